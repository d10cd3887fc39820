//! What is mentioned of a scenario away from its own place: in lists, figures and filters.

use crate::record::{Answered, Entry, Outcome, Reason, Record, Spot};
use crate::short_text::ShortText;

/// How a file came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Met,
    Unmet,
    NotLoaded,
}

impl Fate {
    /// The name in the page’s markup and in its address.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Unmet => "unmet",
            Self::NotLoaded => "not_loaded",
        }
    }
}

/// What the rest of the page needs to know of a scenario.
#[derive(Debug)]
pub(super) struct Mention {
    /// How the command line names it.
    pub(super) address: String,
    /// The file without its folder, with the line on which something is wrong.
    pub(super) place: String,
    pub(super) fate: Fate,
    pub(super) covers: Vec<ShortText>,
    pub(super) tags: Vec<ShortText>,
    /// The rules that were at work.
    pub(super) rules: Vec<ShortText>,
    /// Its title in every language, as HTML.
    pub(super) title: String,
    /// What is wrong with it, in a sentence in every language, as HTML.
    pub(super) reason: String,
}

impl Mention {
    /// What is to be mentioned of an entry but for its texts.
    pub(super) fn of(entry: &Entry) -> Self {
        let nameless = Self {
            address: entry.path().to_owned(),
            place: without_folder(entry.path()).to_owned(),
            fate: Fate::NotLoaded,
            covers: Vec::new(),
            tags: Vec::new(),
            rules: Vec::new(),
            title: String::new(),
            reason: String::new(),
        };
        match &entry.outcome {
            Outcome::NotLoaded(_) => nameless,
            Outcome::Ran(record) => Self {
                address: record.address(),
                place: without_folder(&record.address()).to_owned(),
                fate: if record.is_met() { Fate::Met } else { Fate::Unmet },
                covers: record.covers.clone(),
                tags: record.tags.clone(),
                rules: at_work_or_missed(record),
                ..nameless
            },
        }
    }

    /// The folder in which the file lies.
    pub(super) fn folder(&self) -> &str {
        self.address.rsplit_once(['/', '\\']).map_or("", |(folder, _)| folder)
    }

    /// Whether the same line of the same file is wrong in the same way, as in another row of a table.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.fate == other.fate
            && self.place == other.place
            && self.folder() == other.folder()
            && self.reason == other.reason
    }

    /// Names the line on which something is wrong, if it stands in the file itself.
    pub(super) fn point_at(&mut self, path: &str, spot: &Spot) {
        if let (Some(line), None) = (spot.line, &spot.file) {
            self.place = format!("{}:{line}", without_folder(path));
        }
    }
}

fn without_folder(path: &str) -> &str {
    path.rsplit_once(['/', '\\']).map_or(path, |(_, file)| file)
}

/// The rules that were at work, and those that should have refused something and did not.
fn at_work_or_missed(record: &Record) -> Vec<ShortText> {
    let steps = || record.steps.iter();
    let mismatches =
        steps().flat_map(|step| &step.expectations).filter_map(|it| it.mismatch.as_ref());
    let mut all = rules(steps().flat_map(|step| &step.commands));
    for missed in mismatches.filter(|it| it.reason == Reason::Allowed) {
        if !all.contains(&&*missed.expected) {
            all.push(&missed.expected);
        }
    }
    all.into_iter().map(ShortText::from).collect()
}

/// The rules that were at work in commands, each once, in the order in which they came.
pub(super) fn rules<'r>(commands: impl Iterator<Item = &'r Answered>) -> Vec<&'r str> {
    let mut rules = Vec::new();
    for rule in commands.flat_map(|answered| &answered.rules) {
        if !rules.contains(&rule.as_str()) {
            rules.push(rule.as_str());
        }
    }
    rules
}
