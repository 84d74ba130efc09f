//! Enumerations of the words that a daemon writes.

/// Makes an enumeration of words; a word that is not in it is kept as `Other`.
macro_rules! keywords {
    ($(
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$doc:meta])* $variant:ident = $word:literal, )* }
    )*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name<'a> {
            $(
                $(#[$doc])*
                #[doc = concat!("\n\nOn the wire: `", $word, "`.")]
                $variant,
            )*
            /// A word that has no variant here, as it stood on the wire.
            Other($crate::value::Text<'a>),
        }

        impl<'a> $name<'a> {
            /// Reads a word; one that is not known becomes `Other`.
            pub fn new(word: &'a [u8]) -> Self {
                $crate::value::Text::new(word).into()
            }

            /// The word as it stands on the wire.
            pub const fn text(self) -> $crate::value::Text<'a> {
                match self {
                    $(Self::$variant => $crate::value::Text::new($word.as_bytes()),)*
                    Self::Other(text) => text,
                }
            }
        }

        impl<'a> From<$crate::value::Text<'a>> for $name<'a> {
            fn from(text: $crate::value::Text<'a>) -> Self {
                match text.to_str() {
                    $(Ok($word) => Self::$variant,)*
                    _ => Self::Other(text),
                }
            }
        }

        impl<'a> From<&'a str> for $name<'a> {
            fn from(text: &'a str) -> Self {
                $crate::value::Text::from(text).into()
            }
        }

        impl<'a> $crate::reply::FromText<'a> for $name<'a> {
            fn from_text(text: $crate::value::Text<'a>) -> Option<Self> {
                Some(text.into())
            }
        }

        impl core::fmt::Display for $name<'_> {
            /// The word as it stands on the wire.
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.text().fmt(formatter)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name<'_> {
            /// The word as it stands on the wire.
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.text().serialize(serializer)
            }
        }
    )*};
}

pub(crate) use keywords;
