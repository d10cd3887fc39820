//! Seeded defects: projects in `tests/data/l10n` with an `expected.toml` that says what must be found
//! in them. Whatever else is found is an alarm.
//!
//! `cargo test --test it seeded -- --nocapture` prints the table of kinds.

mod expected;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use tchau::l10n::{
    Asks, Bench, Finding, Project, Settings, Spellers, checks, glossary, settings, spelling,
};
use tchau::message::Locale;
use tchau::scenario::Source;

use self::expected::{Expected, read};
use self::table::Table;

/// A finding and the text that it marks.
struct Found {
    finding: Finding,
    marked: String,
    /// The names of the entries in whose lines it stands, when it does not say which it concerns.
    line: String,
}

#[test]
#[expect(clippy::print_stdout, reason = "the table says more than that everything was found")]
fn every_seeded_defect_is_found_and_no_control_is_reported() {
    let mut table = Table::default();
    for folder in projects() {
        let expected = read(&folder.join("expected.toml"));
        compare(&folder, &expected, &found(&folder), &mut table);
    }
    print!("{table}{}", table.complaints());
    assert!(table.is_perfect(), "\n{}", table.complaints());
}

#[test]
fn every_check_has_a_seeded_defect() {
    let expected: Vec<_> =
        projects().iter().map(|folder| read(&folder.join("expected.toml"))).collect();
    let is_seeded = |id: &str| {
        expected.iter().flat_map(|expected| &expected.defect).any(|defect| defect.check == id)
    };
    let without: Vec<_> = checks::all().map(|check| check.id).filter(|id| !is_seeded(id)).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn good_texts_are_not_reported() {
    let told: Vec<_> = found(&data().join("clean")).iter().map(Found::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

fn compare(folder: &Path, expected: &Expected, found: &[Found], table: &mut Table) {
    let project = folder.file_name().unwrap().to_string_lossy().into_owned();
    let has_dictionary = has_dictionary();
    for defect in expected.defect.iter().filter(|one| has_dictionary || one.check != "spelling") {
        let same: Vec<_> = found.iter().filter(|found| defect.is_found_by(found)).collect();
        let is_right = same.iter().any(|found| defect.is_at(found));
        table.add(&project, defect, !same.is_empty(), is_right, &same);
    }
    for found in found {
        if !expected.has(found) {
            table.alarm(&project, found, expected.names_defect(found));
        }
    }
}

/// Everything that is found in a project, with its glossary, its code and the system's dictionaries.
fn found(folder: &Path) -> Vec<Found> {
    let project = Project::open(folder, None, &[]).unwrap();
    let settings = settings_of(&project.root);
    let glossary = settings.glossary.as_ref().map(|path| {
        let source = Source::read(path).unwrap();
        glossary::read(&source).unwrap()
    });
    let asks = (!settings.code.is_empty()).then(|| Asks::in_folders(&settings.code));
    let spellers = spellers(&project);
    let mut bench = Bench::new(&project, &settings).with_spellers(&spellers);
    if let Some(glossary) = &glossary {
        bench = bench.with_glossary(glossary);
    }
    if let Some(asks) = &asks {
        bench = bench.with_asks(asks);
    }
    checks::run(&bench).into_iter().map(|finding| Found::of(&project, finding)).collect()
}

fn settings_of(root: &Path) -> Settings {
    let path = root.join(settings::FILE_NAME);
    let text = fs::read_to_string(path).unwrap_or_default();
    settings::parse(&text).unwrap().in_folder(root)
}

fn spellers(project: &Project) -> Spellers {
    let locales = std::iter::once(&project.source).chain(&project.targets);
    Spellers::load(locales, &spelling::FOLDERS.map(PathBuf::from))
}

/// Whether the system has a dictionary for Portuguese, without which no spelling is checked.
fn has_dictionary() -> bool {
    let locale: Locale = "pt-BR".parse().unwrap();
    let folders = spelling::FOLDERS.map(PathBuf::from);
    Spellers::load(std::iter::once(&locale), &folders).of(&locale).is_some()
}

impl Found {
    fn of(project: &Project, finding: Finding) -> Self {
        let is_of = |file: &&tchau::l10n::File| file.path.display().to_string() == finding.file;
        let text = match project.files.iter().find(is_of) {
            Some(file) => file.text().to_owned(),
            None => fs::read(&finding.file)
                .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
                .unwrap_or_default(),
        };
        let lines: Vec<_> = text.lines().take(finding.span.line).collect();
        let last = lines.last().copied().unwrap_or_default();
        let marked = last.chars().skip(finding.span.column.saturating_sub(1));
        let marked = marked.take(finding.span.length).collect();
        let begins = |line: &&&str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        let line = lines.iter().rev().find(begins).copied().unwrap_or_default().to_owned();
        Self { finding, marked, line }
    }

    /// The entry that it names, or in whose lines it stands.
    fn id(&self) -> &str {
        let of_line = || self.line.split([' ', '=']).next().unwrap_or_default();
        self.finding.id.as_deref().unwrap_or_else(of_line)
    }
}

impl std::fmt::Display for Found {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let finding = &self.finding;
        write!(out, "{}:{} {}", finding.file, finding.span, finding.check().id)?;
        write!(out, " ({:?}) {}", finding.severity, self.id())?;
        finding.attribute.iter().try_for_each(|name| write!(out, ".{name}"))?;
        finding.variant.iter().try_for_each(|key| write!(out, " [{key}]"))?;
        write!(out, " «{}» {:?}", self.marked, finding.defect)
    }
}

/// The projects with seeded defects.
fn projects() -> Vec<PathBuf> {
    let folders = fs::read_dir(data()).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<_> = folders.filter(|path| path.join("expected.toml").is_file()).collect();
    folders.sort();
    folders
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/l10n")
}
