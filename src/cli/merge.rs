//! `tchau merge`: puts the results of several machines together, as if one had run everything.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;

use clap::ArgMatches;

use super::blob::{self, Part};
use super::console::{Console, Stop};
use super::reports::{Basis, Reports};
use super::{Exit, batch};
use crate::message::{Name, Trouble};
use crate::report::Complaint;

/// So many files are open at once.
const MOST_OPEN: usize = 256;

/// Writes the reports of a whole plan.
pub(super) fn merge(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let parts = parts(matches, console)?;
    let basis = parts.first().map(|part| Basis {
        options: part.header.options.clone(),
        locales: part.header.locales.clone(),
    });
    let mut reports = Reports::open(matches, basis.unwrap_or_default(), console)?;
    let mut places: Vec<(usize, usize, u64)> = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        places.extend(part.entries.iter().map(|(place, at)| (*place, number, *at)));
    }
    // A file may have several entries, which stand one after the other.
    places.sort_unstable();
    let mut open: HashMap<usize, BufReader<File>> = HashMap::new();
    for share in places.chunks(batch::SHARE) {
        let entries = share.iter().filter_map(|(_, number, at)| {
            let part = parts.get(*number)?;
            let complain = |error| blob::complaint(&part.path, &error);
            Some(read(part, *number, *at, &mut open).map_err(complain))
        });
        let entries = entries.collect::<Result<Vec<_>, _>>();
        let entries = entries.map_err(|complaint| console.stop(&complaint, Exit::NotLoaded))?;
        for told in reports.teller.tell(&entries) {
            reports.add(told, console)?;
        }
    }
    reports.close(parts.iter().all(|part| part.is_complete), false, console)
}

fn read(
    part: &Part,
    number: usize,
    at: u64,
    open: &mut HashMap<usize, BufReader<File>>,
) -> Result<crate::record::Entry, blob::BlobError> {
    if open.len() >= MOST_OPEN && !open.contains_key(&number) {
        open.clear();
    }
    let reader = match open.entry(number) {
        std::collections::hash_map::Entry::Occupied(entry) => entry.into_mut(),
        std::collections::hash_map::Entry::Vacant(entry) => {
            entry.insert(BufReader::new(File::open(&part.path)?))
        }
    };
    blob::entry(reader, at)
}

/// Every part of one plan; a mix, a part twice or a missing one is refused.
fn parts(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Vec<Part>, Stop> {
    let folder = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
    let shown = Name::from(folder.display().to_string());
    let refuse = |trouble: Trouble| Complaint::new(trouble);
    let files = match blob::files(&folder) {
        Ok(files) if files.is_empty() => Err(refuse(Trouble::NoBlobs { path: shown.clone() })),
        Ok(files) => Ok(files),
        Err(error) => {
            let reason = error.to_string().into();
            Err(refuse(Trouble::Unreadable { path: shown.clone(), reason }))
        }
    };
    let files = files.map_err(|complaint| console.stop(&complaint, Exit::NotLoaded))?;
    let mut parts: BTreeMap<u32, Part> = BTreeMap::new();
    for path in files {
        let part = blob::part(&path).map_err(|error| Box::new(blob::complaint(&path, &error)));
        let part = part.and_then(|part| fits(part, &parts));
        let part = part.map_err(|complaint| console.stop(&complaint, Exit::NotLoaded))?;
        parts.insert(part.header.shard, part);
    }
    let of = parts.values().next().map_or(0, |part| part.header.of);
    let missing: Vec<_> = (1..=of).filter(|number| !parts.contains_key(number)).collect();
    if missing.is_empty() {
        return Ok(parts.into_values().collect());
    }
    let numbers = missing.iter().map(|number| Name::from(number.to_string())).collect();
    let trouble = Trouble::BlobMissing { numbers, of: f64::from(of) };
    Err(console.stop(&Complaint::new(trouble), Exit::NotLoaded))
}

/// The part, if it belongs to the same plan as the others and is not there yet.
fn fits(part: Part, parts: &BTreeMap<u32, Part>) -> Result<Part, Box<Complaint>> {
    let shown = |part: &Part| Name::from(part.path.display().to_string());
    let plan = |part: &Part| (part.header.fingerprint.clone(), part.header.of);
    if let Some(other) = parts.values().next().filter(|other| plan(other) != plan(&part)) {
        let trouble = Trouble::BlobOfAnotherPlan { path: shown(&part), other: shown(other) };
        return Err(Box::new(Complaint::new(trouble)));
    }
    match parts.get(&part.header.shard) {
        Some(other) => {
            let trouble = Trouble::BlobTwice { path: shown(&part), other: shown(other) };
            Err(Box::new(Complaint::new(trouble)))
        }
        None => Ok(part),
    }
}
