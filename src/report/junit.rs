//! The report as JUnit XML, in the dialect that servers of continuous integration read.
//!
//! A scenario is a test case in a suite of its own file, so that a server shows the file beside the title.

use std::time::Duration;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite, XmlString};

use super::story::said;
use super::{Binder, Setting, Totals, explanation, failures, plain};
use crate::record::{Entry, NotLoaded, Outcome, Record};

/// How the suites end.
const END: &str = "</testsuites>";

/// The suite of one scenario.
pub(super) fn piece(entry: &Entry, setting: &Setting<'_>) -> String {
    let mut case = match &entry.outcome {
        Outcome::Ran(record) => ran(record, entry.sums.expectations, setting),
        Outcome::NotLoaded(refused) => not_loaded(refused, setting),
    };
    let time = Duration::try_from_secs_f64(entry.seconds).unwrap_or_default();
    let path = XmlString::from(entry.path());
    case.set_classname(class_name(entry.path())).set_time(time);
    case.extra.insert("file".into(), path.clone());
    let mut suite = TestSuite::new(path);
    suite.set_time(time).add_test_case(case);
    let mut report = Report::new("tchau");
    report.add_test_suite(suite);
    let text = written(&report);
    let start = text.find("<testsuite ").unwrap_or_default();
    let end = text.rfind(END).unwrap_or(text.len());
    format!("    {}\n", text.get(start..end).unwrap_or_default().trim_end())
}

fn ran(record: &Record, expectations: usize, setting: &Setting<'_>) -> TestCase {
    let name = record.title.for_locale(setting.voice.language());
    let Some(step) = record.first_unmet() else {
        let mut case = TestCase::new(name, TestCaseStatus::success());
        case.set_assertions(expectations);
        return case;
    };
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status.set_type("unmet");
    status.set_message(explanation(step, &setting.voice));
    status.set_description(plain(&failures(record, &setting.voice, setting.options)));
    let mut case = TestCase::new(name, status);
    if let Some(line) = step.wrong_line() {
        case.extra.insert("line".into(), line.to_string().into());
    }
    case
}

fn not_loaded(refused: &NotLoaded, setting: &Setting<'_>) -> TestCase {
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
    status.set_type(refused.id.as_str());
    status.set_message(said(&refused.message, setting.voice.language()));
    status.set_description(plain(&refused.tell(&setting.voice)));
    let mut case = TestCase::new(refused.path.as_str(), status);
    if let Some(line) = refused.spot.line {
        case.extra.insert("line".into(), line.to_string().into());
    }
    case
}

/// The way to the file with dots, by which servers group test cases.
fn class_name(path: &str) -> String {
    let path = path.strip_suffix(".yaml").or_else(|| path.strip_suffix(".yml")).unwrap_or(path);
    let parts: Vec<_> =
        path.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | "..")).collect();
    parts.join(".")
}

fn written(report: &Report) -> String {
    // INVARIANT: it is written into memory, and all its texts are of characters that XML allows.
    report.to_string().unwrap_or_default()
}

/// The suites of a run.
#[derive(Debug)]
pub(super) struct Suites;

impl Binder for Suites {
    fn end(&mut self, _totals: &Totals, _setting: &Setting<'_>) -> String {
        format!("{END}\n")
    }

    fn front(&self, totals: &Totals, _setting: &Setting<'_>) -> String {
        let mut report = Report::new("tchau");
        report.tests = totals.sums.scenarios + totals.sums.not_loaded;
        report.failures = totals.sums.unmet;
        report.errors = totals.sums.not_loaded;
        report.set_time(Duration::try_from_secs_f64(totals.seconds).unwrap_or_default());
        // Nothing is ever skipped, and the schema of Jenkins has no such attribute here.
        let text = written(&report).replacen(" skipped=\"0\"", "", 1);
        let head = text.trim_end();
        // Without a suite in it, the element is closed at once or has nothing in between.
        let open = head.strip_suffix(END).or_else(|| head.strip_suffix("/>")).unwrap_or(head);
        let close = if open.trim_end().ends_with('>') { "" } else { ">" };
        format!("{}{close}\n", open.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_the_way_to_a_file() {
        for (path, expected) in [
            ("scenarios/leave/a guest leaves.yaml", "scenarios.leave.a guest leaves"),
            ("./x.yml", "x"),
            ("/a/b", "a.b"),
            (r"a\b.yaml", "a.b"),
        ] {
            assert_eq!(class_name(path), expected);
        }
    }
}
