//! Ellipses, quotation marks and apostrophes, next to those that the locale writes elsewhere.

use std::ops::Range;

use super::{Look, Text, Wording};
use crate::l10n::Findings;
use crate::l10n::conventions::is_dots;
use crate::l10n::finding::At;
use crate::l10n::plain::cut;
use crate::l10n::plain::quotes::{Marks, Quoted, has_odd_straight, quoted};
use crate::l10n::prose::PLACEABLE;

/// Reports signs that the locale writes otherwise.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for text in &look.texts {
        if text.plain.contains(['…', '.']) {
            ellipses(look, text, found);
        }
        if text.plain.contains(['"', '“', '„', '«', '\'', '‘', '’', '´', '`', '「', '”'])
        {
            let quoted = quoted(&text.plain);
            apostrophes(look, text, &quoted, found);
            quotation_marks(look, text, &quoted, found);
        }
    }
}

/// Whether the source of a text has the same sign: then it may follow it.
fn is_in_source(look: &Look<'_>, text: &Text<'_>, sign: &str) -> bool {
    look.source_texts_of(text.passage.attribute).any(|source| source.plain.contains(sign))
}

/// What another locale does counts for a text of a locale that has too few of its own.
fn source_conventions<'l>(look: &Look<'l>) -> Option<&'l crate::l10n::conventions::Conventions> {
    look.source.is_some().then_some(&look.bench.source.conventions)
}

fn ellipses(look: &Look<'_>, text: &Text<'_>, found: &mut Findings<'_>) {
    let conventions = &look.all.conventions;
    let Some(rule) = conventions.ellipsis(source_conventions(look)) else { return };
    let plain = &*text.plain;
    let wrong: &'static str = if rule.right == "…" { "..." } else { "…" };
    if !plain.contains(wrong) || !is_decided(look, text, wrong, rule.is_counted) {
        return;
    }
    for (at, _) in plain.match_indices(wrong) {
        if wrong == "…" || is_dots(plain, at) {
            let defect = Wording::Ellipsis { found: wrong.into(), expected: rule.right.into() };
            add(look, text, at..at + wrong.len(), defect, rule.right, found);
        }
    }
}

fn is_decided(look: &Look<'_>, text: &Text<'_>, wrong: &str, is_counted: bool) -> bool {
    is_counted || (look.source.is_some() && !is_in_source(look, text, wrong))
}

fn apostrophes(look: &Look<'_>, text: &Text<'_>, quoted: &[Quoted], found: &mut Findings<'_>) {
    let plain = &*text.plain;
    let mut rule = None;
    for (at, c) in plain.char_indices().filter(|(_, c)| matches!(c, '\'' | '’' | '´' | '`')) {
        let after = plain.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
        let before = cut(plain, 0..at).chars().next_back();
        if !is_apostrophe(before, after) || is_end(quoted, at) {
            continue;
        }
        let rule = rule.get_or_insert_with(|| {
            look.all.conventions.apostrophe(&look.all.locale, source_conventions(look))
        });
        let (right, is_counted) = match rule {
            Some(rule) => (rule.right, rule.is_counted),
            None if matches!(c, '´' | '`') => ("’", true),
            None => return,
        };
        let sign = cut(plain, at..at + c.len_utf8());
        let is_wrong = sign != right && (right == "’" || c != '’' || is_counted);
        let is_sure = matches!(c, '´' | '`') || is_decided(look, text, sign, is_counted);
        if is_wrong && is_sure {
            let defect = Wording::Apostrophe { found: sign.into(), expected: right.into() };
            add(look, text, at..at + c.len_utf8(), defect, right, found);
        }
    }
}

/// Whether a sign stands as an apostrophe does: between letters.
fn is_apostrophe(before: Option<char>, after: Option<char>) -> bool {
    let is_word = |c: char| c.is_alphabetic() || c == PLACEABLE;
    before.is_some_and(is_word) && after.is_some_and(is_word)
}

