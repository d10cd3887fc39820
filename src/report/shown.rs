//! Tells which scenarios show which texts, to people and to programs.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Value, json};

use super::json::VERSION;
use super::{BAD, BOLD, DIM, Voice, paint};
use crate::l10n::Shown;
use crate::l10n::coverage::{Area, Covered, Spot};
use crate::message::{L10nWork, Locale, Name};
use crate::model::Keyed;

/// What is told.
#[derive(Debug)]
pub struct ShownReport<'a> {
    /// Every text and variant.
    pub covered: &'a [Covered],
    /// The scenarios.
    pub shown: &'a Shown,
    /// The locales, the source first.
    pub locales: &'a [Locale],
    /// Whether only what no scenario shows is told.
    pub only_missing: bool,
}

impl ShownReport<'_> {
    /// For people.
    #[must_use]
    pub fn text(&self, voice: &Voice<'_>) -> String {
        let mut text = String::new();
        for area in [Area::Portal, Area::Story] {
            let told = self.area(area, voice);
            if !told.is_empty() {
                let heading = paint(BOLD, voice.say(L10nWork::Area { area }));
                let _ = writeln!(text, "{heading}\n{told}");
            }
        }
        for line in self.summary(voice) {
            let _ = writeln!(text, "{line}");
        }
        text
    }

    /// For programs: described in `docs/l10n-json.md`.
    #[must_use]
    pub fn json(&self) -> String {
        let scenarios = self.shown.scenarios.iter();
        let scenarios: Vec<_> =
            scenarios.map(|scenario| scenario.path.display().to_string()).collect();
        let texts: Vec<_> = self.told().map(|one| self.text_to_json(one)).collect();
        let (shown, all) = self.texts();
        let variants: Vec<_> = self.locales.iter().map(|locale| self.variants(locale)).collect();
        let value = json!({
            "version": VERSION,
            "locales": self.locales.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "summary": {
                "texts": all,
                "shown": shown,
                "own": self.own(),
                "variants": variants.iter().map(|(_, all)| all).collect::<Vec<_>>(),
                "shown_variants": variants.iter().map(|(shown, _)| shown).collect::<Vec<_>>(),
            },
            "scenarios": scenarios,
            "texts": texts,
        });
        format!("{value:#}\n")
    }

    fn told(&self) -> impl Iterator<Item = &Covered> {
        self.covered.iter().filter(|one| !self.only_missing || one.is_missing())
    }

    /// The texts of an area, one below the other.
    fn area(&self, area: Area, voice: &Voice<'_>) -> String {
        let mut text = String::new();
        let mut named = "";
        let told: Vec<_> = self.told().filter(|one| one.area == area).collect();
        for one in told {
            let name = one.text.name.as_str();
            if name != named {
                let _ = writeln!(text, "  {name}");
                named = name;
            }
            let (locale, variant) = (one.text.locale.to_string(), one.text.variant.as_deref());
            let variant = variant.map(|keys| format!(" [{keys}]")).unwrap_or_default();
            let place = paint(DIM, format!("{locale:<6}│"));
            let _ = writeln!(text, "    {place}{variant} {}", self.spots(one, voice));
        }
        text
    }

    fn spots(&self, one: &Covered, voice: &Voice<'_>) -> String {
        let scenarios = one.scenarios() as f64;
        let in_step = one.spots.iter().find(|spot| spot.step.is_some());
        let steps = one.spots.iter().filter(|spot| spot.step.is_some()).count() as f64;
        match (in_step, one.spots.first()) {
            (Some(spot), _) => {
                voice.say(L10nWork::Shown { steps, scenarios, place: self.place(*spot) })
            }
            (None, Some(spot)) => {
                voice.say(L10nWork::Around { scenarios, place: self.place(*spot) })
            }
            (None, None) => paint(BAD, voice.say(L10nWork::Never)),
        }
    }

    /// The file, with the line where a step begins.
    fn place(&self, spot: Spot) -> Name {
        let Some(scenario) = self.shown.scenarios.get(spot.scenario) else {
            return Name::default();
        };
        let path = scenario.path.display();
        match spot.step.and_then(|step| scenario.line(step)) {
            Some(line) => format!("{path}:{line}").into(),
            None => path.to_string().into(),
        }
    }

    fn summary(&self, voice: &Voice<'_>) -> Vec<String> {
        let (shown, all) = self.texts();
        let figures = L10nWork::Messages { shown: shown as f64, all: all as f64 };
        let mut lines = vec![voice.say(figures)];
        for locale in self.locales {
            let (shown, all) = self.variants(locale);
            if all > 0 {
                let (shown, all) = (shown as f64, all as f64);
                let locale = Name::from(locale.to_string());
                lines.push(voice.say(L10nWork::Variants { shown, all, locale }));
            }
        }
        lines.push(paint(DIM, voice.say(L10nWork::Own { count: self.own() as f64 })));
        lines
    }

    /// How many texts scenarios show in every locale, of how many that they should show.
    fn texts(&self) -> (usize, usize) {
        let all = self.wholes(|one| one.area != Area::Own);
        let missing = self.wholes(Covered::is_missing);
        (all.difference(&missing).count(), all.len())
    }

    fn own(&self) -> usize {
        self.wholes(|one| one.area == Area::Own).len()
    }

    fn wholes(&self, is_meant: impl Fn(&Covered) -> bool) -> BTreeSet<(&str, Option<&str>)> {
        let wholes = self.covered.iter().filter(|one| one.text.variant.is_none() && is_meant(one));
        wholes.map(|one| (one.text.name.as_str(), one.text.attribute.as_deref())).collect()
    }

    /// How many variants of a locale scenarios show, of how many that they should show.
    fn variants(&self, locale: &Locale) -> (usize, usize) {
        let is_meant = |one: &&Covered| {
            one.area != Area::Own && one.text.variant.is_some() && one.text.locale == *locale
        };
        let variants = || self.covered.iter().filter(is_meant);
        (variants().filter(|one| !one.is_missing()).count(), variants().count())
    }

    fn text_to_json(&self, one: &Covered) -> Value {
        let spots = one.spots.iter().map(|spot| {
            let scenario = self.shown.scenarios.get(spot.scenario);
            json!({
                "scenario": spot.scenario,
                "step": spot.step.map(|step| step + 1),
                "line": spot.step.and_then(|step| scenario?.line(step)),
            })
        });
        json!({
            "id": one.text.name,
            "attribute": one.text.attribute,
            "variant": one.text.variant,
            "locale": one.text.locale.to_string(),
            "area": one.area.key(),
            "shown": spots.collect::<Vec<_>>(),
        })
    }
}
