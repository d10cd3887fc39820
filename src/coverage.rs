//! What scenarios exercise, measured against everything that can happen.
//!
//! ```text
//!  worlds ─► reach: explore::search ─┐
//!                                    ├─► Item, by one definition (notes) ─► Coverage
//!  suite  ─► runner::run ─► replay  ─┘
//! ```
//!
//! An [`Item`] is one thing that can be exercised. What can be reached at all is not a list that somebody
//! wrote: a search through little worlds finds it. What no world reaches has a [`Reason`].

mod generate;
mod item;
mod notes;
mod passage;
mod reach;
mod replay;
mod unreachable;
mod worlds;

use std::collections::{BTreeMap, BTreeSet};

use crate::message::LocaleId;
use crate::runner::Report;
use crate::scenario::Scenario;

pub use generate::{Suggestion, generate};
pub use item::{Item, Kind};
pub use passage::{Cause, Edge, Passage, Standing};
pub use reach::{Reach, Way, reach};
pub use replay::of_run;
pub use unreachable::{Reason, reason};
pub use worlds::worlds;

/// What a suite exercises: for each item, the first scenario that does.
#[derive(Clone, Debug, Default)]
pub struct Exercised {
    by: BTreeMap<Item, usize>,
    scenarios: usize,
}

/// One item with how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What can be exercised.
    pub item: Item,
    /// Whether it is.
    pub status: Status,
}

/// How an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A scenario exercises it: the first one is at this place of the suite.
    Covered(usize),
    /// It can happen, and no scenario shows it.
    Missing,
    /// It cannot happen.
    Unreachable(Reason),
}

/// The figures of one kind of items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many are exercised.
    pub covered: usize,
    /// How many can be.
    pub reachable: usize,
}

/// How a suite stands against what can happen.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Every item, kind by kind.
    pub rows: Vec<Row>,
}

impl Exercised {
    /// Adds the next scenario of the suite.
    pub fn add(&mut self, scenario: &Scenario, report: &Report, locales: &[LocaleId]) {
        self.extend(of_run(scenario, report, locales));
    }

    /// Adds the items of the next scenario.
    pub fn extend(&mut self, items: BTreeSet<Item>) {
        for item in items {
            self.by.entry(item).or_insert(self.scenarios);
        }
        self.scenarios += 1;
    }

    /// How many scenarios there are.
    #[must_use]
    pub const fn scenarios(&self) -> usize {
        self.scenarios
    }
}

impl Coverage {
    /// How a suite stands; an item that nothing explains away counts as missing.
    #[must_use]
    pub fn of(exercised: &Exercised, reach: &Reach, locales: &[LocaleId]) -> Self {
        let status = |item| match (exercised.by.get(&item), reason(item)) {
            (Some(scenario), _) => Status::Covered(*scenario),
            (None, Some(reason)) if !reach.ways.contains_key(&item) => Status::Unreachable(reason),
            (None, _) => Status::Missing,
        };
        let rows = item::all(locales).into_iter().map(|item| Row { item, status: status(item) });
        Self { rows: rows.collect() }
    }

    /// The same for some kinds of items only; for all when none is named.
    #[must_use]
    pub fn only(mut self, kinds: &[Kind]) -> Self {
        self.rows.retain(|row| kinds.is_empty() || kinds.contains(&row.item.kind()));
        self
    }

    /// The figures of the rows that are meant.
    #[must_use]
    pub fn share(&self, is_meant: impl Fn(Item) -> bool) -> Share {
        let mut share = Share::default();
        for row in self.rows.iter().filter(|row| is_meant(row.item)) {
            share.covered += usize::from(matches!(row.status, Status::Covered(_)));
            share.reachable += usize::from(!matches!(row.status, Status::Unreachable(_)));
        }
        share
    }

    /// What can happen and no scenario shows.
    pub fn missing(&self) -> impl Iterator<Item = Item> {
        self.rows.iter().filter(|row| row.status == Status::Missing).map(|row| row.item)
    }
}

impl Share {
    /// The covered part of what is reachable, from 0 to 1; 1 where there is nothing to cover. Rounded
    /// down to whole percents, so that 100 % means everything.
    #[must_use]
    pub const fn part(&self) -> f64 {
        if self.reachable == 0 {
            return 1.0;
        }
        (self.covered * 100 / self.reachable) as f64 / 100.0
    }
}
