//! Each scenario as a test with a name.

use std::path::{MAIN_SEPARATOR, Path};
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Conclusion, Failed, Trial};

use super::Scenarios;
use super::plan::Plan;

/// Does what the command line of a test asks for.
pub(super) fn run(asked: &Scenarios) -> ExitCode {
    match conclude(asked, &Arguments::from_args()) {
        Ok(conclusion) => conclusion.exit_code(),
        Err(complaint) => refuse(&complaint),
    }
}

fn conclude(asked: &Scenarios, arguments: &Arguments) -> Result<Conclusion, String> {
    trials(asked, arguments).map(|trials| libtest_mimic::run(arguments, trials))
}

/// There are no tests to list or to run, which must not look like success.
#[expect(clippy::print_stderr, reason = "this is the program")]
fn refuse(complaint: &str) -> ExitCode {
    eprint!("{complaint}");
    ExitCode::FAILURE
}

fn trials(asked: &Scenarios, arguments: &Arguments) -> Result<Vec<Trial>, String> {
    let plan = Arc::new(Plan::new(asked)?);
    let is_wanted = |name: &str| match (&arguments.filter, arguments.exact) {
        // nextest asks for one test at a time: the other files need not be read for that.
        (Some(filter), true) => filter.starts_with(name),
        _ => true,
    };
    let mut trials = Vec::new();
    for file in &plan.files {
        let name = shown(file);
        if !is_wanted(&name) {
            continue;
        }
        match plan.read(file) {
            Ok(scenarios) => trials.extend(scenarios.into_iter().map(|scenario| {
                let plan = Arc::clone(&plan);
                let name = shown(&scenario.address());
                Trial::test(name, move || plan.run(&scenario).map_err(Failed::from))
            })),
            Err(why) => trials.push(Trial::test(name, move || Err(why.into()))),
        }
    }
    let is_empty = trials.is_empty() && !arguments.exact;
    if is_empty { Err(plan.nothing()) } else { Ok(trials) }
}

/// A path as a name: with the same slashes on every system.
fn shown(path: &Path) -> String {
    path.display().to_string().replace(MAIN_SEPARATOR, "/")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::test::scenarios;

    /// What a run of scenarios came to, and what it wrote.
    #[track_caller]
    fn run(name: &str, asked: &Scenarios, options: &[&str]) -> (Conclusion, String) {
        let log = std::env::temp_dir().join(format!("tchau-harness-{name}-{}", std::process::id()));
        let arguments = ["test", "--test-threads", "1", "--logfile", log.to_str().unwrap()];
        let arguments = Arguments::from_iter(arguments.iter().chain(options));
        let conclusion = conclude(asked, &arguments).unwrap();
        let written = fs::read_to_string(&log).unwrap();
        fs::remove_file(&log).unwrap();
        (conclusion, written)
    }

    #[test]
    fn each_scenario_is_a_test_that_can_be_chosen() {
        let asked = scenarios("tests/data/chosen");
        let (all, _) = run("all", &asked, &[]);
        assert!(!all.has_failed() && all.num_passed > 1, "{all:?}");
        let (one, _) = run("one", &asked, &["--exact", "tests/data/chosen/wait.yaml"]);
        assert_eq!((one.num_passed, one.num_filtered_out), (1, 0));
        let (some, _) = run("some", &asked, &["wait"]);
        assert_eq!((some.num_passed, some.num_filtered_out), (1, all.num_passed - 1));
    }

    #[test]
    fn a_failure_tells_the_place_and_what_came() {
        let asked = scenarios("tests/data/unmet").language("pt-BR");
        let (conclusion, log) = run("unmet", &asked, &[]);
        assert_eq!(conclusion.num_passed, 0, "{conclusion:?}");
        assert!(log.contains("--> tests/data/unmet/clock.yaml:"), "{log}");
        let refused = scenarios("tests/data/refused/tab.yaml");
        let (conclusion, _) = run("refused", &refused, &[]);
        assert_eq!(conclusion.num_failed, 1, "{conclusion:?}");
    }

    #[test]
    fn nothing_to_test_is_a_failure() {
        let arguments = Arguments::from_iter(["test", "--list"]);
        for (asked, told) in [
            (scenarios("tests/data/not there"), "“tests/data/not there”"),
            (scenarios("src/cli"), "“src/cli”"),
            (scenarios("tests/data/chosen").tag("nobody"), "scenario"),
        ] {
            let complaint = trials(&asked, &arguments).err().unwrap_or_default();
            assert!(complaint.contains(told), "{asked:?}: {complaint}");
        }
    }
}
