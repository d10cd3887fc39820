//! Who may do what: one table, one source per row (D5).

use std::ops::Index;

use crate::model::{CommandKind, IdSet, Role};

/// Something that only administrators do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Task {
    /// Configure External user leave settings.
    ConfigureLeaveSetting,
    /// Store the privacy information.
    StorePrivacyInformation,
    /// Invite.
    Invite,
    /// Groups and their members.
    ManageGroups,
    /// Disable, enable, delete, restore.
    ManageUsers,
    /// Delete permanently.
    DeletePermanently,
    /// Open Deleted users.
    SeeDeletedUsers,
    /// Give roles.
    AssignRoles,
}

impl Task {
    /// Every task, in the order of their numbers.
    pub const ALL: [Self; 8] = [
        Self::ConfigureLeaveSetting,
        Self::StorePrivacyInformation,
        Self::Invite,
        Self::ManageGroups,
        Self::ManageUsers,
        Self::DeletePermanently,
        Self::SeeDeletedUsers,
        Self::AssignRoles,
    ];

    /// The task that a command belongs to; none for what people do for themselves.
    #[must_use]
    pub const fn of(kind: CommandKind) -> Option<Self> {
        match kind {
            CommandKind::AdvanceClock
            | CommandKind::OpenOrganizations
            | CommandKind::SelectLeave
            | CommandKind::ConfirmLeave
            | CommandKind::CancelLeave
            | CommandKind::SignIn
            | CommandKind::Redeem
            | CommandKind::ConnectDirectly => None,
            CommandKind::OpenLeaveSettings | CommandKind::SetLeaveSetting => {
                Some(Self::ConfigureLeaveSetting)
            }
            CommandKind::OpenDeletedUsers => Some(Self::SeeDeletedUsers),
            CommandKind::SetPrivacyInformation => Some(Self::StorePrivacyInformation),
            CommandKind::Invite => Some(Self::Invite),
            CommandKind::AddToGroup | CommandKind::RemoveFromGroup | CommandKind::DeleteGroup => {
                Some(Self::ManageGroups)
            }
            CommandKind::Disable
            | CommandKind::Enable
            | CommandKind::DeleteUser
            | CommandKind::Restore => Some(Self::ManageUsers),
            CommandKind::DeletePermanently => Some(Self::DeletePermanently),
            CommandKind::AssignRole => Some(Self::AssignRoles),
        }
    }
}

/// For each task, the roles of which one is needed. A value, so that a mutant can drop a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grants([IdSet<Role>; Task::ALL.len()]);

impl Default for Grants {
    /// The table of D5. Global Administrator may do everything.
    fn default() -> Self {
        use Role::{
            BillingAdministrator as Billing, ExternalIdentityProviderAdministrator as Provider,
            GlobalAdministrator as Global, GroupsAdministrator as Groups, GuestInviter as Inviter,
            UserAdministrator as User,
        };
        Self([
            Role::set(&[Global, Provider]),       // R30; L62
            Role::set(&[Global, Billing]),        // D5
            Role::set(&[Global, Inviter, User]),  // D5
            Role::set(&[Global, Groups, User]),   // D5
            Role::set(&[Global, User]),           // D5
            Role::set(&[Global, Provider, User]), // R42; L79; D5 from the vendor's pages
            Role::set(&[Global, Provider, User]), // whoever can do something on that page (R43, D5)
            Role::set(&[Global]),                 // D46
        ])
    }
}

impl Grants {
    /// The same table without one role for one task.
    #[must_use]
    pub fn without(mut self, task: Task, role: Role) -> Self {
        if let Some(roles) = self.0.get_mut(task as usize) {
            roles.remove(role);
        }
        self
    }
}

impl Index<Task> for Grants {
    type Output = IdSet<Role>;

    #[expect(clippy::indexing_slicing, reason = "the table has a row per task")]
    fn index(&self, task: Task) -> &IdSet<Role> {
        &self.0[task as usize]
    }
}
