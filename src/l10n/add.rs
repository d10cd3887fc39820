//! A new locale: the files of the source with every entry marked as untranslated, and the choices by
//! number with the plural categories of the new language.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant, VariantKey};

use super::approve::marked;
use super::bench::Bench;
use super::categories::categories;
use super::entry::{Entry, Pattern};
use super::file::File;
use super::fingerprint::Fingerprint;
use super::fix::Fixed;
use super::passage::key;
use crate::message::Locale;

/// A range of a file and what is to stand there.
type Edit = (Range<usize>, String);

/// The files of a new locale. Comments, order and layout are those of the source.
#[must_use]
pub fn added(bench: &Bench<'_>, locale: &Locale) -> Vec<Fixed> {
    let needed: Vec<_> = categories(locale)
        .into_iter()
        .filter(|category| !category.is_advisory)
        .map(|category| category.name)
        .collect();
    let sources = bench.project.files.iter().filter(|file| file.locale == bench.source.locale);
    let added = sources.map(|file| {
        let entries = bench.source.entries.iter().filter(|entry| std::ptr::eq(entry.file, file));
        let (mut edits, mut count) = (Vec::new(), 0);
        for entry in entries {
            edits.extend(marked(entry, Fingerprint::of(entry), true));
            edits.extend(of_entry(entry, &needed));
            count += 1;
        }
        let path = bench.project.path_in(file, locale);
        Fixed { path, contents: file.edited(&edits), count }
    });
    added.collect()
}

/// The edits that give the choices of an entry these categories.
fn of_entry(entry: &Entry<'_>, needed: &[&str]) -> Vec<Edit> {
    let choices = Choices { file: entry.file, needed };
    entry.patterns().flat_map(|(_, pattern)| choices.edits(pattern)).collect()
}

struct Choices<'a> {
    file: &'a File,
    needed: &'a [&'a str],
}

