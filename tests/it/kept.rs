//! Texts that are kept in files beside the inputs that they come from.
//!
//! After a change, `UPDATE=1 cargo test` writes them anew; read every difference before committing it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use similar::TextDiff;

/// Texts that are not the kept ones, collected so that one run shows them all.
#[derive(Debug, Default)]
pub(crate) struct Differences(String);

impl Differences {
    /// Compares a text with the one in a file, or writes the file.
    pub(crate) fn compare(&mut self, file: &Path, text: &str) {
        if is_updating() {
            return fs::write(file, text).unwrap();
        }
        match fs::read_to_string(file) {
            Ok(kept) if kept == text => {}
            Ok(kept) => {
                let diff = TextDiff::from_lines(kept.as_str(), text);
                let _ = writeln!(self.0, "\n{}:\n{}", file.display(), diff.unified_diff());
            }
            Err(error) => {
                let _ = writeln!(self.0, "\n{}: {error}; the text is\n{text}", file.display());
            }
        }
    }

    /// Fails the test if there were any.
    #[track_caller]
    pub(crate) fn assert_none(self) {
        assert!(self.0.is_empty(), "{}\n`UPDATE=1 cargo test` keeps the new texts.", self.0);
    }
}

#[expect(clippy::disallowed_methods, reason = "only whoever runs the tests can ask for new texts")]
fn is_updating() -> bool {
    std::env::var_os("UPDATE").is_some()
}
