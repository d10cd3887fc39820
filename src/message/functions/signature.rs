//! How each function may be called; Fluent itself accepts any name and any option.

/// What an option may be set to; in Fluent an option is always written out, never a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Values {
    /// A number of digits.
    Digits,
    /// One of these texts.
    OneOf(&'static [&'static str]),
}

/// The name of a function and the options that it takes, next to its one value.
#[derive(Debug)]
pub(crate) struct Signature {
    pub(crate) name: &'static str,
    pub(crate) options: &'static [(&'static str, Values)],
}

const STYLES: Values = Values::OneOf(&["short", "medium", "long", "full"]);

impl Signature {
    /// Every function that a text may call.
    pub(crate) const ALL: [Self; 5] = [
        Self {
            name: "NUMBER",
            options: &[
                ("minimumFractionDigits", Values::Digits),
                ("maximumFractionDigits", Values::Digits),
                ("useGrouping", Values::OneOf(&["true", "false"])),
                ("style", Values::OneOf(&["decimal", "percent"])),
            ],
        },
        Self { name: "PLURAL", options: &[] },
        Self { name: "DATETIME", options: &[("dateStyle", STYLES), ("timeStyle", STYLES)] },
        Self {
            name: "DURATION",
            options: &[("style", Values::OneOf(&["long", "short", "narrow"]))],
        },
        Self { name: "LIST", options: &[("type", Values::OneOf(&["and", "or"]))] },
    ];

    /// The signature of the function with this name.
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        const ALL: &[Signature] = &Signature::ALL;
        ALL.iter().find(|signature| signature.name == name)
    }

    /// What the option with this name may be set to.
    pub(crate) fn option(&self, name: &str) -> Option<Values> {
        self.options.iter().find(|(option, _)| *option == name).map(|(_, values)| *values)
    }
}
