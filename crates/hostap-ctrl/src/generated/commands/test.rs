//! Tests of the daemons.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use std::vec::Vec;

use crate::command::{Argument, Command, InvalidArgument, Number, Request, Secret};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Asks for the last key of a pairing.
///
/// ```text
/// P2P_GET_PASNPTK
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`SecretHex`](reply::SecretHex).
///
/// Testing builds only; the reply is a secret.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pGetPasnptk};
///
/// let command = P2pGetPasnptk;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_GET_PASNPTK");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pGetPasnptk;

impl Command for P2pGetPasnptk {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_GET_PASNPTK");
        Ok(())
    }
}

/// Asks for the last key of a pairing.
///
/// ```text
/// P2P_PMK_GET
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`SecretHex`](reply::SecretHex).
///
/// Testing builds only; the reply is a secret.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pPmkGet};
///
/// let command = P2pPmkGet;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_PMK_GET");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pPmkGet;

impl Command for P2pPmkGet {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_PMK_GET");
        Ok(())
    }
}

/// Runs the tests that are built into the daemon.
///
/// ```text
/// MODULE_TESTS
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, ModuleTests};
///
/// let command = ModuleTests;
/// assert_eq!(command.to_request()?.as_bytes(), b"MODULE_TESTS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ModuleTests;

impl Command for ModuleTests {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MODULE_TESTS");
        Ok(())
    }
}

/// Drops the keys without telling the access point.
///
/// ```text
/// DROP_SA
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, DropSa};
///
/// let command = DropSa;
/// assert_eq!(command.to_request()?.as_bytes(), b"DROP_SA");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DropSa;

impl Command for DropSa {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DROP_SA");
        Ok(())
    }
}

/// Sends an action frame.
///
/// ```text
/// MGMT_TX <destination:mac> <bssid:mac>[? freq=<frequency:uint>][? wait_time=<wait:uint>][? <no_cck:lit(no_cck=1)>] action=<frame:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, MgmtTx};
///
/// let command = MgmtTx::new([2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], b"\x01\xff").frequency(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"MGMT_TX 02:00:00:00:01:00 02:00:00:00:01:00 freq=7 action=01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MgmtTx<'a> {
    destination: MacAddress,
    bssid: MacAddress,
    frequency: Option<Number>,
    wait: Option<Number>,
    no_cck: bool,
    frame: Text<'a>,
}

impl<'a> MgmtTx<'a> {
    /// The command with what it needs.
    ///
    /// - `destination`: The MAC address of the receiver.
    /// - `bssid`: The BSSID of the access point.
    /// - `frame`: The body of the action frame.
    pub fn new(
        destination: impl Into<MacAddress>,
        bssid: impl Into<MacAddress>,
        frame: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            destination: destination.into(),
            bssid: bssid.into(),
            frequency: None,
            wait: None,
            no_cck: false,
            frame: frame.into(),
        }
    }

    /// The frequency, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// How long an answer is waited for, in milliseconds.
    pub fn wait(mut self, wait: impl Into<Number>) -> Self {
        self.wait = Some(wait.into());
        self
    }

    /// Uses no CCK rates.
    pub fn no_cck(mut self) -> Self {
        self.no_cck = true;
        self
    }
}

impl Command for MgmtTx<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MGMT_TX ");
        request.address(self.destination);
        request.literal(" ");
        request.address(self.bssid);
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if let Some(wait) = self.wait {
            request.literal(" wait_time=");
            request.unsigned("wait", wait)?;
        }
        if self.no_cck {
            request.literal(" no_cck=1");
        }
        request.literal(" action=");
        request.hex(self.frame);
        Ok(())
    }
}

/// Sends a management frame.
///
/// ```text
/// MGMT_TX <frame:hex>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdMgmtTx};
///
/// let command = HostapdMgmtTx::new(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"MGMT_TX 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdMgmtTx<'a> {
    frame: Text<'a>,
}

impl<'a> HostapdMgmtTx<'a> {
    /// The command with what it needs.
    ///
    /// - `frame`: The frame.
    pub fn new(frame: impl Into<Text<'a>>) -> Self {
        Self { frame: frame.into() }
    }
}

impl Command for HostapdMgmtTx<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MGMT_TX ");
        request.hex(self.frame);
        Ok(())
    }
}

/// Stops to wait for an answer to MGMT_TX.
///
/// ```text
/// MGMT_TX_DONE
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, MgmtTxDone};
///
/// let command = MgmtTxDone;
/// assert_eq!(command.to_request()?.as_bytes(), b"MGMT_TX_DONE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct MgmtTxDone;

impl Command for MgmtTxDone {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MGMT_TX_DONE");
        Ok(())
    }
}

/// Acts as if the driver had told the status of a frame.
///
/// ```text
/// MGMT_TX_STATUS_PROCESS stype=<subtype:uint> ok=<acknowledged:enum(0|1)> buf=<frame:hex>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, MgmtTxStatusProcess};
///
/// let command = MgmtTxStatusProcess::new(7, true, b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"MGMT_TX_STATUS_PROCESS stype=7 ok=1 buf=01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MgmtTxStatusProcess<'a> {
    subtype: Number,
    acknowledged: bool,
    frame: Text<'a>,
}

impl<'a> MgmtTxStatusProcess<'a> {
    /// The command with what it needs.
    ///
    /// - `subtype`: The subtype of the frame.
    /// - `acknowledged`: Whether the station acknowledged the frame.
    /// - `frame`: The frame.
    pub fn new(subtype: impl Into<Number>, acknowledged: bool, frame: impl Into<Text<'a>>) -> Self {
        Self { subtype: subtype.into(), acknowledged, frame: frame.into() }
    }
}

impl Command for MgmtTxStatusProcess<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MGMT_TX_STATUS_PROCESS");
        request.literal(" stype=");
        request.unsigned("subtype", self.subtype)?;
        request.literal(" ok=");
        request.boolean(self.acknowledged);
        request.literal(" buf=");
        request.hex(self.frame);
        Ok(())
    }
}

/// Acts as if a management frame had come.
///
/// ```text
/// MGMT_RX_PROCESS freq=<frequency:uint>[? datarate=<data_rate:uint>][? ssi_signal=<signal:int>] frame=<frame:hex>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, MgmtRxProcess};
///
/// let command = MgmtRxProcess::new(7, b"\x01\xff").data_rate(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"MGMT_RX_PROCESS freq=7 datarate=7 frame=01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MgmtRxProcess<'a> {
    frequency: Number,
    data_rate: Option<Number>,
    signal: Option<Number>,
    frame: Text<'a>,
}

