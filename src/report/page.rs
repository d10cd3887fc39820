//! Draws what a person reads as lines of plain text.

use super::{DIM, paint};
use crate::message::{Catalog, Layout, LocaleId};
use crate::runner::Told;

/// What a person reads in every locale of a run, each line below the name of its locale.
pub(super) fn in_every_locale(
    told: &[Told],
    catalog: &Catalog,
    locales: &[LocaleId],
) -> Vec<String> {
    let in_locale = |(place, &locale): (usize, &LocaleId)| {
        let name = catalog.locale(locale).map(ToString::to_string).unwrap_or_default();
        let lines = draw(told, place).into_iter().enumerate();
        lines
            .map(move |(number, line)| {
                // The name stands once, beside the first line.
                let name = if number == 0 { name.as_str() } else { "" };
                format!("      {}  {line}", paint(DIM, format!("{name:<6}│")))
            })
            .collect::<Vec<_>>()
    };
    locales.iter().enumerate().flat_map(in_locale).collect()
}

/// The lines of a page in the locale with this place among the run's locales.
fn draw(told: &[Told], locale: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for one in told {
        let text = one.texts.get(locale).map(String::as_str).unwrap_or_default();
        match one.line.layout {
            Layout::Top => lines.push(text.to_owned()),
            Layout::Below => lines.push(format!("  {text}")),
            Layout::TickBox => lines.push(format!("  [ ] {text}")),
            Layout::Chosen => lines.push(format!("  (•) {text}")),
            Layout::NotChosen => lines.push(format!("  ( ) {text}")),
            Layout::Beside => match lines.last_mut() {
                Some(line) => line.push_str(&format!("  [{text}]")),
                None => lines.push(format!("[{text}]")),
            },
        }
    }
    lines
}
