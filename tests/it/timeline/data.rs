//! Lanes have no gaps, agree with how memberships stand after every step and every event, and can be
//! kept in a file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;
use tchau::cli::Exit;
use tchau::model::{Event, Keyed, Seconds, Timestamp, Trigger};
use tchau::record::Record;
use tchau::report::timeline::json;
use tchau::rules::{Rulebook, find};
use tchau::timeline::{DeadlineKind, Fate, Lane, Segment, Stage, Timeline};

use super::{AWKWARD, CATALOG, TIMELINES, run, run_text};
use crate::call::{call, files};
use crate::json::{described, keys};

/// The segment of an instant.
#[track_caller]
fn at(lane: &Lane, instant: Timestamp) -> &Segment {
    let holds = |segment: &&Segment| {
        segment.from.is_none_or(|from| from <= instant) && segment.to.is_none_or(|to| instant < to)
    };
    let found: Vec<_> = lane.segments.iter().filter(holds).collect();
    assert_eq!(found.len(), 1, "{lane:?} at {instant:?}");
    found[0]
}

#[test]
fn segments_follow_each_other_without_a_gap() {
    for (path, timeline) in TIMELINES.iter() {
        for lane in &timeline.lanes {
            let segments = &lane.segments;
            assert_eq!(segments.last().unwrap().to, None, "{path}");
            for pair in segments.windows(2) {
                assert!(pair[0].to.is_some() && pair[0].to == pair[1].from, "{path}: {pair:?}");
                let kinds = [pair[0], pair[1]].map(|segment| (segment.stage, segment.disabled));
                assert_ne!(kinds[0], kinds[1], "{path}: nothing changes");
            }
            for segment in segments {
                let (from, to) = (segment.from.unwrap_or(Timestamp::from_seconds(-1)), segment.to);
                assert!(to.is_none_or(|to| from < to && to <= timeline.ended), "{path}");
            }
        }
    }
}

#[test]
fn what_is_ahead_goes_on_where_the_run_ends() {
    for (path, timeline) in TIMELINES.iter() {
        for lane in timeline.lanes.iter().filter(|lane| !lane.ahead.is_empty()) {
            let (last, first) = (lane.segments.last().unwrap(), lane.ahead[0]);
            assert_eq!((first.stage, first.from), (last.stage, Some(timeline.ended)), "{path}");
            assert!(lane.ahead.windows(2).all(|pair| pair[0].to == pair[1].from), "{path}");
            let end = lane.ahead.last().unwrap();
            assert_eq!((end.stage, end.to), (Stage::Gone, None), "{path}");
            let due = lane.deadlines.iter().filter(|deadline| deadline.fate == Fate::Ahead);
            let due: Vec<_> = due.map(|deadline| Some(deadline.at)).collect();
            let ends: Vec<_> = lane.ahead.iter().map(|segment| segment.to).collect();
            assert_eq!(due, ends[..ends.len() - 1], "{path}");
        }
    }
}

/// How a membership stands by the JSON report, in the words of a timeline.
fn stands(membership: &Value) -> (Stage, bool) {
    let is = |key: &str| membership[key].as_bool().unwrap();
    let stage = match membership["is"].as_str().unwrap() {
        "active" if membership["invitation"] == "pending" => Stage::Pending,
        "active" => Stage::Active,
        "soft_deleted" if is("restorable") => Stage::Restorable,
        "soft_deleted" => Stage::NotRestorable,
        "removing_data" => Stage::RemovingData,
        "gone" => Stage::Gone,
        other => panic!("{other}"),
    };
    assert_eq!(is("listed"), stage.is_listed_as_deleted());
    assert_eq!(is("data_present"), stage.has_data());
    (stage, is("disabled") && stage < Stage::RemovingData)
}

