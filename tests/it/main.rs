//! The library and the program as seen from outside.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that is wrong may end there"
)]

mod call;
mod cli;
mod json;
mod kept;
mod refused;
mod stories;
mod threads;
mod tidy;
mod unmet;
