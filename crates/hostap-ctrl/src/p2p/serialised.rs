//! How the results of P2P are serialised where deriving is not enough. Names and other text are as
//! [`Text`] is, SSIDs as [`Ssid`] is, and other bytes are in hex.

use std::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Group, Peer, ServiceAnswer};
use crate::encoding::hex_encode_to_string;
use crate::error::Error;
use crate::value::{Ssid, Text};

pub(super) fn text<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    Text::new(bytes).serialize(serializer)
}

pub(super) fn optional_text<S: Serializer>(
    bytes: &Option<Vec<u8>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match bytes {
        Some(bytes) => serializer.serialize_some(&Text::new(bytes)),
        None => serializer.serialize_none(),
    }
}

/// As [`Ssid`], unless the daemon told a longer one than there can be.
pub(super) fn ssid<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    match Ssid::new(bytes) {
        Some(ssid) => ssid.serialize(serializer),
        None => text(bytes, serializer),
    }
}

pub(super) fn hex<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_newtype_struct("HexBytes", &hex_encode_to_string(bytes))
}

/// Bytes in a map.
struct HexBytes<'a>(&'a [u8]);

impl Serialize for HexBytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        hex(self.0, serializer)
    }
}

/// An error is its sentence.
pub(super) fn sentence<S: Serializer>(error: &Error, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(error)
}

/// An SSID in a map.
struct Name<'a>(&'a [u8]);

impl serde::Serialize for Name<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ssid(self.0, serializer)
    }
}

impl serde::Serialize for Peer {
    /// What its methods tell, without what is not known.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("address", &self.address())?;
        if let Some(address) = self.interface_address() {
            map.serialize_entry("interface_address", &address)?;
        }
        map.serialize_entry("name", &self.name())?;
        if let Some(device_type) = self.device_type() {
            map.serialize_entry("device_type", &device_type)?;
        }
        map.serialize_entry("config_methods", &self.config_methods())?;
        map.serialize_entry("device_capability", &self.device_capability())?;
        map.serialize_entry("group_capability", &self.group_capability())?;
        if let Some(level) = self.level() {
            map.serialize_entry("level", &level)?;
        }
        map.end()
    }
}

impl serde::Serialize for Group {
    /// What its methods tell, without what is not known, and with its secrets: who serialises it
    /// wants all of it, see [`Secret`](crate::value::Secret).
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("interface", &self.interface())?;
        map.serialize_entry("role", &self.role())?;
        map.serialize_entry("ssid", &Name(self.ssid_bytes()))?;
        map.serialize_entry("frequency", &self.frequency())?;
        if let Some(passphrase) = self.passphrase() {
            map.serialize_entry("passphrase", &passphrase)?;
        }
        if let Some(key) = self.key() {
            map.serialize_entry("key", &key)?;
        }
        map.serialize_entry("owner", &self.owner())?;
        map.serialize_entry("persistent", &self.is_persistent())?;
        if let Some(addresses) = self.addresses() {
            map.serialize_entry("addresses", &addresses)?;
        }
        map.end()
    }
}

