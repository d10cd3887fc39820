//! One thread at work on its states: everything that can be done in each of them.

use std::collections::BTreeMap;

use crate::engine;
use crate::model::{Command, Ordinal, UserId};
use crate::rules::{Actor, RuleSet};

use super::World;
use super::act::special;
use super::bench::Bench;
use super::catch::{Catch, Harvest, Origin};
use super::corners::{self, Bars, Outcomes, Way};
use super::desks::{Desk, Desks, Person, Sheet};
use super::index::Index;
use super::lapse::Alone;
use super::marks::{Mark, Marks};
use super::packed::Words;
use super::recall::Recall;
use super::round::{self, Round, Stop};
use super::search::{Scope, Watch};
use super::word;

/// What a thread remembers from one chunk of states to the next.
#[derive(Debug)]
pub(crate) struct Memory {
    pub(crate) corners: Recall<Outcomes>,
    pub(crate) alone: Recall<Alone>,
    /// What bars people from administering, by number.
    bars: Vec<Bars>,
    rounds: Recall<Round>,
    /// The numbers of the rounds in the state that is looked at, by person.
    walked: Vec<u32>,
    /// Room to write keys in.
    pub(crate) key: Vec<u64>,
}

impl Memory {
    pub(crate) fn new() -> Self {
        Self {
            corners: Recall::new(),
            alone: Recall::new(),
            bars: Vec::new(),
            rounds: Recall::new(),
            walked: Vec::new(),
            key: Vec::new(),
        }
    }
}

/// A look at states, one after the other.
pub(crate) struct Look<'w, 's, W> {
    pub(crate) world: &'w World,
    desks: Option<&'s Desks>,
    pub(crate) bench: Bench<'w, 's>,
    pub(crate) index: Index,
    pub(crate) memory: Memory,
    pub(crate) catch: Catch<'s, W>,
}

impl<'w, 's, W: Watch> Look<'w, 's, W> {
    pub(crate) fn new(
        scope: &'s Scope<'w, W>,
        found: &BTreeMap<Mark, Origin>,
        memory: Memory,
    ) -> Self {
        let Scope { world, packer, permutations, desks, watch, .. } = scope;
        Self {
            world,
            desks: desks.as_ref(),
            bench: Bench::new(world, packer),
            index: Index::of(packer.shape),
            memory,
            catch: Catch {
                watch,
                packer,
                permutations,
                marks: Marks::new(found),
                harvest: Harvest::with_room(packer.shape.stride()),
                refusals: RuleSet::EMPTY,
                spare: [Words::new(), Words::new()],
            },
        }
    }

    /// Does everything that can be done in the next state.
    pub(crate) fn state(&mut self, words: &[u64], parent: u32) {
        self.bench.clear();
        // Only what follows from unbroken states is remembered, and the start may be a broken one.
        match self.desks {
            Some(desks) if parent != 0 => self.by_corners(desks, words, parent),
            _ => self.one_by_one(words, parent),
        }
    }

    /// Gives every order of the world, one after the other, and lets time pass.
    fn one_by_one(&mut self, words: &[u64], parent: u32) {
        let world = self.world;
        let (state, _, attempts) = self.bench.parts(words);
        let mut refusals = RuleSet::EMPTY;
        for (order, place) in world.orders.iter().zip(0..) {
            let actor = Actor::of(state, &world.rulebook, order.actor(), order.tenant());
            let bar = engine::bar(&actor, order.kind());
            if let Some(attempt) = attempts.order(state, actor, bar, order) {
                refusals = refusals.union(attempt.refused.into_iter().collect());
                if attempt.is_transition || W::EVERY_REFUSAL {
                    self.catch.attempted(&attempt, Origin { parent, act: place });
                }
            }
        }
        if !W::EVERY_REFUSAL {
            self.catch.refused(refusals, parent);
        }
        self.specially(words, parent);
    }

