//! All checks, by family: a table of what each says, and the functions that look.

mod authoring;
mod characters;
mod conventions;
mod guess;
mod plurals;
mod references;
mod rendered;
mod structure;
mod terms;
mod usage;
mod wording;

pub use authoring::Authoring;
pub use characters::{Alphabet, Characters};
pub use conventions::Conventions;
pub use guess::Guess;
pub use plurals::Plurals;
pub use references::{Kind, References};
pub use rendered::Rendered;
pub use structure::{Cause, Structure, WhyUnreadable};
pub use terms::Terms;
pub(super) use terms::{Address, Names, plain};
pub use usage::{Presence, Usage};
pub use wording::{Change, Edge, Wording};

use rayon::prelude::*;

use super::bench::{Bench, Texts};
use super::check::Check;
use super::finding::{Finding, Findings};
use super::passage::Reading;
use crate::message::Arguments;

/// What a finding says.
#[expect(missing_docs, reason = "each family says at its table what it is")]
#[derive(Clone, Debug, PartialEq)]
pub enum Defect {
    Structure(Structure),
    References(References),
    Plurals(Plurals),
    Wording(Wording),
    Terms(Terms),
    Conventions(Conventions),
    Characters(Characters),
    Authoring(Authoring),
    Usage(Usage),
    Rendered(Rendered),
}

/// The checks of a family and the three ways in which they look.
struct Family {
    checks: &'static [Check],
    of_entry: fn(&Bench<'_>, &Reading<'_, '_>, &mut Findings<'_>),
    of_pair: fn(&Bench<'_>, &Reading<'_, '_>, &Reading<'_, '_>, &mut Findings<'_>),
    of_project: fn(&Bench<'_>, &mut Findings<'_>),
}

macro_rules! families {
    ($($module:ident $name:ident),* $(,)?) => {
        const FAMILIES: &[Family] = &[$(Family {
            checks: $name::CHECKS,
            of_entry: $module::of_entry,
            of_pair: $module::of_pair,
            of_project: $module::of_project,
        }),*];

        impl Defect {
            /// The Fluent id, which is the id of the check.
            #[must_use]
            pub fn id(&self) -> &'static str {
                match self { $(Self::$name(defect) => defect.id()),* }
            }

            /// What its text is filled with.
            #[must_use]
            pub fn arguments(&self) -> Arguments {
                match self { $(Self::$name(defect) => defect.arguments()),* }
            }
        }

        /// What every check says, with the arguments it takes.
        pub fn specs() -> impl Iterator<Item = crate::message::Spec> {
            [$($name::SPECS),*].into_iter().flatten().copied()
        }
    };
}

families! {
    structure Structure,
    references References,
    plurals Plurals,
    wording Wording,
    terms Terms,
    conventions Conventions,
    characters Characters,
    authoring Authoring,
    usage Usage,
    rendered Rendered,
}

/// Every check, by family.
pub fn all() -> impl Iterator<Item = &'static Check> {
    FAMILIES.iter().flat_map(|family| family.checks)
}

/// The check with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Check> {
    all().find(|check| check.id == id)
}

impl Defect {
    /// The check that finds it.
    #[must_use]
    pub fn check(&self) -> &'static Check {
        // INVARIANT: the same table declares what a check says and the check.
        find(self.id()).unwrap_or(&NO_CHECK)
    }
}

const NO_CHECK: Check = Check {
    id: "",
    severity: super::check::Severity::Error,
    mqm: super::check::Mqm::Internationalization,
};

/// Everything that is wrong, by locale, file and place.
#[must_use]
pub fn run(bench: &Bench<'_>) -> Vec<Finding> {
    let mut found: Vec<_> = FAMILIES
        .par_iter()
        .flat_map_iter(|family| {
            let mut found = Findings::new(bench);
            (family.of_project)(bench, &mut found);
            found.into_found()
        })
        .collect();
    found.par_extend(of_locale(bench, &bench.source, false));
    for texts in &bench.targets {
        found.par_extend(of_locale(bench, texts, true));
    }
    found.par_sort_by(|one, other| order(one).cmp(&order(other)));
    found
}

fn of_locale<'a>(
    bench: &'a Bench<'_>,
    texts: &'a Texts<'_>,
    has_source: bool,
) -> impl ParallelIterator<Item = Finding> + 'a {
    texts.entries.par_iter().flat_map_iter(move |entry| {
        let mut found = Findings::new(bench);
        let reading = Reading::of(entry);
        let source = has_source.then(|| bench.source.same_as(entry)).flatten().map(Reading::of);
        for family in FAMILIES {
            (family.of_entry)(bench, &reading, &mut found);
            if let Some(source) = &source {
                (family.of_pair)(bench, source, &reading, &mut found);
            }
        }
        found.into_found()
    })
}

fn order(finding: &Finding) -> impl Ord + '_ {
    let span = finding.span;
    (&finding.locale, &finding.file, span.line, span.column, finding.check().id)
}
