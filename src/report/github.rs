//! The report for GitHub Actions: what people read in a terminal, and an annotation for each mistake.

use super::annotation::Annotation;
use super::story::said;
use super::{Setting, plain, reason, reproduce, text};
use crate::record::{Entry, NotLoaded, Outcome, Record, Spot};

/// The lines of an entry, its annotations below.
pub(super) fn piece(entry: &Entry, setting: &Setting<'_>) -> String {
    let told = text::piece(entry, setting);
    match &entry.outcome {
        Outcome::Ran(record) => told + &mistakes(record, setting),
        Outcome::NotLoaded(refused) => told + &not_loaded(refused, setting),
    }
}

fn mistakes(record: &Record, setting: &Setting<'_>) -> String {
    let Some(step) = record.first_unmet() else { return String::new() };
    let title = record.title.for_locale(setting.voice.language());
    let reproduce = reproduce(record, step, setting.options);
    let here = Spot { line: step.line, ..Spot::default() };
    let of_step = super::defects(step).map(|told| (&here, None, setting.voice.say(told)));
    let mismatches = step.unmet().filter_map(|it| Some((it, it.mismatch.as_ref()?)));
    let of_expectations = mismatches.map(|(expectation, mismatch)| {
        let length = mismatch.excerpt.as_ref().map_or(1, |excerpt| excerpt.length);
        (&mismatch.spot, Some(length), reason(expectation, &setting.voice))
    });
    let all = of_expectations.chain(of_step);
    all.map(|(spot, length, told)| {
        let columns = spot.column.zip(length).map(|(column, length)| (column, column + length));
        let text = &format!("{told}\n{reproduce}");
        let (file, line) = (spot.file.as_ref().unwrap_or(&record.path), spot.line);
        Annotation { command: "error", file, line, end_line: line, columns, title, text }.line()
    })
    .collect()
}

fn not_loaded(refused: &NotLoaded, setting: &Setting<'_>) -> String {
    let language = setting.voice.language();
    let annotation = Annotation {
        command: "error",
        file: &refused.file,
        line: refused.spot.line,
        title: said(&refused.message, language),
        text: &plain(&refused.tell(&setting.voice)),
        ..Annotation::default()
    };
    annotation.line()
}
