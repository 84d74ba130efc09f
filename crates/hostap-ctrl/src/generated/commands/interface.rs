//! The daemon, its interfaces and its log.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Request};
use crate::reply;

pub use crate::command::builder::Attach;

pub use crate::command::builder::Level;

pub use crate::command::builder::InterfaceAdd;

/// Asks whether the daemon is there and answers.
///
/// ```text
/// PING
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Pong`](reply::Pong).
///
/// ```
/// use hostap_ctrl::command::{Command, Ping};
///
/// let command = Ping;
/// assert_eq!(command.to_request()?.as_bytes(), b"PING");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Ping;

impl Command for Ping {
    type Reply<'r> = reply::Pong;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PING");
        Ok(())
    }
}

/// Ends the events on this socket.
///
/// ```text
/// DETACH
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// FAIL when the socket was not attached.
///
/// ```
/// use hostap_ctrl::command::{Command, Detach};
///
/// let command = Detach;
/// assert_eq!(command.to_request()?.as_bytes(), b"DETACH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Detach;

impl Command for Detach {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DETACH");
        Ok(())
    }
}

/// Asks for the name of the interface that the socket belongs to.
///
/// ```text
/// IFNAME
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Value`](reply::Value).
///
/// ```
/// use hostap_ctrl::command::{Command, Ifname};
///
/// let command = Ifname;
/// assert_eq!(command.to_request()?.as_bytes(), b"IFNAME");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Ifname;

impl Command for Ifname {
    type Reply<'r> = reply::Value<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("IFNAME");
        Ok(())
    }
}

/// Lists the interfaces that the daemon controls.
///
/// ```text
/// INTERFACES
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`InterfaceNames`](reply::InterfaceNames).
///
/// hostapd: on its global socket only.
///
/// ```
/// use hostap_ctrl::command::{Command, Interfaces};
///
/// let command = Interfaces;
/// assert_eq!(command.to_request()?.as_bytes(), b"INTERFACES");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Interfaces;

impl Command for Interfaces {
    type Reply<'r> = reply::InterfaceNames<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("INTERFACES");
        Ok(())
    }
}

/// Lists the interfaces and where the control socket of each is.
///
/// ```text
/// INTERFACES ctrl
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`InterfaceControls`](reply::InterfaceControls).
///
/// hostapd: on its global socket only.
///
/// ```
/// use hostap_ctrl::command::{Command, InterfacesCtrl};
///
/// let command = InterfacesCtrl;
/// assert_eq!(command.to_request()?.as_bytes(), b"INTERFACES ctrl");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct InterfacesCtrl;

impl Command for InterfacesCtrl {
    type Reply<'r> = reply::InterfaceControls<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("INTERFACES");
        request.literal(" ctrl");
        Ok(())
    }
}

/// Lists the network interfaces that the drivers know.
///
/// ```text
/// INTERFACE_LIST
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`InterfaceList`](reply::InterfaceList).
///
/// ```
/// use hostap_ctrl::command::{Command, InterfaceList};
///
/// let command = InterfaceList;
/// assert_eq!(command.to_request()?.as_bytes(), b"INTERFACE_LIST");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct InterfaceList;

impl Command for InterfaceList {
    type Reply<'r> = reply::InterfaceList<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("INTERFACE_LIST");
        Ok(())
    }
}

/// Stops to control an interface.
///
/// ```text
/// INTERFACE_REMOVE <interface:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over the global socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, InterfaceRemove};
///
/// let command = InterfaceRemove::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"INTERFACE_REMOVE word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct InterfaceRemove<'a> {
    interface: Argument<'a>,
}

impl<'a> InterfaceRemove<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface.
    pub fn new(interface: impl Into<Argument<'a>>) -> Self {
        Self { interface: interface.into() }
    }
}

impl Command for InterfaceRemove<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("INTERFACE_REMOVE ");
        request.word("interface", self.interface)?;
        Ok(())
    }
}

/// Lets hostapd control one more interface, without a configuration file.
///
/// ```text
/// ADD <interface:word> <control_interface:word>[? <driver:word>]
/// ```
///
/// For hostapd, since 2.10 or older, over the global socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdAdd};
///
/// let command = HostapdAdd::new("word", "word").driver("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"ADD word word word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdAdd<'a> {
    interface: Argument<'a>,
    control_interface: Argument<'a>,
    driver: Option<Argument<'a>>,
}

