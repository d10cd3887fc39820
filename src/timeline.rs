//! The deletion timelines of a run as data: where everybody stood from when to when, and what is still to come.
//!
//! A [`Timeline`] holds names, ids and instants and no text of any language, so that it can be kept in
//! a file and drawn later. Its JSON form is a contract, told in `docs/timeline-json.md`.
//!
//! Three ends are three different things and stay apart: restorable, listed under Deleted users, data
//! still present. Each [`Stage`] says which of them still hold.

mod track;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::form;
use crate::message::{Name, Stored, deed};
use crate::model::{
    MembershipId, Relation, Roster, Seconds, State, TenantId, Timestamp, UserId, keyed,
};
use crate::runner::{Answer, Outcome, Report, StepReport};
use crate::scenario::Scenario;
use crate::short_text::ShortText;

/// Rises when a key changes its meaning or goes away; new keys may come at any time.
pub const VERSION: u32 = 1;

/// The deletion timelines of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Timeline {
    /// The version of the JSON form.
    pub version: u32,
    /// The clock before the first step.
    #[serde(with = "form::Instant")]
    pub started: Timestamp,
    /// The clock after the last step.
    #[serde(with = "form::Instant")]
    pub ended: Timestamp,
    /// The lengths of a “what if” scenario (D22).
    pub what_if: Option<Lengths>,
    /// A lane for each membership, in the order in which they came to be. Accounts at home have one
    /// only if something happens to them.
    pub lanes: Vec<Lane>,
    /// The instants at which steps end, in order.
    pub moments: Vec<Moment>,
}

/// Other lengths than the product's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Lengths {
    /// From the soft deletion to the permanent deletion.
    #[serde(with = "form::Length")]
    pub soft_deletion: Seconds,
    /// From the permanent deletion to the latest end of the data removal.
    #[serde(with = "form::Length")]
    pub data_removal: Seconds,
}

/// Where one membership stood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Lane {
    /// Its place among all memberships, from 0.
    pub membership: u32,
    /// Whose.
    pub user: Named,
    /// In which tenant.
    pub tenant: Named,
    /// In which way.
    pub relation: Relation,
    /// Which membership of this person in this tenant, from 1, where there are several.
    pub object: Option<usize>,
    /// From the beginning to the end of the run, without a gap.
    pub segments: Vec<Segment>,
    /// How it goes on after the end of the run if nothing else happens, where time alone changes it.
    pub ahead: Vec<Segment>,
    /// What time alone does, did, or would have done.
    pub deadlines: Vec<Deadline>,
}

/// Somebody or something with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Named {
    /// How the scenario refers to it.
    pub key: ShortText,
    /// What people call it.
    pub name: ShortText,
}

/// A time in which nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Segment {
    /// Where the membership stands.
    pub stage: Stage,
    /// Whether the account is disabled in this tenant.
    pub disabled: bool,
    /// Its first second; none if it was so before the run.
    #[serde(with = "form::OptionalInstant")]
    pub from: Option<Timestamp>,
    /// The second after its last one; none if it is still so at the end.
    #[serde(with = "form::OptionalInstant")]
    pub to: Option<Timestamp>,
}

/// Where a membership stands between being invited and gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Invited, and has not signed in yet (D17).
    Pending,
    /// In use, or usable.
    Active,
    /// Soft-deleted, and an administrator can restore it (R38).
    Restorable,
    /// Soft-deleted, and cannot be restored: a newer object has its name (D15).
    NotRestorable,
    /// In no list, its data being removed (D4).
    RemovingData,
    /// Nothing is left.
    Gone,
}

keyed!(Stage {
    Pending = "pending",
    Active = "active",
    Restorable = "restorable",
    NotRestorable = "not_restorable",
    RemovingData = "removing_data",
    Gone = "gone",
});

impl Stage {
    /// Whether Deleted users lists it.
    #[must_use]
    pub const fn is_listed_as_deleted(self) -> bool {
        matches!(self, Self::Restorable | Self::NotRestorable)
    }

    /// Whether there still is data.
    #[must_use]
    pub const fn has_data(self) -> bool {
        !matches!(self, Self::Gone)
    }
}

/// Something that time alone brings about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Deadline {
    /// What happens.
    pub kind: DeadlineKind,
    /// The instant from which it is counted.
    #[serde(with = "form::Instant")]
    pub since: Timestamp,
    /// When it happens in this run.
    #[serde(with = "form::Instant")]
    pub at: Timestamp,
    /// When it happens at the latest; later than `at` only where the scenario fixes the instant (D2).
    #[serde(with = "form::Instant")]
    pub latest: Timestamp,
    /// What became of it.
    pub fate: Fate,
}

/// What time alone brings about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineKind {
    /// Permanent deletion starts at the end of the soft deletion (R44).
    PermanentDeletion,
    /// The data is gone (R45, R47).
    DataGone,
}

keyed!(DeadlineKind { PermanentDeletion = "permanent_deletion", DataGone = "data_gone" });

/// What became of a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It fired.
    Fired,
    /// It lies after the end of the run.
    Ahead,
    /// It never fires: the account was restored or deleted permanently before.
    Lifted,
}

keyed!(Fate { Fired = "fired", Ahead = "ahead", Lifted = "lifted" });

/// An instant at which steps end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Moment {
    /// When.
    #[serde(with = "form::Instant")]
    pub at: Timestamp,
    /// The steps, in order.
    pub steps: Vec<Mark>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Mark {
    /// Its place in the file, from 1.
    pub step: usize,
    /// Whether everything was as expected.
    pub verdict: Verdict,
    /// Whether anything that it does is refused.
    pub refused: bool,
    /// What it does, unless a report tells that beside the timeline.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub act: Option<Act>,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Act {
    /// Who acts; nobody makes time pass.
    pub actor: Option<Named>,
    /// What is done: several things for several users at once, none if the step could do nothing.
    pub deeds: Vec<Deed>,
}

