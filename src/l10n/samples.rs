//! Values to try a text with: those that scenarios really pass, those that the code can pass, and for
//! texts of which nothing is known, values that fit how they are used.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};

use super::bench::Bench;
use super::categories::categories;
use super::comment::{Comment, Documented};
use super::entry::{Entry, Pattern};
use super::expressions::each;
use super::passage::key;
use super::shown::Shown;
use crate::message::{Argument, Locale, Message, Spec};
use crate::model::{Seconds, Timestamp};

/// One value for each variable, by name.
pub type Filling<'s> = Vec<(&'s str, Argument)>;

/// So many fillings are tried at most: of scenarios, and of everything else.
const MOST: usize = 40;

/// What the variables of a text may be filled with.
#[derive(Debug)]
pub struct Samples {
    specs: BTreeMap<&'static str, Spec>,
    numbers: BTreeMap<Locale, Vec<f64>>,
}

/// What a variable is, as far as that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind<'s> {
    Text,
    Number,
    Instant,
    Length,
    List,
    Keys(Vec<&'s str>),
}

impl Samples {
    /// Samples for the texts of a bench.
    #[must_use]
    pub fn of(bench: &Bench<'_>) -> Self {
        let specs = if bench.settings.is_tchau {
            Message::specs().map(|spec| (spec.id, spec)).collect()
        } else {
            BTreeMap::new()
        };
        let numbers = bench.all().map(|texts| (texts.locale.clone(), numbers(&texts.locale)));
        Self { specs, numbers: numbers.collect() }
    }

    /// The fillings of an entry; `source` is the same entry in the source, or the entry itself.
    #[must_use]
    pub fn fillings<'s>(
        &self,
        shown: Option<&Shown>,
        entry: &Entry<'s>,
        source: &Entry<'s>,
    ) -> Vec<Filling<'s>> {
        let Some(spec) = self.specs.get(entry.id).filter(|_| !entry.is_term) else {
            return varied(self.inferred(entry, source));
        };
        let mut fillings = shown.map(|shown| passed(shown, entry.id)).unwrap_or_default();
        let examples = spec.arguments.iter().map(|(name, examples)| (*name, examples()));
        fillings.extend(varied(examples.collect()));
        fillings
    }

    /// Values for each variable of an entry, from how it is used and described.
    fn inferred<'s>(&self, entry: &Entry<'s>, source: &Entry<'s>) -> Vec<(&'s str, Vec<Argument>)> {
        let mut kinds: BTreeMap<&'s str, Kind<'s>> = BTreeMap::new();
        for (_, pattern) in source.patterns().chain(entry.patterns()) {
            collect(pattern, &mut kinds);
        }
        let values = kinds.into_iter().map(|(name, used)| {
            let kind = documented(&source.comment, name).unwrap_or(used);
            let mut values = self.values(&kind, &entry.file.locale);
            if is_optional(&source.comment, name) {
                values.push(Argument::from(""));
            }
            (name, values)
        });
        values.collect()
    }

    fn values(&self, kind: &Kind<'_>, locale: &Locale) -> Vec<Argument> {
        match kind {
            Kind::Text => vec![Argument::from("Ana")],
            Kind::Number => {
                let numbers = self.numbers.get(locale).map(Vec::as_slice).unwrap_or_default();
                numbers.iter().copied().map(Argument::Number).collect()
            }
            Kind::Instant => vec![Argument::Instant(Timestamp::from_seconds(1_772_442_000))],
            Kind::Length => vec![Argument::Length(Seconds::days(2))],
            Kind::List => vec![Argument::List(vec!["Ana".into(), "Rui".into()])],
            Kind::Keys(keys) => keys.iter().map(|key| Argument::from(*key)).collect(),
        }
    }
}

/// A number of every plural category, a fraction, and a number with groups of digits.
fn numbers(locale: &Locale) -> Vec<f64> {
    let categories = categories(locale);
    let mut numbers: Vec<f64> =
        categories.iter().flat_map(|category| category.samples.iter().take(2)).copied().collect();
    numbers.extend([0.0, 1.0, 1.5, 2.0, 10.0, 1_000_000.0]);
    numbers.sort_by(f64::total_cmp);
    numbers.dedup();
    numbers
}

