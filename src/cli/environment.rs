//! What tchau takes from the process around it: the only place that reads the environment.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use anstream::{AutoStream, ColorChoice};

/// The surroundings of one call.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// The language that `LC_ALL`, `LC_MESSAGES` or `LANG` ask for.
    pub language: Option<String>,
    /// Whether results may have colours unless an option says otherwise.
    pub colors_out: bool,
    /// Whether everything else may have colours.
    pub colors_err: bool,
    /// Whether somebody watches: progress is shown only then.
    pub is_watched: bool,
    /// Whether this is a job of GitHub Actions, which reads annotations from what is written.
    pub is_github: bool,
    /// Whether this is a job of continuous integration of any kind, which never changes scenarios.
    pub is_ci: bool,
    /// Which of several jobs this is, from 0, and how many there are if that is known.
    pub job: Option<(u32, Option<u32>)>,
    /// Where programs keep what they can do without, in a folder of tchau's own.
    pub cache: Option<PathBuf>,
    /// Whether somebody can be asked.
    pub can_ask: bool,
    /// What somebody says when asked, before anything that is typed.
    pub answers: Vec<String>,
    /// How many columns a line of results has, if that is known.
    pub columns: Option<usize>,
}

impl Environment {
    /// The surroundings of this process. NO_COLOR, CLICOLOR and CLICOLOR_FORCE are respected.
    #[must_use]
    pub fn of_process() -> Self {
        let colors = |choice| choice != ColorChoice::Never;
        Self {
            language: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable),
            colors_out: colors(AutoStream::choice(&io::stdout())),
            colors_err: colors(AutoStream::choice(&io::stderr())),
            is_watched: io::stderr().is_terminal(),
            is_github: variable("GITHUB_ACTIONS").is_some_and(|value| value == "true"),
            is_ci: variable("CI").is_some_and(|value| value != "false"),
            job: JOBS.iter().find_map(|job| job.read(&variable)),
            cache: cache(),
            can_ask: io::stdin().is_terminal(),
            answers: Vec::new(),
            columns: columns(),
        }
    }
}

/// Where an engine says which of several jobs a process is.
struct Job {
    number: &'static str,
    /// The number of the first job, or the variable that says it.
    first: First,
    all: &'static str,
}

enum First {
    Zero,
    One,
    In(&'static str),
}

/// The variables of engines that divide work among jobs, each as the engine's documentation names them. GitHub
/// sets none; its workflows write the number into the command.
const JOBS: [Job; 7] = [
    // GitLab, `parallel`: https://docs.gitlab.com/ci/variables/predefined_variables/
    Job { number: "CI_NODE_INDEX", first: First::One, all: "CI_NODE_TOTAL" },
    // Kubernetes, indexed jobs; a Job says its total where its template puts it.
    // https://kubernetes.io/docs/tasks/job/indexed-parallel-processing-static/
    Job { number: "JOB_COMPLETION_INDEX", first: First::Zero, all: "JOB_COMPLETIONS" },
    // Slurm, job arrays: https://slurm.schedmd.com/job_array.html
    Job {
        number: "SLURM_ARRAY_TASK_ID",
        first: First::In("SLURM_ARRAY_TASK_MIN"),
        all: "SLURM_ARRAY_TASK_COUNT",
    },
    // AWS Batch, array jobs: https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
    Job {
        number: "AWS_BATCH_JOB_ARRAY_INDEX",
        first: First::Zero,
        all: "AWS_BATCH_JOB_ARRAY_SIZE",
    },
    // CircleCI, `parallelism`: https://circleci.com/docs/reference/variables/
    Job { number: "CIRCLE_NODE_INDEX", first: First::Zero, all: "CIRCLE_NODE_TOTAL" },
    // Buildkite, `parallelism`: https://buildkite.com/docs/pipelines/configure/environment-variables
    Job {
        number: "BUILDKITE_PARALLEL_JOB",
        first: First::Zero,
        all: "BUILDKITE_PARALLEL_JOB_COUNT",
    },
    // Azure Pipelines, `parallel`: https://learn.microsoft.com/azure/devops/pipelines/build/variables
    Job { number: "SYSTEM_JOBPOSITIONINPHASE", first: First::One, all: "SYSTEM_TOTALJOBSINPHASE" },
];

impl Job {
    /// Which job it is, from 0, and of how many.
    fn read(&self, variable: &dyn Fn(&str) -> Option<String>) -> Option<(u32, Option<u32>)> {
        let whole = |name| variable(name)?.parse::<u32>().ok();
        let number = whole(self.number)?;
        let first = match self.first {
            First::Zero => 0,
            First::One => 1,
            First::In(name) => whole(name).unwrap_or_default(),
        };
        Some((number.checked_sub(first)?, whole(self.all)))
    }
}

/// As the systems have it: https://specifications.freedesktop.org/basedir-spec/latest/ on Linux.
fn cache() -> Option<PathBuf> {
    let folder = |name| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let of_home = if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" };
    let home = || folder("HOME").map(|home| home.join(of_home));
    let found = folder("XDG_CACHE_HOME").or_else(|| folder("LOCALAPPDATA")).or_else(home);
    found.map(|folder| folder.join("tchau"))
}

/// COLUMNS, which may be set to try another width, or else the width of the terminal.
fn columns() -> Option<usize> {
    let terminal = || terminal_size::terminal_size_of(io::stdout());
    let said = variable("COLUMNS").and_then(|columns| columns.parse().ok());
    said.or_else(|| terminal().map(|(width, _)| usize::from(width.0)))
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(variables: &[(&str, &str)], expected: Option<(u32, Option<u32>)>) {
        let variable = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(JOBS.iter().find_map(|job| job.read(&variable)), expected, "{variables:?}");
    }

    #[test]
    fn every_engine_says_which_job_a_process_is() {
        check(&[("CI_NODE_INDEX", "2"), ("CI_NODE_TOTAL", "4")], Some((1, Some(4))));
        check(&[("JOB_COMPLETION_INDEX", "0")], Some((0, None)));
        check(&[("JOB_COMPLETION_INDEX", "3"), ("JOB_COMPLETIONS", "5")], Some((3, Some(5))));
        let slurm = [
            ("SLURM_ARRAY_TASK_ID", "12"),
            ("SLURM_ARRAY_TASK_MIN", "10"),
            ("SLURM_ARRAY_TASK_COUNT", "4"),
        ];
        check(&slurm, Some((2, Some(4))));
        let batch = [("AWS_BATCH_JOB_ARRAY_INDEX", "0"), ("AWS_BATCH_JOB_ARRAY_SIZE", "2")];
        check(&batch, Some((0, Some(2))));
        check(&[("CIRCLE_NODE_INDEX", "1"), ("CIRCLE_NODE_TOTAL", "3")], Some((1, Some(3))));
        let buildkite = [("BUILDKITE_PARALLEL_JOB", "1"), ("BUILDKITE_PARALLEL_JOB_COUNT", "3")];
        check(&buildkite, Some((1, Some(3))));
        let azure = [("SYSTEM_JOBPOSITIONINPHASE", "1"), ("SYSTEM_TOTALJOBSINPHASE", "3")];
        check(&azure, Some((0, Some(3))));
    }

    #[test]
    fn what_is_no_number_says_nothing() {
        check(&[], None);
        check(&[("CI_NODE_INDEX", "0"), ("CI_NODE_TOTAL", "4")], None);
        check(&[("JOB_COMPLETION_INDEX", "first")], None);
    }
}
