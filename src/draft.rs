//! From what a search found to a scenario that people read: a story with what must come of each step.

mod cast;
mod comment;
mod expect;
mod scene;
mod starter;
mod step;
mod yaml;

use crate::calendar::{format_instant, format_length};
use crate::explore::{Leg, Move, World, play};
use crate::invariants::InvariantId;
use crate::message::{Catalog, Drafted, Message, Reference};
use crate::report::Voice;
use crate::rules::{Rulebook, Timelines};
use crate::scenario::defaults;
use cast::Cast;
use comment::Narrator;
use scene::Scene;
pub use starter::{SCHEMA_FILE, Starter, StarterKind};
use yaml::{Fields, Node, comment, field};

/// A scenario to be written.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    /// Where it starts, and by which rules its expectations are worked out.
    pub world: &'a World,
    /// What happens.
    pub legs: Vec<Leg>,
    /// What it shows, in every language of the catalogue.
    pub title: Message,
    /// Why it matters.
    pub why: Message,
    /// The requirements and decisions that it is about.
    pub covers: Vec<&'static str>,
    /// Words to select it by.
    pub tags: Vec<&'static str>,
    /// What is expected.
    pub expects: Expects,
}

/// What the steps of a draft expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expects {
    /// The answer and the events that each step has by the world's rulebook.
    Answers,
    /// That this invariant holds, whatever the answers are.
    Holds(InvariantId),
}

impl<'a> Draft<'a> {
    /// A scenario that shows how an invariant is broken; the last leg must be the one that breaks it.
    #[must_use]
    pub fn of_broken(world: &'a World, legs: Vec<Leg>, invariant: InvariantId) -> Self {
        Self {
            world,
            legs,
            title: Reference::Text(invariant.name()).into(),
            why: Drafted::Found.into(),
            covers: invariant.invariant().implements.to_vec(),
            tags: vec!["found"],
            expects: Expects::Holds(invariant),
        }
    }

    /// The text of the scenario file. By the rules of the draft's world it runs as the legs play; a
    /// draft about an invariant is unmet where the legs break it, and met by the product's own rules.
    #[must_use]
    pub fn yaml(&self, catalog: &Catalog) -> String {
        let played = play(self.world, &self.legs);
        let in_the_product = play(&in_the_product(self.world), &self.legs);
        let scenes = Scene::all(self.world, &self.legs, &played, &in_the_product);
        let narrator = Narrator::new(self.world, &played, catalog);
        let mut lines = narrator.in_every_language(&[Drafted::ByHand.into()]);
        lines.iter_mut().for_each(|line| *line = comment(0, line));
        lines.extend(self.top(catalog));
        lines.push(String::new());
        lines.extend(Cast::of(self.world, &self.legs).lines());
        lines.push(String::new());
        lines.extend(self.steps(&scenes, &narrator));
        lines.join("\n") + "\n"
    }

    /// What it shows and why, where the clock starts, and the lengths that are not the product's.
    fn top(&self, catalog: &Catalog) -> Vec<String> {
        let World { start, rulebook, removals, .. } = self.world;
        let mut lines = by_locale("title", &self.title, catalog);
        lines.extend(by_locale("why", &self.why, catalog));
        let mut fields = Fields::default();
        fields.put_list("covers", Node::words(&self.covers));
        fields.put_list("tags", Node::names(self.tags.iter().copied()));
        let passes_time = |leg: &Leg| matches!(leg.what, Move::Wait(_));
        if *start != defaults::START || self.legs.iter().any(passes_time) {
            fields.put("start", Node::plain(format_instant(*start)));
        }
        if let Some(timelines) = timelines(&rulebook.timelines) {
            fields.put("timelines", Node::Map(timelines));
        }
        if let Some(length) = removals.default {
            fields.put("data_removal_takes", Node::plain(format_length(length)));
        }
        lines.extend(fields.block(0));
        lines
    }

    fn steps(&self, scenes: &[Scene<'_>], narrator: &Narrator<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        for (scene, place) in scenes.iter().zip(1..).filter(|(scene, _)| scene.is_written()) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(self.step(scene, place == scenes.len(), narrator));
        }
        // Without steps, what is left is a place for a search to start.
        let heading = if lines.is_empty() { "explore: {}" } else { "steps:" };
        [heading.to_owned()].into_iter().chain(lines).collect()
    }

    fn step(&self, scene: &Scene<'_>, is_last: bool, narrator: &Narrator<'_>) -> Vec<String> {
        let (expected, tells_outcome, meant) = match self.expects {
            Expects::Answers => (expect::answers(self.world, scene), true, None),
            Expects::Holds(invariant) if is_last => {
                (expect::holds(invariant), false, Some(Reference::Text(invariant.name())))
            }
            Expects::Holds(invariant) => (
                expect::as_in_the_product(self.world, scene, invariant),
                scene.is_as_in_the_product(),
                None,
            ),
        };
        let meets_deadlines = self.expects == Expects::Answers;
        let action = step::action(self.world, scene, meets_deadlines);
        let told = narrator.step(scene, tells_outcome);
        let mut lines: Vec<_> = told.iter().map(|line| comment(2, line)).collect();
        if expected.is_empty() {
            lines.push(format!("  - {}", action.flow()));
            return lines;
        }
        let mut fields = action.block(4);
        if let Some(first) = fields.first_mut() {
            first.replace_range(..4, "  - ");
        }
        lines.extend(fields);
        let meant = meant.map(|text| narrator.in_every_language(&[text.into()]));
        lines.extend(meant.iter().flatten().map(|line| comment(4, line)));
        lines.extend(field(4, "expect", &Node::Map(expected)));
        lines
    }
}

/// The same world by the product's own rules.
fn in_the_product(world: &World) -> World {
    let rulebook = Rulebook { timelines: world.rulebook.timelines, ..Rulebook::default() };
    World { rulebook, ..world.clone() }
}

/// A text in every language of the catalogue.
fn by_locale(key: &str, message: &Message, catalog: &Catalog) -> Vec<String> {
    let text = |locale| Voice { catalog, locale }.say(message.clone());
    let texts = catalog.locales().iter().zip(catalog.locale_ids());
    let texts = texts.flat_map(|(locale, id)| field(2, &locale.to_string(), &Node::Text(text(id))));
    [format!("{key}:")].into_iter().chain(texts).collect()
}

/// The lengths that are not the product's.
fn timelines(timelines: &Timelines) -> Option<Fields> {
    let usual = Timelines::default();
    let lengths = [
        ("soft_deletion", timelines.soft_deletion, usual.soft_deletion),
        ("data_removal", timelines.data_removal, usual.data_removal),
    ];
    let mut fields = Fields::default();
    for (key, length, _) in lengths.into_iter().filter(|(_, length, usual)| length != usual) {
        fields.put(key, Node::plain(format_length(length)));
    }
    (!fields.is_empty()).then_some(fields)
}
