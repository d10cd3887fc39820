//! Tells how much of what can happen a suite shows: a table by kind, what is missing, what is impossible.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::json::VERSION;
use super::{BAD, BOLD, DIM, GOOD, NOTE, Voice, paint};
use crate::coverage::{Coverage, Item, Kind, Reach, Reason, Row, Share, Status};
use crate::message::{Arguments, Covered, Message, Name, Reference};
use crate::model::Keyed;

/// What is told.
#[derive(Debug)]
pub struct CoverReport<'a> {
    /// How the suite stands.
    pub coverage: &'a Coverage,
    /// What can happen.
    pub reach: &'a Reach,
    /// The files of the suite.
    pub scenarios: &'a [PathBuf],
    /// Whether only what is missing is told.
    pub only_missing: bool,
}

impl CoverReport<'_> {
    /// For people.
    #[must_use]
    pub fn text(&self, voice: &Voice<'_>) -> String {
        let mut lines = Vec::new();
        if !self.only_missing {
            lines.extend(self.table(voice));
            lines.push(String::new());
        }
        if !self.only_missing {
            lines.extend(self.unreachable(voice));
        }
        lines.extend(self.missing(voice));
        lines.push(self.total(voice));
        let Reach { worlds, states, transitions, is_complete, .. } = *self.reach;
        let (worlds, states, transitions) = (worlds as f64, states as f64, transitions as f64);
        let searched = Covered::Searched { worlds, states, transitions };
        lines.push(paint(DIM, voice.say(searched)));
        if !is_complete {
            lines.push(paint(BAD, voice.say(Covered::Stopped)));
        }
        lines.join("\n") + "\n"
    }

    /// A line for each kind, with the columns below each other.
    fn table(&self, voice: &Voice<'_>) -> Vec<String> {
        let kinds = self.kinds().into_iter().map(|(kind, share)| {
            let Share { covered, reachable } = share;
            let (covered, reachable) = (covered as f64, reachable as f64);
            let style = if share.covered == share.reachable { GOOD } else { BAD };
            (
                voice.say(Covered::Kind { kind }),
                voice.say(Covered::Share { covered, reachable }),
                paint(style, format!("{:>5}", voice.say(Covered::Part { part: share.part() }))),
            )
        });
        let kinds: Vec<_> = kinds.collect();
        let width = |cell: fn(&(String, String, String)) -> &String| {
            kinds.iter().map(|row| cell(row).chars().count()).max().unwrap_or(0)
        };
        let (names, shares) = (width(|row| &row.0), width(|row| &row.1));
        let lines = kinds
            .iter()
            .map(|(name, share, part)| format!("{name:<names$}  {share:>shares$}  {part}"));
        lines.collect()
    }

    /// The kinds that are told, each with its figures.
    fn kinds(&self) -> Vec<(Kind, Share)> {
        let has = |kind: Kind| self.coverage.rows.iter().any(|row| row.item.kind() == kind);
        let share = |kind| (kind, self.coverage.share(|item| item.kind() == kind));
        Kind::ALL.iter().copied().filter(|kind| has(*kind)).map(share).collect()
    }

    fn missing(&self, voice: &Voice<'_>) -> Vec<String> {
        let missing: Vec<_> = self.coverage.missing().collect();
        if missing.is_empty() {
            return Vec::new();
        }
        let heading = Covered::Missing { count: missing.len() as f64 };
        let mut lines = vec![paint(BOLD, voice.say(heading))];
        lines.extend(missing.into_iter().map(|item| line(item, voice)));
        lines.push(String::new());
        lines
    }

    /// What cannot happen, below the reason.
    fn unreachable(&self, voice: &Voice<'_>) -> Vec<String> {
        let mut by_reason: BTreeMap<Reason, Vec<Item>> = BTreeMap::new();
        for row in &self.coverage.rows {
            if let Status::Unreachable(reason) = row.status {
                by_reason.entry(reason).or_default().push(row.item);
            }
        }
        if by_reason.is_empty() {
            return Vec::new();
        }
        let count = by_reason.values().map(Vec::len).sum::<usize>() as f64;
        let mut lines = vec![paint(BOLD, voice.say(Covered::Unreachable { count }))];
        for (reason, items) in by_reason {
            lines.push(format!("  {}", why(reason, voice)));
            lines.extend(items.into_iter().map(|item| format!("  {}", line(item, voice))));
        }
        lines.push(String::new());
        lines
    }

    fn total(&self, voice: &Voice<'_>) -> String {
        let Share { covered, reachable } = self.coverage.share(|_| true);
        let scenarios = self.scenarios.len() as f64;
        let (missing, reachable) = ((reachable - covered) as f64, reachable as f64);
        if missing == 0.0 {
            return paint(GOOD, voice.say(Covered::Complete { reachable, scenarios }));
        }
        paint(BAD, voice.say(Covered::Incomplete { missing, reachable, scenarios }))
    }

    /// For programs: described in `docs/cover.md`.
    #[must_use]
    pub fn json(&self, voice: &Voice<'_>) -> String {
        let Share { covered, reachable } = self.coverage.share(|_| true);
        let kinds = self.kinds().into_iter().map(|(kind, share)| {
            json!({
                "kind": kind.key(),
                "covered": share.covered,
                "reachable": share.reachable,
                "part": share.part(),
            })
        });
        let is_told = |row: &&Row| !self.only_missing || row.status == Status::Missing;
        let items = self.coverage.rows.iter().filter(is_told);
        let value = json!({
            "version": VERSION,
            "complete": self.reach.is_complete,
            "search": {
                "worlds": self.reach.worlds,
                "states": self.reach.states,
                "transitions": self.reach.transitions,
            },
            "summary": {
                "scenarios": self.scenarios.len(),
                "covered": covered,
                "reachable": reachable,
                "missing": reachable - covered,
            },
            "kinds": kinds.collect::<Vec<_>>(),
            "items": items.map(|row| self.item_to_json(row, voice)).collect::<Vec<_>>(),
        });
        format!("{value:#}\n")
    }

    fn item_to_json(&self, row: &Row, voice: &Voice<'_>) -> Value {
        let (status, scenario, reason) = match row.status {
            Status::Covered(place) => ("covered", self.scenarios.get(place), None),
            Status::Missing => ("missing", None, None),
            Status::Unreachable(Reason::Says(id)) => ("unreachable", None, Some(id)),
            Status::Unreachable(Reason::WithoutBehaviour) => {
                ("unreachable", None, Some("without_behaviour"))
            }
        };
        json!({
            "id": row.item.id(voice.catalog),
            "kind": row.item.kind().key(),
            "name": name(row.item, voice),
            "status": status,
            "scenario": scenario.map(|path| path.display().to_string()),
            "reason": reason,
        })
    }
}

/// The name that stays the same, and what it is in words.
fn line(item: Item, voice: &Voice<'_>) -> String {
    format!("  {}  {}", paint(NOTE, item.id(voice.catalog)), name(item, voice))
}

/// What an item is in words; a message with examples of what it is filled with, in its own locale.
fn name(item: Item, voice: &Voice<'_>) -> String {
    let Item::Message(id, locale) = item else { return voice.say(item.name()) };
    let spec = Message::of_portal().find(|spec| spec.id == id);
    let mut arguments = Arguments::new();
    for (name, examples) in spec.map(|spec| spec.arguments).unwrap_or_default() {
        if let Some(example) = examples().into_iter().next() {
            arguments = arguments.with(name, example);
        }
    }
    let text = voice.catalog.text(locale, id, None, &arguments);
    text.unwrap_or_else(|error| error.so_far().to_owned())
}

fn why(reason: Reason, voice: &Voice<'_>) -> String {
    match reason {
        Reason::Says(id) => {
            let because = voice.say(Covered::Because { id: Name::from(id) });
            format!("{because} {}", voice.say(Reference::Text(id)))
        }
        Reason::WithoutBehaviour => voice.say(Covered::WithoutBehaviour),
    }
}
