//! The driver.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;

/// Asks what the driver can do.
///
/// ```text
/// DRIVER_FLAGS
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`DriverFlags`](reply::DriverFlags).
///
/// ```
/// use hostap_ctrl::command::{Command, DriverFlags};
///
/// let command = DriverFlags;
/// assert_eq!(command.to_request()?.as_bytes(), b"DRIVER_FLAGS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DriverFlags;

impl Command for DriverFlags {
    type Reply<'r> = reply::DriverFlags<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DRIVER_FLAGS");
        Ok(())
    }
}

/// Asks what else the driver can do.
///
/// ```text
/// DRIVER_FLAGS2
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`DriverFlags`](reply::DriverFlags).
///
/// ```
/// use hostap_ctrl::command::{Command, DriverFlags2};
///
/// let command = DriverFlags2;
/// assert_eq!(command.to_request()?.as_bytes(), b"DRIVER_FLAGS2");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DriverFlags2;

impl Command for DriverFlags2 {
    type Reply<'r> = reply::DriverFlags<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DRIVER_FLAGS2");
        Ok(())
    }
}

/// Sends a private command to the driver.
///
/// ```text
/// DRIVER <command:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Raw`](reply::Raw).
///
/// Android builds only; global socket: wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, Driver};
///
/// let command = Driver::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DRIVER some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Driver<'a> {
    command: Argument<'a>,
}

impl<'a> Driver<'a> {
    /// The command with what it needs.
    ///
    /// - `command`: The private command.
    pub fn new(command: impl Into<Argument<'a>>) -> Self {
        Self { command: command.into() }
    }
}

impl Command for Driver<'_> {
    type Reply<'r> = reply::Raw<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DRIVER ");
        request.text("command", self.command)?;
        Ok(())
    }
}

/// Asks which frequencies the driver prefers.
///
/// ```text
/// GET_PREF_FREQ_LIST <interface_type:enum(STATION|AP|P2P_GO|P2P_CLIENT|IBSS|TDLS)>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`PreferredFrequencies`](reply::PreferredFrequencies).
///
/// Numbers of MHz, separated by commas.
///
/// ```
/// use hostap_ctrl::command::{Command, GetPrefFreqList, GetPrefFreqListInterfaceType};
///
/// let command = GetPrefFreqList::new(GetPrefFreqListInterfaceType::Station);
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_PREF_FREQ_LIST STATION");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetPrefFreqList {
    interface_type: GetPrefFreqListInterfaceType,
}

impl GetPrefFreqList {
    /// The command with what it needs.
    ///
    /// - `interface_type`: The kind of interface that it is about.
    pub fn new(interface_type: GetPrefFreqListInterfaceType) -> Self {
        Self { interface_type }
    }
}

impl Command for GetPrefFreqList {
    type Reply<'r> = reply::PreferredFrequencies<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_PREF_FREQ_LIST ");
        request.literal(self.interface_type.as_str());
        Ok(())
    }
}

/// The kind of interface that it is about.
///
/// For [`GetPrefFreqList`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetPrefFreqListInterfaceType {
    /// `STATION`
    Station,
    /// `AP`
    Ap,
    /// `P2P_GO`
    P2pGo,
    /// `P2P_CLIENT`
    P2pClient,
    /// `IBSS`
    Ibss,
    /// `TDLS`
    Tdls,
}

impl GetPrefFreqListInterfaceType {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Station => "STATION",
            Self::Ap => "AP",
            Self::P2pGo => "P2P_GO",
            Self::P2pClient => "P2P_CLIENT",
            Self::Ibss => "IBSS",
            Self::Tdls => "TDLS",
        }
    }
}

/// Lists what the radio does and has to do.
///
/// ```text
/// RADIO_WORK show
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`RadioWork`](reply::RadioWork).
///
/// ```
/// use hostap_ctrl::command::{Command, RadioWorkShow};
///
/// let command = RadioWorkShow;
/// assert_eq!(command.to_request()?.as_bytes(), b"RADIO_WORK show");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct RadioWorkShow;

impl Command for RadioWorkShow {
    type Reply<'r> = reply::RadioWork<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RADIO_WORK");
        request.literal(" show");
        Ok(())
    }
}

/// Asks for the radio; an event tells when it is free for us.
///
/// ```text
/// RADIO_WORK add <name:word>[? freq=<frequency:uint>][? timeout=<timeout:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// ```
/// use hostap_ctrl::command::{Command, RadioWorkAdd};
///
/// let command = RadioWorkAdd::new("word").frequency(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"RADIO_WORK add word freq=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct RadioWorkAdd<'a> {
    name: Argument<'a>,
    frequency: Option<Number>,
    timeout: Option<Number>,
}

impl<'a> RadioWorkAdd<'a> {
    /// The command with what it needs.
    ///
    /// - `name`: A name for the work, which comes back in events.
    pub fn new(name: impl Into<Argument<'a>>) -> Self {
        Self { name: name.into(), frequency: None, timeout: None }
    }

    /// The frequency that is needed, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// How long it lasts, in seconds.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }
}

impl Command for RadioWorkAdd<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RADIO_WORK");
        request.literal(" add ");
        let stops = [" freq=", " timeout="];
        request.word_until("name", self.name, &stops)?;
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if let Some(timeout) = self.timeout {
            request.literal(" timeout=");
            request.unsigned("timeout", timeout)?;
        }
        Ok(())
    }
}

/// Gives the radio back.
///
/// ```text
/// RADIO_WORK done <work_id:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, RadioWorkDone};
///
/// let command = RadioWorkDone::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"RADIO_WORK done 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct RadioWorkDone {
    work_id: Number,
}

impl RadioWorkDone {
    /// The command with what it needs.
    ///
    /// - `work_id`: The number of the work; 0 for the first one.
    pub fn new(work_id: impl Into<Number>) -> Self {
        Self { work_id: work_id.into() }
    }
}

impl Command for RadioWorkDone {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RADIO_WORK");
        request.literal(" done ");
        request.unsigned("work_id", self.work_id)?;
        Ok(())
    }
}
