//! For unit tests: what is found in texts that stand in the test.

use std::path::PathBuf;

use super::{Bench, File, Project, Settings, checks};
use crate::message::Locale;

/// All findings in `(locale, file, text)`, the first locale being the source, each as
/// `check locale id.attribute variant @line:column «marked»`.
pub(crate) fn findings(texts: &[(&str, &str, &str)]) -> Vec<String> {
    findings_with(&Settings::default(), texts)
}

/// The same with settings.
pub(crate) fn findings_with(settings: &Settings, texts: &[(&str, &str, &str)]) -> Vec<String> {
    let project = project(texts);
    let bench = Bench::new(&project, settings);
    checks::run(&bench).iter().map(|finding| told(&project, finding)).collect()
}

/// A project of texts that are in no folder.
pub(crate) fn project(texts: &[(&str, &str, &str)]) -> Project {
    let mut locales: Vec<Locale> = Vec::new();
    let mut files = Vec::new();
    for (locale, name, text) in texts {
        let locale: Locale = locale.parse().unwrap();
        if !locales.contains(&locale) {
            locales.push(locale.clone());
        }
        let path = PathBuf::from(format!("{locale}/{name}"));
        files.push(File::new(locale, path, (*name).to_owned(), text));
    }
    let source = locales.remove(0);
    Project { root: PathBuf::new(), source, targets: locales, files, unreadable: Vec::new() }
}

pub(crate) fn told(project: &Project, finding: &super::Finding) -> String {
    let attribute = finding.attribute.iter().map(|name| format!(".{name}")).collect::<String>();
    let id = finding.id.clone().unwrap_or_default();
    let variant = finding.variant.iter().map(|keys| format!(" {keys}")).collect::<String>();
    let file = project.files.iter().find(|file| file.path.display().to_string() == finding.file);
    let line = file.and_then(|file| file.text().lines().nth(finding.span.line - 1));
    let marked = line.unwrap_or_default().chars();
    let marked: String = marked.skip(finding.span.column - 1).take(finding.span.length).collect();
    let (check, locale, span) = (finding.check().id, &finding.locale, finding.span);
    format!("{check} {locale} {id}{attribute}{variant} @{span} «{marked}»")
}
