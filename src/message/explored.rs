//! What `tchau explore` says, and its help page.

use super::define::messages;

messages! {
    /// A sentence of `tchau explore`, or a part of its help page.
    pub enum Explored {
        "help-explore" About,
    }
}
