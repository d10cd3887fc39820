//! Defects of the words, and what only looks like one.

use crate::l10n::glossary::embedded;
use crate::l10n::{Bench, Settings, checks, testing};

/// What this family finds in one file of each language, with the glossary of tchau.
fn found(en: &str, pt: &str) -> Vec<String> {
    let texts = [("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)];
    let (project, settings, glossary) = (testing::project(&texts), Settings::default(), embedded());
    let bench = Bench::new(&project, &settings).with_glossary(&glossary);
    let all = checks::run(&bench).into_iter();
    let own = super::Terms::CHECKS;
    let mine = all.filter(|it| own.iter().any(|check| check.id == it.check().id));
    mine.map(|finding| testing::told(&project, &finding)).collect()
}

#[track_caller]
fn check(en: &str, pt: &str, expected: &[&str]) {
    assert_eq!(found(en, pt), expected);
}

/// One message, of which nothing is said but check and place.
#[track_caller]
fn check_text(en: &str, pt: &str, expected: &[&str]) {
    let found = found(&format!("a = {en}\n"), &format!("a = {pt}\n"));
    let short = found.iter().map(|told| {
        let (check, rest) = told.split_once(' ').unwrap();
        format!("{check} {}", &rest[rest.find('«').unwrap()..])
    });
    assert_eq!(short.collect::<Vec<_>>(), expected);
}

#[test]
fn rejected_words_are_found_in_all_their_forms() {
    check_text("Leave", "Deixar", &["rejected-term «Deixar»"]);
    check_text("Leave a group", "Deixar um grupo", &["rejected-term «Deixar»"]);
    check_text("You left { $x }.", "Você deixou { $x }.", &["rejected-term «deixou»"]);
    check_text("Deleted users", "Usuários deletados", &["rejected-term «Usuários deletados»"]);
    check_text("Deleted users", "Usuários Excluídos", &["rejected-term «Usuários Excluídos»"]);
    check_text("The account was deleted.", "A conta foi deletada.", &["rejected-term «deletada»"]);
    check_text("Sign in again.", "Conecte-se de novo.", &["rejected-term «Conecte-se»"]);
    check_text("Restore it", "Recuperá-la", &["rejected-term «Recuperá»"]);
    check_text("Guests", "Hóspedes", &["rejected-term «Hóspedes»"]);
    check_text("The tenant", "O inquilino", &["rejected-term «inquilino»"]);
    check_text("Remove the guest", "Excluir o convidado", &["rejected-term «Excluir»"]);
    check_text(
        "Home organization",
        "Organização inicial",
        &["rejected-term «Organização inicial»"],
    );
}

#[test]
fn words_are_right_where_they_mean_something_else() {
    check_text("Let guests leave", "Deixar que convidados saiam", &[]);
    check_text("Connect to { $x }", "Conectar-se a { $x }", &[]);
    check_text("Delete the group", "Excluir o grupo", &[]);
    check_text("Leave it blank", "Deixe em branco", &[]);
    check_text("External user leave settings", "Configurações de saída do usuário externo", &[]);
    check_text("Delete and remove", "Excluir e remover", &[]);
    check_text("Press `Delete`", "Pressione `Delete`", &[]);
    check_text("Press the Delete key", "Pressione a tecla Delete", &[]);
}

#[test]
fn missing_terms_are_found() {
    check_text("Your guests", "Seus visitados", &["missing-term «Seus visitados»"]);
    check_text("Home organization", "Organização mãe", &["missing-term «Organização mãe»"]);
    check_text(
        "The account is soft-deleted.",
        "A conta está excluída.",
        &["missing-term «A conta está excluída.»"],
    );
    check_text("Confirm leaving { $x }", "Confirme a saída de { $x }", &[]);
    check_text("Data removal takes time", "Seus dados serão removidos em algum tempo", &[]);
    check_text("{ $n } days left", "Faltam { $n } dias", &[]);
    check_text("Tenant", "Tenant", &[]);
}

#[test]
fn terms_are_looked_for_in_the_whole_text() {
    let en = "a = { $n ->\n    [one] one guest\n   *[other] { $n } guests\n }\n";
    let pt = "a = { $n ->\n    [one] um convidado\n   *[other] { $n } convidados\n }\n";
    check(en, pt, &[]);
    check(
        en,
        &pt.replace("convidados", "hóspedes"),
        &["rejected-term pt-BR a other @3:20 «hóspedes»"],
    );
    check(
        "a = x\n    .b = guest\n",
        "a = y\n    .b = visitante\n",
        &["rejected-term pt-BR a.b @2:10 «visitante»"],
    );
}

#[test]
fn names_stay_as_they_are() {
    check_text("Open Microsoft Entra.", "Abra o Microsoft Entra.", &[]);
    check_text(
        "Open Microsoft Entra.",
        "Abra o microsoft entra.",
        &["altered-name «microsoft entra»"],
    );
    check_text(
        "Open Microsoft Entra.",
        "Abra o Microsoft Entre.",
        &["altered-name «Abra o Microsoft Entre.»"],
    );
    check_text("tchau stops", "O Tchau para", &["altered-name «Tchau»"]);
    check_text("tchau stops", "O até logo para", &["altered-name «O até logo para»"]);
    check_text(
        "B2B collaboration",
        "Colaboração entre empresas",
        &["altered-name «Colaboração entre empresas»", "missing-term «Colaboração entre empresas»"],
    );
    check_text("Speak fluent English", "Fale inglês fluente", &[]);
}

#[test]
fn brands_have_terms() {
    let term = "-brand = Fabrikam Cloud\n";
    let en = format!("{term}a = Open {{ -brand }}\n");
    check(
        &en,
        &format!("{term}a = Abra o Fabrikam Cloud\n"),
        &["brand-by-hand pt-BR a @2:12 «Fabrikam Cloud»"],
    );
    check(&en, &format!("{term}a = Abra o {{ -brand }}\n"), &[]);
    check(
        &format!("{term}a = Open Fabrikam Cloud\n"),
        &format!("{term}a = Abra o {{ -brand }}\n"),
        &["brand-by-hand en a @2:10 «Fabrikam Cloud»"],
    );
    check(
        &format!("{term}a = Open Fabrikam Cloud\n"),
        &format!("{term}a = Abra a Nuvem Fabrikam\n"),
        &[
            "brand-by-hand en a @2:10 «Fabrikam Cloud»",
            "altered-name pt-BR a @2:5 «Abra a Nuvem Fabrikam»",
        ],
    );
}

#[test]
fn european_portuguese_is_told_from_brazilian() {
    check_text("The user", "O utilizador", &["european-portuguese «utilizador»"]);
    check_text("External users", "Utilizadores externos", &["european-portuguese «Utilizadores»"]);
    check_text("The files", "Os ficheiros", &["european-portuguese «ficheiros»"]);
    check_text("Loading…", "A carregar…", &["european-portuguese «A carregar»"]);
    check_text("It is loading.", "Está a carregar.", &["european-portuguese «Está a carregar»"]);
    check_text("Password", "Palavra-passe", &["european-portuguese «Palavra-passe»"]);
    check_text("Save", "Guardar", &["european-portuguese «Guardar»"]);
    check_text("Settings", "Definições", &["european-portuguese «Definições»"]);
    check_text("Register", "Registar", &["european-portuguese «Registar»"]);
    check_text(
        "Share the screen",
        "Partilhe o ecrã",
        &["european-portuguese «Partilhe»", "european-portuguese «ecrã»"],
    );
    check_text("Update now", "Actualize agora", &["european-portuguese «Actualize»"]);
    check_text("Keep it", "Guardar isso", &[]);
    check_text("Definitions of terms", "Definições de termos", &[]);
    check_text("Characters", "Caracteres", &[]);
    check_text("To be done", "A fazer", &[]);
    check_text("de facto standard", "padrão de facto", &[]);
    check_text("It is up to you", "Está a cargo de você", &[]);
}

#[test]
fn tu_is_not_mixed_with_voce() {
    check_text("Your account", "A tua conta", &["mixed-address «tua»"]);
    check_text(
        "Can you see it?",
        "Tu consegues ver?",
        &["mixed-address «Tu»", "mixed-address «consegues»"],
    );
    check_text("Select an item.", "Seleciona um item.", &["mixed-address «Seleciona»"]);
    check_text("Don’t close it.", "Não feches isso.", &["mixed-address «feches»"]);
    check_text("Done. Click here.", "Pronto. Clica aqui.", &["mixed-address «Clica»"]);
    check_text("Select an item.", "Selecione um item.", &[]);
    check_text("{ $who } selects it.", "{ $who } seleciona isso.", &[]);
    check_text("Selects an item.", "Seleciona um item.", &[]);
    check_text("IT department", "Departamento de TI", &[]);
    check_text("We can help you", "Podemos te ajudar", &[]);
}

#[test]
fn texts_that_tell_what_happens_are_no_orders() {
    let en = "a = Show the list\nb = Check the files\nc = Remove the files\n";
    let pt = "a = Mostra a lista\nb = Verifica os arquivos\nc = Remove os arquivos\n";
    check(en, pt, &[]);
}

#[test]
fn one_text_has_one_translation() {
    check(
        "a = Cancel\nb = Cancel\nc = Cancel\n",
        "a = Cancelar\nb = Desistir\nc = Cancelar\n",
        &["inconsistent-translation pt-BR b @2:5 «Desistir»"],
    );
    check("a = None\nb = None:\n", "a = Nenhum\nb = Nenhuma:\n", &[]);
    check("a = Share\nb = share…\n", "a = Compartilhar\nb = Compartilhamento\n", &[]);
    check("a = Open\n    .label = Open\n", "a = Abrir\n    .label = Aberta\n", &[]);
}

#[test]
fn different_texts_have_different_translations() {
    check(
        "a = Delete\nb = Archive\n",
        "a = Excluir\nb = Excluir\n",
        &["ambiguous-translation pt-BR b @2:5 «Excluir»"],
    );
    check("a = Save\nb = Save file\n", "a = Salvar\nb = Salvar\n", &[]);
    check("a = Show\nb = View\n", "a = Exibir\nb = Exibir\n", &[]);
    check("a = Exit\nb = Leave\n", "a = Sair\nb = Sair\n", &[]);
    check("a = Name\nb = name:\n", "a = Nome\nb = Nome:\n", &[]);
}
