//! Reads, runs and tells files; many at once.

use crate::cli::batch;
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
#[derive(Default)]
pub(super) struct Read {
    pub(super) scenarios: Vec<Scenario>,
    pub(super) reading: f64,
}

/// A scenario that is to be run.
struct Due<'a> {
    /// The place of its piece.
    piece: usize,
    scenario: &'a Scenario,
    /// The seconds that reading took.
    reading: f64,
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
    /// Reads, runs and tells files: each of these for all of them, and then the next.
    pub(super) fn work(&self, share: &[Planned]) -> Vec<Piece> {
        let (mut pieces, read): (Vec<_>, Vec<_>) =
            share.iter().map(|planned| self.begin(planned)).unzip();
        let due = read.iter().enumerate().flat_map(|(piece, Read { scenarios, reading })| {
            scenarios.iter().map(move |scenario| Due { piece, scenario, reading: *reading })
        });
        self.run(&due.collect::<Vec<_>>(), &mut pieces);
        pieces
    }

    /// Runs and tells scenarios of a file with many of them.
    pub(super) fn rows(&self, planned: &Planned, reading: f64, rows: &[Scenario]) -> Vec<Piece> {
        let mut pieces: Vec<_> = rows.iter().map(|_| Piece::of(planned)).collect();
        let due = rows.iter().enumerate();
        let due = due.map(|(piece, scenario)| Due { piece, scenario, reading });
        self.run(&due.collect::<Vec<_>>(), &mut pieces);
        pieces
    }

    /// Reads a file; what is to be run of it comes apart.
    fn begin(&self, planned: &Planned) -> (Piece, Read) {
        match self.read(planned) {
            Ok(read) if read.scenarios.len() > MANY => {
                let piece = Piece { table: Some(planned.clone()), ..Piece::of(planned) };
                (piece, Read::default())
            }
            Ok(read) => (Piece::of(planned), read),
            Err(piece) => (*piece, Read::default()),
        }
    }

    /// Reads a file, or tells why it cannot be read.
    pub(super) fn read(&self, planned: &Planned) -> Result<Read, Box<Piece>> {
        let pick = &planned.pick;
        let (read, seconds) = timed(|| self.reader.read(pick));
        read.map(|scenarios| {
            // Reading is shared by all scenarios of a file.
            let reading = seconds / scenarios.len().max(1) as f64;
            Read { scenarios, reading }
        })
        .map_err(|Refused { complaint, is_usage }| {
            let mut piece = Piece { is_usage, ..Piece::of(planned) };
            if is_usage {
                // The file is well; only the line that was asked for has no step.
                piece.note = complaint.tell(&self.teller.voice());
            } else {
                piece.told = self.teller.tell(&[self.teller.not_loaded(&pick.path, &complaint)]);
            }
            Box::new(piece)
        })
    }

    /// Runs and tells scenarios, a few at a time, because a story takes much more room than a scenario.
    fn run(&self, due: &[Due<'_>], pieces: &mut [Piece]) {
        for due in due.chunks(batch::SHARE) {
            let ran = due.iter().map(|due| timed(|| self.report(due.scenario)));
            let ran: Vec<_> = ran.collect();
            let entries = due.iter().zip(&ran).map(|(due, (report, running))| {
                self.teller.ran(due.scenario, report, due.reading + running)
            });
            let told = self.teller.tell(&entries.collect::<Vec<_>>());
            for ((due, (report, _)), told) in due.iter().zip(&ran).zip(told) {
                let Some(piece) = pieces.get_mut(due.piece) else { continue };
                piece.told.push(told);
                if self.is_twice {
                    self.run_again(due.scenario, report, piece);
                }
            }
        }
    }

    /// Whether everything comes out as the first time.
    fn run_again(&self, scenario: &Scenario, report: &Report, piece: &mut Piece) {
        if self.record(scenario, report) != self.record(scenario, &self.report(scenario)) {
            let path = scenario.address().display().to_string().into();
            let complaint = Complaint::new(Trouble::DiffersAgain { path });
            piece.note += &complaint.tell(&self.teller.voice());
            piece.differs = true;
        }
    }

    fn report(&self, scenario: &Scenario) -> Report {
        runner::run(scenario, &self.rulebook, &self.teller.catalog, &self.teller.locales)
    }

    fn record(&self, scenario: &Scenario, report: &Report) -> Record {
        Record::of(scenario, report, &self.teller.catalog, &self.teller.locales)
    }
}
