//! Tunneled Direct Link Setup (TDLS).
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::MacAddress;

/// Asks a station whether it can use a direct link.
///
/// ```text
/// TDLS_DISCOVER <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, TdlsDiscover};
///
/// let command = TdlsDiscover::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"TDLS_DISCOVER 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TdlsDiscover {
    peer: MacAddress,
}

impl TdlsDiscover {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for TdlsDiscover {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TDLS_DISCOVER ");
        request.address(self.peer);
        Ok(())
    }
}

/// Makes a direct link to a station.
///
/// ```text
/// TDLS_SETUP <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, TdlsSetup};
///
/// let command = TdlsSetup::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"TDLS_SETUP 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TdlsSetup {
    peer: MacAddress,
}

impl TdlsSetup {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for TdlsSetup {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TDLS_SETUP ");
        request.address(self.peer);
        Ok(())
    }
}

/// Ends a direct link.
///
/// ```text
/// TDLS_TEARDOWN <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, TdlsTeardown};
///
/// let command = TdlsTeardown::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"TDLS_TEARDOWN 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TdlsTeardown {
    peer: MacAddress,
}

impl TdlsTeardown {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for TdlsTeardown {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TDLS_TEARDOWN ");
        request.address(self.peer);
        Ok(())
    }
}

/// Ends every direct link.
///
/// ```text
/// TDLS_TEARDOWN *
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, TdlsTeardownAll};
///
/// let command = TdlsTeardownAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"TDLS_TEARDOWN *");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct TdlsTeardownAll;

impl Command for TdlsTeardownAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TDLS_TEARDOWN");
        request.literal(" *");
        Ok(())
    }
}

/// Moves a direct link to another channel.
///
/// ```text
/// TDLS_CHAN_SWITCH <peer:mac> <operating_class:uint> <frequency:uint>[? sec_channel_offset=<secondary_channel_offset:int>][? center_freq1=<center_frequency:uint>][? center_freq2=<second_center_frequency:uint>][? bandwidth=<width:uint>][? <ht:lit(ht)>][? <vht:lit(vht)>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, TdlsChanSwitch};
///
/// let command = TdlsChanSwitch::new([2, 0, 0, 0, 1, 0], 7, 7).secondary_channel_offset(-7);
/// assert_eq!(command.to_request()?.as_bytes(), b"TDLS_CHAN_SWITCH 02:00:00:00:01:00 7 7 sec_channel_offset=-7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TdlsChanSwitch {
    peer: MacAddress,
    operating_class: Number,
    frequency: Number,
    secondary_channel_offset: Option<Number>,
    center_frequency: Option<Number>,
    second_center_frequency: Option<Number>,
    width: Option<Number>,
    ht: bool,
    vht: bool,
}

impl TdlsChanSwitch {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `operating_class`: The operating class.
    /// - `frequency`: The frequency, in MHz.
    pub fn new(
        peer: impl Into<MacAddress>,
        operating_class: impl Into<Number>,
        frequency: impl Into<Number>,
    ) -> Self {
        Self {
            peer: peer.into(),
            operating_class: operating_class.into(),
            frequency: frequency.into(),
            secondary_channel_offset: None,
            center_frequency: None,
            second_center_frequency: None,
            width: None,
            ht: false,
            vht: false,
        }
    }

    /// Where the second 20 MHz channel is: -1 below, 1 above, 0 nowhere.
    pub fn secondary_channel_offset(mut self, secondary_channel_offset: impl Into<Number>) -> Self {
        self.secondary_channel_offset = Some(secondary_channel_offset.into());
        self
    }

    /// The center of the channel or of its first segment, in MHz.
    pub fn center_frequency(mut self, center_frequency: impl Into<Number>) -> Self {
        self.center_frequency = Some(center_frequency.into());
        self
    }

    /// The center of the second segment of an 80+80 MHz channel, in MHz.
    pub fn second_center_frequency(mut self, second_center_frequency: impl Into<Number>) -> Self {
        self.second_center_frequency = Some(second_center_frequency.into());
        self
    }

    /// The channel width, in MHz.
    pub fn width(mut self, width: impl Into<Number>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Uses HT.
    pub fn ht(mut self) -> Self {
        self.ht = true;
        self
    }

    /// Uses VHT.
    pub fn vht(mut self) -> Self {
        self.vht = true;
        self
    }
}

impl Command for TdlsChanSwitch {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TDLS_CHAN_SWITCH ");
        request.address(self.peer);
        request.literal(" ");
        request.unsigned("operating_class", self.operating_class)?;
        request.literal(" ");
        request.unsigned("frequency", self.frequency)?;
        if let Some(secondary_channel_offset) = self.secondary_channel_offset {
            request.literal(" sec_channel_offset=");
            request.number(secondary_channel_offset);
        }
        if let Some(center_frequency) = self.center_frequency {
            request.literal(" center_freq1=");
            request.unsigned("center_frequency", center_frequency)?;
        }
        if let Some(second_center_frequency) = self.second_center_frequency {
            request.literal(" center_freq2=");
            request.unsigned("second_center_frequency", second_center_frequency)?;
        }
        if let Some(width) = self.width {
            request.literal(" bandwidth=");
            request.unsigned("width", width)?;
        }
        if self.ht {
            request.literal(" ht");
        }
        if self.vht {
            request.literal(" vht");
        }
        Ok(())
    }
}

/// Moves a direct link back to the channel of the access point.
///
/// ```text
/// TDLS_CANCEL_CHAN_SWITCH <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, TdlsCancelChanSwitch};
///
/// let command = TdlsCancelChanSwitch::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"TDLS_CANCEL_CHAN_SWITCH 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TdlsCancelChanSwitch {
    peer: MacAddress,
}

impl TdlsCancelChanSwitch {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for TdlsCancelChanSwitch {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TDLS_CANCEL_CHAN_SWITCH ");
        request.address(self.peer);
        Ok(())
    }
}

/// Asks for the state of a direct link.
///
/// ```text
/// TDLS_LINK_STATUS <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`TdlsLinkStatus`](reply::TdlsLinkStatus).
///
/// A sentence that begins with TDLS link status:.
///
/// ```
/// use hostap_ctrl::command::{Command, TdlsLinkStatus};
///
/// let command = TdlsLinkStatus::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"TDLS_LINK_STATUS 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TdlsLinkStatus {
    peer: MacAddress,
}

impl TdlsLinkStatus {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for TdlsLinkStatus {
    type Reply<'r> = reply::TdlsLinkStatus<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TDLS_LINK_STATUS ");
        request.address(self.peer);
        Ok(())
    }
}
