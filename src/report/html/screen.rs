//! Draws what a person sees after a command, in every locale of the run side by side.

use super::pen::Pen;
use crate::html::whole;
use crate::message::Layout;
use crate::record::{Answered, Said};

/// Draws the page or the answer; nothing if nobody reads anything.
pub(super) fn write(answered: &Answered, pen: &mut Pen<'_>) {
    if answered.messages.is_empty() {
        return;
    }
    let blocks = blocks(&answered.messages);
    let view = answered.view.as_deref().unwrap_or("answer");
    pen.html.open("div", &[("class", "screens"), ("data-view", view)]);
    whole(pen, |pen| {
        for (locale, dir) in pen.columns.clone() {
            pen.html.raw("<div class=\"screen\" lang=\"").value(locale);
            pen.html.raw(if dir == "rtl" { "\" dir=\"rtl\">" } else { "\" dir=\"ltr\">" });
            blocks.iter().for_each(|block| write_block(block, locale, pen));
            pen.html.raw("</div>");
        }
    });
    pen.html.raw("</div>\n");
}

/// A line of the page, with the links and buttons that stand on it.
struct Block<'a> {
    said: Option<&'a Said>,
    beside: Vec<&'a Said>,
}

fn blocks(messages: &[Said]) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for said in messages {
        match (said.layout, blocks.last_mut()) {
            (Layout::Beside, Some(block)) => block.beside.push(said),
            (Layout::Beside, None) => blocks.push(Block { said: None, beside: vec![said] }),
            _ => blocks.push(Block { said: Some(said), beside: Vec::new() }),
        }
    }
    blocks
}

fn write_block(block: &Block<'_>, locale: &str, pen: &mut Pen<'_>) {
    let layout = block.said.map_or(Layout::Below, |said| said.layout);
    pen.html.raw("<p class=\"").raw(class(layout)).raw("\">");
    if let Some(said) = block.said {
        pen.html.raw("<span>").text(text(said, locale)).raw("</span>");
    }
    for said in &block.beside {
        pen.html.raw(" <b>").text(text(said, locale)).raw("</b>");
    }
    pen.html.raw("</p>");
}

const fn class(layout: Layout) -> &'static str {
    match layout {
        Layout::Top => "top",
        Layout::Below | Layout::Beside => "below",
        Layout::TickBox => "tick",
        Layout::Chosen => "chosen",
        Layout::NotChosen => "not-chosen",
    }
}

fn text<'a>(said: &'a Said, locale: &str) -> &'a str {
    said.texts.value(locale).map_or("", String::as_str)
}
