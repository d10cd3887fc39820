//! What breaks, as small as it can be: told as a story, and written as a scenario.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::write::write;
use crate::draft::Draft;
use crate::explore::{Leg, Violation, World, breaks, shrink};
use crate::invariants::InvariantId;
use crate::message::{Explored, Message, Name, Reference, Trouble};
use crate::record::Record;
use crate::report::{BAD, BOLD, Complaint, itf, paint, story};
use crate::runner;
use crate::scenario::{Source, Vocabulary, load_one};

/// More than this are not told; they are saved all the same.
const MOST_TOLD: usize = 5;

/// A way to break an invariant, with no more people and steps than it takes.
struct Counterexample {
    invariant: InvariantId,
    world: World,
    legs: Vec<Leg>,
    /// The scenario that shows it.
    yaml: String,
}

/// All of them, the shortest first.
pub(super) struct Counterexamples(Vec<Counterexample>);

impl Counterexamples {
    /// Makes each violation as small as it can be; those that then are the same become one.
    pub(super) fn of(world: &World, violations: &[Violation], console: &Console<'_>) -> Self {
        let mut all: Vec<Counterexample> = Vec::new();
        for Violation { invariant, legs, .. } in violations {
            let (world, legs) = shrink(world, legs, &breaks(*invariant));
            let yaml = Draft::of_broken(&world, legs.clone(), *invariant).yaml(&console.catalog);
            if all.iter().all(|known| known.yaml != yaml) {
                all.push(Counterexample { invariant: *invariant, world, legs, yaml });
            }
        }
        all.sort_by_key(|example| example.legs.len());
        Self(all)
    }

    /// The scenarios.
    pub(super) fn yaml(&self) -> Vec<(InvariantId, &str)> {
        self.0.iter().map(|example| (example.invariant, example.yaml.as_str())).collect()
    }

    /// Tells each as a story, by the rules under which it was found.
    pub(super) fn tell(&self, console: &mut Console<'_>) -> Result<(), Stop> {
        for (example, number) in self.0.iter().zip(1..).take(MOST_TOLD) {
            let of = self.0.len() as f64;
            let heading = console.say(Explored::Counterexample { number: f64::from(number), of });
            let claim = console.say(Reference::Text(example.invariant.name()));
            let name = paint(BAD, example.invariant.name());
            let heading = paint(BOLD, heading);
            console.result(&format!("\n{heading}: {name}\n{claim}\n"))?;
            if let Some(story) = example.story(console) {
                console.result(&story)?;
            }
        }
        Ok(())
    }

    /// Writes each as a scenario and as a trace, if a folder for them was named.
    pub(super) fn save(&self, matches: &ArgMatches, console: &mut Console<'_>) -> Result<(), Stop> {
        let Some(folder) = matches.get_one::<PathBuf>("save-as") else { return Ok(()) };
        make(folder, console)?;
        for example in &self.0 {
            let name = self.name(example);
            let about = console.say(Reference::Text(example.invariant.name()));
            let trace = itf(&example.world, &example.legs, &about, &console.voice());
            let scenario = folder.join(format!("{name}.yaml"));
            write(&scenario, &example.yaml, console)?;
            write(&folder.join(format!("{name}.itf.json")), &trace, console)?;
            let path = Name::from(scenario.display().to_string());
            let saved = console.say(Explored::Saved { path });
            console.note(&format!("{saved}\n"));
        }
        Ok(())
    }

    /// The name of the invariant, with a number when there are several ways to break it.
    fn name(&self, example: &Counterexample) -> String {
        let same: Vec<_> =
            self.0.iter().filter(|other| other.invariant == example.invariant).collect();
        let place = same.iter().position(|other| std::ptr::eq(*other, example)).unwrap_or(0);
        match same.len() {
            1 => example.invariant.name().to_owned(),
            _ => format!("{}-{}", example.invariant.name(), place + 1),
        }
    }
}

impl Counterexample {
    fn story(&self, console: &Console<'_>) -> Option<String> {
        let locales: Vec<_> = console.catalog.locales().iter().map(ToString::to_string).collect();
        let messages: Vec<_> = Message::of_portal().map(|spec| spec.id).collect();
        let vocabulary = Vocabulary { locales: &locales, messages: &messages };
        let source = Source::from_bytes("counterexample.yaml", self.yaml.clone().into()).ok()?;
        let scenario = load_one(&source, &vocabulary).ok()?;
        let rulebook = &self.world.rulebook;
        let report = runner::run(&scenario, rulebook, &console.catalog, &console.locales);
        let (catalog, locales) = (&console.catalog, &console.locales);
        let record = Record::of(&scenario, &report, catalog, locales);
        Some(story(&record, &console.language_name()))
    }
}

fn make(folder: &Path, console: &mut Console<'_>) -> Result<(), Stop> {
    fs::create_dir_all(folder).map_err(|error| {
        let path = Name::from(folder.display().to_string());
        let trouble = Trouble::NotWritten { path, reason: Name::from(error.to_string()) };
        console.stop(&Complaint::new(trouble), Exit::Fault)
    })
}
