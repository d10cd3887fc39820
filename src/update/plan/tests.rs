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

/// Puts a list in place of `x.a`, and reads it again.
#[track_caller]
fn lists(document: &str, new: &[&str], expected: &str) {
    let items: Vec<_> = new.iter().map(|&item| item.to_owned()).collect();
    let text = granted(document, &Wish::List(below("a"), items)).unwrap();
    assert_eq!(text, expected);
    let source = Source::from_bytes("x.yaml", text.into()).unwrap();
    let locator = Locator::new(&source);
    let list = locator.written(&below("a")).unwrap();
    let items: Vec<_> = list.items().iter().map(Written::text).collect();
    assert_eq!((list.is_list(), &*items), (true, new), "{expected}");
}

#[test]
fn blocks_in_lists_stay_blocks() {
    let document = "x:\n  a:\n  - |-\n    one\n  - >\n    two\n  b: c\n";
    lists(document, &["1", "2"], "x:\n  a:\n  - |-\n    1\n  - >-\n    2\n  b: c\n");
    lists(document, &["two\n"], "x:\n  a:\n  - >\n    two\n  b: c\n");
    lists(document, &["one"], "x:\n  a:\n  - |-\n    one\n  b: c\n");
    lists(document, &[], "x:\n  a: []\n  b: c\n");
}

#[test]
fn items_go_and_come_between_brackets() {
    for (old, new, expected) in [
        ("[a, b, c]", &["b", "c"][..], "[b, c]"),
        ("[a, b, c]", &["a", "c"], "[a, c]"),
        ("[a, b, c]", &["a", "b"], "[a, b]"),
        ("[a, b, c]", &["c"], "[c]"),
        ("[a, b, c]", &["a"], "[a]"),
        ("[ a, 'b',]", &["b"], "[ 'b',]"),
        ("[ a, 'b' ,]", &["a"], "[ a ,]"),
        ("[a, b]", &[], "[]"),
        ("[]", &["a", "b, c"], "[a, \"b, c\"]"),
        ("[a]", &["z", "y", "a"], "[z, y, a]"),
        ("[\"a\"]", &["a", "z", "y"], "[\"a\", z, y]"),
        ("[a, b, c, d]", &["x", "b", "e", "d", "f"], "[x, b, e, d, f]"),
        ("[a, b, c, d]", &["b", "c", "e"], "[b, c, e]"),
    ] {
        lists(&format!("x: {{ a: {old} }}"), new, &format!("x: {{ a: {expected} }}"));
    }
}

#[test]
fn comments_between_brackets_stay() {
    for (old, new, expected) in [
        ("[a, # A\n   b]", &["a"][..], "[a, # A\n   ]"),
        ("[a, # A\n   b]", &["b"], "[ # A\n   b]"),
        ("[a, # A\n   b]", &["a", "b", "c"], "[a, # A\n   b, c]"),
        ("[a, # A\n   b]", &["a", "c", "b"], "[a, c, # A\n   b]"),
        ("[a, # A\n   b]", &["c", "a", "b"], "[c, a, # A\n   b]"),
        ("[a # A\n  , b]", &["a"], "[a # A\n  , ]"),
        ("[a, b, # B\n   c]", &["a", "c"], "[a, # B\n   c]"),
        ("[ # all\n   ]", &["a"], "[a # all\n   ]"),
        ("[a, # A\n   b]", &[], "[]"),
    ] {
        lists(&format!("x:\n  a: {old}\n  b: c"), new, &format!("x:\n  a: {expected}\n  b: c"));
    }
}

#[test]
fn an_item_goes_with_its_line() {
    let flow = "x:\n  a: [\n    a, # A\n    # of b\n    b, # B\n    c # C\n  ] # all\n";
    let check = |new: &[&str], gone: &str| lists(flow, new, &flow.replace(gone, ""));
    check(&["b", "c"], "    a, # A\n");
    check(&["a", "c"], "    b, # B\n");
    check(&["a", "b"], "    c # C\n");
    let lines =
        "x:\r\n  a: # all\r\n  - a # A\r\n  # of b\r\n  -   b # B\r\n  - c # C\r\n  b: c\r\n";
    let check = |new: &[&str], gone: &str| lists(lines, new, &lines.replace(gone, ""));
    check(&["b", "c"], "  - a # A\r\n");
    check(&["a", "c"], "  -   b # B\r\n");
    check(&["a", "b"], "  - c # C\r\n");
    lists("x:\n  a: [\n    a,\n    b\n  ]", &["a"], "x:\n  a: [\n    a,\n  ]");
}

