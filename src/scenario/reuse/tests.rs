//! Files with things to put in, and what comes of them.

use proptest::prelude::*;

use super::*;
use crate::scenario::{LoadError, Scenario, Text, Vocabulary, load_with};

const CAST: &str = "\
tenants: { contoso: {}, fabrikam: { groups: [design] } }
users: { ana: { home: contoso } }
guests: [{ user: ana, tenant: fabrikam }]
";

const LEAVE: &str = "\
parameters: { who: , organization: fabrikam }
steps:
  - { as: \"${who}\", do: select_leave, tenant: \"${organization}\" }
  - { as: \"${who}\", do: confirm_leave, tenant: \"${organization}\" }
";

fn source(path: &str, text: &str) -> Source {
    Source::from_bytes(path, text.into()).unwrap()
}

/// Loads a file beside two fragments.
fn read(text: &str) -> Result<Vec<Scenario>, LoadError> {
    let fragments = Fragments::default()
        .with(source("in/cast.fragment.yaml", CAST))
        .with(source("in/leave.fragment.yaml", LEAVE))
        .with(source("in/circle.fragment.yaml", "use: ../in/circle.fragment.yaml"));
    let locales = ["en", "pt-BR"].map(str::to_owned);
    let vocabulary = Vocabulary { locales: &locales, messages: &[] };
    load_with(&source("in/x.yaml", text), &fragments, &vocabulary)
}

#[track_caller]
fn loaded(text: &str) -> Vec<Scenario> {
    read(text).unwrap_or_else(|error| panic!("{error:?}"))
}

/// Where a file is wrong, with the line that uses the fragment if it is wrong there.
#[track_caller]
fn refused(text: &str, place: &str) {
    let error = read(text).unwrap_err();
    let mark = error.mark.as_ref().map(|mark| format!("{}+{}", mark.span, mark.span.length));
    let used = error.used_at.as_ref().map(|place| format!(" used at {}", place.1));
    let file = error.file.file_name().unwrap().to_str().unwrap();
    let found = format!("{file}:{}{}", mark.unwrap_or_default(), used.unwrap_or_default());
    assert_eq!(found, place, "{error:?}");
}

#[track_caller]
fn titles(scenarios: &[Scenario]) -> Vec<&str> {
    let title = |scenario: &'_ Scenario| match &scenario.title {
        Text::Plain(_) => scenario.title.for_locale("en").to_owned().leak(),
        Text::ByLocale(_) => panic!("one language"),
    };
    scenarios.iter().map(|scenario| &*title(scenario)).collect()
}

#[test]
fn a_cast_and_steps_come_from_fragments() {
    let text = "\
title: x
use: cast.fragment.yaml
users: { bia: { home: contoso } }
steps:
  - wait: 1d
  - use: leave.fragment.yaml
    with: { who: ana }
  - wait: 2d
";
    let [scenario] = &*loaded(text) else { panic!() };
    assert_eq!((scenario.roster.users.len(), scenario.steps.len()), (2, 4));
    let locator = scenario.origin.locator();
    let lines: Vec<_> = (0..5).map(|step| locator.step_line(step)).collect();
    assert_eq!(lines, [Some(5), Some(6), Some(6), Some(8), None]);
    let step = crate::scenario::Path::ROOT.key("steps").index(2);
    assert_eq!(locator.find(&step.clone().key("do")).unwrap().place(), "in/leave.fragment.yaml:4");
    assert_eq!(locator.find(&step.key("as")).unwrap().place(), "in/x.yaml:7");
}

#[test]
fn each_row_is_a_scenario() {
    let text = "\
title: Waiting
use: cast.fragment.yaml
variables: { all: [design] }
for_each:
  - { length: 29d, groups: \"${all}\" }
  - { length: 30d, groups: [] }
steps:
  - wait: ${length}
    expect: { membership: { user: ana, tenant: fabrikam, groups: \"${groups}\" } }
";
    let scenarios = loaded(text);
    assert_eq!(titles(&scenarios), ["Waiting (29d, [design])", "Waiting (30d, [])"]);
    let addresses: Vec<_> = scenarios.iter().map(Scenario::address).collect();
    assert_eq!(addresses, [Path::new("in/x.yaml:5"), Path::new("in/x.yaml:6")]);
    let titled = text.replace("Waiting", "Waiting ${length}");
    assert_eq!(titles(&loaded(&titled)), ["Waiting 29d", "Waiting 30d"]);
}

#[test]
fn names_give_way_to_what_they_stand_for() {
    let text = "\
title: $${x} $5 ${price} ${both}
variables: { price: 1, both: \"${price}${price}\", key: ana, home: { home: contoso } }
tenants: { contoso: }
users: { \"${key}\": \"${home}\" }
steps: [{ wait: \"${price}d\" }]
";
    let scenarios = loaded(text);
    assert_eq!(titles(&scenarios), ["${x} $5 1 11"]);
    assert!(scenarios[0].roster.users.iter().any(|user| &*user.key == "ana"));
}

#[test]
fn errors_are_where_the_text_stands() {
    let with = |rest: &str| format!("title: x\nuse: cast.fragment.yaml\n{rest}\n");
    refused(&with("steps: [{ wait: ${leng} }]"), "x.yaml:3:17+7");
    refused(&with("steps: [${a}]"), "x.yaml:3:9+4");
    refused(&with("steps:\n  - { wait: 1d,\n      ${a}: 1 }"), "x.yaml:5:7+4");
    refused(&with("variables: { a: 1 }\nsteps:\n  - wait: 1 ${ aa } d"), "x.yaml:5:13+7");
    refused(&with("variables: { a: [] }\nsteps:\n  - wait: 1 ${a}"), "x.yaml:5:13+4");
    refused(&with("steps:\n  - wait: 'x ${a'"), "x.yaml:4:14+4");
    refused(&with("steps:\n  - use: leave.fragment.yaml"), "x.yaml:4:10+19");
    refused(&with("steps:\n  - use: leave.fragment.yaml\n    with: { whom: a }"), "x.yaml:5:13+4");
    refused(&with("steps:\n  - use: leave.fragment.yaml\n    with: { who: a }"), "x.yaml:5:18+1");
    let nobody = "steps:\n  - use: leave.fragment.yaml\n    with: { who: ana, organization: x }";
    refused(&with(nobody), "x.yaml:5:37+1");
    refused(&with("steps:\n  - use: cast.fragment.yaml"), "x.yaml:4:10+18");
    refused(&with("steps:\n  - use: leave.yaml"), "x.yaml:4:10+10");
    refused(&with("steps:\n  - use: gone.fragment.yaml"), "x.yaml:4:10+18");
    refused(
        &with("steps:\n  - use: circle.fragment.yaml"),
        "circle.fragment.yaml:1:6+26 used at 4",
    );
    refused(&with("steps:\n  - with: {}"), "x.yaml:4:5+8");
    refused(&with("users: { ana: { home: contoso } }\nsteps: [{ wait: 1d }]"), "x.yaml:3:10+3");
    refused(&with("for_each: []"), "x.yaml:3:11+2");
    refused(&with("for_each: [{ a: 1, b: 2 }, { a: 1 }]"), "x.yaml:3:28+8");
    refused(&with("for_each: [{ a: 1 }, { a: 1, b: 2 }]"), "x.yaml:3:30+1");
    refused(&with("variables: { a: 1 }\nfor_each: [{ a: 1 }]"), "x.yaml:4:14+1");
    refused("title: x\nuse: { use: a }\n", "x.yaml:2:6+10");
    refused("title: x\nusee: a\nuse: cast.fragment.yaml", "x.yaml:2:1+4");
}

#[test]
fn an_error_of_a_row_names_the_row() {
    let text = "title: x\nuse: cast.fragment.yaml\nfor_each: [{ a: 1d }, { a: x }]\nsteps: [{ wait: '${a}' }]";
    let error = read(text).unwrap_err();
    assert_eq!(error.row.unwrap().values, [("a".into(), "x".to_owned())].into_iter().collect());
    assert_eq!(error.mark.unwrap().span.to_string(), "3:28");
}

#[test]
fn little_text_does_not_become_much() {
    let mut text = "title: x\nvariables:\n  a0: [x]\n".to_owned();
    for n in 1..40 {
        let all = vec![format!("\"${{a{}}}\"", n - 1); 10].join(", ");
        text += &format!("  a{n}: [{all}]\n");
    }
    let error = read(&(text + "steps: []")).unwrap_err();
    assert!(
        matches!(
            &*error.problem,
            crate::scenario::LoadProblem::Reuse(ReuseProblem::TooLarge { .. })
        ),
        "{error:?}"
    );
    let deep = |n: usize| format!("  a{n}: [\"${{a{}}}\"]\n", n - 1);
    let text: String = (1..100).map(deep).collect();
    let error = read(&format!("title: x\nvariables:\n  a0: x\n{text}steps: []")).unwrap_err();
    assert!(matches!(&*error.problem, crate::scenario::LoadProblem::Misfit(_)), "{error:?}");
}

/// Words of which files are made, that sometimes make sense.
fn words() -> impl Strategy<Value = String> {
    let words = [
        "\n",
        "\n  ",
        "\n  - ",
        "use: ",
        "with: ",
        "variables: ",
        "for_each: ",
        "steps: ",
        "title: ",
        "${",
        "}",
        "a",
        "${a}",
        "\"${a}\"",
        "$",
        "{ ",
        " }",
        "[",
        "]",
        ", ",
        ": ",
        "&x ",
        "*x",
        "cast.fragment.yaml",
        "leave.fragment.yaml",
        "circle.fragment.yaml",
        "who",
        "'",
        "\"",
        "wait",
        "a: ",
        "- ",
        "# ",
        "é",
        "1d",
    ];
    proptest::sample::select(words.to_vec()).prop_map(str::to_owned)
}

const WHOLE: &str = "\
title: x ${a}
use: [cast.fragment.yaml]
variables: { a: [1], b: 2 }
for_each:
  - { c: 29d, d: ana }
  - { c: 30d, d: \"${b}\" }
steps:
  - use: leave.fragment.yaml
    with: { who: \"${d}\" }
  - wait: ${c}
    expect: { clock: x$${a} }
";

/// Whatever is refused is refused at a place that exists.
fn check(text: &str) -> Result<(), TestCaseError> {
    let Err(error) = read(text) else { return Ok(()) };
    if let Some(mark) = error.mark {
        let lines = crate::scenario::lines::lines(mark.source.text()).count();
        prop_assert!((1..=lines + 1).contains(&mark.span.line) && mark.span.column >= 1);
    }
    Ok(())
}

proptest! {
    #[test]
    fn almost_files_do_no_harm(words in prop::collection::vec(words(), 0..60)) {
        check(&words.concat())?;
    }

    #[test]
    fn broken_files_do_no_harm(place in 0..WHOLE.len(), gone in 0..9_usize, word in words()) {
        let end = (place + gone).min(WHOLE.len());
        check(&format!("{}{word}{}", &WHOLE[..place], &WHOLE[end..]))?;
    }
}
