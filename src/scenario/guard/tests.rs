//! Hostile texts of a megabyte, none of which may take long, and harmless ones.

use super::*;
use crate::scenario::decode::tests::Document;
use crate::scenario::parse::parse;

/// The largest text that is ever read.
const SIZE: usize = 1 << 20;

fn filled(pattern: &str) -> String {
    pattern.repeat(SIZE / pattern.len())
}

fn numbered(line: impl Fn(usize) -> String) -> String {
    (0..SIZE / 16).map(line).collect()
}

#[test]
fn repeated_signs_do_no_harm() {
    let signs = ["[", "{", "- ", "? ", "&a *a ", "\"", "'", "{a: ", "? [", "[]: ", "[\n", "[],"];
    for sign in signs {
        assert!(parse::<Document>(&filled(sign)).is_err(), "{sign:?}");
    }
}

#[test]
fn repeated_lines_do_no_harm() {
    let lines = ["#\n", "\n", "\t", "a\n", "a: 1\n", "- &a x\n- *a\n", "---\n", "...\n", "%a b\n"];
    for line in lines {
        assert!(parse::<Document>(&filled(line)).is_err(), "{line:?}");
    }
}

#[test]
fn brackets_hidden_from_a_naive_count_do_no_harm() {
    let text = filled("[ \"]\", ");
    let kind = MisfitKind::TooDeep { limit: tree::DEPTH_LIMIT };
    assert_eq!(check(&text).unwrap_err().kind, kind);
}

#[test]
fn tag_directives_are_limited() {
    let text = numbered(|number| format!("%TAG !a{number}! b\n")) + "---\na: []";
    let misfit = check(&text).unwrap_err();
    assert_eq!(misfit.kind, MisfitKind::Tag { tag: "%TAG".to_owned() });
    assert_eq!(misfit.span, Span::new(65, 1, 4));
}

#[test]
fn aliases_cannot_fill_the_memory() {
    let list = "x,".repeat(SIZE / 8);
    let text = format!("a: &a [{list}]\nb: [{}]", "*a,".repeat(SIZE / 8));
    let kind = MisfitKind::TooManyAliased { limit: tree::ALIASED_LIMIT };
    assert_eq!(check(&text).unwrap_err().kind, kind);
}

#[test]
fn anchors_within_anchors_cannot_fill_the_memory() {
    let anchors: String = (0..30).map(|number| format!("&a{number} [")).collect();
    let text = format!("a: {anchors}{}{}\nb: '*'", "x,".repeat(SIZE / 4), "]".repeat(30));
    assert_eq!(check(&text), Ok(()));
}

#[test]
fn large_but_harmless_texts_pass() {
    assert_eq!(check(&numbered(|number| format!("- {{ user: u{number} }}\n"))), Ok(()));
    assert_eq!(check(&numbered(|number| format!("k{number}: v\n"))), Ok(()));
    assert_eq!(check("says: '100% [sic] {x} & *y*'"), Ok(()));
}
