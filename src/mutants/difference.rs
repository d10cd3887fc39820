//! Compares mutants with the product, attempt by attempt, while a world is searched.

use crate::engine;
use crate::explore::{Act, Attempt, Mark, Marks, Watch};
use crate::model::{Command, CommandKind, IdSet, Keyed, Seconds, State, Timestamp};
use crate::rules::{Part, RuleId, Rulebook, Task};

use super::{Change, Mutant};

/// In what, and when, a mutant differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Difference {
    /// In an answer at once, or in what happens as soon as time passes.
    Now,
    /// In an answer one second before the next deadline.
    SecondBefore,
    /// In an answer one day before the next deadline.
    DayBefore,
    /// The answer is the same, but there are other reasons for it (D43).
    Reasons,
}

impl Difference {
    /// The best to show comes first.
    pub(super) const ALL: [Self; 4] =
        [Self::Now, Self::SecondBefore, Self::DayBefore, Self::Reasons];
    /// What is looked for.
    const OF_ANSWERS: [Self; 3] = [Self::Now, Self::SecondBefore, Self::DayBefore];

    /// The instant that is meant, by the rulebook of the product; `None` when it has passed.
    pub(super) fn instant(self, state: &State, now: Timestamp) -> Option<Timestamp> {
        let before = match self {
            Self::Now | Self::Reasons => return Some(now),
            Self::SecondBefore => 1,
            Self::DayBefore => Seconds::DAY.get(),
        };
        let due = engine::next_deadline(state, &Rulebook::default())?;
        Some(due.at.saturating_add(Seconds::new(-before))).filter(|at| *at >= now)
    }
}

/// Looks for differences between the product and each of some mutants.
pub(super) struct Comparison {
    product: Rulebook,
    suspects: Vec<Suspect>,
}

/// A mutant with what it can make a difference to.
struct Suspect {
    change: Change,
    rulebook: Rulebook,
    /// The commands that may be answered otherwise.
    commands: IdSet<CommandKind>,
    /// Whether something may be due at another time, or bring something else about.
    has_deadlines: bool,
}

impl Comparison {
    pub(super) fn of(mutants: &[&Mutant]) -> Self {
        let suspects = mutants.iter().map(|mutant| Suspect::of(mutant)).collect();
        Self { product: Rulebook::default(), suspects }
    }

    /// What a search marks when this mutant differs in this way.
    pub(super) fn mark(mutant: usize, difference: Difference) -> Mark {
        Mark((mutant * Difference::ALL.len() + difference as usize) as u16)
    }
}

impl Watch for Comparison {
    /// Once every mutant was told from the product by an answer, nothing more is searched.
    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        let mut goes_on = false;
        for (place, suspect) in self.suspects.iter().enumerate() {
            let is_known = |&it: &Difference| marks.is_known(Self::mark(place, it));
            if Difference::OF_ANSWERS.iter().any(is_known) {
                continue;
            }
            let difference = suspect.difference(attempt, &self.product);
            goes_on |= difference.is_none_or(|it| it == Difference::Reasons);
            if let Some(difference) = difference {
                marks.mark(Self::mark(place, difference));
            }
        }
        goes_on
    }
}

impl Suspect {
    fn of(mutant: &Mutant) -> Self {
        let change = mutant.change;
        let all = || CommandKind::ALL.iter().copied();
        let (commands, has_deadlines) = match change {
            Change::RuleOff(rule) => of_rule(rule),
            Change::BoundaryMoved(moved) => of_rule(moved.rule),
            Change::SoftDeletionTakes(_) | Change::DataRemovalTakes(_) => (all().collect(), true),
            Change::RoleRefused(task, _) | Change::OpenToAnyone(task) => {
                (all().filter(|kind| Task::of(*kind) == Some(task)).collect(), false)
            }
            Change::EffectOmitted(_) => (IdSet::EMPTY, false),
        };
        Self { change, rulebook: mutant.rulebook(), commands, has_deadlines }
    }

    fn difference(&self, attempt: &Attempt<'_>, product: &Rulebook) -> Option<Difference> {
        let is_other = match (attempt.act, self.change) {
            (_, Change::EffectOmitted(_)) => self.omits_something(attempt),
            (Act::Order(command), _) => return self.answers_otherwise(attempt, product, &command),
            (Act::Moment | Act::Tick, _) => {
                self.has_deadlines && self.fires_otherwise(attempt.before, product)
            }
            (Act::EarlyEnd(_), _) => false,
        };
        is_other.then_some(Difference::Now)
    }

    /// How the same order in the same state is answered otherwise.
    fn answers_otherwise(
        &self,
        attempt: &Attempt<'_>,
        product: &Rulebook,
        command: &Command,
    ) -> Option<Difference> {
        if !self.commands.contains(command.kind()) {
            return None;
        }
        let (state, roster) = (attempt.before, &attempt.world.roster);
        let is_other_at = |at: Timestamp| {
            let answer = |rulebook| engine::decide(state, roster, rulebook, at, command);
            answer(product) != answer(&self.rulebook)
        };
        // Only what compares ages can change its mind while time passes.
        let is_of_time = matches!(self.change, Change::BoundaryMoved(_));
        let times = if is_of_time { &Difference::OF_ANSWERS[..] } else { &[Difference::Now] };
        let is_other = |it: &Difference| it.instant(state, attempt.now).is_some_and(is_other_at);
        let reasons = |rulebook| engine::reasons(state, roster, rulebook, attempt.now, command);
        times.iter().copied().find(is_other).or_else(|| {
            (reasons(product) != reasons(&self.rulebook)).then_some(Difference::Reasons)
        })
    }

    /// Whether another deadline is next, or the same one brings something else about.
    fn fires_otherwise(&self, state: &State, product: &Rulebook) -> bool {
        let next = |rulebook| {
            let due = engine::next_deadline(state, rulebook)?;
            Some((due, engine::fire(rulebook, &due)))
        };
        next(product) != next(&self.rulebook)
    }

    /// Whether an event whose effect is omitted would have changed something.
    fn omits_something(&self, attempt: &Attempt<'_>) -> bool {
        let is_idle =
            |event: &&crate::model::Stamped| self.rulebook.idle.contains(event.event.kind());
        if !attempt.events.iter().any(|event| is_idle(&event)) {
            return false;
        }
        if !matches!(attempt.act, Act::Order(_)) {
            // What fires by itself moves its membership one stage on.
            return true;
        }
        let (mut whole, mut lacking) = (attempt.before.clone(), attempt.before.clone());
        for stamped in attempt.events {
            engine::apply(&mut whole, &stamped.event);
            if !is_idle(&stamped) {
                engine::apply(&mut lacking, &stamped.event);
            }
        }
        whole != lacking
    }
}

/// What a rule can make a difference to.
fn of_rule(rule: RuleId) -> (IdSet<CommandKind>, bool) {
    let rule = rule.rule();
    (rule.concerns.iter().copied().collect(), matches!(rule.part, Part::Deadline { .. }))
}
