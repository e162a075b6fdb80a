//! Enumerations whose variants carry the names of the table.

use thiserror::Error;

/// A name that stands in none of the ontology's lists.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("unknown {what} {name:?} (one of: {known})")]
pub struct UnknownName {
    /// What was expected: "event type", "mode", "context" …
    pub what: &'static str,
    /// The name that was found.
    pub name: String,
    /// The names there are.
    pub known: String,
}

/// Writes an enumeration once: its variants, their names, the way back, and serialisation under the name.
///
/// A test of [`crate::Ontology`] holds the names against the table, so that neither can drift from the other.
macro_rules! names {
    ($(#[$about:meta])* $kind:ident, $what:literal { $($variant:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind {
            $(#[doc = concat!("`", $name, "`")] $variant,)+
        }

        impl $kind {
            /// All of them, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name in the table and in every output.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }

        impl std::str::FromStr for $kind {
            type Err = crate::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                match name {
                    $($name => Ok(Self::$variant),)+
                    _ => Err(crate::UnknownName { what: $what, name: name.to_owned(), known: [$($name,)+].join(", ") }),
                }
            }
        }

        impl std::fmt::Display for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl serde::Serialize for $kind {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}

pub(crate) use names;
