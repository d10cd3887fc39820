//! What is tried at random: mostly what could work as things stand, and many odd cases.

use proptest::prelude::*;
use proptest::sample::select;
use tchau::model::{
    Command, Keyed, LeaveSetting, Ordinal, PageEntry, PrivacyInformation, Relation, Role, Seconds,
    Target, TenantId, TextId, Timestamp, UserId, UserType,
};

use crate::reference::{DATA_REMOVAL, DAY, Record, Reference};
use crate::world::{CONTACT, GROUPS, LONGEST_STATEMENT, PEOPLE, STATEMENT, TENANTS, TEXTS};

/// One step of a random run.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    action: Action,
    /// How long data removals take that start in this step, if not the longest (D2).
    pub(crate) hurry: Option<i64>,
}

/// Relative to how things stand, so that a run keeps its meaning when steps are taken out.
#[derive(Clone, Debug)]
enum Action {
    Order(Command),
    /// The last command once more.
    Again,
    /// So many seconds.
    Wait(i64),
    /// Until the next deadline, or a second before or after it.
    WaitForDeadline(i64),
}

impl Step {
    pub(crate) fn command(&self, reference: &Reference) -> Command {
        let last = reference.last.command;
        let to = match (&self.action, reference.next_ending(), last) {
            (Action::Order(command), _, _) => return *command,
            (Action::Again, _, Some(command)) => return command,
            (Action::Again, _, None) => 0,
            (Action::Wait(length), _, _) => *length,
            (Action::WaitForDeadline(offset), Some((at, ..)), _) => at + offset - reference.now,
            (Action::WaitForDeadline(_), None, _) => DAY,
        };
        Command::AdvanceClock { to: Timestamp::from_seconds(reference.now + to) }
    }
}

/// The steps that come next, weighted.
pub(crate) fn next(reference: &Reference) -> BoxedStrategy<Step> {
    let action = prop_oneof![
        10 => own(reference).prop_map(Action::Order),
        12 => administration(reference).prop_map(Action::Order),
        2 => Just(Action::Again),
        2 => prop_oneof![1 => Just(-1), 2 => 0..2 * DAY, 1 => 0..70 * DAY].prop_map(Action::Wait),
        3 => (-1_i64..=1).prop_map(Action::WaitForDeadline),
    ];
    let hurry = prop_oneof![
        3 => Just(None),
        1 => prop_oneof![Just(1), Just(DATA_REMOVAL - 1), 1..DATA_REMOVAL].prop_map(Some),
    ];
    (action, hurry).prop_map(|(action, hurry)| Step { action, hurry }).boxed()
}

/// What people do for themselves: on their page, in their open confirmation, or anywhere.
fn own(reference: &Reference) -> BoxedStrategy<Command> {
    let entries = people().flat_map(|person| {
        let page = reference.page(person).unwrap_or_default();
        page.into_iter().map(|(place, _)| &reference.records[place])
    });
    let open = people().filter_map(|person| reference.people[person].open);
    let pending = reference.records.iter().filter(|record| record.pending && record.is_live());
    prop_oneof![
        4 => somewhere(entries).prop_map(|(actor, tenant, relation)| {
            Command::SelectLeave { actor, tenant, relation }
        }),
        5 => somewhere(open.map(|place| &reference.records[place]))
            .prop_map(|(actor, tenant, relation)| Command::ConfirmLeave { actor, tenant, relation }),
        2 => somewhere(pending).prop_flat_map(|(actor, tenant, _)| select(vec![
            Command::SignIn { actor, tenant },
            Command::Redeem { actor, tenant },
        ])),
        1 => (select(&PEOPLE), select(&TENANTS))
            .prop_map(|(actor, tenant)| Command::ConnectDirectly { actor, tenant }),
        1 => select(&PEOPLE).prop_flat_map(|actor| select(vec![
            Command::OpenOrganizations { actor, entry: PageEntry::ManageLink },
            Command::OpenOrganizations { actor, entry: PageEntry::Navigation },
            Command::CancelLeave { actor },
        ])),
    ]
    .boxed()
}

/// Who, where and in which relation: mostly as one of these records, else anyhow.
fn somewhere<'a>(
    records: impl Iterator<Item = &'a Record>,
) -> BoxedStrategy<(UserId, TenantId, Option<Relation>)> {
    let likely: Vec<_> =
        records.map(|record| (user(record), tenant(record), Some(record.relation))).collect();
    let anyhow = (select(&PEOPLE), select(&TENANTS), relation()).boxed();
    if likely.is_empty() {
        return anyhow;
    }
    let vague = select(likely.clone()).prop_map(|(user, tenant, _)| (user, tenant, None));
    prop_oneof![4 => select(likely), 3 => vague, 2 => anyhow].boxed()
}

/// What administrators do, mostly by somebody who has a role there.
fn administration(reference: &Reference) -> BoxedStrategy<Command> {
    prop_oneof![
        4 => about(reference, Record::is_live).prop_flat_map(change),
        5 => about(reference, |record| record.soft_deleted_at.is_some()).prop_flat_map(after_all),
        1 => about(reference, |record| !record.enabled)
            .prop_map(|(actor, tenant, target)| Command::Enable { actor, tenant, target }),
        4 => in_charge(reference).prop_flat_map(settings),
    ]
    .boxed()
}

