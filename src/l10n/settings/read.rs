//! From TOML to settings, refusing whatever would otherwise be ignored.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Settings, SettingsError, Wrong};
use crate::l10n::check::Severity;
use crate::l10n::checks;
use crate::model::Keyed;

/// The settings that there are.
pub(crate) const KNOWN: [&str; 7] =
    ["shown-by", "scenarios", "code", "glossary", "baseline", "words", "checks"];

/// What only the configuration of another tool with a file of the same name has.
const OTHER_TOOL: [&str; 3] = ["basepath", "paths", "locales"];

/// Reads settings.
///
/// A file with the configuration of compare-locales, which has the same name, gives the defaults.
///
/// # Errors
///
/// The first thing that cannot be understood.
pub fn parse(text: &str) -> Result<Settings, SettingsError> {
    let table = DeTable::parse(text).map_err(|error| SettingsError {
        range: error.span().unwrap_or_default(),
        kind: Wrong::Syntax,
    })?;
    let table = table.get_ref();
    if OTHER_TOOL.iter().any(|name| table.contains_key(*name)) {
        return Ok(Settings::default());
    }
    let mut settings = Settings::default();
    for (name, value) in table {
        settings.read(name, value)?;
    }
    Ok(settings)
}

type Value<'t> = Spanned<DeValue<'t>>;

impl Settings {
    fn read(
        &mut self,
        name: &Spanned<std::borrow::Cow<'_, str>>,
        value: &Value<'_>,
    ) -> Result<(), SettingsError> {
        match name.get_ref().as_ref() {
            "shown-by" => match text(value)? {
                "tchau" => self.is_tchau = true,
                other => {
                    return Err(wrong(value.span(), Wrong::UnknownProgram(other.to_owned())));
                }
            },
            "scenarios" => self.scenarios = Some(text(value)?.into()),
            "glossary" => self.glossary = Some(text(value)?.into()),
            "baseline" => self.baseline = Some(text(value)?.into()),
            "code" => self.code = texts(value)?.into_iter().map(Into::into).collect(),
            "words" => self.words = texts(value)?.into_iter().map(str::to_owned).collect(),
            "checks" => {
                let DeValue::Table(table) = value.get_ref() else {
                    return Err(wrong(value.span(), Wrong::NotATable));
                };
                for (check, level) in table {
                    self.read_check(check, level)?;
                }
            }
            other => return Err(wrong(name.span(), Wrong::UnknownSetting(other.to_owned()))),
        }
        Ok(())
    }

    fn read_check(
        &mut self,
        name: &Spanned<std::borrow::Cow<'_, str>>,
        value: &Value<'_>,
    ) -> Result<(), SettingsError> {
        let check = name.get_ref().to_string();
        if checks::find(&check).is_none() {
            return Err(wrong(name.span(), Wrong::UnknownCheck(check)));
        }
        let level = text(value)?;
        if let Some(severity) = Severity::of_key(level) {
            self.severities.insert(check, severity);
            return Ok(());
        }
        match level.split_once(':') {
            Some(("off", reason)) if !reason.trim().is_empty() => {
                self.off.insert(check, reason.trim().to_owned());
                Ok(())
            }
            Some(("off", _)) => Err(wrong(value.span(), Wrong::NoReason(check))),
            _ if level == "off" => Err(wrong(value.span(), Wrong::NoReason(check))),
            _ => Err(wrong(value.span(), Wrong::UnknownLevel(level.to_owned()))),
        }
    }
}

fn text<'v>(value: &'v Value<'_>) -> Result<&'v str, SettingsError> {
    match value.get_ref() {
        DeValue::String(text) => Ok(text),
        _ => Err(wrong(value.span(), Wrong::NotAText)),
    }
}

fn texts<'v>(value: &'v Value<'_>) -> Result<Vec<&'v str>, SettingsError> {
    match value.get_ref() {
        DeValue::Array(list) => list.iter().map(text).collect(),
        _ => Err(wrong(value.span(), Wrong::NotAList)),
    }
}

const fn wrong(range: Range<usize>, kind: Wrong) -> SettingsError {
    SettingsError { range, kind }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read() {
        let text = "shown-by = 'tchau'\ncode = ['../src']\nwords = ['tchau']\n\n\
            [checks]\nellipsis = 'error'\nspelling = 'off: names only'\n";
        let settings = parse(text).unwrap();
        assert!(settings.is_tchau);
        assert_eq!(settings.code, [std::path::PathBuf::from("../src")]);
        let ellipsis = checks::find("ellipsis").unwrap();
        assert_eq!(settings.severity(ellipsis), Some(Severity::Error));
        assert_eq!(settings.severity(checks::find("spelling").unwrap()), None);
        for (folder, code) in
            [("x/locales", "x/src"), ("locales", "src"), (".", "../src"), ("../x", "../src")]
        {
            let settings = settings.clone().in_folder(std::path::Path::new(folder));
            assert_eq!(settings.code, [std::path::PathBuf::from(code)]);
        }
    }

    #[test]
    fn what_cannot_be_understood_is_refused_with_its_place() {
        #[track_caller]
        fn check(text: &str, marked: &str, kind: Wrong) {
            let error = parse(text).unwrap_err();
            assert_eq!((&text[error.range], error.kind), (marked, kind));
        }
        check("codes = 1", "codes", Wrong::UnknownSetting("codes".into()));
        check("code = 1", "1", Wrong::NotAList);
        check("words = [1]", "1", Wrong::NotAText);
        check("checks = 1", "1", Wrong::NotATable);
        check("shown-by = 'x'", "'x'", Wrong::UnknownProgram("x".into()));
        check("checks.elipsis = 'off: x'", "elipsis", Wrong::UnknownCheck("elipsis".into()));
        check("checks.ellipsis = 'off'", "'off'", Wrong::NoReason("ellipsis".into()));
        check("checks.ellipsis = 'off: '", "'off: '", Wrong::NoReason("ellipsis".into()));
        check("checks.ellipsis = 'mild'", "'mild'", Wrong::UnknownLevel("mild".into()));
        assert_eq!(parse("a = [").unwrap_err().kind, Wrong::Syntax);
    }

    #[test]
    fn the_file_of_another_tool_is_left_alone() {
        let text = "basepath = '.'\nlocales = ['de']\n[[paths]]\nreference = 'en/**'\n";
        assert_eq!(parse(text), Ok(Settings::default()));
    }
}
