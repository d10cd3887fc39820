//! Where a scenario comes from, to find later where something in it was written.

use std::sync::Arc;

use super::reuse::Expanded;
use super::tree::Node;
use super::{Locator, Source, glance, reuse};

/// The texts that a scenario was made of.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The file that was loaded.
    source: Source,
    whole: Option<Whole>,
}

/// A document that is not written in one piece anywhere.
#[derive(Clone, Debug)]
struct Whole {
    /// The file that was loaded, and the fragments that it uses.
    files: Arc<[Source]>,
    root: Arc<Node>,
    lines: Arc<[usize]>,
}

impl Origin {
    /// A scenario that is a whole file.
    pub(super) const fn new(source: Source) -> Self {
        Self { source, whole: None }
    }

    /// A scenario that was put together.
    pub(super) fn expanded(source: Source, files: Arc<[Source]>, expanded: &Expanded) -> Self {
        let (root, lines) = (Arc::clone(&expanded.root), expanded.lines.as_slice().into());
        Self { source, whole: Some(Whole { files, root, lines }) }
    }

    /// The file that was loaded.
    #[must_use]
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// The file that was loaded, and the fragments that it uses.
    #[must_use]
    pub fn files(&self) -> &[Source] {
        match &self.whole {
            None => std::slice::from_ref(&self.source),
            Some(whole) => &whole.files,
        }
    }

    /// The fragments that bring a cast.
    pub fn casts(&self) -> impl Iterator<Item = &Source> {
        let others = self.files().iter().filter(|file| file.path() != self.source.path());
        others.filter(|file| reuse::brings_a_cast(file.text()))
    }

    /// The line of the loaded file on which each step stands, or the `use` that brings it.
    #[must_use]
    pub fn step_lines(&self, steps: usize) -> Vec<usize> {
        let glance = match &self.whole {
            None => glance::step_lines(self.source.text(), steps),
            Some(_) => None,
        };
        glance.unwrap_or_else(|| {
            let locator = self.locator();
            (0..steps).map_while(|step| locator.step_line(step)).collect()
        })
    }

    /// What finds values in the texts; a file that is a whole scenario is read again for it.
    #[must_use]
    pub fn locator(&self) -> Locator {
        match &self.whole {
            None => Locator::new(&self.source),
            Some(Whole { files, root, lines }) => {
                Locator::of(Arc::clone(files), Arc::clone(root), Arc::clone(lines))
            }
        }
    }
}
