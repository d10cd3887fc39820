//! Who may do what: one table, one source per row (D5).

use std::ops::Index;

use crate::model::{CommandKind, IdSet, Keyed, Role, keyed};

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

keyed!(Task {
    ConfigureLeaveSetting = "configure-leave-setting",
    StorePrivacyInformation = "store-privacy-information",
    Invite = "invite",
    ManageGroups = "manage-groups",
    ManageUsers = "manage-users",
    DeletePermanently = "delete-permanently",
    SeeDeletedUsers = "see-deleted-users",
    AssignRoles = "assign-roles",
});

impl From<Task> for u8 {
    fn from(task: Task) -> Self {
        task as Self
    }
}

impl From<u8> for Task {
    /// The task with this number; numbers that no task has give the last one.
    fn from(bit: u8) -> Self {
        Self::ALL.get(usize::from(bit)).copied().unwrap_or(Self::AssignRoles)
    }
}

impl Task {
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
pub struct Grants {
    roles: [IdSet<Role>; Task::ALL.len()],
    /// The tasks that anyone may do; none in the product.
    open: IdSet<Task>,
}

impl Default for Grants {
    /// The table of D5. Global Administrator may do everything.
    fn default() -> Self {
        use Role::{
            BillingAdministrator as Billing, ExternalIdentityProviderAdministrator as Provider,
            GlobalAdministrator as Global, GroupsAdministrator as Groups, GuestInviter as Inviter,
            UserAdministrator as User,
        };
        let roles = [
            Role::set(&[Global, Provider]),       // R30; L62
            Role::set(&[Global, Billing]),        // D5
            Role::set(&[Global, Inviter, User]),  // D5
            Role::set(&[Global, Groups, User]),   // D5
            Role::set(&[Global, User]),           // D5
            Role::set(&[Global, Provider, User]), // R42; L79; D5 from the vendor's pages
            Role::set(&[Global, Provider, User]), // whoever can do something on that page (R43, D5)
            Role::set(&[Global]),                 // D46
        ];
        Self { roles, open: IdSet::EMPTY }
    }
}

impl Grants {
    /// The same table without one role for one task.
    #[must_use]
    pub fn without(mut self, task: Task, role: Role) -> Self {
        if let Some(roles) = self.roles.get_mut(task as usize) {
            roles.remove(role);
        }
        self
    }

    /// The same table with one task that anyone may do, whatever roles they have or have not.
    #[must_use]
    pub fn open_to_anyone(mut self, task: Task) -> Self {
        self.open.insert(task);
        self
    }

    /// Whether no role is needed for a task.
    #[must_use]
    pub fn is_open_to_anyone(&self, task: Task) -> bool {
        self.open.contains(task)
    }
}

impl Index<Task> for Grants {
    type Output = IdSet<Role>;

    #[expect(clippy::indexing_slicing, reason = "the table has a row per task")]
    fn index(&self, task: Task) -> &IdSet<Role> {
        &self.roles[task as usize]
    }
}
