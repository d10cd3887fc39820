//! The engine as seen from outside: facts, properties, and a model of it that was written apart.
//!
//! The whole binary is to stay below a minute in a development build; each file of properties says
//! what it takes. `PROPTEST_CASES` raises the number of random sequences.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that is wrong may end there"
)]

mod compare;
mod engine;
mod invariants;
mod machine;
mod orders;
mod reference;
mod rig;
mod sometimes;
mod steps;
mod world;