fn is_end(quoted: &[Quoted], at: usize) -> bool {
    quoted.iter().any(|quoted| quoted.range.start == at || quoted.range.end == at + 1)
}

fn quotation_marks(look: &Look<'_>, text: &Text<'_>, quoted: &[Quoted], found: &mut Findings<'_>) {
    if has_odd_straight(&text.plain).is_some() {
        return;
    }
    let outer = quoted.iter().filter(|quoted| !quoted.is_inner);
    let mut outer = outer.peekable();
    if outer.peek().is_none() {
        return;
    }
    let rule = look.all.conventions.quotes(&look.all.locale, source_conventions(look));
    let Some(rule) = rule else { return };
    for quoted in outer.filter(|quoted| quoted.marks != rule.right) {
        let (open, close) = quoted.marks.pair();
        if !is_decided(look, text, open, rule.is_counted)
            || is_single_word_of_both(look, quoted)
            || is_shown_on_purpose(look, text, quoted)
        {
            continue;
        }
        let defect = Wording::QuotationMarks {
            found: format!("{open} {close}").into(),
            expected: rule.right.around("…").into(),
        };
        let at = At::words(look.target, text.passage, quoted.range.clone());
        match fixed(look, text, quoted, rule.right) {
            Some(fixed) => found.add_with_fix(at, defect, fixed),
            None => found.add(at, defect),
        }
    }
}

/// Whether the marks stand around nothing, or the source has the same in marks that are not its own
/// either.
fn is_shown_on_purpose(look: &Look<'_>, text: &Text<'_>, quoted: &Quoted) -> bool {
    let written = cut(&text.plain, quoted.range.clone());
    let is_empty = !written.chars().any(|c| c.is_alphanumeric() || c == PLACEABLE);
    let of_source = look.bench.source.conventions.quotes(&look.bench.source.locale, None);
    let is_odd_there = of_source.is_some_and(|rule| rule.right != quoted.marks);
    let line = cut(&text.plain, 0..quoted.range.start).rsplit('\n').next().unwrap_or_default();
    let is_command = line.contains(" --") && line.starts_with(|c: char| c.is_lowercase());
    is_empty
        || is_command
        || is_odd_there && look.source.is_some() && is_in_source(look, text, written)
}

/// Single marks are left alone where the locale has no double ones that they could be instead of.
fn is_single_word_of_both(look: &Look<'_>, quoted: &Quoted) -> bool {
    let is_single = matches!(quoted.marks, Marks::SingleStraight | Marks::SingleCurly);
    is_single && look.source.is_none()
}

/// The text of the file with other marks, if both stand in it as they are.
fn fixed(look: &Look<'_>, text: &Text<'_>, quoted: &Quoted, right: Marks) -> Option<String> {
    let prose = &text.passage.prose;
    let file = look.target.entry.file;
    let first = prose.text.get(quoted.range.clone())?.chars().next()?.len_utf8();
    let last = prose.text.get(quoted.range.clone())?.chars().next_back()?.len_utf8();
    let opening = quoted.range.start..quoted.range.start + first;
    let closing = quoted.range.end - last..quoted.range.end;
    if !prose.is_verbatim(&opening) || !prose.is_verbatim(&closing) {
        return None;
    }
    let range = prose.range(file, &quoted.range);
    let inner = file.text().get(range.start + first..range.end - last)?;
    Some(right.around(inner))
}

/// Reports a sign, with a correction where it stands in the file as it is.
fn add(
    look: &Look<'_>,
    text: &Text<'_>,
    range: Range<usize>,
    defect: Wording,
    right: &str,
    found: &mut Findings<'_>,
) {
    let is_verbatim = text.passage.prose.is_verbatim(&range);
    let at = At::words(look.target, text.passage, range);
    if is_verbatim { found.add_with_fix(at, defect, right) } else { found.add(at, defect) }
}
