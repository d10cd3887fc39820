//! Many scenario files at once: on several threads, reported in a fixed order, in bounded memory.

use clap::ArgMatches;
use rayon::prelude::*;

use super::console::{Console, Stop};
use super::progress::Progress;

/// How many files are under way at once: enough to keep threads busy, few enough to stay small.
const CHUNK: usize = 256;

/// Calls `work` for every item on several threads and `report` for every result, in order.
///
/// `report` says whether to go on. What was worked on ahead of a stop is thrown away, so that the
/// output is the same whatever the number of threads.
pub(super) fn in_order<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    console: &mut Console<'_>,
    work: impl Fn(&T) -> R + Sync,
    mut report: impl FnMut(R, &mut Console<'_>) -> Result<bool, Stop>,
) -> Result<(), Stop> {
    // Without a pool, one thread does it: because no more are asked for, or the system gives none.
    let pool = || rayon::ThreadPoolBuilder::new().num_threads(jobs).build().ok();
    let pool = if jobs > 1 { pool() } else { None };
    let mut progress = Progress::new(items.len(), console.environment.is_watched);
    for chunk in items.chunks(CHUNK) {
        let work_all = || chunk.par_iter().map(&work).collect::<Vec<R>>();
        let results = match &pool {
            Some(pool) => pool.install(work_all),
            // One thread is asked for, or the system gives no more.
            None => chunk.iter().map(&work).collect(),
        };
        progress.clear(console);
        for result in results {
            if !report(result, console)? {
                return Ok(());
            }
        }
        progress.advance(chunk.len(), console);
    }
    progress.clear(console);
    Ok(())
}

/// How many threads `--jobs` asks for, else one per core.
pub(super) fn jobs(matches: &ArgMatches) -> usize {
    let asked = matches.get_one::<u16>("jobs").map(|&jobs| usize::from(jobs));
    asked.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from))
}