impl<'a> MgmtRxProcess<'a> {
    /// The command with what it needs.
    ///
    /// - `frequency`: The frequency, in MHz.
    /// - `frame`: The frame.
    pub fn new(frequency: impl Into<Number>, frame: impl Into<Text<'a>>) -> Self {
        Self { frequency: frequency.into(), data_rate: None, signal: None, frame: frame.into() }
    }

    /// The data rate, in the unit of the driver.
    pub fn data_rate(mut self, data_rate: impl Into<Number>) -> Self {
        self.data_rate = Some(data_rate.into());
        self
    }

    /// The signal, in dBm.
    pub fn signal(mut self, signal: impl Into<Number>) -> Self {
        self.signal = Some(signal.into());
        self
    }
}

impl Command for MgmtRxProcess<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MGMT_RX_PROCESS");
        request.literal(" freq=");
        request.unsigned("frequency", self.frequency)?;
        if let Some(data_rate) = self.data_rate {
            request.literal(" datarate=");
            request.unsigned("data_rate", data_rate)?;
        }
        if let Some(signal) = self.signal {
            request.literal(" ssi_signal=");
            request.number(signal);
        }
        request.literal(" frame=");
        request.hex(self.frame);
        Ok(())
    }
}

/// Acts as if the driver had sent an event.
///
/// ```text
/// DRIVER_EVENT <event:enum+(INTERFACE_ENABLED|INTERFACE_DISABLED|AVOID_FREQUENCIES|SCAN_RES|ASSOC)>[? <parameters:text>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, DriverEvent, DriverEventEvent};
///
/// let command = DriverEvent::new(DriverEventEvent::InterfaceEnabled).parameters("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DRIVER_EVENT INTERFACE_ENABLED some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DriverEvent<'a> {
    event: DriverEventEvent<'a>,
    parameters: Option<Argument<'a>>,
}

impl<'a> DriverEvent<'a> {
    /// The command with what it needs.
    ///
    /// - `event`: The event.
    pub fn new(event: impl Into<DriverEventEvent<'a>>) -> Self {
        Self { event: event.into(), parameters: None }
    }

    /// The parameters.
    pub fn parameters(mut self, parameters: impl Into<Argument<'a>>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }
}

impl Command for DriverEvent<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DRIVER_EVENT ");
        request.word("event", self.event.as_text())?;
        if let Some(parameters) = self.parameters {
            request.literal(" ");
            request.text("parameters", parameters)?;
        }
        Ok(())
    }
}

/// The event.
///
/// For [`DriverEvent`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DriverEventEvent<'a> {
    /// `INTERFACE_ENABLED`
    InterfaceEnabled,
    /// `INTERFACE_DISABLED`
    InterfaceDisabled,
    /// `AVOID_FREQUENCIES`
    AvoidFrequencies,
    /// `SCAN_RES`
    ScanRes,
    /// `ASSOC`
    Assoc,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> DriverEventEvent<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::InterfaceEnabled => b"INTERFACE_ENABLED",
            Self::InterfaceDisabled => b"INTERFACE_DISABLED",
            Self::AvoidFrequencies => b"AVOID_FREQUENCIES",
            Self::ScanRes => b"SCAN_RES",
            Self::Assoc => b"ASSOC",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for DriverEventEvent<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"INTERFACE_ENABLED" => Self::InterfaceEnabled,
            b"INTERFACE_DISABLED" => Self::InterfaceDisabled,
            b"AVOID_FREQUENCIES" => Self::AvoidFrequencies,
            b"SCAN_RES" => Self::ScanRes,
            b"ASSOC" => Self::Assoc,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for DriverEventEvent<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Acts as if an EAPOL frame had come.
///
/// ```text
/// EAPOL_RX <source:mac> <frame:hex>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, EapolRx};
///
/// let command = EapolRx::new([2, 0, 0, 0, 1, 0], b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"EAPOL_RX 02:00:00:00:01:00 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct EapolRx<'a> {
    source: MacAddress,
    frame: Text<'a>,
}

impl<'a> EapolRx<'a> {
    /// The command with what it needs.
    ///
    /// - `source`: The MAC address of the sender.
    /// - `frame`: The frame, from the EAPOL header on.
    pub fn new(source: impl Into<MacAddress>, frame: impl Into<Text<'a>>) -> Self {
        Self { source: source.into(), frame: frame.into() }
    }
}

impl Command for EapolRx<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("EAPOL_RX ");
        request.address(self.source);
        request.literal(" ");
        request.hex(self.frame);
        Ok(())
    }
}

/// Sends an EAPOL frame.
///
/// ```text
/// EAPOL_TX <destination:mac> <frame:hex>[? <encrypt:lit(encrypt=1)>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only; encrypt: after 2.10.
///
/// ```
/// use hostap_ctrl::command::{Command, EapolTx};
///
/// let command = EapolTx::new([2, 0, 0, 0, 1, 0], b"\x01\xff").encrypt();
/// assert_eq!(command.to_request()?.as_bytes(), b"EAPOL_TX 02:00:00:00:01:00 01ff encrypt=1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct EapolTx<'a> {
    destination: MacAddress,
    frame: Text<'a>,
    encrypt: bool,
}

impl<'a> EapolTx<'a> {
    /// The command with what it needs.
    ///
    /// - `destination`: The MAC address of the receiver.
    /// - `frame`: The frame, from the EAPOL header on.
    pub fn new(destination: impl Into<MacAddress>, frame: impl Into<Text<'a>>) -> Self {
        Self { destination: destination.into(), frame: frame.into(), encrypt: false }
    }

    /// Encrypts the frame.
    pub fn encrypt(mut self) -> Self {
        self.encrypt = true;
        self
    }
}

impl Command for EapolTx<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("EAPOL_TX ");
        request.address(self.destination);
        request.literal(" ");
        request.hex(self.frame);
        if self.encrypt {
            request.literal(" encrypt=1");
        }
        Ok(())
    }
}

