//! Values with which a text is shown when no scenario says which it gets.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};

use crate::l10n::categories::categories;
use crate::l10n::{Bench, Entry, entry::Pattern};
use crate::message::{Argument, Name, Spec};
use crate::model::{Seconds, Timestamp};

/// The named values of one rendering.
pub(super) type Values = Vec<(String, Argument)>;

/// No message is shown more often than this with made-up values.
const MOST: usize = 10;

/// Values for a message of tchau itself: every key and every kind of number, one at a time.
pub(super) fn of_spec(spec: &Spec) -> Vec<Values> {
    let choices = spec.arguments.iter().map(|(name, examples)| {
        let mut examples = examples();
        if matches!(examples.first(), Some(Argument::Text(_))) {
            // Another name shows nothing new.
            examples.truncate(1);
        }
        ((*name).to_owned(), examples)
    });
    one_at_a_time(&choices.collect::<Vec<_>>())
}

/// Values for an entry of any project, made from what its texts do with each variable.
pub(super) fn of_entry(bench: &Bench<'_>, entries: &[Option<&Entry<'_>>]) -> Vec<Values> {
    let mut uses = Uses::default();
    for entry in entries.iter().flatten() {
        for documented in &entry.comment.variables {
            let own = uses.0.entry(documented.name.to_owned()).or_default();
            own.kind = own.kind.or(documented.kind.and_then(Kind::named));
        }
        entry.patterns().for_each(|(_, pattern)| uses.in_pattern(pattern));
    }
    // What a comment describes and no text uses needs no value.
    let used = uses.0.into_iter().filter(|(_, used)| used.is_used);
    let choices = used.map(|(name, used)| (name.clone(), used.examples(&name, bench)));
    one_at_a_time(&choices.collect::<Vec<_>>())
}

/// All first examples, then each other example beside the first ones of the others.
fn one_at_a_time(choices: &[(String, Vec<Argument>)]) -> Vec<Values> {
    let filled = |varied: usize, place: usize| -> Values {
        let value = |(index, (name, examples)): (usize, &(String, Vec<Argument>))| {
            let example = examples.get(if index == varied { place } else { 0 })?;
            Some((name.clone(), example.clone()))
        };
        choices.iter().enumerate().filter_map(value).collect()
    };
    let varied = choices.iter().enumerate().flat_map(|(varied, (_, examples))| {
        (1..examples.len()).map(move |place| filled(varied, place))
    });
    std::iter::once(filled(0, 0)).chain(varied).take(MOST).collect()
}

/// What a variable is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Key,
    Number,
    Instant,
    Length,
    List,
}

impl Kind {
    /// As comments name it.
    fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "text" | "string" => Self::Text,
            "key" => Self::Key,
            "number" | "integer" | "int" => Self::Number,
            "instant" | "date" | "datetime" | "time" => Self::Instant,
            "length" | "duration" => Self::Length,
            "list" => Self::List,
            _ => return None,
        })
    }

    /// What a function takes.
    fn of_function(name: &str) -> Option<Self> {
        Some(match name {
            "NUMBER" | "PLURAL" => Self::Number,
            "DATETIME" => Self::Instant,
            "DURATION" => Self::Length,
            "LIST" => Self::List,
            _ => return None,
        })
    }
}

