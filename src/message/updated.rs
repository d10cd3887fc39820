//! What is said when the expectations of scenarios are updated.

use super::define::{Name, messages};
use crate::update::Why;

messages! {
    /// A sentence about an update.
    pub enum Updated {
        "update-option" Option,
        "update-ask" Ask,
        "update-left" Left { place: Name, why: Why },
        "update-nothing" Nothing,
        "update-done" Done { count: f64, files: f64 },
    }
}
