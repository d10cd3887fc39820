//! What people do for themselves in the reference model: look, leave, sign in, connect.

use tchau::model::{Command, Relation};

use super::{Answer, No, Record, Reference};

impl Reference {
    pub(super) fn act(&mut self, command: &Command) -> Answer {
        let actor = command.actor().unwrap().0 as usize;
        self.has_an_account(actor)?;
        let organization = command.tenant().map(|tenant| tenant.0 as usize);
        match (*command, organization) {
            (Command::OpenOrganizations { .. } | Command::CancelLeave { .. }, _) => {
                self.people[actor].open = None;
                Ok(())
            }
            (Command::SelectLeave { relation, .. }, Some(organization)) => {
                self.select(actor, organization, relation)
            }
            (Command::SignIn { .. }, Some(organization)) => self.sign_in(actor, organization),
            (Command::Redeem { .. }, Some(organization)) => self.redeem(actor, organization),
            (Command::ConnectDirectly { .. }, Some(organization)) => {
                self.connect(actor, organization)
            }
            _ => unreachable!("not a command of this file: {command:?}"),
        }
    }

    fn select(&mut self, actor: usize, there: usize, relation: Option<Relation>) -> Answer {
        let entry = self.entry(actor, there, relation).ok_or(No::About)?;
        if self.records[entry].relation == Relation::Home {
            return Err(No::About); // R12
        }
        self.people[actor].open = None; // D30: any Leave that is selected closes the open one
        self.may_leave(entry)?;
        self.people[actor].open = Some(entry);
        Ok(())
    }

    pub(super) fn confirm(&mut self, command: &Command, hurry: Option<i64>) -> Answer {
        let Command::ConfirmLeave { actor, tenant, relation } = *command else {
            unreachable!("not a confirmation: {command:?}")
        };
        let (actor, there) = (actor.0 as usize, tenant.0 as usize);
        self.has_an_account(actor)?;
        let open = self.people[actor].open.filter(|&open| {
            let record = &self.records[open];
            record.organization == there
                && relation.is_none_or(|relation| record.relation == relation)
        });
        let open = open.ok_or(No::About)?; // D30: refused, and changes nothing
        self.people[actor].open = None; // D30: allowed or refused
        self.may_leave(open)?;
        self.end(open, hurry);
        Ok(())
    }

    /// R22, R23, D8, D31: the two reasons of the article.
    fn may_leave(&self, place: usize) -> Answer {
        let record = &self.records[place];
        let is_forbidden = self.organizations[record.organization].may_leave == Some(false);
        let is_disabled = !record.enabled || self.is_disabled_at_home(record.person);
        if is_forbidden || is_disabled { Err(No::Blocked) } else { Ok(()) }
    }

    /// R35, R46: an object is soft-deleted, a direct connection goes at once.
    pub(super) fn end(&mut self, place: usize, hurry: Option<i64>) {
        if self.records[place].relation == Relation::DirectConnect {
            self.remove_data(place, self.now, hurry);
        } else {
            self.records[place].soft_deleted_at = Some(self.now);
        }
    }

    /// D45: signing in redeems; D25: not with a disabled object, except through a connection.
    fn sign_in(&mut self, actor: usize, there: usize) -> Answer {
        self.is_enabled(actor)?;
        let is_connected = self.connection(actor, there).is_some();
        match self.object(actor, there) {
            Some(object) if self.records[object].enabled => self.records[object].pending = false,
            Some(_) if !is_connected => return Err(No::Actor),
            None if !is_connected => return Err(No::Rule),
            Some(_) | None => {}
        }
        Ok(())
    }

    fn redeem(&mut self, actor: usize, there: usize) -> Answer {
        self.is_enabled(actor)?;
        let object = self.object(actor, there).ok_or(No::Rule)?;
        if !self.records[object].enabled {
            return Err(No::Actor);
        }
        self.records[object].pending = false;
        Ok(())
    }

    /// D42: a work or school account, not to the home tenant, not twice.
    fn connect(&mut self, actor: usize, there: usize) -> Answer {
        self.is_enabled(actor)?;
        let home = self.people[actor].home;
        if home.is_none() || home == Some(there) || self.connection(actor, there).is_some() {
            return Err(No::Rule);
        }
        self.records.push(Record::new(actor, there, Relation::DirectConnect));
        Ok(())
    }

    /// D26.
    pub(super) fn has_an_account(&self, person: usize) -> Answer {
        match self.home_record(person) {
            Some(home) if !home.is_live() => Err(No::Actor),
            Some(_) | None => Ok(()),
        }
    }

    /// D25: disabled at home means everywhere.
    pub(super) fn is_enabled(&self, person: usize) -> Answer {
        if self.is_disabled_at_home(person) { Err(No::Actor) } else { Ok(()) }
    }

    fn is_disabled_at_home(&self, person: usize) -> bool {
        self.home_record(person).is_some_and(|home| !home.enabled)
    }
}
