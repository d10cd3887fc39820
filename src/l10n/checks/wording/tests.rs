//! Defects, and what only looks like one.

mod markup;

use crate::l10n::testing::findings;

/// The ids of this family's findings in `(source, target)`, with the marked texts.
#[track_caller]
fn check(en: &str, pt: &str, expected: &[&str]) {
    let all = findings(&[("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)]);
    let is_ours = |line: &&String| {
        let id = line.split(' ').next().unwrap();
        super::Wording::CHECKS.iter().any(|check| check.id == id)
    };
    let told = |line: &String| {
        let id = line.split(' ').next().unwrap();
        format!("{id} {}", line.split_once('«').unwrap().1.strip_suffix('»').unwrap())
    };
    let found: Vec<_> = all.iter().filter(is_ours).map(told).collect();
    assert_eq!(found, expected, "\n{en}\n{pt}\n{all:#?}");
}

/// One message with this text in each locale.
#[track_caller]
fn text(en: &str, pt: &str, expected: &[&str]) {
    check(&format!("a = {en}\n"), &format!("a = {pt}\n"), expected);
}

#[track_caller]
fn quiet(pairs: &[(&str, &str)]) {
    for (en, pt) in pairs {
        text(en, pt, &[]);
    }
}

#[test]
fn what_was_not_translated_is_found() {
    text("Leave organization", "Leave organization", &["untranslated Leave organization"]);
    text("Cancel", "Cancel", &["untranslated Cancel"]);
    text("Settings", "settings", &["untranslated settings"]);
    text("Are you sure?", "Are you sure", &["untranslated Are you sure", "final-punctuation e"]);
    text("{ $n } members left", "{ $n } members left", &["untranslated n } members left"]);
    text("Save Changes", "Save Changes", &["untranslated Save Changes"]);
    check(
        "a = A\n    .title = Close the window\n",
        "a = A\n    .title = Close the window\n",
        &["untranslated Close the window"],
    );
    check(
        "a = { $n ->\n    [one] One message was deleted\n   *[other] Messages were deleted\n}\n",
        "a = { $n ->\n    [one] Uma mensagem foi excluída\n   *[other] Messages were deleted\n}\n",
        &["untranslated Messages were deleted"],
    );
    check("a = Oi\n", "# untranslated\na = Oi\n", &["untranslated a"]);
}

#[test]
fn names_and_cognates_may_stay() {
    quiet(&[
        ("Total", "Total"),
        ("Normal", "Normal"),
        ("Status", "Status"),
        ("Error 404", "Error 404"),
        ("Email", "Email"),
        ("OK", "OK"),
        ("Microsoft Entra", "Microsoft Entra"),
        ("Google Play Store", "Google Play Store"),
        ("{ $name }", "{ $name }"),
        ("{ $name } – { $email }", "{ $name } – { $email }"),
        ("https://example.com/the/settings", "https://example.com/the/settings"),
        ("`tchau run --delete`", "`tchau run --delete`"),
        ("Menu", "Menu"),
        ("Premium", "Premium"),
        ("Online", "Online"),
        ("Virtual", "Virtual"),
        ("B2B", "B2B"),
        ("Wi-Fi", "Wi-Fi"),
        ("Continue", "Continue"),
    ]);
    check("-brand-name = The Browser\n", "-brand-name = The Browser\n", &[]);
    check("-app = Save Everything\n", "-app = Save Everything\n", &[]);
}

#[test]
fn english_words_in_portuguese_are_found() {
    text(
        "Your account will be deleted permanently.",
        "Sua conta será excluída permanently.",
        &["source-word permanently"],
    );
    text(
        "Open the settings of your account",
        "Abra as settings da sua conta",
        &["source-word settings"],
    );
    text("Click Settings to go on", "Clique em Settings para continuar", &["source-word Settings"]);
    text("Name (optional)", "Nome (optional)", &["source-word optional"]);
    text("The guests of { $name }", "The convidados de { $name }", &["source-word The"]);
    text("Wait for the confirmation", "Aguarde a notification", &[]);
    text(
        "Notifications were sent to your subscription",
        "Avisos foram enviados para sua subscription",
        &["source-word subscription"],
    );
}

#[test]
fn borrowed_words_quotations_and_explanations_may_stay() {
    quiet(&[
        ("You are online on this site", "Você está online neste site"),
        ("Click “Delete” to go on.", "Clique em “Delete” para continuar."),
        ("Run `leave` now.", "Execute `leave` agora."),
        ("The soft deletion lasts 30 days.", "A exclusão temporária (soft deletion) dura 30 dias."),
        ("Open Google Search Console", "Abra o Google Search Console"),
        ("Do as you like, no time", "Faça como quiser, no time do dia a dia"),
        (
            "See <a title=\"close\">help</a> to close",
            "Veja a <a title=\"close\">ajuda</a> para fechar",
        ),
        ("Download the backup", "Baixe o backup"),
        ("Your software and hardware", "Seu software e hardware"),
        ("Press Delete", "Pressione “Delete”"),
        ("The design of the web page", "O design da página web"),
    ]);
}

#[test]
fn code_and_lists_of_values_may_stay() {
    quiet(&[
        ("Open about:config to change it", "Abra about:config para alterar"),
        ("The format: text, json or html", "O formato: text, json ou html"),
        ("The key [other] is missing", "Falta a chave [other]"),
        ("No service worker found", "Nenhum service worker encontrado"),
        ("This will remove the password", "Isto remove a senha"),
        ("Add <b>display:grid</b> here", "Adicione <b>display:grid</b> aqui"),
        ("Use <b>display</b> here", "Use <b>display</b> aqui"),
        ("\n    Examples:\n    tchau check here\n", "\n    Exemplos:\n    tchau check here\n"),
        ("Downloads", "Downloads"),
        ("Colors: always or never", "Cores: always (sempre) ou never (nunca)"),
        (
            "\n    tchau check # This\n    tchau list # That\n",
            "\n    tchau check # Isto\n    tchau list # Aquilo\n",
        ),
    ]);
    text("Name, required", "Nome, required", &["source-word required"]);
}

#[test]
fn endings_are_those_of_the_source() {
    text("You left.", "Você saiu", &["final-punctuation u"]);
    text("Name", "Nome.", &["final-punctuation ."]);
    text("Name:", "Nome", &["final-punctuation e"]);
    text("Leave now?", "Sair agora.", &["final-punctuation ."]);
    text("Loading…", "Carregando", &["final-punctuation o"]);
    text("Done!", "Pronto.", &["final-punctuation ."]);
    text("Choose “Leave.”", "Escolha “Sair”", &["final-punctuation ”"]);
    text("You left <b>it.</b>", "Você <b>saiu</b>", &["final-punctuation >"]);
    check(
        "a = { $n ->\n    [one] One day.\n   *[other] { $n } days.\n}\n",
        "a = { $n ->\n    [one] Um dia.\n   *[other] { $n } dias\n}\n",
        &["final-punctuation s"],
    );
    check("a = A\n    .b = It is.\n", "a = A\n    .b = Isso é\n", &["final-punctuation é"]);
}

#[test]
fn endings_that_do_the_same_are_equal() {
    quiet(&[
        ("Choose “Leave.”", "Escolha “Sair”."),
        ("(See below.)", "(Veja abaixo.)"),
        ("Leave. Now.", "Saia, e agora."),
        ("Loading...", "Carregando…"),
        ("It starts at 5 p.m.", "Começa às 17h"),
        ("Done! 🎉", "Pronto! 🎉"),
        ("5 minutes", "5 min."),
        ("See <a>more</a>.", "Veja <a>mais</a>."),
        ("By { $name }", "De { $name }"),
        ("By { $name }.", "Por: { $name }."),
        (
            "{ $n ->\n    [one] day\n   *[other] days\n} left.",
            "{ $n ->\n    [one] Resta um dia\n   *[other] Restam dias\n}.",
        ),
        ("Photos, etc.", "Fotos etc."),
        ("See https://x.com/a.", "Veja https://x.com/a."),
    ]);
}

#[test]
fn ellipses_are_written_as_elsewhere() {
    text("Loading…", "Carregando...", &["ellipsis ..."]);
    quiet(&[
        ("Loading...", "Carregando..."),
        ("Loading…", "Carregando…"),
        ("The folder ../a", "A pasta ../a"),
        ("tchau run [FILE]...", "tchau run [ARQUIVO]..."),
        ("Wait....", "Espere...."),
    ]);
    let dots = "b = A...\nc = B...\nd = C...\n";
    check(&format!("{dots}a = D...\n"), &format!("{dots}a = D...\n"), &[]);
    check(&format!("{dots}a = D...\n"), &format!("{dots}a = D…\n"), &["ellipsis …"]);
}

#[test]
fn quotation_marks_are_those_of_the_locale() {
    text("Leave “{ $x }”?", "Sair de \"{ $x }\"?", &["quotation-marks \"{ $x }\""]);
    text("Leave “{ $x }”?", "Sair de «{ $x }»?", &["quotation-marks «{ $x }»"]);
    text("Leave “{ $x }”?", "Sair de '{ $x }'?", &["quotation-marks '{ $x }'"]);
    quiet(&[
        ("Leave \"{ $x }\"?", "Sair de \"{ $x }\"?"),
        ("Leave “{ $x }”?", "Sair de “{ $x }”?"),
        ("A 15\" screen “x”", "Uma tela de 15\" “x”"),
        ("The “A ‘b’ c”", "O “A ‘b’ c”"),
        ("<a href=\"b\">“x”</a>", "<a href=\"b\">“x”</a>"),
    ]);
    let straight = "b = \"a\"\nc = \"b\"\nd = \"c\"\n";
    check(&format!("{straight}a = \"d\"\n"), &format!("{straight}a = \"d\"\n"), &[]);
    check(
        &format!("{straight}a = “d”\n"),
        &format!("{straight}a = “d”\n"),
        &["quotation-marks “d”"],
    );
}

#[test]
fn apostrophes_are_those_of_the_locale() {
    text("A “glass” of water", "Um “copo” d'água", &["apostrophe '"]);
    text("A glass of water", "Um copo d´água", &["apostrophe ´"]);
    quiet(&[
        ("A glass", "Um copo d’água"),
        ("It's a glass, isn't it, don't you", "Um copo d'água"),
    ]);
}

#[test]
fn spaces_are_counted() {
    text("One two", "Um  dois", &["double-space   "]);
    text("One two", "Um \u{a0}dois", &["double-space  \u{a0}"]);
    quiet(&[
        ("One.  Two", "Um.  Dois"),
        ("One { $x } two", "Um { $x } dois"),
        ("\n    One\n        two", "\n    Um\n        dois"),
        ("One{ \"  \" }two", "Um{ \"  \" }dois"),
    ]);
    text("{ \" \" }one", "um", &["edge-space u"]);
    text("one{ \" \" }", "um", &["edge-space "]);
    text("one", "um{ \" \" }", &["edge-space  "]);
    quiet(&[("{ \" \" }one", "{ \" \" }um"), ("{ \"\" }one", "um"), ("{ $x } one", "um { $x }")]);
}

#[test]
fn units_are_kept_with_their_numbers() {
    text("5\u{a0}MB", "5 MB", &["no-break-space  "]);
    text("{ $n }\u{a0}GB", "{ $n } GB", &["no-break-space  "]);
    text("{ $n }{\"\\u00A0\"}days", "{ $n } dias", &["no-break-space  "]);
    quiet(&[
        ("5 MB", "5 MB"),
        ("5\u{a0}MB", "5\u{a0}MB"),
        ("5\u{a0}%", "5%"),
        ("Firefox\u{a0}Sync", "Firefox Sync"),
    ]);
}

#[test]
fn repeated_words_are_found() {
    text("Leave the organization", "Sair da da organização", &["repeated-word da"]);
    text("Leave\n    the organization", "Sair\n    sair da organização", &["repeated-word sair"]);
    text("To the account", "Para a a conta", &["repeated-word a"]);
    quiet(&[
        ("Bye-bye, bye", "Tchau-tchau, tchau"),
        ("Yes, yes", "Sim, sim"),
        ("Day by day 2 2", "Dia a dia 2 2"),
        ("Letters from a to z", "Letras de a a z"),
        ("They see us", "Eles nos nos mostram"),
        ("Duran Duran", "Duran Duran"),
        ("{ $a } { $a }", "{ $a } { $a }"),
        ("bla bla", "bla bla"),
    ]);
}

#[test]
fn halves_of_brackets_are_found() {
    text("Name (optional)", "Nome (opcional", &["unclosed-bracket ("]);
    text("Name (optional)", "Nome opcional)", &["unclosed-bracket )"]);
    text("Name (optional", "Nome (opcional", &["unclosed-bracket ("]);
    text("Leave “{ $x }”", "Sair de “{ $x }", &["unclosed-bracket “"]);
    text("Leave \"{ $x }\"", "Sair de \"{ $x }", &["unclosed-bracket \""]);
    quiet(&[
        ("a) first 1) second iv) third", "a) primeiro 1) segundo iv) terceiro"),
        ("Hi :)", "Oi :)"),
        ("Marks as “a)” and “:)”", "Marcas como “a)” e “:)”"),
        ("Hi :-(", "Oi :-("),
        ("({ $x })", "({ $x })"),
        ("“(a) b”", "“(a) b”"),
        (
            "(foo { $n ->\n    [one] a)\n   *[other] b)\n}",
            "(foo { $n ->\n    [one] a)\n   *[other] b)\n}",
        ),
        ("A 15\" screen", "Tela de 15\""),
    ]);
}

#[test]
fn lines_are_those_of_the_source() {
    check(
        "a =\n    One line.\n    Another line.\n",
        "a = Uma linha. Outra linha.\n",
        &["line-break Uma linha. Outra linha."],
    );
    check(
        "a = One line. Another.\n",
        "a =\n    Uma linha.\n    Outra.\n",
        &["line-break Uma linha."],
    );
    check("a =\n    One.\n\n    Two.\n", "a =\n    Um.\n    Dois.\n", &["line-break Um."]);
    text("One\\nTwo", "Um dois", &["line-break Um dois"]);
    text("One{\"\\u000A\"}Two", "Um dois", &["line-break Um dois"]);
    let long = "This is a text that goes on for such a long time that whoever wrote it\n    had to break it somewhere in order to keep it readable in the editor";
    text(
        long,
        "Este é um texto que continua por tanto tempo que quem o escreveu teve de quebrar em algum lugar para manter legível no editor",
        &[],
    );
    check("a =\n    One\n    two\n", "a =\n    Um\n    dois\n", &[]);
}

#[test]
fn capitals_of_english_titles_are_found() {
    text("Deleted Users", "Usuários Excluídos", &["title-case Usuários Excluídos"]);
    text("Deleted users", "Usuários Excluídos", &["title-case Usuários Excluídos"]);
    text("Account Settings", "Configurações de Conta", &["title-case Configurações de Conta"]);
    quiet(&[
        ("Deleted Users", "Usuários excluídos"),
        ("Global Administrator", "Administrador Global"),
        ("Microsoft Entra", "Microsoft Entra"),
        ("Firefox Settings", "Configurações do Firefox"),
        ("United Kingdom", "Reino Unido"),
        ("Privacy: Settings", "Privacidade: Configurações"),
        ("Privacy Policy", "Política de Privacidade"),
        ("Megan Bowen", "Megan Bowen"),
        ("URL Copied", "URL copiada"),
        ("Copy URL", "Copiar URL"),
    ]);
    check(
        "a = Message Center\nb = Open the Message Center now.\n",
        "a = Central de Mensagens\nb = Abra a Central de Mensagens agora.\n",
        &[],
    );
}
