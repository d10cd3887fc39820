//! The texts of one locale, and how one of them is written.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;

use super::{Isolation, direct};
use crate::message::argument::Arguments;
use crate::message::fault::{self, Fault};
use crate::message::locale::Locale;
use crate::message::output::Output;
use crate::message::recent::Recent;

/// The texts of one locale.
pub(super) struct Texts {
    pub(super) locale: Locale,
    /// The locale as a text, such as `pt-BR`.
    pub(super) name: String,
    pub(super) bundle: FluentBundle<FluentResource>,
    pub(super) ids: BTreeSet<String>,
    /// Whether the bundle isolates what is filled in.
    isolates: bool,
    recent: Recent<(usize, Arguments)>,
}

/// What a text is filled with.
pub(in crate::message) struct Filling<'a> {
    pub(super) arguments: &'a Arguments,
    /// The form for Fluent, made when the first text asks for it.
    fluent: OnceCell<FluentArgs<'a>>,
}

impl<'a> Filling<'a> {
    pub(in crate::message) const fn of(arguments: &'a Arguments) -> Self {
        Self { arguments, fluent: OnceCell::new() }
    }

    fn fluent(&self) -> &FluentArgs<'a> {
        self.fluent.get_or_init(|| self.arguments.to_fluent())
    }
}

/// What is to be written: a pattern, known by where it stands, because none ever moves.
#[derive(Hash)]
struct Asked<'a> {
    pattern: usize,
    arguments: &'a Arguments,
}

impl PartialEq<(usize, Arguments)> for Asked<'_> {
    fn eq(&self, (pattern, arguments): &(usize, Arguments)) -> bool {
        self.pattern == *pattern && self.arguments == arguments
    }
}

impl Texts {
    pub(super) fn new(
        locale: Locale,
        bundle: FluentBundle<FluentResource>,
        ids: BTreeSet<String>,
        isolation: Isolation,
    ) -> Self {
        let (name, isolates) = (locale.to_string(), isolation == Isolation::On);
        Self { name, locale, bundle, ids, isolates, recent: Recent::default() }
    }

    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        }
    }

    /// Writes a pattern of these texts, or else the text as far as it got, and what is wrong.
    pub(super) fn write(
        &self,
        pattern: &Pattern<&str>,
        filling: &Filling<'_>,
    ) -> Result<String, (String, Vec<Fault>)> {
        let arguments = filling.arguments;
        if let Some(text) = direct::write(pattern, arguments, self.isolates) {
            return Ok(text);
        }
        let write = || {
            let (text, faults) = self.write_with(pattern, filling.fluent());
            if faults.is_empty() { Ok(text) } else { Err((text, faults)) }
        };
        if !arguments.are_worth_remembering() {
            return write();
        }
        let asked = Asked { pattern: std::ptr::from_ref(pattern).addr(), arguments };
        self.recent.text(&asked, || (asked.pattern, arguments.clone()), write)
    }

    /// Writes any pattern with any arguments.
    pub(super) fn write_with(
        &self,
        pattern: &Pattern<&str>,
        arguments: &FluentArgs<'_>,
    ) -> (String, Vec<Fault>) {
        let mut output = Output::default();
        let mut errors = Vec::new();
        let written = self.bundle.write_pattern(&mut output, pattern, Some(arguments), &mut errors);
        debug_assert!(written.is_ok(), "writing into memory does not fail");
        let (text, unresolved) = output.into_parts();
        let mut faults = fault::take_reported();
        faults.extend(errors.into_iter().map(Fault::from));
        // Most of what Fluent left in the text it has reported as well.
        for fault in unresolved {
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
        (text, faults)
    }
}
