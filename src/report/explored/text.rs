//! What a search or random walks came to, for people.

use super::{Explored, Walked};
use crate::explore::{Exploration, Stopped, World};
use crate::invariants::{self, InvariantId};
use crate::message::{self, Message, Name};
use crate::model::{EventKind, IdSet, Keyed, Seconds};
use crate::report::{BAD, BOLD, DIM, GOOD, NOTE, Voice, paint};
use crate::rules::{self, RuleId, RuleSet};

use message::Explored as Told;

/// A whole search.
#[must_use]
pub fn text(explored: &Explored<'_>, voice: &Voice<'_>) -> String {
    let verdicts = explored.verdicts;
    let mut lines = world(explored.world, explored.without, voice);
    lines.extend(ending(&verdicts.exploration, voice));
    lines.push(String::new());
    lines.extend(figures(&verdicts.exploration, explored.seconds, voice));
    lines.push(String::new());
    let broken = |id: InvariantId| {
        let ways = verdicts.violations.iter().filter(|violation| violation.invariant == id);
        ways.map(|violation| violation.legs.len()).min()
    };
    lines.extend(invariants(broken, verdicts.exploration.stopped.is_none(), voice));
    lines.push(String::new());
    lines.extend(reached(verdicts.events, verdicts.refusals, voice));
    lines.join("\n") + "\n"
}

/// A number of random walks.
#[must_use]
pub fn walked_text(walked: &Walked<'_>, voice: &Voice<'_>) -> String {
    let walks = walked.walks;
    let mut lines = world(walked.world, walked.without, voice);
    lines.push(voice.say(Told::Walked {
        seed: Name::from(walked.seed.as_str()),
        first: Name::from(walked.range.start.to_string()),
        end: Name::from(walked.range.end.to_string()),
        length: whole(walked.seconds),
    }));
    let left = (walked.range.end - walked.range.start).saturating_sub(walks.walks);
    if left > 0 {
        lines.push(paint(BAD, voice.say(Told::WalksLeft { walks: left as f64 })));
    }
    lines.push(String::new());
    let (walks_taken, steps) = (walks.walks as f64, walks.steps as f64);
    let (allowed, refused) = (walks.allowed as f64, walks.refused as f64);
    let digest = Name::from(format!("{:016x}", walks.digest));
    lines.extend(indented(
        [
            Told::Walks { walks: walks_taken, steps },
            Told::Answers { allowed, refused },
            Told::Digest { digest },
        ],
        voice,
    ));
    lines.push(String::new());
    let broken = |id: InvariantId| {
        let ways = walks.failures.iter().filter(|failure| failure.invariant == id);
        ways.map(|failure| failure.legs.len()).min()
    };
    lines.extend(invariants(broken, false, voice));
    lines.push(String::new());
    let events = walks.events.keys().copied().collect();
    lines.extend(reached(events, walks.refusals.keys().copied().collect(), voice));
    lines.join("\n") + "\n"
}

fn world(world: &World, without: &[Name], voice: &Voice<'_>) -> Vec<String> {
    let size = Told::World {
        organizations: world.state.tenants.len() as f64,
        people: world.state.users.len() as f64,
        relations: world.relations as f64,
        commands: world.orders.len() as f64,
    };
    let mut lines = vec![paint(DIM, voice.say(size))];
    if !without.is_empty() {
        lines.push(paint(NOTE, voice.say(Told::Without { rules: without.to_vec() })));
    }
    lines
}

/// Whether everything was seen, and if not, what can be relied on.
fn ending(exploration: &Exploration, voice: &Voice<'_>) -> Vec<String> {
    let waiting = exploration.progress.waiting as f64;
    let depth = f64::from(exploration.progress.depth);
    let stopped = match exploration.stopped {
        None => return vec![paint(GOOD, voice.say(Told::Complete))],
        Some(Stopped::Depth) => Told::ByDepth { depth, waiting },
        Some(Stopped::States | Stopped::Found) => Told::ByStates { waiting },
        Some(Stopped::Memory) => Told::ByMemory { waiting },
        Some(Stopped::Caller) => Told::ByTime { waiting },
    };
    let deeper = Told::Deeper { depth: f64::from(exploration.certain_depth()) };
    vec![paint(BAD, voice.say(stopped)), voice.say(deeper)]
}

