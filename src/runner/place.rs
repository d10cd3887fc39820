//! Where in a step an expectation stands, without an allocation until somebody asks for its path.

use crate::scenario::{Part, Path};

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
    Keyed(&'static str, String),
    /// A field of one of `expect.memberships`.
    Membership(usize, &'static str),
}

impl Place {
    /// The way from the top of the document, for the step with this index (from 0).
    #[must_use]
    pub fn path(&self, step: usize) -> Path {
        let mut path = vec![key("steps"), Part::Index(step)];
        match self {
            Self::Step => {}
            Self::Field(field) => path.push(key(field)),
            Self::Expect(field) => path.extend([key("expect"), key(field)]),
            Self::Nested(outer, inner) => path.extend([key("expect"), key(outer), key(inner)]),
            Self::Keyed(outer, inner) => path.extend([key("expect"), key(outer), key(inner)]),
            Self::Membership(index, field) => {
                path.extend([key("expect"), key("memberships"), Part::Index(*index), key(field)]);
            }
        }
        Path(path)
    }
}

fn key(name: &str) -> Part {
    Part::Key(name.to_owned())
}
