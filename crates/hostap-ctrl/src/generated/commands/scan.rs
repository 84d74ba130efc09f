//! Scanning and scan results.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::MacAddress;

pub use crate::command::builder::Scan;

pub use crate::command::builder::{Bss, BssSelector};

/// Lists the access points that scans have found.
///
/// ```text
/// SCAN_RESULTS
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`ScanResults`](reply::ScanResults).
///
/// The reply stops before a row that does not fit into 4096 bytes: BSS gets everything.
///
/// ```
/// use hostap_ctrl::command::{Command, ScanResults};
///
/// let command = ScanResults;
/// assert_eq!(command.to_request()?.as_bytes(), b"SCAN_RESULTS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ScanResults;

impl Command for ScanResults {
    type Reply<'r> = reply::ScanResults<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SCAN_RESULTS");
        Ok(())
    }
}

/// Stops the scan that is running.
///
/// ```text
/// ABORT_SCAN
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{AbortScan, Command};
///
/// let command = AbortScan;
/// assert_eq!(command.to_request()?.as_bytes(), b"ABORT_SCAN");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct AbortScan;

impl Command for AbortScan {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ABORT_SCAN");
        Ok(())
    }
}

/// Removes what no scan has seen for some time from the scan table.
///
/// ```text
/// BSS_FLUSH <age:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{BssFlush, Command};
///
/// let command = BssFlush::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"BSS_FLUSH 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct BssFlush {
    age: Number,
}

impl BssFlush {
    /// The command with what it needs.
    ///
    /// - `age`: How many seconds ago the last scan saw what is removed; 0 removes everything.
    pub fn new(age: impl Into<Number>) -> Self {
        Self { age: age.into() }
    }
}

impl Command for BssFlush {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BSS_FLUSH ");
        request.unsigned("age", self.age)?;
        Ok(())
    }
}

/// Sets how old an entry of the scan table can become.
///
/// ```text
/// BSS_EXPIRE_AGE <age:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{BssExpireAge, Command};
///
/// let command = BssExpireAge::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"BSS_EXPIRE_AGE 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct BssExpireAge {
    age: Number,
}

impl BssExpireAge {
    /// The command with what it needs.
    ///
    /// - `age`: The age that an entry can reach, 10 seconds or more.
    pub fn new(age: impl Into<Number>) -> Self {
        Self { age: age.into() }
    }
}

impl Command for BssExpireAge {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BSS_EXPIRE_AGE ");
        request.unsigned("age", self.age)?;
        Ok(())
    }
}

/// Sets after how many scans without it an entry leaves the scan table.
///
/// ```text
/// BSS_EXPIRE_COUNT <count:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{BssExpireCount, Command};
///
/// let command = BssExpireCount::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"BSS_EXPIRE_COUNT 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct BssExpireCount {
    count: Number,
}

impl BssExpireCount {
    /// The command with what it needs.
    ///
    /// - `count`: The number of scans, 1 or more.
    pub fn new(count: impl Into<Number>) -> Self {
        Self { count: count.into() }
    }
}

impl Command for BssExpireCount {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BSS_EXPIRE_COUNT ");
        request.unsigned("count", self.count)?;
        Ok(())
    }
}

/// Sets the time between the scans of a search for a network.
///
/// ```text
/// SCAN_INTERVAL <interval:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, ScanInterval};
///
/// let command = ScanInterval::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"SCAN_INTERVAL 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ScanInterval {
    interval: Number,
}

impl ScanInterval {
    /// The command with what it needs.
    ///
    /// - `interval`: The time between two scans, in seconds.
    pub fn new(interval: impl Into<Number>) -> Self {
        Self { interval: interval.into() }
    }
}

impl Command for ScanInterval {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SCAN_INTERVAL ");
        request.unsigned("interval", self.interval)?;
        Ok(())
    }
}

/// Sets who scans and who selects the access point.
///
/// ```text
/// AP_SCAN <mode:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{ApScan, Command};
///
/// let command = ApScan::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"AP_SCAN 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ApScan {
    mode: Number,
}

impl ApScan {
    /// The command with what it needs.
    ///
    /// - `mode`: 0: the driver scans and selects; 1: wpa_supplicant does; 2: the driver selects
    ///   with our parameters.
    pub fn new(mode: impl Into<Number>) -> Self {
        Self { mode: mode.into() }
    }
}

impl Command for ApScan {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("AP_SCAN ");
        request.unsigned("mode", self.mode)?;
        Ok(())
    }
}

/// Sets the plan for scans while no network is found.
///
/// ```text
/// AUTOSCAN <module:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// An empty module turns it off.
///
/// ```
/// use hostap_ctrl::command::{Autoscan, Command};
///
/// let command = Autoscan::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"AUTOSCAN some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Autoscan<'a> {
    module: Argument<'a>,
}

impl<'a> Autoscan<'a> {
    /// The command with what it needs.
    ///
    /// - `module`: The plan and its parameters, such as exponential:3:300 or periodic:30.
    pub fn new(module: impl Into<Argument<'a>>) -> Self {
        Self { module: module.into() }
    }
}

impl Command for Autoscan<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("AUTOSCAN ");
        request.text("module", self.module)?;
        Ok(())
    }
}

/// Turns random MAC addresses in scans on or off.
///
/// ```text
/// MAC_RAND_SCAN[? <scan:lit(scan)>][? <scheduled:lit(sched)>][? <offload:lit(pno)>][? <all:lit(all)>] enable=<enable:enum(0|1)>[? addr=<address:mac>][? mask=<mask:mac>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// At least one of scan, sched, pno, all is needed.
///
/// ```
/// use hostap_ctrl::command::{Command, MacRandScan};
///
/// let command = MacRandScan::new(true).scan();
/// assert_eq!(command.to_request()?.as_bytes(), b"MAC_RAND_SCAN scan enable=1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MacRandScan {
    scan: bool,
    scheduled: bool,
    offload: bool,
    all: bool,
    enable: bool,
    address: Option<MacAddress>,
    mask: Option<MacAddress>,
}

impl MacRandScan {
    /// The command with what it needs.
    ///
    /// - `enable`: Whether addresses are random.
    pub fn new(enable: bool) -> Self {
        Self {
            scan: false,
            scheduled: false,
            offload: false,
            all: false,
            enable,
            address: None,
            mask: None,
        }
    }

    /// Means normal scans.
    pub fn scan(mut self) -> Self {
        self.scan = true;
        self
    }

    /// Means the scheduled scans that the driver does.
    pub fn scheduled(mut self) -> Self {
        self.scheduled = true;
        self
    }

    /// Means the scans for preferred networks that the driver does.
    pub fn offload(mut self) -> Self {
        self.offload = true;
        self
    }

    /// Means all kinds of scans.
    pub fn all(mut self) -> Self {
        self.all = true;
        self
    }

    /// The bits of the address that are not random.
    pub fn address(mut self, address: impl Into<MacAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Which bits of the address are not random.
    pub fn mask(mut self, mask: impl Into<MacAddress>) -> Self {
        self.mask = Some(mask.into());
        self
    }
}

impl Command for MacRandScan {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MAC_RAND_SCAN");
        if self.scan {
            request.literal(" scan");
        }
        if self.scheduled {
            request.literal(" sched");
        }
        if self.offload {
            request.literal(" pno");
        }
        if self.all {
            request.literal(" all");
        }
        request.literal(" enable=");
        request.boolean(self.enable);
        if let Some(address) = self.address {
            request.literal(" addr=");
            request.address(address);
        }
        if let Some(mask) = self.mask {
            request.literal(" mask=");
            request.address(mask);
        }
        Ok(())
    }
}
