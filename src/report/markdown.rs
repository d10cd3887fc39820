//! The report as a summary in Markdown: the figures, and each failure as people read it in a terminal.

use super::{Binder, Piece, Setting, Totals, failures, figures, headline, plain};
use crate::message::{Reported, Summary};
use crate::record::{Entry, Outcome};

/// GitHub shows no summary of a step that is larger than 1 MiB; some of it is left for the figures.
const LARGEST: usize = 1_000_000;

/// A section for what is not as expected; nothing for what is.
pub(super) fn piece(entry: &Entry, setting: &Setting<'_>) -> String {
    let (title, told) = match &entry.outcome {
        Outcome::Ran(record) if record.is_met() => return String::new(),
        Outcome::Ran(record) => {
            let title = record.title.for_locale(setting.voice.language()).to_owned();
            (title, failures(record, &setting.voice, setting.options))
        }
        Outcome::NotLoaded(refused) => (refused.path.clone(), refused.tell(&setting.voice)),
    };
    let told = plain(&told);
    let fence = fence(&told);
    format!("### ✗ {}\n\n{fence}text\n{}\n{fence}\n\n", escaped(&title), told.trim_end())
}

/// More backticks in a row than there are in the text.
fn fence(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat(longest.max(2) + 1)
}

/// A text in which nothing is markup.
fn escaped(text: &str) -> String {
    let is_markup = |c: char| "\\`*_{}[]<>()#+-.!|&~".contains(c);
    let characters = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    characters.flat_map(|c| is_markup(c).then_some('\\').into_iter().chain([c])).collect()
}

/// A page that stays small enough to be shown.
#[derive(Debug, Default)]
pub(super) struct Page {
    size: usize,
    left_out: usize,
}

impl Binder for Page {
    fn bind(&mut self, Piece { text, .. }: Piece) -> String {
        if self.size + text.len() > LARGEST {
            self.left_out += 1;
            return String::new();
        }
        self.size += text.len();
        text
    }

    fn end(&mut self, _totals: &Totals, setting: &Setting<'_>) -> String {
        if self.left_out == 0 {
            return String::new();
        }
        let told = Reported::LeftOut { failures: self.left_out as f64 };
        format!("{}\n", escaped(&setting.voice.say(told)))
    }

    fn front(&self, totals: &Totals, setting: &Setting<'_>) -> String {
        let (sums, voice) = (&totals.sums, &setting.voice);
        let mark = if sums.is_met() { '✓' } else { '✗' };
        let mut lines = vec![format!("## {mark} {}", escaped(&plain(&headline(sums, voice))))];
        if sums.not_loaded > 0 {
            lines.push(escaped(&voice.say(Summary::NotLoaded { files: sums.not_loaded as f64 })));
        }
        lines.extend(figures(sums, voice).map(|line| escaped(&plain(&line))));
        if !totals.is_complete {
            lines.push(escaped(&voice.say(Summary::Stopped)));
        }
        lines.join("\n\n") + "\n\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fence_is_longer_than_any_in_the_text() {
        assert_eq!(fence("no ticks"), "```");
        assert_eq!(fence("a ``` b ```` c"), "`````");
    }

    #[test]
    fn nothing_in_a_title_is_markup() {
        assert_eq!(escaped("a <b> *c*\n[d](e)"), r"a \<b\> \*c\* \[d\]\(e\)");
    }

    #[test]
    fn what_would_be_too_much_is_left_out_and_counted() {
        let mut page = Page::default();
        assert_eq!(page.bind("x".repeat(LARGEST).into()).len(), LARGEST);
        assert_eq!((page.bind("y".to_owned().into()), page.left_out), (String::new(), 1));
    }
}
