//! Tells a run step by step, as a story in one language with what people read in every locale.

use std::fmt::Write;

use super::page::in_every_locale;
use super::telling::{self, Piece};
use super::{BAD, DIM, NOTE, Voice, paint};
use crate::calendar::format_instant;
use crate::message::{LocaleId, Message, Story};
use crate::model::Roster;
use crate::runner::{Report, StepReport};
use crate::scenario::Scenario;

/// The whole story but for the title, which stands in the line of the verdict. `locales` are those in which the run wrote what people read.
#[must_use]
pub fn story(
    scenario: &Scenario,
    report: &Report,
    voice: &Voice<'_>,
    locales: &[LocaleId],
) -> String {
    let mut text = opening(scenario, report, voice);
    for (place, step) in report.steps.iter().enumerate() {
        let teller = Teller { roster: &scenario.roster, report, voice, locales };
        text.push('\n');
        teller.step(place + 1, step, &mut text);
    }
    text.push_str(&ending(scenario, report, voice));
    text
}

fn ending(scenario: &Scenario, report: &Report, voice: &Voice<'_>) -> String {
    let (ends, stand) = telling::ending(scenario, report);
    let stand: String = stand.map(|told| format!("  {}\n", voice.say(told))).collect();
    format!("\n{}\n{stand}", paint(DIM, voice.say(ends)))
}

fn opening(scenario: &Scenario, report: &Report, voice: &Voice<'_>) -> String {
    let language = voice.catalog.locale(voice.locale).map(ToString::to_string).unwrap_or_default();
    let why = scenario.why.as_ref().map(|why| why.for_locale(&language).to_owned());
    let told = telling::opening(scenario, report).map(|told| {
        let style = match &told {
            Message::Story(Story::WhatIf { .. }) => NOTE,
            _ => DIM,
        };
        paint(style, voice.say(told))
    });
    let lines: Vec<_> = why.into_iter().chain(told).collect();
    lines.join("\n") + "\n"
}

struct Teller<'a> {
    roster: &'a Roster,
    report: &'a Report,
    voice: &'a Voice<'a>,
    locales: &'a [LocaleId],
}

impl Teller<'_> {
    fn step(&self, number: usize, step: &StepReport, text: &mut String) {
        let mut number = format!("{number}.");
        for piece in telling::pieces(self.roster, self.report, step) {
            self.piece(piece, &mut number, text);
        }
    }

    fn piece(&self, piece: Piece<'_>, number: &mut String, text: &mut String) {
        let _ = match piece {
            Piece::Deed(deed) => {
                let written = writeln!(text, "{number:>3} {}", self.voice.say(deed));
                // Several commands of one step share its number.
                number.clear();
                written
            }
            Piece::Unable(told) => {
                writeln!(text, "{number:>3} {}", paint(BAD, self.voice.say(told)))
            }
            Piece::Refusal(told) => writeln!(text, "      {}", paint(NOTE, self.voice.say(told))),
            Piece::Event(at, told) => {
                let at = paint(DIM, format_instant(at));
                writeln!(text, "      {at}  {}", self.voice.say(told))
            }
            Piece::Read(told) => in_every_locale(told, self.voice.catalog, self.locales)
                .iter()
                .try_for_each(|line| writeln!(text, "{line}")),
        };
    }
}
