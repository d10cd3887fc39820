//! One picture of how everyone stands, drawn from the engine and from the reference model.

use tchau::engine;
use tchau::model::{
    Event, GroupId, IdSet, Invitation, LeaveSetting, Lifecycle, Membership, MembershipId, Relation,
    Role, Stamped, Tenant, TextId, Trigger, UserId,
};
use tchau::rules::RuleId;
use tchau::views::{DeletedUsers, Organizations};

use crate::reference::{
    Answer, Ending, Fired, Last, No, Organization, Record, Reference, SOFT_DELETION,
};
use crate::rig::{Outcome, Rig};
use crate::world::{PEOPLE, TENANTS};

/// Memberships from top to bottom, each with or without Leave.
type Page = Vec<(usize, bool)>;

/// The leave setting, the privacy contact and statement, the deleted groups.
type Settings = (Option<bool>, Option<TextId>, Option<TextId>, Vec<u8>);

/// Everything about a world that both sides have to agree on.
#[derive(Debug, PartialEq, Eq)]
struct Picture {
    now: i64,
    next: Option<Fired>,
    /// For each person the open confirmation and the Organizations page.
    people: Vec<(Option<usize>, Option<Page>)>,
    tenants: Vec<Settings>,
    /// For each tenant who is listed under Deleted users, and whether a restore would succeed.
    deleted: Vec<Vec<(usize, bool)>>,
    standings: Vec<Standing>,
}

/// How one membership stands; what is gone has no contents.
#[derive(Debug, PartialEq, Eq)]
struct Standing {
    whose: (usize, usize, Relation),
    soft_deleted_until: Option<i64>,
    removing: Option<(i64, i64)>,
    is_restorable: bool,
    contents: Option<Contents>,
}

#[derive(Debug, PartialEq, Eq)]
struct Contents {
    pending: bool,
    enabled: bool,
    groups: Vec<u8>,
    roles: Vec<Role>,
    applications: Vec<u8>,
    licences: Vec<u8>,
}

/// Fails the test unless both sides stand alike.
#[track_caller]
pub(crate) fn states(rig: &Rig, reference: &Reference) {
    let (actual, expected) = (drawn_from_engine(rig), drawn_from_reference(reference));
    // Line by line, since the whole of two pictures says nothing to a reader.
    for (actual, expected) in actual.standings.iter().zip(&expected.standings) {
        assert_eq!(actual, expected, "engine, reference after {:?}", reference.last);
    }
    assert_eq!(actual, expected, "engine, reference after {:?}", reference.last);
}

/// What came of a command: the answer, what fired, and the restored with what they miss.
#[derive(Debug, PartialEq, Eq)]
struct Effect {
    answer: Answer,
    fired: Vec<Fired>,
    restored: Option<(usize, Vec<u8>)>,
}

/// Fails the test unless both sides gave the same answer.
#[track_caller]
pub(crate) fn answers(outcome: &Outcome, reference: &Reference) {
    let (actual, expected) = (effect_of_outcome(outcome), effect_of_reference(reference));
    assert_eq!(actual, expected, "engine, reference: {outcome:?} after {:?}", reference.last);
}

/// Whether both sides gave the same answer and stand alike.
pub(crate) fn is_alike(outcome: &Outcome, rig: &Rig, reference: &Reference) -> bool {
    effect_of_outcome(outcome) == effect_of_reference(reference)
        && drawn_from_engine(rig) == drawn_from_reference(reference)
}

fn effect_of_outcome(outcome: &Outcome) -> Effect {
    let events = || outcome.events.iter();
    let restored = |event| match event {
        Event::MembershipRestored { membership, missing_groups } => {
            Some((place(membership), groups(missing_groups)))
        }
        _ => None,
    };
    Effect {
        answer: outcome.answer.as_ref().map(|_| ()).map_err(|refusal| no(refusal.rule)),
        fired: events().filter_map(fired).collect(),
        restored: events().find_map(|stamped| restored(stamped.event)),
    }
}

fn effect_of_reference(reference: &Reference) -> Effect {
    let Last { answer, fired, restored, .. } = reference.last.clone();
    Effect { answer, fired, restored }
}

/// The place of a rule in the order of D43.
fn no(rule: RuleId) -> No {
    assert!(rule.rule().part.is_guard(), "only guards refuse: {rule:?}");
    match rule {
        RuleId::TimeMovesForward => No::Past,
        RuleId::DeletedAccountCanDoNothing
        | RuleId::DisabledAccountCanDoNothing
        | RuleId::AdministrationNeedsARole => No::Actor,
        RuleId::PersonMustBelong
        | RuleId::DirectConnectHasNoObject
        | RuleId::DirectConnectHasNothingToRestore
        | RuleId::DeletedObjectCannotChange
        | RuleId::GroupMustExist
        | RuleId::LeaveNeedsAnEntry
        | RuleId::HomeOrganizationCannotBeLeft
        | RuleId::ConfirmationMustBeOpen => No::About,
        RuleId::LeavingNeedsPermission | RuleId::LeavingNeedsAnEnabledAccount => No::Blocked,
        _ => No::Rule,
    }
}

