//! Texts about tchau's own ids: what a requirement, a rule or an invariant says.

/// A text that stands under an id of the catalogues; it takes no arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// What a requirement, a decision or an invariant says.
    Text(&'static str),
    /// The question that a decision answers.
    Question(&'static str),
    /// What a rule says.
    Claim(&'static str),
    /// What would help somebody whom a guard refuses.
    Help(&'static str),
    /// What a language check looks for, in a line.
    About(&'static str),
    /// Why it matters, with an example.
    Why(&'static str),
}

impl Reference {
    /// The Fluent id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text(id)
            | Self::Question(id)
            | Self::Claim(id)
            | Self::Help(id)
            | Self::About(id)
            | Self::Why(id) => id,
        }
    }

    /// The attribute under the id.
    #[must_use]
    pub const fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Text(_) => None,
            Self::Question(_) => Some("question"),
            Self::Claim(_) => Some("claim"),
            Self::Help(_) => Some("help"),
            Self::About(_) => Some("about"),
            Self::Why(_) => Some("why"),
        }
    }
}
