//! Random walks: the same for ever, however they are shared out, and they get everywhere.

use std::collections::BTreeSet;
use std::path::Path;

use tchau::engine;
use tchau::explore::{
    Bounds, Leg, Move, Seed, Size, TooFine, Unfit, Walks, World, play, search, walk, walks,
};
use tchau::invariants::InvariantId;
use tchau::model::{CommandKind, EventKind, Keyed};
use tchau::rules::{self, Moved, Part, RuleId};

use super::legs::told;
use super::watching::{ALL, Verdicts};
use super::world_of;
use crate::kept::Differences;

const SEED: Seed = Seed::new(0x0123_4567_89ab_cdef);

fn large() -> World {
    World::of_size(Size { tenants: 8, users: 8, relations: 40 })
}

fn all(world: &World, range: std::ops::Range<u64>, steps: u32) -> Walks {
    walks(world, SEED, range, steps, &mut |_| true)
}

#[test]
fn a_walk_is_the_same_for_ever() {
    let world = World::of_size(Size { tenants: 3, users: 3, relations: 6 });
    let mut differences = Differences::default();
    for number in [0, 7] {
        let name = format!("tests/data/explore/walk-{number}.txt");
        let legs = walk(&world, SEED, number, 60);
        differences.compare(Path::new(&name), &told(&world, &legs));
    }
    differences.assert_none();
}

#[test]
fn a_longer_walk_begins_like_a_shorter_one() {
    let world = large();
    let (short, long) = (walk(&world, SEED, 3, 40), walk(&world, SEED, 3, 80));
    assert_eq!(short, long[..40]);
}

#[test]
fn other_numbers_and_other_seeds_give_other_walks() {
    let world = large();
    let mut different = BTreeSet::new();
    for (seed, number) in [(1, 0), (1, 1), (2, 0), (2, 1), (1, 1 << 32), (1 << 32, 1)] {
        let legs = walk(&world, Seed::new(seed), number, 20);
        different.insert(told(&world, &legs));
    }
    assert_eq!(different.len(), 6);
}

#[test]
fn it_does_not_matter_how_walks_are_shared_out() {
    let mut world = large();
    world.rulebook = world.rulebook.without(RuleId::LeavingNeedsPermission);
    let whole = all(&world, 0..40, 60);
    assert!(!whole.failures.is_empty(), "then joining failures would not be tested");
    for cuts in [vec![0, 20, 40], vec![0, 1, 2, 17, 40], vec![0, 0, 33, 40]] {
        let parts = cuts.windows(2).map(|cut| all(&world, cut[0]..cut[1], 60));
        assert_eq!(parts.fold(Walks::default(), Walks::and), whole, "{cuts:?}");
    }
    let backwards = all(&world, 20..40, 60).and(all(&world, 0..20, 60));
    assert_eq!(backwards, whole);
}

#[test]
fn one_thread_and_two_see_the_same() {
    let world = large();
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| all(&world, 0..24, 50))
    };
    let one = with(1);
    assert_eq!(one, with(2));
    assert_eq!((one.walks, one.steps, one.unsteady), (24, 24 * 50, None));
}

#[test]
fn walks_reach_every_event_and_every_refusal() {
    let seen = all(&large(), 0..70, 200);
    assert_eq!((&seen.failures[..], seen.unsteady), (&[][..], None));
    let events: Vec<_> = seen.events.keys().copied().collect();
    assert_eq!(events, EventKind::ALL);
    let guards = rules::ALL.iter().filter(|rule| matches!(rule.part, Part::Guard(_)));
    let unreached = guards.map(|rule| rule.id).filter(|id| !seen.refusals.contains_key(id));
    // Walks do not turn back the clock, and a made-up world has no personal account and no bad text.
    let unreachable = [
        RuleId::TimeMovesForward,
        RuleId::DirectConnectNeedsAWorkAccount,
        RuleId::PrivacyContactIsAnEmailAddress,
        RuleId::PrivacyStatementIsAWebAddress,
    ];
    assert_eq!(unreached.collect::<Vec<_>>(), unreachable);
    let share = 100 * seen.allowed / (seen.allowed + seen.refused);
    assert!((50..90).contains(&share), "{share} % of the orders were allowed");
}

#[test]
fn walks_come_to_deadlines_from_both_sides_and_to_several_at_once() {
    let world = large();
    let (mut around, mut at_once) = (BTreeSet::new(), 0);
    for number in 0..20 {
        let legs = walk(&world, SEED, number, 150);
        for (leg, played) in legs.iter().zip(play(&world, &legs)) {
            let fired = &played.events;
            if matches!(leg.what, Move::Order(_)) {
                continue;
            }
            around.extend(fired.last().map(|last| played.now.since(last.at).get().min(2)));
            at_once += fired.windows(2).filter(|pair| pair[0].at == pair[1].at).count();
            let due = engine::next_deadline(&played.state, &world.rulebook);
            around.extend(due.filter(|due| due.at.since(played.now).get() == 1).map(|_| -1));
        }
    }
    assert_eq!(around.into_iter().collect::<Vec<_>>(), [-1, 0, 1, 2]);
    assert!(at_once > 5, "{at_once}");
}