impl<'a> HostapdAdd<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface.
    /// - `control_interface`: The directory of the control sockets.
    pub fn new(
        interface: impl Into<Argument<'a>>,
        control_interface: impl Into<Argument<'a>>,
    ) -> Self {
        Self {
            interface: interface.into(),
            control_interface: control_interface.into(),
            driver: None,
        }
    }

    /// The name of the driver interface, such as nl80211; without it the first one.
    pub fn driver(mut self, driver: impl Into<Argument<'a>>) -> Self {
        self.driver = Some(driver.into());
        self
    }
}

impl Command for HostapdAdd<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ADD ");
        request.word("interface", self.interface)?;
        request.literal(" ");
        request.word("control_interface", self.control_interface)?;
        if let Some(driver) = self.driver {
            request.literal(" ");
            request.word("driver", driver)?;
        }
        Ok(())
    }
}

/// Adds a BSS of a configuration file to a radio.
///
/// ```text
/// ADD bss_config=<phy:word>:<configuration_file:text>
/// ```
///
/// For hostapd, since 2.10 or older, over the global socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdAddBss};
///
/// let command = HostapdAddBss::new("word", "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"ADD bss_config=word:some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdAddBss<'a> {
    phy: Argument<'a>,
    configuration_file: Argument<'a>,
}

impl<'a> HostapdAddBss<'a> {
    /// The command with what it needs.
    ///
    /// - `phy`: The name of the radio, such as phy0.
    /// - `configuration_file`: The path of the configuration file.
    pub fn new(phy: impl Into<Argument<'a>>, configuration_file: impl Into<Argument<'a>>) -> Self {
        Self { phy: phy.into(), configuration_file: configuration_file.into() }
    }
}

impl Command for HostapdAddBss<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ADD");
        request.literal(" bss_config=");
        request.word_until("phy", self.phy, &[":"])?;
        request.literal(":");
        let stops = [" bss_config="];
        request.text_until("configuration_file", self.configuration_file, &stops)?;
        Ok(())
    }
}

/// Starts an interface with a configuration file.
///
/// ```text
/// ADD <interface:word> config=<configuration_file:text>
/// ```
///
/// For hostapd, since 2.10 or older, over the global socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdAddConfig};
///
/// let command = HostapdAddConfig::new("word", "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"ADD word config=some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdAddConfig<'a> {
    interface: Argument<'a>,
    configuration_file: Argument<'a>,
}

impl<'a> HostapdAddConfig<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface.
    /// - `configuration_file`: The path of the configuration file.
    pub fn new(
        interface: impl Into<Argument<'a>>,
        configuration_file: impl Into<Argument<'a>>,
    ) -> Self {
        Self { interface: interface.into(), configuration_file: configuration_file.into() }
    }
}

impl Command for HostapdAddConfig<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ADD ");
        let stops = [" config="];
        request.word_until("interface", self.interface, &stops)?;
        request.literal(" config=");
        let stops = [" config="];
        request.text_until("configuration_file", self.configuration_file, &stops)?;
        Ok(())
    }
}

/// Stops an interface or BSS and forgets it.
///
/// ```text
/// REMOVE <interface:word>
/// ```
///
/// For hostapd, since 2.10 or older, over the global socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdRemove};
///
/// let command = HostapdRemove::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"REMOVE word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdRemove<'a> {
    interface: Argument<'a>,
}

impl<'a> HostapdRemove<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface.
    pub fn new(interface: impl Into<Argument<'a>>) -> Self {
        Self { interface: interface.into() }
    }
}

impl Command for HostapdRemove<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REMOVE ");
        request.word("interface", self.interface)?;
        Ok(())
    }
}

/// Stops the daemon; the OK comes first.
///
/// ```text
/// TERMINATE
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Terminate};
///
/// let command = Terminate;
/// assert_eq!(command.to_request()?.as_bytes(), b"TERMINATE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Terminate;

impl Command for Terminate {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TERMINATE");
        Ok(())
    }
}

/// Tells wpa_supplicant that the system goes to sleep.
///
/// ```text
/// SUSPEND
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Suspend};
///
/// let command = Suspend;
/// assert_eq!(command.to_request()?.as_bytes(), b"SUSPEND");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Suspend;

impl Command for Suspend {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SUSPEND");
        Ok(())
    }
}

/// Tells wpa_supplicant that the system is awake again.
///
/// ```text
/// RESUME
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Resume};
///
/// let command = Resume;
/// assert_eq!(command.to_request()?.as_bytes(), b"RESUME");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Resume;

impl Command for Resume {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RESUME");
        Ok(())
    }
}

