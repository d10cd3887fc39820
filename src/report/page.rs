//! Draws what a person reads as lines of plain text.

use crate::message::Layout;
use crate::runner::Told;

/// The lines of a page in the locale with this place among the run's locales.
pub(super) fn draw(told: &[Told], locale: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for one in told {
        let text = one.texts.get(locale).map(String::as_str).unwrap_or_default();
        match one.line.layout {
            Layout::Top => lines.push(text.to_owned()),
            Layout::Below => lines.push(format!("  {text}")),
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
