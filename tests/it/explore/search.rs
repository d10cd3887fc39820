//! A search is the same every time, ends as it is told to, and loses nothing by symmetry or memory.

use tchau::explore::{
    Attempt, Exploration, Limits, Mark, Marks, Size, Stopped, Watch, World, search,
};
use tchau::model::{CommandKind, EventKind};
use tchau::rules::{RuleId, RuleSet};

use super::watching::{ALL, Everything, Verdicts, event, has_every_event, searched, verdicts};

/// Two people who can change places, who leave, come back and are deleted.
fn symmetric() -> World {
    let mut world = World::of_size(Size { tenants: 3, users: 3, relations: 1 });
    let kinds = [
        CommandKind::Invite,
        CommandKind::SignIn,
        CommandKind::ConnectDirectly,
        CommandKind::SelectLeave,
        CommandKind::ConfirmLeave,
        CommandKind::SetLeaveSetting,
        CommandKind::DeleteUser,
        CommandKind::Restore,
        CommandKind::DeletePermanently,
    ];
    world.orders.retain(|order| kinds.contains(&order.kind()));
    world
}

const BROKEN: [RuleId; 4] = [
    RuleId::LeavingNeedsPermission,
    RuleId::PermanentDeletionNeedsSoftDeletion,
    RuleId::LeaveSettingNeedsPrivacyInformation,
    RuleId::RestoreNeedsSoftDeletion,
];

#[test]
fn symmetry_changes_no_verdict() {
    for depth in [Some(3), None] {
        for rule in [None].into_iter().chain(BROKEN.map(Some)) {
            let mut world = symmetric();
            world.rulebook = rule.map_or(world.rulebook.clone(), |it| world.rulebook.without(it));
            let with = searched(&world, Limits { depth, ..ALL }, &Verdicts);
            let without = searched(&world, Limits { depth, symmetry: false, ..ALL }, &Verdicts);
            assert_eq!(verdicts(&with), verdicts(&without), "{rule:?}, {depth:?}");
            assert_eq!(with.levels.len(), without.levels.len(), "{rule:?}, {depth:?}");
            assert!(with.progress.states * 10 < without.progress.states * 7, "{rule:?}");
            assert_eq!((with.permutations, without.permutations), (1, 0));
        }
    }
}

#[test]
fn one_thread_and_two_find_the_same() {
    let world = symmetric();
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        shown(&pool.install(|| searched(&world, ALL, &Everything)))
    };
    let one = with(1);
    assert_eq!(one, with(2));
    assert_eq!(one, with(2), "and the same every time");
}

/// Everything that a search says, in a form that can be compared.
fn shown(exploration: &Exploration) -> String {
    let Exploration { progress, levels, stopped, found, permutations, memory: _ } = exploration;
    format!("{progress:?} {levels:?} {stopped:?} {found:?} {permutations}")
}

#[test]
fn what_is_remembered_of_answers_changes_nothing() {
    for rule in [None].into_iter().chain(BROKEN.map(Some)) {
        let mut world = symmetric();
        world.rulebook = rule.map_or(world.rulebook.clone(), |it| world.rulebook.without(it));
        let (asked, remembered) =
            (searched(&world, ALL, &Everything), searched(&world, ALL, &Forgetful));
        assert_eq!(asked.levels, remembered.levels, "{rule:?}");
        assert_eq!(asked.progress, remembered.progress, "{rule:?}");
        let marks =
            |exploration: &Exploration| exploration.found.keys().copied().collect::<Vec<_>>();
        assert_eq!(marks(&asked), marks(&remembered), "{rule:?}");
        assert_eq!(verdicts(&asked), verdicts(&remembered), "{rule:?}");
    }
}

/// Marks the same as [`Everything`] without looking at every refusal.
struct Forgetful;

impl Watch for Forgetful {
    const EVERY_REFUSAL: bool = false;

    fn refused(&self, rules: RuleSet, marks: &mut Marks) {
        rules.iter().for_each(|rule| marks.mark(Mark(200 + rule as u16)));
    }

    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        Everything.look(attempt, marks)
    }
}

#[test]
fn a_search_to_the_end_counts_every_state_once() {
    let exploration = searched(&symmetric(), ALL, &Everything);
    assert_eq!(exploration.stopped, None);
    assert_eq!(exploration.levels.iter().sum::<u64>(), exploration.progress.states);
    assert_eq!(exploration.levels.len() as u32, exploration.progress.depth + 1);
    assert_eq!(exploration.progress.waiting, 0);
    assert!(exploration.missed() < 1e-9);
    assert_eq!(verdicts(&exploration), []);
    assert!(!has_every_event(&exploration), "these commands do not bring everything about");
}

#[test]
fn a_search_ends_where_its_limits_are() {
    let world = symmetric();
    let to = |limits| searched(&world, limits, &Everything);
    let whole = to(ALL);
    let shallow = to(Limits { depth: Some(3), ..ALL });
    assert_eq!(shallow.stopped, Some(Stopped::Depth));
    assert_eq!(shallow.levels, whole.levels[..4]);
    assert_eq!(shallow.progress.waiting, whole.levels[3]);
    let few = to(Limits { states: Some(100), ..ALL });
    assert_eq!(few.stopped, Some(Stopped::States));
    assert!((100..whole.progress.states).contains(&few.progress.states));
    let small = to(Limits { memory: Some(whole.memory / 2), ..ALL });
    assert_eq!(small.stopped, Some(Stopped::Memory));
    assert!(small.progress.states < whole.progress.states);
    let mut asked = 0;
    let interrupted = search(&world, &ALL, &Everything, &mut |progress| {
        asked += 1;
        progress.states < 50
    });
    assert_eq!(interrupted.unwrap().stopped, Some(Stopped::Caller));
    assert!(asked > 1, "{asked}");
    let enough = to(Limits { depth: Some(whole.progress.depth + 1), ..ALL });
    assert_eq!((enough.stopped, enough.levels), (None, whole.levels));
}

#[test]
fn a_search_for_the_first_of_something_ends_with_its_level() {
    struct Leaving;
    impl Watch for Leaving {
        fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
            let left = |it: &tchau::model::Stamped| it.event.kind() == EventKind::GuestLeft;
            if attempt.events.iter().any(left) {
                marks.mark(event(EventKind::GuestLeft));
            }
            true
        }
    }
    let world = symmetric();
    let first = searched(&world, Limits { first_only: true, ..ALL }, &Leaving);
    assert_eq!(first.stopped, Some(Stopped::Found));
    // Invited, signed in, Leave selected, confirmed.
    assert_eq!(first.found[&event(EventKind::GuestLeft)].len(), 4);
    assert_eq!(first.levels.len(), 5);
}

#[test]
fn nothing_is_looked_at_behind_what_the_watch_ends() {
    struct NoLeaving;
    impl Watch for NoLeaving {
        fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
            let is_open = attempt.after.users.iter().any(|user| user.confirmation.is_some());
            Everything.look(attempt, marks);
            !is_open
        }
    }
    let exploration = searched(&symmetric(), ALL, &NoLeaving);
    assert!(exploration.found.contains_key(&event(EventKind::ConfirmationOpened)));
    assert!(!exploration.found.contains_key(&event(EventKind::GuestLeft)));
    assert_eq!(exploration.stopped, None);
}