/// Turns tests of the data path on or off.
///
/// ```text
/// DATA_TEST_CONFIG <enable:enum(0|1)>[? ifname=<interface:word>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, DataTestConfig};
///
/// let command = DataTestConfig::new(true).interface("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DATA_TEST_CONFIG 1 ifname=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DataTestConfig<'a> {
    enable: bool,
    interface: Option<Argument<'a>>,
}

impl<'a> DataTestConfig<'a> {
    /// The command with what it needs.
    ///
    /// - `enable`: Whether tests are possible.
    pub fn new(enable: bool) -> Self {
        Self { enable, interface: None }
    }

    /// The name of the interface.
    pub fn interface(mut self, interface: impl Into<Argument<'a>>) -> Self {
        self.interface = Some(interface.into());
        self
    }
}

impl Command for DataTestConfig<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DATA_TEST_CONFIG ");
        request.boolean(self.enable);
        if let Some(interface) = self.interface {
            request.literal(" ifname=");
            request.word("interface", interface)?;
        }
        Ok(())
    }
}

/// Sends a test frame.
///
/// ```text
/// DATA_TEST_TX <destination:mac> <source:mac> <tos:uint>[? len=<length:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, DataTestTx};
///
/// let command = DataTestTx::new([2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).length(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DATA_TEST_TX 02:00:00:00:01:00 02:00:00:00:01:00 7 len=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DataTestTx {
    destination: MacAddress,
    source: MacAddress,
    tos: Number,
    length: Option<Number>,
}

impl DataTestTx {
    /// The command with what it needs.
    ///
    /// - `destination`: The MAC address of the receiver.
    /// - `source`: The MAC address of the sender.
    /// - `tos`: The type of service.
    pub fn new(
        destination: impl Into<MacAddress>,
        source: impl Into<MacAddress>,
        tos: impl Into<Number>,
    ) -> Self {
        Self {
            destination: destination.into(),
            source: source.into(),
            tos: tos.into(),
            length: None,
        }
    }

    /// The length, in bytes.
    pub fn length(mut self, length: impl Into<Number>) -> Self {
        self.length = Some(length.into());
        self
    }
}

impl Command for DataTestTx {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DATA_TEST_TX ");
        request.address(self.destination);
        request.literal(" ");
        request.address(self.source);
        request.literal(" ");
        request.unsigned("tos", self.tos)?;
        if let Some(length) = self.length {
            request.literal(" len=");
            request.unsigned("length", length)?;
        }
        Ok(())
    }
}

/// Sends a frame as it is.
///
/// ```text
/// DATA_TEST_FRAME[? ifname=<interface:word>] <frame:hex>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only; ifname: after 2.10.
///
/// ```
/// use hostap_ctrl::command::{Command, DataTestFrame};
///
/// let command = DataTestFrame::new(b"\x01\xff").interface("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DATA_TEST_FRAME ifname=word 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DataTestFrame<'a> {
    interface: Option<Argument<'a>>,
    frame: Text<'a>,
}

impl<'a> DataTestFrame<'a> {
    /// The command with what it needs.
    ///
    /// - `frame`: The frame, from the Ethernet header on.
    pub fn new(frame: impl Into<Text<'a>>) -> Self {
        Self { interface: None, frame: frame.into() }
    }

    /// The name of the interface.
    pub fn interface(mut self, interface: impl Into<Argument<'a>>) -> Self {
        self.interface = Some(interface.into());
        self
    }
}

impl Command for DataTestFrame<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DATA_TEST_FRAME");
        if let Some(interface) = self.interface {
            request.literal(" ifname=");
            request.word("interface", interface)?;
        }
        request.literal(" ");
        request.hex(self.frame);
        Ok(())
    }
}

/// Lets memory allocations fail.
///
/// ```text
/// TEST_ALLOC_FAIL <count:uint>:<functions:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, TestAllocFail};
///
/// let command = TestAllocFail::new(7, "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"TEST_ALLOC_FAIL 7:some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TestAllocFail<'a> {
    count: Number,
    functions: Argument<'a>,
}

impl<'a> TestAllocFail<'a> {
    /// The command with what it needs.
    ///
    /// - `count`: Which call fails: 1 for the first.
    /// - `functions`: The functions, separated by semicolons, each followed by its callers.
    pub fn new(count: impl Into<Number>, functions: impl Into<Argument<'a>>) -> Self {
        Self { count: count.into(), functions: functions.into() }
    }
}

impl Command for TestAllocFail<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TEST_ALLOC_FAIL ");
        request.unsigned("count", self.count)?;
        request.literal(":");
        request.text("functions", self.functions)?;
        Ok(())
    }
}

/// Asks which memory allocations are still to fail.
///
/// ```text
/// GET_ALLOC_FAIL
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Value`](reply::Value).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, GetAllocFail};
///
/// let command = GetAllocFail;
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_ALLOC_FAIL");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetAllocFail;

impl Command for GetAllocFail {
    type Reply<'r> = reply::Value<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_ALLOC_FAIL");
        Ok(())
    }
}

/// Lets functions fail.
///
/// ```text
/// TEST_FAIL <count:uint>:<functions:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, TestFail};
///
/// let command = TestFail::new(7, "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"TEST_FAIL 7:some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TestFail<'a> {
    count: Number,
    functions: Argument<'a>,
}

impl<'a> TestFail<'a> {
    /// The command with what it needs.
    ///
    /// - `count`: Which call fails: 1 for the first.
    /// - `functions`: The functions, separated by semicolons, each followed by its callers.
    pub fn new(count: impl Into<Number>, functions: impl Into<Argument<'a>>) -> Self {
        Self { count: count.into(), functions: functions.into() }
    }
}

impl Command for TestFail<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TEST_FAIL ");
        request.unsigned("count", self.count)?;
        request.literal(":");
        request.text("functions", self.functions)?;
        Ok(())
    }
}

/// Asks which functions are still to fail.
///
/// ```text
/// GET_FAIL
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Value`](reply::Value).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, GetFail};
///
/// let command = GetFail;
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_FAIL");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetFail;

impl Command for GetFail {
    type Reply<'r> = reply::Value<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_FAIL");
        Ok(())
    }
}

/// Sends test events.
///
/// ```text
/// EVENT_TEST <count:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, EventTest};
///
/// let command = EventTest::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"EVENT_TEST 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct EventTest {
    count: Number,
}

