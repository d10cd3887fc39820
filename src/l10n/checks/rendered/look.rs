//! One text with one filling: what it says then, and what is wrong with that.

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::InlineExpression;
use serde_json::Value;

use super::super::Presence;
use super::Rendered;
use crate::l10n::entry::Pattern;
use crate::l10n::expressions::each;
use crate::l10n::samples::Filling;
use crate::l10n::{Bench, Entry, Reading};
use crate::message::{Argument, Fault, LocaleId, Name};

/// Something that is wrong with a text that was written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Flaw {
    Unresolved(String),
    Empty,
    EmptyBrackets(String),
    DoubleSpace(String),
    BareNumber { number: String, expected: String },
}

/// A text and what it is filled with.
pub(super) struct Trial<'a, 's> {
    pub(super) bench: &'a Bench<'s>,
    pub(super) locale: LocaleId,
    pub(super) reading: &'a Reading<'a, 's>,
    /// The entry of the source, for translations.
    pub(super) source: Option<&'a Entry<'s>>,
    pub(super) attribute: Option<&'s str>,
    pub(super) pattern: &'a Pattern<'s>,
    pub(super) filling: &'a Filling<'s>,
}

impl Trial<'_, '_> {
    /// What is wrong here.
    pub(super) fn flaws(&self) -> Vec<Flaw> {
        let (text, faults) = self.written(self.locale, self.pattern);
        self.in_text(&text, &faults)
    }

