//! Everything that checks look at: the parsed texts of all locales, side by side.

mod junk;
mod parse;

pub use junk::{Junk, Reason};

use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, OnceLock};

use rayon::prelude::*;

use self::parse::Parsed;
use super::asks::Asks;
use super::categories::Plurals;
use super::checks::{Address, Names};
use super::conventions::Conventions;
use super::entry::Entry;
use super::glossary::{Glossary, Terminology};
use super::project::Project;
use super::samples::Samples;
use super::settings::Settings;
use super::shown::Shown;
use super::spelling::Spellers;
use super::values::{self, ByVariable, Values};
use crate::message::{Catalog, Isolation, Locale};

/// A project on the bench.
#[derive(Debug)]
pub struct Bench<'s> {
    /// The files.
    pub project: &'s Project,
    /// What is checked.
    pub settings: &'s Settings,
    /// What scenarios show, where that is known.
    pub shown: Option<&'s Shown>,
    /// What code asks for, where there is code.
    pub asks: Option<&'s Asks>,
    /// The words that were agreed on, where there is a glossary.
    pub terminology: Option<Terminology<'s>>,
    /// Dictionaries of the locales, where spelling is to be checked.
    pub spellers: Option<&'s Spellers>,
    /// The texts of the source.
    pub source: Texts<'s>,
    /// The texts of the locales that are checked against it, in the order of their names.
    pub targets: Vec<Texts<'s>>,
    values: OnceLock<ByVariable>,
    addresses: OnceLock<Vec<Address>>,
    names: OnceLock<Names>,
    catalog: OnceLock<Catalog>,
    samples: OnceLock<Samples>,
}

/// The texts of one locale.
#[derive(Debug)]
pub struct Texts<'s> {
    /// The locale.
    pub locale: Locale,
    /// All messages and terms, in the order of the files; also those that are there twice.
    pub entries: Vec<Entry<'s>>,
    /// What cannot be understood.
    pub junk: Vec<Junk<'s>>,
    /// What it does in its texts.
    pub conventions: Conventions,
    /// The plural categories of the language.
    pub plurals: Plurals,
    by_name: HashMap<(bool, &'s str), usize>,
    /// The later entries of a name, by file.
    doubles: HashMap<(bool, &'s str, &'s str), usize>,
    /// The ids, and the attributes, of what cannot be understood.
    tried: HashSet<(&'s str, Option<&'s str>)>,
}

impl<'s> Bench<'s> {
    /// Parses the files of a project.
    #[must_use]
    pub fn new(project: &'s Project, settings: &'s Settings) -> Self {
        let texts = |locale: &Locale| Texts::of(project, locale);
        Self {
            project,
            settings,
            shown: None,
            asks: None,
            terminology: None,
            source: texts(&project.source),
            targets: project.targets.iter().map(texts).collect(),
            values: OnceLock::new(),
            addresses: OnceLock::new(),
            names: OnceLock::new(),
            spellers: None,
            catalog: OnceLock::new(),
            samples: OnceLock::new(),
        }
    }

    /// The same with what scenarios show.
    #[must_use]
    pub fn with_shown(mut self, shown: &'s Shown) -> Self {
        self.shown = Some(shown);
        self
    }

    /// The same with what code asks for.
    #[must_use]
    pub fn with_asks(mut self, asks: &'s Asks) -> Self {
        self.asks = Some(asks);
        self
    }

    /// The keys that a variable of a message is filled with: known of tchau's own texts, and there of
    /// variables that are filled with keys.
    #[must_use]
    pub fn values_of(&self, id: &str, variable: &str) -> Option<&Values> {
        if !self.settings.is_tchau {
            return None;
        }
        let values = self.values.get_or_init(|| values::values(self.shown));
        values.get(id)?.get(variable)
    }

    /// The same bench with a glossary.
    #[must_use]
    pub fn with_glossary(mut self, glossary: &'s Glossary) -> Self {
        let locales = std::iter::once(&self.project.source).chain(&self.project.targets);
        self.terminology = Some(Terminology::new(glossary, locales));
        self
    }

