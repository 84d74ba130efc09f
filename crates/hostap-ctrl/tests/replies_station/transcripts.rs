//! Every reply of these kinds in the recordings of real daemons.

use std::collections::BTreeMap;
use std::path::Path;

use hostap_ctrl::reply::*;

use crate::replies;
use crate::walk::everything;

/// Commands and their replies, of wpa_supplicant.
fn exchanges() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/transcripts");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "jsonl"));
    files.retain(|file| !file.file_name().unwrap().to_str().unwrap().starts_with("hostapd"));
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let mut command = None;
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let data = line["data"].as_str().unwrap();
            match line["dir"].as_str().unwrap() {
                "cmd" => command = Some(data.to_string()),
                // Recorded bytes above 0x7f would stand as characters; there are none.
                "reply" => {
                    all.extend(command.take().map(|command| (command, data.as_bytes().to_vec())))
                }
                _ => {}
            }
        }
    }
    all
}

#[derive(Default, Debug, PartialEq)]
struct Count {
    read: usize,
    refused: usize,
    items: usize,
}

/// Reads the reply; how many items it holds, or none if it was a refusal.
fn items(command: &str, reply: &[u8]) -> Option<Result<usize, ReplyError>> {
    let command = match command.strip_prefix("IFNAME=") {
        Some(rest) => rest.split_once(' ').map_or("", |(_, command)| command),
        None => command,
    };
    let (name, arguments) = command.split_once(' ').unwrap_or((command, ""));
    Some(match (name, arguments) {
        (name, _) if name.starts_with("STATUS") => Status::parse(reply).map(|status| {
            assert_eq!(status.other_lines().count(), 0);
            status.pairs().count()
        }),
        ("SCAN_RESULTS", _) => ScanResults::parse(reply).map(|results| {
            // Where a hundred networks are in range, the last row is cut.
            let cut = usize::from(results.may_be_cut());
            let unread = results.rows().filter(|row| row.is_err()).count();
            assert!(unread <= cut && (cut == 0 || reply.len() > 4000), "{command}: {unread} rows");
            results.iter().count()
        }),
        ("BSS", _) => BssList::parse(reply).map(|list| list.iter().count()),
        ("LIST_NETWORKS", _) => NetworkList::parse(reply).map(|networks| {
            assert!(networks.rows().all(|row| row.is_ok()));
            networks.iter().count()
        }),
        ("GET_NETWORK", _) => NetworkValue::parse(reply).map(|_| 1),
        ("SIGNAL_POLL", _) => SignalPoll::parse(reply).map(|signal| signal.pairs().iter().count()),
        ("PKTCNT_POLL", _) => PacketCounters::parse(reply).map(|_| 3),
        ("GET_CAPABILITY", "channels") => {
            Channels::parse(reply).map(|all| all.iter().map(|mode| mode.numbers().count()).sum())
        }
        ("GET_CAPABILITY", "freq") => Frequencies::parse(reply).map(|all| all.iter().count()),
        ("GET_CAPABILITY", _) => Words::parse(reply).map(|words| words.iter().count()),
        _ => return None,
    })
}

