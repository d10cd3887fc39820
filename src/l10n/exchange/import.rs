//! Translations brought back: matched with the units of a project, judged, and written.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::arrival::{Arrival, Arrivals, Progress};
use super::content::{Content, Segment};
use super::edit::{self, Changes, Written};
use super::examples::Examples;
use super::format::Format;
use super::job::{Job, State, Unit};
use crate::l10n::bench::Bench;
use crate::l10n::file::File;
use crate::l10n::project::Project;
use crate::message::{Locale, Name, Trouble};
use crate::report::Complaint;
use crate::scenario::{Excerpt, Span, excerpt, nearest};

/// What came of an import.
#[derive(Debug, Default)]
pub struct Imported {
    /// The locale of the translations.
    pub target: Option<Locale>,
    /// How many texts changed.
    pub changed: usize,
    /// How many texts there were not before.
    pub new: usize,
    /// How many texts stay, but are now known to be right for their source.
    pub confirmed: usize,
    /// How many texts came back as they were, or not translated.
    pub unchanged: usize,
    /// How many translations cannot be used.
    pub refused: usize,
    /// Why they cannot, and what else should be looked at; the first few.
    pub complaints: Vec<Complaint>,
    /// The files to be written.
    pub files: Vec<Written>,
}

/// A file of translations.
#[derive(Clone, Copy, Debug)]
pub struct Paper<'p> {
    /// Where it is.
    pub path: &'p Path,
    /// What it says, without a byte order mark.
    pub text: &'p str,
}

/// How much of a line is looked at on either side of a place, to be cut further where it is shown.
const SHOWN_AROUND: usize = 1_000;

/// How many complaints are told; somebody who has that many has one problem, not many.
const MOST_COMPLAINTS: usize = 20;

impl Paper<'_> {
    /// A complaint about a place in this file.
    #[must_use]
    pub fn complaint(&self, trouble: Trouble, at: &Range<usize>) -> Complaint {
        let span = span(self.text, at);
        let excerpt = self.excerpt(span, at);
        let complaint = Complaint::new(trouble).in_file(self.path);
        Complaint { span: Some(span), excerpt: Some(excerpt), ..complaint }
    }

    /// The line of a place; of a line that is very long, what is around the place.
    fn excerpt(&self, span: Span, at: &Range<usize>) -> Excerpt {
        let start = floor(self.text, at.start);
        let before = floor(self.text, start.saturating_sub(SHOWN_AROUND));
        let after = floor(self.text, start.saturating_add(SHOWN_AROUND));
        let line = self.text.get(before..start).unwrap_or_default().rfind('\n');
        let before = line.map_or(before, |end| before + end + 1);
        let around = self.text.get(before..after).unwrap_or_default();
        let column = self.text.get(before..start).unwrap_or_default().chars().count() + 1;
        let length = span.length.min(SHOWN_AROUND);
        Excerpt { line: span.line, ..excerpt(around, Span::new(1, column, length)) }
    }
}

/// Compares a file of translations with a project; writes nothing yet.
///
/// # Errors
///
/// When the file is broken or belongs to other texts. The project then stays as it is.
pub fn import(
    bench: &Bench<'_>,
    paper: &Paper<'_>,
    format: Format,
) -> Result<Imported, Box<Complaint>> {
    let arrivals = format.read(paper)?;
    if arrivals.units.is_empty() {
        return Err(Box::new(Complaint::new(Trouble::NoTexts).in_file(paper.path)));
    }
    let target = target_of(bench, &arrivals, paper)?;
    // INVARIANT: the target is one of those on the bench.
    let Some(job) = Job::of(bench, &target, &Examples::default()) else {
        return Ok(Imported::default());
    };
    let mut judge = Judge {
        job: &job,
        paper,
        keys: job
            .units
            .iter()
            .enumerate()
            .map(|(place, unit)| (unit.key.as_str(), place))
            .collect(),
        seen: HashMap::new(),
        changes: Changes::default(),
        imported: Imported { target: Some(target), ..Imported::default() },
    };
    if let Some(first) = judge.only_strangers(&arrivals) {
        let trouble = Trouble::NoKnownText { name: Name::from(first.key.as_str()) };
        let hint = judge.hint(&first.key);
        return Err(Box::new(paper.complaint(trouble, &first.at).with_hint(hint)));
    }
    for arrival in &arrivals.units {
        judge.take(arrival);
    }
    let Judge { changes, mut imported, .. } = judge;
    imported.files = edit::written(bench, &job, &changes);
    match unfaithful(bench, &job, &changes, &imported.files) {
        None => Ok(imported),
        Some(_) if let Some(complaint) = unreadable(bench, &imported.files) => Err(complaint),
        Some(key) => {
            let trouble = Trouble::NotFaithful { name: Name::from(key) };
            Err(Box::new(Complaint::new(trouble).in_file(paper.path)))
        }
    }
}

