//! The macro that makes a list of sentences a type.
//!
//! In: a list `Variant "name" { argument, … }`. Out: an enum whose variants carry exactly these arguments, so that a
//! sentence cannot be said without them and no argument can be misspelt; and the list itself as a constant, for the
//! tests that compare it with the catalogues. `CaseUnknownField` has its text under `case-unknown-field`, in
//! `case.ftl`.

/// Makes an enum of sentences, see the head of this file.
macro_rules! sentences {
    ($(#[$about:meta])* $enum:ident { $( $variant:ident $name:literal { $($arg:ident),* $(,)? } )* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the texts in `en/` say what each one means")]
        pub enum $enum {
            $( $variant { $($arg: $crate::words::Arg),* }, )*
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
            pub fn arguments(&self) -> Vec<(&'static str, &$crate::words::Arg)> {
                match self {
                    $( $enum::$variant { $($arg),* } => vec![$((stringify!($arg), $arg)),*], )*
                }
            }

            /// Its arguments, to be changed.
            pub fn arguments_mut(&mut self) -> Vec<&mut $crate::words::Arg> {
                match self {
                    $( $enum::$variant { $($arg),* } => vec![$($arg),*], )*
                }
            }
        }

        impl $crate::words::Sentence for $enum {
            fn id(&self) -> String {
                $crate::words::id_of(self.variant())
            }
            fn arguments(&self) -> Vec<(&'static str, &$crate::words::Arg)> {
                $enum::arguments(self)
            }
        }
    };
}
pub(crate) use sentences;
