//! The rules of one request as a state machine that touches no socket.
//!
//! A driver asks [`Exchange::next`] what to do, does it, and reports how it went. Blocking,
//! asynchronous and C callers differ in how they wait; what they wait for, how long, what is an
//! event and what is the reply is decided here, once.
//!
//! The three methods of the happy path are inlined wherever they are called: the compiler then
//! follows the states from one step to the next, which saves a quarter of the instructions of a
//! request.

use crate::connection_error::{ConnectionError, ConnectionErrorKind, Errno, Operation};
use crate::message::MessageKind;

/// How long a command is retried while the daemon's queue is full.
const SEND_LIMIT: u64 = 5_000;
/// How long the reply may take, counted from the moment the command was sent.
const REPLY_LIMIT: u64 = 10_000;
/// How long to pause when the system is short of buffers, which no poll can wait for.
const PAUSE: u64 = 50;
/// More datagrams than a queue holds: what arrives while draining need not be drained.
const DRAIN_LIMIT: u32 = 1_024;

/// What the driver has to do next. Times are in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Send the command without waiting, then report to [`Exchange::sent`].
    Send,
    /// Wait until the socket can take a datagram, then report to [`Exchange::waited`].
    WaitWritable(u32),
    /// Wait, no matter for what, then report to [`Exchange::waited`].
    Pause(u32),
    /// Wait until a datagram is there, then report to [`Exchange::waited`].
    WaitReadable(u32),
    /// Receive a datagram without waiting, then report to [`Exchange::received`].
    Receive,
    /// The same, but nothing of it may reach the caller's buffer unless it is an event.
    Drain,
    /// The request failed; nothing more is to be done.
    Fail(ConnectionError),
}

/// What a received datagram is to this request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Nothing for the caller; go on.
    Nothing,
    /// An event, to be handed to whoever listens; go on.
    Event,
    /// The late answer to an earlier request that nobody waits for any more; go on.
    Late,
    /// The answer. The request is done.
    Reply,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Takes off the queue what earlier requests left there; so many datagrams more.
    Drain(u32),
    Send,
    /// The last attempt to send failed with this; wait for room and try again.
    Blocked(Errno),
    Wait,
    /// Polled: a datagram should be there.
    Receive,
    /// Not polled, after an event: the reply often is there already.
    Look,
    Failed(ConnectionError),
}

/// One request, from the first attempt to send it to its reply.
///
/// ```
/// use hostap_ctrl::exchange::{Delivery, Exchange, Step};
/// use hostap_ctrl::message::MessageKind;
///
/// let mut exchange = Exchange::new(0);
/// assert_eq!(exchange.next(|| 0), Step::Send);
/// exchange.sent(Ok(()));
/// assert_eq!(exchange.next(|| 0), Step::WaitReadable(10_000));
/// exchange.waited(Ok(true));
/// assert_eq!(exchange.next(|| 0), Step::Receive);
/// assert_eq!(exchange.received(Ok(MessageKind::Event)), Delivery::Event);
/// assert_eq!(exchange.next(|| 0), Step::Receive);
/// assert_eq!(exchange.received(Ok(MessageKind::Reply)), Delivery::Reply);
/// ```
#[derive(Debug)]
pub struct Exchange {
    state: State,
    send_deadline: Option<u64>,
    reply_deadline: Option<u64>,
    /// How often looking without polling found a datagram, less how often it did not.
    luck: i32,
}

impl Exchange {
    /// A request on a connection whose earlier requests have left so many replies outstanding.
    pub const fn new(unanswered: u32) -> Self {
        let state = if unanswered == 0 { State::Send } else { State::Drain(DRAIN_LIMIT) };
        Self { state, send_deadline: None, reply_deadline: None, luck: 0 }
    }

    /// What to do next. `clock` gives milliseconds on a clock that never goes back, and is
    /// read only where a limit is to be kept.
    #[inline(always)]
    pub fn next(&mut self, clock: impl FnOnce() -> u64) -> Step {
        match self.state {
            State::Drain(_) => Step::Drain,
            State::Receive | State::Look => Step::Receive,
            State::Send => Step::Send,
            State::Blocked(errno) => {
                let now = clock();
                let deadline = *self.send_deadline.get_or_insert(now + SEND_LIMIT);
                let left = deadline.saturating_sub(now);
                if left == 0 {
                    self.fail(ConnectionError::system(Operation::Send, errno))
                } else if errno.0 == libc::ENOBUFS {
                    Step::Pause(left.min(PAUSE) as u32)
                } else {
                    Step::WaitWritable(left as u32)
                }
            }
            State::Wait => {
                let now = clock();
                let deadline = *self.reply_deadline.get_or_insert(now + REPLY_LIMIT);
                match deadline.saturating_sub(now) {
                    0 => self
                        .fail(ConnectionError::new(Operation::Wait, ConnectionErrorKind::Timeout)),
                    left => Step::WaitReadable(left as u32),
                }
            }
            State::Failed(error) => Step::Fail(error),
        }
    }

