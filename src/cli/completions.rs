//! `tchau completions`: what a shell needs to complete tchau's command line.

use std::collections::BTreeSet;

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use clap_complete::Shell;

use super::console::{Console, Stop};
use super::{Exit, arguments};
use crate::l10n::checks;
use crate::message::Message;
use crate::{invariants, requirements, rules};

/// Writes the completions for a shell.
pub(super) fn completions(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let Some(&shell) = matches.get_one::<Shell>("shell") else { return Ok(Exit::Usage) };
    let mut command = with_values(arguments::command(&console.voice()), console);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "tchau", &mut script);
    console.result(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Met)
}

/// The command line with the values that a shell can offer, although others are understood as well:
/// `pt` is Portuguese too, and projects have tags of their own.
fn with_values(command: Command, console: &Console<'_>) -> Command {
    let locales: Vec<_> = console.catalog.locales().iter().map(ToString::to_string).collect();
    let requirements = || requirements::ALL.iter().map(|requirement| requirement.id);
    let ids = requirements()
        .chain(rules::ALL.iter().map(|rule| rule.name))
        .chain(invariants::ALL.iter().map(|invariant| invariant.name))
        .chain(Message::of_portal().map(|spec| spec.id))
        .chain(checks::all().map(|check| check.id));
    // The message of a refusal is called like its rule.
    let ids: BTreeSet<_> = ids.collect();
    ["lang", "locale"]
        .into_iter()
        .fold(command, |command, option| offer(command, option, locales.clone()))
        .mut_subcommand("explain", |explain| offer(explain, "id", ids))
        .mut_subcommands(|command| {
            let has_tags = command.get_arguments().any(|argument| argument.get_id() == "tag");
            if has_tags { offer(command, "tag", requirements()) } else { command }
        })
}

fn offer<V: Into<clap::builder::PossibleValue>>(
    command: Command,
    argument: &str,
    values: impl IntoIterator<Item = V>,
) -> Command {
    let values = PossibleValuesParser::new(values);
    command.mut_arg(argument, |argument| argument.value_parser(values))
}
