//! Many items at once: shared among several threads, reported in a fixed order, in bounded memory.

use std::collections::VecDeque;
use std::slice::Chunks;
use std::sync::mpsc::{Receiver, sync_channel};

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::progress::Progress;

/// A thread takes no more items at once. What is done to them is done phase by phase, so that the code and
/// the data of a phase stay in the caches of a core; many more items would drive each other out of them.
pub(super) const SHARE: usize = 8;

/// How many shares there are for each thread: those that it works on next, and those that wait to be reported.
const AHEAD: usize = 4;

/// Calls `work` for every item on several threads and `report` for every result, in order.
///
/// `report` says whether to go on. What was worked on ahead of a stop is thrown away, so that the
/// output is the same whatever the number of threads.
pub(super) fn in_order<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    console: &mut Console<'_>,
    work: impl Fn(&T) -> R + Sync,
    report: impl FnMut(R, &mut Console<'_>) -> Result<bool, Stop>,
) -> Result<(), Stop> {
    let work = |share: &[T]| share.iter().map(&work).collect();
    in_shares(items, jobs, console, work, report)
}

/// The same where `work` makes the results of several items together, one for each of them.
pub(super) fn in_shares<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    console: &mut Console<'_>,
    work: impl Fn(&[T]) -> Vec<R> + Sync,
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
    // Few items are shared fairly: nobody shall wait for one who has several of them.
    let shares = items.chunks((items.len() / (AHEAD * jobs.max(1))).clamp(1, SHARE));
    let done = match pool(jobs) {
        Some(pool) => together(shares, &pool, console, work, report_all),
        None => alone(shares, console, work, report_all),
    };
    progress.clear(console);
    done
}

fn alone<T, R>(
    shares: Chunks<'_, T>,
    console: &mut Console<'_>,
    work: impl Fn(&[T]) -> Vec<R>,
    mut report_all: impl FnMut(Vec<R>, &mut Console<'_>) -> Result<bool, Stop>,
) -> Result<(), Stop> {
    for share in shares {
        if !report_all(work(share), console)? {
            break;
        }
    }
    Ok(())
}

/// While a share is reported, the next ones are worked on.
fn together<T: Sync, R: Send>(
    mut shares: Chunks<'_, T>,
    pool: &rayon::ThreadPool,
    console: &mut Console<'_>,
    work: impl Fn(&[T]) -> Vec<R> + Sync,
    mut report_all: impl FnMut(Vec<R>, &mut Console<'_>) -> Result<bool, Stop>,
) -> Result<(), Stop> {
    let (work, most) = (&work, AHEAD * pool.current_num_threads());
    pool.in_place_scope(|scope| {
        let mut ahead: VecDeque<Receiver<Vec<R>>> = VecDeque::with_capacity(most);
        loop {
            while ahead.len() < most
                && let Some(share) = shares.next()
            {
                let (sender, receiver) = sync_channel(1);
                // Nobody listens any more once a report has said to stop.
                scope.spawn(move |_| drop(sender.send(work(share))));
                ahead.push_back(receiver);
            }
            let worked = ahead.pop_front().and_then(|receiver| receiver.recv().ok());
            let Some(worked) = worked else { return Ok(()) };
            if !report_all(worked, console)? {
                return Ok(());
            }
        }
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
