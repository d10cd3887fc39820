//! `tchau l10n check`: defects in the texts of all locales.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use clap::ArgMatches;

use super::open::{Opened, open, spellers};
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::write::write;
use crate::l10n::{Baseline, Bench, Finding, Severity, checks, fix, preview};
use crate::message::{L10n, Locale, Name, Trouble};
use crate::report::Complaint;
use crate::report::findings::{self, Checked};

/// Checks the texts, and corrects them first if that was asked for.
pub(super) fn check(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let mut opened = open(matches, console)?;
    if matches.get_flag("fix") && correct(&opened, console)? {
        opened = open(matches, console)?;
    }
    if !matches.get_flag("no-spelling") && !opened.settings.off.contains_key("spelling") {
        opened.spellers = Some(spellers(&opened.project));
    }
    let bench = opened.bench();
    let found = checks::run(&bench);
    if matches.get_flag("write-baseline") {
        return write_baseline(&opened, &found, console);
    }
    let all = found.len();
    let findings = match &opened.settings.baseline {
        Some(path) => baseline(path, console)?.new_among(found),
        None => found,
    };
    let locales: Vec<Locale> = bench.all().map(|texts| texts.locale.clone()).collect();
    let checked = Checked {
        known: all - findings.len(),
        findings: &findings,
        messages: messages(&bench),
        locales: &locales,
    };
    show(&bench, &checked, matches, console)?;
    Ok(exit(&findings, matches))
}

/// What the checks say, each finding as people read it in a terminal.
pub(in crate::cli) fn findings(
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<BTreeSet<String>, Stop> {
    let opened = open(matches, console)?;
    let voice = console.voice();
    let found = checks::run(&opened.bench());
    Ok(found.iter().map(|finding| findings::text(finding, &voice)).collect())
}

fn messages(bench: &Bench<'_>) -> usize {
    bench.all().map(|texts| texts.entries.len()).sum()
}

fn show(
    bench: &Bench<'_>,
    checked: &Checked<'_>,
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    let format = matches.get_one::<String>("format").map_or("text", String::as_str);
    let catalog = std::sync::Arc::clone(&console.catalog);
    let voice = crate::report::Voice { catalog: &catalog, locale: console.language };
    match format {
        "json" => console.result(&findings::json(checked, &voice)),
        "sarif" => console.result(&findings::sarif(checked, &voice)),
        "html" => console.result(&preview::page(bench, checked.findings, &voice)),
        "github" => {
            for finding in checked.findings {
                console.result(&findings::github(finding, &voice))?;
            }
            Ok(())
        }
        _ => {
            for finding in checked.findings {
                console.result(&findings::text(finding, &voice))?;
            }
            console.result(&findings::summary(checked, &voice))
        }
    }
}

/// The exit code for findings at or above the level that is denied.
pub(super) fn exit(findings: &[Finding], matches: &ArgMatches) -> Exit {
    let level = match matches.get_one::<String>("deny").map(String::as_str) {
        Some("notes") => Severity::Note,
        Some("warnings") => Severity::Warning,
        _ => Severity::Error,
    };
    let is_denied = findings.iter().any(|finding| finding.severity >= level);
    if is_denied { Exit::Unmet } else { Exit::Met }
}

/// Makes all certain corrections; whether there were any.
fn correct(opened: &Opened, console: &mut Console<'_>) -> Result<bool, Stop> {
    let found = checks::run(&opened.bench());
    let fixed = fix::fixed(&opened.project, &found);
    for file in &fixed {
        write(&file.path, &file.contents, console)?;
        let path = Name::from(file.path.display().to_string());
        let text = console.say(L10n::Fixed { count: file.count as f64, path });
        console.note(&format!("{text}\n"));
    }
    Ok(!fixed.is_empty())
}

fn baseline(path: &Path, console: &mut Console<'_>) -> Result<Baseline, Stop> {
    let unreadable = |error: std::io::Error| {
        let path = Name::from(path.display().to_string());
        Complaint::new(Trouble::Unreadable { path, reason: Name::from(error.to_string()) })
    };
    match fs::read_to_string(path) {
        Ok(text) => Ok(Baseline::parse(&text)),
        Err(error) => Err(console.stop(&unreadable(error), Exit::NotLoaded)),
    }
}

fn write_baseline(
    opened: &Opened,
    found: &[Finding],
    console: &mut Console<'_>,
) -> Result<Exit, Stop> {
    let Some(path) = &opened.settings.baseline else { return Ok(Exit::Usage) };
    let lines: String =
        Baseline::of_findings(found).lines().map(|line| format!("{line}\n")).collect();
    write(path, &lines, console)?;
    let path = Name::from(path.display().to_string());
    let text = console.say(L10n::BaselineWritten { count: found.len() as f64, path });
    console.note(&format!("{text}\n"));
    Ok(Exit::Met)
}
