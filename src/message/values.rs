//! Instants, lengths and lists that write themselves in the locale of the text they appear in.

use std::borrow::Cow;
use std::fmt;

use fluent::FluentValue;
use fluent::types::FluentType;
use intl_memoizer::IntlLangMemoizer;
use intl_memoizer::concurrent::IntlLangMemoizer as Formatters;

use super::formatters::{
    InstantFormatter, InstantStyle, Join, LengthFormatter, LengthStyle, NamesFormatter, format_with,
};
use crate::calendar::{format_instant, format_length};
use crate::model::{Seconds, Timestamp};
use crate::short_text::ShortText;

/// A value that knows how to be written, with and without the data of a locale.
pub(super) trait Written: Clone + fmt::Debug + PartialEq + Send + 'static {
    fn localized(&self, formatters: &Formatters) -> Option<String>;
    fn neutral(&self) -> String;
}

/// An instant and how much of it to show.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct InstantValue {
    pub(super) instant: Timestamp,
    pub(super) style: InstantStyle,
}

impl InstantValue {
    pub(super) fn new(instant: Timestamp) -> Self {
        Self { instant, style: InstantStyle::default() }
    }
}

impl Written for InstantValue {
    fn localized(&self, formatters: &Formatters) -> Option<String> {
        format_with::<InstantFormatter>(formatters, self.style, |formatter| {
            formatter.format(self.instant)
        })
    }

    fn neutral(&self) -> String {
        format_instant(self.instant).into()
    }
}

/// A length and how briefly to name its units.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct LengthValue {
    pub(super) length: Seconds,
    pub(super) style: LengthStyle,
}

impl LengthValue {
    pub(super) fn new(length: Seconds) -> Self {
        Self { length, style: LengthStyle::default() }
    }
}

impl Written for LengthValue {
    fn localized(&self, formatters: &Formatters) -> Option<String> {
        format_with::<LengthFormatter>(formatters, self.style, |formatter| {
            formatter.format(self.length)
        })
    }

    fn neutral(&self) -> String {
        format_length(self.length)
    }
}

/// Names to be joined.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ListValue {
    items: Vec<ShortText>,
    join: Join,
}

impl ListValue {
    pub(super) fn new(items: Vec<ShortText>) -> Self {
        Self { items, join: Join::And }
    }

    /// The same names with another word before the last one.
    pub(super) fn joined_by(&self, join: Join) -> Self {
        Self { items: self.items.clone(), join }
    }
}

impl Written for ListValue {
    fn localized(&self, formatters: &Formatters) -> Option<String> {
        format_with::<NamesFormatter>(formatters, (self.join,), |formatter| {
            formatter.format(&self.items)
        })
    }

    fn neutral(&self) -> String {
        self.items.join(", ")
    }
}

/// A value in the form in which Fluent carries what it does not know itself.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Localized<V>(pub(super) V);

impl<V: Written> Localized<V> {
    /// The value inside a Fluent value, when it is one of this kind.
    pub(super) fn inside<'v>(value: &'v FluentValue<'_>) -> Option<&'v V> {
        let FluentValue::Custom(custom) = value else { return None };
        // Without the dereference `as_any` would be that of the box, which is never a `Localized`.
        (**custom).as_any().downcast_ref::<Self>().map(|Self(value)| value)
    }
}

impl<V: Written> From<Localized<V>> for FluentValue<'_> {
    fn from(value: Localized<V>) -> Self {
        Self::Custom(Box::new(value))
    }
}

impl<V: Written> FluentType for Localized<V> {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    /// Catalogs never use bundles of a single thread, whose memoizer cannot hold our formatters.
    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.0.neutral().into()
    }

    fn as_string_threadsafe(&self, formatters: &Formatters) -> Cow<'static, str> {
        self.0.localized(formatters).unwrap_or_else(|| self.0.neutral()).into()
    }
}
