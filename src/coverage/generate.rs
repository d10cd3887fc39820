//! The smallest set of scenarios that shows what a suite misses, as far as a greedy choice finds it.
//!
//! Candidates are the shortest ways to what is missing. The one that shows most is taken until nothing is
//! missing (greedy set cover: V. Chvátal, “A greedy heuristic for the set-covering problem”, 1979). Then
//! one story follows another in the same world where that shows the same, and what has become
//! redundant goes.

use std::collections::{BTreeMap, BTreeSet};

use super::notes;
use super::replay::of_legs;
use super::{Item, Reach};
use crate::draft::{Draft, Expects};
use crate::explore::{Leg, Move, World};
use crate::message::{Covered, LocaleId};
use crate::model::Seconds;

/// A scenario that shows something that is missing.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// The place of its world among those that were searched.
    pub world: usize,
    /// What happens.
    pub legs: Vec<Leg>,
    /// What it shows of what is missing; never empty.
    pub shows: BTreeSet<Item>,
    /// What its name and its title are about: something that no other suggestion shows.
    pub lead: Item,
}

/// Longer stories are not made of shorter ones.
const MOST_LEGS: usize = 12;

/// Scenarios that show everything that is missing and that has a way.
#[must_use]
pub fn generate(
    missing: &BTreeSet<Item>,
    reach: &Reach,
    worlds: &[World],
    locales: &[LocaleId],
) -> Vec<Suggestion> {
    let generator = Generator { missing, worlds, locales };
    let mut chosen = generator.chosen(generator.candidates(reach));
    generator.merge(&mut chosen);
    drop_redundant(&mut chosen);
    name(&mut chosen);
    share(&mut chosen);
    chosen
}

struct Generator<'a> {
    missing: &'a BTreeSet<Item>,
    worlds: &'a [World],
    locales: &'a [LocaleId],
}

impl Generator<'_> {
    fn candidates(&self, reach: &Reach) -> Vec<Suggestion> {
        let mut candidates: Vec<Suggestion> = Vec::new();
        let ways = self.missing.iter().filter_map(|item| Some((item, reach.ways.get(item)?)));
        for (item, way) in ways {
            let Some(mut legs) = way.legs(self.worlds) else { continue };
            if matches!(item, Item::Edge(..)) {
                legs = around(legs);
            }
            let is_known = |known: &Suggestion| known.world == way.world && known.legs == legs;
            if !candidates.iter().any(is_known) {
                candidates.extend(self.suggestion(way.world, legs));
            }
        }
        candidates
    }

    fn suggestion(&self, world: usize, legs: Vec<Leg>) -> Option<Suggestion> {
        let items = of_legs(self.worlds.get(world)?, &legs, self.locales);
        let shows: BTreeSet<_> = items.intersection(self.missing).copied().collect();
        let lead = *shows.first()?;
        Some(Suggestion { world, legs, shows, lead })
    }

    /// Takes the candidate that shows most of what is left; of equals the shortest, then the first.
    fn chosen(&self, mut candidates: Vec<Suggestion>) -> Vec<Suggestion> {
        let mut left = self.missing.clone();
        let mut chosen = Vec::new();
        loop {
            let fresh = |one: &Suggestion| one.shows.intersection(&left).count();
            let best = (0..).zip(&candidates).filter(|(_, one)| fresh(one) > 0);
            let best = best.max_by_key(|(place, one)| {
                (fresh(one), std::cmp::Reverse(one.legs.len()), std::cmp::Reverse(*place))
            });
            let Some((place, _)) = best else { return chosen };
            let best = candidates.remove(place);
            left.retain(|item| !best.shows.contains(item));
            chosen.push(best);
        }
    }

    /// Lets one story follow another where both together still show everything.
    fn merge(&self, chosen: &mut Vec<Suggestion>) {
        let mut first = 0;
        while first < chosen.len() {
            let merged = (0..chosen.len()).filter(|second| *second != first).find_map(|second| {
                Some((second, self.together(chosen.get(first)?, chosen.get(second)?)?))
            });
            match merged {
                Some((second, both)) => {
                    if let Some(one) = chosen.get_mut(first) {
                        *one = both;
                    }
                    chosen.remove(second);
                    first -= usize::from(second < first);
                }
                None => first += 1,
            }
        }
    }

    fn together(&self, one: &Suggestion, other: &Suggestion) -> Option<Suggestion> {
        if one.world != other.world || one.legs.len() + other.legs.len() > MOST_LEGS {
            return None;
        }
        let legs = one.legs.iter().chain(&other.legs).copied().collect();
        let both = self.suggestion(one.world, legs)?;
        let is_whole = both.shows.is_superset(&one.shows) && both.shows.is_superset(&other.shows);
        is_whole.then_some(both)
    }
}

