//! What the schemas accept and refuse, as a validator that we did not write sees it.

mod changed;
mod output;
mod pages;
mod refused;

use std::fs;
use std::path::Path;

use jsonschema::Validator;
use serde_json::Value;
use tchau::cli::Exit;

use crate::call::{call, files};
use crate::kept::Differences;

/// The validator for a kind of file.
#[track_caller]
fn validator(kind: &str) -> Validator {
    let called = call(&["schema", kind]);
    assert_eq!((called.exit, called.err.as_str()), (Exit::Met, ""));
    let schema: Value = serde_json::from_str(&called.out).unwrap();
    assert!(jsonschema::meta::is_valid(&schema), "{kind}");
    jsonschema::validator_for(&schema).unwrap()
}

/// A YAML file as JSON has it.
fn value(text: &str) -> Option<Value> {
    serde_yaml::from_str(text).ok()
}

#[track_caller]
fn assert_accepted(validator: &Validator, path: &Path) {
    let value = value(&fs::read_to_string(path).unwrap()).unwrap();
    let errors: Vec<_> = validator.iter_errors(&value).collect();
    let told = errors.iter().map(|error| format!("{}: {error}", error.instance_path()));
    let told: Vec<_> = told.collect();
    assert!(told.is_empty(), "{}: {told:#?}", path.display());
}

#[test]
fn every_scenario_is_accepted() {
    let validator = validator("scenario");
    let folders = ["scenarios", "src/coverage/worlds", "tests/data/chosen", "tests/data/worlds"];
    let folders = folders.into_iter().filter(|folder| Path::new(folder).exists());
    let paths: Vec<_> = folders.flat_map(files).collect();
    assert!(paths.len() > 180, "{}", paths.len());
    paths.iter().for_each(|path| assert_accepted(&validator, path));
}

#[test]
fn every_fragment_is_accepted() {
    let validator = validator("fragment");
    let entries = fs::read_dir("scenarios/fragments").unwrap();
    let paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    assert!(!paths.is_empty());
    paths.iter().for_each(|path| assert_accepted(&validator, path));
}

#[test]
fn the_glossary_and_the_settings_are_accepted() {
    assert_accepted(&validator("glossary"), Path::new("locales/glossary.yaml"));
    let text = fs::read_to_string("locales/l10n.toml").unwrap();
    let settings: Value = toml::from_str(&text).unwrap();
    let validator = validator("l10n");
    assert!(validator.is_valid(&settings));
    for wrong in [
        serde_json::json!({ "word": [] }),
        serde_json::json!({ "checks": { "elipsis": "error" } }),
        serde_json::json!({ "checks": { "ellipsis": "off" } }),
        serde_json::json!({ "shown-by": "somebody" }),
    ] {
        assert!(!validator.is_valid(&wrong), "{wrong}");
    }
    let right = serde_json::json!({ "checks": { "ellipsis": "off: we have none" } });
    assert!(validator.is_valid(&right));
}

#[test]
fn reuse_is_accepted() {
    let (scenario, fragment) = (validator("scenario"), validator("fragment"));
    #[track_caller]
    fn check(validator: &Validator, text: &str, expected: bool) {
        assert_eq!(validator.is_valid(&value(text).unwrap()), expected, "{text}");
    }
    let step = "steps: [{ wait: \"${length}\", expect: { membership: { user: ana, tenant: x, is: \"${is}\", restorable: \"${yes}\", object: \"${n}\" } } }]";
    check(
        &scenario,
        &format!("title: T\nuse: cast.fragment.yaml\nvariables: {{ length: 30d }}\n{step}"),
        true,
    );
    check(
        &scenario,
        "title: T\nuse: [a.yaml, { use: b.yaml, with: { x: 1 } }]\nfor_each: [{ a: 1 }, { a: 2 }]\nsteps: [{ use: s.yaml, with: { a: b } }]",
        true,
    );
    check(&scenario, "title: T\nuse: { file: b.yaml }\nsteps: [{ wait: 1s }]", false);
    check(&scenario, "title: T\nsteps: [{ wait: 1s }]", false);
    check(&scenario, "title: T\nuse: a\nsteps: [{ use: b, do: restore }]", false);
    check(&scenario, "title: T\nuse: a\nsteps: [{ wait: 1s, with: { a: b } }]", false);
    check(&scenario, "title: T\nuse: a\nguests: [\"${guest}\"]\nsteps: \"${steps}\"", true);
    check(&scenario, "title: T\nuse: a\nguests: [somebody]\nsteps: [{ wait: 1s }]", false);
    check(&scenario, "title: T\nuse: a\nfor_each: []\nsteps: [{ wait: 1s }]", false);
    check(&scenario, "title: T\nuse: a\nsteps: [{ as: a, do: restore, \"${field}\": x }]", false);
    check(
        &scenario,
        "title: T\nuse: a\nsteps: [{ as: a, do: restore, user: b, \"${field}\": x }]",
        true,
    );
    check(&fragment, "parameters: { who: ana, where: }\nsteps: [{ use: a }]", true);
    check(&fragment, "parameters: [who]\nusers: { ana: { home: x } }", true);
    check(&fragment, "parameters: [who]\ntitle: T", false);
}

#[test]
fn the_language_of_the_user_comes_first_or_alone() {
    let about = |arguments: &[&str]| {
        let called = call(&[&["schema", "glossary"], arguments].concat());
        let schema: Value = serde_json::from_str(&called.out).unwrap();
        schema["description"].as_str().unwrap().to_owned()
    };
    let (all, en, pt_br) = (about(&[]), about(&["--lang", "en"]), about(&["--lang", "pt-BR"]));
    assert_eq!(all, format!("{en}\n\n{pt_br}"));
    assert_ne!(en, pt_br);
}

/// Each schema that is kept: beside the scenarios, for whoever opens them in an editor, and beside the pages
/// that describe what tchau writes.
const KEPT: [(&str, &str); 6] = [
    ("scenario", "scenarios/scenario.schema.json"),
    ("fragment", "scenarios/fragment.schema.json"),
    ("report", "docs/report.schema.json"),
    ("jsonl", "docs/jsonl.schema.json"),
    ("timeline", "docs/timeline.schema.json"),
    ("timings", "docs/timings.schema.json"),
];

#[test]
fn the_schemas_that_are_kept_are_those_of_today() {
    let mut differences = Differences::default();
    for (kind, path) in KEPT {
        differences.compare(Path::new(path), &call(&["schema", kind]).out);
    }
    differences.assert_none();
}

#[test]
fn every_scenario_and_every_fragment_names_its_schema() {
    let fragments = fs::read_dir("scenarios/fragments").unwrap();
    let fragments = fragments.map(|entry| (entry.unwrap().path(), "../fragment.schema.json"));
    let scenarios = files("scenarios").into_iter().map(|path| (path, "../scenario.schema.json"));
    for (path, schema) in scenarios.chain(fragments) {
        let text = fs::read_to_string(&path).unwrap();
        let first = format!("# yaml-language-server: $schema={schema}");
        assert_eq!(text.lines().next(), Some(first.as_str()), "{}", path.display());
        assert!(path.parent().unwrap().join(schema).is_file(), "{}", path.display());
    }
}

#[test]
fn a_schema_can_be_written_to_a_file() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("a schema.json");
    let called = call(&["schema", "--output", path.to_str().unwrap()]);
    assert_eq!((called.exit, called.out.as_str(), called.err.as_str()), (Exit::Met, "", ""));
    assert_eq!(fs::read_to_string(&path).unwrap(), call(&["schema"]).out);
}
