//! What a step of a draft expects.

use super::scene::Scene;
use super::yaml::{Fields, Node};
use crate::calendar::format_instant;
use crate::explore::{Move, World};
use crate::invariants::InvariantId;
use crate::model::{CommandKind, Invitation, Keyed, Lifecycle, MembershipId, Stamped};
use crate::views::View;

/// The answer and the events that the step has, and how the memberships stand that it is about.
pub(super) fn answers(world: &World, scene: &Scene<'_>) -> Fields {
    let mut fields = Fields::default();
    refusal(scene, &mut fields);
    let view = view(world, scene);
    if let Some(view) = view {
        fields.put("view", Node::plain(view));
    }
    let events = events(world, scene);
    let says_nothing = events == Node::List(Vec::new()) && !fields.is_empty();
    if !says_nothing {
        fields.put("events", events);
    }
    memberships(world, scene, &mut fields);
    fields
}

/// The answer and the events, where the product's own rules have the same; else only that the
/// invariant holds.
pub(super) fn as_in_the_product(
    world: &World,
    scene: &Scene<'_>,
    invariant: InvariantId,
) -> Fields {
    if !scene.is_as_in_the_product() {
        return holds(invariant);
    }
    let mut fields = Fields::default();
    refusal(scene, &mut fields);
    fields.put_list("events", events(world, scene));
    fields
}

/// That an invariant holds.
pub(super) fn holds(invariant: InvariantId) -> Fields {
    let mut fields = Fields::default();
    fields.put("holds", Node::words([invariant.name()]));
    fields
}

fn refusal(scene: &Scene<'_>, fields: &mut Fields) {
    if let Some(rule) = scene.played.refused {
        fields.put("refused", Node::plain(rule.name()));
    }
}

/// The page that somebody sees, where the events do not say enough.
fn view(world: &World, scene: &Scene<'_>) -> Option<&'static str> {
    let (command, answer) = scene.answer(world)?;
    let opens = matches!(
        command.kind(),
        CommandKind::OpenOrganizations
            | CommandKind::OpenLeaveSettings
            | CommandKind::OpenDeletedUsers
    );
    let state = &scene.played.state;
    let timelines = &world.rulebook.timelines;
    let view = View::after(&command, &answer, state, &world.roster, timelines, scene.started);
    view.filter(|_| opens || answer.is_err()).map(|view| view.key())
}

/// Events by their kind; of several in one wait also whose they are, and when.
fn events(world: &World, scene: &Scene<'_>) -> Node {
    let is_wait = matches!(scene.leg.what, Move::Wait(_));
    let tells_all = is_wait && scene.played.events.len() > 1;
    Node::words(scene.played.events.iter().map(|stamped| {
        let kind = stamped.event.kind().key().to_owned();
        if tells_all { kind + &whose_and_when(stamped, world, scene) } else { kind }
    }))
}

fn whose_and_when(stamped: &Stamped, world: &World, scene: &Scene<'_>) -> String {
    let membership = stamped.event.membership().map(|id| scene.played.state.membership(id));
    let user = membership.map(|membership| &world.roster.user(membership.user).key);
    let user = user.map(|key| format!("/{key}")).unwrap_or_default();
    format!("{user}@{}", format_instant(stamped.at))
}

/// How the memberships stand that changed; while nothing does, how the one stands that is waited for.
fn memberships(world: &World, scene: &Scene<'_>, fields: &mut Fields) {
    let mut ids = scene.changed();
    if ids.is_empty() && matches!(scene.leg.what, Move::Wait(_)) {
        let is_pending = |lifecycle| {
            matches!(lifecycle, Lifecycle::SoftDeleted { .. } | Lifecycle::RemovingData { .. })
        };
        let all = scene.played.state.memberships();
        let mut pending = all.filter(|(_, m)| is_pending(m.lifecycle)).map(|(id, _)| id);
        ids.extend(pending.next());
        ids.retain(|_| pending.next().is_none());
    }
    let mut nodes: Vec<_> =
        ids.into_iter().map(|id| Node::Map(membership(id, world, scene))).collect();
    if nodes.len() > 1 {
        fields.put("memberships", Node::List(nodes));
    } else if let Some(node) = nodes.pop() {
        fields.put("membership", node);
    }
}

fn membership(id: MembershipId, world: &World, scene: &Scene<'_>) -> Fields {
    let (state, now) = (&scene.played.state, scene.played.now);
    let membership = state.membership(id);
    let mut fields = Fields::default();
    fields.put("user", Node::text(&world.roster.user(membership.user).key));
    fields.put("tenant", Node::text(&world.roster.tenant(membership.tenant).key));
    let mut others = state.memberships_of(membership.user, membership.tenant);
    let place = others.position(|(other, _)| other == id).unwrap_or_default();
    if place > 0 || others.next().is_some() {
        fields.put("object", Node::plain(place + 1));
    }
    fields.put("is", Node::plain(membership.lifecycle.kind().key()));
    match membership.lifecycle {
        Lifecycle::Active if membership.invitation == Invitation::Pending => {
            fields.put("invitation", Node::plain(membership.invitation.key()));
        }
        Lifecycle::SoftDeleted { .. } => {
            let soft_deletion = world.rulebook.timelines.soft_deletion;
            let is_restorable = state.is_restorable(id, now, soft_deletion);
            fields.put("restorable", Node::plain(is_restorable));
        }
        Lifecycle::RemovingData { ends, .. } => {
            fields.put("ends", Node::plain(format_instant(ends)));
        }
        Lifecycle::Active | Lifecycle::Gone => {}
    }
    fields
}
