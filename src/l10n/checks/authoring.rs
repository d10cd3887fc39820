//! Checks of what makes a source text hard to translate.

mod documented;
mod ids;
mod units;

use crate::l10n::check::checks;
use crate::l10n::finding::At;
use crate::l10n::{Bench, Entry, Findings, Reading, checks};
use crate::message::Name;

/// No id is longer; comparing takes time by the square of it.
const LONGEST: usize = 64;

checks! {
    /// What the checks of this family say.
    pub enum Authoring {
        /// A variable of the source without a comment that says what it is.
        "undocumented-variable" Warning Internationalization UndocumentedVariable { variable: Name },
        /// An id that is written otherwise than most others.
        "id-style" Warning Internationalization IdStyle { name: Name, style: Name },
        /// A unit written behind a number by hand.
        "unit-by-hand" Note MeasurementFormat UnitByHand { unit: Name },
        /// A comment switches a check off and gives no reason.
        "allowed-without-reason" Error Internationalization AllowedWithoutReason { check: Name },
        /// A comment or the settings name a check that does not exist.
        "unknown-check" Error Internationalization UnknownCheck { check: Name, nearest: Name },
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(bench: &Bench<'_>, reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    look_at_allowed(reading.entry, found);
    if reading.entry.file.locale == bench.source.locale {
        units::look(reading, found);
    }
}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    _bench: &Bench<'_>,
    _source: &Reading<'_, '_>,
    _target: &Reading<'_, '_>,
    _found: &mut Findings<'_>,
) {
}

/// Looks at everything at once.
pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    documented::look(&bench.source, found);
    ids::look(&bench.source, found);
}

fn look_at_allowed(entry: &Entry<'_>, found: &mut Findings<'_>) {
    for allowed in &entry.comment.allowed {
        let at = || At::slice(entry, None, allowed.check);
        let check = Name::from(allowed.check);
        if checks::find(allowed.check).is_none() {
            let nearest = Name::from(closest(allowed.check));
            found.add(at(), Authoring::UnknownCheck { check, nearest });
        } else if allowed.reason.is_empty() {
            found.add(at(), Authoring::AllowedWithoutReason { check });
        }
    }
}

/// The id that looks most like this one, however little that is.
fn closest(wrong: &str) -> &'static str {
    let wrong: String = wrong.chars().take(LONGEST).collect();
    let distance = |id: &&str| strsim::damerau_levenshtein(&wrong, id);
    checks::all().map(|check| check.id).min_by_key(distance).unwrap_or_default()
}

#[cfg(test)]
mod tests;
