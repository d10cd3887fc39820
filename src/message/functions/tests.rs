//! What functions and bare values look like, and every trap of the Fluent runtime.

use super::*;
use crate::message::{Argument, Arguments, Catalog, CatalogError, Isolation, Problem, TextError};
use crate::model::{Seconds, Timestamp};

/// 2026-03-02T09:00:00Z, a Monday.
const MONDAY: Timestamp = Timestamp::from_seconds(1_772_442_000);

fn catalog(pattern: &str) -> Result<Catalog, CatalogError> {
    let source = format!("-term = {TERM}\nmessage = {pattern}\n");
    Catalog::from_sources(&[("en", "a.ftl", &source), ("pt-BR", "a.ftl", &source)], Isolation::Off)
}

const TERM: &str = "{ $inside }";

fn text(locale: &str, pattern: &str, argument: impl Into<Argument>) -> Result<String, TextError> {
    let catalog = catalog(pattern).unwrap();
    let arguments = Arguments::new().with("x", argument);
    catalog.text(catalog.require(locale).unwrap(), "message", None, &arguments)
}

/// Checks the English and the Portuguese text.
#[track_caller]
fn check(pattern: &str, argument: impl Into<Argument>, en: &str, pt_br: &str) {
    let argument = argument.into();
    // CLDR separates “AM” and units by spaces that look like any other.
    let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(text("en", pattern, argument.clone()).map(plain).as_deref(), Ok(en));
    assert_eq!(text("pt-BR", pattern, argument).map(plain).as_deref(), Ok(pt_br));
}

#[track_caller]
fn check_faults(pattern: &str, argument: impl Into<Argument>, expected: &str, so_far: &str) {
    match text("en", pattern, argument) {
        Err(TextError::Incomplete { faults, text, .. }) => {
            let faults: Vec<_> = faults.iter().map(Fault::to_string).collect();
            assert_eq!((faults.join("; ").as_str(), text.as_str()), (expected, so_far));
        }
        other => panic!("expected an incomplete text, got {other:?}"),
    }
}

#[track_caller]
fn check_refused(pattern: &str, expected: &str) {
    let CatalogError { problems } = catalog(pattern).unwrap_err();
    assert_eq!(problems.first().map(Problem::to_string).as_deref(), Some(expected));
}

#[test]
fn bare_numbers_are_written_as_in_the_locale() {
    check("{ $x }", 1_234_567.891, "1,234,567.891", "1.234.567,891");
    check("{ $x }", 1000_u32, "1,000", "1.000");
    check("{ $x }", 0_u32, "0", "0");
    check("{ $x }", -0.0, "0", "0");
    check("{ $x }", -1.5, "-1.5", "-1,5");
    check("{ $x }", 0.1 + 0.2, "0.3", "0,3");
    check("{ $x }", 1e21, "1,000,000,000,000,000,000,000", "1.000.000.000.000.000.000.000");
    check("{ 1234.50 }", 0_u32, "1,234.50", "1.234,50");
}

#[test]
fn number_options_choose_the_digits() {
    check("{ NUMBER($x, minimumFractionDigits: 2) }", 1234.5, "1,234.50", "1.234,50");
    check("{ NUMBER($x, maximumFractionDigits: 1) }", 2.25, "2.3", "2,3");
    check("{ NUMBER($x, maximumFractionDigits: 0) }", 999.5, "1,000", "1.000");
    check("{ NUMBER($x, useGrouping: \"false\") }", 12345.5, "12345.5", "12345,5");
    check("{ NUMBER($x, style: \"percent\") }", 0.256, "26%", "26%");
    check(
        "{ NUMBER($x, style: \"percent\", maximumFractionDigits: 1) }",
        12.3456,
        "1,234.6%",
        "1.234,6%",
    );
}

#[test]
fn a_bare_instant_is_long_and_says_utc() {
    check(
        "{ $x }",
        MONDAY,
        "March 2, 2026 at 9:00:00 AM UTC",
        "2 de março de 2026 às 09:00:00 UTC",
    );
    check(
        "{ $x }",
        Timestamp::LATEST,
        "December 31, 9999 at 11:59:59 PM UTC",
        "31 de dezembro de 9999 às 23:59:59 UTC",
    );
}

