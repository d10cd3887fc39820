//! Scenarios that tchau writes by itself, and what the format of scenarios has for them.

mod closed;
mod format;
mod shrunk;
mod trace;
mod ways;
mod written;

use std::path::Path;
use std::sync::LazyLock;

use tchau::message::{Catalog, Isolation, Message};
use tchau::rules::Rulebook;
use tchau::runner::{Report, run};
use tchau::scenario::{Scenario, Source, Vocabulary, load};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded(Isolation::Off).unwrap());

/// Reads a scenario that must be valid.
#[track_caller]
fn read(text: &str) -> Scenario {
    let source = Source::from_bytes(Path::new("made.yaml"), text.as_bytes().to_vec()).unwrap();
    read_all(&source).swap_remove(0)
}

/// Reads every scenario of a file that must be valid.
#[track_caller]
fn read_all(source: &Source) -> Vec<Scenario> {
    let locales: Vec<_> = CATALOG.locales().iter().map(ToString::to_string).collect();
    let messages: Vec<_> = Message::of_portal().map(|spec| spec.id).collect();
    let vocabulary = Vocabulary { locales: &locales, messages: &messages };
    load(source, &vocabulary).unwrap_or_else(|error| panic!("{error:?}\n{}", source.text()))
}

fn run_by(rulebook: &Rulebook, scenario: &Scenario) -> Report {
    run(scenario, rulebook, &CATALOG, &[])
}
