//! The two answers to selecting Leave: the confirmation, or the message that says whom to ask.

use super::shows_leave_blocked;
use crate::engine::Refusal;
use crate::model::{MembershipId, Relation, State, TenantId, TextId, UserId};

/// The confirmation that a person has open (R19).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConfirmLeave {
    /// The membership that would be left.
    pub membership: MembershipId,
    /// The organization that would be left.
    pub tenant: TenantId,
    /// In which relation.
    pub relation: Relation,
}

impl ConfirmLeave {
    /// The confirmation that this person has open, if any.
    #[must_use]
    pub fn of(state: &State, user: UserId) -> Option<Self> {
        let membership = state.user(user).confirmation?;
        let open = state.membership(membership);
        Some(Self { membership, tenant: open.tenant, relation: open.relation })
    }
}

/// The message of R20: permission is needed, and this is whom to ask (R25, D39).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeaveBlocked {
    /// The organization, whose administrator can always be asked.
    pub tenant: TenantId,
    /// Its privacy contact, if there is one now (D12).
    pub privacy_contact: Option<TextId>,
}

impl LeaveBlocked {
    /// The message that a refusal shows; `None` for refusals with an answer of their own.
    #[must_use]
    pub fn after(refusal: &Refusal, state: &State) -> Option<Self> {
        let subject = refusal.subject.filter(|_| shows_leave_blocked(refusal.rule))?;
        let tenant = state.membership(subject).tenant;
        Some(Self { tenant, privacy_contact: state.tenant(tenant).privacy.contact })
    }
}