    /// Does what cannot be done in all states.
    fn specially(&mut self, words: &[u64], parent: u32) {
        let orders = self.world.orders.len();
        let regions = self.bench.packer.regions;
        let (state, ages, attempts) = self.bench.parts(words);
        let special = special(self.world, &regions, state, ages);
        for (act, number) in special.into_iter().zip(orders..) {
            if let Some(attempt) = attempts.attempt(state, ages, act) {
                self.catch.attempted(&attempt, Origin { parent, act: number as u16 });
            }
        }
    }

    /// Does everything that can be done in a state, as it is remembered.
    fn by_corners(&mut self, desks: &Desks, words: &[u64], parent: u32) {
        self.index.read(words);
        let mut refusals = RuleSet::EMPTY;
        self.memory.walked.clear();
        for (person, user) in desks.people.iter().zip(0..) {
            let number = self.round(person, UserId(user), words);
            self.memory.walked.push(number);
            self.walk(person, number, words, parent, &mut refusals);
        }
        self.catch.refused(refusals, parent);
        // Where a deadline changes nothing, it keeps others from firing at the same instant.
        if !self.world.rulebook.idle.is_empty() {
            self.specially(words, parent);
            return;
        }
        let done = self.pass_time(words, parent);
        if self.index.has_hidden {
            self.hidden(desks, words, parent, done);
        }
    }

    /// The number of the round that a person walks.
    fn round(&mut self, person: &Person, user: UserId, words: &[u64]) -> u32 {
        round::key(&self.index, words, user, &mut self.memory.key);
        if let Some(known) = self.memory.rounds.find(&self.memory.key) {
            return known;
        }
        let mut round = Round::default();
        let loose = self.sheet(&person.loose, None, 0, words);
        self.stop(loose, &mut round);
        for (desk, place) in person.desks.iter().zip(0..) {
            let own = self.sheet(&desk.own, Some(desk), 0, words);
            let admitted = self.stop(own, &mut round);
            round.admitted.push(admitted);
            round.stops.extend(admitted.map(|bars| Stop::Tasks { desk: place, bars }));
        }
        round::key(&self.index, words, user, &mut self.memory.key);
        self.memory.rounds.note(&self.memory.key, round)
    }

    /// Makes what comes of a sheet a part of a round; says by which bars the person administers.
    fn stop(&self, number: u32, round: &mut Round) -> Option<u32> {
        let outcomes = self.memory.corners.answer(number)?;
        if !outcomes.happening.is_empty() {
            round.stops.push(Stop::Own(number));
        }
        round.refusals = round.refusals.union(outcomes.refusals);
        outcomes.admitted
    }

    /// Makes happen what comes of a round.
    fn walk(
        &mut self,
        person: &Person,
        number: u32,
        words: &[u64],
        parent: u32,
        refusals: &mut RuleSet,
    ) {
        let from = Origin { parent, act: 0 };
        let mut place = 0;
        while let Some(round) = self.memory.rounds.answer(number)
            && let Some(stop) = round.stops.get(place).copied()
        {
            place += 1;
            match stop {
                Stop::Own(number) => self.happen(number, words, from),
                Stop::Tasks { desk, bars } => {
                    for sheet in person.desks.get(desk).into_iter().flat_map(|desk| &desk.tasks) {
                        let number = self.sheet(sheet, None, bars, words);
                        self.happen(number, words, from);
                        let outcomes = self.memory.corners.answer(number);
                        let refused = outcomes.map_or(RuleSet::EMPTY, |it| it.refusals);
                        *refusals = refusals.union(refused);
                    }
                }
            }
        }
        let round = self.memory.rounds.answer(number);
        *refusals = refusals.union(round.map_or(RuleSet::EMPTY, |round| round.refusals));
    }

    /// The number of what comes of the orders of a sheet.
    fn sheet(&mut self, sheet: &Sheet, desk: Option<&Desk>, bars: u32, words: &[u64]) -> u32 {
        corners::key(&self.index, words, sheet, bars, &mut self.memory.key);
        let known = self.memory.corners.find(&self.memory.key);
        known.unwrap_or_else(|| self.ask(sheet.orders.iter().copied(), desk, words))
    }

