//! Translations written into files: ranges of the files that are replaced, and texts that are added.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::ops::Range;
use std::path::PathBuf;

use super::content::{Code, Content, Segment};
use super::job::{Job, Node, Pair, State, Text};
use super::layout::{self, column};
use super::mark;
use super::spell::{Form, spell};
use crate::l10n::bench::Bench;
use crate::l10n::entry::Entry;
use crate::l10n::file::File;

/// What is to be written, by the number of the unit.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// New texts.
    pub(super) texts: HashMap<usize, Content>,
    /// Texts that stay and are right for the source as it is now.
    pub(super) confirmed: HashSet<usize>,
}

/// A file with its new contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where it is.
    pub path: PathBuf,
    /// The name that it shares with the files of other locales.
    pub name: String,
    /// Everything that it says.
    pub contents: String,
    /// Whether there was no such file.
    pub is_new: bool,
}

type Edit = (Range<usize>, String);

/// The files that change.
pub(super) fn written(bench: &Bench<'_>, job: &Job<'_>, changes: &Changes) -> Vec<Written> {
    let mut desk = Desk {
        bench,
        job,
        changes,
        has_fingerprints: mark::has_fingerprints(bench, &job.target),
        edits: BTreeMap::new(),
        added: BTreeMap::new(),
    };
    let mut before: HashMap<&str, &Entry<'_>> = HashMap::new();
    let mut ahead: HashMap<&str, usize> = HashMap::new();
    for pair in &job.entries {
        let name = pair.source.file.name.as_str();
        let is_touched = pair.units().any(|unit| changes.touch(unit));
        match pair.target {
            Some(target) => {
                if is_touched {
                    desk.change(pair, target);
                }
                if target.file.name == name {
                    before.insert(name, target);
                }
            }
            None if is_touched => {
                let gap = ahead.get(name).copied().unwrap_or_default();
                desk.add(pair, before.get(name).copied(), gap);
            }
            None => {}
        }
        ahead.insert(name, end_of(pair.source));
    }
    desk.files()
}

impl Changes {
    fn touch(&self, unit: usize) -> bool {
        self.texts.contains_key(&unit) || self.confirmed.contains(&unit)
    }
}

impl Pair<'_> {
    /// The numbers of its units.
    fn units(&self) -> impl Iterator<Item = usize> {
        let mut units = Vec::new();
        self.texts.iter().for_each(|text| text.node.collect(&mut units));
        units.into_iter()
    }
}

impl Node {
    pub(super) fn collect(&self, units: &mut Vec<usize>) {
        units.extend(self.unit);
        self.variants.iter().for_each(|variant| variant.collect(units));
    }
}

struct Desk<'d, 'a> {
    bench: &'d Bench<'a>,
    job: &'d Job<'a>,
    changes: &'d Changes,
    has_fingerprints: bool,
    /// Edits of files of the target, by name.
    edits: BTreeMap<&'d str, (&'d File, Vec<Edit>)>,
    /// New files of the target, by name, with the files of the source.
    added: BTreeMap<&'d str, (&'d File, String)>,
}

