//! What the command line may say: commands and options, with the texts of a language.

mod cover;
mod editing;
mod explore;
mod l10n;
mod mutate;
mod run;
mod timeline;

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, Styles, styling::AnsiColor};
use clap::{Arg, ArgAction, Command, value_parser};

use crate::message::{Explored, Help, Message};
use crate::report::Voice;

/// The folder that commands look at when none is named.
pub(super) const DEFAULT_FOLDER: &str = "scenarios";

/// The kinds of things that `tchau list` lists.
pub(super) const LISTS: [&str; 6] =
    ["scenarios", "rules", "invariants", "messages", "requirements", "checks"];

/// The commands, in the order of the help.
pub(super) const COMMANDS: [&str; 14] = [
    "run",
    "merge",
    "check",
    "new",
    "timeline",
    "explore",
    "cover",
    "mutate",
    "list",
    "explain",
    "l10n",
    "schema",
    "man",
    "completions",
];

pub(super) use l10n::COMMANDS as L10N_COMMANDS;

/// More threads than this are refused.
pub(super) const MOST_JOBS: u16 = 1024;

/// The whole command line, in the language of `voice`.
pub(super) fn command(voice: &Voice<'_>) -> Command {
    let text = Texts { voice };
    let commands = [
        text.run(),
        text.merge(),
        text.check(),
        text.new_scenario(),
        text.timeline(),
        text.explore(),
        text.cover(),
        text.mutate(),
        text.list(),
        text.explain(),
        text.l10n(),
        text.schema(),
        text.manual(),
        text.completions(),
    ];
    Command::new("tchau")
        .about(text.of(Help::About))
        .version(env!("CARGO_PKG_VERSION"))
        .styles(styles())
        .help_template(template(&text))
        .after_help(text.exit_codes())
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_required(true)
        .override_usage(text.usage("tchau", &format!("<{}>", text.of(Help::ValueCommand))))
        .subcommand_help_heading(text.of(Help::Commands))
        .args(text.global_options())
        .arg(text.flag("version", Help::Version).short('V').action(ArgAction::Version))
        .subcommands(commands.map(|command| with_template(command, &text)))
}

fn with_template(command: Command, text: &Texts<'_, '_>) -> Command {
    let template = template(text);
    command
        .help_template(template.clone())
        .mut_subcommands(|command| command.help_template(template.clone()))
}

/// clap's own template would bring the English word for usage along.
fn template(text: &Texts<'_, '_>) -> String {
    format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n", text.of(Help::Usage))
}

fn styles() -> Styles {
    Styles::styled()
        .header(AnsiColor::Green.on_default().bold())
        .usage(AnsiColor::Green.on_default().bold())
        .literal(AnsiColor::Cyan.on_default())
        .placeholder(AnsiColor::Cyan.on_default())
}

struct Texts<'v, 'c> {
    voice: &'v Voice<'c>,
}

impl Texts<'_, '_> {
    fn of(&self, message: impl Into<Message>) -> String {
        self.voice.say(message)
    }

    fn check(&self) -> Command {
        self.command("check", Help::Check, &self.optional_paths(), Some(Help::CheckExamples.into()))
            .arg(self.paths())
            .arg(self.jobs())
    }

    fn list(&self) -> Command {
        let what = Arg::new("what").value_parser(PossibleValuesParser::new(LISTS));
        let what =
            what.default_value("scenarios").hide_default_value(true).hide_possible_values(true);
        self.command(
            "list",
            Help::List,
            &format!("[{}]", LISTS.join("|")),
            Some(Help::ListExamples.into()),
        )
        .arg(
            what.value_name(LISTS.join("|"))
                .help(self.of(Help::What))
                .help_heading(self.of(Help::Arguments)),
        )
        .arg(self.scenarios())
        .args(self.filters())
        .arg(self.format())
    }

    fn explain(&self) -> Command {
        self.command("explain", Help::Explain, "<ID>", Some(Help::ExplainExamples.into()))
            .arg(
                Arg::new("id")
                    .required(true)
                    .value_name("ID")
                    .help(self.of(Help::Id))
                    .help_heading(self.of(Help::Arguments)),
            )
            .arg(self.scenarios())
    }

    fn completions(&self) -> Command {
        let shell =
            Arg::new("shell").required(true).value_parser(value_parser!(clap_complete::Shell));
        let shell = shell.value_name("SHELL").hide_possible_values(true);
        self.command("completions", Help::Completions, "<SHELL>", None)
            .arg(shell.help(self.of(Help::Shell)).help_heading(self.of(Help::Arguments)))
    }