/// Takes away every suggestion of which the others show everything; the longest go first.
fn drop_redundant(chosen: &mut Vec<Suggestion>) {
    chosen.sort_by_key(|one| std::cmp::Reverse(one.legs.len()));
    let mut place = 0;
    while let Some(one) = chosen.get(place) {
        let others = chosen.iter().enumerate().filter(|(other, _)| *other != place);
        let shown: BTreeSet<_> = others.flat_map(|(_, other)| &other.shows).collect();
        if one.shows.iter().all(|item| shown.contains(item)) {
            chosen.remove(place);
        } else {
            place += 1;
        }
    }
    chosen.reverse();
}

/// Gives each suggestion a lead of its own; there is one, since none is redundant.
fn name(chosen: &mut [Suggestion]) {
    let mut times: BTreeMap<Item, usize> = BTreeMap::new();
    for item in chosen.iter().flat_map(|one| &one.shows) {
        *times.entry(*item).or_default() += 1;
    }
    for one in chosen {
        let own = one.shows.iter().find(|item| times.get(item) == Some(&1));
        one.lead = own.copied().unwrap_or(one.lead);
    }
}

/// Lets each requirement be claimed once, by the suggestion that claims least: a scenario is about few.
fn share(chosen: &mut [Suggestion]) {
    let all = crate::requirements::ALL.iter().map(|it| Item::Requirement(it.id));
    let mut claims = vec![0_usize; chosen.len()];
    for item in all {
        let shown = chosen
            .iter()
            .zip(&claims)
            .enumerate()
            .filter(|(_, (one, _))| one.shows.contains(&item));
        let least = shown.min_by_key(|(_, (_, claims))| **claims).map(|(place, _)| place);
        for ((one, claims), place) in chosen.iter_mut().zip(&mut claims).zip(0..) {
            if Some(place) == least {
                *claims += 1;
            } else if one.lead != item {
                one.shows.remove(&item);
            }
        }
    }
}

/// The same way with a look one second before, at, and one second after the deadline that ends it.
fn around(mut legs: Vec<Leg>) -> Vec<Leg> {
    let second = Leg { what: Move::Wait(Seconds::new(1)), removal: None };
    if let Some(Leg { what: Move::Wait(length), .. }) = legs.last_mut()
        && length.get() > 1
    {
        *length = Seconds::new(length.get() - 1);
        legs.extend([second, second]);
    }
    legs
}

impl Suggestion {
    /// The scenario, ready to be written. It is about the requirements that it claims; without any,
    /// about those of its lead.
    #[must_use]
    pub fn draft<'w>(&self, worlds: &'w [World]) -> Option<Draft<'w>> {
        let claimed = self.shows.iter().filter_map(|item| match item {
            Item::Requirement(id) => Some(*id),
            _ => None,
        });
        let mut about: BTreeSet<_> = claimed.collect();
        if about.is_empty() {
            about.extend(notes::implemented(self.lead));
        }
        let all = crate::requirements::ALL.iter().map(|requirement| requirement.id);
        Some(Draft {
            world: worlds.get(self.world)?,
            legs: self.legs.clone(),
            title: self.lead.name(),
            why: Covered::Why.into(),
            covers: all.filter(|id| about.contains(id)).collect(),
            tags: vec!["cover"],
            expects: Expects::Answers,
        })
    }
}
