//! What tells one thing after another.

/// A class for a stream of the crate; `$form` makes an item Python's.
macro_rules! stream {
    ($(#[$about:meta])* $name:ident of $stream:ty, $form:expr) => {
        $(#[$about])*
        #[pyclass(frozen, module = "wpa_supplicant._native")]
        pub(crate) struct $name {
            shared: $crate::tasks::shared::Shared<$stream>,
        }

        impl $name {
            pub(crate) fn object(py: Python<'_>, stream: $stream) -> PyResult<Py<PyAny>> {
                use $crate::tasks::shared::{Shared, State};
                let shared = Shared::new(py, State::Open(stream))?;
                Ok(Py::new(py, Self { shared })?.into_any())
            }
        }

        #[pymethods]
        impl $name {
            /// The next one; None at the end.
            fn next(&self) -> PyResult<Pending> {
                task!(
                    self.shared,
                    stream => async { stream.next().await.transpose() },
                    |py, item| item.map_or_else(|| Ok(py.None()), |item| $form(py, item))
                )
            }

            /// The next one; None when none came in time.
            fn next_within(&self, timeout: Seconds) -> PyResult<Pending> {
                task!(
                    self.shared,
                    stream => async {
                        match tokio::time::timeout(timeout.0, stream.next()).await {
                            Ok(item) => item.transpose(),
                            Err(_) => Ok(None),
                        }
                    },
                    |py, item| item.map_or_else(|| Ok(py.None()), |item| $form(py, item))
                )
            }

            /// Ends it, and what it stands for.
            fn close(&self) -> PyResult<Pending> {
                self.shared.close()
            }
        }
    };
}
pub(crate) use stream;