impl<'d> Desk<'d, '_> {
    /// Changes texts of an entry that is there.
    fn change(&mut self, pair: &'d Pair<'_>, target: &'d Entry<'_>) {
        let mut edits = Vec::new();
        for text in &pair.texts {
            if text.is_there {
                rewrite(&text.node, target.file, &self.changes.texts, &mut edits);
            } else {
                edits.extend(self.text_added(pair, text, target));
            }
        }
        if pair.units().all(|unit| !self.is_pending(unit) || self.changes.touch(unit)) {
            edits.extend(mark::done(pair.source, target));
        }
        self.edits_of(target.file).extend(edits);
    }

    /// Whether a unit waits for a translator.
    fn is_pending(&self, unit: usize) -> bool {
        let state = self.job.units.get(unit).map(|unit| unit.state);
        matches!(state, Some(State::Initial | State::NeedsReview))
    }

    fn edits_of(&mut self, file: &'d File) -> &mut Vec<Edit> {
        &mut self.edits.entry(&file.name).or_insert((file, Vec::new())).1
    }

    /// Adds a value or an attribute to an entry that has none.
    fn text_added(&self, pair: &Pair<'_>, text: &Text<'_>, target: &Entry<'_>) -> Option<Edit> {
        let mut units = Vec::new();
        text.node.collect(&mut units);
        units.iter().find(|unit| self.changes.texts.contains_key(unit))?;
        let layout = &text.node.layout;
        let mut inner = Vec::new();
        rewrite(&text.node, pair.source.file, &self.changes.texts, &mut inner);
        let said =
            patched(pair.source.file.text(), layout.anchor..layout.range.end, &in_order(inner));
        match text.attribute {
            None => {
                let place = layout::anchor(target.file, target.id)?;
                Some((place..place, said))
            }
            Some(name) => {
                let place = end_of(target);
                Some((place..place, format!("\n    .{name} ={said}")))
            }
        }
    }

    /// Adds an entry behind the one that precedes it in the source.
    fn add(&mut self, pair: &'d Pair<'_>, before: Option<&'d Entry<'_>>, gap: usize) {
        let source = pair.source;
        let (text, start) = (source.file.text(), start_of(source));
        let mut inner = Vec::new();
        for text in &pair.texts {
            rewrite(&text.node, source.file, &self.changes.texts, &mut inner);
        }
        let is_whole = pair.units().all(|unit| self.changes.texts.contains_key(&unit));
        inner.extend(mark::added(source, is_whole, self.has_fingerprints));
        let said = patched(text, start..end_of(source), &in_order(inner));
        let lead = text.get(gap..start).unwrap_or_default();
        let name = source.file.name.as_str();
        let is_same = |file: &&File| file.locale == self.job.target && file.name == name;
        match (before, self.bench.project.files.iter().find(is_same)) {
            (Some(before), _) => {
                let place = end_of(before);
                let lead = new_lead(lead, before.file.text());
                self.edits_of(before.file).push((place..place, format!("\n{lead}{said}")));
            }
            (None, Some(file)) => {
                let edit = first_in(file, self.bench, lead, &said);
                self.edits_of(file).push(edit);
            }
            (None, None) => {
                let (_, contents) =
                    self.added.entry(name).or_insert_with(|| (source.file, head(text).to_owned()));
                let lead = new_lead(lead, contents);
                if !contents.is_empty() && !contents.ends_with("\n\n") && lead.starts_with('\n') {
                    contents.push('\n');
                }
                contents.push_str(lead.trim_start_matches('\n'));
                contents.push_str(&said);
                contents.push('\n');
            }
        }
    }

    fn files(self) -> Vec<Written> {
        let project = self.bench.project;
        let changed = self.edits.into_iter().map(|(name, (file, edits))| Written {
            path: file.path.clone(),
            name: name.to_owned(),
            contents: file.edited(&edits),
            is_new: false,
        });
        let added = self.added.into_iter().map(|(name, (source, text))| Written {
            path: project.path_in(source, &self.job.target),
            name: name.to_owned(),
            // Ends its lines as the file of the source does.
            contents: source.edited(&[(0..source.text().len(), text)]),
            is_new: true,
        });
        changed.chain(added).collect()
    }
}

/// Edits that write the new texts of a node; nothing else is touched.
fn rewrite(node: &Node, file: &File, texts: &HashMap<usize, Content>, edits: &mut Vec<Edit>) {
    let mut inner = Vec::new();
    for variant in &node.variants {
        rewrite(variant, file, texts, &mut inner);
    }
    let Some(content) = node.unit.and_then(|unit| texts.get(&unit)) else {
        edits.append(&mut inner);
        return;
    };
    let (layout, text) = (&node.layout, file.text());
    let was_inline = layout.is_inline(text);
    let was_long = text.get(layout.range.clone()).is_some_and(|text| text.contains('\n'));
    let is_inline = was_inline && (was_long || !is_long(content));
    let indent = if was_inline { layout.indent + 4 } else { column(text, layout.range.start) };
    let literals = layout.literals.iter();
    let literals =
        literals.filter_map(|(character, range)| Some((*character, text.get(range.clone())?)));
    let form = Form { is_inline, indent, literals: literals.collect() };
    let inner = in_order(inner);
    let mut places: HashMap<&Code, VecDeque<&Range<usize>>> = HashMap::new();
    for (code, range) in &layout.codes {
        places.entry(code).or_default().push_back(range);
    }
    let said = spell(content, &form, &mut |code| {
        let known = places.get_mut(code).and_then(|places| match places.len() {
            // A code may come more often than it came before.
            1 => places.front().copied(),
            _ => places.pop_front(),
        });
        match known {
            Some(range) => patched(text, range.clone(), &inner),
            None => code.fluent.clone(),
        }
    });
    if was_inline && !is_inline {
        let said = format!("\n{}{said}", " ".repeat(indent));
        edits.push((layout.anchor..layout.range.end, said));
    } else {
        edits.push((layout.range.clone(), said));
    }
}

