//! Defects, and what only looks like one.

use crate::l10n::testing::findings;
use crate::l10n::{Bench, Settings, checks, testing};

const IDS: [&str; 6] = [
    "not-nfc",
    "bidi-control",
    "zero-width",
    "mixed-script",
    "replacement-character",
    "double-encoding",
];

/// The findings of this family in a text of a locale: `check marked`.
#[track_caller]
fn text_in(locale: &str, text: &str, expected: &[&str]) {
    let all = findings(&[("en", "a.ftl", "a = A\n"), (locale, "a.ftl", &format!("a = {text}\n"))]);
    let is_ours = |line: &&String| IDS.contains(&line.split(' ').next().unwrap());
    let told = |line: &String| {
        let (head, marked) = line.split_once('«').unwrap();
        format!("{} {}", head.split(' ').next().unwrap(), marked.strip_suffix('»').unwrap())
    };
    let found: Vec<_> = all.iter().filter(is_ours).map(told).collect();
    assert_eq!(found, expected, "{text} {all:?}");
}

#[track_caller]
fn text(text: &str, expected: &[&str]) {
    text_in("pt-BR", text, expected);
}

#[test]
fn accents_of_their_own_are_found() {
    text("Exclusa\u{303}o", &["not-nfc a\u{303}"]);
    text("Exclusão é já", &[]);
    text("x\u{304} não", &[]);
    text_in("hi", "\u{921}\u{93c}", &[]);
}

#[test]
fn what_nobody_sees_is_found() {
    text("ex\u{200b}cluir", &["zero-width \u{200b}"]);
    text("ex\u{feff}cluir", &["zero-width \u{feff}"]);
    text("ex\u{200d}cluir", &["zero-width \u{200d}"]);
    text("\u{202e}excluir", &["bidi-control \u{202e}"]);
    text("excluir \u{2068}{ $x }\u{2069}", &["bidi-control \u{2068}", "bidi-control \u{2069}"]);
    text("exclus\u{fffd}o", &["replacement-character \u{fffd}"]);
    for right in [
        "👩\u{200d}💻 ok",
        "❤\u{fe0f} ok",
        "{\"\\u200B\"}a",
        "{\"\\u202E\"}a",
        "5\u{a0}km",
        "cafe\u{ad}zinho",
    ] {
        text(right, &[]);
    }
    text_in("fa", "می\u{200c}خواهم", &[]);
    text_in("he", "\u{200f}שלום", &[]);
}

#[test]
fn letters_of_other_scripts_are_found() {
    text("Excluir а conta", &["mixed-script а"]);
    text("Excluir a cоnta", &["mixed-script о"]);
    text("Ηome e Αção", &["mixed-script Η"]);
    for right in
        ["5 µs", "10 Ω", "Русский", "Ελληνικά", "Δt e Δx", "α e β", "Idioma: Русский", "µm"]
    {
        text(right, &[]);
    }
    text_in("ru", "Удалить Microsoft", &[]);
    text_in("ru", "Удaлить", &["mixed-script a"]);
}

#[test]
fn what_was_encoded_twice_is_found() {
    text("ExclusÃ£o da organizaÃ§Ã£o", &["double-encoding Ã£o da organizaÃ§Ã£"]);
    text("VocÃª", &["double-encoding Ãª"]);
    text("â€œSairâ€\u{9d}", &["double-encoding â€œSairâ€\u{9d}"]);
    text("NÃ³s e vocÃªs", &["double-encoding Ã³s e vocÃª"]);
    text("saÃ\u{ad}da", &["double-encoding Ã\u{ad}"]);
    text("5Â MB", &["double-encoding Â "]);
    text("5Â\u{a0}MB", &["double-encoding Â\u{a0}"]);
    text("vÃ¡ Ã s 5", &["double-encoding Ã¡ Ã "]);
    for right in [
        "AMANHÃ",
        "“AMANHÔ",
        "“IRMÔ…",
        "Âncora",
        "Ângulo e Ã",
        "“é…”",
        "maçã»",
        "ROMÅ",
        "ÃO",
        "MÃE",
        "São — “É”",
        "ÂMBAR",
        "A MANHÃ É",
    ] {
        text(right, &[]);
    }
}

#[test]
fn what_was_encoded_twice_can_be_mended() {
    let project = testing::project(&[
        ("en", "a.ftl", "a = A\n"),
        ("pt-BR", "a.ftl", "a = ExclusÃ£o da aÃ§Ã£o â€œxâ€\u{9d}\n"),
    ]);
    let settings = Settings::default();
    let bench = Bench::new(&project, &settings);
    let fixes: Vec<_> = checks::run(&bench)
        .into_iter()
        .filter(|finding| finding.check().id == "double-encoding")
        .filter_map(|finding| finding.fix)
        .collect();
    let edits: Vec<_> = fixes.into_iter().map(|fix| (fix.range, fix.text)).collect();
    assert_eq!(project.files[1].edited(&edits), "a = Exclusão da ação “x”\n");
}