    fn in_text(&self, text: &str, faults: &[Fault]) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        flaws.extend(self.unresolved(text, faults).map(Flaw::Unresolved));
        if text.trim().is_empty() && !self.has_blank_text() {
            flaws.push(Flaw::Empty);
        }
        // A call that fails is shown as `NUMBER()`.
        if faults.is_empty()
            && let Some(brackets) = BRACKETS.iter().find(|pair| text.contains(**pair))
            && !self.is_passed(brackets)
            && !self.drops_variable()
            && (self.source.is_some() || !self.is_written(brackets))
        {
            flaws.push(Flaw::EmptyBrackets(around(text, brackets)));
        }
        if has_double_space(text) && !self.is_passed("  ") && !self.is_written("  ") {
            flaws.push(Flaw::DoubleSpace(around(text, "  ")));
        }
        flaws.extend(self.bare_number());
        flaws.extend(self.quoted_number());
        flaws
    }

    /// What is wrong with the text of the source when it is filled in the same way: that is so on
    /// purpose, or reported there.
    pub(super) fn flaws_of_source(&self) -> Vec<Flaw> {
        let catalog = self.bench.catalog();
        let Some(locale) = catalog.id_of(&self.bench.source.locale) else { return Vec::new() };
        let pattern = self.source.and_then(|source| match self.attribute {
            None => source.value.as_ref(),
            Some(name) => source.attribute(name).map(|attribute| &attribute.pattern),
        });
        let Some(pattern) = pattern else { return Vec::new() };
        let (text, faults) = self.written(locale, pattern);
        let mut flaws: Vec<_> = faults.iter().filter_map(left_out).map(Flaw::Unresolved).collect();
        flaws.extend(literal_name(&text).map(Flaw::Unresolved));
        if text.trim().is_empty() {
            flaws.push(Flaw::Empty);
        }
        let brackets = BRACKETS.iter().filter(|pair| text.contains(**pair));
        flaws.extend(brackets.map(|pair| Flaw::EmptyBrackets((*pair).to_owned())));
        if has_double_space(&text) {
            flaws.push(Flaw::DoubleSpace(String::new()));
        }
        flaws
    }

    fn written(&self, locale: LocaleId, pattern: &Pattern<'_>) -> (String, Vec<Fault>) {
        let catalog = self.bench.catalog();
        let none = FluentArgs::new();
        let values: Vec<(&str, Argument)> = self
            .filling
            .iter()
            .map(|(name, argument)| match argument {
                Argument::Listed(ids) => {
                    let texts = ids.iter().map(|id| {
                        let text = catalog.write_dynamic(locale, id, None, &none);
                        Name::from(text.map(|(text, _)| text).unwrap_or_default())
                    });
                    (*name, Argument::List(texts.collect()))
                }
                other => (*name, other.clone()),
            })
            .collect();
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in &values {
            arguments.set(*name, FluentValue::from(value));
        }
        catalog.write_pattern(locale, pattern, &arguments)
    }

    /// A name in braces that people would read and that no other check has found.
    fn unresolved(&self, text: &str, faults: &[Fault]) -> Option<String> {
        let left = faults.iter().filter_map(left_out);
        let indirect =
            left.filter(|name| self.is_indirect(name)).find(|name| text.contains(name.as_str()));
        indirect.or_else(|| {
            // A name in quotes, as in `{"{"}$name{"}"}`; in a source it is there on purpose.
            let name = literal_name(text).filter(|_| self.source.is_some())?;
            let is_fault = faults.iter().filter_map(left_out).any(|left| left == name);
            (!is_fault && !self.is_passed("{")).then_some(name)
        })
    }

    /// Whether a variable that is not there is one of another text: in a term that this text gives too
    /// little, or in a message that it shows. Its own variables other checks look at.
    fn is_indirect(&self, name: &str) -> bool {
        let Some(name) = name.strip_prefix("{$").and_then(|name| name.strip_suffix('}')) else {
            return false;
        };
        let (mut is_own, mut is_of_term) = (false, false);
        let texts = self.bench.all().find(|texts| texts.locale == self.reading.entry.file.locale);
        for (_, pattern) in self.reading.entry.patterns() {
            each(pattern, &mut |seen| match seen.inline {
                InlineExpression::VariableReference { id } => is_own |= id.name == name,
                InlineExpression::TermReference { id, attribute: None, .. } => {
                    let term = texts.and_then(|texts| texts.term(id.name));
                    is_of_term |= term.is_some_and(|term| shows(term, name));
                }
                _ => {}
            });
        }
        // What is passed is known of tchau's own texts; elsewhere the source tells.
        let is_known = self.bench.settings.is_tchau || self.source.is_some();
        !is_own && (is_of_term || is_known)
    }

    /// Whether the flaw stands in the text as it is written, where other checks see it.
    fn is_written(&self, what: &str) -> bool {
        let mut passages = self.reading.of_attribute(self.attribute);
        passages.any(|passage| passage.prose.text.contains(what))
    }

    /// Whether nothing is written there, which is on purpose in a source and which other checks see if
    /// it is all that there is.
    fn has_blank_text(&self) -> bool {
        let blank = |passage: &crate::l10n::Passage<'_, '_>| passage.prose.text.trim().is_empty();
        let whole = self.reading.of_attribute(self.attribute).next();
        let mut passages = self.reading.of_attribute(self.attribute);
        whole.is_some_and(blank) || (self.source.is_none() && passages.any(blank))
    }

    /// Whether the flaw comes with a value.
    fn is_passed(&self, what: &str) -> bool {
        self.filling.iter().any(|(_, argument)| match argument {
            Argument::Text(text) => text.contains(what),
            Argument::List(texts) => texts.iter().any(|text| text.contains(what)),
            _ => false,
        })
    }

    /// Whether the translation has dropped a variable, which is what empties the brackets.
    fn drops_variable(&self) -> bool {
        let Some(source) = self.source else { return false };
        let names = |entry: &Entry<'_>| {
            let mut names: Vec<String> = Vec::new();
            for (_, pattern) in entry.patterns() {
                each(pattern, &mut |seen| {
                    if let InlineExpression::VariableReference { id } = seen.inline {
                        names.push(id.name.to_owned());
                    }
                });
            }
            names
        };
        let own = names(self.reading.entry);
        names(source).iter().any(|name| !own.contains(name))
    }

    /// A number that comes as a text, so that no locale can write it in its own way.
    fn bare_number(&self) -> Option<Flaw> {
        if self.source.is_some() {
            return None;
        }
        self.filling.iter().find_map(|(name, argument)| {
            let Argument::Text(number) = argument else { return None };
            let value: f64 = number.parse().ok().filter(|_| is_bare(number))?;
            let mut is_shown = false;
            each(self.pattern, &mut |seen| {
                is_shown |= matches!(seen.inline, InlineExpression::VariableReference { id } if id.name == *name);
            });
            let expected = self.formatted(value)?;
            (is_shown && expected != **number)
                .then(|| Flaw::BareNumber { number: number.to_string(), expected })
        })
    }

    /// A number that the source gives to be written, and the translation as a quoted text.
    fn quoted_number(&self) -> Option<Flaw> {
        let mut quoted = Vec::new();
        each(self.pattern, &mut |seen| {
            if let InlineExpression::StringLiteral { value } = seen.inline
                && is_bare(value)
            {
                quoted.push(*value);
            }
        });
        // Most texts quote none, and their sources need no look.
        let source = self.source.filter(|_| !quoted.is_empty())?;
        let mut is_number = false;
        for (_, pattern) in source.patterns() {
            each(pattern, &mut |seen| {
                is_number |= matches!(seen.inline, InlineExpression::NumberLiteral { value } if quoted.contains(value));
            });
        }
        let number = *quoted.first().filter(|_| is_number)?;
        let expected = self.formatted(number.parse().ok()?)?;
        (expected != number).then(|| Flaw::BareNumber { number: number.to_owned(), expected })
    }

    fn formatted(&self, value: f64) -> Option<String> {
        let resource = fluent::FluentResource::try_new("n = { $n }".to_owned()).ok()?;
        let fluent_syntax::ast::Entry::Message(message) = resource.get_entry(0)? else {
            return None;
        };
        let mut arguments = FluentArgs::new();
        arguments.set("n", value);
        let pattern = message.value.as_ref()?;
        Some(self.bench.catalog().write_pattern(self.locale, pattern, &arguments).0)
    }
}

