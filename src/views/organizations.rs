//! The Organizations page of one person: sections, headings, entries, and which entries have Leave.

use std::cmp::Reverse;

use crate::model::{
    Account, Membership, MembershipId, Relation, Roster, State, TenantId, UserId, keyed,
};

/// The page (R8). There is none for someone whose home account is deleted (D26).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organizations {
    /// Whose page it is.
    pub user: UserId,
    /// One section for a personal account, else two (R9, R13, R14).
    pub sections: Vec<Section>,
}

/// A heading with the entries below it; a section without entries is shown all the same (D32).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What stands above.
    pub heading: Heading,
    /// The organizations, in order.
    pub entries: Vec<Entry>,
}

/// The three headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// Home organization (R9).
    HomeOrganization,
    /// Other organizations you collaborate with (R14).
    OtherOrganizations,
    /// Organizations: the single heading without a home organization (R13).
    Organizations,
}

keyed!(Heading {
    HomeOrganization = "home_organization",
    OtherOrganizations = "other_organizations",
    Organizations = "organizations",
});

/// One organization on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The membership behind it.
    pub membership: MembershipId,
    /// The organization.
    pub tenant: TenantId,
    /// How the person belongs to it.
    pub relation: Relation,
    /// Whether there is a Leave link. Absent, not greyed out, at home (R12); shown on all others,
    /// also where leaving will be blocked (R15, R25).
    pub has_leave: bool,
    /// Whether the entry says which relation it is, because there are two of this tenant (D31).
    pub names_relation: bool,
}

impl Organizations {
    /// The page as this person sees it, or `None` if for them there is no page (D26).
    #[must_use]
    pub fn of(state: &State, roster: &Roster, user: UserId) -> Option<Self> {
        if state.home_account(user).is_some_and(|home| !home.is_active()) {
            return None;
        }
        let mut entries = entries(state, user);
        entries.sort_by_cached_key(|entry| {
            // The home organization first, whatever it is called (R9).
            let is_home = entry.relation == Relation::Home;
            let name = roster.tenant(entry.tenant).name.to_lowercase();
            (Reverse(is_home), name, entry.tenant, entry.relation)
        });
        let others = entries.iter().position(|entry| entry.relation != Relation::Home);
        let others = entries.split_off(others.unwrap_or(entries.len()));
        Some(Self { user, sections: sections(state.user(user).account, entries, others) })
    }

    /// Every entry of every section, from top to bottom.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.sections.iter().flat_map(|section| &section.entries)
    }
}

fn sections(account: Account, home: Vec<Entry>, others: Vec<Entry>) -> Vec<Section> {
    match account {
        Account::Personal => vec![Section { heading: Heading::Organizations, entries: others }],
        Account::WorkOrSchool { .. } => vec![
            Section { heading: Heading::HomeOrganization, entries: home },
            Section { heading: Heading::OtherOrganizations, entries: others },
        ],
    }
}

fn entries(state: &State, user: UserId) -> Vec<Entry> {
    let listed: Vec<_> =
        state.memberships().filter(|(_, m)| m.user == user && m.is_listed_organization()).collect();
    let entry = |&(membership, m): &(MembershipId, &Membership)| Entry {
        membership,
        tenant: m.tenant,
        relation: m.relation,
        has_leave: m.relation != Relation::Home,
        names_relation: listed.iter().filter(|(_, other)| other.tenant == m.tenant).count() > 1,
    };
    listed.iter().map(entry).collect()
}
