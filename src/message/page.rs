//! What the actor of a command reads, line by line: the page that opens, or the answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fact::Facts;
use super::{Message, Portal, Refused};
use crate::engine::Refusal;
use crate::model::{Command, Event, Events, Relation, Roster, State};
use crate::rules::{Rulebook, Timelines};
use crate::views::{
    ConfirmLeave, Control, DeletedUsers, Entry, Heading, LeaveBlocked, LeaveSettings,
    Organizations, View,
};

/// One line of a page or an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it says.
    pub message: Message,
    /// Where it stands.
    pub layout: Layout,
}

/// Where a line stands and what it looks like, without saying how a medium draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// A heading, or the only line of an answer.
    Top,
    /// Below a heading.
    Below,
    /// On the line of what was said before: a link or a button.
    Beside,
    /// Below a heading, with a box to tick: several can be selected at once (R43).
    TickBox,
    /// An option that is chosen.
    Chosen,
    /// An option that is not.
    NotChosen,
}

/// What the actor reads after a command was answered. `state` is how things stand afterwards.
#[must_use]
pub fn told_after(
    command: &Command,
    answer: &Result<Events, Refusal>,
    view: Option<&View>,
    state: &State,
    roster: &Roster,
    rulebook: &Rulebook,
) -> Vec<Line> {
    match (view, answer) {
        (Some(view), _) => page(view, roster, &rulebook.timelines),
        (None, Err(refusal)) => vec![top(Refused::new(command, refusal, roster, rulebook))],
        (None, Ok(events)) => {
            answered(command, events, state, roster, rulebook).into_iter().collect()
        }
    }
}

fn top(message: impl Into<Message>) -> Line {
    Line { message: message.into(), layout: Layout::Top }
}

fn below(message: Portal) -> Line {
    Line { message: message.into(), layout: Layout::Below }
}

fn beside(message: Portal) -> Line {
    Line { message: message.into(), layout: Layout::Beside }
}

fn page(view: &View, roster: &Roster, timelines: &Timelines) -> Vec<Line> {
    match view {
        View::Organizations(page) => organizations(page, roster),
        View::ConfirmLeave(dialog) => confirm_leave(dialog, roster, timelines),
        View::LeaveBlocked(message) => vec![leave_blocked(message, roster)],
        View::DeletedUsers(page) => deleted_users(page, roster, timelines),
        View::LeaveSettings(page) => leave_settings(page),
    }
}

fn organizations(page: &Organizations, roster: &Roster) -> Vec<Line> {
    let mut lines = Vec::new();
    for section in &page.sections {
        lines.push(top(match section.heading {
            Heading::HomeOrganization => Portal::HeadingHomeOrganization,
            Heading::OtherOrganizations => Portal::HeadingOtherOrganizations,
            Heading::Organizations => Portal::HeadingOrganizations,
        }));
        lines.extend(section.entries.iter().flat_map(|entry| organization(entry, roster)));
        if section.entries.is_empty() {
            lines.push(below(match section.heading {
                Heading::HomeOrganization | Heading::Organizations => Portal::NoOrganizations,
                Heading::OtherOrganizations => Portal::NoOtherOrganizations,
            }));
        }
    }
    lines
}

fn organization(entry: &Entry, roster: &Roster) -> impl Iterator<Item = Line> {
    let organization = roster.tenant(entry.tenant).name.clone();
    let name = if entry.names_relation {
        let relation = entry.relation;
        Portal::OrganizationEntryWithRelation { organization, relation }
    } else {
        Portal::OrganizationEntry { organization }
    };
    let link = entry.has_leave.then(|| beside(Portal::LeaveLink));
    std::iter::once(below(name)).chain(link)
}

