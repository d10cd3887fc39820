//! Plain data: who there is, what they may order, what has happened, and how things stand.
//!
//! [`Roster`] holds the names, [`State`] holds everything that changes, a [`Command`] is an order
//! and an [`Event`] is a fact. Nothing here decides anything.

mod command;
mod event;
mod ids;
mod membership;
mod roles;
mod roster;
mod state;
mod time;

pub use command::{Command, CommandKind, PageEntry, Target};
pub use event::{Event, EventKind, Events, Stamped, Trigger};
pub use ids::{
    ApplicationId, GroupId, IdSet, LicenceId, MembershipId, Ordinal, TenantId, TextId, UserId,
};
pub use membership::{Invitation, Lifecycle, LifecycleKind, Membership, Relation, UserType};
pub use roles::Role;
pub use roster::{Roster, TenantProfile, UserProfile};
pub use state::{Account, LeaveSetting, PrivacyInformation, State, Tenant, User};
pub use time::{Seconds, Timestamp};

pub use crate::keyed::Keyed;
pub(crate) use crate::keyed::keyed;
