//! What a task that is dropped halfway still has to say.

use super::Settings;
use crate::client::link::Link;
use crate::command::Request;

impl Settings {
    /// Sends these requests over a connection of their own, and waits for nothing: neither for
    /// room in the daemon's queue nor for replies. Over UDP, where a daemon wants to be asked for
    /// a cookie first, nothing is sent.
    pub(crate) fn part(&self, requests: &[Request]) {
        if requests.is_empty() || self.options.endpoint.unix_address().is_none() {
            return;
        }
        let Ok(link) = Link::open(&self.options) else { return };
        for request in requests {
            if link.send_now(&[], request.as_bytes()).is_err() {
                return;
            }
        }
    }
}
