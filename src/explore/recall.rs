//! What is known of runs of words: a map that finds a number without making a key of its own.
//!
//! There are many keys and few different answers, so the answers are kept apart, where they stay in
//! the cache; to find the number of one costs two lines.

use std::collections::HashMap;
use std::hash::Hash;

use foldhash::fast::FixedState;

/// More keys than this are not remembered at once, so that the memory has a bound.
const MOST: usize = 1 << 20;

/// What is known, by words.
#[derive(Debug)]
pub(crate) struct Recall<V> {
    /// The places of the keys, from 1; as many as a power of two.
    slots: Vec<u32>,
    keys: usize,
    /// For each key its length, the number of its answer and half of its hash, then its words.
    words: Vec<u64>,
    answers: Vec<V>,
    numbers: HashMap<V, u32, FixedState>,
}

impl<V: Clone + Eq + Hash> Recall<V> {
    pub(crate) fn new() -> Self {
        Self {
            slots: vec![0; 1 << 10],
            keys: 0,
            words: Vec::new(),
            answers: Vec::new(),
            numbers: HashMap::default(),
        }
    }

    /// The number of what is known of these words.
    pub(crate) fn find(&self, key: &[u64]) -> Option<u32> {
        let hash = hash(key);
        let mut slot = self.slot(hash);
        loop {
            // Some slot is always free.
            let place = self.slots.get(slot).copied()?.checked_sub(1)?;
            let (head, known) = self.key(place)?;
            if head >> 32 == hash >> 32 && is_same(known, key) {
                return Some(number(head));
            }
            slot = self.slot(slot as u64 + 1);
        }
    }

    pub(crate) fn answer(&self, number: u32) -> Option<&V> {
        self.answers.get(number as usize)
    }

    /// Notes what was not known; gives its number.
    pub(crate) fn note(&mut self, key: &[u64], answer: V) -> u32 {
        if self.keys >= MOST {
            self.keys = 0;
            self.words.clear();
            self.slots.iter_mut().for_each(|slot| *slot = 0);
        }
        let answers = &mut self.answers;
        let number = *self.numbers.entry(answer).or_insert_with_key(|answer| {
            answers.push(answer.clone());
            answers.len() as u32 - 1
        });
        let place = self.words.len() as u32;
        let hash = hash(key);
        self.words.push(hash >> 32 << 32 | u64::from(number) << LENGTH | key.len() as u64);
        self.words.extend_from_slice(key);
        self.keys += 1;
        self.put(hash, place);
        if self.keys * 2 >= self.slots.len() {
            self.grow();
        }
        number
    }

    /// What stands before the words of a key, and they themselves.
    fn key(&self, place: u32) -> Option<(u64, &[u64])> {
        let (head, rest) = self.words.get(place as usize..)?.split_first()?;
        Some((*head, rest.get(..length(*head))?))
    }

    const fn slot(&self, hash: u64) -> usize {
        hash as usize & (self.slots.len() - 1)
    }

    fn put(&mut self, hash: u64, place: u32) {
        let mut slot = self.slot(hash);
        while self.slots.get(slot).is_some_and(|found| *found != 0) {
            slot = self.slot(slot as u64 + 1);
        }
        if let Some(free) = self.slots.get_mut(slot) {
            *free = place + 1;
        }
    }

    fn grow(&mut self) {
        self.slots = vec![0; self.slots.len() * 2];
        let mut place = 0;
        while let Some((_, key)) = self.key(place) {
            let (hash, next) = (hash(key), place + 1 + key.len() as u32);
            self.put(hash, place);
            place = next;
        }
    }
}

/// How many bits the length of a key takes.
const LENGTH: u32 = 8;

const fn length(head: u64) -> usize {
    (head & ((1 << LENGTH) - 1)) as usize
}

/// The number of the answer to a key.
const fn number(head: u64) -> u32 {
    head as u32 >> LENGTH
}

/// Written out, because keys are too short to be worth the call that compares memory.
fn is_same(known: &[u64], key: &[u64]) -> bool {
    known.len() == key.len() && known.iter().zip(key).all(|(known, word)| known == word)
}

/// Multiplies each word into the hash, and folds what runs over back in.
fn hash(words: &[u64]) -> u64 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    words.iter().fold(ODD, |hash, word| {
        let product = u128::from(hash ^ word) * u128::from(ODD);
        product as u64 ^ (product >> 64) as u64
    })
}
