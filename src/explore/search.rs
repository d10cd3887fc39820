//! Breadth first through every state, on several threads, with the same result whatever their number.
//!
//! A level is worked through in blocks. Threads look at the states of a block while nobody changes
//! what has been seen; then one thread adds what is new, in the order of the states. So the first way
//! to anything is the shortest one, and always the same.

use std::collections::{BTreeMap, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};
use std::sync::Mutex;

use foldhash::quality::FixedState;
use rayon::prelude::*;

use crate::engine;
use crate::model::State;
use crate::rules::{Actor, RuleSet};

use super::act::special;
use super::answers::Memory;
use super::attempt::{Attempt, Attempts};
use super::marks::{Mark, Marks};
use super::packed::{Packer, Pieces, Words};
use super::symmetry::{Permutation, permutations};
use super::{Regions, Unfit, World};

/// Notes what is remarkable about an attempt.
pub trait Watch: Sync {
    /// Whether it looks at every order that is refused, and not only at which rules refuse.
    const EVERY_REFUSAL: bool = true;

    /// Marks the rules that refuse something in a state, if it does not look at every refusal.
    fn refused(&self, _rules: RuleSet, _marks: &mut Marks) {}

    /// Marks it; says whether the search goes on behind it.
    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool;
}

/// How far a search goes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most acts in a row.
    pub depth: Option<u32>,
    /// The most states.
    pub states: Option<u64>,
    /// The most memory for what is kept, in bytes.
    pub memory: Option<u64>,
    /// Whether equal people and organizations count as one.
    pub symmetry: bool,
    /// Whether the search ends with the level in which something was first marked.
    pub first_only: bool,
}

/// Why a search ended before everything was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// The most acts in a row were done, and more could be.
    Depth,
    /// The most states were seen.
    States,
    /// The memory was used up.
    Memory,
    /// The caller did not want to go on.
    Caller,
    /// What was looked for was found.
    Found,
}

/// How far a search has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Different states, the start included.
    pub states: u64,
    /// What could be done in them, looked at so far.
    pub transitions: u64,
    /// Acts in a row.
    pub depth: u32,
    /// States whose acts have not been looked at.
    pub waiting: u64,
}

/// What a search saw.
#[derive(Debug)]
pub struct Exploration {
    /// The figures at the end.
    pub progress: Progress,
    /// How many states are first reached after this many acts.
    pub levels: Vec<u64>,
    /// Why it ended early, if it did.
    pub stopped: Option<Stopped>,
    /// The shortest way to everything that was marked.
    pub found: BTreeMap<Mark, Vec<u16>>,
    /// How many permutations of people and organizations were taken for one.
    pub permutations: usize,
    /// About how many bytes were kept.
    pub memory: u64,
}

impl Exploration {
    /// Everything that takes at most so many acts was looked at.
    #[must_use]
    pub fn certain_depth(&self) -> u32 {
        match self.stopped {
            None | Some(Stopped::Depth | Stopped::Found) => self.progress.depth,
            // The last level but one may not have been looked at whole.
            Some(Stopped::States | Stopped::Memory | Stopped::Caller) => {
                self.progress.depth.saturating_sub(1)
            }
        }
    }

    /// At most how probable it is that two of the states were taken for one: by the birthday bound,
    /// n(n−1)/2 pairs of which each is alike with probability 2⁻⁶⁴.
    #[must_use]
    pub fn missed(&self) -> f64 {
        let states = self.progress.states as f64;
        states * (states - 1.0) / 2.0 / 2f64.powi(64)
    }
}

/// How many states are looked at between two additions.
const BLOCK: usize = 1 << 14;
/// How many states one thread takes at a time.
const CHUNK: usize = 1 << 7;

/// Looks at everything that can happen in a world. `go_on` is asked now and then.
///
/// # Errors
/// [`Unfit`] when the world is too large to be packed.
pub fn search(
    world: &World,
    limits: &Limits,
    watch: &impl Watch,
    go_on: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Exploration, Unfit> {
    let regions = Regions::of(world)?;
    super::fits(world)?;
    let packer = Packer::of(world, regions);
    let permutations = if limits.symmetry { permutations(world, &packer) } else { Vec::new() };
    let start = packer.pack(&world.state, &permutations);
    let memories = Mutex::default();
    let scope = Scope { world, packer, permutations, watch, memories };
    let mut search = Search::from(&start, *limits);
    search.run(&scope, go_on);
    Ok(search.result(scope.permutations.len()))
}

/// What stays the same during a search.
struct Scope<'a, W> {
    world: &'a World,
    packer: Packer,
    permutations: Vec<Permutation>,
    watch: &'a W,
    /// What threads remember, between two chunks.
    memories: Mutex<Vec<Memory<'a>>>,
}

