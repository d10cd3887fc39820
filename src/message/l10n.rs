//! What the commands of `tchau l10n` say around their results.

use super::define::{Name, messages};
use crate::l10n::Severity;

messages! {
    /// A sentence about findings.
    pub enum L10n {
        "l10n-severity" Severity { severity: Severity },
        "l10n-checked" Checked { messages: f64, locales: Vec<Name> },
        "l10n-found" Found { errors: f64, warnings: f64, notes: f64 },
        "l10n-nothing-found" NothingFound,
        "l10n-known" Known { count: f64 },
        "l10n-fixable" Fixable { count: f64 },
        "l10n-fixed" Fixed { count: f64, path: Name },
        "l10n-baseline-written" BaselineWritten { count: f64, path: Name },
        "l10n-pseudo-written" PseudoWritten { count: f64, path: Name },
        "l10n-no-dictionary" NoDictionary { locales: Vec<Name> },
        "l10n-correction" Correction { text: Name },
    }
}
