//! Divides the files of a run among machines.
//!
//! By a stable hash of its name, a file stays in its part when others come and go. With recorded times
//! the longest goes first to the part that has least to do (R. L. Graham, “Bounds on multiprocessing
//! timing anomalies”, 1969: at most 4/3 of the best division).

use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::Hasher;
use std::path::PathBuf;

use clap::ArgMatches;

use super::{name, spread, wrong_value};
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::select::Pick;
use crate::digest::Digest;
use crate::message::{Name, Trouble};
use crate::report::{Complaint, Times};

/// More parts than this are refused.
const MOST_SHARDS: u32 = 10_000;

/// One part of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Shard {
    /// Which one, from 1.
    pub(in crate::cli) number: u32,
    /// Of how many.
    pub(in crate::cli) of: u32,
}

impl Shard {
    /// What `--shard` asks for: `2/4`, `auto` or `auto/4`.
    pub(super) fn of(
        matches: &ArgMatches,
        console: &mut Console<'_>,
    ) -> Result<Option<Self>, Stop> {
        let Some(text) = matches.get_one::<String>("shard") else { return Ok(None) };
        let found = console.environment.job;
        let shard = match text.strip_prefix("auto") {
            Some(of) => found.and_then(|(place, known)| {
                let of = of.strip_prefix('/').map_or(known, |of| of.parse().ok());
                Some(Self { number: place.checked_add(1)?, of: of? })
            }),
            None => text.split_once('/').and_then(|(number, of)| {
                Some(Self { number: number.parse().ok()?, of: of.parse().ok()? })
            }),
        };
        let is_possible =
            |shard: &Self| (1..=shard.of).contains(&shard.number) && shard.of <= MOST_SHARDS;
        match shard.filter(is_possible) {
            Some(shard) => Ok(Some(shard)),
            None if text.starts_with("auto") => {
                let complaint = Complaint::new(Trouble::NoShard { value: Name::from(&**text) });
                Err(console.stop(&complaint, Exit::Usage))
            }
            None => {
                let hint = Trouble::Suggestion { name: "1/4".into() };
                Err(wrong_value(text, "--shard", Some(hint), console))
            }
        }
    }

    /// The places of the files of this part.
    pub(super) fn places(self, files: &[Pick], times: &Times) -> Vec<usize> {
        let shards = shards(files, self.of as usize, times);
        let is_own = |(_, shard): &(usize, usize)| *shard + 1 == self.number as usize;
        shards.into_iter().enumerate().filter(is_own).map(|(place, _)| place).collect()
    }
}

/// For each file the part that runs it, from 0.
fn shards(files: &[Pick], of: usize, times: &Times) -> Vec<usize> {
    let by_hash = |pick: &Pick| spread(hash(pick)) as usize % of;
    if times.is_empty() {
        return files.iter().map(by_hash).collect();
    }
    let average = times.average();
    let time = |pick: &Pick| times.of(&pick.path.to_string_lossy()).unwrap_or(average);
    let mut order: Vec<usize> = (0..files.len()).collect();
    let key = |place: &usize| {
        let pick = files.get(*place)?;
        Some((Reverse(nanoseconds(time(pick))), hash(pick), *place))
    };
    order.sort_by_cached_key(key);
    let mut loads = vec![0_u64; of];
    let mut shards: HashMap<usize, usize> = HashMap::new();
    for place in order {
        let Some(pick) = files.get(place) else { continue };
        let lightest = loads.iter().enumerate().min_by_key(|(shard, load)| (**load, *shard));
        let shard = lightest.map_or(0, |(shard, _)| shard);
        shards.insert(place, shard);
        if let Some(load) = loads.get_mut(shard) {
            // A file that takes no time still counts, so that they do not all go to one part.
            *load += nanoseconds(time(pick)).max(1);
        }
    }
    (0..files.len()).map(|place| shards.get(&place).copied().unwrap_or_default()).collect()
}

fn hash(pick: &Pick) -> u64 {
    let mut digest = Digest::default();
    digest.write(name(pick).as_bytes());
    digest.finish()
}

/// Whole numbers add up to the same in any order.
fn nanoseconds(seconds: f64) -> u64 {
    (seconds.max(0.0) * 1e9) as u64
}

/// The times that `--balance` names; none without it.
pub(super) fn times(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Times, Stop> {
    let Some(path) = matches.get_one::<PathBuf>("balance") else { return Ok(Times::default()) };
    let shown = Name::from(path.display().to_string());
    let trouble = match std::fs::read_to_string(path) {
        Ok(text) => match Times::read(&text) {
            Ok(times) => return Ok(times),
            Err(error) => Trouble::NoTimes { path: shown, reason: error.to_string().into() },
        },
        Err(error) => Trouble::Unreadable { path: shown, reason: error.to_string().into() },
    };
    Err(console.stop(&Complaint::new(trouble), Exit::NotLoaded))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times<const N: usize>(times: [(&str, f64); N]) -> Times {
        times.map(|(path, seconds)| (path.to_owned(), seconds)).into_iter().collect()
    }

    fn picks(count: usize) -> Vec<Pick> {
        let pick = |n| Pick { path: format!("scenarios/{n}.yaml").into(), line: None };
        (0..count).map(pick).collect()
    }

    #[test]
    fn every_file_is_in_exactly_one_part() {
        for times in [Times::default(), times([("scenarios/1.yaml", 1.0)])] {
            let files = picks(100);
            let parts = (1..=7).map(|number| Shard { number, of: 7 }.places(&files, &times));
            let mut all: Vec<_> = parts.flatten().collect();
            all.sort_unstable();
            assert_eq!(all, (0..100).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_file_stays_where_it_is_when_others_come() {
        let (few, many) = (picks(50), picks(80));
        let of = |files: &[Pick]| shards(files, 4, &Times::default());
        assert_eq!(of(&few), of(&many)[..50]);
    }

    #[test]
    fn parts_by_hash_are_about_equally_large() {
        let shards = shards(&picks(4_000), 4, &Times::default());
        for part in 0..4 {
            let size = shards.iter().filter(|shard| **shard == part).count();
            assert!((900..1_100).contains(&size), "{size}");
        }
    }

    #[test]
    fn the_longest_go_first_to_the_part_with_least_to_do() {
        let known = times([
            ("scenarios/0.yaml", 5.0),
            ("scenarios/1.yaml", 4.0),
            ("scenarios/2.yaml", 3.0),
            ("scenarios/3.yaml", 3.0),
            ("scenarios/4.yaml", 3.0),
        ]);
        let found = shards(&picks(5), 2, &known);
        let load = |shard| -> f64 {
            let own = (0..5).filter(|place| found[*place] == shard);
            own.map(|place| [5.0, 4.0, 3.0, 3.0, 3.0][place]).sum()
        };
        assert!((load(0) - load(1)).abs() <= 2.0, "{found:?}");
        assert_ne!(found[0], found[1]);
    }
}
