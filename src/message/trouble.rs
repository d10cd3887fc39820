//! Why something cannot be read or understood, with what was expected instead.

use super::define::{Key, Name, messages};
use crate::model::Seconds;
use crate::scenario::{Cause, Known, Shape};

messages! {
    /// One clear reason.
    pub enum Trouble {
        "trouble" Heading,
        "trouble-suggestion" Suggestion { name: Name },
        "trouble-known" KnownNames { names: Vec<Name> },
        "trouble-quote-comma" QuoteComma,
        "trouble-new-step" NewStep,
        // Files.
        "trouble-unreadable" Unreadable { path: Name, reason: Name },
        "trouble-missing" Missing { path: Name },
        "trouble-is-folder" IsFolder { path: Name },
        "trouble-no-scenario" NoScenario { path: Name },
        "trouble-too-large" TooLarge { limit: f64 },
        "trouble-utf-16" Utf16,
        "trouble-not-utf-8" NotUtf8,
        "trouble-forbidden-character" ForbiddenCharacter { code: Name },
        // YAML.
        "trouble-syntax" Syntax { cause: Cause },
        "trouble-empty-document" EmptyDocument,
        "trouble-second-document" SecondDocument,
        "trouble-duplicate-key" DuplicateKey { name: Name, line: f64 },
        "trouble-key-not-scalar" KeyNotScalar,
        "trouble-tag" Tag { tag: Name },
        "trouble-too-deep" TooDeep { limit: f64 },
        "trouble-too-many-aliases" TooManyAliases { limit: f64 },
        "trouble-unknown-field" UnknownField { name: Name },
        "trouble-unknown-choice" UnknownChoice { name: Name },
        "trouble-missing-field" MissingField { name: Name },
        "trouble-wrong-shape" WrongShape { expected: Shape, found: Shape },
        "trouble-bad-value" BadValue { expected: Shape, text: Name },
        "trouble-out-of-range" OutOfRange { found: Name, smallest: f64, largest: f64 },
        "trouble-other" Other { reason: Name },
        // What scenarios mean.
        "trouble-unknown-name" UnknownName { what: Known, name: Name },
        "trouble-not-an-instant" NotAnInstant { text: Name },
        "trouble-instant-out-of-range" InstantOutOfRange { text: Name },
        "trouble-not-a-length" NotALength { text: Name },
        "trouble-length-overflows" LengthOverflows { text: Name },
        "trouble-length-is-zero" LengthIsZero,
        "trouble-removal-outside-window" RemovalOutsideWindow { longest: Seconds },
        "trouble-too-many" TooMany { limit: f64 },
        "trouble-twice" Twice { name: Name },
        "trouble-missing-for-action" MissingForAction { name: Name },
        "trouble-unused-by-action" UnusedByAction { name: Name },
        "trouble-no-steps" NoSteps,
        "trouble-nothing-happens" NothingHappens,
        "trouble-two-actions" TwoActions,
        "trouble-account-unclear" AccountUnclear,
        "trouble-address-taken" AddressTaken,
        "trouble-outsider-at-home" OutsiderAtHome,
        "trouble-personal-connection" PersonalConnection,
        "trouble-already-there" AlreadyThere,
        "trouble-role-of-pending" RoleOfPending,
        "trouble-bad-privacy" BadPrivacy,
        "trouble-empty" Empty,
        // The command line.
        "trouble-no-match" NoMatch,
        "trouble-no-step-at-line" NoStepAtLine { line: f64 },
        "trouble-tag-expression" TagExpression { expression: Name, column: f64 },
        "trouble-unknown-locale" UnknownLocale { name: Name },
        "trouble-unknown-id" UnknownId { name: Name },
        "trouble-unknown-argument" UnknownArgument { name: Name },
        "trouble-unknown-command" UnknownCommand { name: Name },
        "trouble-missing-argument" MissingArgument { names: Vec<Name> },
        "trouble-missing-command" MissingCommand,
        "trouble-invalid-value" InvalidValue { value: Name, argument: Name },
        "trouble-needs-value" NeedsValue { argument: Name },
        "trouble-repeated-argument" RepeatedArgument { argument: Name },
        "trouble-usage" Usage,
        "trouble-more-help" MoreHelp { command: Name },
        "trouble-output" Output { reason: Name },
        // Texts.
        "trouble-no-locale" NoLocale { path: Name },
        "trouble-not-a-locale" NotALocale { path: Name },
        "trouble-text-syntax" TextSyntax { reason: Name },
        "trouble-text-twice" TextTwice { id: Name, first: Name },
        "trouble-text-reserved" TextReserved { id: Name },
        "trouble-text-call" TextCall { function: Name, reason: Name },
        "trouble-text-locale" TextLocale { locale: Name },
    }
}

impl Key for Known {
    const KEYS: &'static [(Self, &'static str)] = &[
        (Self::Tenant, "tenant"),
        (Self::User, "user"),
        (Self::Group, "group"),
        (Self::Application, "application"),
        (Self::Licence, "licence"),
        (Self::Role, "role"),
        (Self::Locale, "locale"),
        (Self::Requirement, "requirement"),
        (Self::Rule, "rule"),
        (Self::Answer, "answer"),
        (Self::Event, "event"),
        (Self::View, "view"),
        (Self::Message, "message"),
        (Self::Relation, "relation"),
    ];
}

impl Key for Shape {
    const KEYS: &'static [(Self, &'static str)] = &[
        (Self::Text, "text"),
        (Self::Number, "number"),
        (Self::WholeNumber, "whole-number"),
        (Self::YesNo, "yes-no"),
        (Self::List, "list"),
        (Self::Mapping, "mapping"),
        (Self::Choice, "choice"),
        (Self::Nothing, "nothing"),
        (Self::Instant, "instant"),
        (Self::Duration, "length"),
        (Self::Other, "other"),
    ];
}

impl Key for Cause {
    const KEYS: &'static [(Self, &'static str)] = &[
        (Self::Tab, "tab"),
        (Self::Indentation, "indentation"),
        (Self::UnquotedColon, "unquoted-colon"),
        (Self::MissingColon, "missing-colon"),
        (Self::MissingSpace, "missing-space"),
        (Self::UnclosedQuote, "unclosed-quote"),
        (Self::TextAfterQuote, "text-after-quote"),
        (Self::UnclosedBracket, "unclosed-bracket"),
        (Self::MissingComma, "missing-comma"),
        (Self::StrayBracket, "stray-bracket"),
        (Self::MisplacedDash, "misplaced-dash"),
        (Self::ReservedCharacter, "reserved-character"),
        (Self::Escape, "escape"),
        (Self::UnknownAnchor, "unknown-anchor"),
        (Self::Other, "other"),
    ];
}
