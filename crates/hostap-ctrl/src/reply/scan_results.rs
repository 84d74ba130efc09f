//! `SCAN_RESULTS`: a table of the BSSes that were heard.

use super::table::Table;
use super::{Reply, ReplyError, Security};
use crate::value::{EncodedText, MacAddress, Megahertz, Text};

/// The table of `SCAN_RESULTS`.
///
/// wpa_supplicant stops before the row that would not fit into its 4096 bytes, without a word:
/// see [`may_be_cut`](Self::may_be_cut). The complete list comes through
/// [`BssPages`](super::BssPages).
///
/// ```
/// use hostap_ctrl::reply::{Reply, ScanResults};
///
/// let results = ScanResults::parse(b"bssid / frequency / signal level / flags / ssid\n\
///     02:00:00:00:00:00\t2412\t-20\t[WPA2-PSK-CCMP][ESS]\tLab WPA2\n").unwrap();
/// let lab = results.iter().next().unwrap();
/// assert_eq!(lab.frequency, 2412);
/// assert!(lab.flags.has_psk());
/// assert_eq!(lab.ssid.to_ssid().unwrap().as_bytes(), b"Lab WPA2");
/// assert!(!results.may_be_cut());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScanResults<'a>(Table<'a>);

/// One BSS of the table.
///
/// ```
/// use hostap_ctrl::reply::{Reply, ScanResults};
///
/// let results = ScanResults::parse(b"bssid / frequency / signal level / flags / ssid\n\
///     02:00:00:00:00:00\t2412\t63\t[ESS]\t\n").unwrap();
/// let hidden = results.iter().next().unwrap();
/// assert!(hidden.ssid.encoded().is_empty());
/// assert_eq!((hidden.signal_level, hidden.signal_dbm()), (63, None));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ScanResult<'a> {
    /// The address of the BSS.
    pub bssid: MacAddress,
    /// The frequency in MHz.
    pub frequency: Megahertz,
    /// The signal's level: dBm where the driver knows it, else a number without a unit.
    pub signal_level: i32,
    /// How it is protected, and what else it offers.
    pub flags: Security<'a>,
    /// The SSID; empty if it is hidden.
    pub ssid: EncodedText<'a>,
}

const HEADER: &[u8] = b"bssid / frequency / signal level / flags / ssid";

/// The sizes of reply buffers of the daemons.
const LIMITS: [usize; 2] = [4096, 8192];
/// No row is longer: 155 bytes without flags, and the flags of all that hostap knows.
const LONGEST_ROW: usize = 700;

impl<'a> Reply<'a> for ScanResults<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        Table::parse(reply, HEADER, "a table of scan results").map(Self)
    }
}

impl<'a> ScanResults<'a> {
    /// The reply as it came.
    pub const fn text(self) -> Text<'a> {
        self.0.text()
    }

    /// All rows in their order; a row of another form, or without its end, as its text.
    pub fn rows(self) -> impl Iterator<Item = Result<ScanResult<'a>, Text<'a>>> + Clone {
        self.0.rows(ScanResult::new)
    }

    /// The BSSes, without the rows that are of another form.
    pub fn iter(self) -> impl Iterator<Item = ScanResult<'a>> + Clone {
        self.rows().filter_map(Result::ok)
    }

    /// Whether the table may lack rows: its length is so close to the size of a daemon's buffer
    /// that another row might not have fitted, or its last row has no end.
    pub fn may_be_cut(self) -> bool {
        let length = self.0.text().len();
        let close = |limit: &usize| (limit - LONGEST_ROW..=*limit).contains(&length);
        LIMITS.iter().any(close) || !self.0.text().as_bytes().ends_with(b"\n")
    }
}

impl<'a> ScanResult<'a> {
    fn new(row: &'a [u8]) -> Option<Self> {
        let mut columns = row.splitn(5, |byte| *byte == b'\t');
        Some(Self {
            bssid: MacAddress::parse(columns.next()?)?,
            frequency: number(columns.next()?)?.try_into().ok()?,
            signal_level: number(columns.next()?)?,
            flags: Security::new(columns.next()?),
            ssid: EncodedText::new(columns.next().unwrap_or_default()),
        })
    }

    /// The signal's level in dBm, if it looks like that: levels without a unit are not negative.
    pub const fn signal_dbm(self) -> Option<i32> {
        if self.signal_level < 0 { Some(self.signal_level) } else { None }
    }
}

/// A decimal number, without a detour over `str`.
fn number(column: &[u8]) -> Option<i32> {
    let digits = column.strip_prefix(b"-").unwrap_or(column);
    if digits.is_empty() {
        return None;
    }
    let negative = digits.len() < column.len();
    digits.iter().try_fold(0i32, |number, digit| {
        let digit = i32::from(digit.checked_sub(b'0').filter(|digit| *digit < 10)?);
        let number = number.checked_mul(10)?;
        if negative { number.checked_sub(digit) } else { number.checked_add(digit) }
    })
}

#[cfg(feature = "serde")]
impl serde::Serialize for ScanResults<'_> {
    /// A list of the rows; those of another form as strings.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows().map(|row| match row {
            Ok(result) => Row::Result(result),
            Err(text) => Row::Text(text),
        }))
    }
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize)]
#[serde(untagged)]
enum Row<'a> {
    Result(ScanResult<'a>),
    Text(Text<'a>),
}
