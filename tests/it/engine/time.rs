//! What fires when, in which order, with whose instant.

use tchau::model::{EventKind, MembershipId, Relation};
use tchau::rules::RuleId;

use super::{changes_nothing, check, happens, refused};
use crate::orders::{
    DAY, after_start, confirm_as, delete, delete_permanently, select_as, wait_until,
};
use crate::rig::Rig;
use crate::world::{
    ANA, ANA_IN_FABRIKAM, ANA_WITH_NORTHWIND, FABRIKAM, GIL, GIL_IN_FABRIKAM, GIL_WITH_FABRIKAM,
    NORTHWIND, RUI,
};
use EventKind::{DataRemovalCompleted, MembershipPurged, MembershipSoftDeleted};

/// Two objects and two direct connections end at the same instant, the later ones first.
fn four_departures() -> Rig {
    let mut rig = Rig::new();
    for (user, tenant, relation) in [
        (GIL, FABRIKAM, Relation::DirectConnect),
        (ANA, NORTHWIND, Relation::DirectConnect),
        (GIL, FABRIKAM, Relation::Collaboration),
        (ANA, FABRIKAM, Relation::Collaboration),
    ] {
        rig.order(&select_as(user, tenant, relation)).answer.unwrap();
        rig.order(&confirm_as(user, tenant, relation)).answer.unwrap();
    }
    rig
}

#[track_caller]
fn check_jump(rig: &mut Rig, to: i64, expected: &[(i64, EventKind, MembershipId)]) {
    let events = rig.order(&wait_until(to)).events;
    let actual = events.iter().map(|stamped| {
        let membership = stamped.event.membership().unwrap();
        (stamped.at, stamped.event.kind(), membership)
    });
    let expected = expected.iter().map(|&(at, kind, id)| (after_start(at), kind, id));
    assert_eq!(actual.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    rig.assert_sound();
}

#[test]
fn at_one_instant_purges_come_first_and_then_the_older_membership() {
    let month = 30 * DAY;
    let expected = [
        (month, MembershipPurged, ANA_IN_FABRIKAM),
        (month, MembershipPurged, GIL_IN_FABRIKAM),
        (month, DataRemovalCompleted, ANA_WITH_NORTHWIND),
        (month, DataRemovalCompleted, GIL_WITH_FABRIKAM),
    ];
    check_jump(&mut four_departures(), month, &expected);
}

#[test]
fn a_jump_stamps_every_event_with_its_own_instant() {
    let month = 30 * DAY;
    let expected = [
        (month, MembershipPurged, ANA_IN_FABRIKAM),
        (month, MembershipPurged, GIL_IN_FABRIKAM),
        (month, DataRemovalCompleted, ANA_WITH_NORTHWIND),
        (month, DataRemovalCompleted, GIL_WITH_FABRIKAM),
        (2 * month, DataRemovalCompleted, ANA_IN_FABRIKAM),
        (2 * month, DataRemovalCompleted, GIL_IN_FABRIKAM),
    ];
    let mut rig = four_departures();
    check_jump(&mut rig, 400 * DAY, &expected);
    assert_eq!(rig.now, after_start(400 * DAY));
}

#[test]
fn nothing_fires_before_its_second() {
    check_jump(&mut four_departures(), 30 * DAY - 1, &[]);
}

#[test]
fn deadlines_come_before_the_commands_of_their_instant() {
    check([
        happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
        happens(wait_until(30 * DAY), [MembershipPurged]),
        refused(delete_permanently(RUI, FABRIKAM, ANA), RuleId::PermanentDeletionNeedsSoftDeletion),
    ]);
}

#[test]
fn waiting_until_now_is_allowed_and_until_earlier_is_not() {
    let rig = check([
        changes_nothing(wait_until(10)),
        changes_nothing(wait_until(10)),
        refused(wait_until(9), RuleId::TimeMovesForward),
    ]);
    assert_eq!(rig.now, after_start(10));
}

#[test]
fn the_same_orders_give_the_same_state() {
    let run = || {
        let mut rig = four_departures();
        rig.order(&wait_until(45 * DAY));
        (rig.state, rig.now)
    };
    assert_eq!(run(), run());
}
