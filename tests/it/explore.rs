//! The search through everything that can happen, and random walks, checked against what must be so.

mod breaches;
mod command;
mod corners;
mod hours;
mod legs;
mod peers;
mod search;
mod seed;
mod walks;
mod watching;

use std::path::PathBuf;

use tchau::explore::{Bounds, World};
use tchau::scenario::{Source, Vocabulary, load_one};

/// The world in which a scenario starts.
fn world_of(path: &str, bounds: &Bounds) -> World {
    let source = Source::read(PathBuf::from(path)).unwrap();
    let names = ["en", "pt-BR"].map(str::to_owned);
    let scenario = load_one(&source, &Vocabulary { locales: &names, messages: &[] }).unwrap();
    World::of_scenario(&scenario, bounds)
}
