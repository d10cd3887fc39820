//! What a step expects, with every name turned into an id.

use crate::invariants::InvariantId;
use crate::model::{
    ApplicationId, EventKind, GroupId, IdSet, Invitation, LicenceId, Ordinal, Relation, Role,
    TenantId, Timestamp, UserId, UserType, keyed,
};
use crate::rules::{RuleId, RuleSet};
use crate::short_text::ShortText;
use crate::views::{Control, Heading};

/// Everything that must be so after a step. What is left out is not checked, but for one thing: a
/// command must be allowed unless `refused` (or `each`) names the rule that refuses it, or the step is
/// about invariants.
#[derive(Debug, Default)]
pub struct Expectation {
    /// What the clock shows.
    pub clock: Option<Timestamp>,
    /// The rule that refuses.
    pub refused: Option<RuleId>,
    /// Every rule that refuses (D43).
    pub reasons: Option<RuleSet>,
    /// Invariants that must hold, whatever the answers are.
    pub holds: Vec<InvariantId>,
    /// Of several users at once: each one's answer; `None` is allowed (D36).
    pub each: Vec<(UserId, Option<RuleId>)>,
    /// All events, in order.
    pub events: Option<Vec<EventFacts>>,
    /// The view that the actor sees; `none` if no page opens.
    pub view: Option<&'static str>,
    /// A message that the actor reads, by id.
    pub message: Option<String>,
    /// All messages that the actor reads, by id, from top to bottom.
    pub messages: Option<Vec<String>>,
    /// A text that the actor reads, by locale.
    pub says: Vec<(ShortText, String)>,
    /// Whether `membership` was written, which then stands first in `memberships`.
    pub has_single_membership: bool,
    /// How memberships stand.
    pub memberships: Vec<MembershipFacts>,
    /// The Organizations page.
    pub organizations: Option<OrganizationsFacts>,
    /// The open confirmation.
    pub confirmation: Option<ConfirmationFacts>,
    /// The message of R20.
    pub leave_blocked: Option<LeaveBlockedFacts>,
    /// The page Deleted users.
    pub deleted_users: Option<ListedFacts>,
    /// The page with External user leave settings.
    pub leave_settings: Option<LeaveSettingsFacts>,
}

/// An event: `kind`, `kind/user`, `kind@instant` or `kind/user@instant`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventFacts {
    /// What happened.
    pub kind: EventKind,
    /// To whom.
    pub user: Option<UserId>,
    /// When.
    pub at: Option<Timestamp>,
}

/// How one membership must stand. Without `ordinal` the active one is meant, else the latest.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each field is the field of `Membership` or the end of that name")]
pub struct MembershipFacts {
    pub user: UserId,
    pub tenant: TenantId,
    pub relation: Option<Relation>,
    pub ordinal: Option<Ordinal>,
    pub standing: Option<Standing>,
    pub since: Option<Timestamp>,
    pub ends: Option<Timestamp>,
    pub restorable: Option<bool>,
    pub listed: Option<bool>,
    pub data_present: Option<bool>,
    pub disabled: Option<bool>,
    pub invitation: Option<Invitation>,
    pub user_type: Option<UserType>,
    pub groups: Option<IdSet<GroupId>>,
    pub roles: Option<IdSet<Role>>,
    pub applications: Option<IdSet<ApplicationId>>,
    pub licences: Option<IdSet<LicenceId>>,
    /// How many memberships of this person in this tenant there have been.
    pub objects: Option<u32>,
}

/// `is:`, a lifecycle without its instants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "each is the `Lifecycle` of the same name; `None` is no membership"
)]
pub enum Standing {
    Active,
    SoftDeleted,
    RemovingData,
    Gone,
    None,
}

keyed!(Standing {
    Active = "active",
    SoftDeleted = "soft_deleted",
    RemovingData = "removing_data",
    Gone = "gone",
    None = "none",
});

/// What the Organizations page must show.
#[derive(Clone, Debug)]
pub struct OrganizationsFacts {
    /// Whose page.
    pub of: UserId,
    /// Whether there is a page at all (D26).
    pub shown: bool,
    /// All headings, from top to bottom.
    pub headings: Option<Vec<Heading>>,
    /// The sections with exactly these entries, in order.
    pub sections: Vec<(Heading, Vec<EntryFacts>)>,
    /// Exactly the entries with Leave, from top to bottom.
    pub leave: Option<Vec<EntryFacts>>,
}

/// An entry: `tenant`, or `tenant/relation` where the page says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryFacts {
    /// The organization.
    pub tenant: TenantId,
    /// The relation, if the page names it (D31).
    pub relation: Option<Relation>,
}

/// The confirmation that must (or must not) be open.
#[derive(Clone, Copy, Debug)]
pub struct ConfirmationFacts {
    /// Whose.
    pub of: UserId,
    /// Whether one is open.
    pub open: bool,
    /// Of which organization.
    pub tenant: Option<TenantId>,
    /// In which relation.
    pub relation: Option<Relation>,
}

/// Whom the message of R20 must name besides the administrator.
#[derive(Clone, Debug)]
pub struct LeaveBlockedFacts {
    /// The organization.
    pub tenant: Option<TenantId>,
    /// Its privacy contact; `None` when none may be named (D12).
    pub privacy_contact: Option<String>,
}

/// What Deleted users must list.
#[derive(Clone, Debug)]
pub struct ListedFacts {
    /// Whose page.
    pub tenant: TenantId,
    /// Exactly these people, in the order in which their objects came to be.
    pub lists: Option<Vec<UserId>>,
    /// Exactly these of them can be restored.
    pub restorable: Option<Vec<UserId>>,
}

/// What the settings page must show.
#[derive(Clone, Copy, Debug)]
pub struct LeaveSettingsFacts {
    /// Whose page.
    pub tenant: TenantId,
    /// Whether the control can be used.
    pub control: Option<Control>,
    /// Yes or No; never configured counts as Yes (D13).
    pub external_users_may_leave: Option<bool>,
    /// Whether it was ever configured.
    pub configured: Option<bool>,
}
