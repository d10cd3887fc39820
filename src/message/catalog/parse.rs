//! From the text of files to bundles, refusing everything that Fluent would silently skip.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError};
use rayon::prelude::*;

use super::problem::{Place, Problem};
use super::source::Source;
use super::{Isolation, Texts, calls, guard};
use crate::message::fault::Fault;
use crate::message::functions::{self, Signature};
use crate::message::locale::Locale;

/// The texts of each locale; what is wrong with any of them is added to the problems.
pub(super) fn texts(
    sources: Vec<Source>,
    fillers: Vec<Source>,
    isolation: Isolation,
    problems: &mut Vec<Problem>,
) -> Vec<Texts> {
    let mut by_locale: BTreeMap<Locale, [Vec<Source>; 2]> = BTreeMap::new();
    for source in sources {
        let [own, _] = by_locale.entry(source.locale.clone()).or_default();
        own.push(source);
    }
    for filler in fillers {
        let [_, fillers] = by_locale.entry(filler.locale.clone()).or_default();
        fillers.push(filler);
    }
    by_locale
        .into_iter()
        .filter_map(|(locale, layers)| texts_of(locale, layers, isolation, problems))
        .collect()
}

/// The texts of each locale as far as they can be used; nothing is said about the rest.
pub(super) fn usable(sources: Vec<Source>, isolation: Isolation) -> Vec<Texts> {
    let mut by_locale: BTreeMap<Locale, Vec<Source>> = BTreeMap::new();
    for source in sources {
        by_locale.entry(source.locale.clone()).or_default().push(source);
    }
    let usable = |(locale, sources): (Locale, Vec<Source>)| {
        let mut bundle = empty(&locale, isolation).ok()?;
        let files = sources.into_iter().map(|source| {
            let hazards = guard::hazards(&source.text);
            File::read(source, &hazards).0
        });
        let files: Vec<_> = files.collect();
        let ids = files.iter().flat_map(File::message_ids).map(str::to_owned).collect();
        for file in files {
            // This keeps the first of two entries.
            let _ = bundle.add_resource(file.resource);
        }
        Some(Texts::new(locale, bundle, ids, isolation))
    };
    let by_locale: Vec<_> = by_locale.into_iter().collect();
    // Inside of a job of many, waiting for further jobs would mean to begin other ones meanwhile, and
    // those may wait for these very texts.
    if rayon::current_thread_index().is_some() {
        return by_locale.into_iter().filter_map(usable).collect();
    }
    by_locale.into_par_iter().filter_map(usable).collect()
}

/// A bundle without texts that knows how to write values.
fn empty(locale: &Locale, isolation: Isolation) -> Result<FluentBundle<FluentResource>, Fault> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.data()]);
    bundle.set_use_isolating(isolation == Isolation::On);
    functions::install(&mut bundle, locale)?;
    Ok(bundle)
}

fn texts_of(
    locale: Locale,
    layers: [Vec<Source>; 2],
    isolation: Isolation,
    problems: &mut Vec<Problem>,
) -> Option<Texts> {
    let mut bundle = match empty(&locale, isolation) {
        Ok(bundle) => bundle,
        Err(source) => {
            problems.push(Problem::Unusable { locale: locale.to_string(), source });
            return None;
        }
    };
    // The ids are those of the first layer that says anything; the other one only fills gaps.
    let layers = layers.into_iter().filter(|layer| !layer.is_empty());
    let ids: Vec<_> = layers.map(|layer| fill(&mut bundle, layer, problems)).collect();
    Some(Texts::new(locale, bundle, ids.into_iter().next().unwrap_or_default(), isolation))
}

/// Adds what is not there yet, and returns the ids of all messages in these sources.
fn fill(
    bundle: &mut FluentBundle<FluentResource>,
    sources: Vec<Source>,
    problems: &mut Vec<Problem>,
) -> BTreeSet<String> {
    let files: Vec<_> = sources.into_iter().map(|source| File::parse(source, problems)).collect();
    check_names(&files, problems);
    let ids = files.iter().flat_map(File::message_ids).map(str::to_owned).collect();
    for file in files {
        calls::check(&file, problems);
        // This keeps the first of two entries. That is a text of the layer above, which is the
        // point, or a duplicate within this one, which has been found by now.
        let _ = bundle.add_resource(file.resource);
    }
    ids
}

/// Finds the names that Fluent would ignore the second time.
fn check_names(files: &[File], problems: &mut Vec<Problem>) {
    let mut defined: BTreeMap<&str, (&File, &str)> = BTreeMap::new();
    for (file, name) in files.iter().flat_map(|file| file.names().map(move |name| (file, name))) {
        let (id, place) = (name.to_owned(), || file.place(name));
        if Signature::find(name).is_some() {
            problems.push(Problem::Reserved { id, place: place() });
        } else if let Some((earlier, first)) = defined.get(name) {
            problems.push(Problem::Duplicate { id, first: earlier.place(first), again: place() });
        } else {
            defined.insert(name, (file, name));
        }
    }
}

/// A parsed file of texts.
pub(super) struct File {
    name: String,
    resource: FluentResource,
}

impl File {
    fn parse(source: Source, problems: &mut Vec<Problem>) -> Self {
        let hazards = guard::hazards(&source.text);
        problems.extend(hazards.iter().map(|hazard| hazardous(&source.file, &source.text, hazard)));
        let (file, errors) = Self::read(source, &hazards);
        let syntax = |error: ParserError| {
            syntax(&file.name, file.resource.source(), error.pos.start, error.kind)
        };
        problems.extend(errors.into_iter().map(syntax));
        file
    }

    /// What can be understood of a file, and what the parser says of the rest.
    fn read(source: Source, hazards: &[guard::Hazard]) -> (Self, Vec<ParserError>) {
        let (name, mut text) = (source.file, source.text);
        guard::blank_out(&mut text, hazards);
        let (resource, errors) = match FluentResource::try_new(text) {
            Ok(resource) => (resource, Vec::new()),
            Err(parsed) => parsed,
        };
        (Self { name, resource }, errors)
    }

    /// All messages, terms and comments.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<&str>> {
        self.resource.entries()
    }

    /// The place of a slice of this file; the syntax tree keeps slices, not positions.
    pub(super) fn place(&self, slice: &str) -> Place {
        let text = self.resource.source();
        let offset = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        Place::at(&self.name, text, offset)
    }

    fn message_ids(&self) -> impl Iterator<Item = &str> {
        self.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        })
    }

    /// The names of messages and of terms, which Fluent keeps in one table, without the hyphen.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            Entry::Term(term) => Some(term.id.name),
            _ => None,
        })
    }
}

fn hazardous(file: &str, text: &str, hazard: &guard::Hazard) -> Problem {
    match &hazard.kind {
        Some(kind) => syntax(file, text, hazard.at, kind.clone()),
        None => Problem::TooDeep { place: Place::at(file, text, hazard.at) },
    }
}

fn syntax(file: &str, text: &str, offset: usize, kind: ErrorKind) -> Problem {
    let place = Place::at(file, text, offset);
    let line = text.lines().nth(place.line - 1).unwrap_or_default().to_owned();
    Problem::Syntax { place, line, kind }
}