#[test]
fn items_come_on_lines_of_their_own() {
    let lines = "x:\n  a: # all\n    - a # A\n    # of b\n    - b # B\n  b: c\n";
    let check = |new: &[&str], at: &str, come: &str| {
        lists(lines, new, &lines.replace(at, &format!("{at}{come}")));
    };
    check(&["c", "a", "b"], "# all\n", "    - c\n");
    check(&["a", "c", "d", "b"], "# A\n", "    - c\n    - d\n");
    check(&["a", "b", "d", "c"], "# B\n", "    - d\n    - c\n");
}

#[test]
fn no_item_is_left_on_lines() {
    lists("x:\n  a:\n  - a\n  - b # B\n  b: c", &[], "x:\n  a: [] # B\n  b: c");
    lists("x:\n  a: # all:\n  - a\n  b: c", &[], "x:\n  a: # all:\n    []\n  b: c");
    lists("x:\n  a:\n    # of a\n    - a\n  b: c", &[], "x:\n  a:\n    # of a\n      []\n  b: c");
}

#[test]
fn fields_between_braces_leave_comments() {
    for (old, field, expected) in [
        ("x: { a: 1, # A\n b: 2 }", "b", "x: { a: 1, # A\n  }"),
        ("x: { a: 1, # A\n b: 2 }", "a", "x: {  # A\n b: 2 }"),
        ("x: {\n a: 1, # A\n b: 2, # B\n}", "a", "x: {\n b: 2, # B\n}"),
        ("x: {\n a: 1, # A\n b: 2 # B\n}", "b", "x: {\n a: 1, # A\n}"),
        ("x: { a: 1, b: 2 }", "a", "x: { b: 2 }"),
        ("x: { a: 1, b: 2 }", "b", "x: { a: 1 }"),
        ("x:\n  a: 1 # A\n  b: 2 # B", "b", "x:\n  a: 1 # A\n"),
        ("x:\n  a: 1\n  b: 2", "b", "x:\n  a: 1\n"),
        ("x: {\n a: 1,\n b: 2\n}", "b", "x: {\n a: 1,\n}"),
    ] {
        // Only what is three levels deep may go.
        let indented = |text: &str| format!("y:\n  {}", text.replace('\n', "\n  "));
        let path = Path::ROOT.key("y").key("x").key(field);
        let new = granted(&indented(old), &Wish::Gone(path)).unwrap();
        assert_eq!(new, indented(expected).trim_end_matches(' '));
    }
}

#[test]
fn a_block_that_stands_in_other_places_too_stays() {
    let document = "x:\n  a: &it |\n    old\n  b: *it\n";
    assert_eq!(granted(document, &Wish::Text(below("a"), "new".to_owned())), Err(Why::Shared));
}

#[test]
fn of_what_is_not_there_only_that_is_said() {
    let wish = Wish::Closed(below("open"), &["tenant", "relation"]);
    for (old, expected) in [
        ("x: { tenant: a }", "x: { open: false }"),
        ("x: { relation: a, of: b, tenant: c }", "x: { open: false, of: b }"),
        ("x: { tenant: a, relation: b, open: true }", "x: { open: false }"),
        ("x: { open: true, tenant: a, relation: b }", "x: { open: false }"),
        ("x: { of: a }", "x: { open: false, of: a }"),
        ("x:\n  tenant: a # A\n  relation: b\n  of: c\n", "x:\n  open: false # A\n  of: c\n"),
    ] {
        assert_eq!(granted(old, &wish).as_deref(), Ok(expected));
    }
    assert_eq!(granted("x: { tenant: &t a }\ny: *t", &wish), Err(Why::Shared));
}

