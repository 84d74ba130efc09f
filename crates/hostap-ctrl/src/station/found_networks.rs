//! What there is to connect to: BSSes, and the networks that they make.

use std::collections::BTreeMap;
use std::vec::Vec;

use super::{Band, FoundBss, NetworkSecurity};
use crate::client::KeptBsses;
use crate::value::Ssid;

/// The BSSes that wpa_supplicant knows of, the strongest first.
///
/// ```no_run
/// use hostap_ctrl::station::{ScanOptions, Station};
///
/// let mut station = Station::open("/run/wpa_supplicant/wlan0")?;
/// let found = station.scan(&ScanOptions::new())?;
/// for network in found.networks() {
///     println!("{} ({}), {:?} dBm", network.ssid, network.security, network.strongest().signal);
/// }
/// # Ok::<(), hostap_ctrl::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Found {
    bsses: Vec<FoundBss>,
}

impl Found {
    pub(super) fn new(kept: &KeptBsses) -> Self {
        let read = kept.iter().filter_map(|bss| FoundBss::from_text(bss.text().as_bytes()));
        read.collect()
    }

    /// The BSSes, the strongest first, hidden ones as well.
    pub fn bsses(&self) -> &[FoundBss] {
        &self.bsses
    }

    /// An iterator over them.
    pub fn iter(&self) -> core::slice::Iter<'_, FoundBss> {
        self.bsses.iter()
    }

    /// How many they are.
    pub fn len(&self) -> usize {
        self.bsses.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.bsses.is_empty()
    }

    /// The strongest BSS of this name.
    pub fn find(&self, ssid: impl AsRef<[u8]>) -> Option<&FoundBss> {
        self.bsses.iter().find(|bss| bss.ssid.as_bytes() == ssid.as_ref())
    }

    /// The networks that these BSSes make: those of the same name and protection belong together.
    /// That with the strongest BSS comes first. What hides its name is a network for itself.
    pub fn networks(&self) -> Vec<FoundNetwork<'_>> {
        let mut networks: Vec<FoundNetwork<'_>> = Vec::new();
        let mut places = BTreeMap::new();
        for bss in &self.bsses {
            let key = (bss.ssid, bss.security);
            match places.get(&key).and_then(|place: &usize| networks.get_mut(*place)) {
                Some(network) if !bss.is_hidden() => network.bsses.push(bss),
                _ => {
                    places.insert(key, networks.len());
                    let (ssid, security) = key;
                    networks.push(FoundNetwork { ssid, security, bsses: [bss].into() });
                }
            }
        }
        networks
    }
}

impl FromIterator<FoundBss> for Found {
    /// Sorts them: the strongest first, those without a level last.
    fn from_iter<I: IntoIterator<Item = FoundBss>>(bsses: I) -> Self {
        let mut bsses: Vec<_> = bsses.into_iter().collect();
        bsses.sort_by_key(|bss| core::cmp::Reverse(bss.signal));
        Self { bsses }
    }
}

impl IntoIterator for Found {
    type Item = FoundBss;
    type IntoIter = std::vec::IntoIter<FoundBss>;

    fn into_iter(self) -> Self::IntoIter {
        self.bsses.into_iter()
    }
}

impl<'f> IntoIterator for &'f Found {
    type Item = &'f FoundBss;
    type IntoIter = core::slice::Iter<'f, FoundBss>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// BSSes of one name and one protection, from [`Found::networks`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FoundNetwork<'f> {
    /// The name.
    pub ssid: Ssid,
    /// The protection.
    pub security: NetworkSecurity,
    /// The BSSes, the strongest first: one at least.
    pub bsses: Vec<&'f FoundBss>,
}

impl<'f> FoundNetwork<'f> {
    /// The BSS with the strongest signal.
    pub fn strongest(&self) -> &'f FoundBss {
        self.bsses[0]
    }

    /// The bands in which it is to be found, the lowest first.
    pub fn bands(&self) -> Vec<Band> {
        let mut bands: Vec<_> = self.bsses.iter().filter_map(|bss| bss.band()).collect();
        bands.sort_unstable();
        bands.dedup();
        bands
    }
}
