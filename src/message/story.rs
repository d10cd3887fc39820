//! A run told as a story: what people did, what happened, and how it came out.

use super::define::{Name, messages};
use crate::model::{PageEntry, Relation, Seconds, Timestamp, Trigger, UserType};

messages! {
    /// A sentence of a story.
    pub enum Story {
        "story-covers" Covers { ids: Vec<Name> },
        "story-starts" Starts { instant: Timestamp },
        "story-what-if" WhatIf { soft_deletion: Seconds, data_removal: Seconds },
        // What somebody does.
        "told-wait" Wait { length: Seconds, until: Timestamp },
        "told-wait-refused" WaitRefused { until: Timestamp },
        "told-wait-for-nothing" WaitForNothing,
        "told-open-organizations" OpenOrganizations { actor: Name, entry: PageEntry },
        "told-open-leave-settings" OpenLeaveSettings { actor: Name, organization: Name },
        "told-open-deleted-users" OpenDeletedUsers { actor: Name, organization: Name },
        "told-select-leave" SelectLeave { actor: Name, organization: Name },
        "told-confirm-leave" ConfirmLeave { actor: Name, organization: Name },
        "told-select-leave-direct-connect" SelectLeaveDirectConnect { actor: Name, organization: Name },
        "told-confirm-leave-direct-connect" ConfirmLeaveDirectConnect {
            actor: Name, organization: Name,
        },
        "told-cancel-leave" CancelLeave { actor: Name },
        "told-sign-in" SignIn { actor: Name, organization: Name },
        "told-redeem" Redeem { actor: Name, organization: Name },
        "told-connect-directly" ConnectDirectly { actor: Name, organization: Name },
        "told-set-leave-setting-yes" SetLeaveSettingYes { actor: Name, organization: Name },
        "told-set-leave-setting-no" SetLeaveSettingNo { actor: Name, organization: Name },
        "told-set-privacy-contact" SetPrivacyContact {
            actor: Name, organization: Name, contact: Name,
        },
        "told-set-privacy-statement" SetPrivacyStatement {
            actor: Name, organization: Name, statement: Name,
        },
        "told-set-privacy-information" SetPrivacyInformation {
            actor: Name, organization: Name, contact: Name, statement: Name,
        },
        "told-clear-privacy-information" ClearPrivacyInformation { actor: Name, organization: Name },
        "told-invite" Invite { actor: Name, person: Name, organization: Name, user_type: UserType },
        "told-disable" Disable { actor: Name, person: Name, organization: Name },
        "told-enable" Enable { actor: Name, person: Name, organization: Name },
        "told-delete-user" DeleteUser { actor: Name, person: Name, organization: Name },
        "told-remove-direct-connection" RemoveDirectConnection {
            actor: Name, person: Name, organization: Name,
        },
        "told-restore" Restore { actor: Name, person: Name, organization: Name },
        "told-delete-permanently" DeletePermanently { actor: Name, person: Name, organization: Name },
        "told-add-to-group" AddToGroup {
            actor: Name, person: Name, group: Name, organization: Name,
        },
        "told-remove-from-group" RemoveFromGroup {
            actor: Name, person: Name, group: Name, organization: Name,
        },
        "told-delete-group" DeleteGroup { actor: Name, group: Name, organization: Name },
        "told-assign-role" AssignRole {
            actor: Name, person: Name, role: Vec<&'static str>, organization: Name,
        },
        // How it was answered.
        "told-refused" Refused { rule: Name },
        "told-refused-by-several" RefusedBySeveral { rule: Name, others: Vec<Name> },
        "told-not-reached" NotReached,
        // What happened.
        "event-confirmation-opened" ConfirmationOpened {
            person: Name, organization: Name, relation: Relation,
        },
        "event-confirmation-closed" ConfirmationClosed {
            person: Name, organization: Name, relation: Relation,
        },
        "event-guest-left" GuestLeft { person: Name, organization: Name },
        "event-direct-connect-user-left" DirectConnectUserLeft { person: Name, organization: Name },
        "event-guest-invited" GuestInvited { person: Name, organization: Name },
        "event-invitation-sent-again" InvitationSentAgain { person: Name, organization: Name },
        "event-invitation-redeemed" InvitationRedeemed { person: Name, organization: Name },
        "event-direct-connection-made" DirectConnectionMade { person: Name, organization: Name },
        "event-leave-setting-changed-yes" LeaveSettingChangedYes { organization: Name },
        "event-leave-setting-changed-no" LeaveSettingChangedNo { organization: Name },
        "event-privacy-information-changed" PrivacyInformationChanged { organization: Name },
        "event-privacy-information-removed" PrivacyInformationRemoved { organization: Name },
        "event-account-disabled" AccountDisabled { person: Name, organization: Name },
        "event-account-enabled" AccountEnabled { person: Name, organization: Name },
        "event-added-to-group" AddedToGroup { person: Name, group: Name, organization: Name },
        "event-removed-from-group" RemovedFromGroup { person: Name, group: Name, organization: Name },
        "event-group-deleted" GroupDeleted { group: Name, organization: Name },
        "event-role-assigned" RoleAssigned {
            person: Name, role: Vec<&'static str>, organization: Name,
        },
        "event-membership-soft-deleted" MembershipSoftDeleted {
            person: Name, organization: Name, purged_at: Timestamp,
        },
        "event-membership-restored" MembershipRestored { person: Name, organization: Name },
        "event-membership-restored-without-groups" MembershipRestoredWithoutGroups {
            person: Name, organization: Name, groups: Vec<Name>,
        },
        "event-membership-purged" MembershipPurged {
            person: Name, organization: Name, trigger: Trigger, ends: Timestamp,
        },
        "event-data-removal-started" DataRemovalStarted {
            person: Name, organization: Name, ends: Timestamp,
        },
        "event-data-removal-completed" DataRemovalCompleted {
            person: Name, organization: Name, relation: Relation,
        },
        // How memberships stand.
        "stands-active" StandsActive { person: Name, organization: Name, relation: Relation },
        "stands-pending" StandsPending { person: Name, organization: Name },
        "stands-disabled" StandsDisabled { person: Name, organization: Name, relation: Relation },
        "stands-soft-deleted" StandsSoftDeleted {
            person: Name, organization: Name, purged_at: Timestamp,
        },
        "stands-removing-data" StandsRemovingData {
            person: Name, organization: Name, relation: Relation, ends: Timestamp,
        },
        "stands-gone" StandsGone { person: Name, organization: Name, relation: Relation },
    }
}

impl Story {
    /// The sentence about the rules that refuse a step, the one that decides first; `None` if none does.
    #[must_use]
    pub fn refused_by(rules: &[Name]) -> Option<Self> {
        let (rule, others) = rules.split_first()?;
        let (rule, others) = (rule.clone(), others.to_vec());
        Some(match others.is_empty() {
            true => Self::Refused { rule },
            false => Self::RefusedBySeveral { rule, others },
        })
    }
}