/// The locale of the translations: what the file says, else the only one there is.
fn target_of(
    bench: &Bench<'_>,
    arrivals: &Arrivals,
    paper: &Paper<'_>,
) -> Result<Locale, Box<Complaint>> {
    let targets = || bench.targets.iter().map(|texts| &texts.locale);
    let wrong = |name: &str, at: &Range<usize>, names: Vec<Name>| {
        let trouble = Trouble::WrongLanguage { name: Name::from(name) };
        Box::new(paper.complaint(trouble, at).with_hint(Some(Trouble::KnownNames { names })))
    };
    if let Some(source) = &arrivals.source
        && !is_same(&source.name, &bench.source.locale)
    {
        let names = vec![Name::from(bench.source.locale.to_string())];
        return Err(wrong(&source.name, &source.at, names));
    }
    let names = || targets().map(|locale| Name::from(locale.to_string())).collect();
    match &arrivals.target {
        Some(target) => targets()
            .find(|locale| is_same(&target.name, locale))
            .cloned()
            .ok_or_else(|| wrong(&target.name, &target.at, names())),
        None => match bench.targets.as_slice() {
            [only] => Ok(only.locale.clone()),
            _ => Err(Box::new(
                paper
                    .complaint(Trouble::NoLanguage, &(0..0))
                    .with_hint(Some(Trouble::KnownNames { names: names() })),
            )),
        },
    }
}

/// Whether a name such as `pt_BR` means a locale.
fn is_same(name: &str, locale: &Locale) -> bool {
    name.trim().replace('_', "-").parse::<Locale>().is_ok_and(|named| named == *locale)
}

struct Judge<'j, 'a> {
    job: &'j Job<'a>,
    paper: &'j Paper<'j>,
    keys: HashMap<&'j str, usize>,
    /// The units that came, with what they came as.
    seen: HashMap<usize, Option<Content>>,
    changes: Changes,
    imported: Imported,
}

impl<'j> Judge<'j, '_> {
    /// The first unit of a file in which no unit belongs to the project.
    fn only_strangers<'r>(&self, arrivals: &'r Arrivals) -> Option<&'r Arrival> {
        let is_known = |arrival: &Arrival| self.keys.contains_key(arrival.key.as_str());
        if arrivals.units.iter().any(is_known) { None } else { arrivals.units.first() }
    }

    fn hint(&self, key: &str) -> Option<Trouble> {
        // Comparing with everything is only worth it where there is not too much.
        let known = self.job.units.iter().take(2_000).map(|unit| unit.key.as_str());
        nearest(key, known).map(|name| Trouble::Suggestion { name: Name::from(name) })
    }

    fn take(&mut self, arrival: &Arrival) {
        let Some(&place) = self.keys.get(arrival.key.as_str()) else {
            let trouble = Trouble::UnknownText { name: Name::from(arrival.key.as_str()) };
            let few = self.imported.complaints.len() < MOST_COMPLAINTS;
            let hint = if few { self.hint(&arrival.key) } else { None };
            return self.refuse(trouble, &arrival.at, hint);
        };
        let Some(unit) = self.job.units.get(place) else { return };
        let came = match arrival.target.as_ref().filter(|target| !target.is_empty()) {
            None => None,
            Some(raw) => match raw.resolve(unit) {
                Ok(content) => Some(content),
                Err(trouble) => return self.refuse(trouble, &arrival.at, None),
            },
        };
        if let Some(before) = self.seen.insert(place, came.clone()) {
            if before != came {
                let trouble = Trouble::TwoTranslations { name: Name::from(arrival.key.as_str()) };
                self.refuse(trouble, &arrival.at, None);
            }
            return;
        }
        self.judge(place, unit, came, arrival);
    }

    fn judge(&mut self, place: usize, unit: &Unit<'_>, came: Option<Content>, arrival: &Arrival) {
        let is_pending = matches!(unit.state, State::Initial | State::NeedsReview);
        match came {
            Some(content)
                if arrival.progress != Progress::Guessed
                    && unit.target.as_ref() != Some(&content) =>
            {
                self.warn_if_long(unit, &content, arrival);
                match unit.target {
                    Some(_) => self.imported.changed += 1,
                    None => self.imported.new += 1,
                }
                self.changes.texts.insert(place, content);
            }
            Some(_) if is_pending && arrival.progress == Progress::Done => {
                self.imported.confirmed += 1;
                self.changes.confirmed.insert(place);
            }
            Some(_) | None => self.imported.unchanged += 1,
        }
    }

    fn warn_if_long(&mut self, unit: &Unit<'_>, content: &Content, arrival: &Arrival) {
        let Some(limit) = unit.max_length else { return };
        let length = width(content);
        if length > limit {
            let trouble = Trouble::TextTooLong { found: length as f64, limit: limit as f64 };
            self.complain(self.paper, trouble, &arrival.at, None);
        }
    }

    fn refuse(&mut self, trouble: Trouble, at: &Range<usize>, hint: Option<Trouble>) {
        self.imported.refused += 1;
        self.complain(self.paper, trouble, at, hint);
    }

    fn complain(
        &mut self,
        paper: &Paper<'_>,
        trouble: Trouble,
        at: &Range<usize>,
        hint: Option<Trouble>,
    ) {
        if self.imported.complaints.len() < MOST_COMPLAINTS {
            self.imported.complaints.push(paper.complaint(trouble, at).with_hint(hint));
        }
    }
}

