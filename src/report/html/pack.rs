//! Packs the details of many scenarios together, so that ten thousand of them fit into a page.
//!
//! Scenarios of a suite repeat each other's sentences and markup, but from further away than DEFLATE looks
//! back. So every piece of text or markup is written once, into a dictionary, and the details are a
//! character for each of their pieces. Both are compressed as raw DEFLATE and written in Base64, which
//! every browser undoes by itself.

use std::hash::BuildHasher;
use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use foldhash::quality::FixedState;
use hashbrown::HashTable;
use memchr::memchr_iter;

use crate::html::{CUT, Html};

/// How many different pieces a pack may have before it is closed: more make the page smaller, fewer are
/// unpacked in an instant.
const FULL: usize = 20_000;

/// Stands after each piece of the dictionary, and after the details of a scenario. No text can have it.
const BETWEEN: char = '\0';

/// So many bytes are compressed at once.
const PART: usize = 1 << 16;

/// What is packed together.
#[derive(Debug, Default)]
pub(super) struct Pack {
    /// The numbers of the scenarios.
    numbers: String,
    /// All pieces of the dictionary, by their hashes.
    pieces: HashTable<Piece>,
    /// The pieces, each with a separator after it.
    dictionary: Deflated,
    /// For each scenario a character for each piece, and a separator.
    details: Deflated,
}

/// A piece of the dictionary.
#[derive(Debug)]
struct Piece {
    hash: u64,
    /// Where it begins.
    start: usize,
    /// What stands for it.
    character: char,
}

impl Pack {
    /// Adds the details of a scenario.
    pub(super) fn add(&mut self, number: &str, details: &str) {
        if !self.numbers.is_empty() {
            self.numbers.push(' ');
        }
        self.numbers.push_str(number);
        // To look a piece up is to wait for memory. With all hashes at hand, lookups wait at the same time.
        let hashed = pieces(details).map(|piece| (FixedState::default().hash_one(piece), piece));
        for (hash, piece) in hashed.collect::<Vec<_>>() {
            let character = self.character(hash, piece);
            self.details.text.push(character);
        }
        self.details.text.push(BETWEEN);
        // Part by part, so that nobody waits for a whole pack.
        self.dictionary.catch_up(PART);
        self.details.catch_up(PART);
    }

    /// Whether it is time to write it.
    pub(super) fn is_full(&self) -> bool {
        self.pieces.len() >= FULL
    }

    /// Writes what was added, and begins anew in the same room.
    pub(super) fn close(&mut self) -> String {
        if self.numbers.is_empty() {
            return String::new();
        }
        let mut html = Html::default();
        let class =
            [("type", "application/octet-stream"), ("class", "pack"), ("data-of", &*self.numbers)];
        html.open("script", &class).markup(&self.dictionary.take()).raw(" ");
        html.markup(&self.details.take()).close("script").raw("\n");
        self.numbers.clear();
        self.pieces.clear();
        html.into_string()
    }

    /// What stands for a piece.
    fn character(&mut self, hash: u64, piece: &str) -> char {
        let Self { pieces, dictionary, .. } = self;
        let is_it = |known: &Piece| {
            let rest = || dictionary.text.get(known.start..)?.strip_prefix(piece);
            known.hash == hash && rest().is_some_and(|rest| rest.starts_with(BETWEEN))
        };
        if let Some(known) = pieces.find(hash, is_it) {
            return known.character;
        }
        let new =
            Piece { hash, start: dictionary.text.len(), character: character_at(pieces.len()) };
        dictionary.text.push_str(piece);
        dictionary.text.push(BETWEEN);
        pieces.insert_unique(hash, new, |known| known.hash).get().character
    }
}

/// The character for a place: all characters there are, in order, but for the separator.
fn character_at(place: usize) -> char {
    let code = place + 1;
    let code = if code < 0xd800 { code } else { code + 0x800 };
    // INVARIANT: a million pieces are more than a scenario has, and a full pack takes no other.
    u32::try_from(code).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// What stands between the cuts.
fn pieces(html: &str) -> impl Iterator<Item = &str> {
    let (mut start, cuts) = (0, memchr_iter(CUT as u8, html.as_bytes()));
    let pieces = cuts.chain([html.len()]).filter_map(move |end| {
        let piece = html.get(start..end);
        start = end + CUT.len_utf8();
        piece
    });
    pieces.filter(|piece| !piece.is_empty())
}

/// A text, and as much of it as has been compressed.
#[derive(Debug)]
struct Deflated {
    text: String,
    done: usize,
    encoder: DeflateEncoder<Vec<u8>>,
}

impl Default for Deflated {
    fn default() -> Self {
        // The dictionary has done most of the work; to look longer would take much longer for a fourth.
        let encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        Self { text: String::new(), done: 0, encoder }
    }
}

impl Deflated {
    /// Compresses what is new, if there is enough of it; little by little it would take longer.
    fn catch_up(&mut self, enough: usize) {
        let new = self.text.as_bytes().get(self.done..).unwrap_or_default();
        if new.len() >= enough {
            // INVARIANT: it is written into memory.
            let _ = self.encoder.write_all(new);
            self.done = self.text.len();
        }
    }

    /// All of it, compressed.
    fn take(&mut self) -> String {
        self.catch_up(0);
        self.text.clear();
        self.done = 0;
        STANDARD.encode(self.encoder.reset(Vec::new()).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_cut_around_texts() {
        let cut = |html| pieces(html).collect::<Vec<_>>();
        assert_eq!(cut("<p>\u{2}a\u{2}\u{2}b\u{2}</p>"), ["<p>", "a", "b", "</p>"]);
        assert_eq!(cut("\u{2}a\u{2}"), ["a"]);
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
        pack.add("1", "<p>\u{2}a\u{2}</p>");
        pack.add("2", "<p>\u{2}b\u{2}</p>");
        assert_eq!(pack.dictionary.text, "<p>\0a\0</p>\0b\0");
        assert_eq!(pack.details.text, "\u{1}\u{2}\u{3}\0\u{1}\u{4}\u{3}\0");
        assert!(pack.close().contains("data-of=\"1 2\""));
        assert_eq!(pack.close(), "");
    }
}