impl EventTest {
    /// The command with what it needs.
    ///
    /// - `count`: How many events are sent.
    pub fn new(count: impl Into<Number>) -> Self {
        Self { count: count.into() }
    }
}

impl Command for EventTest {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("EVENT_TEST ");
        request.unsigned("count", self.count)?;
        Ok(())
    }
}

/// Replaces the RSN element of associations.
///
/// ```text
/// TEST_ASSOC_IE <elements:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, TestAssocIe};
///
/// let command = TestAssocIe::new(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"TEST_ASSOC_IE 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TestAssocIe<'a> {
    elements: Text<'a>,
}

impl<'a> TestAssocIe<'a> {
    /// The command with what it needs.
    ///
    /// - `elements`: The elements.
    pub fn new(elements: impl Into<Text<'a>>) -> Self {
        Self { elements: elements.into() }
    }
}

impl Command for TestAssocIe<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TEST_ASSOC_IE ");
        request.hex(self.elements);
        Ok(())
    }
}

/// Adds elements to message 2 of the 4-way handshake.
///
/// ```text
/// TEST_EAPOL_M2_ELEMS <elements:hex>
/// ```
///
/// For wpa_supplicant, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, TestEapolM2Elems};
///
/// let command = TestEapolM2Elems::new(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"TEST_EAPOL_M2_ELEMS 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TestEapolM2Elems<'a> {
    elements: Text<'a>,
}

impl<'a> TestEapolM2Elems<'a> {
    /// The command with what it needs.
    ///
    /// - `elements`: The elements.
    pub fn new(elements: impl Into<Text<'a>>) -> Self {
        Self { elements: elements.into() }
    }
}

impl Command for TestEapolM2Elems<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TEST_EAPOL_M2_ELEMS ");
        request.hex(self.elements);
        Ok(())
    }
}

/// Adds elements to message 4 of the 4-way handshake.
///
/// ```text
/// TEST_EAPOL_M4_ELEMS <elements:hex>
/// ```
///
/// For wpa_supplicant, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, TestEapolM4Elems};
///
/// let command = TestEapolM4Elems::new(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"TEST_EAPOL_M4_ELEMS 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TestEapolM4Elems<'a> {
    elements: Text<'a>,
}

impl<'a> TestEapolM4Elems<'a> {
    /// The command with what it needs.
    ///
    /// - `elements`: The elements.
    pub fn new(elements: impl Into<Text<'a>>) -> Self {
        Self { elements: elements.into() }
    }
}

impl Command for TestEapolM4Elems<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TEST_EAPOL_M4_ELEMS ");
        request.hex(self.elements);
        Ok(())
    }
}

/// Replaces bits of the RSN extension element.
///
/// ```text
/// TEST_RSNXE_DATA <parameters:text>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, TestRsnxeData};
///
/// let command = TestRsnxeData::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"TEST_RSNXE_DATA some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct TestRsnxeData<'a> {
    parameters: Argument<'a>,
}

impl<'a> TestRsnxeData<'a> {
    /// The command with what it needs.
    ///
    /// - `parameters`: The parameters.
    pub fn new(parameters: impl Into<Argument<'a>>) -> Self {
        Self { parameters: parameters.into() }
    }
}

impl Command for TestRsnxeData<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TEST_RSNXE_DATA ");
        request.text("parameters", self.parameters)?;
        Ok(())
    }
}

/// Starts the packet numbers again.
///
/// ```text
/// RESET_PN
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, ResetPn};
///
/// let command = ResetPn;
/// assert_eq!(command.to_request()?.as_bytes(), b"RESET_PN");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ResetPn;

impl Command for ResetPn {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RESET_PN");
        Ok(())
    }
}

/// Starts the packet numbers again.
///
/// ```text
/// RESET_PN <address:mac>[? <bigtk:lit(BIGTK)>][? <igtk:lit(IGTK)>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdResetPn};
///
/// let command = HostapdResetPn::new([2, 0, 0, 0, 1, 0]).bigtk();
/// assert_eq!(command.to_request()?.as_bytes(), b"RESET_PN 02:00:00:00:01:00 BIGTK");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdResetPn {
    address: MacAddress,
    bigtk: bool,
    igtk: bool,
}

impl HostapdResetPn {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into(), bigtk: false, igtk: false }
    }

    /// Means the beacon key.
    pub fn bigtk(mut self) -> Self {
        self.bigtk = true;
        self
    }

    /// Means the key for management frames.
    pub fn igtk(mut self) -> Self {
        self.igtk = true;
        self
    }
}

impl Command for HostapdResetPn {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RESET_PN ");
        request.address(self.address);
        if self.bigtk {
            request.literal(" BIGTK");
        }
        if self.igtk {
            request.literal(" IGTK");
        }
        Ok(())
    }
}

/// Sends an EAPOL key request.
///
/// ```text
/// KEY_REQUEST <error:enum(0|1)> <pairwise:enum(0|1)>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, KeyRequest};
///
/// let command = KeyRequest::new(true, true);
/// assert_eq!(command.to_request()?.as_bytes(), b"KEY_REQUEST 1 1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct KeyRequest {
    error: bool,
    pairwise: bool,
}

impl KeyRequest {
    /// The command with what it needs.
    ///
    /// - `error`: Whether an error of the integrity check is reported.
    /// - `pairwise`: Whether the pairwise key is asked for.
    pub fn new(error: bool, pairwise: bool) -> Self {
        Self { error, pairwise }
    }
}

impl Command for KeyRequest {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("KEY_REQUEST ");
        request.boolean(self.error);
        request.literal(" ");
        request.boolean(self.pairwise);
        Ok(())
    }
}

/// Sends the association request again.
///
/// ```text
/// RESEND_ASSOC
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, ResendAssoc};
///
/// let command = ResendAssoc;
/// assert_eq!(command.to_request()?.as_bytes(), b"RESEND_ASSOC");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ResendAssoc;

impl Command for ResendAssoc {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RESEND_ASSOC");
        Ok(())
    }
}

/// Acts as if an unprotected deauthentication had come.
///
/// ```text
/// UNPROT_DEAUTH
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, UnprotDeauth};
///
/// let command = UnprotDeauth;
/// assert_eq!(command.to_request()?.as_bytes(), b"UNPROT_DEAUTH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct UnprotDeauth;

