//! What is understood of code in several languages.

use super::*;

/// The asks of a text as `id(argument, …)`, without brackets where the arguments are not known.
#[track_caller]
fn check(code: &str, expected: &[&str]) {
    let mut asks = Asks::default();
    asks.scan("a", code);
    let told = asks.asks.iter().map(|ask| match &ask.arguments {
        None => ask.id.clone(),
        Some(names) => format!("{}({})", ask.id, names.join(", ")),
    });
    assert_eq!(told.collect::<Vec<_>>(), expected, "{code}");
}

#[test]
fn rust_is_understood() {
    check(r#"fl!("greeting", name = user.name(), count = n)"#, &["greeting(name, count)"]);
    check(r#"fl!(LOADER, "greeting")"#, &["greeting()"]);
    check(r#"fl!(loader, "menu", "title", name = "x")"#, &["menu.title(name)"]);
    check(r#"fl!(loader, "menu", args)"#, &["menu"]);
    check(r#"bundle.get_message("welcome").unwrap()"#, &["welcome"]);
    check(r#"let x = lookup_with_args(&lang, "hello", &args);"#, &["hello"]);
    check(r#"call("welcome"); split("a, b")"#, &[]);
}

#[test]
fn javascript_is_understood() {
    check("t('cart-items', { count: n, 'name': x, shop })", &["cart-items(count, name, shop)"]);
    check("i18n.t(`cart`, { ...rest })", &["cart"]);
    check("l10n.getString('cart', null, 'Cart')", &["cart()"]);
    check("l10n.getString(id, { x })", &[]);
    check("document.l10n.setAttributes(el, 'busy', { n: 1 })", &["busy(n)"]);
    check("await l10n.formatValues(['a-b', { id: 'c', args: {} }])", &["a-b", "c"]);
    check("t(`error-${code}`); start(x); it('t(x)')", &[]);
    check("bundle.formatPattern(bundle.getMessage('total').value, { x })", &["total"]);
}

#[test]
fn tags_are_understood() {
    check("<p class=x data-l10n-id=\"hi\" data-l10n-args='{\"x\": \"a > b\"}'></p>", &["hi(x)"]);
    check("<p data-l10n-id='hi'\n>", &["hi()"]);
    check("<p data-l10n-id=hi data-l10n-args={args}>", &["hi"]);
    check("<Localized id=\"hi\" vars={{ x, y: f(1, 2) }} elems={{ a: <a/> }}>", &["hi(x, y)"]);
    check("<Localized id={'hi'} vars={vars}>", &["hi"]);
    check("<LocalizedX id=\"hi\">", &[]);
    check("if (a<b && id=\"hi\") {}", &[]);
    check("<a title={{ ftl(\"hi\", x=1) }}>", &["hi(x)"]);
}

#[test]
fn python_is_understood() {
    check("l10n.format_value(\"hi\", {\"x\": 1})", &["hi(x)"]);
    check("fmt('hi', {'x': f\"{y}\"})", &["hi(x)"]);
    check("fmt('hi', dict(x=1))", &["hi"]);
    check("{{ ftl('hi', x=user.name, y='z') }}", &["hi(x, y)"]);
}

#[test]
fn a_place_is_a_line() {
    let mut asks = Asks::default();
    asks.scan("src/a.js", "\nt('b')\n\n<i data-l10n-id='a'>t('c')");
    let places: Vec<_> = asks.asks.iter().map(|ask| (&*ask.id, &*ask.place)).collect();
    assert_eq!(places, [("b", "src/a.js:2"), ("a", "src/a.js:4"), ("c", "src/a.js:4")]);
}

#[test]
fn ids_that_are_put_together_are_mentioned() {
    let mut asks = Asks::default();
    asks.scan(
        "a",
        r#"x = "plain"; "error-" + code; `state-${x}-title`; format!("kind-{}", k); don't("menu.title"); y + "-hint"; "trailing-"; "#,
    );
    for id in ["plain", "error-x", "state-x", "x-title", "kind-a", "menu", "big-hint"] {
        assert!(asks.mention(id), "{id}");
    }
    for id in ["x", "trailing-x", "title", "errors", "hint"] {
        assert!(!asks.mention(id), "{id}");
    }
}

#[test]
fn no_code_is_too_strange() {
    for code in
        ["t(", "t('", "<", "<a", "<a b='", "fl!(((((", "é'é\"", "t('a', {", "`", "<a {", "'\\"]
    {
        let mut asks = Asks::default();
        asks.scan("a", code);
        assert_eq!(asks.asks, []);
    }
    let mut asks = Asks::default();
    asks.scan("a", &"t(".repeat(100_000));
    asks.scan("a", &"<a ".repeat(100_000));
    asks.scan("a", &"'\"".repeat(100_000));
}
