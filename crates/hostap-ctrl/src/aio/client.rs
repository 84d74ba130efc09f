//! The asynchronous client.

use core::fmt;
use core::future::Future;
use std::path::PathBuf;
use std::sync::Arc;
use std::vec::Vec;

use tokio::sync::Mutex;

use super::ClientBuilder;
use super::session::{Face, Session};
use crate::client::options::Options;
use crate::client::{Endpoint, KeptBsses, KeptNetworks, KeptP2pPeers, KeptStations, link};
use crate::command::{Command, Ping};
use crate::driver::{Requests, lists};
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::reply::Reply;

/// A connection to one control interface, for commands, in a Tokio runtime.
pub struct Client {
    shared: Arc<Shared>,
    /// The last reply to this clone.
    reply: Vec<u8>,
}

struct Shared {
    options: Options,
    session: Mutex<Session>,
    face: Arc<Face>,
}

impl Shared {
    /// One request when it is its turn; its reply takes the place of what is in `reply`.
    async fn request(&self, request: &[u8], reply: &mut Vec<u8>) -> Result<(), Error> {
        link::check(&self.options, request)?;
        let mut session = self.session.lock().await;
        let received = session.request(request).await?;
        reply.clear();
        reply.extend_from_slice(received);
        Ok(())
    }
}

impl Client {
    /// Connects, with the usual settings: see [`ClientBuilder`] for others, and [`Endpoint`] for
    /// what texts mean.
    ///
    /// # Errors
    /// As [`ClientBuilder::open`].
    pub async fn open(endpoint: impl Into<Endpoint>) -> Result<Self, Error> {
        Self::builder(endpoint).open().await
    }

    /// Settings for a client of this daemon.
    pub fn builder(endpoint: impl Into<Endpoint>) -> ClientBuilder {
        ClientBuilder::new(endpoint.into())
    }

    pub(super) async fn open_with(options: Options) -> Result<Self, Error> {
        let session = Session::open(options.clone()).await?;
        let face = session.face();
        let shared = Shared { options, session: Mutex::new(session), face };
        Ok(Self { shared: Arc::new(shared), reply: Vec::new() })
    }

    /// Sends a command as it is and returns the reply as it came, refusals like `FAIL` included.
    /// A reply may be empty.
    ///
    /// # Errors
    /// As [`Client::request`](crate::Client::request) of the blocking client.
    pub async fn request(&mut self, request: &[u8]) -> Result<&[u8], Error> {
        self.shared.request(request, &mut self.reply).await?;
        Ok(&self.reply)
    }

    /// Sends a typed command and reads its reply.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send) of the blocking client.
    pub fn send<'s, C: Command>(
        &'s mut self,
        command: &C,
    ) -> impl Future<Output = Result<C::Reply<'s>, Error>> + Send + use<'s, C> {
        // Written before anything is waited for: the command needs not live, or be Sync, then.
        let request = command.to_request();
        async move {
            let request = request?;
            let Self { shared, reply } = self;
            shared.request(request.as_bytes(), reply).await?;
            let reply = C::Reply::parse(reply);
            reply.map_err(|error| diagnosis::refused(&shared.options, request.as_bytes(), error))
        }
    }

    /// Sends a request that nobody waits for.
    pub(super) fn post(&self, request: &[u8]) {
        // Whoever drops what it has for itself alone has no request under way.
        if let Ok(session) = self.shared.session.try_lock() {
            session.post(request);
        }
    }

    /// Asks whether the daemon is there.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn ping(&mut self) -> Result<(), Error> {
        self.send(&Ping).await.map(drop)
    }

    /// All BSSes that wpa_supplicant knows, with everything it tells of them.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn bsses(&mut self) -> Result<KeptBsses, Error> {
        lists::bsses(self, 0).await
    }

    /// All networks that are configured. Over a global socket wpa_supplicant tells only as many
    /// as fit into a reply: see [`KeptNetworks::is_complete`].
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn networks(&mut self) -> Result<KeptNetworks, Error> {
        lists::networks(self).await
    }

    /// All stations of an access point, of hostapd or of wpa_supplicant.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn stations(&mut self) -> Result<KeptStations, Error> {
        lists::stations(self).await
    }

    /// All P2P devices that were heard lately.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn p2p_peers(&mut self) -> Result<KeptP2pPeers, Error> {
        lists::p2p_peers(self).await
    }

    /// Opens a fresh connection in place of the one that all clones share.
    ///
    /// # Errors
    /// As [`ClientBuilder::open`]. The old connection stays until there is a new one.
    pub async fn reconnect(&mut self) -> Result<(), Error> {
        self.shared.session.lock().await.reconnect().await
    }

    /// How often the connection was replaced, whether by [`reconnect`](Self::reconnect) or by
    /// itself.
    pub fn reconnections(&self) -> u64 {
        self.shared.face.renewals()
    }

    /// Where the daemon listens.
    pub fn endpoint(&self) -> &Endpoint {
        &self.shared.options.endpoint
    }

    /// The connection's own socket file, as it is now; `None` over UDP.
    pub fn local_path(&self) -> Option<PathBuf> {
        self.shared.face.local_path()
    }
}

impl Requests for Client {
    fn options(&self) -> &Options {
        &self.shared.options
    }

    fn interface(&self) -> Option<&[u8]> {
        None
    }

    async fn exchange(&mut self, request: &[u8]) -> Result<usize, Error> {
        self.request(request).await.map(<[u8]>::len)
    }

    fn reply(&self, _length: usize) -> &[u8] {
        &self.reply
    }
}

impl Clone for Client {
    /// Another handle to the same connection, with a reply buffer of its own.
    fn clone(&self) -> Self {
        Self { shared: self.shared.clone(), reply: Vec::new() }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("endpoint", self.endpoint())
            .field("local_path", &self.local_path())
            .finish_non_exhaustive()
    }
}
