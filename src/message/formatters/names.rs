//! Lists of names, joined with “and”.

use std::sync::Arc;

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

use super::{icu_locale, no_data};
use crate::message::fault::Fault;

/// Joins names in one locale.
pub(in crate::message) struct NamesFormatter(ListFormatter);

impl Memoizable for NamesFormatter {
    type Args = ();
    type Error = Fault;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Fault> {
        let locale = icu_locale(&language)?;
        let formatter = ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default());
        Ok(Self(formatter.map_err(no_data)?))
    }
}

impl NamesFormatter {
    pub(in crate::message) fn format(&self, names: &[Arc<str>]) -> String {
        self.0.format(names.iter().map(|name| &**name)).write_to_string().into_owned()
    }
}
