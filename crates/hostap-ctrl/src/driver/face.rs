//! The two faces of tasks, blocking and for tokio, from one list of methods.

/// Makes `struct $name`, which blocks, and in a module `asynchronous` another one of that name,
/// whose methods are `async`. Each method names the task that it runs, an `async fn` over a
/// driver; `=> stream $face` after it puts what the task returns into that face of a stream, see
/// [`stream_face`](super::stream_face). `-> $output, $error` names another error than the crate's.
/// [`stream_face`](super::stream_face). `through $prepare` has the settings go through that
/// function before anything is opened.
macro_rules! face {
    (
        $(#[$documentation:meta])*
        blocking $name:ident $(through $prepare:path)?;

        $(#[$async_documentation:meta])*
        tokio;

        $(
            $(#[$method_documentation:meta])*
            fn $method:ident($($argument:ident: $type:ty),* $(,)?) -> $output:ty $(, $error:ty)? = $task:path
            $(=> stream $stream:ident)?;
        )*
    ) => {
        $(#[$documentation])*
        #[derive(Debug)]
        pub struct $name {
            driver: $crate::driver::Blocking,
        }

        impl $name {
            /// Over this connection.
            #[allow(dead_code, reason = "not all are made out of others")]
            pub(crate) fn new(driver: $crate::driver::Blocking) -> Self {
                Self { driver }
            }

            /// Connects, with the usual settings: see [`builder`](Self::builder) for others.
            ///
            /// # Errors
            /// As [`ClientBuilder::open`](crate::ClientBuilder::open).
            pub fn open(
                endpoint: impl Into<$crate::Endpoint>,
            ) -> Result<Self, $crate::Error> {
                Self::builder(endpoint).open()
            }

            /// Settings for a connection to this daemon.
            pub fn builder(
                endpoint: impl Into<$crate::Endpoint>,
            ) -> $crate::TaskBuilder<Self> {
                $crate::TaskBuilder::new(endpoint.into())
            }

            $(
                $(#[$method_documentation])*
                pub fn $method(
                    &mut self,
                    $($argument: $type),*
                ) -> $crate::driver::outcome!($output $(, $error)?) {
                    $crate::driver::Driver::freshen(&mut self.driver);
                    let outcome = $crate::driver::ready($task(&mut self.driver, $($argument),*));
                    $(let outcome = outcome.map($stream::new);)?
                    outcome
                }
            )*
        }

        impl $crate::TaskBuilder<$name> {
            /// Connects.
            ///
            /// # Errors
            /// As [`ClientBuilder::open`](crate::ClientBuilder::open).
            pub fn open(self) -> Result<$name, $crate::Error> {
                use $crate::driver::Driver as _;
                let settings = self.into_settings();
                $(let settings = std::sync::Arc::new($prepare((*settings).clone()));)?
                let opening = $crate::driver::Blocking::open(settings);
                Ok($name { driver: $crate::driver::ready(opening)? })
            }
        }

        #[cfg(feature = "tokio")]
        pub(crate) mod asynchronous {
            #[allow(unused_imports)]
            use super::*;

            $(#[$async_documentation])*
            #[derive(Debug)]
            pub struct $name {
                driver: $crate::aio::Tokio,
            }

            impl $name {
                /// Over this connection.
                #[allow(dead_code, reason = "not all are made out of others")]
                pub(crate) fn new(driver: $crate::aio::Tokio) -> Self {
                    Self { driver }
                }

                /// Connects, with the usual settings: see [`builder`](Self::builder) for others.
                ///
                /// # Errors
                /// As [`ClientBuilder::open`](crate::ClientBuilder::open).
                pub async fn open(
                    endpoint: impl Into<$crate::Endpoint>,
                ) -> Result<Self, $crate::Error> {
                    let builder = Self::builder(endpoint);
                    builder.open().await
                }

                /// Settings for a connection to this daemon.
                pub fn builder(
                    endpoint: impl Into<$crate::Endpoint>,
                ) -> $crate::TaskBuilder<Self> {
                    $crate::TaskBuilder::new(endpoint.into())
                }

                $(
                    $(#[$method_documentation])*
                    pub async fn $method(
                        &mut self,
                        $($argument: $type),*
                    ) -> $crate::driver::outcome!(
                        $crate::driver::asynchronous_output!($output $(=> $stream)?)
                        $(, $error)?
                    ) {
                        $crate::driver::Driver::freshen(&mut self.driver);
                        let outcome = $task(&mut self.driver, $($argument),*).await;
                        $(let outcome = outcome.map(streams::asynchronous::$stream::new);)?
                        outcome
                    }
                )*
            }

            impl $crate::TaskBuilder<$name> {
                /// Connects.
                ///
                /// # Errors
                /// As [`ClientBuilder::open`](crate::ClientBuilder::open).
                pub async fn open(self) -> Result<$name, $crate::Error> {
                    use $crate::driver::Driver as _;
                    let settings = self.into_settings();
                    $(let settings = std::sync::Arc::new($prepare((*settings).clone()));)?
                    let opening = $crate::aio::Tokio::open(settings);
                    Ok($name { driver: opening.await? })
                }
            }
        }
    };
}
pub(crate) use face;

/// What a method returns.
macro_rules! outcome {
    ($output:ty) => { Result<$output, $crate::Error> };
    ($output:ty, $error:ty) => { Result<$output, $error> };
}
pub(crate) use outcome;

/// What a method of the asynchronous face gives: of a stream, that with the same name there.
#[cfg(feature = "tokio")]
macro_rules! asynchronous_output {
    ($output:ty) => {
        $output
    };
    ($output:ty => $stream:ident) => {
        streams::asynchronous::$stream
    };
}
#[cfg(feature = "tokio")]
pub(crate) use asynchronous_output;