/// One thing that is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Deed {
    /// What, as a message.
    pub message: Stored,
    /// The rules that refused it, the one that decided first.
    pub refused_by: Vec<ShortText>,
}

/// How a step came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// As expected.
    Met,
    /// The run ended before.
    NotReached,
    /// Not as expected.
    Unmet,
}

keyed!(Verdict { Met = "met", NotReached = "not_reached", Unmet = "unmet" });

form::by_key!(Stage, DeadlineKind, Fate, Verdict);

impl Timeline {
    /// The timelines of a run of this scenario, with what each step does.
    #[must_use]
    pub fn of(scenario: &Scenario, report: &Report) -> Self {
        let mut timeline = Self::beside_steps(scenario, report);
        let marks = timeline.moments.iter_mut().flat_map(|moment| &mut moment.steps);
        for (mark, step) in marks.zip(&report.steps) {
            mark.act = Some(act(step, report, &scenario.roster));
        }
        timeline
    }

    /// The same for a report that tells the steps beside it: each has a number here, and no more.
    #[must_use]
    pub fn beside_steps(scenario: &Scenario, report: &Report) -> Self {
        Self { lanes: lanes(scenario, report), moments: moments(report), ..Self::frame(report) }
    }

    /// The span of time of a run, in which nothing is drawn.
    pub(crate) fn frame(report: &Report) -> Self {
        let lengths = report.timelines;
        let what_if = report.is_what_if.then_some(Lengths {
            soft_deletion: lengths.soft_deletion,
            data_removal: lengths.data_removal,
        });
        Self {
            version: VERSION,
            started: report.started,
            ended: report.ended,
            what_if,
            lanes: Vec::new(),
            moments: Vec::new(),
        }
    }

    /// The steps that end at an instant.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> Option<&Moment> {
        let place = self.moments.binary_search_by_key(&at, |moment| moment.at).ok()?;
        self.moments.get(place)
    }
}

impl Lane {
    /// An account at home to which nothing happens is nobody's timeline.
    fn tells_something(&self) -> bool {
        let is_plain = |segment: &Segment| segment.stage == Stage::Active && !segment.disabled;
        let is_plain = self.segments.iter().all(is_plain) && self.deadlines.is_empty();
        self.relation != Relation::Home || !is_plain
    }
}

impl Named {
    fn user(roster: &Roster, id: UserId) -> Self {
        let user = roster.user(id);
        Self { key: user.key.clone(), name: user.name.clone() }
    }

    fn tenant(roster: &Roster, id: TenantId) -> Self {
        let tenant = roster.tenant(id);
        Self { key: tenant.key.clone(), name: tenant.name.clone() }
    }
}

fn lanes(scenario: &Scenario, report: &Report) -> Vec<Lane> {
    let (state, roster) = (&report.end, &scenario.roster);
    let tracks = track::tracks(scenario, report).into_iter().zip(state.memberships());
    let lanes = tracks.map(|(track, (id, membership))| Lane {
        membership: id.0,
        user: Named::user(roster, membership.user),
        tenant: Named::tenant(roster, membership.tenant),
        relation: membership.relation,
        object: object(state, id),
        segments: track.segments,
        ahead: track.ahead,
        deadlines: track.deadlines,
    });
    lanes.filter(Lane::tells_something).collect()
}

/// Which of several memberships of one person in one tenant it is, from 1.
fn object(state: &State, id: MembershipId) -> Option<usize> {
    let membership = state.membership(id);
    let of_them = || state.memberships_of(membership.user, membership.tenant);
    let place = of_them().position(|(other, _)| other == id)?;
    (of_them().count() > 1).then_some(place + 1)
}

fn moments(report: &Report) -> Vec<Moment> {
    let mut moments: Vec<Moment> = Vec::new();
    for (place, step) in report.steps.iter().enumerate() {
        let mark = mark(place + 1, step);
        match moments.last_mut() {
            Some(moment) if moment.at == step.ended => moment.steps.push(mark),
            Some(_) | None => moments.push(Moment { at: step.ended, steps: vec![mark] }),
        }
    }
    moments
}

fn mark(number: usize, step: &StepReport) -> Mark {
    let is_reached = step.verdicts.iter().all(|verdict| verdict.outcome != Outcome::NotReached);
    Mark {
        step: number,
        verdict: match (is_reached, step.is_met()) {
            (false, _) => Verdict::NotReached,
            (true, false) => Verdict::Unmet,
            (true, true) => Verdict::Met,
        },
        refused: step.answers.iter().any(|answer| answer.answer.is_err()),
        act: None,
    }
}

fn act(step: &StepReport, report: &Report, roster: &Roster) -> Act {
    let actor = step.answers.iter().find_map(|answer| answer.command.actor());
    let deed = |answer: &Answer| {
        let refused_by =
            answer.refusing_rules().map(|rule| ShortText::new_static(rule.name())).collect();
        let told = deed(&answer.command, report.relation(answer), roster, step.started);
        Deed { message: Stored::from(&told.into()), refused_by }
    };
    Act {
        actor: actor.map(|id| Named::user(roster, id)),
        deeds: step.answers.iter().map(deed).collect(),
    }
}

impl Deed {
    /// The rules that refused it, as names for a message.
    #[must_use]
    pub fn rules(&self) -> Vec<Name> {
        self.refused_by.iter().map(|rule| Name::from(rule.as_str())).collect()
    }
}
