//! `tchau run --watch`: runs again what a change touches, and shows what comes out differently.

mod shown;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::cli::clock::timed;
use crate::cli::console::{Console, Stop};
use crate::cli::plan::{Plan, Recall};
use crate::cli::read::{Reader, Refused};
use crate::cli::reports::Teller;
use crate::cli::select::{self, Pick};
use crate::cli::watch::Watch;
use crate::cli::{Exit, batch};
use crate::message::{Name, Ran, Trouble};
use crate::record::Sums;
use crate::report::{Complaint, Format, paint};
use crate::rules::Rulebook;
use shown::{Shown, difference};
use texts::Findings;

/// So many scenarios are told whose results have changed.
const MOST_TOLD: usize = 10;

/// Runs until Ctrl-C ends the process.
pub(super) fn watch(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let mut watching = Watching::new(matches, console)?;
    watching.run(|_| true, console)?;
    let watch = watching.watch(console)?;
    say(Ran::Watching, console)?;
    while let Some(changed) = watch.next() {
        match watching.go_on(&changed, console) {
            // If something stopped it, why has been said; the next change may mend it.
            Ok(()) | Err(Stop::With(_)) => {}
            Err(Stop::ClosedPipe) => return Err(Stop::ClosedPipe),
        }
    }
    Ok(Exit::Met)
}

fn say(message: Ran, console: &mut Console<'_>) -> Result<(), Stop> {
    let text = console.say(message);
    console.result(&format!("{text}\n"))?;
    console.flush()
}

/// What was run last, file by file.
struct Watching<'m> {
    matches: &'m ArgMatches,
    rulebook: Rulebook,
    shown: BTreeMap<PathBuf, Vec<Shown>>,
    findings: Findings,
}

impl<'m> Watching<'m> {
    fn new(matches: &'m ArgMatches, console: &mut Console<'_>) -> Result<Self, Stop> {
        Ok(Self {
            matches,
            rulebook: select::without(matches).fold(Rulebook::default(), Rulebook::without),
            shown: BTreeMap::new(),
            findings: Findings::of(matches, console),
        })
    }

    /// Everything that results depend on.
    fn watch(&self, console: &mut Console<'_>) -> Result<Watch, Stop> {
        let given = self.matches.get_many::<PathBuf>("paths").unwrap_or_default().cloned();
        let used = self.shown.values().flatten().flat_map(|shown| shown.files().to_vec());
        let texts = self.matches.get_one::<PathBuf>("locales").cloned();
        Watch::new(&given.chain(used).chain(texts).collect::<Vec<_>>()).map_err(|error| {
            let path = self.matches.get_many::<PathBuf>("paths").and_then(|mut paths| paths.next());
            let path = path.map(|path| path.display().to_string()).unwrap_or_default().into();
            let reason = error.to_string().into();
            console.stop(&Complaint::new(Trouble::Unreadable { path, reason }), Exit::NotLoaded)
        })
    }

    /// Runs again what some files touch, and tells what came of it.
    fn go_on(&mut self, changed: &[PathBuf], console: &mut Console<'_>) -> Result<(), Stop> {
        let before = self.shown.clone();
        let (scenarios, seconds) = timed(|| self.again(changed, console));
        let changed = changed.iter().map(|path| Name::from(path.display().to_string()));
        let milliseconds = (seconds * 1000.0).ceil();
        let (changed, scenarios) = (changed.collect(), scenarios? as f64);
        say(Ran::Again { changed, scenarios, milliseconds }, console)?;
        self.tell(&before, console)
    }

    /// Runs again what some files touch; says how many scenarios that are.
    fn again(&mut self, changed: &[PathBuf], console: &mut Console<'_>) -> Result<usize, Stop> {
        let changed: Vec<_> = changed.iter().map(|path| canonical(path)).collect();
        let folder = self.matches.get_one::<PathBuf>("locales").map(|folder| canonical(folder));
        let is_text = |path: &PathBuf| folder.as_ref().is_some_and(|it| path.starts_with(it));
        if changed.iter().any(is_text) {
            texts::reload(self.matches, console)?;
            self.findings.are_old = true;
            return self.run(|_| true, console);
        }
        self.findings.new.clear();
        let known = self.shown.iter().map(|(path, shown)| {
            (path.clone(), shown.iter().any(|shown| shown.depends_on(&changed)))
        });
        let known: BTreeMap<PathBuf, bool> = known.collect();
        // What is not known yet is new.
        self.run(|path| known.get(path).copied().unwrap_or(true), console)
    }

    /// Runs the files that are meant, and forgets those that are gone.
    fn run(
        &mut self,
        is_meant: impl Fn(&Path) -> bool,
        console: &mut Console<'_>,
    ) -> Result<usize, Stop> {
        let plan = Plan::of(self.matches, &Recall::default(), console)?;
        let picks: Vec<Pick> = plan.files.into_iter().map(|planned| planned.pick).collect();
        let there: BTreeSet<&Path> = picks.iter().map(|pick| &*pick.path).collect();
        self.shown.retain(|path, _| there.contains(&**path));
        let meant: Vec<&Pick> = picks.iter().filter(|pick| is_meant(&pick.path)).collect();
        let reader = Reader::new(self.matches, console)?;
        let teller =
            Teller::new(console, vec![Format::Text], super::basis(self.matches, console), true);
        let rulebook = self.rulebook.clone();
        let work = |pick: &&Pick| {
            let shown = match reader.read(pick) {
                Ok(scenarios) => {
                    scenarios.iter().map(|it| Shown::of(it, &rulebook, &teller)).collect()
                }
                Err(Refused { complaint, .. }) => {
                    vec![Shown::refused(&pick.path, &complaint, &teller)]
                }
            };
            (pick.path.clone(), shown)
        };
        let mut count = 0;
        batch::in_order(&meant, batch::jobs(self.matches), console, work, |(path, shown), _| {
            count += shown.len();
            self.shown.insert(path, shown);
            Ok(true)
        })?;
        Ok(count)
    }

    /// Tells what came out differently, what language checks say, and how everything stands.
    fn tell(
        &mut self,
        before: &BTreeMap<PathBuf, Vec<Shown>>,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        let old: BTreeMap<&str, &Shown> =
            before.values().flatten().map(|shown| (shown.address.as_str(), shown)).collect();
        let all = self.shown.values().flatten();
        let different: Vec<_> = all
            .map(|shown| (shown, old.get(shown.address.as_str()).copied()))
            .filter(|(shown, old)| old.is_none_or(|old| old.told != shown.told))
            .collect();
        for (shown, old) in different.iter().take(MOST_TOLD) {
            console.result(&difference(shown, *old))?;
        }
        if different.is_empty() {
            say(Ran::Unchanged, console)?;
        } else if let Some(more @ 1..) = different.len().checked_sub(MOST_TOLD) {
            say(Ran::MoreChanges { scenarios: more as f64 }, console)?;
        }
        // The checks take longer than the scenarios, which need not wait for them.
        console.flush()?;
        self.findings.look_again(self.matches, console)?;
        self.findings.tell(console)?;
        self.headline(console)
    }

    fn headline(&self, console: &mut Console<'_>) -> Result<(), Stop> {
        let mut sums = Sums::default();
        self.shown.values().flatten().for_each(|shown| sums.add(shown.sums.clone()));
        let style = if sums.is_met() { crate::report::GOOD } else { crate::report::BAD };
        let line = paint(style, crate::report::headline(&sums, &console.voice()));
        console.result(&format!("{line}\n\n"))?;
        console.flush()
    }
}

/// A file that is gone keeps the name that it had.
fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}
