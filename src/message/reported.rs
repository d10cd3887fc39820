//! What stands in reports of runs beside what a terminal shows.

use super::define::{Name, messages};

messages! {
    /// A sentence of a report.
    pub enum Reported {
        "report-difference" Difference { field: Name, expected: Name, actual: Name },
        "report-left-out" LeftOut { failures: f64 },
    }
}
