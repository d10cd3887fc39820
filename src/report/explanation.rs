//! Why a step is not as expected, in a sentence.

use super::{Voice, defects, sentence};
use crate::message::{Reported, Story};
use crate::record::{Expectation, Step, Verdict};

/// The first reason, for formats that have room for one.
#[must_use]
pub fn explanation(step: &Step, voice: &Voice<'_>) -> String {
    let expectation = step.unmet().next().map(|expectation| reason(expectation, voice));
    let defect = || defects(step).next().map(|told| voice.say(told));
    expectation.or_else(defect).unwrap_or_default()
}

/// Why an expectation is not met.
#[must_use]
pub fn reason(expectation: &Expectation, voice: &Voice<'_>) -> String {
    match &expectation.mismatch {
        Some(mismatch) => match sentence(mismatch) {
            Some(told) => voice.say(told),
            None => voice.say(Reported::Difference {
                field: field(&expectation.path).as_str().into(),
                expected: mismatch.expected.as_str().into(),
                actual: mismatch.actual.as_str().into(),
            }),
        },
        None if expectation.verdict == Verdict::NotReached => voice.say(Story::NotReached),
        None => String::new(),
    }
}

/// The way to a value from its step on, for people: they see the step beside it, and count from one.
pub(super) fn field(path: &str) -> String {
    let part = |(name, number)| match number {
        Some(number) => format!("{name} #{number}"),
        None => String::from(name),
    };
    field_parts(path).map(part).collect::<Vec<_>>().join(BETWEEN_PARTS)
}

/// Stands between the parts of such a way.
pub(super) const BETWEEN_PARTS: &str = " › ";

/// The parts of such a way: names, and the place in a list from 1.
pub(super) fn field_parts(path: &str) -> impl Iterator<Item = (&str, Option<usize>)> {
    let of_step = path.split_once("].").map_or(ALLOWED, |(_, of_step)| of_step);
    let of_step = of_step.strip_prefix("expect.").unwrap_or(of_step);
    of_step.split('.').map(|part| numbered(part).unwrap_or((part, None)))
}

/// A step itself is expected to be allowed.
const ALLOWED: &str = "allowed";

/// `memberships[1]` is the second one.
fn numbered(part: &str) -> Option<(&str, Option<usize>)> {
    let (list, index) = part.strip_suffix(']')?.split_once('[')?;
    Some((list, Some(index.parse::<usize>().ok()? + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_named_from_its_step_on() {
        assert_eq!(field("steps[3].expect.membership.is"), "membership › is");
        assert_eq!(field("steps[0].wait"), "wait");
        assert_eq!(field("steps[0].expect.memberships[1].is"), "memberships #2 › is");
        assert_eq!(field("steps[0]"), "allowed");
    }
}
