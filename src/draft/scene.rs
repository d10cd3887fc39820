//! One step of a draft while it is written: what is done, and what came of it.

use crate::engine;
use crate::explore::{Leg, Move, Played, World};
use crate::model::{Command, Event, Events, MembershipId, Relation, Seconds, State, Timestamp};

/// A step with how things stood before it and after it.
pub(super) struct Scene<'a> {
    pub(super) leg: &'a Leg,
    pub(super) started: Timestamp,
    pub(super) before: &'a State,
    pub(super) played: &'a Played,
    /// What comes of it by the product's own rules.
    pub(super) in_the_product: &'a Played,
}

impl<'a> Scene<'a> {
    /// Every step, from what came of the legs by the rules of their world and of the product.
    pub(super) fn all(
        world: &'a World,
        legs: &'a [Leg],
        played: &'a [Played],
        in_the_product: &'a [Played],
    ) -> Vec<Self> {
        let earlier = played.iter().map(|played| (&played.state, played.now));
        let befores = [(&world.state, world.start)].into_iter().chain(earlier);
        let after = befores.zip(played).zip(in_the_product);
        let scene = |(leg, (((before, started), played), in_the_product))| Self {
            leg,
            started,
            before,
            played,
            in_the_product,
        };
        legs.iter().zip(after).map(scene).collect()
    }

    /// Whether anything is done at all: no time is no step.
    pub(super) fn is_written(&self) -> bool {
        !matches!(self.leg.what, Move::Wait(length) if length <= Seconds::ZERO)
    }

    /// Whether the product's own rules have the same answer and the same events.
    pub(super) fn is_as_in_the_product(&self) -> bool {
        let Played { refused, events, .. } = self.in_the_product;
        (&self.played.refused, &self.played.events) == (refused, events)
    }

    /// Whether the removal of some data starts here, by either rules.
    pub(super) fn starts_removal(&self) -> bool {
        let mut events = self.played.events.iter().chain(&self.in_the_product.events);
        events.any(|stamped| {
            let event = stamped.event;
            matches!(event, Event::MembershipPurged { .. } | Event::DataRemovalStarted { .. })
        })
    }

    /// The order that is given, with its answer.
    pub(super) fn answer(
        &self,
        world: &World,
    ) -> Option<(Command, Result<Events, engine::Refusal>)> {
        let Move::Order(command) = self.leg.what else { return None };
        let World { roster, rulebook, .. } = world;
        Some((command, engine::decide(self.before, roster, rulebook, self.started, &command)))
    }

    /// The order that is told: time that passes is one, too.
    pub(super) fn deed(&self) -> Command {
        match self.leg.what {
            Move::Order(command) => command,
            Move::Wait(_) => Command::AdvanceClock { to: self.played.now },
        }
    }

    /// The relation of the membership that the order turns out to be about.
    pub(super) fn relation(&self, world: &World) -> Option<Relation> {
        let (_, answer) = self.answer(world)?;
        let subject = match &answer {
            Ok(events) => events.iter().rev().find_map(Event::membership),
            Err(refusal) => refusal.subject,
        };
        let memberships = &self.played.state.memberships;
        memberships.get(subject?.0 as usize).map(|membership| membership.relation)
    }

    /// The memberships that stand otherwise since this step, in the order of the events.
    pub(super) fn changed(&self) -> Vec<MembershipId> {
        let mut changed = Vec::new();
        for stamped in &self.played.events {
            let id = match stamped.event {
                Event::MembershipSoftDeleted { membership, .. }
                | Event::MembershipRestored { membership, .. }
                | Event::MembershipPurged { membership, .. }
                | Event::DataRemovalStarted { membership, .. }
                | Event::DataRemovalCompleted { membership }
                | Event::InvitationRedeemed { membership } => Some(membership),
                Event::GuestInvited { user, tenant, .. }
                | Event::DirectConnectionMade { user, tenant } => {
                    self.played.state.memberships_of(user, tenant).next_back().map(|(id, _)| id)
                }
                _ => None,
            };
            changed.extend(id.filter(|id| !changed.contains(id)));
        }
        changed
    }
}
