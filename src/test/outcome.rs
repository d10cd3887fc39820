//! All scenarios in one test function.

use std::path::Path;

use rayon::prelude::*;

use super::Scenarios;
use super::plan::Plan;

/// Runs everything and fails if anything is not as expected.
#[track_caller]
pub(super) fn assert(asked: &Scenarios) {
    match tested(asked) {
        Ok(outcome) if outcome.failures.is_empty() => outcome.print(),
        Ok(outcome) => {
            outcome.print();
            fail(&outcome.failures.join("\n"));
        }
        Err(complaint) => fail(&complaint),
    }
}

#[track_caller]
#[expect(clippy::panic, reason = "this is how a test fails")]
fn fail(why: &str) {
    panic!("\n{why}");
}

/// What scenarios came to, in their order.
#[derive(Default)]
struct Outcome {
    /// A line for each scenario.
    lines: String,
    /// The whole story of each that failed.
    failures: Vec<String>,
}

impl Outcome {
    /// The harness of the test keeps it, unless the test fails or everything is to be shown.
    #[expect(clippy::print_stdout, reason = "the harness of a test shows what it prints")]
    fn print(&self) {
        print!("{}", self.lines);
    }

    fn and(mut self, more: Self) -> Self {
        self.lines += &more.lines;
        self.failures.extend(more.failures);
        self
    }
}

fn tested(asked: &Scenarios) -> Result<Outcome, String> {
    let plan = Plan::new(asked)?;
    let outcomes: Vec<_> = plan.files.par_iter().map(|file| outcome(&plan, file)).collect();
    let outcome = outcomes.into_iter().fold(Outcome::default(), Outcome::and);
    if outcome.lines.is_empty() { Err(plan.nothing()) } else { Ok(outcome) }
}

fn outcome(plan: &Plan, file: &Path) -> Outcome {
    let scenarios = match plan.read(file) {
        Ok(scenarios) => scenarios,
        Err(why) => {
            let lines = format!("✗ {}\n", file.display());
            return Outcome { lines, failures: vec![why] };
        }
    };
    let tested = scenarios.iter().map(|scenario| {
        let failure = plan.run(scenario).err();
        let line = plan.line(scenario, failure.is_none());
        let failures = failure.into_iter().map(|why| line.clone() + &why).collect();
        Outcome { lines: line, failures }
    });
    tested.fold(Outcome::default(), Outcome::and)
}
