//! Breadth first through every state, on several threads, with the same result whatever their number.
//!
//! A level is worked through in blocks. Threads look at the states of a block while nobody changes
//! what has been seen; then one thread adds what is new, in the order of the states. So the first way
//! to anything is the shortest one, and always the same.

use std::collections::BTreeMap;
use std::sync::Mutex;

use rayon::prelude::*;

use crate::rules::RuleSet;

use super::attempt::Attempt;
use super::catch::{Catch, Harvest, Origin, hash};
use super::desks::Desks;
use super::look::{Look, Memory};
use super::marks::{Mark, Marks};
use super::packed::{Packer, Words};
use super::seen::Seen;
use super::symmetry::{Permutation, permutations};
use super::{Regions, Unfit, World};

/// Notes what is remarkable about an attempt.
pub trait Watch: Sync {
    /// Whether it looks at every order that is refused, and not only at which rules refuse.
    ///
    /// If it does not, it may look at no more than the act's kind of command, the kinds of the events
    /// and what is broken, and the search may go on only behind what broke nothing: then equal
    /// attempts are made once, and remembered.
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

/// How many hashes are looked up at the same time.
const AHEAD: usize = 1 << 6;

/// Looks at everything that can happen in a world. `go_on` is asked now and then.
///
/// # Errors
/// [`Unfit`] when the world is too large to be packed.
pub fn search<W: Watch>(
    world: &World,
    limits: &Limits,
    watch: &W,
    go_on: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Exploration, Unfit> {
    let regions = Regions::of(world)?;
    super::fits(world)?;
    let packer = Packer::of(world, regions);
    let permutations = if limits.symmetry { permutations(world, &packer) } else { Vec::new() };
    let start = packer.pack(&world.state, &permutations);
    let desks = if W::EVERY_REFUSAL { None } else { Desks::of(world) };
    let memories = Mutex::default();
    let scope = Scope { world, packer, permutations, desks, watch, memories };
    let mut search = Search::from(&start, *limits);
    search.run(&scope, go_on);
    Ok(search.result(scope.permutations.len()))
}

/// What stays the same during a search.
pub(crate) struct Scope<'w, W> {
    pub(crate) world: &'w World,
    pub(crate) packer: Packer,
    pub(crate) permutations: Vec<Permutation>,
    /// The orders by corners, if corners are remembered.
    pub(crate) desks: Option<Desks>,
    pub(crate) watch: &'w W,
    /// What threads remember, between two chunks.
    memories: Mutex<Vec<Memory>>,
}

impl<W> Scope<'_, W> {
    /// A memory that no other thread uses.
    fn borrow_memory(&self) -> Memory {
        let memory = self.memories.lock().ok().and_then(|mut memories| memories.pop());
        memory.unwrap_or_else(Memory::new)
    }

    fn give_back(&self, memory: Memory) {
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

impl Search {
    fn from(start: &Words, limits: Limits) -> Self {
        let mut seen = Seen::new();
        seen.insert(hash(start));
        Self {
            limits,
            seen,
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
            let mut level = std::mem::take(&mut self.level);
            for block in level.chunks(BLOCK * scope.packer.shape.stride()) {
                self.block(scope, block, first);
                let states = block.len() / scope.packer.shape.stride();
                first += states;
                self.progress.waiting = (self.origins.len() - first) as u64;
                self.stopped = self.stops().or((!go_on(&self.progress)).then_some(Stopped::Caller));
                if self.stopped.is_some() {
                    break;
                }
            }
            if !self.next.is_empty() {
                self.levels.push((self.next.len() / scope.packer.shape.stride()) as u64);
                self.progress.depth += 1;
            }
            if self.limits.first_only && !self.found.is_empty() {
                self.stopped = self.stopped.or(Some(Stopped::Found));
            }
            // The memory of this level is that of the next but one.
            level.clear();
            self.level = std::mem::replace(&mut self.next, level);
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
        let stride = scope.packer.shape.stride();
        let chunks = block.chunks(CHUNK * stride).zip((first..).step_by(CHUNK));
        if rayon::current_num_threads() == 1 {
            // What is new can be added at once: only this thread looks at what has been seen.
            for (chunk, first) in chunks {
                let harvest = self.look(scope, chunk, first);
                self.add(harvest, stride);
            }
            return;
        }
        let chunks: Vec<_> = chunks.collect();
        let harvests = chunks.par_iter().map(|(chunk, first)| {
            let mut harvest = self.look(scope, chunk, *first);
            harvest.sift(&self.seen, stride);
            harvest
        });
        let harvests: Vec<Harvest> = harvests.collect();
        for harvest in harvests {
            self.add(harvest, stride);
        }
    }

    fn add(&mut self, harvest: Harvest, stride: usize) {
        self.progress.transitions += harvest.transitions;
        for (mark, origin) in harvest.marks {
            self.found.entry(mark).or_insert(origin);
        }
        let states = harvest.words.chunks(stride).zip(&harvest.hashes).zip(&harvest.origins);
        for (((words, hash), origin), place) in states.zip(0..) {
            if place % AHEAD == 0 {
                let soon = harvest.hashes.get(place..).unwrap_or_default();
                self.seen.fetch(soon.get(..AHEAD).unwrap_or(soon));
            }
            if self.seen.insert(*hash) {
                self.next.extend_from_slice(words);
                self.origins.push(*origin);
                self.progress.states += 1;
            }
        }
    }

    /// Does everything that can be done in the states of a chunk.
    fn look<W: Watch>(&self, scope: &Scope<'_, W>, chunk: &[u64], first: usize) -> Harvest {
        let stride = scope.packer.shape.stride();
        let mut look = Look::new(scope, &self.found, scope.borrow_memory());
        for (words, parent) in chunk.chunks(stride).zip(first..) {
            look.state(words, parent as u32);
        }
        let Look { memory, catch: Catch { harvest, .. }, .. } = look;
        scope.give_back(memory);
        harvest
    }

    /// About how many bytes are kept.
    fn memory(&self) -> u64 {
        let seen = self.seen.memory();
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
