//! What `tchau list` and `tchau explain` say around the things that they show.

use super::define::{Name, messages};

messages! {
    /// A heading or a sentence of a list.
    pub enum Listing {
        "list-requirements-uncovered" Uncovered { count: f64 },
        "list-requirements-covered" AllCovered { count: f64 },
        "list-without-behaviour" WithoutBehaviour,
        "list-scenarios-of" ScenariosOf { count: f64 },
        "list-total" Total { count: f64 },
        "explain-requirement" Requirement { id: Name },
        "explain-decision" Decision { id: Name },
        "explain-rule" Rule { id: Name },
        "explain-invariant" Invariant { id: Name },
        "explain-message" Message { id: Name },
        "explain-scenario" Scenario,
        "explain-source" Source { source: Name },
        "explain-source-decision" SourceDecision,
        "explain-source-docs" SourceDocs,
        "explain-view" View { name: Name },
        "explain-engine" Engine,
        "explain-implements" Implements { ids: Vec<Name> },
        "explain-precedence" Precedence { place: f64, all: f64 },
        "explain-rules" Rules,
        "explain-invariants" Invariants,
        "explain-messages" Messages,
        "explain-scenarios" Scenarios,
        "explain-no-rules" NoRules,
        "explain-no-messages" NoMessages,
        "explain-no-scenarios" NoScenarios,
        "explain-refused-text" RefusedText,
        "explain-help" Help,
        "explain-arguments" Arguments { names: Vec<Name> },
        "explain-check" Check { id: Name },
        "explain-check-category" CheckCategory { severity: Name, category: Name },
        "explain-check-off" CheckOff { id: Name },
    }
}
