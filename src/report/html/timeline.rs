//! The deletion timelines of a scenario as a picture.

use super::pen::{NUMBER, Pen};
use crate::message::HtmlReport;
use crate::record::Record;
use crate::report::timeline::svg::{Tie, draw};

/// Draws them, where there are any.
pub(super) fn write(record: &Record, pen: &mut Pen<'_>) {
    if record.timeline.lanes.is_empty() {
        return;
    }
    let (prefix, steps) = (format!("t{NUMBER}-"), format!("s{NUMBER}-"));
    let tie = Tie { prefix: &prefix, steps: Some(&steps) };
    let voices = pen.speakers();
    pen.html.raw("<div class=\"picture\">");
    pen.label("h4", HtmlReport::Timeline);
    draw(&record.timeline, &voices, tie, &mut pen.html);
    pen.html.raw("</div>\n");
}
