//! The macro that makes a list of sentences a type.
//!
//! In: a list `Variant "name" { argument, … }`. Out: an enum whose variants carry exactly these arguments, so that a
//! sentence cannot be said without them and no argument can be misspelt; and the list itself as a constant, for the
//! tests that compare it with the catalogues. `CaseUnknownField` has its text under `case-unknown-field`, in
//! `case.ftl`.

use super::arg::Arg;

/// Something a catalogue has a text for.
pub trait Sentence {
    /// Where its text stands: `case-unknown-field`.
    fn id(&self) -> String;
    /// What it is about, by name.
    fn arguments(&self) -> Vec<(&'static str, &Arg)>;
}

/// The id of a variant: `CaseUnknownField` becomes `case-unknown-field`.
pub fn id_of(variant: &str) -> String {
    let mut id = String::with_capacity(variant.len() + 8);
    for letter in variant.chars() {
        if letter.is_ascii_uppercase() && !id.is_empty() {
            id.push('-');
        }
        id.push(letter.to_ascii_lowercase());
    }
    id
}

/// Makes an enum of sentences, see the head of this file.
macro_rules! sentences {
    ($(#[$about:meta])* $enum:ident { $( $variant:ident $name:literal { $($arg:ident),* $(,)? } )* }) => {
        $(#[$about])*
        #[allow(missing_docs, reason = "the texts in `en/` say what each one means")]
        pub enum $enum {
            $( $variant { $($arg: $crate::words::arg::Arg),* }, )*
        }

        // By hand, because what is derived may be inlined: each part of the program that was compiled by itself had its copy of these
        // for hundreds of variants, a tenth of all code.
        impl Clone for $enum {
            fn clone(&self) -> Self {
                match self { $( $enum::$variant { $($arg),* } => $enum::$variant { $($arg: $arg.clone()),* }, )* }
            }
        }

        impl PartialEq for $enum {
            fn eq(&self, other: &Self) -> bool {
                std::mem::discriminant(self) == std::mem::discriminant(other) && self.arguments() == other.arguments()
            }
        }

        impl Eq for $enum {}

        impl std::hash::Hash for $enum {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                std::mem::discriminant(self).hash(state);
                self.arguments().hash(state);
            }
        }

        impl std::fmt::Debug for $enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(self.variant());
                for (name, value) in self.arguments() {
                    shown.field(name, value);
                }
                shown.finish()
            }
        }

        impl $enum {
            /// Every sentence: variant, name, arguments.
            pub const ALL: &'static [(&'static str, &'static str, &'static [&'static str])] =
                &[ $( (stringify!($variant), $name, &[$(stringify!($arg)),*]), )* ];

            /// The name of the variant.
            pub fn variant(&self) -> &'static str {
                match self { $( $enum::$variant { .. } => stringify!($variant), )* }
            }

            /// What scripts know it by; several sentences can share a name.
            pub fn as_str(&self) -> &'static str {
                match self { $( $enum::$variant { .. } => $name, )* }
            }

            /// Its arguments, by name.
            pub fn arguments(&self) -> Vec<(&'static str, &$crate::words::arg::Arg)> {
                match self {
                    $( $enum::$variant { $($arg),* } => vec![$((stringify!($arg), $arg)),*], )*
                }
            }

            /// Its arguments, to be changed.
            pub fn arguments_mut(&mut self) -> Vec<&mut $crate::words::arg::Arg> {
                match self {
                    $( $enum::$variant { $($arg),* } => vec![$($arg),*], )*
                }
            }
        }

        impl $crate::words::sentences::Sentence for $enum {
            fn id(&self) -> String {
                $crate::words::sentences::id_of(self.variant())
            }
            fn arguments(&self) -> Vec<(&'static str, &$crate::words::arg::Arg)> {
                $enum::arguments(self)
            }
        }
    };
}
pub(crate) use sentences;