impl Command for UnprotDeauth {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("UNPROT_DEAUTH");
        Ok(())
    }
}

/// Asks for the temporal key.
///
/// ```text
/// GET_TK
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`SecretHex`](reply::SecretHex).
///
/// Testing builds only; the reply is a secret.
///
/// ```
/// use hostap_ctrl::command::{Command, GetTk};
///
/// let command = GetTk;
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_TK");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetTk;

impl Command for GetTk {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_TK");
        Ok(())
    }
}

/// Sends a multi-link probe request.
///
/// ```text
/// ML_PROBE_REQ bssid=<bssid:mac>[? mld_id=<mld_id:int>][? link_id=<link_id:int>]
/// ```
///
/// For wpa_supplicant, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, MlProbeReq};
///
/// let command = MlProbeReq::new([2, 0, 0, 0, 1, 0]).mld_id(-7);
/// assert_eq!(command.to_request()?.as_bytes(), b"ML_PROBE_REQ bssid=02:00:00:00:01:00 mld_id=-7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MlProbeReq {
    bssid: MacAddress,
    mld_id: Option<Number>,
    link_id: Option<Number>,
}

impl MlProbeReq {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into(), mld_id: None, link_id: None }
    }

    /// The number of the multi-link device; -1 for none.
    pub fn mld_id(mut self, mld_id: impl Into<Number>) -> Self {
        self.mld_id = Some(mld_id.into());
        self
    }

    /// The number of the link; -1 for all.
    pub fn link_id(mut self, link_id: impl Into<Number>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }
}

impl Command for MlProbeReq {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ML_PROBE_REQ");
        request.literal(" bssid=");
        request.address(self.bssid);
        if let Some(mld_id) = self.mld_id {
            request.literal(" mld_id=");
            request.number(mld_id);
        }
        if let Some(link_id) = self.link_id {
            request.literal(" link_id=");
            request.number(link_id);
        }
        Ok(())
    }
}

/// Agrees on a target wake time.
///
/// ```text
/// TWT_SETUP[? dialog=<dialog_token:uint>][? exponent=<exponent:uint>][? mantissa=<mantissa:uint>][? min_twt=<minimum_duration:uint>][? setup_cmd=<setup_command:uint>][? twt=<target_wake_time:uint>][? requestor=<requestor:enum(0|1)>][? trigger=<trigger:enum(0|1)>][? implicit=<implicit:enum(0|1)>][? flow_type=<flow_type:enum(0|1)>][? flow_id=<flow_id:uint>][? protection=<protection:enum(0|1)>][? twt_channel=<channel:uint>][? control=<control:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, TwtSetup};
///
/// let command = TwtSetup::new().dialog_token(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"TWT_SETUP dialog=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct TwtSetup {
    dialog_token: Option<Number>,
    exponent: Option<Number>,
    mantissa: Option<Number>,
    minimum_duration: Option<Number>,
    setup_command: Option<Number>,
    target_wake_time: Option<Number>,
    requestor: Option<bool>,
    trigger: Option<bool>,
    implicit: Option<bool>,
    flow_type: Option<bool>,
    flow_id: Option<Number>,
    protection: Option<bool>,
    channel: Option<Number>,
    control: Option<Number>,
}

impl TwtSetup {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The dialog token.
    pub fn dialog_token(mut self, dialog_token: impl Into<Number>) -> Self {
        self.dialog_token = Some(dialog_token.into());
        self
    }

    /// The exponent of the wake interval.
    pub fn exponent(mut self, exponent: impl Into<Number>) -> Self {
        self.exponent = Some(exponent.into());
        self
    }

    /// The mantissa of the wake interval.
    pub fn mantissa(mut self, mantissa: impl Into<Number>) -> Self {
        self.mantissa = Some(mantissa.into());
        self
    }

    /// How long the station is awake at least, in units of 256 microseconds.
    pub fn minimum_duration(mut self, minimum_duration: impl Into<Number>) -> Self {
        self.minimum_duration = Some(minimum_duration.into());
        self
    }

    /// The TWT Setup Command field.
    pub fn setup_command(mut self, setup_command: impl Into<Number>) -> Self {
        self.setup_command = Some(setup_command.into());
        self
    }

    /// When the station wakes for the first time, in microseconds.
    pub fn target_wake_time(mut self, target_wake_time: impl Into<Number>) -> Self {
        self.target_wake_time = Some(target_wake_time.into());
        self
    }

    /// Whether we are the side that asks.
    pub fn requestor(mut self, requestor: bool) -> Self {
        self.requestor = Some(requestor);
        self
    }

    /// Whether the access point triggers the station.
    pub fn trigger(mut self, trigger: bool) -> Self {
        self.trigger = Some(trigger);
        self
    }

    /// Whether the wake times follow from the first one.
    pub fn implicit(mut self, implicit: bool) -> Self {
        self.implicit = Some(implicit);
        self
    }

    /// Whether the flow is unannounced.
    pub fn flow_type(mut self, flow_type: bool) -> Self {
        self.flow_type = Some(flow_type);
        self
    }

