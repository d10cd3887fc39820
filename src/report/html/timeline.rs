//! The deletion timelines of a scenario as a picture.

use super::pen::{NUMBER, Pen};
use crate::message::HtmlReport;
use crate::record::Record;
use crate::report::timeline::svg::drawing;

/// Draws them, where there are any.
pub(super) fn write(record: &Record, pen: &mut Pen<'_>) {
    if record.timeline.lanes.is_empty() {
        return;
    }
    let prefix = format!("t{NUMBER}-");
    let picture = drawing(&record.timeline, &pen.speakers(), &prefix);
    pen.html.raw("<div class=\"picture\">");
    pen.label("h4", HtmlReport::Timeline);
    pen.html.markup(&picture).raw("</div>\n");
}
