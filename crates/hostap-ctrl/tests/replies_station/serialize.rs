//! The same replies as JSON.

use hostap_ctrl::reply::*;
use serde_json::{json, to_value};

#[test]
fn status_as_json() {
    let status = Status::parse(
        b"bssid=02:00:00:00:00:01\nfreq=2462\nssid=\\xc3\\xbc\nid=1\npassphrase=12345678\nid_str=x\n\
        mode=station\npmf=1\nsae_h2e=1\nwpa_state=COMPLETED\nhome_sp=a\nhome_sp=b\nsae_group=many\n\
        EAP-PEAPv1 Phase2 method=GTC\nSupplicant PAE state=HELD\nselectedMethod=25 (EAP-PEAP)\n\
        new=1\nnew=2\nPre-authentication EAPOL state machines:\nSupplicant PAE state=RESTART\n\
        EAP-TTLSv0 Phase2 method=PAP\n",
    );
    let expected = json!({
        "bssid": "02:00:00:00:00:01", "freq": 2462, "ssid": "\\xc3\\xbc", "id": 1,
        "passphrase": "12345678", "id_str": "x",
        "mode": "station", "pmf": "1", "sae_h2e": true, "wpa_state": "COMPLETED",
        "home_sp": ["a", "b"], "sae_group": "many", "EAP-PEAPv1 Phase2 method": "GTC",
        "Supplicant PAE state": "HELD", "selectedMethod": {"number": 25, "name": "EAP-PEAP"},
        "new": "1",
        "preauthentication": {"Supplicant PAE state": "RESTART", "EAP-TTLSv0 Phase2 method": "PAP"},
    });
    let status = status.unwrap();
    assert_eq!(to_value(status).unwrap(), expected);
    let text = serde_json::to_string(&status).unwrap();
    for key in ["\"freq\"", "\"new\"", "\"Supplicant PAE state\":\"HELD\"", "selectedMethod"] {
        assert_eq!(text.matches(key).count(), 1, "{key}");
    }
    let global = Status::parse(b"ifname=a\naddress=02:00:00:00:00:01\nifname=b\n").unwrap();
    let interfaces = &to_value(global).unwrap()["interfaces"];
    assert_eq!(
        *interfaces,
        json!([{"ifname": "a", "address": "02:00:00:00:00:01"}, {"ifname": "b"}])
    );
    let macsec =
        Status::parse(b"PAE KaY status=Active\nparticipant_idx=0\nmn=1\nparticipant_idx=1\n");
    let participants = &to_value(macsec.unwrap()).unwrap()["participants"];
    assert_eq!(*participants, json!([{"participant_idx": 0, "mn": 1}, {"participant_idx": 1}]));
}

#[test]
fn tables_as_json() {
    let scan = ScanResults::parse(
        b"bssid / frequency / signal level / flags / ssid\n02:00:00:00:00:00\t2412\t-20\t[ESS]\tLab\nodd\n",
    );
    let row = json!({"bssid": "02:00:00:00:00:00", "frequency": 2412, "signal_level": -20, "flags": "[ESS]", "ssid": "Lab"});
    assert_eq!(to_value(scan.unwrap()).unwrap(), json!([row, "odd"]));
    let networks = NetworkList::parse(b"network id / ssid / bssid / flags\n0\ta\tany\t[CURRENT]\n");
    assert_eq!(
        to_value(networks.unwrap()).unwrap(),
        json!([{"id": 0, "ssid": "a", "flags": "[CURRENT]"}])
    );
}

#[test]
fn a_bss_as_json() {
    let list = BssList::parse(
        b"id=1\nfreq=2412\ntsf=0009\nie=0000\nflags=[ESS]\nx=y\nanqp[277]=00\n\
        ap_info[0]: tbtt_info[1]: hdr=0x01, later=2, \nmulti-link: control=0x01\n",
    );
    let expected = json!([{
        "id": 1, "freq": 2412, "tsf": 9, "ie": "0000", "flags": "[ESS]", "x": "y", "anqp[277]": "00",
        "ap_info": [{"ap_info": 0, "tbtt_info": 1, "hdr": "0x01", "later": "2"}],
        "multi-link": {"control": "0x01"},
    }]);
    assert_eq!(to_value(list.unwrap()).unwrap(), expected);
}

#[test]
fn small_ones_as_json() {
    let signal = SignalPoll::parse(b"RSSI=-20\nWIDTH=20 MHz\nNEW=1\n").unwrap();
    assert_eq!(to_value(signal).unwrap(), json!({"RSSI": -20, "WIDTH": "20 MHz", "NEW": "1"}));
    let counters = PacketCounters::parse(b"TXGOOD=5\nTXBAD=0\nRXGOOD=9\n").unwrap();
    assert_eq!(to_value(counters).unwrap(), json!({"TXGOOD": 5, "TXBAD": 0, "RXGOOD": 9}));
    assert_eq!(to_value(Words::parse(b"A B\n").unwrap()).unwrap(), json!(["A", "B"]));
    assert_eq!(to_value(NetworkValue::parse(b"\"a\"").unwrap()).unwrap(), json!("\"a\""));
    let channels = Channels::parse(b"Mode[G] Channels: 1 6\n").unwrap();
    assert_eq!(to_value(channels).unwrap(), json!([{"mode": "G", "channels": [1, 6]}]));
    let frequencies = Frequencies::parse(b"Mode[G] Channels:\n 1 = 2412 MHz (DFS)\n").unwrap();
    let expected =
        json!([{"mode": "G", "channel": 1, "frequency": 2412, "restrictions": " (DFS)"}]);
    assert_eq!(to_value(frequencies).unwrap(), expected);
}
