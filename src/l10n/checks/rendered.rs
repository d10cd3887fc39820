//! Checks of what is wrong with a text once it is shown with real values.

mod look;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use self::look::{Flaw, Trial};
use crate::l10n::check::checks;
use crate::l10n::entry::Pattern;
use crate::l10n::finding::At;
use crate::l10n::samples::Filling;
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

/// Looks at everything at once.
pub(super) fn of_project(_bench: &Bench<'_>, _found: &mut Findings<'_>) {}

/// Writes the texts of an entry with everything that they may be filled with.
fn try_all(
    bench: &Bench<'_>,
    reading: &Reading<'_, '_>,
    source: Option<&Entry<'_>>,
    found: &mut Findings<'_>,
) {
    let entry = reading.entry;
    // Terms are shown in other texts only, with what those give them.
    if entry.is_term || entry.patterns().all(|(_, pattern)| !is_worth_it(bench, entry, pattern)) {
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

/// Whether anything can come out wrong: of bare variables with values that fit, nothing can.
fn is_worth_it(bench: &Bench<'_>, entry: &Entry<'_>, pattern: &Pattern<'_>) -> bool {
    let is_bare = |element: &PatternElement<_>| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression: Expression::Inline(inline) } => matches!(
            inline,
            InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }
        ),
        PatternElement::Placeable { .. } => false,
    };
    let is_known = bench.settings.is_tchau || !entry.comment.variables.is_empty();
    let has_placeable =
        pattern.elements.iter().any(|element| matches!(element, PatternElement::Placeable { .. }));
    has_placeable && (is_known || !pattern.elements.iter().all(is_bare))
}

#[cfg(test)]
mod tests;
