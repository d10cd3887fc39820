//! tchau rehearses how external users leave an organization.

pub mod calendar;
pub mod message;
pub mod model;
