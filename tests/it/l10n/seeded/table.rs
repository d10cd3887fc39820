//! The table that the test prints: kind, found, for the right reason; then what is wrong.

use std::fmt;

use super::Found;
use super::expected::Defect;

/// What was found of what was seeded.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Row>,
    alarms: Vec<String>,
    doubles: Vec<String>,
}

#[derive(Debug)]
struct Row {
    kind: String,
    place: String,
    is_found: bool,
    is_right: bool,
    /// What was found instead, if the place is another.
    instead: String,
}

impl Table {
    pub(super) fn add(
        &mut self,
        project: &str,
        defect: &Defect,
        is_found: bool,
        is_right: bool,
        same: &[&Found],
    ) {
        let id = defect.id.as_deref().unwrap_or_default();
        let place = format!("{} in {project}: {id}", defect.check);
        let instead: Vec<_> = same.iter().map(|found| found.to_string()).collect();
        let (kind, instead) = (defect.kind.clone(), instead.join("; "));
        self.rows.push(Row { kind, place, is_found, is_right, instead });
    }

    /// Something was found that is no seeded defect; maybe in a text that has another one.
    pub(super) fn alarm(&mut self, project: &str, found: &Found, has_other_defect: bool) {
        let told = format!("{project}: {found}");
        if has_other_defect { self.doubles.push(told) } else { self.alarms.push(told) }
    }

    pub(super) fn is_perfect(&self) -> bool {
        self.rows.iter().all(|row| row.is_right)
            && self.alarms.is_empty()
            && self.doubles.is_empty()
    }

    /// Everything that keeps it from being perfect.
    pub(super) fn complaints(&self) -> String {
        let mut told = String::new();
        for row in self.rows.iter().filter(|row| !row.is_found) {
            told.push_str(&format!("missed: {} ({})\n", row.place, row.kind));
        }
        for row in self.rows.iter().filter(|row| row.is_found && !row.is_right) {
            told.push_str(&format!("elsewhere: {} ({}): {}\n", row.place, row.kind, row.instead));
        }
        for alarm in &self.alarms {
            told.push_str(&format!("false alarm: {alarm}\n"));
        }
        for double in &self.doubles {
            told.push_str(&format!("in a text with another defect: {double}\n"));
        }
        told
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = |is_so| if is_so { "yes" } else { "NO" };
        writeln!(out, "found right  kind")?;
        for row in &self.rows {
            writeln!(out, "{:5} {:5}  {}", sign(row.is_found), sign(row.is_right), row.kind)?;
        }
        let all = self.rows.len();
        let found = self.rows.iter().filter(|row| row.is_found).count();
        let right = self.rows.iter().filter(|row| row.is_right).count();
        let (alarms, doubles) = (self.alarms.len(), self.doubles.len());
        writeln!(out, "{found} of {all} defects found, {right} for the right reason;")?;
        writeln!(out, "{alarms} false alarms, {doubles} more in texts with another defect")
    }
}
