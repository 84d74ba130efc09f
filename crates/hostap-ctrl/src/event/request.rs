//! What a program needs to answer a question of the daemon.

use super::{CtrlRequest, CtrlRequestField};

impl<'a> CtrlRequest<'a> {
    /// To whom an answer goes: the field and the network, which the command
    /// `CTRL-RSP-<field>-<network>:<value>` repeats.
    ///
    /// ```
    /// use hostap_ctrl::event::{CtrlRequestField, Event};
    ///
    /// let text = b"CTRL-REQ-PASSWORD-1:Password needed for SSID example";
    /// let Event::CtrlRequest(request) = Event::parse(text) else { panic!() };
    /// assert_eq!(request.answer(), (CtrlRequestField::Password, 1));
    /// ```
    pub const fn answer(&self) -> (CtrlRequestField<'a>, i64) {
        (self.field, self.network_id)
    }
}
