//! What can happen at all: a search through every little world marks each item and keeps the shortest way.

use std::collections::BTreeMap;

use super::Edge;
use super::item::{self, Item};
use super::notes::{self, Given};
use crate::explore::{
    Act, Attempt, Leg, Limits, Mark, Marks, Progress, Stopped, Unfit, Watch, World, legs, search,
};
use crate::message::LocaleId;
use crate::model::Keyed;

/// The items that can be reached.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    /// A shortest way to each item.
    pub ways: BTreeMap<Item, Way>,
    /// How many worlds were searched.
    pub worlds: usize,
    /// How many states they have together.
    pub states: u64,
    /// How many transitions.
    pub transitions: u64,
    /// Whether every state of every world was seen.
    pub is_complete: bool,
}

/// A way to an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The place of its world among the worlds that were searched.
    pub world: usize,
    /// The numbers of the acts of the search.
    pub acts: Vec<u16>,
}

impl Way {
    /// The way on the real clock; `worlds` are those that were searched.
    #[must_use]
    pub fn legs(&self, worlds: &[World]) -> Option<Vec<Leg>> {
        legs(worlds.get(self.world)?, &self.acts, SYMMETRY).ok()
    }
}

/// The little worlds are small enough without it.
const SYMMETRY: bool = false;

/// Searches worlds, each up to this many states. `go_on` is asked now and then.
///
/// # Errors
/// [`Unfit`] when a world is too large to be searched.
pub fn reach(
    worlds: &[World],
    locales: &[LocaleId],
    states: Option<u64>,
    go_on: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Reach, Unfit> {
    let limits =
        Limits { depth: None, states, memory: None, symmetry: SYMMETRY, first_only: false };
    let watch = Noting::new(locales);
    let mut reach = Reach { worlds: worlds.len(), is_complete: true, ..Reach::default() };
    for (place, world) in worlds.iter().enumerate() {
        let found = search(world, &limits, &watch, go_on)?;
        reach.states += found.progress.states;
        reach.transitions += found.progress.transitions;
        reach.is_complete &= found.stopped.is_none();
        for (mark, acts) in found.found {
            if let Some(item) = watch.items.get(usize::from(mark.0)) {
                reach.add(*item, Way { world: place, acts });
            }
        }
        if found.stopped == Some(Stopped::Caller) {
            break;
        }
    }
    reach.add_messages(locales);
    reach.add_requirements();
    Ok(reach)
}

impl Reach {
    /// Keeps the shorter way; of equals the one that was found first.
    fn add(&mut self, item: Item, way: Way) {
        let known = self.ways.get(&item);
        if known.is_none_or(|known| way.acts.len() < known.acts.len()) {
            self.ways.insert(item, way);
        }
    }

    /// Who reads a message in one locale can read it in every locale.
    fn add_messages(&mut self, locales: &[LocaleId]) {
        let ways: Vec<_> = self.ways.iter().map(|(item, way)| (*item, way.clone())).collect();
        for (item, way) in ways {
            let Item::Message(id, _) = item else { continue };
            locales.iter().for_each(|locale| self.add(Item::Message(id, *locale), way.clone()));
        }
    }

    fn add_requirements(&mut self) {
        let ways: Vec<_> = self.ways.iter().map(|(item, way)| (*item, way.clone())).collect();
        for (item, way) in ways {
            for requirement in notes::requirements_of(std::iter::once(item)) {
                self.add(requirement, way.clone());
            }
        }
    }
}

/// Marks each item by its place in a list. One locale stands for all.
struct Noting {
    locale: Vec<LocaleId>,
    /// Sorted.
    items: Vec<Item>,
}

impl Noting {
    fn new(locales: &[LocaleId]) -> Self {
        let locale: Vec<_> = locales.iter().copied().take(1).collect();
        let mut items = item::all(&locale);
        items.sort_unstable();
        Self { locale, items }
    }

    fn mark(&self, item: Item, marks: &mut Marks) {
        if let Ok(place) = self.items.binary_search(&item) {
            marks.mark(Mark(place as u16));
        }
    }
}

impl Watch for Noting {
    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        let Attempt { world, now, before, after, .. } = *attempt;
        let mut mark = |item| self.mark(item, marks);
        match &attempt.act {
            Act::Order(command) => {
                let (roster, rulebook) = (&world.roster, &world.rulebook);
                let given = Given { roster, rulebook, now, command, before, after };
                notes::of_command(&given, &self.locale, &mut mark);
            }
            act => {
                let is_early = matches!(act, Act::EarlyEnd(_));
                for stamped in attempt.events {
                    notes::of_deadline(&stamped.event, before, after, is_early, &mut mark);
                    if let Some(rule) = notes::fired(&stamped.event).filter(|_| !is_early)
                        && let Some(id) = stamped.event.membership()
                    {
                        // Whoever waits can stop at any second: just before, at it, just after.
                        let relation = before.membership(id).relation;
                        Edge::ALL.iter().for_each(|&edge| {
                            mark(notes::of_look(rule, relation, edge));
                        });
                    }
                }
            }
        }
        true
    }
}
