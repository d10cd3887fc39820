//! A state in a few words of 64 bits: what is compared, hashed and kept.
//!
//! Ages stand for instants, and memberships are listed by person and organization, so that states
//! which differ only in the order in which unrelated things came to be have the same words.

use arrayvec::ArrayVec;

use crate::model::{
    Account, GroupId, IdSet, Invitation, LeaveSetting, Lifecycle, Membership, MembershipId,
    PrivacyInformation, Relation, Seconds, State, Tenant, TenantId, TextId, Timestamp, User,
    UserId, UserType,
};

use super::World;
use super::region::{Age, Ages, Regions};
use super::shape::Shape;
use super::symmetry::Permutation;
use super::word;

/// The most people, and the most organizations.
pub(crate) const MOST: usize = 16;
/// The most memberships.
pub(crate) const MOST_MEMBERSHIPS: usize = 40;
/// The most groups of an organization.
pub(crate) const MOST_GROUPS: usize = 10;
/// The most applications, and the most licences, of an organization.
pub(crate) const MOST_ASSIGNED: usize = 6;
/// The most texts.
pub(crate) const MOST_TEXTS: usize = 62;

const WORDS: usize = Shape { people: MOST, tenants: MOST, room: MOST_MEMBERSHIPS }.stride();

/// The words of one state: people, organizations, memberships.
pub(crate) type Words = ArrayVec<u64, WORDS>;

/// Where each membership of a state stands in its words.
pub(crate) type Places = ArrayVec<u8, MOST_MEMBERSHIPS>;

/// Packs the states of one world and unpacks them.
#[derive(Clone, Debug)]
pub(crate) struct Packer {
    pub(crate) shape: Shape,
    /// What the clocks of an unpacked state show.
    pub(crate) now: Timestamp,
    pub(crate) regions: Regions,
    start: State,
    /// How long a data removal takes at most, by tenant.
    removals: Vec<Seconds>,
}

impl Packer {
    pub(crate) fn of(world: &World, regions: Regions) -> Self {
        let longest = world.rulebook.timelines.data_removal;
        let length = |tenant| world.removals.of(tenant).map_or(longest, |fixed| fixed.min(longest));
        let (people, tenants) = (world.state.users.len(), world.state.tenants.len());
        Self {
            shape: Shape { people, tenants, room: world.most_memberships() },
            now: world.start,
            regions,
            start: world.state.clone(),
            removals: (0..tenants as u32).map(TenantId).map(length).collect(),
        }
    }

    /// The same for states whose clocks show another instant.
    pub(crate) fn at(&self, now: Timestamp) -> Self {
        Self { now, ..self.clone() }
    }

    /// The words of a state, the least of those that some permutation makes of it.
    pub(crate) fn pack(&self, state: &State, permutations: &[Permutation]) -> Words {
        let ages = self.regions.ages(state, self.now);
        let (mut least, mut words) = (Words::new(), Words::new());
        self.arrange(state, &ages, &Permutation::IDENTITY, &mut least);
        for permutation in permutations {
            self.arrange(state, &ages, permutation, &mut words);
            if words < least {
                least.clone_from(&words);
            }
        }
        least
    }

    /// Makes of the words of a state the least of those that some permutation makes of it; `spare` is
    /// room to work in.
    pub(crate) fn least(
        &self,
        words: &mut [u64],
        permutations: &[Permutation],
        spare: &mut [Words; 2],
    ) {
        let [least, other] = spare;
        least.clear();
        let _ = least.try_extend_from_slice(words);
        for permutation in permutations {
            self.shape.permute(words, permutation, other);
            if other < least {
                std::mem::swap(least, other);
            }
        }
        words.copy_from_slice(least);
    }

