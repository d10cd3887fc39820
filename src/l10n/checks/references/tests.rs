//! Variables, references and functions that are wrong, and what only looks like it.

use super::References;
use crate::l10n::testing::findings;

#[track_caller]
fn check(en: &str, pt: &str, expected: &[&str]) {
    let is_own = |told: &String| {
        let id = told.split(' ').next().unwrap_or_default();
        References::CHECKS.iter().any(|check| check.id == id)
    };
    let texts = [("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)];
    let found: Vec<_> = findings(&texts).into_iter().filter(is_own).collect();
    assert_eq!(found, expected);
}

#[test]
fn variables_are_compared_over_the_whole_message() {
    check(
        "a = A { $x }\n    .b = { $y }\n",
        "a = A\n    .b = B\n",
        &["missing-variable pt-BR a @1:1 «a»", "missing-variable pt-BR a.b @2:6 «b»"],
    );
    check("a = A { $x }\n    .b = { $y }\n", "a = A { $y } { $y }\n    .b = B { $x }\n", &[]);
    check("a = A { $x }\n    .b = B { $x }\n", "a = A { $x }\n    .b = B\n", &[]);
    check("a = { $n ->\n    [one] A\n   *[other] As\n }\n", "a = As\n", &[]);
    check("b = { $x }\na = { b }\n", "b = { $x }\na = { $x }\n", &[]);
    check("b = { $x }\na = { $x }\n", "b = { $x }\na = { b }\n", &[]);
}

#[test]
fn unknown_variables_are_told_once() {
    check(
        "a = { $userName } { $n }\n",
        "a = { $username } { $n } { $nn }\n",
        &["variable-case pt-BR a @1:8 «username»", "unknown-variable pt-BR a @1:29 «nn»"],
    );
    check("a = { $name }\n", "a = { $nome }\n", &["unknown-variable pt-BR a @1:8 «nome»"]);
    check("# $y (Text): why\na = { $x }\n", "a = { $x } { $y }\n", &[]);
}

#[test]
fn a_variant_keeps_what_the_others_show() {
    let en = "a = { $n ->\n    [one] { $n } file in { $dir }\n   *[other] { $n } files in { $dir }\n }\n";
    let pt = |zero: &str, one: &str, other: &str| {
        format!("a = {{ $n ->\n    [0] {zero}\n    [one] {one}\n   *[other] {other}\n }}\n")
    };
    let dir = pt("nada em { $dir }", "{ $n } arquivo", "{ $n } arquivos em { $dir }");
    check(en, &dir, &["variable-missing-in-variant pt-BR a one @3:6 «one»"]);
    let number = pt("nada em { $dir }", "um em { $dir }", "vários em { $dir }");
    check(en, &number, &["variable-missing-in-variant pt-BR a other @4:6 «other»"]);
    check(en, &pt("nada em { $dir }", "{ $n } em { $dir }", "{ $n } em { $dir }"), &[]);
    check(en, "a = { $n } { $n ->\n    [one] arquivo\n   *[other] arquivos\n } em { $dir }\n", &[]);
    let en = "a = { $sex ->\n    [male] { $name }’s\n   *[other] theirs\n }\n";
    check(en, "a = { $sex ->\n    [male] de { $name }\n   *[other] deles\n }\n", &[]);
}

#[test]
fn a_variable_stays_what_it_is() {
    let plural = "a = { $x ->\n    [one] { $x } A\n   *[other] { $x } As\n }\n";
    check("# $x (Text): a name\na = { $x }\n", plural, &["variable-type pt-BR a @1:8 «x»"]);
    check("# $x (Number): how many\na = { $x }\n", plural, &[]);
    check("a = { DATETIME($x) }\n", "a = { NUMBER($x) }\n", &["variable-type pt-BR a @1:15 «x»"]);
    check(
        "a = { $x ->\n    [male] A\n   *[other] B\n }\n",
        plural,
        &["variable-type pt-BR a @1:8 «x»"],
    );
    check(
        "# $x (Text)\na = { NUMBER($x) }\n",
        "a = { NUMBER($x) }\n",
        &["variable-type en a @2:15 «x»"],
    );
}

#[test]
fn references_lead_somewhere() {
    let en = "-brand = B\n    .case = x\nm = M\n    .title = T\na = { -brand } { m } { m.title }\n";
    let pt = "-brand = B\nm = M\n    .title = T\na = { -brnad } { n } { m.titel } { -brand.case ->\n   *[x] A\n }\n";
    check(
        en,
        pt,
        &[
            "unknown-reference pt-BR a @4:8 «brnad»",
            "unknown-reference pt-BR a @4:18 «n»",
            "unknown-reference pt-BR a @4:24 «m.titel»",
            "unknown-reference pt-BR a @4:37 «brand.case»",
        ],
    );
    check(
        "a = { -x } { z }\n",
        "a = { -x } { z }\n",
        &["unknown-reference en a @1:8 «x»", "unknown-reference en a @1:14 «z»"],
    );
    check("a = { -x }\nb = { -x }\nc = { -x }\n", "a = { -x }\nb = { -x }\nc = { -x }\n", &[]);
}

#[test]
fn circles_are_told_once() {
    let pt = "a = { b } { -t }\nb = { c.x }\nc = C\n    .x = { a }\n-t = { -t }\nd = { d.x }\n    .x = X\n";
    check(
        "a = A\nb = B\nc = C\n    .x = X\nd = D\n    .x = X\n",
        pt,
        &["cyclic-reference pt-BR a @1:1 «a»", "cyclic-reference pt-BR -t @5:2 «t»"],
    );
}

#[test]
fn terms_take_what_they_are_given() {
    let term = "-t = { $case ->\n    [upper] T\n   *[lower] t\n }\n-u = U\n";
    let pt = "a = { -t(case: \"lower\") } { -t(case: \"uper\") } { -u(case: \"x\") }\n";
    check(
        &format!("{term}a = A\n"),
        &format!("{term}{pt}"),
        &[
            "term-argument-value pt-BR a @6:32 «case: \"uper\"»",
            "unused-term-argument pt-BR a @6:53 «case»",
        ],
    );
    check(
        &format!("{term}{pt}"),
        &format!("-t = T\n-u = U\n{pt}"),
        &[
            "term-argument-value en a @6:32 «case: \"uper\"»",
            "unused-term-argument en a @6:53 «case»",
        ],
    );
}

#[test]
fn functions_and_their_options_exist() {
    let pt = "a = { NUMBR($x) } { NUMBER($x, minimumFractionDigit: 2, maximumFractionDigits: 21) }\n\
              b = { DATETIME($d, month: \"lang\", weekday: \"long\") } { NUMBER($x, minimumFractionDigits: 3, maximumFractionDigits: 2) }\n\
              c = { FOO($x) }\nd = { FOO($x) }\n";
    let en = "a = { $x }\nb = { $d } { $x }\nc = { FOO($x) }\nd = { FOO($x) }\n";
    check(
        en,
        pt,
        &[
            "unknown-function pt-BR a @1:7 «NUMBR»",
            "unknown-option pt-BR a @1:32 «minimumFractionDigit»",
            "option-value pt-BR a @1:80 «21»",
            "option-value pt-BR b @2:28 «lang»",
            "option-value pt-BR b @2:116 «2»",
        ],
    );
}

#[test]
fn a_variable_behind_a_term_in_a_term_leaks() {
    let pt = "-t = T\n-u = { $x } { -t } { $x } { $x }\na = { -t } { $x }\n";
    check("-t = T\na = { -t } { $x }\n", pt, &["leaking-variable pt-BR -u @2:23 «x»"]);
}