impl<'a, W> Scope<'a, W> {
    /// A memory that no other thread uses.
    fn borrow_memory(&self) -> Memory<'a> {
        let memory = self.memories.lock().ok().and_then(|mut memories| memories.pop());
        memory.unwrap_or_else(|| Memory::of(self.world))
    }

    fn give_back(&self, memory: Memory<'a>) {
        if let Ok(mut memories) = self.memories.lock() {
            memories.push(memory);
        }
    }
}

/// What grows during a search.
struct Search {
    limits: Limits,
    seen: Seen,
    /// Where each state came from, in the order in which they were found.
    origins: Vec<Origin>,
    /// The words of the level that is looked at, and of the next one.
    level: Vec<u64>,
    next: Vec<u64>,
    found: BTreeMap<Mark, Origin>,
    progress: Progress,
    levels: Vec<u64>,
    stopped: Option<Stopped>,
}

/// An act in the state with this number.
#[derive(Clone, Copy, Debug)]
struct Origin {
    parent: u32,
    act: u16,
}

/// What a thread brings back from its states.
#[derive(Default)]
struct Harvest {
    words: Vec<u64>,
    hashes: Vec<u64>,
    origins: Vec<Origin>,
    marks: Vec<(Mark, Origin)>,
    transitions: u64,
}

/// A hash that is a hash already.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, _: &[u8]) {}
    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

fn hash(words: &[u64]) -> u64 {
    let mut hasher = FixedState::default().build_hasher();
    words.iter().for_each(|word| hasher.write_u64(*word));
    hasher.finish()
}

/// One thread at work on its states.
struct Look<'a, 's, W> {
    scope: &'s Scope<'a, W>,
    seen: &'s Seen,
    marks: Marks,
    harvest: Harvest,
}

impl<W: Watch> Look<'_, '_, W> {
    /// Gives every order of the world, one after the other.
    fn orders(&mut self, state: &State, parent: u32, attempts: &mut Attempts<'_>) {
        let Scope { world, .. } = self.scope;
        for (order, place) in world.orders.iter().zip(0..) {
            let actor = Actor::of(state, &world.rulebook, order.actor(), order.tenant());
            let bar = engine::bar(&actor, order.kind());
            if let Some(attempt) = attempts.order(state, actor, bar, order) {
                self.at(&attempt, Origin { parent, act: place });
            }
        }
    }

    /// Makes happen what is remembered as the answers to every order of the world.
    fn answers(
        &mut self,
        state: &State,
        words: &[u64],
        parent: u32,
        attempts: &mut Attempts<'_>,
        memory: &mut Memory<'_>,
    ) {
        let Scope { world, watch, .. } = self.scope;
        let mut refusals = RuleSet::EMPTY;
        let each = |act: u16, refused, events| {
            let Some(order) = world.orders.get(usize::from(act)) else { return };
            if let Some(attempt) = attempts.answered(state, *order, refused, events) {
                self.at(&attempt, Origin { parent, act });
            }
        };
        let pieces = Pieces::of(state, words);
        memory.answers(state, &pieces, each, |rules| refusals = refusals.union(rules));
        watch.refused(refusals, &mut self.marks);
        // Which of the orders was refused is not told apart.
        self.mark(Origin { parent, act: 0 });
    }

    /// Looks at one attempt, and keeps the state that it leads to if that is new.
    fn at(&mut self, attempt: &Attempt<'_>, origin: Origin) {
        let Scope { packer, permutations, watch, .. } = self.scope;
        let goes_on = watch.look(attempt, &mut self.marks);
        self.mark(origin);
        if !attempt.is_transition {
            return;
        }
        self.harvest.transitions += 1;
        if goes_on {
            let words = packer.pack(attempt.after, permutations);
            let hash = hash(&words);
            if !self.seen.contains(&hash) {
                self.harvest.words.extend_from_slice(&words);
                self.harvest.hashes.push(hash);
                self.harvest.origins.push(origin);
            }
        }
    }

    fn mark(&mut self, origin: Origin) {
        if self.marks.is_empty() {
            return;
        }
        self.harvest.marks.extend(self.marks.take().map(|mark| (mark, origin)));
    }
}

/// The hashes of all states that were seen.
type Seen = HashSet<u64, BuildHasherDefault<AsItIs>>;

impl Search {
    fn from(start: &Words, limits: Limits) -> Self {
        Self {
            limits,
            seen: std::iter::once(hash(start)).collect(),
            origins: vec![Origin { parent: 0, act: 0 }],
            level: start.to_vec(),
            next: Vec::new(),
            found: BTreeMap::new(),
            progress: Progress { states: 1, waiting: 1, ..Progress::default() },
            levels: vec![1],
            stopped: None,
        }
    }

