//! What `tchau mutate` says, and its help page.

use super::define::messages;

messages! {
    /// A sentence of `tchau mutate`, or a part of its help page.
    pub enum Mutated {
        "help-mutate" About,
    }
}
