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

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::cli::Environment;
    use crate::cli::console::Output;
    use crate::message::{Catalog, Isolation};

    /// Works on this many numbers up to `stop`; the numbers as they were reported, and how many results there
    /// were at once.
    fn run(count: usize, jobs: usize, stop: usize) -> (Vec<usize>, usize) {
        let catalog = Arc::new(Catalog::embedded(Isolation::Off).unwrap());
        let (mut out, mut err) = (io::sink(), io::sink());
        let mut console = Console {
            language: catalog.negotiate("en"),
            catalog,
            locales: Vec::new(),
            environment: Environment::default(),
            out: Output { stream: &mut out, has_colors: false },
            err: Output { stream: &mut err, has_colors: false },
        };
        let (there, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let items: Vec<_> = (0..count).collect();
        let work = |share: &[usize]| {
            let now = there.fetch_add(share.len(), Ordering::SeqCst) + share.len();
            most.fetch_max(now, Ordering::SeqCst);
            share.to_vec()
        };
        let mut reported = Vec::new();
        let done = in_shares(&items, jobs, &mut console, work, |item, _| {
            there.fetch_sub(1, Ordering::SeqCst);
            reported.push(item);
            Ok(item != stop)
        });
        assert!(done.is_ok());
        (reported, most.into_inner())
    }

    #[test]
    fn results_come_in_order_until_one_says_to_stop() {
        for (count, jobs) in [(0, 2), (1, 2), (7, 3), (1000, 1), (1000, 2), (1000, 5)] {
            assert_eq!(run(count, jobs, usize::MAX).0, (0..count).collect::<Vec<_>>());
            let stop = count / 2;
            assert_eq!(run(count, jobs, stop).0, (0..count.min(stop + 1)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn no_more_results_wait_than_a_few_for_each_thread() {
        for jobs in [1, 2, 5] {
            let (_, most) = run(10_000, jobs, usize::MAX);
            assert!(most <= (AHEAD * jobs + 1) * SHARE, "{jobs}: {most}");
        }
    }
}
