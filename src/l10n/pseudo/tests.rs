//! What has to stay does, and what is written can be read.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Resource;

use super::*;
use crate::message::{Arguments, Catalog, Isolation, Message};

/// Everything but the words: the texts without letters that could change, as the serializer has them.
fn skeleton(ftl: &str) -> String {
    let mut resource = parser::parse(ftl.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let Resource { body } = &mut resource;
    for entry in body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(strip);
                message.attributes.iter_mut().for_each(|attribute| strip(&mut attribute.value));
            }
            Entry::Term(term) => strip(&mut term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn strip(pattern: &mut Pattern<String>) {
    pattern.elements.retain(|element| matches!(element, PatternElement::Placeable { .. }));
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        if let Expression::Select { variants, .. } = expression {
            variants.iter_mut().for_each(|variant| strip(&mut variant.value));
        }
    }
    let mark = || PatternElement::TextElement { value: "x".to_owned() };
    pattern.elements.insert(0, mark());
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

fn english() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    files(&folder).iter().map(|file| fs::read_to_string(file).unwrap()).collect()
}

#[track_caller]
fn check(ftl: &str, accented: &str, mirrored: &str) {
    let shown = |style| text(ftl, style).replace('\u{202e}', "‹").replace('\u{202c}', "›");
    let shown = |style| shown(style).replace('\u{200f}', "·");
    assert_eq!(shown(Style::Accented), accented);
    assert_eq!(shown(Style::Mirrored), mirrored);
}

/// A text of which nothing but the frame changes.
#[track_caller]
fn check_kept(value: &str) {
    check(&format!("a = {value}\n"), &format!("a = ⟦{value}⟧\n"), &format!("a = ·{value}\n"));
}

#[test]
fn words_change_and_nothing_else() {
    check(
        "a = Leave { $x }, don’t stay\n",
        "a = ⟦Ŀḗḗȧṽḗḗ { $x }, ḓǿǿƞ’ŧ şŧȧȧȧẏ⟧\n",
        "a = ·‹Leave› { $x }, ‹don’t› ‹stay›\n",
    );
}

#[test]
fn a_choice_is_in_one_pair_of_brackets() {
    check(
        "a = { $n ->\n    [one] B\n   *[other] { NUMBER($n, style: \"percent\") } C\n }\n  .x = D d\n  .key = D\n",
        "a =\n    ⟦{ $n ->\n        [one] Ɓ\n       *[other] { NUMBER($n, style: \"percent\") } Ƈ\n    }⟧\n    .x = ⟦Ḓ ḓ⟧\n    .key = D\n",
        "a =\n    ·{ $n ->\n        [one] ‹B›\n       *[other] { NUMBER($n, style: \"percent\") } ‹C›\n    }\n    .x = ·‹D› ‹d›\n    .key = D\n",
    );
}

#[test]
fn terms_have_no_brackets_and_keep_what_texts_choose_by() {
    check(
        "-b = B\n    .gender = feminine\na = { -b(case: \"of\") }\n",
        "-b = Ɓ\n    .gender = feminine\na = ⟦{ -b(case: \"of\") }⟧\n",
        "-b = ‹B›\n    .gender = feminine\na = ·{ -b(case: \"of\") }\n",
    );
}

#[test]
fn what_is_not_for_people_stays() {
    for value in [
        "<a href=\"{ $url }\" title=\"x\">{ $x }</a>",
        "<br/> <!-- x -->",
        "&amp; &#160; &nbsp;",
        "https://example.com/a?b=c www.example.com a@example.com",
        "--locale -v “--lang”",
        "\\n \\u00a0 \\\\",
        "%s %1$S %(count)d",
        "{ \"text\" } { \"\\u00a0\" } { 1.5 }",
        "{ message } { message.part } { -term } { LIST($names, type: \"or\") }",
    ] {
        check_kept(value);
    }
    check(
        "a = 1 < b & c; 5 % of\n",
        "a = ⟦1 < ƀ & ƈ; 5 % ǿǿǿƒ⟧\n",
        "a = ·1 < ‹b› & ‹c›; 5 % ‹of›\n",
    );
}

#[test]
fn odd_texts_stay_readable() {
    for ftl in [
        "",
        "a =\n    [b] c\n    d\n",
        "a = .b\n    c\n",
        "-a = .b\n    c\n    .d = *\n        e\n",
        "a = { $x ->\n   *[b] [c]\n      d\n   }\n",
        "a = <b\n    c { $x } d>e</b\n",
        "\u{feff}# c\r\na = b\r\n  c\r\n",
        "a = { { $x -> *[b] c } } &\n",
        "### c\n\n## d\n\n# e\n\n# f\na =\n    .b = \u{fffc}\n    c\n",
    ] {
        for style in Style::ALL {
            let made = text(ftl, style);
            assert!(parser::parse(made.as_str()).is_ok(), "{ftl:?}: {made}");
        }
    }
    assert_eq!(text("a = b\nçé\nc\nd = e\n", Style::Accented), "a = ⟦ƀ⟧\nd = ⟦ḗ⟧\n");
}

#[test]
fn placeables_ids_keys_and_comments_of_all_texts_survive() {
    for ftl in english() {
        for style in Style::ALL {
            assert_eq!(skeleton(&text(&ftl, style)), skeleton(&ftl));
        }
    }
}

#[test]
fn plain_texts_are_about_35_percent_longer() {
    let (mut before, mut after) = (0, 0);
    for ftl in english() {
        let made = text(&ftl, Style::Accented);
        let (from, to) = (lengths(&ftl), lengths(&made));
        for ((id, from), (_, to)) in from.iter().zip(&to).filter(|((_, from), _)| *from >= 20) {
            let ratio = *to as f64 / *from as f64;
            assert!((1.2..1.65).contains(&ratio), "{id}: {ratio}");
            (before, after) = (before + from, after + to);
        }
    }
    let ratio =
        f64::from(u32::try_from(after).unwrap()) / f64::from(u32::try_from(before).unwrap());
    assert!((1.3..1.5).contains(&ratio), "{ratio}");
}

/// The characters of each text without placeables.
fn lengths(ftl: &str) -> Vec<(String, usize)> {
    let resource = parser::parse(ftl.to_owned()).unwrap();
    let length = |entry: Entry<String>| match entry {
        Entry::Message(message) => match message.value?.elements.as_slice() {
            [PatternElement::TextElement { value }] => {
                Some((message.id.name, value.chars().count()))
            }
            _ => None,
        },
        _ => None,
    };
    resource.body.into_iter().filter_map(length).collect()
}

#[test]
fn every_message_of_tchau_can_be_written() {
    let catalog = Catalog::load(None, &Style::ALL, Isolation::Off).unwrap();
    let names: Vec<_> = catalog.locales().iter().map(ToString::to_string).collect();
    assert_eq!(names, ["ar-XB", "en", "en-XA", "pt-BR"]);
    let english = catalog.require("en").unwrap();
    for (style, spec) in Style::ALL.into_iter().flat_map(|s| Message::specs().map(move |m| (s, m)))
    {
        let locale = catalog.require(style.name()).unwrap();
        let examples = spec.arguments.iter().map(|(name, examples)| (*name, examples().remove(0)));
        let arguments: Arguments = examples.collect();
        assert!(catalog.has(locale, spec.id) || !catalog.has(english, spec.id), "{}", spec.id);
        if catalog.has(english, spec.id) {
            catalog.text(locale, spec.id, None, &arguments).unwrap();
        }
    }
}

#[test]
fn numbers_and_plurals_are_english() {
    let ftl = "a = { PLURAL($n) ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n";
    for (style, one, many) in [
        (Style::Accented, "⟦1 ḓȧȧẏ⟧", "⟦1,234.5 ḓȧȧẏş⟧"),
        (Style::Mirrored, "\u{200f}1 \u{202e}day\u{202c}", "\u{200f}1,234.5 \u{202e}days\u{202c}"),
    ] {
        let made = text(ftl, style);
        let sources = [(style.name(), "a.ftl", made.as_str())];
        let catalog = Catalog::from_sources(&sources, Isolation::Off).unwrap();
        let locale = catalog.require(style.name()).unwrap();
        let text =
            |n: f64| catalog.text(locale, "a", None, &Arguments::new().with("n", n)).unwrap();
        assert_eq!((text(1.0), text(1234.5)), (one.to_owned(), many.to_owned()));
    }
}

#[test]
fn long_texts_take_no_longer_than_their_length() {
    for piece in ["<a ", "&a", "%(", "\\u", "a@", "<", "://", "-a "] {
        let ftl = format!("a = {}\n", piece.repeat(100_000));
        assert!(text(&ftl, Style::Accented).len() >= ftl.len());
    }
}
