//! The time of the day: for several threads or processes, and for works too short for anything else.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

#[expect(clippy::disallowed_methods, reason = "measuring time is what benches are for")]
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// How long this process has been measuring.
pub(crate) fn now() -> Duration {
    START.elapsed()
}
