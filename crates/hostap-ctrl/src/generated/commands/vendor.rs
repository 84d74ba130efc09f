//! Vendor commands and elements.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::Text;

/// Sends a vendor command to the driver.
///
/// ```text
/// VENDOR <vendor_id:hexnum> <subcommand:uint>[? <data:hex>][?  nested=<nested:enum(0|1)>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Hex`](reply::Hex).
///
/// Two spaces before nested: with one it would be read as data when there is none; an empty reply
/// is a success without data.
///
/// ```
/// use hostap_ctrl::command::{Command, Vendor};
///
/// let command = Vendor::new(0x1f, 7).data(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"VENDOR 1f 7 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Vendor<'a> {
    vendor_id: Number,
    subcommand: Number,
    data: Option<Text<'a>>,
    nested: Option<bool>,
}

impl<'a> Vendor<'a> {
    /// The command with what it needs.
    ///
    /// - `vendor_id`: The OUI of the vendor.
    /// - `subcommand`: The number of the command.
    pub fn new(vendor_id: impl Into<Number>, subcommand: impl Into<Number>) -> Self {
        Self {
            vendor_id: vendor_id.into(),
            subcommand: subcommand.into(),
            data: None,
            nested: None,
        }
    }

    /// The data of the command.
    pub fn data(mut self, data: impl Into<Text<'a>>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Whether the data is marked as nested attributes.
    pub fn nested(mut self, nested: bool) -> Self {
        self.nested = Some(nested);
        self
    }
}

impl Command for Vendor<'_> {
    type Reply<'r> = reply::Hex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("VENDOR ");
        request.hex_number("vendor_id", self.vendor_id)?;
        request.literal(" ");
        request.unsigned("subcommand", self.subcommand)?;
        if let Some(data) = self.data {
            request.literal(" ");
            request.hex(data);
        }
        if let Some(nested) = self.nested {
            request.literal("  nested=");
            request.boolean(nested);
        }
        Ok(())
    }
}

/// Adds vendor elements to a kind of frame.
///
/// ```text
/// VENDOR_ELEM_ADD <frame:uint> <elements:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, VendorElemAdd};
///
/// let command = VendorElemAdd::new(7, b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"VENDOR_ELEM_ADD 7 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct VendorElemAdd<'a> {
    frame: Number,
    elements: Text<'a>,
}

impl<'a> VendorElemAdd<'a> {
    /// The command with what it needs.
    ///
    /// - `frame`: The number of the kind of frame.
    /// - `elements`: The elements.
    pub fn new(frame: impl Into<Number>, elements: impl Into<Text<'a>>) -> Self {
        Self { frame: frame.into(), elements: elements.into() }
    }
}

impl Command for VendorElemAdd<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("VENDOR_ELEM_ADD ");
        request.unsigned("frame", self.frame)?;
        request.literal(" ");
        request.hex(self.elements);
        Ok(())
    }
}

/// Asks for the vendor elements of a kind of frame.
///
/// ```text
/// VENDOR_ELEM_GET <frame:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply: [`Hex`](reply::Hex).
///
/// ```
/// use hostap_ctrl::command::{Command, VendorElemGet};
///
/// let command = VendorElemGet::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"VENDOR_ELEM_GET 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct VendorElemGet {
    frame: Number,
}

impl VendorElemGet {
    /// The command with what it needs.
    ///
    /// - `frame`: The number of the kind of frame.
    pub fn new(frame: impl Into<Number>) -> Self {
        Self { frame: frame.into() }
    }
}

impl Command for VendorElemGet {
    type Reply<'r> = reply::Hex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("VENDOR_ELEM_GET ");
        request.unsigned("frame", self.frame)?;
        Ok(())
    }
}

/// Removes vendor elements from a kind of frame.
///
/// ```text
/// VENDOR_ELEM_REMOVE <frame:uint> <elements:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, VendorElemRemove};
///
/// let command = VendorElemRemove::new(7, b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"VENDOR_ELEM_REMOVE 7 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct VendorElemRemove<'a> {
    frame: Number,
    elements: Text<'a>,
}

impl<'a> VendorElemRemove<'a> {
    /// The command with what it needs.
    ///
    /// - `frame`: The number of the kind of frame.
    /// - `elements`: The elements.
    pub fn new(frame: impl Into<Number>, elements: impl Into<Text<'a>>) -> Self {
        Self { frame: frame.into(), elements: elements.into() }
    }
}

impl Command for VendorElemRemove<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("VENDOR_ELEM_REMOVE ");
        request.unsigned("frame", self.frame)?;
        request.literal(" ");
        request.hex(self.elements);
        Ok(())
    }
}

/// Removes all vendor elements from a kind of frame.
///
/// ```text
/// VENDOR_ELEM_REMOVE <frame:uint> *
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, VendorElemRemoveAll};
///
/// let command = VendorElemRemoveAll::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"VENDOR_ELEM_REMOVE 7 *");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct VendorElemRemoveAll {
    frame: Number,
}

impl VendorElemRemoveAll {
    /// The command with what it needs.
    ///
    /// - `frame`: The number of the kind of frame.
    pub fn new(frame: impl Into<Number>) -> Self {
        Self { frame: frame.into() }
    }
}

impl Command for VendorElemRemoveAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("VENDOR_ELEM_REMOVE ");
        request.unsigned("frame", self.frame)?;
        request.literal(" *");
        Ok(())
    }
}
