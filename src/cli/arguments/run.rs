//! The options of `tchau run` and `tchau merge`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use super::Texts;
use crate::message::{Help, RunHelp, Updated};
use crate::model::Keyed;
use crate::report::Format;

/// More repetitions than this are refused.
const MOST_TIMES: i64 = 1_000_000;

/// Nothing is reported while files are updated, and each of them is looked at once and in every language.
const NOT_WITH_UPDATE: [&str; 14] = [
    "list",
    "repeat",
    "shuffle",
    "seed",
    "check-determinism",
    "watch",
    "fail-fast",
    "verbose",
    "format",
    "report",
    "shard",
    "balance",
    "blob",
    "locale",
];

impl Texts<'_, '_> {
    pub(super) fn run(&self) -> Command {
        let examples = Some(RunHelp::RunExamples.into());
        self.command("run", Help::Run, &self.optional_paths(), examples)
            .arg(self.paths())
            .args(self.filters())
            .args(self.selection())
            .args(self.order())
            .arg(self.jobs())
            .arg(self.flag("fail-fast", Help::FailFast))
            .arg(self.verbose())
            .arg(self.without())
            .arg(self.update())
            .args(self.reports())
            .args(self.parts())
    }

    pub(super) fn merge(&self) -> Command {
        let folder = Arg::new("folder").required(true).value_parser(value_parser!(PathBuf));
        let name = format!("<{}>", self.of(Help::ValueFolder));
        self.command("merge", RunHelp::Merge, &name, Some(RunHelp::MergeExamples.into()))
            .arg(
                folder
                    .value_name(self.of(Help::ValueFolder))
                    .help(self.of(RunHelp::MergeFolder))
                    .help_heading(self.of(Help::Arguments)),
            )
            .arg(self.verbose())
            .args(self.reports())
    }

    fn verbose(&self) -> Arg {
        self.flag("verbose", Help::Verbose).short('v')
    }

    /// Which of the files, beside their names and tags.
    fn selection(&self) -> [Arg; 3] {
        [
            self.flag("list", RunHelp::List),
            self.flag("last-failed", RunHelp::LastFailed),
            self.option("only-changed", RunHelp::OnlyChanged, self.of(RunHelp::ValueRevision)),
        ]
    }

    /// In which order and how often.
    fn order(&self) -> [Arg; 5] {
        [
            self.option("repeat", RunHelp::Repeat, self.of(Help::ValueNumber))
                .value_parser(value_parser!(u32).range(1..=MOST_TIMES)),
            self.flag("shuffle", RunHelp::Shuffle),
            self.option("seed", RunHelp::Seed, self.of(Help::ValueNumber))
                .value_parser(value_parser!(u64)),
            self.flag("check-determinism", RunHelp::CheckDeterminism),
            self.flag("watch", RunHelp::Watch),
        ]
    }

    /// What came takes the place of what was expected.
    fn update(&self) -> Arg {
        let update = self.choice("update", Updated::Option, &["all", "review"]);
        let update = update.num_args(0..=1).require_equals(true).default_missing_value("all");
        update.conflicts_with_all(NOT_WITH_UPDATE)
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

    /// Which part, and what becomes of it.
    fn parts(&self) -> [Arg; 3] {
        let path = value_parser!(PathBuf);
        [
            self.option("shard", RunHelp::Shard, self.of(RunHelp::ValueShard)),
            self.option("balance", RunHelp::Balance, self.of(RunHelp::ValueFile))
                .value_parser(path.clone()),
            self.option("blob", RunHelp::Blob, self.of(Help::ValueFolder)).value_parser(path),
        ]
    }
}
