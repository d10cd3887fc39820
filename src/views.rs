//! What people see, as data: projections of the state, without a word of text.

mod deleted_users;
mod leave;
mod leave_settings;
mod organizations;

use crate::engine::Refusal;
use crate::model::{Command, Events, Roster, State, Timestamp};
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

impl View {
    /// Every name of a view, as scenarios and JSON write it.
    pub const KEYS: [&'static str; 5] =
        ["organizations", "confirm_leave", "leave_blocked", "deleted_users", "leave_settings"];

    /// The name in scenarios and in JSON.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Organizations(_) => "organizations",
            Self::ConfirmLeave(_) => "confirm_leave",
            Self::LeaveBlocked(_) => "leave_blocked",
            Self::DeletedUsers(_) => "deleted_users",
            Self::LeaveSettings(_) => "leave_settings",
        }
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
