//! The table of the timelines, to the second.

use tchau::model::{Command, Membership, MembershipId, Seconds};
use tchau::rules::Timelines;
use tchau::views::DeletedUsers;

use crate::orders::{DAY, confirm, delete, delete_permanently, restore, select, wait_until};
use crate::rig::Rig;
use crate::world::{ANA, ANA_IN_FABRIKAM, ANA_WITH_NORTHWIND, EVA, FABRIKAM, NORTHWIND, RUI};
use Stage::{Active, Gone, Removing, SoftDeleted};

const MONTH: i64 = 30 * DAY;

/// The three ends and being active, together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Active,
    /// Restorable, listed under Deleted users, data present.
    SoftDeleted,
    /// Neither restorable nor listed, data present.
    Removing,
    /// Neither restorable nor listed, no data.
    Gone,
}

/// Looks at each of the three ends by itself.
fn stage(rig: &Rig, id: MembershipId) -> Stage {
    let Rig { state, rulebook, now, .. } = rig;
    let membership: &Membership = state.membership(id);
    let page = DeletedUsers::of(state, &rulebook.timelines, *now, membership.tenant);
    let is_listed = page.entries.iter().any(|entry| entry.membership == id);
    let is_restorable = state.is_restorable(id, *now, rulebook.timelines.soft_deletion);
    match (membership.is_active(), is_restorable, is_listed, membership.has_data()) {
        (true, false, false, true) => Active,
        (false, true, true, true) => SoftDeleted,
        (false, false, false, true) => Removing,
        (false, false, false, false) => Gone,
        ends => panic!("no such stage: {ends:?}"),
    }
}

/// After these commands, the membership is at each instant (in seconds after the start) at this
/// stage; whether the clock jumps there at once or stops at every instant before.
#[track_caller]
fn check(commands: &[Command], removal: Option<i64>, id: MembershipId, stages: &[(i64, Stage)]) {
    let fresh = || {
        let mut rig = Rig { removal: removal.map(Seconds::new), ..Rig::new() };
        commands.iter().for_each(|command| allowed(&mut rig, command));
        rig
    };
    let mut stopping = fresh();
    for &(at, expected) in stages {
        let mut jumping = fresh();
        for rig in [&mut jumping, &mut stopping] {
            allowed(rig, &wait_until(at));
            assert_eq!((at, stage(rig, id)), (at, expected));
            rig.assert_sound();
        }
    }
}

#[track_caller]
fn allowed(rig: &mut Rig, command: &Command) {
    let answer = rig.order(command).answer;
    assert!(answer.is_ok(), "{command:?}: {answer:?}");
}

#[test]
fn collaboration_left_alone_is_soft_deleted_for_30_days_and_gone_after_60() {
    let left = [select(ANA, FABRIKAM), confirm(ANA, FABRIKAM)];
    let deleted = [delete(RUI, FABRIKAM, ANA)];
    let stages = [
        (0, SoftDeleted),
        (1, SoftDeleted),
        (MONTH - 1, SoftDeleted),
        (MONTH, Removing),
        (MONTH + 1, Removing),
        (2 * MONTH - 1, Removing),
        (2 * MONTH, Gone),
        (2 * MONTH + 1, Gone),
    ];
    check(&left, None, ANA_IN_FABRIKAM, &stages);
    check(&deleted, None, ANA_IN_FABRIKAM, &stages);
}

#[test]
fn data_removal_after_soft_deletion_ends_within_its_second_at_the_earliest() {
    let left = [select(ANA, FABRIKAM), confirm(ANA, FABRIKAM)];
    let stages = [(MONTH - 1, SoftDeleted), (MONTH, Removing), (MONTH + 1, Gone)];
    check(&left, Some(1), ANA_IN_FABRIKAM, &stages);
}

#[test]
fn collaboration_deleted_permanently_is_gone_30_days_later() {
    let left = [select(ANA, FABRIKAM), confirm(ANA, FABRIKAM)];
    for p in [0, 1, 10 * DAY, MONTH - 1] {
        let [select, confirm] = left;
        let deletion = delete_permanently(RUI, FABRIKAM, ANA);
        let commands = [select, confirm, wait_until(p), deletion];
        let stages = [
            (p, Removing),
            (p + 1, Removing),
            (p + MONTH - 1, Removing),
            (p + MONTH, Gone),
            (p + MONTH + 1, Gone),
        ];
        check(&commands, None, ANA_IN_FABRIKAM, &stages);
        check(&commands, Some(1), ANA_IN_FABRIKAM, &[(p, Removing), (p + 1, Gone)]);
    }
}

#[test]
fn collaboration_restored_in_time_stays_for_ever() {
    for x in [0, 1, MONTH - 1] {
        let [select, confirm] = [select(ANA, FABRIKAM), confirm(ANA, FABRIKAM)];
        let commands = [select, confirm, wait_until(x), restore(RUI, FABRIKAM, ANA)];
        let stages = [x, MONTH - 1, MONTH, MONTH + 1, 2 * MONTH, 3 * MONTH].map(|at| (at, Active));
        check(&commands, None, ANA_IN_FABRIKAM, &stages);
    }
}

#[test]
fn direct_connect_is_gone_30_days_after_it_was_left() {
    let left = [select(ANA, NORTHWIND), confirm(ANA, NORTHWIND)];
    let removed = [delete(EVA, NORTHWIND, ANA)];
    let stages =
        [(0, Removing), (1, Removing), (MONTH - 1, Removing), (MONTH, Gone), (MONTH + 1, Gone)];
    check(&left, None, ANA_WITH_NORTHWIND, &stages);
    check(&removed, None, ANA_WITH_NORTHWIND, &stages);
    check(&left, Some(1), ANA_WITH_NORTHWIND, &[(0, Removing), (1, Gone)]);
}

#[test]
fn a_later_departure_starts_a_new_timeline() {
    let commands = [
        delete(RUI, FABRIKAM, ANA),
        wait_until(20 * DAY),
        restore(RUI, FABRIKAM, ANA),
        select(ANA, FABRIKAM),
        confirm(ANA, FABRIKAM),
    ];
    let stages = [
        (MONTH, SoftDeleted),
        (20 * DAY + MONTH - 1, SoftDeleted),
        (20 * DAY + MONTH, Removing),
        (20 * DAY + 2 * MONTH, Gone),
    ];
    check(&commands, None, ANA_IN_FABRIKAM, &stages);
}

#[test]
fn a_restore_is_allowed_in_the_last_second_only() {
    for (at, is_allowed) in [(MONTH - 1, true), (MONTH, false), (MONTH + 1, false)] {
        let mut rig = Rig::new();
        allowed(&mut rig, &delete(RUI, FABRIKAM, ANA));
        allowed(&mut rig, &wait_until(at));
        let answer = rig.order(&restore(RUI, FABRIKAM, ANA)).answer;
        assert_eq!((at, answer.is_ok()), (at, is_allowed));
    }
}

#[test]
fn other_lengths_move_every_boundary() {
    let mut rig = Rig::new();
    rig.rulebook.timelines =
        Timelines { soft_deletion: Seconds::days(7), data_removal: Seconds::new(1) };
    allowed(&mut rig, &delete(RUI, FABRIKAM, ANA));
    let week = 7 * DAY;
    for (at, expected) in [(week - 1, SoftDeleted), (week, Removing), (week + 1, Gone)] {
        allowed(&mut rig, &wait_until(at));
        assert_eq!((at, stage(&rig, ANA_IN_FABRIKAM)), (at, expected));
    }
}
