//! How long a whole process takes for one scenario file, from its start to its end.

mod clock;
mod wall_time;

use std::error::Error;
use std::process::{Command, Stdio};

use clock::{Rounds, say};

/// One file that comes with tchau.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/restore/last-second.yaml");

fn main() -> Result<(), Box<dyn Error>> {
    let rounds = Rounds::of(
        50,
        wall_time::now,
        || {},
        &mut [
            &mut || assert!(ends_well(&["run", FILE])),
            &mut || assert!(ends_well(&["--version"])),
            &mut || assert!(ends_well(&["run", "-v", FILE])),
        ],
    );
    let [run, version, verbose] = [0, 1, 2].map(|work| 1e3 * rounds.seconds(work));
    say(&format!("tchau run one file:    {run:.1} ms"))?;
    say(&format!("tchau run -v one file: {verbose:.1} ms"))?;
    let ratio = rounds.ratio(0, 1);
    say(&format!("tchau --version:       {version:.1} ms; one file takes {ratio:.2} × as long"))?;
    Ok(())
}

fn ends_well(arguments: &[&str]) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tchau"));
    let status = command.args(arguments).stdout(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}
