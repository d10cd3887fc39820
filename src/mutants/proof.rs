//! Whether a mutant differs from the product at all: compared in every reachable state of the worlds.

use crate::engine;
use crate::explore::{self, Exploration, Leg, Limits, Move, Progress, Unfit, World};
use crate::model::{Command, Seconds, Timestamp};
use crate::rules::Rulebook;

use super::difference::{Comparison, Difference};
use super::{Change, Mutant, Setting, showing};

/// What a comparison with the product came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// No answer, no event and no deadline differs in any reachable state of these worlds.
    Equivalent {
        /// The worlds, by their places.
        worlds: Vec<usize>,
        /// How many states they have together.
        states: u64,
    },
    /// They differ.
    Different {
        /// In which world, by its place.
        world: usize,
        /// The shortest way to the difference, and what shows it.
        legs: Vec<Leg>,
        /// Whether the legs end with something that a scenario can see.
        is_shown: bool,
    },
    /// No difference was found, and there were states that nobody looked at.
    Undecided {
        /// How many states were looked at.
        states: u64,
    },
}

/// What is known about one mutant so far.
struct Finding {
    worlds: Vec<usize>,
    states: u64,
    is_whole: bool,
    difference: Option<(usize, Vec<Leg>)>,
}

/// Compares mutants with the product, all of them in one search of each world. `go_on` is asked now
/// and then.
pub fn prove(
    mutants: &[&Mutant],
    settings: &[Setting],
    limits: &Limits,
    go_on: &mut dyn FnMut(&Progress) -> bool,
) -> Vec<Proof> {
    let unknown = || Finding { worlds: Vec::new(), states: 0, is_whole: true, difference: None };
    let mut findings: Vec<Finding> = mutants.iter().map(|_| unknown()).collect();
    for (place, setting) in settings.iter().enumerate() {
        let is_open = |(finding, mutant): &(&mut Finding, &&Mutant)| {
            finding.difference.is_none() && setting.is_for(mutant.change.kind())
        };
        let open = findings.iter_mut().zip(mutants.iter()).filter(is_open);
        let (open, suspects): (Vec<&mut Finding>, Vec<&Mutant>) =
            open.map(|(finding, mutant)| (finding, *mutant)).unzip();
        if !suspects.is_empty() {
            look(open, &suspects, place, &setting.world, limits, go_on);
        }
    }
    findings
        .into_iter()
        .zip(mutants)
        .map(|(finding, mutant)| finding.proof(mutant, settings))
        .collect()
}

/// Compares mutants with the product in one world.
fn look(
    open: Vec<&mut Finding>,
    suspects: &[&Mutant],
    place: usize,
    world: &World,
    limits: &Limits,
    go_on: &mut dyn FnMut(&Progress) -> bool,
) {
    let comparison = Comparison::of(suspects);
    let Ok(exploration) = explore::search(world, limits, &comparison, go_on) else {
        open.into_iter().for_each(|finding| finding.is_whole = false);
        return;
    };
    for ((number, finding), mutant) in open.into_iter().enumerate().zip(suspects) {
        finding.worlds.push(place);
        finding.states += exploration.progress.states;
        finding.is_whole &= exploration.stopped.is_none() && has_its_regions(world, mutant);
        finding.difference = way_of(number, world, &exploration, limits.symmetry)
            .or_else(|| clock(mutant, world))
            .map(|legs| (place, legs));
    }
}

/// Whether the search looked at time as finely as the mutant does.
fn has_its_regions(world: &World, mutant: &Mutant) -> bool {
    match mutant.change {
        Change::BoundaryMoved(_) | Change::SoftDeletionTakes(_) | Change::DataRemovalTakes(_) => {
            explore::have_same_regions(world, &mutated(world, mutant))
        }
        _ => true,
    }
}

/// The world by the rulebook of a mutant.
pub(super) fn mutated(world: &World, mutant: &Mutant) -> World {
    World { rulebook: mutant.rulebook(), ..world.clone() }
}

/// The shortest way to a difference that a search marked.
fn way_of(
    number: usize,
    world: &World,
    exploration: &Exploration,
    symmetry: bool,
) -> Option<Vec<Leg>> {
    let (way, difference) = Difference::ALL.into_iter().find_map(|difference| {
        let way = exploration.found.get(&Comparison::mark(number, difference))?;
        Some((way, difference))
    })?;
    legs(world, way, difference, symmetry).ok()
}

/// The way in real time, with the last act at the instant at which it differs.
fn legs(
    world: &World,
    way: &[u16],
    difference: Difference,
    symmetry: bool,
) -> Result<Vec<Leg>, Unfit> {
    let before = way.get(..way.len().saturating_sub(1)).unwrap_or_default();
    let mut legs = explore::legs(world, before, symmetry)?;
    let last = explore::legs(world, way, symmetry)?.pop();
    let played = explore::play(world, &legs).pop();
    let (state, now) = played.map_or((world.state.clone(), world.start), |it| (it.state, it.now));
    // What differs by itself differs before time has passed; waiting is what shows it.
    if let Some(Leg { what: Move::Order(command), .. }) = last {
        if let Some(at) = difference.instant(&state, now).filter(|at| *at > now) {
            legs.push(wait(at.since(now)));
        }
        legs.push(order(command));
    }
    Ok(legs)
}

/// A wait that is answered otherwise: no search orders the clock to go anywhere.
fn clock(mutant: &Mutant, world: &World) -> Option<Vec<Leg>> {
    let rulebook = mutant.rulebook();
    let day = Seconds::DAY.get();
    let instants = [0, -1, 1, -day, day].map(|by| world.start.saturating_add(Seconds::new(by)));
    let differs = |to: &Timestamp| {
        let command = Command::AdvanceClock { to: *to };
        let answer =
            |rulebook| engine::decide(&world.state, &world.roster, rulebook, world.start, &command);
        answer(&Rulebook::default()) != answer(&rulebook)
    };
    let to = instants.into_iter().find(differs)?;
    Some(vec![order(Command::AdvanceClock { to })])
}

pub(super) const fn order(command: Command) -> Leg {
    Leg { what: Move::Order(command), removal: None }
}

pub(super) const fn wait(length: Seconds) -> Leg {
    Leg { what: Move::Wait(length), removal: None }
}

impl Finding {
    fn proof(self, mutant: &Mutant, settings: &[Setting]) -> Proof {
        match self.difference {
            Some((place, legs)) => {
                let shown =
                    settings.get(place).and_then(|it| showing::shown(&it.world, mutant, &legs));
                let is_shown = shown.is_some();
                Proof::Different { world: place, legs: shown.unwrap_or(legs), is_shown }
            }
            None if self.is_whole => Proof::Equivalent { worlds: self.worlds, states: self.states },
            None => Proof::Undecided { states: self.states },
        }
    }
}
