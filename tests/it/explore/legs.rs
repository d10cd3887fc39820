//! Ways through a world as readable steps.

use std::fmt::Write;

use tchau::calendar::format_length;
use tchau::explore::{Leg, Move, Played, World, play};
use tchau::model::{Command, Keyed, PrivacyInformation, Relation, Target};

/// One line for each leg: what is done, by whom, and what comes of it by the world's rulebook.
pub(super) fn told(world: &World, legs: &[Leg]) -> String {
    let mut text = String::new();
    for (leg, played) in legs.iter().zip(play(world, legs)) {
        let _ = writeln!(text, "{}{}", said(world, leg), came(&played));
    }
    text
}

fn said(world: &World, leg: &Leg) -> String {
    let what = match leg.what {
        Move::Order(order) => ordered(world, &order),
        Move::Wait(length) => format!("wait {}", format_length(length)),
    };
    let removal =
        leg.removal.map(|length| format!(" (data removal takes {})", format_length(length)));
    what + &removal.unwrap_or_default()
}

fn ordered(world: &World, order: &Command) -> String {
    let name = |user| world.roster.user(user).key.to_string();
    let mut text = order.actor().map(name).unwrap_or_default();
    let _ = write!(text, " {}", order.kind().key());
    if let Some(tenant) = order.tenant() {
        let _ = write!(text, " {}", world.roster.tenant(tenant).key);
    }
    if let Some(user) = order.invited() {
        let _ = write!(text, " {}", name(user));
    }
    if let Some(Target { user, relation, ordinal }) = order.target() {
        let _ = write!(text, " {}", name(user));
        text += &as_relation(relation);
        let _ = ordinal.map(|n| write!(text, " #{}", n.0));
    }
    match *order {
        Command::SelectLeave { relation, .. } | Command::ConfirmLeave { relation, .. } => {
            text += &as_relation(relation);
        }
        Command::SetLeaveSetting { setting, .. } => {
            let _ = write!(text, " {}", setting.key());
        }
        Command::SetPrivacyInformation { privacy, .. } => text += contact(&privacy),
        Command::AssignRole { role, .. } => {
            let _ = write!(text, " {}", role.key());
        }
        _ => {}
    }
    text
}

fn as_relation(relation: Option<Relation>) -> String {
    relation.map(|relation| format!(" as {}", relation.key())).unwrap_or_default()
}

fn contact(privacy: &PrivacyInformation) -> &'static str {
    if privacy.contact.is_some() { " with a contact" } else { " without a contact" }
}

fn came(played: &Played) -> String {
    let refused = played.refused.map(|rule| format!("refused: {}", rule.name()));
    let events = played.events.iter().map(|stamped| stamped.event.kind().key().to_owned());
    let broken = played.broken.iter().map(|invariant| format!("BROKEN: {}", invariant.name()));
    let mut all: Vec<_> = refused.into_iter().chain(events).chain(broken).collect();
    all.dedup();
    if all.is_empty() { String::new() } else { format!(" → {}", all.join(", ")) }
}
