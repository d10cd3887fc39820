//! The command line of `tchau cover`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use super::Texts;
use crate::coverage::Kind;
use crate::message::{Covered, Help};
use crate::model::Keyed;

impl Texts<'_, '_> {
    /// `tchau cover`.
    pub(super) fn cover(&self) -> Command {
        let examples = Some(Covered::Examples.into());
        self.command("cover", Covered::About, &self.optional_paths(), examples)
            .arg(self.paths())
            .arg(self.kinds_of_items())
            .arg(self.flag("missing-only", Covered::MissingOption))
            .arg(self.most_states())
            .arg(
                self.option("generate", Covered::GenerateOption, self.of(Help::ValueFolder))
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(self.jobs())
            .arg(self.format())
    }

    fn kinds_of_items(&self) -> Arg {
        let kinds = self.option("kind", Covered::KindOption, self.of(Covered::ValueKind));
        kinds
            .action(ArgAction::Append)
            .value_parser(PossibleValuesParser::new(Kind::KEYS))
            .hide_possible_values(true)
    }

    fn most_states(&self) -> Arg {
        let states = self.option("max-states", Covered::StatesOption, self.of(Help::ValueNumber));
        states.value_parser(value_parser!(u64).range(1..))
    }
}
