//! What stands in a new scenario, for somebody who writes the first one; and the help of `tchau new`.

use super::define::{Name, messages};

messages! {
    /// A comment or a title in a new scenario, or a part of the help page of `tchau new`.
    pub enum Started {
        "help-new" About,
        "help-new-file" File,
        "help-new-title" TitleOption,
        "help-new-kind" KindOption,
        "help-new-force" ForceOption,
        "help-new-value-title" ValueTitle,
        "help-new-examples" Examples,
        // In every language.
        "new-title-guest" GuestLeaves,
        "new-title-direct-connect" DirectConnectUserLeaves,
        "new-title-restore" GuestIsRestored,
        "new-why" Why,
        // Comments, from top to bottom.
        "new-run" Run { command: Name },
        "new-editors" Editors { command: Name, line: Name },
        "new-cast" Cast,
        "new-relations" Relations,
        "new-steps" Steps,
        "new-expect" Expect,
        "new-wait" Wait,
        "new-restore" Restore,
        "new-more" More,
        // What is said when it is written.
        "new-written" Written { path: Name },
    }
}
