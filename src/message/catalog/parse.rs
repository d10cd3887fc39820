//! From the text of files to bundles, refusing everything that Fluent would silently skip.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::ParserError;

use super::problem::{Place, Problem};
use super::source::Source;
use super::{Isolation, Texts, calls};
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

fn texts_of(
    locale: Locale,
    layers: [Vec<Source>; 2],
    isolation: Isolation,
    problems: &mut Vec<Problem>,
) -> Option<Texts> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.language().clone()]);
    bundle.set_use_isolating(isolation == Isolation::On);
    if let Err(source) = functions::install(&mut bundle, &locale) {
        problems.push(Problem::Unusable { locale: locale.to_string(), source });
        return None;
    }
    // The ids are those of the first layer that says anything; the other one only fills gaps.
    let layers = layers.into_iter().filter(|layer| !layer.is_empty());
    let ids: Vec<_> = layers.map(|layer| fill(&mut bundle, layer, problems)).collect();
    Some(Texts { locale, bundle, ids: ids.into_iter().next().unwrap_or_default() })
}

/// Adds what is not there yet, and returns the ids of all messages in these sources.
fn fill(
    bundle: &mut FluentBundle<FluentResource>,
    sources: Vec<Source>,
    problems: &mut Vec<Problem>,
) -> BTreeSet<String> {
    let mut names = Names::default();
    for source in sources {
        let resource = parse(&source.file, source.text, problems);
        names.enter(&source.file, &resource, problems);
        calls::check(&source.file, &resource, problems);
        // This keeps the first of two entries. That is a text of the layer above, which is the
        // point, or a duplicate within this one, which `names` has found.
        let _ = bundle.add_resource(resource);
    }
    names.messages
}

fn parse(file: &str, text: String, problems: &mut Vec<Problem>) -> FluentResource {
    let (resource, errors) = match FluentResource::try_new(text) {
        Ok(resource) => return resource,
        Err(parsed) => parsed,
    };
    problems.extend(errors.into_iter().map(|error| syntax(file, resource.source(), error)));
    resource
}

fn syntax(file: &str, text: &str, error: ParserError) -> Problem {
    let place = Place::at(file, text, error.pos.start);
    let line = text.lines().nth(place.line - 1).unwrap_or_default().to_owned();
    Problem::Syntax { place, line, kind: error.kind }
}

/// The names of one locale and where they were defined.
#[derive(Default)]
struct Names {
    places: BTreeMap<String, Place>,
    messages: BTreeSet<String>,
}

impl Names {
    fn enter(&mut self, file: &str, resource: &FluentResource, problems: &mut Vec<Problem>) {
        for entry in resource.entries() {
            let (id, is_message) = match entry {
                Entry::Message(message) => (message.id.name, true),
                Entry::Term(term) => (term.id.name, false),
                _ => continue,
            };
            if is_message {
                self.messages.insert(id.to_owned());
            }
            problems.extend(self.define(id, place_of(file, resource, id)));
        }
    }

    fn define(&mut self, id: &str, place: Place) -> Option<Problem> {
        let id = id.to_owned();
        if Signature::find(&id).is_some() {
            return Some(Problem::Reserved { id, place });
        }
        if let Some(first) = self.places.get(&id).cloned() {
            return Some(Problem::Duplicate { id, first, again: place });
        }
        self.places.insert(id, place);
        None
    }
}

/// The place of a slice of the resource's own text; the syntax tree keeps slices, not positions.
pub(super) fn place_of(file: &str, resource: &FluentResource, slice: &str) -> Place {
    let text = resource.source();
    let offset = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    Place::at(file, text, offset)
}
