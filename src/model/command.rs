//! Orders: what an actor wants done. A command is small and flat, so that millions can be tried.

use super::{
    GroupId, Keyed, LeaveSetting, Ordinal, PrivacyInformation, Relation, Role, TenantId, Timestamp,
    UserId, UserType, keyed,
};

/// One order. `actor` gives it, `tenant` is the resource tenant that it concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the fields are the same throughout: see the enum and `Target`")]
pub enum Command {
    /// Lets time pass until an instant (D38).
    AdvanceClock { to: Timestamp },
    /// Opens the Organizations page from My Account (R5, R7, R17).
    OpenOrganizations { actor: UserId, entry: PageEntry },
    /// Opens External user leave settings (R31).
    OpenLeaveSettings { actor: UserId, tenant: TenantId },
    /// Opens Deleted users (R43).
    OpenDeletedUsers { actor: UserId, tenant: TenantId },
    /// Selects Leave beside an organization (R18); without a relation, beside its first entry.
    SelectLeave { actor: UserId, tenant: TenantId, relation: Option<Relation> },
    /// Selects Leave in the confirmation (R19); without a relation, in the one that is open.
    ConfirmLeave { actor: UserId, tenant: TenantId, relation: Option<Relation> },
    /// Closes the confirmation without leaving (D30).
    CancelLeave { actor: UserId },
    /// Signs in to a tenant, which redeems a pending invitation (R14, D45).
    SignIn { actor: UserId, tenant: TenantId },
    /// Redeems an invitation.
    Redeem { actor: UserId, tenant: TenantId },
    /// Connects by B2B direct connect (D42).
    ConnectDirectly { actor: UserId, tenant: TenantId },
    /// Stores a value under External user leave settings (R26).
    SetLeaveSetting { actor: UserId, tenant: TenantId, setting: LeaveSetting },
    /// Stores the privacy information, both parts at once; a part left out is cleared (R28, D12).
    SetPrivacyInformation { actor: UserId, tenant: TenantId, privacy: PrivacyInformation },
    /// Invites a person for B2B collaboration (D35).
    Invite { actor: UserId, tenant: TenantId, user: UserId, user_type: UserType },
    /// Disables an object (R23, D8).
    Disable { actor: UserId, tenant: TenantId, target: Target },
    /// Enables an object again.
    Enable { actor: UserId, tenant: TenantId, target: Target },
    /// Deletes an object softly (D23, D27) or removes a direct connection (D28).
    DeleteUser { actor: UserId, tenant: TenantId, target: Target },
    /// Restores a soft-deleted object (R38).
    Restore { actor: UserId, tenant: TenantId, target: Target },
    /// Deletes a soft-deleted object permanently (R40). Several at once are one command each (D36).
    DeletePermanently { actor: UserId, tenant: TenantId, target: Target },
    /// Adds an object to a group.
    AddToGroup { actor: UserId, tenant: TenantId, target: Target, group: GroupId },
    /// Takes an object out of a group.
    RemoveFromGroup { actor: UserId, tenant: TenantId, target: Target, group: GroupId },
    /// Deletes a group (D16).
    DeleteGroup { actor: UserId, tenant: TenantId, group: GroupId },
    /// Gives a role (D46).
    AssignRole { actor: UserId, tenant: TenantId, target: Target, role: Role },
}

/// Which membership of a person a command is about. Left open, it is the one that the command can
/// work on, else the one least far gone; an object before a connection, and the latest of equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// Whose.
    pub user: UserId,
    /// Only memberships of this relation.
    pub relation: Option<Relation>,
    /// Only the n-th one, counted over all relations, in the order in which they came to be.
    pub ordinal: Option<Ordinal>,
}

impl Target {
    /// The person, whichever of their memberships.
    #[must_use]
    pub const fn of(user: UserId) -> Self {
        Self { user, relation: None, ordinal: None }
    }
}

/// The two ways from My Account to the Organizations page (R7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PageEntry {
    /// The item Organizations in the navigation.
    Navigation,
    /// The link Manage organizations in the Organizations block.
    ManageLink,
}

