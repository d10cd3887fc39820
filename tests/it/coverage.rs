//! What scenarios cover: the little worlds reach everything, and the scenarios of this repository show it.

mod generate;
mod looks;
mod report;

use tchau::coverage::{
    Cause, Coverage, Exercised, Passage, Reach, Standing, reach, reason, worlds,
};
use tchau::explore::{Act, Attempt, Limits, Marks, Watch, World, search};
use tchau::message::{Catalog, Isolation, LocaleId};

/// The texts, with every locale.
fn texts() -> (Catalog, Vec<LocaleId>) {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let locales = catalog.locale_ids().collect();
    (catalog, locales)
}

fn reached(worlds: &[World], locales: &[LocaleId]) -> Reach {
    let reach = reach(worlds, locales, None, &mut |_| true).unwrap();
    assert!(reach.is_complete);
    reach
}

#[test]
fn everything_can_be_reached_or_has_a_reason_why_not() {
    let (catalog, locales) = texts();
    let reach = reached(&worlds().unwrap(), &locales);
    let all = Coverage::of(&Exercised::default(), &reach, &locales);
    let can_happen = |item| reach.ways.contains_key(&item);
    let wrong = all.rows.iter().filter(|row| can_happen(row.item) == reason(row.item).is_some());
    let wrong: Vec<_> = wrong.map(|row| row.item.id(&catalog)).collect();
    assert!(wrong.is_empty(), "reached with a reason, or not reached without one: {wrong:#?}");
    assert!(all.rows.len() > 400, "{}", all.rows.len());
}

#[test]
fn every_way_leads_to_its_item_by_the_fewest_acts_of_all_worlds() {
    let (_, locales) = texts();
    let worlds = worlds().unwrap();
    let reach = reached(&worlds, &locales);
    for (place, world) in worlds.iter().enumerate() {
        let alone = reached(std::slice::from_ref(world), &locales);
        for (item, way) in alone.ways {
            let best = &reach.ways[&item];
            assert!(best.acts.len() <= way.acts.len(), "{item:?}");
            assert!(best.world != place || best.acts == way.acts, "{item:?}");
        }
    }
}

/// Fails when a membership goes a way that has no name.
struct Named;

impl Watch for Named {
    fn look(&self, attempt: &Attempt<'_>, _: &mut Marks) -> bool {
        let cause = match attempt.act {
            Act::Order(command) => Cause::of(command.kind()),
            Act::EarlyEnd(_) => Cause::EarlyEnd,
            Act::Moment | Act::Tick => Cause::EndOfWindow,
        };
        for (place, membership) in attempt.after.memberships.iter().enumerate() {
            let before = attempt.before.memberships.get(place);
            let from = before.map_or(Standing::None, Standing::of);
            let to = Standing::of(membership);
            let is_named = from == to || Passage::between(from, to, cause).is_some();
            assert!(is_named, "{from:?} {to:?} {cause:?}");
        }
        true
    }
}

#[test]
fn every_way_that_a_membership_goes_has_a_name() {
    let limits =
        Limits { depth: None, states: None, memory: None, symmetry: false, first_only: false };
    for world in worlds().unwrap() {
        let found = search(&world, &limits, &Named, &mut |_| true).unwrap();
        assert_eq!(found.stopped, None);
    }
}
