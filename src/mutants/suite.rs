//! Whether a suite of scenarios notices a mutant: the first scenario that is not met any more.

use crate::message::Catalog;
use crate::rules::Rulebook;
use crate::runner::{self, StepReport};
use crate::scenario::Scenario;

/// Where a suite notices a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Killer {
    /// Which scenario of the suite, counted from 0.
    pub scenario: usize,
    /// At which of its steps, counted from 0.
    pub step: usize,
}

/// The first scenario of the suite that is not met by this rulebook. Texts are written only where a
/// scenario expects one, so what a run costs is the model.
pub fn killer<'s>(
    suite: impl IntoIterator<Item = &'s Scenario>,
    rulebook: &Rulebook,
    catalog: &Catalog,
) -> Option<Killer> {
    suite.into_iter().enumerate().find_map(|(place, scenario)| {
        let report = runner::run(scenario, rulebook, catalog, &[]);
        let step = report.steps.iter().position(|step| !StepReport::is_met(step))?;
        Some(Killer { scenario: place, step })
    })
}
