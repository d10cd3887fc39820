//! What a step expects: names become ids.

use super::At;
use super::names::{self, Names, needed};
use crate::invariants::InvariantId;
use crate::model::{Command, Keyed, Ordinal, TenantId, UserId};
use crate::rules::RuleId;
use crate::scenario::document::{
    ConfirmationDocument, DeletedUsersDocument, ExpectDocument, LeaveBlockedDocument,
    LeaveSettingsDocument, MembershipDocument, OrganizationsDocument, StepDocument,
};
use crate::scenario::{
    Action, ConfirmationFacts, EntryFacts, EventFacts, Expectation, Known, LeaveBlockedFacts,
    LeaveSettingsFacts, ListedFacts, MembershipFacts, OrganizationsFacts, Wrong, WrongKind,
};
use crate::short_text::ShortText;
use crate::views::Heading;

/// Reads `expect`.
pub(super) fn expectation(
    step: &StepDocument,
    action: &Action,
    at: &At<'_>,
    names: &Names<'_>,
) -> Result<Expectation, Wrong> {
    let Some(document) = &step.expect else { return Ok(Expectation::default()) };
    let at = at.key("expect");
    let command = match action {
        Action::Commands(commands) => commands.first(),
        Action::Wait(_) => None,
    };
    Reader { at: &at, names, command }.read(document)
}

struct Reader<'a> {
    at: &'a At<'a>,
    names: &'a Names<'a>,
    command: Option<&'a Command>,
}

