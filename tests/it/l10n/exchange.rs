//! `tchau l10n export` and `tchau l10n import` as people and other tools meet them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use tchau::cli::Exit;
use tchau::l10n::exchange::{Examples, Format, Imported, Job, Paper, import};
use tchau::l10n::{Bench, File, Project, Settings};
use tchau::message::Trouble;
use tchau::report::Complaint;

use crate::call::{Called, LANGUAGES, call};
use crate::kept::Differences;
use crate::l10n::copied;

const SHOP: &str = "tests/data/l10n/exchange";
const FORMATS: [(&str, &str); 4] = [("xliff", "xlf"), ("po", "po"), ("tmx", "tmx"), ("csv", "csv")];

/// Every file below a folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.append(&mut contents(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

fn export(folder: &Path, format: &str, source: &str, target: &str) -> String {
    let folder = folder.to_str().unwrap();
    let arguments = ["--format", format, "--source", source, "--target", target];
    let called = call(&[&["l10n", "export", folder], arguments.as_slice()].concat());
    assert_eq!((called.exit, called.err.as_str()), (Exit::Met, ""));
    called.out
}

/// Imports a text as a file with this ending.
fn bring(folder: &Path, ending: &str, text: &str, options: &[&str]) -> (Called, PathBuf) {
    let file = folder.with_extension(ending);
    fs::write(&file, text).unwrap();
    let (path, folder) = (file.to_str().unwrap(), folder.to_str().unwrap());
    let called = call(&[&["l10n", "import", path, folder], options].concat());
    fs::remove_file(&file).unwrap();
    (called, file)
}

#[test]
fn every_format_is_kept() {
    let mut differences = Differences::default();
    for (format, ending) in FORMATS {
        let text = export(Path::new(SHOP), format, "en", "pt-BR");
        differences.compare(&Path::new(SHOP).with_file_name(format!("exchange.{ending}")), &text);
    }
    differences.assert_none();
}

#[test]
fn what_comes_back_as_it_went_changes_no_byte() {
    for folder in ["locales", SHOP] {
        let copy = copied(folder);
        let before = contents(copy.path());
        for (format, ending) in FORMATS {
            let text = export(copy.path(), format, "en", "pt-BR");
            let (called, _) = bring(copy.path(), ending, &text, &[]);
            assert_eq!(called.exit, Exit::Met, "{format}: {}", called.err);
            assert_eq!(contents(copy.path()), before, "{format}");
            // Nor when the file was saved on another system.
            let text = format!("\u{feff}{}", text.replace("\r\n", "\n").replace('\n', "\r\n"));
            let (called, _) = bring(copy.path(), ending, &text, &[]);
            assert_eq!(called.exit, Exit::Met, "{format}: {}", called.err);
            assert_eq!(contents(copy.path()), before, "{format}");
        }
    }
}

#[test]
fn a_changed_text_changes_and_nothing_else() {
    for (format, ending) in FORMATS {
        let copy = copied(SHOP);
        let file = copy.path().join("pt-BR/shop.ftl");
        let before = fs::read_to_string(&file).unwrap();
        let text = export(copy.path(), format, "en", "pt-BR");
        let (called, _) = bring(copy.path(), ending, &text.replace("Comprar", "Comprar já"), &[]);
        assert_eq!(called.exit, Exit::Met, "{format}: {}", called.err);
        assert_eq!(fs::read_to_string(&file).unwrap(), before.replacen("Comprar", "Comprar já", 1));
        assert!(called.out.contains("1 text changed"), "{}", called.out);
    }
}

#[test]
fn a_dry_run_writes_nothing() {
    let copy = copied(SHOP);
    let before = contents(copy.path());
    let text = export(copy.path(), "po", "en", "pt-BR").replace("Comprar", "Comprar já");
    let (called, _) = bring(copy.path(), "po", &text, &["--dry-run"]);
    assert_eq!(called.exit, Exit::Met);
    assert!(called.out.contains("Would be written"), "{}", called.out);
    assert_eq!(contents(copy.path()), before);
}

