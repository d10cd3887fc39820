//! The HTML report as a document: it is well formed and whole, loads nothing, and tells what is wrong.
//!
//! What it is like in a browser is tested by `tests/tools/report.mjs`.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::DeflateDecoder;
use quick_xml::Reader;
use quick_xml::events::Event;
use tchau::cli::Exit;

use crate::call::call;

/// Elements that have no end.
const VOID: [&str; 3] = ["input", "meta", "link"];

fn page(arguments: &[&str]) -> String {
    let called = call(&[&["run", "--format", "html"], arguments].concat());
    assert!(matches!(called.exit, Exit::Met | Exit::Unmet | Exit::NotLoaded), "{}", called.err);
    called.out
}

/// What is between the head and the data for the script.
fn body(page: &str) -> &str {
    let start = page.find("<body>").unwrap();
    &page[start..page.rfind("<script type=\"application/json\"").unwrap()]
}

/// Checks that every element ends where it must.
#[track_caller]
fn assert_well_formed(html: &str) {
    let mut reader = Reader::from_str(html);
    reader.config_mut().check_end_names = false;
    let mut open: Vec<String> = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if !VOID.contains(&tag.name().0) => {
                open.push(tag.name().0.to_owned())
            }
            Event::End(tag) => assert_eq!(open.pop().unwrap(), tag.name().0, "{open:?}"),
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty() || open == ["body"], "{open:?}");
}

/// The details of every scenario that is as expected, as a browser unpacks them.
fn unpacked(page: &str) -> Vec<String> {
    let packs = page.split("class=\"pack\"").skip(1);
    let parts = packs.flat_map(|rest| {
        let data = &rest[rest.find('>').unwrap() + 1..rest.find('<').unwrap()];
        let (dictionary, details) = data.split_once(' ').unwrap();
        let (dictionary, details) = (inflated(dictionary), inflated(details));
        let pieces: Vec<_> = dictionary.split('\0').collect();
        let unpack = |details: &str| details.chars().map(|at| pieces[at as usize - 1]).collect();
        details.split_terminator('\0').map(unpack).collect::<Vec<String>>()
    });
    parts.collect()
}

fn inflated(data: &str) -> String {
    let mut text = String::new();
    let bytes = STANDARD.decode(data).unwrap();
    DeflateDecoder::new(&*bytes).read_to_string(&mut text).unwrap();
    text
}

/// The values of an attribute, wherever it stands.
fn values<'p>(html: &'p str, attribute: &str) -> Vec<&'p str> {
    let attribute = format!(" {attribute}=\"");
    let parts = html.split(&*attribute).skip(1);
    parts.map(|rest| rest.split_once('"').unwrap().0).collect()
}

#[test]
fn a_page_is_well_formed_and_loads_nothing() {
    for paths in [&["scenarios"][..], &["tests/data/unmet"], &["tests/data/refused", "scenarios"]] {
        let page = page(paths);
        assert!(page.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"));
        assert!(page.contains("default-src &#39;none&#39;"));
        let body = body(&page);
        assert_well_formed(body);
        let ids = values(body, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        assert_eq!(values(&page, "src"), [""; 0]);
        let elsewhere = |link: &&str| !link.starts_with('#') && *link != "data:,";
        assert_eq!(values(&page, "href").into_iter().find(elsewhere), None);
    }
}

#[test]
fn a_failure_says_which_sentence_of_which_step_in_which_file_is_wrong() {
    let page = page(&["tests/data/unmet/several.yaml"]);
    let flaws = page.split("class=\"flaws\"").nth(1).unwrap();
    let flaws = flaws.split("class=\"picture\"").next().unwrap();
    insta::assert_snapshot!(text(flaws));
}

/// A text without its markup, a line for each paragraph.
fn text(html: &str) -> String {
    let broken = html.replace("</p>", "\n").replace("</pre>", "\n").replace("</dd>", "\n");
    let parts = broken.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text));
    parts.collect::<Vec<_>>().join(" ").lines().map(squeezed).collect::<Vec<_>>().join("\n")
}

