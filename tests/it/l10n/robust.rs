//! Whatever a file says, checking ends, and no other file's findings are lost.
//!
//! Takes about twenty seconds in a development build.

use proptest::prelude::*;
use tchau::l10n::{Bench, File, Finding, Project, Settings, checks};
use tchau::message::Locale;

/// In every project, beside the file that may be anything.
const SOUND: &str = "sound = Everything is fine with { $this }.\nlost = Nobody translates this.\n";
const SOUND_PT: &str = "sound = Está tudo bem com { $isto }.\nbroken = { $this\n";

fn locale(name: &str) -> Locale {
    name.parse().unwrap()
}

/// What is found in a file of two locales beside another file.
fn found(en: &str, pt: &str) -> Vec<Finding> {
    let file = |locale_name: &str, name: &str, text: &str| {
        let path = format!("{locale_name}/{name}").into();
        File::new(locale(locale_name), path, name.to_owned(), text)
    };
    let files = vec![
        file("en", "any.ftl", en),
        file("en", "sound.ftl", SOUND),
        file("pt-BR", "any.ftl", pt),
        file("pt-BR", "sound.ftl", SOUND_PT),
    ];
    let (source, targets) = (locale("en"), vec![locale("pt-BR")]);
    let project = Project { root: "".into(), source, targets, files, unreadable: Vec::new() };
    let settings = Settings::default();
    checks::run(&Bench::new(&project, &settings))
}

/// Checks a file, and that the other one is checked all the same.
#[track_caller]
fn check(en: &str, pt: &str) -> Vec<Finding> {
    let found = found(en, pt);
    let is_there = |id: &str, name: &str| {
        found.iter().any(|finding| {
            finding.file == "pt-BR/sound.ftl"
                && finding.check().id == id
                && finding.id.as_deref() == Some(name)
        })
    };
    assert!(is_there("unknown-variable", "sound"), "{found:?}");
    assert!(is_there("syntax-error", "broken"), "{found:?}");
    found
}

#[track_caller]
fn has(found: &[Finding], id: &str) {
    assert!(found.iter().any(|finding| finding.check().id == id), "no {id} in {found:?}");
}

/// Pieces of Fluent, whole and broken.
fn piece() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "a = ",
        "b =",
        "-t = ",
        "c",
        "    .l = ",
        "\n",
        "\r\n",
        "\n    ",
        "\t",
        "\u{feff}",
        "{",
        "}",
        "{ $x }",
        "{ $n ->\n",
        "    [one] ",
        "   *[other] ",
        "    [few]",
        "\n }\n",
        "{ -t }",
        "{ -t.g ->\n",
        "{ a.l }",
        "{ NUMBER($n, style: \"percent\") }",
        "{ F(",
        ")",
        "\"",
        "\\",
        "{ \"\\u00e",
        "é",
        "…",
        "“",
        "# comment\n",
        "## group\n",
        "### file\n",
        "#",
        "# $x (Number): x\n",
        "1",
        "-",
        "(s)",
        "<b>",
        "</b>",
        "https://a.b/c ",
        "\u{202e}",
        "\u{200b}",
        "Ã£",
        "um arquivo",
        "Files ",
        "...",
        "&",
        "[",
        "]",
        "*",
    ]);
    prop_oneof![4 => fixed.prop_map(str::to_owned), 1 => any::<String>()]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_files_are_checked(en in text(), pt in text()) {
        check(&en, &pt);
    }

    #[test]
    fn a_file_that_was_cut_off_anywhere_is_checked(end in 0_usize..3_000) {
        let text = include_str!("../../../locales/pt-BR/trouble.ftl");
        let start = text.find("trouble-syntax").unwrap();
        let end = (start + end..).find(|end| text.is_char_boundary(*end)).unwrap();
        check("trouble-syntax = Text\n", &text[start..end]);
    }
}

#[test]
fn placeables_may_be_nested_as_deeply_as_anybody_likes() {
    for depth in [50, 99, 101, 1_000, 100_000] {
        let braces = format!("a = {}$x{}\n", "{".repeat(depth), "}".repeat(depth));
        let selects = format!("a = {}x\n", "{ $x ->\n *[a] ".repeat(depth));
        let calls = format!("a = {{ {}\n", "F(\n".repeat(depth));
        let literals = format!("a = {{ {}\n", "-t(\")\", ".repeat(depth));
        for text in [braces, selects, calls, literals] {
            let found = check("a = { $x }\nz = Z\n", &format!("{text}z = Z\n"));
            has(
                &found,
                if depth > 1 << 16 || depth > 100 { "syntax-error" } else { "unknown-variable" },
            );
            assert!(!found.iter().any(|finding| finding.id.as_deref() == Some("z")
                && finding.check().id == "missing-message"));
        }
    }
}

#[test]
fn braces_without_end_are_one_finding() {
    let found = check("a = A\n", &format!("a = {}", "{".repeat(5_000_000)));
    let of_a = found.iter().filter(|finding| finding.id.as_deref() == Some("a"));
    assert_eq!(of_a.map(|finding| finding.check().id).collect::<Vec<_>>(), ["syntax-error"]);
}

#[test]
fn many_mistakes_are_all_found() {
    let lines: String = (0..5_000).map(|number| format!("a{number} = {{ $x\n")).collect();
    let found = check("a = A\n", &lines);
    assert!(found.iter().filter(|finding| finding.check().id == "syntax-error").count() > 5_000);
    let line = "{ $y } { -z } (s) ".repeat(5_000);
    has(&check("a = { $x }\n", &format!("a = {line}\n")), "unknown-reference");
    let names: String = (0..20_000).map(|number| format!("n{number}: 1, ")).collect();
    has(&check("a = A\n", &format!("a = {{ F({names}) }}\n")), "syntax-error");
    let chain: String = (0..2_000).map(|n| format!("a{n} = {{ a{} }}\n", n + 1)).collect();
    check(&chain, &format!("{chain}a2000 = {{ a0 }}\n"));
}

#[test]
fn a_message_may_have_ten_megabytes() {
    // Without optimization a tenth of it takes as long as the rest of this file.
    let size = if cfg!(debug_assertions) { 1_000_000 } else { 10_000_000 };
    let words = "A palavra é longa, e o texto também. ".repeat(size / 39);
    check("a = Words\n", &format!("a = {words}\n"));
    let lines = "    A palavra é longa,\n    e o texto também { $x }.\n".repeat(size / 57);
    check("a = { $x }\n", &format!("a =\n{lines}"));
}

#[test]
fn other_line_ends_and_marks_change_nothing() {
    let en = "# $n (Number): how many\na = { $n ->\n    [one] { $n } file\n   *[other] { $n } files\n }\n    .l = L\nb = B\n";
    let pt = "a = { $n ->\n    [one] { $n } arquivo\n   *[other] { $m } arquivos\n }\nb = \n\tB\n";
    let told = |found: Vec<Finding>| {
        let told = found.into_iter().map(|finding| (finding.span, finding.check().id));
        told.collect::<Vec<_>>()
    };
    let expected = told(check(en, pt));
    let dos = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(told(check(&dos(en), &dos(pt))), expected);
}