    /// The number of the flow.
    pub fn flow_id(mut self, flow_id: impl Into<Number>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Whether the wake times are protected.
    pub fn protection(mut self, protection: bool) -> Self {
        self.protection = Some(protection);
        self
    }

    /// The channel.
    pub fn channel(mut self, channel: impl Into<Number>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// The Control field.
    pub fn control(mut self, control: impl Into<Number>) -> Self {
        self.control = Some(control.into());
        self
    }
}

impl Command for TwtSetup {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TWT_SETUP");
        if let Some(dialog_token) = self.dialog_token {
            request.literal(" dialog=");
            request.unsigned("dialog_token", dialog_token)?;
        }
        if let Some(exponent) = self.exponent {
            request.literal(" exponent=");
            request.unsigned("exponent", exponent)?;
        }
        if let Some(mantissa) = self.mantissa {
            request.literal(" mantissa=");
            request.unsigned("mantissa", mantissa)?;
        }
        if let Some(minimum_duration) = self.minimum_duration {
            request.literal(" min_twt=");
            request.unsigned("minimum_duration", minimum_duration)?;
        }
        if let Some(setup_command) = self.setup_command {
            request.literal(" setup_cmd=");
            request.unsigned("setup_command", setup_command)?;
        }
        if let Some(target_wake_time) = self.target_wake_time {
            request.literal(" twt=");
            request.unsigned("target_wake_time", target_wake_time)?;
        }
        if let Some(requestor) = self.requestor {
            request.literal(" requestor=");
            request.boolean(requestor);
        }
        if let Some(trigger) = self.trigger {
            request.literal(" trigger=");
            request.boolean(trigger);
        }
        if let Some(implicit) = self.implicit {
            request.literal(" implicit=");
            request.boolean(implicit);
        }
        if let Some(flow_type) = self.flow_type {
            request.literal(" flow_type=");
            request.boolean(flow_type);
        }
        if let Some(flow_id) = self.flow_id {
            request.literal(" flow_id=");
            request.unsigned("flow_id", flow_id)?;
        }
        if let Some(protection) = self.protection {
            request.literal(" protection=");
            request.boolean(protection);
        }
        if let Some(channel) = self.channel {
            request.literal(" twt_channel=");
            request.unsigned("channel", channel)?;
        }
        if let Some(control) = self.control {
            request.literal(" control=");
            request.unsigned("control", control)?;
        }
        Ok(())
    }
}

/// Ends the agreement on a target wake time.
///
/// ```text
/// TWT_TEARDOWN[? flags=<flags:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, TwtTeardown};
///
/// let command = TwtTeardown::new().flags(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"TWT_TEARDOWN flags=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct TwtTeardown {
    flags: Option<Number>,
}

impl TwtTeardown {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The flags.
    pub fn flags(mut self, flags: impl Into<Number>) -> Self {
        self.flags = Some(flags.into());
        self
    }
}

impl Command for TwtTeardown {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TWT_TEARDOWN");
        if let Some(flags) = self.flags {
            request.literal(" flags=");
            request.unsigned("flags", flags)?;
        }
        Ok(())
    }
}

/// Acts as if the driver had asked for PASN.
///
/// ```text
/// PASN_DRIVER <action:enum(auth|del)>{*peers  bssid=<bssid:mac> akmp=<akm:word> cipher=<cipher:word> group=<group:uint>[? nid=<network_id:uint>][? comeback=<comeback:hex>][? password=<password:secret word>]}
/// ```
///
/// For wpa_supplicant, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, PasnDriver, PasnDriverAction};
///
/// let command = PasnDriver::new(PasnDriverAction::Auth).bssid([2, 0, 0, 0, 1, 0], "word", "word", 7, Some(7.into()), Some(b"\x01\xff".into()), Some("hush".into()));
/// assert_eq!(command.to_request()?.as_bytes(), b"PASN_DRIVER auth bssid=02:00:00:00:01:00 akmp=word cipher=word group=7 nid=7 comeback=01ff password=hush");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct PasnDriver<'a> {
    action: PasnDriverAction,
    peers: Vec<(
        MacAddress,
        Argument<'a>,
        Argument<'a>,
        Number,
        Option<Number>,
        Option<Text<'a>>,
        Option<Secret<Argument<'a>>>,
    )>,
}

impl<'a> PasnDriver<'a> {
    /// The command with what it needs.
    ///
    /// - `action`: Whether keys are made or dropped.
    pub fn new(action: PasnDriverAction) -> Self {
        Self { action, peers: Vec::new() }
    }

    /// Options that go together.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `akm`: The key management.
    /// - `cipher`: The cipher.
    /// - `group`: The number of the finite cyclic group.
    /// - `network_id`: The number of the network.
    /// - `comeback`: The comeback cookie of an earlier try.
    /// - `password`: The password.
    ///
    /// Each call adds one more.
    pub fn bssid(
        mut self,
        bssid: impl Into<MacAddress>,
        akm: impl Into<Argument<'a>>,
        cipher: impl Into<Argument<'a>>,
        group: impl Into<Number>,
        network_id: Option<Number>,
        comeback: Option<Text<'a>>,
        password: Option<Argument<'a>>,
    ) -> Self {
        let value = (
            bssid.into(),
            akm.into(),
            cipher.into(),
            group.into(),
            network_id,
            comeback,
            password.map(Secret),
        );
        self.peers.push(value);
        self
    }
}

impl Command for PasnDriver<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PASN_DRIVER ");
        request.literal(self.action.as_str());
        for element in &self.peers {
            let (bssid, akm, cipher, group, network_id, comeback, password) = *element;
            request.literal(" bssid=");
            request.address(bssid);
            request.literal(" akmp=");
            request.word("akm", akm)?;
            request.literal(" cipher=");
            request.word("cipher", cipher)?;
            request.literal(" group=");
            request.unsigned("group", group)?;
            if let Some(network_id) = network_id {
                request.literal(" nid=");
                request.unsigned("network_id", network_id)?;
            }
            if let Some(comeback) = comeback {
                request.literal(" comeback=");
                request.hex(comeback);
            }
            if let Some(password) = password {
                request.literal(" password=");
                request.secret(|request| request.word("password", password.0))?;
            }
        }
        Ok(())
    }
}

/// Whether keys are made or dropped.
///
/// For [`PasnDriver`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PasnDriverAction {
    /// `auth`
    Auth,
    /// `del`
    Del,
}

impl PasnDriverAction {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auth => "auth",
            Self::Del => "del",
        }
    }
}

/// Acts as if the driver had sent a radar event.
///
/// ```text
/// RADAR <event:enum(DETECTED|CAC-FINISHED|CAC-ABORTED|NOP-FINISHED)>[? freq=<frequency:uint>][? <ht:lit(ht_enabled=1)>][? chan_offset=<secondary_channel_offset:int>][? chan_width=<width:uint>][? cf1=<center_frequency:uint>][? cf2=<second_center_frequency:uint>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, Radar, RadarEvent};
///
/// let command = Radar::new(RadarEvent::Detected).frequency(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"RADAR DETECTED freq=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Radar {
    event: RadarEvent,
    frequency: Option<Number>,
    ht: bool,
    secondary_channel_offset: Option<Number>,
    width: Option<Number>,
    center_frequency: Option<Number>,
    second_center_frequency: Option<Number>,
}

impl Radar {
    /// The command with what it needs.
    ///
    /// - `event`: The event.
    pub fn new(event: RadarEvent) -> Self {
        Self {
            event,
            frequency: None,
            ht: false,
            secondary_channel_offset: None,
            width: None,
            center_frequency: None,
            second_center_frequency: None,
        }
    }

