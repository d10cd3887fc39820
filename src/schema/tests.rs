//! Everything in a schema is described in every locale, and every description is of something.

use std::collections::BTreeSet;

use serde_json::Value;

use super::*;
use crate::l10n::{checks, settings};
use crate::message::{Described, Isolation};
use crate::model::Keyed;

/// The texts of a schema in one locale: each with the place where it stands.
fn described(kind: FileKind, catalog: &Catalog, locale: LocaleId) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let root = schema(kind, catalog, &[locale]);
    collect(kind.key(), &root, &mut found);
    for (name, definition) in root["definitions"].as_object().into_iter().flatten() {
        collect(name, definition, &mut found);
    }
    found
}

/// The description of a thing and of its fields; a field without one gives an empty text.
fn collect(thing: &str, schema: &Value, found: &mut Vec<(String, String)>) {
    let text = |schema: &Value| schema["description"].as_str().unwrap_or_default().to_owned();
    found.push((thing.to_owned(), text(schema)));
    let is_named_by_locales = thing == "by-locale";
    let properties = schema["properties"].as_object().into_iter().flatten();
    for (field, schema) in properties.filter(|_| !is_named_by_locales) {
        found.push((format!("{thing}.{field}"), text(schema)));
    }
}

#[test]
fn everything_is_described_in_every_locale() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    for locale in catalog.locale_ids() {
        for kind in FileKind::ALL {
            for (place, text) in described(*kind, &catalog, locale) {
                let is_id = text.starts_with("schema-");
                assert!(!text.is_empty() && !is_id, "{kind:?}: {place} is not described: {text}");
            }
        }
    }
}

#[test]
fn every_description_is_of_something() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let english = catalog.locale_ids().next().unwrap();
    let parts = FileKind::ALL.iter().flat_map(|kind| described(*kind, &catalog, english));
    let things: BTreeSet<String> = parts.map(|(place, _)| format!("schema-{place}")).collect();
    for id in Described::IDS {
        assert!(things.contains(id), "{id} describes nothing");
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/schema.ftl");
    let text = std::fs::read_to_string(folder).unwrap();
    let (mut id, mut parts) = ("", 0);
    for line in text.lines() {
        match (line.split_once(" ="), line.strip_prefix("    .")) {
            (_, Some(part)) => {
                let part = part.split(' ').next().unwrap();
                let thing = id.strip_prefix("schema-").unwrap();
                let is_word = words::meaning(thing, part).is_some();
                assert!(things.contains(&format!("{id}.{part}")) || is_word, "{id}.{part}");
                parts += 1;
            }
            (Some((name, _)), None) if name.starts_with("schema-") => id = name,
            _ => {}
        }
    }
    assert!(parts > 150, "{parts}");
}

#[test]
fn every_word_with_a_meaning_is_described() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let english = catalog.locale_ids().next().unwrap();
    let mut silent = BTreeSet::new();
    for kind in FileKind::ALL {
        let root = schema(*kind, &catalog, &[english]);
        for (name, definition) in root["definitions"].as_object().into_iter().flatten() {
            let alternatives = definition["anyOf"].as_array().cloned();
            for schema in alternatives.unwrap_or_else(|| vec![definition.clone()]) {
                let Some(words) = schema["enum"].as_array() else { continue };
                let told = schema["enumDescriptions"].as_array().map_or(0, Vec::len);
                if told != words.len() {
                    silent.insert(name.clone());
                }
            }
        }
    }
    assert_eq!(silent.into_iter().collect::<Vec<_>>(), ["locale", "message"]);
}

#[test]
fn one_language_or_all_of_them() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let locales: Vec<_> = catalog.locale_ids().collect();
    let about = |locales: &[LocaleId]| {
        let schema = schema(FileKind::Scenario, &catalog, locales);
        schema["definitions"]["tenant"]["description"].as_str().unwrap().to_owned()
    };
    let (en, pt_br) = (about(&locales[..1]), about(&locales[1..]));
    assert_eq!(about(&locales), format!("{en}\n\n{pt_br}"));
}

#[test]
fn the_settings_are_those_that_are_read() {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let root = schema(FileKind::L10n, &catalog, &[]);
    let fields: BTreeSet<_> = root["properties"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(fields, settings::KNOWN.map(str::to_owned).into_iter().collect());
    let known = root["properties"]["checks"]["properties"].as_object().unwrap();
    assert_eq!(known.len(), checks::all().count());
}
