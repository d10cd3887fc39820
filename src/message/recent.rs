//! What was written lately, so that nothing is written twice: the texts, instants and lengths of a suite are few.

use std::cell::RefCell;
use std::convert::Infallible;
use std::hash::{BuildHasher, Hash};

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use thread_local::ThreadLocal;

/// When a thread remembers so many, it forgets all of them.
const MOST: usize = 4096;

/// Texts by what they say. Each thread has its own: to share a table costs more than to write some texts twice.
#[derive(Debug)]
pub(super) struct Recent<K: Send>(ThreadLocal<RefCell<HashTable<Kept<K>>>>);

#[derive(Debug)]
struct Kept<K> {
    hash: u64,
    what: K,
    text: String,
}

impl<K: Send> Default for Recent<K> {
    fn default() -> Self {
        Self(ThreadLocal::new())
    }
}

impl<K: Send> Recent<K> {
    /// The text as it was written before, or written now; one that cannot be written is not kept.
    pub(super) fn text<Q: Hash + PartialEq<K>, E>(
        &self,
        asked: &Q,
        keep: impl FnOnce() -> K,
        write: impl FnOnce() -> Result<String, E>,
    ) -> Result<String, E> {
        let hash = FixedState::default().hash_one(asked);
        let table = self.0.get_or_default();
        if let Some(kept) = table.borrow().find(hash, |kept| *asked == kept.what) {
            return Ok(kept.text.clone());
        }
        let text = write()?;
        let mut table = table.borrow_mut();
        if table.len() >= MOST {
            table.clear();
        }
        let kept = Kept { hash, what: keep(), text: text.clone() };
        table.insert_unique(hash, kept, |kept| kept.hash);
        Ok(text)
    }
}

impl<K: Copy + Hash + PartialEq + Send> Recent<K> {
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
        for key in 2..=2 * MOST {
            text(&recent, key, "more");
        }
        assert_eq!(text(&recent, 1, "two"), "two");
        assert!(recent.0.get().unwrap().borrow().len() <= MOST);
    }

    #[test]
    fn what_cannot_be_written_is_tried_again() {
        let recent = Recent::<usize>::default();
        assert_eq!(recent.text(&1, || 1, || Err("no")), Err("no"));
        assert_eq!(text(&recent, 1, "one"), "one");
    }
}
