//! What administrators do in the reference model, and who may (D5).

use tchau::model::{Command, GroupId, LeaveSetting, Relation, Role, Target};

use super::{Answer, No, Record, Reference};
use crate::world::{CONTACT, LONGEST_STATEMENT, STATEMENT};

impl Reference {
    pub(super) fn administer(&mut self, command: &Command, hurry: Option<i64>) -> Answer {
        let actor = command.actor().unwrap().0 as usize;
        let there = command.tenant().unwrap().0 as usize;
        self.is_administrator(actor, there, roles_for(command))?;
        if let Some(target) = command.target() {
            let wants_deleted =
                matches!(command, Command::Restore { .. } | Command::DeletePermanently { .. });
            let place = self.meant(there, target, wants_deleted).ok_or(No::About)?;
            return self.change(command, place, hurry);
        }
        match *command {
            Command::OpenLeaveSettings { .. } | Command::OpenDeletedUsers { .. } => Ok(()),
            Command::SetLeaveSetting { setting, .. } => self.configure(there, setting),
            Command::SetPrivacyInformation { .. } => self.inform(there, command),
            Command::Invite { user, .. } => self.invite(user.0 as usize, there),
            Command::DeleteGroup { group, .. } => self.delete_group(there, group),
            _ => unreachable!("not a command of this file: {command:?}"),
        }
    }

    /// D5, D25, D37: a role of a live, accepted, enabled object of somebody who is not disabled.
    pub(crate) fn is_administrator(&self, person: usize, there: usize, roles: &[Role]) -> Answer {
        self.has_an_account(person)?;
        self.is_enabled(person)?;
        let object = &self.records[self.object(person, there).ok_or(No::Actor)?];
        let has_role = object
            .roles
            .iter()
            .any(|role| *role == Role::GlobalAdministrator || roles.contains(role));
        if object.enabled && !object.pending && has_role { Ok(()) } else { Err(No::Actor) }
    }

    /// The record that a command means: the one it can work on, else the one least far gone; an
    /// object before a connection, the latest of equals.
    fn meant(&self, there: usize, target: Target, wants_deleted: bool) -> Option<usize> {
        let person = target.user.0 as usize;
        let mut places: Vec<usize> = (0..self.records.len()).collect();
        places.retain(|&place| {
            let record = &self.records[place];
            record.person == person && record.organization == there
        });
        if let Some(ordinal) = target.ordinal {
            places = places.into_iter().skip(usize::from(ordinal.0) - 1).take(1).collect();
        }
        places.retain(|&place| {
            target.relation.is_none_or(|relation| self.records[place].relation == relation)
        });
        let rank = |place: &usize| {
            let record = &self.records[*place];
            let is_direct = record.relation == Relation::DirectConnect;
            let stage = match record {
                record if record.soft_deleted_at.is_some() && wants_deleted => 0,
                record if record.is_live() && !is_direct => 1,
                record if record.soft_deleted_at.is_some() => 2,
                record if record.is_live() => 3,
                record if !record.gone => 4,
                _ => 5,
            };
            (stage, usize::MAX - place)
        };
        places.into_iter().min_by_key(rank)
    }

    /// What is done to one record, deleted or not.
    fn change(&mut self, command: &Command, place: usize, hurry: Option<i64>) -> Answer {
        match command {
            Command::Restore { .. } => return self.restore(place),
            Command::DeletePermanently { .. } => return self.delete_permanently(place, hurry),
            _ if !self.records[place].is_live() => return Err(No::About), // D34, D37
            Command::DeleteUser { .. } => {
                self.close_confirmation_of(place);
                self.end(place, hurry);
            }
            _ => return self.edit(command, place),
        }
        Ok(())
    }

    /// What is done to a live object.
    fn edit(&mut self, command: &Command, place: usize) -> Answer {
        let Record { organization, relation, .. } = self.records[place];
        let is_gone = command.group().is_some_and(|group| self.is_deleted(organization, group));
        if relation == Relation::DirectConnect || is_gone {
            return Err(No::About); // D29, D34
        }
        let record = &mut self.records[place];
        match *command {
            Command::Disable { .. } => record.enabled = false,
            Command::Enable { .. } => record.enabled = true,
            Command::AddToGroup { group, .. } => add(&mut record.groups, group.0),
            Command::RemoveFromGroup { group, .. } => record.groups.retain(|&has| has != group.0),
            Command::AssignRole { .. } if record.pending => return Err(No::Rule), // D46
            Command::AssignRole { role, .. } => add(&mut record.roles, role),
            _ => unreachable!("not about a person: {command:?}"),
        }
        Ok(())
    }

