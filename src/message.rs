//! Everything tchau says to people, in their language: arguments, locales and the catalog of texts.
//!
//! Fluent picks the text, ICU4X writes what goes into it. Fluent is silent about several mistakes;
//! here a text is either complete or an error, see [`Catalog::text`].

mod argument;
pub(crate) mod catalog;
mod covered;
mod deed;
pub(crate) mod define;
mod drafted;
mod drawn;
mod everywhere;
mod exchange;
mod explored;
mod fact;
mod fault;
mod formatters;
pub(crate) mod functions;
mod happening;
mod help;
mod html_report;
mod l10n;
mod l10n_help;
mod l10n_work;
mod listing;
mod locale;
mod manual;
mod mutated;
mod output;
mod page;
mod portal;
mod preview;
mod ran;
mod recent;
mod reference;
mod refusal;
mod reported;
mod role_name;
mod run_help;
mod schema;
mod standing;
mod started;
mod stored;
mod story;
mod summary;
mod trouble;
mod updated;
mod values;

pub use argument::{Argument, Arguments};
pub use catalog::{
    CallProblem, Catalog, CatalogError, Isolation, LocaleId, Place, Problem, TextError,
};
pub use covered::Covered;
pub use deed::deed;
pub use define::{ArgumentSpec, Name, Spec};
pub use drafted::Drafted;
pub use drawn::{Drawn, Rail, Sign};
pub use exchange::Exchange;
pub use explored::Explored;
pub use fault::Fault;
pub use happening::happening;
pub use help::Help;
pub use html_report::HtmlReport;
pub use l10n::L10n;
pub use l10n_help::L10nHelp;
pub use l10n_work::L10nWork;
pub use listing::Listing;
pub use locale::{Locale, LocaleError, negotiate, require};
pub use manual::Manual;
pub use mutated::Mutated;
pub use page::{Layout, Line, told_after};
pub use portal::Portal;
pub use preview::Preview;
pub use ran::Ran;
pub use reference::Reference;
pub use refusal::Refused;
pub use reported::Reported;
pub use role_name::{RoleName, role_id};
pub use run_help::RunHelp;
pub use schema::{Described, SchemaHelp};
pub use standing::standing;
pub use started::Started;
pub(crate) use stored::arguments_schema;
pub use stored::{Kept, Stored};
pub use story::Story;
pub use summary::Summary;
pub use trouble::Trouble;
pub use updated::Updated;

use crate::l10n::{Defect, checks};

/// One thing that tchau tells a person.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A text of the simulated system.
    Portal(Portal),
    /// The name of a role, which stands inside other texts.
    RoleName(RoleName),
    /// The answer of a rule that refuses.
    Refused(Refused),
    /// A sentence of a story.
    Story(Story),
    /// A sentence about a run.
    Summary(Summary),
    /// Why something cannot be read or understood.
    Trouble(Trouble),
    /// A heading or a sentence of a list.
    Listing(Listing),
    /// A part of a help page.
    Help(Help),
    /// A sentence about findings of language checks.
    L10n(L10n),
    /// What came of an import.
    Exchange(Exchange),
    /// A part of a help page about translation.
    L10nHelp(L10nHelp),
    /// A sentence about the work of translators.
    L10nWork(L10nWork),
    /// What stands on the page with all texts.
    Preview(Preview),
    /// What a search says.
    Explored(Explored),
    /// What is said about the coverage of scenarios.
    Covered(Covered),
    /// What is said about mutants.
    Mutated(Mutated),
    /// What is said when expectations are updated.
    Updated(Updated),
    /// What stands in a scenario that tchau writes.
    Drafted(Drafted),
    /// A sentence beside the reports of a run.
    Ran(Ran),
    /// A part of the help pages about runs.
    RunHelp(RunHelp),
    /// What stands in reports beside what a terminal shows.
    Reported(Reported),
    /// What stands on the page of a report in HTML.
    HtmlReport(HtmlReport),
    /// A part of the help page about schemas.
    SchemaHelp(SchemaHelp),
    /// What stands in a new scenario.
    Started(Started),
    /// What stands in a manual page.
    Manual(Manual),
    /// What stands in a picture of timelines.
    Drawn(Drawn),
    /// A text about an id.
    Reference(Reference),
    /// A text of a schema.
    Described(Described),
    /// What a language check has found.
    Defect(Box<Defect>),
}

impl From<Reference> for Message {
    fn from(reference: Reference) -> Self {
        Self::Reference(reference)
    }
}

