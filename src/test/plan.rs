//! What is tested: files, texts and rules, or why that cannot be known.

use std::path::{Path, PathBuf};

use super::Scenarios;
use crate::message::{Catalog, CatalogError, Isolation, LocaleId, Message, Trouble};
use crate::record::Record;
use crate::report::{
    Complaint, Voice, catalog_complaints, failures, files_complaint, load_complaint,
    locale_complaint, plain, quoted, rule_complaint, tags_complaint, verdict_line,
};
use crate::rules::{self, Rulebook};
use crate::runner;
use crate::scenario::{
    FilesError, LoadError, Scenario, Source, Tags, Vocabulary, find_files, load,
};

/// Everything that tests need, shared by all threads.
pub(super) struct Plan {
    pub(super) files: Vec<PathBuf>,
    catalog: Catalog,
    language: LocaleId,
    locales: Vec<LocaleId>,
    locale_names: Vec<String>,
    messages: Vec<&'static str>,
    tags: Option<Tags>,
    rulebook: Rulebook,
    /// The options that a command to see a failure again needs.
    options: String,
}

impl Plan {
    /// What is asked for, or the complaint about it, told.
    pub(super) fn new(asked: &Scenarios) -> Result<Self, String> {
        let catalog = catalog(asked)?;
        let english = Voice { catalog: &catalog, locale: catalog.negotiate("en") };
        let language = match &asked.language {
            Some(name) => locale(name, &english)?,
            None => english.locale,
        };
        let voice = Voice { catalog: &catalog, locale: language };
        Ok(Self {
            files: files(&asked.path).map_err(|error| told(&files_complaint(&error), &voice))?,
            tags: asked.tag.as_deref().map(|it| tags(it, &voice)).transpose()?,
            rulebook: rulebook(asked, &voice)?,
            locales: match asked.locales.as_slice() {
                [] => catalog.locale_ids().collect(),
                names => names.iter().map(|it| locale(it, &voice)).collect::<Result<_, _>>()?,
            },
            locale_names: catalog.locales().iter().map(ToString::to_string).collect(),
            messages: Message::of_portal().map(|spec| spec.id).collect(),
            options: options(asked),
            catalog,
            language,
        })
    }

    /// The scenarios of a file that are meant, or why it has none, told.
    pub(super) fn read(&self, file: &Path) -> Result<Vec<Scenario>, String> {
        let told = |error: LoadError| self.told(&load_complaint(&error));
        let source =
            Source::read(file).map_err(|error| told(LoadError::unreadable(file, error)))?;
        let vocabulary = Vocabulary { locales: &self.locale_names, messages: &self.messages };
        let mut scenarios = load(&source, &vocabulary).map_err(told)?;
        scenarios.retain(|scenario| self.tags.as_ref().is_none_or(|tags| tags.selects(scenario)));
        Ok(scenarios)
    }

    /// Runs a scenario; the error is everything about what was not as expected, told.
    pub(super) fn run(&self, scenario: &Scenario) -> Result<(), String> {
        let report = runner::run(scenario, &self.rulebook, &self.catalog, &self.locales);
        if report.is_met() {
            return Ok(());
        }
        let voice = self.voice();
        let record = Record::of(scenario, &report, &self.catalog, &self.locales);
        Err(plain(&failures(&record, &voice, &self.options)))
    }

    /// `✓ scenarios/leaving/three-steps.yaml  Leaving takes three steps`
    pub(super) fn line(&self, scenario: &Scenario, is_met: bool) -> String {
        let language = self.voice().language();
        plain(&verdict_line(scenario.address().display(), &scenario.title, is_met, language))
    }

    /// That nothing was selected, which would pass for the wrong reason.
    pub(super) fn nothing(&self) -> String {
        self.told(&Complaint::new(Trouble::NoMatch))
    }

    fn voice(&self) -> Voice<'_> {
        Voice { catalog: &self.catalog, locale: self.language }
    }

    fn told(&self, complaint: &Complaint) -> String {
        told(complaint, &self.voice())
    }
}

/// A path that is not there is refused here, before a name to filter by can hide it.
fn files(path: &Path) -> Result<Vec<PathBuf>, FilesError> {
    path.symlink_metadata()
        .map_err(|source| FilesError::Unreadable { path: path.to_owned(), source })
        .and_then(|_| find_files(path))
}

fn catalog(asked: &Scenarios) -> Result<Catalog, String> {
    let load = |folder: Option<&Path>| Catalog::load(folder, &[], Isolation::Off);
    load(asked.locales_folder.as_deref()).map_err(|error: CatalogError| {
        // Complaints about a folder of texts need texts: the ones compiled into tchau.
        let Ok(catalog) = load(None) else { return error.to_string() };
        let locale = catalog.negotiate(asked.language.as_deref().unwrap_or("en"));
        let voice = Voice { catalog: &catalog, locale };
        catalog_complaints(&error).iter().map(|complaint| told(complaint, &voice)).collect()
    })
}

fn locale(name: &str, voice: &Voice<'_>) -> Result<LocaleId, String> {
    let catalog = voice.catalog;
    catalog.require(name).map_err(|error| told(&locale_complaint(name, &error, catalog), voice))
}

fn tags(expression: &str, voice: &Voice<'_>) -> Result<Tags, String> {
    Tags::parse(expression).map_err(|column| told(&tags_complaint(expression, column), voice))
}

fn rulebook(asked: &Scenarios, voice: &Voice<'_>) -> Result<Rulebook, String> {
    asked.without.iter().try_fold(asked.rulebook.clone(), |rulebook, name| {
        match rules::find(name) {
            Some(rule) => Ok(rulebook.without(rule.id)),
            None => Err(told(&rule_complaint(name, "without"), voice)),
        }
    })
}

/// A complaint without colours: a test does not know where it is read.
fn told(complaint: &Complaint, voice: &Voice<'_>) -> String {
    plain(&complaint.tell(voice))
}

/// The options of `tchau run` that make the same run.
fn options(asked: &Scenarios) -> String {
    let without = asked.without.iter().map(|rule| format!(" --without {}", quoted(rule)));
    let folder = asked.locales_folder.iter();
    let folder = folder.map(|path| format!(" --locales {}", quoted(&path.display().to_string())));
    let locales = asked.locales.iter().map(|name| format!(" --locale {}", quoted(name)));
    without.chain(folder).chain(locales).collect()
}
