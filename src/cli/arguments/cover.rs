//! The command line of `tchau cover`.

use clap::Command;

use super::Texts;
use crate::message::Covered;

impl Texts<'_, '_> {
    /// `tchau cover`.
    pub(super) fn cover(&self) -> Command {
        self.command("cover", Covered::About, "", None)
    }
}
