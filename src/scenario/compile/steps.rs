//! What happens: each step becomes commands or a wait.

use super::names::{self, Names, needed};
use super::{At, MOST_STEPS, cast, expect, limit};
use crate::model::{
    Command, CommandKind, GroupId, LeaveSetting, Ordinal, PageEntry, PrivacyInformation, Role,
    Roster, Target, TenantId, UserId, UserType,
};
use crate::rules::Timelines;
use crate::scenario::document::StepDocument;
use crate::scenario::{Action, Known, Step, Vocabulary, Wait, Wrong, WrongKind};

/// The word for “until the next deadline has fired”.
const NEXT_DEADLINE: &str = "next_deadline";

/// Reads every step. The texts that commands carry are added to the roster.
pub(super) fn steps(
    documents: &[StepDocument],
    at: &At<'_>,
    roster: &mut Roster,
    vocabulary: &Vocabulary<'_>,
    timelines: &Timelines,
) -> Result<Vec<Step>, Wrong> {
    limit(documents.len(), MOST_STEPS, at)?;
    if documents.is_empty() {
        return Err(at.wrong(WrongKind::NoSteps));
    }
    let step = |(place, document): (usize, &StepDocument)| {
        let at = at.index(place);
        check_fields(document, &at)?;
        let action = action(document, &at, roster, vocabulary)?;
        let removal = document.data_removal_takes.as_deref();
        let removal = removal
            .map(|text| at.key("data_removal_takes").removal(text, timelines))
            .transpose()?;
        let names = Names { roster, vocabulary };
        let expectation = expect::expectation(document, &action, &at, &names)?;
        Ok(Step { action, removal, expectation })
    };
    documents.iter().enumerate().map(step).collect()
}

fn action(
    step: &StepDocument,
    at: &At<'_>,
    roster: &mut Roster,
    vocabulary: &Vocabulary<'_>,
) -> Result<Action, Wrong> {
    match (step.action.map(|word| word.0), &step.wait, &step.until) {
        (Some(action), None, None) => {
            let privacy = step.privacy.as_ref().map(|privacy| cast::stored(privacy, roster));
            let order = Order { step, at, names: Names { roster, vocabulary } };
            order.commands(action, privacy.unwrap_or_default()).map(Action::Commands)
        }
        (None, Some(wait), None) if wait == NEXT_DEADLINE => Ok(Action::Wait(Wait::NextDeadline)),
        (None, Some(wait), None) => {
            at.key("wait").positive_length(wait).map(|length| Action::Wait(Wait::For(length)))
        }
        (None, None, Some(until)) => {
            at.key("until").instant(until).map(|instant| Action::Wait(Wait::Until(instant)))
        }
        (None, None, None) => Err(at.wrong(WrongKind::NothingHappens)),
        (Some(_), _, _) | (None, Some(_), Some(_)) => Err(at.wrong(WrongKind::TwoActions)),
    }
}

/// An order of somebody, while its fields are read.
struct Order<'a> {
    step: &'a StepDocument,
    at: &'a At<'a>,
    names: Names<'a>,
}

