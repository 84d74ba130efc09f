//! A request in steps, none of which waits: for programs with an event loop of their own.

use std::vec::Vec;

use super::Client;
use super::failure::Failure;
use super::link;
use super::session::{Condition, Session, front_of, known_front, level_command};
use crate::error::Error;
use crate::reply::Refusal;
use crate::sys;

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Cookie,
    Attach,
    Level,
    Request,
}

#[derive(Debug)]
pub(crate) struct Stepwise {
    stage: Stage,
    request: Vec<u8>,
    sent: bool,
    /// Whether it is to be attached once the request is done, if that is what it is about.
    attaches: Option<bool>,
    /// Of the coarse clock.
    deadline: u64,
}

impl Session {
    /// What a fresh connection still lacks comes before the request.
    fn begin(&mut self, request: &[u8]) -> Result<(), Error> {
        link::check(&self.options, request)?;
        if self.stepwise.is_some() {
            self.give_up();
        }
        if self.condition == Condition::Spent {
            self.renew()?;
        }
        let stage = match known_front(&self.options) {
            _ if self.condition == Condition::Ready => Stage::Request,
            Some(front) => {
                self.channel.front = front;
                self.after_cookie()
            }
            None => {
                self.channel.front.clear();
                Stage::Cookie
            }
        };
        let deadline = sys::monotonic_milliseconds().saturating_add(self.channel.limit);
        let request = request.to_vec();
        self.stepwise = Some(Stepwise { stage, request, sent: false, attaches: None, deadline });
        self.send_step()
    }

    /// ATTACH, unless it is attached.
    fn begin_attach(&mut self) -> Result<(), Error> {
        self.begin(if self.attached { b"PING" } else { b"ATTACH" })?;
        if let Some(step) = self.stepwise.as_mut().filter(|_| !self.attached) {
            step.attaches = Some(true);
        }
        Ok(())
    }

    /// DETACH, unless it is not attached. It gets no more events, whatever becomes of that: where
    /// the daemon does not confirm it, a fresh connection takes the place of this one.
    fn begin_detach(&mut self) -> Result<(), Error> {
        let attached = self.attached && self.condition == Condition::Ready;
        self.attached = false;
        self.level = None;
        self.begin(if attached { b"DETACH" } else { b"PING" })?;
        if let Some(step) = self.stepwise.as_mut().filter(|_| attached) {
            step.attaches = Some(false);
        }
        Ok(())
    }

