//! The confirmation: what opens it and the ways in which it closes (D9, D30, D31).

use tchau::model::{EventKind, LeaveSetting, Relation};
use tchau::rules::RuleId;
use tchau::views::LeaveBlocked;

use super::{changes_nothing, check, happens, refused, refused_and_closed};
use crate::orders::{
    cancel, confirm, confirm_as, delete, delete_as, disable, open_page, restore, select, select_as,
    set_leaving,
};
use crate::world::{ANA, CONTACT, CONTOSO, FABRIKAM, GIL, GIL_WITH_FABRIKAM, NORTHWIND, RUI};
use EventKind::{
    AccountDisabled, ConfirmationClosed, ConfirmationOpened, DataRemovalStarted,
    DirectConnectUserLeft, GuestLeft, LeaveSettingChanged, MembershipRestored,
    MembershipSoftDeleted,
};

#[test]
fn leaving_takes_a_selection_and_a_confirmation() {
    check([
        refused(confirm(ANA, FABRIKAM), RuleId::ConfirmationMustBeOpen),
        happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
        happens(confirm(ANA, FABRIKAM), [GuestLeft, MembershipSoftDeleted]),
        refused(confirm(ANA, FABRIKAM), RuleId::ConfirmationMustBeOpen),
    ]);
}

#[test]
fn direct_connect_starts_data_removal_when_confirmed() {
    check([
        happens(select(ANA, NORTHWIND), [ConfirmationOpened]),
        happens(confirm(ANA, NORTHWIND), [DirectConnectUserLeft, DataRemovalStarted]),
        refused(select(ANA, NORTHWIND), RuleId::LeaveNeedsAnEntry),
    ]);
}

#[test]
fn a_setting_changed_before_the_confirmation_counts() {
    check([
        happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
        happens(set_leaving(RUI, FABRIKAM, LeaveSetting::No), [LeaveSettingChanged]),
        refused_and_closed(confirm(ANA, FABRIKAM), RuleId::LeavingNeedsPermission),
        happens(set_leaving(RUI, FABRIKAM, LeaveSetting::Yes), [LeaveSettingChanged]),
        refused(confirm(ANA, FABRIKAM), RuleId::ConfirmationMustBeOpen),
    ]);
}

#[test]
fn an_account_disabled_before_the_confirmation_counts_in_either_tenant() {
    for (admin, tenant) in [(RUI, FABRIKAM), (GIL, CONTOSO)] {
        check([
            happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
            happens(disable(admin, tenant, ANA), [AccountDisabled]),
            refused_and_closed(confirm(ANA, FABRIKAM), RuleId::LeavingNeedsAnEnabledAccount),
        ]);
    }
}

#[test]
fn it_closes_when_any_leave_is_selected() {
    check([
        happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
        happens(select(ANA, FABRIKAM), [ConfirmationClosed, ConfirmationOpened]),
        happens(select(ANA, NORTHWIND), [ConfirmationClosed, ConfirmationOpened]),
        refused(confirm(ANA, FABRIKAM), RuleId::ConfirmationMustBeOpen),
    ]);
}

#[test]
fn it_closes_when_a_leave_that_is_blocked_is_selected() {
    check([
        happens(set_leaving(RUI, FABRIKAM, LeaveSetting::No), [LeaveSettingChanged]),
        happens(select(ANA, NORTHWIND), [ConfirmationOpened]),
        refused_and_closed(select(ANA, FABRIKAM), RuleId::LeavingNeedsPermission),
        refused(confirm(ANA, NORTHWIND), RuleId::ConfirmationMustBeOpen),
    ]);
}

#[test]
fn it_closes_when_cancelled_and_when_the_page_is_opened_again() {
    for command in [cancel(ANA), open_page(ANA)] {
        check([
            changes_nothing(command),
            happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
            happens(command, [ConfirmationClosed]),
            refused(confirm(ANA, FABRIKAM), RuleId::ConfirmationMustBeOpen),
        ]);
    }
}

