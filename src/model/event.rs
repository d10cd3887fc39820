//! Facts: what has happened, in the past tense, with every number that applying it needs.

use arrayvec::ArrayVec;

use super::{
    GroupId, IdSet, Keyed, LeaveSetting, MembershipId, PrivacyInformation, Role, TenantId,
    Timestamp, UserId, UserType, keyed,
};

/// What one command or one deadline brings about, in order. Never more than four.
pub type Events = ArrayVec<Event, 4>;

/// One fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "fields are ids; what is not plain from the name is said above it")]
pub enum Event {
    /// A confirmation was opened (R18).
    ConfirmationOpened { user: UserId, membership: MembershipId },
    /// A confirmation was closed without leaving (D30).
    ConfirmationClosed { user: UserId, membership: MembershipId },
    /// A collaboration user left; their confirmation is used up (R19, R35).
    GuestLeft { user: UserId, membership: MembershipId },
    /// A direct connect user left; their confirmation is used up (R46).
    DirectConnectUserLeft { user: UserId, membership: MembershipId },
    /// A new object was made for an invitation (D15).
    GuestInvited { user: UserId, tenant: TenantId, user_type: UserType },
    /// The invitation was sent again; the object is the same (D35).
    InvitationSentAgain { membership: MembershipId },
    /// The person signed in for the first time (R14, D45).
    InvitationRedeemed { membership: MembershipId },
    /// A direct connection was made (D42).
    DirectConnectionMade { user: UserId, tenant: TenantId },
    /// External user leave settings has a new value (R26).
    LeaveSettingChanged { tenant: TenantId, setting: LeaveSetting },
    /// The privacy information is new (R28).
    PrivacyInformationChanged { tenant: TenantId, privacy: PrivacyInformation },
    /// An object was disabled (R23).
    AccountDisabled { membership: MembershipId },
    /// An object was enabled.
    AccountEnabled { membership: MembershipId },
    /// An object joined a group.
    AddedToGroup { membership: MembershipId, group: GroupId },
    /// An object left a group.
    RemovedFromGroup { membership: MembershipId, group: GroupId },
    /// A group was deleted; active members lose it, soft-deleted ones are told on restore (D16).
    GroupDeleted { tenant: TenantId, group: GroupId },
    /// An object was given a role (D46).
    RoleAssigned { membership: MembershipId, role: Role },
    /// A soft deletion began (R35).
    MembershipSoftDeleted { membership: MembershipId, since: Timestamp },
    /// A soft-deleted object is active again, without the groups deleted meanwhile (R38, D16).
    MembershipRestored { membership: MembershipId, missing_groups: IdSet<GroupId> },
    /// Permanent deletion started, and with it the removal of the data, which completes at `ends`.
    ///
    /// The engine says the latest `ends`; a driver may bring it forward within (since, ends] (D2).
    #[doc(alias = "permanently deleted")]
    MembershipPurged {
        membership: MembershipId,
        trigger: Trigger,
        since: Timestamp,
        ends: Timestamp,
    },
    /// The removal of a direct connect user's data started (R46); `ends` as for a purge.
    DataRemovalStarted { membership: MembershipId, since: Timestamp, ends: Timestamp },
    /// The data is gone (R45, R47).
    DataRemovalCompleted { membership: MembershipId },
}

/// The two triggers of permanent deletion (R44).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// An administrator selected Delete permanently.
    Administrator,
    /// The soft deletion came to its end.
    EndOfSoftDeletion,
}

keyed!(Trigger {
    Administrator = "administrator",
    EndOfSoftDeletion = "end_of_soft_deletion",
});

/// An event with the instant at which it happened: for a deadline, its own due time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamped {
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub event: Event,
}

/// An event without its particulars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the `Event` of the same name")]
#[repr(u8)]
pub enum EventKind {
    ConfirmationOpened,
    ConfirmationClosed,
    GuestLeft,
    DirectConnectUserLeft,
    GuestInvited,
    InvitationSentAgain,
    InvitationRedeemed,
    DirectConnectionMade,
    LeaveSettingChanged,
    PrivacyInformationChanged,
    AccountDisabled,
    AccountEnabled,
    AddedToGroup,
    RemovedFromGroup,
    GroupDeleted,
    RoleAssigned,
    MembershipSoftDeleted,
    MembershipRestored,
    MembershipPurged,
    DataRemovalStarted,
    DataRemovalCompleted,
}

