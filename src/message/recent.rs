//! What was written lately, so that nothing is written twice: the texts, instants and lengths of a suite are few.

use std::cell::RefCell;
use std::convert::Infallible;
use std::hash::{BuildHasher, Hash};

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use smallvec::{SmallVec, smallvec};
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
    /// In each language in which somebody asked for it.
    texts: SmallVec<[(usize, String); 2]>,
}

impl<K> Kept<K> {
    fn text(&self, language: usize) -> Option<String> {
        let text = self.texts.iter().find(|(known, _)| *known == language);
        text.map(|(_, text)| text.clone())
    }
}

impl<K: Send> Default for Recent<K> {
    fn default() -> Self {
        Self(ThreadLocal::new())
    }
}

impl<K: Send> Recent<K> {
    /// The text in one of several languages, as it was written before, or written now; one that cannot be
    /// written is not kept.
    pub(super) fn text<Q: Hash + PartialEq<K>, E>(
        &self,
        asked: &Q,
        language: usize,
        keep: impl FnOnce() -> K,
        write: impl FnOnce() -> Result<String, E>,
    ) -> Result<String, E> {
        let hash = FixedState::default().hash_one(asked);
        let is_it = |kept: &Kept<K>| *asked == kept.what;
        let table = self.0.get_or_default();
        if let Some(text) = table.borrow().find(hash, is_it).and_then(|it| it.text(language)) {
            return Ok(text);
        }
        let text = write()?;
        let mut table = table.borrow_mut();
        if table.len() >= MOST {
            table.clear();
        }
        let written = (language, text.clone());
        if let Some(kept) = table.find_mut(hash, is_it) {
            kept.texts.push(written);
        } else {
            let new = Kept { hash, what: keep(), texts: smallvec![written] };
            table.insert_unique(hash, new, |kept| kept.hash);
        }
        Ok(text)
    }

    /// The text in each of several languages, if all of them were written before.
    pub(super) fn recalled<Q: Hash + PartialEq<K>>(
        &self,
        asked: &Q,
        languages: impl Iterator<Item = usize>,
    ) -> Option<Vec<String>> {
        let hash = FixedState::default().hash_one(asked);
        let table = self.0.get_or_default().borrow();
        let kept = table.find(hash, |kept| *asked == kept.what)?;
        languages.map(|language| kept.text(language)).collect()
    }
}

impl<K: Copy + Hash + PartialEq + Send> Recent<K> {
    /// The same for what can always be written.
    pub(super) fn always(&self, what: K, write: impl FnOnce() -> String) -> String {
        let Ok(text) = self.text(&what, 0, || what, || Ok::<_, Infallible>(write()));
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
        assert_eq!(recent.text(&1, 0, || 1, || Err("no")), Err("no"));
        assert_eq!(text(&recent, 1, "one"), "one");
    }

    #[test]
    fn a_text_is_written_in_each_language() {
        let recent = Recent::<usize>::default();
        let text = |language, text: &str| {
            recent.text(&1, language, || 1, || Ok::<_, Infallible>(text.to_owned())).unwrap()
        };
        assert_eq!(
            [text(2, "um"), text(0, "one"), text(2, "-"), text(0, "-")],
            ["um", "one", "um", "one"]
        );
        let recalled = |languages: &[usize]| recent.recalled(&1, languages.iter().copied());
        assert_eq!(recalled(&[0, 2]), Some(vec!["one".to_owned(), "um".to_owned()]));
        assert_eq!(recalled(&[0, 1]), None, "all of them or none");
    }
}
