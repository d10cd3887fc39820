//! What `tchau l10n export` and `tchau l10n import` say.

use super::define::{Name, messages};

messages! {
    /// A sentence about texts on their way to or from a translation tool.
    pub enum Exchange {
        "exchange-example" Example { text: Name },
        "exchange-imported" Imported { path: Name, locale: Name },
        "exchange-changed" Changed { count: f64 },
        "exchange-new" New { count: f64 },
        "exchange-confirmed" Confirmed { count: f64 },
        "exchange-unchanged" Unchanged { count: f64 },
        "exchange-refused" Refused { count: f64 },
        "exchange-written" Written { path: Name },
        "exchange-would-write" WouldWrite { path: Name },
        "exchange-nothing-written" NothingWritten,
    }
}
