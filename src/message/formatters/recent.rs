//! What was written lately, so that nothing is written twice: the instants and lengths of a suite are few.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use foldhash::fast::FixedState;

/// When there are so many, all are forgotten.
const MOST: usize = 4096;

/// Texts by what they say.
#[derive(Debug)]
pub(super) struct Recent<K>(Mutex<HashMap<K, String, FixedState>>);

impl<K> Default for Recent<K> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Copy + Eq + Hash> Recent<K> {
    /// The text as it was written before, or written now.
    pub(super) fn text(&self, key: K, write: impl FnOnce() -> String) -> String {
        // INVARIANT: a panic elsewhere cannot leave a wrong text behind.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.entry(key).or_insert_with(write).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_once_and_forgotten_when_there_are_too_many() {
        let recent = Recent::default();
        assert_eq!(recent.text(1, || "one".to_owned()), "one");
        assert_eq!(recent.text(1, || unreachable!()), "one");
        for key in 2..=MOST + 1 {
            recent.text(key, || key.to_string());
        }
        assert_eq!(recent.text(1, || "again".to_owned()), "again");
    }
}
