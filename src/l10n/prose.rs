//! The words of a pattern in one string, with the way back to the place in the file.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::entry::Pattern;
use super::file::File;

/// Stands in [`Prose::text`] for a placeable whose text is not known before it is shown.
pub const PLACEABLE: char = '\u{fffc}';

/// What a pattern says, as far as that is known without arguments: text as it is, quoted literals as
/// what they mean, [`PLACEABLE`] for everything else, a select included.
#[derive(Clone, Debug, Default)]
pub struct Prose<'s> {
    /// The words.
    pub text: String,
    pieces: Vec<Piece<'s>>,
}

/// From which offset on a string of the file stands in the words.
#[derive(Clone, Copy, Debug)]
struct Piece<'s> {
    start: usize,
    /// The slice of the file; of a placeable its first name or literal, empty if it has none.
    slice: &'s str,
    /// Whether the slice is in the words letter by letter.
    is_verbatim: bool,
}

impl<'s> Prose<'s> {
    /// The words of a pattern.
    #[must_use]
    pub fn of(pattern: &Pattern<'s>) -> Self {
        let mut prose = Self::default();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => prose.push(value, value, true),
                PatternElement::Placeable { expression } => prose.push_placeable(expression),
            }
        }
        prose
    }

    /// The slices of the file that are shown: text, and what is in quotation marks in placeables.
    ///
    /// `true` stands with text, which means what it is; in the others there may be escapes.
    pub fn slices(&self) -> impl Iterator<Item = (&'s str, bool)> + '_ {
        let is_shown = |piece: &&Piece<'_>| {
            let words = self.text.get(piece.start..).unwrap_or_default();
            piece.is_verbatim || !words.starts_with(PLACEABLE)
        };
        self.pieces.iter().filter(is_shown).map(|piece| (piece.slice, piece.is_verbatim))
    }

    /// Whether the slice of the file for a range of the words has the same letters.
    #[must_use]
    pub fn is_verbatim(&self, range: &Range<usize>) -> bool {
        let after = self.pieces.partition_point(|piece| piece.start <= range.start);
        let piece = self.pieces.get(after.saturating_sub(1));
        piece.is_some_and(|piece| piece.is_verbatim && range.end <= piece.start + piece.slice.len())
    }

    fn push(&mut self, text: &str, slice: &'s str, is_verbatim: bool) {
        self.pieces.push(Piece { start: self.text.len(), slice, is_verbatim });
        self.text.push_str(text);
    }

    fn push_placeable(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.push(&unescape_unicode_to_string(value), value, false);
            }
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => {
                self.push(PLACEABLE.encode_utf8(&mut [0; 4]), first_slice(inline), false);
            }
        }
    }

    /// The range of the file in which a range of the words stands; within a literal or a placeable,
    /// all of its name.
    #[must_use]
    pub fn range(&self, file: &File, range: &Range<usize>) -> Range<usize> {
        let start = self.place(file, range.start, false);
        let end = self.place(file, range.end, true);
        start..end.max(start)
    }

    fn place(&self, file: &File, offset: usize, is_end: bool) -> usize {
        // The end of a range belongs to the piece before it.
        let after = self.pieces.partition_point(|piece| {
            if is_end { piece.start < offset } else { piece.start <= offset }
        });
        let Some(piece) = self.pieces.get(after.saturating_sub(1)) else { return 0 };
        let slice = file.range(piece.slice);
        match (piece.is_verbatim, is_end) {
            (true, _) => (slice.start + offset.saturating_sub(piece.start)).min(slice.end),
            (false, true) => slice.end,
            (false, false) => slice.start,
        }
    }
}

/// The first name or literal in an expression.
fn first_slice<'s>(inline: &InlineExpression<&'s str>) -> &'s str {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => {
                first_slice(inline)
            }
        },
    }
}
