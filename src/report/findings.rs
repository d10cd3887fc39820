//! Findings of language checks, told in a language: one file per format.

mod github;
mod json;
mod sarif;
mod text;

pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use text::{summary, text};

use super::Voice;
use crate::l10n::{Finding, Severity};
use crate::message::{Locale, Message};

/// What was checked and what came of it.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'a> {
    /// What was found and is not known yet.
    pub findings: &'a [Finding],
    /// How many findings more are in the baseline.
    pub known: usize,
    /// How many messages and terms there are, over all locales.
    pub messages: usize,
    /// The locales, the source first.
    pub locales: &'a [Locale],
}

impl Checked<'_> {
    /// How many findings are of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// How many findings have a certain correction.
    #[must_use]
    pub fn fixable(&self) -> usize {
        self.findings.iter().filter(|finding| finding.fix.is_some()).count()
    }
}

/// What a finding says.
fn message(finding: &Finding, voice: &Voice<'_>) -> String {
    voice.say(Message::Defect(Box::new(finding.defect.clone())))
}

/// What to do about it.
pub(crate) fn help(finding: &Finding, voice: &Voice<'_>) -> String {
    let (defect, catalog) = (&finding.defect, voice.catalog);
    let text = catalog.text(voice.locale, defect.id(), Some("help"), &defect.arguments());
    text.unwrap_or_else(|error| error.so_far().to_owned())
}
