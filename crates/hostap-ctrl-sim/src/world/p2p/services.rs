//! Services that P2P devices offer, and the queries for them.

use super::{Due, P2p};
use crate::behaviour::{Mac, parse_hex, parse_mac, write_mac};
use crate::world::process::Context;

/// The protocols of P2P service discovery.
const BONJOUR: u8 = 1;
const UPNP: u8 = 2;

/// A service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    Bonjour { query: Vec<u8>, response: Vec<u8> },
    Upnp { version: u8, name: Vec<u8> },
}

/// A query of P2P_SERV_DISC_REQ that has found nobody yet.
#[derive(Clone, Debug)]
pub(super) struct Query {
    pub(super) id: u64,
    /// None: everybody.
    to: Option<Mac>,
    tlvs: Vec<u8>,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Length, protocol, transaction, status (fine), data.
fn answer_tlv(protocol: u8, transaction: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 3).unwrap_or(u16::MAX).to_le_bytes();
    [&length[..], &[protocol, transaction, 0], data].concat()
}

/// What services answer to queries.
pub(super) fn answers(services: &[Service], tlvs: &[u8]) -> Vec<u8> {
    let mut answers = Vec::new();
    let mut rest = tlvs;
    while let [low, high, body @ ..] = rest {
        let length = usize::from(u16::from_le_bytes([*low, *high]));
        let Some(query) = body.get(..length) else { break };
        rest = &body[length..];
        let [protocol, transaction, wanted @ ..] = query else { continue };
        for service in services {
            let (kind, data, matches) = match service {
                Service::Bonjour { query, response } => {
                    let matches = wanted.is_empty() || wanted == query.as_slice();
                    (BONJOUR, [&query[..], response].concat(), matches)
                }
                Service::Upnp { version, name } => {
                    let asked = wanted.get(1..).unwrap_or_default();
                    let contains = asked.is_empty()
                        || asked == b"ssdp:all"
                        || name.windows(asked.len()).any(|part| part == asked);
                    (UPNP, [&[*version], &name[..]].concat(), contains)
                }
            };
            if matches && (*protocol == 0 || *protocol == kind) {
                answers.extend(answer_tlv(kind, *transaction, &data));
            }
        }
    }
    answers
}

impl P2p {
    /// `bonjour QUERY RESPONSE` or `upnp VERSION NAME`.
    pub(super) fn add_service(&mut self, arguments: &[u8]) -> bool {
        let Some(service) = read_service(arguments) else { return false };
        self.services.push(service);
        true
    }

    /// `bonjour QUERY` or `upnp VERSION NAME`; whether there was one.
    pub(super) fn delete_service(&mut self, arguments: &[u8]) -> bool {
        let before = self.services.len();
        if let Some(query) = arguments.strip_prefix(b"bonjour ").and_then(parse_hex) {
            self.services.retain(
                |service| !matches!(service, Service::Bonjour { query: own, .. } if *own == query),
            );
        } else if let Some(wanted) = read_service(arguments) {
            self.services.retain(|service| *service != wanted);
        }
        self.services.len() != before
    }

    /// `ADDRESS TLVS` or `ADDRESS upnp VERSION NAME`; the query's id.
    pub(super) fn ask_services(
        &mut self,
        arguments: &[u8],
        context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        let to = parse_mac(arguments)?;
        let rest = arguments.get(18..)?;
        let tlvs = match rest.strip_prefix(b"upnp ") {
            Some(rest) => {
                let (version, name) = (parse_hex(rest.get(..2)?)?, rest.get(3..)?);
                let length = u16::try_from(name.len() + 3).ok()?.to_le_bytes();
                [&length[..], &[UPNP, 1], &version, name].concat()
            }
            None => parse_hex(rest)?,
        };
        // The daemon gives the address of its own record; here it is a number that is as long.
        let id = 0x5582_96d9_9000 + self.count() * 0x10;
        let to = (to != [0; 6]).then_some(to);
        self.queries.push(Query { id, to, tlvs });
        // A search that goes on comes upon the device.
        if self.search.is_some() {
            self.later_ms(200, Due::Ask(id), context);
        }
        Some(format!("{id:x}").into_bytes())
    }

