//! The direction in which the script of a locale runs.

use crate::message::Locale;

/// Languages written from right to left unless their name says another script.
const LANGUAGES: [&str; 16] = [
    "ar", "arc", "azb", "ckb", "dv", "fa", "he", "iw", "ks", "mzn", "nqo", "ps", "sd", "ug", "ur",
    "yi",
];

/// Scripts that run from right to left.
const SCRIPTS: [&str; 11] =
    ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

/// The value of the attribute `dir`.
pub(crate) fn direction(locale: &Locale) -> &'static str {
    let id = locale.language();
    let is_rtl = match id.script {
        Some(script) => SCRIPTS.contains(&script.as_str()),
        None => LANGUAGES.contains(&id.language.as_str()),
    };
    if is_rtl { "rtl" } else { "ltr" }
}

/// The same for the name of a locale.
pub(crate) fn direction_of(name: &str) -> &'static str {
    name.parse().map_or("ltr", |locale| direction(&locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_have_a_direction() {
        for (locale, expected) in [
            ("pt-BR", "ltr"),
            ("ar-XB", "rtl"),
            ("ar", "rtl"),
            ("en-XA", "ltr"),
            ("uz-Arab", "rtl"),
            ("ks-Deva", "ltr"),
        ] {
            assert_eq!(direction(&locale.parse().unwrap()), expected, "{locale}");
        }
    }
}
