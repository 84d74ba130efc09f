//! P2P, DPP and TDLS.

use super::{Recorded, recorded};
use hostap_ctrl::command::*;
use hostap_ctrl::value::MacAddress;

/// The address of a P2P device of the recordings: `42:00:00:00:NN:00`.
fn device(number: u8) -> MacAddress {
    MacAddress::new([0x42, 0, 0, 0, number, 0])
}

fn lab(number: u8) -> MacAddress {
    MacAddress::new([2, 0, 0, 0, number, 0])
}

pub(crate) fn built() -> Vec<Recorded> {
    let mut all = p2p();
    all.extend(dpp());
    all
}

fn p2p() -> Vec<Recorded> {
    let query = b"\x0b\x5f\x61\x66\x70\x6f\x76\x65\x72\x74\x63\x70\xc0\x0c\x00\x0c\x01";
    let response = b"\x07Example\xc0\x27";
    recorded![
        "P2P_CANCEL" => P2pCancel,
        "P2P_CONNECT 42:00:00:00:02:00 12345670 display go_intent=15" => {
            P2pConnectPin::new(device(2), "12345670")
                .kind(P2pConnectPinKind::Display)
                .go_intent(15)
        },
        "P2P_CONNECT 42:00:00:00:02:00 pbc" => P2pConnect::new(device(2), P2pConnectMethod::Pbc),
        "P2P_CONNECT 42:00:00:00:03:00 89116043 join freq=2412" => {
            P2pConnectPin::new(device(3), "89116043").join().frequency(2412)
        },
        "P2P_CONNECT 42:00:00:00:03:00 pbc" => P2pConnect::new(device(3), P2pConnectMethod::Pbc),
        "P2P_FIND" => P2pFind::new(),
        "P2P_FIND 20" => P2pFind::new().timeout(20),
        "P2P_FLUSH" => P2pFlush,
        "P2P_GET_PASSPHRASE" => P2pGetPassphrase,
        "P2P_GROUP_ADD persistent freq=2412" => P2pGroupAdd::new().persistent().frequency(2412),
        "P2P_GROUP_REMOVE *" => P2pGroupRemoveAll,
        "P2P_GROUP_REMOVE p2p-wlan2-0" => P2pGroupRemove::new("p2p-wlan2-0"),
        "P2P_GROUP_REMOVE p2p-wlan3-0" => P2pGroupRemove::new("p2p-wlan3-0"),
        "P2P_INVITE persistent=0 peer=42:00:00:00:02:00" => {
            P2pInvite::new().network_id(0).peer(device(2))
        },
        "P2P_LISTEN 10" => P2pListen::new().timeout(10),
        "P2P_PEER 02:11:22:33:44:55" => P2pPeer::new([2, 0x11, 0x22, 0x33, 0x44, 0x55]),
        "P2P_PEER 42:00:00:00:02:00" => P2pPeer::new(device(2)),
        "P2P_PEER 42:00:00:00:03:00" => P2pPeer::new(device(3)),
        "P2P_PEER FIRST" => P2pPeerFirst,
        "P2P_PEER NEXT-42:00:00:00:02:00" => P2pPeerNext::new(device(2)),
        "P2P_PEER NEXT-42:00:00:00:03:00" => P2pPeerNext::new(device(3)),
        "P2P_PROV_DISC 42:00:00:00:02:00 display" => P2pProvDisc::new(device(2), "display"),
        "P2P_PROV_DISC 42:00:00:00:02:00 keypad" => {
            P2pProvDisc::new(device(2), P2pProvDiscMethod::Keypad)
        },
        "P2P_REJECT 42:00:00:00:03:00" => P2pReject::new(device(3)),
        "P2P_SERVICE_ADD bonjour 0b5f6166706f766572746370c00c000c01 074578616d706c65c027" => {
            P2pServiceAddBonjour::new(query, response)
        },
        "P2P_SERVICE_ADD upnp 10 uuid:5566d33e-9774-09ab-4822-333456785632::urn:schemas-upnp-org:service:ContentDirectory:2" => {
            P2pServiceAddUpnp::new(
                &[0x10],
                "uuid:5566d33e-9774-09ab-4822-333456785632::\
                 urn:schemas-upnp-org:service:ContentDirectory:2",
            )
        },
        "P2P_SERV_DISC_REQ 42:00:00:00:02:00 02000001" => {
            P2pServDiscReq::new(device(2), &[2, 0, 0, 1])
        },
        "P2P_STOP_FIND" => P2pStopFind,
        "P2P_UNAUTHORIZE 02:00:00:00:09:00" => P2pUnauthorize::new(lab(9)),
        "TDLS_LINK_STATUS 02:00:00:00:02:00" => TdlsLinkStatus::new(lab(2)),
        "TDLS_SETUP 02:00:00:00:02:00" => TdlsSetup::new(lab(2)),
    ]
}

fn dpp() -> Vec<Recorded> {
    let generate = |channels: &'static str| {
        DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).channels(channels).address(lab(1))
    };
    recorded![
        "DPP_BOOTSTRAP_GEN type=qrcode chan=81/1 mac=02:00:00:00:01:00" => generate("81/1"),
        "DPP_BOOTSTRAP_GEN type=qrcode chan=81/6 mac=02:00:00:00:01:00" => generate("81/6"),
        "DPP_BOOTSTRAP_GET_URI 1" => DppBootstrapGetUri::new(1),
        "DPP_BOOTSTRAP_INFO 1" => DppBootstrapInfo::new(1),
        "DPP_BOOTSTRAP_REMOVE *" => DppBootstrapRemoveAll,
        "DPP_CONFIGURATOR_ADD" => DppConfiguratorAdd::new(),
        "DPP_CONFIGURATOR_GET_KEY 1" => DppConfiguratorGetKey::new(1),
        "DPP_LISTEN 2437" => DppListen::new(2437),
        "DPP_QR_CODE DPP:C:81/6;M:020000000100;V:2;K:MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgACOl3HKB/1M7iNZPl0E2ST1ymxZhyRbd8SirwOVtjXWCQ=;;" => {
            DppQrCode::new(
                "DPP:C:81/6;M:020000000100;V:2;\
                 K:MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgACOl3HKB/1M7iNZPl0E2ST1ymxZhyRbd8SirwOVtjXWCQ=;;",
            )
        },
        "DPP_STOP_LISTEN" => DppStopListen,
    ]
}

/// Their options come in another order than the library's.
pub(crate) fn reordered() -> Vec<Recorded> {
    recorded![
        "BSS_TM_REQ 02:00:00:00:01:00 pref=1 valid_int=200 abridged=1 neighbor=02:00:00:00:00:09,0x0000,81,3,7" => {
            BssTmReq::new(lab(1))
                .preferred()
                .validity(200)
                .abridged()
                .neighbor([2, 0, 0, 0, 0, 9], 0, 81, 3, 7, None)
        },
        "DPP_AUTH_INIT peer=1 configurator=1 conf=sta-psk ssid=4c61622057504132 pass=636f727265637420686f727365" => {
            DppAuthInit::new(1)
                .configurator_id(1)
                .configuration("sta-psk")
                .ssid("Lab WPA2")
                .passphrase("correct horse")
        },
    ]
}
