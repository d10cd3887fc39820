//! The reports that a call asks for, each written while the run goes on.

mod target;
mod teller;

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::Exit;
use super::console::{Console, Stop};
use crate::message::{Name, Trouble};
use crate::model::Keyed;
use crate::record::Sums;
use crate::report::{Binder, Complaint, Format, Totals};
pub(super) use target::Target;
pub(super) use teller::{Basis, Teller, Told};

/// Every report of a call, and what all of them have in common.
pub(super) struct Reports {
    pub(super) teller: Teller,
    all: Vec<Report>,
    totals: Totals,
}

struct Report {
    binder: Box<dyn Binder>,
    target: Target,
}

impl Reports {
    /// Begins the reports that `--format` and `--report` ask for.
    pub(super) fn open(
        matches: &ArgMatches,
        basis: Basis,
        console: &mut Console<'_>,
    ) -> Result<Self, Stop> {
        let orders = orders(matches, console)?;
        let formats = orders.iter().map(|(format, _)| *format).collect();
        let teller = Teller::new(console, formats, basis, matches.get_flag("verbose"));
        let totals = Totals { sums: Sums::default(), is_complete: true, seconds: 0.0 };
        let mut reports = Self { teller, all: Vec::new(), totals };
        for (format, path) in orders {
            let mut binder = format.binder();
            let mut target = Target::open(path, format, console)?;
            target.write(&binder.begin(&reports.teller.setting()), console)?;
            reports.all.push(Report { binder, target });
        }
        Ok(reports)
    }

    /// Adds an entry to every report.
    pub(super) fn add(&mut self, told: Told, console: &mut Console<'_>) -> Result<(), Stop> {
        if !told.note.is_empty() {
            console.flush()?;
            console.note(&told.note);
        }
        let pieces = self.all.iter_mut().zip(told.pieces);
        for (report, piece) in pieces.filter(|(_, piece)| !piece.text.is_empty()) {
            report.target.write(report.binder.before(), console)?;
            report.target.write(&report.binder.bind(piece), console)?;
        }
        self.totals.sums.add(told.sums);
        self.totals.seconds += told.seconds;
        Ok(())
    }

    /// Ends every report, and says how the run ends. Without a single scenario that is a mistake on the
    /// command line; it is told unless the caller `has_told` why already.
    pub(super) fn close(
        mut self,
        is_complete: bool,
        has_told: bool,
        console: &mut Console<'_>,
    ) -> Result<Exit, Stop> {
        self.totals.is_complete = is_complete;
        let setting = self.teller.setting();
        for mut report in self.all {
            let end = report.binder.end(&self.totals, &setting);
            report.target.write(&end, console)?;
            report.target.close(&report.binder.front(&self.totals, &setting), console)?;
        }
        match (self.totals.sums.not_loaded, self.totals.sums.unmet) {
            _ if has_told => Ok(Exit::Usage),
            _ if self.totals.sums.is_empty() => {
                Err(console.stop(&Complaint::new(Trouble::NoMatch), Exit::Usage))
            }
            (1.., _) => Ok(Exit::NotLoaded),
            (0, 1..) => Ok(Exit::Unmet),
            (0, 0) => Ok(Exit::Met),
        }
    }
}

/// What `--format` and `--report` ask for: a format, and a file unless it goes to stdout.
fn orders(
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<Vec<(Format, Option<PathBuf>)>, Stop> {
    let default = if console.environment.is_github { Format::Github } else { Format::Text };
    let format = matches.get_one::<String>("format").and_then(|key| Format::of_key(key));
    let mut orders = vec![(format.unwrap_or(default), None)];
    for order in matches.get_many::<String>("report").unwrap_or_default() {
        let (format, path) =
            read_order(order).map_err(|complaint| console.stop(&complaint, Exit::Usage))?;
        if orders.iter().any(|(_, known)| known.as_deref() == Some(&*path)) {
            let trouble = Trouble::ReportTwice { path: Name::from(path.display().to_string()) };
            return Err(console.stop(&Complaint::new(trouble), Exit::Usage));
        }
        orders.push((format, Some(path)));
    }
    Ok(orders)
}

/// `junit=out.xml`.
fn read_order(order: &str) -> Result<(Format, PathBuf), Box<Complaint>> {
    let (key, path) = order.split_once('=').unwrap_or((order, ""));
    let Some(format) = Format::of_key(key) else {
        let trouble = Trouble::InvalidValue { value: order.into(), argument: "--report".into() };
        let hint = crate::report::hint(key, Format::KEYS.iter().copied());
        return Err(Box::new(Complaint::new(trouble).with_hint(hint)));
    };
    if path.is_empty() {
        let suggestion = format!("{key}={}", default_name(format));
        let trouble = Trouble::InvalidValue { value: order.into(), argument: "--report".into() };
        let hint = Trouble::Suggestion { name: suggestion.into() };
        return Err(Box::new(Complaint::new(trouble).with_hint(Some(hint))));
    }
    Ok((format, Path::new(path).to_owned()))
}

/// A name that people give to files of a format.
fn default_name(format: Format) -> &'static str {
    match format {
        Format::Text | Format::Github => "report.txt",
        Format::Json => "report.json",
        Format::Jsonl => "report.jsonl",
        Format::Junit => "junit.xml",
        Format::Tap => "report.tap",
        Format::Markdown => "report.md",
        Format::Html => "report.html",
        Format::Times => "timings.json",
    }
}
