//! Functions that are not registered, and options that they do not have.

use std::collections::HashMap;

use fluent_syntax::ast::{CallArguments, Identifier, InlineExpression, NamedArgument};

use super::standard::{self, Allowed};
use super::{Guess, References};
use crate::l10n::expressions::each;
use crate::l10n::finding::At;
use crate::l10n::{Bench, Entry, Findings};
use crate::message::Name;
use crate::scenario::nearest;

/// A function that so many messages of the source call is registered by the project.
const SEVERAL: usize = 2;

/// A call of a function.
#[derive(Clone, Copy)]
struct Call<'a, 's> {
    id: &'a Identifier<&'s str>,
    arguments: &'a CallArguments<&'s str>,
    attribute: Option<&'s str>,
}

pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    let registered = registered(bench);
    for texts in bench.all() {
        let is_source = texts.locale == bench.source.locale;
        for entry in &texts.entries {
            let calls = calls(entry);
            if calls.is_empty() {
                continue;
            }
            let source = bench.source.same_as(entry).filter(|_| !is_source);
            let of_source = source.map(self::calls).unwrap_or_default();
            for call in calls {
                let check = Check { bench, entry, call, of_source: &of_source };
                check.function(&registered, found);
            }
        }
    }
}

/// The functions that the project itself must have, because its source calls them again and again.
fn registered<'b>(bench: &'b Bench<'_>) -> Vec<&'b str> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for entry in &bench.source.entries {
        let mut names: Vec<_> = calls(entry).iter().map(|call| call.id.name).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().for_each(|name| *counts.entry(name).or_default() += 1);
    }
    let is_several = |(_, count): &(&str, usize)| *count >= SEVERAL && !bench.settings.is_tchau;
    counts.into_iter().filter(is_several).map(|(name, _)| name).collect()
}

fn calls<'a, 's>(entry: &'a Entry<'s>) -> Vec<Call<'a, 's>> {
    let mut calls = Vec::new();
    for (attribute, pattern) in entry.patterns() {
        each(pattern, &mut |seen| {
            if let InlineExpression::FunctionReference { id, arguments } = seen.inline {
                calls.push(Call { id, arguments, attribute });
            }
        });
    }
    calls
}

struct Check<'c, 'a, 's> {
    bench: &'c Bench<'c>,
    entry: &'a Entry<'s>,
    call: Call<'a, 's>,
    /// The calls in the source of the entry. What is wrong there is not reported again.
    of_source: &'c [Call<'c, 'c>],
}

impl Check<'_, '_, '_> {
    fn function(&self, registered: &[&str], found: &mut Findings<'_>) {
        let name = self.call.id.name;
        let is_known = standard::functions().any(|known| known == name);
        if is_known {
            self.options(found);
        } else if !registered.contains(&name) && self.same_in_source().next().is_none() {
            let mut known: Vec<&str> = registered.to_vec();
            for name in standard::functions() {
                known.push(name);
            }
            let (guess, nearest) = Guess::of(nearest(name, known.into_iter()));
            let function = Name::from(name);
            found.add(self.at(name), References::UnknownFunction { function, guess, nearest });
        }
    }

    /// The calls of the same function in the source.
    fn same_in_source(&self) -> impl Iterator<Item = &Call<'_, '_>> {
        self.of_source.iter().filter(|call| call.id.name == self.call.id.name)
    }

    fn at<'x>(&'x self, slice: &str) -> At<'x> {
        At::slice(self.entry, self.call.attribute, slice)
    }

    fn options(&self, found: &mut Findings<'_>) {
        let function = self.call.id.name;
        let Some(known) = standard::options(function, self.bench.settings.is_tchau) else { return };
        for named in &self.call.arguments.named {
            let option = named.name.name;
            if self.is_in_source(named) {
                continue;
            }
            let Some((_, allowed)) = known.iter().find(|(name, _)| *name == option) else {
                let names = known.iter().map(|(name, _)| *name);
                let (guess, nearest) = Guess::of(nearest(option, names));
                let (function, name) = (function.into(), option.into());
                let defect = References::UnknownOption { function, option: name, guess, nearest };
                found.add(self.at(option), defect);
                continue;
            };
            if let Some(value) = literal(&named.value).filter(|value| !fits(*allowed, value)) {
                let (function, option) = (function.into(), option.into());
                let defect = References::OptionValue { function, option, value: value.into() };
                found.add(self.at(value), defect);
            }
        }
        self.digits(found);
    }

    fn is_in_source(&self, named: &NamedArgument<&str>) -> bool {
        let mut options = self.same_in_source().flat_map(|call| &call.arguments.named);
        options.any(|other| {
            other.name.name == named.name.name && literal(&other.value) == literal(&named.value)
        })
    }

    /// Reports more digits at least than at most, which browsers refuse.
    fn digits(&self, found: &mut Findings<'_>) {
        for kind in ["Fraction", "Significant"] {
            let option = |limit: &str| {
                let is_it = |named: &&NamedArgument<&str>| {
                    let rest = named.name.name.strip_prefix(limit);
                    rest.and_then(|rest| rest.strip_suffix("Digits")) == Some(kind)
                };
                let named = self.call.arguments.named.iter().find(is_it)?;
                let value = literal(&named.value)?;
                Some((named, value, value.parse::<u8>().ok()?))
            };
            let Some(((_, _, least), (named, value, most))) =
                option("minimum").zip(option("maximum"))
            else {
                continue;
            };
            if least > most && !self.is_in_source(named) {
                let (function, option) = (self.call.id.name.into(), named.name.name.into());
                let defect = References::OptionValue { function, option, value: value.into() };
                found.add(self.at(value), defect);
            }
        }
    }
}

fn literal<'s>(value: &InlineExpression<&'s str>) -> Option<&'s str> {
    match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Some(value)
        }
        _ => None,
    }
}

fn fits(allowed: Allowed, value: &str) -> bool {
    match allowed {
        Allowed::Digits(least, most) => {
            value.parse::<u8>().is_ok_and(|digits| (least..=most).contains(&digits))
        }
        Allowed::OneOf(names) => names.contains(&value),
        Allowed::Anything => true,
    }
}
