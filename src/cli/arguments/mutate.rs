//! The command line of `tchau mutate`.

use clap::Command;

use super::Texts;
use crate::message::Mutated;

impl Texts<'_, '_> {
    /// `tchau mutate`.
    pub(super) fn mutate(&self) -> Command {
        self.command("mutate", Mutated::About, "", None)
    }
}
