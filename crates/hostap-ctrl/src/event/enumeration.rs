//! How the generated enumerations are made.

/// An enumeration of texts from the daemon, with `Other` for one that is not listed.
macro_rules! enumeration {
    ($(#[$about:meta])* $name:ident { $($text:literal => $variant:ident,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name<'a> {
            $(#[doc = concat!("`", $text, "`")] $variant,)*
            /// Another text.
            Other(Text<'a>),
        }

        impl<'a> $name<'a> {
            /// The value that this text stands for.
            #[inline]
            pub fn from_text(text: Text<'a>) -> Self {
                $(if text == $text {
                    return Self::$variant;
                })*
                Self::Other(text)
            }

            /// The text that stands for it on the wire.
            pub fn as_text(self) -> Text<'a> {
                match self {
                    $(Self::$variant => Text::from($text),)*
                    Self::Other(text) => text,
                }
            }

            /// The same as `str`; `None` if it is another text that is not UTF-8.
            pub fn as_str(self) -> Option<&'a str> {
                self.as_text().to_str().ok()
            }
        }

        impl core::fmt::Display for $name<'_> {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.as_text().fmt(formatter)
            }
        }

        impl<'a> From<$name<'a>> for FieldValue<'a> {
            fn from(value: $name<'a>) -> Self {
                FieldValue::Text(value.as_text())
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.as_text().serialize(serializer)
            }
        }
    };
}
pub(crate) use enumeration;

/// What all event structs have beside their fields.
macro_rules! event {
    ($($name:ident)*) => {
        $(impl<'a> $name<'a> {
            /// The whole text of the event, as it stood on the wire.
            pub const fn raw(&self) -> Text<'a> {
                self.source.raw()
            }

            /// What stands behind the known fields and begins with a space, such as a field that
            /// a newer daemon adds; mostly nothing.
            pub fn rest(&self) -> Text<'a> {
                self.source.rest()
            }

            /// The `key=value` words of [`rest`](Self::rest).
            pub fn rest_pairs(&self) -> WordPairs<'a> {
                WordPairs::new(self.rest().as_bytes())
            }
        }

        impl<'a> From<$name<'a>> for Event<'a> {
            fn from(event: $name<'a>) -> Self {
                Self::$name(event)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name<'_> {
            /// A map of the fields.
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::event::fields::Visited(self).serialize(serializer)
            }
        })*
    };
}
pub(crate) use event;
