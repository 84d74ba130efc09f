//! The devices that this one has seen, as P2P_PEER shows them.

use std::fmt::Write as _;
use std::time::Duration;

use super::peer::P2pPeer;
use crate::behaviour::{Mac, printf_encode, write_mac};

/// Who owns, or will own, the group with a device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Owner {
    #[default]
    Unknown,
    Local,
    Remote,
}

/// A device that was seen.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) address: Mac,
    pub(super) seen: Duration,
    /// P2P-DEVICE-FOUND has told of it in this search.
    pub(super) reported: bool,
    pub(super) flags: Vec<&'static str>,
    pub(super) owner: Owner,
    pub(super) dialog: u8,
    /// Its interface in a group with this device.
    pub(super) interface: Option<Mac>,
    pub(super) frequency: u32,
    pub(super) ssid: Vec<u8>,
    /// The id of a persistent group with it.
    pub(super) persistent: Option<usize>,
}

impl Known {
    pub(super) fn new(address: Mac, now: Duration) -> Self {
        Self {
            address,
            seen: now,
            reported: false,
            flags: Vec::new(),
            owner: Owner::default(),
            dialog: 0,
            interface: None,
            frequency: 0,
            ssid: Vec::new(),
            persistent: None,
        }
    }

    pub(super) fn flag(&mut self, flag: &'static str) {
        if !self.flags.contains(&flag) {
            self.flags.push(flag);
        }
    }

    /// P2P_PEER.
    pub(super) fn text(&self, peer: &P2pPeer, now: Duration) -> Vec<u8> {
        let owner = match self.owner {
            Owner::Unknown => "unknown",
            Owner::Local => "local",
            Owner::Remote => "remote",
        };
        let nobody = [0; 6];
        let interface = if self.owner == Owner::Remote { None } else { self.interface };
        let mut text = format!(
            "{}\npri_dev_type={}\ndevice_name={}\nmanufacturer={}\nmodel_name={}\n\
             model_number={}\nserial_number={}\nconfig_methods={:#x}\ndev_capab=0x25\n\
             group_capab={:#x}\nlevel={}\n",
            write_mac(self.address),
            peer.kind,
            peer.name,
            peer.manufacturer,
            peer.model_name,
            peer.model_number,
            peer.serial_number,
            peer.methods,
            if peer.group.is_some() { 0x49 } else { 0 },
            peer.level,
        );
        if let Some(id) = self.persistent {
            let _ = writeln!(text, "persistent={id}");
        }
        let mut flags: String = if self.reported { "[REPORTED]".into() } else { String::new() };
        self.flags.iter().for_each(|flag| flags.push_str(flag));
        let _ = write!(
            text,
            "age={}\nlisten_freq={}\nwps_method=not-ready\ninterface_addr={}\n\
             member_in_go_dev=00:00:00:00:00:00\nmember_in_go_iface=00:00:00:00:00:00\n\
             go_neg_req_sent=0\ngo_state={owner}\ndialog_token={}\nintended_addr={}\n\
             country=__\noper_freq={}\nreq_config_methods=0x0\nflags={flags}\nstatus=0\n\
             invitation_reqs=0\n",
            now.saturating_sub(self.seen).as_secs(),
            peer.frequency,
            write_mac(interface.unwrap_or(nobody)),
            self.dialog,
            write_mac(self.interface.filter(|_| self.dialog > 0).unwrap_or(nobody)),
            self.frequency,
        );
        let mut text = text.into_bytes();
        if !self.ssid.is_empty() {
            text.extend_from_slice(b"oper_ssid=");
            text.extend_from_slice(&printf_encode(&self.ssid));
            text.push(b'\n');
        }
        text
    }
}
