//! Wherever the engine is put, it answers: on forged states too, which no run may ever reach.

use proptest::prelude::*;
use tchau::engine;
use tchau::model::{
    GroupId, IdSet, Invitation, Lifecycle, Membership, MembershipId, Role, Seconds, State,
};
use tchau::rules::Rulebook;

use crate::reference::Reference;
use crate::steps;
use crate::world::{self, START};

proptest! {
    /// Four thousand forged states with a command each would still take less than a second.
    #[test]
    fn every_event_that_is_decided_can_be_applied(state in states(), step in steps::next(&Reference::new())) {
        let (roster, rulebook) = (world::roster(), Rulebook::default());
        let command = step.command(&Reference::new());
        let before = state.clone();
        let answer = engine::decide(&state, &roster, &rulebook, START, &command);
        let reasons = engine::reasons(&state, &roster, &rulebook, START, &command);
        prop_assert_eq!(&state, &before);
        prop_assert_eq!(answer.as_ref().err().map(|refusal| refusal.rule), reasons.iter().next());
        let mut after = state;
        answer.unwrap_or_else(|refusal| refusal.events)
            .iter()
            .for_each(|event| engine::apply(&mut after, event));
        prop_assert!(after.memberships.len() <= before.memberships.len() + 1);
    }

    /// A state full of deadlines comes to rest: every one fires once, in the order of time.
    #[test]
    fn every_deadline_fires_and_none_is_left(mut state in states()) {
        let rulebook = Rulebook::default();
        let mut last = None;
        for _ in 0..=2 * state.memberships.len() {
            let Some(due) = engine::next_deadline(&state, &rulebook) else { break };
            prop_assert!(last <= Some(due.at));
            last = Some(due.at);
            engine::apply(&mut state, &engine::fire(&rulebook, &due).unwrap());
        }
        prop_assert_eq!(engine::next_deadline(&state, &rulebook), None);
    }
}

/// The world of the tests with everything that changes changed at random.
fn states() -> impl Strategy<Value = State> {
    let world = world::state();
    let count = world.memberships.len();
    let memberships: Vec<_> = world.memberships.iter().map(|&m| memberships(m).boxed()).collect();
    let confirmation =
        proptest::option::of((0..count).prop_map(|place| MembershipId(place as u32)));
    let confirmations = proptest::collection::vec(confirmation, world.users.len());
    (memberships, confirmations).prop_map(move |(memberships, confirmations)| {
        let mut state = State { memberships, ..world.clone() };
        for (user, confirmation) in state.users.iter_mut().zip(confirmations) {
            user.confirmation = confirmation;
        }
        state
    })
}

fn memberships(origin: Membership) -> impl Strategy<Value = Membership> {
    let pending = any::<bool>();
    (pending, any::<bool>(), lifecycles(), 0_u64..4, 0_u64..64).prop_map(
        move |(pending, enabled, lifecycle, groups, roles)| Membership {
            invitation: if pending { Invitation::Pending } else { Invitation::Accepted },
            enabled,
            lifecycle,
            groups: IdSet::<GroupId>::from_bits(groups),
            roles: IdSet::<Role>::from_bits(roles),
            ..origin
        },
    )
}

fn lifecycles() -> impl Strategy<Value = Lifecycle> {
    let since = |ago: i64| START.saturating_add(Seconds::new(-ago));
    let ends = |ahead| START.saturating_add(Seconds::new(ahead));
    let month = 30 * 86_400_i64;
    prop_oneof![
        3 => Just(Lifecycle::Active),
        2 => (0..month).prop_map(move |ago| Lifecycle::SoftDeleted { since: since(ago) }),
        2 => (0..month, 1..month).prop_map(move |(ago, ahead)| {
            Lifecycle::RemovingData { since: since(ago), ends: ends(ahead) }
        }),
        1 => Just(Lifecycle::Gone),
    ]
}
