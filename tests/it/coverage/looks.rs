//! Whether a scenario looks at a second of a deadline, and whether its claims are true.

use std::collections::BTreeSet;

use tchau::coverage::of_run;
use tchau::rules::Rulebook;
use tchau::runner;
use tchau::scenario::{Source, Vocabulary, load_one};

use super::texts;

/// The ids of this kind that a guest exercises who leaves, with these steps afterwards.
#[track_caller]
fn exercised(kind: &str, top: &str, steps: &str) -> BTreeSet<String> {
    let (catalog, locales) = texts();
    let text = format!(
        "title: A guest leaves\n{top}\ntenants: {{ contoso: , fabrikam: }}\n\
         users: {{ ana: {{ home: contoso }}, rui: {{ home: fabrikam, roles: [user_administrator] }} }}\n\
         guests: [{{ user: ana, tenant: fabrikam }}]\n\
         steps:\n  - {{ as: ana, do: select_leave, tenant: fabrikam }}\n  \
         - {{ as: ana, do: confirm_leave, tenant: fabrikam }}\n{steps}\n"
    );
    let source = Source::from_bytes("a.yaml", text.into_bytes()).unwrap();
    let scenario = load_one(&source, &Vocabulary { locales: &[], messages: &[] }).unwrap();
    let report = runner::run(&scenario, &Rulebook::default(), &catalog, &locales);
    assert!(report.is_met(), "{report:#?}");
    let items = of_run(&scenario, &report, &locales).into_iter().map(|item| item.id(&catalog));
    items.filter(|id| id.starts_with(kind)).collect()
}

#[track_caller]
fn check(steps: &str, expected: &[&str]) {
    let edges = exercised("edge/", "", steps);
    let expected: BTreeSet<_> = expected
        .iter()
        .map(|edge| format!("edge/soft-deletion-ends/{edge}/collaboration"))
        .collect();
    assert_eq!(edges, expected, "{steps}");
}

#[test]
fn a_wait_that_expects_something_is_a_look() {
    check("  - { wait: 29d 23h 59m 59s, expect: { events: [] } }", &["second-before"]);
    check("  - { wait: 30d, expect: { events: [membership_purged] } }", &["instant"]);
    check("  - { wait: 30d 1s, expect: { clock: 2026-01-31T00:00:01Z } }", &["second-after"]);
}

#[test]
fn a_command_is_a_look() {
    check("  - wait: 29d 23h 59m 59s\n  - { as: rui, do: restore, user: ana }", &["second-before"]);
    let refused =
        "{ as: rui, do: restore, user: ana, expect: { refused: restore-needs-soft-deletion } }";
    check(&format!("  - wait: 30d\n  - {refused}"), &["instant"]);
    check(&format!("  - wait: 30d 1s\n  - {refused}"), &["second-after"]);
}

#[test]
fn a_wait_that_expects_nothing_or_jumps_over_the_second_is_none() {
    check("  - wait: 29d 23h 59m 59s\n  - wait: 1s\n  - wait: 1s", &[]);
    check("  - { wait: 29d, expect: { events: [] } }", &[]);
    check("  - { wait: 31d, expect: { events: [membership_purged] } }", &[]);
}

#[test]
fn a_restored_account_has_no_deadline_to_look_at() {
    let restored = "  - wait: 1d\n  - { as: rui, do: restore, user: ana }";
    check(&format!("{restored}\n  - {{ wait: 29d, expect: {{ events: [] }} }}"), &[]);
}

#[test]
fn a_removal_that_ends_early_is_told_apart() {
    let gone = |top, wait| {
        let steps = format!("  - wait: 30d\n  - wait: {wait}");
        let all = exercised("transition/removing-data", top, &steps);
        all.into_iter().collect::<Vec<_>>().join(" ")
    };
    let removed = |by| format!("transition/removing-data-to-gone/{by}/collaboration");
    assert_eq!(gone("", "30d"), removed("end-of-window"));
    assert_eq!(gone("data_removal_takes: 10d", "10d"), removed("early-end"));
    assert_eq!(gone("data_removal_takes: 30d", "30d"), removed("end-of-window"));
}

#[test]
fn a_claim_counts_where_something_that_implements_it_was_at_work() {
    let claims = "covers: [R35, R46, R29, D3]";
    let covered = exercised("requirement/", claims, "");
    let covered: Vec<_> = covered.iter().map(String::as_str).collect();
    // R46 is about direct connect, R29 has no behaviour; D3 is guarded by an invariant at any event.
    assert_eq!(covered, ["requirement/D3", "requirement/R35"]);
    assert_eq!(exercised("requirement/", "", ""), BTreeSet::new());
}
