//! `tchau explain`: what an id means, which rules stand behind it, and where it is shown.

use std::path::PathBuf;

use clap::ArgMatches;

use super::Exit;
use super::console::{Console, Stop};
use super::read::Reader;
use super::suite::{Readings, Shown, Suite};
use crate::engine;
use crate::invariants::{self, Invariant};
use crate::l10n::{Check, checks};
use crate::message::{L10n, Listing, Message, Name, Reference, Spec, Trouble};
use crate::model::Keyed;
use crate::report::{BOLD, Complaint, DIM, NOTE, Voice, paint};
use crate::requirements::{self, Requirement};
use crate::rules::{self, Rule, RuleSet};
use crate::scenario::nearest;
use crate::views;

/// Explains one id.
pub(super) fn explain(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let Some(subject) = Subject::find(id) else { return Err(unknown(id, console)) };
    if let Subject::Check(check) = subject {
        let text = check_page(check, console);
        console.result(&text)?;
        return Ok(Exit::Met);
    }
    let reader = Reader::unfiltered(console);
    let folder = matches.get_one::<PathBuf>("scenarios").cloned().unwrap_or_default();
    let suite = Suite::of(&folder, &reader, console)?;
    let text = Page { console, suite: &suite }.of(&subject);
    console.result(&text)?;
    Ok(Exit::Met)
}

