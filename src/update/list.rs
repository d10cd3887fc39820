//! Makes a list say other things: items that stay are not touched, nor are the comments beside them.

use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::{Edit, Why, entry, scalar};
use crate::scenario::{Source, Style, Written};

/// The edits that make a list say other things.
///
/// # Errors
/// If items that differ stand in other places too, or were put together elsewhere.
pub(super) fn replace(list: &Written<'_>, new: &[String]) -> Result<Vec<Edit>, Why> {
    let items = Items { list, all: list.items() };
    if !list.is_list() {
        return Ok(vec![Edit::new(list.range(), format!("[{}]", items.written(new).join(", ")))]);
    }
    if !items.all.iter().all(|item| items.has(item)) {
        // What stands elsewhere can become something else, but not come or go.
        let is_as_long = items.all.len() == new.len();
        return if is_as_long { items.exchange(0..new.len(), new) } else { Err(Why::Variable) };
    }
    if new.is_empty() {
        items.all.iter().try_for_each(scalar::refuse_shared)?;
        return Ok(vec![items.empty()]);
    }
    let old: Vec<_> = items.all.iter().map(Written::text).collect();
    let new_texts: Vec<_> = new.iter().map(String::as_str).collect();
    let mut edits = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new_texts) {
        let (tag, gone, come) = op.as_tag_tuple();
        if tag == DiffTag::Equal {
            continue;
        }
        let both = gone.len().min(come.len());
        let come = new.get(come).unwrap_or_default();
        let (exchanged, added) = come.split_at_checked(both).unwrap_or_default();
        edits.extend(items.exchange(gone.start..gone.start + both, exchanged)?);
        edits.extend(items.remove(gone.start + both..gone.end)?);
        edits.extend(items.add(gone.start + both, added));
    }
    Ok(edits)
}

/// The items of a list, in which they stand.
struct Items<'w, 'l> {
    list: &'w Written<'l>,
    all: Vec<Written<'l>>,
}

impl Items<'_, '_> {
    /// Whether an item was written in this list, and not where a variable is told.
    fn has(&self, item: &Written<'_>) -> bool {
        let (around, own) = (self.list.range(), item.range());
        item.source().map(Source::path) == self.list.source().map(Source::path)
            && around.start <= own.start
            && own.end <= around.end
    }

    fn has_lines(&self) -> bool {
        self.list.style() == Style::Lines
    }

    fn written(&self, new: &[String]) -> Vec<String> {
        new.iter().map(|item| scalar::write(item, !self.has_lines())).collect()
    }

    /// Other texts in place of as many items.
    fn exchange(&self, old: Range<usize>, new: &[String]) -> Result<Vec<Edit>, Why> {
        let old = self.all.get(old).unwrap_or_default();
        let differing = old.iter().zip(new).filter(|(old, new)| old.text() != **new);
        let edit = |(old, new): (&Written<'_>, &String)| {
            scalar::refuse_shared(old)?;
            Ok(scalar::replace(old, "", !self.has_lines(), new))
        };
        differing.map(edit).collect()
    }

    /// No item any more.
    fn empty(&self) -> Edit {
        let (text, range) = (self.list.whole(), self.list.range());
        let start = self.all.first().map_or(range.start, |first| self.start(first));
        let before = text.get(..start).unwrap_or_default().trim_end();
        let is_commented = before.lines().next_back().is_some_and(|line| line.contains('#'));
        match self.has_lines() {
            true if is_commented => Edit::new(start..range.end, "  []"),
            true => Edit::new(before.len()..range.end, " []"),
            false => Edit::new(range, "[]"),
        }
    }

    /// Items that go.
    fn remove(&self, gone: Range<usize>) -> Result<Option<Edit>, Why> {
        let items = self.all.get(gone.clone()).unwrap_or_default();
        items.iter().try_for_each(scalar::refuse_shared)?;
        let (Some(first), Some(last)) = (items.first(), items.last()) else { return Ok(None) };
        let before = gone.start.checked_sub(1).and_then(|place| self.all.get(place));
        let before = before.map(|item| item.range().end);
        let after = self.all.get(gone.end).map(|item| self.start(item));
        let own = self.start(first)..last.range().end;
        Ok(Some(Edit::new(entry::cut(self.list.whole(), own, before, after), "")))
    }

    /// Where an item begins, with its dash.
    fn start(&self, item: &Written<'_>) -> usize {
        let start = item.range().start;
        let before = self.list.whole().get(..start).filter(|_| self.has_lines());
        before.and_then(|before| before.rfind('-')).unwrap_or(start)
    }

    /// Items that come in front of one, or behind the last.
    fn add(&self, place: usize, new: &[String]) -> Option<Edit> {
        if new.is_empty() {
            return None;
        }
        let text = self.list.whole();
        let first = self.all.first().map(|first| self.start(first));
        let before = place.checked_sub(1).and_then(|place| self.all.get(place));
        let before = before.map(|item| item.range().end);
        let new = self.written(new);
        if self.has_lines() {
            let gap = format!("{}{}", entry::line_break(text), entry::indent(text, first?));
            let lines = |line: &dyn Fn(&String) -> String| new.iter().map(line).collect::<String>();
            return Some(match before {
                Some(end) => Edit::insertion(
                    entry::rest_of_line(text, end),
                    lines(&|item| format!("{gap}- {item}")),
                ),
                None => Edit::insertion(first?, lines(&|item| format!("- {item}{gap}"))),
            });
        }
        let new = new.join(", ");
        Some(match (before, first) {
            (Some(end), _) => Edit::insertion(end, format!(", {new}")),
            (None, Some(first)) => Edit::insertion(first, format!("{new}, ")),
            (None, None) => Edit::insertion(self.list.range().start + 1, new),
        })
    }
}
