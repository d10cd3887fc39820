//! Every state that can be reached, with every invariant checked in each.

use std::time::Duration;

use clap::ArgMatches;

use super::counterexample::Counterexamples;
use super::world::Chosen;
use super::{is_json, number};
use crate::calendar::parse_length;
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::progress::Ticker;
use crate::explore::{Limits, Progress, Unfit, Verdicts, verdicts};
use crate::message::{Explored, Name, Trouble};
use crate::report::{Complaint, explored};

/// The memory for what is kept, in megabytes, when none is asked for.
const USUAL_MEMORY: u64 = 2048;

/// Explores exhaustively and tells what came of it.
pub(super) fn exhaustive(
    matches: &ArgMatches,
    chosen: &Chosen,
    console: &mut Console<'_>,
) -> Result<Exit, Stop> {
    let limits = limits(matches, chosen);
    let most = time(matches, console)?;
    let mut ticker = Ticker::new(console.environment.is_watched);
    let mut go_on = |progress: &Progress| {
        ticker.tick(console, || told(progress));
        most.is_none_or(|most| ticker.elapsed() < most)
    };
    let found = verdicts(&chosen.world, &limits, &mut go_on);
    let length = ticker.clear(console);
    let verdicts = found.map_err(|unfit| refused(unfit, console))?;
    let examples = Counterexamples::of(&chosen.world, &verdicts.violations, console);
    let explored = explored::Explored {
        world: &chosen.world,
        without: &chosen.without,
        verdicts: &verdicts,
        seconds: length.as_secs_f64(),
    };
    if is_json(matches) {
        let json = explored::json(&explored, &examples.yaml());
        console.result(&format!("{json:#}\n"))?;
    } else {
        let text = explored::text(&explored, &console.voice());
        console.result(&text)?;
        examples.tell(console)?;
    }
    examples.save(matches, console)?;
    Ok(exit(&verdicts))
}

fn exit(verdicts: &Verdicts) -> Exit {
    match (verdicts.violations.is_empty(), verdicts.exploration.stopped) {
        (false, _) => Exit::Unmet,
        (true, Some(_)) => Exit::Incomplete,
        (true, None) => Exit::Met,
    }
}

fn limits(matches: &ArgMatches, chosen: &Chosen) -> Limits {
    let depth = number(matches, "depth").and_then(|depth| u32::try_from(depth).ok());
    let megabytes = number(matches, "memory").unwrap_or(USUAL_MEMORY);
    Limits {
        depth: depth.or(chosen.depth),
        states: number(matches, "max-states"),
        memory: Some(megabytes << 20),
        symmetry: !matches.get_flag("no-symmetry"),
        first_only: false,
    }
}

/// How long the search may take.
pub(super) fn time(
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<Option<Duration>, Stop> {
    let Some(text) = matches.get_one::<String>("time") else { return Ok(None) };
    let length = parse_length(text).ok().and_then(|length| u64::try_from(length.get()).ok());
    length.map(Duration::from_secs).map(Some).ok_or_else(|| {
        let trouble = Trouble::NotALength { text: Name::from(text.as_str()) };
        console.stop(&Complaint::new(trouble), Exit::Usage)
    })
}

fn told(progress: &Progress) -> Explored {
    Explored::Progress {
        states: progress.states as f64,
        depth: f64::from(progress.depth),
        waiting: progress.waiting as f64,
    }
}

fn refused(unfit: Unfit, console: &mut Console<'_>) -> Stop {
    let trouble = match unfit {
        Unfit::TooFine(_) => Trouble::WorldTooFine,
        Unfit::TooLarge => Trouble::WorldTooLarge,
    };
    console.stop(&Complaint::new(trouble), Exit::NotLoaded)
}
