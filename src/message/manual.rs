//! What stands in the manual pages of tchau; and the help of `tchau man`.

use super::define::messages;

messages! {
    /// A heading or a sentence of a manual page, or a part of the help page of `tchau man`.
    pub enum Manual {
        "help-man" About,
        "help-man-command" CommandArgument,
        "help-man-output" OutputOption,
        "help-man-examples" Examples,
        // Headings.
        "man-name" Name,
        "man-synopsis" Synopsis,
        "man-description" Description,
        "man-manual" Title,
    }
}
