//! PINs of WPS.

use core::fmt;
use core::str::FromStr;

/// A PIN of WPS: eight digits, of which the last is computed from the others, or four.
///
/// It is a secret that people have to see; `Debug` does not show it.
///
/// ```
/// use hostap_ctrl::station::WpsPin;
///
/// let pin: WpsPin = "1234-5670".parse()?;
/// assert_eq!(pin.reveal(), "12345670");
/// assert_eq!(format!("{pin:?}"), "WpsPin(<secret>)");
/// let error = "12345671".parse::<WpsPin>().unwrap_err();
/// assert!(error.to_string().contains("last digit"));
/// # Ok::<(), hostap_ctrl::station::InvalidWpsPin>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct WpsPin {
    digits: [u8; 8],
    length: usize,
}

/// A text is no PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidWpsPin {
    /// It has other characters than digits, with spaces and hyphens between them.
    NotDigits,
    /// It has not eight digits, nor four.
    Length,
    /// The last digit does not fit to the others: one of them was mistyped.
    Checksum,
}

impl WpsPin {
    /// The digits.
    pub fn reveal(&self) -> &str {
        let digits = self.digits.get(..self.length).unwrap_or_default();
        core::str::from_utf8(digits).unwrap_or_default()
    }

    /// The digits that a daemon has made up: eight, whatever the last one.
    pub(super) fn of_daemon(text: &str) -> Option<Self> {
        match text.parse() {
            Ok(pin) => Some(pin),
            Err(InvalidWpsPin::Checksum) => digits(text).ok(),
            Err(_) => None,
        }
    }

    /// Whether the last of eight digits makes the weighted sum a multiple of ten.
    fn fits(&self) -> bool {
        let weights = [3, 1, 3, 1, 3, 1, 3, 1];
        let digits = self.digits.iter().map(|digit| u32::from(digit - b'0'));
        let sum: u32 = digits.zip(weights).map(|(digit, weight)| digit * weight).sum();
        self.length == 4 || sum % 10 == 0
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for WpsPin {
    /// The digits: whoever serializes it wants to show it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Secret", self.reveal())
    }
}

fn digits(text: &str) -> Result<WpsPin, InvalidWpsPin> {
    let mut pin = WpsPin { digits: [b'0'; 8], length: 0 };
    for byte in text.bytes().filter(|byte| !matches!(byte, b' ' | b'-')) {
        if !byte.is_ascii_digit() {
            return Err(InvalidWpsPin::NotDigits);
        }
        *pin.digits.get_mut(pin.length).ok_or(InvalidWpsPin::Length)? = byte;
        pin.length += 1;
    }
    if matches!(pin.length, 4 | 8) { Ok(pin) } else { Err(InvalidWpsPin::Length) }
}

impl FromStr for WpsPin {
    type Err = InvalidWpsPin;

    fn from_str(text: &str) -> Result<Self, InvalidWpsPin> {
        let pin = digits(text)?;
        if pin.fits() { Ok(pin) } else { Err(InvalidWpsPin::Checksum) }
    }
}

impl fmt::Debug for WpsPin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("WpsPin(<secret>)")
    }
}

impl fmt::Display for InvalidWpsPin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotDigits => "a WPS PIN is made of digits",
            Self::Length => "a WPS PIN has eight digits, or four",
            Self::Checksum => {
                "the last digit of the WPS PIN does not fit the others: one was mistyped"
            }
        })
    }
}

impl core::error::Error for InvalidWpsPin {}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "serde")]
    #[test]
    fn a_step_as_json_shows_the_pin() {
        let pin = "1234-5670".parse().ok();
        let step = crate::station::WpsStep::Searching { pin };
        let json = serde_json::to_string(&step).unwrap();
        assert_eq!(json, r#"{"searching":{"pin":"12345670"}}"#);
    }

    #[test]
    fn the_last_digit_is_computed() {
        for good in ["12345670", "50785490", "98613472", "1234 5670", "0000", "00000000"] {
            assert!(good.parse::<WpsPin>().is_ok(), "{good}");
        }
        for (bad, why) in [
            ("98765432", InvalidWpsPin::Checksum),
            ("50785491", InvalidWpsPin::Checksum),
            ("", InvalidWpsPin::Length),
            ("12345", InvalidWpsPin::Length),
            ("123456700", InvalidWpsPin::Length),
            ("1234567a", InvalidWpsPin::NotDigits),
            ("1234567\n0", InvalidWpsPin::NotDigits),
        ] {
            assert_eq!(bad.parse::<WpsPin>(), Err(why), "{bad}");
        }
        assert_eq!(WpsPin::of_daemon("98765432").unwrap().reveal(), "98765432");
    }
}
