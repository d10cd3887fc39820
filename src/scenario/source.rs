//! The text of a file, as YAML allows it.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::lines::lines;

/// The size in bytes of the largest file that is read.
pub const SIZE_LIMIT: usize = 1 << 20;

/// What a scenario is smaller than as a rule.
const USUAL_SIZE: usize = 1 << 13;

/// A file that was read. A copy costs nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    path: Arc<Path>,
    text: Arc<str>,
    /// Whether a byte order mark stands in front of it.
    has_mark: bool,
}

/// Why a file could not be read as text.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// There is no such file, it is a folder, or it may not be read.
    #[error("cannot be read")]
    Io(#[from] io::Error),
    /// The file is larger than [`SIZE_LIMIT`].
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The size in bytes of the largest file allowed.
        limit: usize,
    },
    /// The file was saved as UTF-16, as some Windows programs do.
    #[error("utf-16 instead of utf-8")]
    Utf16,
    /// The file was saved neither as UTF-8 nor as UTF-16.
    #[error("not utf-8 at {line}:{column}")]
    NotUtf8 {
        /// The line of the first wrong byte, from 1.
        line: usize,
        /// The character on that line, from 1.
        column: usize,
    },
    /// The file has a character that YAML does not allow, not even in quotes.
    #[error("character {character:?} at {line}:{column}")]
    Forbidden {
        /// The line of the character, from 1.
        line: usize,
        /// Its place on that line, from 1.
        column: usize,
        /// The character.
        character: char,
    },
}

impl Source {
    /// Reads a file, of which no more than [`SIZE_LIMIT`] is ever held in memory.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, is too large or is not a text.
    pub fn read(path: impl Into<PathBuf>) -> Result<Self, SourceError> {
        let path = path.into();
        // Most scenarios fit, so that one read is enough for the text and one to see its end.
        let mut bytes = Vec::with_capacity(USUAL_SIZE);
        // Special files have no size to ask for, so one byte too many is the question.
        File::open(&path)?.take(SIZE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
        Self::from_bytes(path, bytes)
    }

    /// Takes the bytes of a file.
    ///
    /// # Errors
    ///
    /// If they are too many or not a text.
    pub fn from_bytes(path: impl Into<PathBuf>, bytes: Vec<u8>) -> Result<Self, SourceError> {
        if bytes.len() > SIZE_LIMIT {
            return Err(SourceError::TooLarge { limit: SIZE_LIMIT });
        }
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
            return Err(SourceError::Utf16);
        }
        let mut text = String::from_utf8(bytes).map_err(|error| not_utf8(&error))?;
        let has_mark = text.starts_with('\u{FEFF}');
        if has_mark {
            text.remove(0);
        }
        refuse_forbidden(&text)?;
        Ok(Self { path: path.into().into(), text: text.into(), has_mark })
    }

    /// The same file with another text; `None` if that is not possible in a file.
    pub(crate) fn with_text(&self, text: &str) -> Option<Self> {
        let new = Self::from_bytes(self.path.to_path_buf(), text.as_bytes().to_vec()).ok()?;
        Some(Self { has_mark: self.has_mark, ..new })
    }

