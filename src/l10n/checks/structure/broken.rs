//! What cannot be read or understood, and what is empty.

use std::io;

use fluent_syntax::parser::ErrorKind;

use super::super::References;
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
        match out_of_range(junk) {
            Some(defect) => found.add(At::junk(junk), defect),
            None => found.add(At::junk(junk), defect(junk)),
        }
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

/// An option set to a number below zero, which the parser does not take for a number.
fn out_of_range(junk: &Junk<'_>) -> Option<References> {
    if junk.reason != Reason::Syntax(ErrorKind::ExpectedLiteral) {
        return None;
    }
    let (before, rest) = junk.file.text().split_at_checked(junk.at.start)?;
    let digits = rest.strip_prefix('-')?.bytes().take_while(u8::is_ascii_digit).count();
    let value = rest.get(..=digits).filter(|_| digits > 0)?;
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let call = before.get(junk.range.start..)?.trim_end().strip_suffix(':')?.trim_end();
    let option = call.rsplit(|c| !is_of_name(c)).next()?;
    let (function, _) = call.rsplit_once('(')?;
    let function = function.trim_end().rsplit(|c| !is_of_name(c)).next()?;
    Some(References::OptionValue {
        function: function.into(),
        option: option.into(),
        value: value.into(),
    })
}

/// Whether the place of the error is the brace that was not closed.
fn is_opening(junk: &Junk<'_>) -> bool {
    let marked = junk.file.text().get(junk.at.clone()).unwrap_or_default();
    marked.starts_with('{')
}
