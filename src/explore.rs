//! Search through everything that can happen in a bounded world, by the functions that scenarios use.
//!
//! ```text
//!  World ─► search ─► Exploration (figures, the shortest way to everything that was marked)
//!             │ for each state, each act:
//!             ▼
//!          Attempts: decide, apply, next_deadline, every invariant ─► Watch marks what is remarkable
//! ```

mod act;
mod attempt;
mod bench;
mod catch;
mod choice;
mod corners;
mod desks;
mod dice;

mod index;
mod lapse;
mod look;
mod marks;
mod orders;
mod packed;
mod patch;
mod recall;
mod region;
mod round;
mod search;
mod seed;
mod seen;
mod shape;
mod shrink;
mod symmetry;
mod trace;
mod verdict;
mod vocabulary;
mod walk;
mod walker;
mod word;
mod world;

pub use act::Act;
pub use attempt::Attempt;
pub use marks::{Mark, Marks};
pub use region::TooFine;
pub use search::{Exploration, Limits, Progress, Stopped, Watch, search};
pub use seed::{Seed, SeedError};
pub use shrink::{breaks, shrink};
pub use trace::{Leg, Move, Played, legs, play};
pub use verdict::{Verdicts, Violation, verdicts};
pub use walk::{Failure, Walks, walk, walks};
pub use world::{Bounds, Size, World};

use packed::{MOST, MOST_ASSIGNED, MOST_GROUPS, MOST_MEMBERSHIPS, MOST_TEXTS};
use region::{MOST_CLOCKS, Regions};

/// Why a world cannot be searched exhaustively.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Its lengths of time leave too many regions.
    #[error(transparent)]
    TooFine(#[from] TooFine),
    /// It has too many people, organizations, memberships, groups or texts.
    #[error("the world is too large to be searched exhaustively")]
    TooLarge,
}

/// Whether time has the same regions in both worlds, so that a search of one looks as finely as the
/// rules of the other.
pub(crate) fn have_same_regions(one: &World, other: &World) -> bool {
    matches!((Regions::of(one), Regions::of(other)), (Ok(one), Ok(other)) if one == other)
}

/// Whether the states of a world can be packed.
fn fits(world: &World) -> Result<(), Unfit> {
    let is_small = world.state.users.len() <= MOST
        && world.state.tenants.len() <= MOST
        && world.most_memberships() <= MOST_MEMBERSHIPS.min(MOST_CLOCKS)
        && world.roster.texts.len() <= MOST_TEXTS
        && world.orders.len() < 1 << 15
        && world.roster.tenants.iter().all(|tenant| {
            tenant.groups.len() <= MOST_GROUPS
                && tenant.applications.len() <= MOST_ASSIGNED
                && tenant.licences.len() <= MOST_ASSIGNED
        });
    if is_small { Ok(()) } else { Err(Unfit::TooLarge) }
}