#[test]
fn it_stays_open_when_what_has_no_leave_is_selected() {
    check([
        happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
        refused(select(ANA, CONTOSO), RuleId::HomeOrganizationCannotBeLeft),
        refused(select_as(ANA, FABRIKAM, Relation::DirectConnect), RuleId::LeaveNeedsAnEntry),
        happens(confirm(ANA, FABRIKAM), [GuestLeft, MembershipSoftDeleted]),
    ]);
}

#[test]
fn it_stays_open_when_something_else_is_confirmed() {
    check([
        happens(select(GIL, FABRIKAM), [ConfirmationOpened]),
        refused(confirm(GIL, CONTOSO), RuleId::ConfirmationMustBeOpen),
        refused(confirm(GIL, NORTHWIND), RuleId::ConfirmationMustBeOpen),
        refused(confirm_as(GIL, FABRIKAM, Relation::DirectConnect), RuleId::ConfirmationMustBeOpen),
        happens(confirm(GIL, FABRIKAM), [GuestLeft, MembershipSoftDeleted]),
    ]);
}

#[test]
fn it_closes_with_its_membership_and_with_the_home_account() {
    check([
        happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
        happens(delete(RUI, FABRIKAM, ANA), [ConfirmationClosed, MembershipSoftDeleted]),
    ]);
    check([
        happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
        happens(delete(RUI, CONTOSO, ANA), [ConfirmationClosed, MembershipSoftDeleted]),
        refused(confirm(ANA, FABRIKAM), RuleId::DeletedAccountCanDoNothing),
        happens(restore(RUI, CONTOSO, ANA), [MembershipRestored]),
        refused(confirm(ANA, FABRIKAM), RuleId::ConfirmationMustBeOpen),
    ]);
}

#[test]
fn it_closes_when_the_direct_connection_is_removed_but_not_with_the_object_beside_it() {
    let direct = Relation::DirectConnect;
    check([
        happens(select_as(GIL, FABRIKAM, direct), [ConfirmationOpened]),
        happens(delete_as(RUI, FABRIKAM, GIL, Relation::Collaboration), [MembershipSoftDeleted]),
        happens(delete_as(RUI, FABRIKAM, GIL, direct), [ConfirmationClosed, DataRemovalStarted]),
    ]);
}

#[test]
fn a_disabled_object_blocks_itself_and_not_the_direct_connection_beside_it() {
    let rig = check([
        happens(disable(RUI, FABRIKAM, GIL), [AccountDisabled]),
        refused(select(GIL, FABRIKAM), RuleId::LeavingNeedsAnEnabledAccount),
        happens(select_as(GIL, FABRIKAM, Relation::DirectConnect), [ConfirmationOpened]),
        happens(confirm(GIL, FABRIKAM), [DirectConnectUserLeft, DataRemovalStarted]),
    ]);
    assert!(!rig.state.membership(GIL_WITH_FABRIKAM).is_active());
}

#[test]
fn a_disabled_home_account_blocks_both_and_the_page_stays_open() {
    check([
        happens(disable(RUI, CONTOSO, GIL), [AccountDisabled]),
        changes_nothing(open_page(GIL)),
        refused(select(GIL, FABRIKAM), RuleId::LeavingNeedsAnEnabledAccount),
        refused(
            select_as(GIL, FABRIKAM, Relation::DirectConnect),
            RuleId::LeavingNeedsAnEnabledAccount,
        ),
        changes_nothing(cancel(GIL)),
    ]);
}

#[test]
fn who_is_blocked_is_told_the_contact_of_the_organization_they_wanted_to_leave() {
    let mut rig = check([happens(disable(GIL, CONTOSO, ANA), [AccountDisabled])]);
    for (tenant, privacy_contact) in [(FABRIKAM, Some(CONTACT)), (NORTHWIND, None)] {
        let refusal = rig.order(&select(ANA, tenant)).answer.unwrap_err();
        let expected = LeaveBlocked { tenant, privacy_contact };
        assert_eq!(LeaveBlocked::after(&refusal, &rig.state), Some(expected));
    }
}
