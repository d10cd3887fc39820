//! Loading, falling back, isolating and refusing.

use super::*;
use crate::message::Argument;
use std::fs;
use std::path::PathBuf;
use std::thread;

fn catalog(sources: &[(&str, &str, &str)]) -> Catalog {
    Catalog::from_sources(sources, Isolation::Off).unwrap()
}

#[track_caller]
fn check(catalog: &Catalog, locale: &str, id: &str, expected: &str) {
    let locale = catalog.require(locale).unwrap();
    let arguments = Arguments::new().with("who", "Ana");
    assert_eq!(catalog.text(locale, id, None, &arguments).as_deref(), Ok(expected));
}

/// Checks every problem, one a line.
#[track_caller]
fn check_refused(sources: &[(&str, &str, &str)], expected: &[&str]) {
    let CatalogError { problems } = Catalog::from_sources(sources, Isolation::Off).unwrap_err();
    let problems: Vec<_> = problems.iter().map(Problem::to_string).collect();
    assert_eq!(problems, expected);
}

/// A folder of its own for one test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str, files: &[(&str, &[u8])]) -> Self {
        let root = std::env::temp_dir().join(format!("tchau-{test}-{}", std::process::id()));
        for (file, bytes) in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        fs::create_dir_all(&root).unwrap();
        Self(root)
    }

    #[track_caller]
    fn check_refused(&self, expected: &[&str]) {
        let CatalogError { problems } = Catalog::from_folder(&self.0, Isolation::Off).unwrap_err();
        let root = format!("{}", self.0.display());
        let problems: Vec<_> =
            problems.iter().map(|problem| problem.to_string().replace(&root, "~")).collect();
        assert_eq!(problems, expected);
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_embedded_texts_load() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    for name in ["en", "pt-BR"] {
        assert!(catalog.locales().iter().any(|locale| locale.to_string() == name), "{name}");
    }
}

#[test]
fn catalogs_are_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    let catalog = catalog(&[("en", "a.ftl", "a = { $n } { $when }")]);
    shared(&catalog);
    let arguments =
        Arguments::new().with("n", 1000_u32).with("when", crate::model::Timestamp::EARLIEST);
    let text = || catalog.text(LocaleId(0), "a", None, &arguments).unwrap();
    let expected = text();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(text)).collect();
        assert!(threads.into_iter().all(|thread| thread.join().unwrap() == expected));
    });
}

#[test]
fn values_and_attributes_are_texts() {
    let catalog =
        catalog(&[("en", "a.ftl", "a = value\n    .help = help for { $who }\nb =\n    .x = x")]);
    let text = |id, attribute| {
        catalog.text(LocaleId(0), id, attribute, &Arguments::new().with("who", "Ana"))
    };
    assert_eq!(text("a", None).as_deref(), Ok("value"));
    assert_eq!(text("a", Some("help")).as_deref(), Ok("help for Ana"));
    assert_eq!(text("b", None), Err(TextError::Missing { id: "b".into() }));
    assert_eq!(text("a", Some("x")), Err(TextError::Missing { id: "a.x".into() }));
}

#[test]
fn an_incomplete_text_is_an_error_that_keeps_the_text() {
    let catalog = catalog(&[("en", "a.ftl", "a = Hello { $nobody }!")]);
    let error = catalog.text(LocaleId(0), "a", None, &Arguments::new()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "text `a` is incomplete in `en`: `{$nobody}` could not be resolved"
    );
    assert!(matches!(error, TextError::Incomplete { text, .. } if text == "Hello {$nobody}!"));
}

#[test]
fn keys_are_for_selecting() {
    let catalog =
        catalog(&[("en", "a.ftl", "a = { $state ->\n    [gone] left\n   *[here] stays\n }")]);
    let text = |key| {
        let arguments = Arguments::new().with("state", Argument::Key(key));
        catalog.text(LocaleId(0), "a", None, &arguments).unwrap()
    };
    assert_eq!((text("gone").as_str(), text("here").as_str()), ("left", "stays"));
}

#[test]
fn isolation_marks_are_for_html_only() {
    let source = [("en", "a.ftl", "a = Hello { $who }!")];
    check(&catalog(&source), "en", "a", "Hello Ana!");
    let html = Catalog::from_sources(&source, Isolation::On).unwrap();
    check(&html, "en", "a", "Hello \u{2068}Ana\u{2069}!");
}

#[test]
fn what_a_locale_lacks_is_said_in_english() {
    let catalog = catalog(&[("en", "a.ftl", "a = A\nb = B"), ("pt-BR", "a.ftl", "a = Á")]);
    check(&catalog, "pt-BR", "a", "Á");
    check(&catalog, "pt-BR", "b", "B");
    let portuguese = catalog.require("pt-BR").unwrap();
    assert!(catalog.has(portuguese, "a") && !catalog.has(portuguese, "b"));
    assert_eq!(catalog.ids(portuguese).collect::<Vec<_>>(), ["a"]);
}

