//! Ten thousand scenarios with every report on, compared with the run without reports; the size of the page;
//! and the memory of a hundred thousand.

mod clock;
mod files;
mod peak;
mod wall_time;

use std::error::Error;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use clock::{Rounds, say};

use tchau::model::Keyed;
use tchau::report::Format;

const FILES: usize = 10_000;

/// So many copies of tchau's own scenarios are ten thousand of them.
const COPIES: usize = 52;

/// A single round can be off by a fifth on a shared machine; the figure that counts is made of many.
const ROUNDS: usize = 31;
const ROUNDS_OF_EACH: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports");
    let (suite, reports) = (folder.join("suite"), folder.join("written"));
    fs::create_dir_all(&reports)?;
    files::write_files(&suite, FILES)?;
    let none = || ("no report", Vec::new());
    let each = Format::ALL.iter().map(|format| (format.key(), vec![*format]));
    let each: Vec<_> = std::iter::once(none()).chain(each).collect();
    compare(&suite, &reports, &each, ROUNDS_OF_EACH)?;
    let every = [none(), ("every report", Format::ALL.to_vec())];
    compare(&suite, &reports, &every, ROUNDS)?;
    for format in Format::ALL {
        let size = fs::metadata(reports.join(format.key()))?.len();
        say(&format!("{}: {:.2} MB", format.key(), size as f64 / 1e6))?;
    }
    let own = folder.join("own");
    for number in 0..COPIES {
        copy(Path::new("scenarios"), &own.join(format!("{number:02}")))?;
    }
    say("tchau’s own scenarios:")?;
    compare(&own, &reports, &every, ROUNDS)?;
    for (count, name) in [(FILES, "10,000"), (10 * FILES, "100,000")] {
        files::write_files(&suite, count)?;
        let peak = peak::of(&mut command(&suite, &reports, Format::ALL))?;
        say(&format!("{name} files, every report: {:.1} MB at its peak", peak as f64 / 1e6))?;
    }
    Ok(fs::remove_dir_all(folder)?)
}

/// Each work in turn, round after round, as a whole process on two threads.
fn compare(
    suite: &Path,
    reports: &Path,
    works: &[(&str, Vec<Format>)],
    rounds: usize,
) -> Result<(), Box<dyn Error>> {
    let mut closures: Vec<_> = works
        .iter()
        .map(|(_, formats)| move || assert!(succeeds(&mut command(suite, reports, formats))))
        .collect();
    let mut closures: Vec<_> = closures.iter_mut().map(|work| work as &mut dyn FnMut()).collect();
    // As on a server of continuous integration, there are no older reports to be replaced.
    let clear = || {
        let _ = fs::remove_dir_all(reports);
        assert!(fs::create_dir_all(reports).is_ok());
    };
    let rounds = Rounds::of(rounds, wall_time::now, clear, &mut closures);
    for (place, (name, _)) in works.iter().enumerate() {
        let (seconds, ratio) = (rounds.seconds(place), rounds.ratio(place, 0));
        say(&format!("{name}: {seconds:.3} s, {ratio:.2} ×"))?;
    }
    Ok(())
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let path = entry.path();
        let to = to.join(entry.file_name());
        if path.is_dir() { copy(&path, &to)? } else { fs::copy(&path, &to).map(drop)? }
    }
    Ok(())
}

fn command(suite: &Path, reports: &Path, formats: &[Format]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tchau"));
    command.args(["run", "--lang", "en", "--jobs", "2"]).arg(suite).stdout(Stdio::null());
    for format in formats {
        let path = reports.join(format.key());
        command.arg(format!("--report={}={}", format.key(), path.display()));
    }
    command
}

fn succeeds(command: &mut Command) -> bool {
    command.status().is_ok_and(|status| status.success())
}
