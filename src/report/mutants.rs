//! Tells what became of mutants: a line for each, a table by kind, the score; and the same for programs.

use std::fmt::Write;
use std::path::PathBuf;

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::json::VERSION;
use super::{BAD, BOLD, DIM, GOOD, NOTE, Voice, paint};
use crate::message::{Message, Mutated, Name};
use crate::model::Keyed;
use crate::mutants::{Killer, Kind, Mutant, Proof, Setting, Standing, Tally, Tried};
use crate::scenario::Scenario;

/// What is told.
#[derive(Debug)]
pub struct MutantReport<'a> {
    /// Every mutant that was tried.
    pub tried: &'a [Tried],
    /// The suite, in the order in which it was run.
    pub suite: &'a [(PathBuf, Scenario)],
    /// The worlds in which mutants were compared with the product.
    pub settings: &'a [Setting],
    /// The scenarios that were written, by the id of the mutant that they notice.
    pub saved: &'a [(String, PathBuf)],
    /// Whether the mutants that are noticed are told one by one as well.
    pub is_verbose: bool,
}

/// A mutant and what it is, for lists: `id  sentence`.
#[must_use]
pub fn mutant_lines(mutants: &[Mutant], voice: &Voice<'_>) -> String {
    let width = mutants.iter().map(|mutant| mutant.id.len()).max().unwrap_or(0);
    let line = |mutant: &Mutant| {
        let id = format!("{:<width$}", mutant.id);
        format!("{}  {}\n", paint(NOTE, id), voice.say(Mutated::from(mutant.change)))
    };
    mutants.iter().map(line).collect()
}

/// The mutants of a list for programs: described in `docs/mutate-json.md`.
#[must_use]
pub fn mutants_json(mutants: &[Mutant], voice: &Voice<'_>) -> String {
    let list: Vec<_> = mutants.iter().map(|mutant| mutant_json(mutant, voice)).collect();
    format!("{:#}\n", json!({ "version": VERSION, "mutants": list }))
}

fn mutant_json(mutant: &Mutant, voice: &Voice<'_>) -> Value {
    json!({
        "id": mutant.id,
        "kind": mutant.change.kind().key(),
        "text": voice.say(Mutated::from(mutant.change)),
    })
}

