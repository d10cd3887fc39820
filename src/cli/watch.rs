//! Waits until files are saved, for commands that do their work again then.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::event::{EventKind, ModifyKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::clock::now;

/// An editor writes a file in several steps; so long nothing may happen before they count as done.
const QUIET: Duration = Duration::from_millis(20);

/// Whatever goes on, no change is kept back longer than this.
const LONGEST: Duration = Duration::from_millis(500);

/// The files that are watched, by the ends of their names.
const ENDINGS: [&str; 7] = ["ftl", "toml", "yaml", "yml", "tbx", "json", "txt"];

/// Folders and files that are being watched.
pub(super) struct Watch {
    changes: Receiver<notify::Result<Event>>,
    /// Watching ends when it is dropped.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches folders with everything below them, and single files; what is not there is left out.
    pub(super) fn new(paths: &[PathBuf]) -> notify::Result<Self> {
        let (sender, changes) = channel();
        let mut watcher = notify::recommended_watcher(sender)?;
        for folder in folders(paths) {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
        Ok(Self { changes, _watcher: watcher })
    }

    /// Waits for the next change and for what belongs to it; `None` if nothing can be watched any more.
    pub(super) fn next(&self) -> Option<Vec<PathBuf>> {
        let mut changed = BTreeSet::new();
        while changed.is_empty() {
            collect(self.changes.recv().ok()?, &mut changed);
        }
        let started = now();
        while started.elapsed() < LONGEST {
            match self.changes.recv_timeout(QUIET) {
                Ok(event) => collect(event, &mut changed),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        // Some programs write into a file without an ending first, which is gone by now.
        let is_left = |path: &PathBuf| path.extension().is_some() || path.exists();
        Some(changed.into_iter().filter(is_left).map(|path| from_here(&path)).collect())
    }
}

/// The folders to watch: a file is watched through its folder, because editors replace files.
fn folders(paths: &[PathBuf]) -> Vec<PathBuf> {
    let folder = |path: &PathBuf| {
        let path = path.canonicalize().ok()?;
        if path.is_dir() { Some(path) } else { path.parent().map(Path::to_owned) }
    };
    let all: BTreeSet<PathBuf> = paths.iter().filter_map(folder).collect();
    let is_below =
        |path: &PathBuf| all.iter().any(|other| path != other && path.starts_with(other));
    all.iter().filter(|path| !is_below(path)).cloned().collect()
}

fn collect(event: notify::Result<Event>, changed: &mut BTreeSet<PathBuf>) {
    let Ok(event) = event else { return };
    let is_change = match event.kind {
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => false,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    };
    if is_change {
        changed.extend(event.paths.into_iter().filter(|path| is_watched(path)));
    }
}

/// Folders and texts, not the backup and lock files of editors.
fn is_watched(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let is_hidden = name.starts_with(['.', '#', '~']);
    match path.extension().and_then(|ending| ending.to_str()) {
        Some(ending) => ENDINGS.contains(&ending) && !is_hidden,
        // Vim makes a file with a number for a name to see whether it can.
        None => !is_hidden && !name.ends_with(|c: char| c.is_ascii_digit() || c == '~'),
    }
}

/// The path as somebody would write it who is in the current folder.
fn from_here(path: &Path) -> PathBuf {
    let here = std::env::current_dir().ok().and_then(|here| here.canonicalize().ok());
    let below = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned));
    below.unwrap_or_else(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_saved_text_is_one_change() {
        let folder = std::env::temp_dir().join(format!("tchau-watch-{}", std::process::id()));
        fs::create_dir_all(folder.join("en")).unwrap();
        let watch =
            Watch::new(&[folder.clone(), folder.join("en"), folder.join("nowhere")]).unwrap();
        let file = folder.join("en/a.ftl");
        fs::write(folder.join("en/.a.ftl.swp"), "x").unwrap();
        fs::write(folder.join("page.html"), "x").unwrap();
        fs::write(&file, "a = b").unwrap();
        fs::write(&file, "a = c").unwrap();
        let changed = watch.next().unwrap();
        assert!(changed.len() == 1 && changed[0].ends_with("en/a.ftl"), "{changed:?}");
        fs::rename(&file, folder.join("en/b.ftl")).unwrap();
        assert_eq!(watch.next().unwrap().len(), 2);
        fs::remove_dir_all(folder).unwrap();
    }
}
