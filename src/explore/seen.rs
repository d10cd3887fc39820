//! The hashes of all states that were seen: the one thing that grows with every state.

/// A set of 64-bit hashes with open addressing: a look costs one line of the cache.
#[derive(Debug)]
pub(crate) struct Seen {
    /// As many as a power of two; 0 is free.
    slots: Vec<u64>,
    len: usize,
}

impl Seen {
    pub(crate) fn new() -> Self {
        Self { slots: vec![0; 1 << 12], len: 0 }
    }

    pub(crate) fn contains(&self, hash: u64) -> bool {
        self.slot(taken(hash)).1
    }

    /// Says whether it is new.
    pub(crate) fn insert(&mut self, hash: u64) -> bool {
        let hash = taken(hash);
        let (place, is_known) = self.slot(hash);
        if is_known {
            return false;
        }
        self.put(place, hash);
        true
    }

    /// Loads what a look at each of these needs, all at the same time.
    pub(crate) fn fetch(&self, hashes: &[u64]) {
        let slots = hashes.iter().map(|hash| self.slots.get(self.place(*hash)));
        let loaded = slots.fold(0, |all, slot| all | slot.copied().unwrap_or(0));
        std::hint::black_box(loaded);
    }

    /// About how many bytes it takes.
    pub(crate) const fn memory(&self) -> usize {
        self.slots.capacity() * size_of::<u64>()
    }

    const fn place(&self, hash: u64) -> usize {
        hash as usize & (self.slots.len() - 1)
    }

    /// Where it is, or where it can be put.
    fn slot(&self, hash: u64) -> (usize, bool) {
        let mut place = self.place(hash);
        loop {
            // Some slot is always free.
            match self.slots.get(place).copied().unwrap_or(0) {
                0 => return (place, false),
                other if other == hash => return (place, true),
                _ => place = self.place(place as u64 + 1),
            }
        }
    }

    fn put(&mut self, place: usize, hash: u64) {
        if let Some(slot) = self.slots.get_mut(place) {
            *slot = hash;
        }
        self.len += 1;
        // Three quarters full, it still finds most hashes in the first line it looks at.
        if self.len * 4 > self.slots.len() * 3 {
            self.grow();
        }
    }

    #[cold]
    fn grow(&mut self) {
        let larger = vec![0; self.slots.len() * 2];
        let hashes = std::mem::replace(&mut self.slots, larger);
        for hash in hashes.into_iter().filter(|hash| *hash != 0) {
            let (place, _) = self.slot(hash);
            if let Some(slot) = self.slots.get_mut(place) {
                *slot = hash;
            }
        }
    }
}

/// 0 says that a slot is free.
const fn taken(hash: u64) -> u64 {
    if hash == 0 { 1 } else { hash }
}