#[test]
fn datetime_shows_the_parts_that_are_asked_for() {
    check("{ DATETIME($x, dateStyle: \"short\") }", MONDAY, "3/2/26", "02/03/2026");
    check("{ DATETIME($x, dateStyle: \"medium\") }", MONDAY, "Mar 2, 2026", "2 de mar. de 2026");
    check("{ DATETIME($x, dateStyle: \"long\") }", MONDAY, "March 2, 2026", "2 de março de 2026");
    check(
        "{ DATETIME($x, dateStyle: \"full\") }",
        MONDAY,
        "Monday, March 2, 2026",
        "segunda-feira, 2 de março de 2026",
    );
    check("{ DATETIME($x, timeStyle: \"short\") }", MONDAY, "9:00 AM", "09:00");
    check("{ DATETIME($x, timeStyle: \"medium\") }", MONDAY, "9:00:00 AM", "09:00:00");
    check(
        "{ DATETIME($x, timeStyle: \"full\") }",
        MONDAY,
        "9:00:00 AM Coordinated Universal Time",
        "09:00:00 Horário Universal Coordenado",
    );
    check(
        "{ DATETIME($x, dateStyle: \"medium\", timeStyle: \"short\") }",
        MONDAY,
        "Mar 2, 2026, 9:00 AM",
        "2 de mar. de 2026, 09:00",
    );
}

#[test]
fn lengths_name_their_units() {
    let almost = Seconds::new(2_591_999);
    check(
        "{ $x }",
        almost,
        "29 days, 23 hours, 59 minutes, 59 seconds",
        "29 dias, 23 horas, 59 minutos e 59 segundos",
    );
    check(
        "{ DURATION($x, style: \"short\") }",
        almost,
        "29 days, 23 hr, 59 min, 59 sec",
        "29 dias, 23 h, 59 min e 59 s",
    );
    check(
        "{ DURATION($x, style: \"narrow\") }",
        almost,
        "29d 23h 59m 59s",
        "29 dias 23 h 59 min 59 s",
    );
    check("{ $x }", Seconds::days(30), "30 days", "30 dias");
    check("{ $x }", Seconds::DAY, "1 day", "1 dia");
    check("{ $x }", Seconds::days(1000), "1,000 days", "1.000 dias");
    check("{ $x }", Seconds::new(-3_600), "-1 hour", "-1 hora");
}

#[test]
fn no_time_at_all_is_zero_seconds() {
    check("{ $x }", Seconds::ZERO, "0 seconds", "0 segundo");
    check("{ DURATION($x, style: \"narrow\") }", Seconds::ZERO, "0s", "0 s");
}

#[test]
fn names_are_joined_as_in_the_locale() {
    let names = |names: &[&str]| Argument::List(names.iter().map(|name| (*name).into()).collect());
    check("{ $x }", names(&["A", "B", "C"]), "A, B, and C", "A, B e C");
    check("{ $x }", names(&["A", "B"]), "A and B", "A e B");
    check("{ $x }", names(&["A"]), "A", "A");
    check("{ $x }", names(&[]), "", "");
}

const PLURAL: &str = "{ PLURAL($x) ->
    [one] one
    [many] many
   *[other] other
 }";

#[test]
fn plurals_are_those_of_cldr() {
    check(PLURAL, 0_u32, "other", "one");
    check(PLURAL, 0.5, "other", "one");
    check(PLURAL, 1_u32, "one", "one");
    check(PLURAL, 1.5, "other", "one");
    check(PLURAL, 2_u32, "other", "other");
    check(PLURAL, 1_000_000_u32, "other", "many");
    check(PLURAL, 1_000_001_u32, "other", "other");
}

#[test]
fn the_plural_rules_of_fluent_never_choose_many() {
    // Wrong in pt-BR, and the reason for PLURAL; when this changes, PLURAL can go.
    let bare = PLURAL.replace("PLURAL($x)", "$x");
    check(&bare, 1_000_000_u32, "other", "other");
    check(&bare, 0_u32, "other", "one");
    check(&bare, 1.5, "other", "one");
}

#[test]
fn plurals_follow_the_digits_that_are_shown() {
    let shown = PLURAL.replace("$x", "NUMBER($x, minimumFractionDigits: 1)");
    check(&shown, 1_u32, "other", "one");
}

