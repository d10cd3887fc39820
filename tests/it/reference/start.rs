//! How the reference model's world starts: the same people as in `world`, written a second time.

use tchau::model::{Relation, Role};

use super::{Last, Organization, Person, Record, Reference};
use crate::world::{self, CONTACT};

impl Reference {
    pub(crate) fn new() -> Self {
        let person = |home| Person { home, open: None };
        Self {
            now: world::START.as_seconds(),
            people: [Some(0), Some(1), None, Some(0)].map(person).to_vec(),
            organizations: [true, true, false].map(organization).to_vec(),
            records: records(),
            last: Last::nothing(),
        }
    }
}

fn organization(has_contact: bool) -> Organization {
    Organization {
        may_leave: None,
        contact: has_contact.then_some(CONTACT),
        statement: None,
        deleted_groups: Vec::new(),
    }
}

fn records() -> Vec<Record> {
    use Relation::{Collaboration, DirectConnect, Home};
    let mut records = [
        (0, 0, Home),
        (0, 1, Collaboration),
        (0, 2, DirectConnect),
        (1, 1, Home),
        (1, 0, Collaboration),
        (2, 2, Collaboration),
        (2, 1, Collaboration),
        (3, 0, Home),
        (3, 1, Collaboration),
        (3, 1, DirectConnect),
    ]
    .map(|(person, organization, relation)| Record::new(person, organization, relation));
    records[0].roles = vec![Role::GuestInviter, Role::GroupsAdministrator];
    records[1].groups = vec![0, 1];
    records[1].applications = vec![0];
    records[1].licences = vec![1];
    for place in [3, 5, 7] {
        records[place].roles = vec![Role::GlobalAdministrator];
    }
    records[4].roles = vec![Role::UserAdministrator];
    records[6].pending = true;
    records[8].roles = vec![Role::ExternalIdentityProviderAdministrator];
    records[8].groups = vec![0];
    records.to_vec()
}

impl Record {
    pub(crate) fn new(person: usize, organization: usize, relation: Relation) -> Self {
        Self {
            person,
            organization,
            relation,
            pending: false,
            enabled: true,
            soft_deleted_at: None,
            removal: None,
            gone: false,
            groups: Vec::new(),
            roles: Vec::new(),
            applications: Vec::new(),
            licences: Vec::new(),
        }
    }
}