    fn fail(&mut self, error: ConnectionError) -> Step {
        self.state = State::Failed(error);
        Step::Fail(error)
    }

    /// How sending the command went.
    #[inline(always)]
    pub fn sent(&mut self, outcome: Result<(), Errno>) {
        self.state = match outcome {
            Ok(()) => State::Wait,
            Err(Errno(libc::EINTR)) => State::Send,
            Err(errno @ Errno(libc::EAGAIN | libc::EBUSY | libc::ENOBUFS)) => State::Blocked(errno),
            Err(errno) => State::Failed(ConnectionError::system(Operation::Send, errno)),
        };
    }

    /// How waiting went: ready or not, or why it failed.
    pub fn waited(&mut self, outcome: Result<bool, Errno>) {
        self.state = match (self.state, outcome) {
            // A signal is no reason to give up; the limits go on running.
            (state, Err(Errno(libc::EINTR))) => state,
            (_, Err(errno)) => State::Failed(ConnectionError::system(Operation::Wait, errno)),
            (State::Wait, Ok(true)) => State::Receive,
            (State::Wait, Ok(false)) => {
                State::Failed(ConnectionError::new(Operation::Wait, ConnectionErrorKind::Timeout))
            }
            // One more attempt; `next` gives up when the limit is over and it fails again.
            (State::Blocked(_), Ok(_)) => State::Send,
            (state, Ok(_)) => state,
        };
    }

    /// What was received, and what that is to this request.
    #[inline(always)]
    pub fn received(&mut self, outcome: Result<MessageKind, Errno>) -> Delivery {
        match self.state {
            State::Drain(left) => self.drained(left, outcome),
            _ => self.received_in_turn(outcome),
        }
    }

    fn drained(&mut self, left: u32, outcome: Result<MessageKind, Errno>) -> Delivery {
        // An error that was pending belongs to the past, too: the next attempt tells.
        self.state = match outcome {
            Ok(_) if left > 0 => State::Drain(left - 1),
            Err(Errno(libc::EINTR)) if left > 0 => State::Drain(left - 1),
            _ => State::Send,
        };
        match outcome {
            Ok(MessageKind::Event) => Delivery::Event,
            Ok(MessageKind::Reply) => Delivery::Late,
            Err(_) => Delivery::Nothing,
        }
    }