impl Choices<'_> {
    fn edits(&self, pattern: &Pattern<'_>) -> Vec<Edit> {
        let mut edits = Vec::new();
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                edits.extend(self.of_expression(expression));
            }
        }
        edits
    }

    fn of_expression(&self, expression: &Expression<&str>) -> Vec<Edit> {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.of_expression(expression)
            }
            Expression::Inline(_) => Vec::new(),
            Expression::Select { variants, .. } => match self.of_plural(variants) {
                Some(edit) => vec![edit],
                None => variants.iter().flat_map(|variant| self.edits(&variant.value)).collect(),
            },
        }
    }

    /// New variants for a choice by plural category; `None` for any other choice.
    fn of_plural(&self, variants: &[Variant<&str>]) -> Option<Edit> {
        let default = variants.iter().find(|variant| variant.default)?;
        let is_number =
            |variant: &Variant<_>| matches!(variant.key, VariantKey::NumberLiteral { .. });
        let is_category = |variant: &Variant<_>| CATEGORIES.contains(&key(&variant.key));
        let is_plural = variants.iter().all(|variant| is_number(variant) || is_category(variant))
            && variants.iter().any(|variant| !variant.default && !is_number(variant))
            && key(&default.key) == "other";
        if !is_plural {
            return None;
        }
        let indent = self.indent(variants.first()?)?;
        let numbers = variants.iter().filter(|variant| is_number(variant));
        let mut lines: Vec<_> = numbers
            .map(|variant| format!("[{}]{}", key(&variant.key), self.body(variant)))
            .collect();
        for category in self.needed.iter().filter(|category| **category != "other") {
            let own = variants.iter().find(|variant| key(&variant.key) == *category);
            lines.push(format!("[{category}]{}", self.body(own.unwrap_or(default))));
        }
        let lines: String = lines.iter().map(|line| format!("{line}\n{indent}")).collect();
        let mut text = lines;
        // The star stands in the column before the brackets.
        if !text.is_empty() && text.ends_with(' ') {
            text.pop();
        }
        text.push_str(&format!("*[other]{}", self.body(default)));
        let start = self.start(variants.first()?)?;
        let end = self.end(&variants.last()?.value);
        let starts_with_star = variants.first()?.default;
        let start = if starts_with_star { start - 1 } else { start };
        Some((start..end, text))
    }

    /// Where the bracket of a variant opens.
    fn start(&self, variant: &Variant<&str>) -> Option<usize> {
        let before = self.file.text().get(..self.file.offset(key(&variant.key)))?;
        before.rfind('[')
    }

    /// What stands before the bracket on its line, as blanks; `None` if that is more than blanks.
    fn indent(&self, variant: &Variant<&str>) -> Option<String> {
        let before = self.file.text().get(..self.start(variant)?)?;
        let line = before.rsplit('\n').next()?.replacen('*', " ", 1);
        line.trim().is_empty().then_some(line)
    }

    /// What stands behind the bracket, with the choices in it changed as well.
    fn body(&self, variant: &Variant<&str>) -> String {
        let text = self.file.text();
        let after = self.file.range(key(&variant.key)).end;
        let bracket = text.get(after..).and_then(|rest| rest.find(']')).unwrap_or_default();
        let (mut done, end) = (after + bracket + 1, self.end(&variant.value));
        let mut body = String::new();
        for (range, new) in self.edits(&variant.value) {
            body.push_str(text.get(done..range.start).unwrap_or_default());
            body.push_str(&new);
            done = range.end;
        }
        body.push_str(text.get(done..end).unwrap_or_default());
        body
    }

    /// Where a text ends.
    fn end(&self, pattern: &Pattern<'_>) -> usize {
        match pattern.elements.last() {
            Some(PatternElement::TextElement { value }) => self.file.range(value).end,
            Some(PatternElement::Placeable { expression }) => self.closed(expression),
            None => 0,
        }
    }

    /// Where the placeable of an expression is closed: behind its last name come only marks.
    fn closed(&self, expression: &Expression<&str>) -> usize {
        let end = match expression {
            Expression::Inline(inline) => self.inline_end(inline),
            Expression::Select { variants, .. } => {
                variants.last().map_or(0, |variant| self.end(&variant.value))
            }
        };
        let rest = self.file.text().get(end..).unwrap_or_default();
        end + rest.find('}').map_or(0, |brace| brace + 1)
    }

    fn inline_end(&self, inline: &InlineExpression<&str>) -> usize {
        let end = |slice| self.file.range(slice).end;
        let (name, arguments) = match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => return end(value),
            InlineExpression::VariableReference { id } => return end(id.name),
            InlineExpression::Placeable { expression } => return self.closed(expression),
            InlineExpression::MessageReference { id, attribute } => {
                return end(attribute.as_ref().unwrap_or(id).name);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                (attribute.as_ref().unwrap_or(id), arguments.as_ref())
            }
            InlineExpression::FunctionReference { id, arguments } => (id, Some(arguments)),
        };
        let values = arguments.iter().flat_map(|arguments| {
            let named = arguments.named.iter().map(|argument| &argument.value);
            arguments.positional.iter().chain(named)
        });
        values.map(|value| self.inline_end(value)).chain([end(name.name)]).max().unwrap_or_default()
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Settings;
    use crate::l10n::testing::project;

    #[track_caller]
    fn check(english: &str, locale: &str, expected: &str) {
        let (project, settings) = (project(&[("en", "a.ftl", english)]), Settings::default());
        let bench = Bench::new(&project, &settings);
        let [file] = added(&bench, &locale.parse().unwrap()).try_into().unwrap();
        assert_eq!(file.contents, expected);
    }

    const PLURAL: &str = "\
# source: 00000000
# Files
a =
    { $count ->
        [0] None
        [one] { $count } file in { -x(y: \"}\") }
       *[other]
            { $count } files
            { PLURAL($n) ->
               *[other] x { \"}\" }
                [one] y
            }
    } end
";

    #[test]
    fn a_choice_by_number_gets_the_categories_of_the_language() {
        check(
            PLURAL,
            "ja",
            "\
# source: c38a6149
# Files
# untranslated
a =
    { $count ->
        [0] None
       *[other]
            { $count } files
            { PLURAL($n) ->
               *[other] x { \"}\" }
            }
    } end
",
        );
        check(
            "a = { $n ->\n  [one] x\n *[other] { $n } y\n }\n",
            "ru",
            "# untranslated\n# source: bce8c9f3\na = { $n ->\n  [one] x\n  [few] { $n } y\n  [many] { $n } y\n *[other] { $n } y\n }\n",
        );
    }

    #[test]
    fn advisory_categories_are_left_out() {
        let english = "a = { $n ->\n  [one] x\n *[other] y\n }\n";
        for language in ["es", "pt-BR", "fr", "it"] {
            check(english, language, &format!("# untranslated\n# source: 7109aeec\n{english}"));
        }
    }

    #[test]
    fn everything_else_stays() {
        let english = "### File\r\n\r\n# x\r\n-a = { $c ->\r\n   [a] x\r\n   *[other] y\r\n }\r\n\r\n## Group\r\n\r\n# Junk\r\n= x";
        let marked = english.replace("-a", "# untranslated\r\n# source: 06bfd95f\r\n-a");
        check(english, "ar", &marked);
    }
}
