//! Deleting, restoring and coming back (D15, D16, D23, D27, D28, D36, D41).

use tchau::model::{Event, EventKind, IdSet, Invitation, MembershipId};
use tchau::rules::RuleId;

use super::{check, check_on, happens, refused};
use crate::orders::{
    DAY, add, connect, delete, delete_group, delete_permanently, invite, restore, restore_nth,
    select, sign_in, wait_until,
};
use crate::rig::Rig;
use crate::world::{
    ANA, ANA_IN_FABRIKAM, ANA_WITH_NORTHWIND, CONTOSO, DESIGN, EVA, EVA_IN_FABRIKAM, FABRIKAM, GIL,
    NORTHWIND, RUI, SUPPLIERS,
};
use EventKind::{
    DataRemovalCompleted, DataRemovalStarted, DirectConnectionMade, GroupDeleted, GuestInvited,
    InvitationRedeemed, InvitationSentAgain, MembershipPurged, MembershipRestored,
    MembershipSoftDeleted,
};

/// The first membership that comes to be during a test.
const NEW: MembershipId = MembershipId(10);

/// Ana was deleted and invited again: the old object has the new one beside it.
fn invited_again() -> Rig {
    check([
        happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
        happens(invite(RUI, FABRIKAM, ANA), [GuestInvited]),
    ])
}

#[test]
fn whoever_is_invited_again_gets_a_new_object_with_nothing_of_the_old_one() {
    let rig = invited_again();
    let (old, new) = (rig.state.membership(ANA_IN_FABRIKAM), rig.state.membership(NEW));
    assert!(old.is_listed_as_deleted() && new.is_active());
    assert_eq!((old.groups.len(), new.groups.len()), (2, 0));
    assert_eq!(new.invitation, Invitation::Pending);
}

#[test]
fn a_name_is_held_by_the_newer_object_while_it_lives() {
    let conflict = RuleId::RestoreNeedsAFreeName;
    check_on(
        &mut invited_again(),
        [
            refused(restore(RUI, FABRIKAM, ANA), conflict),
            happens(sign_in(ANA, FABRIKAM), [InvitationRedeemed]),
            refused(restore(RUI, FABRIKAM, ANA), conflict),
            happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
            happens(restore_nth(RUI, FABRIKAM, ANA, 1), [MembershipRestored]),
            refused(restore_nth(RUI, FABRIKAM, ANA, 2), conflict),
            happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
            happens(restore_nth(RUI, FABRIKAM, ANA, 2), [MembershipRestored]),
        ],
    );
}

#[test]
fn a_name_conflict_makes_an_object_unrestorable_while_it_is_listed() {
    let rig = invited_again();
    let soft_deletion = rig.rulebook.timelines.soft_deletion;
    assert!(!rig.state.is_restorable(ANA_IN_FABRIKAM, rig.now, soft_deletion));
    assert!(rig.state.membership(ANA_IN_FABRIKAM).is_listed_as_deleted());
}

#[test]
fn old_and_new_object_have_timelines_of_their_own() {
    check_on(
        &mut invited_again(),
        [
            happens(wait_until(DAY), []),
            happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
            happens(wait_until(30 * DAY), [MembershipPurged]),
            happens(restore(RUI, FABRIKAM, ANA), [MembershipRestored]),
            happens(wait_until(60 * DAY), [DataRemovalCompleted]),
        ],
    );
}

#[test]
fn a_restore_brings_back_the_groups_that_still_exist_and_names_the_others() {
    let mut rig = check([
        happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
        happens(delete_group(RUI, FABRIKAM, DESIGN), [GroupDeleted]),
        refused(delete_group(RUI, FABRIKAM, DESIGN), RuleId::GroupMustExist),
    ]);
    let before = *rig.state.membership(ANA_IN_FABRIKAM);
    let events = rig.order(&restore(RUI, FABRIKAM, ANA)).answer.unwrap();
    let missing_groups = IdSet::from_iter([DESIGN]);
    let expected = Event::MembershipRestored { membership: ANA_IN_FABRIKAM, missing_groups };
    assert_eq!(events[..], [expected]);
    let after = rig.state.membership(ANA_IN_FABRIKAM);
    assert_eq!(after.groups, IdSet::from_iter([SUPPLIERS]));
    assert_eq!((after.applications, after.licences), (before.applications, before.licences));
}

