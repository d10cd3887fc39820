//! The command line of `tchau explore`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use super::Texts;
use crate::explore::Size;
use crate::message::{Explored, Help};
use crate::model::{CommandKind, Keyed};

/// The most external memberships that can be asked for.
const MOST_RELATIONS: i64 = 20;

impl Texts<'_, '_> {
    /// `tchau explore`.
    pub(super) fn explore(&self) -> Command {
        let world = format!("[{}]", self.of(Explored::ValueWorld));
        self.command("explore", Explored::About, &world, Some(Explored::Examples.into()))
            .arg(self.world())
            .args(self.size())
            .args(self.bounds())
            .args(self.budget())
            .args(self.random())
            .arg(self.jobs().help(self.of(Explored::Jobs)))
            .arg(self.save_as())
            .arg(self.format())
    }

    fn world(&self) -> Arg {
        Arg::new("world")
            .value_name(self.of(Explored::ValueWorld))
            .value_parser(value_parser!(PathBuf))
            .help(self.of(Explored::WorldArgument))
            .help_heading(self.of(Help::Arguments))
    }

    fn size(&self) -> [Arg; 3] {
        let most = i64::from(Size::MOST);
        [
            self.number("tenants", Explored::Tenants, 1, most).conflicts_with("world"),
            self.number("users", Explored::Users, 1, most).conflicts_with("world"),
            self.number("relations", Explored::Relations, 0, MOST_RELATIONS),
        ]
    }

    fn bounds(&self) -> [Arg; 3] {
        let command = self.option("command", Explored::Command, "select_leave|…".to_owned());
        [
            command
                .action(ArgAction::Append)
                .value_parser(PossibleValuesParser::new(CommandKind::KEYS))
                .hide_possible_values(true),
            self.flag("no-symmetry", Explored::NoSymmetry),
            self.without(),
        ]
    }

    fn budget(&self) -> [Arg; 4] {
        let time = self.option("time", Explored::Time, self.of(Explored::ValueLength));
        [
            self.number("depth", Explored::DepthOption, 0, i64::from(u32::MAX)),
            self.number("max-states", Explored::MaxStates, 1, i64::from(u32::MAX)),
            time,
            self.number("memory", Explored::MemoryOption, 1, 1 << 24),
        ]
    }

    fn random(&self) -> [Arg; 4] {
        let option =
            |name, help, value: &str| self.option(name, help, value.to_owned()).requires("random");
        [
            self.flag("random", Explored::Random),
            option("seed", Explored::Seed, "v1:HEX"),
            option("range", Explored::Range, "A..B"),
            self.number("steps", Explored::Steps, 1, 1_000_000).requires("random"),
        ]
    }

    fn save_as(&self) -> Arg {
        self.option("save-as", Explored::SaveAs, self.of(Help::ValueFolder))
            .value_parser(value_parser!(PathBuf))
    }

    fn number(&self, name: &'static str, help: Explored, least: i64, most: i64) -> Arg {
        self.option(name, help, self.of(Help::ValueNumber))
            .value_parser(value_parser!(i64).range(least..=most))
    }
}
