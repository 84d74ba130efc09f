//! Typed replies: the class that belongs to a command's reply, filled.

mod forms;
mod network_value;
mod objects;
mod odd;

pub(crate) use self::network_value::_network_value_bytes;

use hostap_ctrl::reply::{self, Reply, ReplyError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde::Serialize;

use self::forms::FORMS;
pub(crate) use self::forms::Kind;
use crate::calls;
use crate::commands::Sent;
use crate::serializer::to_python;
use crate::text::Octets;

/// A form of a command.
struct Form {
    command: &'static str,
    /// What follows it in any case.
    head: &'static str,
    /// What the arguments end with.
    tail: &'static str,
    /// Whether it has no arguments.
    bare: bool,
    kind: Kind,
}

/// Makes the enumeration of all types of replies.
macro_rules! kinds {
    ($($name:ident = $type:ty,)*) => {
        /// A type of replies.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Kind {
            $($name,)*
            Raw,
        }

        impl Kind {
            /// Its name, which is that of its class as well.
            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                    Self::Raw => "Raw",
                }
            }

            /// The kind of this name.
            pub(crate) fn of_name(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($name) => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// Reads a reply: the object, or why it is none of this type.
            pub(super) fn read<'py>(
                self,
                py: pyo3::Python<'py>,
                reply: &[u8],
            ) -> pyo3::PyResult<Result<pyo3::Bound<'py, pyo3::PyAny>, hostap_ctrl::reply::ReplyError>> {
                match self {
                    $(Self::$name => {
                        use hostap_ctrl::reply::*;
                        super::read::<$type>(py, self, reply)
                    })*
                    Self::Raw => super::raw(py, reply),
                }
            }
        }
    };
}
use kinds;

/// Reads a reply of a type.
fn read<'a, 'py, R: Reply<'a> + Serialize>(
    py: Python<'py>,
    kind: Kind,
    text: &'a [u8],
) -> PyResult<Result<Bound<'py, PyAny>, ReplyError>> {
    match R::parse(text) {
        Ok(reply) => objects::reply(py, kind, text, Some(&to_python(py, &reply)?)).map(Ok),
        Err(error) => Ok(Err(error)),
    }
}

fn raw<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Result<Bound<'py, PyAny>, ReplyError>> {
    match reply::Raw::parse(text) {
        Ok(_) => objects::reply(py, Kind::Raw, text, None).map(Ok),
        Err(error) => Ok(Err(error)),
    }
}

/// The command without the interface or the link in front that it is for.
fn unframed(command: &[u8]) -> &[u8] {
    let word = |text: &[u8]| text.iter().position(|byte| *byte == b' ').map(|at| at + 1);
    if command.starts_with(b"IFNAME=") {
        return word(command).and_then(|at| command.get(at..)).unwrap_or_default();
    }
    if let Some(rest) = command.strip_prefix(b"LINKID ") {
        return word(rest).and_then(|at| rest.get(at..)).unwrap_or_default();
    }
    command
}

impl Form {
    /// How well it fits: how many bytes of the command are fixed in it. None if it does not.
    fn fits(&self, command: &[u8]) -> Option<usize> {
        let rest = command.strip_prefix(self.command.as_bytes())?;
        let rest = rest.strip_prefix(self.head.as_bytes())?;
        let literal = if self.head.is_empty() { self.command } else { self.head };
        let whole = literal.ends_with(|last: char| last.is_ascii_alphanumeric() || last == '_');
        if whole && rest.first().is_some_and(|next| *next != b' ') || self.bare && !rest.is_empty()
        {
            return None;
        }
        rest.ends_with(self.tail.as_bytes()).then_some(())?;
        Some(self.command.len() + self.head.trim_end().len() + self.tail.len())
    }
}

