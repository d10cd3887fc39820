//! A state in a few words of 64 bits: what is compared, hashed and kept.
//!
//! Ages stand for instants, and memberships are listed by person and organization, so that states
//! which differ only in the order in which unrelated things came to be have the same words.

use std::ops::Range;

use arrayvec::ArrayVec;

use crate::model::{
    Account, GroupId, IdSet, Invitation, LeaveSetting, Lifecycle, Membership, MembershipId,
    PrivacyInformation, Relation, Seconds, State, Tenant, TenantId, TextId, Timestamp, User,
    UserId, UserType,
};

use super::World;
use super::region::{Age, Ages, Regions};
use super::symmetry::Permutation;

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

const WORDS: usize = MOST / PEOPLE_PER_WORD + MOST / TENANTS_PER_WORD + MOST_MEMBERSHIPS;
const PEOPLE_PER_WORD: usize = 8;
const TENANTS_PER_WORD: usize = 2;

/// The words of one state: people, organizations, memberships.
pub(crate) type Words = ArrayVec<u64, WORDS>;

/// Where each membership of a state stands in its words.
pub(crate) type Places = ArrayVec<u8, MOST_MEMBERSHIPS>;

/// Packs the states of one world and unpacks them.
#[derive(Clone, Debug)]
pub(crate) struct Packer {
    /// How many words a state takes; those of memberships that never came to be are 0.
    pub(crate) stride: usize,
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
        let tenants = world.state.tenants.len();
        Self {
            stride: people_words(world.state.users.len())
                + tenant_words(tenants)
                + world.most_memberships(),
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

    /// Writes the words after a permutation; says where each membership stands among them.
    pub(crate) fn arrange(
        &self,
        state: &State,
        ages: &Ages,
        permutation: &Permutation,
        words: &mut Words,
    ) -> Places {
        words.clear();
        words.extend(std::iter::repeat_n(0, self.stride));
        let (people, rest) = words.split_at_mut(people_words(state.users.len()));
        let (tenants, memberships) = rest.split_at_mut(tenant_words(state.tenants.len()));
        arrange_tenants(state, permutation, tenants);
        let places = arrange_memberships(state, ages, permutation, memberships);
        arrange_people(state, permutation, &places, people);
        places
    }

    /// Makes a state of its words again.
    pub(crate) fn unpack(&self, words: &[u64], state: &mut State) {
        state.clone_from(&self.start);
        let (people, rest) = words.split_at(people_words(state.users.len()).min(words.len()));
        let tenants = tenant_words(state.tenants.len());
        let (tenants, memberships) = rest.split_at(tenants.min(rest.len()));
        for (place, tenant) in state.tenants.iter_mut().enumerate() {
            let word = tenants.get(place / TENANTS_PER_WORD).copied().unwrap_or(0);
            *tenant = tenant_of(word >> (32 * (place % TENANTS_PER_WORD)));
        }
        self.unpack_memberships(memberships, state);
        for (place, user) in state.users.iter_mut().enumerate() {
            let word = people.get(place / PEOPLE_PER_WORD).copied().unwrap_or(0);
            let open = word >> (8 * (place % PEOPLE_PER_WORD)) & 0xFF;
            user.confirmation = (open as u32).checked_sub(1).map(MembershipId);
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
            if is_running(&membership) {
                let _ = ages.try_push((place, age_of(word)));
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

/// The pieces of a state, as words that leave out what no answer depends on.
#[derive(Debug)]
pub(crate) struct Pieces<'a> {
    tenants: &'a [u64],
    /// Memberships, of whose ages only that matters which a command can tell.
    memberships: Words,
    count: u32,
}

impl<'a> Pieces<'a> {
    /// The pieces of a state and of its words.
    pub(crate) fn of(state: &State, words: &'a [u64]) -> Self {
        let (_, rest) = words.split_at(people_words(state.users.len()).min(words.len()));
        let (tenants, words) = rest.split_at(tenant_words(state.tenants.len()).min(rest.len()));
        let words = words.iter().take(state.memberships.len());
        let memberships = words.map(|word| without_order(*word)).collect();
        Self { tenants, memberships, count: state.memberships.len() as u32 }
    }

    /// The places of the memberships of one person in one organization.
    pub(crate) fn range(&self, user: UserId, tenant: TenantId) -> Range<u32> {
        let pair = (u64::from(user.0) + 1) << 5 | u64::from(tenant.0);
        let start = self.memberships.iter().position(|word| word >> PAIR >= pair);
        let end = self.memberships.iter().position(|word| word >> PAIR > pair);
        let place = |found: Option<usize>| found.map_or(self.count, |place| place as u32);
        place(start)..place(end)
    }

    /// The memberships at these places.
    pub(crate) fn memberships(&self, range: Range<u32>) -> &[u64] {
        self.memberships.get(range.start as usize..range.end as usize).unwrap_or_default()
    }

    /// The account at home; 0 for a personal account.
    pub(crate) fn home(&self, state: &State, user: UserId) -> u64 {
        match state.user(user).account {
            Account::Personal => 0,
            Account::WorkOrSchool { home } => {
                self.memberships.get(home.0 as usize).copied().unwrap_or(0)
            }
        }
    }

    /// An organization.
    pub(crate) fn tenant(&self, tenant: TenantId) -> u64 {
        let place = tenant.0 as usize;
        let word = self.tenants.get(place / TENANTS_PER_WORD).copied().unwrap_or(0);
        word >> (32 * (place % TENANTS_PER_WORD)) & u64::from(u32::MAX)
    }
}

const fn people_words(people: usize) -> usize {
    people.div_ceil(PEOPLE_PER_WORD)
}

const fn tenant_words(tenants: usize) -> usize {
    tenants.div_ceil(TENANTS_PER_WORD)
}

/// A byte for each person: the place of their open confirmation, from 1.
fn arrange_people(state: &State, permutation: &Permutation, places: &Places, words: &mut [u64]) {
    for (user, id) in state.users.iter().zip(0..) {
        let Some(open) = user.confirmation else { continue };
        let place = permutation.user(UserId(id)).0 as usize;
        let open = places.get(open.0 as usize).map_or(0, |place| u64::from(*place) + 1);
        if let Some(word) = words.get_mut(place / PEOPLE_PER_WORD) {
            *word |= open << (8 * (place % PEOPLE_PER_WORD));
        }
    }
}

/// Half a word for each organization.
fn arrange_tenants(state: &State, permutation: &Permutation, words: &mut [u64]) {
    for (tenant, id) in state.tenants.iter().zip(0..) {
        let place = permutation.tenant(TenantId(id)).0 as usize;
        if let Some(word) = words.get_mut(place / TENANTS_PER_WORD) {
            *word |= tenant_bits(tenant) << (32 * (place % TENANTS_PER_WORD));
        }
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
        while place > 0 && words.get(place - 1).is_some_and(|other| other >> PAIR > word >> PAIR) {
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

/// How far the person and the organization stand from the right, so that they come first in order.
const PAIR: u32 = 54;

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
    bits.0 << (64 - LENGTH)
}

/// How far the rank of the clock stands from the right.
const RANK: u32 = 64 - LENGTH + 6 + MOST_GROUPS as u32 + 2 * MOST_ASSIGNED as u32;

/// How many bits a membership takes.
const LENGTH: u32 = 10 + 7 + 15 + 6 + MOST_GROUPS as u32 + 2 * MOST_ASSIGNED as u32;

/// What a word says of a membership; its clock is wound by the caller.
fn membership_of(word: u64) -> Membership {
    let mut bits = Bits(word >> (64 - LENGTH));
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

/// The same without the place of the clock among the others, which only time looks at.
const fn without_order(word: u64) -> u64 {
    let rank = 31 << RANK;
    if word & rank == 0 || word & rank == rank { word } else { word & !rank | 1 << RANK }
}

fn age_of(word: u64) -> Age {
    let mut bits = Bits(word >> RANK);
    let rank = bits.pop(5) as u8;
    Age { whole: bits.pop(10) as u16, rank }
}

const fn is_running(membership: &Membership) -> bool {
    matches!(membership.lifecycle, Lifecycle::SoftDeleted { .. } | Lifecycle::RemovingData { .. })
}

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
