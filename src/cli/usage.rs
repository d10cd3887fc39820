//! Reads the command line; what it does not understand, it complains about in the user's language.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::console::{Console, Output, Stop};
use super::{Environment, Exit, arguments, texts};
use crate::message::{Help, Name, Trouble};
use crate::report::{Complaint, catalog_complaints};

/// The arguments as clap understands them, and the console that they ask for.
pub(super) fn read<'a>(
    arguments: &[OsString],
    environment: &Environment,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
) -> Result<(ArgMatches, Console<'a>), Stop> {
    let mut console = early_console(arguments, environment, out, err)?;
    let command = arguments::command(&console.voice());
    let matches = match command.try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return Err(refuse(&error, arguments, &mut console)),
    };
    if let Some(name) = matches.get_one::<String>("lang") {
        // `early` has seen it already; here it is refused if there are no texts in that language.
        console.language = texts::locale(name, &console.catalog)
            .map_err(|complaint| console.stop(&complaint, Exit::Usage))?;
    }
    console.locales = texts::locales(&matches, &console.catalog)
        .map_err(|complaint| console.stop(&complaint, Exit::Usage))?;
    Ok((matches, console))
}

/// The console as far as it can be known before the command line is understood.
fn early_console<'a>(
    arguments: &[OsString],
    environment: &Environment,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
) -> Result<Console<'a>, Stop> {
    let (colors_out, colors_err) = match texts::early(arguments, "--color") {
        Some("always") => (true, true),
        Some("never") => (false, false),
        _ => (environment.colors_out, environment.colors_err),
    };
    let out = Output { stream: out, has_colors: colors_out };
    let err = Output { stream: err, has_colors: colors_err };
    let folder = texts::early(arguments, "--locales").map(PathBuf::from);
    let pseudolocales = texts::pseudolocales(arguments);
    let (catalog, problems) = match texts::catalog(folder.as_ref(), &pseudolocales) {
        Ok(catalog) => (catalog, None),
        // Complaints about a folder of texts need texts: the ones compiled into tchau.
        Err(error) => match texts::catalog(None, &pseudolocales) {
            Ok(catalog) => (catalog, Some(error)),
            Err(_) => return Err(Stop::With(Exit::Fault)),
        },
    };
    let language = match texts::early(arguments, "--lang") {
        Some(name) => catalog.negotiate(name),
        None => texts::from_environment(&catalog, environment),
    };
    let mut console = Console {
        catalog: Arc::new(catalog),
        language,
        locales: Vec::new(),
        environment: environment.clone(),
        out,
        err,
    };
    match problems {
        None => Ok(console),
        Some(error) => {
            let complaints = catalog_complaints(&error);
            complaints.iter().for_each(|complaint| console.complain(complaint));
            Err(Stop::With(Exit::NotLoaded))
        }
    }
}

/// Shows the help that was asked for, or says what is wrong with the command line.
fn refuse(error: &clap::Error, arguments: &[OsString], console: &mut Console<'_>) -> Stop {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let text = error.render().ansi().to_string();
        return match console.result(&text).and_then(|()| console.flush()) {
            Ok(()) => Stop::With(Exit::Met),
            Err(stop) => stop,
        };
    }
    let complaint = Complaint::new(trouble(error)).with_hint(suggestion(error));
    console.complain(&complaint);
    let usage = text(error, ContextKind::Usage).map(|usage| {
        let usage = usage.lines().next().unwrap_or_default().replace("Usage: ", "");
        format!("\n{}: {}\n", console.say(Help::Usage), usage.trim())
    });
    let command = Name::from(help_for(arguments));
    let more = console.say(Trouble::MoreHelp { command });
    console.note(&format!("{}\n{more}\n", usage.unwrap_or_default()));
    Stop::With(Exit::Usage)
}

/// The help that says most about a call: that of its command, if it names one.
fn help_for(arguments: &[OsString]) -> String {
    let mut words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    let command = words.find(|word| arguments::COMMANDS.contains(word));
    let is_l10n = command == Some("l10n");
    let below = words.find(|word| is_l10n && arguments::L10N_COMMANDS.contains(word));
    let path = ["tchau"].into_iter().chain(command).chain(below).chain(["--help"]);
    path.collect::<Vec<_>>().join(" ")
}

/// An option without what may follow it, such as `--format` of `--format <FORMAT>`.
fn bare(option: &str) -> &str {
    option.split([' ', '[', '=']).next().unwrap_or(option)
}

fn trouble(error: &clap::Error) -> Trouble {
    let name = |kind| Name::from(text(error, kind).unwrap_or_default());
    match error.kind() {
        ErrorKind::UnknownArgument => {
            Trouble::UnknownArgument { name: name(ContextKind::InvalidArg) }
        }
        ErrorKind::InvalidSubcommand => {
            Trouble::UnknownCommand { name: name(ContextKind::InvalidSubcommand) }
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Trouble::MissingCommand
        }
        ErrorKind::MissingRequiredArgument => {
            let names = texts_of(error, ContextKind::InvalidArg).into_iter().map(Name::from);
            Trouble::MissingArgument { names: names.collect() }
        }
        ErrorKind::InvalidValue if name(ContextKind::InvalidValue).is_empty() => {
            Trouble::NeedsValue { argument: name(ContextKind::InvalidArg) }
        }
        ErrorKind::ValueValidation if name(ContextKind::InvalidArg).starts_with("--jobs ") => {
            let (smallest, largest) = (1.0, f64::from(arguments::MOST_JOBS));
            Trouble::OutOfRange { found: name(ContextKind::InvalidValue), smallest, largest }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Trouble::InvalidValue {
            value: name(ContextKind::InvalidValue),
            argument: name(ContextKind::InvalidArg),
        },
        ErrorKind::ArgumentConflict => {
            let (argument, other) = (name(ContextKind::InvalidArg), name(ContextKind::PriorArg));
            // An option that is given twice is in conflict with itself.
            match argument == other {
                true => Trouble::RepeatedArgument { argument },
                false => Trouble::ConflictingArguments {
                    argument: bare(&argument).into(),
                    other: bare(&other).into(),
                },
            }
        }
        _ => Trouble::Usage,
    }
}

fn suggestion(error: &clap::Error) -> Option<Trouble> {
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let is_l10n = text(error, ContextKind::Usage).is_some_and(|usage| usage.contains("tchau l10n"));
    let nearest = suggested.into_iter().find_map(|kind| texts_of(error, kind).into_iter().next());
    nearest.map(|name| Trouble::Suggestion { name: Name::from(name) }).or_else(|| {
        let names: Vec<_> = match error.kind() {
            ErrorKind::InvalidSubcommand if is_l10n => {
                arguments::L10N_COMMANDS.map(Name::from).to_vec()
            }
            ErrorKind::InvalidSubcommand => arguments::COMMANDS.map(Name::from).to_vec(),
            _ => texts_of(error, ContextKind::ValidValue).into_iter().map(Name::from).collect(),
        };
        if names.is_empty() { None } else { Some(Trouble::KnownNames { names }) }
    })
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    texts_of(error, kind).into_iter().next()
}

fn texts_of(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        _ => Vec::new(),
    }
}
