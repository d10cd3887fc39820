//! Scenarios: what a YAML file says, checked once and turned into commands and expectations.
//!
//! The way of a file: [`Source`] (bytes to text) → `parse` into a `document` (what YAML may say) →
//! `compile` (names become ids) → [`Scenario`]. Nothing after that is checked twice. When something
//! is wrong, and only then, the text is read a second time to find line and column (`tree`, `decode`,
//! `locate`).

mod compile;
mod decode;
pub(crate) mod defaults;
mod document;
mod error;
mod excerpt;
mod expectation;
mod files;
mod glance;
mod guard;
mod lines;
mod load;
mod locate;
mod misfit;
mod nearest;
mod ordered;
mod origin;
mod parse;
mod path;
mod reuse;
mod row;
mod scalar;
mod shape;
mod source;
mod span;
mod tags;
mod text;
mod tree;
mod width;
mod word;
mod written;

use std::path::PathBuf;

use crate::model::{
    Command, CommandKind, Event, IdSet, Roster, Seconds, State, TenantId, Timestamp,
};
use crate::requirements::Requirement;
use crate::rules::Timelines;
use crate::short_text::ShortText;

pub(crate) use compile::{NO_VIEW, used_fields};
pub(crate) use document::{AccountKind, Document};
pub use error::{Known, LoadError, LoadProblem, Mark, Wrong, WrongKind};
pub use excerpt::{Excerpt, excerpt};
pub(crate) use excerpt::{around, line_of, shown};
pub use expectation::{
    ConfirmationFacts, EntryFacts, EventFacts, Expectation, LeaveBlockedFacts, LeaveSettingsFacts,
    ListedFacts, MembershipFacts, OrganizationsFacts, Standing,
};
pub use files::{FilesError, find_files};
#[doc(hidden)]
pub use load::deserializes;
pub use load::{Vocabulary, load, load_one, load_with};
pub use locate::{Located, Locator, Quote};
pub use misfit::{Cause, Misfit, MisfitKind};
pub use nearest::nearest;
pub use ordered::Ordered;
pub use origin::Origin;
pub(crate) use parse::parse;
pub use path::{Part, Path};
pub use reuse::{Fragments, ReuseProblem};
pub use row::Row;
pub use shape::Shape;
pub use source::{SIZE_LIMIT, Source, SourceError};
pub use span::Span;
pub use tags::Tags;
pub use text::Text;
pub(crate) use word::Word;
pub(crate) use written::{Style, Written, is_plain};

/// A valid scenario: everything that a run needs.
#[derive(Debug)]
pub struct Scenario {
    /// What it shows.
    pub title: Text,
    /// Why it matters.
    pub why: Option<Text>,
    /// The requirements and decisions that it is about.
    pub covers: Vec<&'static Requirement>,
    /// Words to select it by.
    pub tags: Vec<ShortText>,
    /// Where the clock starts.
    pub start: Timestamp,
    /// Other lengths than the product's, when the scenario asks “what if” (D22).
    pub timelines: Option<Timelines>,
    /// How long each tenant's data removals take, where the scenario fixes it (D2).
    pub removals: Removals,
    /// The names.
    pub roster: Roster,
    /// How things stand at the start.
    pub state: State,
    /// How far a search goes that starts where this scenario starts; a run does not look at it.
    pub explore: Option<Explore>,
    /// What happens.
    pub steps: Vec<Step>,
    /// Which row of a table it is, in a file that has one.
    pub row: Option<Row>,
    /// Where it was written, to show lines of it when something is not as expected.
    pub origin: Origin,
}

impl Scenario {
    /// How the command line names it: its file, with the line of its row if it has one.
    #[must_use]
    pub fn address(&self) -> PathBuf {
        let path = self.origin.source().path();
        match &self.row {
            Some(row) => format!("{}:{}", path.display(), row.line).into(),
            None => path.to_owned(),
        }
    }
}

/// How far a search goes; what is left open has the defaults of the search.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Explore {
    /// How many external memberships may come to be.
    pub relations: Option<usize>,
    /// Which commands are tried; time passes in any case.
    pub commands: Option<IdSet<CommandKind>>,
    /// How many acts in a row.
    pub depth: Option<u32>,
}

/// How long data removals take where it is fixed: the driver's choice within the window of D2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removals {
    /// For every tenant that has no choice of its own.
    pub default: Option<Seconds>,
    /// For one tenant.
    pub by_tenant: Vec<(TenantId, Seconds)>,
}

impl Removals {
    /// The fixed length for a tenant; without one, removal takes as long as it may.
    #[must_use]
    pub fn of(&self, tenant: TenantId) -> Option<Seconds> {
        let own = self.by_tenant.iter().find(|(id, _)| *id == tenant);
        own.map(|(_, length)| *length).or(self.default)
    }

    /// The same, but for one length that goes before all others.
    #[must_use]
    pub fn or_rather(&self, length: Option<Seconds>) -> Self {
        match length {
            Some(length) => Self { default: Some(length), by_tenant: Vec::new() },
            None => self.clone(),
        }
    }

    /// An event with the end of the data removal that starts with it where these lengths fix it.
    #[must_use]
    pub fn bring_forward(&self, mut event: Event, state: &State) -> Event {
        if let Event::MembershipPurged { membership, since, ends, .. }
        | Event::DataRemovalStarted { membership, since, ends } = &mut event
            && let Some(length) = self.of(state.membership(*membership).tenant)
        {
            *ends = (*ends).min(since.saturating_add(length));
        }
        event
    }

    /// Every length that is fixed.
    pub fn lengths(&self) -> impl Iterator<Item = Seconds> {
        self.default.into_iter().chain(self.by_tenant.iter().map(|(_, length)| *length))
    }
}

/// One step with what is expected of it.
#[derive(Debug)]
pub struct Step {
    /// What happens.
    pub action: Action,
    /// How long the data removals take that start in this step; goes before [`Scenario::removals`].
    pub removal: Option<Seconds>,
    /// What must then be so.
    pub expectation: Expectation,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Somebody gives an order; several at once for several users (D36).
    Commands(Vec<Command>),
    /// Time passes.
    Wait(Wait),
}

/// How long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// For a length of time.
    For(Seconds),
    /// Until an instant.
    Until(Timestamp),
    /// Until the next deadline has fired.
    NextDeadline,
}
