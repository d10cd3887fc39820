//! Where every part of a pattern stands in its file, which the syntax tree does not say.

use std::collections::HashMap;
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::content::{Code, Content};
use crate::l10n::entry::{Entry, Pattern};
use crate::l10n::file::File;
use crate::l10n::passage;

/// A pattern with its places, and those of the variants in it.
#[derive(Debug)]
pub struct Layout {
    /// Where the pattern may begin: behind the equals sign or the key.
    pub anchor: usize,
    /// From its first character that is no blank to its end.
    pub range: Range<usize>,
    /// How far the name or the key in front of it is indented.
    pub indent: usize,
    /// What it says.
    pub content: Content,
    /// Its codes with their places.
    pub codes: Vec<(Code, Range<usize>)>,
    /// Characters that are written as quoted literals, such as no-break spaces.
    pub literals: Vec<(char, Range<usize>)>,
    /// The variants in it.
    pub variants: Vec<Variant>,
}

/// A variant of a select.
#[derive(Debug)]
pub struct Variant {
    /// What is chosen by: the name of the variable, numbered if there are several such selects.
    pub label: String,
    /// The key.
    pub key: String,
    /// Whether it is the default.
    pub is_default: bool,
    /// Its text.
    pub layout: Layout,
}

/// The value of an entry.
pub(super) fn of_value(entry: &Entry<'_>) -> Option<Layout> {
    of_pattern(entry, entry.id, entry.value.as_ref()?)
}

/// The text of an attribute.
pub(super) fn of_attribute(entry: &Entry<'_>, name: &str) -> Option<Layout> {
    let attribute = entry.attribute(name)?;
    of_pattern(entry, attribute.id, &attribute.pattern)
}

/// The place behind the equals sign that follows a name.
pub(super) fn anchor(file: &File, name: &str) -> Option<usize> {
    let cursor = Cursor { text: file.text(), at: file.range(name).end };
    cursor.skip_blank().expect('=').map(|cursor| cursor.at)
}

/// How far the place is from the start of its line, if only blanks and marks stand before it.
pub(super) fn column(text: &str, place: usize) -> usize {
    let before = text.get(..place).unwrap_or_default();
    before.len() - before.rfind('\n').map_or(0, |end| end + 1)
}

fn of_pattern(entry: &Entry<'_>, name: &str, pattern: &Pattern<'_>) -> Option<Layout> {
    let start = entry.file.range(name).start;
    let indent = column(entry.file.text(), start).saturating_sub(usize::from(name != entry.id));
    let indent = if name == entry.id { 0 } else { indent };
    of(entry.file, pattern, anchor(entry.file, name)?, indent)
}

fn of(file: &File, pattern: &Pattern<'_>, anchor: usize, indent: usize) -> Option<Layout> {
    let start = Cursor { text: file.text(), at: anchor }.skip_blank();
    let mut layout = Layout {
        anchor,
        range: start.at..start.at,
        indent,
        content: Content::new(),
        codes: Vec::new(),
        literals: Vec::new(),
        variants: Vec::new(),
    };
    let (mut cursor, mut names) = (start, Names::default());
    for element in &pattern.elements {
        cursor = match element {
            PatternElement::TextElement { value } => {
                layout.content.push_words(value);
                Cursor { at: file.range(value).end, ..cursor }
            }
            PatternElement::Placeable { expression } => {
                let open = cursor.skip_blank();
                let end = placeable(file, expression, open, &mut layout.variants, &mut names)?;
                layout.take(file, expression, open.at..end.at, &mut names);
                end
            }
        };
    }
    layout.range.end = cursor.at.max(start.at);
    Some(layout)
}

impl Layout {
    /// Whether it begins on the line of its name or key.
    #[must_use]
    pub fn is_inline(&self, text: &str) -> bool {
        !text.get(self.anchor..self.range.start).unwrap_or_default().contains('\n')
    }

    fn take(
        &mut self,
        file: &File,
        expression: &Expression<&str>,
        range: Range<usize>,
        names: &mut Names,
    ) {
        if let Expression::Inline(InlineExpression::StringLiteral { value }) = expression {
            let words = unescape_unicode_to_string(value);
            let mut characters = words.chars();
            if let (Some(character), None) = (characters.next(), characters.next())
                && !character.is_ascii()
            {
                self.literals.push((character, range));
            }
            return self.content.push_literal(value);
        }
        let fluent = file.text().get(range.clone()).unwrap_or_default();
        let mut code = Code::new(fluent);
        if is_select(expression) {
            let selector = fluent.get(..selector_end(fluent)).unwrap_or_default().trim_end();
            code = Code::choice(selector, names.next(selector));
        }
        self.content.push_code(code.clone());
        self.codes.push((code, range));
    }
}

