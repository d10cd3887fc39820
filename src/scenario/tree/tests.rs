//! Trees of small texts, and what is said about broken ones.

use super::*;
use crate::scenario::misfit::{Cause, MisfitKind};

/// Writes a tree on one line, each value with its line, column and length.
fn drawn(node: &Node) -> String {
    let Span { line, column, length } = node.span;
    let value = match &node.value {
        NodeValue::Scalar(scalar) if scalar.plain => scalar.text.clone(),
        NodeValue::Scalar(scalar) => format!("{:?}", scalar.text),
        NodeValue::Sequence(items) => {
            let items: Vec<_> = items.iter().map(|item| drawn(item)).collect();
            format!("[{}]", items.join(" "))
        }
        NodeValue::Mapping(entries) => {
            let entry = |entry: &Entry| format!("{}={}", drawn(&entry.key), drawn(&entry.value));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(" "))
        }
    };
    format!("{value}@{line}:{column}+{length}")
}

#[track_caller]
fn check(text: &str, tree: &str) {
    assert_eq!(drawn(&parse(text).unwrap()), tree);
}

#[track_caller]
fn refused(text: &str, line: usize, column: usize, kind: MisfitKind) {
    let misfit = parse(text).unwrap_err();
    assert_eq!((misfit.kind, misfit.span.line, misfit.span.column), (kind, line, column));
}

#[track_caller]
fn syntax(text: &str, line: usize, column: usize, cause: Cause) {
    refused(text, line, column, MisfitKind::Syntax(cause));
}

#[test]
fn values_know_where_they_are() {
    check("a: 1", "{a@1:1+1=1@1:4+1}@1:1+4");
    check("é: [x, 'ÿ']", "{é@1:1+1=[x@1:5+1 \"ÿ\"@1:8+3]@1:4+8}@1:1+11");
    check("a:\n  - {b: c}\n", "{a@1:1+1=[{b@2:6+1=c@2:9+1}@2:5+6]@2:3+8}@1:1+2");
    check("a: [b,\n  c]", "{a@1:1+1=[b@1:5+1 c@2:3+1]@1:4+3}@1:1+6");
    check(
        "# é\r\n{\"a\" : 'b' , c : \"d\"  }",
        "{\"a\"@2:2+3=\"b\"@2:8+3 c@2:14+1=\"d\"@2:18+3}@2:1+23",
    );
    check("a: b\n  c", "{a@1:1+1=b c@1:4+1}@1:1+4");
    check("a:\nb:", "{a@1:1+1=@1:2+0 b@2:1+1=@2:2+0}@1:1+2");
}

#[test]
fn every_line_end_counts_once() {
    let tree = "{a@1:1+1=1@1:4+1 b@2:1+1=2@2:4+1}@1:1+4";
    for text in ["a: 1\nb: 2\n", "a: 1\r\nb: 2\r\n", "a: 1\rb: 2"] {
        check(text, tree);
    }
}

#[test]
fn an_alias_is_the_node_of_its_anchor() {
    check("- &a x\n- *a", "[x@1:3+4 x@1:3+4]@1:1+6");
}

#[test]
fn documents_are_one() {
    refused("", 1, 1, MisfitKind::EmptyDocument);
    refused("\n# nothing\n", 1, 1, MisfitKind::EmptyDocument);
    refused("---\n", 1, 1, MisfitKind::EmptyDocument);
    refused("a: 1\n---\nb: 2\n", 2, 1, MisfitKind::SecondDocument);
    check("---\na: 1\n...\n", "{a@2:1+1=1@2:4+1}@2:1+4");
}

#[test]
fn no_key_comes_twice() {
    let text = "a: 1\nb: {c: 1, \"c\": 2}";
    let misfit = parse(text).unwrap_err();
    let first = Span::new(2, 5, 1);
    assert_eq!(misfit.kind, MisfitKind::DuplicateKey { key: "c".to_owned(), first });
    assert_eq!((misfit.span, misfit.path.to_string().as_str()), (Span::new(2, 11, 3), "b"));
}

#[test]
fn keys_are_scalars() {
    refused("[a]: b", 1, 1, MisfitKind::KeyNotScalar);
    refused("? {a: b}\n: c", 1, 3, MisfitKind::KeyNotScalar);
    refused("a: &x 1\n*x : 2", 2, 1, MisfitKind::KeyNotScalar);
}

#[test]
fn tags_mean_nothing() {
    refused("a: !!binary eA==", 1, 4, MisfitKind::Tag { tag: "!!binary".to_owned() });
    refused("a: !leave {}", 1, 4, MisfitKind::Tag { tag: "!leave".to_owned() });
    refused("!x\na: 1", 1, 1, MisfitKind::Tag { tag: "!x".to_owned() });
}

