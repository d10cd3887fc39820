//! Every rule and every requirement has all that belongs to it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tchau::engine;
use tchau::invariants;
use tchau::message::{Catalog, Isolation, Message};
use tchau::requirements;
use tchau::rules::{self, Rule, RuleSet, Rulebook};
use tchau::runner::{self, Report};
use tchau::scenario::{Scenario, Source, Vocabulary, load};
use tchau::views::{self, shows_leave_blocked};

use crate::call::files;

/// Every scenario of the folder, run.
fn runs() -> Vec<(Scenario, Report)> {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let names: Vec<_> = catalog.locales().iter().map(ToString::to_string).collect();
    let messages: Vec<_> = Message::of_portal().map(|spec| spec.id).collect();
    let vocabulary = Vocabulary { locales: &names, messages: &messages };
    let locales: Vec<_> = catalog.locale_ids().collect();
    let read = |path| load(&Source::read(path).unwrap(), &vocabulary).unwrap();
    let run = |scenario| {
        let report = runner::run(&scenario, &Rulebook::default(), &catalog, &locales);
        (scenario, report)
    };
    files("scenarios").into_iter().flat_map(read).map(run).collect()
}

#[test]
fn every_rule_stands_in_a_file_of_its_name() {
    let file = |rule: &&Rule| format!("{}.rs", rule.name.replace('-', "_"));
    let expected: BTreeSet<_> = rules::ALL.iter().map(file).collect();
    let entries = fs::read_dir("src/rules").unwrap().map(|entry| entry.unwrap().file_name());
    let there: BTreeSet<_> = entries.map(|name| name.into_string().unwrap()).collect();
    let missing: Vec<_> = expected.difference(&there).collect();
    assert!(missing.is_empty(), "no file for {missing:?}");
    for name in &expected {
        let text = fs::read_to_string(Path::new("src/rules").join(name)).unwrap();
        for heading in ["**Why.**", "**Source.**", "**Not modelled.**"] {
            assert!(text.contains(heading), "{name} has no {heading}");
        }
    }
    let not_rules =
        ["actor.rs", "case.rs", "grants.rs", "rulebook.rs", "subject.rs"].map(str::to_owned);
    let others: Vec<_> = there.difference(&expected).filter(|it| !not_rules.contains(it)).collect();
    assert!(others.is_empty(), "no line in the catalogue for {others:?}");
}

#[test]
fn every_rule_has_a_claim_and_every_guard_a_refusal_in_every_locale() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let told: BTreeSet<_> = Message::of_portal().map(|spec| spec.id).collect();
    for rule in rules::ALL {
        for locale in catalog.locale_ids() {
            let claim = catalog.text(locale, rule.name, Some("claim"), &Default::default());
            assert!(claim.is_ok(), "{}: {claim:?}", rule.name);
        }
        let is_guard = rule.part.is_guard();
        let has_refusal = told.contains(rule.name) || shows_leave_blocked(rule.id);
        assert_eq!(is_guard, has_refusal, "{}", rule.name);
    }
}

#[test]
fn whatever_is_implemented_is_a_requirement() {
    let rules = rules::ALL.into_iter().map(|rule| (rule.name, rule.implements));
    let invariants = invariants::ALL.into_iter().map(|it| (it.name, it.implements));
    let engine = ("engine", &engine::IMPLEMENTS[..]);
    for (name, ids) in rules.chain(invariants).chain(views::ALL).chain([engine]) {
        assert!(!ids.is_empty(), "{name} implements nothing");
        let mut seen = BTreeSet::new();
        for id in ids {
            assert!(requirements::find(id).is_some_and(|it| it.id == *id), "{name}: {id}");
            assert!(seen.insert(id), "{name}: {id} stands there twice");
        }
    }
}

#[test]
fn every_requirement_with_behaviour_is_implemented() {
    let rules = rules::ALL.into_iter().flat_map(|rule| rule.implements);
    let invariants = invariants::ALL.into_iter().flat_map(|it| it.implements);
    let views = views::ALL.into_iter().flat_map(|(_, ids)| ids);
    let all = rules.chain(invariants).chain(views).chain(&engine::IMPLEMENTS);
    let implemented: BTreeSet<&str> = all.copied().collect();
    let missing = requirements::ALL.iter().filter(|it| it.behaviour);
    let missing = missing.map(|it| it.id).filter(|id| !implemented.contains(id));
    let missing: Vec<_> = missing.collect();
    assert!(missing.is_empty(), "nothing implements {}", missing.join(" "));
}

#[test]
fn every_requirement_with_behaviour_is_covered_by_a_scenario() {
    let runs = runs();
    let covered = runs.iter().flat_map(|(scenario, _)| &scenario.covers).map(|it| it.id);
    let covered: BTreeSet<_> = covered.collect();
    let missing = requirements::ALL.iter().filter(|it| it.behaviour && !covered.contains(it.id));
    let missing: Vec<_> = missing.map(|it| it.id).collect();
    assert!(missing.is_empty(), "no scenario covers {}", missing.join(" "));
}

#[test]
fn every_rule_is_at_work_in_a_scenario() {
    let runs = runs();
    let at_work = runs.iter().map(|(_, report)| report.tally().rules);
    let at_work = at_work.fold(RuleSet::EMPTY, RuleSet::union);
    let idle = rules::ALL.iter().filter(|rule| !at_work.contains(rule.id));
    let idle: Vec<_> = idle.map(|rule| rule.name).collect();
    assert!(idle.is_empty(), "at work in no scenario: {}", idle.join(", "));
}

#[test]
fn every_message_of_the_portal_is_read_in_a_scenario() {
    let runs = runs();
    let steps = runs.iter().flat_map(|(_, report)| &report.steps);
    let told = steps.flat_map(|step| &step.answers).flat_map(|answer| &answer.told);
    let read: BTreeSet<_> = told.map(|told| told.line.message.id()).collect();
    let unread = Message::of_portal().map(|spec| spec.id).filter(|id| !read.contains(id));
    let unread: Vec<_> = unread.collect();
    assert!(unread.is_empty(), "read in no scenario: {}", unread.join(", "));
}
