//! What can be wrong with the text of a scenario, as data that every language can explain.

use super::path::Path;
use super::shape::Shape;
use super::span::Span;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at {span}")]
pub struct Misfit {
    /// The characters to point at: the key, if a field is unknown; the mapping, if one is missing;
    /// otherwise the value.
    pub span: Span,
    /// The value that is wrong, or the last one that was understood.
    pub path: Path,
    /// What is wrong.
    pub kind: MisfitKind,
}

/// The ways in which a text can fail to be the document that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MisfitKind {
    /// The text is not YAML.
    #[error("syntax error ({0:?})")]
    Syntax(Cause),
    /// There is nothing in the file but blanks and comments.
    #[error("empty document")]
    EmptyDocument,
    /// A second document follows after `---`.
    #[error("more than one document")]
    SecondDocument,
    /// A mapping has the same key twice; the span is that of the second one.
    #[error("key `{key}` was given at {first} already")]
    DuplicateKey {
        /// The key.
        key: String,
        /// Where it came first.
        first: Span,
    },
    /// A key is a list, a mapping or an alias.
    #[error("key is not a scalar")]
    KeyNotScalar,
    /// A tag such as `!!binary`; none has a meaning in a scenario.
    #[error("tag `{tag}`")]
    Tag {
        /// The tag, with its exclamation marks.
        tag: String,
    },
    /// Lists and mappings within each other, deeper than anything in a scenario.
    #[error("nested deeper than {limit} levels")]
    TooDeep {
        /// How deep is deep enough.
        limit: usize,
    },
    /// Aliases that repeat so much that the document would become huge.
    #[error("aliases stand for more than {limit} values")]
    TooManyAliased {
        /// How many values aliases may stand for.
        limit: usize,
    },
    /// A key that means nothing here.
    #[error("unknown field `{name}`")]
    UnknownField {
        /// The key.
        name: String,
        /// The keys that mean something here.
        expected: &'static [&'static str],
    },
    /// A word that is none of a fixed choice.
    #[error("unknown variant `{name}`")]
    UnknownVariant {
        /// The word.
        name: String,
        /// The choice.
        expected: &'static [&'static str],
    },
    /// A key without which the mapping makes no sense.
    #[error("missing field `{name}`")]
    MissingField {
        /// The key.
        name: &'static str,
    },
    /// Two keys that mean the same, or one that was given twice inside a tagged enum.
    #[error("duplicate field `{name}`")]
    DuplicateField {
        /// The key.
        name: &'static str,
    },
    /// A value of another kind than the one expected.
    #[error("expected {expected}, found {found}")]
    WrongShape {
        /// What should be there.
        expected: Shape,
        /// What is there.
        found: Shape,
    },
    /// A text that cannot be read as what it should be, such as an instant.
    #[error("`{text}` is no {expected}")]
    BadValue {
        /// What it should be.
        expected: Shape,
        /// The text.
        text: String,
    },
    /// A whole number too small or too large.
    #[error("{found} is not within {smallest} to {largest}")]
    OutOfRange {
        /// The number as it was written.
        found: String,
        /// The smallest one allowed.
        smallest: i64,
        /// The largest one allowed.
        largest: u64,
    },
    /// A list that has not as many items as it must.
    #[error("a list of {found} items")]
    WrongLength {
        /// How many it has.
        found: usize,
    },
    /// A reason that a type gave in its own words, for developers.
    #[error("{reason}")]
    Refused {
        /// The reason.
        reason: String,
    },
}

/// The most frequent reasons for which a text is not YAML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// A tab where only spaces may indent.
    Tab,
    /// A line is indented more or less than those it belongs with.
    Indentation,
    /// A second `: ` on a line; the text needs quotes.
    UnquotedColon,
    /// A line that should be a key and has no colon.
    MissingColon,
    /// No space after the colon of a key or after the dash of an item.
    MissingSpace,
    /// A quote that is never closed.
    UnclosedQuote,
    /// Something follows after the closing quote, as in `'it's'`.
    TextAfterQuote,
    /// A `[` or `{` that is never closed.
    UnclosedBracket,
    /// A variable between brackets that needs quotes, because its brace begins fields there.
    UnquotedVariable,
    /// No comma between two items within brackets.
    MissingComma,
    /// A `]` or `}` that closes nothing.
    StrayBracket,
    /// A dash of an item behind a key, on the same line.
    MisplacedDash,
    /// A character that no text can begin with unless quoted, such as `@`.
    ReservedCharacter,
    /// A backslash in double quotes, before a character that makes no sense there.
    Escape,
    /// An alias such as `*name` before, or without, its `&name`.
    UnknownAnchor,
    /// Something rare.
    Other,
}
