//! The texts of a project for one pair of locales, cut into the units that a translator writes.

use std::collections::HashSet;
use std::path::Path;

use super::content::Content;
use super::examples::Examples;
use super::layout::{self, Layout, Variant};
use crate::l10n::bench::{Bench, Texts};
use crate::l10n::entry::Entry;
use crate::l10n::fingerprint::Fingerprint;
use crate::message::Locale;

/// Everything there is to translate into one locale.
#[derive(Debug)]
pub struct Job<'a> {
    /// The locale of the source.
    pub source: Locale,
    /// The locale of the translations.
    pub target: Locale,
    /// The units, in the order of the source; those of an entry stand together.
    pub units: Vec<Unit<'a>>,
    pub(super) entries: Vec<Pair<'a>>,
}

/// A text that a translator writes: a value, an attribute, or one variant of a select in them.
#[derive(Debug)]
pub struct Unit<'a> {
    /// What it is called in every format, such as `portal.ftl#leave-setting-saved[setting=yes]`.
    pub key: String,
    /// The name of the file.
    pub file: &'a str,
    /// The message or the term, with its hyphen.
    pub id: String,
    /// What is to be translated.
    pub source: Content,
    /// The translation; `None` as long as there is none.
    pub target: Option<Content>,
    /// How far it is.
    pub state: State,
    /// What the source says about the text.
    pub comment: String,
    /// The text as people see it, with real values.
    pub example: Option<String>,
    /// The most cells of a display that the text may take.
    pub max_length: Option<usize>,
    /// The file and the line of the source.
    pub place: (String, usize),
}

impl Unit<'_> {
    /// What a tool is given as the translation: nothing where it is still to be made.
    #[must_use]
    pub fn translation(&self) -> Option<&Content> {
        self.target.as_ref().filter(|_| self.state != State::Initial)
    }
}

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is none, or only the text of the source.
    Initial,
    /// There is one in an entry that is not translated as a whole.
    Translated,
    /// The source was changed since.
    NeedsReview,
    /// Done.
    Final,
}

/// An entry of the source with its translation.
#[derive(Debug)]
pub(super) struct Pair<'a> {
    pub(super) source: &'a Entry<'a>,
    pub(super) target: Option<&'a Entry<'a>>,
    pub(super) texts: Vec<Text<'a>>,
}

/// The value or an attribute, as it stands in the target, or else in the source.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) attribute: Option<&'a str>,
    /// Whether the layout is that of the target.
    pub(super) is_there: bool,
    pub(super) node: Node,
}

/// A layout with the units that it and its variants are.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) layout: Layout,
    pub(super) unit: Option<usize>,
    pub(super) variants: Vec<Node>,
}

impl<'a> Job<'a> {
    /// The units of one target of the project; `None` if the project has no such locale.
    #[must_use]
    pub fn of(bench: &'a Bench<'a>, target: &Locale, examples: &Examples) -> Option<Self> {
        let texts = bench.targets.iter().find(|texts| texts.locale == *target)?;
        let mut job = Self {
            source: bench.source.locale.clone(),
            target: target.clone(),
            units: Vec::new(),
            entries: Vec::new(),
        };
        let mut keys = HashSet::new();
        for source in &bench.source.entries {
            // What is there twice is one text, and what is broken has to be repaired first.
            let is_first =
                bench.source.same_as(source).is_some_and(|first| std::ptr::eq(first, source));
            let target = texts.same_as(source);
            if is_first && (target.is_some() || !is_broken(texts, source)) {
                let pair = Reader {
                    root: &bench.project.root,
                    job: &mut job,
                    keys: &mut keys,
                    source,
                    target,
                    examples,
                }
                .read();
                job.entries.push(pair);
            }
        }
        Some(job)
    }
}

fn is_broken(texts: &Texts<'_>, source: &Entry<'_>) -> bool {
    !texts.junk.is_empty() && texts.has_junk(source.id)
}

/// Where in an entry a text stands.
struct Spot {
    /// The key.
    path: String,
    /// The keys of the variants, joined by `/`.
    keys: String,
    has_examples: bool,
    /// Whether the layout is that of the target.
    is_there: bool,
}

impl Spot {
    fn variant(&self, variant: &Variant) -> Self {
        let Variant { label, key, .. } = variant;
        let path = format!("{}[{label}={key}]", self.path);
        let keys = if self.keys.is_empty() { key.clone() } else { format!("{}/{key}", self.keys) };
        Self { path, keys, ..*self }
    }
}

struct Reader<'r, 'a> {
    root: &'r Path,
    job: &'r mut Job<'a>,
    keys: &'r mut HashSet<String>,
    source: &'a Entry<'a>,
    target: Option<&'a Entry<'a>>,
    examples: &'r Examples,
}

