//! What is said about documents that do not fit, and that both readings read the same.

use std::fmt;

use proptest::prelude::*;
use serde::de::{self, Deserialize};
use serde::{Deserialize as FromYaml, Serialize as ToYaml};

use super::*;
use crate::scenario::excerpt::excerpt;
use crate::scenario::misfit::MisfitKind;
use crate::scenario::ordered::Ordered;
use crate::scenario::shape::Shape;

/// A small document with one of everything.
#[derive(Clone, Debug, PartialEq, FromYaml, ToYaml)]
#[serde(deny_unknown_fields)]
pub(in crate::scenario) struct Document {
    title: String,
    start: Option<Moment>,
    #[serde(default)]
    users: Ordered<User>,
    #[serde(default)]
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, FromYaml, ToYaml)]
#[serde(deny_unknown_fields)]
struct User {
    name: String,
    age: Option<u8>,
    height: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, FromYaml, ToYaml)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
enum Step {
    Leave { user: String, sure: Option<bool> },
    Expect { is: Vec<State>, pair: Option<(i8, i64)> },
}

#[derive(Clone, Copy, Debug, PartialEq, FromYaml, ToYaml)]
#[serde(rename_all = "snake_case")]
enum State {
    Active,
    SoftDeleted,
}

/// A type that reads its text itself.
#[derive(Clone, Debug, PartialEq, ToYaml)]
struct Moment(String);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Moment;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                Expected::fmt(&Shape::Instant, formatter)
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Moment, E> {
                let moment = text.ends_with('Z').then(|| Moment(text.to_owned()));
                moment.ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_str(Reader)
    }
}

/// Checks the path, the marked characters and the explanation of the misfit in a document.
#[track_caller]
fn check(text: &str, path: &str, marked: &str, kind: MisfitKind) {
    assert!(serde_yaml::from_str::<Document>(text).is_err());
    let misfit = decode::<Document>(text).unwrap_err();
    let shown = excerpt(text, misfit.span);
    let characters = shown.text.chars().skip(shown.caret).take(shown.length).collect::<String>();
    assert_eq!((misfit.path.to_string().as_str(), characters.as_str()), (path, marked));
    assert_eq!(misfit.kind, kind);
}

fn shapes(expected: Shape, found: Shape) -> MisfitKind {
    MisfitKind::WrongShape { expected, found }
}

#[test]
fn an_unknown_field_is_pointed_at() {
    let expected = &["title", "start", "users", "steps"];
    let kind = MisfitKind::UnknownField { name: "tittle".to_owned(), expected };
    check("title: x\ntittle: y", "", "tittle", kind);
    let kind =
        MisfitKind::UnknownField { name: "nam".to_owned(), expected: &["name", "age", "height"] };
    check("title: x\nusers:\n  ana: { nam: Ana }", "users.ana", "nam", kind);
}

#[test]
fn an_unknown_field_of_a_tagged_enum_is_found_again() {
    let kind = MisfitKind::UnknownField { name: "whom".to_owned(), expected: &["user", "sure"] };
    check("title: x\nsteps:\n- do: leave\n  user: a\n  whom: b", "steps[0]", "whom", kind);
}

#[test]
fn a_missing_field_is_missed_in_its_mapping() {
    check("steps: []", "", "steps: []", MisfitKind::MissingField { name: "title" });
    let kind = MisfitKind::MissingField { name: "name" };
    check("title: x\nusers:\n  ana: {age: 3}", "users.ana", "{age: 3}", kind);
    let kind = MisfitKind::MissingField { name: "do" };
    check("title: x\nsteps:\n- user: ana\n", "steps[0]", "user: ana", kind);
}

#[test]
fn an_unknown_word_is_pointed_at() {
    let kind = MisfitKind::UnknownVariant {
        name: "activ".to_owned(),
        expected: &["active", "soft_deleted"],
    };
    check("title: x\nsteps:\n- do: expect\n  is: [activ]", "steps[0].is[0]", "activ", kind);
    let kind =
        MisfitKind::UnknownVariant { name: "leav".to_owned(), expected: &["leave", "expect"] };
    check("title: x\nsteps:\n- user: ana\n  do: leav", "steps[0].do", "leav", kind);
}

#[test]
fn shapes_are_told_apart() {
    check("[a]", "", "[a]", shapes(Shape::Mapping, Shape::List));
    check("just text", "", "just text", shapes(Shape::Mapping, Shape::Text));
    check("title: {a: b}", "title", "{a: b}", shapes(Shape::Text, Shape::Mapping));
    check("title: x\nsteps: 5", "steps", "5", shapes(Shape::List, Shape::WholeNumber));
    check("title: x\nusers: ~", "users", "~", shapes(Shape::Mapping, Shape::Nothing));
    let user = "title: x\nusers:\n  ana:\n    name: Ana\n";
    let age = |age: &str, found| {
        let text = format!("{user}    age: {age}");
        check(&text, "users.ana.age", age, shapes(Shape::WholeNumber, found));
    };
    age("1.5", Shape::Number);
    age("true", Shape::YesNo);
    age("'5'", Shape::Text);
    age("old", Shape::Text);
    let text = format!("{user}    height: tall");
    check(&text, "users.ana.height", "tall", shapes(Shape::Number, Shape::Text));
}

#[test]
fn numbers_know_their_limits() {
    for age in ["256", "-1", "99999999999999999999", "0x100"] {
        let text = format!("title: x\nusers: {{ana: {{name: A, age: {age}}}}}");
        let found = if age == "0x100" { "256" } else { age }.to_owned();
        let kind = MisfitKind::OutOfRange { found, smallest: 0, largest: 255 };
        check(&text, "users.ana.age", age, kind);
    }
}

