//! Tables (CSV as in RFC 4180), for people who translate in a spreadsheet.

use std::ops::Range;

use csv::{ReaderBuilder, Terminator, WriterBuilder};

use super::arrival::{Arrival, Arrivals, Language, Progress, Raw};
use super::import::Paper;
use super::job::{Job, State};
use crate::message::{Name, Trouble};
use crate::model::{Keyed, keyed};
use crate::report::Complaint;

keyed!(State {
    Initial = "initial",
    Translated = "translated",
    NeedsReview = "needs-review",
    Final = "final",
});

/// The columns that are read. Every row names the language, because a heading such as `target:pt-BR`
/// would keep other tools from seeing which column is the translation.
const KEY: &str = "key";
const TARGET: &str = "target";
const STATE: &str = "state";
const LANGUAGE: &str = "language";

/// The units of a job as a table.
pub(super) fn write(job: &Job<'_>) -> String {
    let mut writer =
        WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::with_capacity(1 << 16));
    let header = [KEY, "source", TARGET, "comment", "example", "max-length", STATE, LANGUAGE];
    // Writing into memory does not fail.
    let _ = writer.write_record(header);
    let language = job.target.to_string();
    for unit in &job.units {
        let target = unit.translation().map(|text| text.to_text()).unwrap_or_default();
        let _ = writer.write_record([
            unit.key.clone(),
            guarded(unit.source.to_text()),
            guarded(target),
            guarded(unit.comment.clone()),
            guarded(unit.example.clone().unwrap_or_default()),
            unit.max_length.map(|length| length.to_string()).unwrap_or_default(),
            unit.state.key().to_owned(),
            language.clone(),
        ]);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// The translations of a table. Spreadsheets in half of the world write semicolons.
pub(super) fn read(paper: &Paper<'_>) -> Result<Arrivals, Box<Complaint>> {
    let first = paper.text.lines().next().unwrap_or_default();
    let delimiters = [b',', b';', b'\t'];
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    let delimiter = delimiters.into_iter().rev().max_by_key(count).unwrap_or(b',');
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(paper.text.as_bytes());
    if paper.text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        let end = paper.text.trim_end().len();
        return Err(Box::new(paper.complaint(Trouble::OpenQuote, &(end.saturating_sub(1)..end))));
    }
    let mut records = reader.records();
    let header = records.next().and_then(Result::ok).unwrap_or_default();
    let columns = Columns::of(&header, first, paper)?;
    let mut arrivals = Arrivals::default();
    for record in records {
        // The text is UTF-8 and rows may be of any length: nothing else can be wrong.
        let Ok(record) = record else { continue };
        let at = place(&record, paper.text);
        let text = |column: usize| record.get(column).unwrap_or_default();
        if record.iter().all(str::is_empty) {
            continue;
        }
        if record.len() < header.len() {
            let columns = header.iter().collect::<Vec<_>>().join(", ");
            let trouble = Trouble::ShortRow { name: Name::from(columns) };
            return Err(Box::new(paper.complaint(trouble, &at)));
        }
        let name = columns.language.map(text).unwrap_or_default().trim();
        match &arrivals.target {
            _ if name.is_empty() => {}
            None => arrivals.target = Some(Language { name: name.to_owned(), at: at.clone() }),
            Some(language) if language.name == name => {}
            Some(_) => {
                let trouble = Trouble::WrongLanguage { name: Name::from(name) };
                return Err(Box::new(paper.complaint(trouble, &at)));
            }
        }
        let state = columns.state.map(text).unwrap_or_default().trim();
        let is_done = matches!(state, "final" | "translated");
        let arrival = Arrival {
            key: text(columns.key).trim().to_owned(),
            at,
            target: Some(Raw::Text(unguarded(text(columns.text)).replace("\r\n", "\n"))),
            progress: if is_done { Progress::Done } else { Progress::Unknown },
        };
        arrivals.add(arrival, paper)?;
    }
    Ok(arrivals)
}

/// Which column has what.
struct Columns {
    key: usize,
    text: usize,
    state: Option<usize>,
    language: Option<usize>,
}

impl Columns {
    fn of(
        header: &csv::StringRecord,
        line: &str,
        paper: &Paper<'_>,
    ) -> Result<Self, Box<Complaint>> {
        let at = 0..line.len();
        let find = |name: &str| header.iter().position(|found| found.trim() == name);
        let missing = |name: &str| {
            let trouble = Trouble::MissingColumn { name: Name::from(name) };
            Box::new(paper.complaint(trouble, &at))
        };
        let text = find(TARGET);
        Ok(Self {
            key: find(KEY).ok_or_else(|| missing(KEY))?,
            text: text.ok_or_else(|| missing(TARGET))?,
            state: find(STATE),
            language: find(LANGUAGE),
        })
    }
}

/// The first line of a record.
fn place(record: &csv::StringRecord, text: &str) -> Range<usize> {
    let start = record.position().map_or(0, |position| position.byte() as usize);
    let rest = text.get(start..).unwrap_or_default();
    let breaks = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let start = start + breaks;
    let length = text.get(start..).unwrap_or_default().find(['\r', '\n']);
    start..length.map_or(text.len(), |length| start + length)
}

/// Keeps spreadsheets from taking a text for a formula. What begins with apostrophes and could be
/// taken for a guarded text gets one more, so that nothing is lost.
fn guarded(text: String) -> String {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text }
}

fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(bare) if is_formula(bare.trim_start_matches('\'')) => bare,
        _ => text,
    }
}

fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_survive() {
        for text in ["=1+1", "'=1", "''-", "'a", "-", "+a", "@", "a", "", "'", "\tx"] {
            let guarded = guarded(text.to_owned());
            assert_eq!(unguarded(&guarded), text);
            assert!(!is_formula(&guarded), "{guarded}");
        }
    }
}