    /// D30: with its membership, and with the home account of its person.
    fn close_confirmation_of(&mut self, place: usize) {
        let is_home = self.records[place].relation == Relation::Home;
        let person = &mut self.people[self.records[place].person];
        if is_home || person.open == Some(place) {
            person.open = None;
        }
    }

    /// R38, D16.
    fn restore(&mut self, place: usize) -> Answer {
        if self.records[place].relation == Relation::DirectConnect {
            return Err(No::About); // R48
        }
        if !self.is_restorable(place) {
            return Err(No::Rule);
        }
        let deleted = &self.organizations[self.records[place].organization].deleted_groups;
        let record = &mut self.records[place];
        record.soft_deleted_at = None;
        let (missing, kept) = record.groups.iter().partition(|group| deleted.contains(group));
        record.groups = kept;
        self.last.restored = Some((place, missing));
        Ok(())
    }

    /// R40.
    fn delete_permanently(&mut self, place: usize, hurry: Option<i64>) -> Answer {
        if self.records[place].relation == Relation::DirectConnect {
            return Err(No::About); // R48
        }
        self.records[place].soft_deleted_at.ok_or(No::Rule)?;
        self.remove_data(place, self.now, hurry);
        Ok(())
    }

    /// R28, D11.
    fn configure(&mut self, there: usize, setting: LeaveSetting) -> Answer {
        self.organizations[there].contact.ok_or(No::Rule)?;
        self.organizations[there].may_leave = match setting {
            LeaveSetting::NotConfigured => None,
            LeaveSetting::Yes => Some(true),
            LeaveSetting::No => Some(false),
        };
        Ok(())
    }

    /// D11: of the texts of this world, one is an email address and two are web addresses.
    fn inform(&mut self, there: usize, command: &Command) -> Answer {
        let Command::SetPrivacyInformation { privacy, .. } = *command else { return Ok(()) };
        let is_contact = privacy.contact.is_none_or(|text| text == CONTACT);
        let is_page =
            privacy.statement.is_none_or(|text| text == STATEMENT || text == LONGEST_STATEMENT);
        if !is_contact || !is_page {
            return Err(No::Rule);
        }
        self.organizations[there].contact = privacy.contact;
        self.organizations[there].statement = privacy.statement;
        Ok(())
    }

    /// D15, D35: a new object unless a live one is there.
    fn invite(&mut self, person: usize, there: usize) -> Answer {
        if self.people[person].home == Some(there) {
            return Err(No::Rule);
        }
        if self.object(person, there).is_none() {
            let record = Record::new(person, there, Relation::Collaboration);
            self.records.push(Record { pending: true, ..record });
        }
        Ok(())
    }

    fn delete_group(&mut self, there: usize, group: GroupId) -> Answer {
        if self.is_deleted(there, group) {
            return Err(No::About); // D34
        }
        self.organizations[there].deleted_groups.push(group.0);
        let members = self.records.iter_mut().filter(|record| record.organization == there);
        members.filter(|record| record.is_live()).for_each(|record| {
            record.groups.retain(|&has| has != group.0);
        });
        Ok(())
    }

    fn is_deleted(&self, there: usize, group: GroupId) -> bool {
        self.organizations[there].deleted_groups.contains(&group.0)
    }
}

/// The table of D5, without Global Administrator, who may do everything.
pub(crate) fn roles_for(command: &Command) -> &'static [Role] {
    use Role::{
        BillingAdministrator, ExternalIdentityProviderAdministrator, GroupsAdministrator,
        GuestInviter, UserAdministrator,
    };
    match command {
        Command::SetLeaveSetting { .. } | Command::OpenLeaveSettings { .. } => {
            &[ExternalIdentityProviderAdministrator]
        }
        Command::SetPrivacyInformation { .. } => &[BillingAdministrator],
        Command::Invite { .. } => &[GuestInviter, UserAdministrator],
        Command::AddToGroup { .. }
        | Command::RemoveFromGroup { .. }
        | Command::DeleteGroup { .. } => &[GroupsAdministrator, UserAdministrator],
        Command::Disable { .. }
        | Command::Enable { .. }
        | Command::DeleteUser { .. }
        | Command::Restore { .. } => &[UserAdministrator],
        // Nothing says who may look at Deleted users: here, whoever may do something there.
        Command::DeletePermanently { .. } | Command::OpenDeletedUsers { .. } => {
            &[ExternalIdentityProviderAdministrator, UserAdministrator]
        }
        _ => &[],
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
