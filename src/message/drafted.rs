//! What stands in the scenarios that tchau writes: titles, reasons and comments.

use super::define::messages;

messages! {
    /// A text in a scenario that tchau writes.
    pub enum Drafted {
        "draft-by-hand" ByHand,
        "draft-found" Found,
    }
}
