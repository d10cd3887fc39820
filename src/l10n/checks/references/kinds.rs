//! Variables that are used as something that they are not.

use fluent_syntax::ast::{InlineExpression, Variant};

use super::References;
use crate::l10n::expressions::{Role, each};
use crate::l10n::finding::At;
use crate::l10n::passage::key;
use crate::l10n::{Bench, Entry, Findings};
use crate::model::keyed;

/// What a variable is filled with.
#[expect(missing_docs, reason = "the text in `locales` says what each is")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Key,
    Date,
    Length,
    List,
}

keyed!(Kind {
    Text = "text",
    Number = "number",
    Key = "key",
    Date = "date",
    Length = "length",
    List = "list",
});

/// A use of a variable that says what it must be.
struct Use<'s> {
    name: &'s str,
    attribute: Option<&'s str>,
    kind: Kind,
}

/// Looks at every use in an entry: first what the comment says of the variable, then the source.
pub(super) fn of_entry(bench: &Bench<'_>, entry: &Entry<'_>, found: &mut Findings<'_>) {
    let own = uses(entry);
    if own.is_empty() {
        return;
    }
    let is_source = entry.file.locale == bench.source.locale;
    let source = bench.source.same_as(entry).filter(|_| !is_source && !entry.is_term);
    let of_source = source.map(uses).unwrap_or_default();
    let mut told: Vec<&str> = Vec::new();
    for used in &own {
        let mut same = of_source.iter().filter(|other| other.name == used.name);
        if told.contains(&used.name) || same.clone().any(|other| fits(other.kind, used.kind)) {
            continue;
        }
        let documented = documented(source.unwrap_or(entry), used.name);
        let documented = documented.or_else(|| self::documented(entry, used.name));
        let Some(kind) = documented.or_else(|| same.next().map(|other| other.kind)) else {
            continue;
        };
        // Where the source chooses by a number too, the keys are wrong, and have a check of their own.
        let is_about_keys = used.kind == Kind::Key
            && kind == Kind::Number
            && of_source.iter().any(|other| other.name == used.name);
        if !fits(kind, used.kind) && !is_about_keys {
            told.push(used.name);
            let at = At::slice(entry, used.attribute, used.name);
            found.add(at, References::VariableType { variable: used.name.into(), kind });
        }
    }
}

/// Whether a variable of a kind can be used as another. Keys are chosen by, and are texts; a key may
/// be a number.
const fn fits(kind: Kind, used: Kind) -> bool {
    matches!(
        (kind, used),
        (Kind::Text | Kind::Key, Kind::Text | Kind::Key)
            | (Kind::Number, Kind::Number)
            | (Kind::Number | Kind::Date, Kind::Date)
            | (Kind::Length, Kind::Length)
            | (Kind::List, Kind::List)
    )
}

/// What the comment of an entry says of a variable.
fn documented(entry: &Entry<'_>, name: &str) -> Option<Kind> {
    let mut variables = entry.comment.variables.iter();
    let kind = variables.find(|variable| variable.name == name)?.kind?;
    Some(match kind.to_ascii_lowercase().as_str() {
        "text" | "string" | "str" => Kind::Text,
        "number" | "integer" | "int" | "float" | "count" | "num" => Kind::Number,
        "key" | "enum" => Kind::Key,
        "instant" | "date" | "datetime" | "timestamp" => Kind::Date,
        "length" | "duration" => Kind::Length,
        "list" => Kind::List,
        _ => return None,
    })
}

fn uses<'s>(entry: &Entry<'s>) -> Vec<Use<'s>> {
    let mut uses = Vec::new();
    for (attribute, pattern) in entry.patterns() {
        each(pattern, &mut |seen| {
            let InlineExpression::VariableReference { id } = seen.inline else { return };
            let kind = match seen.role {
                Role::Shown => None,
                Role::Selector(variants) => of_keys(variants),
                Role::Argument(function) => of_function(function),
            };
            uses.extend(kind.map(|kind| Use { name: id.name, attribute, kind }));
        });
    }
    uses
}

fn of_function(function: &str) -> Option<Kind> {
    Some(match function {
        "NUMBER" | "PLURAL" => Kind::Number,
        "DATETIME" => Kind::Date,
        "DURATION" => Kind::Length,
        "LIST" => Kind::List,
        _ => return None,
    })
}

/// Numbers and plural categories choose by a number; other keys choose by a text. Where there are
/// both, or only `other`, one cannot know.
fn of_keys(variants: &[Variant<&str>]) -> Option<Kind> {
    let is_category =
        |key: &str| matches!(key, "zero" | "one" | "two" | "few" | "many") || is_number(key);
    let mut keys = variants.iter().map(|variant| key(&variant.key)).filter(|key| *key != "other");
    let first = is_category(keys.next()?);
    let is_same = keys.all(|key| is_category(key) == first);
    is_same.then_some(if first { Kind::Number } else { Kind::Key })
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}
