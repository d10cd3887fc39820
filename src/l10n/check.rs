//! What a check is: its id, how grave its findings are, and which kind of error translators call it.

use crate::model::keyed;

/// A kind of defect that is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// The id, in kebab case: the Fluent id of its texts, the name in settings, in JSON and in SARIF.
    pub id: &'static str,
    /// How grave a finding is unless the settings say otherwise.
    pub severity: Severity,
    /// The category in MQM.
    pub mqm: Mqm,
}

/// How grave a finding is, from the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Advice; a careful translator may decide otherwise.
    Note,
    /// Most likely wrong.
    Warning,
    /// Wrong for everybody who reads it, or broken.
    Error,
}

keyed!(Severity { Note = "note", Warning = "warning", Error = "error" });

/// An error type of the MQM typology, <https://themqm.org/error-types-2/typology/>.
///
/// What concerns the source rather than a translation is internationalization, which MQM has had
/// since QTLaunchPad and today counts among the custom types.
#[expect(missing_docs, reason = "the names are those of MQM")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mqm {
    WrongTerm,
    InconsistentTerm,
    Mistranslation,
    Omission,
    Addition,
    Untranslated,
    DoNotTranslate,
    Grammar,
    Punctuation,
    Spelling,
    CharacterEncoding,
    TextualConventions,
    OrganizationStyle,
    LanguageRegister,
    InconsistentStyle,
    NumberFormat,
    CurrencyFormat,
    MeasurementFormat,
    TimeFormat,
    DateFormat,
    ShortcutKey,
    LocaleConventions,
    Layout,
    MarkupTag,
    Truncation,
    MissingText,
    Link,
    Internationalization,
}

keyed!(Mqm {
    WrongTerm = "terminology/wrong-term",
    InconsistentTerm = "terminology/inconsistent-use-of-terminology",
    Mistranslation = "accuracy/mistranslation",
    Omission = "accuracy/omission",
    Addition = "accuracy/addition",
    Untranslated = "accuracy/untranslated",
    DoNotTranslate = "accuracy/do-not-translate",
    Grammar = "linguistic-conventions/grammar",
    Punctuation = "linguistic-conventions/punctuation",
    Spelling = "linguistic-conventions/spelling",
    CharacterEncoding = "linguistic-conventions/character-encoding",
    TextualConventions = "linguistic-conventions/textual-conventions",
    OrganizationStyle = "style/organization-style",
    LanguageRegister = "style/language-register",
    InconsistentStyle = "style/inconsistent-style",
    NumberFormat = "locale-conventions/number-format",
    CurrencyFormat = "locale-conventions/currency-format",
    MeasurementFormat = "locale-conventions/measurement-format",
    TimeFormat = "locale-conventions/time-format",
    DateFormat = "locale-conventions/date-format",
    ShortcutKey = "locale-conventions/shortcut-key",
    LocaleConventions = "locale-conventions",
    Layout = "design-and-markup/layout",
    MarkupTag = "design-and-markup/markup-tag",
    Truncation = "design-and-markup/truncation-text-expansion",
    MissingText = "design-and-markup/missing-text",
    Link = "design-and-markup/link-cross-reference",
    Internationalization = "custom/internationalization",
});

/// Declares the checks of one family: `"id" Severity Mqm Variant { argument: Type }`.
///
/// Gives an enum of what a finding of each says, with its arguments, and the table of the checks.
macro_rules! checks {
    (
        $(#[$outer:meta])*
        pub enum $name:ident {
            $(
                $(#[$inner:meta])*
                $id:literal $severity:ident $mqm:ident
                $variant:ident $({ $($field:ident: $ty:ty),* $(,)? })?,
            )*
        }
    ) => {
        $crate::message::define::texts! {
            $(#[$outer])*
            pub enum $name {
                $($(#[$inner])* $id $variant $({ $($field: $ty),* })?,)*
            }
        }

        impl $name {
            /// The checks of this family, in the order of the table.
            pub const CHECKS: &'static [$crate::l10n::Check] = &[$($crate::l10n::Check {
                id: $id,
                severity: $crate::l10n::Severity::$severity,
                mqm: $crate::l10n::Mqm::$mqm,
            }),*];
        }

        impl From<$name> for $crate::l10n::Defect {
            fn from(defect: $name) -> Self {
                Self::$name(defect)
            }
        }
    };
}

pub(super) use checks;
