//! The case that a rule looks at: a command, how things stand, and what both mean together.

use super::{Rulebook, subject};
use crate::model::{
    Command, Event, IdSet, Invitation, Membership, MembershipId, Relation, Role, Roster, State,
    Tenant, Timestamp, User,
};

/// Everything that a rule may look at. It is worked out once per command.
#[derive(Debug)]
pub struct Case<'a> {
    /// How things stand.
    pub state: &'a State,
    /// The names.
    pub roster: &'a Roster,
    /// Which rules are in force, with their numbers.
    pub rulebook: &'a Rulebook,
    /// The instant of the command.
    pub now: Timestamp,
    /// The order itself.
    pub command: &'a Command,
    /// The membership that the command is about, if there is one.
    pub subject: Option<MembershipId>,
    refused: bool,
}

impl<'a> Case<'a> {
    /// The case of this command, before any rule has looked at it.
    #[must_use]
    pub fn new(
        state: &'a State,
        roster: &'a Roster,
        rulebook: &'a Rulebook,
        now: Timestamp,
        command: &'a Command,
    ) -> Self {
        let subject = subject::of(state, command);
        Self { state, roster, rulebook, now, command, subject, refused: false }
    }

    /// Marks the case as refused, for the rules about the attempt itself.
    pub(crate) fn refuse(&mut self) {
        self.refused = true;
    }

    /// Whether a guard has refused the command.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.refused
    }

    /// The membership that the command is about.
    #[must_use]
    pub fn subject(&self) -> Option<&'a Membership> {
        self.subject.map(|id| self.state.membership(id))
    }

    /// Whether the command is about a membership that is not somebody's home.
    #[must_use]
    pub fn is_about_external_membership(&self) -> bool {
        self.subject().is_some_and(|membership| membership.relation != Relation::Home)
    }

    /// The tenant that the command concerns.
    #[must_use]
    pub fn tenant(&self) -> Option<&'a Tenant> {
        self.command.tenant().map(|id| self.state.tenant(id))
    }

    /// Who gives the order.
    #[must_use]
    pub fn actor(&self) -> Option<&'a User> {
        self.command.actor().map(|id| self.state.user(id))
    }

    /// The actor's account at home, if an organization owns it.
    #[must_use]
    pub fn actor_home(&self) -> Option<&'a Membership> {
        self.command.actor().and_then(|id| self.state.home_account(id))
    }

    /// Whether the actor's live object in the tenant of the command is disabled (D25).
    #[must_use]
    pub fn actor_object_is_disabled(&self) -> bool {
        self.actor_object().is_some_and(|object| !object.enabled)
    }

    /// Whether the actor has a live direct connection with the tenant of the command.
    #[must_use]
    pub fn actor_is_connected(&self) -> bool {
        self.command
            .actor()
            .zip(self.command.tenant())
            .is_some_and(|(actor, tenant)| self.state.active_connection(actor, tenant).is_some())
    }

    /// The roles that count for the actor in the tenant: those of a live, accepted, enabled object of
    /// somebody whose account is live and enabled at home (D25, D26, D37).
    #[must_use]
    pub fn actor_roles(&self) -> IdSet<Role> {
        if self.actor_home().is_some_and(|home| !home.enabled || !home.is_active()) {
            return IdSet::EMPTY;
        }
        self.actor_object()
            .filter(|object| object.enabled && object.invitation == Invitation::Accepted)
            .map_or(IdSet::EMPTY, |object| object.roles)
    }

    /// The start of a direct connect user's data removal, which ends at the latest possible instant.
    pub(crate) fn data_removal_of(&self, membership: MembershipId) -> Event {
        let ends = self.rulebook.timelines.removed_by(self.now);
        Event::DataRemovalStarted { membership, since: self.now, ends }
    }

    fn actor_object(&self) -> Option<&'a Membership> {
        let (actor, tenant) = self.command.actor().zip(self.command.tenant())?;
        self.state.active_object(actor, tenant).map(|id| self.state.membership(id))
    }
}
