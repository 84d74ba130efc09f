//! One BSS that wpa_supplicant knows of, kept.

use core::fmt;
use core::time::Duration;
use std::boxed::Box;

use super::band::channel;
use super::{Band, NetworkSecurity};
use crate::reply::{Bss, BssList, Reply, Security, WpsOffer};
use crate::value::{MacAddress, Megahertz, Ssid};

/// One BSS that wpa_supplicant has heard of: an access point's network in one band.
///
/// ```
/// use hostap_ctrl::station::{Band, FoundBss, NetworkSecurity};
///
/// let text = b"id=0\nbssid=02:00:00:00:00:00\nfreq=5180\nlevel=-48\nage=2\n\
///     flags=[WPA2-SAE-CCMP][WPS][ESS]\nssid=caf\\xc3\\xa9\nsnr=41\nest_throughput=65000\n";
/// let bss = FoundBss::from_text(text).unwrap();
/// assert_eq!(bss.ssid.as_bytes(), "café".as_bytes());
/// assert_eq!((bss.band(), bss.channel(), bss.signal), (Some(Band::Five), Some(36), Some(-48)));
/// assert_eq!(bss.security, NetworkSecurity::Wpa3);
/// assert!(bss.wps().is_some() && bss.bss().snr() == Some(41));
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FoundBss {
    /// Its address.
    pub bssid: MacAddress,
    /// The network's name; empty, or zeros only, if it is hidden.
    pub ssid: Ssid,
    /// Where it sends.
    pub frequency: Option<Megahertz>,
    /// The signal's level in dBm (in the unit of the driver, where that has another one).
    pub signal: Option<i32>,
    /// How it is protected.
    pub security: NetworkSecurity,
    /// How long ago it was last heard.
    pub age: Option<Duration>,
    /// The signal above the noise, in dB.
    pub snr: Option<i32>,
    /// The speed that may be expected, in kbit/s.
    pub throughput: Option<u32>,
    text: Box<[u8]>,
}

impl FoundBss {
    /// Reads the lines of one BSS, as `BSS` gives them; `None` without the address.
    pub fn from_text(text: &[u8]) -> Option<Self> {
        let bss = read(text)?;
        Some(Self {
            bssid: bss.bssid()?,
            ssid: bss.ssid().and_then(|ssid| ssid.to_ssid()).unwrap_or_default(),
            frequency: bss.freq(),
            signal: bss.level(),
            security: NetworkSecurity::of(bss.flags().unwrap_or_default()),
            age: bss.age().map(|seconds| Duration::from_secs(seconds.into())),
            snr: bss.snr(),
            throughput: bss.est_throughput(),
            text: text.into(),
        })
    }

    /// All that the daemon told of it.
    pub fn bss(&self) -> Bss<'_> {
        read(&self.text).unwrap_or(Bss::new(&[]))
    }

    /// The lines that the daemon told of it, as they came.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Its flags, such as `[WPA2-PSK-CCMP][WPS][ESS]`.
    pub fn flags(&self) -> Security<'_> {
        self.bss().flags().unwrap_or_default()
    }

    /// What it offers of WPS at the moment.
    pub fn wps(&self) -> Option<WpsOffer> {
        self.flags().wps()
    }

    /// Whether it does not tell its name.
    pub fn is_hidden(&self) -> bool {
        self.ssid.as_bytes().iter().all(|byte| *byte == 0)
    }

    /// The band in which it sends.
    pub fn band(&self) -> Option<Band> {
        self.frequency.map(Band::of)
    }

    /// The number of the channel on which it sends.
    pub fn channel(&self) -> Option<u16> {
        self.frequency.and_then(channel)
    }
}

fn read(text: &[u8]) -> Option<Bss<'_>> {
    BssList::parse(text).ok()?.first()
}

impl fmt::Debug for FoundBss {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FoundBss")
            .field("bssid", &self.bssid)
            .field("ssid", &self.ssid)
            .field("frequency", &self.frequency)
            .field("signal", &self.signal)
            .field("security", &self.security)
            .field("flags", &self.flags())
            .field("age", &self.age)
            .field("snr", &self.snr)
            .field("throughput", &self.throughput)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for FoundBss {
    /// A map; `bss` has all that the daemon told, under the names of the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("bssid", &self.bssid)?;
        map.serialize_entry("ssid", &self.ssid)?;
        map.serialize_entry("hidden", &self.is_hidden())?;
        map.serialize_entry("frequency", &self.frequency)?;
        map.serialize_entry("channel", &self.channel())?;
        map.serialize_entry("band", &self.band())?;
        map.serialize_entry("signal", &self.signal)?;
        map.serialize_entry("security", &self.security)?;
        map.serialize_entry("wps", &self.wps())?;
        map.serialize_entry("age", &self.age.map(|age| age.as_secs()))?;
        map.serialize_entry("snr", &self.snr)?;
        map.serialize_entry("throughput", &self.throughput)?;
        map.serialize_entry("bss", &self.bss())?;
        map.end()
    }
}
