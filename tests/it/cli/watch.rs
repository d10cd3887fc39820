//! `tchau run --watch`, as somebody lives with it who writes scenarios.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// Longer than any machine takes; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program at work, and what it writes.
struct Watching {
    process: Child,
    lines: Receiver<String>,
}

impl Watching {
    /// Watches everything in a folder.
    fn folder(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tchau"));
        command.env_clear().current_dir(folder).args(["run", ".", "--watch"]);
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(process.stdout.take().unwrap());
        let (sender, lines) = channel();
        thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|it| sender.send(it)));
        let watching = Self { process, lines };
        watching.until("Waiting for changes");
        watching
    }

    /// What is written up to the next line with these words.
    #[track_caller]
    fn until(&self, words: &str) -> String {
        let mut told = String::new();
        while !told.contains(words) {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => told += &(line + "\n"),
                Err(error) => panic!("no “{words}”: {error}\n{told}"),
            }
        }
        told
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

const SCENARIO: &str = "
title: A guest leaves
tenants: { contoso: {}, fabrikam: {} }
users: { ana: { home: contoso } }
guests: [{ user: ana, tenant: fabrikam }]
steps:
  - use: leaves.fragment.yaml
  - wait: 30d
    expect: { membership: { user: ana, tenant: fabrikam, is: removing_data } }
";

const FRAGMENT: &str = "
steps:
  - { as: ana, do: select_leave, tenant: fabrikam }
  - { as: ana, do: confirm_leave, tenant: fabrikam }
";

#[test]
fn what_a_change_touches_runs_again_and_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("a b.yaml", SCENARIO);
    write("other.yaml", &SCENARIO.replace("A guest", "Another guest"));
    write("leaves.fragment.yaml", FRAGMENT);
    let watching = Watching::folder(folder.path());

    write("a b.yaml", &SCENARIO.replace("removing_data", "soft_deleted"));
    let told = watching.until("1 of 2 scenarios not as expected");
    assert!(told.contains("a b.yaml: 1 scenario ran again in "), "{told}");
    assert!(told.contains("expected  soft_deleted") && !told.contains("Another guest"), "{told}");

    write("a b.yaml", SCENARIO);
    watching.until("2 scenarios as expected");

    // A fragment that is broken, and mended again.
    write("leaves.fragment.yaml", "steps: [");
    let told = watching.until("0 scenarios as expected");
    assert!(told.contains("2 scenarios ran again") && told.contains("error:"), "{told}");
    write("leaves.fragment.yaml", FRAGMENT);
    watching.until("2 scenarios as expected");

    write("new.yaml", SCENARIO);
    let told = watching.until("3 scenarios as expected");
    assert!(told.contains("new.yaml: 1 scenario ran again"), "{told}");
}
