//! Puts the page together: the first failures are written as they come, lines and packed details follow.

use std::collections::BTreeMap;

use super::case::Outline;
use super::frame;
use super::mention::Fate;
use super::pack::Pack;
use super::pen::{NUMBER, Pen};
use super::reference;
use super::tally::Tally;
use crate::html::CUT;
use crate::report::{Binder, Piece, Setting, Totals};

/// So many failures are told in full; thousands of them would take a browser minutes.
const TOLD_IN_FULL: usize = 100;

/// The page of a run.
#[derive(Debug, Default)]
pub(in crate::report) struct Page {
    /// The lines of what is as expected, by folder.
    lines: BTreeMap<String, String>,
    /// The lines of failures that are not told in full.
    more_failures: String,
    pack: Pack,
    tally: Tally,
}

impl Binder for Page {
    fn bind(&mut self, Piece { text: details, outline }: Piece) -> String {
        // INVARIANT: every piece of a page has an outline.
        let Some(outline) = outline else { return String::new() };
        let Outline { mention, line, head } = *outline;
        let number = (self.tally.counts.all() + 1).to_string();
        let failures = self.tally.counts.unmet + self.tally.counts.not_loaded;
        let written = if mention.fate != Fate::Met && failures < TOLD_IN_FULL {
            let details = details.replace(CUT, "");
            format!("{head}{details}</article>\n").replace(NUMBER, &number)
        } else {
            let lines = match mention.fate {
                Fate::Met => self.lines.entry(mention.folder().to_owned()).or_default(),
                Fate::Unmet | Fate::NotLoaded => &mut self.more_failures,
            };
            lines.push_str(&line.replace(NUMBER, &number));
            self.pack.add(&number, &details);
            if self.pack.is_full() { self.pack.close() } else { String::new() }
        };
        self.tally.add(&number, mention);
        written
    }

    fn end(&mut self, _totals: &Totals, setting: &Setting<'_>) -> String {
        let mut pen = Pen::new(setting);
        let packed = self.pack.close();
        pen.html.markup(&packed);
        // All at once: to grow again and again would mean to copy all of it again and again.
        let lines: usize = self.lines.values().map(String::len).sum();
        pen.html.reserve(lines + self.more_failures.len());
        frame::after_failures(&self.more_failures, &self.tally, &mut pen);
        frame::lines(&self.lines, &self.tally, &mut pen);
        reference::write(&self.tally, &mut pen);
        frame::end(&mut pen);
        pen.take()
    }

    fn front(&self, totals: &Totals, setting: &Setting<'_>) -> String {
        let mut pen = Pen::new(setting);
        frame::begin(totals, &self.tally, &mut pen);
        pen.take()
    }
}
