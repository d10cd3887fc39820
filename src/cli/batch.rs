//! Many scenario files at once: on several threads, reported in a fixed order, in bounded memory.

use std::sync::mpsc::sync_channel;
use std::thread;

use clap::ArgMatches;
use rayon::prelude::*;

use super::console::{Console, Stop};
use super::progress::Progress;

/// How many files are worked on in one go, while as many are reported: enough to keep threads busy, few
/// enough to stay small.
const CHUNK: usize = 256;

/// How many files a thread takes at once: few, or else all others would wait for the last one that has some.
const SHARE: usize = 4;

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
    let mut progress = Progress::new(items.len(), console.environment.is_watched);
    let report_all = |results: Vec<R>, console: &mut Console<'_>| {
        progress.clear(console);
        let count = results.len();
        for result in results {
            if !report(result, console)? {
                return Ok(false);
            }
        }
        progress.advance(count, console);
        Ok(true)
    };
    let done = match pool(jobs) {
        Some(pool) => together(items, &pool, console, work, report_all),
        None => alone(items, console, work, report_all),
    };
    progress.clear(console);
    done
}

fn alone<T, R>(
    items: &[T],
    console: &mut Console<'_>,
    work: impl Fn(&T) -> R,
    mut report_all: impl FnMut(Vec<R>, &mut Console<'_>) -> Result<bool, Stop>,
) -> Result<(), Stop> {
    for chunk in items.chunks(CHUNK) {
        if !report_all(chunk.iter().map(&work).collect(), console)? {
            break;
        }
    }
    Ok(())
}

/// While one part is reported, the next one is worked on, and no other.
fn together<T: Sync, R: Send>(
    items: &[T],
    pool: &rayon::ThreadPool,
    console: &mut Console<'_>,
    work: impl Fn(&T) -> R + Sync,
    mut report_all: impl FnMut(Vec<R>, &mut Console<'_>) -> Result<bool, Stop>,
) -> Result<(), Stop> {
    let work = &work;
    thread::scope(|scope| {
        let (sender, results) = sync_channel(0);
        scope.spawn(move || {
            for chunk in items.chunks(CHUNK) {
                let worked =
                    pool.install(|| chunk.par_iter().with_max_len(SHARE).map(work).collect());
                // Nobody listens any more once a report has said to stop.
                if sender.send(worked).is_err() {
                    break;
                }
            }
        });
        while let Ok(worked) = results.recv() {
            if !report_all(worked, console)? {
                break;
            }
        }
        Ok(())
    })
}

/// Threads, if more than one is asked for and the system gives them.
fn pool(jobs: usize) -> Option<rayon::ThreadPool> {
    let pool = || rayon::ThreadPoolBuilder::new().num_threads(jobs).build().ok();
    if jobs > 1 { pool() } else { None }
}

/// How many threads `--jobs` asks for, else one per core.
pub(super) fn jobs(matches: &ArgMatches) -> usize {
    let asked = matches.get_one::<u16>("jobs").map(|&jobs| usize::from(jobs));
    asked.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from))
}
