//! `tchau completions`: what a shell needs to complete tchau's command line.

use clap::ArgMatches;
use clap_complete::Shell;

use super::console::{Console, Stop};
use super::{Exit, arguments};

/// Writes the completions for a shell.
pub(super) fn completions(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let Some(&shell) = matches.get_one::<Shell>("shell") else { return Ok(Exit::Usage) };
    let mut command = arguments::command(&console.voice());
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "tchau", &mut script);
    console.result(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Met)
}
