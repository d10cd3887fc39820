//! A number that is the same only for machines that run parts of the same plan.

use std::collections::HashMap;
use std::fs;
use std::hash::Hasher;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{Plan, name};
use crate::digest::Digest;
use crate::scenario::SIZE_LIMIT;

/// The plan, what its files say, and by which rules and texts it is run. `options` are those that
/// decide about rules and texts.
pub(in crate::cli) fn fingerprint(plan: &Plan, options: &str, locales: Option<&PathBuf>) -> u64 {
    let mut digest = Digest::default();
    let mut add = |text: &[u8]| {
        digest.write_usize(text.len());
        digest.write(text);
    };
    add(env!("CARGO_PKG_VERSION").as_bytes());
    add(options.as_bytes());
    add(plan.shard.map(|shard| shard.of).unwrap_or_default().to_string().as_bytes());
    let mut known: HashMap<&Path, u64> = HashMap::new();
    for pick in &plan.all {
        add(name(pick).as_bytes());
        let contents = known.entry(&pick.path).or_insert_with(|| contents(&pick.path));
        add(&contents.to_le_bytes());
    }
    if let Some(folder) = locales {
        add(&folder_contents(folder).to_le_bytes());
    }
    digest.finish()
}

/// A file that cannot be read is complained about when its turn comes.
fn contents(path: &Path) -> u64 {
    let mut bytes = Vec::new();
    if let Ok(file) = fs::File::open(path) {
        // A special file may have no end, and no scenario is longer than that.
        let _ = file.take(SIZE_LIMIT as u64 + 1).read_to_end(&mut bytes);
    }
    let mut digest = Digest::default();
    digest.write(&bytes);
    digest.finish()
}

fn folder_contents(folder: &Path) -> u64 {
    let mut digest = Digest::default();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let is_folder = path.is_dir() && !path.is_symlink();
        digest.write(path.file_name().unwrap_or_default().as_encoded_bytes());
        digest.write_u64(if is_folder { folder_contents(&path) } else { contents(&path) });
    }
    digest.finish()
}
