//! Where in a step an expectation stands, without an allocation until somebody asks for its path.

use crate::scenario::Path;
use crate::short_text::ShortText;

/// A place in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The step itself.
    Step,
    /// A field of the step, such as `wait`.
    Field(&'static str),
    /// A field under `expect`.
    Expect(&'static str),
    /// A field of a field under `expect`: `expect.leave_settings.control`.
    Nested(&'static str, &'static str),
    /// A value under a key that the author chose: `expect.says.pt-BR`.
    Keyed(&'static str, ShortText),
    /// A field of one of `expect.memberships`.
    Membership(usize, &'static str),
}

impl Place {
    /// The way from the top of the document, for the step with this index (from 0).
    #[must_use]
    pub fn path(&self, step: usize) -> Path {
        let step = Path::ROOT.key("steps").index(step);
        match self {
            Self::Step => step,
            Self::Field(field) => step.key(field),
            Self::Expect(field) => step.key("expect").key(field),
            Self::Nested(outer, inner) => step.key("expect").key(outer).key(inner),
            Self::Keyed(outer, inner) => step.key("expect").key(outer).key(inner),
            Self::Membership(index, field) => {
                step.key("expect").key("memberships").index(*index).key(field)
            }
        }
    }
}
