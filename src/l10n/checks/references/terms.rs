//! The arguments that terms are given.

use fluent_syntax::ast::{CallArguments, InlineExpression};

use super::References;
use crate::l10n::entry::Pattern;
use crate::l10n::expressions::{Role, each, variable};
use crate::l10n::finding::At;
use crate::l10n::passage::key;
use crate::l10n::{Bench, Entry, Findings};
use crate::message::Name;

/// An argument of a term.
struct Given<'s> {
    term: &'s str,
    /// The attribute of the term.
    of: Option<&'s str>,
    name: &'s str,
    value: &'s str,
    is_number: bool,
    /// Where in the entry.
    attribute: Option<&'s str>,
}

pub(super) fn of_entry(bench: &Bench<'_>, entry: &Entry<'_>, found: &mut Findings<'_>) {
    let given = given(entry);
    if given.is_empty() {
        return;
    }
    let texts = bench.texts(&entry.file.locale);
    let is_source = entry.file.locale == bench.source.locale;
    let source = bench.source.same_as(entry).filter(|_| !is_source);
    let of_source = source.map(self::given).unwrap_or_default();
    for argument in given {
        let Some(term) = texts.term(argument.term) else { continue };
        let pattern = match argument.of {
            None => term.value.as_ref(),
            Some(id) => term.attribute(id).map(|attribute| &attribute.pattern),
        };
        let Some(pattern) = pattern else { continue };
        // A locale may do without what the source's term can.
        let is_copied = of_source.iter().any(|other| {
            (other.term, other.name, other.value) == (argument.term, argument.name, argument.value)
        });
        if !is_copied {
            check(entry, &argument, pattern, found);
        }
    }
}

fn check(entry: &Entry<'_>, given: &Given<'_>, pattern: &Pattern<'_>, found: &mut Findings<'_>) {
    let mut keys = Vec::new();
    let (mut is_used, mut is_shown) = (false, false);
    each(pattern, &mut |seen| {
        if variable(seen.inline) == Some(given.name) {
            is_used = true;
            match seen.role {
                Role::Selector(variants) => {
                    keys.extend(variants.iter().map(|variant| key(&variant.key)));
                }
                Role::Shown => is_shown = true,
                Role::Argument(_) => {}
            }
        }
    });
    let term = || Name::from(format!("-{}", given.term));
    let argument = Name::from(given.name);
    if !is_used {
        let at = At::slice(entry, given.attribute, given.name);
        found.add(at, References::UnusedTermArgument { term: term(), argument });
    } else if !is_shown && !given.is_number && !keys.contains(&given.value) {
        let (name, value) = (entry.file.range(given.name), entry.file.range(given.value));
        let at = At::slice(entry, given.attribute, given.name).at(name.start..value.end + 1);
        let known = keys.iter().copied().map(Name::from).collect();
        let value = given.value.into();
        found.add(at, References::TermArgumentValue { term: term(), argument, value, known });
    }
}

fn given<'s>(entry: &Entry<'s>) -> Vec<Given<'s>> {
    let mut given = Vec::new();
    for (attribute, pattern) in entry.patterns() {
        each(pattern, &mut |seen| {
            let InlineExpression::TermReference { id, attribute: of, arguments } = seen.inline
            else {
                return;
            };
            let of = of.as_ref().map(|of| of.name);
            given.extend(arguments.iter().flat_map(|arguments| named(arguments)).map(
                |(name, value, is_number)| Given {
                    term: id.name,
                    of,
                    name,
                    value,
                    is_number,
                    attribute,
                },
            ));
        });
    }
    given
}

fn named<'s>(arguments: &CallArguments<&'s str>) -> Vec<(&'s str, &'s str, bool)> {
    let named = arguments.named.iter().filter_map(|named| match &named.value {
        InlineExpression::StringLiteral { value } => Some((named.name.name, *value, false)),
        InlineExpression::NumberLiteral { value } => Some((named.name.name, *value, true)),
        _ => None,
    });
    named.collect()
}
