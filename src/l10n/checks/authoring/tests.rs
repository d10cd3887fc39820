//! What the family finds, and what it lets pass.

use super::*;
use crate::l10n::testing::findings;

#[track_caller]
fn check(en: &str, pt: &str, expected: &[&str]) {
    let of_family =
        |told: &String| Authoring::CHECKS.iter().any(|check| told.starts_with(check.id));
    let mut found = findings(&[("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)]);
    found.retain(of_family);
    assert_eq!(found, expected);
}

const DESCRIBED: &str = "
# $user (Text): a person
a-one = { $user }
# Variables:
#   $count (Number) - how many
a-two = { $count ->
   *[other] { $count }
 }
## $tenant (Text): in all texts of this section
a-three = { $tenant }
# The link of $place.
a-four = { $place }
";

#[test]
fn a_variable_needs_a_comment_where_others_have_one() {
    check(
        &format!("{DESCRIBED}\na-new = {{ $name }} in {{ $place }}\n"),
        "a-new = { $name }",
        &["undocumented-variable en a-new @14:12 «name»"],
    );
    check(
        &format!("{DESCRIBED}\n# $name (Text): a name\na-new = {{ NUMBER($size) }} {{ $name }}\n"),
        "",
        &["undocumented-variable en a-new @15:19 «size»"],
    );
    check(
        &format!("{DESCRIBED}\n# $namesake (Text): a name\na-new =\n    .title = {{ $name }}\n"),
        "",
        &["undocumented-variable en a-new @16:17 «name»"],
    );
}

#[test]
fn a_project_without_comments_is_left_alone() {
    check("a-one = { $user }\na-two = { $name }\n", "", &[]);
    check("# $user: a person\na-one = { $user }\na-two = { $name }\n", "", &[]);
    check(DESCRIBED, "a-one = { $other }", &[]);
    check(&format!("{DESCRIBED}\n-term = {{ $case }}\n"), "", &[]);
}

#[test]
fn an_id_is_written_as_the_others() {
    let ids = |of: fn(usize) -> String| (0..12).map(|n| format!("{} = A\n", of(n))).collect();
    let kebab: String = ids(|n| format!("page-title-{n}"));
    let camel: String = ids(|n| format!("pageTitle{n}"));
    let odd = "pageSubtitle = A\n";
    check(&format!("{kebab}{odd}"), "", &["id-style en pageSubtitle @13:1 «pageSubtitle»"]);
    let odd = "page-subtitle = A\n";
    check(&format!("{camel}{odd}"), odd, &["id-style en page-subtitle @13:1 «page-subtitle»"]);
    check(&format!("{kebab}title = A\n-brand = A\n"), "", &[]);
    check(&format!("{kebab}{camel}"), "", &[]);
    check("page-title = A\npageTitle = A\n", "", &[]);
}

#[test]
fn a_unit_belongs_to_the_format_of_its_number() {
    let size = "# $n (Number): a number\n";
    check(
        &format!("{size}a-size = {{ $n }}\u{a0}MB\n"),
        "a-size = { $n }\u{a0}MB",
        &["unit-by-hand en a-size @2:17 «MB»"],
    );
    check(&format!("{size}a-size = {{ $n }}km away"), "", &["unit-by-hand en a-size @2:16 «km»"]);
    check(&format!("{size}a-size = {{ $n }}h\n"), "", &["unit-by-hand en a-size @2:16 «h»"]);
    check("a-size = { NUMBER($n) } kg\n", "", &["unit-by-hand en a-size @1:25 «kg»"]);
    check(
        &format!("{size}a-size = {{ $n ->\n    [one] {{ $n }} mi\n   *[other] {{ $n }} mi\n }}"),
        "",
        &["unit-by-hand en a-size one @3:18 «mi»"],
    );
}

#[test]
fn other_words_behind_a_value_are_no_units() {
    let size = "# $n (Number): a number\n# $t (Text): a text\n";
    for text in ["{ $n } minutes", "{ $n }% off", "{ $n } mixed", "{ $t } MB", "{ $n }-km", "25 MB"]
    {
        check(&format!("{size}a-size = {text}\n"), "", &[]);
    }
    check("# $n (Number): a number\na-size = { $n } sizes", "a-size = { $n } MB", &[]);
}

#[test]
fn a_check_is_switched_off_with_a_reason() {
    check(
        "a-b = A",
        "# l10n-allow untranslated\na-b = A",
        &["allowed-without-reason pt-BR a-b @1:14 «untranslated»"],
    );
    check(
        "# l10n-allow untranslatd: it is a name\na-b = A",
        "# l10n-allow untranslated: it is a name\na-b = A",
        &["unknown-check en a-b @1:14 «untranslatd»"],
    );
}
