//! JSON Schemas of the files that tchau reads, so that an editor completes, explains and checks them, and
//! of the JSON that tchau writes, so that programs know what they get.
//!
//! The structure comes from the types that read the files, so it cannot differ from what tchau does;
//! the ids come from the catalogues, the descriptions from the locales. Draft 7 is what every editor
//! knows.
//!
//! What is written has its descriptions from the comments of the types instead: whoever works on a program
//! reads them, beside keys in English, and a comment cannot stay behind what it is about.

mod derived;
mod described;
mod fields;
mod glossary;
mod output;
mod plain;
mod reuse;
mod scenario;
mod settings;
mod together;
mod words;

use serde_json::Value;

use crate::message::{Catalog, LocaleId, Message};
use crate::model::keyed;
use crate::report::Voice;

pub use output::{OutputKind, output};

/// A kind of file that tchau reads and that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A scenario.
    Scenario,
    /// A part of scenarios that others use.
    Fragment,
    /// The settings of language checks, `l10n.toml`.
    L10n,
    /// The glossary.
    Glossary,
}

keyed!(FileKind {
    Scenario = "scenario",
    Fragment = "fragment",
    L10n = "l10n",
    Glossary = "glossary",
});

/// The schema of a kind of file, described in these locales, one paragraph each.
#[must_use]
pub fn schema(kind: FileKind, catalog: &Catalog, locales: &[LocaleId]) -> Value {
    let texts = Texts { catalog, locales };
    match kind {
        FileKind::Scenario => scenario::scenario(&texts),
        FileKind::Fragment => scenario::fragment(&texts),
        FileKind::L10n => settings::settings(&texts),
        FileKind::Glossary => glossary::glossary(&texts),
    }
}

/// Where descriptions come from.
struct Texts<'a> {
    catalog: &'a Catalog,
    locales: &'a [LocaleId],
}

impl Texts<'_> {
    /// The messages one after the other, in a paragraph for each locale; none comes twice.
    fn say(&self, messages: &[Message]) -> String {
        let mut paragraphs = Vec::new();
        for &locale in self.locales {
            let voice = Voice { catalog: self.catalog, locale };
            let sentences: Vec<_> = messages.iter().map(|it| voice.say(it.clone())).collect();
            let paragraph = sentences.join(" ");
            if !paragraphs.contains(&paragraph) {
                paragraphs.push(paragraph);
            }
        }
        paragraphs.join("\n\n")
    }

    /// The names of the locales that there are.
    fn locale_names(&self) -> Vec<String> {
        self.catalog.locales().iter().map(ToString::to_string).collect()
    }
}

#[cfg(test)]
mod tests;
