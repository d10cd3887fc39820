//! The worlds in which mutants are compared with the product: scenarios whose steps are what is tried.

use crate::explore::{Bounds, World};
use crate::model::{Command, CommandKind, IdSet};
use crate::scenario::{Action, Scenario, Source, Text, Vocabulary, load_one};

use super::Kind;

/// A world with its name.
#[derive(Clone, Debug)]
pub struct Setting {
    /// What it is called, in the languages of tchau.
    pub title: Text,
    /// The world.
    pub world: World,
    /// For which mutants it is made.
    kinds: &'static [Kind],
}

/// What every mutant but those of roles is compared in.
const EVERYTHING: &[Kind] = &[Kind::Rule, Kind::Boundary, Kind::Effect];

/// Each shows what the others leave out, so that each is small enough to be searched whole: the file,
/// how many memberships may come to be, and for which mutants it is made. Who stands first is in the
/// first of several shortest ways, so those who leave stand before those who administer.
const FILES: [(&str, usize, &[Kind]); 5] = [
    (include_str!("worlds/objects.yaml"), 1, EVERYTHING),
    (include_str!("worlds/administration.yaml"), 1, EVERYTHING),
    (include_str!("worlds/privacy.yaml"), 0, EVERYTHING),
    (include_str!("worlds/roles.yaml"), 0, &[Kind::Role]),
    (include_str!("worlds/everything.yaml"), 1, EVERYTHING),
];

/// The worlds, in the order in which they are searched.
#[must_use]
pub fn worlds() -> Vec<Setting> {
    let locales = ["en", "pt-BR"].map(str::to_owned);
    let vocabulary = Vocabulary { locales: &locales, messages: &[] };
    let read = |(text, relations, kinds): (&str, _, _)| {
        let source = Source::from_bytes("world.yaml", text.into()).ok()?;
        let scenario = load_one(&source, &vocabulary).ok()?;
        let world =
            World::of_scenario(&scenario, &Bounds { relations, commands: tried(&scenario) });
        Some(Setting { title: scenario.title, world, kinds })
    };
    FILES.into_iter().filter_map(read).collect()
}

impl Setting {
    /// Whether it is made for mutants of this kind.
    pub(super) fn is_for(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }
}

/// What stands in the steps is what is tried.
fn tried(scenario: &Scenario) -> IdSet<CommandKind> {
    let commands = scenario.steps.iter().flat_map(|step| match &step.action {
        Action::Commands(commands) => commands.as_slice(),
        Action::Wait(_) => &[],
    });
    commands.map(Command::kind).collect()
}
