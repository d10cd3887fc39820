//! Numbers and amounts of money with English separators.

use std::ops::Range;

use super::style::Language;
use super::{Conventions, Text};
use crate::l10n::Findings;
use crate::l10n::conventions::starts_sentence;
use crate::l10n::plain::cut;
use crate::l10n::plain::words::words;
use crate::l10n::prose::PLACEABLE;

/// Reports numbers and amounts that are written as English writes them.
pub(super) fn check(text: &mut Text<'_>, found: &mut Findings<'_>) {
    let plain = text.plain.clone().into_owned();
    let mut done = 0;
    while let Some(range) = number(&plain, done) {
        done = range.end;
        if let Some(money) = money(&plain, &range) {
            report_money(text, &plain, &money, found);
        } else if is_alone(&plain, &range) && is_english(text, &plain, &range) {
            let written = cut(&plain, range.clone());
            let expected = text.style.number(written);
            let defect =
                Conventions::NumberFormat { found: written.into(), expected: expected.into() };
            text.report(range, defect, found);
        }
    }
}

/// The next run of digits with full stops and commas between them.
fn number(plain: &str, from: usize) -> Option<Range<usize>> {
    let start = from + plain.get(from..)?.find(|c: char| c.is_ascii_digit())?;
    let is_of_number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    let length =
        plain.as_bytes().get(start..)?.iter().take_while(|byte| is_of_number(byte)).count();
    let end = start + cut(plain, start..start + length).trim_end_matches(['.', ',']).len();
    Some(start..end)
}

/// Whether a number is part of nothing else: of a version, a path, a name or a time.
fn is_alone(plain: &str, range: &Range<usize>) -> bool {
    let before = cut(plain, 0..range.start).chars().next_back();
    let after = plain.get(range.end..).and_then(|rest| rest.chars().next());
    let joins = |c: char| {
        c.is_alphabetic() || matches!(c, '/' | ':' | '_' | '#' | '.' | ',' | '\\' | '-' | '=' | '@')
    };
    let is_minus = before == Some('-') && cut(plain, 0..range.start - 1).ends_with([' ', '(']);
    let follows = |c: char| {
        c.is_alphabetic() && !is_unit(plain.get(range.end..).unwrap_or_default())
            || matches!(c, '/' | ':' | '_' | '-' | '\\' | '=' | '@' | PLACEABLE)
            || c == '.'
                && plain
                    .get(range.end + 1..)
                    .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()))
    };
    (before.is_none_or(|c| !joins(c) && c != PLACEABLE) || is_minus) && !after.is_some_and(follows)
}

/// Whether a unit comes right behind the number, as in “1.5GB”.
fn is_unit(rest: &str) -> bool {
    crate::l10n::conventions::unit(rest).is_some()
}

/// Whether the separators are those of English.
fn is_english(text: &Text<'_>, plain: &str, range: &Range<usize>) -> bool {
    let written = cut(plain, range.clone());
    let (whole, part) = match written.split_once('.') {
        Some((whole, part)) => (whole, Some(part)),
        None => (written, None),
    };
    let groups: Vec<&str> = whole.split(',').collect();
    let are_groups = groups.len() > 1 && is_grouped(&groups);
    match part {
        Some(part) if part.contains(['.', ',']) => false,
        // “1,234.56” is English only.
        Some(part) => {
            let is_whole = groups.len() == 1 || are_groups;
            let is_thousands = groups.len() == 1 && part.len() == 3 && whole != "0";
            is_whole && (are_groups || !is_thousands && !is_version(text, plain, range))
                || is_thousands && whole.starts_with('0')
        }
        // “10,000” may be ten with three decimals, unless the source has the same.
        None => are_groups && (groups.len() > 2 || text.is_in_source(written)),
    }
}

fn is_grouped(groups: &[&str]) -> bool {
    let mut groups = groups.iter();
    let is_first =
        groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && *first != "0");
    is_first && groups.all(|group| group.len() == 3)
}