    /// What became of it.
    fn settle(&mut self, step: &Stepwise, length: usize) -> Result<(), Error> {
        match step.attaches {
            // The daemon had dropped it: that is what was wanted.
            Some(false) if Refusal::of(self.reply(length)) == Some(Refusal::Fail) => Ok(()),
            Some(attaches) => {
                self.done(&step.request, length)?;
                self.attached = attaches;
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn after_cookie(&self) -> Stage {
        if self.attached { Stage::Attach } else { Stage::Request }
    }

    fn step_text(&self, step: &Stepwise) -> Vec<u8> {
        match step.stage {
            Stage::Cookie => b"GET_COOKIE".to_vec(),
            Stage::Attach => b"ATTACH".to_vec(),
            Stage::Level => level_command(self.level.unwrap_or_default()),
            Stage::Request => step.request.clone(),
        }
    }

    /// Sends what is to be sent now; where there is no room for it, the next call tries again.
    fn send_step(&mut self) -> Result<(), Error> {
        let Some(mut step) = self.stepwise.take() else { return Ok(()) };
        let text = self.step_text(&step);
        match self.channel.link.send_now(&self.channel.front, &text) {
            Ok(()) => step.sent = true,
            Err(errno) => match Failure::of(errno, true) {
                Failure::Silence { .. } => {}
                failure => return Err(self.failed(&text, failure)),
            },
        }
        self.stepwise = Some(step);
        Ok(())
    }

    /// The length of the reply, if it is here.
    fn try_reply(&mut self) -> Result<Option<usize>, Error> {
        loop {
            let Some(step) = &self.stepwise else { return Ok(None) };
            if !step.sent {
                self.send_step()?;
            }
            let Some(step) = self.stepwise.take() else { return Ok(None) };
            let text = self.step_text(&step);
            let outcome = if step.sent { self.channel.receive_now(&mut None) } else { Ok(None) };
            let length = match outcome {
                Ok(Some(length)) => length,
                Ok(None) if sys::monotonic_milliseconds() < step.deadline => {
                    self.stepwise = Some(step);
                    return Ok(None);
                }
                Ok(None) => {
                    return Err(self.failed(&text, Failure::Silence { sent: step.sent }));
                }
                Err(failure) => return Err(self.failed(&text, failure)),
            };
            let stage = match step.stage {
                Stage::Request => {
                    self.condition = Condition::Ready;
                    self.settle(&step, length)?;
                    return Ok(Some(length));
                }
                Stage::Cookie => {
                    self.channel.front = front_of(self.reply(length));
                    self.after_cookie()
                }
                Stage::Attach => {
                    self.done(&text, length)?;
                    if self.level.is_some() { Stage::Level } else { Stage::Request }
                }
                Stage::Level => {
                    self.done(&text, length)?;
                    Stage::Request
                }
            };
            self.stepwise = Some(Stepwise { stage, sent: false, ..step });
        }
    }

    /// A reply to what was begun comes to nobody.
    pub(crate) fn give_up(&mut self) {
        if self.stepwise.take().is_some_and(|step| step.sent) {
            self.abandon();
        }
    }
}

/// # Requests in steps
///
/// None of these waits, except where a UDP daemon's host name is to be looked up again.
impl Client {
    /// Begins a request: its reply is had from [`try_reply`](Self::try_reply). A request that was
    /// begun before is [given up](Self::give_up).
    ///
    /// # Errors
    /// As [`request`](Self::request).
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-client-begin"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant(),
    /// # )?;
    /// use hostap_ctrl::Client;
    ///
    /// let mut client = Client::open("@abstract:hostap-ctrl-client-begin")?;
    /// client.begin(b"PING")?;
    /// let reply = loop {
    ///     // An event loop waits here until the client's descriptor is readable.
    ///     if let Some(reply) = client.try_reply()? {
    ///         break reply;
    ///     }
    /// };
    /// assert_eq!(reply, b"PONG\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn begin(&mut self, request: &[u8]) -> Result<(), Error> {
        self.session.begin(request)
    }

    /// Begins to [attach](Self::attach), which is done when [`try_reply`](Self::try_reply) has given
    /// a reply: [`attached`](Self::attached) lends the client from then on, until it is detached
    /// again. Where it is attached already, the daemon is merely pinged.
    ///
    /// # Errors
    /// As [`begin`](Self::begin); a refusal is an error of `try_reply`.
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-client-begin-attach"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant(),
    /// # )?;
    /// use hostap_ctrl::Client;
    ///
    /// let mut client = Client::open("@abstract:hostap-ctrl-client-begin-attach")?;
    /// client.begin_attach()?;
    /// while client.try_reply()?.is_none() {
    ///     // An event loop waits here until the client's descriptor is readable.
    /// }
    /// assert!(client.attached().is_some());
    /// client.begin_detach()?;
    /// while client.try_reply()?.is_none() {}
    /// assert!(client.attached().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn begin_attach(&mut self) -> Result<(), Error> {
        self.session.begin_attach()
    }

    /// Begins to [detach](Self::detach). The client is not attached any more from here on, whatever
    /// becomes of it; events kept until then can still be had from
    /// [`queued_event`](Self::queued_event).
    ///
    /// # Errors
    /// As [`begin`](Self::begin).
    pub fn begin_detach(&mut self) -> Result<(), Error> {
        self.session.begin_detach()
    }

    /// The reply to what was begun, if it is here; events before it are kept. Call it again when
    /// the descriptor is readable, and at least now and then: a daemon whose queue is full is
    /// tried again, and the time limit noticed, here. After a reply or an error nothing is
    /// under way any more, and it is `None`.
    ///
    /// # Errors
    /// As [`request`](Self::request).
    pub fn try_reply(&mut self) -> Result<Option<&[u8]>, Error> {
        let length = self.session.try_reply()?;
        Ok(length.map(|length| self.session.reply(length)))
    }

    /// Gives up what was begun. If it was sent, the connection is replaced by a fresh one, so
    /// that the reply comes to no other request.
    pub fn give_up(&mut self) {
        self.session.give_up();
    }

    /// Whether the connection is as it is to be, attached for instance: if not, the next request,
    /// or waiting for an event, first makes it so, which may take a while.
    pub fn is_ready(&self) -> bool {
        self.session.condition == Condition::Ready
    }

    /// Makes the connection what it is to be, now instead of with the next request.
    ///
    /// # Errors
    /// As [`reconnect`](Self::reconnect).
    pub fn make_ready(&mut self) -> Result<(), Error> {
        self.session.make_ready()
    }
}
