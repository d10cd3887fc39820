//! What `tchau run` says beside its reports.

use super::define::{Name, messages};

messages! {
    /// A sentence beside the reports of a run.
    pub enum Ran {
        "ran-nothing-failed" NothingFailed,
        "ran-listed" Listed { scenarios: f64 },
        "ran-part" Part { number: f64, of: f64, files: f64, all: f64 },
        "ran-same-again" SameAgain,
        "ran-watching" Watching,
        "ran-again" Again { changed: Vec<Name>, scenarios: f64, milliseconds: f64 },
        "ran-unchanged" Unchanged,
        "ran-more-changes" MoreChanges { scenarios: f64 },
    }
}
