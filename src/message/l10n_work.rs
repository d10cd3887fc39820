//! What `tchau l10n approve`, `add` and `coverage` say.

use super::define::{Name, messages};
use crate::l10n::coverage::Area;

messages! {
    /// A sentence about the work of translators.
    pub enum L10nWork {
        // approve
        "l10n-approved" Approved { count: f64, locale: Name },
        "l10n-nothing-to-approve" NothingToApprove,
        "l10n-still-untranslated" StillUntranslated { count: f64, locale: Name },
        // add
        "l10n-added" Added { count: f64, locale: Name, path: Name },
        // coverage
        "coverage-area" Area { area: Area },
        "coverage-shown" Shown { steps: f64, scenarios: f64, place: Name },
        "coverage-around" Around { scenarios: f64, place: Name },
        "coverage-never" Never,
        "coverage-own" Own { count: f64 },
        "coverage-messages" Messages { shown: f64, all: f64 },
        "coverage-variants" Variants { shown: f64, all: f64, locale: Name },
    }
}
