//! Typed commands: each knows how to write itself and what its reply is.
//!
//! A command is a type with the daemon's name in Rust's spelling: `P2P_FIND` is [`P2pFind`]. What
//! it needs goes to `new`, what may be left out has a method of its own, and
//! [`Command::to_request`] gives the text. The types stand in one module for each family and all
//! of them here too; [`ALL`] lists every command the daemons know.
//!
//! ```
//! use hostap_ctrl::command::{Command, P2pFind, SelectNetwork};
//!
//! let find = P2pFind::new().timeout(20);
//! assert_eq!(find.to_request()?.as_bytes(), b"P2P_FIND 20");
//! let select = SelectNetwork::new(3).on_interface("wlan0");
//! assert_eq!(select.to_request()?.as_bytes(), b"IFNAME=wlan0 SELECT_NETWORK 3");
//! # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
//! ```
//!
//! # What can't go wrong
//! An argument never ends the command or becomes another argument: a byte that would is encoded
//! where the daemon reads encoded text (SSIDs, passwords), and refused with [`InvalidArgument`]
//! where it does not. Passphrases, keys and PINs are hidden in `Debug`, and the text of a request
//! that held one is overwritten when it is dropped.

mod argument;
mod builder;
mod config_value;
mod entry;
mod error;
mod request;
mod target;
mod write;

// Some commands have lists whose elements have many parts.
#[allow(clippy::too_many_arguments, clippy::type_complexity)]
#[path = "../generated/commands/mod.rs"]
mod generated;

pub use argument::{Argument, Number};
pub use config_value::ConfigValue;
pub use entry::{Daemon, Entry, Scope};
pub use error::{InvalidArgument, TooLong};
pub use generated::*;
pub use request::Request;
pub use target::{OnInterface, OnLink, RawCommand};

pub(crate) use crate::value::Secret;

use crate::reply::Reply;
use crate::value::Text;

/// The longest request that wpa_supplicant reads; a longer one gets no answer at all.
pub const WPA_SUPPLICANT_LIMIT: usize = 8192;

/// The longest request that hostapd reads whole.
pub const HOSTAPD_LIMIT: usize = 4095;

/// The longest request that hostapd reads whole on its global socket; the rest is cut off.
pub const HOSTAPD_GLOBAL_LIMIT: usize = 255;

/// A command of wpa_supplicant or hostapd.
///
/// Programs can implement it for commands of their own, such as a vendor's.
///
/// ```
/// use hostap_ctrl::command::{Command, InvalidArgument, Request};
/// use hostap_ctrl::reply::Done;
///
/// struct Antenna(u32);
///
/// impl Command for Antenna {
///     type Reply<'a> = Done;
///
///     fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
///         request.command("ACME_ANTENNA ");
///         request.unsigned("antenna", self.0)
///     }
/// }
///
/// assert_eq!(Antenna(2).to_request()?.as_bytes(), b"ACME_ANTENNA 2");
/// # Ok::<(), InvalidArgument>(())
/// ```
pub trait Command {
    /// What the daemon answers.
    type Reply<'a>: Reply<'a>;

    /// Writes the command's text, as the daemon reads it, to the end of `request`.
    ///
    /// # Errors
    /// An argument can't be sent as it is: which one, why, and what would be right.
    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument>;

    /// The command's text as it goes to the daemon.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    fn to_request(&self) -> Result<Request, InvalidArgument> {
        let mut request = Request::new();
        self.write(&mut request)?;
        Ok(request)
    }

    /// This command for one interface, to be sent over a daemon's global socket.
    fn on_interface<'a>(self, interface: impl Into<Text<'a>>) -> OnInterface<'a, Self>
    where
        Self: Sized,
    {
        OnInterface::new(interface, self)
    }

    /// This command for one link of a hostapd multi-link device, to be sent over the device's
    /// socket.
    fn on_link(self, link: u8) -> OnLink<Self>
    where
        Self: Sized,
    {
        OnLink::new(link, self)
    }
}

impl<C: Command + ?Sized> Command for &C {
    type Reply<'a> = C::Reply<'a>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        (**self).write(request)
    }
}
