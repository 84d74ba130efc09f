//! Replies of `key=value` lines whose keys are known: one method a key, the rest kept.

/// Makes the type of a reply of `key=value` lines.
///
/// - `head`: an address on the first line, without a key.
/// - `part`: keys that another type has the methods of.
/// - `raw`: the keys whose values are a stranger's raw text, those before them, and the key of the
///   first line behind: other keys count from its last line on, where no such text can pass for one.
/// - `secrets`: the keys whose values `Debug` hides; then those of unknown keys as well.
/// - `lists`: methods for keys that repeat, with the keys (`#` where a number stands) and
///   the name in serialised form.
macro_rules! reply_type {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(head $head:ident: $head_type:ty;)?
            $(part $part:ident: $part_type:ident;)?
            $(secrets [$($secret:literal),+];)?
            $(raw [$($raw:literal),+] before $behind:literal;)?
            fields { $( $(#[$doc:meta])* $field:ident: $value:ty = $key:literal; )* }
            $(lists { $( $method:ident = [$($known:literal),+] as $wire:literal; )* })?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name<'a> {
            $($head: $head_type,)?
            pub(super) body: $crate::reply::body::Body<'a>,
        }

        impl<'a> $name<'a> {
            const KEYS: &'static [&'static str] = &[$($key,)* $($($($known,)+)*)?];
            const SECRETS: &'static [&'static str] = &[$($($secret),+)?];

            $(
                $(#[$doc])*
                #[doc = concat!("\n\nOn the wire: `", $key, "`.")]
                pub fn $field(&self) -> Option<$value> {
                    self.read($key)
                }
            )*

            $(
                #[doc = concat!("The values that [`", stringify!($part_type), "`] has the methods of.")]
                pub fn $part(&self) -> $part_type<'a> {
                    $part_type { body: self.body }
                }
            )?

            reply_type!(@pairs $([$($secret),+])?);

            /// The first value of `key`, as a `T`.
            pub fn read<T: $crate::reply::FromText<'a>>(&self, key: &str) -> Option<T> {
                $(
                    if ![$($raw),+].contains(&key) {
                        return T::from_text(self.body.behind_last($behind).get(key)?);
                    }
                )?
                T::from_text(self.body.pairs().get(key)?)
            }

            /// The pairs whose keys have no method here.
            pub fn unknown(
                &self,
            ) -> impl Iterator<Item = ($crate::value::Text<'a>, $crate::value::Text<'a>)> + Clone + use<'a> {
                self.body.pairs().iter().filter(|(key, _)| !Self::knows(key.as_bytes()))
            }

            /// The whole lines that are no pairs.
            pub fn odd_lines(&self) -> impl Iterator<Item = $crate::value::Text<'a>> + Clone + use<'a> {
                self.body.odd_lines()
            }

            /// All of the text, as it came.
            pub const fn text(&self) -> $crate::value::Text<'a> {
                self.body.text()
            }

            /// Whether the text stops within a line: that line has been cut off by the daemon's
            /// buffer or by the reader's. It is in [`text`](Self::text) only.
            pub fn is_cut(&self) -> bool {
                self.body.is_cut()
            }

            /// Whether there is a method for this key.
            #[allow(dead_code)]
            pub(crate) fn knows(key: &[u8]) -> bool {
                Self::KEYS.iter().any(|known| $crate::reply::body::matches(key, known))
                    $(|| $part_type::knows(key))?
            }

            /// Whether a line of the text is a pair with a known key, or none is whole.
            #[allow(dead_code)]
            pub(crate) fn is_like(body: $crate::reply::body::Body<'a>) -> bool {
                body.pairs().iter().any(|(key, _)| Self::knows(key.as_bytes()))
            }
        }

        impl core::fmt::Debug for $name<'_> {
            /// The pairs, without the values of secret keys.
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.write_str(concat!(stringify!($name), " "))?;
                let mut map = formatter.debug_map();
                $(map.entry(&stringify!($head), &self.$head);)?
                for (key, value) in self.body.pairs().iter() {
                    let hidden = Self::SECRETS.iter().any(|secret| key == **secret)
                        || !Self::SECRETS.is_empty() && !Self::knows(key.as_bytes());
                    if hidden {
                        map.entry(&key, &$crate::reply::Secret::new(value));
                    } else {
                        map.entry(&key, &value);
                    }
                }
                map.finish()
            }
        }

        #[cfg(feature = "serde")]
        impl $name<'_> {
            pub(crate) fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $(map.serialize_entry(stringify!($head), &self.$head)?;)?
                $(
                    if let Some(value) = self.$field() {
                        map.serialize_entry($key, &value)?;
                    }
                )*
                $($(
                    if self.$method().next().is_some() {
                        map.serialize_entry($wire, &$crate::reply::reply_type::Sequence(self.$method()))?;
                    }
                )*)?
                $($part_type { body: self.body }.entries(map)?;)?
                Ok(())
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name<'_> {
            /// A map from the names on the wire to the values; `other` has the pairs that are
            /// not known, if there are any.
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                self.entries(&mut map)?;
                if self.unknown().next().is_some() {
                    let hidden = !Self::SECRETS.is_empty();
                    let unknown = self.unknown().map(|(key, value)| {
                        (key, $crate::reply::reply_type::Hidden(value, hidden))
                    });
                    serde::ser::SerializeMap::serialize_entry(
                        &mut map, "other", &$crate::reply::reply_type::Sequence(unknown))?;
                }
                serde::ser::SerializeMap::end(map)
            }
        }
    };

    (@pairs) => {
        /// The pairs, in the order of the reply, those without a method here as well.
        pub fn pairs(&self) -> $crate::reply::Pairs<'a> {
            self.body.pairs()
        }
    };

    (@pairs [$($secret:literal),+]) => {
        /// The pairs, in the order of the reply, secret ones as well: these pairs' `Debug` hides
        /// nothing.
        pub fn reveal(&self) -> $crate::reply::Pairs<'a> {
            self.body.pairs()
        }
    };
}

pub(crate) use reply_type;

/// A text that may be a secret.
#[cfg(feature = "serde")]
pub(crate) struct Hidden<'a>(pub(crate) crate::value::Text<'a>, pub(crate) bool);

#[cfg(feature = "serde")]
impl serde::Serialize for Hidden<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.1 {
            true => crate::value::Secret::new(self.0).serialize(serializer),
            false => self.0.serialize(serializer),
        }
    }
}

/// An iterator as a sequence.
#[cfg(feature = "serde")]
pub(crate) struct Sequence<I>(pub(crate) I);

#[cfg(feature = "serde")]
impl<I: Iterator<Item: serde::Serialize> + Clone> serde::Serialize for Sequence<I> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

/// `Serialize` as a sequence of the items of a method.
macro_rules! serialize_sequence {
    ($($name:ident $method:ident;)*) => {$(
        #[cfg(feature = "serde")]
        impl serde::Serialize for $name<'_> {
            /// A sequence of the entries.
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.$method())
            }
        }
    )*};
}

pub(crate) use serialize_sequence;