/// The types that the reply to this command may have, the likeliest first.
fn kinds_of(command: &[u8], reply: &[u8]) -> Vec<Kind> {
    let command = unframed(command).trim_ascii_end();
    if command == b"STATUS" {
        // Both daemons have it; only hostapd's begins with the state of the radio.
        return vec![if reply.starts_with(b"state=") { Kind::HostapdStatus } else { Kind::Status }];
    }
    let fitting = |form: &Form| Some((form.fits(command)?, form.kind));
    let best = FORMS.iter().filter_map(fitting).map(|(score, _)| score).max();
    let mut kinds = Vec::new();
    for (score, kind) in FORMS.iter().filter_map(fitting) {
        if Some(score) == best && !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if kinds.is_empty() { vec![Kind::Raw] } else { kinds }
}

/// The object for a reply to this command, or the exception that it is.
pub(crate) fn typed<'py>(
    py: Python<'py>,
    command: &[u8],
    reply: &[u8],
) -> PyResult<Bound<'py, PyAny>> {
    let mut failure = None;
    for kind in kinds_of(command, reply) {
        match kind.read(py, reply)? {
            Ok(object) => return Ok(object),
            Err(error) => failure = failure.or(Some(error)),
        }
    }
    Err(failure.map_or_else(
        || pyo3::exceptions::PyRuntimeError::new_err("a command without a type of replies"),
        |failure| exception(py, command, failure),
    ))
}

/// The object for a reply to what was sent; a typed command says of which kind it is.
pub(crate) fn typed_as<'py>(
    py: Python<'py>,
    sent: &Sent,
    reply: &[u8],
) -> PyResult<Bound<'py, PyAny>> {
    match sent.kind {
        Some(kind) => kind.read(py, reply)?.map_err(|error| exception(py, &sent.text, error)),
        None => typed(py, &sent.text, reply),
    }
}

/// The object for a reply that was read already.
pub(crate) fn typed_object<'py, R: Serialize>(
    py: Python<'py>,
    kind: Kind,
    text: &[u8],
    reply: &R,
) -> PyResult<Bound<'py, PyAny>> {
    objects::reply(py, kind, text, Some(&to_python(py, reply)?))
}

/// `Refused` or `UnexpectedReply`, without the command's arguments: they may be secret.
fn exception(py: Python<'_>, command: &[u8], failure: ReplyError) -> PyErr {
    // What answers a request for a password has it behind a colon.
    let end = |byte: &u8| matches!(byte, b' ' | b':' | b'=');
    let name = unframed(command).split(end).next().unwrap_or_default();
    let made = || -> PyResult<PyErr> {
        let name = crate::text::to_str(py, name)?;
        let keywords = PyDict::new(py);
        keywords.set_item("command", &name)?;
        let class = match &failure {
            ReplyError::Refused(refusal) => {
                keywords.set_item("reply", refusal.text())?;
                "Refused"
            }
            _ => "UnexpectedReply",
        };
        let class = calls::class(py, "wpa_supplicant._errors", class)?;
        let message = format!("{}: {failure}", name.to_string_lossy());
        Ok(PyErr::from_value(calls::call(&class, (message,), Some(&keywords))?))
    };
    made().unwrap_or_else(|error| error)
}

/// The typed reply to a command: an object of the class in :mod:`wpa_supplicant.replies` that
/// belongs to the command, or :class:`wpa_supplicant.replies.Raw` for one that is not known.
///
/// ``command`` is the command as it was sent, ``reply`` what came back, both ``str`` or ``bytes``.
/// The reply to ``STATUS`` is hostapd's if it begins with ``state=``.
///
/// Raises :class:`wpa_supplicant.Refused` for ``FAIL`` and its kin, and
/// :class:`wpa_supplicant.UnexpectedReply` for what is no reply to this command.
///
/// >>> from wpa_supplicant import parse_reply
/// >>> status = parse_reply("STATUS", "ssid=caf\\xc3\\xa9\nid=0\nwpa_state=COMPLETED\n")
/// >>> status.ssid, status.id, status.wpa_state
/// ('café', 0, 'COMPLETED')
/// >>> parse_reply("SCAN", "FAIL-BUSY\n")
/// Traceback (most recent call last):
/// wpa_supplicant._errors.Refused: SCAN: refused with FAIL-BUSY: ...
#[pyfunction]
#[pyo3(signature = (command, reply))]
pub(crate) fn parse_reply<'py>(
    py: Python<'py>,
    command: Octets,
    reply: Octets,
) -> PyResult<Bound<'py, PyAny>> {
    typed(py, &command.0, &reply.0)
}
