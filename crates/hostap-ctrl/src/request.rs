//! The blocking driver: one request over one connection.

use crate::buffer::Buffer;
use crate::connection::Connection;
use crate::connection_error::{ConnectionError, Errno, Operation};
use crate::exchange::{Delivery, Exchange, Step};
use crate::message::{self, KIND_BYTES, MessageKind};
use crate::sys::{self, Interest, Socket};

impl Connection {
    /// Sends `command`, waits for its reply and returns how many bytes of it fitted into
    /// `reply`. What does not fit is cut off without notice.
    ///
    /// An event that comes before the reply is handed to `on_event`, which gets the whole of
    /// `reply` and how many bytes at its front are the event.
    ///
    /// A full queue is waited for up to 5 seconds, the reply up to 10 seconds in all; replies
    /// that earlier requests gave up on and that have come since are dropped first.
    ///
    /// # Errors
    /// [`ConnectionErrorKind::Timeout`](crate::ConnectionErrorKind::Timeout), or a failed system call.
    ///
    /// ```no_run
    /// use hostap_ctrl::{Connection, endpoint};
    ///
    /// let connection = Connection::open(&endpoint::unix(b"/run/wpa_supplicant/wlan0")?, None)?;
    /// let mut reply = [0; 4096];
    /// let length = connection.request([b"PING"], &mut reply[..], |_, _| ())?;
    /// assert_eq!(&reply[..length], b"PONG\n");
    /// # Ok::<(), hostap_ctrl::ConnectionError>(())
    /// ```
    pub fn request<const N: usize, B: Buffer + ?Sized>(
        &self,
        command: [&[u8]; N],
        reply: &mut B,
        mut on_event: impl FnMut(&mut B, usize),
    ) -> Result<usize, ConnectionError> {
        let socket = self.socket();
        let mut exchange = Exchange::new(self.unanswered());
        loop {
            match exchange.next(sys::monotonic_milliseconds) {
                Step::Send => exchange.sent(send(socket, command)),
                Step::WaitReadable(milliseconds) => {
                    exchange.waited(socket.wait(Interest::Readable, milliseconds as _));
                }
                Step::WaitWritable(milliseconds) => {
                    exchange.waited(socket.wait(Interest::Writable, milliseconds as _));
                }
                Step::Pause(milliseconds) => {
                    sys::pause(milliseconds as _);
                    exchange.waited(Ok(false));
                }
                step @ (Step::Receive | Step::Drain) => {
                    let received = match step {
                        Step::Drain => drain(socket, reply),
                        _ => receive(socket, reply),
                    };
                    let length = received.map_or(0, |(_, length)| length);
                    match exchange.received(received.map(|(kind, _)| kind)) {
                        Delivery::Nothing => {}
                        Delivery::Event => on_event(reply, length),
                        Delivery::Late => self.forgive(),
                        Delivery::Reply => return Ok(length),
                    }
                }
                Step::Fail(error) => {
                    // The command is with the daemon, and its reply may still come.
                    if error.operation() != Operation::Send {
                        self.give_up();
                    }
                    return Err(error);
                }
            }
        }
    }
}

fn send<const N: usize>(socket: &Socket, command: [&[u8]; N]) -> Result<(), Errno> {
    match command.as_slice() {
        [whole] => socket.send(whole),
        _ => socket.send_joined(command),
    }
}

/// Receives into `buffer`; a buffer too small to tell an event by still gets only its share.
#[inline(always)]
fn receive<B: Buffer + ?Sized>(
    socket: &Socket,
    buffer: &mut B,
) -> Result<(MessageKind, usize), Errno> {
    if buffer.size() >= KIND_BYTES {
        let datagram = socket.receive_now(buffer)?;
        return Ok((message::kind(datagram), datagram.len()));
    }
    let mut front = [0; KIND_BYTES];
    let datagram = socket.receive_now(front.as_mut_slice())?;
    Ok((message::kind(datagram), sys::copy(datagram, buffer)))
}

/// Takes one datagram off the queue; only an event gets into `buffer`.
fn drain<B: Buffer + ?Sized>(
    socket: &Socket,
    buffer: &mut B,
) -> Result<(MessageKind, usize), Errno> {
    let mut front = [0; KIND_BYTES];
    match message::kind(socket.peek(front.as_mut_slice())?) {
        MessageKind::Event => receive(socket, buffer),
        MessageKind::Reply => receive(socket, front.as_mut_slice()),
    }
}
