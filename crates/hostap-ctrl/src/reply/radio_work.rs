//! RADIO_WORK show: what waits for the radio.

use super::FromText;
use super::addresses::rows;
use crate::value::{Megahertz, Text};

/// Something that uses the radio or waits for it.
///
/// ```
/// use hostap_ctrl::reply::{RadioWork, Reply};
///
/// let work = RadioWork::parse(b"ext:testwork@wlan1:2412:1:0.002080\n").unwrap().iter().next().unwrap();
/// assert_eq!(work.kind, "ext:testwork");
/// assert_eq!((work.freq, work.started), (2412, true));
/// assert_eq!(work.age.as_micros(), 2080);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RadioWorkItem<'a> {
    /// What it is: `scan`, `connect`, `p2p-scan`, `ext:` and the name for a program's own.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: Text<'a>,
    /// Whose it is.
    pub ifname: Text<'a>,
    /// The frequency in MHz, 0 for any.
    pub freq: Megahertz,
    /// Whether it has the radio now.
    pub started: bool,
    /// For how long it has waited or run.
    pub age: core::time::Duration,
}

impl<'a> RadioWorkItem<'a> {
    fn new(line: &'a [u8]) -> Option<Self> {
        // A program's name for its work may hold any byte, so that the line is read from its end.
        let mut parts = line.rsplitn(4, |byte| *byte == b':');
        let (seconds, micros) = Text::new(parts.next()?).to_str().ok()?.split_once('.')?;
        let started = parts.next().map(Text::new).and_then(bool::from_text)?;
        let freq = parts.next().map(Text::new).and_then(u32::from_text)?;
        let owner = parts.next()?;
        let at = owner.iter().rposition(|byte| *byte == b'@')?;
        let micros: u32 = micros.parse().ok().filter(|micros| *micros < 1_000_000)?;
        Some(Self {
            kind: Text::new(owner.get(..at)?),
            ifname: Text::new(owner.get(at + 1..)?),
            freq,
            started,
            age: core::time::Duration::new(seconds.parse().ok()?, micros * 1000),
        })
    }
}

rows! {
    /// The reply of `RADIO_WORK show`: what uses the radio, and then what waits for it.
    ///
    /// ```
    /// use hostap_ctrl::reply::{RadioWork, Reply};
    ///
    /// assert_eq!(RadioWork::parse(b"").unwrap().iter().count(), 0);
    /// ```
    RadioWork of RadioWorkItem<'a>, RadioWorkItem::new, "work, one a line: type@ifname:freq:started:time"
}
