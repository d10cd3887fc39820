//! The real clock: people want to know how long things take, and no result depends on it.

use std::time::Instant;

/// The present moment.
#[expect(
    clippy::disallowed_methods,
    reason = "how long something took is shown, and a budget of time needs a clock"
)]
pub(super) fn now() -> Instant {
    Instant::now()
}

/// Does some work and says how many seconds it took.
pub(super) fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let started = now();
    let done = work();
    (done, started.elapsed().as_secs_f64())
}
