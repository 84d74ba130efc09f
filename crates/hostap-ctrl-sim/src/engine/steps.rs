//! Carrying out a rule's steps and a behaviour's answers.

use super::{Engine, Next, Request, Timed};
use crate::behaviour::Answer;
use crate::cookie;
use crate::step::Step;
use crate::transport::Peer;

impl Engine {
    pub(super) fn run_steps(&mut self, steps: Vec<Step>, request: Request<'_>) -> Next {
        for step in steps {
            let next = self.run_step(step, request);
            if next != Next::GoOn {
                return if next == Next::End { next } else { Next::GoOn };
            }
            if self.shared.stop_wanted().is_some() {
                return Next::GoOn;
            }
        }
        Next::GoOn
    }

    fn run_step(&mut self, step: Step, request: Request<'_>) -> Next {
        let peer = request.peer;
        match step {
            Step::Reply(bytes) => return self.reply(peer, &bytes),
            Step::Event(bytes) => {
                let _ = self.send(peer, &bytes);
            }
            Step::EventToMonitors(bytes) => {
                self.send_event(&bytes);
            }
            Step::Delay(time) => self.sleep(time),
            Step::Late(after, bytes) => self.set_timer(after, Timed::Send(peer.clone(), bytes)),
            Step::Behave | Step::BehaveLate(_) | Step::BehaveTwice => {
                return self.behave(request, step);
            }
            Step::Ignore(count) => self.ignore = count,
            Step::Fill => self.fill(peer),
            Step::Attach => {
                self.monitors.attach(peer);
                self.publish_monitors();
            }
            Step::Detach => {
                self.monitors.detach(peer);
                self.publish_monitors();
            }
            Step::Reopen => {
                if self.reopen().is_err() {
                    return Next::End;
                }
            }
            Step::Restart(time) => {
                self.restart(time);
                return Next::StopSteps;
            }
            Step::Die => return Next::End,
            Step::DieLeavingFile => {
                self.leave_file = true;
                return Next::End;
            }
        }
        Next::GoOn
    }

    /// Layer 2: the daemon's own answer, in the manner of the step that asks for it.
    pub(super) fn behave(&mut self, request: Request<'_>, manner: Step) -> Next {
        let Request { command, peer, wants_cookie } = request;
        let udp = self.is_udp();
        let mut answer = if wants_cookie {
            Answer { reply: Some(cookie::answer(self.cookie)), ..Answer::default() }
        } else {
            for event in self.behaviour.overture(command) {
                self.send_event(&event);
            }
            self.behaviour.handle(command, peer, &mut self.monitors, udp)
        };
        if answer.not_recorded {
            self.shared.not_recorded(command);
        }
        self.publish_monitors();
        match (manner, &mut answer.reply) {
            (Step::BehaveLate(after), reply) => {
                if let Some(reply) = reply.take() {
                    self.set_timer(after, Timed::Send(peer.clone(), reply));
                }
            }
            (Step::BehaveTwice, Some(reply)) => {
                let reply = reply.clone();
                if self.reply(peer, &reply) == Next::End {
                    return Next::End;
                }
            }
            _ => {}
        }
        self.carry_out(answer, Some(peer))
    }

    pub(super) fn carry_out(&mut self, answer: Answer, peer: Option<&Peer>) -> Next {
        for event in &answer.before {
            self.send_event(event);
        }
        if let (Some(peer), Some(reply)) = (peer, &answer.reply) {
            if self.reply(peer, reply) == Next::End {
                return Next::End;
            }
        }
        for event in &answer.after {
            self.send_event(event);
        }
        if let Some(after) = answer.tick {
            self.set_timer(after, Timed::Tick);
        }
        if answer.ends { Next::End } else { Next::GoOn }
    }
}
