//! PASN.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// PASN authentication with a peer has ended; tells how.
///
/// Prefix `PASN-AUTH-STATUS `. Sent by wpa_supplicant. `PASN_AUTH_STATUS` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// <addr:mac> akmp=<akmp:enum+(PASN|SAE|FILS-SHA256|FILS-SHA384|FT-PSK|FT-EAP-SHA384|FT-EAP|EPPKE|UNKNOWN)>, status=<status:uint>[? comeback_after=<comeback_after:uint> comeback=<comeback:hex>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PASN-AUTH-STATUS 02:00:00:00:03:00 akmp=PASN, status=0 comeback_after=10 comeback=aabb");
/// let Event::PasnAuthStatus(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.status, 0);
/// assert_eq!(event.comeback_after, Some(10));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PasnAuthStatus<'a> {
    /// MAC address of the other side.
    pub addr: MacAddress,
    /// Authentication and key management.
    pub akmp: PasnAuthStatusAkmp<'a>,
    /// IEEE 802.11 status code.
    pub status: u64,
    /// When to try again, as the access point said.
    pub comeback_after: Option<u64>,
    /// Comeback cookie.
    pub comeback: Option<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> PasnAuthStatus<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" akmp=")?;
        let akmp = c.word_before(b',').map(PasnAuthStatusAkmp::from_text)?;
        c.literal(b", status=")?;
        let status = c.unsigned()?;
        let part1 = c.optional(|c| {
            c.literal(b" comeback_after=")?;
            let comeback_after = c.unsigned()?;
            c.literal(b" comeback=")?;
            let comeback = c.hex()?;
            Some((comeback_after, comeback))
        });
        c.end()?;
        Some(Event::PasnAuthStatus(Self {
            addr,
            akmp,
            status,
            comeback_after: part1.map(|part| part.0),
            comeback: part1.map(|part| part.1),
            source,
        }))
    }
}

impl<'a> Visit<'a> for PasnAuthStatus<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("akmp", self.akmp.into());
        field("status", self.status.into());
        if let Some(value) = self.comeback_after {
            field("comeback_after", value.into());
        }
        if let Some(value) = self.comeback {
            field("comeback", value.into());
        }
    }
}

event! { PasnAuthStatus }

enumeration! {
    /// Values of `akmp` of [`PasnAuthStatus`](super::PasnAuthStatus).
    PasnAuthStatusAkmp {
        "PASN" => Pasn,
        "SAE" => Sae,
        "FILS-SHA256" => FilsSha256,
        "FILS-SHA384" => FilsSha384,
        "FT-PSK" => FtPsk,
        "FT-EAP-SHA384" => FtEapSha384,
        "FT-EAP" => FtEap,
        "EPPKE" => Eppke,
        "UNKNOWN" => Unknown,
    }
}
