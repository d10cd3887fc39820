//! The lines of a comment that say how far a translation is, kept up to date.

use std::ops::Range;

use crate::l10n::approve::marked;
use crate::l10n::bench::Bench;
use crate::l10n::comment::{SOURCE, UNTRANSLATED};
use crate::l10n::entry::Entry;
use crate::l10n::fingerprint::Fingerprint;
use crate::message::Locale;

type Edit = (Range<usize>, String);

/// Whether the texts of a locale say which source they were made of. Those that do not are left alone.
pub(super) fn has_fingerprints(bench: &Bench<'_>, target: &Locale) -> bool {
    let mut texts = bench.targets.iter().filter(|texts| texts.locale == *target);
    texts.any(|texts| texts.entries.iter().any(|entry| entry.comment.source.is_some()))
}

/// Edits of an entry of the target whose texts are all translated now. Lines that are there are
/// brought up to date; none is added, because only the text was to change.
pub(super) fn done(source: &Entry<'_>, target: &Entry<'_>) -> Vec<Edit> {
    if target.comment.source.is_none() && !target.comment.is_untranslated {
        return Vec::new();
    }
    let edits = marked(target, Fingerprint::of(source), false).into_iter();
    edits.filter(|(range, _)| !range.is_empty()).collect()
}

/// Edits of the text of an entry that is added, as it stands in the source.
pub(super) fn added(source: &Entry<'_>, is_whole: bool, has_fingerprints: bool) -> Vec<Edit> {
    let mut lines = String::new();
    if !is_whole {
        lines.push_str(&format!("# {UNTRANSLATED}\n"));
    }
    if has_fingerprints {
        lines.push_str(&format!("# {SOURCE} {}\n", Fingerprint::of(source)));
    }
    let hyphen = usize::from(source.is_term);
    let place = source.file.range(source.id).start.saturating_sub(hyphen);
    if lines.is_empty() { Vec::new() } else { vec![(place..place, lines)] }
}