/// What scenarios really pass, each filling once.
fn passed(shown: &Shown, id: &str) -> Vec<Filling<'static>> {
    let mut fillings: Vec<Filling<'static>> = Vec::new();
    for occasion in shown.occasions(id).iter().take(10 * MOST) {
        let arguments = occasion.message.arguments();
        let filling: Filling<'_> =
            arguments.iter().map(|(name, argument)| (name, argument.clone())).collect();
        if fillings.len() < MOST && !fillings.contains(&filling) {
            fillings.push(filling);
        }
    }
    fillings
}

/// Every value of every variable, with the others at their first one.
fn varied<'s>(values: Vec<(&'s str, Vec<Argument>)>) -> Vec<Filling<'s>> {
    let first: Filling<'s> =
        values.iter().filter_map(|(name, values)| Some((*name, values.first()?.clone()))).collect();
    let mut fillings = vec![first.clone()];
    for (name, values) in values {
        for value in values.into_iter().skip(1) {
            if fillings.len() == MOST {
                return fillings;
            }
            let filled = first.iter().map(|(own, first)| {
                (*own, if *own == name { value.clone() } else { first.clone() })
            });
            fillings.push(filled.collect());
        }
    }
    fillings
}

/// What each variable of a text is used as.
fn collect<'s>(pattern: &Pattern<'s>, kinds: &mut BTreeMap<&'s str, Kind<'s>>) {
    each(pattern, &mut |seen| match seen.inline {
        InlineExpression::VariableReference { id } => {
            kinds.entry(id.name).or_insert(Kind::Text);
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let kind = match id.name {
                "NUMBER" | "PLURAL" | "CURRENCY" => Kind::Number,
                "DATETIME" => Kind::Instant,
                "DURATION" => Kind::Length,
                "LIST" => Kind::List,
                _ => return,
            };
            if let Some(InlineExpression::VariableReference { id }) = arguments.positional.first() {
                kinds.insert(id.name, kind);
            }
        }
        _ => {}
    });
    selected(pattern, kinds);
}

/// What the variables are that a text selects on.
fn selected<'s>(pattern: &Pattern<'s>, kinds: &mut BTreeMap<&'s str, Kind<'s>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression
        {
            expression = inner;
        }
        let Expression::Select { selector, variants } = expression else { continue };
        variants.iter().for_each(|variant| selected(&variant.value, kinds));
        let InlineExpression::VariableReference { id } = selector else { continue };
        let is_number = variants.iter().all(|variant| {
            matches!(variant.key, VariantKey::NumberLiteral { .. })
                || CATEGORIES.contains(&key(&variant.key))
        });
        let keys = variants.iter().map(|variant| key(&variant.key));
        match kinds.entry(id.name).or_insert(Kind::Text) {
            kind @ Kind::Text if is_number => *kind = Kind::Number,
            kind @ Kind::Text => *kind = Kind::Keys(keys.collect()),
            Kind::Keys(known) => known.extend(keys),
            _ => {}
        }
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What the comment says that a variable is.
fn documented(comment: &Comment<'_>, name: &str) -> Option<Kind<'static>> {
    let variable = comment.variables.iter().find(|variable| variable.name == name)?;
    match variable.kind?.to_ascii_lowercase().as_str() {
        "number" | "integer" | "int" | "float" | "decimal" => Some(Kind::Number),
        "instant" | "date" | "datetime" | "time" | "timestamp" => Some(Kind::Instant),
        "length" | "duration" => Some(Kind::Length),
        "list" => Some(Kind::List),
        _ => None,
    }
}

/// Whether the comment says of any variable that it may be empty.
pub(super) fn has_optional(comment: &Comment<'_>) -> bool {
    comment.variables.iter().any(may_be_empty)
}

fn is_optional(comment: &Comment<'_>, name: &str) -> bool {
    comment.variables.iter().any(|variable| variable.name == name && may_be_empty(variable))
}

fn may_be_empty(variable: &Documented<'_>) -> bool {
    let said = format!("{} {}", variable.kind.unwrap_or_default(), variable.meaning);
    let said = said.to_ascii_lowercase();
    ["optional", "may be empty", "can be empty", "might be empty", "or empty", "or nothing"]
        .iter()
        .any(|words| said.contains(words))
}
