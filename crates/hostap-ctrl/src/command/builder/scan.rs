//! `SCAN`: looks for networks.

use std::vec::Vec;

use crate::command::{Command, InvalidArgument, Number, Request};
use crate::reply::ScanStarted;
use crate::value::{MacAddress, Text};

/// Starts a scan: `SCAN`. The results are ready when `CTRL-EVENT-SCAN-RESULTS` comes.
///
/// ```
/// use hostap_ctrl::command::{Command, Scan};
///
/// let scan = Scan::new().frequency(2412).frequency(2437).ssid("hidden one").use_id(true);
/// assert_eq!(
///     scan.to_request()?.as_bytes(),
///     b"SCAN freq=2412,2437 ssid 68696464656e206f6e65 use_id=1"
/// );
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Scan<'a> {
    scan_only: bool,
    frequencies: Vec<Frequencies>,
    ssids: Vec<Text<'a>>,
    passive: Option<bool>,
    use_id: Option<bool>,
    only_new: bool,
    scan_ids: Vec<Number>,
    bssid: Option<MacAddress>,
    wildcard_ssid: bool,
    non_colocated_6ghz: Option<bool>,
}

/// One element of the list of frequencies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frequencies {
    One(Number),
    Range(Number, Number),
}

impl<'a> Scan<'a> {
    /// A scan of all channels for all networks.
    pub fn new() -> Self {
        Self::default()
    }

    /// Scans and does not connect to what is found: `TYPE=ONLY`.
    pub fn scan_only(mut self) -> Self {
        self.scan_only = true;
        self
    }

    /// Scans this frequency, in MHz. Each call adds one more.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequencies.push(Frequencies::One(frequency.into()));
        self
    }

    /// Scans these frequencies, in MHz, besides those already given.
    pub fn frequencies<F: Into<Number>>(
        mut self,
        frequencies: impl IntoIterator<Item = F>,
    ) -> Self {
        let all = frequencies.into_iter().map(|frequency| Frequencies::One(frequency.into()));
        self.frequencies.extend(all);
        self
    }

    /// Scans the frequencies from `first` to `last`, in MHz.
    pub fn frequency_range(mut self, first: impl Into<Number>, last: impl Into<Number>) -> Self {
        self.frequencies.push(Frequencies::Range(first.into(), last.into()));
        self
    }

    /// Asks for this network by its SSID, which finds hidden ones. Each call adds one more; a
    /// driver takes a few.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssids.push(ssid.into());
        self
    }

    /// Whether the radio only listens.
    pub fn passive(mut self, passive: bool) -> Self {
        self.passive = Some(passive);
        self
    }

    /// Whether the scan gets an identifier, which the reply and the events of the scan have.
    pub fn use_id(mut self, use_id: bool) -> Self {
        self.use_id = Some(use_id);
        self
    }

    /// Reports only networks that were not known before: `only_new=1`.
    pub fn only_new(mut self) -> Self {
        self.only_new = true;
        self
    }

    /// Scans with the settings of this network block, by its number. Each call adds one more.
    pub fn network(mut self, network_id: impl Into<Number>) -> Self {
        self.scan_ids.push(network_id.into());
        self
    }

    /// Looks for this access point only.
    pub fn bssid(mut self, bssid: impl Into<MacAddress>) -> Self {
        self.bssid = Some(bssid.into());
        self
    }

    /// Looks for any network, although [`bssid`](Self::bssid) was given: `wildcard_ssid=1`.
    pub fn wildcard_ssid(mut self) -> Self {
        self.wildcard_ssid = true;
        self
    }

    /// Whether channels of the 6 GHz band are scanned that no access point of another band told
    /// of.
    pub fn non_colocated_6ghz(mut self, scanned: bool) -> Self {
        self.non_colocated_6ghz = Some(scanned);
        self
    }
}

impl Command for Scan<'_> {
    type Reply<'r> = ScanStarted;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SCAN");
        if self.scan_only {
            request.literal(" TYPE=ONLY");
        }
        for (index, frequencies) in self.frequencies.iter().enumerate() {
            request.literal(if index == 0 { " freq=" } else { "," });
            match *frequencies {
                Frequencies::One(frequency) => request.unsigned("frequency", frequency)?,
                Frequencies::Range(first, last) => {
                    request.unsigned("frequency_range", first)?;
                    request.literal("-");
                    request.unsigned("frequency_range", last)?;
                }
            }
        }
        for ssid in &self.ssids {
            request.literal(" ssid ");
            let bytes = request.check_ssid("ssid", *ssid)?;
            // Hex: release 2.10 reads nothing else here.
            request.hex(bytes);
        }
        let options = [
            (" passive=", self.passive),
            (" use_id=", self.use_id),
            (" only_new=", self.only_new.then_some(true)),
        ];
        for (name, value) in options {
            if let Some(value) = value {
                request.literal(name);
                request.boolean(value);
            }
        }
        for (index, network_id) in self.scan_ids.iter().enumerate() {
            request.literal(if index == 0 { " scan_id=" } else { "," });
            request.unsigned("network", *network_id)?;
        }
        if let Some(bssid) = self.bssid {
            request.literal(" bssid=");
            request.address(bssid);
        }
        if self.wildcard_ssid {
            if self.bssid.is_none() {
                return Err(request.invalid("wildcard_ssid", "needs bssid to be given too"));
            }
            request.literal(" wildcard_ssid=1");
        }
        if let Some(scanned) = self.non_colocated_6ghz {
            request.literal(" non_coloc_6ghz=");
            request.boolean(scanned);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::String;

    fn text(scan: &Scan<'_>) -> String {
        String::from_utf8(scan.to_request().unwrap().as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn every_option_once() {
        let scan = Scan::new()
            .scan_only()
            .frequencies([2412u32, 2437])
            .frequency_range(5180, 5240)
            .ssid("a b")
            .ssid(b"\xff\n")
            .passive(false)
            .use_id(true)
            .only_new()
            .network(3)
            .network(4)
            .bssid([2, 0, 0, 0, 1, 0])
            .wildcard_ssid()
            .non_colocated_6ghz(true);
        assert_eq!(
            text(&scan),
            "SCAN TYPE=ONLY freq=2412,2437,5180-5240 ssid 612062 ssid ff0a passive=0 use_id=1 \
             only_new=1 scan_id=3,4 bssid=02:00:00:00:01:00 wildcard_ssid=1 non_coloc_6ghz=1"
        );
        assert_eq!(text(&Scan::new()), "SCAN");
    }

    #[test]
    fn what_the_daemon_would_misread_is_refused() {
        assert!(Scan::new().ssid(&[0; 33]).to_request().is_err());
        assert!(Scan::new().frequency(-1).to_request().is_err());
        let error = Scan::new().wildcard_ssid().to_request().unwrap_err();
        assert_eq!(
            (error.argument, error.reason),
            ("wildcard_ssid", "needs bssid to be given too")
        );
    }
}