    pub(super) fn cancel_query(&mut self, id: &[u8]) -> bool {
        let id = std::str::from_utf8(id).ok().and_then(|id| u64::from_str_radix(id, 16).ok());
        let before = self.queries.len();
        self.queries.retain(|query| Some(query.id) != id);
        self.queries.len() != before
    }

    /// The search has come upon the devices that are asked.
    pub(super) fn ask(&mut self, id: u64, context: &mut Context<'_>) {
        let Some(query) = self.queries.iter().find(|query| query.id == id).cloned() else {
            return;
        };
        let known: Vec<Mac> = self.known.iter().map(|known| known.address).collect();
        let mut answered = false;
        for peer in context.air().p2p.present() {
            let is_asked = query.to.is_none_or(|to| to == peer.address);
            if !is_asked || !known.contains(&peer.address) {
                continue;
            }
            answered = true;
            let tlvs = hex(&answers(&peer.services, &query.tlvs));
            let from = write_mac(peer.address);
            // The indicator counts the changes of its services.
            let changes = peer.services.len();
            let device = self.device_interface();
            context.event(&device, format!("<3>P2P-SERV-DISC-RESP {from} {changes} {tlvs}"));
        }
        // A query for everybody is asked of everybody who comes.
        if answered && query.to.is_some() {
            self.queries.retain(|query| query.id != id);
        }
    }

    /// Another device asks for services of this one. The answer goes out by itself.
    pub(super) fn asked_for_services(
        &mut self,
        from: Mac,
        frequency: u32,
        tlvs: &[u8],
        context: &mut Context<'_>,
    ) {
        let device = self.device_interface();
        let event =
            format!("<3>P2P-SERV-DISC-REQ {frequency} {} 0 0 {}", write_mac(from), hex(tlvs));
        context.event(&device, event);
    }
}

fn read_service(arguments: &[u8]) -> Option<Service> {
    if let Some(rest) = arguments.strip_prefix(b"bonjour ") {
        let at = rest.iter().position(|byte| *byte == b' ')?;
        let (query, response) = (parse_hex(&rest[..at])?, parse_hex(&rest[at + 1..])?);
        return Some(Service::Bonjour { query, response });
    }
    let rest = arguments.strip_prefix(b"upnp ")?;
    let at = rest.iter().position(|byte| *byte == b' ')?;
    let version = std::str::from_utf8(&rest[..at]).ok()?;
    let version = u8::from_str_radix(version, 16).ok()?;
    Some(Service::Upnp { version, name: rest[at + 1..].to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_of_the_real_daemon() {
        // From wpa_supplicant.p2p_services.
        let services = [
            read_service(b"bonjour 0b5f6166706f766572746370c00c000c01 076578616d706c65c027").unwrap(),
            read_service(
                b"upnp 10 uuid:5566d33e-9774-09ab-4822-333456785632::urn:schemas-upnp-org:service:ContentDirectory:2",
            )
            .unwrap(),
        ];
        let recorded = "1e000101000b5f6166706f766572746370c00c000c01076578616d706c65c0275e0002010010757569643a35353636643333652d393737342d303961622d343832322d3333333435363738353633323a3a75726e3a736368656d61732d75706e702d6f72673a736572766963653a436f6e74656e744469726563746f72793a32";
        assert_eq!(hex(&answers(&services, &[2, 0, 0, 1])), recorded);
        assert!(answers(&services, &[2, 0, 3, 1]).is_empty());
        assert!(answers(&services, &[9, 0, 0, 1]).is_empty());
        let upnp = [&[0x14, 0, 2, 1, 0x10][..], b"ContentDirectory:"].concat();
        assert_eq!(answers(&services, &upnp).len(), 0x5e + 2);
    }
}