impl Reader<'_> {
    fn read(&self, document: &ExpectDocument) -> Result<Expectation, Wrong> {
        let at = self.at;
        if document.refused.is_some() && document.each.is_some() {
            return Err(at.name("refused").wrong(WrongKind::Unused { field: "refused" }));
        }
        Ok(Expectation {
            clock: document
                .clock
                .as_deref()
                .map(|text| at.key("clock").instant(text))
                .transpose()?,
            refused: optional(&document.refused, |name| names::rule(name, &at.key("refused")))?,
            reasons: optional(&document.reasons, |names| {
                each(names, &at.key("reasons"), names::rule)
            })?
            .map(|rules| rules.into_iter().collect()),
            holds: self.holds(document)?,
            each: self.answers(document)?,
            events: optional(&document.events, |names| {
                each(names, &at.key("events"), |event, at| self.event(event, at))
            })?,
            view: optional(&document.view, |name| names::view(name, &at.key("view")))?,
            message: optional(&document.message, |id| self.names.message(id, &at.key("message")))?,
            messages: optional(&document.messages, |ids| {
                each(ids, &at.key("messages"), |id, at| self.names.message(id, at))
            })?,
            says: self.says(document)?,
            has_single_membership: document.membership.is_some(),
            memberships: self.memberships(document)?,
            organizations: optional(&document.organizations, |page| self.organizations(page))?,
            confirmation: optional(&document.confirmation, |open| self.confirmation(open))?,
            leave_blocked: optional(&document.leave_blocked, |told| self.leave_blocked(told))?,
            deleted_users: optional(&document.deleted_users, |page| self.deleted_users(page))?,
            leave_settings: optional(&document.leave_settings, |page| self.leave_settings(page))?,
        })
    }

    fn holds(&self, document: &ExpectDocument) -> Result<Vec<InvariantId>, Wrong> {
        let Some(invariants) = &document.holds else { return Ok(Vec::new()) };
        let at = self.at.key("holds");
        if invariants.is_empty() {
            return Err(at.wrong(WrongKind::Empty));
        }
        each(invariants, &at, names::invariant)
    }

    fn answers(&self, document: &ExpectDocument) -> Result<Vec<(UserId, Option<RuleId>)>, Wrong> {
        let at = self.at.key("each");
        let answers = document.each.iter().flat_map(|answers| answers.iter());
        answers
            .map(|(user, answer)| {
                let user_id = self.names.user(user, &at.name(user))?;
                Ok((user_id, names::answer(answer, &at.key(user))?))
            })
            .collect()
    }

    /// `membership_purged`, or `membership_purged/ana@2026-04-01T09:00:00Z`.
    fn event(&self, event: &str, at: &At<'_>) -> Result<EventFacts, Wrong> {
        let (event, instant) = match event.split_once('@') {
            Some((event, instant)) => (event, Some(at.instant(instant)?)),
            None => (event, None),
        };
        let (kind, user) = match event.split_once('/') {
            Some((kind, user)) => (kind, Some(self.names.user(user, at)?)),
            None => (event, None),
        };
        Ok(EventFacts { kind: names::event(kind, at)?, user, at: instant })
    }

    fn says(&self, document: &ExpectDocument) -> Result<Vec<(ShortText, String)>, Wrong> {
        let at = self.at.key("says");
        let says = document.says.iter().flat_map(|says| says.iter());
        says.map(|(locale, text)| {
            names::locale(self.names.vocabulary, locale, &at.name(locale))?;
            Ok((locale.clone(), text.clone()))
        })
        .collect()
    }

    fn memberships(&self, document: &ExpectDocument) -> Result<Vec<MembershipFacts>, Wrong> {
        let single_at = self.at.key("membership");
        let single = document.membership.iter().map(|one| self.membership(one, &single_at));
        let at = self.at.key("memberships");
        let others = document.memberships.iter().flatten().enumerate();
        single.chain(others.map(|(place, one)| self.membership(one, &at.index(place)))).collect()
    }

    fn membership(
        &self,
        document: &MembershipDocument,
        at: &At<'_>,
    ) -> Result<MembershipFacts, Wrong> {
        let tenant = self.names.tenant(&document.tenant, &at.key("tenant"))?;
        let profile = self.names.roster.tenant(tenant);
        let instant =
            |text: &Option<String>, field| optional(text, |text| at.key(field).instant(text));
        Ok(MembershipFacts {
            user: self.names.user(&document.user, &at.key("user"))?,
            tenant,
            relation: document.relation.map(|word| word.0),
            ordinal: document.object.map(|place| Ordinal(place.get())),
            standing: document.is.map(|word| word.0),
            since: instant(&document.since, "since")?,
            ends: instant(&document.ends, "ends")?,
            restorable: document.restorable,
            listed: document.listed,
            data_present: document.data_present,
            disabled: document.disabled,
            invitation: document.invitation.map(|word| word.0),
            user_type: document.user_type.map(|word| word.0),
            groups: optional(&document.groups, |names| {
                names::set(Known::Group, names, &profile.groups, &at.key("groups"))
            })?,
            roles: optional(&document.roles, |names| names::roles(names, &at.key("roles")))?,
            applications: optional(&document.applications, |names| {
                let at = at.key("applications");
                names::set(Known::Application, names, &profile.applications, &at)
            })?,
            licences: optional(&document.licences, |names| {
                names::set(Known::Licence, names, &profile.licences, &at.key("licences"))
            })?,
            objects: document.objects,
        })
    }

    fn organizations(&self, document: &OrganizationsDocument) -> Result<OrganizationsFacts, Wrong> {
        let at = self.at.key("organizations");
        let shown = document.shown.unwrap_or(true);
        if !shown && document.leave.is_some() {
            return Err(at.name("leave").wrong(WrongKind::Unused { field: "leave" }));
        }
        let sections = [
            (Heading::HomeOrganization, &document.home_organization),
            (Heading::OtherOrganizations, &document.other_organizations),
            (Heading::Organizations, &document.organizations),
        ];
        let written =
            sections.into_iter().filter_map(|(heading, list)| Some((heading, list.as_ref()?)));
        Ok(OrganizationsFacts {
            of: self.person(document.of.as_deref(), &at)?,
            shown,
            headings: document
                .headings
                .as_ref()
                .map(|headings| headings.iter().map(|word| word.0).collect()),
            sections: written
                .map(|(heading, list)| {
                    Ok((
                        heading,
                        each(list, &at.key(heading.key()), |entry, at| self.entry(entry, at))?,
                    ))
                })
                .collect::<Result<_, Wrong>>()?,
            leave: optional(&document.leave, |list| {
                each(list, &at.key("leave"), |entry, at| self.entry(entry, at))
            })?,
        })
    }

    /// `fabrikam`, or `fabrikam/direct_connect`.
    fn entry(&self, entry: &str, at: &At<'_>) -> Result<EntryFacts, Wrong> {
        let (tenant, relation) = match entry.split_once('/') {
            Some((tenant, relation)) => (tenant, Some(names::relation(relation, at)?)),
            None => (entry, None),
        };
        Ok(EntryFacts { tenant: self.names.tenant(tenant, at)?, relation })
    }

    fn confirmation(&self, document: &ConfirmationDocument) -> Result<ConfirmationFacts, Wrong> {
        let at = self.at.key("confirmation");
        let open = document.open.unwrap_or(true);
        if !open && document.tenant.is_some() {
            return Err(at.name("tenant").wrong(WrongKind::Unused { field: "tenant" }));
        }
        if !open && document.relation.is_some() {
            return Err(at.name("relation").wrong(WrongKind::Unused { field: "relation" }));
        }
        Ok(ConfirmationFacts {
            of: self.person(document.of.as_deref(), &at)?,
            open,
            tenant: optional(&document.tenant, |name| self.names.tenant(name, &at.key("tenant")))?,
            relation: document.relation.map(|word| word.0),
        })
    }

    fn leave_blocked(&self, document: &LeaveBlockedDocument) -> Result<LeaveBlockedFacts, Wrong> {
        let at = self.at.key("leave_blocked");
        let tenant = optional(&document.tenant, |name| self.names.tenant(name, &at.key("tenant")))?;
        Ok(LeaveBlockedFacts { tenant, privacy_contact: document.privacy_contact.clone() })
    }

    fn deleted_users(&self, document: &DeletedUsersDocument) -> Result<ListedFacts, Wrong> {
        let at = self.at.key("deleted_users");
        let users = |list: &Option<Vec<String>>, field| {
            optional(list, |list| self.names.users(list, &at.key(field)))
        };
        Ok(ListedFacts {
            tenant: self.tenant(document.tenant.as_deref(), &at)?,
            lists: users(&document.lists, "lists")?,
            restorable: users(&document.restorable, "restorable")?,
        })
    }

    fn leave_settings(
        &self,
        document: &LeaveSettingsDocument,
    ) -> Result<LeaveSettingsFacts, Wrong> {
        let at = self.at.key("leave_settings");
        Ok(LeaveSettingsFacts {
            tenant: self.tenant(document.tenant.as_deref(), &at)?,
            control: document.control.map(|word| word.0),
            external_users_may_leave: document.external_users_may_leave,
            configured: document.configured,
        })
    }

    /// Whose: the one who is named, else the actor of the step.
    fn person(&self, name: Option<&str>, at: &At<'_>) -> Result<UserId, Wrong> {
        match (name, self.command.and_then(Command::actor)) {
            (Some(name), _) => self.names.user(name, &at.key("of")),
            (None, Some(actor)) => Ok(actor),
            (None, None) => needed(None::<&UserId>, "of", at).copied(),
        }
    }

    /// Whose: the one that is named, else the tenant of the command.
    fn tenant(&self, name: Option<&str>, at: &At<'_>) -> Result<TenantId, Wrong> {
        match (name, self.command.and_then(Command::tenant)) {
            (Some(name), _) => self.names.tenant(name, &at.key("tenant")),
            (None, Some(tenant)) => Ok(tenant),
            (None, None) => needed(None::<&TenantId>, "tenant", at).copied(),
        }
    }
}

fn optional<V, T>(
    value: &Option<V>,
    read: impl FnOnce(&V) -> Result<T, Wrong>,
) -> Result<Option<T>, Wrong> {
    value.as_ref().map(read).transpose()
}

fn each<T>(
    list: &[String],
    at: &At<'_>,
    read: impl Fn(&str, &At<'_>) -> Result<T, Wrong>,
) -> Result<Vec<T>, Wrong> {
    list.iter().enumerate().map(|(place, name)| read(name, &at.index(place))).collect()
}
