//! Entries and junk of one text.

use super::*;

fn parsed(text: &str) -> (Vec<String>, Vec<String>) {
    let file = File::new("en".parse().unwrap(), "a.ftl".into(), "a.ftl".into(), text);
    let Parsed { entries, junk: found, .. } = Parsed::of(&file);
    let entry = |entry: &Entry<'_>| {
        let attributes: Vec<_> = entry.attributes.iter().map(|own| own.id).collect();
        format!("{} {:?} {:?}", entry.name(), attributes, &text[entry.range.clone()])
    };
    let junk = |junk: &Junk<'_>| {
        let attribute = junk.attribute.unwrap_or_default();
        let name = junk.name().unwrap_or_default();
        format!("{name} {attribute} {:?} {:?}", &text[junk.at.clone()], junk.reason)
    };
    (entries.iter().map(entry).collect(), found.iter().map(junk).collect())
}

#[test]
fn an_entry_is_all_from_its_comment_to_its_last_line() {
    let text = "### Top\n\n# One\n#\n# two\na = { $n ->\n  *[b] c\n } \n\n# Alone\n\n\n-t = T\n    .x = y\n";
    let (entries, junk) = parsed(text);
    let a = "a [] \"# One\\n#\\n# two\\na = { $n ->\\n  *[b] c\\n } \"";
    assert_eq!(entries, [a, "-t [\"x\"] \"-t = T\\n    .x = y\""]);
    assert_eq!(junk, Vec::<String>::new());
}

#[test]
fn a_mistake_takes_nothing_else_along() {
    let text = "# Alone\n\na = A\n    .one = { $x\n    .two = 2\n    .three\n    .four = 4\nb = { F($x,\nc = C\nd = {\n    { $y }\ne = E\n";
    let (entries, junk) = parsed(text);
    let ids: Vec<_> = entries.iter().map(|entry| &entry[..entry.find('"').unwrap_or(4)]).collect();
    assert_eq!(ids.len(), 3, "{entries:?}");
    assert!(entries[0].starts_with("a [\"two\", \"four\"]"), "{entries:?}");
    assert_eq!(
        junk,
        [
            "a one \"{ $x\" Syntax(ExpectedToken('}'))",
            "a three \"\" Syntax(ExpectedToken('='))",
            "b  \"{ F($x,\" Syntax(ExpectedToken('}'))",
            "d  \"{\" Syntax(ExpectedToken('}'))",
        ]
    );
}

#[test]
fn no_comment_hides_a_mistake() {
    let text = "### Top\n\na = { $x\n\n# Alone\n\n# Above\nb B\n";
    let (entries, junk) = parsed(text);
    assert_eq!(entries, Vec::<String>::new());
    assert_eq!(junk.len(), 2, "{junk:?}");
}
