//! How much memory a process takes.

use std::error::Error;
use std::fs;
use std::process::Command;

/// The most memory that a process ever held, in bytes, as Linux tells while it runs.
pub(crate) fn of(command: &mut Command) -> Result<u64, Box<dyn Error>> {
    let mut process = command.spawn()?;
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
