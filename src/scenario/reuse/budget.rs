//! How much everything together may come to: few words can ask for a great deal.

/// How many characters the scenarios of one file may have together with everything put in.
pub(super) const SIZE_LIMIT: usize = 1 << 25;

/// What a value counts besides its characters.
const VALUE: usize = 32;

/// What is left.
#[derive(Debug)]
pub(super) struct Budget {
    left: usize,
}

/// Nothing is left.
pub(super) struct Spent;

impl Budget {
    pub(super) const fn new() -> Self {
        Self { left: SIZE_LIMIT }
    }

    /// Takes something away.
    pub(super) fn spend(&mut self, cost: usize) -> Result<(), Spent> {
        self.left = self.left.checked_sub(cost).ok_or(Spent)?;
        Ok(())
    }
}

/// What a value with a text counts.
pub(super) const fn cost(text: &str) -> usize {
    VALUE.saturating_add(text.len())
}