    /// Writes the words after a permutation; says where each membership stands among them.
    pub(crate) fn arrange(
        &self,
        state: &State,
        ages: &Ages,
        permutation: &Permutation,
        words: &mut Words,
    ) -> Places {
        words.clear();
        words.extend(std::iter::repeat_n(0, self.shape.stride()));
        let (_, memberships) = words.split_at_mut(self.shape.first());
        let places = arrange_memberships(state, ages, permutation, memberships);
        for (tenant, id) in state.tenants.iter().zip(0..) {
            let tenant_id = permutation.tenant(TenantId(id));
            self.shape.set_half(words, tenant_id, tenant_bits(tenant) as u32);
        }
        for (user, id) in state.users.iter().zip(0..) {
            let open = user.confirmation.and_then(|open| places.get(open.0 as usize));
            let open = open.map_or(0, |place| place + 1);
            self.shape.set_open(words, permutation.user(UserId(id)), open);
        }
        places
    }

    /// Makes a state of its words again.
    pub(crate) fn unpack(&self, words: &[u64], state: &mut State) {
        state.clone_from(&self.start);
        for (tenant, id) in state.tenants.iter_mut().zip(0..) {
            *tenant = tenant_of(self.shape.half(words, TenantId(id)).into());
        }
        self.unpack_memberships(words.get(self.shape.first()..).unwrap_or_default(), state);
        for (user, id) in state.users.iter_mut().zip(0..) {
            let open = u32::from(self.shape.open(words, UserId(id)));
            user.confirmation = open.checked_sub(1).map(MembershipId);
        }
    }

    fn unpack_memberships(&self, words: &[u64], state: &mut State) {
        state.memberships.clear();
        let mut ages = Ages::new();
        for (&word, place) in words.iter().take_while(|word| **word != 0).zip(0..) {
            let mut membership = membership_of(word);
            if let Lifecycle::RemovingData { since, ends } = &mut membership.lifecycle {
                let length = self.removals.get(membership.tenant.0 as usize);
                *ends = since.saturating_add(length.copied().unwrap_or(Seconds::ZERO));
            }
            if word::is_running(word) {
                let _ = ages.try_push((place, word::age(word)));
            }
            if membership.relation == Relation::Home
                && let Some(User { account: Account::WorkOrSchool { home }, .. }) =
                    state.users.get_mut(membership.user.0 as usize)
            {
                *home = MembershipId(place as u32);
            }
            state.memberships.push(membership);
        }
        self.regions.wind(state, &ages, self.now);
    }
}

/// A word for each membership, by person and organization; those of one pair stay in the order in
/// which they came to be, because commands are about the latest.
fn arrange_memberships(
    state: &State,
    ages: &Ages,
    permutation: &Permutation,
    words: &mut [u64],
) -> Places {
    let mut order: Places = Places::new();
    let mut clocks = ages.iter().peekable();
    for (membership, id) in state.memberships.iter().zip(0u8..) {
        let age = clocks.next_if(|(clock, _)| *clock == id).map_or(Age::ZERO, |(_, age)| *age);
        let word = membership_bits(membership, age, permutation);
        let mut place = order.len();
        while place > 0
            && words.get(place - 1).is_some_and(|other| other >> word::PAIR > word >> word::PAIR)
        {
            words.swap(place - 1, place);
            place -= 1;
        }
        if let Some(free) = words.get_mut(place) {
            *free = word;
        }
        let _ = order.try_insert(place, id);
    }
    let mut places = order.clone();
    for (id, to) in order.iter().zip(0..) {
        if let Some(place) = places.get_mut(usize::from(*id)) {
            *place = to;
        }
    }
    places
}

fn membership_bits(membership: &Membership, age: Age, permutation: &Permutation) -> u64 {
    let lifecycle = match membership.lifecycle {
        Lifecycle::Active => 0,
        Lifecycle::SoftDeleted { .. } => 1,
        Lifecycle::RemovingData { .. } => 2,
        Lifecycle::Gone => 3,
    };
    let mut bits = Bits::default();
    // A word of an existing membership is never 0.
    bits.push(u64::from(permutation.user(membership.user).0) + 1, 5);
    bits.push(permutation.tenant(membership.tenant).0.into(), 5);
    bits.push(membership.relation as u64, 2);
    bits.push(u64::from(membership.user_type == UserType::Guest), 1);
    bits.push(u64::from(membership.invitation == Invitation::Pending), 1);
    bits.push(u64::from(membership.enabled), 1);
    bits.push(lifecycle, 2);
    bits.push(age.whole.into(), 10);
    bits.push(age.rank.into(), 5);
    bits.push(membership.roles.bits(), 6);
    bits.push(membership.groups.bits(), MOST_GROUPS as u32);
    bits.push(membership.applications.bits(), MOST_ASSIGNED as u32);
    bits.push(membership.licences.bits(), MOST_ASSIGNED as u32);
    bits.0 << (64 - word::LENGTH)
}