fn fired(stamped: &Stamped) -> Option<Fired> {
    let at = stamped.at.as_seconds();
    match stamped.event {
        Event::MembershipPurged { trigger: Trigger::EndOfSoftDeletion, membership, .. } => {
            Some((at, Ending::SoftDeletion, place(membership)))
        }
        Event::DataRemovalCompleted { membership } => {
            Some((at, Ending::DataRemoval, place(membership)))
        }
        _ => None,
    }
}

fn drawn_from_engine(rig: &Rig) -> Picture {
    let Rig { state, roster, rulebook, now, .. } = rig;
    let person = |user: UserId| {
        let page = Organizations::of(state, roster, user);
        let entries = |page: Organizations| {
            page.entries().map(|entry| (place(entry.membership), entry.has_leave)).collect()
        };
        (state.user(user).confirmation.map(place), page.map(entries))
    };
    let deleted = |tenant| {
        let page = DeletedUsers::of(state, &rulebook.timelines, *now, tenant);
        page.entries.iter().map(|entry| (place(entry.membership), entry.is_restorable)).collect()
    };
    let next = engine::next_deadline(state, rulebook).map(|due| {
        let ending = match due.rule {
            RuleId::SoftDeletionEnds => Ending::SoftDeletion,
            _ => Ending::DataRemoval,
        };
        (due.at.as_seconds(), ending, place(due.membership))
    });
    Picture {
        now: now.as_seconds(),
        next,
        people: PEOPLE.map(person).to_vec(),
        tenants: state.tenants.iter().map(tenant).collect(),
        deleted: TENANTS.map(deleted).to_vec(),
        standings: state.memberships().map(|(id, m)| standing(rig, id, m)).collect(),
    }
}

fn tenant(tenant: &Tenant) -> Settings {
    let setting = match tenant.leave_setting {
        LeaveSetting::NotConfigured => None,
        LeaveSetting::Yes => Some(true),
        LeaveSetting::No => Some(false),
    };
    (setting, tenant.privacy.contact, tenant.privacy.statement, groups(tenant.deleted_groups))
}

fn standing(rig: &Rig, id: MembershipId, m: &Membership) -> Standing {
    let soft_deletion = rig.rulebook.timelines.soft_deletion;
    let (soft_deleted_until, removing) = match m.lifecycle {
        Lifecycle::Active | Lifecycle::Gone => (None, None),
        Lifecycle::SoftDeleted { since } => {
            (Some(since.saturating_add(soft_deletion).as_seconds()), None)
        }
        Lifecycle::RemovingData { since, ends } => {
            (None, Some((since.as_seconds(), ends.as_seconds())))
        }
    };
    Standing {
        whose: (m.user.0 as usize, m.tenant.0 as usize, m.relation),
        soft_deleted_until,
        removing,
        is_restorable: rig.state.is_restorable(id, rig.now, soft_deletion),
        contents: m.has_data().then(|| contents(m)),
    }
}

fn contents(m: &Membership) -> Contents {
    Contents {
        pending: m.invitation == Invitation::Pending,
        enabled: m.enabled,
        groups: groups(m.groups),
        roles: m.roles.iter().collect(),
        applications: m.applications.iter().map(u8::from).collect(),
        licences: m.licences.iter().map(u8::from).collect(),
    }
}

fn place(id: MembershipId) -> usize {
    id.0 as usize
}

fn groups(groups: IdSet<GroupId>) -> Vec<u8> {
    groups.iter().map(u8::from).collect()
}

fn drawn_from_reference(reference: &Reference) -> Picture {
    let people = reference.people.iter().enumerate();
    let records = || reference.records.iter().enumerate();
    let deleted = |tenant| {
        records()
            .filter(|(_, record)| record.organization == tenant && record.soft_deleted_at.is_some())
            .map(|(place, _)| (place, reference.is_restorable(place)))
            .collect()
    };
    Picture {
        now: reference.now,
        next: reference.next_ending(),
        people: people.map(|(place, person)| (person.open, reference.page(place))).collect(),
        tenants: reference.organizations.iter().map(organization).collect(),
        deleted: (0..reference.organizations.len()).map(deleted).collect(),
        standings: records().map(|(place, record)| standing_of(reference, place, record)).collect(),
    }
}

fn organization(it: &Organization) -> Settings {
    (it.may_leave, it.contact, it.statement, sorted(&it.deleted_groups))
}

fn standing_of(reference: &Reference, place: usize, record: &Record) -> Standing {
    let contents = || Contents {
        pending: record.pending,
        enabled: record.enabled,
        groups: sorted(&record.groups),
        roles: sorted(&record.roles),
        applications: sorted(&record.applications),
        licences: sorted(&record.licences),
    };
    Standing {
        whose: (record.person, record.organization, record.relation),
        soft_deleted_until: record.soft_deleted_at.map(|at| at + SOFT_DELETION),
        removing: record.removal.filter(|_| !record.gone),
        is_restorable: reference.is_restorable(place),
        contents: (!record.gone).then(contents),
    }
}

fn sorted<T: Ord + Copy>(list: &[T]) -> Vec<T> {
    let mut list = list.to_vec();
    list.sort_unstable();
    list
}
