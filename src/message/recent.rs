//! What was made lately, so that nothing is made twice: the texts, instants and lengths of a suite are few.

use std::cell::RefCell;
use std::hash::{BuildHasher, Hash};

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use thread_local::ThreadLocal;

/// When a thread remembers so many, it forgets all of them.
const MOST: usize = 4096;

/// Values by what they were made of. Each thread has its own: to share a table costs more than to make some
/// values twice.
#[derive(Debug)]
pub(super) struct Recent<K: Send, V: Send>(ThreadLocal<RefCell<HashTable<Kept<K, V>>>>);

#[derive(Debug)]
struct Kept<K, V> {
    hash: u64,
    what: K,
    value: V,
}

impl<K: Send, V: Send> Default for Recent<K, V> {
    fn default() -> Self {
        Self(ThreadLocal::new())
    }
}

impl<K: Send, V: Clone + Send> Recent<K, V> {
    /// The value as it was made before, or made now.
    pub(super) fn value<Q: Hash + PartialEq<K>>(
        &self,
        asked: &Q,
        keep: impl FnOnce() -> K,
        make: impl FnOnce() -> V,
    ) -> V {
        let hash = FixedState::default().hash_one(asked);
        let table = self.0.get_or_default();
        if let Some(kept) = table.borrow().find(hash, |kept| *asked == kept.what) {
            return kept.value.clone();
        }
        let value = make();
        let mut table = table.borrow_mut();
        if table.len() >= MOST {
            table.clear();
        }
        let kept = Kept { hash, what: keep(), value: value.clone() };
        table.insert_unique(hash, kept, |kept| kept.hash);
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(recent: &Recent<usize, String>, key: usize, text: &str) -> String {
        recent.value(&key, || key, || text.to_owned())
    }

    #[test]
    fn a_value_is_made_once_and_forgotten_when_there_are_too_many() {
        let recent = Recent::default();
        assert_eq!([text(&recent, 1, "one"), text(&recent, 1, "two")], ["one", "one"]);
        for key in 2..=2 * MOST {
            text(&recent, key, "more");
        }
        assert_eq!(text(&recent, 1, "two"), "two");
        assert!(recent.0.get().unwrap().borrow().len() <= MOST);
    }
}
