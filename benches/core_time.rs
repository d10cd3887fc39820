//! The time that this thread has spent on a core, which others on the machine cannot stretch.

use std::fs;
use std::time::Duration;

/// What Linux has counted for this thread so far; it counts every few milliseconds.
pub(crate) fn now() -> Duration {
    let counted = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = counted.split(' ').next().and_then(|number| number.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}
