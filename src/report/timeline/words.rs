//! What the parts of a picture say, in whole sentences.

use super::super::{Voice, recalled_by, said_by};
use crate::message::{Drawn, Name, Sign, Story};
use crate::timeline::{Deadline, Fate, Lane, Mark, Moment, Segment, Timeline, Verdict};

/// What is said, in each of the languages of a picture.
pub(super) type Spoken = Vec<String>;

/// What the whole picture shows.
pub(super) fn whole(timeline: &Timeline) -> Drawn {
    let lanes = timeline.lanes.len() as f64;
    Drawn::Whole { lanes, started: timeline.started, ended: timeline.ended }
}

/// What stands beside a lane, below the name of the person.
pub(super) fn belongs(lane: &Lane) -> Drawn {
    let (organization, relation) = (Name::from(lane.tenant.name.as_str()), lane.relation);
    match lane.object {
        Some(nth) => Drawn::BelongsNth { organization, relation, nth: nth as f64 },
        None => Drawn::Belongs { organization, relation },
    }
}

/// Whose lane it is, in a sentence.
pub(super) fn whose(lane: &Lane) -> Drawn {
    let name = |name: &str| Name::from(name);
    let (person, organization) = (name(&lane.user.name), name(&lane.tenant.name));
    let relation = lane.relation;
    match lane.object {
        Some(nth) => Drawn::WhoseNth { person, organization, relation, nth: nth as f64 },
        None => Drawn::Whose { person, organization, relation },
    }
}

