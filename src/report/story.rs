//! Tells a run step by step, as a story in one language with what people read in every locale.

use std::fmt::Write;

use super::page::in_every_locale;
use super::{BAD, DIM, NOTE, paint};
use crate::calendar::format_instant;
use crate::record::{Passage, Record, Step, Texts};

/// The whole story in a language but for the title, which stands in the line of the verdict.
#[must_use]
pub fn story(record: &Record, language: &str) -> String {
    let mut text = opening(record, language);
    for step in record.steps.iter() {
        text.push('\n');
        tell(step, language, &mut text);
    }
    text.push_str(&ending(record, language));
    text
}

fn opening(record: &Record, language: &str) -> String {
    let why = record.why.as_ref().map(|why| why.for_locale(language).to_owned());
    // Only a “what if” has a sentence between what it covers and when it starts.
    let last = record.opening.len().saturating_sub(1);
    let told = record.opening.iter().enumerate().map(|(place, texts)| {
        let is_what_if = record.what_if.is_some() && place + 1 == last;
        paint(if is_what_if { NOTE } else { DIM }, said(texts, language))
    });
    let lines: Vec<_> = why.into_iter().chain(told).collect();
    lines.join("\n") + "\n"
}

fn ending(record: &Record, language: &str) -> String {
    let mut told = record.ending.iter().map(|texts| said(texts, language));
    let ends = told.next().unwrap_or_default();
    let stand: String = told.map(|told| format!("  {told}\n")).collect();
    format!("\n{}\n{stand}", paint(DIM, ends))
}

fn tell(step: &Step, language: &str, text: &mut String) {
    let mut number = format!("{}.", step.step);
    for passage in &step.story {
        let _ = match passage {
            Passage::Deed { texts } => {
                let written = writeln!(text, "{number:>3} {}", said(texts, language));
                // Several commands of one step share its number.
                number.clear();
                written
            }
            Passage::Unable { texts } => {
                writeln!(text, "{number:>3} {}", paint(BAD, said(texts, language)))
            }
            Passage::Refusal { texts } => {
                writeln!(text, "      {}", paint(NOTE, said(texts, language)))
            }
            Passage::Event { at, texts } => {
                writeln!(
                    text,
                    "      {}  {}",
                    paint(DIM, format_instant(*at)),
                    said(texts, language)
                )
            }
            Passage::Read { command } => {
                let messages = step.commands.get(*command).map(|answered| &*answered.messages);
                let lines = in_every_locale(messages.unwrap_or_default());
                lines.iter().try_for_each(|line| writeln!(text, "{line}"))
            }
        };
    }
}

/// The sentence in a language.
pub(super) fn said<'t>(texts: &'t Texts, language: &str) -> &'t str {
    texts.value(language).map(String::as_str).unwrap_or_default()
}
