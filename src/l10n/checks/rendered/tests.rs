//! Texts that come out wrong, and texts that only look as if they would.

use crate::l10n::testing::findings;

#[track_caller]
fn check(en: &str, pt: &str, expected: &[&str]) {
    let found = findings(&[("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)]);
    let is_own = |found: &&String| {
        super::Rendered::CHECKS.iter().any(|check| found.split(' ').next() == Some(check.id))
    };
    let own: Vec<_> = found.iter().filter(is_own).map(|found| found.split(" @").next()).collect();
    assert_eq!(own, expected.iter().map(|one| Some(*one)).collect::<Vec<_>>(), "{pt}");
}

#[test]
fn names_in_quotes_are_read_by_people() {
    let en = "a = Hello, { $name }\n";
    check(en, "a = Olá, {\"{\"}$name{\"}\"} { $name }\n", &["rendered-unresolved pt-BR a"]);
    check(en, "a = Olá, { \"{ $name }\" } de { $name }\n", &["rendered-unresolved pt-BR a"]);
    check("a = Write {\"{\"}$name{\"}\"}\n", "a = Escreva {\"{\"}$name{\"}\"}\n", &[]);
}

#[test]
fn a_term_needs_what_it_shows() {
    let term = "-app = Fox { $version }\n";
    let given = format!("{term}a = {{ -app(version: \"1\") }}\n");
    check(&given, &given, &[]);
    let missing = format!("{term}a = {{ -app }}\n");
    check(&given, &missing, &["rendered-unresolved pt-BR a"]);
    check(&missing, &missing, &["rendered-unresolved en a"]);
}

#[test]
fn a_message_shown_by_another_may_need_more() {
    let texts = "b = { $x } y\n";
    let with = format!("{texts}a = {{ b }}\n");
    check(&with, &with, &[]);
    check(&format!("{texts}a = b\n"), &with, &["rendered-unresolved pt-BR a"]);
    check(&format!("{texts}a = {{ $x }} b\n"), &with, &[]);
}

#[test]
fn one_choice_may_be_empty() {
    let en = "a = { $n ->\n [one] x\n *[other] y\n }\n";
    check(en, "a = { $n ->\n [one] { \"\" }\n *[other] y\n }\n", &["rendered-empty pt-BR a"]);
    let both = "a = { $n ->\n [one] { \"\" }\n *[other] y\n }\n";
    check(both, both, &[]);
    check("-e = { \"\" }\na = x\n", "-e = { \"\" }\na = { -e }\n", &["rendered-empty pt-BR a"]);
}

#[test]
fn what_may_be_empty_leaves_brackets_and_spaces() {
    let comment = "# $x (Text): the group; may be empty\n";
    let bare = "a = Name ({ $x })\n";
    check(&format!("{comment}{bare}"), bare, &["rendered-empty-brackets en a"]);
    check(bare, bare, &[]);
    check("a = Name { $x }\n", "a = Nome ()\n", &[]);
    check("a = Call f() { $x }\n", "a = Chame f() { $x } { \"\" }.\n", &[]);
    check(
        "a = Name { b }\nb = x\n",
        "a = Nome ({ b })\nb = { \"\" }\n",
        &["rendered-empty-brackets pt-BR a"],
    );
    let (en, pt) = (format!("{comment}a = From {{ $x }} to\n"), "a = De { $x } a\n");
    check(&en, pt, &["rendered-double-space en a"]);
}

#[test]
fn an_empty_choice_between_words_leaves_two_spaces() {
    let en = "a = Delete { $n ->\n [one] the\n *[other] { $n }\n } files\n";
    let pt = "a = Excluir { $n ->\n [one] { \"\" }\n *[other] { $n }\n } arquivos\n";
    check(en, pt, &["rendered-double-space pt-BR a"]);
    check(pt, pt, &["rendered-double-space en a"]);
    check("a = x  y { b }\nb = c\n", "a = x  y { b }\nb = c\n", &[]);
}

#[test]
fn everything_else_is_fine() {
    let fine = "-t = Fox\n    .gender = f\na = { -t } { $n ->\n [0] none\n [one] { $n } file\n *[other] { NUMBER($n) } files\n } { DATETIME($d) } { $x }{ \"\\u00A0\" }{ b.c } { UNKNOWN($x) } { -none } { none }\nb =\n .c = x\n";
    check(fine, fine, &[]);
    check("a = x\n", "a = { -t } { a }\n", &[]);
}
