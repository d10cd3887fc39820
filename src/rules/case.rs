//! The case that a rule looks at: a command, how things stand, and what both mean together.

use super::{Actor, RuleId, Rulebook, subject};
use crate::model::{
    Command, Event, Membership, MembershipId, Relation, Roster, State, Tenant, Timestamp,
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
    /// Who gives it.
    pub actor: Actor<'a>,
    /// The membership that the command is about, if there is one.
    pub subject: Option<MembershipId>,
    refused: bool,
}

impl<'a> Case<'a> {
    /// The case of this command by this actor, before any rule has looked at it.
    #[must_use]
    pub fn new(actor: Actor<'a>, roster: &'a Roster, now: Timestamp, command: &'a Command) -> Self {
        let Actor { state, rulebook, .. } = actor;
        let subject = subject::of(state, command);
        Self { state, roster, rulebook, now, command, actor, subject, refused: false }
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

    /// The membership that the command is about, if an effect is for such a one.
    pub(crate) fn subject_of(
        &self,
        effect: RuleId,
        is_meant: impl FnOnce(&Membership) -> bool,
    ) -> Option<MembershipId> {
        let is_for_all = self.rulebook.indiscriminate.contains(effect);
        self.subject.filter(|id| is_for_all || is_meant(self.state.membership(*id)))
    }

    /// The tenant that the command concerns.
    #[must_use]
    pub fn tenant(&self) -> Option<&'a Tenant> {
        self.command.tenant().map(|id| self.state.tenant(id))
    }

    /// The start of a direct connect user's data removal, which ends at the latest possible instant.
    pub(crate) fn data_removal_of(&self, membership: MembershipId) -> Event {
        let ends = self.rulebook.timelines.removed_by(self.now);
        Event::DataRemovalStarted { membership, since: self.now, ends }
    }
}