#[test]
fn a_text_that_cannot_be_read_is_shown() {
    let kind = MisfitKind::BadValue { expected: Shape::Instant, text: "monday".to_owned() };
    check("title: x\nstart: monday", "start", "monday", kind);
    check("title: x\nstart: [1]", "start", "[1]", shapes(Shape::Instant, Shape::List));
}

#[test]
fn lists_of_a_fixed_length_have_it() {
    let text = |pair: &str| format!("title: x\nsteps: [{{do: expect, is: [], pair: {pair}}}]");
    assert!(decode::<Document>(&text("[1, 2]")).is_ok());
    let long = decode::<(i8, i8)>("[1, 2, 3]").unwrap_err();
    assert_eq!(long.kind, MisfitKind::WrongLength { found: 3 });
    let short = decode::<(i8, i8)>("[1]").unwrap_err();
    assert_eq!(short.kind, MisfitKind::WrongLength { found: 1 });
}

/// Checks that both readings see the same in a text, or both see nothing.
#[track_caller]
fn agree<T: DeserializeOwned + PartialEq + fmt::Debug>(text: &str) {
    let text = format!("- {text}");
    let fast = serde_yaml::from_str::<[T; 1]>(&text);
    let slow = decode::<[T; 1]>(&text);
    // By their looks, since not even .nan is equal to .nan.
    assert_eq!(format!("{:?}", slow.ok()), format!("{:?}", fast.ok()), "{text:?}");
}

#[track_caller]
fn agree_on_all_types(text: &str) {
    agree::<serde_json::Value>(text);
    agree::<String>(text);
    agree::<Option<String>>(text);
    agree::<bool>(text);
    agree::<u8>(text);
    agree::<i64>(text);
    agree::<Option<u64>>(text);
    agree::<i128>(text);
    agree::<f64>(text);
    agree::<f32>(text);
    agree::<char>(text);
    agree::<()>(text);
    agree::<State>(text);
    agree::<Vec<u8>>(text);
    agree::<Ordered<u8>>(text);
    agree::<(u8, u8)>(text);
}

#[test]
fn both_readings_agree_on_scalars() {
    let texts = "~ null Null nULL '' true True yes on off 'true' 0 -0 +0 1 -1 +1 255 256 007 -007 \
        +007 0x1F -0x1F +0x1F 0x 0xG 0o17 0o8 0b101 1_000 0x-1 +-1 --1 1.5 -1.5 +1.5 +-1.5 1. .5 \
        1e3 1e999 .inf -.inf +.inf .nan inf nan infinity 18446744073709551615 \
        18446744073709551616 -9223372036854775808 -9223372036854775809 \
        340282366920938463463374607431768211456 2026-03-02 2026-03-02T09:00:00Z 12:30 é active \
        soft_deleted Active \"active\" [] [1] [1,2] [1,~] {} {a:1}";
    agree_on_all_types("");
    for text in texts.split(' ') {
        agree_on_all_types(text);
    }
    for text in [
        "{a: 1}",
        "{a: 1, b: x}",
        "{a: , b: 1}",
        "|\n  a\n",
        ">-\n  1\n",
        "&a 1",
        "x # y",
        "a b",
        "1 2",
    ] {
        agree_on_all_types(text);
    }
}

// The two parsers follow different editions of YAML, for one of which U+2028 and U+2029 end a line;
// no other character is read differently.
fn moments() -> impl Strategy<Value = Moment> {
    "[^\\pC\\p{Zl}\\p{Zp}]{0,9}Z".prop_map(Moment)
}

fn users() -> impl Strategy<Value = User> {
    let fields = ("[^\\pC\\p{Zl}\\p{Zp}]{0,20}", any::<Option<u8>>(), any::<Option<i32>>());
    fields.prop_map(|(name, age, height)| User { name, age, height: height.map(Into::into) })
}

fn steps() -> impl Strategy<Value = Step> {
    let states = prop_oneof![Just(State::Active), Just(State::SoftDeleted)];
    let expect = (prop::collection::vec(states, 0..4), any::<Option<(i8, i64)>>());
    let leave = ("[ -~\n]{0,12}", any::<Option<bool>>());
    prop_oneof![
        expect.prop_map(|(is, pair)| Step::Expect { is, pair }),
        leave.prop_map(|(user, sure)| Step::Leave { user, sure }),
    ]
}

prop_compose! {
    /// Any document, as it comes out of YAML.
    fn documents()(
        title in "[ -~\n\tçé名😀]{0,30}",
        start in prop::option::of(moments()),
        users in prop::collection::btree_map("[ -~é]{0,8}", users(), 0..4),
        steps in prop::collection::vec(steps(), 0..4),
    ) -> Document {
        let users = serde_yaml::to_value(users).and_then(serde_yaml::from_value).unwrap();
        Document { title, start, users, steps }
    }
}

proptest! {
    #[test]
    fn both_readings_agree_on_documents(document in documents()) {
        let text = serde_yaml::to_string(&document).unwrap();
        let fast: Document = serde_yaml::from_str(&text).unwrap();
        prop_assert_eq!(decode::<Document>(&text), Ok(fast), "{}", text);
    }

    #[test]
    fn both_readings_agree_on_words(text in "[-+.0-9a-fxobn~eE_]{1,12}") {
        agree_on_all_types(&text);
    }
}
