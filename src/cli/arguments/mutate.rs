//! The command line of `tchau mutate`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use super::Texts;
use crate::message::{Help, Mutated};
use crate::model::Keyed;
use crate::mutants::Kind;

impl Texts<'_, '_> {
    /// `tchau mutate`.
    pub(super) fn mutate(&self) -> Command {
        let examples = Some(Mutated::Examples.into());
        self.command("mutate", Mutated::About, &self.optional_paths(), examples)
            .arg(self.paths())
            .args(self.filters())
            .arg(self.mutants())
            .arg(self.kinds())
            .arg(self.flag("list", Mutated::OnlyList))
            .arg(
                self.option("save-as", Mutated::SaveAs, self.of(Help::ValueFolder))
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(
                self.option("max-states", Mutated::MostStates, self.of(Help::ValueNumber))
                    .value_parser(value_parser!(u64).range(1..)),
            )
            .arg(self.jobs())
            .arg(self.flag("verbose", Mutated::Verbose).short('v'))
            .arg(self.format())
    }

    fn mutants(&self) -> Arg {
        self.option("mutant", Mutated::OnlyMutant, "ID".to_owned()).action(ArgAction::Append)
    }

    fn kinds(&self) -> Arg {
        self.option("kind", Mutated::OnlyKind, Kind::KEYS.join("|"))
            .value_parser(PossibleValuesParser::new(Kind::KEYS))
            .action(ArgAction::Append)
            .hide_possible_values(true)
    }
}