/// Whether the value of a term shows a variable that is not given by default.
fn shows(term: &Entry<'_>, name: &str) -> bool {
    let mut is_shown = false;
    if let Some(value) = &term.value {
        each(value, &mut |seen| {
            is_shown |= matches!(seen.inline, InlineExpression::VariableReference { id } if id.name == name);
        });
    }
    is_shown
}

/// Digits as a program writes them: at least four before the point, or a point.
fn is_bare(number: &str) -> bool {
    let is_number = number.chars().all(|c| c.is_ascii_digit() || c == '.');
    let whole = number.split('.').next().unwrap_or_default();
    let is_long = whole.len() >= 4 && !whole.starts_with('0');
    is_number
        && !whole.is_empty()
        && (is_long || number.matches('.').count() == 1 && !number.ends_with('.'))
}

const BRACKETS: [&str; 6] = ["()", "( )", "[]", "“”", "‘’", "«»"];

/// Two spaces between words of one line.
fn has_double_space(text: &str) -> bool {
    text.lines().any(|line| line.trim().contains("  "))
}

/// The name that Fluent left in a text.
fn left_out(fault: &Fault) -> Option<String> {
    match fault {
        Fault::Unresolved(name) => Some(name.clone()),
        _ => None,
    }
}

/// What looks like the name of a variable or of a term in braces.
fn literal_name(text: &str) -> Option<String> {
    let start = ["{$", "{ $", "{-", "{ -"].iter().filter_map(|open| text.find(open)).min()?;
    let rest = text.get(start..)?;
    let end = rest.find('}').map_or(rest.len(), |end| end + 1);
    let is_name = |c: char| c.is_ascii_alphanumeric() || "{}$-_ ".contains(c);
    rest.get(..end).filter(|name| name.chars().all(is_name)).map(str::to_owned)
}

/// The words around a flaw.
fn around(text: &str, what: &str) -> String {
    let Some(start) = text.find(what) else { return what.to_owned() };
    let before = text.get(..start).unwrap_or_default();
    let after = text.get(start + what.len()..).unwrap_or_default();
    let before: String = before.chars().rev().take_while(|c| *c != '\n').take(AROUND).collect();
    let before: String = before.chars().rev().collect();
    let after: String = after.chars().take_while(|c| *c != '\n').take(AROUND).collect();
    format!("{before}{what}{after}")
}

/// How many characters on each side are told.
const AROUND: usize = 20;

impl Flaw {
    /// Whether both are of one kind, and of one name.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unresolved(one), Self::Unresolved(other)) => one == other,
            (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
        }
    }

    /// What is reported.
    pub(super) fn defect(&self, filling: &Filling<'_>) -> Rendered {
        let (arguments, given) = (told(filling), Presence::of(filling.is_empty()));
        match self {
            Self::Unresolved(text) => {
                Rendered::RenderedUnresolved { text: text.as_str().into(), arguments, given }
            }
            Self::Empty => Rendered::RenderedEmpty { arguments, given },
            Self::EmptyBrackets(text) => {
                Rendered::RenderedEmptyBrackets { text: text.as_str().into(), arguments, given }
            }
            Self::DoubleSpace(text) => {
                Rendered::RenderedDoubleSpace { text: text.as_str().into(), arguments, given }
            }
            Self::BareNumber { number, expected } => {
                let (number, expected) = (number.as_str().into(), expected.as_str().into());
                Rendered::RenderedBareNumber { number, expected, arguments, given }
            }
        }
    }
}

/// The values as in `$count = 2, $name = Ana`.
fn told(filling: &Filling<'_>) -> Name {
    let told = filling.iter().map(|(name, argument)| match Value::from(argument) {
        Value::String(text) => format!("${name} = {text}"),
        other => format!("${name} = {other}"),
    });
    told.collect::<Vec<_>>().join(", ").into()
}
