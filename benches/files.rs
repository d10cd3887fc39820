//! Many scenario files for benchmarks: variations of the templates.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

const TEMPLATES: [&str; 5] = [
    include_str!("templates/restored.yaml"),
    include_str!("templates/blocked.yaml"),
    include_str!("templates/purged.yaml"),
    include_str!("templates/connected.yaml"),
    include_str!("templates/invited.yaml"),
];

/// Fills the folder with variations of the templates.
pub(crate) fn write_files(folder: &Path, count: usize) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let mut files = Vec::with_capacity(count);
    for (place, template) in TEMPLATES.iter().cycle().take(count).enumerate() {
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
