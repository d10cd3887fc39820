//! How far a long command has come: on a terminal only, and only after a second.

use std::time::{Duration, Instant};

use super::console::Console;
use crate::message::Summary;

/// Nothing is shown before this.
const PATIENCE: Duration = Duration::from_secs(1);

/// Progress towards a known number of items.
pub(super) struct Progress {
    started: Option<Instant>,
    done: usize,
    all: usize,
    is_shown: bool,
}

impl Progress {
    pub(super) fn new(all: usize, is_watched: bool) -> Self {
        Self { started: is_watched.then(now), done: 0, all, is_shown: false }
    }

    /// Counts items, and shows the count when somebody has waited long enough to wonder.
    pub(super) fn advance(&mut self, items: usize, console: &mut Console<'_>) {
        self.done += items;
        if self.started.is_some_and(|started| started.elapsed() >= PATIENCE) {
            let (done, all) = (self.done as f64, self.all as f64);
            let text = console.say(Summary::Progress { done, all });
            console.note(&format!("\r\u{1b}[K{text}"));
            self.is_shown = true;
        }
    }

    /// Takes the count away, so that it never mixes with results.
    pub(super) fn clear(&mut self, console: &mut Console<'_>) {
        if std::mem::take(&mut self.is_shown) {
            console.note("\r\u{1b}[K");
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "only people who watch need to know how long it takes"
)]
fn now() -> Instant {
    Instant::now()
}