#[test]
fn depth_is_limited() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(parse(&nested(DEPTH_LIMIT)).is_ok());
    let kind = MisfitKind::TooDeep { limit: DEPTH_LIMIT };
    refused(&nested(DEPTH_LIMIT + 1), 1, 33, kind.clone());
    // The parser itself gives up first, having looked ahead.
    refused(&nested(1000), 1, 256, kind.clone());
    let half = nested(20);
    refused(&format!("a: &a {half}\nb: {}*a{}", "[".repeat(20), "]".repeat(20)), 2, 24, kind);
}

#[test]
fn aliases_are_limited() {
    let kind = MisfitKind::TooManyAliased { limit: ALIASED_LIMIT };
    let laughs = |line: usize| {
        format!(
            "l{line}: &l{line} [{}]\n",
            ["*l"].repeat(9).join(&format!("{}, ", line - 1)) + &(line - 1).to_string()
        )
    };
    let text: String = (1..20).map(laughs).collect();
    refused(&format!("l0: &l0 lol\n{text}"), 6, 10, kind);
    syntax("&a [*a]", 1, 5, Cause::UnknownAnchor);
}

#[test]
fn a_tab_is_found() {
    syntax("a:\n\tb: 1\n", 2, 1, Cause::Tab);
    syntax("a: 1\n\tb: 2\n", 2, 1, Cause::Tab);
    syntax("a:\n  b: 1\n  \tc: 2\n", 3, 3, Cause::Tab);
}

#[test]
fn colons_and_spaces_are_missed() {
    syntax("title: Leaving: the end\n", 1, 15, Cause::UnquotedColon);
    syntax("a: 1\nb\nc: 2\n", 2, 1, Cause::MissingColon);
    syntax("a\nb: 1\n", 1, 1, Cause::MissingColon);
    syntax("a: 1\nb\n", 2, 1, Cause::MissingColon);
    syntax("a:b\nc: 1\n", 1, 1, Cause::MissingSpace);
    syntax("a: 1\nb:2\n", 2, 1, Cause::MissingSpace);
    syntax("-a: 1\n-b\nc: 1", 2, 1, Cause::MissingSpace);
    syntax("a:\n  - b: 1\n  -c: 2\n", 3, 3, Cause::MissingSpace);
}

#[test]
fn quotes_are_checked() {
    syntax("x: \"unclosed\ny: 1\n", 1, 4, Cause::UnclosedQuote);
    syntax("x: 'unclosed\n", 1, 4, Cause::UnclosedQuote);
    syntax("x: 'it's'\n", 1, 8, Cause::TextAfterQuote);
    syntax("x: \"\\q\"\n", 1, 5, Cause::Escape);
    syntax("x: \"a\\nb \\\\ \\B\"\n", 1, 13, Cause::Escape);
    syntax("x: @home", 1, 4, Cause::ReservedCharacter);
}

#[test]
fn brackets_are_checked() {
    syntax("x: [a, b\ny: 1\n", 1, 4, Cause::UnclosedBracket);
    syntax("x: {a: b\ny: 1\n", 1, 4, Cause::UnclosedBracket);
    syntax("x: {a: [b, c}\ny: 1\n", 1, 8, Cause::UnclosedBracket);
    syntax("x: {a: b\ny: {c: d}\n", 1, 4, Cause::UnclosedBracket);
    syntax("{ \"x\": { \"a\": {} \"b\": {} } }", 1, 18, Cause::MissingComma);
    syntax("x: [a, b\n", 1, 4, Cause::UnclosedBracket);
    syntax("x: [a,\n", 1, 4, Cause::UnclosedBracket);
    syntax("x:\n  - [\n    a,\n    b\ny: 1\n", 2, 5, Cause::UnclosedBracket);
    syntax("x:\n  - {a: [b]\ny: 1\n", 2, 5, Cause::UnclosedBracket);
    syntax("x:\n  - {\n    a: b\n}\n", 4, 1, Cause::Indentation);
    syntax("x: {\n  a: 1,\n  b: [1, 2\n}\n", 3, 6, Cause::UnclosedBracket);
    syntax("x: {a: 1 b: 2}", 1, 11, Cause::MissingComma);
    syntax("x: [b, c]]\n", 1, 10, Cause::StrayBracket);
}

#[test]
fn indentation_is_checked() {
    syntax("a:\n  b: 1\n c: 2\n", 3, 2, Cause::Indentation);
    syntax("a: 1\n  b: 2\n", 2, 3, Cause::Indentation);
    syntax(" a: 1\nb: 2\n", 2, 1, Cause::Indentation);
    syntax("a:\n  - b: 1\n   c: 2\n", 3, 4, Cause::Indentation);
    syntax("a:\n - b: 1\n- c: 2\n", 3, 1, Cause::Indentation);
    syntax("x: - a\n", 1, 4, Cause::MisplacedDash);
    syntax("x: *nobody\n", 1, 4, Cause::UnknownAnchor);
}
