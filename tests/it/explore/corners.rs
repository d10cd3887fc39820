//! What is remembered by corners is what giving every order anew would show.

use std::collections::BTreeMap;

use tchau::explore::{Attempt, Limits, Mark, Marks, Size, Watch, World, search};
use tchau::model::{
    EventKind, GroupId, Invitation, Keyed, Lifecycle, Membership, MembershipId, Relation, Role,
    Seconds, TenantId, Timestamp, UserId,
};
use tchau::rules::{self, Moved, RuleId, RuleSet};

/// Marks events, what is broken, and which rules refuse.
struct Everything<const ANEW: bool>;

const BROKEN: u16 = 64;
const REFUSED: u16 = 4096;

impl<const ANEW: bool> Watch for Everything<ANEW> {
    const EVERY_REFUSAL: bool = ANEW;

    fn refused(&self, rules: RuleSet, marks: &mut Marks) {
        rules.iter().for_each(|rule| marks.mark(Mark(REFUSED + rule as u16)));
    }

    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        if ANEW && let Some(rule) = attempt.refused {
            marks.mark(Mark(REFUSED + rule as u16));
        }
        attempt.events.iter().for_each(|it| marks.mark(Mark(it.event.kind() as u16)));
        attempt.broken.iter().for_each(|it| marks.mark(Mark(BROKEN + *it as u16)));
        attempt.broken.is_empty()
    }
}

/// Everything that a search shows; of refusals only which, for remembered ones are not told apart.
#[derive(Debug, PartialEq)]
struct Shown {
    states: u64,
    transitions: u64,
    levels: Vec<u64>,
    ways: BTreeMap<Mark, Vec<u16>>,
    refused: Vec<Mark>,
}

fn shown<const ANEW: bool>(world: &World, depth: u32, symmetry: bool) -> Shown {
    let depth = Some(depth);
    let limits = Limits { depth, states: None, memory: None, symmetry, first_only: false };
    let mut seen = search(world, &limits, &Everything::<ANEW>, &mut |_| true).unwrap();
    let refused = seen.found.split_off(&Mark(REFUSED));
    // A refusal and the closing of a confirmation may come of one order.
    Shown {
        states: seen.progress.states,
        transitions: seen.progress.transitions,
        levels: seen.levels,
        ways: seen.found,
        refused: refused.into_keys().collect(),
    }
}

#[track_caller]
fn check(world: &World, depth: u32, symmetry: bool, what: &str) -> Shown {
    let (anew, remembered) =
        (shown::<true>(world, depth, symmetry), shown::<false>(world, depth, symmetry));
    assert_eq!(remembered, anew, "{what}");
    anew
}

/// A world that begins with something in every stage, so that much can happen within a few acts.
fn eventful() -> World {
    let mut world = World::of_size(Size { tenants: 2, users: 2, relations: 1 });
    let (rui, ana, tenant) = (UserId(0), UserId(1), TenantId(0));
    let since =
        |days| Timestamp::from_seconds(world.start.as_seconds() - days * Seconds::DAY.get());
    let mut guest = Membership::new(ana, tenant, Relation::Collaboration);
    guest.groups.insert(GroupId(0));
    let deleted =
        |days| Membership { lifecycle: Lifecycle::SoftDeleted { since: since(days) }, ..guest };
    let ends = since(-10);
    let connection = Membership {
        lifecycle: Lifecycle::RemovingData { since: since(20), ends },
        ..Membership::new(ana, tenant, Relation::DirectConnect)
    };
    let invited = Membership {
        invitation: Invitation::Pending,
        ..Membership::new(rui, TenantId(1), Relation::Collaboration)
    };
    let administrator = Membership { roles: Role::set(&[Role::UserAdministrator]), ..guest };
    let ours = [deleted(10), deleted(20), connection, invited, administrator];
    world.state.memberships.extend(ours);
    world.state.users[1].confirmation = Some(MembershipId(6));
    world
}

#[test]
fn corners_show_what_giving_every_order_shows() {
    let tiny = check(&World::of_size(Size::TINY), 8, false, "tiny");
    assert!(tiny.states > 1_500, "{}", tiny.states);
    let eventful = check(&eventful(), 4, false, "eventful");
    assert!(eventful.states > 1_000, "{}", eventful.states);
    let seen =
        EventKind::ALL.iter().filter(|kind| eventful.ways.contains_key(&Mark(**kind as u16)));
    assert_eq!(seen.count(), EventKind::ALL.len());
}

#[test]
fn corners_show_the_same_where_people_can_change_places() {
    let world = World::of_size(Size { tenants: 3, users: 3, relations: 1 });
    let (all, some) = (check(&world, 4, false, "all"), check(&world, 4, true, "representatives"));
    assert!(some.states < all.states, "{} {}", some.states, all.states);
}

#[test]
fn corners_show_the_same_without_any_one_of_the_rules() {
    let mut broken = 0;
    for rule in rules::ALL {
        let mut world = eventful();
        world.rulebook = world.rulebook.without(rule.id);
        let shown = check(&world, 2, false, rule.name);
        broken += usize::from(shown.ways.keys().any(|mark| mark.0 >= BROKEN));
    }
    assert!(broken > 5, "{broken}");
}

#[test]
fn corners_show_the_same_when_any_one_event_changes_nothing() {
    for kind in EventKind::ALL {
        let mut world = eventful();
        world.rulebook.idle.insert(*kind);
        check(&world, 3, false, kind.key());
    }
}

#[test]
fn corners_show_the_same_when_a_boundary_stands_elsewhere() {
    let rules =
        [RuleId::SoftDeletionEnds, RuleId::DataRemovalEnds, RuleId::RestoreNeedsSoftDeletion];
    for (rule, days) in rules.into_iter().flat_map(|rule| [-30, -10, 10].map(|days| (rule, days))) {
        let mut world = eventful();
        world.rulebook.moved = Some(Moved { rule, by: days * Seconds::DAY.get() });
        check(&world, 3, false, &format!("{} {days:+} days", rule.name()));
    }
}
