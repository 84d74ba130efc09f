//! The clients that are compared, each as something that makes a request.

use std::io;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::asynchronous;
use ffi_tests::bench::client::Client as CClient;
use ffi_tests::bench::operation::Operation;
use ffi_tests::bench::shared_object::SharedObject;
use hostap_ctrl::Client;
use wpa_ctrl::{WpaControlReq, WpaController};

/// How many requests are made in one go.
pub const BATCH: usize = Operation::Request.batch();

/// Makes so many requests, whole batches of them, and tells how long that took.
pub type Requester<'a> = Box<dyn FnMut(usize) -> io::Result<Duration> + 'a>;

/// A client that is compared with the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contestant {
    /// hostap's library, through its shared object.
    Hostap,
    /// One blocking send, one blocking receive with a time limit on the socket.
    Floor,
    /// `hostap_ctrl::Client`.
    Ours,
    /// `hostap_ctrl::aio::Client` in a task of a runtime that has one thread.
    OursCurrentThread,
    /// The same on a runtime with a thread for each processor.
    OursMultiThread,
    /// The crate `wifi-ctrl` on a runtime that has one thread.
    WifiCtrl,
    /// The same on a runtime with a thread for each processor.
    WifiCtrlMultiThread,
    /// The crate `wpactrl`.
    Wpactrl,
    /// The crate `wpa-ctrl`, which waits without a limit.
    WpaCtrl,
}

impl Contestant {
    /// All of them; the first is what the others are compared with.
    pub const ALL: [Self; 9] = [
        Self::Floor,
        Self::Ours,
        Self::Hostap,
        Self::Wpactrl,
        Self::WpaCtrl,
        Self::OursCurrentThread,
        Self::WifiCtrl,
        Self::OursMultiThread,
        Self::WifiCtrlMultiThread,
    ];

    /// What the tables call it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Hostap => "hostap's C library",
            Self::Floor => "bare send + recv",
            Self::Ours => "hostap_ctrl::Client",
            Self::OursCurrentThread => "hostap_ctrl::aio::Client, one thread",
            Self::OursMultiThread => "hostap_ctrl::aio::Client, many threads",
            Self::WifiCtrl => "crate wifi-ctrl 0.3.0, one thread",
            Self::WifiCtrlMultiThread => "crate wifi-ctrl 0.3.0, many threads",
            Self::Wpactrl => "crate wpactrl 0.5.1",
            Self::WpaCtrl => "crate wpa-ctrl 0.4.0",
        }
    }

    /// The word that names it on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Hostap => "hostap",
            Self::Floor => "floor",
            Self::Ours => "ours",
            Self::OursCurrentThread => "aio",
            Self::OursMultiThread => "aio-threads",
            Self::WifiCtrl => "wifi-ctrl",
            Self::WifiCtrlMultiThread => "wifi-ctrl-threads",
            Self::Wpactrl => "wpactrl",
            Self::WpaCtrl => "wpa-ctrl",
        }
    }

    /// The one with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|contestant| contestant.word() == word)
    }

    /// Connects to the daemon at `daemon`.
    ///
    /// # Errors
    /// Those of opening the connection.
    pub fn connect<'a>(
        self,
        reference: &'a SharedObject,
        daemon: &Path,
    ) -> io::Result<Requester<'a>> {
        Ok(match self {
            Self::Hostap => {
                let mut client = CClient::open(reference, daemon)?;
                Box::new(move |requests| {
                    let start = Instant::now();
                    (0..requests / BATCH).for_each(|_| {
                        client.perform(Operation::Request);
                    });
                    Ok(start.elapsed())
                })
            }
            Self::Floor => floor(daemon)?,
            Self::Ours => ours(daemon)?,
            Self::OursCurrentThread => asynchronous::ours(asynchronous::one_thread()?, daemon)?,
            Self::OursMultiThread => asynchronous::ours(asynchronous::many_threads()?, daemon)?,
            Self::WifiCtrl => asynchronous::wifi_ctrl(asynchronous::one_thread()?, daemon)?,
            Self::WifiCtrlMultiThread => {
                asynchronous::wifi_ctrl(asynchronous::many_threads()?, daemon)?
            }
            Self::Wpactrl => {
                // In a directory of its own: it removes what has its name, whoever uses that.
                let directory = tempfile::tempdir()?;
                let mut client = wpactrl::Client::builder()
                    .cli_path(directory.path())
                    .ctrl_path(daemon)
                    .open()
                    .map_err(|error| io::Error::other(error.to_string()))?;
                each(move || {
                    let _until_the_end = &directory;
                    let reply = client.request("PING");
                    let reply = reply.map_err(|error| io::Error::other(error.to_string()))?;
                    Ok(reply == "PONG\n")
                })
            }
            Self::WpaCtrl => {
                let client = WpaController::open(daemon)?;
                let mut buffer = [0; 4096];
                each(move || {
                    client.request(WpaControlReq::raw("PING"))?;
                    let reply = client.recv(&mut buffer)?;
                    Ok(reply.is_some_and(|message| message.raw.trim_end() == "PONG"))
                })
            }
        })
    }
}

/// Bound to a file, as every client whose daemon finds it: an abstract name would be found faster.
fn floor(daemon: &Path) -> io::Result<Requester<'static>> {
    let file = tempfile::Builder::new()
        .prefix("floor")
        .make_in("/tmp", |path| UnixDatagram::bind(path))?;
    let socket = file.as_file();
    socket.connect(daemon)?;
    socket.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut buffer = [0; 4096];
    Ok(each(move || {
        let socket = file.as_file();
        socket.send(b"PING")?;
        let length = socket.recv(&mut buffer)?;
        Ok(buffer.starts_with(b"PONG\n") && length == 5)
    }))
}

fn ours(daemon: &Path) -> io::Result<Requester<'static>> {
    let mut client = Client::open(daemon)?;
    Ok(each(move || Ok(client.request(b"PING")? == b"PONG\n")))
}

/// Requests in turn, each of which tells whether its answer was right.
fn each<'a>(mut request: impl FnMut() -> io::Result<bool> + 'a) -> Requester<'a> {
    Box::new(move |requests| {
        let start = Instant::now();
        for _ in 0..requests {
            right(request()?)?;
        }
        Ok(start.elapsed())
    })
}

/// An error unless the answer was right.
pub(crate) fn right(right: bool) -> io::Result<()> {
    let wrong = "PING was answered with something else than PONG";
    if right { Ok(()) } else { Err(io::Error::other(wrong)) }
}
