//! A deliberately simple model of leaving, written from the requirements without the engine.
//!
//! Plain records in a list, every question answered by walking through it. It says for every command
//! whether it is allowed, roughly why not, and how everyone then stands.

mod administration;
mod page;
mod people;
mod start;
mod time;

use tchau::model::{Command, Relation, Role, TextId};

pub(crate) use time::{DATA_REMOVAL, DAY, Ending, Fired, SOFT_DELETION};

/// Everyone and everything, and what time it is.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) now: i64,
    pub(crate) people: Vec<Person>,
    pub(crate) organizations: Vec<Organization>,
    pub(crate) records: Vec<Record>,
    /// What came of the last command.
    pub(crate) last: Last,
}

#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) home: Option<usize>,
    /// The record whose confirmation is open.
    pub(crate) open: Option<usize>,
}

#[derive(Clone, Debug)]
pub(crate) struct Organization {
    /// `None` while it was never configured (D13).
    pub(crate) may_leave: Option<bool>,
    pub(crate) contact: Option<TextId>,
    pub(crate) statement: Option<TextId>,
    pub(crate) deleted_groups: Vec<u8>,
}

/// One way in which a person belongs, or belonged, to an organization.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) person: usize,
    pub(crate) organization: usize,
    pub(crate) relation: Relation,
    pub(crate) pending: bool,
    pub(crate) enabled: bool,
    pub(crate) soft_deleted_at: Option<i64>,
    /// When the removal of the data began and when it ends.
    pub(crate) removal: Option<(i64, i64)>,
    pub(crate) gone: bool,
    pub(crate) groups: Vec<u8>,
    pub(crate) roles: Vec<Role>,
    pub(crate) applications: Vec<u8>,
    pub(crate) licences: Vec<u8>,
}

/// Why not, as roughly as D43 orders the reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum No {
    /// The instant has passed (D38).
    Past,
    /// The actor may not, at all or without a role.
    Actor,
    /// Whom or what the command is about: not there, or not of this kind.
    About,
    /// The message of R20.
    Blocked,
    /// The rule of the command.
    Rule,
}

pub(crate) type Answer = Result<(), No>;

#[derive(Clone, Debug)]
pub(crate) struct Last {
    pub(crate) command: Option<Command>,
    pub(crate) answer: Answer,
    pub(crate) fired: Vec<Fired>,
    /// The record that was restored, and the groups that it did not get back (D16).
    pub(crate) restored: Option<(usize, Vec<u8>)>,
}

impl Reference {
    /// Carries out a command; `hurry` brings data removals that start now forward (D2).
    pub(crate) fn obey(&mut self, command: &Command, hurry: Option<i64>) {
        self.last = Last { command: Some(*command), ..Last::nothing() };
        self.last.answer = match *command {
            Command::AdvanceClock { to } => self.wait(to.as_seconds(), hurry),
            Command::ConfirmLeave { .. } => self.confirm(command, hurry),
            Command::OpenOrganizations { .. }
            | Command::SelectLeave { .. }
            | Command::CancelLeave { .. }
            | Command::SignIn { .. }
            | Command::Redeem { .. }
            | Command::ConnectDirectly { .. } => self.act(command),
            _ => self.administer(command, hurry),
        };
    }

    pub(crate) fn home_record(&self, person: usize) -> Option<&Record> {
        let mut all = self.records.iter();
        all.find(|record| record.person == person && record.relation == Relation::Home)
    }

    /// The live directory object of a person in an organization.
    pub(crate) fn object(&self, person: usize, organization: usize) -> Option<usize> {
        self.live(person, organization, |record| record.relation != Relation::DirectConnect)
    }

    pub(crate) fn connection(&self, person: usize, organization: usize) -> Option<usize> {
        self.live(person, organization, |record| record.relation == Relation::DirectConnect)
    }

    fn live(
        &self,
        person: usize,
        organization: usize,
        wanted: impl Fn(&Record) -> bool,
    ) -> Option<usize> {
        self.records.iter().position(|record| {
            record.is_live()
                && record.person == person
                && record.organization == organization
                && wanted(record)
        })
    }

    /// D15: whether somebody else's live object has the name that this one had.
    pub(crate) fn has_name_conflict(&self, place: usize) -> bool {
        let record = &self.records[place];
        self.object(record.person, record.organization).is_some_and(|holder| holder != place)
    }

    /// R38, D3, D15.
    pub(crate) fn is_restorable(&self, place: usize) -> bool {
        let at = self.records[place].soft_deleted_at;
        at.is_some_and(|at| self.now < at + SOFT_DELETION) && !self.has_name_conflict(place)
    }
}

impl Record {
    pub(crate) fn is_live(&self) -> bool {
        self.soft_deleted_at.is_none() && self.removal.is_none() && !self.gone
    }

    /// R14, D17.
    pub(crate) fn is_on_the_page(&self) -> bool {
        self.is_live() && !self.pending
    }
}

impl Last {
    pub(crate) fn nothing() -> Self {
        Self { command: None, answer: Ok(()), fired: Vec::new(), restored: None }
    }
}
