//! The texts of one locale, and how one of them is written.

use std::collections::BTreeSet;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;

use super::{Asked, Isolation, direct};
use crate::message::fault::{self, Fault};
use crate::message::locale::Locale;
use crate::message::output::Output;

/// The texts of one locale.
pub(super) struct Texts {
    pub(super) locale: Locale,
    /// The locale as a text, such as `pt-BR`.
    pub(super) name: String,
    pub(super) bundle: FluentBundle<FluentResource>,
    pub(super) ids: BTreeSet<String>,
    /// Whether the bundle isolates what is filled in.
    isolates: bool,
}

impl Texts {
    pub(super) fn new(
        locale: Locale,
        bundle: FluentBundle<FluentResource>,
        ids: BTreeSet<String>,
        isolation: Isolation,
    ) -> Self {
        let (name, isolates) = (locale.to_string(), isolation == Isolation::On);
        Self { name, locale, bundle, ids, isolates }
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
        asked: &Asked<'_>,
    ) -> Result<String, (String, Vec<Fault>)> {
        if let Some(text) = direct::write(pattern, asked.arguments, self.isolates) {
            return Ok(text);
        }
        let (text, faults) = self.write_with(pattern, asked.fluent());
        if faults.is_empty() { Ok(text) } else { Err((text, faults)) }
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
