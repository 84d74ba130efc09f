//! Where a command goes: one interface over the global socket, one link of a device; and commands
//! that have no type.

use super::{Command, InvalidArgument, Request};
use crate::reply::Raw;
use crate::value::Text;

/// A command for one interface, over a daemon's global socket: `IFNAME=wlan0 PING`. Made by
/// [`Command::on_interface`].
///
/// ```
/// use hostap_ctrl::command::{Command, Ping};
///
/// let request = Ping.on_interface("wlan0").to_request()?;
/// assert_eq!(request.as_bytes(), b"IFNAME=wlan0 PING");
/// assert!(Ping.on_interface("wlan0 SCAN").to_request().is_err());
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnInterface<'a, C> {
    interface: Text<'a>,
    command: C,
}

impl<'a, C: Command> OnInterface<'a, C> {
    /// `command` for the interface of this name.
    pub fn new(interface: impl Into<Text<'a>>, command: C) -> Self {
        Self { interface: interface.into(), command }
    }
}

impl<C: Command> Command for OnInterface<'_, C> {
    type Reply<'r> = C::Reply<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("IFNAME=");
        request.word("interface", self.interface)?;
        request.literal(" ");
        self.command.write(request)
    }
}

/// A command for one link of a hostapd multi-link device, over the device's socket:
/// `LINKID 1 STATUS`. Made by [`Command::on_link`]. hostapd knows it since its main branch after
/// 2.11.
///
/// hostapd answers `OK` to any command for a link that could exist and does not.
///
/// ```
/// use hostap_ctrl::command::{Command, Ping};
///
/// assert_eq!(Ping.on_link(1).to_request()?.as_bytes(), b"LINKID 1 PING");
/// assert!(Ping.on_link(15).to_request().is_err());
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnLink<C> {
    link: u8,
    command: C,
}

impl<C: Command> OnLink<C> {
    /// The highest number of a link.
    pub const MAXIMUM: u8 = 14;

    /// `command` for the link of this number.
    pub fn new(link: u8, command: C) -> Self {
        Self { link, command }
    }
}

impl<C: Command> Command for OnLink<C> {
    type Reply<'r> = C::Reply<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LINKID ");
        if self.link > Self::MAXIMUM {
            return Err(request.invalid("link", "is above 14, the highest number of a link"));
        }
        request.unsigned("link", self.link)?;
        request.literal(" ");
        self.command.write(request)
    }
}

/// The text of a command that has no type of its own; its reply comes back unread.
///
/// ```
/// use hostap_ctrl::command::{Command, RawCommand};
///
/// let request = RawCommand::new("ACME_ANTENNA 2").to_request()?;
/// assert_eq!(request.as_bytes(), b"ACME_ANTENNA 2");
/// assert!(RawCommand::new("PING\nTERMINATE").to_request().is_err());
///
/// let secret = RawCommand::secret("ACME_KEY 0011");
/// assert_eq!(format!("{secret:?} {:?}", secret.to_request()?), "RawCommand(<secret>) \"<secret>\"");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RawCommand<'a> {
    text: Text<'a>,
    secret: bool,
}

impl<'a> RawCommand<'a> {
    /// This text, which `Debug` shows.
    pub fn new(text: impl Into<Text<'a>>) -> Self {
        Self { text: text.into(), secret: false }
    }

    /// This text, which `Debug` hides.
    pub fn secret(text: impl Into<Text<'a>>) -> Self {
        Self { text: text.into(), secret: true }
    }
}

impl Command for RawCommand<'_> {
    type Reply<'r> = Raw<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("");
        match self.secret {
            true => request.secret(|request| request.text("command", self.text)),
            false => request.text("command", self.text),
        }
    }
}

impl core::fmt::Debug for RawCommand<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.secret {
            true => formatter.write_str("RawCommand(<secret>)"),
            false => write!(formatter, "RawCommand({:?})", self.text),
        }
    }
}
