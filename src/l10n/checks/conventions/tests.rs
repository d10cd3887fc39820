//! Defects, and what only looks like one.

use crate::l10n::{Bench, Settings, checks, testing};

/// The findings of this family in a text beside its source: `check found -> expected`.
#[track_caller]
fn text(en: &str, pt: &str, expected: &[&str]) {
    let (en, pt) = (format!("a = {en}\n"), format!("a = {pt}\n"));
    let project = testing::project(&[("en", "a.ftl", &en), ("pt-BR", "a.ftl", &pt)]);
    let settings = Settings::default();
    let bench = Bench::new(&project, &settings);
    let found: Vec<_> = checks::run(&bench).iter().filter_map(told).collect();
    assert_eq!(found, expected, "{pt}");
}

fn told(finding: &crate::l10n::Finding) -> Option<String> {
    use super::Conventions::*;
    let crate::l10n::Defect::Conventions(defect) = &finding.defect else { return None };
    let (NumberFormat { found, expected }
    | CurrencyFormat { found, expected }
    | DateFormat { found, expected }
    | TimeFormat { found, expected }
    | CapitalizedDateName { found, expected }) = defect;
    Some(format!("{} {found} -> {expected}", defect.id()).replace('\u{a0}', " "))
}

#[track_caller]
fn quiet(texts: &[&str]) {
    for pt in texts {
        text("Something else", pt, &[]);
    }
}

#[test]
fn english_numbers_are_found() {
    text("It takes 0.5 seconds", "Leva 0.5 segundo", &["number-format 0.5 -> 0,5"]);
    text("1,234.56 points", "1,234.56 pontos", &["number-format 1,234.56 -> 1.234,56"]);
    text("Up to 10,000 users", "Até 10,000 usuários", &["number-format 10,000 -> 10.000"]);
    text("1,000,000 people", "1,000,000 pessoas", &["number-format 1,000,000 -> 1.000.000"]);
    text("99.9% of time", "99.9% do tempo", &["number-format 99.9 -> 99,9"]);
    text("Wait 1.5 hours", "Aguarde 1.5 hora.", &["number-format 1.5 -> 1,5"]);
    text("Size: 1.5 GB", "Tamanho: 1.5 GB", &["number-format 1.5 -> 1,5"]);
    text("A file of 2.5GB", "Um arquivo de 2.5GB", &["number-format 2.5 -> 2,5"]);
    text("Max. 2.5 MB", "No máximo 2.5 MB", &["number-format 2.5 -> 2,5"]);
}

#[test]
fn versions_sections_and_portuguese_numbers_are_right() {
    quiet(&[
        "Até 10.000 usuários",
        "0,5 segundo",
        "1.234,56 pontos",
        "1,234 segundo",
        "99,9%",
        "A versão 1.5 é nova",
        "O Windows 8.1 serve",
        "TLS 1.2",
        "Veja a seção 3.2",
        "192.168.0.1",
        "1.2.3",
        "v2.0 já",
        "{ $brand } 2.0",
        "arquivo-1.5.zip",
        "às 17:30",
        "21/11/2026",
        "2026-11-21",
        "HTTP/1.1",
        "16:9",
        "24/7",
        "OAuth 2.0",
        "3. Depois disso",
        "1,5 e 2,5",
        "São 2.500 pessoas",
        "Itens 1, 2 e 3",
        "`0.5`",
        "https://x.com/1.5/a",
        "nota 10,000",
        "CSS 2.1",
        "#1.5",
    ]);
}

#[test]
fn examples_in_quotation_marks_may_stay() {
    text("In English “1,234.56” is right", "Em inglês, “1,234.56” está certo", &[]);
    text("Write “1.5”.", "Escreva “1.5 km”.", &["number-format 1.5 -> 1,5"]);
}

#[test]
fn names_of_the_source_have_versions() {
    text("Ubuntu 24.04 or newer", "Ubuntu 24.04 ou mais novo", &[]);
}

#[test]
fn english_amounts_are_found() {
    text("It is $10.99", "Custa $10.99", &["currency-format $10.99 -> US$ 10,99"]);
    text("It is $10", "Custa US$10", &["currency-format US$10 -> US$ 10"]);
    text("It is $1,000", "Custa R$ 1,000", &["currency-format R$ 1,000 -> R$ 1.000"]);
    text(
        "It is $1,234.56",
        "Custa US$ 1,234.56",
        &["currency-format US$ 1,234.56 -> US$ 1.234,56"],
    );
    text("It is €5.50", "Custa €5.50", &["currency-format €5.50 -> € 5,50"]);
    text("It is USD 5.50", "Custa USD 5.50", &["currency-format USD 5.50 -> USD 5,50"]);
    quiet(
        &[
            "Custa US$ 10,99",
            "Custa R$\u{a0}1.000,00",
            "Custa R$ 50",
            "Custa 10 dólares",
            "A variável $1",
        ]
        .map(|pt| pt),
    );
}

#[test]
fn english_dates_are_found() {
    text("On 11/21/2026", "Em 11/21/2026", &["date-format 11/21/2026 -> 21/11/2026"]);
    text("On 3/2/2026", "Em 3/2/2026", &["date-format 3/2/2026 -> 02/03/2026"]);
    text(
        "On March 2, 2026.",
        "Em March 2, 2026.",
        &["date-format March 2, 2026 -> 2 de março de 2026"],
    );
    text(
        "On March 2, 2026",
        "Em março 2, 2026",
        &["date-format março 2, 2026 -> 2 de março de 2026"],
    );
    text("On 2 March 2026", "Em 2 March 2026", &["date-format 2 March 2026 -> 2 de março de 2026"]);
    text("On Nov 21", "Em Nov 21", &["date-format Nov 21 -> 21 de novembro"]);
    quiet(&[
        "Em 21/11/2026",
        "Em 2026-11-21",
        "Em 2 de março de 2026",
        "Em 2/3/2026",
        "A proporção 1/2/3",
        "março de 2026",
        "Em março, 2 pessoas",
        "Em março 2 pessoas saíram",
    ]);
    text("On 5/5/2026", "Em 5/5/2026", &[]);
}

#[test]
fn english_times_are_found() {
    text("At 5:30 PM", "Às 5:30 PM", &["time-format 5:30 PM -> 17:30"]);
    text("At 5pm", "Às 5pm", &["time-format 5pm -> 17:00"]);
    text("At 11 a.m.", "Às 11 a.m.", &["time-format 11 a.m. -> 11:00"]);
    text("At 12:15 AM", "Às 12:15 AM", &["time-format 12:15 AM -> 00:15"]);
    quiet(&["Às 17:30", "Às 17h", "A PM chegou", "5 pontos", "13 PM", "Às 5h30 da tarde"]);
}

#[test]
fn months_and_weekdays_are_small() {
    text("On March 2", "Em 2 de Março", &["capitalized-date-name Março -> março"]);
    text(
        "Every Monday",
        "Toda Segunda-feira",
        &["capitalized-date-name Segunda-feira -> segunda-feira"],
    );
    text("On { $day }", "No { $dia } de Março", &["capitalized-date-name Março -> março"]);
    text("Every Sunday", "Em todo Domingo", &["capitalized-date-name Domingo -> domingo"]);
    quiet(&[
        "Março",
        "Domingo é dia de sair",
        "Saia. Segunda-feira volte.",
        "Feriado de Sete de Setembro",
        "A Rua 25 de Março",
        "Plácido Domingo",
        "O cantor Plácido Domingo",
        "Sábado – Domingo",
        "“Março”",
        "Avenida Nove de Julho",
        "a Sexta-feira Santa",
        "em março",
    ]);
}
