//! Finds the likely mistake of a person behind what the parser says.

use saphyr_parser::{Marker, ScanError};

use super::DEPTH_LIMIT;
use crate::scenario::lines::{Lines, indent};
use crate::scenario::misfit::{Cause, MisfitKind};
use crate::scenario::span::Span;

/// Explains an error of the parser, given where each open collection starts, outermost first.
pub(super) fn explain(
    error: &ScanError,
    lines: &Lines<'_>,
    starts: impl DoubleEndedIterator<Item = Marker>,
) -> (Span, MisfitKind) {
    let place = span(*error.marker());
    if error.info() == "recursion limit exceeded" {
        return (place, MisfitKind::TooDeep { limit: DEPTH_LIMIT });
    }
    if let Some(variable) = bare_variable(place, lines) {
        return (variable, MisfitKind::Syntax(Cause::UnquotedVariable));
    }
    let cause = said(error.info());
    let bracket = || starts.rev().map(before).find(|span| is_bracket(*span, lines));
    let (span, cause) = match cause {
        Cause::Tab => (tab(place, lines), cause),
        Cause::MissingColon => keyless(place, lines),
        Cause::UnquotedColon => colon(place, lines),
        Cause::Escape => (escape(place, lines), cause),
        Cause::MissingComma => match crossed(place.line, lines) {
            Some(bracket) => (bracket, Cause::UnclosedBracket),
            None => within(place, bracket().or_else(|| bracket_before(place, lines))),
        },
        Cause::Indentation => match bracket() {
            Some(bracket) => within(place, Some(bracket)),
            None if is_tight_dash(lines.line(place.line)) => {
                (lines.whole(place.line), Cause::MissingSpace)
            }
            None => (lines.whole(place.line), Cause::Indentation),
        },
        Cause::UnclosedBracket => {
            match bracket().or_else(|| bracket_before(Span { column: 1, ..place }, lines)) {
                Some(bracket) if !is_closing(lines.line(place.line)) => (bracket, cause),
                Some(_) | None => (lines.whole(place.line), Cause::Indentation),
            }
        }
        _ => (place, cause),
    };
    let crossed = || crossed(span.line, lines).filter(|_| cause == Cause::UnclosedBracket);
    (crossed().unwrap_or(span), MisfitKind::Syntax(cause))
}

/// What the parser says, taken by its word. It writes prose, so this is a list of its sentences;
/// one that is not here is a rare mistake, or one that a later version worded differently.
fn said(info: &str) -> Cause {
    const SENTENCES: [(&str, Cause); 24] = [
        ("tab", Cause::Tab),
        ("mapping values are not allowed", Cause::UnquotedColon),
        ("mapping keys are not allowed", Cause::Indentation),
        ("simple key expect", Cause::MissingColon),
        ("found unexpected end of stream", Cause::UnclosedQuote),
        ("found unexpected document indicator", Cause::UnclosedQuote),
        ("invalid indentation in quoted scalar", Cause::UnclosedQuote),
        ("trailing content after double-quoted", Cause::TextAfterQuote),
        ("expected ',' or", Cause::MissingComma),
        ("illegal placement of ':'", Cause::MissingComma),
        ("expected node content", Cause::MissingComma),
        ("misplaced bracket", Cause::StrayBracket),
        ("block sequence entries are not allowed", Cause::MisplacedDash),
        ("is only valid inside a block", Cause::MisplacedDash),
        ("unexpected character", Cause::ReservedCharacter),
        ("escape", Cause::Escape),
        ("hexadecimal", Cause::Escape),
        ("unknown anchor", Cause::UnknownAnchor),
        ("did not find expected key", Cause::Indentation),
        ("did not find expected '-'", Cause::Indentation),
        ("did not find expected <document start>", Cause::Indentation),
        ("invalid indentation for anchor", Cause::Indentation),
        // Within brackets only: elsewhere, a line that is indented less ends a block.
        ("invalid indentation", Cause::UnclosedBracket),
        ("indent", Cause::Indentation),
    ];
    let known = SENTENCES.iter().find(|(words, _)| info.contains(words));
    known.map_or(Cause::Other, |(_, cause)| *cause)
}

/// Something between two values, given the innermost bracket that is open there.
fn within(place: Span, bracket: Option<Span>) -> (Span, Cause) {
    match bracket {
        Some(bracket) if bracket.line < place.line => (bracket, Cause::UnclosedBracket),
        Some(_) => (place, Cause::MissingComma),
        None => (place, Cause::Other),
    }
}

