//! How the messages of one area are declared: one table gives the enum, the ids and the arguments.

use super::Argument;
use crate::model::{Keyed, Role, Seconds, Timestamp};
use crate::short_text::ShortText;

/// A name, as somebody wrote it.
pub type Name = ShortText;

/// A message as translators and tests see it: its id, and for each argument what it may be.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// The Fluent id.
    pub id: &'static str,
    /// What it is filled with.
    pub arguments: &'static [ArgumentSpec],
}

/// An argument's name, with examples that cover its kind: every key, every plural category.
pub type ArgumentSpec = (&'static str, fn() -> Vec<Argument>);

/// A type that can fill a message.
pub(crate) trait Value {
    /// The value as an argument.
    fn argument(&self) -> Argument;

    /// Values that between them show everything that a text may have to cope with.
    fn examples() -> Vec<Argument>;
}

impl Value for Name {
    fn argument(&self) -> Argument {
        Argument::Text(Self::clone(self))
    }

    fn examples() -> Vec<Argument> {
        vec![Argument::from("Fabrikam"), Argument::from("Ação & Cia. {x}")]
    }
}

impl Value for f64 {
    fn argument(&self) -> Argument {
        Argument::Number(*self)
    }

    fn examples() -> Vec<Argument> {
        [0.0, 1.0, 1.5, 2.0, 1_000_000.0].map(Argument::Number).to_vec()
    }
}

impl Value for Timestamp {
    fn argument(&self) -> Argument {
        Argument::Instant(*self)
    }

    fn examples() -> Vec<Argument> {
        vec![Argument::Instant(Self::EARLIEST), Argument::Instant(Self::LATEST)]
    }
}

impl Value for Seconds {
    fn argument(&self) -> Argument {
        Argument::Length(*self)
    }

    fn examples() -> Vec<Argument> {
        [0, 1, 86_400, 2_591_999, 31_536_000].map(Self::new).map(Argument::Length).to_vec()
    }
}

impl Value for Vec<Name> {
    fn argument(&self) -> Argument {
        Argument::List(self.clone())
    }

    fn examples() -> Vec<Argument> {
        let names: Self = ["design", "suppliers", "sales"].map(Name::from).to_vec();
        (1..=names.len())
            .map(|count| Argument::List(names.iter().take(count).cloned().collect()))
            .collect()
    }
}

/// Texts of other messages, such as the names of roles, joined as the locale joins them.
impl Value for Vec<&'static str> {
    fn argument(&self) -> Argument {
        Argument::Listed(self.clone())
    }

    fn examples() -> Vec<Argument> {
        let roles = Role::ALL.iter().copied().map(super::role_id);
        vec![Argument::Listed(roles.collect())]
    }
}

/// A value that a text selects on and never shows.
impl<K: Keyed> Value for K {
    fn argument(&self) -> Argument {
        Argument::Key(self.key())
    }

    fn examples() -> Vec<Argument> {
        K::KEYS.iter().map(|key| Argument::Key(key)).collect()
    }
}

/// Declares texts with their arguments: `"id" Variant { argument: Type }`.
macro_rules! texts {
    (
        $(#[$outer:meta])*
        pub enum $name:ident {
            $($(#[$inner:meta])* $id:literal $variant:ident $({ $($field:ident: $ty:ty),* $(,)? })?,)*
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Debug, PartialEq)]
        #[expect(missing_docs, reason = "the comments for translators in `locales` say what each is")]
        pub enum $name { $($(#[$inner])* $variant $({ $($field: $ty),* })?),* }

        impl $name {
            /// Every message of this area.
            pub const SPECS: &'static [$crate::message::Spec] = &[$($crate::message::Spec {
                id: $id,
                arguments: &[$($((
                    stringify!($field),
                    <$ty as $crate::message::define::Value>::examples,
                )),*)?],
            }),*];

            /// The Fluent id.
            #[must_use]
            pub fn id(&self) -> &'static str {
                match self { $(Self::$variant $({ $($field: _),* })? => $id),* }
            }

            /// What the text is filled with.
            #[must_use]
            pub fn arguments(&self) -> $crate::message::Arguments {
                match self {
                    $(Self::$variant $({ $($field),* })? => $crate::message::Arguments::from([
                        $($((
                            stringify!($field),
                            $crate::message::define::Value::argument($field),
                        )),*)?
                    ])),*
                }
            }
        }
    };
}

/// Declares the messages of one area, in the form of [`texts`].
macro_rules! messages {
    ($(#[$outer:meta])* pub enum $name:ident { $($table:tt)* }) => {
        $crate::message::define::texts! { $(#[$outer])* pub enum $name { $($table)* } }

        impl From<$name> for $crate::message::Message {
            fn from(message: $name) -> Self {
                Self::$name(message)
            }
        }
    };
}

pub(super) use messages;
pub(crate) use texts;