    /// How the texts of a locale address people, counted at the first question.
    pub(super) fn address(&self, texts: &Texts<'s>) -> &Address {
        static NOTHING: LazyLock<Address> = LazyLock::new(Address::default);
        let count = || self.all().map(|texts| Address::of(texts, &self.source)).collect();
        let place = self.all().position(|known| known.locale == texts.locale);
        let addresses = self.addresses.get_or_init(count);
        place.and_then(|place| addresses.get(place)).unwrap_or(&NOTHING)
    }

    /// The names that are not translated, in every locale.
    pub(super) fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::of(self))
    }

    /// The same bench with dictionaries.
    #[must_use]
    pub const fn with_spellers(mut self, spellers: &'s Spellers) -> Self {
        self.spellers = Some(spellers);
        self
    }

    /// The texts of a locale; those of the source where there are no others.
    #[must_use]
    pub fn texts(&self, locale: &Locale) -> &Texts<'s> {
        self.targets.iter().find(|texts| texts.locale == *locale).unwrap_or(&self.source)
    }

    /// The texts as far as they can be written, made when somebody first asks.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        self.catalog.get_or_init(|| {
            let files = self.project.files.iter();
            let files = files.map(|file| (file.locale.clone(), file.name.as_str(), file.text()));
            Catalog::tolerant(files, Isolation::Off)
        })
    }

    /// What texts may be filled with.
    #[must_use]
    pub fn samples(&self) -> &Samples {
        self.samples.get_or_init(|| Samples::of(self))
    }

    /// The texts of every locale, the source first.
    pub fn all(&self) -> impl Iterator<Item = &Texts<'s>> {
        std::iter::once(&self.source).chain(&self.targets)
    }
}

impl<'s> Texts<'s> {
    fn of(project: &'s Project, locale: &Locale) -> Self {
        let files: Vec<_> = project.files.iter().filter(|file| file.locale == *locale).collect();
        let parsed: Vec<_> = files.into_par_iter().map(Parsed::of).collect();
        let (mut entries, mut junk) = (Vec::new(), Vec::new());
        for parsed in parsed {
            entries.extend(parsed.entries);
            junk.extend(parsed.junk);
        }
        let mut by_name = HashMap::with_capacity(entries.len());
        let mut doubles = HashMap::new();
        for (place, entry) in entries.iter().enumerate() {
            let (is_term, id, file) = (entry.is_term, entry.id, entry.file.name.as_str());
            let first = *by_name.entry((is_term, id)).or_insert(place);
            if first != place {
                doubles.entry((is_term, id, file)).or_insert(place);
            }
        }
        let tried = junk.iter().filter_map(|junk| Some((junk.id?, junk.attribute))).collect();
        let conventions = Conventions::of(&entries);
        let plurals = Plurals::of(locale);
        Self {
            locale: locale.clone(),
            entries,
            junk,
            conventions,
            plurals,
            by_name,
            doubles,
            tried,
        }
    }

    /// The first message with this id.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Entry<'s>> {
        self.by_name.get(&(false, id)).and_then(|place| self.entries.get(*place))
    }

    /// The first term with this id, which comes without its hyphen.
    #[must_use]
    pub fn term(&self, id: &str) -> Option<&Entry<'s>> {
        self.by_name.get(&(true, id)).and_then(|place| self.entries.get(*place))
    }

    /// What has the same name and kind as an entry of another locale, in the same file if it can be:
    /// some projects have a name in several files.
    #[must_use]
    pub fn same_as(&self, entry: &Entry<'_>) -> Option<&Entry<'s>> {
        let first = if entry.is_term { self.term(entry.id) } else { self.message(entry.id) }?;
        if self.doubles.is_empty() || first.file.name == entry.file.name {
            return Some(first);
        }
        let name = (entry.is_term, entry.id, entry.file.name.as_str());
        let double = self.doubles.get(&name).and_then(|place| self.entries.get(*place));
        Some(double.unwrap_or(first))
    }

    /// Whether an entry with this id was tried and could not be understood.
    #[must_use]
    pub fn has_junk(&self, id: &str) -> bool {
        self.tried.contains(&(id, None))
    }

    /// Whether an attribute was tried and could not be understood.
    #[must_use]
    pub fn has_junk_attribute(&self, id: &str, attribute: &str) -> bool {
        self.tried.contains(&(id, Some(attribute)))
    }
}
