//! Known findings of an old project: one line each, so that merges and reviews stay easy.
//!
//! A line names the check, the locale, and the text: `ellipsis pt-BR save-button.title[one]`, or the
//! file for what concerns all of it. It has no line number, so that it stays true when texts move.

use std::collections::BTreeMap;

use super::finding::Finding;

/// How often each finding is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    known: BTreeMap<String, usize>,
}

impl Baseline {
    /// The lines of a file; empty ones and those that begin with `#` are comments.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
        Self::of(lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned))
    }

    /// A baseline in which these findings are known.
    #[must_use]
    pub fn of_findings(findings: &[Finding]) -> Self {
        Self::of(findings.iter().map(line))
    }

    fn of(lines: impl Iterator<Item = String>) -> Self {
        let mut known = BTreeMap::new();
        for line in lines {
            *known.entry(line).or_insert(0) += 1;
        }
        Self { known }
    }

    /// The lines, sorted.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.known.iter().flat_map(|(line, count)| std::iter::repeat_n(line.as_str(), *count))
    }

    /// The findings that are not known yet; of equal ones as many as there are more than known.
    #[must_use]
    pub fn new_among(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let mut left = self.known.clone();
        let is_new = |finding: &Finding| match left.get_mut(&line(finding)) {
            Some(count @ 1..) => {
                *count -= 1;
                false
            }
            _ => true,
        };
        findings.into_iter().filter(is_new).collect()
    }
}

fn line(finding: &Finding) -> String {
    let text = match &finding.id {
        Some(id) => id.clone(),
        None => finding.file.replace('\\', "/"),
    };
    let attribute = finding.attribute.iter().map(|name| format!(".{name}"));
    let variant = finding.variant.iter().map(|keys| format!("[{keys}]"));
    let text: String = std::iter::once(text).chain(attribute).chain(variant).collect();
    format!("{} {} {text}", finding.check().id, finding.locale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::testing;
    use crate::l10n::{Bench, Findings, Settings, checks::Structure, finding::At};

    #[test]
    fn known_findings_are_left_out_as_often_as_they_are_known() {
        let project = testing::project(&[("en", "a.ftl", "a = b\n")]);
        let settings = Settings::default();
        let bench = Bench::new(&project, &settings);
        let mut found = Findings::new(&bench);
        for _ in 0..3 {
            let at = At::entry(&bench.source.entries[0]);
            found.add(at, Structure::MissingValue { name: "a".into() });
        }
        let found = found.into_found();
        let baseline = Baseline::parse("# old\n\nmissing-value en a\r\nmissing-value en a\n");
        assert_eq!(baseline.new_among(found.clone()).len(), 1);
        let all = Baseline::of_findings(&found);
        assert_eq!(all.lines().collect::<Vec<_>>(), ["missing-value en a"; 3]);
        assert!(all.new_among(found).is_empty());
    }
}
