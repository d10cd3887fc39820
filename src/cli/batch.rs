//! Many items at once: shared among several threads, reported in a fixed order, in bounded memory.

mod desk;

use std::slice::Chunks;
use std::thread;

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::progress::Progress;
use desk::{Desk, Next};

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
    let done = together(shares, jobs, console, work, report_all);
    progress.clear(console);
    done
}

/// This thread reports what is ready, and works as the others do while nothing is.
fn together<T: Sync, R: Send>(
    shares: Chunks<'_, T>,
    jobs: usize,
    console: &mut Console<'_>,
    work: impl Fn(&[T]) -> Vec<R> + Sync,
    mut report_all: impl FnMut(Vec<R>, &mut Console<'_>) -> Result<bool, Stop>,
) -> Result<(), Stop> {
    let desk = Desk::new(shares.len(), AHEAD * jobs.max(1));
    let work = |number| {
        let share = shares.clone().nth(number).unwrap_or_default();
        desk.put(number, work(share));
    };
    let help = || {
        let _watch = desk.watch();
        while let Next::Work(number) = desk.next_share() {
            work(number);
        }
    };
    thread::scope(|scope| {
        let _watch = desk.watch();
        for _ in 1..jobs.min(shares.len()) {
            // A thread that the system does not give is not missed.
            let _ = thread::Builder::new().spawn_scoped(scope, help);
        }
        let done = loop {
            match desk.next() {
                Next::Work(number) => work(number),
                Next::Nothing => break Ok(()),
                Next::Report(worked) => match report_all(worked, console) {
                    Ok(true) => {}
                    stopped => break stopped.map(drop),
                },
            }
        };
        desk.end();
        done
    })
}

/// How many threads `--jobs` asks for, else one per core.
pub(super) fn jobs(matches: &ArgMatches) -> usize {
    let asked = matches.get_one::<u16>("jobs").map(|&jobs| usize::from(jobs));
    asked.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from))
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::panic::catch_unwind;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::cli::Environment;
    use crate::cli::console::Output;
    use crate::message::{Catalog, Isolation};

    fn with_console<T>(call: impl FnOnce(&mut Console<'_>) -> T) -> T {
        let catalog = Arc::new(Catalog::embedded(Isolation::Off).unwrap());
        let (mut out, mut err) = (io::sink(), io::sink());
        call(&mut Console {
            language: catalog.negotiate("en"),
            catalog,
            locales: Vec::new(),
            environment: Environment::default(),
            out: Output { stream: &mut out, has_colors: false },
            err: Output { stream: &mut err, has_colors: false },
        })
    }

    /// Works on this many numbers up to `stop`; the numbers as they were reported, and how many results there
    /// were at once.
    fn run(count: usize, jobs: usize, stop: usize) -> (Vec<usize>, usize) {
        let (there, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let items: Vec<_> = (0..count).collect();
        let work = |share: &[usize]| {
            let now = there.fetch_add(share.len(), Ordering::SeqCst) + share.len();
            most.fetch_max(now, Ordering::SeqCst);
            share.to_vec()
        };
        let mut reported = Vec::new();
        let report = |item, _: &mut Console<'_>| {
            there.fetch_sub(1, Ordering::SeqCst);
            reported.push(item);
            Ok(item != stop)
        };
        let done = with_console(|console| in_shares(&items, jobs, console, work, report));
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

    #[test]
    fn a_panic_ends_every_thread() {
        let items: Vec<_> = (0..1000).collect();
        for wrong in [0, 500, 999] {
            let check = |item: usize| assert_ne!(item, wrong);
            let at_work = || {
                let work = |&item: &usize| check(item);
                with_console(|console| in_order(&items, 3, console, work, |_, _| Ok(true)).is_ok())
            };
            let in_a_report = || {
                let report = |item, _: &mut Console<'_>| {
                    check(item);
                    Ok(true)
                };
                with_console(|console| in_order(&items, 3, console, |&item| item, report).is_ok())
            };
            assert!(catch_unwind(at_work).is_err());
            assert!(catch_unwind(in_a_report).is_err());
        }
    }
}
