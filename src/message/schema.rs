//! What a JSON Schema says, in an editor, about the files that tchau reads; and the help of `tchau schema`.

use super::Message;
use super::define::{Name, messages};

messages! {
    /// A part of the help page of `tchau schema`.
    pub enum SchemaHelp {
        "help-schema" About,
        "help-schema-file" File,
        "help-schema-output" OutputOption,
        "help-schema-examples" Examples,
    }
}

/// What a schema says about a kind of thing in a file, about one of its fields or about one of its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    thing: &'static str,
    part: Option<Name>,
}

impl Described {
    /// The Fluent ids. Under each, the fields or words are attributes.
    pub const IDS: [&'static str; 48] = [
        "schema-account-kind",
        "schema-answer",
        "schema-by-locale",
        "schema-check",
        "schema-command-kind",
        "schema-concept",
        "schema-confirmation",
        "schema-connection",
        "schema-control",
        "schema-deleted-users",
        "schema-entry",
        "schema-event",
        "schema-expect",
        "schema-explore",
        "schema-fragment",
        "schema-glossary",
        "schema-guest",
        "schema-heading",
        "schema-instant",
        "schema-invariant",
        "schema-invitation",
        "schema-l10n",
        "schema-leave-blocked",
        "schema-leave-settings",
        "schema-length",
        "schema-locale",
        "schema-membership",
        "schema-message",
        "schema-organizations",
        "schema-page-entry",
        "schema-part-of-speech",
        "schema-privacy",
        "schema-relation",
        "schema-requirement",
        "schema-role",
        "schema-rule",
        "schema-scenario",
        "schema-standing",
        "schema-step",
        "schema-tenant",
        "schema-text",
        "schema-timelines",
        "schema-use",
        "schema-user",
        "schema-user-type",
        "schema-view",
        "schema-wait",
        "schema-words",
    ];

    /// The text about a kind of thing, or about one part of it; `None` if no locale describes it.
    #[must_use]
    pub fn of(thing: &str, part: Option<&str>) -> Option<Self> {
        let is_it = |id: &&&str| id.strip_prefix("schema-") == Some(thing);
        let thing = Self::IDS.iter().find(is_it)?;
        Some(Self { thing, part: part.map(Name::from) })
    }

    /// The Fluent id.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.thing
    }

    /// The attribute under the id.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.part.as_deref()
    }
}

impl From<Described> for Message {
    fn from(described: Described) -> Self {
        Self::Described(described)
    }
}
