//! The command line of `tchau l10n`: commands for people who translate.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use super::Texts;
use crate::message::{Help, L10nHelp, Message};

/// The commands, in the order of the help.
pub(in crate::cli) const COMMANDS: [&str; 9] =
    ["check", "terms", "coverage", "preview", "pseudo", "export", "import", "add", "approve"];

/// The folder that is looked at when none is named.
const DEFAULT_FOLDER: &str = "locales";

/// Formats of findings.
const FINDINGS: &[&str] = &["text", "json", "sarif", "github", "html"];

/// Formats of translators' tools.
const EXCHANGE: &[&str] = &["xliff", "po", "tmx", "tbx", "csv"];

impl Texts<'_, '_> {
    /// `tchau l10n` with its commands.
    pub(super) fn l10n(&self) -> Command {
        let commands = [
            self.l10n_check(),
            self.l10n_terms(),
            self.l10n_coverage(),
            self.l10n_preview(),
            self.l10n_pseudo(),
            self.l10n_export(),
            self.l10n_import(),
            self.l10n_add(),
            self.l10n_approve(),
        ];
        let command = format!("<{}>", self.of(Help::ValueCommand));
        self.command("l10n", L10nHelp::About, &command, None)
            .subcommand_required(true)
            .disable_help_subcommand(true)
            .subcommand_help_heading(self.of(Help::Commands))
            .subcommands(commands)
    }

    fn l10n_check(&self) -> Command {
        self.on_folder("l10n check", L10nHelp::Check, L10nHelp::CheckExamples)
            .args(self.locales())
            .arg(self.choice("format", L10nHelp::Format, FINDINGS).default_value("text"))
            .arg(self.deny())
            .arg(self.flag("fix", L10nHelp::Fix))
            .arg(self.file("baseline", L10nHelp::Baseline))
            .arg(self.flag("write-baseline", L10nHelp::WriteBaseline).requires("baseline"))
            .arg(self.flag("no-spelling", L10nHelp::NoSpelling))
            .arg(self.folder("code", L10nHelp::Code).action(ArgAction::Append))
            .arg(self.scenario_folder())
    }

    fn l10n_terms(&self) -> Command {
        self.command("l10n terms", L10nHelp::Terms, "", Some(L10nHelp::TermsExamples.into()))
            .arg(self.file("source", L10nHelp::SourceText).required(true))
            .arg(self.file("target", L10nHelp::TargetText).required(true))
            .arg(self.file("glossary", L10nHelp::Glossary))
            .arg(
                self.choice("format", L10nHelp::TermsFormat, &["text", "json"])
                    .default_value("text"),
            )
            .arg(self.deny())
    }

    fn l10n_coverage(&self) -> Command {
        self.on_folder("l10n coverage", L10nHelp::Coverage, L10nHelp::CoverageExamples)
            .args(self.locales())
            .arg(self.scenario_folder())
            .arg(self.flag("missing", L10nHelp::Missing))
            .arg(
                self.choice("format", L10nHelp::CoverageFormat, &["text", "json"])
                    .default_value("text"),
            )
    }

    fn l10n_preview(&self) -> Command {
        self.on_folder("l10n preview", L10nHelp::Preview, L10nHelp::PreviewExamples)
            .args(self.locales())
            .arg(self.scenario_folder())
            .arg(self.file("output", L10nHelp::OutputPage).short('o'))
            .arg(self.flag("watch", L10nHelp::Watch))
    }

    fn l10n_pseudo(&self) -> Command {
        self.on_folder("l10n pseudo", L10nHelp::Pseudo, L10nHelp::PseudoExamples)
            .arg(self.source())
            .arg(self.folder("output", L10nHelp::OutputFolder).short('o').required(true))
    }

    fn l10n_export(&self) -> Command {
        self.on_folder("l10n export", L10nHelp::Export, L10nHelp::ExportExamples)
            .args(self.locales())
            .arg(self.choice("format", L10nHelp::ExchangeFormat, EXCHANGE))
            .arg(self.file("output", L10nHelp::OutputFile).short('o'))
            .arg(self.scenario_folder())
    }

    fn l10n_import(&self) -> Command {
        let file = self.argument("file", L10nHelp::File, self.of(L10nHelp::ValueFile));
        let file = file.required(true).value_parser(value_parser!(PathBuf));
        let arguments = format!("<{}> [{}]", self.of(L10nHelp::ValueFile), self.dir_name());
        self.command(
            "l10n import",
            L10nHelp::Import,
            &arguments,
            examples(L10nHelp::ImportExamples),
        )
        .arg(file)
        .arg(self.dir())
        .arg(self.choice("format", L10nHelp::ExchangeFormat, EXCHANGE))
        .arg(self.flag("dry-run", L10nHelp::DryRun))
    }

    fn l10n_add(&self) -> Command {
        let language = self.of(Help::ValueLanguage);
        let arguments = format!("<{language}> [{}]", self.dir_name());
        self.command("l10n add", L10nHelp::Add, &arguments, examples(L10nHelp::AddExamples))
            .arg(self.argument("new", L10nHelp::Locale, language).required(true))
            .arg(self.dir())
            .arg(self.source())
    }

    fn l10n_approve(&self) -> Command {
        self.on_folder("l10n approve", L10nHelp::Approve, L10nHelp::ApproveExamples)
            .args(self.locales())
            .arg(
                self.option("id", L10nHelp::Id, self.of(L10nHelp::ValueId))
                    .action(ArgAction::Append),
            )
    }

    /// A command whose argument is the folder with the locales.
    fn on_folder(&self, path: &'static str, about: L10nHelp, shown: L10nHelp) -> Command {
        let arguments = format!("[{}]", self.dir_name());
        self.command(path, about, &arguments, examples(shown)).arg(self.dir())
    }

    fn dir_name(&self) -> String {
        self.of(Help::ValueFolder)
    }

    fn dir(&self) -> Arg {
        self.argument("dir", L10nHelp::Dir, self.dir_name())
            .value_parser(value_parser!(PathBuf))
            .default_value(DEFAULT_FOLDER)
            .hide_default_value(true)
    }

    fn argument(&self, name: &'static str, help: L10nHelp, value: String) -> Arg {
        let argument = Arg::new(name).value_name(value).help(self.of(help));
        argument.help_heading(self.of(Help::Arguments))
    }

    fn locales(&self) -> [Arg; 2] {
        let target = self.option("target", L10nHelp::Target, self.of(Help::ValueLanguage));
        [self.source(), target.action(ArgAction::Append)]
    }

    fn source(&self) -> Arg {
        self.option("source", L10nHelp::Source, self.of(Help::ValueLanguage))
    }

    fn scenario_folder(&self) -> Arg {
        self.folder("scenarios", L10nHelp::Scenarios)
    }

    fn deny(&self) -> Arg {
        self.choice("deny", L10nHelp::Deny, &["errors", "warnings", "notes"])
            .default_value("errors")
    }

    fn file(&self, name: &'static str, help: L10nHelp) -> Arg {
        self.option(name, help, self.of(L10nHelp::ValueFile)).value_parser(value_parser!(PathBuf))
    }

    fn folder(&self, name: &'static str, help: L10nHelp) -> Arg {
        self.option(name, help, self.of(Help::ValueFolder)).value_parser(value_parser!(PathBuf))
    }
}

fn examples(message: L10nHelp) -> Option<Message> {
    Some(message.into())
}