#[test]
fn a_refused_file_is_told_with_its_line_and_leaves_the_texts_alone() {
    let copy = copied(SHOP);
    let before = contents(copy.path());
    let xliff = export(copy.path(), "xliff", "en", "pt-BR");
    let po = export(copy.path(), "po", "en", "pt-BR");
    let cases = [
        ("xlf", xliff.replacen("</segment>", "</segmento>", 1), "</segmento>"),
        ("xlf", xliff[..xliff.find("Comprar").unwrap() + 3].to_owned(), "Com"),
        ("xlf", xliff.replace("shop.ftl#", "other.ftl#"), "<unit"),
        ("xlf", xliff.replace("trgLang=\"pt-BR\"", "trgLang=\"fr\""), "<xliff"),
        ("po", po.replacen("msgid \"Fab", "msgid Fab", 1), "msgid Fab"),
        ("csv", "a;b\n1;2\n".to_owned(), "a;b"),
    ];
    for (ending, text, shown) in cases {
        let line = 1 + text[..text.find(shown).unwrap()].matches('\n').count();
        for language in LANGUAGES {
            let (called, file) = bring(copy.path(), ending, &text, &["--lang", language]);
            assert_eq!((called.exit, called.out.as_str()), (Exit::NotLoaded, ""), "{text}");
            let place = format!("--> {}:{line}:", file.display());
            assert!(called.err.contains(&place) && called.err.contains(shown), "{}", called.err);
            let (right, wrong) =
                if language == "en" { ("error:", "erro:") } else { ("erro:", "error:") };
            assert!(called.err.contains(right) && !called.err.contains(wrong), "{}", called.err);
            assert_eq!(contents(copy.path()), before);
        }
    }
}

#[test]
fn a_lost_placeholder_leaves_out_only_its_text() {
    let copy = copied(SHOP);
    let text = export(copy.path(), "po", "en", "pt-BR");
    let text =
        text.replace("{ $count } coisa\"", "Uma coisa\"").replace("Comprar", "Leve agora mesmo");
    let (called, file) = bring(copy.path(), "po", &text, &[]);
    assert_eq!(called.exit, Exit::Unmet);
    assert!(called.err.contains("{ $count }"), "{}", called.err);
    assert!(called.err.contains(&format!("--> {}:", file.display())), "{}", called.err);
    assert!(called.err.contains("16"), "the length is told: {}", called.err);
    let after = fs::read_to_string(copy.path().join("pt-BR/shop.ftl")).unwrap();
    assert!(after.contains("{ $count } coisa\r\n") && after.contains("Leve agora mesmo"));
}

#[test]
fn terms_that_come_back_as_they_went_change_nothing() {
    let copy = copied("locales");
    let before = contents(copy.path());
    let terms = export(copy.path(), "tbx", "en", "pt-BR");
    let (called, _) = bring(copy.path(), "tbx", &terms, &[]);
    assert_eq!((called.exit, contents(copy.path())), (Exit::Met, before.clone()), "{}", called.err);
    let (called, _) = bring(copy.path(), "tbx", &terms.replace("locatário", "inquilino"), &[]);
    assert_eq!((called.exit, contents(copy.path())), (Exit::Unmet, before), "{}", called.out);
    assert!(called.err.contains("glossary.yaml"), "{}", called.err);
    // A glossary that is TBX itself is replaced.
    fs::remove_file(copy.path().join("glossary.yaml")).unwrap();
    let (called, _) = bring(copy.path(), "tbx", &terms, &[]);
    assert_eq!(called.exit, Exit::Met, "{}", called.err);
    assert_eq!(fs::read_to_string(copy.path().join("glossary.tbx")).unwrap(), terms);
}

#[test]
fn another_reader_of_po_finds_everything() {
    let text = export(Path::new(SHOP), "po", "en", "pt-BR");
    let catalog = polib::po_file::parse_from_reader(text.as_bytes()).unwrap();
    assert_eq!(catalog.metadata.language, "pt_BR");
    let message =
        catalog.find_message(Some("shop.ftl#cart-title[count=one]"), "{ $count } thing", None);
    assert_eq!(message.unwrap().msgstr().unwrap(), "{ $count } coisa");
    assert_eq!(catalog.count(), text.matches("\nmsgctxt ").count());
}

fn project(english: &str, portuguese: &str) -> Project {
    let (source, target) = ("en".parse().unwrap(), "pt-BR".parse().unwrap());
    let files = [(&source, english), (&target, portuguese)].map(|(locale, text)| {
        let path = PathBuf::from(format!("{locale}/a.ftl"));
        File::new(Clone::clone(locale), path, "a.ftl".to_owned(), text)
    });
    Project {
        root: PathBuf::new(),
        source,
        targets: vec![target],
        files: files.into(),
        unreadable: Vec::new(),
    }
}

fn written(project: &Project, format: Format) -> (String, usize) {
    let settings = Settings::default();
    let bench = Bench::new(project, &settings);
    let job = Job::of(&bench, &project.targets[0], &Examples::default()).unwrap();
    let done =
        job.units.iter().filter(|unit| unit.translation().is_some_and(|text| !text.is_empty()));
    let count = if format == Format::Tmx { done.count() } else { job.units.len() };
    (format.write(&job, &|message| message.id().to_owned()), count)
}

