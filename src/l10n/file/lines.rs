//! Where the lines of a text begin, and how many characters there are before a place.

use std::ops::Range;

/// After this many bytes the characters are counted anew.
const BLOCK: usize = 1024;

/// How much of a long line is shown on each side of a place, in bytes.
const AROUND: usize = 1024;

/// An index of a text, so that no place in it takes long to tell.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    /// The byte offsets at which lines begin.
    starts: Vec<usize>,
    /// The characters before each block of bytes.
    characters: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect();
        let mut before = 0;
        let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
            let characters = before;
            before += count(block);
            characters
        });
        let mut characters: Vec<_> = blocks.collect();
        characters.push(before);
        Self { starts, characters }
    }

    /// The number of the line in which a place is, from one, and where the line begins.
    pub(super) fn line_at(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset);
        (line, self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default())
    }

    /// How many characters there are before a place.
    pub(super) fn characters(&self, text: &str, offset: usize) -> usize {
        let offset = offset.min(text.len());
        let block = offset / BLOCK;
        let before = self.characters.get(block).copied().unwrap_or_default();
        before + count(text.as_bytes().get(block * BLOCK..offset).unwrap_or_default())
    }

    /// The line of a place without its end, or the part of it around the place.
    pub(super) fn window(&self, text: &str, offset: usize) -> Range<usize> {
        let (line, start) = self.line_at(offset);
        let end = self.starts.get(line).map_or(text.len(), |next| next - 1);
        let mut start = start.max(offset.saturating_sub(AROUND));
        while !text.is_char_boundary(start) {
            start += 1;
        }
        let mut end = end.min(offset + AROUND);
        while !text.is_char_boundary(end) {
            end += 1;
        }
        start..end.max(start)
    }
}

/// The characters that begin in these bytes.
fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}
