//! What is shrunk still breaks the same invariant, and nothing more can be left out of it.

use proptest::prelude::*;
use tchau::explore::{Leg, Move, Size, World, breaks, play, shrink};
use tchau::invariants::InvariantId;
use tchau::model::{EventKind, IdSet, Seconds};
use tchau::rules::{Moved, RuleId, Rulebook};

use super::ways::{choices, chosen, kinds};

const WORLD: Size = Size { tenants: 2, users: 3, relations: 3 };

/// Rulebooks of which each lets something happen that must never happen.
fn broken() -> Vec<Rulebook> {
    let product = Rulebook::default;
    let idle = |kind| Rulebook { idle: IdSet::from_iter([kind]), ..product() };
    let moved = Moved { rule: RuleId::SoftDeletionEnds, by: 1 };
    vec![
        product().without(RuleId::DeletedGroupLosesItsMembers),
        product().without(RuleId::SoftDeletionEnds),
        product().without(RuleId::LeaveSettingNeedsPrivacyInformation),
        product().without(RuleId::InvitationIsForOutsiders),
        Rulebook { moved: Some(moved), ..product() },
        idle(EventKind::GuestLeft),
        idle(EventKind::DataRemovalCompleted),
        idle(EventKind::MembershipSoftDeleted),
    ]
}

/// The legs up to the first one that breaks an invariant, with the invariant.
fn first_breach(world: &World, legs: &[Leg]) -> Option<(Vec<Leg>, InvariantId)> {
    let played = play(world, legs);
    let place = played.iter().position(|played| !played.broken.is_empty())?;
    Some((legs[..=place].to_vec(), played[place].broken[0]))
}

#[track_caller]
fn assert_minimal(world: &World, legs: &[Leg], invariant: InvariantId) {
    let still = breaks(invariant);
    assert!(still(world, legs), "{legs:?}");
    let without = |gone: &[usize]| {
        let kept = legs.iter().enumerate().filter(|(place, _)| !gone.contains(place));
        kept.map(|(_, leg)| *leg).collect::<Vec<_>>()
    };
    for one in 0..legs.len() {
        assert!(!still(world, &without(&[one])), "step {one} of {:?}", kinds(legs));
        for other in one + 1..legs.len() {
            let pair = [one, other];
            assert!(!still(world, &without(&pair)), "steps {pair:?} of {:?}", kinds(legs));
        }
    }
    let is_named = |user| {
        legs.iter().any(|leg| match leg.what {
            Move::Order(c) => [c.actor(), c.person()].contains(&user),
            Move::Wait(_) => false,
        })
    };
    let memberships = &world.state.memberships;
    for place in 0..world.roster.users.len() as u32 {
        let user = tchau::model::UserId(place);
        assert!(is_named(Some(user)) || memberships.iter().any(|m| m.user == user), "{user:?}");
    }
}

/// Shrinks to the same twice; says how many legs are left.
#[track_caller]
fn check(world: &World, legs: &[Leg], invariant: InvariantId) -> usize {
    let (small, few) = shrink(world, legs, &breaks(invariant));
    assert_minimal(&small, &few, invariant);
    let (again, same) = shrink(&small, &few, &breaks(invariant));
    assert_eq!((same, again.state), (few.clone(), small.state), "a second time it is smaller");
    few.len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_can_be_left_out_of_what_is_shrunk(choices in choices(60), which in 0_usize..8) {
        let rulebook = broken().swap_remove(which);
        let world = World { rulebook, ..World::of_size(WORLD) };
        let legs = chosen(&world, &choices);
        if let Some((legs, invariant)) = first_breach(&world, &legs) {
            check(&world, &legs, invariant);
        }
    }
}

#[test]
fn long_ways_become_short_ones() {
    let mut found = 0;
    for (place, rulebook) in broken().into_iter().enumerate() {
        let world = World { rulebook, ..World::of_size(WORLD) };
        let choices: Vec<_> =
            (0..40_u32).map(|n| (n + 40 * place as u32).wrapping_mul(2_246_822_519)).collect();
        if let Some((legs, invariant)) = first_breach(&world, &chosen(&world, &choices)) {
            let left = check(&world, &legs, invariant);
            assert!(left <= 6, "{left} legs are left of {}", legs.len());
            found += 1;
        }
    }
    assert!(found >= 3, "only {found} rulebooks were broken");
}

#[test]
fn what_does_not_show_anything_stays_as_it_is() {
    let world = World::of_size(WORLD);
    let legs = [Leg { what: Move::Wait(Seconds::DAY), removal: None }];
    let (same, kept) = shrink(&world, &legs, &|_, _| false);
    assert_eq!((same.state, kept.as_slice()), (world.state.clone(), legs.as_slice()));
}

#[test]
fn time_becomes_round_and_short() {
    let world = World::of_size(WORLD);
    let wait = |seconds| Leg { what: Move::Wait(Seconds::new(seconds)), removal: None };
    let legs = [wait(7), wait(20 * 86_400 + 3_661), wait(11 * 86_400 + 5)];
    let is_late = |world: &World, legs: &[Leg]| {
        let end = play(world, legs).last().map_or(world.start, |played| played.now);
        end.since(world.start) >= Seconds::days(29)
    };
    let (_, kept) = shrink(&world, &legs, &is_late);
    assert_eq!(kept, [wait(30 * 86_400)]);
}