#[test]
fn compiled_texts_fill_the_gaps_of_a_folder() {
    let source = |locale: &str, text: &str| Source {
        locale: locale.parse().unwrap(),
        file: String::new(),
        text: text.to_owned(),
    };
    let folder = vec![source("es", "a = A de España"), source("pt-BR", "a = { -letter } novo")];
    let compiled = vec![
        source("en", "a = A\nb = B\nc = C"),
        source("pt-BR", "-letter = A\na = A velho\nb = B velho"),
    ];
    let catalog = Catalog::assemble(folder, compiled, Isolation::Off, Vec::new()).unwrap();
    assert_eq!(
        catalog.locales().iter().map(Locale::to_string).collect::<Vec<_>>(),
        ["en", "es", "pt-BR"]
    );
    check(&catalog, "es", "a", "A de España");
    check(&catalog, "es", "b", "B");
    check(&catalog, "pt-BR", "a", "A novo");
    check(&catalog, "pt-BR", "b", "B velho");
    check(&catalog, "pt-BR", "c", "C");
    assert_eq!(catalog.ids(catalog.require("pt-BR").unwrap()).collect::<Vec<_>>(), ["a"]);
    assert_eq!(catalog.ids(catalog.require("en").unwrap()).count(), 3);
}

#[test]
fn a_locale_is_only_a_folder() {
    let folder = Folder::new(
        "es",
        &[
            ("es/a.ftl", b"\xef\xbb\xbfa = uno\r\n    dos\r\n"),
            ("es/notes.txt", b""),
            ("README.md", b""),
        ],
    );
    let catalog = Catalog::from_folder(&folder.0, Isolation::Off).unwrap();
    check(&catalog, "es-MX", "a", "uno\ndos");
    assert!(catalog.require("en").is_ok() && catalog.require("pt-BR").is_ok());
    assert!(catalog.require("fr").is_err());
    assert_eq!(catalog.negotiate("fr"), catalog.require("en").unwrap());
}

#[test]
fn all_problems_of_a_folder_are_reported_at_once() {
    let folder = Folder::new(
        "problems",
        &[
            ("en/a.ftl", b"a = A\nb\n"),
            ("en/b.ftl", b"\na = again\n"),
            ("not a locale/a.ftl", b""),
            (".git/a.ftl", b"?"),
            ("pt-BR/a.ftl", b"a = \xc3\xa1\n b = \xff"),
        ],
    );
    folder.check_refused(&[
        "folder `~/not a locale` is not named after a locale",
        "~/pt-BR/a.ftl:2:6: not UTF-8",
        "~/en/a.ftl:2:2: Expected a token starting with \"=\"",
        "~/en/b.ftl:2:1: `a` is already defined in ~/en/a.ftl:1:1",
    ]);
}

#[test]
fn a_folder_needs_a_locale() {
    Folder::new("empty", &[("README.md", b"")]).check_refused(&["no locale in `~`"]);
    let missing = Folder(PathBuf::from("/nowhere/at/all"));
    missing.check_refused(&["cannot read `~`"]);
}

#[test]
fn junk_is_refused_with_its_line() {
    let sources = [("en", "a.ftl", "a = A\nçé = { $x\nc = C\n")];
    let CatalogError { problems } = Catalog::from_sources(&sources, Isolation::Off).unwrap_err();
    let [Problem::Syntax { place, line, .. }] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!((place.to_string().as_str(), line.as_str()), ("en/a.ftl:2:1", "çé = { $x"));
}

#[test]
fn names_are_defined_once_in_a_locale() {
    check_refused(
        &[
            ("en", "a.ftl", "a = A\n  .x = X\nb = B\na = A"),
            ("en", "b.ftl", "\n-b = B\nNUMBER = 1"),
        ],
        &[
            "en/a.ftl:4:1: `a` is already defined in en/a.ftl:1:1",
            "en/b.ftl:2:2: `b` is already defined in en/a.ftl:3:1",
            "en/b.ftl:3:1: `NUMBER` is the name of a function",
        ],
    );
}

#[test]
fn places_count_characters_as_editors_do() {
    let text = "é\nàé = 1";
    let place = |offset| Place::at("f", text, offset).to_string();
    assert_eq!((place(0), place(3), place(7)), ("f:1:1".into(), "f:2:1".into(), "f:2:3".into()));
}

#[test]
fn a_tolerant_catalog_writes_what_can_be_written() {
    let en: Locale = "en".parse().unwrap();
    let texts = "a = one { $x }\n}}} junk\n-t\na = two\nb = { c } { UNKNOWN($x) }\n";
    let catalog = Catalog::tolerant([(en, "a.ftl", texts)], Isolation::Off);
    let english = catalog.negotiate("en");
    let mut arguments = FluentArgs::new();
    arguments.set("x", 1);
    let write = |id| catalog.write_dynamic(english, id, None, &arguments);
    assert_eq!(write("a"), Some(("one 1".to_owned(), Vec::new())));
    let (text, faults) = write("b").unwrap();
    assert_eq!((text.as_str(), faults.len()), ("{c} {UNKNOWN()}", 2));
    assert_eq!(write("c"), None);
    let resource = FluentResource::try_new("x = { a }: { $x }".to_owned()).unwrap();
    let Some(fluent_syntax::ast::Entry::Message(message)) = resource.get_entry(0) else { panic!() };
    let written = catalog.write_pattern(english, message.value.as_ref().unwrap(), &arguments);
    assert_eq!(written, ("one 1: 1".to_owned(), Vec::new()));
}
