//! Lists of names, joined with “and” or with “or”.

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

use super::{icu_locale, no_data};
use crate::message::fault::Fault;
use crate::short_text::ShortText;

/// The word before the last name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::message) enum Join {
    #[default]
    And,
    Or,
}

/// Joins names in one locale.
pub(in crate::message) struct NamesFormatter(ListFormatter);

impl Memoizable for NamesFormatter {
    type Args = (Join,);
    type Error = Fault;

    fn construct(language: LanguageIdentifier, (join,): (Join,)) -> Result<Self, Fault> {
        let locale = icu_locale(&language)?;
        let options = ListFormatterOptions::default();
        let formatter = match join {
            Join::And => ListFormatter::try_new_and(locale.into(), options),
            Join::Or => ListFormatter::try_new_or(locale.into(), options),
        };
        Ok(Self(formatter.map_err(no_data)?))
    }
}

impl NamesFormatter {
    pub(in crate::message) fn format(&self, names: &[ShortText]) -> String {
        self.0.format(names.iter().map(|name| &**name)).write_to_string().into_owned()
    }
}
