//! tchau rehearses how external users leave an organization.

pub mod engine;
pub mod invariants;
pub mod model;
pub mod rules;
pub mod views;
