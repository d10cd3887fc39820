//! Makes reports of records: one file per format. Every sentence comes from the catalogue.

mod annotation;
mod closer;
mod complaint;
mod contract;
mod cover;
mod difference;
mod explanation;
pub mod explored;
mod failure;
pub mod findings;
mod format;
mod github;
mod html;
mod itf;
pub mod json;
mod jsonl;
mod junit;
mod markdown;
mod mutants;
mod page;
mod paint;
mod shown;
mod story;
mod summary;
mod tap;
mod text;
pub mod timeline;
mod times;
mod trouble;

pub use complaint::Complaint;
pub(crate) use complaint::hint;
pub(crate) use contract::Report;
pub use cover::CoverReport;
pub use explanation::{explanation, reason};
pub use failure::{check_again, defects, failures, quoted, reproduce, sentence};
pub use format::{Binder, Format, Piece, Setting, Totals};
pub use itf::itf;
pub(crate) use jsonl::Line;
pub use mutants::{MutantReport, mutant_lines, mutants_json};
pub use paint::{BAD, BOLD, DIM, GOOD, NOTE, paint, plain};
pub use shown::ShownReport;
pub use story::story;
pub use summary::{figures, headline, summary, verdict_line};
pub use times::Times;
pub(crate) use times::Timings;
pub use trouble::{
    catalog_complaints, files_complaint, load_complaint, locale_complaint, project_complaint,
    rule_complaint, settings_complaint, tags_complaint,
};

use crate::message::{Catalog, LocaleId, Message, Stored};

/// Writes in one language; a text that cannot be written whole is shown as far as it got.
///
/// Tests hold that every message of tchau's own locales can be written; only a translator's
/// half-finished folder gets here with less.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a> {
    /// The texts.
    pub catalog: &'a Catalog,
    /// The language.
    pub locale: LocaleId,
}

impl<'a> Voice<'a> {
    /// The name of the language, such as `pt-BR`.
    #[must_use]
    pub fn language(&self) -> &'a str {
        self.catalog.name(self.locale)
    }

    /// The text of a message.
    #[must_use]
    pub fn say(&self, message: impl Into<Message>) -> String {
        let text = self.catalog.write(self.locale, &message.into());
        text.unwrap_or_else(|error| error.so_far().to_owned())
    }
}

/// The text of a message in the language of each voice. All voices are of one catalog.
pub(crate) fn said_by(voices: &[Voice<'_>], message: impl Into<Message>) -> Vec<String> {
    let Some(Voice { catalog, .. }) = voices.first() else { return Vec::new() };
    catalog.texts(voices.iter().map(|voice| voice.locale), &message.into())
}

/// The same for a message that was kept in a file.
pub(crate) fn recalled_by(voices: &[Voice<'_>], stored: &Stored) -> Vec<String> {
    let Some(Voice { catalog, .. }) = voices.first() else { return Vec::new() };
    catalog.stored_texts(voices.iter().map(|voice| voice.locale), stored)
}
