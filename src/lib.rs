//! tchau rehearses how external users leave an organization.

pub mod model;
pub mod scenario;
