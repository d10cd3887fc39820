//! The command line of `tchau timeline`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, value_parser};

use super::Texts;
use crate::cli::timeline::Format;
use crate::message::{Drawn, Help};
use crate::model::Keyed;

impl Texts<'_, '_> {
    /// `tchau timeline`.
    pub(super) fn timeline(&self) -> Command {
        let scenario = format!("<{}>", self.of(Help::ValuePath));
        let examples = Some(Drawn::Examples.into());
        self.command("timeline", Drawn::About, &scenario, examples)
            .arg(self.scenario())
            .arg(
                self.option("format", Drawn::FormatOption, Format::KEYS.join("|"))
                    .value_parser(PossibleValuesParser::new(Format::KEYS))
                    .hide_possible_values(true),
            )
            .arg(
                self.option("output", Drawn::OutputOption, self.of(Help::ValuePath))
                    .short('o')
                    .value_parser(value_parser!(PathBuf)),
            )
    }

    fn scenario(&self) -> Arg {
        Arg::new("scenario")
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .value_name(self.of(Help::ValuePath))
            .help(self.of(Drawn::ScenarioArgument))
            .help_heading(self.of(Help::Arguments))
    }
}