#[test]
fn lanes_agree_with_memberships_after_every_step() {
    for (scenario, report) in files("scenarios").iter().flat_map(|path| run(path)) {
        let path = scenario.address();
        let timeline = Timeline::of(&scenario, &report);
        let lanes: BTreeMap<_, _> =
            timeline.lanes.iter().map(|lane| (u64::from(lane.membership), lane)).collect();
        let record = Record::of(&scenario, &report, &CATALOG, &[]);
        let told = serde_json::to_value(&record).unwrap();
        // Of several steps at one instant, the last one counts.
        let (mut standings, mut last) = (BTreeMap::new(), BTreeMap::new());
        for step in told["steps"].as_array().unwrap() {
            for membership in step["memberships"].as_array().unwrap() {
                let before = standings.insert(membership["id"].as_u64().unwrap(), membership);
                assert_ne!(before, Some(membership), "{}", path.display());
            }
            last.insert(step["ended"].as_str().unwrap(), standings.clone());
        }
        for (instant, standings) in last {
            for (id, membership) in standings {
                let expected = stands(membership);
                match lanes.get(&id) {
                    Some(lane) => {
                        let found = at(lane, tchau::calendar::parse_instant(instant).unwrap());
                        let found = (found.stage, found.disabled);
                        assert_eq!(found, expected, "{} {instant}", path.display());
                    }
                    None => {
                        assert_eq!(membership["relation"], "home", "{}", path.display());
                        assert_eq!(expected, (Stage::Active, false), "{}", path.display());
                    }
                }
            }
        }
    }
}

#[test]
fn every_event_shows_at_its_own_instant() {
    let mut shown = 0;
    for (scenario, report) in files("scenarios").iter().flat_map(|path| run(path)) {
        let path = scenario.address();
        let timeline = Timeline::of(&scenario, &report);
        let events = report.steps.iter().flat_map(|step| &step.events);
        // Of several events at one instant, the last one counts.
        let mut last = BTreeMap::new();
        for stamped in events {
            let allowed: &[Stage] = match stamped.event {
                Event::MembershipSoftDeleted { .. } => &[Stage::Restorable, Stage::NotRestorable],
                Event::MembershipRestored { .. } => &[Stage::Active, Stage::Pending],
                Event::MembershipPurged { .. } | Event::DataRemovalStarted { .. } => {
                    &[Stage::RemovingData]
                }
                Event::DataRemovalCompleted { .. } => &[Stage::Gone],
                _ => continue,
            };
            last.insert((stamped.event.membership().unwrap().0, stamped.at), allowed);
        }
        for ((membership, instant), allowed) in last {
            let lane = timeline.lanes.iter().find(|lane| lane.membership == membership).unwrap();
            let stage = at(lane, instant).stage;
            assert!(allowed.contains(&stage), "{}: {stage:?} at {instant:?}", path.display());
            shown += 1;
        }
    }
    assert!(shown > 200, "{shown}");
}

#[test]
fn deadlines_fire_when_their_events_happen() {
    for (scenario, report) in files("scenarios").iter().flat_map(|path| run(path)) {
        let path = scenario.address();
        let timeline = Timeline::of(&scenario, &report);
        let events = report.steps.iter().flat_map(|step| &step.events);
        let happened = events.filter_map(|stamped| match stamped.event {
            Event::MembershipPurged { trigger: Trigger::EndOfSoftDeletion, membership, .. } => {
                Some((membership.0, "permanent_deletion", stamped.at))
            }
            Event::DataRemovalCompleted { membership } => {
                Some((membership.0, "data_gone", stamped.at))
            }
            _ => None,
        });
        let lanes = timeline.lanes.iter();
        let deadlines =
            || lanes.clone().flat_map(|lane| lane.deadlines.iter().map(|it| (lane.membership, it)));
        let fired = deadlines().filter(|(_, deadline)| deadline.fate == Fate::Fired);
        let fired: BTreeSet<_> = fired.map(|(id, it)| (id, it.kind.key(), it.at)).collect();
        assert_eq!(fired, happened.collect(), "{}", path.display());
        for (_, deadline) in deadlines() {
            let is_due = deadline.at > timeline.ended;
            assert!(deadline.fate != Fate::Ahead || is_due, "{}", path.display());
            assert!(deadline.fate != Fate::Fired || !is_due, "{}", path.display());
            let is_removal = deadline.kind == DeadlineKind::DataGone;
            assert!(deadline.fate != Fate::Lifted || !is_removal, "{}", path.display());
            assert!(deadline.since < deadline.at && deadline.at <= deadline.latest);
        }
    }
}

#[test]
fn every_step_has_its_mark() {
    for path in files("tests/data/unmet") {
        let (scenario, report) = run(&path).remove(0);
        let timeline = Timeline::of(&scenario, &report);
        assert!(timeline.moments.windows(2).all(|pair| pair[0].at < pair[1].at));
        let marks = timeline.moments.iter().flat_map(|moment| &moment.steps);
        let marks: Vec<_> = marks.map(|mark| (mark.step, mark.verdict.key() == "met")).collect();
        let steps = report.steps.iter().zip(1..);
        let expected: Vec<_> = steps.map(|(step, number)| (number, step.is_met())).collect();
        assert_eq!(marks, expected, "{}", path.display());
    }
}

