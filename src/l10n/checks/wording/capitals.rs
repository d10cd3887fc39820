//! Capital letters in every word, as English writes titles and most languages do not.

use super::{Look, Text, Wording};
use crate::l10n::Findings;
use crate::l10n::finding::At;
use crate::l10n::plain::TAG;
use crate::l10n::plain::words::{Word, words};
use crate::l10n::prose::PLACEABLE;

/// Reports texts of several words that all have capital letters, though they are no names.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let is_known = LANGUAGES.contains(&look.language());
    let Some(source) = look.source.filter(|_| is_known) else { return };
    if source.entry.is_term || look.all.conventions.has_title_case() {
        return;
    }
    for text in &look.texts {
        if is_title(&text.plain) && is_copied(look, text) {
            let defect = Wording::TitleCase { text: shown(text) };
            found.add(At::passage(look.target, text.passage), defect);
            return;
        }
    }
}

fn shown(text: &Text<'_>) -> crate::message::Name {
    text.passage.prose.text.replace(PLACEABLE, "…").trim().into()
}

/// Whether every word that is no small one has a capital letter, and there are two.
fn is_title(plain: &str) -> bool {
    let mut capitals = 0;
    for word in words(plain) {
        if word.is_capitalized() {
            capitals += usize::from(!word.is_acronym() && word.text.chars().nth(1).is_some());
        } else if !is_small(word) {
            return false;
        }
    }
    capitals > 1
        && !plain.contains([',', '©', '\n'])
        && !plain.trim_end().ends_with(['.', '!', '?'])
}

fn is_small(word: Word<'_>) -> bool {
    word.text.chars().count() <= 2
        || SMALL.contains(&word.text)
        || word.text.chars().all(|c| c.is_ascii_digit())
}

/// Whether there is a capital letter inside that neither the source nor a name gives a reason for.
fn is_copied(look: &Look<'_>, text: &Text<'_>) -> bool {
    let is_in_source = |word: &str| {
        look.source_texts().any(|source| words(&source.plain).any(|other| other.text == word))
    };
    let mut all = words(&text.plain);
    let Some(first) = all.next() else { return false };
    if first.text.chars().nth(1).is_some() && is_in_source(first.text)
        || ROLES.iter().any(|role| first.text.starts_with(role))
    {
        return false;
    }
    let inside: Vec<_> = all.filter(|word| word.is_capitalized() && !word.is_acronym()).collect();
    let is_date = |word: &Word<'_>| DATES.contains(&word.text.trim_end_matches("-feira"));
    let ordinary = || inside.iter().filter(|word| !is_in_source(word.text) && !is_date(word));
    let follows = |word: &Word<'_>| is_after_border(&text.plain, word.start);
    ordinary().any(|word| !follows(word))
        && !inside.iter().any(|word| PLACES.contains(&word.text))
        && !PLACES.contains(&first.text)
        && !is_kept_name(look, text)
}

/// Whether a colon, a dash or a slash comes before.
fn is_after_border(plain: &str, start: usize) -> bool {
    let before = plain.get(..start).unwrap_or_default().trim_end();
    before.ends_with([':', '–', '—', '-', '/', '|', '>', '.', '"', '“', '(', '»', '•', '?', '!'])
        || before.ends_with(TAG)
        || before.ends_with(PLACEABLE) && before.len() == PLACEABLE.len_utf8()
}

/// Whether sentences have it with these capital letters, or it is among the titles of documents.
fn is_kept_name(look: &Look<'_>, text: &Text<'_>) -> bool {
    let name = text.plain.trim_matches(|c: char| !c.is_alphanumeric());
    let lower = name.to_lowercase();
    let is_document = ["política de privacidade", "termos de serviço", "termos de uso"];
    let is_name_of_source = |source: &Text<'_>| {
        look.bench
            .source
            .conventions
            .is_name(source.plain.trim_matches(|c: char| !c.is_alphanumeric()))
    };
    let is_in_source = || look.source_texts_of(text.passage.attribute).any(is_name_of_source);
    is_document.contains(&lower.as_str())
        || look.all.conventions.is_name(name)
        || is_in_source()
        || is_said_to_be_a_name(look)
}