impl Order<'_> {
    fn commands(
        &self,
        action: CommandKind,
        privacy: PrivacyInformation,
    ) -> Result<Vec<Command>, Wrong> {
        match action {
            CommandKind::DeletePermanently => self.permanent_deletions(self.actor()?),
            _ => self.command(action, self.actor()?, privacy).map(|command| vec![command]),
        }
    }

    /// People name the organization that they deal with; administrators act at home unless they do.
    fn command(
        &self,
        action: CommandKind,
        actor: UserId,
        privacy: PrivacyInformation,
    ) -> Result<Command, Wrong> {
        let named = || self.other_tenant();
        let own = || self.tenant(actor);
        let relation = self.step.relation.map(|word| word.0);
        Ok(match action {
            // Its name is a field of its own: nobody does it.
            CommandKind::AdvanceClock => return Err(self.at.wrong(WrongKind::NothingHappens)),
            CommandKind::OpenOrganizations => {
                Command::OpenOrganizations { actor, entry: self.entry() }
            }
            CommandKind::CancelLeave => Command::CancelLeave { actor },
            CommandKind::SelectLeave => Command::SelectLeave { actor, tenant: named()?, relation },
            CommandKind::ConfirmLeave => {
                Command::ConfirmLeave { actor, tenant: named()?, relation }
            }
            CommandKind::SignIn => Command::SignIn { actor, tenant: named()? },
            CommandKind::Redeem => Command::Redeem { actor, tenant: named()? },
            CommandKind::ConnectDirectly => Command::ConnectDirectly { actor, tenant: named()? },
            CommandKind::OpenLeaveSettings => Command::OpenLeaveSettings { actor, tenant: own()? },
            CommandKind::OpenDeletedUsers => Command::OpenDeletedUsers { actor, tenant: own()? },
            CommandKind::SetLeaveSetting => {
                Command::SetLeaveSetting { actor, tenant: own()?, setting: self.setting()? }
            }
            CommandKind::SetPrivacyInformation => {
                Command::SetPrivacyInformation { actor, tenant: own()?, privacy }
            }
            CommandKind::Invite => {
                let user_type = self.step.user_type.map_or(UserType::Guest, |word| word.0);
                Command::Invite { actor, tenant: own()?, user: self.user()?, user_type }
            }
            CommandKind::DeleteGroup => {
                let tenant = own()?;
                Command::DeleteGroup { actor, tenant, group: self.group(tenant)? }
            }
            CommandKind::Disable
            | CommandKind::Enable
            | CommandKind::DeleteUser
            | CommandKind::Restore
            | CommandKind::DeletePermanently
            | CommandKind::AddToGroup
            | CommandKind::RemoveFromGroup
            | CommandKind::AssignRole => self.about_somebody(action, actor, own()?)?,
        })
    }

    /// What is done to one membership of somebody.
    fn about_somebody(
        &self,
        action: CommandKind,
        actor: UserId,
        tenant: TenantId,
    ) -> Result<Command, Wrong> {
        let target = self.target()?;
        Ok(match action {
            CommandKind::Disable => Command::Disable { actor, tenant, target },
            CommandKind::Enable => Command::Enable { actor, tenant, target },
            CommandKind::DeleteUser => Command::DeleteUser { actor, tenant, target },
            CommandKind::Restore => Command::Restore { actor, tenant, target },
            CommandKind::AddToGroup => {
                Command::AddToGroup { actor, tenant, target, group: self.group(tenant)? }
            }
            CommandKind::RemoveFromGroup => {
                Command::RemoveFromGroup { actor, tenant, target, group: self.group(tenant)? }
            }
            CommandKind::AssignRole => {
                Command::AssignRole { actor, tenant, target, role: self.role()? }
            }
            _ => Command::DeletePermanently { actor, tenant, target },
        })
    }

    /// One command per user: each has its own answer (D36).
    fn permanent_deletions(&self, actor: UserId) -> Result<Vec<Command>, Wrong> {
        let tenant = self.tenant(actor)?;
        let Some(users) = &self.step.users else {
            let action = CommandKind::DeletePermanently;
            return self.about_somebody(action, actor, tenant).map(|command| vec![command]);
        };
        let at = self.at.key("users");
        if users.is_empty() {
            return Err(at.wrong(WrongKind::Empty));
        }
        let users = self.names.users(users, &at)?;
        for (place, user) in users.iter().enumerate() {
            if users.iter().take(place).any(|earlier| earlier == user) {
                let name = self.names.roster.user(*user).key.to_string();
                return Err(at.index(place).wrong(WrongKind::Twice { name }));
            }
        }
        let command = |user| Command::DeletePermanently { actor, tenant, target: Target::of(user) };
        Ok(users.into_iter().map(command).collect())
    }

    fn actor(&self) -> Result<UserId, Wrong> {
        let name = needed(self.step.actor.as_deref(), "as", self.at)?;
        self.names.user(name, &self.at.key("as"))
    }

    fn user(&self) -> Result<UserId, Wrong> {
        let name = needed(self.step.user.as_deref(), "user", self.at)?;
        self.names.user(name, &self.at.key("user"))
    }

    fn target(&self) -> Result<Target, Wrong> {
        let relation = self.step.relation.map(|word| word.0);
        let ordinal = self.step.object.map(|place| Ordinal(place.get()));
        Ok(Target { user: self.user()?, relation, ordinal })
    }

    /// An organization that people deal with is always named.
    fn other_tenant(&self) -> Result<TenantId, Wrong> {
        let name = needed(self.step.tenant.as_deref(), "tenant", self.at)?;
        self.names.tenant(name, &self.at.key("tenant"))
    }

    /// Administrators act in their home tenant unless another one is named.
    fn tenant(&self, actor: UserId) -> Result<TenantId, Wrong> {
        match self.names.roster.user(actor).home {
            Some(home) if self.step.tenant.is_none() => Ok(home),
            _ => self.other_tenant(),
        }
    }

    fn group(&self, tenant: TenantId) -> Result<GroupId, Wrong> {
        let name = needed(self.step.group.as_deref(), "group", self.at)?;
        let groups = &self.names.roster.tenant(tenant).groups;
        names::one(Known::Group, name, groups, &self.at.key("group"))
    }

    fn role(&self) -> Result<Role, Wrong> {
        let name = needed(self.step.role.as_deref(), "role", self.at)?;
        names::role(name, &self.at.key("role"))
    }

    fn setting(&self) -> Result<LeaveSetting, Wrong> {
        let field = "external_users_may_leave";
        let may_leave = needed(self.step.external_users_may_leave.as_ref(), field, self.at)?;
        Ok(cast::leave_setting(Some(*may_leave)))
    }

    fn entry(&self) -> PageEntry {
        self.step.through.map_or(PageEntry::Navigation, |word| word.0)
    }
}

