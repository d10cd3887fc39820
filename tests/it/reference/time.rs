//! The timelines of the reference model, and what fires while time passes.

use super::{Answer, No, Reference};

pub(crate) const DAY: i64 = 86_400;
pub(crate) const SOFT_DELETION: i64 = 30 * DAY;
pub(crate) const DATA_REMOVAL: i64 = 30 * DAY;

/// What can end by itself, in the order of one instant (D33).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    SoftDeletion,
    DataRemoval,
}

/// When, what, and for which record.
pub(crate) type Fired = (i64, Ending, usize);

impl Reference {
    /// D38: waiting until now is no time at all, waiting until earlier is refused.
    pub(super) fn wait(&mut self, to: i64, hurry: Option<i64>) -> Answer {
        if to < self.now {
            return Err(No::Past);
        }
        while let Some((at, ending, place)) = self.next_ending().filter(|next| next.0 <= to) {
            match ending {
                Ending::SoftDeletion => self.remove_data(place, at, hurry),
                Ending::DataRemoval => self.records[place].gone = true,
            }
            self.last.fired.push((at, ending, place));
        }
        self.now = to;
        Ok(())
    }

    /// What ends next: the earliest; at one instant in the order of D33.
    pub(crate) fn next_ending(&self) -> Option<Fired> {
        let mut all = Vec::new();
        for (place, record) in self.records.iter().enumerate().filter(|(_, record)| !record.gone) {
            if let Some(at) = record.soft_deleted_at {
                all.push((at + SOFT_DELETION, Ending::SoftDeletion, place));
            }
            if let Some((_, ends)) = record.removal {
                all.push((ends, Ending::DataRemoval, place));
            }
        }
        all.sort_unstable();
        all.first().copied()
    }

    /// R45, R47: from here on it takes thirty days at most.
    pub(super) fn remove_data(&mut self, place: usize, at: i64, hurry: Option<i64>) {
        let length = hurry.unwrap_or(DATA_REMOVAL).min(DATA_REMOVAL);
        self.records[place].soft_deleted_at = None;
        self.records[place].removal = Some((at, at + length));
    }
}
