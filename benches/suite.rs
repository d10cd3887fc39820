//! Ten thousand scenario files: `tchau run` compared with only reading and deserializing them.

mod clock;
mod files;
mod peak;
mod wall_time;

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clock::{Rounds, say};

use mimalloc::MiMalloc;
use rayon::prelude::*;
use tchau::cli::{self, Environment, Exit};
use tchau::scenario::deserializes;

/// That of the program, so that both sides have the same.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const FILES: usize = 10_000;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suite");
    let files = files::write_files(&folder, FILES)?;
    say(&format!("{} files of 39 to 45 lines", files.len()))?;
    for jobs in [1, 2] {
        compare(&folder, &files, jobs)?;
    }
    for jobs in [1, 2] {
        let peak = peak::of(&mut command(&folder, jobs))?;
        say(&format!("whole process, --jobs {jobs}: {:.1} MB at its peak", peak as f64 / 1e6))?;
    }
    Ok(fs::remove_dir_all(folder)?)
}

fn compare(folder: &Path, files: &[PathBuf], jobs: usize) -> Result<(), Box<dyn Error>> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build()?;
    let read = || files.par_iter().map(|path| deserialized(path)).filter(|read| *read).count();
    let rounds = Rounds::of(
        7,
        wall_time::now,
        || {},
        &mut [
            &mut || assert_eq!(pool.install(read), FILES),
            &mut || assert!(called(folder, jobs)),
            &mut || assert!(spawned(folder, jobs)),
        ],
    );
    let [reading, call, process] = [0, 1, 2].map(|work| rounds.seconds(work));
    let [call_ratio, process_ratio] = [1, 2].map(|work| rounds.ratio(work, 0));
    say(&format!("--jobs {jobs}: only reading and deserializing {reading:.3} s"))?;
    say(&format!("--jobs {jobs}: the command as a function    {call:.3} s, {call_ratio:.2} ×"))?;
    say(&format!(
        "--jobs {jobs}: the whole process            {process:.3} s, {process_ratio:.2} ×"
    ))?;
    Ok(())
}

/// Only reads and deserializes, and says whether that worked.
fn deserialized(path: &Path) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    black_box(deserializes(&text))
}

/// Calls the command in this process, and says whether everything was as expected.
fn called(folder: &Path, jobs: usize) -> bool {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = ["tchau", "run", "--lang", "en", "--jobs"].map(Into::into).into_iter();
    let arguments = arguments.chain([jobs.to_string().into(), folder.into()]);
    cli::call(arguments, &Environment::default(), &mut out, &mut err) == Exit::Met
}

fn command(folder: &Path, jobs: usize) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tchau"));
    command.args(["run", "--lang", "en", "--jobs"]).arg(jobs.to_string()).arg(folder);
    command.stdout(Stdio::null());
    command
}

fn spawned(folder: &Path, jobs: usize) -> bool {
    command(folder, jobs).status().is_ok_and(|status| status.success())
}