    /// The frequency, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// Uses HT.
    pub fn ht(mut self) -> Self {
        self.ht = true;
        self
    }

    /// Where the second 20 MHz channel is: -1 below, 1 above, 0 nowhere.
    pub fn secondary_channel_offset(mut self, secondary_channel_offset: impl Into<Number>) -> Self {
        self.secondary_channel_offset = Some(secondary_channel_offset.into());
        self
    }

    /// The channel width, in MHz.
    pub fn width(mut self, width: impl Into<Number>) -> Self {
        self.width = Some(width.into());
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
}

impl Command for Radar {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RADAR ");
        request.literal(self.event.as_str());
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if self.ht {
            request.literal(" ht_enabled=1");
        }
        if let Some(secondary_channel_offset) = self.secondary_channel_offset {
            request.literal(" chan_offset=");
            request.number(secondary_channel_offset);
        }
        if let Some(width) = self.width {
            request.literal(" chan_width=");
            request.unsigned("width", width)?;
        }
        if let Some(center_frequency) = self.center_frequency {
            request.literal(" cf1=");
            request.unsigned("center_frequency", center_frequency)?;
        }
        if let Some(second_center_frequency) = self.second_center_frequency {
            request.literal(" cf2=");
            request.unsigned("second_center_frequency", second_center_frequency)?;
        }
        Ok(())
    }
}

/// The event.
///
/// For [`Radar`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RadarEvent {
    /// `DETECTED`
    Detected,
    /// `CAC-FINISHED`
    CacFinished,
    /// `CAC-ABORTED`
    CacAborted,
    /// `NOP-FINISHED`
    NopFinished,
}

impl RadarEvent {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Detected => "DETECTED",
            Self::CacFinished => "CAC-FINISHED",
            Self::CacAborted => "CAC-ABORTED",
            Self::NopFinished => "NOP-FINISHED",
        }
    }
}

/// Sets a key in the driver.
///
/// ```text
/// SET_KEY <algorithm:uint> <address:mac> <key_index:uint> <transmit:enum(0|1)> <sequence:hex> <key:secret hex> <flags:uint>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, SetKey};
///
/// let command = SetKey::new(7, [2, 0, 0, 0, 1, 0], 7, true, b"\x01\xff", "hush", 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"SET_KEY 7 02:00:00:00:01:00 7 1 01ff 68757368 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SetKey<'a> {
    algorithm: Number,
    address: MacAddress,
    key_index: Number,
    transmit: bool,
    sequence: Text<'a>,
    key: Secret<Text<'a>>,
    flags: Number,
}

impl<'a> SetKey<'a> {
    /// The command with what it needs.
    ///
    /// - `algorithm`: The number of the cipher in the daemon's own list; 0 removes the key.
    /// - `address`: The MAC address of the station; ff:ff:ff:ff:ff:ff for a group key.
    /// - `key_index`: The number of the key.
    /// - `transmit`: Whether the key is used for sending.
    /// - `sequence`: The packet number, six bytes.
    /// - `key`: The key.
    /// - `flags`: The flags.
    pub fn new(
        algorithm: impl Into<Number>,
        address: impl Into<MacAddress>,
        key_index: impl Into<Number>,
        transmit: bool,
        sequence: impl Into<Text<'a>>,
        key: impl Into<Text<'a>>,
        flags: impl Into<Number>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            address: address.into(),
            key_index: key_index.into(),
            transmit,
            sequence: sequence.into(),
            key: Secret(key.into()),
            flags: flags.into(),
        }
    }
}

impl Command for SetKey<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SET_KEY ");
        request.unsigned("algorithm", self.algorithm)?;
        request.literal(" ");
        request.address(self.address);
        request.literal(" ");
        request.unsigned("key_index", self.key_index)?;
        request.literal(" ");
        request.boolean(self.transmit);
        request.literal(" ");
        request.hex(self.sequence);
        request.literal(" ");
        request.secret(|request| {
            request.hex(self.key.0);
            Ok(())
        })?;
        request.literal(" ");
        request.unsigned("flags", self.flags)?;
        Ok(())
    }
}

/// Sends message 1 of the 4-way handshake again.
///
/// ```text
/// RESEND_M1 <address:mac>[? <change_nonce:lit(change-anonce)>][? <plaintext:lit(plaintext)>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, ResendM1};
///
/// let command = ResendM1::new([2, 0, 0, 0, 1, 0]).change_nonce();
/// assert_eq!(command.to_request()?.as_bytes(), b"RESEND_M1 02:00:00:00:01:00 change-anonce");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ResendM1 {
    address: MacAddress,
    change_nonce: bool,
    plaintext: bool,
}

impl ResendM1 {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into(), change_nonce: false, plaintext: false }
    }

    /// Uses a new nonce.
    pub fn change_nonce(mut self) -> Self {
        self.change_nonce = true;
        self
    }

    /// Sends it without encryption.
    pub fn plaintext(mut self) -> Self {
        self.plaintext = true;
        self
    }
}

impl Command for ResendM1 {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RESEND_M1 ");
        request.address(self.address);
        if self.change_nonce {
            request.literal(" change-anonce");
        }
        if self.plaintext {
            request.literal(" plaintext");
        }
        Ok(())
    }
}

/// Sends message 3 of the 4-way handshake again.
///
/// ```text
/// RESEND_M3 <address:mac>[? <plaintext:lit(plaintext)>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, ResendM3};
///
/// let command = ResendM3::new([2, 0, 0, 0, 1, 0]).plaintext();
/// assert_eq!(command.to_request()?.as_bytes(), b"RESEND_M3 02:00:00:00:01:00 plaintext");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ResendM3 {
    address: MacAddress,
    plaintext: bool,
}

impl ResendM3 {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into(), plaintext: false }
    }

    /// Sends it without encryption.
    pub fn plaintext(mut self) -> Self {
        self.plaintext = true;
        self
    }
}

impl Command for ResendM3 {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RESEND_M3 ");
        request.address(self.address);
        if self.plaintext {
            request.literal(" plaintext");
        }
        Ok(())
    }
}

