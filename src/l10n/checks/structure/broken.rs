//! What cannot be read or understood, and what is empty.

use std::io;

use fluent_syntax::parser::ErrorKind;

use super::Structure;
use crate::l10n::bench::{Junk, Reason};
use crate::l10n::finding::At;
use crate::l10n::{Bench, Findings};
use crate::model::keyed;

/// Why a file cannot be read.
#[expect(missing_docs, reason = "the text in `locales` says what each is")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyUnreadable {
    NotUtf8,
    TooLarge,
    Missing,
    Locked,
    Other,
}

keyed!(WhyUnreadable {
    NotUtf8 = "not-utf-8",
    TooLarge = "too-large",
    Missing = "missing",
    Locked = "locked",
    Other = "other",
});

/// What is wrong with the syntax of a text.
#[expect(missing_docs, reason = "the text in `locales` says what each is")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    NotAnEntry,
    NoEqualsSign,
    UnclosedPlaceable,
    StrayInPlaceable,
    EmptyPlaceable,
    UnclosedCall,
    UnclosedKey,
    UnclosedLiteral,
    StrayBrace,
    NoDefault,
    SeveralDefaults,
    EmptyVariant,
    VariantOnSameLine,
    MessageAsSelector,
    TermAsSelector,
    AttributeAsSelector,
    SelectorNotSimple,
    TermAttributeShown,
    CallOfSmallLetters,
    OptionNotLast,
    OptionTwice,
    OptionNotLiteral,
    UnknownEscape,
    BadCodePoint,
    BadName,
    BadNumber,
    CommentWithoutSpace,
    TooDeep,
    Other,
}

keyed!(Cause {
    NotAnEntry = "not-an-entry",
    NoEqualsSign = "no-equals-sign",
    UnclosedPlaceable = "unclosed-placeable",
    StrayInPlaceable = "stray-in-placeable",
    EmptyPlaceable = "empty-placeable",
    UnclosedCall = "unclosed-call",
    UnclosedKey = "unclosed-key",
    UnclosedLiteral = "unclosed-literal",
    StrayBrace = "stray-brace",
    NoDefault = "no-default",
    SeveralDefaults = "several-defaults",
    EmptyVariant = "empty-variant",
    VariantOnSameLine = "variant-on-same-line",
    MessageAsSelector = "message-as-selector",
    TermAsSelector = "term-as-selector",
    AttributeAsSelector = "attribute-as-selector",
    SelectorNotSimple = "selector-not-simple",
    TermAttributeShown = "term-attribute-shown",
    CallOfSmallLetters = "call-of-small-letters",
    OptionNotLast = "option-not-last",
    OptionTwice = "option-twice",
    OptionNotLiteral = "option-not-literal",
    UnknownEscape = "unknown-escape",
    BadCodePoint = "bad-code-point",
    BadName = "bad-name",
    BadNumber = "bad-number",
    CommentWithoutSpace = "comment-without-space",
    TooDeep = "too-deep",
    Other = "other",
});

pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    for file in &bench.project.unreadable {
        let reason = why(&file.reason);
        found.add(At::no_text(&file.locale, &file.path), Structure::UnreadableFile { reason });
    }
    for junk in bench.all().flat_map(|texts| &texts.junk) {
        found.add(At::junk(junk), defect(junk));
    }
}

fn why(reason: &io::Error) -> WhyUnreadable {
    match reason.kind() {
        io::ErrorKind::InvalidData => WhyUnreadable::NotUtf8,
        io::ErrorKind::FileTooLarge => WhyUnreadable::TooLarge,
        io::ErrorKind::NotFound => WhyUnreadable::Missing,
        io::ErrorKind::PermissionDenied => WhyUnreadable::Locked,
        _ => WhyUnreadable::Other,
    }
}

fn defect(junk: &Junk<'_>) -> Structure {
    let kind = match &junk.reason {
        Reason::Syntax(kind) => kind,
        Reason::TooDeep => return Structure::SyntaxError { cause: Cause::TooDeep },
    };
    let is_empty = matches!(
        kind,
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. }
    );
    match junk.name().filter(|_| is_empty) {
        Some(name) => Structure::EmptyTranslation { name: name.into() },
        None => Structure::SyntaxError { cause: cause(junk, kind) },
    }
}

fn cause(junk: &Junk<'_>, kind: &ErrorKind) -> Cause {
    match kind {
        ErrorKind::ExpectedToken('}') if is_opening(junk) => Cause::UnclosedPlaceable,
        ErrorKind::ExpectedToken('}') => Cause::StrayInPlaceable,
        ErrorKind::ExpectedToken('=') if junk.id.is_some() => Cause::NoEqualsSign,
        ErrorKind::ExpectedToken(']') => Cause::UnclosedKey,
        ErrorKind::ExpectedToken(')') => Cause::UnclosedCall,
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => {
            Cause::UnclosedLiteral
        }
        ErrorKind::ExpectedToken(' ') => Cause::CommentWithoutSpace,
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => Cause::BadNumber,
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') || range.contains('|') => {
            Cause::VariantOnSameLine
        }
        ErrorKind::ExpectedCharRange { .. } if junk.id.is_some() => Cause::BadName,
        ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedToken('=') => Cause::NotAnEntry,
        ErrorKind::ForbiddenCallee => Cause::CallOfSmallLetters,
        ErrorKind::MissingDefaultVariant => Cause::NoDefault,
        ErrorKind::MissingValue => Cause::EmptyVariant,
        ErrorKind::MultipleDefaultVariants => Cause::SeveralDefaults,
        ErrorKind::MessageReferenceAsSelector => Cause::MessageAsSelector,
        ErrorKind::TermReferenceAsSelector => Cause::TermAsSelector,
        ErrorKind::MessageAttributeAsSelector => Cause::AttributeAsSelector,
        ErrorKind::TermAttributeAsPlaceable => Cause::TermAttributeShown,
        ErrorKind::PositionalArgumentFollowsNamed => Cause::OptionNotLast,
        ErrorKind::DuplicatedNamedArgument(_) => Cause::OptionTwice,
        ErrorKind::UnknownEscapeSequence(_) => Cause::UnknownEscape,
        ErrorKind::InvalidUnicodeEscapeSequence(_) => Cause::BadCodePoint,
        ErrorKind::UnbalancedClosingBrace => Cause::StrayBrace,
        ErrorKind::ExpectedInlineExpression => Cause::EmptyPlaceable,
        ErrorKind::ExpectedSimpleExpressionAsSelector => Cause::SelectorNotSimple,
        ErrorKind::ExpectedLiteral => Cause::OptionNotLiteral,
        ErrorKind::ExpectedToken(_)
        | ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. } => Cause::Other,
    }
}

/// Whether the place of the error is the brace that was not closed.
fn is_opening(junk: &Junk<'_>) -> bool {
    let marked = junk.file.text().get(junk.at.clone()).unwrap_or_default();
    marked.starts_with('{')
}
