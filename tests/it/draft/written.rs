//! Whatever legs are drafted, the file loads, and runs as they play.

use std::path::Path;

use proptest::prelude::*;
use tchau::draft::{Draft, Expects};
use tchau::explore::{Bounds, Leg, Size, World, play};
use tchau::invariants::InvariantId;
use tchau::message::{Drafted, Message};
use tchau::rules::Rulebook;
use tchau::scenario::Source;

use super::ways::{choices, chosen, of_scenario, told};
use super::{CATALOG, read, read_all, run_by};
use crate::call::files;
use crate::kept::Differences;

const WORLD: Size = Size { tenants: 3, users: 3, relations: 2 };

fn draft(world: &World, legs: &[Leg], expects: Expects) -> String {
    let text = || Message::from(Drafted::ByHand);
    let (covers, tags) = (vec!["R1", "D2"], vec!["made"]);
    Draft { world, legs: legs.to_vec(), title: text(), why: text(), covers, tags, expects }
        .yaml(&CATALOG)
}

/// Writes the legs, reads them again, and compares what happens.
#[track_caller]
fn check(world: &World, legs: &[Leg], expects: Expects) {
    let text = draft(world, legs, expects);
    let scenario = read(&text);
    let report = run_by(&world.rulebook, &scenario);
    assert!(report.is_met(), "{text}\n{:#?}", report.steps.iter().find(|step| !step.is_met()));
    let events: Vec<_> = report.steps.iter().flat_map(|step| &step.events).copied().collect();
    let played = play(world, legs);
    let expected: Vec<_> = played.iter().flat_map(|played| &played.events).copied().collect();
    let end = played.last().map_or(&world.state, |played| &played.state);
    let happened = told(&events, &report.end, &scenario.roster);
    assert_eq!(happened, told(&expected, end, &world.roster), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_can_be_written_and_run(choices in choices(14), is_about in any::<bool>()) {
        let world = World::of_size(WORLD);
        let about = Expects::Holds(InvariantId::PurgedStaysPurged);
        let legs = chosen(&world, &choices);
        check(&world, &legs, if is_about { about } else { Expects::Answers });
    }
}

#[test]
fn every_scenario_can_be_drafted_from_what_happens_in_it() {
    let files = files("scenarios");
    assert!(files.len() > 150);
    for scenario in files.into_iter().flat_map(|path| read_all(&Source::read(path).unwrap())) {
        let world = World::of_scenario(&scenario, &Bounds::default());
        check(&world, &of_scenario(&world, &scenario), Expects::Answers);
    }
}

#[test]
fn without_steps_a_draft_is_a_start() {
    let world = World::of_size(Size::TINY);
    assert_eq!(read(&draft(&world, &[], Expects::Answers)).steps.len(), 0);
}

/// Scenarios whose drafts are kept, to be read.
const KEPT: [&str; 4] = [
    "restore/last-second",
    "blocked/set-to-no-before-confirming",
    "coming-back/restore-is-refused-while-the-name-is-taken",
    "data-removal/takes-from-one-second-to-30-days",
];

#[test]
fn drafts_read_as_stories() {
    let mut differences = Differences::default();
    for name in KEPT {
        let path = format!("scenarios/{name}.yaml");
        let scenario = read(&std::fs::read_to_string(path).unwrap());
        let world = World::of_scenario(&scenario, &Bounds::default());
        let text = draft(&world, &of_scenario(&world, &scenario), Expects::Answers);
        let kept = format!("{}.yaml", name.rsplit('/').next().unwrap());
        differences.compare(&Path::new("tests/data/draft").join(kept), &text);
    }
    differences.assert_none();
}

#[test]
fn a_draft_about_an_invariant_says_only_what_the_product_says_too() {
    let mut world = World::of_size(Size::TINY);
    let legs = chosen(&world, &[1, 5, 9, 13, 17, 21, 25, 29, 33, 37]);
    world.rulebook.in_force.remove(tchau::rules::RuleId::AdministrationNeedsARole);
    let text = draft(&world, &legs, Expects::Holds(InvariantId::GoneKeepsNothing));
    assert!(run_by(&Rulebook::default(), &read(&text)).is_met(), "{text}");
}
