//! The report for people: a line per scenario, stories, what was not as expected, and figures at the end.

use super::{Binder, Piece, Setting, Totals, failures, story, summary, verdict_line};
use crate::message::Summary;
use crate::record::{Entry, Outcome, Record};

/// The line of a scenario, its story and its failure; of a file that was not loaded, nothing, because
/// the complaint about it is no result.
pub(super) fn piece(entry: &Entry, setting: &Setting<'_>) -> String {
    match &entry.outcome {
        Outcome::Ran(record) => told(record, setting),
        Outcome::NotLoaded(_) => String::new(),
    }
}

fn told(record: &Record, setting: &Setting<'_>) -> String {
    let language = setting.voice.language();
    let is_met = record.is_met();
    let mut text = verdict_line(record.address(), &record.title, is_met, language);
    if setting.is_verbose {
        text += &story(record, language);
    }
    if !is_met {
        text += &failures(record, &setting.voice, setting.options);
    }
    if setting.is_verbose || !is_met {
        text.push('\n');
    }
    text
}

/// Lines, with an empty one before the figures.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// Whether the last line needs one more below it.
    needs_gap: bool,
}

impl Binder for Lines {
    fn bind(&mut self, piece: Piece) -> String {
        // Stories and failures end with an empty line of their own.
        self.needs_gap = !piece.text.ends_with("\n\n");
        piece.text
    }

    fn end(&mut self, totals: &Totals, setting: &Setting<'_>) -> String {
        if totals.sums.is_empty() {
            return String::new();
        }
        let gap = if self.needs_gap { "\n" } else { "" };
        let mut text = format!("{gap}{}", summary(&totals.sums, &setting.voice, setting.locales));
        if !totals.is_complete {
            text += &format!("{}\n", setting.voice.say(Summary::Stopped));
        }
        text
    }
}
