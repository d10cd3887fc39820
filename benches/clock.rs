//! How benches measure: several works in turn, round after round, so that noise hits all of them.

use std::io::{self, Write};
use std::time::Duration;

/// The times of several works, one row per round.
pub(crate) struct Rounds(Vec<Vec<Duration>>);

impl Rounds {
    /// Times each work once per round by a clock, after one round that does not count. Before each work
    /// something may be prepared that takes no time of it.
    pub(crate) fn of(
        rounds: usize,
        now: fn() -> Duration,
        prepare: impl Fn(),
        works: &mut [&mut dyn FnMut()],
    ) -> Self {
        let time = |work: &mut &mut dyn FnMut()| {
            prepare();
            let start = now();
            work();
            now() - start
        };
        let mut round = || works.iter_mut().map(time).collect();
        let _: Vec<_> = round();
        Self((0..rounds).map(|_| round()).collect())
    }

    /// The median time of a work, in seconds.
    pub(crate) fn seconds(&self, work: usize) -> f64 {
        self.median(|row| row.get(work).map(Duration::as_secs_f64))
    }

    /// The median over the rounds of how many times as long as another one a work took.
    pub(crate) fn ratio(&self, work: usize, base: usize) -> f64 {
        self.median(|row| Some(row.get(work)?.as_secs_f64() / row.get(base)?.as_secs_f64()))
    }

    fn median(&self, figure: impl Fn(&[Duration]) -> Option<f64>) -> f64 {
        let mut figures: Vec<f64> = self.0.iter().filter_map(|row| figure(row)).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// Writes a line of figures.
pub(crate) fn say(line: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
}
