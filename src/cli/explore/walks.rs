//! Random walks through a world, the same for ever by seed and number.

use std::ops::Range;

use clap::ArgMatches;

use super::counterexample::Counterexamples;
use super::world::Chosen;
use super::{is_json, number};
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::progress::Ticker;
use crate::explore::{Seed, Violation, Walks, World, walks as walk};
use crate::message::{Name, Summary, Trouble};
use crate::report::{Complaint, explored};

/// In so many steps a walk has one more relation to make, or it would soon have nothing new to do.
const STEPS_PER_RELATION: usize = 8;

/// The walks that are taken when none are asked for.
const USUAL_RANGE: Range<u64> = 0..1000;
/// The steps of a walk when no number is asked for.
const USUAL_STEPS: u64 = 200;

/// Walks at random and tells what came of it.
pub(super) fn walks(
    matches: &ArgMatches,
    chosen: &Chosen,
    console: &mut Console<'_>,
) -> Result<Exit, Stop> {
    let seed = seed(matches, console)?;
    let range = range(matches, console)?;
    let steps = number(matches, "steps").unwrap_or(USUAL_STEPS) as u32;
    let most = super::exhaustive::time(matches, console)?;
    let all = (range.end - range.start) as f64;
    let mut ticker = Ticker::new(console.environment.is_watched);
    let mut go_on = |walks: &Walks| {
        ticker.tick(console, || Summary::Progress { done: walks.walks as f64, all });
        most.is_none_or(|most| ticker.elapsed() < most)
    };
    let world = roomy(&chosen.world, steps, matches);
    let walks = walk(&world, seed, range.clone(), steps, &mut go_on);
    let length = ticker.clear(console);
    if let Some(number) = walks.unsteady {
        let trouble = Trouble::Unsteady { walk: number as f64, seed: Name::from(seed.to_string()) };
        return Err(console.stop(&Complaint::new(trouble), Exit::Fault));
    }
    let violations: Vec<_> = walks.failures.iter().map(violation).collect();
    let examples = Counterexamples::of(&world, &violations, console);
    let walked = explored::Walked {
        world: &world,
        without: &chosen.without,
        walks: &walks,
        seed: seed.to_string(),
        range: range.clone(),
        steps,
        seconds: length.as_secs_f64(),
    };
    if is_json(matches) {
        let json = explored::walked_json(&walked, &examples.yaml());
        console.result(&format!("{json:#}\n"))?;
    } else {
        let text = explored::walked_text(&walked, &console.voice());
        console.result(&text)?;
        examples.tell(console)?;
    }
    examples.save(matches, console)?;
    Ok(match walks.failures.is_empty() {
        false => Exit::Unmet,
        true if walks.walks < range.end - range.start => Exit::Incomplete,
        true => Exit::Met,
    })
}

/// The world with room for as many relations as a walk can use, unless their number was given.
fn roomy(world: &World, steps: u32, matches: &ArgMatches) -> World {
    let relations = match number(matches, "relations") {
        Some(_) => world.relations,
        None => world.relations.max(steps as usize / STEPS_PER_RELATION),
    };
    World { relations, ..world.clone() }
}

fn violation(failure: &crate::explore::Failure) -> Violation {
    Violation { invariant: failure.invariant, last: None, legs: failure.legs.clone() }
}

fn seed(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Seed, Stop> {
    let Some(text) = matches.get_one::<String>("seed") else { return Ok(Seed::new(0)) };
    text.parse().map_err(|_| {
        let trouble = Trouble::NotASeed { text: Name::from(text.as_str()) };
        console.stop(&Complaint::new(trouble), Exit::Usage)
    })
}

/// `A..B`: from A to before B.
fn range(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Range<u64>, Stop> {
    let Some(text) = matches.get_one::<String>("range") else { return Ok(USUAL_RANGE) };
    let ends = text.split_once("..").and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
    ends.filter(|(start, end)| start < end).map(|(start, end)| start..end).ok_or_else(|| {
        let trouble = Trouble::NotARange { text: Name::from(text.as_str()) };
        console.stop(&Complaint::new(trouble), Exit::Usage)
    })
}