impl<'a> Reader<'_, 'a> {
    fn read(mut self) -> Pair<'a> {
        let (source, target) = (self.source, self.target);
        let attributes = source.attributes.iter().map(|attribute| Some(attribute.id));
        let names = source.value.iter().map(|_| None).chain(attributes);
        let texts = names.filter_map(|attribute| self.text(attribute)).collect();
        Pair { source, target, texts }
    }

    fn text(&mut self, attribute: Option<&'a str>) -> Option<Text<'a>> {
        let of = |entry: &Entry<'_>| match attribute {
            None => layout::of_value(entry),
            Some(name) => layout::of_attribute(entry, name),
        };
        let source = of(self.source)?;
        let is_there = self.target.is_some_and(|target| has(target, attribute));
        let layout = if is_there { of(self.target?)? } else { of(self.source)? };
        let name = attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
        let path = format!("{}#{}{name}", self.source.file.name, self.source.name());
        let spot = Spot { path, keys: String::new(), has_examples: attribute.is_none(), is_there };
        let node = self.node(layout, Some(&source), &spot);
        Some(Text { attribute, is_there, node })
    }

    /// Makes the unit of a layout, if it is one, and those of its variants.
    fn node(&mut self, mut layout: Layout, source: Option<&Layout>, spot: &Spot) -> Node {
        let variants = std::mem::take(&mut layout.variants);
        let is_unit = variants.is_empty() || layout.content.has_words();
        let unit = is_unit.then(|| self.unit(&layout, source, spot));
        let nodes = variants.into_iter().map(|variant| {
            let of_source = source.map(|source| same_variant(source, &variant));
            let spot = spot.variant(&variant);
            self.node(variant.layout, of_source, &spot)
        });
        let variants = nodes.collect();
        Node { layout, unit, variants }
    }

    fn unit(&mut self, layout: &Layout, source: Option<&Layout>, spot: &Spot) -> usize {
        let entry = self.source;
        let source = source.map_or(layout, shown);
        let target = spot.is_there.then(|| layout.content.clone());
        let key = self.unique(&spot.path);
        let line = entry.file.span(&(source.range.start..source.range.start)).line;
        let comment: Vec<_> = entry.comment.for_people().collect();
        let example = self.examples.find(&entry.name(), &spot.keys);
        self.job.units.push(Unit {
            file: &entry.file.name,
            id: entry.name(),
            source: source.content.clone(),
            state: self.state(target.as_ref(), &source.content),
            target,
            comment: comment.join("\n"),
            example: example.filter(|_| spot.has_examples).map(str::to_owned),
            max_length: entry.comment.max_length,
            place: (self.place(), line),
            key,
        });
        self.job.units.len() - 1
    }

    /// The file as seen from the folder with the texts, the same on every machine.
    fn place(&self) -> String {
        let path = &self.source.file.path;
        let path = path.strip_prefix(self.root).unwrap_or(path);
        path.display().to_string().replace('\\', "/")
    }

    fn unique(&mut self, path: &str) -> String {
        let mut key = path.to_owned();
        let mut number = 1;
        while !self.keys.insert(key.clone()) {
            number += 1;
            key = format!("{path}~{number}");
        }
        key
    }

    fn state(&self, target: Option<&Content>, source: &Content) -> State {
        match (self.target, target) {
            (Some(entry), Some(target)) if entry.comment.is_untranslated => {
                if target == source {
                    State::Initial
                } else {
                    State::Translated
                }
            }
            (Some(entry), Some(_)) if is_stale(self.source, entry) => State::NeedsReview,
            (Some(_), Some(_)) => State::Final,
            _ => State::Initial,
        }
    }
}

/// Whether the source was changed since the translation was made.
fn is_stale(source: &Entry<'_>, target: &Entry<'_>) -> bool {
    target.comment.source.is_some_and(|print| print != Fingerprint::of(source))
}

fn has(entry: &Entry<'_>, attribute: Option<&str>) -> bool {
    match attribute {
        None => entry.value.is_some(),
        Some(name) => entry.attribute(name).is_some(),
    }
}

/// The text of the source that a variant of the target translates.
fn same_variant<'l>(source: &'l Layout, variant: &Variant) -> &'l Layout {
    let of_select = || source.variants.iter().filter(|offered| offered.label == variant.label);
    let found = of_select()
        .find(|offered| offered.key == variant.key)
        .or_else(|| of_select().find(|offered| offered.is_default))
        .or_else(|| source.variants.iter().find(|offered| offered.is_default));
    found.map_or(source, |found| &found.layout)
}

/// The text in which there are words: the default where a choice is everything there is.
fn shown(layout: &Layout) -> &Layout {
    let mut layout = layout;
    while !layout.content.has_words()
        && let Some(default) = layout.variants.iter().find(|variant| variant.is_default)
    {
        layout = &default.layout;
    }
    layout
}