/// Whether a number with a full stop is that of a version or a section.
fn is_version(text: &Text<'_>, plain: &str, range: &Range<usize>) -> bool {
    let before = cut(plain, 0..range.start);
    let near = before.trim_end_matches([' ', '\u{a0}']);
    // “10.4 Tickets” is a heading.
    let behind = plain.get(range.end..).and_then(|rest| rest.strip_prefix(' '));
    if near.is_empty() && behind.is_some_and(|behind| behind.starts_with(char::is_uppercase)) {
        let is_unit = behind.is_some_and(is_unit);
        return !is_unit;
    }
    if near.ends_with(PLACEABLE) && near.len() + 2 >= before.len() {
        return true;
    }
    let Some(word) = words(before).last().filter(|word| word.range().end == near.len()) else {
        return near.ends_with(['§', '/']);
    };
    let lower = word.text.to_lowercase();
    let is_name = word.is_capitalized()
        && (word.is_acronym()
            || !starts_sentence(cut(before, 0..word.start))
            || text.is_in_source(word.text));
    is_name || VERSIONED.contains(&lower.as_str())
}

const VERSIONED: &[&str] = &[
    "mesa",
    "quarto",
    "ramal",
    "room",
    "sala",
    "salas",
    "abschnitt",
    "anexo",
    "art",
    "artigo",
    "capítulo",
    "capitolo",
    "capítulos",
    "chapitre",
    "etapa",
    "figura",
    "item",
    "itens",
    "kapitel",
    "nível",
    "parágrafo",
    "passo",
    "regra",
    "release",
    "revisão",
    "seção",
    "sección",
    "section",
    "sezione",
    "tabela",
    "tópico",
    "v",
    "versao",
    "versão",
    "versões",
    "versión",
    "version",
    "versione",
];

/// An amount of money.
struct Money<'t> {
    range: Range<usize>,
    symbol: &'t str,
    /// What stands between the symbol and the number.
    space: &'t str,
    number: &'t str,
}

const SYMBOLS: [&str; 12] =
    ["US$", "R$", "CA$", "AU$", "$", "€", "£", "¥", "USD", "EUR", "BRL", "GBP"];

fn money<'t>(plain: &'t str, range: &Range<usize>) -> Option<Money<'t>> {
    let before = cut(plain, 0..range.start);
    let near = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let symbol = *SYMBOLS.iter().find(|symbol| near.ends_with(**symbol))?;
    let start = near.len() - symbol.len();
    let head = cut(plain, 0..start).chars().next_back();
    // “A$” and the like are symbols too, and nobody knows of which currency.
    if head.is_some_and(|c| c.is_alphanumeric() || c == '$') {
        return None;
    }
    let space = cut(plain, near.len()..range.start);
    let number = cut(plain, range.clone());
    Some(Money { range: start..range.end, symbol, space, number })
}

fn report_money(text: &mut Text<'_>, plain: &str, money: &Money<'_>, found: &mut Findings<'_>) {
    let is_english_number = is_english_amount(text, money.number);
    let language = text.style.language;
    let is_joined = money.space.is_empty();
    // “$1” alone may be no amount but the name of a value.
    let is_amount = money.symbol != "$" || text.is_in_source(cut(plain, money.range.clone()));
    let is_wrong = match language {
        Language::Portuguese => is_english_number || is_joined && is_amount,
        _ => is_english_number,
    };
    if !is_wrong {
        return;
    }
    let number = match is_english_number {
        true => text.style.number(money.number),
        false => money.number.to_owned(),
    };
    let expected = match (language, money.symbol) {
        (Language::Portuguese, "$") => format!("US$\u{a0}{number}"),
        (Language::Portuguese, symbol) => format!("{symbol}\u{a0}{number}"),
        (_, symbol) => format!("{number}\u{a0}{symbol}"),
    };
    let written = cut(plain, money.range.clone());
    let defect = Conventions::CurrencyFormat { found: written.into(), expected: expected.into() };
    text.report(money.range.clone(), defect, found);
}

/// Whether an amount has English separators: two digits behind a full stop, or groups with commas.
fn is_english_amount(text: &Text<'_>, number: &str) -> bool {
    let (whole, part) = number.rsplit_once('.').unwrap_or((number, ""));
    let groups: Vec<&str> = whole.split(',').collect();
    let are_groups = groups.len() > 1 && is_grouped(&groups);
    if part.is_empty() {
        return are_groups
            && (groups.len() > 2 || text.is_in_source(number) || groups.last() == Some(&"000"));
    }
    let is_short = groups.len() == 1 && part.len() < 3;
    (are_groups || is_short) && !whole.contains('.')
}
