//! What is tested: files, texts and rules, or why that cannot be known.

use std::path::{Path, PathBuf};

use super::Scenarios;
use crate::message::{
    Catalog, CatalogError, Isolation, LocaleError, LocaleId, Message, Name, Trouble,
};
use crate::record::Record;
use crate::report::{
    Complaint, Voice, catalog_complaints, failures, files_complaint, load_complaint, plain, quoted,
    verdict_line,
};
use crate::rules::{self, Rulebook};
use crate::runner;
use crate::scenario::{
    FilesError, LoadError, Scenario, Source, Tags, Vocabulary, find_files, load, nearest,
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
        let language = match &asked.language {
            Some(name) => locale(name, &catalog)?,
            None => catalog.negotiate("en"),
        };
        let voice = Voice { catalog: &catalog, locale: language };
        let told = |complaint: Complaint| plain(&complaint.tell(&voice));
        let files = files(&asked.path).map_err(|error| told(files_complaint(&error)))?;
        let tags = asked.tag.as_deref().map(tags).transpose().map_err(told)?;
        let rulebook = asked.without.iter().try_fold(asked.rulebook.clone(), without);
        let rulebook = rulebook.map_err(told)?;
        let locales = match asked.locales.as_slice() {
            [] => catalog.locale_ids().collect(),
            names => names.iter().map(|name| locale(name, &catalog)).collect::<Result<_, _>>()?,
        };
        let locale_names = catalog.locales().iter().map(ToString::to_string).collect();
        let messages = Message::of_portal().map(|spec| spec.id).collect();
        let options = options(asked);
        Ok(Self {
            files,
            catalog,
            language,
            locales,
            locale_names,
            messages,
            tags,
            rulebook,
            options,
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
        plain(&verdict_line(scenario.address().display(), &scenario.title, is_met, &language))
    }

    /// That nothing was selected, which would pass for the wrong reason.
    pub(super) fn nothing(&self) -> String {
        self.told(&Complaint::new(Trouble::NoMatch))
    }

    fn voice(&self) -> Voice<'_> {
        Voice { catalog: &self.catalog, locale: self.language }
    }

    fn told(&self, complaint: &Complaint) -> String {
        plain(&complaint.tell(&self.voice()))
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
        catalog_complaints(&error).iter().map(|complaint| plain(&complaint.tell(&voice))).collect()
    })
}

fn locale(name: &str, catalog: &Catalog) -> Result<LocaleId, String> {
    catalog.require(name).map_err(|error| {
        let known = match error {
            LocaleError::NotALocale(_) => catalog.locales().to_vec(),
            LocaleError::Unavailable { available, .. } => available,
        };
        let names = known.iter().map(|locale| Name::from(locale.to_string())).collect();
        let complaint = Complaint::new(Trouble::UnknownLocale { name: Name::from(name) });
        let voice = Voice { catalog, locale: catalog.negotiate("en") };
        plain(&complaint.with_hint(Some(Trouble::KnownNames { names })).tell(&voice))
    })
}

fn tags(expression: &str) -> Result<Tags, Complaint> {
    Tags::parse(expression).map_err(|column| {
        let expression = Name::from(expression);
        Complaint::new(Trouble::TagExpression { expression, column: column as f64 })
    })
}

fn without(rulebook: Rulebook, name: &String) -> Result<Rulebook, Complaint> {
    rules::find(name).map(|rule| rulebook.without(rule.id)).ok_or_else(|| {
        let known = rules::ALL.iter().map(|rule| rule.name);
        let meant = nearest(name, known).map(|name| Trouble::Suggestion { name: Name::from(name) });
        let (value, argument) = (Name::from(name.as_str()), Name::from("without"));
        Complaint::new(Trouble::InvalidValue { value, argument }).with_hint(meant)
    })
}

/// The options of `tchau run` that make the same run.
fn options(asked: &Scenarios) -> String {
    let without = asked.without.iter().map(|rule| format!(" --without {}", quoted(rule)));
    let folder = asked.locales_folder.iter();
    let folder = folder.map(|path| format!(" --locales {}", quoted(&path.display().to_string())));
    let locales = asked.locales.iter().map(|name| format!(" --locale {}", quoted(name)));
    without.chain(folder).chain(locales).collect()
}
