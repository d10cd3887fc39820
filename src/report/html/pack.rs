//! Packs the details of many scenarios together, so that ten thousand of them fit into a page.
//!
//! Scenarios of a suite repeat each other's sentences and markup, but from further away than DEFLATE looks
//! back. So every piece of text or markup is written once, into a dictionary, and the details are a
//! character for each of their pieces. Both are compressed as raw DEFLATE and written in Base64, which
//! every browser undoes by itself.

use std::collections::HashMap;
use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use foldhash::quality::FixedState;

use super::case::BETWEEN;
use crate::html::Html;

/// How many different pieces a pack may have before it is closed: more make the page smaller, fewer are
/// unpacked in an instant.
const FULL: usize = 20_000;

/// What is packed together.
#[derive(Debug, Default)]
pub(super) struct Pack {
    /// The numbers of the scenarios.
    numbers: String,
    /// Each piece with its place in the dictionary.
    places: HashMap<String, char, FixedState>,
    /// The pieces, each with a separator after it.
    dictionary: String,
    /// For each scenario a character for each piece, and a separator.
    details: String,
}

impl Pack {
    /// Adds the details of a scenario.
    pub(super) fn add(&mut self, number: &str, details: &str) {
        if !self.numbers.is_empty() {
            self.numbers.push(' ');
        }
        self.numbers.push_str(number);
        pieces(details).for_each(|piece| {
            let character = self.character(piece);
            self.details.push(character);
        });
        self.details.push_str(BETWEEN);
    }

    /// Whether it is time to write it.
    pub(super) fn is_full(&self) -> bool {
        self.places.len() >= FULL
    }

    /// Writes what was added, and begins anew.
    pub(super) fn close(&mut self) -> String {
        if self.numbers.is_empty() {
            return String::new();
        }
        let Self { numbers, dictionary, details, .. } = std::mem::take(self);
        let mut html = Html::default();
        let class =
            [("type", "application/octet-stream"), ("class", "pack"), ("data-of", &*numbers)];
        html.open("script", &class).markup(&deflated(&dictionary)).raw(" ");
        html.markup(&deflated(&details)).close("script").raw("\n");
        html.into_string()
    }

    /// What stands for a piece.
    fn character(&mut self, piece: &str) -> char {
        if let Some(&known) = self.places.get(piece) {
            return known;
        }
        let character = character_at(self.places.len());
        self.places.insert(piece.to_owned(), character);
        self.dictionary.push_str(piece);
        self.dictionary.push_str(BETWEEN);
        character
    }
}

/// The character for a place: all characters there are, in order, but for the separator.
fn character_at(place: usize) -> char {
    let code = u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1);
    let code = if code < 0xd800 { code } else { code.saturating_add(0x800) };
    // INVARIANT: a million pieces are more than a scenario has, and a full pack takes no other.
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Cuts HTML where markup begins and ends.
fn pieces(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let end = if rest.starts_with('<') { end_of_markup(rest) } else { rest.find('<') };
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

/// Where something else than a tag follows. In a text or an attribute stands no `>`.
fn end_of_markup(html: &str) -> Option<usize> {
    let mut ends = html.match_indices('>').map(|(at, _)| at + 1);
    ends.find(|&end| html.as_bytes().get(end) != Some(&b'<'))
}

fn deflated(text: &str) -> String {
    // The dictionary has done most of the work; to look longer would take much longer for a fourth.
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    // INVARIANT: it is written into memory.
    let _ = encoder.write_all(text.as_bytes());
    STANDARD.encode(encoder.finish().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_cut_where_markup_begins_and_ends() {
        let cut = |html| pieces(html).collect::<Vec<_>>();
        assert_eq!(cut("<p><b>a</b> c</p>\n"), ["<p><b>", "a", "</b>", " c", "</p>", "\n"]);
        assert_eq!(cut("a<p>"), ["a", "<p>"]);
        assert!(cut("").is_empty());
    }

    #[test]
    fn every_place_has_a_character() {
        for (place, character) in [(0, '\u{1}'), (0xd7fe, '\u{d7ff}'), (0xd7ff, '\u{e000}')] {
            assert_eq!(character_at(place), character);
        }
    }

    #[test]
    fn what_is_said_twice_is_packed_once() {
        let mut pack = Pack::default();
        pack.add("1", "<p>a</p>");
        pack.add("2", "<p>b</p>");
        assert_eq!(pack.dictionary, "<p>\0a\0</p>\0b\0");
        assert_eq!(pack.details, "\u{1}\u{2}\u{3}\0\u{1}\u{4}\u{3}\0");
        assert!(pack.close().contains("data-of=\"1 2\""));
        assert_eq!(pack.close(), "");
    }
}