/// What a word says of a membership; its clock is wound by the caller.
fn membership_of(word: u64) -> Membership {
    let mut bits = Bits(word >> (64 - word::LENGTH));
    let licences = bits.pop(MOST_ASSIGNED as u32);
    let applications = bits.pop(MOST_ASSIGNED as u32);
    let groups = bits.pop(MOST_GROUPS as u32);
    let roles = bits.pop(6);
    let _age = bits.pop(15);
    let lifecycle = match bits.pop(2) {
        0 => Lifecycle::Active,
        1 => Lifecycle::SoftDeleted { since: Timestamp::EARLIEST },
        2 => {
            let since = Timestamp::EARLIEST;
            Lifecycle::RemovingData { since, ends: since }
        }
        _ => Lifecycle::Gone,
    };
    let enabled = bits.pop(1) == 1;
    let invitation = if bits.pop(1) == 1 { Invitation::Pending } else { Invitation::Accepted };
    let user_type = if bits.pop(1) == 1 { UserType::Guest } else { UserType::Member };
    let relation = match bits.pop(2) {
        0 => Relation::Home,
        1 => Relation::Collaboration,
        _ => Relation::DirectConnect,
    };
    let tenant = TenantId(bits.pop(5) as u32);
    let user = UserId((bits.pop(5) as u32).saturating_sub(1));
    Membership {
        user,
        tenant,
        relation,
        user_type,
        invitation,
        enabled,
        lifecycle,
        groups: IdSet::from_bits(groups),
        roles: IdSet::from_bits(roles),
        applications: IdSet::from_bits(applications),
        licences: IdSet::from_bits(licences),
    }
}

/// The bits of an organization that say which groups are deleted.
pub(crate) const GROUPS: u32 = (1 << MOST_GROUPS) - 1;
/// The bits of an organization that say whether external users may leave.
pub(crate) const SETTING: u32 = 3 << (MOST_GROUPS + 12);

fn tenant_bits(tenant: &Tenant) -> u64 {
    let text = |text: Option<TextId>| text.map_or(0, |text| u64::from(text.0) + 1);
    let mut bits = Bits::default();
    bits.push(tenant.leave_setting as u64, 2);
    bits.push(text(tenant.privacy.contact), 6);
    bits.push(text(tenant.privacy.statement), 6);
    bits.push(tenant.deleted_groups.bits(), MOST_GROUPS as u32);
    bits.0
}

fn tenant_of(word: u64) -> Tenant {
    let text = |bits: u64| (bits as u32).checked_sub(1).map(TextId);
    let mut bits = Bits(word);
    let deleted_groups: IdSet<GroupId> = IdSet::from_bits(bits.pop(MOST_GROUPS as u32));
    let statement = text(bits.pop(6));
    let contact = text(bits.pop(6));
    let leave_setting = match bits.pop(2) {
        0 => LeaveSetting::NotConfigured,
        1 => LeaveSetting::Yes,
        _ => LeaveSetting::No,
    };
    let privacy = PrivacyInformation { contact, statement };
    Tenant { leave_setting, privacy, deleted_groups }
}

/// Numbers side by side, the first one leftmost.
#[derive(Default)]
struct Bits(u64);

impl Bits {
    const fn push(&mut self, value: u64, width: u32) {
        self.0 = self.0 << width | value & ((1 << width) - 1);
    }

    /// Takes the last number.
    const fn pop(&mut self, width: u32) -> u64 {
        let value = self.0 & ((1 << width) - 1);
        self.0 >>= width;
        value
    }
}
