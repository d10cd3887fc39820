//! Checks of what is wrong with a text once it is shown with real values.

mod look;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use self::look::{Flaw, Trial};
use crate::l10n::check::checks;
use crate::l10n::entry::Pattern;
use crate::l10n::finding::At;
use crate::l10n::samples::{self, Filling};
use crate::l10n::{Bench, Entry, Findings, Reading};
use crate::message::Name;

use super::Presence;

checks! {
    /// What the checks of this family say.
    pub enum Rendered {
        /// A name in braces is left in the text.
        "rendered-unresolved" Error MissingText RenderedUnresolved { text: Name, arguments: Name, given: Presence },
        /// Nothing is shown.
        "rendered-empty" Error MissingText RenderedEmpty { arguments: Name, given: Presence },
        /// “()” is shown.
        "rendered-empty-brackets" Warning MissingText RenderedEmptyBrackets { text: Name, arguments: Name, given: Presence },
        /// Two spaces come together.
        "rendered-double-space" Warning TextualConventions RenderedDoubleSpace { text: Name, arguments: Name, given: Presence },
        /// A number that nobody wrote in the way of the locale.
        "rendered-bare-number" Warning NumberFormat RenderedBareNumber { number: Name, expected: Name, arguments: Name, given: Presence },
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(bench: &Bench<'_>, reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    if reading.entry.file.locale == bench.source.locale {
        try_all(bench, reading, None, found);
    }
}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    try_all(bench, target, Some(source.entry), found);
}

/// Prepares what looking at entries needs, while nobody waits for it yet.
pub(super) fn of_project(bench: &Bench<'_>, _found: &mut Findings<'_>) {
    let mut entries = bench.all().flat_map(|texts| &texts.entries);
    if entries.any(|entry| is_worth_trying(bench, entry)) {
        let _ = bench.catalog();
        let _ = bench.samples();
    }
}

/// Writes the texts of an entry with everything that they may be filled with.
fn try_all(
    bench: &Bench<'_>,
    reading: &Reading<'_, '_>,
    source: Option<&Entry<'_>>,
    found: &mut Findings<'_>,
) {
    let entry = reading.entry;
    if !is_worth_trying(bench, entry) {
        return;
    }
    let Some(locale) = bench.catalog().id_of(&entry.file.locale) else { return };
    let samples = bench.samples();
    let fillings = samples.fillings(bench.shown, entry, source.unwrap_or(entry));
    for (attribute, pattern) in entry.patterns() {
        let trial = |filling| Trial { bench, locale, reading, source, attribute, pattern, filling };
        let mut flaws: Vec<(Flaw, &Filling<'_>)> = Vec::new();
        for filling in &fillings {
            for flaw in trial(filling).flaws() {
                if !flaws.iter().any(|(other, _)| other.is_like(&flaw)) {
                    flaws.push((flaw, filling));
                }
            }
        }
        if let Some(source) = source.filter(|_| !flaws.is_empty()) {
            // Other numbers choose other variants there.
            let own = samples.fillings(bench.shown, source, source);
            let all = fillings.iter().chain(&own);
            let known: Vec<_> = all.flat_map(|filling| trial(filling).flaws_of_source()).collect();
            flaws.retain(|(flaw, _)| !known.iter().any(|known| known.is_like(flaw)));
        }
        for (flaw, filling) in flaws {
            let passage = reading.of_attribute(attribute).next();
            let at =
                passage.map_or_else(|| At::entry(entry), |passage| At::passage(reading, passage));
            found.add(at, flaw.defect(filling));
        }
    }
}

/// Whether anything can come out wrong: of bare variables with values that fit, nothing can. Terms are
/// shown in other texts only, with what those give them.
fn is_worth_trying(bench: &Bench<'_>, entry: &Entry<'_>) -> bool {
    let is_known = || bench.settings.is_tchau || samples::has_optional(&entry.comment);
    !entry.is_term
        && entry.patterns().any(|(_, pattern)| match trickiest(pattern) {
            Trickiness::Words => false,
            Trickiness::Values => is_known(),
            Trickiness::Choices => true,
        })
}

/// What is in a text, from what cannot come out wrong.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Trickiness {
    Words,
    Values,
    Choices,
}

fn trickiest(pattern: &Pattern<'_>) -> Trickiness {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { .. } => Trickiness::Words,
        PatternElement::Placeable {
            expression:
                Expression::Inline(
                    InlineExpression::VariableReference { .. }
                    | InlineExpression::FunctionReference { .. },
                ),
        } => Trickiness::Values,
        PatternElement::Placeable { .. } => Trickiness::Choices,
    });
    elements.max().unwrap_or(Trickiness::Words)
}

#[cfg(test)]
mod tests;
