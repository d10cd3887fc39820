//! What `tchau explore` says, and its help page.

use super::define::{Name, messages};
use crate::model::Seconds;

messages! {
    /// A sentence of `tchau explore`, or a part of its help page.
    pub enum Explored {
        // The world.
        "explored-world" World { organizations: f64, people: f64, relations: f64, commands: f64 },
        "explored-without" Without { rules: Vec<Name> },
        // How far the search came.
        "explored-progress" Progress { states: f64, depth: f64, waiting: f64 },
        "explored-complete" Complete,
        "explored-by-depth" ByDepth { depth: f64, waiting: f64 },
        "explored-by-states" ByStates { waiting: f64 },
        "explored-by-memory" ByMemory { waiting: f64 },
        "explored-by-time" ByTime { waiting: f64 },
        "explored-deeper" Deeper { depth: f64 },
        // The figures.
        "explored-states" States { states: f64 },
        "explored-transitions" Transitions { transitions: f64 },
        "explored-depth" Depth { depth: f64 },
        "explored-speed" Speed { speed: f64, length: Seconds },
        "explored-memory" Memory { megabytes: f64 },
        "explored-symmetry" Symmetry { images: f64 },
        "explored-missed" Missed { exponent: f64 },
        // What holds.
        "explored-invariants" Invariants { holding: f64, all: f64 },
        "explored-invariants-so-far" InvariantsSoFar { holding: f64, all: f64 },
        "explored-holds" Holds { invariant: Name },
        "explored-held" Held { invariant: Name },
        "explored-broken" Broken { invariant: Name, steps: f64 },
        // What was reached.
        "explored-events" Events { reached: f64, all: f64 },
        "explored-refusals" Refusals { reached: f64, all: f64 },
        "explored-never" Never { names: Vec<Name> },
        // What breaks.
        "explored-counterexample" Counterexample { number: f64, of: f64 },
        "explored-saved" Saved { path: Name },
        // Random walks.
        "explored-walks" Walks { walks: f64, steps: f64 },
        "explored-answers" Answers { allowed: f64, refused: f64 },
        "explored-digest" Digest { digest: Name },
        "explored-walked" Walked { seed: Name, first: Name, end: Name, length: Seconds },
        "explored-walks-left" WalksLeft { walks: f64 },
        "help-explore" About,
        "help-explore-world" WorldArgument,
        "help-explore-tenants" Tenants,
        "help-explore-users" Users,
        "help-explore-relations" Relations,
        "help-explore-command" Command,
        "help-explore-depth" DepthOption,
        "help-explore-max-states" MaxStates,
        "help-explore-time" Time,
        "help-explore-memory" MemoryOption,
        "help-explore-no-symmetry" NoSymmetry,
        "help-explore-without" WithoutOption,
        "help-explore-save-as" SaveAs,
        "help-explore-random" Random,
        "help-explore-seed" Seed,
        "help-explore-range" Range,
        "help-explore-steps" Steps,
        "help-explore-jobs" Jobs,
        "help-explore-value-world" ValueWorld,
        "help-explore-value-length" ValueLength,
        "help-explore-examples" Examples,
    }
}
