//! Draws what a person reads as lines of plain text.

use super::{DIM, paint};
use crate::message::Layout;
use crate::record::Said;

/// What a person reads in every locale of a run, each line below the name of its locale.
pub(super) fn in_every_locale(messages: &[Said]) -> Vec<String> {
    let locales = messages.first().into_iter().flat_map(|said| said.texts.keys());
    let in_locale = |locale: &str| {
        let lines = draw(messages, locale).into_iter().enumerate();
        lines
            .map(|(number, line)| {
                // The name stands once, beside the first line.
                let name = if number == 0 { locale } else { "" };
                format!("      {}  {line}", paint(DIM, format!("{name:<6}│")))
            })
            .collect::<Vec<_>>()
    };
    locales.flat_map(in_locale).collect()
}

/// The lines of a page in a locale.
fn draw(messages: &[Said], locale: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for said in messages {
        let text = said.texts.value(locale).map(String::as_str).unwrap_or_default();
        match said.layout {
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
