//! What was written lately, so that nothing is written twice: the texts, instants and lengths of a suite are few.

use std::convert::Infallible;
use std::hash::{BuildHasher, Hash};
use std::sync::{Mutex, MutexGuard, PoisonError};

use foldhash::fast::FixedState;
use hashbrown::HashTable;

/// When a shelf has so many, it forgets all of them.
const MOST: usize = 512;

/// How many shelves there are, so that threads seldom wait for each other.
const SHELVES: usize = 8;

/// Texts by what they say.
#[derive(Debug)]
pub(super) struct Recent<K>([Mutex<HashTable<Kept<K>>>; SHELVES]);

#[derive(Debug)]
struct Kept<K> {
    hash: u64,
    what: K,
    text: String,
}

impl<K> Default for Recent<K> {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Mutex::new(HashTable::new())))
    }
}

impl<K> Recent<K> {
    /// The text as it was written before, or written now; one that cannot be written is not kept.
    pub(super) fn text<Q: Hash + PartialEq<K>, E>(
        &self,
        asked: &Q,
        keep: impl FnOnce() -> K,
        write: impl FnOnce() -> Result<String, E>,
    ) -> Result<String, E> {
        let hash = FixedState::default().hash_one(asked);
        if let Some(kept) = self.shelf(hash).find(hash, |kept| *asked == kept.what) {
            return Ok(kept.text.clone());
        }
        // Nobody waits meanwhile; that two threads write the same text at once does no harm.
        let text = write()?;
        let mut shelf = self.shelf(hash);
        if shelf.len() >= MOST {
            shelf.clear();
        }
        let kept = Kept { hash, what: keep(), text: text.clone() };
        shelf.insert_unique(hash, kept, |kept| kept.hash);
        Ok(text)
    }

    fn shelf(&self, hash: u64) -> MutexGuard<'_, HashTable<Kept<K>>> {
        // The table itself goes by the lowest and the highest bits.
        let [.., last] = &self.0;
        let shelf = self.0.get((hash >> 32) as usize % SHELVES).unwrap_or(last);
        // INVARIANT: a panic elsewhere cannot leave a wrong text behind.
        shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Copy + Hash + PartialEq> Recent<K> {
    /// The same for what can always be written.
    pub(super) fn always(&self, what: K, write: impl FnOnce() -> String) -> String {
        let Ok(text) = self.text(&what, || what, || Ok::<_, Infallible>(write()));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(recent: &Recent<usize>, key: usize, text: &str) -> String {
        recent.always(key, || text.to_owned())
    }

    #[test]
    fn a_text_is_written_once_and_forgotten_when_there_are_too_many() {
        let recent = Recent::default();
        assert_eq!([text(&recent, 1, "one"), text(&recent, 1, "two")], ["one", "one"]);
        for key in 2..=2 * MOST * SHELVES {
            text(&recent, key, "more");
        }
        assert_eq!(text(&recent, 1, "two"), "two");
        assert!(recent.0.iter().all(|shelf| shelf.lock().unwrap().len() <= MOST));
    }

    #[test]
    fn what_cannot_be_written_is_tried_again() {
        let recent = Recent::<usize>::default();
        assert_eq!(recent.text(&1, || 1, || Err("no")), Err("no"));
        assert_eq!(text(&recent, 1, "one"), "one");
    }
}
