//! `tchau l10n terms` on two plain texts that make the mistakes of real translations.

use serde_json::Value;
use tchau::cli::Exit;

use crate::call::{Called, call};
use crate::l10n::copied;

const SOURCE: &str = "tests/data/l10n/terms/source.txt";
const TARGET: &str = "tests/data/l10n/terms/target.txt";

fn terms(arguments: &[&str]) -> Called {
    let texts = ["l10n", "terms", "--source", SOURCE, "--target", TARGET, "--lang", "en"];
    call(&[&texts, arguments].concat())
}

/// The line of each finding, with what is marked there.
fn found(arguments: &[&str]) -> Vec<String> {
    let called = terms(&[&["--format", "json"], arguments].concat());
    let found: Value = serde_json::from_str(&called.out).unwrap();
    let text = std::fs::read_to_string(TARGET).unwrap();
    let lines: Vec<_> = text.lines().collect();
    let told = found["findings"].as_array().unwrap().iter().map(|finding| {
        let number = |key: &str| usize::try_from(finding[key].as_u64().unwrap()).unwrap();
        let (line, column) = (number("line"), number("column"));
        let rest: String = lines[line - 1].chars().skip(column - 1).take(9).collect();
        format!("{line} {} {rest}", finding["check"].as_str().unwrap())
    });
    told.collect()
}

#[test]
fn every_inconsistency_is_found_on_its_line() {
    let expected = [
        "1 rejected-term Deixar um",
        "5 rejected-term Conecte-s",
        "7 rejected-term Sair orga",
        "9 rejected-term Deixar.",
        "11 rejected-term Organizaç",
        "13 rejected-term deixem.",
        "15 rejected-term Configura",
        "17 rejected-term Administr",
        "19 rejected-term excluída ",
        "19 rejected-term exclusão ",
        "21 rejected-term administr",
        "23 rejected-term Usuários ",
        "25 rejected-term usuário d",
        "25 rejected-term Deletar p",
        "27 rejected-term conexão d",
    ];
    assert_eq!(found(&[]), expected);
}

#[test]
fn people_read_what_to_write_instead() {
    let called = terms(&[]);
    assert_eq!(called.exit, Exit::Unmet);
    assert!(called.out.contains("“Deixar” is not the agreed word; the glossary has “Sair”."));
    assert!(called.out.contains("target.txt:9:25"), "{}", called.out);
}

#[test]
fn another_glossary_has_other_words() {
    let folder = copied("tests/data/l10n/terms");
    let glossary = folder.path().join("glossary.yaml");
    let text =
        "concepts:\n  link: { words: { en: link, pt-BR: { use: atalho, avoid: [link] } } }\n";
    std::fs::write(&glossary, text).unwrap();
    let option = ["--glossary", glossary.to_str().unwrap()];
    assert_eq!(found(&option), ["11 rejected-term link. Sua"]);
}

#[test]
fn a_glossary_that_is_none_has_a_place() {
    let folder = copied("tests/data/l10n/terms");
    let glossary = folder.path().join("glossary.yaml");
    std::fs::write(&glossary, "concepts:\n  link: { wrods: { en: link } }\n").unwrap();
    let called = terms(&["--glossary", glossary.to_str().unwrap()]);
    assert_eq!(called.exit, Exit::NotLoaded);
    assert!(called.err.contains("glossary.yaml:2:11"), "{}", called.err);
    assert!(called.err.contains("Did you mean “words”?"), "{}", called.err);
}

#[test]
fn a_glossary_of_another_tool_serves_as_well() {
    let exported = call(&["l10n", "export", "locales", "--format", "tbx"]);
    assert_eq!(exported.exit, Exit::Met, "{}", exported.err);
    let folder = copied("tests/data/l10n/terms");
    let glossary = folder.path().join("glossary.tbx");
    std::fs::write(&glossary, &exported.out).unwrap();
    assert_eq!(found(&["--glossary", glossary.to_str().unwrap()]), found(&[]));
    std::fs::write(&glossary, exported.out.replace("</body>", "")).unwrap();
    let called = terms(&["--glossary", glossary.to_str().unwrap()]);
    assert_eq!(called.exit, Exit::NotLoaded);
    assert!(called.err.contains("glossary.tbx:"), "{}", called.err);
}
