//! `SET_NETWORK`: a variable of a network block.

use crate::command::{Command, InvalidArgument, NetworkVariable, Number, Request};
use crate::reply::Done;

/// Sets a variable of a network block: `SET_NETWORK`.
///
/// ```
/// use hostap_ctrl::command::{Command, NetworkVariable, SetNetwork};
///
/// let ssid = SetNetwork::new(0, NetworkVariable::ssid("Lab WPA2"));
/// assert_eq!(ssid.to_request()?.as_bytes(), br#"SET_NETWORK 0 ssid "Lab WPA2""#);
/// let passphrase = SetNetwork::new(0, NetworkVariable::passphrase("correct horse"));
/// assert_eq!(passphrase.to_request()?.as_bytes(), br#"SET_NETWORK 0 psk "correct horse""#);
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
///
/// A string keeps its bytes, whatever they are. wpa_supplicant 2.10 however loses a part of it
/// when it reads the file that `SAVE_CONFIG` wrote, if the string is printable and has a `#`
/// somewhere behind a `"`: it takes the rest for a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SetNetwork<'a> {
    network_id: Number,
    variable: NetworkVariable<'a>,
}

impl<'a> SetNetwork<'a> {
    /// This variable of the network block with this number, from `ADD_NETWORK` or
    /// `LIST_NETWORKS`.
    pub fn new(network_id: impl Into<Number>, variable: NetworkVariable<'a>) -> Self {
        Self { network_id: network_id.into(), variable }
    }
}

impl Command for SetNetwork<'_> {
    type Reply<'r> = Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SET_NETWORK ");
        request.unsigned("network_id", self.network_id)?;
        request.literal(" ");
        self.variable.0.write(request, super::rules::network)
    }
}
