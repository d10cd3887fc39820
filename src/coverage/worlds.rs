//! The little worlds in which everything can be reached: several small ones instead of a big one.
//!
//! Each is a file in the form of a scenario. Its steps are no story: they are everything that can be
//! done, in any order and as often as anybody likes. Together they have a few thousand states.

use crate::explore::{Bounds, World};
use crate::model::{Command, CommandKind, IdSet};
use crate::scenario::{Action, LoadError, Scenario, Source, Vocabulary, Wait, load_one};

/// The name of each world, how many memberships may come to be in it, and its file.
const FILES: [(&str, usize, &str); 5] = [
    ("leaving", 0, include_str!("worlds/leaving.yaml")),
    ("coming-back", 1, include_str!("worlds/coming-back.yaml")),
    ("accounts", 0, include_str!("worlds/accounts.yaml")),
    ("pages", 1, include_str!("worlds/pages.yaml")),
    ("groups", 0, include_str!("worlds/groups.yaml")),
];

/// Every little world.
///
/// # Errors
/// A [`LoadError`] when a file of tchau itself is no scenario, which a test rules out.
pub fn worlds() -> Result<Vec<World>, LoadError> {
    FILES.iter().map(|(name, relations, text)| world(name, *relations, text)).collect()
}

fn world(name: &str, relations: usize, text: &str) -> Result<World, LoadError> {
    let source = Source::from_bytes(name, text.into());
    let source = source.map_err(|error| LoadError::unreadable(name, error))?;
    let scenario = load_one(&source, &Vocabulary { locales: &[], messages: &[] })?;
    let bounds = Bounds { relations, commands: IdSet::<CommandKind>::EMPTY };
    let mut world = World::of_scenario(&scenario, &bounds);
    world.orders = orders(&scenario);
    Ok(world)
}

/// What the steps of a world order; waiting until an instant is an order to the clock.
fn orders(scenario: &Scenario) -> Vec<Command> {
    let of = |action: &Action| match action {
        Action::Commands(commands) => commands.clone(),
        Action::Wait(Wait::Until(to)) => vec![Command::AdvanceClock { to: *to }],
        Action::Wait(Wait::For(_) | Wait::NextDeadline) => Vec::new(),
    };
    scenario.steps.iter().flat_map(|step| of(&step.action)).collect()
}
