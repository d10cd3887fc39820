//! The page as a whole: nothing breaks out of its place, and every text has a language and a direction.

use super::page;
use crate::l10n::testing::project;
use crate::l10n::{Bench, Settings, checks};
use crate::message::{Catalog, Isolation};
use crate::report::Voice;

fn made(texts: &[(&str, &str, &str)]) -> String {
    let (project, settings) = (project(texts), Settings::default());
    let bench = Bench::new(&project, &settings);
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let voice = Voice { catalog: &catalog, locale: catalog.require("en").unwrap() };
    page(&bench, &checks::run(&bench), &voice)
}

/// The page without its script, style and data.
fn body(page: &str) -> &str {
    let start = page.find("<main").unwrap();
    &page[start..page.find("</main>").unwrap()]
}

#[test]
fn no_text_becomes_markup() {
    let evil = "</script><script>alert('1')</script>\"&<b>";
    let text = format!(
        "# {evil} \u{2028}\n# $x (Text): {evil}\nevil = {evil} {{ $x }}\n    .title = {evil}\n"
    );
    let made = made(&[("en", "<b>.ftl", &text), ("ar", "<b>.ftl", &text)]);
    assert_eq!(made.matches("<script").count(), 2);
    assert_eq!(made.matches("</script>").count(), 2);
    let body = body(&made);
    assert!(!body.contains("<b>alert") && !body.contains("alert('"));
    assert!(body.contains(
        "&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;&lt;b&gt;"
    ));
}

#[test]
fn every_text_has_a_language_and_a_direction() {
    let made = made(&[
        ("en", "a.ftl", "# Comment\na = One { $x }\nb = Two"),
        ("ar-XB", "a.ftl", "a = Um { $x }"),
    ]);
    let body = body(&made);
    let cells: Vec<_> =
        body.split("<td ").skip(1).map(|cell| cell.split('>').next().unwrap()).collect();
    let (english, mirrored) =
        ("role=\"cell\" lang=\"en\" dir=\"ltr\"", "role=\"cell\" lang=\"ar-XB\" dir=\"rtl\"");
    assert_eq!(cells, [english, mirrored, english, mirrored]);
    assert!(body.contains("<p class=\"c\" lang=\"en\" dir=\"ltr\">Comment</p>"));
    assert!(body.contains("<p class=\"x\">One <bdi>$x</bdi></p>"));
    assert!(body.contains("<pre lang=\"ar-XB\" dir=\"rtl\">a = Um { $x }</pre>"));
    assert!(
        body.contains("data-m=\"untranslated\">")
            || body.contains("data-m=\"untranslated findings\">")
    );
}

#[test]
fn nothing_is_loaded() {
    let made = made(&[("en", "a.ftl", "a = https://example.com"), ("pt-BR", "a.ftl", "a = b")]);
    for asks in [" src=", "@import", "url(", "fetch(", "XMLHttpRequest", "http-equiv=\"refresh\""] {
        assert!(!made.contains(asks), "{asks}");
    }
}

#[test]
fn odd_projects_have_a_page() {
    made(&[("en", "a.ftl", "")]);
    made(&[
        ("en", "a.ftl", "a = { a }\n-b = { $x ->\n [y] z\n *[w] v\n }\n-b = c\nç\n"),
        ("pt-BR", "b.ftl", "c =\n .d = { e.f }"),
    ]);
}
