//! The two faces of the crate behind one: blocking, and asynchronous on a runtime of one thread.

use std::rc::Rc;

use tokio::runtime::{Builder, Runtime};

use crate::failure::{Context, Failure};

/// Which face of the crate a scenario uses.
#[derive(Debug, Clone)]
pub(super) enum Faces {
    Blocking,
    Tokio(Rc<Runtime>),
}

impl Faces {
    /// The asynchronous one.
    pub(super) fn tokio() -> Result<Self, Failure> {
        let runtime = Builder::new_current_thread().enable_all().build();
        Ok(Self::Tokio(Rc::new(runtime.context(|| "no runtime".to_owned())?)))
    }
}

/// Makes the struct of one face, which opens either. Its methods are written with [`either`].
macro_rules! faced {
    ($(#[$about:meta])* $name:ident, $blocking:path, $asynchronous:path) => {
        $(#[$about])*
        #[derive(Debug)]
        #[allow(clippy::large_enum_variant, reason = "a scenario has one or two")]
        pub(in crate::tasks) enum $name {
            Blocking($blocking),
            Tokio(std::rc::Rc<tokio::runtime::Runtime>, $asynchronous),
        }

        impl $name {
            /// Opens the one of this face.
            pub(in crate::tasks) fn open(
                faces: &$crate::tasks::face::Faces,
                socket: &std::path::Path,
            ) -> Result<Self, $crate::failure::Failure> {
                use $crate::tasks::face::Faces;
                Ok(match faces {
                    Faces::Blocking => Self::Blocking(<$blocking>::open(socket)?),
                    Faces::Tokio(runtime) => {
                        let opened = runtime.block_on(<$asynchronous>::open(socket))?;
                        Self::Tokio(std::rc::Rc::clone(runtime), opened)
                    }
                })
            }
        }
    };
}

/// The same call to whichever face it is, waited for.
macro_rules! either {
    ($self:expr, $object:ident => $call:expr) => {
        match $self {
            Self::Blocking($object) => $call,
            Self::Tokio(runtime, $object) => runtime.block_on($call),
        }
    };
}
pub(super) use {either, faced};

/// Makes a stream of one face; `next` waits for a while and fails then, or when it has ended.
macro_rules! streamed {
    ($(#[$about:meta])* $name:ident of $item:ty, $blocking:path, $asynchronous:path) => {
        $(#[$about])*
        #[derive(Debug)]
        #[allow(clippy::large_enum_variant, reason = "a scenario has one or two")]
        pub(in crate::tasks) enum $name {
            Blocking($blocking),
            Tokio(std::rc::Rc<tokio::runtime::Runtime>, $asynchronous),
        }

        impl $name {
            /// The next one.
            pub(in crate::tasks) fn next(
                &mut self,
                limit: std::time::Duration,
            ) -> Result<$item, $crate::failure::Failure> {
                let nothing = || {
                    $crate::failure::Failure::new(format!(
                        "nothing came of {} within {limit:?}",
                        stringify!($name)
                    ))
                };
                match self {
                    Self::Blocking(stream) => stream.next_within(limit)?.ok_or_else(nothing),
                    Self::Tokio(runtime, stream) => {
                        let next = async { tokio::time::timeout(limit, stream.next()).await };
                        match runtime.block_on(next) {
                            Ok(Some(item)) => Ok(item?),
                            Ok(None) | Err(_) => Err(nothing()),
                        }
                    }
                }
            }
        }
    };
}
pub(super) use streamed;
