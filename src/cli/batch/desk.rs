//! What lies between the threads of a batch: which share is next, and what waits to be reported.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Hands out shares by their numbers, and takes what came of them.
pub(super) struct Desk<R> {
    state: Mutex<State<R>>,
    changed: Condvar,
    /// How many shares there are.
    count: usize,
    /// So many of them are worked on or wait, at most.
    most: usize,
}

struct State<R> {
    /// How many were handed out, and of these how many were reported.
    taken: usize,
    reported: usize,
    /// What waits to be reported.
    worked: BTreeMap<usize, Vec<R>>,
    /// Whether nobody wants any more.
    is_over: bool,
}

/// What a thread does next.
pub(super) enum Next<R> {
    /// This share is to be worked on.
    Work(usize),
    /// This is to be reported.
    Report(Vec<R>),
    /// There is nothing left to do.
    Nothing,
}

/// Ends everything if its thread panics, so that no other waits for ever.
pub(super) struct Watch<'a, R>(&'a Desk<R>);

impl<R> Desk<R> {
    /// A desk for so many shares.
    pub(super) const fn new(count: usize, most: usize) -> Self {
        let state = State { taken: 0, reported: 0, worked: BTreeMap::new(), is_over: false };
        Self { state: Mutex::new(state), changed: Condvar::new(), count, most }
    }

    /// What to do next, for the thread that reports: a report goes before work.
    pub(super) fn next(&self) -> Next<R> {
        self.wait_for(|state| {
            let first = state.reported;
            match state.worked.remove(&first) {
                Some(worked) => {
                    state.reported += 1;
                    self.changed.notify_all();
                    Some(Next::Report(worked))
                }
                None if first == self.count => Some(Next::Nothing),
                None => self.take(state).map(Next::Work),
            }
        })
    }

    /// What to do next, for any other thread.
    pub(super) fn next_share(&self) -> Next<R> {
        self.wait_for(|state| match self.take(state) {
            None if state.taken == self.count => Some(Next::Nothing),
            taken => taken.map(Next::Work),
        })
    }

    /// Takes what came of a share.
    pub(super) fn put(&self, share: usize, worked: Vec<R>) {
        self.state().worked.insert(share, worked);
        self.changed.notify_all();
    }

    /// Nobody shall begin anything more.
    pub(super) fn end(&self) {
        self.state().is_over = true;
        self.changed.notify_all();
    }

    /// Watches over a thread.
    pub(super) const fn watch(&self) -> Watch<'_, R> {
        Watch(self)
    }

    fn take(&self, state: &mut State<R>) -> Option<usize> {
        let is_free = state.taken < self.count.min(state.reported + self.most);
        is_free.then(|| {
            state.taken += 1;
            state.taken - 1
        })
    }

    /// Waits until there is something to do.
    fn wait_for(&self, find: impl Fn(&mut State<R>) -> Option<Next<R>>) -> Next<R> {
        let mut state = self.state();
        loop {
            if state.is_over {
                return Next::Nothing;
            }
            if let Some(next) = find(&mut state) {
                return next;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn state(&self) -> MutexGuard<'_, State<R>> {
        // INVARIANT: nothing panics while it holds the state.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<R> Drop for Watch<'_, R> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.end();
        }
    }
}