keyed!(PageEntry { Navigation = "navigation", ManageLink = "manage_link" });

/// A command without its particulars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the `Command` of the same name")]
#[repr(u8)]
pub enum CommandKind {
    AdvanceClock,
    OpenOrganizations,
    OpenLeaveSettings,
    OpenDeletedUsers,
    SelectLeave,
    ConfirmLeave,
    CancelLeave,
    SignIn,
    Redeem,
    ConnectDirectly,
    SetLeaveSetting,
    SetPrivacyInformation,
    Invite,
    Disable,
    Enable,
    DeleteUser,
    Restore,
    DeletePermanently,
    AddToGroup,
    RemoveFromGroup,
    DeleteGroup,
    AssignRole,
}

impl CommandKind {
    /// How many kinds there are.
    pub const COUNT: usize = Self::AssignRole as usize + 1;
}

keyed!(CommandKind {
    AdvanceClock = "wait",
    OpenOrganizations = "open_organizations",
    OpenLeaveSettings = "open_leave_settings",
    OpenDeletedUsers = "open_deleted_users",
    SelectLeave = "select_leave",
    ConfirmLeave = "confirm_leave",
    CancelLeave = "cancel_leave",
    SignIn = "sign_in",
    Redeem = "redeem",
    ConnectDirectly = "connect_directly",
    SetLeaveSetting = "set_leave_setting",
    SetPrivacyInformation = "set_privacy_information",
    Invite = "invite",
    Disable = "disable",
    Enable = "enable",
    DeleteUser = "delete_user",
    Restore = "restore",
    DeletePermanently = "delete_permanently",
    AddToGroup = "add_to_group",
    RemoveFromGroup = "remove_from_group",
    DeleteGroup = "delete_group",
    AssignRole = "assign_role",
});

impl From<CommandKind> for u8 {
    fn from(kind: CommandKind) -> Self {
        kind as Self
    }
}

impl From<u8> for CommandKind {
    /// The kind with this number; numbers that no kind has give the last one.
    fn from(bit: u8) -> Self {
        Self::ALL.get(usize::from(bit)).copied().unwrap_or(Self::AssignRole)
    }
}

impl Command {
    /// Which kind of command it is.
    #[must_use]
    pub const fn kind(&self) -> CommandKind {
        match self {
            Self::AdvanceClock { .. } => CommandKind::AdvanceClock,
            Self::OpenOrganizations { .. } => CommandKind::OpenOrganizations,
            Self::OpenLeaveSettings { .. } => CommandKind::OpenLeaveSettings,
            Self::OpenDeletedUsers { .. } => CommandKind::OpenDeletedUsers,
            Self::SelectLeave { .. } => CommandKind::SelectLeave,
            Self::ConfirmLeave { .. } => CommandKind::ConfirmLeave,
            Self::CancelLeave { .. } => CommandKind::CancelLeave,
            Self::SignIn { .. } => CommandKind::SignIn,
            Self::Redeem { .. } => CommandKind::Redeem,
            Self::ConnectDirectly { .. } => CommandKind::ConnectDirectly,
            Self::SetLeaveSetting { .. } => CommandKind::SetLeaveSetting,
            Self::SetPrivacyInformation { .. } => CommandKind::SetPrivacyInformation,
            Self::Invite { .. } => CommandKind::Invite,
            Self::Disable { .. } => CommandKind::Disable,
            Self::Enable { .. } => CommandKind::Enable,
            Self::DeleteUser { .. } => CommandKind::DeleteUser,
            Self::Restore { .. } => CommandKind::Restore,
            Self::DeletePermanently { .. } => CommandKind::DeletePermanently,
            Self::AddToGroup { .. } => CommandKind::AddToGroup,
            Self::RemoveFromGroup { .. } => CommandKind::RemoveFromGroup,
            Self::DeleteGroup { .. } => CommandKind::DeleteGroup,
            Self::AssignRole { .. } => CommandKind::AssignRole,
        }
    }