fn change((actor, tenant, target): (UserId, TenantId, Target)) -> BoxedStrategy<Command> {
    let group = || select(&GROUPS);
    prop_oneof![
        3 => Just(Command::DeleteUser { actor, tenant, target }),
        2 => Just(Command::Disable { actor, tenant, target }),
        1 => Just(Command::Enable { actor, tenant, target }),
        1 => group().prop_map(move |group| Command::AddToGroup { actor, tenant, target, group }),
        1 => group().prop_map(move |group| Command::RemoveFromGroup { actor, tenant, target, group }),
        2 => select(Role::ALL)
            .prop_map(move |role| Command::AssignRole { actor, tenant, target, role }),
    ]
    .boxed()
}

/// For people who were deleted: what the page Deleted users offers, and a new invitation.
fn after_all((actor, tenant, target): (UserId, TenantId, Target)) -> BoxedStrategy<Command> {
    prop_oneof![
        3 => Just(Command::Restore { actor, tenant, target }),
        2 => Just(Command::DeletePermanently { actor, tenant, target }),
        2 => Just(Command::Invite {
            actor,
            tenant,
            user: target.user,
            user_type: UserType::Guest,
        }),
    ]
    .boxed()
}

fn settings((actor, tenant): (UserId, TenantId)) -> BoxedStrategy<Command> {
    prop_oneof![
        3 => select(vec![LeaveSetting::Yes, LeaveSetting::No, LeaveSetting::No])
            .prop_map(move |setting| Command::SetLeaveSetting { actor, tenant, setting }),
        2 => (text(CONTACT), text(STATEMENT)).prop_map(move |(contact, statement)| {
            let privacy = PrivacyInformation { contact, statement };
            Command::SetPrivacyInformation { actor, tenant, privacy }
        }),
        1 => select(&GROUPS).prop_map(move |group| Command::DeleteGroup { actor, tenant, group }),
        2 => (select(&PEOPLE), select(vec![UserType::Guest, UserType::Member])).prop_map(
            move |(user, user_type)| Command::Invite { actor, tenant, user, user_type }
        ),
        1 => select(vec![
            Command::OpenLeaveSettings { actor, tenant },
            Command::OpenDeletedUsers { actor, tenant },
        ]),
    ]
    .boxed()
}

/// The one that is right, the longest one, none, or anything.
fn text(right: TextId) -> impl Strategy<Value = Option<TextId>> {
    prop_oneof![
        3 => Just(Some(right)),
        2 => Just(None),
        1 => Just(Some(LONGEST_STATEMENT)),
        2 => select(&TEXTS).prop_map(Some),
    ]
}

/// Somebody with a role, and the tenant of that role; or anybody anywhere.
fn in_charge(reference: &Reference) -> BoxedStrategy<(UserId, TenantId)> {
    let anybody = (select(&PEOPLE), select(&TENANTS));
    let able: Vec<_> = TENANTS
        .into_iter()
        .flat_map(|tenant| administrators(reference, tenant).map(move |user| (user, tenant)))
        .collect();
    if able.is_empty() {
        anybody.boxed()
    } else {
        prop_oneof![5 => select(able), 1 => anybody].boxed()
    }
}

/// An administrator and a person whom one of these records is about; or anybody and anything.
fn about(
    reference: &Reference,
    wanted: fn(&Record) -> bool,
) -> BoxedStrategy<(UserId, TenantId, Target)> {
    let relation_and_ordinal = (
        relation(),
        prop_oneof![
            6 => Just(None),
            1 => (1_u8..=3).prop_map(|n| Some(Ordinal(n))),
        ],
    );
    let anything = (select(&PEOPLE), select(&TENANTS), select(&PEOPLE));
    let likely: Vec<_> = reference
        .records
        .iter()
        .filter(|record| wanted(record))
        .flat_map(|record| {
            administrators(reference, tenant(record))
                .map(move |actor| (actor, tenant(record), user(record)))
        })
        .collect();
    let who = if likely.is_empty() {
        anything.boxed()
    } else {
        prop_oneof![5 => select(likely), 1 => anything].boxed()
    };
    (who, relation_and_ordinal)
        .prop_map(|((actor, tenant, user), (relation, ordinal))| {
            (actor, tenant, Target { user, relation, ordinal })
        })
        .boxed()
}

fn administrators(reference: &Reference, tenant: TenantId) -> impl Iterator<Item = UserId> {
    let there = tenant.0 as usize;
    people()
        .filter(move |&person| reference.is_administrator(person, there, Role::ALL).is_ok())
        .map(|person| UserId(person as u32))
}

fn relation() -> BoxedStrategy<Option<Relation>> {
    prop_oneof![
        5 => Just(None),
        2 => Just(Some(Relation::Collaboration)),
        2 => Just(Some(Relation::DirectConnect)),
        1 => Just(Some(Relation::Home)),
    ]
    .boxed()
}

fn people() -> std::ops::Range<usize> {
    0..PEOPLE.len()
}

fn user(record: &Record) -> UserId {
    UserId(record.person as u32)
}

fn tenant(record: &Record) -> TenantId {
    TenantId(record.organization as u32)
}

impl Step {
    /// The same in the driver's words.
    pub(crate) fn removal(&self) -> Option<Seconds> {
        self.hurry.map(Seconds::new)
    }
}
