//! What people see, as data: projections of the state, without a word of text.

mod deleted_users;
mod leave;
mod leave_settings;
mod organizations;

use crate::engine::Refusal;
use crate::model::{Command, Events, Keyed, Roster, State, Timestamp, keyed};
use crate::rules::{RuleId, Timelines};

pub use deleted_users::{DeletedUser, DeletedUsers};
pub use leave::{ConfirmLeave, LeaveBlocked};
pub use leave_settings::{Control, LeaveSettings};
pub use organizations::{Entry, Heading, Organizations, Section};

/// What a command shows to the person who gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// The Organizations page (R8).
    Organizations(Organizations),
    /// The confirmation (R19).
    ConfirmLeave(ConfirmLeave),
    /// The message of R20.
    LeaveBlocked(LeaveBlocked),
    /// The page Deleted users (R36, R43).
    DeletedUsers(DeletedUsers),
    /// The page with External user leave settings (R26, R31).
    LeaveSettings(LeaveSettings),
}

/// A view without its particulars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the `View` of the same name")]
pub enum ViewKind {
    Organizations,
    ConfirmLeave,
    LeaveBlocked,
    DeletedUsers,
    LeaveSettings,
}

keyed!(ViewKind {
    Organizations = "organizations",
    ConfirmLeave = "confirm_leave",
    LeaveBlocked = "leave_blocked",
    DeletedUsers = "deleted_users",
    LeaveSettings = "leave_settings",
});

/// Every view by its name, with the requirements and decisions that it implements.
pub const ALL: [(&str, &[&str]); 5] = [
    (
        "organizations",
        &[
            "R5", "R7", "R8", "R9", "R12", "R13", "R14", "R15", "R17", "D13", "D17", "D18", "D26",
            "D31", "D32", "D45",
        ],
    ),
    ("confirm_leave", &["R18", "R19", "D30"]),
    ("leave_blocked", &["R4", "R20", "R25", "R27", "R33", "D12", "D39"]),
    ("deleted_users", &["R36", "R43", "D4", "D15"]),
    ("leave_settings", &["R26", "R28", "R29", "R31", "D12", "D13"]),
];

/// The views that implement a requirement or a decision.
#[must_use]
pub fn implementing(id: &str) -> Vec<&'static str> {
    ALL.iter().filter(|(_, ids)| ids.contains(&id)).map(|(key, _)| *key).collect()
}

impl View {
    /// Which kind of view it is.
    #[must_use]
    pub const fn kind(&self) -> ViewKind {
        match self {
            Self::Organizations(_) => ViewKind::Organizations,
            Self::ConfirmLeave(_) => ViewKind::ConfirmLeave,
            Self::LeaveBlocked(_) => ViewKind::LeaveBlocked,
            Self::DeletedUsers(_) => ViewKind::DeletedUsers,
            Self::LeaveSettings(_) => ViewKind::LeaveSettings,
        }
    }

    /// The name in scenarios and in JSON.
    #[must_use]
    pub fn key(&self) -> &'static str {
        self.kind().key()
    }

    /// What the actor sees after a command was answered; `state` is how things stand afterwards.
    #[must_use]
    pub fn after(
        command: &Command,
        answer: &Result<Events, Refusal>,
        state: &State,
        roster: &Roster,
        timelines: &Timelines,
        now: Timestamp,
    ) -> Option<Self> {
        match (command, answer) {
            (_, Err(refusal)) => LeaveBlocked::after(refusal, state).map(Self::LeaveBlocked),
            (&Command::OpenOrganizations { actor, .. }, Ok(_)) => {
                Organizations::of(state, roster, actor).map(Self::Organizations)
            }
            (&Command::SelectLeave { actor, .. }, Ok(_)) => {
                ConfirmLeave::of(state, actor).map(Self::ConfirmLeave)
            }
            (&Command::OpenDeletedUsers { tenant, .. }, Ok(_)) => {
                Some(Self::DeletedUsers(DeletedUsers::of(state, timelines, now, tenant)))
            }
            (&Command::OpenLeaveSettings { tenant, .. }, Ok(_)) => {
                Some(Self::LeaveSettings(LeaveSettings::of(state, tenant)))
            }
            (_, Ok(_)) => None,
        }
    }
}

/// Whether a refusal by this rule shows the message of R20 instead of an answer of its own (R24: a
/// new reason to block is a new rule and its name here).
#[must_use]
pub const fn shows_leave_blocked(rule: RuleId) -> bool {
    matches!(rule, RuleId::LeavingNeedsPermission | RuleId::LeavingNeedsAnEnabledAccount)
}
