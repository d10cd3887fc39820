//! Which scenarios a command is about: paths, lines, names and tags.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::Exit;
use super::console::{Console, Stop};
use crate::report::{files_complaint, tags_complaint};
use crate::rules::{self, RuleId};
use crate::scenario::{Scenario, Tags, Text, find_files};

/// A file to look at, up to a line if one was named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pick {
    pub(super) path: PathBuf,
    pub(super) line: Option<usize>,
}

/// Which of the scenarios in the files are meant.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    name: Option<String>,
    tags: Option<Tags>,
}

/// The files that the paths stand for, each once, in the order in which they were named.
pub(super) fn files<'p>(
    paths: impl Iterator<Item = &'p PathBuf>,
    console: &mut Console<'_>,
) -> Result<Vec<Pick>, Stop> {
    let mut picks: Vec<Pick> = Vec::new();
    for path in paths {
        let (path, line) = with_line(path);
        let files = find_files(&path)
            .map_err(|error| console.stop(&files_complaint(&error), Exit::NotLoaded))?;
        picks.extend(files.into_iter().map(|path| Pick { path, line }));
    }
    let mut seen = std::collections::HashSet::new();
    picks.retain(|pick| seen.insert((pick.path.clone(), pick.line)));
    Ok(picks)
}

/// `file.yaml:12` is line 12 of `file.yaml`, unless a file is really called so.
fn with_line(path: &Path) -> (PathBuf, Option<usize>) {
    let split = path.to_str().filter(|_| !path.exists()).and_then(|text| text.rsplit_once(':'));
    match split.map(|(path, line)| (path, line.parse())) {
        Some((path, Ok(line))) => (PathBuf::from(path), Some(line)),
        Some((_, Err(_))) | None => (path.to_owned(), None),
    }
}

impl Filter {
    /// What `--name` and `--tag` ask for.
    pub(super) fn of(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Self, Stop> {
        let tags = matches.get_one::<String>("tag").map(|text| {
            Tags::parse(text)
                .map_err(|column| console.stop(&tags_complaint(text, column), Exit::Usage))
        });
        let name = matches.get_one::<String>("name").map(|name| name.to_lowercase());
        Ok(Self { name, tags: tags.transpose()? })
    }

    /// Whether this scenario is meant.
    pub(super) fn selects(&self, path: &Path, scenario: &Scenario) -> bool {
        self.tags.as_ref().is_none_or(|tags| tags.selects(scenario))
            && self.name.as_ref().is_none_or(|name| is_named(name, path, &scenario.title))
    }
}

fn is_named(pattern: &str, path: &Path, title: &Text) -> bool {
    let is_match = |text: &str| contains(&text.to_lowercase(), pattern);
    let title_matches = match title {
        Text::Plain(title) => is_match(title),
        Text::ByLocale(titles) => titles.iter().any(|(_, title)| is_match(title)),
    };
    title_matches || is_match(&path.display().to_string())
}

/// Whether the parts of a pattern between its `*` follow each other in the text.
fn contains(text: &str, pattern: &str) -> bool {
    let mut rest = text;
    pattern.split('*').all(|part| match rest.split_once(part) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

/// Keeps of the scenarios of a file the one whose row stands on a line, or of each the steps up to
/// that line; `false` if no step stands there or above.
pub(super) fn keep_up_to(scenarios: &mut Vec<Scenario>, line: usize) -> bool {
    let is_its_row = |scenario: &Scenario| scenario.row.as_ref().is_some_and(|row| row.is_on(line));
    if scenarios.iter().any(is_its_row) {
        scenarios.retain(is_its_row);
        return true;
    }
    scenarios.iter_mut().fold(true, |all, scenario| all & keep_steps_up_to(scenario, line))
}

fn keep_steps_up_to(scenario: &mut Scenario, line: usize) -> bool {
    let lines = scenario.origin.step_lines(scenario.steps.len());
    let kept = lines.into_iter().take_while(|&its| its <= line).count();
    scenario.steps.truncate(kept);
    kept > 0
}

/// The rules that `--without` switches off.
pub(super) fn without(matches: &ArgMatches) -> impl Iterator<Item = RuleId> {
    let names = matches.get_many::<String>("without").unwrap_or_default();
    names.filter_map(|name| rules::find(name)).map(|rule| rule.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        for (text, pattern, expected) in [
            ("a guest leaves", "guest", true),
            ("a guest leaves", "a*leaves", true),
            ("a guest leaves", "leaves*guest", false),
            ("a guest leaves", "", true),
        ] {
            assert_eq!(contains(text, pattern), expected, "{text} {pattern}");
        }
    }

    #[test]
    fn a_line_follows_the_last_colon() {
        assert_eq!(with_line(Path::new("x y.yaml:12")), (PathBuf::from("x y.yaml"), Some(12)));
        assert_eq!(with_line(Path::new("x.yaml")), (PathBuf::from("x.yaml"), None));
        assert_eq!(with_line(Path::new("c:x")), (PathBuf::from("c:x"), None));
    }
}
