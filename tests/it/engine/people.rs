//! Who may do what, and in which order the reasons against it are named (D25, D26, D37, D43, D45).

use tchau::model::{Command, EventKind, Relation, Role};
use tchau::rules::RuleId;
use tchau::views::Organizations;

use super::{changes_nothing, check, check_on, happens, refused};
use crate::orders::{
    add, assign, confirm, connect, delete, delete_as, disable, enable, invite, open_page, redeem,
    restore, select, select_as, sign_in,
};
use crate::rig::Rig;
use crate::world::{
    ANA, CONTOSO, DESIGN, EVA, FABRIKAM, GIL, GIL_IN_FABRIKAM, GIL_WITH_FABRIKAM, NORTHWIND, RUI,
};
use EventKind::{
    AccountDisabled, AccountEnabled, ConfirmationOpened, DirectConnectionMade, GuestInvited,
    GuestLeft, InvitationRedeemed, MembershipRestored, MembershipSoftDeleted, RoleAssigned,
};

#[test]
fn nobody_leaves_home_whatever_the_user_type() {
    for user in [ANA, GIL] {
        check([refused(select(user, CONTOSO), RuleId::HomeOrganizationCannotBeLeft)]);
    }
}

#[test]
fn a_personal_account_leaves_the_directory_it_administers_and_cannot_come_back_alone() {
    check([
        happens(select(EVA, NORTHWIND), [ConfirmationOpened]),
        happens(confirm(EVA, NORTHWIND), [GuestLeft, MembershipSoftDeleted]),
        refused(restore(EVA, NORTHWIND, EVA), RuleId::AdministrationNeedsARole),
    ]);
}

#[test]
fn a_personal_account_cannot_connect_directly() {
    check([refused(connect(EVA, CONTOSO), RuleId::DirectConnectNeedsAWorkAccount)]);
}

#[test]
fn nobody_connects_to_their_home_tenant() {
    check([refused(connect(ANA, CONTOSO), RuleId::DirectConnectIsForOutsiders)]);
}

#[test]
fn the_last_administrator_may_act_on_themselves() {
    check([
        happens(disable(EVA, NORTHWIND, EVA), [AccountDisabled]),
        refused(enable(EVA, NORTHWIND, EVA), RuleId::DisabledAccountCanDoNothing),
    ]);
    check([
        happens(delete(RUI, FABRIKAM, RUI), [MembershipSoftDeleted]),
        refused(restore(RUI, FABRIKAM, RUI), RuleId::DeletedAccountCanDoNothing),
    ]);
}

#[test]
fn disabled_at_home_means_everywhere() {
    let rule = RuleId::DisabledAccountCanDoNothing;
    check([
        happens(disable(RUI, FABRIKAM, RUI), [AccountDisabled]),
        refused(disable(RUI, CONTOSO, ANA), rule),
        refused(sign_in(RUI, CONTOSO), rule),
        refused(connect(RUI, NORTHWIND), rule),
        changes_nothing(open_page(RUI)),
        refused(select(RUI, CONTOSO), RuleId::LeavingNeedsAnEnabledAccount),
    ]);
}

#[test]
fn a_disabled_object_counts_in_its_tenant_only() {
    check([
        happens(disable(GIL, CONTOSO, RUI), [AccountDisabled]),
        changes_nothing(disable(GIL, CONTOSO, RUI)),
        refused(delete(RUI, CONTOSO, ANA), RuleId::DisabledAccountCanDoNothing),
        happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
        happens(enable(GIL, CONTOSO, RUI), [AccountEnabled]),
        happens(delete(RUI, CONTOSO, ANA), [MembershipSoftDeleted]),
    ]);
}

#[test]
fn a_disabled_object_is_not_redeemed_through_the_connection_beside_it() {
    let rule = RuleId::DisabledAccountCanDoNothing;
    check_on(
        &mut invited_beside_a_connection(),
        [
            happens(disable(RUI, FABRIKAM, GIL), [AccountDisabled]),
            changes_nothing(sign_in(GIL, FABRIKAM)),
            refused(redeem(GIL, FABRIKAM), rule),
            happens(enable(RUI, FABRIKAM, GIL), [AccountEnabled]),
            happens(redeem(GIL, FABRIKAM), [InvitationRedeemed]),
        ],
    );
}

#[test]
fn a_disabled_object_does_not_stop_a_direct_connection_from_being_made() {
    let collaboration = Relation::Collaboration;
    check([
        happens(disable(RUI, FABRIKAM, ANA), [AccountDisabled]),
        refused(sign_in(ANA, FABRIKAM), RuleId::DisabledAccountCanDoNothing),
        happens(connect(ANA, FABRIKAM), [DirectConnectionMade]),
        changes_nothing(sign_in(ANA, FABRIKAM)),
        refused(select_as(ANA, FABRIKAM, collaboration), RuleId::LeavingNeedsAnEnabledAccount),
    ]);
}

