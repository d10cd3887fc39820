//! The fingerprint of a source text, by which a translation knows which text it is a translation of.
//!
//! It stands in the comment of the translation, as `# source: 1a2b3c4d`. A file beside the texts would
//! have to follow every entry that is moved, renamed or merged by hand, and would itself be the place
//! of most merge conflicts. A line of the comment travels with its entry: through moves between files,
//! edits with any editor, `git mv`, cherry-picks and merges, where a conflict in it is one in the text
//! that it is about. Other tools read it as a comment.
//!
//! What counts is what people read: the value and the attributes with their names, variants,
//! references, functions and options. What does not count is how the file writes it: comments,
//! indentation, where lines break, the order of options. So a source that is only laid out anew makes no
//! translation stale. Eight hexadecimal digits of CRC-32 are enough for that: nobody attacks this, and
//! that a changed text keeps its checksum happens once in four billion changes.

use std::fmt;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, PatternElement, VariantKey,
};

use super::entry::{Entry, Pattern};

/// The checksum of a source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u32);

impl Fingerprint {
    /// The fingerprint of an entry of the source.
    #[must_use]
    pub fn of(entry: &Entry<'_>) -> Self {
        let mut print = Print::default();
        for (attribute, pattern) in entry.patterns() {
            print.token("\u{1}", attribute.unwrap_or_default());
            print.pattern(pattern);
        }
        Self(print.checksum.finalize())
    }

    /// Reads eight hexadecimal digits; `None` for anything else, such as a comment on where a text
    /// comes from.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let is_one = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = if is_one { u32::from_str_radix(text, 16).ok()? } else { return None };
        Some(Self(number))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// Takes in a text, piece by piece. Every kind of piece begins with a control character of its own,
/// which no text has.
#[derive(Default)]
struct Print {
    checksum: crc32fast::Hasher,
    /// White space was met and not yet counted: several characters of it, or a line break with the
    /// indentation after it, are one space.
    has_space: bool,
}

impl Print {
    fn token(&mut self, kind: &str, text: &str) {
        self.checksum.update(kind.as_bytes());
        self.checksum.update(text.as_bytes());
    }

    fn text(&mut self, text: &str) {
        let is_blank = |c: char| matches!(c, ' ' | '\n' | '\r' | '\t');
        for word in text.split_inclusive(is_blank) {
            let bare = word.trim_end_matches(is_blank);
            if !bare.is_empty() {
                self.space();
                self.checksum.update(bare.as_bytes());
            }
            self.has_space |= bare.len() < word.len();
        }
    }

    fn space(&mut self) {
        if std::mem::take(&mut self.has_space) {
            self.checksum.update(b" ");
        }
    }

    fn pattern(&mut self, pattern: &Pattern<'_>) {
        self.token("\u{2}", "");
        self.has_space = false;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => {
                    self.space();
                    self.expression(expression);
                }
            }
        }
        self.space();
        self.token("\u{3}", "");
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    self.token(if variant.default { "\u{5}" } else { "\u{4}" }, key);
                    self.pattern(&variant.value);
                }
                self.token("\u{6}", "");
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.token("\u{7}\"", value),
            InlineExpression::NumberLiteral { value } => self.token("\u{7}#", value),
            InlineExpression::VariableReference { id } => self.token("\u{7}$", id.name),
            InlineExpression::MessageReference { id, attribute } => {
                self.reference("\u{7}", id.name, attribute.as_ref().map(|id| id.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference("\u{7}-", id.name, attribute.as_ref().map(|id| id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.token("\u{7}(", id.name);
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
        self.token("\u{8}", "");
    }

    fn reference(&mut self, kind: &str, name: &str, attribute: Option<&str>) {
        self.token(kind, name);
        if let Some(attribute) = attribute {
            self.token(".", attribute);
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|value| self.inline(value));
        let mut named: Vec<&NamedArgument<&str>> = arguments.named.iter().collect();
        named.sort_by_key(|argument| argument.name.name);
        for argument in named {
            self.token("\u{e}", argument.name.name);
            self.inline(&argument.value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::testing::project;
    use crate::l10n::{Bench, Settings};

    fn print(text: &str) -> Fingerprint {
        let (project, settings) = (project(&[("en", "a.ftl", text)]), Settings::default());
        let bench = Bench::new(&project, &settings);
        Fingerprint::of(&bench.source.entries[0])
    }

    #[test]
    fn layout_and_comments_do_not_count() {
        let one = "a = One { $n ->\n  [one] x y\n *[other] z\n } end { NUMBER($n, a: 1, b: 2) }\n";
        let same = "# A comment\n# source: 1a2b3c4d\na =\n    One {\n  $n ->\n    [one]\n        x\n        y\n   *[other] z\n\n    }  end\n   {NUMBER( $n , b: 2, a: 1)}\n";
        assert_eq!(print(one), print(same));
        assert_eq!(print("other = x"), print("a =   x  \n"));
        assert_eq!(print("a = x").to_string(), "e493ce53");
        assert_eq!(Fingerprint::read("E493CE53"), Some(print("a = x")));
    }

    #[test]
    fn everything_that_people_read_counts() {
        let texts = [
            "a = x",
            "a = X",
            "a = x.",
            "a = x y",
            "a = xy",
            "a = { \"x\" }",
            "a = { $x }",
            "a = { x }",
            "a = { -x }",
            "a = { x.y }",
            "a = { -x(y: 1) }",
            "a = { $x } y",
            "a = { $x }y",
            "a = x\n .b = y",
            "a = y\n .b = x",
            "a =\n .b = y",
            "a = { $x ->\n [a] x\n *[b] y\n }",
            "a = { $x ->\n *[a] x\n [b] y\n }",
            "a = { $x ->\n [a] x\n *[c] y\n }",
            "a = { NUMBER($x) }",
            "a = { NUMBER($x, y: 1) }",
        ];
        let prints: std::collections::HashSet<_> = texts.iter().map(|text| print(text)).collect();
        assert_eq!(prints.len(), texts.len());
    }

    #[test]
    fn only_a_checksum_is_one() {
        for text in ["", "the settings page", "1a2b3c4", "1a2b3c4d5", "+a2b3c4d", "éééé"] {
            assert_eq!(Fingerprint::read(text), None, "{text}");
        }
    }
}
