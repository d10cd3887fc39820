//! Ten thousand scenario files: `tchau run` compared with only reading and deserializing them.

mod clock;
mod wall_time;

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clock::{Rounds, say};

use rayon::prelude::*;
use tchau::cli::{self, Environment, Exit};
use tchau::scenario::deserializes;

const FILES: usize = 10_000;

const TEMPLATES: [&str; 5] = [
    include_str!("templates/restored.yaml"),
    include_str!("templates/blocked.yaml"),
    include_str!("templates/purged.yaml"),
    include_str!("templates/connected.yaml"),
    include_str!("templates/invited.yaml"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suite");
    let files = write_files(&folder)?;
    say(&format!("{} files of 39 to 45 lines", files.len()))?;
    for jobs in [1, 2] {
        compare(&folder, &files, jobs)?;
    }
    for jobs in [1, 2] {
        let peak = peak_memory(&folder, jobs)?;
        say(&format!("whole process, --jobs {jobs}: {:.1} MB at its peak", peak as f64 / 1e6))?;
    }
    Ok(fs::remove_dir_all(folder)?)
}

/// Fills the folder with variations of the templates.
fn write_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let mut files = Vec::with_capacity(FILES);
    for (place, template) in TEMPLATES.iter().cycle().take(FILES).enumerate() {
        let path = folder.join(format!("{place:05}.yaml"));
        fs::write(&path, varied(template, place))?;
        files.push(path);
    }
    Ok(files)
}

fn varied(template: &str, place: usize) -> String {
    let days = (1 + place % 29).to_string();
    let names = [
        ("<guest>", "<Guest>", ["ana", "bia", "caetano", "davi", "eva"].as_slice()),
        ("<admin>", "<Admin>", ["rui", "sofia", "teodoro"].as_slice()),
        ("<home>", "<Home>", ["contoso", "tailspin", "litware", "proseware"].as_slice()),
        ("<host>", "<Host>", ["fabrikam", "wingtip", "northwind", "adatum"].as_slice()),
        ("<group>", "<Group>", ["design", "sales", "logistics"].as_slice()),
    ];
    names.iter().fold(template.replace("<days>", &days), |text, (key, shown, names)| {
        let name = names.iter().cycle().nth(place % 60).copied().unwrap_or_default();
        let capital = name[..1].to_uppercase() + &name[1..];
        text.replace(key, &format!("{name}_{}", place / 60)).replace(shown, &capital)
    })
}

fn compare(folder: &Path, files: &[PathBuf], jobs: usize) -> Result<(), Box<dyn Error>> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build()?;
    let read = || files.par_iter().map(|path| deserialized(path)).filter(|read| *read).count();
    let rounds = Rounds::of(
        7,
        wall_time::now,
        [
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

/// The most memory that the process ever held, in bytes, as Linux tells while it runs.
fn peak_memory(folder: &Path, jobs: usize) -> Result<u64, Box<dyn Error>> {
    let mut process = command(folder, jobs).spawn()?;
    let status = format!("/proc/{}/status", process.id());
    let mut peak = 0;
    while process.try_wait()?.is_none() {
        let status = fs::read_to_string(&status)?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
        peak = peak.max(kilobytes.unwrap_or(0_u64) * 1024);
    }
    Ok(peak)
}
