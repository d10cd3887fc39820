//! `tchau man`: manual pages of tchau and of each of its commands, in the language of the user.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::console::{Console, Stop};
use super::{Exit, arguments, write};
use crate::message::{Help, Manual, Name, Trouble};
use crate::report::{Complaint, Voice};

/// Shows a page, or writes the pages into a folder.
pub(super) fn man(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let mut command = arguments::command(&console.voice());
    command.build();
    let words = matches.get_many::<String>("command").unwrap_or_default();
    let words: Vec<&str> = words.map(String::as_str).collect();
    let Some(command) = find(&command, &words) else {
        let name = Name::from(words.join(" "));
        return Err(console.stop(&Complaint::new(Trouble::UnknownCommand { name }), Exit::Usage));
    };
    match matches.get_one::<PathBuf>("output") {
        Some(folder) => write_pages(command, folder, console)?,
        None => {
            let page = page(command, &console.voice());
            console.result(&page)?;
        }
    }
    Ok(Exit::Met)
}

fn find<'c>(command: &'c Command, words: &[&str]) -> Option<&'c Command> {
    words.iter().try_fold(command, |command, word| command.find_subcommand(word))
}

/// The pages of a command and of all commands below it, each in a file of its name.
fn write_pages(command: &Command, folder: &Path, console: &mut Console<'_>) -> Result<(), Stop> {
    if let Err(error) = fs::create_dir_all(folder) {
        let path = Name::from(folder.display().to_string());
        let complaint = Trouble::NotWritten { path, reason: error.to_string().into() };
        return Err(console.stop(&Complaint::new(complaint), Exit::Fault));
    }
    let name = Man::new(command.clone()).get_filename();
    let page = page(command, &console.voice());
    write::write(&folder.join(name), &page, console)?;
    command.get_subcommands().try_for_each(|below| write_pages(below, folder, console))
}

/// A manual page, section by section: `clap_mangen` has its headings in English only.
fn page(command: &Command, voice: &Voice<'_>) -> String {
    let say = |text: Manual| voice.say(text);
    let man = Man::new(command.clone());
    let mut page = Roff::default().render() + &title(command, &say(Manual::Title));
    page += &under(&say(Manual::Name), &part(|out| man.render_name_section(out)));
    page += &under(&say(Manual::Synopsis), &part(|out| man.render_synopsis_section(out)));
    page += &under(&say(Manual::Description), &part(|out| man.render_description_section(out)));
    page += &part(|out| man.render_options_section(out));
    if command.has_subcommands() {
        let section = part(|out| man.render_subcommands_section(out));
        page += &under(&voice.say(Help::Commands), &section);
    }
    if let Some(table) = command.get_after_help() {
        page += &table_section(&table.to_string());
    }
    page
}

/// The first line: the name, the section of manuals for commands, no date, the version, the manual.
fn title(command: &Command, manual: &str) -> String {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_uppercase();
    let version = env!("CARGO_PKG_VERSION");
    format!(".TH \"{name}\" \"1\" \"\" \"tchau {version}\" \"{manual}\"\n")
}

/// Sections, without what stands above the first one: a page needs that once.
fn part(render: impl Fn(&mut dyn Write) -> io::Result<()>) -> String {
    let mut bytes = Vec::new();
    // INVARIANT: memory takes everything that is written to it.
    let _ = render(&mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    text.find(".SH ").and_then(|start| text.get(start..)).unwrap_or_default().to_owned()
}

/// A section with another heading.
fn under(heading: &str, section: &str) -> String {
    let (_, body) = section.split_once('\n').unwrap_or_default();
    let mut roff = Roff::default();
    roff.control("SH", [heading.to_uppercase().as_str()]);
    roff.to_roff() + body
}

/// What stands below a help page: a heading, then lines with something typed and what it means.
fn table_section(table: &str) -> String {
    let mut lines = table.lines();
    let heading = lines.next().unwrap_or_default().trim_end_matches(':').to_uppercase();
    let mut roff = Roff::default();
    roff.control("SH", [heading.as_str()]);
    for line in lines {
        let (typed, meaning) = line.trim().split_once("  ").unwrap_or((line.trim(), ""));
        roff.control("TP", []);
        roff.text([bold(typed)]);
        roff.text([roman(meaning.trim())]);
    }
    roff.to_roff()
}
