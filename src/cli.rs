//! The command line: one file per command, and one for each thing that they share.
//!
//! [`call`] is the whole program but for the process: tests call it with their own streams.

mod arguments;
mod batch;
mod blob;
mod check;
mod clock;
mod completions;
mod console;
mod cover;
mod environment;
mod exit;
mod explain;
mod explore;
mod l10n;
mod list;
mod man;
mod merge;
mod mutate;
mod new;
mod plan;
mod progress;
mod read;
mod reports;
mod run;
mod schema;
mod select;
mod suite;
mod texts;
mod timeline;
mod update;
mod usage;
mod watch;
mod write;

use std::ffi::OsString;
use std::io::Write;

pub use environment::Environment;
pub use exit::Exit;

use console::Stop;

/// Runs tchau with these arguments (the first one is the name of the program).
pub fn call(
    arguments: impl IntoIterator<Item = OsString>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Exit {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let outcome =
        usage::read(&arguments, environment, out, err).and_then(|(matches, mut console)| {
            let exit = match matches.subcommand() {
                Some(("run", matches)) => run::run(matches, &mut console),
                Some(("merge", matches)) => merge::merge(matches, &mut console),
                Some(("check", matches)) => check::check(matches, &mut console),
                Some(("explore", matches)) => explore::explore(matches, &mut console),
                Some(("cover", matches)) => cover::cover(matches, &mut console),
                Some(("mutate", matches)) => mutate::mutate(matches, &mut console),
                Some(("timeline", matches)) => timeline::timeline(matches, &mut console),
                Some(("list", matches)) => list::list(matches, &mut console),
                Some(("explain", matches)) => explain::explain(matches, &mut console),
                Some(("l10n", matches)) => l10n::l10n(matches, &mut console),
                Some(("new", matches)) => new::new(matches, &mut console),
                Some(("schema", matches)) => schema::schema(matches, &mut console),
                Some(("man", matches)) => man::man(matches, &mut console),
                Some(("completions", matches)) => completions::completions(matches, &mut console),
                _ => Ok(Exit::Usage),
            }?;
            console.flush()?;
            Ok(exit)
        });
    outcome.unwrap_or_else(Stop::exit)
}
