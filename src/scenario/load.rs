//! From a text to a valid scenario: the only reader.

use std::sync::Arc;

use super::decode::decode_tree;
use super::document::Document;
use super::parse::parse;
use super::reuse::{self, Expanded, Expansion};
use super::{
    Fragments, LoadError, LoadProblem, Misfit, MisfitKind, Origin, Part, Path, Scenario, Source,
    compile,
};

/// The words that a scenario may use and that are not its own.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary<'a> {
    /// The names of the locales.
    pub locales: &'a [String],
    /// The ids of the messages that people in the simulated system read.
    pub messages: &'a [&'static str],
}

/// Reads the scenarios of a file, in its order, with the fragments that it uses.
///
/// # Errors
/// A [`LoadError`] with the first thing that is wrong.
pub fn load(source: &Source, vocabulary: &Vocabulary<'_>) -> Result<Vec<Scenario>, LoadError> {
    load_with(source, &Fragments::default(), vocabulary)
}

/// Reads the scenario of a file that has only one; of several, the first.
///
/// # Errors
/// A [`LoadError`] with the first thing that is wrong.
pub fn load_one(source: &Source, vocabulary: &Vocabulary<'_>) -> Result<Scenario, LoadError> {
    load(source, vocabulary)?.into_iter().next().ok_or_else(|| LoadError::empty(source))
}

/// Reads the scenarios of a file, in its order, with fragments of which some may be at hand.
///
/// # Errors
/// A [`LoadError`] with the first thing that is wrong.
pub fn load_with(
    source: &Source,
    fragments: &Fragments,
    vocabulary: &Vocabulary<'_>,
) -> Result<Vec<Scenario>, LoadError> {
    if reuse::is_fragment(source.path()) {
        return Err(LoadError::fragment(source));
    }
    if reuse::is_asked_for(source.text()) {
        return load_expanded(source, fragments, vocabulary);
    }
    let document: Document =
        parse(source.text()).map_err(|misfit| LoadError::misfit(source, misfit))?;
    if document.reuses() {
        return load_expanded(source, fragments, vocabulary);
    }
    let scenario = compile::compile(document, Origin::new(source.clone()), vocabulary)
        .map_err(|wrong| LoadError::wrong(source, wrong))?;
    Ok(vec![scenario])
}

/// Reads the scenarios of a file in which something is to be put in.
fn load_expanded(
    source: &Source,
    fragments: &Fragments,
    vocabulary: &Vocabulary<'_>,
) -> Result<Vec<Scenario>, LoadError> {
    let Expansion { files, scenarios } = reuse::expand(source, fragments)?;
    let load = |expanded| {
        let reader = Reader { source, files: &files, expanded, vocabulary };
        reader.scenario().map_err(|error| reader.refuse(error))
    };
    scenarios.iter().map(load).collect::<Result<_, _>>().map_err(|mut error| {
        // What is wrong in every row is the fault of none.
        let is_here = |expanded| load(expanded).is_err_and(|other| other.mark == error.mark);
        if scenarios.len() > 1 && scenarios.iter().all(is_here) {
            error.row = None;
        }
        error
    })
}

/// Reads one document that was put together.
struct Reader<'a> {
    source: &'a Source,
    files: &'a Arc<[Source]>,
    expanded: &'a Expanded,
    vocabulary: &'a Vocabulary<'a>,
}

impl Reader<'_> {
    fn scenario(&self) -> Result<Scenario, LoadError> {
        let root = &*self.expanded.root;
        let document: Document = decode_tree(root).map_err(|(file, misfit)| {
            let source = self.files.get(usize::from(file)).unwrap_or(self.source);
            LoadError::misfit(source, misfit)
        })?;
        if document.reuses() {
            return Err(self.left_over());
        }
        let origin = Origin::expanded(self.source.clone(), Arc::clone(self.files), self.expanded);
        let locator = origin.locator();
        let mut scenario = compile::compile(document, origin, self.vocabulary)
            .map_err(|wrong| LoadError::located(wrong, &locator, self.source))?;
        if let Some(row) = &self.expanded.row {
            if !self.expanded.is_titled {
                scenario.title = scenario.title.with_label(&row.label());
            }
            scenario.row = Some(row.clone());
        }
        Ok(scenario)
    }

    /// Adds what is known about where the document comes from.
    fn refuse(&self, mut error: LoadError) -> LoadError {
        let own = self.source.path();
        if error.file != own {
            let line = self.line(&error).or(self.expanded.use_line);
            error.used_at = line.map(|line| Box::new((own.to_owned(), line)));
        }
        error.row = self.expanded.row.clone().map(Box::new);
        error
    }

    /// The line of the file that brings the step in which something is wrong.
    fn line(&self, error: &LoadError) -> Option<usize> {
        let path = match &*error.problem {
            LoadProblem::Misfit(misfit) => &misfit.path,
            LoadProblem::Wrong(wrong) => &wrong.path,
            LoadProblem::Source(_) | LoadProblem::Reuse(_) => return None,
        };
        match path.parts() {
            [Part::Key(key), Part::Index(step), ..] if **key == *"steps" => {
                self.expanded.lines.get(*step).copied()
            }
            _ => None,
        }
    }

    /// A word that only became one of these fields when everything was put in.
    fn left_over(&self) -> LoadError {
        let (name, span) = ("use".to_owned(), self.expanded.root.span);
        let kind = MisfitKind::UnknownField { name, expected: &[] };
        LoadError::misfit(self.source, Misfit { span, path: Path::ROOT, kind })
    }
}

/// Whether a text deserializes as a scenario document: what a run is measured against.
#[doc(hidden)]
#[must_use]
pub fn deserializes(text: &str) -> bool {
    serde_yaml::from_str::<Document>(text).is_ok()
}
