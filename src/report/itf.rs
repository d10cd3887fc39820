//! A way through a world in the Informal Trace Format, which model checkers exchange and viewers show:
//! see ADR-015 of Apalache, <https://apalache-mc.org/docs/adr/015adr-trace.html>.

use serde_json::{Map, Value, json};

use super::Voice;
use crate::explore::{Leg, Move, World, play};
use crate::message::deed;
use crate::model::{
    Command, IdSet, Keyed, Lifecycle, MembershipId, Relation, Roster, State, Timestamp,
};
use crate::rules::RuleId;
use crate::short_text::ShortText;

/// Every integer up to this one is the same in all readers of JSON (2^53 − 1).
const SAFE: i64 = (1 << 53) - 1;

/// The variables of every state.
const VARIABLES: [&str; 5] = ["now", "action", "tenants", "users", "memberships"];

/// What happens in some legs, as the text of an ITF file: the start, then a state after each leg. The
/// `#meta` of a state tells the leg in the language of the voice; names are the keys of the world.
#[must_use]
pub fn itf(world: &World, legs: &[Leg], description: &str, voice: &Voice<'_>) -> String {
    let roster = &world.roster;
    let start = json!({ "do": "start", "as": "", "tenant": "", "user": "", "answer": "" });
    let mut states = vec![state(0, None, &start, world.start, &world.state, roster)];
    let mut now = world.start;
    for ((leg, played), index) in legs.iter().zip(play(world, legs)).zip(1..) {
        let command = match leg.what {
            Move::Order(command) => command,
            Move::Wait(_) => Command::AdvanceClock { to: played.now },
        };
        let told = voice.say(deed(&command, relation(&command), roster, now));
        let action = action(&command, played.refused, roster);
        states.push(state(index, Some(&told), &action, played.now, &played.state, roster));
        now = played.now;
    }
    let trace = json!({
        "#meta": {
            "format": "ITF",
            "format-description": "https://apalache-mc.org/docs/adr/015adr-trace.html",
            "source": "tchau",
            "description": description,
        },
        "vars": VARIABLES,
        "states": states,
    });
    format!("{trace:#}\n")
}

fn state(
    index: usize,
    told: Option<&str>,
    action: &Value,
    now: Timestamp,
    state: &State,
    roster: &Roster,
) -> Value {
    let mut meta = Map::from_iter([("index".to_owned(), json!(index))]);
    meta.extend(told.map(|told| ("description".to_owned(), json!(told))));
    json!({
        "#meta": meta,
        "now": integer(now.as_seconds()),
        "action": action,
        "tenants": tenants(state, roster),
        "users": users(state, roster),
        "memberships": state.memberships().map(|(id, _)| membership(id, state, roster)).collect::<Value>(),
    })
}

/// What was done; texts are empty where there is nothing to name, so that all actions have one type.
fn action(command: &Command, refused: Option<RuleId>, roster: &Roster) -> Value {
    let user = command.person().map(|id| &*roster.user(id).key);
    let actor = command.actor().map(|id| &*roster.user(id).key);
    let tenant = command.tenant().map(|id| &*roster.tenant(id).key);
    json!({
        "do": command.kind().key(),
        "as": actor.unwrap_or_default(),
        "tenant": tenant.unwrap_or_default(),
        "user": user.unwrap_or_default(),
        "answer": refused.map_or(crate::runner::ALLOWED, RuleId::name),
    })
}

fn tenants(state: &State, roster: &Roster) -> Value {
    let text = |id: Option<_>| id.map(|id| &**roster.text(id)).unwrap_or_default();
    let tenants = roster.tenants.iter().zip(&state.tenants).map(|(profile, tenant)| {
        let tenant = json!({
            "leave_setting": tenant.leave_setting.key(),
            "privacy_contact": text(tenant.privacy.contact),
            "privacy_statement": text(tenant.privacy.statement),
            "deleted_groups": names(tenant.deleted_groups, &profile.groups),
        });
        json!([*profile.key, tenant])
    });
    json!({ "#map": tenants.collect::<Value>() })
}

/// Of each person the home organization, and the membership whose leaving is to be confirmed, or −1.
fn users(state: &State, roster: &Roster) -> Value {
    let users = roster.users.iter().zip(&state.users).map(|(profile, user)| {
        let home = profile.home.map(|home| &*roster.tenant(home).key);
        let confirmation = user.confirmation.map_or(-1, |id| i64::from(id.0));
        let user =
            json!({ "home": home.unwrap_or_default(), "confirmation": integer(confirmation) });
        json!([*profile.key, user])
    });
    json!({ "#map": users.collect::<Value>() })
}

/// How a membership stands; instants are −1 where there is none.
fn membership(id: MembershipId, state: &State, roster: &Roster) -> Value {
    let membership = state.membership(id);
    let tenant = roster.tenant(membership.tenant);
    let (since, ends) = match membership.lifecycle {
        Lifecycle::Active | Lifecycle::Gone => (None, None),
        Lifecycle::SoftDeleted { since } => (Some(since), None),
        Lifecycle::RemovingData { since, ends } => (Some(since), Some(ends)),
    };
    let instant = |at: Option<Timestamp>| integer(at.map_or(-1, Timestamp::as_seconds));
    let roles = membership.roles.iter().map(|role| json!(role.key()));
    json!({
        "user": *roster.user(membership.user).key,
        "tenant": *tenant.key,
        "relation": membership.relation.key(),
        "type": membership.user_type.key(),
        "invitation": membership.invitation.key(),
        "disabled": !membership.enabled,
        "is": membership.lifecycle.kind().key(),
        "since": instant(since),
        "ends": instant(ends),
        "groups": names(membership.groups, &tenant.groups),
        "roles": { "#set": roles.collect::<Value>() },
        "applications": names(membership.applications, &tenant.applications),
        "licences": names(membership.licences, &tenant.licences),
    })
}

fn names<T: Into<u8> + From<u8>>(ids: IdSet<T>, names: &[ShortText]) -> Value {
    let names = ids.iter().filter_map(|id| names.get(usize::from(id.into())));
    json!({ "#set": names.map(|name| json!(**name)).collect::<Value>() })
}

/// An integer, as a text where readers of JSON would round it.
fn integer(number: i64) -> Value {
    if (-SAFE..=SAFE).contains(&number) {
        json!(number)
    } else {
        json!({ "#bigint": number.to_string() })
    }
}

/// The relation that a command names.
const fn relation(command: &Command) -> Option<Relation> {
    match *command {
        Command::SelectLeave { relation, .. } | Command::ConfirmLeave { relation, .. } => relation,
        _ => match command.target() {
            Some(target) => target.relation,
            None => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_that_json_would_round_are_texts() {
        assert_eq!(integer(SAFE), json!(9_007_199_254_740_991_i64));
        assert_eq!(integer(SAFE + 1), json!({ "#bigint": "9007199254740992" }));
        assert_eq!(integer(-SAFE - 1), json!({ "#bigint": "-9007199254740992" }));
    }
}