#[test]
fn every_reply_is_read() {
    let mut counts = BTreeMap::<String, Count>::new();
    for (command, reply) in exchanges() {
        let Some(outcome) = items(&command, &reply) else { continue };
        let name = command
            .strip_prefix("IFNAME=")
            .map_or(&*command, |rest| rest.split_once(' ').unwrap().1);
        let count = counts.entry(name.split(' ').next().unwrap().into()).or_default();
        match outcome {
            Ok(items) => (count.read, count.items) = (count.read + 1, count.items + items),
            Err(ReplyError::Refused(_)) => count.refused += 1,
            Err(error) => panic!("{command}: {error}"),
        }
        everything(&reply);
    }
    // Name, replies read, refusals, items; counted by another program, too.
    let expected = [
        ("BSS", 31, 1, 47),
        ("GET_CAPABILITY", 17, 4, 315),
        ("GET_NETWORK", 9, 3, 9),
        ("LIST_NETWORKS", 36, 1, 79),
        ("PKTCNT_POLL", 1, 1, 3),
        ("SCAN_RESULTS", 15, 0, 208),
        ("SIGNAL_POLL", 1, 3, 8),
        ("STATUS", 72, 0, 794),
        ("STATUS-DRIVER", 1, 0, 48),
        ("STATUS-NO_EVENTS", 1, 0, 14),
        ("STATUS-VERBOSE", 6, 0, 50),
        ("STATUS-WPS", 1, 0, 3),
    ];
    let found: Vec<_> =
        counts.iter().map(|(name, c)| (name.as_str(), c.read, c.refused, c.items)).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_reply_recorded_in_the_beds_is_read() {
    let mut counts = BTreeMap::<String, usize>::new();
    for exchange in replies::bed_exchanges().iter().filter(|exchange| !exchange.is_hostapd()) {
        match items(&exchange.command, &exchange.reply) {
            None => continue,
            Some(Err(error @ ReplyError::Unexpected { .. })) => {
                panic!("{}: {}: {error}", exchange.file, exchange.command)
            }
            Some(_) => {}
        }
        everything(&exchange.reply);
        let name = exchange.command.split(' ').next().unwrap();
        *counts.entry(name.to_owned()).or_default() += 1;
    }
    assert!(counts.len() > 6, "{counts:?}");
}

/// The reply to the first such command that was not refused.
fn reply_to(command: &str, exchanges: &[(String, Vec<u8>)]) -> Vec<u8> {
    let found =
        exchanges.iter().find(|(sent, reply)| sent == command && Refusal::of(reply).is_none());
    found.unwrap_or_else(|| panic!("no {command} in the recordings")).1.clone()
}

#[test]
fn what_the_daemons_said() {
    let exchanges = exchanges();
    let reply = reply_to("BSS 0", &exchanges);
    let list = BssList::parse(&reply).unwrap();
    let bss = list.first().unwrap();
    assert_eq!(list.iter().count(), 1);
    assert_eq!(bss.ssid().unwrap().to_ssid().unwrap().as_bytes(), b"Lab WPA2");
    assert_eq!(bss.elements().next().unwrap().bytes.to_vec(), b"Lab WPA2");
    // Each element is there, up to the last byte.
    let bytes: usize = bss.elements().map(|element| element.bytes.len() + 2).sum();
    assert_eq!(bytes, bss.ie().unwrap().len());
    let akms: Vec<_> = bss.flags().unwrap().key_management().collect();
    assert_eq!(akms, [Akm::Psk, Akm::PskSha256]);
    assert!(bss.flags().unwrap().has_wps());

    let reply = reply_to("BSS RANGE=ALL MASK=0x21987", &exchanges);
    let list = BssList::parse(&reply).unwrap();
    assert!(list.reaches_end());
    assert!(list.iter().map(|bss| bss.id().unwrap()).eq(0..15));
    let reply = reply_to("BSS RANGE=2-4 MASK=0x1000", &exchanges);
    assert_eq!(BssList::parse(&reply).unwrap().iter().count(), 3);
    let reply = reply_to("BSS RANGE=ALL", &exchanges);
    let list = BssList::parse(&reply).unwrap();
    assert!(list.iter().all(|bss| bss.ssid().is_some() && bss.beacon_ie().is_some()));
    assert!(!list.reaches_end(), "cut at 4096 bytes");

    let reply = reply_to("SIGNAL_POLL", &exchanges);
    let signal = SignalPoll::parse(&reply).unwrap();
    assert_eq!(
        (signal.rssi(), signal.noise(), signal.width()),
        (Some(-20), Some(-92), Some(ChannelWidth::Twenty))
    );
    let reply = reply_to("GET_NETWORK 1 ssid", &exchanges);
    assert_eq!(NetworkValue::parse(&reply).unwrap().to_vec().unwrap(), "Zürich ☕ 日".as_bytes());
    let reply = reply_to("GET_CAPABILITY freq", &exchanges);
    let frequencies = Frequencies::parse(&reply).unwrap();
    assert_eq!(frequencies.iter().find(|one| one.channel == 64).unwrap().frequency, 5320);
}

#[test]
fn every_authentication_is_told() {
    let exchanges = exchanges();
    let status = exchanges.iter().filter(|(command, _)| command == "STATUS");
    let methods: Vec<_> = status
        .filter_map(|(_, reply)| {
            let eapol = Status::parse(reply).unwrap().eapol()?;
            let method = eapol.selected_method()?;
            let inner = eapol.phase2_method().map(|(_, inner)| inner.to_string());
            Some((method.number, method.name.to_string(), inner.unwrap_or_default()))
        })
        .collect();
    for expected in [
        (21, "EAP-TTLS", "PAP"),
        (25, "EAP-PEAP", "GTC"),
        (25, "EAP-PEAP", "MSCHAPV2"),
        (13, "EAP-TLS", ""),
    ] {
        let found =
            methods.iter().any(|(number, name, inner)| (*number, &**name, &**inner) == expected);
        assert!(found, "{expected:?}");
    }
}
