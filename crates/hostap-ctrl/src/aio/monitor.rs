//! The asynchronous monitor: the blocking one's engine, woken by the runtime.

use core::fmt;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use futures_core::Stream;

use super::session::look_up;
use super::socket::Socket;
use super::{MonitorBuilder, asking};
use crate::client::Endpoint;
use crate::client::options::Options;
use crate::error::Error;
use crate::event::OwnedEvent;
use crate::monitor::MonitorItem;
use crate::monitor::builder::Settings;
use crate::monitor::engine::{Engine, Patience, Place};

/// The events of a daemon, as they come, in a Tokio runtime.
///
/// It is a [`Stream`], and [`next`](Self::next) needs no crate of combinators. Dropping it detaches
/// and removes its socket file. All else is as with the blocking [`Monitor`](crate::Monitor), also
/// that it has to be read all the time: in a task of its own, which does not wait for anything else.
///
/// The name of a UDP daemon's host is looked up when the monitor is opened, and not again when it
/// reconnects.
///
/// ```
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-aio-monitor"),
/// #     hostap_ctrl_sim::Script::wpa_supplicant(),
/// # )?;
/// use hostap_ctrl::MonitorItem;
/// use hostap_ctrl::aio::Monitor;
/// use hostap_ctrl::event::Event;
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let mut monitor = Monitor::open("@abstract:hostap-ctrl-aio-monitor").await?;
/// # daemon.send_event("<3>CTRL-EVENT-SCAN-STARTED ")?;
/// while let Some(item) = monitor.next().await {
///     match item? {
///         MonitorItem::Event(event) => match event.event() {
///             Event::Connected(connected) => println!("to {}", connected.bssid),
///             Event::Disconnected(disconnected) => println!("because {}", disconnected.reason),
///             other => println!("{other:?}"),
///         },
///         MonitorItem::Lost(loss) => println!("the daemon is gone: {loss}"),
///         other => println!("{other:?}"),
///     }
/// #   break;
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Monitor {
    // Before the engine, so that its share of the link is dropped first.
    socket: Socket,
    engine: Engine,
    /// The stream has told that it is over.
    told: bool,
}

impl Monitor {
    /// Connects and attaches, with the usual settings: see [`MonitorBuilder`] for others, and
    /// [`Endpoint`] for what texts mean.
    ///
    /// # Errors
    /// As [`MonitorBuilder::open`].
    pub async fn open(endpoint: impl Into<Endpoint>) -> Result<Self, Error> {
        Self::builder(endpoint).open().await
    }

    /// Settings for a monitor of this daemon.
    pub fn builder(endpoint: impl Into<Endpoint>) -> MonitorBuilder {
        MonitorBuilder::new(endpoint.into())
    }

    pub(super) async fn open_with(mut options: Options, settings: Settings) -> Result<Self, Error> {
        look_up(&mut options).await?;
        let engine = Engine::connect(options, settings)?;
        let socket = Socket::register(&engine.options, engine.link.clone())?;
        let mut monitor = Self { socket, engine, told: false };
        asking::greet(&mut monitor.engine, &mut monitor.socket).await?;
        Ok(monitor)
    }

    /// Waits for the next item, as long as it takes. `None` after the monitor has ended, which is
    /// told by an error before. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<MonitorItem, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<MonitorItem, Error>>> {
        if self.told && self.engine.has_ended() {
            return Poll::Ready(None);
        }
        let outcome = self.poll_engine(context);
        if outcome.is_ready() {
            self.told = self.engine.has_ended();
        }
        outcome.map(|outcome| outcome.transpose())
    }

    /// The next item; `None` at the deadline, by the system's clock. After the monitor has ended,
    /// the error says so each time.
    pub(super) fn poll_within(
        &mut self,
        context: &mut Context<'_>,
        deadline: Option<Instant>,
    ) -> Poll<Result<Option<MonitorItem>, Error>> {
        match (self.poll_engine(context), deadline) {
            (Poll::Pending, Some(time)) => self.socket.poll_until(context, time).map(|()| Ok(None)),
            (outcome, _) => outcome,
        }
    }

    fn poll_engine(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<MonitorItem>, Error>> {
        loop {
            self.follow()?;
            let Self { socket, engine, .. } = self;
            if engine.receives() {
                if let Poll::Ready(ready) = socket.poll_ready(context) {
                    let mut ready = ready.map_err(|errno| engine.not_received(errno))?;
                    match engine.next(Patience::None)? {
                        Some(item) => return Poll::Ready(Ok(Some(owned(engine, item)))),
                        // Whatever comes from now on makes it ready anew.
                        None => ready.clear_ready(),
                    }
                    continue;
                }
            }
            if let (false, Some(time)) = (engine.has_kept(), engine.next_deadline()) {
                if socket.poll_until(context, time).is_pending() {
                    return Poll::Pending;
                }
            }
            if let Some(item) = engine.next(Patience::None)? {
                return Poll::Ready(Ok(Some(owned(engine, item))));
            }
        }
    }

    /// Waits for the connection that the engine has now. Only then is the one before closed.
    fn follow(&mut self) -> Result<(), Error> {
        if !Arc::ptr_eq(self.socket.link(), &self.engine.link) {
            self.socket = Socket::register(&self.engine.options, self.engine.link.clone())?;
        }
        Ok(())
    }

    /// Sets the lowest level of the events to get, 0 (everything) to 5; it holds after
    /// reconnecting, too. Only sockets of an interface can do this; global ones refuse. Where the
    /// future is dropped before the answer came, the level may or may not be set.
    ///
    /// # Errors
    /// A refusal, no answer in time, or the daemon is gone. Events that come meanwhile are kept.
    ///
    /// A daemon that does not answer this in time counts as gone.
    pub async fn set_level(&mut self, level: u8) -> Result<(), Error> {
        asking::set_level(&mut self.engine, &mut self.socket, level).await
    }

    /// Whether the daemon has confirmed the attachment, and has not gone since.
    pub fn is_attached(&self) -> bool {
        self.engine.is_attached()
    }

    /// Connects and attaches anew, and waits for it; also after the monitor has ended. Where the
    /// future is dropped before, the monitor has ended.
    ///
    /// # Errors
    /// As [`MonitorBuilder::open`].
    pub async fn reopen(&mut self) -> Result<(), Error> {
        look_up(&mut self.engine.options).await?;
        self.engine.connect_anew()?;
        self.follow()?;
        asking::greet(&mut self.engine, &mut self.socket).await?;
        self.told = false;
        Ok(())
    }

    /// Where the daemon listens.
    pub fn endpoint(&self) -> &Endpoint {
        &self.engine.options.endpoint
    }

    /// The monitor's own socket file; `None` over UDP.
    pub fn local_path(&self) -> Option<&Path> {
        self.engine.link.local_path()
    }
}

/// What was received, as something that lasts.
fn owned(engine: &Engine, item: MonitorItem<Place>) -> MonitorItem {
    item.map(|place| match place {
        Place::Kept(event) => event,
        Place::Buffer(length) => OwnedEvent::from_datagram(engine.received_bytes(length)),
    })
}

impl Stream for Monitor {
    type Item = Result<MonitorItem, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl fmt::Debug for Monitor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Monitor")
            .field("endpoint", self.endpoint())
            .field("local_path", &self.local_path())
            .field("attached", &self.is_attached())
            .finish_non_exhaustive()
    }
}