fn squeezed(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_as_expected_is_packed_and_whole() {
    let page = page(&["scenarios/restore", "--locale", "en"]);
    let all = unpacked(&page);
    assert_eq!(all.len(), page.matches("<details class=\"row\"").count());
    for details in &all {
        assert_well_formed(&format!("<body>{details}</body>").replace('\u{1}', "1"));
        assert_eq!(
            details.matches("<t-x lang=\"en\">").count(),
            details.matches("<t-x lang=\"pt-BR\">").count()
        );
        assert_eq!(
            values(details, "class=\"screen\" lang").iter().find(|lang| **lang != "en"),
            None
        );
    }
    let last_second = all.iter().find(|details| details.contains("last-second.yaml")).unwrap();
    for part in [
        "Ana Souza confirms leaving Fabrikam by selecting “Leave”.",
        "Ana Souza confirma a saída de Fabrikam selecionando “Sair”.",
        "<time>2026-04-01 08:59:59</time>",
        "<td>soft_deleted</td>",
        "{ as: rui, do: restore, tenant: fabrikam, user: ana }",
        "<a>restore-brings-everything-back</a>",
    ] {
        assert!(last_second.contains(part), "{part}\n{last_second}");
    }
}

#[test]
fn the_first_failures_are_told_in_full_and_the_others_packed() {
    let rows: String = (0..103).map(|row| format!("  - {{ day: 2{row:03}-01-01 }}\n")).collect();
    let text = format!(
        "title: Many\ntenants: {{ contoso: {{}} }}\nusers: {{ ana: {{ home: contoso }} }}\n\
         for_each:\n{rows}steps:\n  - wait: 1d\n    expect: {{ clock: \"${{day}}T00:00:00Z\" }}\n"
    );
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("many failures.yaml");
    fs::write(&path, text).unwrap();
    let page = page(&[path.to_str().unwrap()]);
    assert_eq!(page.matches("<article class=\"case\"").count(), 100);
    assert_eq!(page.matches("<details class=\"row bad\"").count(), 3);
    let packed = unpacked(&page);
    assert_eq!(packed.len(), 3);
    assert!(packed[2].contains("class=\"flaws\""), "{}", packed[2]);
}

#[test]
fn rows_in_which_the_same_line_is_wrong_are_listed_together() {
    let text = "
title: A day
tenants: { contoso: {} }
users: { ana: { home: contoso } }
for_each: [{ wait: 1d, clock: 2026-01-03 }, { wait: 1d, clock: 2026-01-03 }, { wait: 2d, clock: 2026-01-04 }]
steps:
  - wait: ${wait}
    expect: { clock: \"${clock}T00:00:00Z\" }
";
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rows.yaml");
    fs::write(&path, text).unwrap();
    let page = page(&[path.to_str().unwrap()]);
    let list = page.split("<div class=\"failures\">").nth(1).unwrap();
    let list = list.split("</div>").next().unwrap();
    // What came differs in the third row.
    assert_eq!((list.matches("<p class=\"alike\">").count(), list.matches("<ul>").count()), (1, 1));
    let alike = list.split("<ul>").nth(1).unwrap().split("</ul>").next().unwrap();
    assert_eq!(values(alike, "href"), ["#s2"]);
    assert_eq!(values(list, "href"), ["#s1", "#s2", "#s3"]);
}

#[test]
fn every_label_is_there_in_every_language() {
    let page = page(&["tests/data/unmet/several.yaml", "--lang", "pt-BR"]);
    assert!(page.contains("<html lang=\"pt-BR\" dir=\"ltr\">"));
    let data = page.split("<script type=\"application/json\" id=\"words\">").nth(1).unwrap();
    let words: serde_json::Value = serde_json::from_str(data.split_once('<').unwrap().0).unwrap();
    for language in ["en", "pt-BR"] {
        let texts = &words[language]["texts"];
        for label in values(&page, "data-t").into_iter().chain(values(&page, "data-placeholder")) {
            assert!(texts[label].is_string(), "{language}, {label}");
        }
    }
    assert_eq!(words["pt-BR"]["texts"]["html-wrong"], "O que está errado");
}

#[test]
fn requirements_and_rules_lead_to_scenarios_and_back() {
    let page = page(&["scenarios/restore", "tests/data/unmet/several.yaml"]);
    let about = |id: &str| {
        let rest = page.split(&format!("<article id=\"{id}\">")).nth(1).unwrap();
        rest.split("</article>").next().unwrap().to_owned()
    };
    assert!(about("R38").contains("href=\"#restore-brings-everything-back\""));
    let rule = about("restore-brings-everything-back");
    assert!(rule.contains("href=\"#R38\"") && rule.contains("href=\"#rule=restore-brings"));
    for link in values(&rule, "href").into_iter().filter(|link| link.starts_with("#s")) {
        assert!(page.contains(&format!("<details class=\"row\" id=\"{}\"", &link[1..])), "{link}");
    }
}

#[test]
fn no_text_becomes_markup() {
    let evil = "</script><script>alert('1')</script><!-- \"&<b>";
    let folder = tempfile::tempdir().unwrap();
    let title = serde_json::to_string(evil).unwrap();
    for (name, expected) in [("met", "{}"), ("unmet", "{ refused: time-moves-forward }")] {
        let text = format!(
            "title: {title}\nwhy: {title}\ntags: [{title}]\ntenants: {{ contoso: {{}} }}\n\
             users: {{ ana: {{ name: {title}, home: contoso }} }}\nsteps:\n  \
             - {{ as: ana, do: open_organizations, expect: {expected} }}\n"
        );
        fs::write(folder.path().join(format!("{name} & <b>.yaml")), text).unwrap();
    }
    let page = page(&[folder.path().to_str().unwrap()]);
    assert_well_formed(body(&page));
    assert_eq!(
        page.matches("<script").count(),
        3,
        "packed details, texts and the script of the page"
    );
    assert!(!page.contains("<b>.yaml") && !page.contains("alert('1')"));
    let details = unpacked(&page).concat();
    assert!(details.contains("&lt;!--") && !details.contains("<!--"));
}

#[test]
fn a_file_that_cannot_be_loaded_has_its_line_and_a_suggestion() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wrong.yaml");
    let text = "title: A\ntenants: { contoso: {} }\nusers: { ana: { home: contosa } }\nsteps: []\n";
    fs::write(&path, text).unwrap();
    let page = page(&[path.to_str().unwrap()]);
    for part in [
        "wrong.yaml:3:23",
        "</span>tenants: { contoso: {} }\n</span>",
        "</span>users: { ana: { home: <mark>contosa</mark> } }\n</span>",
        "</span>steps: []\n</span></pre>",
        "contoso",
        "<code>tchau check ",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
fn a_page_is_the_same_whatever_the_number_of_threads() {
    let without_time = |jobs| {
        let page = page(&["scenarios", "tests/data/unmet", "--jobs", jobs]);
        page.split("class=\"figures\"")
            .map(|part| part.split_once("</p>").map_or("", |(_, rest)| rest).to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(without_time("1"), without_time("3"));
}

#[test]
fn a_page_goes_to_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a report.html");
    let order = format!("html={}", path.display());
    let called = call(&["run", "scenarios/restore", "--report", &order]);
    assert_eq!(called.exit, Exit::Met);
    let written = fs::read_to_string(Path::new(&path)).unwrap();
    assert!(written.ends_with("</body>\n</html>\n"));
}
