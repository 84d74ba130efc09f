//! `BSS`: entries of the scan table.

use crate::command::{Command, InvalidArgument, Number, Request};
use crate::reply::BssList;
use crate::value::MacAddress;

/// Which entries of the scan table [`Bss`] asks for.
///
/// ```
/// use hostap_ctrl::command::{Bss, BssSelector, Command};
///
/// let after = Bss::new(BssSelector::Next(3.into()));
/// assert_eq!(after.to_request()?.as_bytes(), b"BSS NEXT-3");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BssSelector {
    /// The entry at this place of the table, from 0.
    Index(Number),
    /// The entry with this number, which stays the same while the entry lives: `ID-<n>`.
    Id(Number),
    /// An entry with this BSSID.
    Bssid(MacAddress),
    /// The entry of the P2P device with this address.
    P2pDevice(MacAddress),
    /// The first entry: `FIRST`.
    First,
    /// The last entry: `LAST`.
    Last,
    /// The entry behind the one with this number: `NEXT-<n>`.
    Next(Number),
    /// The entry of the network that the station is connected to: `CURRENT`.
    Current,
    /// All entries: `RANGE=ALL`. What does not fit into the reply is left out; see
    /// [`Bss::after`].
    All,
    /// The entries from the first number to the second, both with them; without a number, from
    /// the beginning or to the end: `RANGE=2-4`.
    Range(Option<Number>, Option<Number>),
}

/// Asks for entries of the scan table: `BSS`. The reply is empty if there is none.
///
/// ```
/// use hostap_ctrl::command::{Bss, BssSelector, Command};
/// use hostap_ctrl::constants::{WPA_BSS_MASK_BSSID, WPA_BSS_MASK_ID};
///
/// let mask = WPA_BSS_MASK_ID | WPA_BSS_MASK_BSSID;
/// assert_eq!(Bss::all().mask(mask).to_request()?.as_bytes(), b"BSS RANGE=ALL MASK=0x3");
/// assert_eq!(Bss::bssid([2, 0, 0, 0, 1, 0]).to_request()?.as_bytes(), b"BSS 02:00:00:00:01:00");
/// assert_eq!(Bss::after(7).to_request()?.as_bytes(), b"BSS RANGE=8-");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Bss {
    selector: BssSelector,
    mask: Option<u32>,
}

impl Bss {
    /// The entries that `selector` picks.
    pub fn new(selector: BssSelector) -> Self {
        Self { selector, mask: None }
    }

    /// All entries, as many as fit into a reply.
    pub fn all() -> Self {
        Self::new(BssSelector::All)
    }

    /// The entries with a higher number than `id`, as many as fit into a reply: asked again with
    /// the last number of each reply, this gives the whole table. For that the mask must have
    /// [`WPA_BSS_MASK_ID`](crate::constants::WPA_BSS_MASK_ID).
    pub fn after(id: u32) -> Self {
        let first = u64::from(id) + 1;
        Self::new(BssSelector::Range(Some(first.into()), None))
    }

    /// The entry with this number.
    pub fn id(id: impl Into<Number>) -> Self {
        Self::new(BssSelector::Id(id.into()))
    }

    /// An entry with this BSSID.
    pub fn bssid(bssid: impl Into<MacAddress>) -> Self {
        Self::new(BssSelector::Bssid(bssid.into()))
    }

    /// Which lines the reply has for each entry: the bits `WPA_BSS_MASK_...` in
    /// [`constants`](crate::constants). Without it, all but the delimiters.
    pub fn mask(mut self, mask: u32) -> Self {
        self.mask = Some(mask);
        self
    }
}

impl Command for Bss {
    type Reply<'r> = BssList<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BSS ");
        match self.selector {
            BssSelector::Index(index) => request.unsigned("index", index)?,
            BssSelector::Id(id) => {
                request.literal("ID-");
                request.unsigned("id", id)?;
            }
            BssSelector::Bssid(bssid) => request.address(bssid),
            BssSelector::P2pDevice(address) => {
                request.literal("p2p_dev_addr=");
                request.address(address);
            }
            BssSelector::First => request.literal("FIRST"),
            BssSelector::Last => request.literal("LAST"),
            BssSelector::Next(id) => {
                request.literal("NEXT-");
                request.unsigned("id", id)?;
            }
            BssSelector::Current => request.literal("CURRENT"),
            BssSelector::All => request.literal("RANGE=ALL"),
            BssSelector::Range(first, last) => {
                request.literal("RANGE=");
                if let Some(first) = first {
                    request.unsigned("first", first)?;
                }
                request.literal("-");
                if let Some(last) = last {
                    request.unsigned("last", last)?;
                }
            }
        }
        if let Some(mask) = self.mask {
            request.literal(" MASK=0x");
            request.hex_number("mask", mask)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_selector() {
        let address = MacAddress::new([2, 0, 0, 0, 1, 0]);
        let cases: [(BssSelector, &[u8]); 12] = [
            (BssSelector::Index(4.into()), b"BSS 4"),
            (BssSelector::Id(4.into()), b"BSS ID-4"),
            (BssSelector::Bssid(address), b"BSS 02:00:00:00:01:00"),
            (BssSelector::P2pDevice(address), b"BSS p2p_dev_addr=02:00:00:00:01:00"),
            (BssSelector::First, b"BSS FIRST"),
            (BssSelector::Last, b"BSS LAST"),
            (BssSelector::Next(4.into()), b"BSS NEXT-4"),
            (BssSelector::Current, b"BSS CURRENT"),
            (BssSelector::All, b"BSS RANGE=ALL"),
            (BssSelector::Range(Some(2.into()), Some(4.into())), b"BSS RANGE=2-4"),
            (BssSelector::Range(None, Some(4.into())), b"BSS RANGE=-4"),
            (BssSelector::Range(Some(2.into()), None), b"BSS RANGE=2-"),
        ];
        for (selector, text) in cases {
            assert_eq!(Bss::new(selector).to_request().unwrap().as_bytes(), text);
        }
        assert!(Bss::id(-1).to_request().is_err());
        assert_eq!(Bss::after(u32::MAX).to_request().unwrap().as_bytes(), b"BSS RANGE=4294967296-");
    }
}