/// A place in a text.
#[derive(Clone, Copy, Debug)]
struct Cursor<'s> {
    text: &'s str,
    at: usize,
}

impl Cursor<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip_blank(self) -> Self {
        let blank = self.rest().bytes().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r'));
        Self { at: self.at + blank.count(), ..self }
    }

    fn expect(self, character: char) -> Option<Self> {
        let found = self.rest().starts_with(character);
        found.then_some(Self { at: self.at + character.len_utf8(), ..self })
    }
}

/// The end of a placeable that begins here; adds its variants.
fn placeable<'s>(
    file: &'s File,
    expression: &Expression<&str>,
    open: Cursor<'s>,
    variants: &mut Vec<Variant>,
    names: &mut Names,
) -> Option<Cursor<'s>> {
    let inside = open.expect('{')?;
    match expression {
        Expression::Select { selector, variants: offered } => {
            let label = numbered(label(selector), names);
            let mut cursor = inside;
            for variant in offered {
                let key = passage::key(&variant.key);
                let place = file.range(key);
                let bracket = Cursor { at: place.end, ..inside }.skip_blank().expect(']')?;
                // The mark of the default stands in front of the bracket.
                let indent = column(file.text(), place.start).saturating_sub(1);
                let layout = of(file, &variant.value, bracket.at, indent)?;
                cursor = Cursor { at: layout.range.end, ..inside };
                let (label, key) = (label.clone(), key.to_owned());
                variants.push(Variant { label, key, is_default: variant.default, layout });
            }
            cursor.skip_blank().expect('}')
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            placeable(file, expression, inside.skip_blank(), variants, names)?
                .skip_blank()
                .expect('}')
        }
        Expression::Inline(_) => {
            Some(Cursor { at: open.at + code_end(open.rest(), usize::MAX)?, ..open })
        }
    }
}

/// The end of the code with which a text begins, if no more braces than this are open at once.
pub(super) fn code_end(text: &str, limit: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, byte) in unquoted(text) {
        match byte {
            b'{' if depth == limit => return None,
            b'{' => depth += 1,
            b'}' if depth <= 1 => return Some(place + 1),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The bytes of a code outside of quoted literals.
fn unquoted(code: &str) -> impl Iterator<Item = (usize, u8)> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    code.bytes().enumerate().filter(move |(_, byte)| {
        let was_quoted = is_quoted;
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_quoted => is_escaped = true,
            b'"' => is_quoted = !is_quoted,
            _ => {}
        }
        !was_quoted && !is_quoted
    })
}

/// Where the arrow of a select stands.
fn selector_end(fluent: &str) -> usize {
    let bytes = fluent.as_bytes();
    let arrow = |(place, byte): &(usize, u8)| *byte == b'-' && bytes.get(place + 1) == Some(&b'>');
    unquoted(fluent).find(arrow).map_or(fluent.len(), |(place, _)| place)
}

fn is_select(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Select { .. } => true,
        Expression::Inline(InlineExpression::Placeable { expression }) => is_select(expression),
        Expression::Inline(_) => false,
    }
}

/// What a choice depends on, in one word: the variable, as a rule.
fn label(selector: &InlineExpression<&str>) -> String {
    match selector {
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        InlineExpression::FunctionReference { id, arguments } => {
            let argument = arguments.positional.iter().find_map(|argument| match argument {
                InlineExpression::VariableReference { id } => Some(id.name),
                _ => None,
            });
            argument.unwrap_or(id.name).to_owned()
        }
        InlineExpression::TermReference { id, attribute, .. }
        | InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.iter().map(|attribute| format!(".{}", attribute.name));
            format!("{}{}", id.name, attribute.collect::<String>())
        }
        InlineExpression::StringLiteral { .. } => "text".to_owned(),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::Placeable { .. } => "choice".to_owned(),
    }
}

/// How often names were given in a pattern.
#[derive(Debug, Default)]
struct Names {
    given: HashMap<String, usize>,
}

impl Names {
    /// The number of a name that is given again.
    fn next(&mut self, name: &str) -> Option<usize> {
        let times = self.given.entry(name.to_owned()).or_default();
        *times += 1;
        (*times > 1).then_some(*times)
    }
}

/// The label with a number if the pattern already has selects with this one.
fn numbered(label: String, names: &mut Names) -> String {
    match names.next(&label) {
        None => label,
        Some(number) => format!("{label}:{number}"),
    }
}