fn imported(project: &Project, format: Format, text: &str) -> Imported {
    tried(project, format, text).unwrap_or_else(|complaint| panic!("{complaint:?}\n{text}"))
}

fn tried(project: &Project, format: Format, text: &str) -> Result<Imported, Box<Complaint>> {
    let settings = Settings::default();
    let bench = Bench::new(project, &settings);
    let paper = Paper { path: Path::new("texts"), text };
    import(&bench, &paper, format)
}

const ENGLISH: &str = "\
a = One { $x }
b = { $n ->
    [one] x { $n }
   *[other] y { NUMBER($n, a: \"}{\") }
 }
    .attr = v
c =
    { $n ->
       *[a] { $m ->
           *[b] deep { $m }
        } words
    } and { $n ->
       *[a] q
    }
-t = T
d = D
";

/// Lines from which files are put together, most of them wrong somewhere.
fn line() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "a =",
        "a = Um { $x }",
        "b =",
        "c =",
        "-t =",
        "d = ",
        "e = {\"{\"}x{\" \"}   ",
        "",
        "   ",
        "    .attr = v",
        "    .other =",
        "# comment",
        "## group",
        "### all",
        "# untranslated",
        "# source: 00000000",
        "b = { $n ->",
        "c = x { $n ->",
        "   [one] um",
        "  *[other] { $n } y",
        " *[a]",
        "  [0] { \"\\u00A0\" }",
        "    { $m ->",
        "   *[b] z",
        "    } w",
        " }",
        "}",
        "{",
        "\t tab",
        "    text { $x } more",
        "      deeper text  ",
        "  shallow {$n}{$n}",
        "    [x] y",
        "    * z",
        "    {\"[\"}x",
        "    {\"\"}",
        "    { NUMBER( $n ,a:\"}{\") } -> {-t}",
        "    = # '\"\\",
        "    \u{1}\u{fffe}\r \u{85}\u{2028}é<&>",
    ]);
    prop_oneof![9 => fixed.prop_map(str::to_owned), 1 => "[ -~\u{a0}é]{0,12}"]
}

fn file() -> impl Strategy<Value = String> {
    let lines = prop::collection::vec((line(), any::<bool>()), 0..24);
    (lines, any::<bool>(), 0..3_u8).prop_map(|(lines, mark, ends)| {
        let mut text = String::from(if mark { "\u{feff}" } else { "" });
        for (line, has_return) in lines {
            text.push_str(&line);
            let is_windows = ends == 2 || (ends == 1 && has_return);
            text.push_str(if is_windows { "\r\n" } else { "\n" });
        }
        text
    })
}

proptest! {
    #[test]
    fn export_then_import_is_nothing(portuguese in file()) {
        let project = project(ENGLISH, &portuguese);
        for format in Format::ALL {
            let (text, count) = written(&project, *format);
            if count > 0 {
                let imported = imported(&project, *format, &text);
                prop_assert_eq!(&imported.files, &Vec::new());
                prop_assert_eq!((imported.unchanged, &imported.complaints), (count, &Vec::new()));
            }
        }
    }

    /// Whatever somebody writes arrives as it was written, and a second import changes nothing.
    #[test]
    fn what_is_written_arrives(portuguese in file(), words in "[ -~\n\u{a0}é]{1,24}") {
        let before = project(ENGLISH, &portuguese);
        let (text, count) = written(&before, Format::Csv);
        prop_assume!(count > 0);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(reader.headers().unwrap()).unwrap();
        for row in reader.records() {
            let row = row.unwrap();
            let source = row[1].strip_prefix('\'').unwrap_or(&row[1]);
            let said = format!("x{}{source}{}", words.replace(['{', '}'], "("), words.replace('{', "["));
            let cells = [&row[0], "", said.as_str(), "", "", "", "final", "pt-BR"];
            writer.write_record(cells).unwrap();
        }
        let came = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let result = match tried(&before, Format::Csv, &came) {
            Ok(result) => result,
            // Broken texts may swallow what is written behind them; then nothing is.
            Err(complaint) => {
                prop_assert_eq!(complaint.trouble, Trouble::BrokenNeighbour);
                return Ok(());
            }
        };
        let mut after = before;
        for file in &result.files {
            let path = file.path.clone();
            after.files.retain(|old| old.path != path);
            let locale = after.targets[0].clone();
            after.files.push(File::new(locale, path, file.name.clone(), &file.contents));
        }
        let again = imported(&after, Format::Csv, &came);
        prop_assert_eq!((again.files, again.refused), (Vec::new(), result.refused));
    }
}
