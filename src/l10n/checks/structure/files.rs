//! Files, messages and terms that one locale has and another lacks.

use std::collections::{BTreeMap, HashMap, HashSet};

use fluent_syntax::ast::InlineExpression;

use super::{Guess, Structure};
use crate::l10n::bench::Texts;
use crate::l10n::expressions::each_in_entry;
use crate::l10n::finding::At;
use crate::l10n::{Bench, Entry, File, Findings};
use crate::scenario::nearest;

/// So many names at most are compared with one that is unknown.
const MOST_COMPARED: usize = 1_000;

pub(super) fn of_locale(bench: &Bench<'_>, target: &Texts<'_>, found: &mut Findings<'_>) {
    let files: HashMap<&str, &File> = files(bench, target);
    let used = used_terms(target);
    let missing = missing(&bench.source, target, &used, &used_terms(&bench.source));
    let unread: HashSet<_> = bench.project.unreadable.iter().map(|file| &file.path).collect();
    let mut by_file: BTreeMap<&str, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in &missing {
        by_file.entry(&entry.file.name).or_default().push(entry);
    }
    for (name, entries) in by_file {
        match files.get(name) {
            Some(file) => missing_messages(target, file, &entries, found),
            None => missing_file(bench, target, &entries, &unread, found),
        }
    }
    extra(bench, target, &missing, &used, found);
}

fn files<'b>(bench: &'b Bench<'_>, texts: &Texts<'_>) -> HashMap<&'b str, &'b File> {
    let own = bench.project.files.iter().filter(|file| file.locale == texts.locale);
    own.map(|file| (file.name.as_str(), file)).collect()
}

/// The terms to which the texts of a locale refer.
fn used_terms<'t>(texts: &'t Texts<'_>) -> HashSet<&'t str> {
    let mut used = HashSet::new();
    for entry in &texts.entries {
        each_in_entry(entry, &mut |seen| {
            if let InlineExpression::TermReference { id, .. } = seen.inline {
                used.insert(id.name);
            }
        });
    }
    used
}

/// What the source has and a locale lacks. A locale may do without a term that only the source uses.
fn missing<'b, 's>(
    source: &'b Texts<'s>,
    target: &Texts<'_>,
    used: &HashSet<&str>,
    of_source: &HashSet<&str>,
) -> Vec<&'b Entry<'s>> {
    let mut seen = HashSet::new();
    let is_missing = |entry: &&Entry<'_>| {
        target.same_as(entry).is_none()
            && !target.has_junk(entry.id)
            && (!entry.is_term || used.contains(entry.id) || !of_source.contains(entry.id))
    };
    let entries = source.entries.iter().filter(is_missing);
    entries.filter(|entry| seen.insert((entry.is_term, entry.id))).collect()
}

fn missing_messages(
    target: &Texts<'_>,
    file: &File,
    entries: &[&Entry<'_>],
    found: &mut Findings<'_>,
) {
    let is_here = |entry: &&Entry<'_>| std::ptr::eq(entry.file, file);
    let end = target.entries.iter().rfind(is_here).map_or(0, |entry| entry.range.end);
    for entry in entries {
        let name = entry.name();
        let at = At::file(file, end..end).of(name.clone());
        found.add(at, Structure::MissingMessage { name: name.into() });
    }
}

fn missing_file(
    bench: &Bench<'_>,
    target: &Texts<'_>,
    entries: &[&Entry<'_>],
    unread: &HashSet<&std::path::PathBuf>,
    found: &mut Findings<'_>,
) {
    let Some(first) = entries.first() else { return };
    let path = bench.project.path_in(first.file, &target.locale);
    if unread.contains(&path) {
        return;
    }
    let name = first.file.name.as_str().into();
    let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let defect = Structure::MissingFile { name, messages: count.into() };
    found.add(At::no_text(&target.locale, &path), defect);
}

/// Reports what only a locale has: files whose messages are all unknown, and else messages.
fn extra(
    bench: &Bench<'_>,
    target: &Texts<'_>,
    missing: &[&Entry<'_>],
    used: &HashSet<&str>,
    found: &mut Findings<'_>,
) {
    let source_files = files(bench, &bench.source);
    let is_broken = |file: &File| {
        let read = bench.project.unreadable.iter().filter(|own| own.locale == bench.source.locale);
        read.into_iter().any(|own| own.path == bench.project.path_in(file, &bench.source.locale))
    };
    let is_extra = |entry: &Entry<'_>| {
        bench.source.same_as(entry).is_none() && !bench.source.has_junk(entry.id)
    };
    let mut by_file: Vec<(&File, Vec<&Entry<'_>>)> = Vec::new();
    for entry in &target.entries {
        match by_file.last_mut().filter(|(file, _)| std::ptr::eq(*file, entry.file)) {
            Some((_, entries)) => entries.push(entry),
            None => by_file.push((entry.file, vec![entry])),
        }
    }
    for (file, entries) in by_file {
        let is_known = source_files.contains_key(file.name.as_str());
        if !is_known && is_broken(file) {
            continue;
        }
        let is_own = |entry: &&&Entry<'_>| entry.is_term && used.contains(entry.id);
        let extra: Vec<_> = entries.iter().filter(|entry| is_extra(entry)).collect();
        if !is_known && extra.len() == entries.len() && !extra.iter().all(&is_own) {
            let name = file.name.as_str().into();
            found.add(At::file(file, 0..0), Structure::ExtraFile { name });
            continue;
        }
        for entry in extra.into_iter().filter(|entry| !is_own(entry)) {
            let same_kind = missing.iter().filter(|other| other.is_term == entry.is_term);
            let ids = same_kind.map(|other| other.id).take(MOST_COMPARED);
            let nearest = nearest(entry.id, ids).map(|id| in_kind(entry, id));
            let (guess, nearest) = Guess::of(nearest.as_deref());
            let name = entry.name().into();
            found.add(At::entry(entry), Structure::ExtraMessage { name, guess, nearest });
        }
    }
}

fn in_kind(entry: &Entry<'_>, id: &str) -> String {
    if entry.is_term { format!("-{id}") } else { id.to_owned() }
}