/// A time in which nothing changes.
pub(super) fn segment(segment: &Segment, voices: &[Voice<'_>]) -> Spoken {
    standing(segment, lasting(segment), voices)
}

/// The same, still to come after the end of the run.
pub(super) fn ahead(segment: &Segment, voices: &[Voice<'_>]) -> Spoken {
    let lasting = match (segment.from, segment.to) {
        (Some(from), Some(until)) => Drawn::AheadBetween { from, until },
        _ => lasting(segment),
    };
    standing(segment, lasting, voices)
}

/// A deadline.
pub(super) fn deadline(deadline: &Deadline, voices: &[Voice<'_>]) -> Spoken {
    let Deadline { kind, at, latest, .. } = *deadline;
    let told = match deadline.fate {
        Fate::Fired => Drawn::Fired { kind, at },
        Fate::Ahead => Drawn::Due { kind, at },
        Fate::Lifted => Drawn::Lifted { kind, at },
    };
    sentences([Some(told), (latest > at).then_some(Drawn::Latest { at: latest })], voices)
}

/// The steps at one instant, each with what it does.
pub(super) fn moment(moment: &Moment, voices: &[Voice<'_>]) -> Spoken {
    let mut told = said_by(voices, Drawn::At { instant: moment.at });
    for mark in &moment.steps {
        for (told, step) in told.iter_mut().zip(step(mark, voices)) {
            told.extend([" ", &mark.step.to_string(), ". ", &step]);
        }
    }
    told
}

/// The same where the steps are told beside the picture: only when, and how they came out.
pub(super) fn when(moment: &Moment, voices: &[Voice<'_>]) -> Spoken {
    let name = |steps: String| Name::from(steps);
    let (instant, count) = (moment.at, moment.steps.len() as f64);
    let told = Drawn::StepsAt { instant, count, steps: name(numbers(&moment.steps)) };
    let sign = signs(moment);
    let came_out = (sign != Sign::Done)
        .then(|| Drawn::CameOut { sign, steps: name(numbers(of_sign(sign, moment))) });
    sentences([Some(told), came_out], voices)
}

/// What a step does, and how it came out if not as usual.
pub(super) fn step(mark: &Mark, voices: &[Voice<'_>]) -> Spoken {
    let deeds = mark.act.iter().flat_map(|act| &act.deeds).flat_map(|deed| {
        let refused = Story::refused_by(&deed.rules()).map(|refused| said_by(voices, refused));
        [Some(recalled_by(voices, &deed.message)), refused]
    });
    let unable = unable(mark).map(|unable| said_by(voices, unable));
    let unmet = (mark.verdict == Verdict::Unmet).then(|| said_by(voices, Drawn::NotAsExpected));
    one_after_the_other(deeds.chain([unable, unmet]).flatten(), voices)
}

/// How a step came out.
pub(super) fn sign(mark: &Mark) -> Sign {
    match mark.verdict {
        Verdict::Unmet => Sign::Unmet,
        Verdict::NotReached => Sign::NotReached,
        Verdict::Met if mark.refused => Sign::Refused,
        Verdict::Met => Sign::Done,
    }
}

/// The sign of several steps at one instant is the gravest of theirs.
pub(super) fn signs(moment: &Moment) -> Sign {
    moment.steps.iter().map(sign).max().unwrap_or(Sign::Done)
}

/// The steps that came out in this way.
pub(super) fn of_sign(wanted: Sign, moment: &Moment) -> impl Iterator<Item = &Mark> {
    moment.steps.iter().filter(move |mark| sign(mark) == wanted)
}

/// What follows the numbers of steps with this sign.
pub(super) const fn suffix(sign: Sign) -> &'static str {
    match sign {
        Sign::Done => "",
        Sign::Refused => "⊘",
        Sign::NotReached => "…",
        Sign::Unmet => "✗",
    }
}

/// The numbers of the steps at one instant, and how they came out; of several, those that came out in
/// another way than as usual are told apart.
pub(super) fn label(moment: &Moment) -> String {
    let (all, gravest) = (numbers(&moment.steps), signs(moment));
    let of_them = numbers(of_sign(gravest, moment));
    match suffix(gravest) {
        "" => all,
        suffix if of_them == all => format!("{all} {suffix}"),
        suffix => format!("{all} ({of_them} {suffix})"),
    }
}

/// The same where there is little room: the gravest sign stands for all.
pub(super) fn brief(moment: &Moment) -> String {
    format!("{} {}", numbers(&moment.steps), suffix(signs(moment))).trim_end().to_owned()
}

/// The numbers of some steps, those that follow each other as the first and the last one.
fn numbers<'a>(steps: impl IntoIterator<Item = &'a Mark>) -> String {
    let steps: Vec<usize> = steps.into_iter().map(|mark| mark.step).collect();
    let runs = steps.chunk_by(|one, next| one + 1 == *next);
    let runs = runs.filter_map(|run| Some((run.first()?, run.last()?)));
    let runs = runs.map(|(first, last)| match last > first {
        true => format!("{first}–{last}"),
        false => first.to_string(),
    });
    runs.collect::<Vec<_>>().join(", ")
}

fn unable(mark: &Mark) -> Option<Story> {
    let does_nothing = || mark.act.as_ref().is_some_and(|act| act.deeds.is_empty());
    match mark.verdict {
        Verdict::NotReached => Some(Story::NotReached),
        Verdict::Unmet if does_nothing() => Some(Story::WaitForNothing),
        Verdict::Unmet | Verdict::Met => None,
    }
}

fn standing(segment: &Segment, lasting: Drawn, voices: &[Voice<'_>]) -> Spoken {
    let meaning = Drawn::Meaning { stage: segment.stage };
    let disabled = segment.disabled.then_some(Drawn::Disabled);
    sentences([Some(meaning), disabled, Some(lasting)], voices)
}

fn lasting(segment: &Segment) -> Drawn {
    match (segment.from, segment.to) {
        (None, None) => Drawn::Throughout,
        (None, Some(until)) => Drawn::Until { until },
        (Some(from), None) => Drawn::Since { from },
        (Some(from), Some(until)) => Drawn::Between { from, until, length: until.since(from) },
    }
}

fn sentences<const N: usize>(told: [Option<Drawn>; N], voices: &[Voice<'_>]) -> Spoken {
    let told = told.into_iter().flatten();
    one_after_the_other(told.map(|sentence| said_by(voices, sentence)), voices)
}

fn one_after_the_other(sentences: impl Iterator<Item = Spoken>, voices: &[Voice<'_>]) -> Spoken {
    let mut told = vec![String::new(); voices.len()];
    for sentence in sentences {
        for (told, sentence) in told.iter_mut().zip(sentence) {
            if told.is_empty() {
                *told = sentence;
            } else {
                told.extend([" ", &sentence]);
            }
        }
    }
    told
}
