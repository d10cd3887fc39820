//! Reads, runs and tells one file; many at once.

use crate::cli::clock::timed;
use crate::cli::plan::Planned;
use crate::cli::read::{Reader, Refused};
use crate::cli::reports::{Teller, Told};
use crate::message::Trouble;
use crate::record::Record;
use crate::report::Complaint;
use crate::rules::Rulebook;
use crate::runner::{self, Report};
use crate::scenario::Scenario;

/// Everything that running a file needs.
pub(super) struct Worker {
    pub(super) reader: Reader,
    pub(super) rulebook: Rulebook,
    pub(super) teller: Teller,
    /// Whether everything is run twice and compared.
    pub(super) is_twice: bool,
}

/// What one file comes to.
#[derive(Default)]
pub(super) struct Piece {
    /// Its place in the whole plan.
    pub(super) place: usize,
    /// The file, as it was named.
    pub(super) path: String,
    /// Each of its scenarios, in order.
    pub(super) told: Vec<Told>,
    /// For stderr.
    pub(super) note: String,
    /// Whether the command line is to blame.
    pub(super) is_usage: bool,
    /// Whether a scenario came out differently when it ran again.
    pub(super) differs: bool,
    /// The file itself, if it has so many scenarios that they are not told all at once. It is then read a
    /// second time: the scenarios of all files that are under way would take too much room to wait here.
    pub(super) table: Option<Planned>,
}

/// The scenarios of a file, and the seconds that reading took for each.
pub(super) struct Read {
    pub(super) scenarios: Vec<Scenario>,
    share: f64,
}

/// More scenarios than these are not told all at once.
const MANY: usize = 64;

impl Piece {
    /// Nothing yet.
    fn of(planned: &Planned) -> Self {
        let path = planned.pick.path.display().to_string();
        Self { place: planned.place, path, ..Self::default() }
    }

    /// Whether everything in the file was as expected; `None` if nothing in it was selected.
    pub(super) fn is_met(&self) -> Option<bool> {
        let is_met = self.told.iter().map(|told| told.sums.is_met());
        is_met.reduce(|all, one| all && one)
    }
}

impl Worker {
    /// Reads, runs and tells a file.
    pub(super) fn work(&self, planned: &Planned) -> Piece {
        match self.read(planned) {
            Ok(read) if read.scenarios.len() > MANY => {
                Piece { table: Some(planned.clone()), ..Piece::of(planned) }
            }
            Ok(Read { scenarios, share }) => {
                let mut piece = Piece::of(planned);
                scenarios.iter().for_each(|scenario| self.run(scenario, share, &mut piece));
                piece
            }
            Err(piece) => *piece,
        }
    }

    /// Reads a file, or tells why it cannot be read.
    pub(super) fn read(&self, planned: &Planned) -> Result<Read, Box<Piece>> {
        let pick = &planned.pick;
        let (read, seconds) = timed(|| self.reader.read(pick));
        read.map(|scenarios| {
            // Reading is shared by all scenarios of a file.
            let share = seconds / scenarios.len().max(1) as f64;
            Read { scenarios, share }
        })
        .map_err(|Refused { complaint, is_usage }| {
            let mut piece = Piece { is_usage, ..Piece::of(planned) };
            if is_usage {
                // The file is well; only the line that was asked for has no step.
                piece.note = complaint.tell(&self.teller.voice());
            } else {
                piece.told.push(self.teller.not_loaded(&pick.path, &complaint));
            }
            Box::new(piece)
        })
    }

    /// Runs and tells one scenario of a file.
    pub(super) fn row(&self, planned: &Planned, read: &Read, scenario: &Scenario) -> Piece {
        let mut piece = Piece::of(planned);
        self.run(scenario, read.share, &mut piece);
        piece
    }

    fn run(&self, scenario: &Scenario, reading: f64, piece: &mut Piece) {
        let (report, running) = timed(|| self.report(scenario));
        if self.is_twice
            && self.record(scenario, &report) != self.record(scenario, &self.report(scenario))
        {
            let path = scenario.address().display().to_string().into();
            let complaint = Complaint::new(Trouble::DiffersAgain { path });
            piece.note += &complaint.tell(&self.teller.voice());
            piece.differs = true;
        }
        piece.told.push(self.teller.ran(scenario, &report, reading + running));
    }

    fn report(&self, scenario: &Scenario) -> Report {
        runner::run(scenario, &self.rulebook, &self.teller.catalog, &self.teller.locales)
    }

    fn record(&self, scenario: &Scenario, report: &Report) -> Record {
        Record::of(scenario, report, &self.teller.catalog, &self.teller.locales)
    }
}
