//! Access points, their stations, WPS, management frames.

use super::{Recorded, recorded};
use hostap_ctrl::command::*;
use hostap_ctrl::value::MacAddress;

pub(crate) fn built() -> Vec<Recorded> {
    let mut all = stations();
    all.extend(wps());
    all.extend(management());
    all
}

/// `02:00:00:00:NN:00`.
fn lab(number: u8) -> MacAddress {
    MacAddress::new([2, 0, 0, 0, number, 0])
}

fn stations() -> Vec<Recorded> {
    recorded![
        "ACCEPT_ACL SHOW" => AcceptAclShow,
        "CHAN_SWITCH 5 2462 ht" => ChanSwitch::new(5, 2462).ht(),
        "DEAUTHENTICATE 02:00:00:00:01:00 reason=3" => Deauthenticate::new(lab(1)).reason(3),
        "DENY_ACL ADD_MAC 02:00:00:00:01:00" => DenyAclAddMac::new(lab(1)),
        "DENY_ACL ADD_MAC 02:00:00:00:77:00" => DenyAclAddMac::new(lab(0x77)),
        "DENY_ACL CLEAR" => DenyAclClear,
        "DENY_ACL SHOW" => DenyAclShow,
        "DISABLE" => Disable,
        "DISASSOCIATE 02:00:00:00:01:00" => Disassociate::new(lab(1)),
        "ENABLE" => Enable,
        "GET_CONFIG" => GetConfig,
        "MIB" => Mib,
        "MIB radius_server" => MibRadiusServer,
        "POLL_STA 02:00:00:00:01:00" => PollSta::new(lab(1)),
        "RELOAD" => Reload,
        "SIGNATURE 02:00:00:00:01:00" => Signature::new(lab(1)),
        "STA 02:00:00:00:01:00" => Sta::new(lab(1)),
        "STA 02:00:00:00:01:00 eapol" => StaEapol::new(lab(1)),
        "STA 02:00:00:00:99:00" => Sta::new(lab(0x99)),
        "STA-FIRST" => StaFirst,
        "STA-NEXT 02:00:00:00:01:00" => StaNext::new(lab(1)),
        "TRACK_STA_LIST" => TrackStaList,
        "UPDATE_BEACON" => UpdateBeacon,
    ]
}

fn wps() -> Vec<Recorded> {
    recorded![
        "WPS_AP_PIN get" => WpsApPinGet,
        "WPS_AP_PIN random" => WpsApPinRandom::new(),
        "WPS_AP_PIN set 12345670" => WpsApPinSet::new("12345670"),
        "WPS_CANCEL" => WpsCancel,
        "WPS_CHECK_PIN 1" => WpsCheckPin::new("1"),
        "WPS_CHECK_PIN 12" => WpsCheckPin::new("12"),
        "WPS_CHECK_PIN 1234-5670" => WpsCheckPin::new("1234-5670"),
        "WPS_CHECK_PIN 12345671" => WpsCheckPin::new("12345671"),
        "WPS_GET_STATUS" => WpsGetStatus,
        "WPS_NFC_TOKEN NDEF" => WpsNfcToken::new(WpsNfcTokenEncoding::Ndef),
        "WPS_PBC" => WpsPbc::new(),
        "WPS_PIN any" => WpsPinAny::new(),
        "WPS_PIN any 12345670 60" => HostapdWpsPinAny::new("12345670").timeout(60),
        "WPS_PIN any 37353858 60" => HostapdWpsPinAny::new("37353858").timeout(60),
        "WPS_PIN any 98765432" => WpsPinAny::new().pin("98765432"),
        "WPS_PIN get" => WpsPinGet,
        "WPS_REG 02:00:00:00:00:00 12345670" => WpsReg::new(lab(0), "12345670"),
    ]
}

fn management() -> Vec<Recorded> {
    let neighbor = [2, 0, 0, 0, 0, 9];
    let report = [2, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0x51, 1, 7, 0];
    let request = [0x51, 0, 0, 0, 0, 0, 2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2, 1, 0];
    recorded![
        "ANQP_GET 02:00:00:00:00:00 258,261,263,264,268" => {
            AnqpGet::new(lab(0), "258,261,263,264,268")
        },
        "DISASSOC_IMMINENT 02:00:00:00:01:00 100" => DisassocImminent::new(lab(1), 100),
        "ESS_DISASSOC 02:00:00:00:01:00 100 https://lab.example/" => {
            EssDisassoc::new(lab(1), 100, "https://lab.example/")
        },
        "FETCH_ANQP" => FetchAnqp,
        "HS20_ANQP_GET 02:00:00:00:00:00 2,3,4" => Hs20AnqpGet::new(lab(0), "2,3,4"),
        "HS20_DEAUTH_REQ 02:00:00:00:01:00 1 2 https://lab.example/" => {
            Hs20DeauthReq::new(lab(1), 1, 2).url("https://lab.example/")
        },
        "HS20_WNM_NOTIF 02:00:00:00:01:00 https://lab.example/" => {
            Hs20WnmNotif::new(lab(1)).url("https://lab.example/")
        },
        "INTERWORKING_SELECT" => InterworkingSelect::new(),
        "NEIGHBOR_REP_REQUEST" => NeighborRepRequest::new(),
        "NEIGHBOR_REP_REQUEST ssid=\"Lab WPA2\"" => NeighborRepRequest::new().ssid("Lab WPA2"),
        "REQ_BEACON 02:00:00:00:01:00 req_mode=01 51000000000002ffffffffffff020100" => {
            ReqBeacon::new(lab(1), &request).request_mode(&[1])
        },
        "REQ_LCI 02:00:00:00:01:00" => ReqLci::new(lab(1)),
        "SEND_QOS_MAP_CONF 02:00:00:00:01:00" => SendQosMapConf::new(lab(1)),
        "SET_NEIGHBOR 02:00:00:00:00:09 ssid=\"x\" nr=0200000000090000000051010700" => {
            SetNeighbor::new(neighbor, "x", &report)
        },
        "SHOW_NEIGHBOR" => ShowNeighbor,
        "WNM_BSS_QUERY 0" => WnmBssQuery::new(0),
    ]
}
