//! One row for each invariant.

use tchau::invariants::InvariantId;
use tchau::model::{Event, IdSet, LeaveSetting, Relation, Role, Trigger};
use tchau::rules::RuleId;

use super::Breach::{Forged, Without};
use super::Row;
use crate::orders::{
    DAY, add, after_start, assign, confirm, confirm_as, connect, delete, delete_group,
    delete_permanently, disable, invite, restore, restore_nth, select, select_as, set_leaving,
    wait_until,
};
use crate::world::{
    ANA, ANA_AT_HOME, ANA_IN_FABRIKAM, ANA_WITH_NORTHWIND, CONTOSO, DESIGN, EVA, FABRIKAM, GIL,
    GIL_IN_FABRIKAM, NORTHWIND, RUI, START, SUPPLIERS,
};

pub(super) fn rows() -> [Row; 21] {
    [
        Row {
            invariant: InvariantId::SoftDeletionHasADeadline,
            before: vec![delete(RUI, FABRIKAM, ANA)],
            sound: vec![wait_until(30 * DAY)],
            breach: Without(
                RuleId::SoftDeletionEnds,
                vec![wait_until(30 * DAY + 1), disable(RUI, FABRIKAM, GIL)],
            ),
        },
        Row {
            invariant: InvariantId::DataRemovalEndsInItsWindow,
            before: vec![delete(RUI, FABRIKAM, ANA)],
            sound: vec![delete_permanently(RUI, FABRIKAM, ANA)],
            breach: Forged(
                Event::MembershipPurged {
                    membership: ANA_IN_FABRIKAM,
                    trigger: Trigger::Administrator,
                    since: START,
                    ends: after_start(30 * DAY + 1),
                },
                |_| {},
            ),
        },
        Row {
            invariant: InvariantId::PurgedStaysPurged,
            before: vec![delete(RUI, FABRIKAM, ANA), delete_permanently(RUI, FABRIKAM, ANA)],
            sound: vec![wait_until(30 * DAY)],
            breach: Without(RuleId::RestoreNeedsSoftDeletion, vec![restore(RUI, FABRIKAM, ANA)]),
        },
        Row {
            invariant: InvariantId::PermanentDeletionHasTwoTriggers,
            before: vec![delete(RUI, FABRIKAM, ANA)],
            sound: vec![delete_permanently(RUI, FABRIKAM, ANA)],
            breach: Without(
                RuleId::PermanentDeletionNeedsSoftDeletion,
                vec![delete_permanently(RUI, FABRIKAM, GIL)],
            ),
        },
        Row {
            invariant: InvariantId::RestoredInTime,
            before: vec![delete(RUI, FABRIKAM, ANA), wait_until(30 * DAY - 1)],
            sound: vec![restore(RUI, FABRIKAM, ANA)],
            breach: Without(
                RuleId::RestoreNeedsSoftDeletion,
                vec![wait_until(30 * DAY), restore(RUI, FABRIKAM, ANA)],
            ),
        },
        Row {
            invariant: InvariantId::RestoredAsItWas,
            before: vec![delete(RUI, FABRIKAM, ANA), delete_group(RUI, FABRIKAM, DESIGN)],
            sound: vec![restore(RUI, FABRIKAM, ANA)],
            breach: Forged(
                Event::MembershipRestored {
                    membership: ANA_IN_FABRIKAM,
                    missing_groups: IdSet::EMPTY,
                },
                |_| {},
            ),
        },
        Row {
            invariant: InvariantId::SoftDeletionKeepsEverything,
            before: vec![delete(RUI, FABRIKAM, ANA)],
            sound: vec![delete(RUI, FABRIKAM, GIL)],
            breach: Without(RuleId::DeletedObjectCannotChange, vec![delete(RUI, FABRIKAM, ANA)]),
        },
        Row {
            invariant: InvariantId::DirectConnectIsNeverSoftDeleted,
            before: vec![],
            sound: vec![delete(EVA, NORTHWIND, ANA)],
            breach: Forged(
                Event::MembershipSoftDeleted { membership: ANA_WITH_NORTHWIND, since: START },
                |_| {},
            ),
        },
        Row {
            invariant: InvariantId::DirectConnectHasNothingAssigned,
            before: vec![],
            sound: vec![disable(RUI, FABRIKAM, ANA)],
            breach: Without(RuleId::DirectConnectHasNoObject, vec![disable(EVA, NORTHWIND, ANA)]),
        },
        Row {
            invariant: InvariantId::OneActiveObjectPerPerson,
            before: vec![
                delete(RUI, FABRIKAM, ANA),
                invite(RUI, FABRIKAM, ANA),
                delete(RUI, FABRIKAM, ANA),
            ],
            sound: vec![restore_nth(RUI, FABRIKAM, ANA, 1)],
            breach: Without(
                RuleId::RestoreNeedsAFreeName,
                vec![restore_nth(RUI, FABRIKAM, ANA, 1), restore_nth(RUI, FABRIKAM, ANA, 2)],
            ),
        },
        Row {
            invariant: InvariantId::PersonalAccountStaysPersonal,
            before: vec![],
            sound: vec![connect(ANA, FABRIKAM)],
            breach: Without(RuleId::DirectConnectNeedsAWorkAccount, vec![connect(EVA, FABRIKAM)]),
        },
        Row {
            invariant: InvariantId::HomeOrganizationIsNeverLeft,
            before: vec![select(ANA, FABRIKAM)],
            sound: vec![confirm(ANA, FABRIKAM)],
            breach: Forged(Event::GuestLeft { user: ANA, membership: ANA_AT_HOME }, |_| {}),
        },
        Row {
            invariant: InvariantId::NobodyLeavesUnconfirmed,
            before: vec![select(ANA, FABRIKAM)],
            sound: vec![confirm(ANA, FABRIKAM)],
            breach: Without(RuleId::ConfirmationMustBeOpen, vec![confirm(ANA, NORTHWIND)]),
        },
        Row {
            invariant: InvariantId::NobodyLeavesWithoutPermission,
            before: vec![select(ANA, FABRIKAM)],
            sound: vec![set_leaving(RUI, FABRIKAM, LeaveSetting::Yes), confirm(ANA, FABRIKAM)],
            breach: Without(
                RuleId::LeavingNeedsPermission,
                vec![set_leaving(RUI, FABRIKAM, LeaveSetting::No), confirm(ANA, FABRIKAM)],
            ),
        },
        Row {
            invariant: InvariantId::NobodyLeavesDisabled,
            before: vec![disable(RUI, FABRIKAM, GIL)],
            sound: vec![
                select_as(GIL, FABRIKAM, Relation::DirectConnect),
                confirm_as(GIL, FABRIKAM, Relation::DirectConnect),
            ],
            breach: Without(
                RuleId::LeavingNeedsAnEnabledAccount,
                vec![select(GIL, FABRIKAM), confirm(GIL, FABRIKAM)],
            ),
        },
        Row {
            invariant: InvariantId::ConfirmationIsOfAListedOrganization,
            before: vec![],
            sound: vec![select(ANA, FABRIKAM)],
            breach: Without(RuleId::HomeOrganizationCannotBeLeft, vec![select(ANA, CONTOSO)]),
        },
        Row {
            invariant: InvariantId::RolesNeedAcceptance,
            before: vec![],
            sound: vec![assign(RUI, FABRIKAM, ANA, Role::GuestInviter)],
            breach: Without(
                RuleId::RolesNeedAnAcceptedObject,
                vec![assign(RUI, FABRIKAM, EVA, Role::GuestInviter)],
            ),
        },
        Row {
            invariant: InvariantId::LeaveSettingChangesWithPrivacyInformation,
            before: vec![],
            sound: vec![set_leaving(RUI, FABRIKAM, LeaveSetting::No)],
            breach: Without(
                RuleId::LeaveSettingNeedsPrivacyInformation,
                vec![set_leaving(EVA, NORTHWIND, LeaveSetting::No)],
            ),
        },
        Row {
            invariant: InvariantId::DeletedGroupsHaveNoActiveMembers,
            before: vec![delete_group(RUI, FABRIKAM, DESIGN)],
            sound: vec![add(RUI, FABRIKAM, EVA, SUPPLIERS)],
            breach: Without(RuleId::GroupMustExist, vec![add(RUI, FABRIKAM, EVA, DESIGN)]),
        },
        Row {
            invariant: InvariantId::GoneKeepsNothing,
            before: vec![delete(RUI, FABRIKAM, ANA), delete_permanently(RUI, FABRIKAM, ANA)],
            sound: vec![wait_until(30 * DAY)],
            breach: Forged(Event::DataRemovalCompleted { membership: ANA_IN_FABRIKAM }, |state| {
                state.memberships[ANA_IN_FABRIKAM.0 as usize].groups.insert(DESIGN)
            }),
        },
        Row {
            invariant: InvariantId::EachEventHasOneSubject,
            before: vec![],
            sound: vec![disable(RUI, FABRIKAM, ANA)],
            breach: Forged(Event::AccountDisabled { membership: ANA_IN_FABRIKAM }, |state| {
                state.memberships[GIL_IN_FABRIKAM.0 as usize].enabled = false
            }),
        },
    ]
}
