//! What is missing, superfluous, doubled or broken, and what only looks like it.

use crate::l10n::testing::findings;

use super::Structure;

#[track_caller]
fn check(texts: &[(&str, &str, &str)], expected: &[&str]) {
    let is_own = |told: &String| {
        let id = told.split(' ').next().unwrap_or_default();
        Structure::CHECKS.iter().any(|check| check.id == id)
    };
    let found: Vec<_> = findings(texts).into_iter().filter(is_own).collect();
    assert_eq!(found, expected);
}

#[track_caller]
fn pair(en: &str, pt: &str, expected: &[&str]) {
    check(&[("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)], expected);
}

#[test]
fn messages_are_missing_or_only_there() {
    pair(
        "a = A\nb = B\n",
        "a = A\nbb = B\n",
        &["extra-message pt-BR bb @2:1 «bb»", "missing-message pt-BR b @2:7 «»"],
    );
    let en = ("en", "a.ftl", "a = A\nb = B\n");
    check(&[en, ("pt-BR", "a.ftl", "a = A\n"), ("pt-BR", "b.ftl", "b = B\n")], &[]);
}

#[test]
fn a_missing_file_is_one_finding() {
    let texts = [
        ("en", "a.ftl", "a = A\n"),
        ("en", "b.ftl", "b = B\nc = C\n"),
        ("pt-BR", "a.ftl", "a = A\n"),
        ("pt-BR", "d.ftl", "d = D\ne = E\n"),
    ];
    check(&texts, &["missing-file pt-BR  @1:1 «»", "extra-file pt-BR  @1:1 «»"]);
}

#[test]
fn terms_belong_to_their_locale() {
    pair("-a = A\n    .x = X\n-b = B\nm = { -a }\n", "-b = B\n-c = C\nm = M { -c }\n", &[]);
    pair(
        "-a = A\nm = { -a }\n",
        "m = { -a }\n-d = D\n",
        &["extra-message pt-BR -d @2:2 «d»", "missing-message pt-BR -a @2:7 «»"],
    );
}

#[test]
fn values_and_attributes_are_compared() {
    pair(
        "a = A\n    .x = X\n    .y = Y\n",
        "a =\n    .x = X\n    .yy = Y\n",
        &[
            "missing-attribute pt-BR a.y @1:1 «a»",
            "missing-value pt-BR a @1:1 «a»",
            "extra-attribute pt-BR a.yy @3:6 «yy»",
        ],
    );
    pair("a =\n    .x = X\n", "a = A\n    .x = X\n", &["extra-value pt-BR a @1:1 «a»"]);
}

#[test]
fn what_is_empty_says_so_once() {
    let pt = "a =\nb = { \"\" }\nc = { $n ->\n   *[other] { \" \" }\n }\n    .x =\nd = { \"\" }\n";
    let en = "a = A\nb = B\nc = { $n ->\n   *[other] C\n }\n    .x = X\nd = { \"\" }\n";
    pair(
        en,
        pt,
        &[
            "empty-translation pt-BR a @1:1 «a»",
            "empty-translation pt-BR b @2:8 «»",
            "empty-translation pt-BR c @3:8 «n»",
            "empty-translation pt-BR c.x @6:6 «x»",
        ],
    );
}

#[test]
fn everything_that_is_there_twice_is_found() {
    let pt = "a = A\n    .x = X\n    .x = Y\nb = { $n ->\n    [1] B\n    [1.0] B\n   *[x] B\n }\na = A\n";
    let en = "a = A\n    .x = X\nb = { $n ->\n    [1] B\n   *[x] B\n }\n";
    pair(
        en,
        pt,
        &[
            "duplicate-attribute pt-BR a.x @3:6 «x»",
            "duplicate-variant pt-BR b 1.0 @6:6 «1.0»",
            "duplicate-message pt-BR a @9:1 «a»",
        ],
    );
}

#[test]
fn every_syntax_error_is_found_and_hides_nothing() {
    let pt = "a = { $x\n    .l = L\nb B\nc = { $n ->\n    [one] C\n }\nd = { -t.x }\ne = E }\nf = { f(1) }\n\
              g = { \"x }\nh = { m -> \n *[a] A\n }\ni = I\n    .x = { $x y }\n    .y = Y\n#j\nk = K\nzz = Z\n";
    let en = "a = A\n    .l = L\nb = B\nc = C\nd = D\ne = E\nf = F\ng = G\nh = H\ni = I\n    .x = X\n    .y = Y\n    .z = Z\nk = K\n";
    pair(
        en,
        pt,
        &[
            "syntax-error pt-BR a @1:5 «{ $x»",
            "syntax-error pt-BR b @3:3 «B»",
            "syntax-error pt-BR c @4:5 «{ $n ->»",
            "syntax-error pt-BR d @7:12 «}»",
            "syntax-error pt-BR e @8:7 «}»",
            "syntax-error pt-BR f @9:11 « »",
            "syntax-error pt-BR g @10:11 «»",
            "syntax-error pt-BR h @11:9 «-»",
            "missing-attribute pt-BR i.z @14:1 «i»",
            "syntax-error pt-BR i.x @15:15 «y»",
            "syntax-error pt-BR  @17:2 «j»",
            "extra-message pt-BR zz @19:1 «zz»",
        ],
    );
}
