//! Choices that lack a text or have one too many, and those that only look like it.

use super::Plurals;
use crate::l10n::testing::findings;

#[track_caller]
fn check(en: &str, pt: &str, expected: &[&str]) {
    let is_own = |told: &String| {
        let id = told.split(' ').next().unwrap_or_default();
        Plurals::CHECKS.iter().any(|check| check.id == id)
    };
    let texts = [("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)];
    let found: Vec<_> = findings(&texts).into_iter().filter(is_own).collect();
    assert_eq!(found, expected);
}

const FILES: &str = "a = { $n ->\n    [one] { $n } file\n   *[other] { $n } files\n }\n";

#[track_caller]
fn check_files(variants: &str, expected: &[&str]) {
    check(FILES, &format!("a = {{ $n ->\n{variants}\n }}\n"), expected);
}

#[test]
fn every_category_that_is_needed_has_a_text() {
    check_files("   *[other] { $n } arquivos", &["missing-plural-category pt-BR a @1:8 «n»"]);
    check_files("  [0] Nenhum\n [1] Um\n *[other] { $n } arquivos", &[]);
    check_files(
        "  [1] Um\n *[other] { $n } arquivos",
        &["missing-plural-category pt-BR a @1:8 «n»"],
    );
    check_files("  [0] Vazio\n *[other] Há arquivos", &[]);
    check_files("  [one] { $n } arquivo\n *[other] { $n } arquivos", &[]);
    check(FILES, "a = { $n } arquivo\n", &[]);
    check(
        "a = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n *[other] { $n }th\n }\n",
        "a = { $n }º\n",
        &["missing-plural-category en a @1:15 «n»", "missing-plural-category en a @1:15 «n»"],
    );
}

#[test]
fn categories_of_other_languages_are_not_reached() {
    check_files(
        "  [one] { $n } arquivo\n [few] { $n } arquivos\n *[other] { $n } arquivos",
        &["unreachable-plural-category pt-BR a few @3:3 «few»"],
    );
}

#[test]
fn many_is_advice_where_the_locale_has_it() {
    let more = ["b =", "c ="].map(|id| FILES.replace("a =", id)).concat();
    let en = format!("{FILES}{more}");
    let pt = "a = { $n ->\n [one] { $n } a\n *[other] { $n } as\n }\nb = { $n ->\n [one] { $n } a\n [many] { $n } de as\n *[other] { $n } as\n }\n";
    let pt = &format!("{pt}{}", pt[pt.find("b =").unwrap()..].replace("b =", "c ="));
    check(&en, pt, &["advisory-plural-category pt-BR a @1:8 «n»"]);
}

#[test]
fn other_is_always_there() {
    check_files(
        "  [one] { $n } arquivo\n *[many] { $n } arquivos",
        &["missing-other pt-BR a many @3:4 «many»"],
    );
    check_files(
        "  [one] { $n } arquivo\n *[outros] { $n } arquivos",
        &["missing-other pt-BR a outros @3:4 «outros»"],
    );
    check_files(
        "  [um] { $n } arquivo\n *[other] { $n } arquivos",
        &["unknown-variant pt-BR a um @2:4 «um»"],
    );
}

#[test]
fn choices_by_key_have_the_keys_of_the_source() {
    let en = "a = { $sex ->\n    [male] his\n    [female] her\n   *[other] their\n }\n";
    let check =
        |pt: &str, expected: &[&str]| check(en, &format!("a = {{ $sex ->\n{pt}\n }}\n"), expected);
    check(" [male] dele\n [female] dela\n *[other] de", &[]);
    check(" [male] dele\n *[other] de", &["missing-variant pt-BR a @1:8 «sex»"]);
    check(
        " [masculino] dele\n [female] dela\n *[other] de",
        &[
            "missing-variant pt-BR a @1:8 «sex»",
            "unknown-variant pt-BR a masculino @2:3 «masculino»",
        ],
    );
    check(
        " [male] dele\n [female] dela\n *[outro] de",
        &["unknown-variant pt-BR a outro @4:4 «outro»"],
    );
}

#[test]
fn what_the_locale_chooses_by_itself_is_its_business() {
    let en = "-t = T\na = { -t } of { $x }\n";
    check(
        en,
        "-t = T\n    .gender = feminine\na = { -t.gender ->\n [feminine] A { -t }\n *[masculine] O { -t }\n } de { $x ->\n [x] X\n *[y] { $x }\n }\n",
        &[],
    );
    let en = "a = { PLATFORM() ->\n [windows] Options\n *[other] Preferences\n }\n";
    check(en, "a = Opções\n", &[]);
    check(
        en,
        "a = { PLATFORM() ->\n [macos] Ajustes\n [windows] Opções\n *[other] Preferências\n }\n",
        &[],
    );
}

#[test]
fn one_is_not_written_out_where_zero_is_one_too() {
    check_files(
        "  [one] 1 arquivo\n *[other] { $n } arquivos",
        &["one-written-out pt-BR a one @2:9 «1»"],
    );
    check_files(
        "  [one] Um arquivo\n *[other] { $n } arquivos",
        &["one-written-out pt-BR a one @2:9 «Um»"],
    );
    check_files("  [0] Nenhum\n [one] Um arquivo\n *[other] { $n } arquivos", &[]);
    check_files("  [1] Um arquivo\n [one] { $n } arquivo\n *[other] { $n } arquivos", &[]);
    check_files("  [one] { $n } arquivo de uma pasta\n *[other] { $n } arquivos", &[]);
    check(
        "a = { $n ->\n [one] One file\n *[other] { $n } files\n }\n",
        "a = { $n } arquivos\n",
        &[],
    );
}

#[test]
fn plurals_in_parentheses_are_found_in_both_languages() {
    check(
        "a = The file(s) (s) of { $n } item(s)\nb = f(s)\n",
        "a = Arquivo(s) e colaborador(es) do usuário(a) (os)\nb = f(s)\n",
        &[
            "parenthesized-plural en a @1:9 «file(s)»",
            "parenthesized-plural en a @1:31 «item(s)»",
            "parenthesized-plural pt-BR a @1:5 «Arquivo(s)»",
            "parenthesized-plural pt-BR a @1:18 «colaborador(es)»",
        ],
    );
}