/// How many cells of a display the words take.
fn width(content: &Content) -> usize {
    let words = content.segments().iter().map(|segment| match segment {
        Segment::Words(words) => unicode_width::UnicodeWidthStr::width(words.as_str()),
        Segment::Code(_) => 0,
    });
    words.sum()
}

/// The first unit that would not say what it should if the files were written like this.
fn unfaithful(
    bench: &Bench<'_>,
    job: &Job<'_>,
    changes: &Changes,
    files: &[Written],
) -> Option<String> {
    if files.is_empty() {
        return None;
    }
    let project = rewritten(bench, &job.target, files);
    let after = Bench::new(&project, bench.settings);
    let job_after = Job::of(&after, &job.target, &Examples::default())?;
    let came: HashMap<_, _> =
        job_after.units.iter().map(|unit| (unit.key.as_str(), unit.target.as_ref())).collect();
    let wrong = job.units.iter().enumerate().find(|(place, unit)| {
        let is = came.get(unit.key.as_str()).copied().flatten();
        match (changes.texts.get(place), &unit.target) {
            (Some(text), _) => is != Some(text),
            (None, Some(text)) => is != Some(text),
            // An entry that was added has all its texts, those of the source where there are no others.
            (None, None) => false,
        }
    });
    let junk = |bench: &Bench<'_>| bench.all().map(|texts| texts.junk.len()).sum::<usize>();
    let broken = (junk(&after) > junk(bench)).then(String::new);
    wrong.map(|(_, unit)| unit.key.clone()).or(broken)
}

/// A complaint about the first text that cannot be understood in a file that would change: what
/// follows it may be taken for a part of it.
fn unreadable(bench: &Bench<'_>, files: &[Written]) -> Option<Box<Complaint>> {
    let mut junk = bench.all().flat_map(|texts| &texts.junk);
    let junk = junk.find(|junk| files.iter().any(|file| file.path == junk.file.path))?;
    let complaint = Complaint::new(Trouble::BrokenNeighbour).in_file(&junk.file.path);
    Some(Box::new(complaint.at(junk.file.span(&junk.at), junk.file.text())))
}

/// The project as it would be.
fn rewritten(bench: &Bench<'_>, target: &Locale, files: &[Written]) -> Project {
    let paths: HashSet<&PathBuf> = files.iter().map(|file| &file.path).collect();
    let kept = bench.project.files.iter().filter(|file| !paths.contains(&file.path)).cloned();
    let new = files.iter().map(|file| {
        File::new(target.clone(), file.path.clone(), file.name.clone(), &file.contents)
    });
    Project {
        root: bench.project.root.clone(),
        source: bench.project.source.clone(),
        targets: bench.project.targets.clone(),
        files: kept.chain(new).collect(),
        unreadable: Vec::new(),
    }
}

/// The start of the character at a place.
fn floor(text: &str, place: usize) -> usize {
    let mut place = place.min(text.len());
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    place
}

/// Line and column of a place, cut at the end of its first line.
fn span(text: &str, at: &Range<usize>) -> Span {
    let start = floor(text, at.start);
    let before = text.get(..start).unwrap_or_default();
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let marked = text.get(start..floor(text, at.end)).unwrap_or_default();
    Span::new(line, column, marked.split('\n').next().unwrap_or_default().chars().count())
}
