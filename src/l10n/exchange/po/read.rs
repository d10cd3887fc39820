//! Reads PO, with the place of everything that is wrong.

use std::ops::Range;

use super::PoCause;
use crate::l10n::exchange::arrival::{Arrival, Arrivals, Language, Progress, Raw};
use crate::l10n::exchange::import::Paper;
use crate::message::Trouble;
use crate::report::Complaint;

type Read<T> = Result<T, Box<Complaint>>;

/// The translations of a file.
pub(in crate::l10n::exchange) fn read(paper: &Paper<'_>) -> Read<Arrivals> {
    let mut reader =
        Reader { paper, arrivals: Arrivals::default(), entry: Entry::default(), into: None };
    let mut start = 0;
    for line in paper.text.split_inclusive('\n') {
        let at = start..start + line.trim_end_matches(['\n', '\r']).len();
        start += line.len();
        reader.line(paper.text.get(at.clone()).unwrap_or_default(), at)?;
    }
    reader.finish()?;
    Ok(reader.arrivals)
}

/// A string of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Context,
    Source,
    Target,
}

#[derive(Default)]
struct Entry {
    at: Option<Range<usize>>,
    is_guess: bool,
    context: Option<String>,
    source: Option<String>,
    target: Option<String>,
}

struct Reader<'p> {
    paper: &'p Paper<'p>,
    arrivals: Arrivals,
    entry: Entry,
    /// Which string goes on in the next line.
    into: Option<Field>,
}

impl Reader<'_> {
    fn line(&mut self, line: &str, at: Range<usize>) -> Read<()> {
        let blanks = line.len() - line.trim_start().len();
        let at = at.start + blanks..at.end;
        let line = line.trim();
        if line.is_empty() {
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            // Comments stand before their entry.
            if self.entry.target.is_some() {
                self.finish()?;
            }
            if let Some(flags) = comment.strip_prefix(',') {
                self.entry.is_guess |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            }
            return Ok(());
        }
        if line.starts_with('"') {
            let Some(field) = self.into else { return Err(self.wrong(PoCause::Line, &at)) };
            let text = self.string(line, &at)?;
            self.string_of(field).get_or_insert_default().push_str(&text);
            return Ok(());
        }
        let (keyword, rest) = line.split_at(line.find([' ', '\t', '"']).unwrap_or(line.len()));
        let field = match keyword {
            "msgctxt" => Field::Context,
            "msgid" => Field::Source,
            "msgstr" => Field::Target,
            _ if keyword.starts_with("msgid_plural") || keyword.starts_with("msgstr[") => {
                return Err(self.wrong(PoCause::Plural, &at));
            }
            _ => return Err(self.wrong(PoCause::Line, &at)),
        };
        self.open(field, &at)?;
        let place = at.end - rest.trim_start().len();
        let text = self.string(rest.trim_start(), &(place..at.end))?;
        *self.string_of(field) = Some(text);
        self.into = Some(field);
        Ok(())
    }

    /// Begins a string, and with it a new entry when the last one is complete.
    fn open(&mut self, field: Field, at: &Range<usize>) -> Read<()> {
        if field != Field::Target && self.entry.target.is_some() {
            self.finish()?;
        }
        let is_wrong = match field {
            Field::Context => self.entry.context.is_some() || self.entry.source.is_some(),
            Field::Source => self.entry.source.is_some(),
            Field::Target => self.entry.source.is_none() || self.entry.target.is_some(),
        };
        if is_wrong {
            return Err(self.wrong(PoCause::Incomplete, at));
        }
        self.entry.at.get_or_insert_with(|| at.clone());
        Ok(())
    }

    fn finish(&mut self) -> Read<()> {
        let entry = std::mem::take(&mut self.entry);
        self.into = None;
        let Some(at) = entry.at else { return Ok(()) };
        let (Some(source), Some(target)) = (entry.source, entry.target) else {
            return Err(self.wrong(PoCause::Incomplete, &at));
        };
        match entry.context {
            None if source.is_empty() => self.header(&target, &at),
            context => {
                let arrival = Arrival {
                    // Without a context it is no text of tchau; its words say which one is meant.
                    key: context.unwrap_or(source),
                    at,
                    target: Some(Raw::Text(target)),
                    progress: if entry.is_guess { Progress::Guessed } else { Progress::Done },
                };
                self.arrivals.add(arrival, self.paper)?;
            }
        }
        Ok(())
    }

    fn header(&mut self, header: &str, at: &Range<usize>) {
        let field = |name: &str| {
            let values = header.lines().filter_map(|line| line.split_once(':'));
            let mut values = values.filter(|(known, _)| known.trim().eq_ignore_ascii_case(name));
            let value = values.next().map(|(_, value)| value.trim().to_owned());
            let name = value.filter(|value| !value.is_empty())?;
            Some(Language { name, at: at.clone() })
        };
        self.arrivals.target = field("Language");
        self.arrivals.source = field("X-Source-Language");
    }

    fn string_of(&mut self, field: Field) -> &mut Option<String> {
        match field {
            Field::Context => &mut self.entry.context,
            Field::Source => &mut self.entry.source,
            Field::Target => &mut self.entry.target,
        }
    }

    /// The string in quotation marks.
    fn string(&self, quoted: &str, at: &Range<usize>) -> Read<String> {
        let Some(inner) = quoted.strip_prefix('"') else {
            return Err(self.wrong(PoCause::Quote, at));
        };
        let mut text = String::with_capacity(inner.len());
        let mut characters = inner.char_indices();
        while let Some((place, character)) = characters.next() {
            match character {
                '"' if place + 1 == inner.len() => return Ok(text),
                '"' => break,
                '\\' => match characters.next().map(|(_, escaped)| escaped) {
                    Some('n') => text.push('\n'),
                    Some('t') => text.push('\t'),
                    Some('r') => text.push('\r'),
                    Some(escaped @ ('"' | '\\')) => text.push(escaped),
                    Some(_) => {
                        let start = at.start + 1 + place;
                        return Err(self.wrong(PoCause::Escape, &(start..start + 2)));
                    }
                    None => break,
                },
                _ => text.push(character),
            }
        }
        Err(self.wrong(PoCause::Quote, at))
    }

    fn wrong(&self, cause: PoCause, at: &Range<usize>) -> Box<Complaint> {
        Box::new(self.paper.complaint(Trouble::BrokenPo { cause }, at))
    }
}