#[test]
fn values_of_the_wrong_kind_are_reported() {
    check_faults("{ NUMBER($x) }", "abc", "NUMBER() needs a number", "NUMBER()");
    check_faults("{ NUMBER(\"abc\") }", 0_u32, "NUMBER() needs a number", "NUMBER()");
    check_faults("{ DATETIME($x) }", 1_u32, "DATETIME() needs an instant", "DATETIME()");
    check_faults("{ DURATION($x) }", MONDAY, "DURATION() needs a length of time", "DURATION()");
    check_faults(PLURAL, "abc", "PLURAL() needs a number", "other");
    check_faults(&PLURAL.replace("PLURAL", "NUMBER"), "abc", "NUMBER() needs a number", "other");
}

#[test]
fn numbers_that_are_none_are_reported() {
    check_faults("{ $x }", f64::NAN, "`NaN` cannot be written as a number", "NaN");
    check_faults(PLURAL, f64::INFINITY, "PLURAL() needs a finite number", "other");
}

#[test]
fn one_text_does_not_answer_for_the_faults_of_another() {
    check_faults("{ NUMBER($x) }", "abc", "NUMBER() needs a number", "NUMBER()");
    check("{ NUMBER($x) }", 1_u32, "1", "1");
}

#[test]
fn missing_variables_are_reported_outside_and_inside_terms() {
    check_faults("a { $y } b", 1_u32, "`{$y}` could not be resolved", "a {$y} b");
    check_faults("a { -term } b", 1_u32, "`{$inside}` could not be resolved", "a {$inside} b");
    check("a { -term(inside: 1) } b", 1_u32, "a 1 b", "a 1 b");
}

#[test]
fn missing_messages_and_terms_are_reported() {
    check_faults("{ nothing }", 1_u32, "`{nothing}` could not be resolved", "{nothing}");
    check_faults(
        "{ message.help }",
        1_u32,
        "`{message.help}` could not be resolved",
        "{message.help}",
    );
    check_faults("{ -nothing }", 1_u32, "`{-nothing}` could not be resolved", "{-nothing}");
}

#[test]
fn cycles_are_reported() {
    let cycle = "Resolver error: Cyclical dependency detected; `{message}` could not be resolved";
    check_faults("a { message }", 1_u32, cycle, "a {message}");
}

#[test]
fn selecting_on_an_instant_goes_unnoticed() {
    // Wrong, but Fluent gives nothing to notice it by: a selector must be a number or a key.
    check(&PLURAL.replace("PLURAL($x)", "$x"), MONDAY, "other", "other");
}

#[test]
fn braces_that_belong_to_the_text_are_no_fault() {
    check("a { $x } b", "{$name} { } {", "a {$name} { } { b", "a {$name} { } { b");
    check("{\"{\"}$name{\"}\"}", 1_u32, "{$name}", "{$name}");
}

#[test]
fn unknown_functions_are_refused_even_as_selectors() {
    check_refused("{ UPPER($x) }", "en/a.ftl:2:13: UPPER(): no such function");
    let selector = PLURAL.replace("PLURAL", "CARDINAL");
    check_refused(&selector, "en/a.ftl:2:13: CARDINAL(): no such function");
}

#[test]
fn bad_calls_are_refused() {
    check_refused(
        "{ NUMBER($x, minimumFraction: 2) }",
        "en/a.ftl:2:13: NUMBER(): no option `minimumFraction`",
    );
    check_refused(
        "{ NUMBER($x, minimumFractionDigits: \"two\") }",
        "en/a.ftl:2:13: NUMBER(): option `minimumFractionDigits` cannot be `two`",
    );
    check_refused(
        "{ DATETIME($x, dateStyle: \"tiny\") }",
        "en/a.ftl:2:13: DATETIME(): option `dateStyle` cannot be `tiny`",
    );
    check_refused("{ NUMBER() }", "en/a.ftl:2:13: NUMBER(): takes one value, not 0");
    check_refused("{ NUMBER($x, $x) }", "en/a.ftl:2:13: NUMBER(): takes one value, not 2");
}

#[test]
fn too_many_fraction_digits_are_capped_instead_of_overflowing() {
    let select = PLURAL.replace("PLURAL($x)", "NUMBER($x, minimumFractionDigits: 25)");
    check(&select, 0.5, "other", "one");
    check(
        "{ NUMBER($x, minimumFractionDigits: 25) }",
        0.5,
        "0.5000000000000000000",
        "0,5000000000000000000",
    );
}