/// Closes the log file and opens it again.
///
/// ```text
/// RELOG
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Relog};
///
/// let command = Relog;
/// assert_eq!(command.to_request()?.as_bytes(), b"RELOG");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Relog;

impl Command for Relog {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RELOG");
        Ok(())
    }
}

/// Closes the log file.
///
/// ```text
/// CLOSE_LOG
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{CloseLog, Command};
///
/// let command = CloseLog;
/// assert_eq!(command.to_request()?.as_bytes(), b"CLOSE_LOG");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct CloseLog;

impl Command for CloseLog {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("CLOSE_LOG");
        Ok(())
    }
}

/// Writes a line into the log of the daemon.
///
/// ```text
/// NOTE <text:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// On the global socket of wpa_supplicant only in main; none in that of hostapd.
///
/// ```
/// use hostap_ctrl::command::{Command, Note};
///
/// let command = Note::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"NOTE some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Note<'a> {
    text: Argument<'a>,
}

impl<'a> Note<'a> {
    /// The command with what it needs.
    ///
    /// - `text`: The text.
    pub fn new(text: impl Into<Argument<'a>>) -> Self {
        Self { text: text.into() }
    }
}

impl Command for Note<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NOTE ");
        request.text("text", self.text)?;
        Ok(())
    }
}

/// Asks what the daemon writes into its log.
///
/// ```text
/// LOG_LEVEL
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`LogLevel`](reply::LogLevel).
///
/// ```
/// use hostap_ctrl::command::{Command, LogLevel};
///
/// let command = LogLevel;
/// assert_eq!(command.to_request()?.as_bytes(), b"LOG_LEVEL");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct LogLevel;

impl Command for LogLevel {
    type Reply<'r> = reply::LogLevel<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LOG_LEVEL");
        Ok(())
    }
}

/// Sets what the daemon writes into its log.
///
/// ```text
/// LOG_LEVEL <level:enum(EXCESSIVE|MSGDUMP|DEBUG|INFO|WARNING|ERROR)>[? <timestamp:enum(0|1)>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, LogLevelSet, LogLevelSetLevel};
///
/// let command = LogLevelSet::new(LogLevelSetLevel::Excessive).timestamp(true);
/// assert_eq!(command.to_request()?.as_bytes(), b"LOG_LEVEL EXCESSIVE 1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct LogLevelSet {
    level: LogLevelSetLevel,
    timestamp: Option<bool>,
}

impl LogLevelSet {
    /// The command with what it needs.
    ///
    /// - `level`: The lowest level that is written.
    pub fn new(level: LogLevelSetLevel) -> Self {
        Self { level, timestamp: None }
    }

    /// Whether lines begin with the time.
    pub fn timestamp(mut self, timestamp: bool) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
}

impl Command for LogLevelSet {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LOG_LEVEL ");
        request.literal(self.level.as_str());
        if let Some(timestamp) = self.timestamp {
            request.literal(" ");
            request.boolean(timestamp);
        }
        Ok(())
    }
}

/// The lowest level that is written.
///
/// For [`LogLevelSet`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogLevelSetLevel {
    /// `EXCESSIVE`
    Excessive,
    /// `MSGDUMP`
    Msgdump,
    /// `DEBUG`
    Debug,
    /// `INFO`
    Info,
    /// `WARNING`
    Warning,
    /// `ERROR`
    Error,
}

impl LogLevelSetLevel {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Excessive => "EXCESSIVE",
            Self::Msgdump => "MSGDUMP",
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warning => "WARNING",
            Self::Error => "ERROR",
        }
    }
}

/// Forgets all state that commands and the air left; made for test runs.
///
/// ```text
/// FLUSH
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// wpa_supplicant: on the socket of an interface, and it also removes its networks; hostapd: on the
/// global socket, and it removes its interfaces.
///
/// ```
/// use hostap_ctrl::command::{Command, Flush};
///
/// let command = Flush;
/// assert_eq!(command.to_request()?.as_bytes(), b"FLUSH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Flush;

impl Command for Flush {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FLUSH");
        Ok(())
    }
}

/// Asks for the cookie that every command over UDP begins with.
///
/// ```text
/// GET_COOKIE
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Cookie`](reply::Cookie).
///
/// UDP only; the client asks for it by itself.
///
/// ```
/// use hostap_ctrl::command::{Command, GetCookie};
///
/// let command = GetCookie;
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_COOKIE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetCookie;

impl Command for GetCookie {
    type Reply<'r> = reply::Cookie<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_COOKIE");
        Ok(())
    }
}
