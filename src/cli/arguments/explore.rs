//! The command line of `tchau explore`.

use clap::Command;

use super::Texts;
use crate::message::Explored;

impl Texts<'_, '_> {
    /// `tchau explore`.
    pub(super) fn explore(&self) -> Command {
        self.command("explore", Explored::About, "", None)
    }
}
