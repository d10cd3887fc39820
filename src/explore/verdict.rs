//! Whether every invariant holds in everything that can happen, and what was reached on the way.

use crate::invariants::{self, InvariantId};
use crate::model::{CommandKind, EventKind, IdSet};
use crate::rules::{RuleId, RuleSet};

use super::act::Act;
use super::search::{Exploration, Limits, Progress, Watch, search};
use super::{Attempt, Leg, Mark, Marks, Unfit, World, legs};

/// What a search says about a world.
#[derive(Debug)]
pub struct Verdicts {
    /// The figures.
    pub exploration: Exploration,
    /// The kinds of events that can happen.
    pub events: IdSet<EventKind>,
    /// The rules that can refuse.
    pub refusals: RuleSet,
    /// The shortest ways to break an invariant, each by another invariant or another last act.
    pub violations: Vec<Violation>,
}

/// A way in which an invariant does not hold.
#[derive(Clone, Debug)]
pub struct Violation {
    /// Which one.
    pub invariant: InvariantId,
    /// What is done last; nothing but to wait when it is none.
    pub last: Option<CommandKind>,
    /// What is done, from the start.
    pub legs: Vec<Leg>,
}

/// Checks every invariant in every state that can be reached. `go_on` is asked now and then.
///
/// # Errors
/// [`Unfit`] when the world is too large to be searched.
pub fn verdicts(
    world: &World,
    limits: &Limits,
    go_on: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Verdicts, Unfit> {
    let exploration = search(world, limits, &Invariants, go_on)?;
    let mut verdicts = Verdicts {
        events: IdSet::EMPTY,
        refusals: RuleSet::EMPTY,
        violations: Vec::new(),
        exploration,
    };
    for (mark, way) in &verdicts.exploration.found {
        match Found::of(*mark) {
            Some(Found::Event(kind)) => verdicts.events.insert(kind),
            Some(Found::Refusal(rule)) => verdicts.refusals.insert(rule),
            Some(Found::Broken(invariant, last)) => {
                let legs = legs(world, way, limits.symmetry)?;
                verdicts.violations.push(Violation { invariant, last, legs });
            }
            None => {}
        }
    }
    verdicts.violations.sort_by_key(|violation| violation.legs.len());
    Ok(verdicts)
}

impl Verdicts {
    /// Whether an invariant was never seen broken.
    #[must_use]
    pub fn holds(&self, invariant: InvariantId) -> bool {
        self.violations.iter().all(|violation| violation.invariant != invariant)
    }
}

/// Checks invariants and notes what was reached.
struct Invariants;

impl Watch for Invariants {
    const EVERY_REFUSAL: bool = false;

    fn refused(&self, rules: RuleSet, marks: &mut Marks) {
        rules.iter().for_each(|rule| marks.mark(Found::Refusal(rule).mark()));
    }

    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        for stamped in attempt.events {
            marks.mark(Found::Event(stamped.event.kind()).mark());
        }
        let last = match attempt.act {
            Act::Order(command) => Some(command.kind()),
            Act::Moment | Act::Tick | Act::EarlyEnd(_) => None,
        };
        for invariant in attempt.broken {
            marks.mark(Found::Broken(*invariant, last).mark());
        }
        // What follows from something broken says nothing new.
        attempt.broken.is_empty()
    }
}

/// What is found, as a number and back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Event(EventKind),
    Refusal(RuleId),
    Broken(InvariantId, Option<CommandKind>),
}

const REFUSALS: u16 = 64;
const BROKEN: u16 = 128;
/// One for each kind of command, and one for the time.
const LASTS: u16 = CommandKind::COUNT as u16 + 1;

impl Found {
    fn mark(self) -> Mark {
        Mark(match self {
            Self::Event(kind) => kind as u16,
            Self::Refusal(rule) => REFUSALS + rule as u16,
            Self::Broken(invariant, last) => {
                BROKEN + invariant as u16 * LASTS + last.map_or(0, |kind| kind as u16 + 1)
            }
        })
    }

    fn of(mark: Mark) -> Option<Self> {
        Some(match mark.0 {
            number @ 0..REFUSALS => Self::Event(EventKind::from(number as u8)),
            number @ REFUSALS..BROKEN => Self::Refusal(RuleId::from((number - REFUSALS) as u8)),
            number => {
                let invariant = invariants::ALL.get(usize::from((number - BROKEN) / LASTS))?;
                let last = ((number - BROKEN) % LASTS).checked_sub(1);
                Self::Broken(invariant.id, last.map(|kind| CommandKind::from(kind as u8)))
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Keyed;

    #[test]
    fn what_is_found_has_a_number_of_its_own() {
        let events = EventKind::ALL.iter().map(|kind| Found::Event(*kind));
        let refusals = crate::rules::ALL.iter().map(|rule| Found::Refusal(rule.id));
        let lasts = || CommandKind::ALL.iter().map(|kind| Some(*kind)).chain([None]);
        let broken =
            invariants::ALL.iter().flat_map(|it| lasts().map(|last| Found::Broken(it.id, last)));
        for found in events.chain(refusals).chain(broken) {
            assert_eq!(Found::of(found.mark()), Some(found));
            assert!(usize::from(found.mark().0) < Mark::MOST);
        }
    }
}
