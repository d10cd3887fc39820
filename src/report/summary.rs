//! The line per scenario and the figures at the end of a run.

use std::fmt::Display;

use super::{BAD, DIM, GOOD, Voice, paint};
use crate::message::{Message, Name, Summary};
use crate::model::Seconds;
use crate::record::Sums;
use crate::rules::RuleId;
use crate::scenario::Text;

/// `✓ scenarios/leave/….yaml  What it shows`
#[must_use]
pub fn verdict_line(address: impl Display, title: &Text, is_met: bool, language: &str) -> String {
    let mark = if is_met { paint(GOOD, '✓') } else { paint(BAD, '✗') };
    format!("{mark} {}  {}\n", paint(DIM, address), title.for_locale(language))
}

/// The figures at the end, and for each locale of the run an example of what was written.
#[must_use]
pub fn summary(sums: &Sums, voice: &Voice<'_>, locales: &[String]) -> String {
    let mut lines = Vec::new();
    if sums.not_loaded > 0 {
        let files = sums.not_loaded as f64;
        lines.push(paint(BAD, voice.say(Summary::NotLoaded { files })));
    }
    if sums.scenarios > 0 {
        let style = if sums.unmet == 0 { GOOD } else { BAD };
        lines.push(paint(style, headline(sums, voice)));
        lines.extend(figures(sums, voice).map(|line| paint(DIM, line)));
        let texts = locales.iter().zip(&sums.texts);
        lines.extend(
            texts.map(|(locale, (count, example))| texts_of(voice, locale, *count, example)),
        );
    }
    lines.join("\n") + "\n"
}

/// How many scenarios were as expected, or were not.
#[must_use]
pub fn headline(sums: &Sums, voice: &Voice<'_>) -> String {
    let scenarios = sums.scenarios as f64;
    match sums.unmet {
        0 => voice.say(Summary::Met { scenarios }),
        unmet => voice.say(Summary::Unmet { unmet: unmet as f64, scenarios }),
    }
}

/// The other figures, in two lines.
pub fn figures(sums: &Sums, voice: &Voice<'_>) -> impl Iterator<Item = String> {
    let of_steps = [
        Summary::Steps { steps: sums.steps as f64 },
        Summary::Expectations { expectations: sums.expectations as f64 },
        Summary::Events { events: sums.events as f64 },
    ];
    let all_messages = Message::of_portal().count() as f64;
    let of_rules = [
        Summary::Rules { rules: f64::from(sums.rules.len()), all: RuleId::COUNT as f64 },
        Summary::Messages { messages: sums.messages.len() as f64, all: all_messages },
        Summary::Simulated { length: Seconds::new(sums.simulated) },
    ];
    [of_steps, of_rules]
        .map(|figures| figures.map(|figure| voice.say(figure)).join(" · "))
        .into_iter()
}

/// Said in the locale itself, so that a look at the summary is a look at every language.
fn texts_of(voice: &Voice<'_>, locale: &str, count: usize, example: &str) -> String {
    let own = Voice { catalog: voice.catalog, locale: voice.catalog.negotiate(locale) };
    let texts = Summary::Texts { count: count as f64, example: Name::from(example) };
    format!("{}: {}", own.say(Summary::LocaleName), own.say(texts))
}