fn figures(exploration: &Exploration, seconds: f64, voice: &Voice<'_>) -> Vec<String> {
    let progress = &exploration.progress;
    let looked_at = (progress.states - progress.waiting) as f64;
    let mut figures = vec![
        Told::States { states: progress.states as f64 },
        Told::Transitions { transitions: progress.transitions as f64 },
        Told::Depth { depth: f64::from(progress.depth) },
        Told::Speed { speed: (looked_at / seconds.max(1e-3)).round(), length: whole(seconds) },
        Told::Memory { megabytes: exploration.memory.div_ceil(1 << 20) as f64 },
    ];
    if exploration.permutations > 0 {
        figures.push(Told::Symmetry { images: exploration.permutations as f64 });
    }
    // A bound is rounded up.
    let exponent = (-exploration.missed().max(1e-300).log10()).floor();
    figures.push(Told::Missed { exponent });
    indented(figures, voice)
}

/// Each invariant with its verdict, which is a proof only where everything was looked at.
fn invariants(
    broken: impl Fn(InvariantId) -> Option<usize>,
    is_proof: bool,
    voice: &Voice<'_>,
) -> Vec<String> {
    let all = invariants::ALL.len();
    let holding = invariants::ALL.iter().filter(|it| broken(it.id).is_none()).count();
    let (holding, all) = (holding as f64, all as f64);
    let heading = match is_proof {
        true => Told::Invariants { holding, all },
        false => Told::InvariantsSoFar { holding, all },
    };
    let line = |invariant: &&invariants::Invariant| {
        let name = Name::from(invariant.name);
        let (style, told) = match broken(invariant.id) {
            None if is_proof => (GOOD, Told::Holds { invariant: name }),
            None => (DIM, Told::Held { invariant: name }),
            Some(steps) => (BAD, Told::Broken { invariant: name, steps: steps as f64 }),
        };
        format!("  {}", paint(style, voice.say(told)))
    };
    let heading = paint(BOLD, voice.say(heading));
    std::iter::once(heading).chain(invariants::ALL.iter().map(line)).collect()
}

fn reached(events: IdSet<EventKind>, refusals: RuleSet, voice: &Voice<'_>) -> Vec<String> {
    let kinds = EventKind::ALL;
    let seldom = kinds.iter().filter(|kind| !events.contains(**kind));
    let guards = || rules::ALL.iter().filter(|rule| is_tried(rule.id));
    let silent = guards().filter(|rule| !refusals.contains(rule.id));
    let (events, refused) = (f64::from(events.len()), f64::from(refusals.len()));
    let mut lines = vec![voice.say(Told::Events { reached: events, all: kinds.len() as f64 })];
    lines.extend(never(seldom.map(|kind| Name::from(kind.key())).collect(), voice));
    let all = guards().count() as f64;
    lines.push(voice.say(Told::Refusals { reached: refused, all }));
    lines.extend(never(silent.map(|rule| Name::from(rule.name)).collect(), voice));
    lines
}

/// Whether a rule refuses commands; the clock of a search never goes back.
fn is_tried(rule: RuleId) -> bool {
    rule.rule().part.is_guard() && rule != RuleId::TimeMovesForward
}

fn never(names: Vec<Name>, voice: &Voice<'_>) -> Option<String> {
    (!names.is_empty()).then(|| format!("  {}", paint(DIM, voice.say(Told::Never { names }))))
}

fn indented(messages: impl IntoIterator<Item = Told>, voice: &Voice<'_>) -> Vec<String> {
    messages.into_iter().map(|told| format!("  {}", voice.say(Message::from(told)))).collect()
}

/// Whole seconds, at least one: nobody wants to know more.
fn whole(seconds: f64) -> Seconds {
    Seconds::new(seconds.ceil() as i64)
}