    /// Who gives the order; nobody makes time pass.
    #[must_use]
    pub const fn actor(&self) -> Option<UserId> {
        match *self {
            Self::AdvanceClock { .. } => None,
            Self::OpenOrganizations { actor, .. }
            | Self::OpenLeaveSettings { actor, .. }
            | Self::OpenDeletedUsers { actor, .. }
            | Self::SelectLeave { actor, .. }
            | Self::ConfirmLeave { actor, .. }
            | Self::CancelLeave { actor }
            | Self::SignIn { actor, .. }
            | Self::Redeem { actor, .. }
            | Self::ConnectDirectly { actor, .. }
            | Self::SetLeaveSetting { actor, .. }
            | Self::SetPrivacyInformation { actor, .. }
            | Self::Invite { actor, .. }
            | Self::Disable { actor, .. }
            | Self::Enable { actor, .. }
            | Self::DeleteUser { actor, .. }
            | Self::Restore { actor, .. }
            | Self::DeletePermanently { actor, .. }
            | Self::AddToGroup { actor, .. }
            | Self::RemoveFromGroup { actor, .. }
            | Self::DeleteGroup { actor, .. }
            | Self::AssignRole { actor, .. } => Some(actor),
        }
    }

    /// The tenant that it concerns.
    #[must_use]
    pub const fn tenant(&self) -> Option<TenantId> {
        match *self {
            Self::AdvanceClock { .. }
            | Self::OpenOrganizations { .. }
            | Self::CancelLeave { .. } => None,
            Self::OpenLeaveSettings { tenant, .. }
            | Self::OpenDeletedUsers { tenant, .. }
            | Self::SelectLeave { tenant, .. }
            | Self::ConfirmLeave { tenant, .. }
            | Self::SignIn { tenant, .. }
            | Self::Redeem { tenant, .. }
            | Self::ConnectDirectly { tenant, .. }
            | Self::SetLeaveSetting { tenant, .. }
            | Self::SetPrivacyInformation { tenant, .. }
            | Self::Invite { tenant, .. }
            | Self::Disable { tenant, .. }
            | Self::Enable { tenant, .. }
            | Self::DeleteUser { tenant, .. }
            | Self::Restore { tenant, .. }
            | Self::DeletePermanently { tenant, .. }
            | Self::AddToGroup { tenant, .. }
            | Self::RemoveFromGroup { tenant, .. }
            | Self::DeleteGroup { tenant, .. }
            | Self::AssignRole { tenant, .. } => Some(tenant),
        }
    }

    /// The membership that an administrator's command is about.
    #[must_use]
    pub const fn target(&self) -> Option<Target> {
        match *self {
            Self::Disable { target, .. }
            | Self::Enable { target, .. }
            | Self::DeleteUser { target, .. }
            | Self::Restore { target, .. }
            | Self::DeletePermanently { target, .. }
            | Self::AddToGroup { target, .. }
            | Self::RemoveFromGroup { target, .. }
            | Self::AssignRole { target, .. } => Some(target),
            Self::AdvanceClock { .. }
            | Self::OpenOrganizations { .. }
            | Self::OpenLeaveSettings { .. }
            | Self::OpenDeletedUsers { .. }
            | Self::SelectLeave { .. }
            | Self::ConfirmLeave { .. }
            | Self::CancelLeave { .. }
            | Self::SignIn { .. }
            | Self::Redeem { .. }
            | Self::ConnectDirectly { .. }
            | Self::SetLeaveSetting { .. }
            | Self::SetPrivacyInformation { .. }
            | Self::Invite { .. }
            | Self::DeleteGroup { .. } => None,
        }
    }

    /// The same order about the n-th membership of that person, if it is about a membership at all.
    #[must_use]
    pub const fn about_nth(mut self, n: Ordinal) -> Self {
        if let Self::Disable { target, .. }
        | Self::Enable { target, .. }
        | Self::DeleteUser { target, .. }
        | Self::Restore { target, .. }
        | Self::DeletePermanently { target, .. }
        | Self::AddToGroup { target, .. }
        | Self::RemoveFromGroup { target, .. }
        | Self::AssignRole { target, .. } = &mut self
        {
            target.ordinal = Some(n);
        }
        self
    }

