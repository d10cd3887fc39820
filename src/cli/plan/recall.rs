//! What failed when it last ran in this folder, kept where programs keep what they can do without.

use std::collections::BTreeSet;
use std::fs;
use std::hash::Hasher;
use std::io::Write;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::cli::Environment;
use crate::digest::Digest;

/// Files that failed, as they were named.
#[derive(Debug, Default)]
pub(in crate::cli) struct Recall {
    /// Where they are kept; nowhere if the system has no place for it.
    file: Option<PathBuf>,
    failed: BTreeSet<String>,
    is_changed: bool,
}

#[derive(Default, Serialize, Deserialize)]
struct Kept {
    /// For people who look into the file.
    folder: String,
    failed: BTreeSet<String>,
}

impl Recall {
    /// What is kept for the current folder; what cannot be read is forgotten.
    pub(in crate::cli) fn of(environment: &Environment) -> Self {
        let file = environment.cache.as_ref().and_then(|cache| {
            let mut digest = Digest::default();
            digest.write(folder()?.as_bytes());
            Some(cache.join(format!("last-failed-{:016x}.json", digest.finish())))
        });
        let text = file.as_ref().and_then(|file| fs::read_to_string(file).ok());
        let kept = text.and_then(|text| serde_json::from_str::<Kept>(&text).ok());
        Self { file, failed: kept.unwrap_or_default().failed, is_changed: false }
    }

    /// The files that failed.
    pub(in crate::cli) fn failed(&self) -> impl Iterator<Item = &str> {
        self.failed.iter().map(String::as_str)
    }

    /// Remembers how a file came out.
    pub(in crate::cli) fn note(&mut self, path: String, is_met: bool) {
        self.is_changed |=
            if is_met { self.failed.remove(&path) } else { self.failed.insert(path) };
    }

    /// Keeps it; a system that does not let it be kept only makes `--last-failed` forget.
    pub(in crate::cli) fn keep(self) {
        let (true, Some(file)) = (self.is_changed, self.file) else { return };
        let kept = Kept { folder: folder().unwrap_or_default(), failed: self.failed };
        if let (Some(folder), Ok(text)) = (file.parent(), serde_json::to_string_pretty(&kept)) {
            let _ = fs::create_dir_all(folder);
            let _ = crate::cli::write::fill(&file, |file| file.write_all(text.as_bytes()));
        }
    }
}

fn folder() -> Option<String> {
    std::env::current_dir().ok().map(|folder| folder.to_string_lossy().into_owned())
}