#[test]
fn a_deleted_home_account_can_do_nothing_until_it_is_restored() {
    let rule = RuleId::DeletedAccountCanDoNothing;
    let mut rig = check([
        happens(delete(RUI, CONTOSO, GIL), [MembershipSoftDeleted]),
        refused(open_page(GIL), rule),
        refused(select(GIL, FABRIKAM), rule),
        refused(sign_in(GIL, FABRIKAM), rule),
        refused(Command::OpenLeaveSettings { actor: GIL, tenant: FABRIKAM }, rule),
    ]);
    assert_eq!(Organizations::of(&rig.state, &rig.roster, GIL), None);
    assert!(rig.state.membership(GIL_IN_FABRIKAM).is_active());
    assert!(rig.state.membership(GIL_WITH_FABRIKAM).is_active());
    let restored = [
        happens(restore(RUI, CONTOSO, GIL), [MembershipRestored]),
        changes_nothing(Command::OpenLeaveSettings { actor: GIL, tenant: FABRIKAM }),
        happens(disable(GIL, CONTOSO, ANA), [AccountDisabled]),
    ];
    check_on(&mut rig, restored);
}

#[test]
fn whoever_has_no_home_account_any_more_can_be_invited_and_cannot_redeem() {
    check([
        happens(delete(RUI, CONTOSO, ANA), [MembershipSoftDeleted]),
        happens(delete(RUI, FABRIKAM, ANA), [MembershipSoftDeleted]),
        happens(invite(RUI, FABRIKAM, ANA), [GuestInvited]),
        refused(redeem(ANA, FABRIKAM), RuleId::DeletedAccountCanDoNothing),
    ]);
}

/// Gil has a pending invitation of Fabrikam beside his direct connection.
fn invited_beside_a_connection() -> Rig {
    check([
        happens(delete_as(RUI, FABRIKAM, GIL, Relation::Collaboration), [MembershipSoftDeleted]),
        happens(invite(RUI, FABRIKAM, GIL), [GuestInvited]),
    ])
}

#[test]
fn a_pending_invitation_is_not_listed_beside_a_direct_connection() {
    let rig = invited_beside_a_connection();
    let page = Organizations::of(&rig.state, &rig.roster, GIL).unwrap();
    let in_fabrikam: Vec<_> = page.entries().filter(|entry| entry.tenant == FABRIKAM).collect();
    assert_eq!(in_fabrikam.len(), 1);
    assert_eq!(in_fabrikam[0].membership, GIL_WITH_FABRIKAM);
    assert!(!in_fabrikam[0].names_relation);
}

#[test]
fn signing_in_redeems_the_invitation_beside_a_direct_connection() {
    let collaboration = Relation::Collaboration;
    check_on(
        &mut invited_beside_a_connection(),
        [
            refused(select_as(GIL, FABRIKAM, collaboration), RuleId::LeaveNeedsAnEntry),
            happens(sign_in(GIL, FABRIKAM), [InvitationRedeemed]),
            changes_nothing(sign_in(GIL, FABRIKAM)),
            happens(select_as(GIL, FABRIKAM, collaboration), [ConfirmationOpened]),
        ],
    );
}

#[test]
fn signing_in_and_redeeming_need_a_live_membership() {
    check([
        refused(sign_in(EVA, CONTOSO), RuleId::SigningInNeedsAMembership),
        refused(redeem(EVA, CONTOSO), RuleId::RedeemingNeedsAnInvitation),
        refused(redeem(ANA, NORTHWIND), RuleId::RedeemingNeedsAnInvitation),
        happens(delete(RUI, FABRIKAM, EVA), [MembershipSoftDeleted]),
        refused(sign_in(EVA, FABRIKAM), RuleId::SigningInNeedsAMembership),
    ]);
}

#[test]
fn a_direct_connection_has_no_object_to_change() {
    let rule = RuleId::DirectConnectHasNoObject;
    check([
        refused(disable(EVA, NORTHWIND, ANA), rule),
        refused(add(EVA, NORTHWIND, ANA, DESIGN), rule),
        refused(assign(EVA, NORTHWIND, ANA, Role::GuestInviter), rule),
    ]);
}

#[test]
fn roles_go_to_accepted_objects_and_count_at_once() {
    check([
        refused(assign(RUI, FABRIKAM, EVA, Role::GuestInviter), RuleId::RolesNeedAnAcceptedObject),
        refused(disable(ANA, FABRIKAM, GIL), RuleId::AdministrationNeedsARole),
        happens(assign(RUI, FABRIKAM, ANA, Role::UserAdministrator), [RoleAssigned]),
        changes_nothing(assign(RUI, FABRIKAM, ANA, Role::UserAdministrator)),
        happens(disable(ANA, FABRIKAM, GIL), [AccountDisabled]),
    ]);
}

#[test]
fn the_first_reason_is_named_and_all_can_be_listed() {
    let mut rig = check([happens(disable(GIL, CONTOSO, ANA), [AccountDisabled])]);
    let outcome = rig.order(&add(ANA, FABRIKAM, RUI, DESIGN));
    assert_eq!(outcome.answer.unwrap_err().rule, RuleId::DisabledAccountCanDoNothing);
    let expected = [RuleId::DisabledAccountCanDoNothing, RuleId::AdministrationNeedsARole];
    assert_eq!(outcome.reasons.iter().collect::<Vec<_>>(), expected);
    let outcome = rig.order(&add(ANA, NORTHWIND, RUI, DESIGN));
    let [first, second] = expected;
    let expected = [first, second, RuleId::PersonMustBelong];
    assert_eq!(outcome.reasons.iter().collect::<Vec<_>>(), expected);
}