/// Sends message 1 of the group key handshake again.
///
/// ```text
/// RESEND_GROUP_M1 <address:mac>[? <plaintext:lit(plaintext)>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, ResendGroupM1};
///
/// let command = ResendGroupM1::new([2, 0, 0, 0, 1, 0]).plaintext();
/// assert_eq!(command.to_request()?.as_bytes(), b"RESEND_GROUP_M1 02:00:00:00:01:00 plaintext");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ResendGroupM1 {
    address: MacAddress,
    plaintext: bool,
}

impl ResendGroupM1 {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into(), plaintext: false }
    }

    /// Sends it without encryption.
    pub fn plaintext(mut self) -> Self {
        self.plaintext = true;
        self
    }
}

impl Command for ResendGroupM1 {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RESEND_GROUP_M1 ");
        request.address(self.address);
        if self.plaintext {
            request.literal(" plaintext");
        }
        Ok(())
    }
}

/// Renews the pairwise key of a station.
///
/// ```text
/// REKEY_PTK <address:mac>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, RekeyPtk};
///
/// let command = RekeyPtk::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"REKEY_PTK 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct RekeyPtk {
    address: MacAddress,
}

impl RekeyPtk {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for RekeyPtk {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REKEY_PTK ");
        request.address(self.address);
        Ok(())
    }
}

/// Renews the group key.
///
/// ```text
/// REKEY_GTK
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, RekeyGtk};
///
/// let command = RekeyGtk;
/// assert_eq!(command.to_request()?.as_bytes(), b"REKEY_GTK");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct RekeyGtk;

impl Command for RekeyGtk {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REKEY_GTK");
        Ok(())
    }
}

/// Asks for the pairwise master key of a station.
///
/// ```text
/// GET_PMK <address:mac>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`SecretHex`](reply::SecretHex).
///
/// Testing builds only; the reply is a secret.
///
/// ```
/// use hostap_ctrl::command::{Command, GetPmk};
///
/// let command = GetPmk::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_PMK 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetPmk {
    address: MacAddress,
}

impl GetPmk {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for GetPmk {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_PMK ");
        request.address(self.address);
        Ok(())
    }
}

/// Lets the driver hand frames over.
///
/// ```text
/// REGISTER_FRAME <kind:hexnum> <match_bytes:hex>[? <multicast:lit(multicast)>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, RegisterFrame};
///
/// let command = RegisterFrame::new(0x1f, b"\x01\xff").multicast();
/// assert_eq!(command.to_request()?.as_bytes(), b"REGISTER_FRAME 1f 01ff multicast");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct RegisterFrame<'a> {
    kind: Number,
    match_bytes: Text<'a>,
    multicast: bool,
}

impl<'a> RegisterFrame<'a> {
    /// The command with what it needs.
    ///
    /// - `kind`: The frame control field.
    /// - `match_bytes`: How the body of the frame has to begin.
    pub fn new(kind: impl Into<Number>, match_bytes: impl Into<Text<'a>>) -> Self {
        Self { kind: kind.into(), match_bytes: match_bytes.into(), multicast: false }
    }

    /// Means frames to groups too.
    pub fn multicast(mut self) -> Self {
        self.multicast = true;
        self
    }
}

impl Command for RegisterFrame<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REGISTER_FRAME ");
        request.hex_number("kind", self.kind)?;
        request.literal(" ");
        request.hex(self.match_bytes);
        if self.multicast {
            request.literal(" multicast");
        }
        Ok(())
    }
}

/// Sets the channel width.
///
/// ```text
/// SET_BW <parameters:text>
/// ```
///
/// For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, SetBw};
///
/// let command = SetBw::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"SET_BW some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SetBw<'a> {
    parameters: Argument<'a>,
}

impl<'a> SetBw<'a> {
    /// The command with what it needs.
    ///
    /// - `parameters`: The parameters.
    pub fn new(parameters: impl Into<Argument<'a>>) -> Self {
        Self { parameters: parameters.into() }
    }
}

impl Command for SetBw<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SET_BW ");
        request.text("parameters", self.parameters)?;
        Ok(())
    }
}

/// Removes a link of a multi-link AP.
///
/// ```text
/// LINK_REMOVE <count:uint>
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, LinkRemove};
///
/// let command = LinkRemove::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"LINK_REMOVE 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct LinkRemove {
    count: Number,
}

impl LinkRemove {
    /// The command with what it needs.
    ///
    /// - `count`: The time until the link is gone, in beacon intervals.
    pub fn new(count: impl Into<Number>) -> Self {
        Self { count: count.into() }
    }
}

impl Command for LinkRemove {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LINK_REMOVE ");
        request.unsigned("count", self.count)?;
        Ok(())
    }
}

/// Adds a link to a multi-link AP.
///
/// ```text
/// LINK_ENABLE bss_config=<phy:word>:<configuration_file:text>
/// ```
///
/// For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, LinkEnable};
///
/// let command = LinkEnable::new("word", "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"LINK_ENABLE bss_config=word:some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct LinkEnable<'a> {
    phy: Argument<'a>,
    configuration_file: Argument<'a>,
}

impl<'a> LinkEnable<'a> {
    /// The command with what it needs.
    ///
    /// - `phy`: The name of the radio, such as phy0.
    /// - `configuration_file`: The path of the configuration file.
    pub fn new(phy: impl Into<Argument<'a>>, configuration_file: impl Into<Argument<'a>>) -> Self {
        Self { phy: phy.into(), configuration_file: configuration_file.into() }
    }
}

impl Command for LinkEnable<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LINK_ENABLE");
        request.literal(" bss_config=");
        request.word_until("phy", self.phy, &[":"])?;
        request.literal(":");
        let stops = [" bss_config="];
        request.text_until("configuration_file", self.configuration_file, &stops)?;
        Ok(())
    }
}

/// Sends a test message to another process.
///
/// ```text
/// PROC_COORD_TEST <process:uint>
/// ```
///
/// For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, ProcCoordTest};
///
/// let command = ProcCoordTest::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"PROC_COORD_TEST 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ProcCoordTest {
    process: Number,
}

impl ProcCoordTest {
    /// The command with what it needs.
    ///
    /// - `process`: The number of the process.
    pub fn new(process: impl Into<Number>) -> Self {
        Self { process: process.into() }
    }
}

impl Command for ProcCoordTest {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PROC_COORD_TEST ");
        request.unsigned("process", self.process)?;
        Ok(())
    }
}