/// The backslash itself: the parser points at the quote before it.
fn escape(place: Span, lines: &Lines<'_>) -> Span {
    let mut characters = lines.line(place.line).chars().zip(1..).skip(place.column);
    while let Some((character, column)) = characters.next() {
        let is_wrong = |next: char| !"0abtnvfre \"/\\N_LPxuU\t".contains(next);
        if character == '\\' && characters.next().is_some_and(|(next, _)| is_wrong(next)) {
            return Span::new(place.line, column, 2);
        }
    }
    place
}

/// The tab itself: the parser may point at the text before it.
fn tab(place: Span, lines: &Lines<'_>) -> Span {
    let is_indented_by_tab = |line: &usize| {
        let text = lines.line(*line);
        text.chars().take(indent(text)).any(|c| c == '\t')
    };
    let Some(line) = (place.line..place.line + 3).find(is_indented_by_tab) else { return place };
    let column = lines.line(line).chars().take_while(|c| *c != '\t').count() + 1;
    Span::new(line, column, 1)
}

/// A colon where no key can end: a second one on its line, or the first one below a line that was
/// meant as a key, or a line that is indented too far.
fn colon(place: Span, lines: &Lines<'_>) -> (Span, Cause) {
    let before: String = lines.before(place.line, place.column).collect();
    if before.contains(": ") {
        return (Span { length: 1, ..place }, Cause::UnquotedColon);
    }
    let above = lines.filled_before(place.line.saturating_sub(1));
    if above.is_some_and(|above| indent(lines.line(above)) < indent(&before)) {
        return (lines.whole(place.line), Cause::Indentation);
    }
    keyless(place, lines)
}

/// A line above this one that is no key, often because a space is missing.
fn keyless(place: Span, lines: &Lines<'_>) -> (Span, Cause) {
    let Some(line) = lines.filled_before(place.line.saturating_sub(1)) else {
        return (place, Cause::MissingColon);
    };
    let text = lines.line(line).trim();
    let tight_colon = text.contains(':');
    let cause =
        if is_tight_dash(text) || tight_colon { Cause::MissingSpace } else { Cause::MissingColon };
    (lines.whole(line), cause)
}

/// A variable without quotation marks at a place where its brace begins fields.
fn bare_variable(place: Span, lines: &Lines<'_>) -> Option<Span> {
    let before: Vec<_> = lines.before(place.line, place.column + 1).collect();
    if !before.ends_with(&['$', '{']) {
        return None;
    }
    let rest = lines.line(place.line).chars().skip(before.len());
    let name = rest.take_while(|c| *c != '}').count();
    Some(Span::new(place.line, place.column.saturating_sub(1), name + 3))
}

fn is_tight_dash(line: &str) -> bool {
    line.trim()
        .strip_prefix('-')
        .is_some_and(|rest| !rest.starts_with([' ', '-']) && !rest.is_empty())
}

/// The last character of what starts a collection: its bracket, unless it is indented.
fn before(end: Marker) -> Span {
    Span::new(end.line(), end.col(), 1)
}

fn is_bracket(span: Span, lines: &Lines<'_>) -> bool {
    span.column > 0 && matches!(lines.before(span.line, span.column + 1).last(), Some('[' | '{'))
}

/// The last bracket before a place that no other one closes. The parser hands out a bracket only
/// when it knows that it is no key, and may fail before that.
fn bracket_before(place: Span, lines: &Lines<'_>) -> Option<Span> {
    let mut closed = 0_usize;
    for line in (1..=place.line).rev() {
        let end = if line == place.line { place.column } else { usize::MAX };
        let characters: Vec<_> = lines.before(line, end).collect();
        for (index, character) in characters.iter().enumerate().rev() {
            match character {
                ']' | '}' => closed += 1,
                '[' | '{' if closed == 0 => return Some(Span::new(line, index + 1, 1)),
                '[' | '{' => closed -= 1,
                _ => {}
            }
        }
    }
    None
}

/// The bracket of a line that a bracket of the other kind follows where its own should.
fn crossed(line: usize, lines: &Lines<'_>) -> Option<Span> {
    let mut open = Vec::new();
    for (character, column) in lines.line(line).chars().zip(1..) {
        match character {
            '[' => open.push((']', column)),
            '{' => open.push(('}', column)),
            ']' | '}' => match open.pop() {
                Some((closing, column)) if closing != character => {
                    return Some(Span::new(line, column, 1));
                }
                Some(_) | None => {}
            },
            _ => {}
        }
    }
    None
}

fn is_closing(line: &str) -> bool {
    line.trim_start().starts_with([']', '}'])
}

fn span(marker: Marker) -> Span {
    Span::new(marker.line(), marker.col() + 1, 0)
}
