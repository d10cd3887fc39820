//! A text with names in it: `${guest}` stands for something, and `$${` for the characters `${`.

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Characters.
    Text(&'t str),
    /// A name, at one of the `${` of the text, counted from 0.
    Name(&'t str, usize),
}

/// A `${` without an end, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unclosed(pub(super) usize);

const START: &str = "${";

/// Whether there is anything to put in.
pub(super) fn has_names(text: &str) -> bool {
    text.contains(START)
}

/// Divides a text.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Unclosed> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut place = 0;
    while let Some((before, after)) = rest.split_once(START) {
        if let Some(before) = before.strip_suffix('$') {
            pieces.extend([Piece::Text(before), Piece::Text(START)]);
            rest = after;
        } else {
            let (name, after) = after.split_once('}').ok_or(Unclosed(place))?;
            pieces.extend([Piece::Text(before), Piece::Name(name.trim(), place)]);
            rest = after;
        }
        place += 1;
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    Ok(pieces)
}

/// Where a `${` stands in what was written, and how many characters it has with its name: all
/// counted in characters.
pub(super) fn position(written: &str, place: usize) -> Option<(usize, usize)> {
    let (start, _) = written.match_indices(START).nth(place)?;
    let (before, name) = written.split_at_checked(start)?;
    let end = name.find(['}', '\n', '\r']).unwrap_or(name.len());
    let (inside, after) = name.split_at_checked(end)?;
    let length = match after.starts_with('}') {
        true => inside.chars().count() + 1,
        false => inside.trim_end().chars().count(),
    };
    Some((before.chars().count(), length))
}

#[cfg(test)]
mod tests {
    use super::Piece::{Name, Text};
    use super::*;

    #[test]
    fn a_text_has_names() {
        for (text, expected) in [
            ("${a}", vec![Name("a", 0)]),
            ("x ${ a } y$", vec![Text("x "), Name("a", 0), Text(" y$")]),
            ("$${a} ${b}", vec![Text("${"), Text("a} "), Name("b", 1)]),
            ("$$${a}", vec![Text("$"), Text("${"), Text("a}")]),
            ("$a }", vec![Text("$a }")]),
        ] {
            assert_eq!(pieces(text), Ok(expected), "{text}");
        }
        assert_eq!(pieces("${a} ${b"), Err(Unclosed(1)));
    }

    #[test]
    fn a_name_has_a_position() {
        assert_eq!(position("'é ${a}'", 0), Some((3, 4)));
        assert_eq!(position("$${a} ${b", 1), Some((6, 3)));
        assert_eq!(position("a", 0), None);
    }
}
