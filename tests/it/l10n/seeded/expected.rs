//! What a project's `expected.toml` says.

use std::path::Path;

use serde::Deserialize;

use super::Found;

/// What must be found in a project, what may be, and what must not.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expected {
    #[serde(default)]
    pub(super) defect: Vec<Defect>,
    #[serde(default)]
    also: Vec<Also>,
    #[serde(default)]
    control: Vec<Control>,
}

/// A seeded defect.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Defect {
    /// The kind, in the words of the specification.
    pub(super) kind: String,
    /// The check that finds it.
    pub(super) check: String,
    /// Another check that is as good.
    or_check: Option<String>,
    pub(super) locale: Option<String>,
    /// The end of the path.
    file: Option<String>,
    pub(super) id: Option<String>,
    attribute: Option<String>,
    variant: Option<String>,
    /// What is marked: one contains the other.
    at: Option<String>,
    /// A text that the finding mentions.
    says: Option<String>,
}

/// A finding that a defect may bring about besides its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Also {
    check: String,
    locale: String,
    id: String,
}

/// A translation that differs for good reasons.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Control {
    id: String,
    #[expect(dead_code, reason = "for those who read the file")]
    why: String,
}

pub(super) fn read(path: &Path) -> Expected {
    let text = std::fs::read_to_string(path).unwrap();
    let expected: Expected = toml::from_str(&text).unwrap();
    for control in &expected.control {
        let is_defect = |defect: &Defect| {
            defect.id.as_ref() == Some(&control.id) && defect.locale.as_deref() != Some("en")
        };
        assert!(!expected.defect.iter().any(is_defect), "`{}` is both", control.id);
    }
    expected
}

impl Defect {
    /// Whether a finding is of the right check and in the right text.
    pub(super) fn is_found_by(&self, found: &Found) -> bool {
        let check = found.finding.check().id;
        (check == self.check || self.or_check.as_deref() == Some(check))
            && self.locale.as_ref().is_none_or(|locale| *locale == found.finding.locale.to_string())
            && self.file.as_ref().is_none_or(|file| found.finding.file.ends_with(file.as_str()))
            && self.id.as_ref().is_none_or(|id| id == found.id() || self.is_of_locale(found, id))
    }

    /// Whether a finding is for the right reason: at the right place, about the right name.
    pub(super) fn is_at(&self, found: &Found) -> bool {
        let (finding, marked) = (&found.finding, &found.marked);
        self.attribute.as_ref().is_none_or(|name| finding.attribute.as_ref() == Some(name))
            && self.variant.as_ref().is_none_or(|key| finding.variant.as_ref() == Some(key))
            && self.at.as_ref().is_none_or(|at| {
                !marked.is_empty() && (marked.contains(at.as_str()) || at.contains(marked.as_str()))
            })
            && self.says.as_ref().is_none_or(|name| says(found, name))
    }

    /// What is missing has no place of its own: the finding only says its name.
    fn is_of_locale(&self, found: &Found, id: &str) -> bool {
        self.check.starts_with("missing-") && found.finding.id.is_none() && says(found, id)
    }
}

impl Expected {
    /// Whether a finding belongs to a defect.
    pub(super) fn has(&self, found: &Found) -> bool {
        let (check, locale) = (found.finding.check().id, found.finding.locale.to_string());
        self.defect.iter().any(|defect| defect.is_found_by(found))
            || self.also.iter().any(|also| {
                (also.check.as_str(), also.locale.as_str(), also.id.as_str())
                    == (check, &*locale, found.id())
            })
    }

    /// Whether a finding is in a text that has a defect of another kind.
    pub(super) fn names_defect(&self, found: &Found) -> bool {
        let locale = found.finding.locale.to_string();
        self.defect.iter().any(|defect| {
            defect.id.as_deref() == Some(found.id()) && defect.locale.as_ref() == Some(&locale)
        })
    }
}

fn says(found: &Found, name: &str) -> bool {
    let said = format!("{:?}", found.finding.defect);
    said.contains(&format!("\"{name}\"")) || said.contains(&format!("\"-{name}\""))
}
