//! The plural categories of a language as CLDR has them, with numbers that are in them.

use fixed_decimal::Decimal;
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use crate::message::Locale;
use crate::message::functions::category_name;

/// A plural category of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    /// Its name, such as `one`: the key of variants.
    pub name: &'static str,
    /// Numbers that are in it, the simplest first.
    pub samples: Vec<f64>,
    /// Whether only numbers in the millions are in it, so that the text of `other` mostly does: `many`
    /// in Spanish, French, Italian, Catalan and Portuguese.
    pub is_advisory: bool,
}

/// The categories of a language: of quantities, and of ranks (`NUMBER($n, type: "ordinal")`).
#[derive(Clone, Debug, Default)]
pub struct Plurals {
    /// 1 file, 2 files.
    pub cardinal: Vec<Category>,
    /// The 1st file, the 2nd.
    pub ordinal: Vec<Category>,
}

impl Plurals {
    /// The categories of a locale; empty for a language of which CLDR says nothing.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let ordinal = rules(locale, PluralRuleType::Ordinal);
        Self {
            cardinal: categories(locale),
            ordinal: ordinal.map(|rules| of(&rules)).unwrap_or_default(),
        }
    }
}

/// Numbers with which every category of every language can be met.
const NUMBERS: [&str; 32] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "17", "18",
    "20", "21", "22", "31", "60", "81", "100", "101", "102", "111", "1000", "1000000", "0.5",
    "1.5", "2.5",
];

/// The largest number that people often meet.
const OFTEN: f64 = 999_999.0;

/// The categories of whole numbers and fractions in a locale, in the order of CLDR: `other`, which
/// every language has, comes last. Empty for a language of which CLDR says nothing.
#[must_use]
pub fn categories(locale: &Locale) -> Vec<Category> {
    rules(locale, PluralRuleType::Cardinal).map(|rules| of(&rules)).unwrap_or_default()
}

fn of(rules: &PluralRules) -> Vec<Category> {
    let mut categories: Vec<Category> = ORDER
        .into_iter()
        .filter(|category| rules.categories().any(|own| own == *category))
        .map(|category| Category {
            name: category_name(category),
            samples: Vec::new(),
            is_advisory: false,
        })
        .collect();
    for (number, decimal) in NUMBERS
        .iter()
        .filter_map(|number| Some((number.parse::<f64>().ok()?, number.parse::<Decimal>().ok()?)))
    {
        let own = category_name(rules.category_for(&decimal));
        if let Some(category) = categories.iter_mut().find(|category| category.name == own) {
            category.samples.push(number);
        }
    }
    for category in &mut categories {
        category.is_advisory =
            category.name == "many" && category.samples.iter().all(|number| *number > OFTEN);
    }
    categories
}

/// The name of the category in which a number is; `None` for a language of which CLDR says nothing.
#[must_use]
pub fn category_of(locale: &Locale, number: f64) -> Option<&'static str> {
    let decimal: Decimal = number.to_string().parse().ok()?;
    Some(category_name(rules(locale, PluralRuleType::Cardinal)?.category_for(&decimal)))
}

const ORDER: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

fn rules(locale: &Locale, kind: PluralRuleType) -> Option<PluralRules> {
    let locale: IcuLocale = locale.data().to_string().parse().ok()?;
    PluralRules::try_new(locale.into(), kind.into()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: &str, expected: &[&str]) {
        let categories = categories(&locale.parse().unwrap());
        let shown = |category: &Category| {
            let advice = if category.is_advisory { "?" } else { "" };
            format!("{}{advice} {}", category.name, category.samples[0])
        };
        assert_eq!(categories.iter().map(shown).collect::<Vec<_>>(), expected, "{locale}");
    }

    #[test]
    fn every_category_has_a_number() {
        check("en", &["one 1", "other 0"]);
        check("pt-BR", &["one 0", "many? 1000000", "other 2"]);
        check("es", &["one 1", "many? 1000000", "other 0"]);
        check("ja", &["other 0"]);
        check("ru", &["one 1", "few 2", "many 0", "other 0.5"]);
        check("cs", &["one 1", "few 2", "many 0.5", "other 0"]);
        check("ar", &["zero 0", "one 1", "two 2", "few 3", "many 11", "other 100"]);
        check("cy", &["zero 0", "one 1", "two 2", "few 3", "many 6", "other 4"]);
        let languages =
            "af ak am ast be br da dsb fil ga gd gv he is kw lag lt lv mk mt pl shi si sl";
        for language in languages.split(' ') {
            let categories = categories(&language.parse().unwrap());
            assert!(categories.iter().all(|category| !category.samples.is_empty()), "{language}");
        }
        assert_eq!(category_of(&"pt-BR".parse().unwrap(), 1.5), Some("one"));
    }
}