impl serde::Serialize for ServiceAnswer {
    /// Its services one by one, and its bytes in hex.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("peer", &self.peer)?;
        map.serialize_entry("update", &self.update)?;
        map.serialize_entry("services", &self.services().collect::<Vec<_>>())?;
        if let Some(bytes) = &self.bytes {
            map.serialize_entry("bytes", &HexBytes(bytes))?;
        }
        if let Some(length) = self.length {
            map.serialize_entry("length", &length)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use serde_json::json;

    use super::*;
    use crate::client::Endpoint;
    use crate::error::ErrorKind;
    use crate::event::{Event, OwnedEvent};
    use crate::p2p::{
        ConnectFailure, ConnectStep, GroupEvent, PeerEvent, PeerRequest, PeerStatus, StoredGroup,
    };

    fn json(value: &impl serde::Serialize) -> serde_json::Value {
        serde_json::to_value(value).unwrap()
    }

    fn event(text: &str) -> OwnedEvent {
        OwnedEvent::from_datagram(text.as_bytes())
    }

    #[test]
    fn a_device() {
        let found = event(
            "<3>P2P-DEVICE-FOUND 42:00:00:00:03:00 p2p_dev_addr=42:00:00:00:03:00 \
             pri_dev_type=1-0050F204-1 name='Bob's \"TV\"' config_methods=0x188 dev_capab=0x25 \
             group_capab=0x0 new=1",
        );
        let peer = Peer::from_event(&found).unwrap();
        let wanted = json!({
            "address": "42:00:00:00:03:00", "name": "Bob's \"TV\"", "device_type": "1-0050F204-1",
            "config_methods": 0x188, "device_capability": 0x25, "group_capability": 0,
        });
        assert_eq!(json(&PeerEvent::Found(peer)), json!({ "found": wanted }));
        let reply = b"42:00:00:00:03:00\nlevel=-30\ninterface_addr=46:00:00:00:03:00\n";
        let peer = json(&Peer::from_reply(reply).unwrap());
        assert_eq!(
            (&peer["level"], &peer["interface_address"]),
            (&json!(-30), &json!("46:00:00:00:03:00"))
        );
    }

    #[test]
    fn a_group_with_its_secret() {
        let started = event(
            "<3>P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-gZ\" freq=2412 \
             passphrase=\"rnkvn9Jg\" go_dev_addr=42:00:00:00:02:00 [PERSISTENT]",
        );
        let Event::P2pGroupStarted(started) = started.event() else { panic!("{started:?}") };
        let group = Group::started(&started, &Endpoint::Path("/nowhere/wlan0".into()));
        let wanted = json!({
            "interface": "p2p-wlan0-0", "role": "owner", "ssid": "DIRECT-gZ", "frequency": 2412,
            "passphrase": "rnkvn9Jg", "owner": "42:00:00:00:02:00", "persistent": true,
        });
        assert_eq!(json(&GroupEvent::Started(group.clone())), json!({ "started": wanted }));
        assert_eq!(json(&ConnectStep::Connected(group)), json!({ "connected": wanted }));
        let stored = StoredGroup { network: 3, ssid: b"a\xff".to_vec(), owner: None };
        assert_eq!(json(&stored), json!({ "network": 3, "ssid": "a\\xff" }));
    }

    #[test]
    fn what_went_wrong() {
        let failures = [
            (ConnectFailure::WrongPin, json!("wrong_pin")),
            (
                ConnectFailure::Negotiation(PeerStatus::BothWantToOwn),
                json!({ "negotiation": "both_want_to_own" }),
            ),
            (
                ConnectFailure::Invitation(PeerStatus::Other(77)),
                json!({ "invitation": { "other": 77 } }),
            ),
        ];
        for (failure, wanted) in failures {
            assert_eq!(json(&failure), wanted);
        }
        let error = Error::new(ErrorKind::Failed, "the radio is off");
        let sentence = error.to_string();
        assert_eq!(json(&ConnectFailure::Other(error)), json!({ "other": sentence }));
    }

    #[test]
    fn what_others_ask_and_offer() {
        let asked = event("<3>P2P-GO-NEG-REQUEST 42:00:00:00:03:00 dev_passwd_id=4 go_intent=14");
        let request = json(&PeerRequest::from_event(asked).unwrap());
        assert_eq!(request["peer"], "42:00:00:00:03:00");
        assert_eq!(request["kind"], json!({ "negotiation": { "password": 4, "intent": 14 } }));
        let offered = event("<3>P2P-SERV-DISC-RESP 42:00:00:00:03:00 2 0900010100015f61c00c01");
        let answer = json(&ServiceAnswer::from_event(&offered).unwrap());
        let service = json!({
            "protocol": "bonjour", "transaction": 1, "status": 0, "data": "015f61c00c01",
        });
        assert_eq!(answer["services"], json!([service]));
        assert_eq!(answer["bytes"], "0900010100015f61c00c01");
    }
}