impl From<Refused> for Message {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl Message {
    /// The Fluent id.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Portal(message) => message.id(),
            Self::RoleName(message) => message.id(),
            Self::Refused(message) => message.id(),
            Self::Story(message) => message.id(),
            Self::Summary(message) => message.id(),
            Self::Trouble(message) => message.id(),
            Self::Listing(message) => message.id(),
            Self::Help(message) => message.id(),
            Self::L10n(message) => message.id(),
            Self::Exchange(message) => message.id(),
            Self::L10nHelp(message) => message.id(),
            Self::L10nWork(message) => message.id(),
            Self::Preview(message) => message.id(),
            Self::Explored(message) => message.id(),
            Self::Covered(message) => message.id(),
            Self::Mutated(message) => message.id(),
            Self::Updated(message) => message.id(),
            Self::Drafted(message) => message.id(),
            Self::Ran(message) => message.id(),
            Self::RunHelp(message) => message.id(),
            Self::Reported(message) => message.id(),
            Self::HtmlReport(message) => message.id(),
            Self::SchemaHelp(message) => message.id(),
            Self::Started(message) => message.id(),
            Self::Manual(message) => message.id(),
            Self::Drawn(message) => message.id(),
            Self::Reference(reference) => reference.id(),
            Self::Described(described) => described.id(),
            Self::Defect(defect) => defect.id(),
        }
    }

    /// What the text is filled with.
    #[must_use]
    pub fn arguments(&self) -> Arguments {
        match self {
            Self::Portal(message) => message.arguments(),
            Self::RoleName(message) => message.arguments(),
            Self::Refused(message) => message.arguments(),
            Self::Story(message) => message.arguments(),
            Self::Summary(message) => message.arguments(),
            Self::Trouble(message) => message.arguments(),
            Self::Listing(message) => message.arguments(),
            Self::Help(message) => message.arguments(),
            Self::L10n(message) => message.arguments(),
            Self::Exchange(message) => message.arguments(),
            Self::L10nHelp(message) => message.arguments(),
            Self::L10nWork(message) => message.arguments(),
            Self::Preview(message) => message.arguments(),
            Self::Explored(message) => message.arguments(),
            Self::Covered(message) => message.arguments(),
            Self::Mutated(message) => message.arguments(),
            Self::Updated(message) => message.arguments(),
            Self::Drafted(message) => message.arguments(),
            Self::Ran(message) => message.arguments(),
            Self::RunHelp(message) => message.arguments(),
            Self::Reported(message) => message.arguments(),
            Self::HtmlReport(message) => message.arguments(),
            Self::SchemaHelp(message) => message.arguments(),
            Self::Started(message) => message.arguments(),
            Self::Manual(message) => message.arguments(),
            Self::Drawn(message) => message.arguments(),
            Self::Reference(_) | Self::Described(_) => Arguments::new(),
            Self::Defect(defect) => defect.arguments(),
        }
    }

    /// The attribute under the id, for messages that are not the value of their id.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        match self {
            Self::Reference(reference) => reference.attribute(),
            Self::Described(described) => described.attribute(),
            _ => None,
        }
    }

    /// Every message that people in the simulated system can read.
    pub fn of_portal() -> impl Iterator<Item = Spec> {
        Portal::SPECS.iter().copied().chain(Refused::specs())
    }

    /// Every message with the arguments it takes, for tests and for translators' tools.
    pub fn specs() -> impl Iterator<Item = Spec> {
        let tables = [
            Portal::SPECS,
            RoleName::SPECS,
            Story::SPECS,
            Summary::SPECS,
            Trouble::SPECS,
            Listing::SPECS,
            Help::SPECS,
            L10n::SPECS,
            Exchange::SPECS,
            L10nHelp::SPECS,
            L10nWork::SPECS,
            Preview::SPECS,
            Explored::SPECS,
            Covered::SPECS,
            Mutated::SPECS,
            Updated::SPECS,
            Drafted::SPECS,
            Ran::SPECS,
            RunHelp::SPECS,
            Reported::SPECS,
            HtmlReport::SPECS,
            SchemaHelp::SPECS,
            Started::SPECS,
            Manual::SPECS,
            Drawn::SPECS,
        ];
        tables.into_iter().flatten().copied().chain(Refused::specs()).chain(checks::specs())
    }
}

impl Catalog {
    /// Writes a message in a locale.
    ///
    /// # Errors
    /// A [`TextError`] when the text is missing or could not be written whole.
    pub fn write(&self, locale: LocaleId, message: &Message) -> Result<String, TextError> {
        self.text(locale, message.id(), message.attribute(), &message.arguments())
    }
}

#[cfg(test)]
mod tests;