/// Whether a text has more than one line.
fn is_long(content: &Content) -> bool {
    content.segments().iter().any(|segment| match segment {
        Segment::Words(words) => words.contains('\n'),
        Segment::Code(_) => false,
    })
}

fn in_order(mut edits: Vec<Edit>) -> Vec<Edit> {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    edits
}

/// A range of a text after those of some ordered edits that are in it.
fn patched(text: &str, range: Range<usize>, edits: &[Edit]) -> String {
    let mut patched = String::new();
    let mut done = range.start;
    let first = edits.partition_point(|(place, _)| place.start < range.start);
    let inside = edits.iter().skip(first).take_while(|(place, _)| place.end <= range.end);
    for (place, said) in inside {
        patched.push_str(text.get(done..place.start).unwrap_or_default());
        patched.push_str(said);
        done = place.end;
    }
    patched.push_str(text.get(done..range.end).unwrap_or_default());
    patched
}

/// Where an entry begins: with its comment.
pub(super) fn start_of(entry: &Entry<'_>) -> usize {
    let text = entry.file.text();
    let id = entry.file.range(entry.id).start;
    let first = entry.comment.lines.first().map_or(id, |line| entry.file.range(line).start.min(id));
    first - column(text, first)
}

/// Where the last line of an entry ends, without its line break.
pub(super) fn end_of(entry: &Entry<'_>) -> usize {
    let last = entry.attributes.last();
    let layout = match last {
        Some(attribute) => layout::of_attribute(entry, attribute.id),
        None => layout::of_value(entry),
    };
    let text = entry.file.text();
    let end = layout.map_or_else(|| entry.file.range(entry.id).end, |layout| layout.range.end);
    let rest = text.get(end..).unwrap_or_default();
    end + rest.find('\n').unwrap_or(rest.len())
}

/// The comment of the whole file at its start.
fn head(text: &str) -> &str {
    let is_head = |line: &&str| line.starts_with("###") || line.trim().is_empty();
    let end = text.split_inclusive('\n').take_while(is_head).map(str::len).sum();
    text.get(..end).unwrap_or_default()
}

/// What stands between two entries of the source, as far as the target does not have it.
fn new_lead(lead: &str, text: &str) -> String {
    let blank = if lead.contains("\n\n") { "\n" } else { "" };
    let comment = lead.trim().trim_start_matches(head(lead.trim_start()).trim_end()).trim();
    if comment.is_empty() || text.contains(comment) {
        return blank.to_owned();
    }
    format!("{blank}{comment}\n\n")
}

/// An edit that writes an entry in front of all others of a file.
fn first_in(file: &File, bench: &Bench<'_>, lead: &str, said: &str) -> Edit {
    let entries = bench.all().flat_map(|texts| &texts.entries);
    let first = entries.filter(|entry| std::ptr::eq(entry.file, file)).map(start_of).min();
    match first {
        Some(place) => {
            let gap = if lead.contains("\n\n") { "\n\n" } else { "\n" };
            (place..place, format!("{said}{gap}"))
        }
        None => {
            let text = file.text();
            let end = text.len();
            let gap = match text {
                "" => "",
                _ if text.ends_with("\n\n") => "",
                _ if text.ends_with('\n') => "\n",
                _ => "\n\n",
            };
            (end..end, format!("{gap}{said}\n"))
        }
    }
}
