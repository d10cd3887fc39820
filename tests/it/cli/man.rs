//! Manual pages have the texts of the help, in the language of the user, in the form that `man` reads.

use std::fs;
use std::path::Path;

use tchau::cli::Exit;

use crate::call::{LANGUAGES, call};

#[track_caller]
fn page(arguments: &[&str]) -> String {
    let called = call(&[&["man"], arguments].concat());
    assert_eq!((called.exit, called.err.as_str()), (Exit::Met, ""));
    called.out
}

/// The headings of a page.
fn headings(page: &str) -> Vec<&str> {
    page.lines()
        .filter_map(|line| line.strip_prefix(".SH "))
        .map(|it| it.trim_matches('"'))
        .collect()
}

#[test]
fn headings_are_in_the_language_of_the_user() {
    let [en, pt_br] = [["run", "--lang", "en"], ["run", "--lang", "pt-BR"]].map(|it| page(&it));
    let expected = [
        ("NAME", "NOME"),
        ("SYNOPSIS", "SINOPSE"),
        ("DESCRIPTION", "DESCRIÇÃO"),
        ("ARGUMENTS", "ARGUMENTOS"),
        ("OPTIONS", "OPÇÕES"),
        ("GLOBAL OPTIONS", "OPÇÕES GLOBAIS"),
        ("EXAMPLES", "EXEMPLOS"),
    ];
    assert_eq!(headings(&en), expected.map(|(en, _)| en));
    assert_eq!(headings(&pt_br), expected.map(|(_, pt_br)| pt_br));
    let version = env!("CARGO_PKG_VERSION");
    let title = format!(".TH \"TCHAU-RUN\" \"1\" \"\" \"tchau {version}\" \"tchau Manual\"\n");
    assert!(en.contains(&title), "{en}");
}

#[test]
fn the_page_of_tchau_names_every_command_and_every_exit_code() {
    let page = page(&[]);
    for part in ["tchau\\-run(1)", "tchau\\-l10n(1)", "tchau\\-man(1)", ".SH \"EXIT CODES\""] {
        assert!(page.contains(part), "no {part}: {page}");
    }
    for code in 0..=5 {
        assert!(page.contains(&format!(".TP\n\\fB{code}\\fR\n")), "{page}");
    }
}

#[test]
fn no_line_is_an_order_to_roff_by_accident() {
    let known = [".SH ", ".TP", ".TH ", ".ie ", ".el ", ".PP", ".br"];
    for language in LANGUAGES {
        for (name, page) in pages(language) {
            for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
                assert!(known.iter().any(|order| line.starts_with(order)), "{name}: {line}");
            }
            assert_eq!(page.matches(".TH ").count(), 1, "{name}");
            assert!(!page.contains("\n\n"), "{name}");
        }
    }
}

/// All pages in a language, with the names of their files.
#[track_caller]
fn pages(language: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("manual").join(language);
    let _ = fs::remove_dir_all(&folder);
    assert_eq!(page(&["--output", folder.to_str().unwrap(), "--lang", language]), "");
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap());
    let named = files.map(|file| {
        (file.file_name().into_string().unwrap(), fs::read_to_string(file.path()).unwrap())
    });
    let mut pages: Vec<_> = named.collect();
    pages.sort();
    pages
}

#[test]
fn every_command_has_a_page() {
    let names: Vec<_> = pages("en").into_iter().map(|(name, _)| name).collect();
    assert!(names.len() > 20, "{names:?}");
    for name in ["tchau.1", "tchau-run.1", "tchau-l10n.1", "tchau-l10n-check.1"] {
        assert!(names.iter().any(|it| it == name), "no {name}");
    }
    assert!(page(&["l10n", "check"]).contains("tchau\\-l10n\\-check"));
    let called = call(&["man", "run", "check"]);
    assert_eq!(called.exit, Exit::Usage);
    assert!(called.err.contains("run check"), "{}", called.err);
}
