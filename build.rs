//! Lists the texts under `locales/` for embedding, so that a new language is only a new folder.

use std::{env, error::Error, fmt::Write, fs, io, path::Path, path::PathBuf};

#[expect(clippy::disallowed_methods, reason = "cargo talks to build scripts this way")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=locales");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("locales");
    let table = Path::new(&env::var("OUT_DIR")?).join("embedded.rs");
    fs::write(table, embedded(&root)?)?;
    Ok(())
}

/// An array of `(locale, file name, text)`, in the order of the names. The compiler finds the texts from the
/// package that it compiles, since another checkout of it may use the same target folder.
fn embedded(root: &Path) -> Result<String, Box<dyn Error>> {
    let mut table = String::from("[\n");
    for folder in sorted(root)?.iter().filter(|path| path.is_dir()) {
        for file in sorted(folder)?.iter().filter(|path| has_texts(path)) {
            let (locale, name) = (name(folder), name(file));
            let path = format!("/locales/{locale}/{name}");
            writeln!(
                table,
                "    ({locale:?}, {name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),"
            )?;
        }
    }
    table.push_str("]\n");
    Ok(table)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn has_texts(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