/// What texts do with a variable.
#[derive(Debug, Default)]
struct Used {
    kind: Option<Kind>,
    /// The keys of variants that it chooses among.
    keys: BTreeSet<String>,
    is_used: bool,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Used {
    fn examples(&self, name: &str, bench: &Bench<'_>) -> Vec<Argument> {
        let is_number =
            |key: &String| CATEGORIES.contains(&key.as_str()) || key.parse::<f64>().is_ok();
        let guessed = match self.keys.is_empty() {
            true => Kind::Text,
            false if self.keys.iter().all(is_number) => Kind::Number,
            false => Kind::Key,
        };
        match self.kind.unwrap_or(guessed) {
            Kind::Text => vec![Argument::Text(Name::from(format!("${name}")))],
            Kind::Key if self.keys.is_empty() => {
                vec![Argument::Text(Name::from(format!("${name}")))]
            }
            Kind::Key => {
                self.keys.iter().map(|key| Argument::Text(Name::from(key.as_str()))).collect()
            }
            Kind::Number => self.numbers(bench).into_iter().map(Argument::Number).collect(),
            Kind::Instant => vec![Argument::Instant(Timestamp::from_seconds(1_772_442_000))],
            Kind::Length => [86_400, 90_000].map(Seconds::new).map(Argument::Length).to_vec(),
            Kind::List => {
                let names = [1, 2].map(|count| vec![Name::from(format!("${name}")); count]);
                names.map(Argument::List).to_vec()
            }
        }
    }

    /// A number of each plural category of each locale, and those that texts name.
    fn numbers(&self, bench: &Bench<'_>) -> Vec<f64> {
        let mut numbers = vec![1.0, 2.0];
        if self.keys.is_empty() {
            return vec![1234.0];
        }
        for texts in bench.all() {
            for category in categories(&texts.locale) {
                numbers.extend(category.samples.first());
            }
        }
        numbers.extend(self.keys.iter().filter_map(|key| key.parse::<f64>().ok()));
        numbers.sort_by(f64::total_cmp);
        numbers.dedup();
        numbers
    }
}

/// What texts do with each variable.
#[derive(Debug, Default)]
struct Uses(BTreeMap<String, Used>);

impl Uses {
    fn in_pattern(&mut self, pattern: &Pattern<'_>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.in_expression(expression);
            }
        }
    }

    fn in_expression(&mut self, expression: &Expression<&str>) {
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, [].as_slice()),
            Expression::Select { selector, variants } => (selector, variants.as_slice()),
        };
        let key = |key: &VariantKey<&str>| match key {
            VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => {
                (*key).to_owned()
            }
        };
        let keys = variants.iter().map(|variant| key(&variant.key)).collect();
        self.in_inline(inline, None, &keys);
        variants.iter().for_each(|variant| self.in_pattern(&variant.value));
    }

    fn in_inline(
        &mut self,
        inline: &InlineExpression<&str>,
        kind: Option<Kind>,
        keys: &BTreeSet<String>,
    ) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let used = self.0.entry(id.name.to_owned()).or_default();
                used.kind = used.kind.or(kind);
                used.keys.extend(keys.iter().cloned());
                used.is_used = true;
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let kind = Kind::of_function(id.name);
                arguments.positional.iter().for_each(|value| self.in_inline(value, kind, keys));
            }
            InlineExpression::Placeable { expression } => self.in_expression(expression),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Settings;
    use crate::l10n::testing::project;

    #[track_caller]
    fn check(en: &str, pt: &str, expected: &[&str]) {
        let (project, settings) =
            (project(&[("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)]), Settings::default());
        let bench = Bench::new(&project, &settings);
        let entries: Vec<_> = bench.all().map(|texts| texts.entries.first()).collect();
        let told = |values: &Values| {
            let value = |(name, value): &(String, Argument)| {
                format!("{name}={}", serde_json::Value::from(value))
            };
            values.iter().map(value).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of_entry(&bench, &entries).iter().map(told).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn every_category_and_every_key_has_its_turn() {
        check("a = b", "a = c", &[""]);
        check(
            "a = { $n ->\n [0] no\n [one] one\n *[other] { $n }\n }",
            "a = { $n }",
            &["n=0", "n=1", "n=2", "n=1000000"],
        );
        check(
            "a = { $who } { $k ->\n [x] x\n *[y] y\n }",
            "a = { $k -> \n *[z] z\n }",
            &["k=\"x\" who=\"$who\"", "k=\"y\" who=\"$who\"", "k=\"z\" who=\"$who\""],
        );
        check(
            "# $x (List): names\n# $y (Key): not used\na = { $x }",
            "a = x",
            &["x=[\"$x\"]", "x=[\"$x\",\"$x\"]"],
        );
    }
}
