//! `tchau l10n approve`: translations that fit the source texts of today.

use std::collections::BTreeMap;

use clap::ArgMatches;

use super::open;
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::write::write;
use crate::l10n::approve::approved;
use crate::l10n::{Bench, Settings};
use crate::message::{L10nWork, Name, Trouble};
use crate::report::Complaint;
use crate::scenario::nearest;

/// Writes the lines that record it, and says how many.
pub(super) fn approve(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let (project, settings) = (open::project(matches, console)?, Settings::default());
    let bench = Bench::new(&project, &settings);
    let ids: Vec<String> = matches.get_many("id").unwrap_or_default().cloned().collect();
    check_ids(&bench, &ids, console)?;
    let files = approved(&bench, &ids);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for file in &files {
        write(&file.path, &file.contents, console)?;
        let locale = project.files.iter().find(|known| known.path == file.path);
        let locale = locale.map(|file| file.locale.to_string()).unwrap_or_default();
        *counts.entry(locale).or_default() += file.count;
    }
    if counts.is_empty() {
        let text = console.say(L10nWork::NothingToApprove);
        console.result(&format!("{text}\n"))?;
    }
    for (locale, count) in counts {
        let told = L10nWork::Approved { count: count as f64, locale: locale.into() };
        let text = console.say(told);
        console.result(&format!("{text}\n"))?;
    }
    if ids.is_empty() {
        tell_untranslated(&bench, console)?
    }
    Ok(Exit::Met)
}

/// Refuses an id of which there is no translation.
fn check_ids(bench: &Bench<'_>, ids: &[String], console: &mut Console<'_>) -> Result<(), Stop> {
    let names: Vec<_> = bench
        .targets
        .iter()
        .flat_map(|texts| &texts.entries)
        .filter(|entry| bench.source.same_as(entry).is_some())
        .map(|entry| entry.name())
        .collect();
    let Some(id) = ids.iter().find(|id| !names.contains(id)) else { return Ok(()) };
    let nearest = nearest(id, names.iter().map(String::as_str));
    let hint = nearest.map(|name| Trouble::Suggestion { name: Name::from(name) });
    let trouble = Trouble::NoTranslation { name: Name::from(id.as_str()) };
    Err(console.stop(&Complaint::new(trouble).with_hint(hint), Exit::Usage))
}

fn tell_untranslated(bench: &Bench<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    for texts in &bench.targets {
        // What was marked and has a text of its own was approved and is not marked any more.
        let is_left = |entry: &&crate::l10n::Entry<'_>| {
            entry.comment.is_untranslated
                && bench.source.same_as(entry).is_some_and(|source| {
                    crate::l10n::Fingerprint::of(source) == crate::l10n::Fingerprint::of(entry)
                })
        };
        let count = texts.entries.iter().filter(is_left).count();
        if count > 0 {
            let locale = Name::from(texts.locale.to_string());
            let text = console.say(L10nWork::StillUntranslated { count: count as f64, locale });
            console.result(&format!("{text}\n"))?;
        }
    }
    Ok(())
}