/// Whether the comment or the id says so.
fn is_said_to_be_a_name(look: &Look<'_>) -> bool {
    let entries = [Some(look.target.entry), look.source.map(|source| source.entry)];
    entries.into_iter().flatten().any(|entry| {
        let says = |line: &&str| {
            let line = line.to_lowercase();
            ["proper name", "name of a", "name of the", "brand", "product name", "job title"]
                .iter()
                .any(|word| line.contains(word))
        };
        entry.id.split(['-', '_']).any(|part| {
            matches!(
                part,
                "role"
                    | "brand"
                    | "product"
                    | "country"
                    | "language"
                    | "region"
                    | "territory"
                    | "city"
            )
        }) || entry.comment.lines.iter().any(says)
    })
}

/// Languages that write titles as they write sentences.
const LANGUAGES: &[&str] = &[
    "ca", "cs", "da", "es", "fi", "fr", "gl", "hr", "hu", "it", "lt", "lv", "nb", "nl", "nn", "pl",
    "pt", "ro", "ru", "sk", "sl", "sv", "uk",
];

const SMALL: &[&str] = &[
    "das", "dos", "nas", "nos", "com", "sem", "por", "para", "pela", "pelo", "seu", "sua", "que",
    "uma", "aos", "del", "las", "los", "con", "sin", "una", "une", "des", "les", "aux", "sur",
    "par", "pour", "dans", "avec", "della", "delle", "dei", "degli", "per", "gli", "van", "het",
    "een", "och", "för", "till", "med", "und", "sob", "até",
];

/// Words with which the names of roles begin.
const ROLES: &[&str] = &[
    "Administrador",
    "Leitor",
    "Operador",
    "Editor",
    "Colaborador",
    "Proprietári",
    "Gerente",
    "Gestor",
    "Desenvolvedor",
    "Administrateur",
    "Amministratore",
    "Lector",
    "Lecteur",
];

/// Months and weekdays, which are reported as such.
const DATES: &[&str] = &[
    "Janeiro",
    "Fevereiro",
    "Março",
    "Abril",
    "Maio",
    "Junho",
    "Julho",
    "Agosto",
    "Setembro",
    "Outubro",
    "Novembro",
    "Dezembro",
    "Segunda",
    "Terça",
    "Quarta",
    "Quinta",
    "Sexta",
    "Sábado",
    "Sábados",
    "Domingo",
    "Domingos",
];

/// Words of names of places and institutions.
const PLACES: &[&str] = &[
    "Unido",
    "Unidos",
    "Unida",
    "Norte",
    "Sul",
    "América",
    "Nova",
    "Novo",
    "São",
    "Santa",
    "Santo",
    "República",
    "Ilhas",
    "Ilha",
    "Guiné",
    "Costa",
    "Arábia",
    "Coreia",
    "África",
    "Europa",
    "Ásia",
    "Timor",
    "Cabo",
    "Sri",
    "Rio",
    "Porto",
    "Países",
    "Reino",
    "Estados",
    "Federal",
    "Nacional",
    "Janeiro",
    "Paulo",
    "Natal",
    "Páscoa",
    "Oriental",
    "Ocidental",
    "Sud",
    "Nord",
    "Nueva",
    "Museu",
    "Praça",
    "Parque",
    "Teatro",
    "Universidade",
    "Avenida",
    "Rua",
    "Fundação",
    "Instituto",
    "Banco",
    "Ministério",
    "Hospital",
    "Igreja",
    "Biblioteca",
    "Aeroporto",
    "Estação",
    "Copa",
    "Mundial",
    "Dia",
];
