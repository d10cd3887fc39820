//! Texts before and after a wish: what was not asked for is the same, byte for byte.

use super::*;
use crate::scenario::Source;
use crate::update::apply;

/// The path of `field` below `x`.
fn below(field: &str) -> Path {
    Path::ROOT.key("x").key(field)
}

/// The document after a wish.
#[track_caller]
fn granted(document: &str, wish: &Wish) -> Result<String, Why> {
    let source = Source::from_bytes("x.yaml", document.into()).unwrap();
    let mut edits = edits(&Locator::new(&source), wish)?;
    edits.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(apply(document, edits.iter().map(|(_, edit)| edit)))
}

/// Puts a text in place of `x.a`, and reads it again.
#[track_caller]
fn says(document: &str, text: &str, expected: &str) {
    let new = granted(document, &Wish::Text(below("a"), text.to_owned())).unwrap();
    assert_eq!(new, expected);
    let source = Source::from_bytes("x.yaml", new.into()).unwrap();
    let locator = Locator::new(&source);
    assert_eq!(locator.written(&below("a")).map(|it| it.text().to_owned()).as_deref(), Some(text));
    let kept = locator.written(&below("b")).map(|it| it.text().to_owned());
    assert!(!document.contains("  b: c") || kept.as_deref() == Some("c"), "{document}");
}

#[test]
fn a_block_stays_a_block() {
    says("x:\n  a: |\n    old\n  b: c\n", "new", "x:\n  a: |-\n    new\n  b: c\n");
    says("x:\n  a: |-\n    old\n\n    text\n", "1\n\n 2", "x:\n  a: |-\n    1\n\n     2\n");
    says(
        "x:\n  a: >+\n     old\n     text\n\n\n  b: c",
        "new",
        "x:\n  a: >-\n     new\n\n\n  b: c",
    );
    says("x:\r\n  a: |\r\n   old\r\n  b: c", "1\n2", "x:\r\n  a: |-\r\n   1\r\n   2\r\n  b: c");
    says("x:\n  a:\n    >\n    old", "new", "x:\n  a:\n    >-\n    new");
}

#[test]
fn a_block_may_begin_like_anything_else() {
    for old in ["\"old\"", "'old", "&old", "*old", "!old", "[old", "- old", "| old", "# old"] {
        let document = format!("x:\n  a: |- # > or | here\n\n    {old} # old  \n  b: c\n");
        let expected = "x:\n  a: |- # > or | here\n    # new: |\n  b: c\n";
        says(&document, "# new: |", expected);
    }
}

#[test]
fn what_no_block_can_say_stands_in_quotes() {
    says("x:\n  a: >- # why\n    old\n  b: c\n", "1\n2", "x:\n  a: \"1\\n2\" # why\n  b: c\n");
    says("x:\n  a: |2- # why\n      old\n  b: c\n", "new", "x:\n  a: \"new\" # why\n  b: c\n");
    says("x:\n  a: |\n    old\n  b: c\n", " new", "x:\n  a: \" new\"\n  b: c\n");
    says("x:\n  a: |\n    old\n  b: c\n", "new\n", "x:\n  a: \"new\\n\"\n  b: c\n");
    says("x:\n  a: |\n    old\n  b: c\n", "\u{feff}", "x:\n  a: \"\\uFEFF\"\n  b: c\n");
    says("x:\n  a: |\n    old\n  b: c\n", "", "x:\n  a: \"\"\n  b: c\n");
}

#[test]
fn an_empty_block_says_something() {
    says("x:\n  a: |\n\n  b: c\n", "new", "x:\n  a: \"new\"\n\n  b: c\n");
    says("x:\n  b: c\n  a: >-\n", "new", "x:\n  b: c\n  a: \"new\"\n");
    says("x:\n  b: c\n  a: |+ # why\n\n\n", "new", "x:\n  b: c\n  a: \"new\" # why\n\n\n");
}

#[test]
fn plain_and_quoted_texts_end_where_they_end() {
    says("x:\n  a: old\n    text # why\n  b: c\n", "new", "x:\n  a: new # why\n  b: c\n");
    says("x:\n  a: old\n\n    text\n\n  b: c\n", "a: b", "x:\n  a: \"a: b\"\n\n  b: c\n");
    says(
        "x:\n  a: \"old\n    \\\"text\\\"\" # why\n  b: c\n",
        "new",
        "x:\n  a: \"new\" # why\n  b: c\n",
    );
    says("x:\n  a: 'it''s\n\n    old' # why\n  b: c\n", "it's", "x:\n  a: 'it''s' # why\n  b: c\n");
    says("x:\n  a: 'old'\n", "1\n2", "x:\n  a: \"1\\n2\"\n");
    says("x: { a: old\n  text, b: \"c\n d\" }", "1, 2", "x: { a: \"1, 2\", b: \"c\n d\" }");
    says("x:\n  a: old\u{a0}\n  b: c\n", "new", "x:\n  a: new\n  b: c\n");
}

#[test]
fn blocks_in_lists_stay_blocks() {
    let wish = |items: &[&str]| {
        Wish::List(below("a"), items.iter().map(|&item| item.to_owned()).collect())
    };
    let document = "x:\n  a:\n  - |-\n    one\n  - >\n    two\n  b: c\n";
    let new = granted(document, &wish(&["1", "2"])).unwrap();
    assert_eq!(new, "x:\n  a:\n  - |-\n    1\n  - >-\n    2\n  b: c\n");
}

#[test]
fn a_block_that_stands_in_other_places_too_stays() {
    let document = "x:\n  a: &it |\n    old\n  b: *it\n";
    assert_eq!(granted(document, &Wish::Text(below("a"), "new".to_owned())), Err(Why::Shared));
}
