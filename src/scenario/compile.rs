//! A document becomes a scenario: names become ids, texts become instants, or something is wrong.

mod at;
mod cast;
mod expect;
mod names;
mod steps;

use std::num::NonZeroU32;

use super::document::{Document, ExploreDocument, TimelinesDocument};
use super::{Explore, Origin, Removals, Scenario, Text, Vocabulary, Wrong, WrongKind, defaults};
use crate::requirements::{self, Requirement};
use crate::rules::Timelines;
use at::At;
use cast::readable;
pub(crate) use names::NO_VIEW;
pub(crate) use steps::used_fields;

/// More steps than this are refused: a scenario is about one fact.
const MOST_STEPS: usize = 10_000;

/// Checks a document and turns it into a scenario.
pub(super) fn compile(
    document: Document,
    origin: Origin,
    vocabulary: &Vocabulary<'_>,
) -> Result<Scenario, Wrong> {
    let top = At::TOP;
    check_texts(&document, &top, vocabulary)?;
    let start = document.start.as_deref();
    let start = start.map_or(Ok(defaults::START), |text| top.key("start").instant(text))?;
    let what_if =
        document.timelines.as_ref().map(|what_if| timelines(what_if, &top)).transpose()?;
    let what_if = what_if.filter(|lengths| *lengths != Timelines::default());
    let timelines = what_if.unwrap_or_default();
    let mut cast = cast::cast(&document, &top, vocabulary, &timelines)?;
    let explore = document.explore.as_ref().map(explore);
    let steps = match &document.steps {
        Some(steps) => {
            steps::steps(steps, &top.key("steps"), &mut cast.roster, vocabulary, &timelines)?
        }
        None if explore.is_some() => Vec::new(),
        None => return Err(top.wrong(WrongKind::NoSteps)),
    };
    let covers = covers(&document.covers, &top)?;
    let default = document.data_removal_takes.as_deref();
    let default =
        default.map(|text| top.key("data_removal_takes").removal(text, &timelines)).transpose()?;
    Ok(Scenario {
        title: document.title,
        why: document.why,
        covers,
        tags: document.tags,
        start,
        timelines: what_if,
        removals: Removals { default, by_tenant: cast.removals },
        state: cast.state,
        roster: cast.roster,
        explore,
        steps,
        row: None,
        origin,
    })
}

/// What is written for people must be in languages that there are, and leave the terminal alone.
fn check_texts(
    document: &Document,
    top: &At<'_>,
    vocabulary: &Vocabulary<'_>,
) -> Result<(), Wrong> {
    let texts = [("title", Some(&document.title)), ("why", document.why.as_ref())];
    for (field, text) in texts {
        let at = top.key(field);
        match text {
            None => {}
            Some(Text::Plain(text)) => readable(text, &at)?,
            Some(Text::ByLocale(texts)) => {
                for (locale, text) in texts {
                    names::locale(vocabulary, locale, &at.name(locale))?;
                    readable(text, &at.key(locale))?;
                }
            }
        }
    }
    let at = top.key("tags");
    document.tags.iter().enumerate().try_for_each(|(place, tag)| readable(tag, &at.index(place)))
}

fn timelines(document: &TimelinesDocument, top: &At<'_>) -> Result<Timelines, Wrong> {
    let mut timelines = Timelines::default();
    let at = top.key("timelines");
    if let Some(text) = &document.soft_deletion {
        timelines.soft_deletion = at.key("soft_deletion").timeline(text)?;
    }
    if let Some(text) = &document.data_removal {
        timelines.data_removal = at.key("data_removal").timeline(text)?;
    }
    Ok(timelines)
}

fn explore(document: &ExploreDocument) -> Explore {
    let commands = document.commands.as_ref();
    Explore {
        relations: document.relations.map(usize::from),
        commands: commands.map(|commands| commands.iter().map(|word| word.0).collect()),
        depth: document.depth.map(NonZeroU32::get),
    }
}

fn covers(ids: &[String], top: &At<'_>) -> Result<Vec<&'static Requirement>, Wrong> {
    let at = top.key("covers");
    let known = || requirements::ALL.iter().map(|requirement| requirement.id);
    ids.iter()
        .enumerate()
        .map(|(place, id)| {
            requirements::find(id)
                .ok_or_else(|| at.index(place).unknown(super::Known::Requirement, id, known()))
        })
        .collect()
}

/// Refuses a list that is longer than its limit.
fn limit(length: usize, limit: usize, at: &At<'_>) -> Result<(), Wrong> {
    if length > limit { Err(at.wrong(WrongKind::TooMany { limit })) } else { Ok(()) }
}