    fn command(
        &self,
        path: &'static str,
        about: impl Into<Message>,
        arguments: &str,
        examples: Option<Message>,
    ) -> Command {
        let usage = self.usage(&format!("tchau {path}"), arguments);
        let name = path.rsplit(' ').next().unwrap_or(path);
        let command = Command::new(name).about(self.of(about)).override_usage(usage);
        let command = command.disable_help_flag(true);
        let Some(examples) = examples else { return command };
        let heading = self.of(Help::Examples);
        command.after_help(format!("{heading}:\n{}", self::examples(&self.of(examples))))
    }

    /// clap would write “[OPTIONS]” in English.
    fn usage(&self, command: &str, arguments: &str) -> String {
        format!("{command} [{}] {arguments}", self.of(Help::ValueOptions))
    }

    fn optional_paths(&self) -> String {
        format!("[{}…]", self.of(Help::ValuePath))
    }

    fn exit_codes(&self) -> String {
        let codes = [Help::Exit0, Help::Exit1, Help::Exit2, Help::Exit3, Help::Exit4, Help::Exit5];
        let codes = codes.into_iter().enumerate();
        let lines: Vec<_> =
            codes.map(|(code, meaning)| format!("  {code}  {}", self.of(meaning))).collect();
        format!("{}:\n{}", self.of(Help::ExitCodes), lines.join("\n"))
    }

    fn global_options(&self) -> Vec<Arg> {
        let heading = self.of(Help::GlobalOptions);
        let language = || self.of(Help::ValueLanguage);
        let options = [
            self.option("lang", Help::Lang, language()),
            self.option("locale", Help::LocaleOption, language()).action(ArgAction::Append),
            self.option("locales", Help::Locales, self.of(Help::ValueFolder))
                .value_parser(value_parser!(PathBuf)),
            self.option("color", Help::Color, "auto|always|never".to_owned())
                .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
                .hide_possible_values(true),
            self.flag("help", Help::HelpOption).short('h').action(ArgAction::Help),
        ];
        options
            .into_iter()
            .map(|option| option.global(true).help_heading(heading.clone()))
            .collect()
    }

    fn filters(&self) -> [Arg; 2] {
        [
            self.option("name", Help::NameOption, self.of(Help::ValuePattern)),
            self.option("tag", Help::Tag, self.of(Help::ValueExpression)),
        ]
    }

    fn paths(&self) -> Arg {
        let paths =
            Arg::new("paths").action(ArgAction::Append).value_parser(value_parser!(PathBuf));
        let paths = paths.default_value(DEFAULT_FOLDER).hide_default_value(true);
        paths
            .value_name(self.of(Help::ValuePath))
            .help(self.of(Help::Paths))
            .help_heading(self.of(Help::Arguments))
    }

    fn scenarios(&self) -> Arg {
        self.option("scenarios", Help::Scenarios, self.of(Help::ValueFolder))
            .value_parser(value_parser!(PathBuf))
            .default_value(DEFAULT_FOLDER)
            .hide_default_value(true)
    }

    fn jobs(&self) -> Arg {
        let jobs = self.option("jobs", Help::Jobs, self.of(Help::ValueNumber)).short('j');
        jobs.value_parser(value_parser!(u16).range(1..=i64::from(MOST_JOBS)))
    }

    /// Rules that are switched off, to see what they are good for.
    fn without(&self) -> Arg {
        let without = self.option("without", Explored::WithoutOption, "ID".to_owned());
        let rules = crate::rules::ALL.map(|rule| rule.name);
        without
            .action(ArgAction::Append)
            .value_parser(PossibleValuesParser::new(rules))
            .hide_possible_values(true)
    }

    fn format(&self) -> Arg {
        self.choice("format", Help::Format, &["text", "json"]).default_value("text")
    }

    /// An option with few possible values.
    fn choice(
        &self,
        name: &'static str,
        help: impl Into<Message>,
        values: &'static [&'static str],
    ) -> Arg {
        self.option(name, help, values.join("|"))
            .value_parser(PossibleValuesParser::new(values))
            .hide_default_value(true)
            .hide_possible_values(true)
    }

    fn option(&self, name: &'static str, help: impl Into<Message>, value: String) -> Arg {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(self.of(help))
            .help_heading(self.of(Help::Options))
    }

    fn flag(&self, name: &'static str, help: impl Into<Message>) -> Arg {
        let flag = Arg::new(name).long(name).action(ArgAction::SetTrue);
        flag.help(self.of(help)).help_heading(self.of(Help::Options))
    }
}

/// Examples, one per line, with their explanations below each other.
fn examples(text: &str) -> String {
    let lines: Vec<_> =
        text.lines().map(|line| line.split_once(" # ").unwrap_or((line, ""))).collect();
    let width = lines.iter().map(|(example, _)| example.chars().count()).max().unwrap_or(0);
    let lines = lines.iter().map(|(example, meaning)| format!("  {example:<width$}  {meaning}"));
    lines.collect::<Vec<_>>().join("\n")
}
