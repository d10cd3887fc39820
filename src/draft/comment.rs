//! What is told above a step: the same sentences as in the story of a run.

use super::scene::Scene;
use crate::explore::{Played, World};
use crate::message::{Catalog, Message, Name, Story, deed, happening};
use crate::model::{Command, State};
use crate::report::Voice;
use crate::runner::Report;

/// Writes comments: one line in each language of the catalogue.
pub(super) struct Narrator<'a> {
    world: &'a World,
    catalog: &'a Catalog,
    /// What sentences are filled from: everybody as they stand at the end.
    report: Report,
}

impl<'a> Narrator<'a> {
    pub(super) fn new(world: &'a World, played: &[Played], catalog: &'a Catalog) -> Self {
        let last = played.last();
        let end = last.map_or_else(State::default, |played| played.state.clone());
        let report = Report {
            started: world.start,
            ended: last.map_or(world.start, |played| played.now),
            end,
            timelines: world.rulebook.timelines,
            is_what_if: false,
            steps: Vec::new(),
        };
        Self { world, catalog, report }
    }

    /// What is done in a step and, if the outcome is told, what comes of it that the fields do not
    /// say in words.
    pub(super) fn step(&self, scene: &Scene<'_>, tells_outcome: bool) -> Vec<String> {
        let command = scene.deed();
        let roster = &self.world.roster;
        let relation = scene.relation(self.world);
        let mut told: Vec<Message> = vec![deed(&command, relation, roster, scene.started).into()];
        if tells_outcome {
            let rule = scene.played.refused.map(|rule| Name::from(rule.name()));
            told.extend(rule.map(|rule| Story::Refused { rule }.into()));
            // What an order brings about is its events; what a wait brings about needs a subject.
            if matches!(command, Command::AdvanceClock { .. }) {
                let events = scene.played.events.iter();
                told.extend(
                    events.map(|stamped| happening(&stamped.event, &self.report, roster).into()),
                );
            }
        }
        self.in_every_language(&told)
    }

    /// The sentences one after the other, on a line for each language.
    pub(super) fn in_every_language(&self, told: &[Message]) -> Vec<String> {
        let line = |locale| {
            let voice = Voice { catalog: self.catalog, locale };
            let sentences: Vec<_> = told.iter().map(|message| voice.say(message.clone())).collect();
            sentences.join(" ")
        };
        self.catalog.locale_ids().map(line).collect()
    }
}