/// A field that the action does not use is a mistake of the author, not a detail to ignore.
fn check_fields(step: &StepDocument, at: &At<'_>) -> Result<(), Wrong> {
    if step.action.is_none() && step.wait.is_none() && step.until.is_none() {
        return Err(at.wrong(WrongKind::NothingHappens));
    }
    let used = used_fields(step.action.map(|word| word.0));
    let written = [
        ("as", step.actor.is_some()),
        ("tenant", step.tenant.is_some()),
        ("relation", step.relation.is_some()),
        ("user", step.user.is_some()),
        ("users", step.users.is_some()),
        ("object", step.object.is_some()),
        ("group", step.group.is_some()),
        ("role", step.role.is_some()),
        ("through", step.through.is_some()),
        ("type", step.user_type.is_some()),
        ("external_users_may_leave", step.external_users_may_leave.is_some()),
        ("privacy", step.privacy.is_some()),
    ];
    let unused = written.iter().find(|(field, is_written)| *is_written && !used.contains(field));
    if let Some(&(field, _)) = unused {
        return Err(at.name(field).wrong(WrongKind::Unused { field }));
    }
    // Several users at once are just people: what narrows one of them down has no meaning there.
    let beside_users = [
        ("user", step.user.is_some()),
        ("relation", step.relation.is_some()),
        ("object", step.object.is_some()),
    ];
    if step.users.is_some()
        && let Some(&(field, _)) = beside_users.iter().find(|(_, is_written)| *is_written)
    {
        return Err(at.name(field).wrong(WrongKind::Unused { field }));
    }
    Ok(())
}

/// The fields that an action knows; without an action, those of a wait.
pub(crate) const fn used_fields(action: Option<CommandKind>) -> &'static [&'static str] {
    let Some(action) = action else { return &[] };
    match action {
        CommandKind::AdvanceClock => &[],
        CommandKind::OpenOrganizations => &["as", "through"],
        CommandKind::CancelLeave => &["as"],
        CommandKind::SelectLeave | CommandKind::ConfirmLeave => &["as", "tenant", "relation"],
        CommandKind::SignIn
        | CommandKind::Redeem
        | CommandKind::ConnectDirectly
        | CommandKind::OpenLeaveSettings
        | CommandKind::OpenDeletedUsers => &["as", "tenant"],
        CommandKind::SetLeaveSetting => &["as", "tenant", "external_users_may_leave"],
        CommandKind::SetPrivacyInformation => &["as", "tenant", "privacy"],
        CommandKind::Invite => &["as", "tenant", "user", "type"],
        CommandKind::Disable
        | CommandKind::Enable
        | CommandKind::DeleteUser
        | CommandKind::Restore => &["as", "tenant", "user", "relation", "object"],
        CommandKind::DeletePermanently => &["as", "tenant", "user", "users", "relation", "object"],
        CommandKind::AddToGroup | CommandKind::RemoveFromGroup => {
            &["as", "tenant", "user", "relation", "object", "group"]
        }
        CommandKind::DeleteGroup => &["as", "tenant", "group"],
        CommandKind::AssignRole => &["as", "tenant", "user", "relation", "object", "role"],
    }
}
