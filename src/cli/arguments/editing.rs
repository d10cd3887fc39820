//! The command line of what helps people to write: `tchau new`, `tchau schema` and `tchau man`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, value_parser};

use super::{COMMANDS, L10N_COMMANDS, Texts};
use crate::cli::schema;
use crate::draft::StarterKind;
use crate::message::{Help, Manual, Message, SchemaHelp, Started};
use crate::model::Keyed;
use crate::schema::FileKind;

impl Texts<'_, '_> {
    /// `tchau schema`.
    pub(super) fn schema(&self) -> Command {
        let kinds = schema::kinds().collect::<Vec<_>>().join("|");
        let kind = Arg::new("file").value_parser(PossibleValuesParser::new(schema::kinds()));
        let kind = kind.default_value(FileKind::Scenario.key()).hide_default_value(true);
        self.command(
            "schema",
            SchemaHelp::About,
            &format!("[{kinds}]"),
            Some(SchemaHelp::Examples.into()),
        )
        .arg(
            kind.value_name(kinds)
                .hide_possible_values(true)
                .help(self.of(SchemaHelp::File))
                .help_heading(self.of(Help::Arguments)),
        )
        .arg(self.output(SchemaHelp::OutputOption, Help::ValuePath))
    }

    /// `tchau new`.
    pub(super) fn new_scenario(&self) -> Command {
        let file = Arg::new("file").value_parser(value_parser!(PathBuf));
        let file = file.value_name(self.of(Help::ValuePath)).help(self.of(Started::File));
        let usage = format!("[{}]", self.of(Help::ValuePath));
        self.command("new", Started::About, &usage, Some(Started::Examples.into()))
            .arg(file.help_heading(self.of(Help::Arguments)))
            .arg(self.option("title", Started::TitleOption, self.of(Started::ValueTitle)))
            .arg(
                self.option("kind", Started::KindOption, StarterKind::KEYS.join("|"))
                    .value_parser(PossibleValuesParser::new(StarterKind::KEYS))
                    .hide_possible_values(true),
            )
            .arg(self.flag("force", Started::ForceOption).short('f'))
    }

    /// `tchau man`.
    pub(super) fn manual(&self) -> Command {
        let words = COMMANDS.into_iter().chain(L10N_COMMANDS);
        let name =
            Arg::new("command").num_args(0..=2).value_parser(PossibleValuesParser::new(words));
        let name = name.value_name(self.of(Help::ValueCommand)).hide_possible_values(true);
        let usage = format!("[{}…]", self.of(Help::ValueCommand));
        self.command("man", Manual::About, &usage, Some(Manual::Examples.into()))
            .arg(name.help(self.of(Manual::CommandArgument)).help_heading(self.of(Help::Arguments)))
            .arg(self.output(Manual::OutputOption, Help::ValueFolder))
    }

    fn output(&self, help: impl Into<Message>, value: Help) -> Arg {
        let output = self.option("output", help, self.of(value)).short('o');
        output.value_parser(value_parser!(PathBuf))
    }
}
