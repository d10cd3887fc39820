//! Writes a list in place of another one; what both have in common stays as it is.

use super::{Edit, scalar};
use crate::scenario::{Style, Written};

/// The edits that make a list say other things; `None` if it is not written in one piece.
pub(super) fn replace(list: &Written<'_>, new: &[String]) -> Option<Vec<Edit>> {
    let old = list.items();
    if !list.is_list() {
        return Some(vec![Edit::new(list.range(), flow(&[], new))]);
    }
    if old.len() == new.len() {
        let differing = old.iter().zip(new).filter(|(old, new)| old.text() != **new);
        let in_flow = list.style() != Style::Lines;
        return Some(differing.map(|(old, new)| scalar::replace(old, "", in_flow, new)).collect());
    }
    let (range, is_lines) = (list.range(), list.style() == Style::Lines);
    let is_one = |item: &Written<'_>| {
        (is_lines || (range.start < item.range().start && item.range().end < range.end))
            && item.source().map(crate::scenario::Source::path) == list.source().map(|it| it.path())
            && !item.raw().contains("${")
            && item.style() != Style::Marked
    };
    if !old.iter().all(is_one) {
        return None;
    }
    match list.style() {
        Style::Lines => lines(list, &old, new).map(|edit| vec![edit]),
        _ => {
            let text = flow(&old, new);
            let has_blanks = list.raw().starts_with("[ ") && !new.is_empty();
            let text = match text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
                Some(inner) if has_blanks => format!("[ {inner} ]"),
                _ => text,
            };
            Some(vec![Edit::new(list.range(), text)])
        }
    }
}

/// A list on one line; items that were there keep their quotes.
fn flow(old: &[Written<'_>], new: &[String]) -> String {
    let items: Vec<_> = new.iter().map(|item| written(old, item)).collect();
    format!("[{}]", items.join(", "))
}

fn written(old: &[Written<'_>], item: &str) -> String {
    let same = old.iter().find(|old| old.text() == item && old.style() != Style::Block);
    same.map_or_else(|| scalar::write(item, true), |same| same.raw().to_owned())
}

/// A list with an item on each line: only the items between those at both ends that stay are replaced.
fn lines(list: &Written<'_>, old: &[Written<'_>], new: &[String]) -> Option<Edit> {
    let text = list.whole();
    if new.is_empty() {
        let range = list.range();
        let before = text.get(..range.start)?;
        return Some(Edit::new(before.trim_end().len()..range.end, " []"));
    }
    let same = |pair: &(&Written<'_>, &String)| pair.0.text() == *pair.1;
    let head = old.iter().zip(new).take_while(same).count();
    let most = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(most).take_while(same).count();
    let first = dash(text, old.first()?)?;
    let indent = text.get(super::entry::line_start(text, first)..first)?;
    let indent: String = indent.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let end = super::entry::line_break(text);
    let items = new.get(head..new.len() - tail)?.iter();
    let items: Vec<_> = items.map(|item| format!("- {}", written(old, item))).collect();
    let middle = old.get(head..old.len() - tail)?;
    let joined = items.join(&format!("{end}{indent}"));
    match (middle.first(), middle.last(), head.checked_sub(1).and_then(|place| old.get(place))) {
        (Some(first), Some(last), _) if !items.is_empty() => {
            Some(Edit::new(dash(text, first)?..last.range().end, joined))
        }
        (Some(_), Some(last), Some(before)) => {
            Some(Edit::new(before.range().end..last.range().end, ""))
        }
        (Some(first), Some(_), None) => {
            let next = old.get(middle.len())?;
            Some(Edit::new(dash(text, first)?..dash(text, next)?, ""))
        }
        (_, _, Some(before)) => {
            let at = super::entry::rest_of_line(text, before.range().end);
            Some(Edit::insertion(at, format!("{end}{indent}{joined}")))
        }
        (_, _, None) => Some(Edit::insertion(first, format!("{joined}{end}{indent}"))),
    }
}

/// Where the dash of an item stands.
fn dash(text: &str, item: &Written<'_>) -> Option<usize> {
    text.get(..item.range().start)?.rfind('-')
}