enum Subject {
    Requirement(&'static Requirement),
    Rule(&'static Rule),
    Invariant(&'static Invariant),
    Message(Spec),
    Check(&'static Check),
}

impl Subject {
    fn find(id: &str) -> Option<Self> {
        let requirement = requirements::find(id).map(Self::Requirement);
        let lower = id.to_lowercase();
        requirement
            .or_else(|| rules::find(&lower).map(Self::Rule))
            .or_else(|| invariants::find(&lower).map(Self::Invariant))
            .or_else(|| Message::of_portal().find(|spec| spec.id == lower).map(Self::Message))
            .or_else(|| checks::find(&lower).map(Self::Check))
    }
}

fn unknown(id: &str, console: &mut Console<'_>) -> Stop {
    let known = requirements::ALL.iter().map(|requirement| requirement.id);
    let known = known.chain(rules::ALL.iter().map(|rule| rule.name));
    let known = known.chain(invariants::ALL.iter().map(|invariant| invariant.name));
    let known = known.chain(Message::of_portal().map(|spec| spec.id));
    let known = known.chain(checks::all().map(|check| check.id));
    let hint = nearest(id, known).map(|name| Trouble::Suggestion { name: Name::from(name) });
    let complaint = Complaint::new(Trouble::UnknownId { name: Name::from(id) }).with_hint(hint);
    console.stop(&complaint, Exit::Usage)
}

/// Where a requirement comes from: lines of the article, or a decision.
fn source(requirement: &Requirement) -> Listing {
    match requirement.source {
        "decision" => Listing::SourceDecision,
        "decision, docs" => Listing::SourceDocs,
        lines => Listing::Source { source: Name::from(lines) },
    }
}

/// What a language check looks for; no scenario has a part in it.
fn check_page(check: &'static Check, console: &Console<'_>) -> String {
    let heading = console.say(Listing::Check { id: Name::from(check.id) });
    let about = console.say(Reference::About(check.id));
    let severity = console.say(L10n::Severity { severity: check.severity });
    let category = Listing::CheckCategory {
        severity: Name::from(severity),
        category: Name::from(check.mqm.key()),
    };
    let lines = [
        paint(BOLD, heading),
        format!("  {about}"),
        paint(DIM, console.say(category)),
        String::new(),
        console.say(Reference::Why(check.id)),
        String::new(),
        console.say(Listing::CheckOff { id: Name::from(check.id) }),
    ];
    lines.join("\n") + "\n"
}

struct Page<'a, 'c> {
    console: &'a Console<'c>,
    suite: &'a Suite,
}

impl Page<'_, '_> {
    fn of(&self, subject: &Subject) -> String {
        let lines = match subject {
            Subject::Requirement(requirement) => self.requirement(requirement),
            Subject::Rule(rule) => self.rule(rule),
            Subject::Invariant(invariant) => self.invariant(invariant),
            Subject::Message(spec) => self.message(spec),
            Subject::Check(check) => vec![check_page(check, self.console)],
        };
        lines.join("\n") + "\n"
    }

    fn requirement(&self, requirement: &Requirement) -> Vec<String> {
        let id = Name::from(requirement.id);
        let is_decision = requirement.id.starts_with('D');
        let heading =
            if is_decision { Listing::Decision { id } } else { Listing::Requirement { id } };
        let mut lines = vec![paint(BOLD, self.console.say(heading))];
        if is_decision {
            lines.extend(self.in_every_locale(Reference::Question(requirement.id)));
        }
        lines.extend(self.in_every_locale(Reference::Text(requirement.id)));
        lines.push(paint(DIM, self.console.say(source(requirement))));
        let rules = rules::ALL.into_iter().filter(|rule| rule.implements.contains(&requirement.id));
        let rules: Vec<_> = rules.collect();
        let set: RuleSet = rules.iter().map(|rule| rule.id).collect();
        let views = views::implementing(requirement.id);
        lines.extend(self.rules(&rules, &views, requirement));
        lines.extend(self.invariants(requirement));
        lines.extend(self.readings(&self.suite.readings(set, &views)));
        lines.extend(self.scenarios(self.suite.covering(requirement.id)));
        lines
    }

    fn rule(&self, rule: &Rule) -> Vec<String> {
        let mut lines = vec![self.heading(Listing::Rule { id: Name::from(rule.name) })];
        lines.extend(self.in_every_locale(Reference::Claim(rule.name)));
        lines.push(self.implements(rule.implements));
        if rule.part.is_guard() {
            let (place, all) = (f64::from(rule.id as u8 + 1), rules::ALL.len() as f64);
            lines.push(paint(DIM, self.console.say(Listing::Precedence { place, all })));
            lines.push(self.section(Listing::Help));
            lines.extend(self.in_every_locale(Reference::Help(rule.name)));
        }
        lines.extend(self.readings(&self.suite.readings([rule.id].into_iter().collect(), &[])));
        lines.extend(self.scenarios(self.suite.with_rule(rule.id)));
        lines
    }

    fn invariant(&self, invariant: &Invariant) -> Vec<String> {
        let mut lines = vec![self.heading(Listing::Invariant { id: Name::from(invariant.name) })];
        lines.extend(self.in_every_locale(Reference::Text(invariant.name)));
        lines.push(self.implements(invariant.implements));
        lines
    }

    fn message(&self, spec: &Spec) -> Vec<String> {
        let mut lines = vec![self.heading(Listing::Message { id: Name::from(spec.id) })];
        if !spec.arguments.is_empty() {
            let names = spec.arguments.iter().map(|(name, _)| Name::from(format!("${name}")));
            let arguments = Listing::Arguments { names: names.collect() };
            lines.push(paint(DIM, self.console.say(arguments)));
        }
        if let Some(texts) = self.suite.reading(spec.id) {
            lines.extend(self.texts(texts));
        }
        lines.extend(self.scenarios(self.suite.with_message(spec.id)));
        lines
    }

    fn implements(&self, ids: &[&'static str]) -> String {
        let ids = ids.iter().map(|&id| Name::from(id)).collect();
        paint(DIM, self.console.say(Listing::Implements { ids }))
    }

    fn rules(&self, rules: &[&Rule], views: &[&str], requirement: &Requirement) -> Vec<String> {
        let mut lines = vec![self.section(Listing::Rules)];
        for rule in rules {
            let claim = self.console.say(Reference::Claim(rule.name));
            lines.push(format!("  {}  {claim}", paint(NOTE, rule.name)));
        }
        lines.extend(views.iter().map(|&view| {
            let view = self.console.say(Listing::View { name: Name::from(view) });
            format!("  {}", paint(NOTE, view))
        }));
        if engine::IMPLEMENTS.contains(&requirement.id) {
            lines.push(format!("  {}", paint(NOTE, self.console.say(Listing::Engine))));
        }
        if lines.len() == 1 {
            lines.push(format!("  {}", self.console.say(Listing::NoRules)));
        }
        lines
    }

    fn invariants(&self, requirement: &Requirement) -> Vec<String> {
        let guards = |invariant: &&Invariant| invariant.implements.contains(&requirement.id);
        let lines = invariants::ALL.into_iter().filter(guards).map(|invariant| {
            let claim = self.console.say(Reference::Text(invariant.name));
            format!("  {}  {claim}", paint(NOTE, invariant.name))
        });
        let lines: Vec<_> = lines.collect();
        if lines.is_empty() {
            return lines;
        }
        std::iter::once(self.section(Listing::Invariants)).chain(lines).collect()
    }

    fn readings(&self, readings: &Readings<'_>) -> Vec<String> {
        let mut lines = vec![self.section(Listing::Messages)];
        for (id, texts) in readings {
            lines.push(format!("  {}", paint(NOTE, id)));
            lines.extend(self.texts(texts).into_iter().map(|text| format!("  {text}")));
        }
        if readings.is_empty() {
            lines.push(format!("  {}", self.console.say(Listing::NoMessages)));
        }
        lines
    }

    fn scenarios<'s>(&self, scenarios: impl Iterator<Item = &'s Shown>) -> Vec<String> {
        let language = self.console.language_name();
        let mut lines = vec![self.section(Listing::Scenarios)];
        lines.extend(scenarios.map(|shown| {
            let title = shown.title.for_locale(&language);
            format!("  {}  {title}", paint(NOTE, shown.path.display()))
        }));
        if lines.len() == 1 {
            lines.push(format!("  {}", self.console.say(Listing::NoScenarios)));
        }
        lines
    }

    fn heading(&self, heading: Listing) -> String {
        paint(BOLD, self.console.say(heading))
    }

    fn section(&self, heading: Listing) -> String {
        format!("\n{}", self.heading(heading))
    }

    /// The same text in every locale of the catalogue.
    fn in_every_locale(&self, reference: Reference) -> Vec<String> {
        let catalog = &self.console.catalog;
        let texts = catalog.locale_ids().map(|locale| Voice { catalog, locale }.say(reference));
        self.texts(&texts.collect::<Vec<_>>())
    }

    /// Texts in the order of the catalogue's locales, each with the name of its locale.
    fn texts(&self, texts: &[String]) -> Vec<String> {
        let line = |(locale, text): (&crate::message::Locale, &String)| {
            format!("  {}  {text}", paint(DIM, format!("{:<6}│", locale.to_string())))
        };
        self.console.catalog.locales().iter().zip(texts).map(line).collect()
    }
}
