//! A station at an access point, as STA, STA-FIRST and STA-NEXT show it.

use std::fmt::Write as _;
use std::time::Duration;

use crate::behaviour::{Mac, write_mac};

const RATES_OF_P2P: &str = "0c 12 18 24 30 48 60 6c";
const RATES: &str = "02 04 0b 16 0c 12 18 24 30 48 60 6c";

/// How a station's keys come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyManagement {
    Open,
    Psk,
    Sae,
    Eap,
    Owe,
}

impl KeyManagement {
    /// The selector of the suite; an open network has none.
    fn suite(self) -> Option<&'static str> {
        match self {
            Self::Open => None,
            Self::Psk => Some("00-0f-ac-2"),
            Self::Sae => Some("00-0f-ac-8"),
            Self::Eap => Some("00-0f-ac-1"),
            Self::Owe => Some("00-0f-ac-18"),
        }
    }
}

/// How far a station has come, or how far it is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Authenticated,
    /// Keys are still to come.
    Associated,
    Authorized,
    /// Disassociated: it may come back without authenticating.
    Disassociated,
    /// Deauthenticated. hostapd remembers it for a while.
    Gone,
}

/// What a device told of itself by WPS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WpsDevice {
    pub(crate) uuid: String,
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) manufacturer: String,
    pub(crate) model: String,
}

/// What a P2P device told of itself when it joined a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct P2pClient {
    pub(crate) device: Mac,
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) methods: u16,
}

/// A station that an access point knows.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) address: Mac,
    pub(crate) association: u16,
    pub(crate) stage: Stage,
    pub(crate) keys: KeyManagement,
    pub(crate) high_throughput: bool,
    pub(crate) signal: i32,
    pub(crate) since: Duration,
    pub(crate) wps: Option<WpsDevice>,
    pub(crate) p2p: Option<P2pClient>,
    pub(crate) key_name: Option<String>,
    /// Further lines, for what is not simulated.
    pub(crate) lines: String,
}

impl Client {
    pub(crate) fn new(address: Mac, association: u16, keys: KeyManagement, now: Duration) -> Self {
        Self {
            address,
            association,
            stage: Stage::Authenticated,
            keys,
            high_throughput: true,
            signal: -30,
            since: now,
            wps: None,
            p2p: None,
            key_name: None,
            lines: String::new(),
        }
    }

    fn flags(&self) -> String {
        let mut flags = String::from(match self.stage {
            Stage::Authenticated | Stage::Disassociated => "[AUTH]",
            Stage::Associated => "[AUTH][ASSOC]",
            Stage::Authorized => "[AUTH][ASSOC][AUTHORIZED]",
            Stage::Gone => "",
        });
        flags.push_str("[SHORT_PREAMBLE]");
        if self.high_throughput {
            flags.push_str("[WMM]");
        }
        if matches!(self.keys, KeyManagement::Sae | KeyManagement::Owe) {
            flags.push_str("[MFP]");
        }
        if self.high_throughput {
            flags.push_str("[HT]");
        }
        flags
    }

    /// The whole reply: the address on a line of its own, then `key=value` lines.
    pub(crate) fn text(&self, now: Duration) -> String {
        let address = write_mac(self.address);
        let secured = self.keys != KeyManagement::Open;
        let rates = if self.p2p.is_some() { RATES_OF_P2P } else { RATES };
        let timeout = match self.stage {
            Stage::Gone => "REMOVE",
            Stage::Disassociated => "DEAUTH",
            _ => "NULLFUNC POLL",
        };
        let mut text = format!(
            "{address}\nflags={}\naid={}\ncapability=0x4{}1\nlisten_interval=5\n\
             supported_rates={rates}\ntimeout_next={timeout}\n",
            self.flags(),
            self.association,
            if secured { 3 } else { 2 },
        );
        self.write_keys(&mut text, &address);
        self.write_devices(&mut text);
        // What the driver counts; it has forgotten a station that is gone.
        let there = self.stage != Stage::Gone;
        if there {
            self.write_traffic(&mut text, now);
        }
        if there && self.keys == KeyManagement::Sae {
            text.push_str("sae_group=19\nsae_rejected_groups=\n");
        }
        text.push_str("supp_op_classes=5151525354737475767778797a7b7c7d7e7f808182\n");
        if self.high_throughput {
            text.push_str("ht_caps_info=0x107e\n");
        }
        text.push_str("ext_capab=04004a0201404040000120\n");
        if let Some(name) = &self.key_name {
            let _ = writeln!(text, "keyid={name}");
        }
        text.push_str(&self.lines);
        text
    }

    fn write_keys(&self, text: &mut String, address: &str) {
        let Some(suite) = self.keys.suite() else { return };
        let state = match self.stage {
            Stage::Authorized | Stage::Disassociated => 11,
            Stage::Associated => 10,
            Stage::Authenticated | Stage::Gone => 0,
        };
        let _ = write!(
            text,
            "dot11RSNAStatsSTAAddress={address}\ndot11RSNAStatsVersion=1\n\
             dot11RSNAStatsSelectedPairwiseCipher=00-0f-ac-4\n\
             dot11RSNAStatsTKIPLocalMICFailures=0\ndot11RSNAStatsTKIPRemoteMICFailures=0\n\
             wpa=2\nAKMSuiteSelector={suite}\nhostapdWPAPTKState={state}\n\
             hostapdWPAPTKGroupState=0\n"
        );
        if self.keys == KeyManagement::Eap {
            text.push_str(&super::port_access::statistics(address));
        }
    }

    fn write_devices(&self, text: &mut String) {
        if let Some(device) = &self.wps {
            let WpsDevice { uuid, kind, name, manufacturer, model } = device;
            let _ = write!(
                text,
                "wpsUuid={uuid}\nwpsPrimaryDeviceType={kind}\nwpsDeviceName={name}\n\
                 wpsManufacturer={manufacturer}\nwpsModelName={model}\nwpsModelNumber= \n\
                 wpsSerialNumber= \n"
            );
        }
        if let Some(P2pClient { device, kind, name, methods }) = &self.p2p {
            let device = write_mac(*device);
            let _ = write!(
                text,
                "p2p_dev_capab=0x27\np2p_group_capab=0x0\np2p_primary_device_type={kind}\n\
                 p2p_device_name={name}\np2p_device_addr={device}\n\
                 p2p_config_methods={methods:#x}\n"
            );
        }
    }

    fn write_traffic(&self, text: &mut String, now: Duration) {
        let there = now.saturating_sub(self.since);
        let (packets, received, sent, rate) = match (self.keys, &self.p2p) {
            (KeyManagement::Open, _) => (2, 127, 169, 10),
            (_, Some(_)) => (4, 476, 486, 60),
            _ => (4, 440, 491, 10),
        };
        let _ = write!(
            text,
            "rx_packets={packets}\ntx_packets={packets}\nrx_bytes={received}\ntx_bytes={sent}\n\
             inactive_msec={}\nsignal={}\nrx_rate_info={rate}\ntx_rate_info={rate}\n",
            there.as_millis() % 1000,
            self.signal,
        );
        if self.high_throughput {
            text.push_str("ht_mcs_bitmask=ffff0000000000000000\n");
        }
        let _ = writeln!(text, "connected_time={}", there.as_secs());
    }
}