#[test]
fn an_answer_takes_the_place_of_another_one() {
    let wish = Wish::Answer(Path::ROOT.key("x"), "each", "{ a: r }".to_owned());
    for (old, expected) in [
        ("x: { as: b }", "x: { as: b, expect: { each: { a: r } } }"),
        ("x:\n  as: b # B\n", "x:\n  as: b # B\n  expect: { each: { a: r } }\n"),
        ("x: { expect: { events: [] } }", "x: { expect: { each: { a: r }, events: [] } }"),
        ("x:\n  expect:\n    refused: s # S\n", "x:\n  expect:\n    each: { a: r } # S\n"),
    ] {
        assert_eq!(granted(old, &wish).as_deref(), Ok(expected));
    }
    let variable = "x: { expect: { refused: \"${rule}\" } }";
    assert_eq!(granted(variable, &wish), Err(Why::Variable));
    let wish = Wish::Answer(Path::ROOT.key("x"), "refused", "r".to_owned());
    let allowed = "x: { expect: { refused: ~, events: [] } }";
    assert_eq!(granted(allowed, &wish).as_deref(), Ok("x: { expect: { refused: r, events: [] } }"));
    assert_eq!(granted("y: &a ~\nx: { expect: { refused: *a } }", &wish), Err(Why::Shared));
}

/// Tells edits apart: where each begins and ends, what it puts there, and for which scenarios. What
/// goes well is written in a row of figures, and the scenarios of what clashes as they are.
#[track_caller]
fn check_apart(
    edits: &[(usize, usize, &str, &[&str])],
    kept: &[(usize, usize)],
    (well, clashing): (&[(usize, usize, &str)], &[&str]),
) {
    let edit = |(start, end, text, scenarios): &(usize, usize, &str, &[&str])| {
        let place =
            Place { line: *start, scenarios: scenarios.iter().map(PathBuf::from).collect() };
        (Edit::new(*start..*end, *text), place)
    };
    let (edits, left) = apart(edits.iter().map(edit).collect(), kept);
    let edits: Vec<_> = edits.iter().map(|(it, _)| (it.range.0, it.range.1, &*it.text)).collect();
    let left: Vec<_> = left.iter().map(|(_, scenario)| scenario.to_str().unwrap()).collect();
    assert_eq!((&*edits, &*left), (well, clashing));
}

#[test]
fn edits_beside_each_other_are_made() {
    check_apart(&[], &[], (&[], &[]));
    check_apart(
        &[(0, 2, "x", &["a"]), (2, 2, "y", &["b"]), (2, 4, "", &["a"])],
        &[(4, 9)],
        (&[(0, 2, "x"), (2, 2, "y"), (2, 4, "")], &[]),
    );
}

#[test]
fn edits_of_the_same_place_clash() {
    check_apart(
        &[(0, 2, "x", &["a", "b"]), (0, 2, "y", &["c"]), (3, 4, "", &["a"])],
        &[],
        (&[(3, 4, "")], &["a", "b", "c"]),
    );
    check_apart(
        &[(0, 9, "x", &["a"]), (1, 2, "y", &["b"]), (5, 6, "", &["c"]), (9, 9, "z", &["a"])],
        &[],
        (&[(9, 9, "z")], &["a", "b", "c"]),
    );
    check_apart(&[(0, 4, "", &["a"]), (2, 6, "x", &["b"])], &[], (&[], &["a", "b"]));
}

#[test]
fn several_may_remove_what_overlaps() {
    check_apart(
        &[(0, 4, "", &["a"]), (2, 3, "", &["b"]), (3, 6, "", &["c"]), (6, 7, "", &["a"])],
        &[],
        (&[(0, 6, ""), (6, 7, "")], &[]),
    );
}

#[test]
fn only_one_scenario_puts_several_things_between_two_characters() {
    check_apart(
        &[(1, 1, "x", &["a"]), (1, 1, "y", &["a"])],
        &[],
        (&[(1, 1, "x"), (1, 1, "y")], &[]),
    );
    check_apart(&[(1, 1, "x", &["a"]), (1, 1, "y", &["b"])], &[], (&[], &["a", "b"]));
}

#[test]
fn what_is_as_expected_is_kept() {
    let edits: &[(usize, usize, &str, &[&str])] =
        &[(0, 4, "x", &["a"]), (5, 5, "y", &["b"]), (7, 8, "", &["c"]), (9, 9, "z", &["d"])];
    check_apart(edits, &[(3, 9)], (&[(9, 9, "z")], &["a", "b", "c"]));
}

#[test]
fn a_path_has_a_parent_and_a_name() {
    let path = Path::ROOT.key("a").index(0).key("b");
    assert_eq!((name(&path), parent(&path)), ("b", Path::ROOT.key("a").index(0)));
    assert_eq!((name(&parent(&path)), parent(&Path::ROOT)), ("", Path::ROOT));
}
