//! What `tchau cover` says, and its help page.

use super::define::{Name, messages};
use crate::coverage::{Edge, Kind, Passage};
use crate::model::{EventKind, Relation};
use crate::views::ViewKind;

messages! {
    /// A sentence of `tchau cover`, or a part of its help page.
    pub enum Covered {
        "help-cover" About,
        "help-cover-kind" KindOption,
        "help-cover-value-kind" ValueKind,
        "help-cover-missing" MissingOption,
        "help-cover-states" StatesOption,
        "help-cover-generate" GenerateOption,
        "help-cover-examples" Examples,
        // The table.
        "cover-kind" Kind { kind: Kind },
        "cover-share" Share { covered: f64, reachable: f64 },
        "cover-part" Part { part: f64 },
        "cover-complete" Complete { reachable: f64, scenarios: f64 },
        "cover-incomplete" Incomplete { missing: f64, reachable: f64, scenarios: f64 },
        "cover-searched" Searched { worlds: f64, states: f64, transitions: f64 },
        "cover-stopped" Stopped,
        // What is missing, and what cannot be.
        "cover-missing" Missing { count: f64 },
        "cover-unreachable" Unreachable { count: f64 },
        "cover-because" Because { id: Name },
        "cover-without-behaviour" WithoutBehaviour,
        // One thing that can be exercised.
        "cover-event" Event { event: EventKind },
        "cover-transition" Transition { relation: Relation, passage: Passage },
        "cover-edge-soft-deletion" EdgeOfSoftDeletion { relation: Relation, edge: Edge },
        "cover-edge-data-removal" EdgeOfDataRemoval { relation: Relation, edge: Edge },
        "cover-view" View { view: ViewKind },
        "cover-reading" Reading { id: Name },
        // Scenarios that are written.
        "cover-why" Why,
        "cover-written" Written { count: f64, path: Name },
    }
}