impl MutantReport<'_> {
    /// For people.
    #[must_use]
    pub fn text(&self, voice: &Voice<'_>) -> String {
        let mut text = String::new();
        let is_told = |one: &&Tried| self.is_verbose || one.standing() != Standing::Killed;
        for one in self.tried.iter().filter(is_told) {
            text += &self.mutant(one, voice);
            text.push('\n');
        }
        text += &self.table(voice);
        let tally = Tally::of(self.tried);
        if let Some(share) = tally.score() {
            let style = if share < 1.0 { BAD } else { GOOD };
            let killed = tally.count(Standing::Killed) as f64;
            let score = Mutated::Score { share, killed, all: tally.noticeable() as f64 };
            let _ = writeln!(text, "\n{}", paint(style, voice.say(score)));
        }
        text
    }

    fn mutant(&self, one: &Tried, voice: &Voice<'_>) -> String {
        let standing = one.standing();
        let (mark, style) = match standing {
            Standing::Killed => ('✓', GOOD),
            Standing::Equivalent => ('=', DIM),
            Standing::Survived => ('✗', BAD),
            Standing::Undecided => ('?', NOTE),
        };
        let verdict = voice.say(Mutated::Verdict { verdict: standing });
        let mut text =
            format!("{} {verdict}  {}\n", paint(style, mark), paint(BOLD, &one.mutant.id));
        let sentences =
            [Some(Mutated::from(one.mutant.change)), self.reason(one, voice), self.saved(one)];
        for sentence in sentences.into_iter().flatten() {
            let _ = writeln!(text, "    {}", voice.say(sentence));
        }
        text
    }

    /// Why it stands so.
    fn reason(&self, one: &Tried, voice: &Voice<'_>) -> Option<Mutated> {
        let world = |place: &usize| self.world(*place, voice);
        if let Some(killer) = one.killer {
            return Some(Mutated::Killed { place: self.place(killer)? });
        }
        Some(match one.proof.as_ref()? {
            Proof::Different { world: place, is_shown: false, .. } => {
                Mutated::Hidden { world: world(place) }
            }
            Proof::Different { world: place, legs, .. } => {
                Mutated::Survived { steps: legs.len() as f64, world: world(place) }
            }
            Proof::Equivalent { worlds, states } => Mutated::Equivalent {
                states: *states as f64,
                worlds: worlds.iter().map(world).collect(),
            },
            Proof::Undecided { states } => Mutated::Undecided { states: *states as f64 },
        })
    }

    fn saved(&self, one: &Tried) -> Option<Mutated> {
        let (_, path) = self.saved.iter().find(|(id, _)| *id == one.mutant.id)?;
        Some(Mutated::Saved { path: path.display().to_string().into() })
    }

    fn world(&self, place: usize, voice: &Voice<'_>) -> Name {
        let language = voice.language();
        let setting = self.settings.get(place);
        setting.map(|setting| setting.title.for_locale(language).into()).unwrap_or_default()
    }

    /// The file, with the line of the first step that is not as expected.
    fn place(&self, killer: Killer) -> Option<Name> {
        let (path, scenario) = self.suite.get(killer.scenario)?;
        let path = path.display();
        Some(match self.line(killer) {
            Some(line) if scenario.row.is_none() => format!("{path}:{line}").into(),
            Some(_) | None => path.to_string().into(),
        })
    }

    fn line(&self, killer: Killer) -> Option<usize> {
        let (_, scenario) = self.suite.get(killer.scenario)?;
        scenario.origin.step_lines(scenario.steps.len()).get(killer.step).copied()
    }

    /// A row for each kind and one for all, a column for each standing.
    fn table(&self, voice: &Voice<'_>) -> String {
        let standings = Standing::ALL.iter();
        let verdicts = standings.map(|verdict| voice.say(Mutated::Verdict { verdict: *verdict }));
        let head = [String::new(), voice.say(Mutated::ColumnMutants)].into_iter().chain(verdicts);
        let row = |label: Mutated, tally: Tally| {
            let counts =
                Standing::ALL.iter().map(move |standing| tally.count(*standing).to_string());
            [voice.say(Message::from(label)), tally.all().to_string()].into_iter().chain(counts)
        };
        let of = |kind: Kind| {
            Tally::of(self.tried.iter().filter(move |one| one.mutant.change.kind() == kind))
        };
        let kinds =
            Kind::ALL.iter().map(|&kind| (kind, of(kind))).filter(|(_, tally)| tally.all() > 0);
        let mut rows: Vec<Vec<String>> = vec![head.collect()];
        rows.extend(kinds.map(|(kind, tally)| row(Mutated::Row { kind }, tally).collect()));
        rows.push(row(Mutated::RowAll, Tally::of(self.tried)).collect());
        aligned(&rows)
    }

    /// For programs: described in `docs/mutate-json.md`.
    #[must_use]
    pub fn json(&self, voice: &Voice<'_>) -> String {
        let tally = |tally: Tally| {
            let counts =
                Standing::ALL.iter().map(|it| (it.key().to_owned(), json!(tally.count(*it))));
            let more = [
                ("mutants".to_owned(), json!(tally.all())),
                ("score".to_owned(), json!(tally.score())),
            ];
            Value::Object(more.into_iter().chain(counts).collect())
        };
        let kinds = Kind::ALL.iter().map(|kind| {
            let of = self.tried.iter().filter(|one| one.mutant.change.kind() == *kind);
            (kind.key().to_owned(), tally(Tally::of(of)))
        });
        let value = json!({
            "version": VERSION,
            "scenarios": self.suite.len(),
            "summary": tally(Tally::of(self.tried)),
            "kinds": Value::Object(kinds.collect()),
            "mutants": self.tried.iter().map(|one| self.one(one, voice)).collect::<Vec<_>>(),
        });
        format!("{value:#}\n")
    }

    fn one(&self, one: &Tried, voice: &Voice<'_>) -> Value {
        let killer = one.killer.and_then(|killer| {
            let (path, _) = self.suite.get(killer.scenario)?;
            let (path, step) = (path.display().to_string(), killer.step + 1);
            Some(json!({ "path": path, "step": step, "line": self.line(killer) }))
        });
        let (worlds, states, steps) = match &one.proof {
            Some(Proof::Equivalent { worlds, states }) => (worlds.clone(), Some(*states), None),
            Some(Proof::Different { world, legs, .. }) => (vec![*world], None, Some(legs.len())),
            Some(Proof::Undecided { states }) => (Vec::new(), Some(*states), None),
            None => (Vec::new(), None, None),
        };
        let saved = self.saved.iter().find(|(id, _)| *id == one.mutant.id);
        let mut value = mutant_json(&one.mutant, voice);
        if let Value::Object(object) = &mut value {
            object.extend([
                ("verdict".to_owned(), json!(one.standing().key())),
                ("killed_by".to_owned(), json!(killer)),
                (
                    "worlds".to_owned(),
                    worlds.iter().map(|it| json!(&*self.world(*it, voice))).collect(),
                ),
                ("states".to_owned(), json!(states)),
                ("steps".to_owned(), json!(steps)),
                ("saved_as".to_owned(), json!(saved.map(|(_, path)| path.display().to_string()))),
            ]);
        }
        value
    }
}

/// The first column to the left, numbers and their headings to the right.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let cell = |row: &Vec<String>, column: usize| row.get(column).map_or(0, |cell| cell.width());
    let widths =
        (0..columns).map(|column| rows.iter().map(|row| cell(row, column)).max().unwrap_or(0));
    let widths: Vec<usize> = widths.collect();
    let mut text = String::new();
    for (number, row) in rows.iter().enumerate() {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let gap = " ".repeat(width.saturating_sub(cell.width()));
            line += &if column == 0 { format!("{cell}{gap}") } else { format!("   {gap}{cell}") };
        }
        let line = line.trim_end();
        let _ = writeln!(text, "{}", if number == 0 { paint(DIM, line) } else { line.to_owned() });
    }
    text
}
