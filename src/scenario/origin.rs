//! Where a scenario comes from, to find later where something in it was written.

use super::{Locator, Source};

/// The text that a scenario was made of.
#[derive(Clone, Debug)]
pub struct Origin {
    source: Source,
}

impl Origin {
    /// A scenario that is a whole file.
    pub(super) const fn new(source: Source) -> Self {
        Self { source }
    }

    /// The file that was loaded.
    #[must_use]
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// Reads the text again, to find many values in it.
    #[must_use]
    pub fn locator(&self) -> Locator {
        Locator::new(&self.source)
    }
}
