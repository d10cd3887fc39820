//! The ways in which a membership goes from one standing to another, and the edges of a deadline.

use crate::model::{CommandKind, Invitation, Keyed, Lifecycle, Membership, keyed};

/// How a membership stands, in the words of stories. What is disabled and pending counts as disabled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the word of its name; `None` is no membership yet")]
pub enum Standing {
    None,
    Pending,
    Active,
    Disabled,
    SoftDeleted,
    RemovingData,
    Gone,
}

keyed!(Standing {
    None = "none",
    Pending = "pending",
    Active = "active",
    Disabled = "disabled",
    SoftDeleted = "soft_deleted",
    RemovingData = "removing_data",
    Gone = "gone",
});

impl Standing {
    /// How this membership stands.
    #[must_use]
    pub const fn of(membership: &Membership) -> Self {
        match membership.lifecycle {
            Lifecycle::SoftDeleted { .. } => Self::SoftDeleted,
            Lifecycle::RemovingData { .. } => Self::RemovingData,
            Lifecycle::Gone => Self::Gone,
            Lifecycle::Active if !membership.enabled => Self::Disabled,
            Lifecycle::Active => match membership.invitation {
                Invitation::Pending => Self::Pending,
                Invitation::Accepted => Self::Active,
            },
        }
    }
}

/// By what it goes there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// An administrator invites.
    Inviting,
    /// The person signs in or redeems.
    SigningIn,
    /// The person connects directly.
    Connecting,
    /// The person leaves.
    Leaving,
    /// An administrator does it.
    Administrator,
    /// Its window comes to its end.
    EndOfWindow,
    /// The removal of its data ends before that (D2).
    EarlyEnd,
}

keyed!(Cause {
    Inviting = "inviting",
    SigningIn = "signing_in",
    Connecting = "connecting",
    Leaving = "leaving",
    Administrator = "administrator",
    EndOfWindow = "end_of_window",
    EarlyEnd = "early_end",
});

impl Cause {
    /// What a command is the cause of.
    #[must_use]
    pub const fn of(kind: CommandKind) -> Self {
        match kind {
            CommandKind::Invite => Self::Inviting,
            CommandKind::SignIn | CommandKind::Redeem => Self::SigningIn,
            CommandKind::ConnectDirectly => Self::Connecting,
            CommandKind::ConfirmLeave => Self::Leaving,
            _ => Self::Administrator,
        }
    }
}

macro_rules! passages {
    ($($name:ident = $key:literal: $from:ident => $to:ident by $cause:ident,)*) => {
        /// A way from one standing to another, and by what.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "the table says from where, to where and by what")]
        pub enum Passage { $($name),* }

        keyed!(Passage { $($name = $key),* });

        impl Passage {
            /// From where, to where, and by what.
            #[must_use]
            pub const fn ends(self) -> (Standing, Standing, Cause) {
                match self { $(Self::$name => (Standing::$from, Standing::$to, Cause::$cause)),* }
            }
        }
    };
}

passages! {
    Invited = "invited": None => Pending by Inviting,
    Connected = "connected": None => Active by Connecting,
    Redeemed = "redeemed": Pending => Active by SigningIn,
    Disabled = "disabled": Active => Disabled by Administrator,
    PendingDisabled = "pending_disabled": Pending => Disabled by Administrator,
    Enabled = "enabled": Disabled => Active by Administrator,
    PendingEnabled = "pending_enabled": Disabled => Pending by Administrator,
    Left = "left": Active => SoftDeleted by Leaving,
    Deleted = "deleted": Active => SoftDeleted by Administrator,
    PendingDeleted = "pending_deleted": Pending => SoftDeleted by Administrator,
    DisabledDeleted = "disabled_deleted": Disabled => SoftDeleted by Administrator,
    Restored = "restored": SoftDeleted => Active by Administrator,
    PendingRestored = "pending_restored": SoftDeleted => Pending by Administrator,
    DisabledRestored = "disabled_restored": SoftDeleted => Disabled by Administrator,
    Purged = "purged": SoftDeleted => RemovingData by Administrator,
    Expired = "expired": SoftDeleted => RemovingData by EndOfWindow,
    ConnectionLeft = "connection_left": Active => RemovingData by Leaving,
    ConnectionRemoved = "connection_removed": Active => RemovingData by Administrator,
    DataGone = "data_gone": RemovingData => Gone by EndOfWindow,
    DataGoneEarly = "data_gone_early": RemovingData => Gone by EarlyEnd,
}

impl Passage {
    /// The passage between two standings by a cause, if there is one.
    #[must_use]
    pub fn between(from: Standing, to: Standing, cause: Cause) -> Option<Self> {
        Self::ALL.iter().copied().find(|passage| passage.ends() == (from, to, cause))
    }
}

/// The seconds around a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edge {
    /// One second before.
    SecondBefore,
    /// The very second.
    Instant,
    /// One second after.
    SecondAfter,
}

keyed!(Edge {
    SecondBefore = "second_before",
    Instant = "instant",
    SecondAfter = "second_after",
});
