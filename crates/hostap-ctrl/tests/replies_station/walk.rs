//! Reads everything that a reply gives, so that a panic anywhere would show; whatever the bytes.

use hostap_ctrl::reply::*;
use proptest::prelude::*;

/// Reads `reply` as each type of this side, and all that each gives.
pub(crate) fn everything(reply: &[u8]) {
    if let Ok(status) = Status::parse(reply) {
        let _ = format!("{status:?}");
        status.other_lines().for_each(drop);
        status.interfaces().for_each(drop);
        let _ = (status.ssid().map(|ssid| ssid.decode().count()), status.wpa_state());
        for eapol in status.eapol().into_iter().chain(status.preauthentication()) {
            let _ = (eapol.selected_method(), eapol.phase2_method());
        }
        if let Some(macsec) = status.macsec() {
            let _ = macsec.participants().filter_map(|one| one.ckn()).count();
        }
    }
    if let Ok(results) = ScanResults::parse(reply) {
        let _ = results.may_be_cut();
        for result in results.iter() {
            security(result.flags);
            result.ssid.decode().for_each(drop);
        }
    }
    if let Ok(networks) = NetworkList::parse(reply) {
        let _ = networks.rows().map(|row| row.map(|one| one.flags.iter().count())).last();
        let _ = networks.last_id();
    }
    if let Ok(list) = BssList::parse(reply) {
        let _ = (list.reaches_end(), list.is_empty());
        for bss in list.iter() {
            bss.pairs().for_each(drop);
            bss.other_lines().for_each(drop);
            bss.elements().chain(bss.beacon_elements()).for_each(drop);
            bss.anqp_elements().for_each(drop);
            bss.protected_anqp().for_each(drop);
            let _ = bss.neighbors().map(|one| (one.bssid(), one.pairs().count())).last();
            let _ = (bss.multi_link().map(|links| links.link_id()), bss.basic_rates().count());
            security(bss.flags().unwrap_or_default());
        }
    }
    if let Ok(value) = NetworkValue::parse(reply) {
        let _ = (value.to_vec(), value.to_ssid(), value.number(), value.words().count());
    }
    if let Ok(signal) = SignalPoll::parse(reply) {
        let _ = (signal.rssi(), signal.noise(), signal.width());
    }
    let _ = PacketCounters::parse(reply);
    let _ = MloSignalPoll::parse(reply).map(|links| links.iter().count());
    let _ = MloStatus::parse(reply).map(|links| links.links().count());
    if let Ok(words) = Words::parse(reply) {
        let _ = (words.iter().count(), words.is_supported());
    }
    if let Ok(channels) = Channels::parse(reply) {
        channels.iter().for_each(|mode| mode.numbers().for_each(drop));
    }
    if let Ok(frequencies) = Frequencies::parse(reply) {
        let _ = frequencies.iter().map(|one| (one.has_dfs(), one.has_no_ir())).last();
    }
}

fn security(security: Security<'_>) {
    for protection in security.protections() {
        let _ = (protection.key_management().count(), protection.ciphers().count());
    }
    let _ = (security.is_open(), security.wps(), security.has_sae());
}

/// Reads each beginning of `reply`, as a smaller buffer would have left it.
pub(crate) fn each_beginning(reply: &[u8]) {
    (0..=reply.len()).for_each(|end| everything(&reply[..end]));
}

/// Pieces of real replies, among which random bytes do the most harm.
const PIECES: &[&str] = &[
    "\n",
    "\t",
    "=",
    "[",
    "]",
    "-",
    "+",
    ", ",
    ": ",
    "\"",
    "P\"",
    "\\x",
    "id=0",
    "id_str=",
    "mode=AP",
    "====",
    "####",
    "ie=dd04",
    "0050f2",
    "flags=[WPA2-",
    "EAP-SUITE-B-192",
    "CCMP",
    "-preauth",
    "bssid / frequency / signal level / flags / ssid\n",
    "02:00:00:00:00:01",
    "2412",
    "any",
    "network id / ssid / bssid / flags\n",
    "ap_info[0]: tbtt_info[0]: ",
    "multi-link: ",
    "Mode[",
    "] Channels:",
    " 1 = 2412 MHz",
    "Pre-authentication EAPOL state machines:\n",
    "anqp[277]=00",
    "Supplicant PAE state=HELD\n",
    "selectedMethod=21 (",
    " Phase2 method=",
    "participant_idx=",
    "PAE KaY status=Active\n",
    "LINK_ID=0\n",
    "link_id=0\n",
    "ifname=a\naddress=",
    "FAIL",
    "OK\n",
];

proptest! {
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        everything(&bytes);
    }

    #[test]
    fn any_mixture(pieces in proptest::collection::vec(
        prop_oneof![
            4 => proptest::sample::select(PIECES).prop_map(|piece| piece.as_bytes().to_vec()),
            1 => proptest::collection::vec(any::<u8>(), 1..4),
        ],
        0..40,
    )) {
        everything(&pieces.concat());
    }
}