keyed!(EventKind {
    ConfirmationOpened = "confirmation_opened",
    ConfirmationClosed = "confirmation_closed",
    GuestLeft = "guest_left",
    DirectConnectUserLeft = "direct_connect_user_left",
    GuestInvited = "guest_invited",
    InvitationSentAgain = "invitation_sent_again",
    InvitationRedeemed = "invitation_redeemed",
    DirectConnectionMade = "direct_connection_made",
    LeaveSettingChanged = "leave_setting_changed",
    PrivacyInformationChanged = "privacy_information_changed",
    AccountDisabled = "account_disabled",
    AccountEnabled = "account_enabled",
    AddedToGroup = "added_to_group",
    RemovedFromGroup = "removed_from_group",
    GroupDeleted = "group_deleted",
    RoleAssigned = "role_assigned",
    MembershipSoftDeleted = "membership_soft_deleted",
    MembershipRestored = "membership_restored",
    MembershipPurged = "membership_purged",
    DataRemovalStarted = "data_removal_started",
    DataRemovalCompleted = "data_removal_completed",
});

impl From<EventKind> for u8 {
    fn from(kind: EventKind) -> Self {
        kind as Self
    }
}

impl From<u8> for EventKind {
    /// The kind with this number; numbers that no kind has give the last one.
    fn from(bit: u8) -> Self {
        Self::ALL.get(usize::from(bit)).copied().unwrap_or(Self::DataRemovalCompleted)
    }
}

impl Event {
    /// Which kind of event it is.
    #[must_use]
    pub const fn kind(&self) -> EventKind {
        match self {
            Self::ConfirmationOpened { .. } => EventKind::ConfirmationOpened,
            Self::ConfirmationClosed { .. } => EventKind::ConfirmationClosed,
            Self::GuestLeft { .. } => EventKind::GuestLeft,
            Self::DirectConnectUserLeft { .. } => EventKind::DirectConnectUserLeft,
            Self::GuestInvited { .. } => EventKind::GuestInvited,
            Self::InvitationSentAgain { .. } => EventKind::InvitationSentAgain,
            Self::InvitationRedeemed { .. } => EventKind::InvitationRedeemed,
            Self::DirectConnectionMade { .. } => EventKind::DirectConnectionMade,
            Self::LeaveSettingChanged { .. } => EventKind::LeaveSettingChanged,
            Self::PrivacyInformationChanged { .. } => EventKind::PrivacyInformationChanged,
            Self::AccountDisabled { .. } => EventKind::AccountDisabled,
            Self::AccountEnabled { .. } => EventKind::AccountEnabled,
            Self::AddedToGroup { .. } => EventKind::AddedToGroup,
            Self::RemovedFromGroup { .. } => EventKind::RemovedFromGroup,
            Self::GroupDeleted { .. } => EventKind::GroupDeleted,
            Self::RoleAssigned { .. } => EventKind::RoleAssigned,
            Self::MembershipSoftDeleted { .. } => EventKind::MembershipSoftDeleted,
            Self::MembershipRestored { .. } => EventKind::MembershipRestored,
            Self::MembershipPurged { .. } => EventKind::MembershipPurged,
            Self::DataRemovalStarted { .. } => EventKind::DataRemovalStarted,
            Self::DataRemovalCompleted { .. } => EventKind::DataRemovalCompleted,
        }
    }

    /// The membership that it is about; `None` for facts about tenants, and for a membership that
    /// only comes to be through it.
    #[must_use]
    pub const fn membership(&self) -> Option<MembershipId> {
        match *self {
            Self::ConfirmationOpened { membership, .. }
            | Self::ConfirmationClosed { membership, .. }
            | Self::GuestLeft { membership, .. }
            | Self::DirectConnectUserLeft { membership, .. }
            | Self::InvitationSentAgain { membership }
            | Self::InvitationRedeemed { membership }
            | Self::AccountDisabled { membership }
            | Self::AccountEnabled { membership }
            | Self::AddedToGroup { membership, .. }
            | Self::RemovedFromGroup { membership, .. }
            | Self::RoleAssigned { membership, .. }
            | Self::MembershipSoftDeleted { membership, .. }
            | Self::MembershipRestored { membership, .. }
            | Self::MembershipPurged { membership, .. }
            | Self::DataRemovalStarted { membership, .. }
            | Self::DataRemovalCompleted { membership } => Some(membership),
            Self::GuestInvited { .. }
            | Self::DirectConnectionMade { .. }
            | Self::LeaveSettingChanged { .. }
            | Self::PrivacyInformationChanged { .. }
            | Self::GroupDeleted { .. } => None,
        }
    }
}