    /// Everything that stands in the file.
    pub(crate) fn contents(&self) -> String {
        let mark = if self.has_mark { "\u{FEFF}" } else { "" };
        format!("{mark}{}", self.text)
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The text, without a byte order mark.
    pub fn text(&self) -> &str {
        &self.text
    }
}

fn not_utf8(error: &std::string::FromUtf8Error) -> SourceError {
    let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
    let text = String::from_utf8_lossy(valid);
    let (line, column) = end_of(text.trim_start_matches('\u{FEFF}'));
    SourceError::NotUtf8 { line, column }
}

fn refuse_forbidden(text: &str) -> Result<(), SourceError> {
    // Looks at every byte, because without an early end it looks at many at once.
    if text.bytes().fold(true, |all, byte| all & is_surely_allowed(byte)) {
        return Ok(());
    }
    match text.char_indices().find(|(_, character)| !is_allowed(*character)) {
        None => Ok(()),
        Some((place, character)) => {
            let (line, column) = end_of(text.get(..place).unwrap_or_default());
            Err(SourceError::Forbidden { line, column, character })
        }
    }
}

/// The line and column right behind a text.
fn end_of(text: &str) -> (usize, usize) {
    let (line, rest) = lines(text).zip(1..).last().map_or((1, ""), |(rest, line)| (line, rest));
    (line, rest.chars().count() + 1)
}

/// Whether no character with this byte in it is forbidden: those begin with 0xC2, 0xE2
/// or 0xEF, or are ASCII.
const fn is_surely_allowed(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~' | 0x80..)
        && !matches!(byte, 0xC2 | 0xE2 | 0xEF)
}

/// What YAML 1.2 calls printable.
fn is_allowed(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        // Line ends for some readers of YAML and not for others: a text must mean one thing only.
        '\u{85}' | '\u{2028}' | '\u{2029}' => false,
        '\u{FFFE}' | '\u{FFFF}' => false,
        _ => !character.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(bytes: &[u8]) -> String {
        Source::from_bytes("x.yaml", bytes.to_vec()).unwrap_err().to_string()
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        let source = Source::from_bytes("x.yaml", b"\xEF\xBB\xBFa: 1\r\n".to_vec()).unwrap();
        assert_eq!((source.text(), source.path()), ("a: 1\r\n", Path::new("x.yaml")));
    }

    #[test]
    fn other_encodings_are_told_apart() {
        assert_eq!(refused(b"\xFF\xFEa\0"), "utf-16 instead of utf-8");
        assert_eq!(refused(b"\xFE\xFF\0a"), "utf-16 instead of utf-8");
        assert_eq!(refused("a: 1\r\n\u{e3}o: ".as_bytes()[..7].as_ref()), "not utf-8 at 2:1");
        assert_eq!(refused(b"\xEF\xBB\xBFnome: Jo\xE3o"), "not utf-8 at 1:9");
    }

    #[test]
    fn forbidden_characters_are_found() {
        assert_eq!(refused(b"a: \0"), "character '\\0' at 1:4");
        assert_eq!(refused("a: é\n\n b\u{7f}".as_bytes()), "character '\\u{7f}' at 3:3");
        assert_eq!(refused("a\u{2028}".as_bytes()), "character '\\u{2028}' at 1:2");
        assert_eq!(refused(b"a\r\x1b"), "character '\\u{1b}' at 2:1");
        assert!(Source::from_bytes("x", "\t\u{a0}é名😀\r\n".into()).is_ok());
    }

    #[test]
    fn bytes_that_are_surely_allowed_make_no_forbidden_character() {
        for character in '\0'..=char::MAX {
            let mut bytes = [0; 4];
            let mut bytes = character.encode_utf8(&mut bytes).bytes();
            assert!(is_allowed(character) || !bytes.all(is_surely_allowed), "{character:?}");
        }
    }

    #[test]
    fn the_size_is_limited() {
        assert!(Source::from_bytes("x", vec![b' '; SIZE_LIMIT]).is_ok());
        assert_eq!(refused(&vec![b' '; SIZE_LIMIT + 1]), "larger than 1048576 bytes");
    }

    #[cfg(unix)]
    #[test]
    fn endless_files_end() {
        assert!(matches!(Source::read("/dev/zero"), Err(SourceError::TooLarge { .. })));
    }

    #[test]
    fn folders_and_missing_files_are_told_apart() {
        let folder = env!("CARGO_MANIFEST_DIR");
        assert!(matches!(Source::read(folder), Err(SourceError::Io(_))));
        let missing = Source::read(format!("{folder}/missing.yaml"));
        let Err(SourceError::Io(error)) = missing else { panic!("{missing:?}") };
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }
}
