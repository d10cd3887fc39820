//! That anything at all can be read without harm, and that every failure is explained.

use proptest::prelude::*;

use super::*;
use crate::scenario::decode::tests::Document;
use crate::scenario::excerpt::excerpt;
use crate::scenario::{Locator, Source};

/// Checks that whatever the fast reading refuses is explained at a place that exists.
fn check(text: &str) -> Result<(), TestCaseError> {
    let Err(misfit) = parse::<Document>(text) else { return Ok(()) };
    let lines = crate::scenario::lines::lines(text).count();
    prop_assert!((1..=lines + 1).contains(&misfit.span.line), "{:?}", misfit);
    prop_assert!(misfit.span.column >= 1, "{:?}", misfit);
    excerpt(text, misfit.span);
    if let Ok(source) = Source::from_bytes("x.yaml", text.into()) {
        let _ = Locator::new(&source).find(&misfit.path);
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,200}") {
        check(&text)?;
    }

    #[test]
    fn any_bytes_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn almost_yaml_is_read_without_harm(
        words in prop::collection::vec(words(), 0..60),
    ) {
        check(&words.concat())?;
    }

    #[test]
    fn broken_scenarios_are_read_without_harm(
        place in 0..SCENARIO.len(), gone in 0..9_usize, word in words(),
    ) {
        let end = (place + gone).min(SCENARIO.len());
        check(&format!("{}{word}{}", &SCENARIO[..place], &SCENARIO[end..]))?;
    }
}

/// A scenario in which things are broken.
const SCENARIO: &str = "\
title: \"A guest leaves\"
start: 2026-03-02T09:00:00Z
users:
  ana: &ana { name: Ana, age: 30 }
  bia: *ana
steps:
  - do: leave
    user: ana # who
  - do: expect
    is: [active, soft_deleted]
    pair:
      - 1
      - -2
";

/// Words and signs of YAML.
fn words() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "title",
        "users",
        "steps",
        "do",
        "leave",
        ": ",
        ":",
        "- ",
        "-",
        "? ",
        "\n",
        "\n  ",
        "\n    ",
        "\r\n",
        "\t",
        " ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "\"",
        "'",
        "# ",
        "&a ",
        "*a",
        "!",
        "!!str ",
        "| ",
        ">-\n ",
        "%TAG ! !\n",
        "---\n",
        "...\n",
        "~",
        "1",
        "é",
        "\u{feff}",
        "\u{85}",
        "\0",
        "\u{2028}",
        "<<: ",
        "@",
        "`",
        "\\",
    ])
}

#[test]
fn the_scenario_is_whole() {
    parse::<Document>(SCENARIO).unwrap();
}

#[test]
fn a_failure_of_the_fast_reading_alone_is_placed() {
    let error = serde_yaml::from_str::<Document>("title: x\nusers: [").unwrap_err();
    let misfit = explain::<Document>("title: x", &error);
    assert_eq!(misfit.kind, MisfitKind::Syntax(Cause::Other));
    assert_eq!(misfit.span, Span::new(2, 8, 0));
}
