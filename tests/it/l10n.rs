//! The language bench as seen from outside.

mod check;
mod exchange;
mod robust;
mod seeded;
mod terms;
mod work;

use std::fs;
use std::path::{Path, PathBuf};

/// A copy of a folder that goes away with it.
pub(crate) struct Copied(PathBuf);

impl Copied {
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Copies a folder to where a test may change it.
pub(crate) fn copied(folder: &str) -> Copied {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("tchau test {} {count}", std::process::id());
    let copy = Copied(std::env::temp_dir().join(name));
    copy_into(Path::new(folder), copy.path());
    copy
}

fn copy_into(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_into(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
