//! Scenarios in a test function of somebody else's project.

use std::fs;
use std::panic::{self, UnwindSafe};
use std::path::Path;

use tchau::rules::Rulebook;
use tchau::test::{Scenarios, scenarios};

use crate::call::files;

/// What the test function that asserts this says when it fails.
#[track_caller]
fn failure(asked: Scenarios) -> String {
    silently(|| asked.assert()).unwrap_err()
}

/// Calls something that may panic, without the report of the panic.
fn silently(call: impl FnOnce() + UnwindSafe) -> Result<(), String> {
    panic::catch_unwind(call).map_err(|why| why.downcast_ref::<String>().unwrap().clone())
}

#[test]
fn scenarios_that_are_met_pass() {
    scenarios("scenarios/leaving").assert();
    scenarios("scenarios/leaving/three-steps.yaml").assert();
    scenarios("scenarios").tag("restore and not R25").locale("pt-BR").assert();
    scenarios("scenarios/time").rulebook(Rulebook::default()).locales_folder("locales").assert();
}

#[test]
fn a_failure_names_the_file_the_step_and_the_sentence() {
    let told = failure(scenarios("tests/data/unmet/says.yaml"));
    for part in ["✗ tests/data/unmet/says.yaml", "--> tests/data/unmet/says.yaml:", "expected"] {
        assert!(told.contains(part), "no {part}: {told}");
    }
    assert!(told.contains("Reproduce: tchau run tests/data/unmet/says.yaml:"), "{told}");
    assert!(!told.contains('\u{1b}'), "{told}");
    let told = failure(scenarios("tests/data/unmet/says.yaml").language("pt-BR").locale("pt-BR"));
    assert!(told.contains("esperado") && told.contains("--verbose --locale pt-BR"), "{told}");
}

#[test]
fn every_scenario_that_fails_is_told() {
    let told = failure(scenarios("tests/data/unmet"));
    for path in files("tests/data/unmet") {
        let heading = format!("\n✗ {}", path.display());
        assert!(told.contains(&heading), "no {heading}: {told}");
    }
}

#[test]
fn a_rule_that_is_switched_off_is_noticed() {
    let asked = scenarios("scenarios/leave-settings").without("leaving-needs-permission");
    assert!(failure(asked).contains("--verbose --without leaving-needs-permission"));
}

#[test]
fn what_cannot_be_loaded_fails_with_its_complaint() {
    let told = failure(scenarios("tests/data/refused/tab.yaml"));
    assert!(told.contains("error: ") && told.contains("tests/data/refused/tab.yaml:"), "{told}");
}

#[test]
fn nothing_to_test_fails() {
    let empty = Path::new(env!("CARGO_TARGET_TMPDIR")).join("library");
    fs::create_dir_all(&empty).unwrap();
    assert!(failure(scenarios(&empty)).contains("no scenario"));
    assert!(failure(scenarios("not/there")).contains("“not/there” does not exist"));
    assert!(failure(scenarios("scenarios").tag("nobody")).contains("scenario"));
}

#[test]
fn what_is_asked_for_wrongly_is_told() {
    let told = failure(scenarios("scenarios").tag("leave and"));
    assert!(told.contains("leave and"), "{told}");
    let told = failure(scenarios("scenarios").without("leaving-need-permission"));
    assert!(told.contains("Did you mean “leaving-needs-permission”?"), "{told}");
    for asked in [scenarios("scenarios").locale("es"), scenarios("scenarios").language("es")] {
        let told = failure(asked);
        assert!(told.contains("en and pt-BR"), "{told}");
    }
    let told = failure(scenarios("scenarios").locales_folder("not/there"));
    assert!(told.contains("not/there"), "{told}");
}