#[test]
fn a_deleted_group_takes_nobody() {
    check([
        happens(delete_group(RUI, FABRIKAM, DESIGN), [GroupDeleted]),
        refused(add(RUI, FABRIKAM, ANA, DESIGN), RuleId::GroupMustExist),
    ]);
}

#[test]
fn what_is_deleted_is_neither_deleted_again_nor_restored_twice() {
    check([
        refused(restore(RUI, FABRIKAM, ANA), RuleId::RestoreNeedsSoftDeletion),
        happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
        refused(delete(RUI, FABRIKAM, ANA), RuleId::DeletedObjectCannotChange),
        happens(restore(RUI, FABRIKAM, ANA), [MembershipRestored]),
        refused(restore(RUI, FABRIKAM, ANA), RuleId::RestoreNeedsSoftDeletion),
    ]);
}

#[test]
fn home_accounts_internal_guests_and_invitations_are_deleted_softly() {
    for command in
        [delete(GIL, CONTOSO, ANA), delete(GIL, CONTOSO, GIL), delete(RUI, FABRIKAM, EVA)]
    {
        check([happens(command, [MembershipSoftDeleted])]);
    }
}

#[test]
fn a_pending_invitation_comes_back_pending() {
    let rig = check([
        happens(delete(RUI, FABRIKAM, EVA), [MembershipSoftDeleted]),
        happens(restore(RUI, FABRIKAM, EVA), [MembershipRestored]),
        refused(select(EVA, FABRIKAM), RuleId::LeaveNeedsAnEntry),
    ]);
    assert_eq!(rig.state.membership(EVA_IN_FABRIKAM).invitation, Invitation::Pending);
}

#[test]
fn a_direct_connection_that_is_removed_has_nothing_to_restore_or_to_hasten() {
    let rule = RuleId::DirectConnectHasNothingToRestore;
    check([
        refused(delete_permanently(EVA, NORTHWIND, ANA), rule),
        happens(delete(EVA, NORTHWIND, ANA), [DataRemovalStarted]),
        refused(delete(EVA, NORTHWIND, ANA), RuleId::DeletedObjectCannotChange),
        refused(restore(EVA, NORTHWIND, ANA), rule),
        refused(delete_permanently(EVA, NORTHWIND, ANA), rule),
    ]);
}

#[test]
fn of_several_deleted_permanently_each_has_its_own_answer() {
    let rule = RuleId::PermanentDeletionNeedsSoftDeletion;
    check([
        happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
        happens(delete(RUI, FABRIKAM, GIL), [MembershipSoftDeleted]),
        happens(delete_permanently(RUI, FABRIKAM, ANA), [MembershipPurged]),
        refused(delete_permanently(RUI, FABRIKAM, EVA), rule),
        happens(delete_permanently(RUI, FABRIKAM, GIL), [MembershipPurged]),
        refused(delete_permanently(RUI, FABRIKAM, ANA), rule),
    ]);
}

#[test]
fn whoever_connects_again_leaves_the_old_data_removal_running() {
    let rig = check([
        happens(delete(EVA, NORTHWIND, ANA), [DataRemovalStarted]),
        happens(wait_until(DAY), []),
        happens(connect(ANA, NORTHWIND), [DirectConnectionMade]),
        refused(connect(ANA, NORTHWIND), RuleId::DirectConnectOnlyOnce),
        happens(wait_until(30 * DAY), [DataRemovalCompleted]),
    ]);
    assert!(!rig.state.membership(ANA_WITH_NORTHWIND).has_data());
    assert!(rig.state.membership(NEW).is_active());
}

#[test]
fn whoever_is_invited_during_the_data_removal_leaves_it_running() {
    let rig = check([
        happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
        happens(delete_permanently(RUI, FABRIKAM, ANA), [MembershipPurged]),
        happens(invite(RUI, FABRIKAM, ANA), [GuestInvited]),
        refused(restore(RUI, FABRIKAM, ANA), RuleId::RestoreNeedsSoftDeletion),
        happens(wait_until(30 * DAY), [DataRemovalCompleted]),
    ]);
    assert!(rig.state.membership(NEW).is_active());
}

#[test]
fn an_invitation_is_sent_again_to_whoever_has_a_live_object() {
    check([
        happens(invite(RUI, FABRIKAM, EVA), [InvitationSentAgain]),
        happens(invite(RUI, FABRIKAM, ANA), [InvitationSentAgain]),
        refused(invite(RUI, CONTOSO, GIL), RuleId::InvitationIsForOutsiders),
    ]);
}
