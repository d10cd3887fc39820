//! Every text is there in every locale, and can be written with whatever it may be filled with.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Message as Parsed, Resource};
use fluent_syntax::{parser, serializer};

use super::*;
use crate::{invariants, requirements, rules};

/// Writes a text in a locale of its own, fallbacks not counted, and checks what nobody should read.
#[track_caller]
fn check(catalog: &Catalog, locale: LocaleId, id: &str, part: Option<&str>, arguments: &Arguments) {
    let name = catalog.locale(locale).unwrap();
    assert!(catalog.has(locale, id), "{name}: no {id}");
    let text = match catalog.text(locale, id, part, arguments) {
        Ok(text) => text,
        Err(error) => panic!("{name}: {error}"),
    };
    // Examples are a table: a command and what it does on each line.
    let is_table = id.ends_with("-examples");
    let is_one_line = !text.contains('\n') && !text.contains("  ");
    let is_whole = !text.is_empty() && text.trim() == text && !text.contains("()");
    assert!((is_one_line || is_table) && is_whole, "{name}: {id}: {text:?}");
}

/// Every example of every argument, the others at their first one.
fn fillings(spec: &Spec) -> Vec<Arguments> {
    let filled = |varied: usize, example: &Argument| -> Arguments {
        let arguments = spec.arguments.iter().enumerate().map(|(index, (name, examples))| {
            let first = || examples().swap_remove(0);
            (*name, if index == varied { example.clone() } else { first() })
        });
        arguments.collect()
    };
    if spec.arguments.is_empty() {
        return vec![Arguments::new()];
    }
    let examples = spec.arguments.iter().map(|(_, examples)| examples()).enumerate();
    examples
        .flat_map(|(index, all)| all.into_iter().map(move |one| (index, one)))
        .map(|(index, example)| filled(index, &example))
        .collect()
}

#[test]
fn every_message_is_written_whole_in_every_locale() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    for (locale, spec) in catalog.locale_ids().flat_map(|l| Message::specs().map(move |s| (l, s))) {
        for arguments in fillings(&spec) {
            check(&catalog, locale, spec.id, None, &arguments);
        }
    }
}

#[test]
fn every_message_is_written_as_fluent_writes_it() {
    for isolation in [Isolation::Off, Isolation::On] {
        let catalog = Catalog::embedded(isolation).unwrap();
        for (locale, spec) in
            catalog.locale_ids().flat_map(|l| Message::specs().map(move |s| (l, s)))
        {
            for arguments in fillings(&spec).iter().filter(|arguments| !arguments.list_messages()) {
                let own = catalog.text(locale, spec.id, None, arguments);
                let fluent = catalog.write_dynamic(locale, spec.id, None, &arguments.to_fluent());
                assert_eq!(own.map(|text| (text, Vec::new())), Ok(fluent.unwrap()), "{}", spec.id);
            }
        }
    }
}

#[test]
fn every_rule_says_what_it_claims_and_every_guard_what_would_help() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let none = Arguments::new();
    for (locale, rule) in catalog.locale_ids().flat_map(|l| rules::ALL.map(|rule| (l, rule))) {
        check(&catalog, locale, rule.name, Some("claim"), &none);
        if rule.part.is_guard() {
            check(&catalog, locale, rule.name, Some("help"), &none);
        }
    }
}

#[test]
fn every_invariant_says_what_always_holds() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    for (locale, it) in catalog.locale_ids().flat_map(|l| invariants::ALL.map(|it| (l, it))) {
        check(&catalog, locale, it.name, None, &Arguments::new());
    }
}

#[test]
fn every_text_is_used() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let used: BTreeSet<&str> = Message::specs()
        .map(|spec| spec.id)
        .chain(rules::ALL.map(|rule| rule.name))
        .chain(invariants::ALL.map(|invariant| invariant.name))
        .chain(requirements::ALL.map(|requirement| requirement.id))
        .chain(Described::IDS)
        .collect();
    for locale in catalog.locale_ids() {
        let there: BTreeSet<&str> = catalog.ids(locale).collect();
        let difference: Vec<_> = there.symmetric_difference(&used).collect();
        assert!(difference.is_empty(), "{:?}: {difference:?}", catalog.locale(locale));
    }
}

#[test]
fn every_locale_uses_the_same_attributes_and_variables() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let english = variables(&folder.join("en"));
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    for locale in paths.filter(|path| path.is_dir()) {
        let others = variables(&locale);
        let parts: BTreeSet<&String> = english.keys().chain(others.keys()).collect();
        for part in parts {
            assert_eq!(others.get(part), english.get(part), "{}: {part}", locale.display());
        }
    }
}

/// The variables of each value (`id`) and attribute (`id.attribute`) in a folder of texts.
fn variables(folder: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = files.map(|file| fs::read_to_string(file).unwrap());
    let resources = texts.map(|text| parser::parse(text).unwrap());
    let entries = resources.flat_map(|resource| resource.body);
    let messages = entries.filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.flat_map(parts).map(|(part, text)| (part, variables_in(text))).collect()
}

/// The value and the attributes, each as a message that has nothing else.
fn parts(message: Parsed<String>) -> Vec<(String, Parsed<String>)> {
    let Parsed { id, value, attributes, .. } = message;
    let alone = |value| Parsed { id: id.clone(), value, attributes: Vec::new(), comment: None };
    let attributes = attributes.into_iter().map(|attribute| {
        (format!("{}.{}", id.name, attribute.id.name), alone(Some(attribute.value)))
    });
    let value = value.map(|value| (id.name.clone(), alone(Some(value))));
    value.into_iter().chain(attributes).collect()
}

fn variables_in(message: Parsed<String>) -> BTreeSet<String> {
    let source = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let is_name = |c: char| c.is_ascii_alphanumeric() || "_-".contains(c);
    let after_dollars = source.split('$').skip(1);
    after_dollars.map(|rest| rest.chars().take_while(|c| is_name(*c)).collect()).collect()
}
