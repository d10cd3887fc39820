//! Scenarios for what is missing: they show all of it, and none of them could be left out.

use std::collections::BTreeSet;

use tchau::coverage::{Coverage, Exercised, Item, Suggestion, generate, worlds};

use super::{reached, texts};

fn suggested(is_missing: impl Fn(Item) -> bool) -> (BTreeSet<Item>, Vec<Suggestion>) {
    let (_, locales) = texts();
    let worlds = worlds().unwrap();
    let reach = reached(&worlds, &locales);
    let nothing = Coverage::of(&Exercised::default(), &reach, &locales);
    let missing: BTreeSet<_> = nothing.missing().filter(|item| is_missing(*item)).collect();
    let suggestions = generate(&missing, &reach, &worlds, &locales);
    (missing, suggestions)
}

fn shown<'s>(suggestions: impl IntoIterator<Item = &'s Suggestion>) -> BTreeSet<Item> {
    suggestions.into_iter().flat_map(|one| one.shows.iter().copied()).collect()
}

#[test]
fn everything_that_is_missing_is_shown_by_few_scenarios() {
    let (missing, suggestions) = suggested(|_| true);
    assert_eq!(shown(&suggestions), missing);
    assert!(suggestions.len() < 40, "{}", suggestions.len());
    let leads: BTreeSet<_> = suggestions.iter().map(|one| one.lead).collect();
    assert_eq!(leads.len(), suggestions.len(), "each has a name of its own");
    for (place, one) in suggestions.iter().enumerate() {
        let others = suggestions.iter().enumerate().filter(|(other, _)| *other != place);
        assert_ne!(shown(others.map(|(_, other)| other)), missing, "{place} could be left out");
        assert!(one.legs.len() <= 12, "{}", one.legs.len());
    }
}

#[test]
fn the_three_seconds_of_a_deadline_are_one_story() {
    let is_edge = |item| matches!(item, Item::Edge(..));
    let (missing, suggestions) = suggested(is_edge);
    assert_eq!(missing.len(), 15);
    assert_eq!(shown(&suggestions), missing);
    assert!(suggestions.len() <= 4, "{suggestions:#?}");
}

#[test]
fn nothing_is_suggested_when_nothing_is_missing() {
    assert_eq!(suggested(|_| false).1.len(), 0);
}
