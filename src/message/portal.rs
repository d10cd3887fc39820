//! What people read in the simulated system: pages, dialogs, answers.

use super::define::{Name, messages};
use crate::model::{LeaveSetting, Relation, Seconds, Timestamp};

messages! {
    /// A text of the simulated system.
    pub enum Portal {
        // The Organizations page.
        "heading-home-organization" HeadingHomeOrganization,
        "heading-other-organizations" HeadingOtherOrganizations,
        "heading-organizations" HeadingOrganizations,
        "organization-entry" OrganizationEntry { organization: Name },
        "organization-entry-with-relation" OrganizationEntryWithRelation {
            organization: Name, relation: Relation,
        },
        "leave-link" LeaveLink,
        "no-other-organizations" NoOtherOrganizations,
        "no-organizations" NoOrganizations,
        // Leaving.
        "confirm-leave" ConfirmLeave { organization: Name },
        "confirm-leave-collaboration" ConfirmLeaveCollaboration {
            organization: Name, soft_deletion: Seconds,
        },
        "confirm-leave-direct-connect" ConfirmLeaveDirectConnect {
            organization: Name, data_removal: Seconds,
        },
        "confirm-leave-button" ConfirmLeaveButton,
        "cancel-button" CancelButton,
        "you-left" YouLeft { organization: Name },
        "you-stay" YouStay { organization: Name },
        "leave-blocked" LeaveBlocked { organization: Name },
        "leave-blocked-with-contact" LeaveBlockedWithContact { organization: Name, contact: Name },
        // Signing in.
        "signed-in" SignedIn { organization: Name },
        "invitation-redeemed" InvitationRedeemed { organization: Name },
        "connected-directly" ConnectedDirectly { organization: Name },
        // External user leave settings.
        "leave-settings-title" LeaveSettingsTitle,
        "leave-settings-place" LeaveSettingsPlace,
        "leave-settings-question" LeaveSettingsQuestion,
        "leave-settings-yes" LeaveSettingsYes,
        "leave-settings-no" LeaveSettingsNo,
        "leave-settings-unavailable" LeaveSettingsUnavailable,
        "leave-setting-saved" LeaveSettingSaved { setting: LeaveSetting },
        "privacy-recommendation" PrivacyRecommendation,
        "privacy-information-saved" PrivacyInformationSaved,
        "privacy-information-removed" PrivacyInformationRemoved,
        // Deleted users.
        "deleted-users-title" DeletedUsersTitle,
        "deleted-users-place" DeletedUsersPlace,
        "deleted-user-entry" DeletedUserEntry {
            person: Name, principal_name: Name, deleted_at: Timestamp, purged_at: Timestamp,
        },
        "deleted-user-name-taken" DeletedUserNameTaken,
        "no-deleted-users" NoDeletedUsers,
        "restore-button" RestoreButton,
        "delete-permanently-button" DeletePermanentlyButton,
        "delete-permanently-warning" DeletePermanentlyWarning { data_removal: Seconds },
        "user-restored" UserRestored { person: Name },
        "user-restored-without-groups" UserRestoredWithoutGroups { person: Name, groups: Vec<Name> },
        "user-deleted-permanently" UserDeletedPermanently { person: Name, data_removal: Seconds },
        // Other administration.
        "user-deleted" UserDeleted { person: Name, purged_at: Timestamp },
        "direct-connect-user-removed" DirectConnectUserRemoved {
            person: Name, organization: Name, data_removal: Seconds,
        },
        "invitation-sent" InvitationSent { person: Name },
        "invitation-sent-again" InvitationSentAgain { person: Name },
        "account-disabled" AccountDisabled { person: Name },
        "account-enabled" AccountEnabled { person: Name },
        "added-to-group" AddedToGroup { person: Name, group: Name },
        "removed-from-group" RemovedFromGroup { person: Name, group: Name },
        "group-deleted" GroupDeleted { group: Name },
        "role-assigned" RoleAssigned { person: Name, role: Vec<&'static str> },
        "nothing-changed" NothingChanged,
    }
}
