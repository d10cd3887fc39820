//! tchau rehearses how external users leave an organization.

pub mod calendar;
pub mod cli;
pub mod engine;
pub mod invariants;
pub mod message;
pub mod model;
pub mod report;
pub mod requirements;
pub mod rules;
pub mod runner;
pub mod scenario;
pub mod views;