    /// Gives the orders about soft-deleted objects behind later ones, numbered as in [`special`].
    fn hidden(&mut self, desks: &Desks, words: &[u64], parent: u32, done: usize) {
        let tenants = self.index.shape.tenants;
        let mut first = self.world.orders.len() + done;
        for place in 0..self.index.count {
            let is_deleted = |word: u64| word::lifecycle(word) == word::SOFT_DELETED;
            let word = self.index.membership(words, place);
            let range = self.index.range(word::user(word), word::tenant(word));
            let mut later = (place + 1..range.end).map(|later| self.index.membership(words, later));
            if !is_deleted(word) || !later.any(is_deleted) {
                continue;
            }
            let tenant = word::tenant(word).0 as usize;
            let pair = word::user(word).0 as usize * tenants + tenant;
            let Some(sheet) = desks.deleted.get(pair) else { continue };
            let ordinal = place - range.start + 1;
            corners::key(&self.index, words, sheet, ordinal as u32, &mut self.memory.key);
            // Everybody may order it.
            let Memory { walked, rounds, key, .. } = &mut self.memory;
            let walked = walked.iter().filter_map(|number| rounds.answer(*number));
            let bars = walked.map(|round| round.admitted.get(tenant).copied().flatten());
            key.extend(bars.map(|bars| bars.map_or(0, |bars| u64::from(bars) + 1)));
            let ordinal = Ordinal(ordinal as u8);
            let orders =
                || sheet.orders.iter().map(|(place, order)| (*place, order.about_nth(ordinal)));
            let known = self.memory.corners.find(&self.memory.key);
            let number = known.unwrap_or_else(|| self.ask(orders(), None, words));
            self.happen(number, words, Origin { parent, act: first as u16 });
            first += sheet.orders.len();
        }
    }

    /// Makes happen what comes of orders, which are numbered from the act of this origin.
    fn happen(&mut self, number: u32, words: &[u64], from: Origin) {
        let mut place = 0;
        while let Some(outcomes) = self.memory.corners.answer(number)
            && let Some(outcome) = outcomes.happening.get(place)
        {
            place += 1;
            let origin = Origin { parent: from.parent, act: from.act + outcome.place };
            match &outcome.way {
                Way::Patched(patch, marked) => {
                    let index = &self.index;
                    self.catch.patched(words, origin, |after| {
                        patch.apply(index, after);
                        Some(())
                    });
                    self.catch.happened(marked, origin);
                }
                Way::Back(marked) => self.catch.happened(marked, origin),
                Way::Swept(sweep) => {
                    let sweep = sweep.clone();
                    self.sweep(words, &sweep, origin);
                }
                Way::Anew(act) => {
                    if let Some(attempt) = self.bench.attempt(words, *act) {
                        self.catch.attempted(&attempt, origin);
                    }
                }
            }
        }
    }

    /// Asks what is not remembered under the key that was written last.
    fn ask(
        &mut self,
        orders: impl Iterator<Item = (u16, Command)>,
        desk: Option<&Desk>,
        words: &[u64],
    ) -> u32 {
        let mut outcomes =
            corners::ask(&mut self.bench, self.catch.watch, &self.index, words, orders);
        if let Some(desk) = desk {
            let bars = corners::bars(&mut self.bench, words, desk);
            outcomes.refusals = outcomes.refusals.union(bars.iter().flatten().copied().collect());
            outcomes.admitted = corners::admit(&bars, desk, self.world).then(|| self.number(bars));
        }
        self.memory.corners.note(&self.memory.key, outcomes)
    }

    fn number(&mut self, bars: Bars) -> u32 {
        let known = self.memory.bars.iter().position(|known| *known == bars);
        known.unwrap_or_else(|| {
            self.memory.bars.push(bars);
            self.memory.bars.len() - 1
        }) as u32
    }
}
