//! What a state of the small world holds, and when two states are the same.

use std::hash::{Hash, Hasher};

/// A person, counted from 0 (Rui).
pub(crate) type User = u8;

/// An organization, counted from 0 (Fabrikam).
pub(crate) type Tenant = u8;

/// The place of a membership in the world's list.
pub(crate) type Index = usize;

/// The largest world that fits: tenants and users each, and memberships in all.
pub(crate) const MOST: usize = 4;
pub(crate) const MOST_MEMBERSHIPS: usize = 2 * MOST;

/// How large the world is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) tenants: u8,
    pub(crate) users: u8,
    /// How many external memberships come to be, gone ones included.
    pub(crate) relations: u8,
}

/// How a membership came about; the order is that of the page (D32).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Home,
    Collaboration,
    DirectConnect,
}

/// How long ago a clock was started, among the clocks that run: 0 = no time has passed since,
/// 1 = the youngest of the others, and so on without a gap.
pub(crate) type Rank = u8;
pub(crate) const FRESH: Rank = 0;

/// Where a membership stands on its way out (R35, R44, R45).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Life {
    Active,
    SoftDeleted(Rank),
    RemovingData(Rank),
    Gone,
}

/// Administrator roles (D5), as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Roles(u8);

impl Roles {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const GLOBAL_ADMINISTRATOR: Self = Self(1);
    pub(crate) const USER_ADMINISTRATOR: Self = Self(2);

    pub(crate) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub(crate) fn is_none(self) -> bool {
        self == Self::NONE
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Membership {
    pub(crate) user: User,
    pub(crate) tenant: Tenant,
    pub(crate) relation: Relation,
    pub(crate) life: Life,
    /// A pending invitation is not accepted yet (D17).
    pub(crate) accepted: bool,
    pub(crate) enabled: bool,
    pub(crate) in_group: bool,
    pub(crate) roles: Roles,
}

impl Membership {
    pub(crate) fn new(user: User, tenant: Tenant, relation: Relation) -> Self {
        Self {
            user,
            tenant,
            relation,
            life: Life::Active,
            accepted: true,
            enabled: true,
            in_group: false,
            roles: Roles::NONE,
        }
    }

    pub(crate) fn is_active(&self) -> bool {
        self.life == Life::Active
    }

    /// A direct connection has no object in the directory (D29).
    pub(crate) fn is_object(&self) -> bool {
        self.relation != Relation::DirectConnect
    }

    /// All of it in one number, since states are hashed more often than anything else.
    fn packed(&self) -> u32 {
        let (life, rank) = match self.life {
            Life::Active => (0, 0),
            Life::SoftDeleted(rank) => (1, rank),
            Life::RemovingData(rank) => (2, rank),
            Life::Gone => (3, 0),
        };
        let fields = [
            (u32::from(self.user), 2),
            (u32::from(self.tenant), 2),
            (self.relation as u32, 2),
            (life, 2),
            (u32::from(rank), 4),
            (u32::from(self.accepted), 1),
            (u32::from(self.enabled), 1),
            (u32::from(self.in_group), 1),
            (u32::from(self.roles.0), 2),
        ];
        fields.iter().fold(0, |word, (field, bits)| word << bits | field)
    }
}

/// May users of other organizations leave by themselves? (R26, D13)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeaveSetting {
    NotConfigured,
    Yes,
    No,
}

/// Does an organization have its one group?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    None,
    Exists,
    Deleted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Organization {
    pub(crate) leaving: LeaveSetting,
    pub(crate) has_privacy_contact: bool,
    pub(crate) group: Group,
}

impl Organization {
    fn packed(self) -> u64 {
        (self.leaving as u64) << 3 | u64::from(self.has_privacy_contact) << 2 | self.group as u64
    }
}

/// A state. Memberships are sorted by user and tenant, then in the order in which they came to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct World {
    pub(crate) organizations: [Organization; MOST],
    /// Per user: the membership that the open confirmation is about (D30).
    pub(crate) confirmations: [Option<u8>; MOST],
    memberships: [Membership; MOST_MEMBERSHIPS],
    count: u8,
    /// How many steps the search took to get here; no part of the state.
    pub(crate) depth: u8,
}

impl World {
    /// Everybody is at home, and Rui administers Fabrikam.
    pub(crate) fn start(size: Size) -> Self {
        let blank = Organization {
            leaving: LeaveSetting::NotConfigured,
            has_privacy_contact: false,
            group: Group::None,
        };
        let mut organizations = [blank; MOST];
        organizations[0].group = Group::Exists;
        let mut world = Self {
            organizations,
            confirmations: [None; MOST],
            memberships: [Membership::new(0, 0, Relation::Home); MOST_MEMBERSHIPS],
            count: size.users,
            depth: 0,
        };
        for user in 0..size.users {
            world.memberships[usize::from(user)] =
                Membership::new(user, home_of(user, size), Relation::Home);
        }
        world.memberships[0].roles = Roles::GLOBAL_ADMINISTRATOR;
        world
    }

    pub(crate) fn memberships(&self) -> &[Membership] {
        &self.memberships[..usize::from(self.count)]
    }

    pub(crate) fn memberships_mut(&mut self) -> &mut [Membership] {
        &mut self.memberships[..usize::from(self.count)]
    }

    /// Puts a membership behind those of the same user and tenant; what stood there moves up, and
    /// so do the confirmations that are about it.
    pub(crate) fn insert(&mut self, new: Membership) {
        let at = self
            .memberships()
            .partition_point(|old| (old.user, old.tenant) <= (new.user, new.tenant));
        self.memberships.copy_within(at..usize::from(self.count), at + 1);
        self.memberships[at] = new;
        self.count += 1;
        for about in
            self.confirmations.iter_mut().flatten().filter(|about| usize::from(**about) >= at)
        {
            *about += 1;
        }
    }
}

/// Rui is at home in tenant 0, the others in the remaining tenants in turn.
fn home_of(user: User, size: Size) -> Tenant {
    match user.checked_sub(1) {
        None => 0,
        Some(_) if user < size.tenants => user,
        Some(before) => 1 + before % (size.tenants - 1),
    }
}

impl PartialEq for World {
    fn eq(&self, other: &Self) -> bool {
        self.organizations == other.organizations
            && self.confirmations == other.confirmations
            && self.memberships() == other.memberships()
    }
}

impl Eq for World {}

impl Hash for World {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let organizations = self
            .organizations
            .iter()
            .fold(0, |word, organization| word << 5 | organization.packed());
        let confirmations = self
            .confirmations
            .iter()
            .fold(0, |word, about| word << 4 | about.map_or(0, |about| u64::from(about) + 1));
        state.write_u64(organizations << 24 | confirmations << 4 | u64::from(self.count));
        for pair in self.memberships().chunks(2) {
            let word =
                pair.iter().fold(0, |word, membership| word << 32 | u64::from(membership.packed()));
            state.write_u64(word);
        }
    }
}
