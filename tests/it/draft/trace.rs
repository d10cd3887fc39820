//! A trace in ITF has the form that other tools read.

use serde_json::Value;
use tchau::explore::{Size, World};
use tchau::message::LocaleId;
use tchau::report::{Voice, itf};

use super::CATALOG;
use super::ways::chosen;

/// Whether a value is an expression of the format: see ADR-015 of Apalache.
fn is_expression(value: &Value) -> bool {
    let all = |items: &Value| items.as_array().is_some_and(|items| items.iter().all(is_expression));
    let is_pair = |pair: &Value| all(pair) && pair.as_array().is_some_and(|pair| pair.len() == 2);
    match value {
        Value::Bool(_) | Value::String(_) => true,
        Value::Number(number) => number.as_i64().is_some_and(|n| n.abs() < 1 << 53),
        Value::Array(_) => all(value),
        Value::Null => false,
        Value::Object(fields) => match fields.iter().next() {
            Some((key, text)) if key == "#bigint" => {
                text.as_str().is_some_and(|text| text.parse::<i128>().is_ok()) && fields.len() == 1
            }
            Some((key, items)) if key == "#set" || key == "#tup" => all(items) && fields.len() == 1,
            Some((key, pairs)) if key == "#map" => {
                pairs.as_array().is_some_and(|pairs| pairs.iter().all(is_pair)) && fields.len() == 1
            }
            _ => fields.iter().all(|(key, value)| !key.starts_with('#') && is_expression(value)),
        },
    }
}

#[test]
fn every_state_has_every_variable_and_nothing_else() {
    let world = World::of_size(Size::STANDARD);
    let legs = chosen(&world, &(0..20_u32).map(|n| n * 7_919).collect::<Vec<_>>());
    let locale: LocaleId = CATALOG.require("pt-BR").unwrap();
    let text = itf(&world, &legs, "A trace", &Voice { catalog: &CATALOG, locale });
    let trace: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(trace["#meta"]["format"], "ITF");
    assert_eq!(trace["#meta"]["description"], "A trace");
    let mut variables: Vec<_> =
        trace["vars"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    variables.sort_unstable();
    let states = trace["states"].as_array().unwrap();
    assert_eq!(states.len(), legs.len() + 1);
    for (state, index) in states.iter().zip(0_usize..) {
        let mut fields = state.as_object().unwrap().clone();
        assert_eq!(fields.remove("#meta").unwrap()["index"], index);
        assert_eq!(fields.keys().collect::<Vec<_>>(), variables);
        assert!(fields.values().all(is_expression), "{state:#}");
    }
    let instants: Vec<_> = states.iter().map(|state| state["now"].as_i64().unwrap()).collect();
    assert!(instants.is_sorted() && instants.first() < instants.last(), "{instants:?}");
}
