//! `STATUS` for serde.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::keyed::{List, serialize_others};
use super::{Eapol, Macsec, MacsecParticipant, Status};
use crate::value::{MacAddress, Text};

impl Serialize for Status<'_> {
    /// A map under the names of the wire, each key once. What repeats stands in lists of its own:
    /// `home_sp`, `provisioning_sp`, `participants`, `interfaces`; a pre-authentication in a map
    /// `preauthentication`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.serialize_keys(&mut map)?;
        if let Some(passphrase) = self.passphrase() {
            map.serialize_entry("passphrase", &passphrase)?;
        }
        if let Some(id_str) = self.id_str() {
            map.serialize_entry("id_str", &id_str)?;
        }
        if let Some(eapol) = self.eapol() {
            eapol.serialize_into(&mut map)?;
        }
        if let Some(macsec) = self.macsec() {
            macsec.serialize_into(&mut map)?;
        }
        list(&mut map, "home_sp", self.home_providers())?;
        list(&mut map, "provisioning_sp", self.provisioning_providers())?;
        list(
            &mut map,
            "interfaces",
            self.interfaces().map(|(ifname, address)| StatusInterface { ifname, address }),
        )?;
        if let Some(preauthentication) = self.preauthentication() {
            map.serialize_entry("preauthentication", &preauthentication)?;
        }
        let phase2 = |key: Text<'_>| key.as_bytes().ends_with(b" Phase2 method");
        let known = [
            Status::KEYS,
            Eapol::KEYS,
            Macsec::KEYS,
            MacsecParticipant::KEYS,
            &["id_str", "home_sp", "provisioning_sp"],
        ];
        let others = self.pairs().filter(|(key, _)| !phase2(*key));
        let others =
            others.filter(|(key, _)| !known.iter().any(|keys| keys.iter().any(|name| key == name)));
        serialize_others(others, &[], &mut map)?;
        map.end()
    }
}

/// An interface, as the global socket lists it.
#[derive(serde::Serialize)]
struct StatusInterface<'a> {
    /// Its name.
    ifname: Text<'a>,
    /// Its MAC address.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<MacAddress>,
}

/// An entry for a list that is not empty.
fn list<M: SerializeMap, T: Serialize>(
    map: &mut M,
    key: &str,
    items: impl Iterator<Item = T> + Clone,
) -> Result<(), M::Error> {
    match items.clone().next() {
        Some(_) => map.serialize_entry(key, &List(items)),
        None => Ok(()),
    }
}
