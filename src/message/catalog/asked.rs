//! A text that somebody asks for, in one locale or in several.

use std::cell::OnceCell;
use std::hash::{Hash, Hasher};

use fluent::FluentArgs;

use crate::message::argument::Arguments;
use crate::short_text::ShortText;

/// A text that is asked for. What is made ready for one locale serves the others too.
pub(in crate::message) struct Asked<'a> {
    pub(super) id: &'a str,
    pub(super) attribute: Option<&'a str>,
    pub(super) arguments: &'a Arguments,
    /// The form for Fluent, made when the first locale needs it.
    fluent: OnceCell<FluentArgs<'a>>,
}

/// What was asked for, as it is remembered.
#[derive(Debug)]
pub(super) struct Known {
    id: ShortText,
    attribute: Option<ShortText>,
    arguments: Arguments,
}

impl<'a> Asked<'a> {
    pub(in crate::message) const fn new(
        id: &'a str,
        attribute: Option<&'a str>,
        arguments: &'a Arguments,
    ) -> Self {
        Self { id, attribute, arguments, fluent: OnceCell::new() }
    }

    pub(super) fn fluent(&self) -> &FluentArgs<'a> {
        self.fluent.get_or_init(|| self.arguments.to_fluent())
    }

    pub(super) fn known(&self) -> Known {
        let attribute = self.attribute.map(ShortText::from);
        Known { id: self.id.into(), attribute, arguments: self.arguments.clone() }
    }
}

impl Hash for Asked<'_> {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (self.id, self.attribute, self.arguments).hash(hasher);
    }
}

impl PartialEq<Known> for Asked<'_> {
    fn eq(&self, known: &Known) -> bool {
        self.id == known.id
            && self.attribute == known.attribute.as_deref()
            && *self.arguments == known.arguments
    }
}
