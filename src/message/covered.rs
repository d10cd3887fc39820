//! What `tchau cover` says, and its help page.

use super::define::messages;

messages! {
    /// A sentence of `tchau cover`, or a part of its help page.
    pub enum Covered {
        "help-cover" About,
    }
}
