//! The options of `tchau run` and `tchau merge`.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

use super::Texts;
use crate::message::{Help, RunHelp};
use crate::model::Keyed;
use crate::report::Format;

impl Texts<'_, '_> {
    pub(super) fn run(&self) -> Command {
        let examples = Some(RunHelp::RunExamples.into());
        self.command("run", Help::Run, &self.optional_paths(), examples)
            .arg(self.paths())
            .args(self.filters())
            .arg(self.jobs())
            .arg(self.flag("fail-fast", Help::FailFast))
            .arg(self.flag("verbose", Help::Verbose).short('v'))
            .arg(self.without())
            .args(self.reports())
    }

    /// Where results go.
    fn reports(&self) -> [Arg; 2] {
        [
            self.option("format", RunHelp::Format, self.of(RunHelp::ValueFormat))
                .value_parser(PossibleValuesParser::new(Format::KEYS))
                .hide_possible_values(true),
            self.option("report", RunHelp::Report, self.of(RunHelp::ValueReport))
                .action(ArgAction::Append),
        ]
    }
}
