//! What must be found, and what must not, in tags, addresses, access keys and lengths.

use super::{check, quiet, text};

#[test]
fn tags_are_whole() {
    text("<b>Leave</b>", "<b>Sair<b>", &["broken-markup <b>"]);
    text("<b>Leave</b>", "<b>Sair</b", &["broken-markup <b>"]);
    text("<strong>Leave</strong>", "< strong>Sair</strong>", &["broken-markup < strong>"]);
    text("<a href=\"x\">b</a>", "<a href=\"x\">b</strong>", &["broken-markup <a href=\"x\">"]);
    text("<b><i>x</i></b>", "<b><i>x</b></i>", &["broken-markup <i>"]);
    text("<0>x</0>", "<0>x", &["broken-markup <0>"]);
    text("A&nbsp;b", "A&nbsp b", &["broken-markup &nbsp"]);
    text("A &amp; b", "A &amp ; b", &["broken-markup &amp ;"]);
    quiet(&[
        ("a < b", "a < b"),
        ("I <3 you", "Eu <3 você"),
        ("R&D & AT&T", "P&D & AT&T"),
        ("<b>x</b> <br> <i>y</i>", "<i>y</i> <br/> <b>x</b>"),
        ("tchau run <FILE>", "tchau run <ARQUIVO>"),
        ("<p>One", "<p>Um"),
        ("<a title=\"Close\">x</a>", "<a title=\"Fechar\">x</a>"),
    ]);
}

#[test]
fn tags_are_those_of_the_source() {
    text("<b>Leave</b> now", "Sair agora", &["changed-markup Sair agora"]);
    text("<b>Leave</b> now", "<i>Sair</i> agora", &["changed-markup <i>"]);
    text("<a class=\"x\">b</a>", "<a class=\"y\">b</a>", &["changed-markup <a class=\"y\">"]);
    text(
        "<a data-l10n-name=\"more\">More</a>",
        "<a data-l10n-name=\"mais\">Mais</a>",
        &["overlay-name mais"],
    );
    text(
        "{ $n ->\n    [one] <b>a</b>\n   *[other] <b>b</b>\n}",
        "{ $n ->\n    [one] a\n   *[other] <b>b</b>\n}",
        &["changed-markup n"],
    );
    quiet(&[
        ("<b>a</b>", "{ $n ->\n    [one] <b>x</b>\n   *[other] <b>y</b>\n}"),
        ("{ $n ->\n    [one] <b>a</b>\n   *[other] <b>b</b>\n}", "<b>x</b>"),
        (
            "{ $n ->\n    [one] <b>a</b>\n   *[other] <b>b</b>\n}",
            "{ $n ->\n    [0] nada\n    [one] <b>x</b>\n   *[other] <b>y</b>\n}",
        ),
        ("<a href=\"https://x.com/en/\">x</a>", "<a href=\"https://x.com/pt-br/\">y</a>"),
    ]);
}

#[test]
fn addresses_are_those_of_the_source() {
    text("See https://x.com/a.", "Veja https://x.com/b.", &["altered-url https://x.com/b"]);
    text("See https://x.com/a.", "Veja http://x.com/a.", &["altered-url http://x.com/a"]);
    text("See https://x.com/a.", "Veja a página.", &["altered-url Veja a página."]);
    text("Write to a@x.com", "Escreva para b@x.com", &["altered-url b@x.com"]);
    text(
        "<a href=\"https://x.com\">b</a>",
        "<a href=\"https://x.org\">b</a>",
        &["altered-url https://x.org"],
    );
    quiet(
        &[
            (
                "See https://x.com/en-us/a.",
                "Veja https://x.com/pt-br/a!".trim_end_matches('!').trim(),
            ),
            ("https://x.com/a?hl=en", "https://x.com/a?hl=pt-BR"),
            ("https://en.wikipedia.org/wiki/Leave", "https://pt.wikipedia.org/wiki/Sair"),
            ("(https://x.com/a)", "[https://x.com/a]"),
            ("See https://x.com/a/", "Veja https://x.com/a"),
        ]
        .map(|(en, pt)| (en.trim_end_matches('.'), pt.trim_end_matches('.'))),
    );
}

#[test]
fn access_keys_are_in_their_labels() {
    let en = "a =\n    .label = Leave\n    .accesskey = L\n";
    check(en, "a =\n    .label = Sair\n    .accesskey = L\n", &["access-key L"]);
    check(en, "a =\n    .label = Sair\n    .accesskey = s\n", &[]);
    let en = "a = Leave\na-accesskey = L\n";
    check(en, "a = Sair\na-accesskey = L\n", &["access-key L"]);
    check(en, "a = Sair\na-accesskey = S\n", &[]);
    check("a = Leave\n    .accesskey = L\n", "a = { $x }\n    .accesskey = L\n", &[]);
}

#[test]
fn lengths_are_measured_in_cells() {
    check("# max-length: 5\na = Leave\n", "a = Sair já\n", &["too-long Sair já"]);
    check("# max-length: 5\na = Leave\n", "a = Saída\n", &[]);
    check(
        "# max-length: 5\na = Leave\n    .title = Leave now\n",
        "a = Sair\n    .title = Sair agora\n",
        &[],
    );
    text(
        "Save",
        "Clique aqui para salvar todas as alterações que você fez até agora",
        &["much-longer Clique aqui para salvar todas as alterações que você fez até agora"],
    );
    quiet(&[
        ("Off", "Desativado no momento"),
        ("{ $x }", "Esta é uma frase bem longa sobre a pessoa { $x }"),
    ]);
}
