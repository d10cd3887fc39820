//! The library and the program as seen from outside: facts, properties, a model of the engine that
//! was written apart, and what people see.
//!
//! The whole binary is to stay below a minute in a development build; each file of properties says
//! what it takes. `PROPTEST_CASES` raises the number of random sequences.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that is wrong may end there"
)]

mod call;
mod choice;
mod cli;
mod compare;
mod coverage;
mod draft;
mod engine;
mod explore;
mod formats;
mod html;
mod invariants;
mod json;
mod kept;
mod l10n;
mod library;
mod machine;
mod mutants;
mod orders;
mod parts;
mod readme;
mod reference;
mod refused;
mod rig;
mod schema;
mod sometimes;
mod steps;
mod stories;
mod threads;
mod tidy;
mod timeline;
mod unmet;
mod update;
mod world;
