//! The leave setting and the privacy information that it needs (D10–D14, D44).

use tchau::model::{EventKind, LeaveSetting};
use tchau::rules::RuleId;
use tchau::views::LeaveBlocked;

use super::{changes_nothing, check, happens, refused};
use crate::orders::{confirm, inform, restore, select, set_leaving};
use crate::world::{
    ANA, CONTACT, EVA, FABRIKAM, GIL, LONGEST_STATEMENT, NORTHWIND, NOT_A_PAGE, NOT_AN_ADDRESS,
    RUI, STATEMENT, TOO_LONG_STATEMENT,
};
use EventKind::{
    ConfirmationOpened, DataRemovalStarted, DirectConnectUserLeft, GuestLeft, LeaveSettingChanged,
    MembershipRestored, MembershipSoftDeleted, PrivacyInformationChanged,
};

#[test]
fn never_configured_allows_both_kinds_to_leave() {
    check([
        happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
        happens(confirm(ANA, FABRIKAM), [GuestLeft, MembershipSoftDeleted]),
        happens(select(ANA, NORTHWIND), [ConfirmationOpened]),
        happens(confirm(ANA, NORTHWIND), [DirectConnectUserLeft, DataRemovalStarted]),
    ]);
}

#[test]
fn no_covers_direct_connect_too() {
    check([
        happens(inform(EVA, NORTHWIND, Some(CONTACT), None), [PrivacyInformationChanged]),
        happens(set_leaving(EVA, NORTHWIND, LeaveSetting::No), [LeaveSettingChanged]),
        refused(select(ANA, NORTHWIND), RuleId::LeavingNeedsPermission),
    ]);
}

#[test]
fn it_needs_a_privacy_contact_and_a_statement_alone_does_not_count() {
    let rule = RuleId::LeaveSettingNeedsPrivacyInformation;
    check([
        refused(set_leaving(EVA, NORTHWIND, LeaveSetting::No), rule),
        happens(inform(EVA, NORTHWIND, None, Some(STATEMENT)), [PrivacyInformationChanged]),
        refused(set_leaving(EVA, NORTHWIND, LeaveSetting::No), rule),
        happens(inform(EVA, NORTHWIND, Some(CONTACT), None), [PrivacyInformationChanged]),
        happens(set_leaving(EVA, NORTHWIND, LeaveSetting::No), [LeaveSettingChanged]),
        changes_nothing(set_leaving(EVA, NORTHWIND, LeaveSetting::No)),
    ]);
}

#[test]
fn it_keeps_applying_after_the_contact_was_removed() {
    let rule = RuleId::LeaveSettingNeedsPrivacyInformation;
    let mut rig = check([
        happens(set_leaving(RUI, FABRIKAM, LeaveSetting::No), [LeaveSettingChanged]),
        happens(inform(RUI, FABRIKAM, None, None), [PrivacyInformationChanged]),
        changes_nothing(inform(RUI, FABRIKAM, None, None)),
        refused(select(ANA, FABRIKAM), RuleId::LeavingNeedsPermission),
        refused(set_leaving(RUI, FABRIKAM, LeaveSetting::Yes), rule),
        refused(set_leaving(RUI, FABRIKAM, LeaveSetting::No), rule),
    ]);
    let refusal = rig.order(&select(ANA, FABRIKAM)).answer.unwrap_err();
    let expected = LeaveBlocked { tenant: FABRIKAM, privacy_contact: None };
    assert_eq!(LeaveBlocked::after(&refusal, &rig.state), Some(expected));
}

#[test]
fn turning_it_off_leaves_running_timelines_alone() {
    check([
        happens(select(ANA, FABRIKAM), [ConfirmationOpened]),
        happens(confirm(ANA, FABRIKAM), [GuestLeft, MembershipSoftDeleted]),
        happens(set_leaving(RUI, FABRIKAM, LeaveSetting::No), [LeaveSettingChanged]),
        happens(restore(RUI, FABRIKAM, ANA), [MembershipRestored]),
        refused(select(ANA, FABRIKAM), RuleId::LeavingNeedsPermission),
    ]);
}

#[test]
fn it_is_configured_by_the_least_role_and_by_nobody_below() {
    let rule = RuleId::AdministrationNeedsARole;
    check([
        happens(set_leaving(GIL, FABRIKAM, LeaveSetting::No), [LeaveSettingChanged]),
        refused(inform(GIL, FABRIKAM, None, None), rule),
        refused(set_leaving(ANA, FABRIKAM, LeaveSetting::Yes), rule),
        refused(set_leaving(EVA, FABRIKAM, LeaveSetting::Yes), rule),
    ]);
}

#[test]
fn a_contact_is_an_email_address_and_a_statement_a_web_address_of_255_characters() {
    let (contact, statement) =
        (RuleId::PrivacyContactIsAnEmailAddress, RuleId::PrivacyStatementIsAWebAddress);
    check([
        refused(inform(RUI, FABRIKAM, Some(NOT_AN_ADDRESS), None), contact),
        refused(inform(RUI, FABRIKAM, Some(NOT_AN_ADDRESS), Some(NOT_A_PAGE)), contact),
        refused(inform(RUI, FABRIKAM, Some(CONTACT), Some(NOT_A_PAGE)), statement),
        refused(inform(RUI, FABRIKAM, Some(CONTACT), Some(TOO_LONG_STATEMENT)), statement),
        happens(
            inform(RUI, FABRIKAM, Some(CONTACT), Some(LONGEST_STATEMENT)),
            [PrivacyInformationChanged],
        ),
    ]);
}
