//! Opens what a command of `tchau l10n` works on: the texts, their settings, the scenarios that show them.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{folder, words};
use crate::cli::console::{Console, Stop};
use crate::cli::read::Reader;
use crate::cli::{Exit, select};
use crate::l10n::settings::{self, Settings};
use crate::l10n::spelling;
use crate::l10n::{Asks, Bench, Glossary, Project, Shown, Spellers};
use crate::message::{Locale, Name, Trouble};
use crate::report::{Complaint, project_complaint, settings_complaint};
use crate::scenario::Scenario;

/// A project and what is known of it.
pub(super) struct Opened {
    pub(super) settings: Settings,
    pub(super) project: Project,
    /// The words that were agreed on.
    pub(super) glossary: Option<Glossary>,
    /// The dictionaries of its locales, for the command that checks spelling.
    pub(super) spellers: Option<Spellers>,
    /// What scenarios show, if the texts are tchau's own and there are scenarios.
    pub(super) shown: Option<Shown>,
    /// What code asks for, if there is code.
    pub(super) asks: Option<Asks>,
}

impl Opened {
    /// The parsed texts with everything that is known of them.
    pub(super) fn bench(&self) -> Bench<'_> {
        let mut bench = Bench::new(&self.project, &self.settings);
        bench.shown = self.shown.as_ref();
        bench.asks = self.asks.as_ref();
        bench.spellers = self.spellers.as_ref();
        match &self.glossary {
            Some(glossary) => bench.with_glossary(glossary),
            None => bench,
        }
    }
}

/// Opens the project that the arguments name.
pub(super) fn open(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Opened, Stop> {
    let project = project(matches, console)?;
    let settings = settings(matches, &project, console)?;
    let scenarios = settings.scenarios.as_deref().filter(|_| settings.is_tchau);
    let shown = match scenarios.filter(|folder| folder.exists()) {
        Some(folder) => Some(shown(folder, console)?),
        None => None,
    };
    let code = code(&settings, &project);
    let asks = (!code.is_empty()).then(|| Asks::in_folders(&code));
    let folders = [&*project.root, &*folder(matches)];
    let glossary = match settings.glossary.clone().or_else(|| words::beside(&folders)) {
        Some(path) => Some(words::read(&path, console)?),
        None => None,
    };
    Ok(Opened { settings, project, glossary, spellers: None, shown, asks })
}

/// Loads the dictionaries that the system has for the locales of a project.
pub(super) fn spellers(project: &Project) -> Spellers {
    let locales = std::iter::once(&project.source).chain(&project.targets);
    Spellers::load(locales, &spelling::FOLDERS.map(PathBuf::from))
}

/// The folders with code: those of the settings, and else what stands beside the locales. What shows
/// tchau's own texts is known without looking.
fn code(settings: &Settings, project: &Project) -> Vec<PathBuf> {
    if settings.is_tchau || !settings.code.is_empty() {
        return settings.code.clone();
    }
    let root = &project.root;
    let is_of_locales = root
        .file_name()
        .is_some_and(|name| FOLDERS_OF_LOCALES.contains(&name.to_string_lossy().as_ref()));
    let folder = if is_of_locales { root.parent().unwrap_or(root) } else { root };
    CODE.iter().map(|name| folder.join(name)).filter(|path| path.is_dir()).collect()
}

/// Folders with texts, beside which stands code.
const FOLDERS_OF_LOCALES: [&str; 8] =
    ["locales", "locale", "l10n", "i18n", "lang", "languages", "translations", "fluent"];

/// Folders with code.
const CODE: [&str; 7] = ["src", "app", "lib", "templates", "components", "pages", "views"];

/// The texts alone.
pub(super) fn project(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Project, Stop> {
    let source = given(matches, "source", console)?;
    let targets = given(matches, "target", console)?;
    Project::open(&folder(matches), source.first(), &targets)
        .map_err(|error| console.stop(&project_complaint(&error), Exit::NotLoaded))
}

/// The locales that an option names.
fn given(
    matches: &ArgMatches,
    option: &str,
    console: &mut Console<'_>,
) -> Result<Vec<Locale>, Stop> {
    // Not every command has both options.
    let names = matches.try_get_many::<String>(option).ok().flatten().unwrap_or_default();
    names.map(|name| name.parse().map_err(|_| not_a_locale(name, console))).collect()
}

/// Refuses what is not the name of a locale.
pub(super) fn not_a_locale(name: &str, console: &mut Console<'_>) -> Stop {
    let trouble = Trouble::UnknownLocale { name: Name::from(name) };
    console.stop(&Complaint::new(trouble), Exit::Usage)
}

/// The settings of the project, with the options of the command line over them.
fn settings(
    matches: &ArgMatches,
    project: &Project,
    console: &mut Console<'_>,
) -> Result<Settings, Stop> {
    let mut settings = Settings::default();
    for folder in [&folder(matches), &project.root] {
        if let Some(read) = read_settings(&folder.join(settings::FILE_NAME), console)? {
            settings = read.in_folder(folder);
            break;
        }
    }
    let path = |name: &str| {
        let path = matches.try_get_one::<PathBuf>(name).ok().flatten();
        path.cloned()
    };
    settings.scenarios = path("scenarios").or(settings.scenarios);
    settings.baseline = path("baseline").or(settings.baseline);
    let code = matches.try_get_many::<PathBuf>("code").ok().flatten();
    settings.code.extend(code.unwrap_or_default().cloned());
    Ok(settings)
}

fn read_settings(path: &Path, console: &mut Console<'_>) -> Result<Option<Settings>, Stop> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let reason = Name::from(error.to_string());
            let path = Name::from(path.display().to_string());
            let complaint = Complaint::new(Trouble::Unreadable { path, reason });
            return Err(console.stop(&complaint, Exit::NotLoaded));
        }
    };
    let text = text.trim_start_matches('\u{feff}');
    match settings::parse(text) {
        Ok(settings) => Ok(Some(settings)),
        Err(error) => Err(console.stop(&settings_complaint(&error, path, text), Exit::NotLoaded)),
    }
}

/// Runs the scenarios of a folder and collects what they show.
fn shown(folder: &Path, console: &mut Console<'_>) -> Result<Shown, Stop> {
    let reader = Reader::unfiltered(console);
    let picks = select::files(std::iter::once(&folder.to_owned()), console)?;
    let mut scenarios: Vec<Scenario> = Vec::new();
    for pick in picks {
        match reader.read(&pick) {
            Ok(read) => scenarios.extend(read),
            Err(refused) => return Err(console.stop(&refused.complaint, Exit::NotLoaded)),
        }
    }
    Ok(Shown::of(&scenarios, &console.catalog))
}