    /// The same order among other people and organizations.
    #[must_use]
    pub fn with_ids(
        mut self,
        person: impl Fn(UserId) -> UserId,
        organization: impl Fn(TenantId) -> TenantId,
    ) -> Self {
        let (actors, tenants, people) = self.ids_mut();
        actors.into_iter().chain(people).for_each(|id| *id = person(*id));
        tenants.into_iter().for_each(|id| *id = organization(*id));
        self
    }

    /// Who orders, which organization it concerns, and whom.
    fn ids_mut(&mut self) -> (Option<&mut UserId>, Option<&mut TenantId>, Option<&mut UserId>) {
        match self {
            Self::AdvanceClock { .. } => (None, None, None),
            Self::OpenOrganizations { actor, .. } | Self::CancelLeave { actor } => {
                (Some(actor), None, None)
            }
            Self::OpenLeaveSettings { actor, tenant }
            | Self::OpenDeletedUsers { actor, tenant }
            | Self::SelectLeave { actor, tenant, .. }
            | Self::ConfirmLeave { actor, tenant, .. }
            | Self::SignIn { actor, tenant }
            | Self::Redeem { actor, tenant }
            | Self::ConnectDirectly { actor, tenant }
            | Self::SetLeaveSetting { actor, tenant, .. }
            | Self::SetPrivacyInformation { actor, tenant, .. }
            | Self::DeleteGroup { actor, tenant, .. } => (Some(actor), Some(tenant), None),
            Self::Invite { actor, tenant, user, .. } => (Some(actor), Some(tenant), Some(user)),
            Self::Disable { actor, tenant, target }
            | Self::Enable { actor, tenant, target }
            | Self::DeleteUser { actor, tenant, target }
            | Self::Restore { actor, tenant, target }
            | Self::DeletePermanently { actor, tenant, target }
            | Self::AddToGroup { actor, tenant, target, .. }
            | Self::RemoveFromGroup { actor, tenant, target, .. }
            | Self::AssignRole { actor, tenant, target, .. } => {
                (Some(actor), Some(tenant), Some(&mut target.user))
            }
        }
    }

    /// The person whom it is about, other than by being given by them.
    #[must_use]
    pub const fn person(&self) -> Option<UserId> {
        match (self.target(), self.invited()) {
            (Some(Target { user, .. }), _) | (None, Some(user)) => Some(user),
            (None, None) => None,
        }
    }

    /// The membership that an administrator's command is about, to change which one is meant.
    pub(crate) fn target_mut(&mut self) -> Option<&mut Target> {
        match self {
            Self::Disable { target, .. }
            | Self::Enable { target, .. }
            | Self::DeleteUser { target, .. }
            | Self::Restore { target, .. }
            | Self::DeletePermanently { target, .. }
            | Self::AddToGroup { target, .. }
            | Self::RemoveFromGroup { target, .. }
            | Self::AssignRole { target, .. } => Some(target),
            _ => None,
        }
    }

    /// The group that it is about, to change it.
    pub(crate) fn group_mut(&mut self) -> Option<&mut GroupId> {
        match self {
            Self::AddToGroup { group, .. }
            | Self::RemoveFromGroup { group, .. }
            | Self::DeleteGroup { group, .. } => Some(group),
            _ => None,
        }
    }

    /// The person who is invited.
    #[must_use]
    pub const fn invited(&self) -> Option<UserId> {
        match *self {
            Self::Invite { user, .. } => Some(user),
            _ => None,
        }
    }

    /// The group that it is about.
    #[must_use]
    pub const fn group(&self) -> Option<GroupId> {
        match *self {
            Self::AddToGroup { group, .. }
            | Self::RemoveFromGroup { group, .. }
            | Self::DeleteGroup { group, .. } => Some(group),
            _ => None,
        }
    }
}