    fn received_in_turn(&mut self, outcome: Result<MessageKind, Errno>) -> Delivery {
        let looked = self.state == State::Look;
        match outcome {
            Ok(MessageKind::Reply) => Delivery::Reply,
            Ok(MessageKind::Event) => {
                self.luck += i32::from(looked);
                // Each vain look costs a system call, so all of them may cost one at most.
                self.state = if self.luck >= 0 { State::Look } else { State::Wait };
                Delivery::Event
            }
            Err(Errno(libc::EAGAIN)) => {
                self.luck -= i32::from(looked);
                self.state = State::Wait;
                Delivery::Nothing
            }
            Err(Errno(libc::EINTR)) => Delivery::Nothing,
            Err(errno) => {
                self.state = State::Failed(ConnectionError::system(Operation::Receive, errno));
                Delivery::Nothing
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGAIN: Errno = Errno(libc::EAGAIN);
    const TIMEOUT: ConnectionError =
        ConnectionError::new(Operation::Wait, ConnectionErrorKind::Timeout);

    /// An exchange whose command has been sent and whose socket has polled readable.
    fn polled() -> Exchange {
        let mut exchange = Exchange::new(0);
        exchange.sent(Ok(()));
        exchange.next(|| 0);
        exchange.waited(Ok(true));
        exchange
    }

    #[test]
    fn the_reply_limit_is_not_restarted_by_events_or_signals() {
        let mut exchange = Exchange::new(0);
        exchange.sent(Ok(()));
        assert_eq!(exchange.next(|| 1_000), Step::WaitReadable(10_000));
        exchange.waited(Err(Errno(libc::EINTR)));
        assert_eq!(exchange.next(|| 4_000), Step::WaitReadable(7_000));
        exchange.waited(Ok(true));
        assert_eq!(exchange.received(Ok(MessageKind::Event)), Delivery::Event);
        assert_eq!(exchange.next(|| 4_000), Step::Receive);
        assert_eq!(exchange.received(Err(AGAIN)), Delivery::Nothing);
        assert_eq!(exchange.next(|| 9_000), Step::WaitReadable(2_000));
        exchange.waited(Err(Errno(libc::EINTR)));
        assert_eq!(exchange.next(|| 11_000), Step::Fail(TIMEOUT));
    }

    #[test]
    fn silence_is_a_timeout() {
        let mut exchange = Exchange::new(0);
        exchange.sent(Ok(()));
        exchange.next(|| 0);
        exchange.waited(Ok(false));
        assert_eq!(exchange.next(|| panic!("no clock is needed")), Step::Fail(TIMEOUT));
    }

    #[test]
    fn a_full_queue_is_waited_for_and_given_up_after_five_seconds() {
        let mut exchange = Exchange::new(0);
        exchange.sent(Err(AGAIN));
        assert_eq!(exchange.next(|| 100), Step::WaitWritable(5_000));
        exchange.waited(Ok(true));
        assert_eq!(exchange.next(|| 200), Step::Send);
        exchange.sent(Err(AGAIN));
        assert_eq!(exchange.next(|| 200), Step::WaitWritable(4_900));
        exchange.waited(Ok(false));
        assert_eq!(exchange.next(|| 5_100), Step::Send);
        exchange.sent(Err(AGAIN));
        assert_eq!(
            exchange.next(|| 5_100),
            Step::Fail(ConnectionError::system(Operation::Send, AGAIN))
        );
    }

    #[test]
    fn short_buffers_pause_and_signals_retry_at_once() {
        let mut exchange = Exchange::new(0);
        exchange.sent(Err(Errno(libc::ENOBUFS)));
        assert_eq!(exchange.next(|| 0), Step::Pause(50));
        exchange.waited(Ok(false));
        exchange.sent(Err(Errno(libc::EINTR)));
        assert_eq!(exchange.next(|| 0), Step::Send);
        exchange.sent(Err(Errno(libc::ECONNREFUSED)));
        let refused = ConnectionError::system(Operation::Send, Errno(libc::ECONNREFUSED));
        assert_eq!(exchange.next(|| 0), Step::Fail(refused));
    }

    #[test]
    fn what_earlier_requests_left_is_drained_before_sending() {
        let mut exchange = Exchange::new(1);
        assert_eq!(exchange.next(|| 0), Step::Drain);
        assert_eq!(exchange.received(Ok(MessageKind::Event)), Delivery::Event);
        assert_eq!(exchange.received(Ok(MessageKind::Reply)), Delivery::Late);
        assert_eq!(exchange.next(|| 0), Step::Drain);
        assert_eq!(exchange.received(Err(AGAIN)), Delivery::Nothing);
        assert_eq!(exchange.next(|| 0), Step::Send);
    }

    #[test]
    fn draining_ends_under_a_flood() {
        let mut exchange = Exchange::new(1);
        let drained = (0..).take_while(|_| {
            let draining = exchange.next(|| 0) == Step::Drain;
            draining && exchange.received(Ok(MessageKind::Event)) == Delivery::Event
        });
        assert_eq!(drained.count(), DRAIN_LIMIT as usize + 1);
    }

    #[test]
    fn vain_looks_cost_one_system_call_at_most() {
        let mut exchange = polled();
        let mut vain = 0;
        for _ in 0..10 {
            assert_eq!(exchange.next(|| 0), Step::Receive);
            assert_eq!(exchange.received(Ok(MessageKind::Event)), Delivery::Event);
            if exchange.next(|| 0) == Step::Receive {
                vain += 1;
                exchange.received(Err(AGAIN));
            }
            assert!(matches!(exchange.next(|| 0), Step::WaitReadable(_)));
            exchange.waited(Ok(true));
        }
        assert_eq!(vain, 1);
    }

    #[test]
    fn a_wakeup_without_a_datagram_is_waited_out() {
        let mut exchange = polled();
        assert_eq!(exchange.received(Err(AGAIN)), Delivery::Nothing);
        assert_eq!(exchange.next(|| 2_000), Step::WaitReadable(8_000));
    }
}