    fn run<W: Watch>(&mut self, scope: &Scope<'_, W>, go_on: &mut dyn FnMut(&Progress) -> bool) {
        let mut first = 0;
        while !self.level.is_empty() && self.stopped.is_none() {
            if self.limits.depth == Some(self.progress.depth) {
                self.stopped = Some(Stopped::Depth);
                return;
            }
            let level = std::mem::take(&mut self.level);
            for block in level.chunks(BLOCK * scope.packer.stride) {
                self.block(scope, block, first);
                let states = block.len() / scope.packer.stride;
                first += states;
                self.progress.waiting = (self.origins.len() - first) as u64;
                self.stopped = self.stops().or((!go_on(&self.progress)).then_some(Stopped::Caller));
                if self.stopped.is_some() {
                    break;
                }
            }
            if !self.next.is_empty() {
                self.levels.push((self.next.len() / scope.packer.stride) as u64);
                self.progress.depth += 1;
            }
            if self.limits.first_only && !self.found.is_empty() {
                self.stopped = self.stopped.or(Some(Stopped::Found));
            }
            self.level = std::mem::take(&mut self.next);
        }
    }

    fn stops(&self) -> Option<Stopped> {
        if self.limits.states.is_some_and(|most| self.progress.states >= most) {
            return Some(Stopped::States);
        }
        self.limits.memory.filter(|most| self.memory() > *most).map(|_| Stopped::Memory)
    }

    /// Looks at the states of a block, of which the first one has this number.
    fn block<W: Watch>(&mut self, scope: &Scope<'_, W>, block: &[u64], first: usize) {
        let stride = scope.packer.stride;
        let chunks: Vec<_> = block.chunks(CHUNK * stride).enumerate().collect();
        let harvest =
            |(place, chunk): &(usize, &[u64])| self.look(scope, chunk, first + place * CHUNK);
        let harvests: Vec<Harvest> = if rayon::current_num_threads() > 1 {
            chunks.par_iter().map(harvest).collect()
        } else {
            chunks.iter().map(harvest).collect()
        };
        for harvest in harvests {
            self.add(harvest, stride);
        }
    }

    fn add(&mut self, harvest: Harvest, stride: usize) {
        self.progress.transitions += harvest.transitions;
        for (mark, origin) in harvest.marks {
            self.found.entry(mark).or_insert(origin);
        }
        let states = harvest.words.chunks(stride).zip(harvest.hashes).zip(harvest.origins);
        for ((words, hash), origin) in states {
            if self.seen.insert(hash) {
                self.next.extend_from_slice(words);
                self.origins.push(origin);
                self.progress.states += 1;
            }
        }
    }

    /// Does everything that can be done in the states of a chunk.
    fn look<W: Watch>(&self, scope: &Scope<'_, W>, chunk: &[u64], first: usize) -> Harvest {
        let Scope { world, packer, .. } = scope;
        let mut attempts = Attempts::new(world, packer.regions, packer.now);
        let harvest = Harvest::default();
        let mut memory = scope.borrow_memory();
        let mut state = State::default();
        let mut look = Look { scope, seen: &self.seen, marks: Marks::new(&self.found), harvest };
        for (words, parent) in chunk.chunks(packer.stride).zip(first..) {
            packer.unpack(words, &mut state);
            let ages = packer.regions.ages(&state, packer.now);
            if W::EVERY_REFUSAL {
                look.orders(&state, parent as u32, &mut attempts);
            } else {
                look.answers(&state, words, parent as u32, &mut attempts, &mut memory);
            }
            let special = special(world, &packer.regions, &state, &ages);
            for (act, number) in special.into_iter().zip(world.orders.len()..) {
                let origin = Origin { parent: parent as u32, act: number as u16 };
                if let Some(attempt) = attempts.attempt(&state, &ages, act) {
                    look.at(&attempt, origin);
                }
            }
        }
        let Look { harvest, .. } = look;
        scope.give_back(memory);
        harvest
    }

    /// About how many bytes are kept.
    fn memory(&self) -> u64 {
        // A set keeps a byte beside each hash, and room for an eighth more.
        let seen = self.seen.capacity() * 9 * 8 / 7;
        let origins = self.origins.capacity() * size_of::<Origin>();
        (seen + origins + (self.level.capacity() + self.next.capacity()) * size_of::<u64>()) as u64
    }

    fn result(self, permutations: usize) -> Exploration {
        let way = |origin: &Origin| self.way(*origin);
        Exploration {
            found: self.found.iter().map(|(mark, origin)| (*mark, way(origin))).collect(),
            memory: self.memory(),
            progress: self.progress,
            levels: self.levels,
            stopped: self.stopped,
            permutations,
        }
    }

    /// The numbers of the acts that lead from the start to this one.
    fn way(&self, mut origin: Origin) -> Vec<u16> {
        let mut way = vec![origin.act];
        while origin.parent != 0 {
            let Some(earlier) = self.origins.get(origin.parent as usize) else { break };
            origin = *earlier;
            way.push(origin.act);
        }
        way.reverse();
        way
    }
}