#[test]
fn a_step_is_refused_if_something_that_it_does_is() {
    let refused = |(_, timeline): &&(String, Timeline)| {
        let marks = timeline.moments.iter().flat_map(|moment| &moment.steps);
        marks.fold(false, |any, mark| {
            let deeds = &mark.act.as_ref().unwrap().deeds;
            let is_refused = deeds.iter().any(|deed| !deed.refused_by.is_empty());
            assert_eq!(mark.refused, is_refused, "{mark:?}");
            any || is_refused
        })
    };
    let count = TIMELINES.iter().filter(refused).count();
    assert!((1..TIMELINES.len()).contains(&count), "{count}");
}

#[test]
fn beside_its_steps_a_timeline_only_numbers_them() {
    let (scenario, report) = run_text("awkward", AWKWARD.into(), &Rulebook::default()).remove(0);
    let mut whole = Timeline::of(&scenario, &report);
    let beside = Timeline::beside_steps(&scenario, &report);
    assert_ne!(beside, whole);
    whole.moments.iter_mut().flat_map(|moment| &mut moment.steps).for_each(|mark| mark.act = None);
    assert_eq!(beside, whole);
    let read: Timeline = serde_json::from_str(&json(&beside)).unwrap();
    assert_eq!(read, beside);
}

#[test]
fn what_is_kept_is_read_back() {
    for (path, timeline) in TIMELINES.iter() {
        let read: Timeline = serde_json::from_str(&json(timeline)).unwrap();
        assert_eq!(read, *timeline, "{path}");
    }
}

#[test]
fn lengths_beyond_every_calendar_are_kept_too() {
    let century = "start: 9998-01-01T00:00:00Z\ntimelines: { soft_deletion: 36500d }\ntenants:";
    let text = AWKWARD.replacen("tenants:", century, 1);
    let text = text.replace("  - wait: next_deadline\n", "");
    let (scenario, report) = run_text("eternity", text.into(), &Rulebook::default()).remove(0);
    let timeline = Timeline::of(&scenario, &report);
    assert!(timeline.lanes.iter().any(|lane| !lane.ahead.is_empty()));
    let read: Timeline = serde_json::from_str(&json(&timeline)).unwrap();
    assert_eq!(read, timeline);
}

#[test]
fn a_window_closes_even_where_nothing_ends_it() {
    let rulebook = Rulebook::default().without(find("soft-deletion-ends").unwrap().id);
    let text = AWKWARD.replace("wait: next_deadline", "wait: 31d");
    let (scenario, report) = run_text("endless", text.into(), &rulebook).remove(0);
    let timeline = Timeline::of(&scenario, &report);
    let lane = timeline.lanes.iter().find(|lane| lane.user.key == "ana").unwrap();
    let stages: Vec<_> = lane.segments.iter().map(|segment| segment.stage).collect();
    assert_eq!(stages, [Stage::Active, Stage::Restorable, Stage::NotRestorable]);
    let closed = lane.segments[1];
    assert_eq!(closed.to.unwrap().since(closed.from.unwrap()), Seconds::days(30));
}

#[test]
fn every_key_is_described_and_every_description_is_of_a_key() {
    let mut found = BTreeSet::new();
    for (_, timeline) in TIMELINES.iter() {
        keys(&serde_json::from_str(&json(timeline)).unwrap(), "", &mut found);
    }
    assert_eq!(found, described("docs/timeline-json.md"));
    let page = std::fs::read_to_string("docs/timeline-json.md").unwrap();
    let all = [Stage::KEYS, DeadlineKind::KEYS, Fate::KEYS].concat();
    assert!(all.iter().all(|key| page.contains(&format!("`{key}`"))));
}

#[test]
fn the_language_of_the_user_changes_nothing() {
    let path = "scenarios/restore/last-second.yaml";
    assert!(Path::new(path).exists());
    let [en, pt_br] = crate::call::LANGUAGES.map(|language| {
        let called = call(&["timeline", path, "--format", "json", "--lang", language]);
        assert_eq!(called.exit, Exit::Met);
        called.out
    });
    assert_eq!(en, pt_br);
}
