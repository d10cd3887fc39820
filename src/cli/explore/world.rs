//! Which world to explore: one with a name, one of a size, or the start of a scenario.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::number;
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::read::Reader;
use crate::cli::select::{Pick, without};
use crate::explore::{Bounds, Size, World};
use crate::message::{Name, Trouble};
use crate::model::{CommandKind, IdSet, Keyed};
use crate::report::Complaint;
use crate::scenario::{Explore, Scenario};

/// A world with how it was chosen.
pub(super) struct Chosen {
    pub(super) world: World,
    /// How many acts in a row, if the world says so.
    pub(super) depth: Option<u32>,
    /// The names of the rules that were switched off.
    pub(super) without: Vec<Name>,
}

/// The world that the options choose.
pub(super) fn chosen(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Chosen, Stop> {
    let mut chosen = match matches.get_one::<PathBuf>("world") {
        Some(path) => named(path, matches, console)?,
        None => made_up(Size::STANDARD, matches),
    };
    for rule in without(matches) {
        chosen.world.rulebook = chosen.world.rulebook.without(rule);
        chosen.without.push(Name::from(rule.name()));
    }
    Ok(chosen)
}

fn named(path: &Path, matches: &ArgMatches, console: &mut Console<'_>) -> Result<Chosen, Stop> {
    let preset = Size::PRESETS.into_iter().find(|(name, _)| Path::new(name) == path);
    if let Some((_, size)) = preset {
        return Ok(made_up(size, matches));
    }
    if !path.exists() {
        let trouble = Trouble::UnknownWorld { name: Name::from(path.display().to_string()) };
        let known = Size::PRESETS.map(|(name, _)| Name::from(name)).to_vec();
        let hint = Some(Trouble::KnownNames { names: known });
        return Err(console.stop(&Complaint::new(trouble).with_hint(hint), Exit::NotLoaded));
    }
    let pick = Pick { path: path.to_owned(), line: None };
    match Reader::unfiltered(console).read(&pick) {
        Ok(scenarios) => match scenarios.first() {
            Some(scenario) => Ok(of_scenario(scenario, matches)),
            None => Err(console.stop(&Complaint::new(Trouble::NoMatch), Exit::Usage)),
        },
        Err(refused) => Err(console.stop(&refused.complaint, Exit::NotLoaded)),
    }
}

fn made_up(preset: Size, matches: &ArgMatches) -> Chosen {
    let small = |name| number(matches, name).and_then(|number| u8::try_from(number).ok());
    let size = Size {
        tenants: small("tenants").unwrap_or(preset.tenants),
        users: small("users").unwrap_or(preset.users),
        relations: small("relations").unwrap_or(preset.relations),
    };
    let mut world = World::of_size(size);
    if let Some(commands) = commands(matches) {
        world.orders.retain(|order| commands.contains(order.kind()));
    }
    Chosen { world, depth: None, without: Vec::new() }
}

fn of_scenario(scenario: &Scenario, matches: &ArgMatches) -> Chosen {
    let Explore { relations, commands: own, depth } = scenario.explore.unwrap_or_default();
    let usual = Bounds::default();
    let asked = number(matches, "relations").and_then(|number| usize::try_from(number).ok());
    let bounds = Bounds {
        relations: asked.or(relations).unwrap_or(usual.relations),
        commands: commands(matches).or(own).unwrap_or(usual.commands),
    };
    Chosen { world: World::of_scenario(scenario, &bounds), depth, without: Vec::new() }
}

fn commands(matches: &ArgMatches) -> Option<IdSet<CommandKind>> {
    let keys = matches.get_many::<String>("command")?;
    Some(keys.filter_map(|key| CommandKind::of_key(key)).collect())
}
