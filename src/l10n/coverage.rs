//! Which scenarios show which texts and variants, and which texts no scenario ever shows.

use std::collections::BTreeSet;

use super::bench::Bench;
use super::trace::{Tracer, Used};
use crate::l10n::shown::Shown;
use crate::message::{Message, RoleName, Story};
use crate::model::keyed;

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// A text of the simulated system: scenarios should show all of these.
    Portal,
    /// A sentence of a story: scenarios should show all of these as well.
    Story,
    /// A text of tchau itself, such as its help, which no scenario can show.
    Own,
}

keyed!(Area { Portal = "portal", Story = "story", Own = "own" });

/// A text or a variant, and where it is shown.
#[derive(Clone, Debug)]
pub struct Covered {
    /// The text.
    pub text: Used,
    /// What it is for.
    pub area: Area,
    /// Where it is shown, each place once, in the order of the scenarios.
    pub spots: Vec<Spot>,
}

/// A place in a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The place of the scenario among [`Shown::scenarios`].
    pub scenario: usize,
    /// The place of the step in it; `None` for what a story tells before the first or after the last.
    pub step: Option<usize>,
}

impl Covered {
    /// Whether a scenario should show it and none does.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        self.spots.is_empty() && !matches!(self.area, Area::Own)
    }

    /// In how many scenarios it is shown.
    #[must_use]
    pub fn scenarios(&self) -> usize {
        self.spots.iter().map(|spot| spot.scenario).collect::<BTreeSet<_>>().len()
    }
}

/// Every text and variant of all locales: by area and name, the locales in the order of the bench, each
/// text before its variants.
#[must_use]
pub fn coverage(bench: &Bench<'_>, shown: &Shown) -> Vec<Covered> {
    let tracer = Tracer::new(bench.project);
    let locales: Vec<_> = bench.all().map(|texts| texts.locale.clone()).collect();
    let mut spots: Vec<Vec<Spot>> = vec![Vec::new(); tracer.texts().len()];
    for (_, occasion) in shown.all() {
        let spot = Spot { scenario: occasion.scenario, step: occasion.step };
        for locale in &locales {
            for place in tracer.used(locale, &occasion.message) {
                if let Some(spots) = spots.get_mut(place) {
                    spots.push(spot);
                }
            }
        }
    }
    let areas = Areas::new();
    let texts = tracer.texts().iter().zip(spots).map(|(text, mut spots)| {
        spots.sort_unstable();
        spots.dedup();
        Covered { text: text.clone(), area: areas.of(text, !spots.is_empty()), spots }
    });
    let mut covered: Vec<_> = texts.collect();
    let place_of = |one: &Covered| locales.iter().position(|locale| *locale == one.text.locale);
    // The sort is stable: variants stay behind their text and in the order of the file.
    covered.sort_by_cached_key(|one| {
        (one.area, one.text.name.clone(), one.text.attribute.clone(), place_of(one))
    });
    covered
}

/// The ids of the areas.
struct Areas {
    portal: BTreeSet<&'static str>,
    story: BTreeSet<&'static str>,
}

impl Areas {
    fn new() -> Self {
        let roles = RoleName::SPECS.iter().copied();
        let ends = ["story-ends"];
        Self {
            portal: Message::of_portal().chain(roles).map(|spec| spec.id).collect(),
            story: Story::SPECS.iter().map(|spec| spec.id).chain(ends).collect(),
        }
    }

    /// Attributes are texts about rules and checks, which only tchau itself shows. A term stands in
    /// other texts; so one that is not shown belongs to texts that no scenario can show.
    fn of(&self, text: &Used, is_shown: bool) -> Area {
        let name = text.name.as_str();
        if text.attribute.is_none() && self.story.contains(name) {
            Area::Story
        } else if (text.attribute.is_none() && self.portal.contains(name))
            || (name.starts_with('-') && is_shown)
        {
            Area::Portal
        } else {
            Area::Own
        }
    }
}
