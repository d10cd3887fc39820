//! Lengths that are told in fewer words, and shorter ones.

use crate::explore::{Leg, Move};
use crate::model::Seconds;
use crate::rules::Timelines;

/// The same leg with a simpler wait or a simpler removal, the simplest first.
pub(super) fn legs(leg: &Leg, timelines: &Timelines) -> Vec<Leg> {
    let waits = match leg.what {
        Move::Wait(length) => simpler(length, timelines),
        Move::Order(_) => Vec::new(),
    };
    let waits = waits.into_iter().map(|length| Leg { what: Move::Wait(length), ..*leg });
    let removals = leg.removal.map(|length| simpler(length, timelines)).unwrap_or_default();
    let removals = removals.into_iter().map(|length| Leg { removal: Some(length), ..*leg });
    waits.chain(removals).collect()
}

/// Lengths that are simpler than this one, the simplest first.
fn simpler(length: Seconds, timelines: &Timelines) -> Vec<Seconds> {
    let Timelines { soft_deletion, data_removal } = *timelines;
    let days = length.get() / Seconds::DAY.get();
    let round =
        [1, 60, 3_600].into_iter().chain([1, 2, 10, 20, days, days + 1].map(|d| d * 86_400));
    let limits =
        [soft_deletion, data_removal, Seconds::new(soft_deletion.get() + data_removal.get())];
    let edges = limits.into_iter().flat_map(|limit| [-1, 0, 1].map(|by| limit.get() + by));
    let half = length.get() / 2;
    let all = round.chain(edges).chain([half]).filter(|seconds| *seconds > 0).map(Seconds::new);
    let mut all: Vec<_> = all.filter(|other| cost(*other) < cost(length)).collect();
    all.sort_unstable_by_key(|length| cost(*length));
    all.dedup();
    all
}

/// How much there is to say: the parts in which a length is written, then the length.
const fn cost(length: Seconds) -> (u8, i64) {
    let seconds = length.get();
    let parts = [seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60];
    let mut count = 0;
    let mut rest: &[i64] = &parts;
    while let [part, others @ ..] = rest {
        count += (*part > 0) as u8;
        rest = others;
    }
    (count, seconds)
}