#[test]
fn a_walk_never_makes_more_memberships_than_its_world_allows() {
    let world = World::of_size(Size { tenants: 3, users: 3, relations: 2 });
    let legs = walk(&world, SEED, 5, 300);
    let most = play(&world, &legs).iter().map(|played| played.state.memberships.len()).max();
    assert_eq!(most, Some(world.most_memberships()));
}

#[test]
fn a_walk_gives_only_orders_of_its_world() {
    let mut world = large();
    let kinds = [CommandKind::ConnectDirectly, CommandKind::SelectLeave, CommandKind::ConfirmLeave];
    world.orders.retain(|order| kinds.contains(&order.kind()));
    let legs = walk(&world, SEED, 0, 200);
    let given = legs.iter().filter_map(|leg| match leg.what {
        Move::Order(order) => Some(order),
        Move::Wait(_) => None,
    });
    let given: Vec<_> = given.collect();
    assert!(given.iter().all(|order| world.orders.contains(order)));
    let left = given.iter().filter(|order| order.kind() == CommandKind::ConfirmLeave).count();
    assert!(left > 5, "{left}");
    world.orders.clear();
    let waits = walk(&world, SEED, 0, 20);
    assert!(waits.iter().all(|leg| matches!(leg.what, Move::Wait(_))));
}

#[test]
fn a_walk_ends_where_an_invariant_does_not_hold() {
    let mut world = large();
    world.rulebook = world.rulebook.without(RuleId::LeavingNeedsPermission);
    let seen = all(&world, 0..60, 200);
    let failure = &seen.failures[0];
    assert_eq!(failure.invariant, InvariantId::NobodyLeavesWithoutPermission);
    assert_eq!(seen.failures.len(), 1, "one kind of failure is told once");
    assert!(seen.steps < 60 * 200, "no walk ended early");
    let played = play(&world, &failure.legs);
    let (last, before) = played.split_last().unwrap();
    assert!(last.broken.contains(&failure.invariant));
    assert!(before.iter().all(|played| played.broken.is_empty()));
    let whole: Vec<Leg> = walk(&world, SEED, failure.walk, 200);
    assert_eq!(failure.legs, whole[..failure.legs.len()]);
}

#[test]
fn walks_stop_when_they_are_not_to_go_on() {
    let world = World::of_size(Size::TINY);
    let none = walks(&world, SEED, 0..100, 20, &mut |_| false);
    assert_eq!(none, Walks::default());
    let mut told = Vec::new();
    let mut world = world;
    world.orders.clear();
    let some = walks(&world, SEED, 0..50, 2_000, &mut |so_far| {
        told.push(so_far.walks);
        told.len() < 2
    });
    assert_eq!((some.walks, told), (8, vec![0, 8]));
}

#[test]
fn the_start_of_a_scenario_can_be_the_world() {
    let path = "scenarios/direct-connect/personal-account-cannot-connect.yaml";
    let bounds = Bounds { relations: 20, ..Bounds::default() };
    let seen = all(&world_of(path, &bounds), 0..10, 100);
    assert_eq!((seen.steps, seen.failures.len()), (1_000, 0));
    assert!(seen.refusals.contains_key(&RuleId::DirectConnectNeedsAWorkAccount));
}

#[test]
fn walks_notice_boundaries_moved_by_a_second_which_no_exhaustive_search_can() {
    use InvariantId as Id;
    let late = vec![Id::SoftDeletionHasADeadline, Id::PermanentDeletionHasTwoTriggers];
    let rows = [
        (RuleId::SoftDeletionEnds, 1, late),
        (RuleId::SoftDeletionEnds, -1, vec![Id::PermanentDeletionHasTwoTriggers]),
        (RuleId::DataRemovalEnds, 1, vec![Id::DataRemovalEndsInItsWindow]),
    ];
    for (rule, by, broken) in rows {
        let mut world = large();
        world.rulebook.moved = Some(Moved { rule, by });
        let unfit = search(&world, &ALL, &Verdicts, &mut |_| true).err();
        assert_eq!(unfit, Some(Unfit::TooFine(TooFine)), "{rule:?} {by}");
        let seen = all(&world, 0..40, 300);
        let mut found: Vec<_> = seen.failures.iter().map(|failure| failure.invariant).collect();
        found.dedup();
        assert_eq!(found, broken, "{rule:?} {by}");
    }
}