fn confirm_leave(dialog: &ConfirmLeave, roster: &Roster, timelines: &Timelines) -> Vec<Line> {
    let organization = roster.tenant(dialog.tenant).name.clone();
    let explanation = match dialog.relation {
        Relation::Home | Relation::Collaboration => Portal::ConfirmLeaveCollaboration {
            organization: organization.clone(),
            soft_deletion: timelines.soft_deletion,
        },
        Relation::DirectConnect => Portal::ConfirmLeaveDirectConnect {
            organization: organization.clone(),
            data_removal: timelines.data_removal,
        },
    };
    vec![
        top(Portal::ConfirmLeave { organization }),
        below(explanation),
        beside(Portal::ConfirmLeaveButton),
        beside(Portal::CancelButton),
    ]
}

fn leave_blocked(message: &LeaveBlocked, roster: &Roster) -> Line {
    let organization = roster.tenant(message.tenant).name.clone();
    top(match message.privacy_contact {
        None => Portal::LeaveBlocked { organization },
        Some(contact) => {
            let contact = roster.text(contact).clone();
            Portal::LeaveBlockedWithContact { organization, contact }
        }
    })
}

fn deleted_users(page: &DeletedUsers, roster: &Roster, timelines: &Timelines) -> Vec<Line> {
    let mut lines = vec![top(Portal::DeletedUsersTitle), below(Portal::DeletedUsersPlace)];
    for entry in &page.entries {
        let message = Portal::DeletedUserEntry {
            person: roster.user(entry.user).name.clone(),
            principal_name: roster.principal_name(entry.user, page.tenant).into(),
            deleted_at: entry.deleted_at,
            purged_at: entry.purged_at,
        };
        lines.push(Line { message: message.into(), layout: Layout::TickBox });
        lines.push(if entry.is_restorable {
            beside(Portal::RestoreButton)
        } else {
            below(Portal::DeletedUserNameTaken)
        });
    }
    if page.entries.is_empty() {
        lines.push(below(Portal::NoDeletedUsers));
    } else {
        let data_removal = timelines.data_removal;
        lines.push(below(Portal::DeletePermanentlyWarning { data_removal }));
        lines.push(beside(Portal::DeletePermanentlyButton));
    }
    lines
}

fn leave_settings(page: &LeaveSettings) -> Vec<Line> {
    let option = |message: Portal, is_chosen| Line {
        message: message.into(),
        layout: if is_chosen { Layout::Chosen } else { Layout::NotChosen },
    };
    let says_no = !page.setting.allows_leaving();
    let mut lines = vec![
        top(Portal::LeaveSettingsTitle),
        below(Portal::LeaveSettingsPlace),
        below(Portal::LeaveSettingsQuestion),
        option(Portal::LeaveSettingsYes, !says_no),
        option(Portal::LeaveSettingsNo, says_no),
    ];
    if page.control == Control::GreyedOut {
        lines.push(below(Portal::LeaveSettingsUnavailable));
        lines.push(below(Portal::PrivacyRecommendation));
    }
    lines
}

/// The answer to an allowed command that opens no page.
fn answered(
    command: &Command,
    events: &Events,
    state: &State,
    roster: &Roster,
    rulebook: &Rulebook,
) -> Option<Line> {
    let organization = |tenant| roster.tenant(tenant).name.clone();
    let answer = match (command, events.last()) {
        (Command::AdvanceClock { .. }, _) => return None,
        (&Command::ConfirmLeave { tenant, .. }, Some(_)) => {
            Portal::YouLeft { organization: organization(tenant) }
        }
        (Command::CancelLeave { .. }, Some(Event::ConfirmationClosed { membership, .. })) => {
            Portal::YouStay { organization: organization(state.membership(*membership).tenant) }
        }
        // Signing in again changes nothing, and greets all the same.
        (&Command::SignIn { tenant, .. }, None) => {
            Portal::SignedIn { organization: organization(tenant) }
        }
        (_, None) => Portal::NothingChanged,
        (_, Some(event)) => Facts { state, roster, rulebook }.told(event)?,
    };
    Some(top(answer))
}
