//! What a run is going to do: which files, in which order, and which part of them.

mod changes;
mod fingerprint;
mod recall;
mod shard;

use std::collections::BTreeSet;
use std::hash::Hasher;
use std::path::PathBuf;

use clap::ArgMatches;

use super::Exit;
use super::console::{Console, Stop};
use super::select::{self, Pick};
use crate::digest::Digest;
use crate::message::{Name, Ran, Trouble};
use crate::report::Complaint;

pub(super) use changes::changes;
pub(super) use fingerprint::fingerprint;
pub(super) use recall::Recall;
pub(super) use shard::Shard;

/// The files of a run, each with its place in the whole plan.
pub(super) struct Plan {
    /// Those that this machine runs.
    pub(super) files: Vec<Planned>,
    /// Every file of the plan, also of other machines.
    pub(super) all: Vec<Pick>,
    /// Which part this is, if the plan was divided.
    pub(super) shard: Option<Shard>,
}

/// A file and its place in the whole plan.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    pub(super) place: usize,
    pub(super) pick: Pick,
}

impl Plan {
    /// What the options ask for.
    pub(super) fn of(
        matches: &ArgMatches,
        recall: &Recall,
        console: &mut Console<'_>,
    ) -> Result<Self, Stop> {
        let paths = matches.get_many::<PathBuf>("paths").unwrap_or_default();
        let mut picks = select::files(paths, console)?;
        if matches.get_flag("last-failed") {
            only_last_failed(&mut picks, recall, console);
        }
        if matches.get_flag("shuffle") {
            shuffle(&mut picks, matches.get_one::<u64>("seed").copied().unwrap_or_default());
        }
        let times = matches.get_one::<u32>("repeat").map_or(1, |&times| times as usize);
        let all: Vec<Pick> = std::iter::repeat_n(picks, times).flatten().collect();
        let shard = Shard::of(matches, console)?;
        let places: Vec<usize> = match shard {
            Some(shard) => shard.places(&all, &shard::times(matches, console)?),
            None => (0..all.len()).collect(),
        };
        let planned = |place: usize| Some(Planned { place, pick: all.get(place)?.clone() });
        Ok(Self { files: places.into_iter().filter_map(planned).collect(), all, shard })
    }
}

/// Without a failure to remember everything is run, because nothing would be no answer.
fn only_last_failed(picks: &mut Vec<Pick>, recall: &Recall, console: &mut Console<'_>) {
    let failed: BTreeSet<&str> = recall.failed().collect();
    let is_failed = |pick: &Pick| failed.contains(pick.path.to_string_lossy().as_ref());
    if picks.iter().any(is_failed) {
        picks.retain(is_failed);
    } else {
        let told = console.say(Ran::NothingFailed);
        console.note(&format!("{told}\n"));
    }
}

/// The same order on every machine, and another one for every seed.
fn shuffle(picks: &mut [Pick], seed: u64) {
    picks.sort_by_cached_key(|pick| {
        let mut digest = Digest::default();
        digest.write_u64(seed);
        digest.write(name(pick).as_bytes());
        (spread(digest.finish()), name(pick))
    });
}

/// A file by the same name on every system.
fn name(pick: &Pick) -> String {
    let path = pick.path.to_string_lossy().replace('\\', "/");
    pick.line.map_or(path.clone(), |line| format!("{path}:{line}"))
}

/// Makes every bit of a digest depend on every byte that went in, which those of FNV do not: the
/// finalizer of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014).
const fn spread(digest: u64) -> u64 {
    let mixed = (digest ^ (digest >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// A value of an option that cannot be understood.
fn wrong_value(
    value: &str,
    argument: &str,
    hint: Option<Trouble>,
    console: &mut Console<'_>,
) -> Stop {
    let (value, argument) = (Name::from(value), Name::from(argument));
    let complaint = Complaint::new(Trouble::InvalidValue { value, argument }).with_hint(hint);
    console.stop(&complaint, Exit::Usage)
}
