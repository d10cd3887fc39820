//! The files of code below some folders.

use std::fs;
use std::path::{Path, PathBuf};

/// How the names of files with code end.
const ENDINGS: &str = "astro c cc cjs cpp cs cts dart ejs erb go h handlebars hbs hpp htm html java \
    jinja jinja2 js j2 json jsx kt liquid mjs mm mts njk php pug py rb rs svelte svg swift tera tpl \
    ts tsx twig vue xhtml xml xul yaml yml";

/// Folders with what others wrote or what was built.
const SKIPPED: [&str; 8] =
    ["node_modules", "target", "dist", "build", "vendor", "third_party", "__pycache__", "coverage"];

/// Files larger than this are data, not code.
const MOST_BYTES: u64 = 1 << 20;

/// More than this is not read: nobody waits for it.
const MOST_BYTES_TOGETHER: u64 = 1 << 27;
const MOST_FILES: usize = 50_000;

/// The paths and texts of the files in these folders, and whether some were left out.
pub(super) fn read(folders: &[PathBuf]) -> (Vec<(String, String)>, bool) {
    let (mut texts, mut bytes) = (Vec::new(), 0);
    let mut waiting: Vec<PathBuf> = folders.to_vec();
    let mut seen = 0;
    while let Some(path) = waiting.pop() {
        seen += 1;
        let Ok(about) = fs::metadata(&path) else { continue };
        if about.is_dir() {
            waiting.extend(inside(&path));
            continue;
        }
        if !is_code(&path) || about.len() > MOST_BYTES {
            continue;
        }
        bytes += about.len();
        if bytes > MOST_BYTES_TOGETHER || seen > MOST_FILES {
            return (texts, true);
        }
        if let Ok(text) = fs::read_to_string(&path) {
            texts.push((path.display().to_string(), text));
        }
    }
    texts.sort();
    texts.dedup_by(|one, other| one.0 == other.0);
    (texts, false)
}

/// What is in a folder: no links, which may lead back to where they are, and nothing hidden.
fn inside(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let is_of_interest = |entry: &fs::DirEntry| {
        let name = entry.file_name();
        let is_hidden = name.as_encoded_bytes().starts_with(b".");
        let is_skipped = SKIPPED.iter().any(|skipped| name == *skipped);
        let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        !is_hidden && !is_skipped && !is_link
    };
    entries.filter_map(Result::ok).filter(is_of_interest).map(|entry| entry.path()).collect()
}

fn is_code(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ENDINGS.split_whitespace().any(|known| known == ending))
}
