//! Networks, credentials, settings and scans.

use super::{Recorded, recorded};
use hostap_ctrl::command::*;
use hostap_ctrl::value::MacAddress;

fn network<'a>(id: u32, variable: NetworkVariable<'a>) -> SetNetwork<'a> {
    SetNetwork::new(id, variable)
}

fn capability<'a>(field: &'a str) -> GetCapability<'a> {
    GetCapability::new(field)
}

pub(crate) fn built() -> Vec<Recorded> {
    let mut all = set_network();
    all.extend(networks());
    all.extend(credentials());
    all.extend(settings());
    all.extend(scans());
    all
}

fn set_network() -> Vec<Recorded> {
    use NetworkVariable as V;
    let in_hex = |bytes: &'static [u8]| V::other("ssid", ConfigValue::hex(bytes));
    recorded![
        "SET_NETWORK 0 frequency 2437" => network(0, V::frequency(2437)),
        "SET_NETWORK 0 ieee80211w 1" => network(0, V::management_frame_protection(1)),
        "SET_NETWORK 0 key_mgmt NONE" => network(0, V::key_management("NONE")),
        "SET_NETWORK 0 key_mgmt WPA-PSK" => network(0, V::key_management("WPA-PSK")),
        "SET_NETWORK 0 mode 2" => network(0, V::mode(2)),
        "SET_NETWORK 0 mode 5" => network(0, V::mode(5)),
        "SET_NETWORK 0 pairwise CCMP" => network(0, V::pairwise_ciphers("CCMP")),
        "SET_NETWORK 0 proto RSN" => network(0, V::protocols("RSN")),
        "SET_NETWORK 0 psk \"correct horse\"" => network(0, V::passphrase("correct horse")),
        "SET_NETWORK 0 scan_freq 2437" => network(0, V::scan_frequencies(&[2437])),
        "SET_NETWORK 0 ssid \"Lab WPA2\"" => network(0, V::ssid("Lab WPA2")),
        "SET_NETWORK 0 ssid \"mesh\"" => network(0, V::ssid("mesh")),
        "SET_NETWORK 0 ssid \"soft AP\"" => network(0, V::ssid("soft AP")),
        "SET_NETWORK 1 anonymous_identity \"anon@lab\"" => {
            network(1, V::anonymous_identity("anon@lab"))
        },
        "SET_NETWORK 1 ca_cert \"/job/certs/ca.pem\"" => {
            network(1, V::ca_certificate("/job/certs/ca.pem"))
        },
        "SET_NETWORK 1 ca_cert \"/job/certs/client.pem\"" => {
            network(1, V::ca_certificate("/job/certs/client.pem"))
        },
        "SET_NETWORK 1 client_cert \"/job/certs/client.pem\"" => {
            network(1, V::client_certificate("/job/certs/client.pem"))
        },
        "SET_NETWORK 1 domain_match \"other.example\"" => {
            network(1, V::domain_match("other.example"))
        },
        "SET_NETWORK 1 eap PEAP" => network(1, V::eap("PEAP")),
        "SET_NETWORK 1 eap TLS" => network(1, V::eap("TLS")),
        "SET_NETWORK 1 eap TTLS" => network(1, V::eap("TTLS")),
        "SET_NETWORK 1 identity \"gtc\"" => network(1, V::identity("gtc")),
        "SET_NETWORK 1 identity \"tls user\"" => network(1, V::identity("tls user")),
        "SET_NETWORK 1 identity \"user@lab\"" => network(1, V::identity("user@lab")),
        "SET_NETWORK 1 ieee80211w 2" => network(1, V::management_frame_protection(2)),
        "SET_NETWORK 1 key_mgmt NONE" => network(1, V::key_management("NONE")),
        "SET_NETWORK 1 key_mgmt SAE" => network(1, V::key_management("SAE")),
        "SET_NETWORK 1 key_mgmt WPA-EAP" => network(1, V::key_management("WPA-EAP")),
        "SET_NETWORK 1 key_mgmt WPA-PSK" => network(1, V::key_management("WPA-PSK")),
        "SET_NETWORK 1 mem_only_psk 1" => network(1, V::memory_only_psk(true)),
        "SET_NETWORK 1 password \"no\"" => network(1, V::password("no")),
        "SET_NETWORK 1 password \"pass word\"" => network(1, V::password("pass word")),
        "SET_NETWORK 1 phase1 \"tls_ext_cert_check=1\"" => {
            network(1, V::phase1("tls_ext_cert_check=1"))
        },
        "SET_NETWORK 1 phase2 \"auth=GTC\"" => network(1, V::phase2("auth=GTC")),
        "SET_NETWORK 1 phase2 \"auth=MSCHAPV2\"" => network(1, V::phase2("auth=MSCHAPV2")),
        "SET_NETWORK 1 phase2 \"auth=PAP\"" => network(1, V::phase2("auth=PAP")),
        "SET_NETWORK 1 private_key \"/job/certs/client.key\"" => {
            network(1, V::private_key("/job/certs/client.key"))
        },
        "SET_NETWORK 1 psk \"correct horse\"" => network(1, V::passphrase("correct horse")),
        "SET_NETWORK 1 psk \"wrong horse!\"" => network(1, V::passphrase("wrong horse!")),
        "SET_NETWORK 1 sae_password \"correct horse\"" => {
            network(1, V::sae_password("correct horse"))
        },
        "SET_NETWORK 1 sae_password \"wrong horse\"" => network(1, V::sae_password("wrong horse")),
        "SET_NETWORK 1 ssid \"Lab EAP\"" => network(1, V::ssid("Lab EAP")),
        "SET_NETWORK 1 ssid \"Lab SAE\"" => network(1, V::ssid("Lab SAE")),
        "SET_NETWORK 1 ssid \"Lab WPA2\"" => network(1, V::ssid("Lab WPA2")),
        "SET_NETWORK 1 ssid \"nobody\"" => network(1, V::ssid("nobody")),
        "SET_NETWORK 1 ssid 5ac3bc7269636820e2989520e697a5" => {
            network(1, V::ssid("Z\u{fc}rich \u{2615} \u{65e5}"))
        },
        "SET_NETWORK 2 key_mgmt NONE" => network(2, V::key_management("NONE")),
        "SET_NETWORK 2 ssid 74616209686572650a6e6c0d6372011b5b33316d7f" => {
            network(2, V::ssid("tab\there\nnl\rcr\x01\x1b[31m\x7f"))
        },
        "SET_NETWORK 3 key_mgmt NONE" => network(3, V::key_management("NONE")),
        "SET_NETWORK 3 ssid 000000" => network(3, V::ssid(&[0; 3])),
        "SET_NETWORK 4 key_mgmt NONE" => network(4, V::key_management("NONE")),
        // Quotes could hold these two as well.
        "SET_NETWORK 4 ssid 71756f22746520276e27206261636b5c736c617368" => {
            network(4, in_hex(b"quo\"te 'n' back\\slash"))
        },
        "SET_NETWORK 5 key_mgmt NONE" => network(5, V::key_management("NONE")),
        "SET_NETWORK 5 ssid 613d62203c333e4354524c2d4556454e542d46414b4520" => {
            network(5, in_hex(b"a=b <3>CTRL-EVENT-FAKE "))
        },
        "SET_NETWORK 6 key_mgmt NONE" => network(6, V::key_management("NONE")),
        "SET_NETWORK 6 scan_ssid 1" => network(6, V::scan_ssid(true)),
        "SET_NETWORK 6 ssid \"hidden two\"" => network(6, V::ssid("hidden two")),
        "SET_NETWORK 99 ssid \"x\"" => network(99, V::ssid("x")),
    ]
}

fn networks() -> Vec<Recorded> {
    recorded![
        "ADD_NETWORK" => AddNetwork,
        "DISABLE_NETWORK 0" => DisableNetwork::new(0),
        "DISABLE_NETWORK 99" => DisableNetwork::new(99),
        "DISCONNECT" => Disconnect,
        "ENABLE_NETWORK 99" => EnableNetwork::new(99),
        "ENABLE_NETWORK all" => EnableNetworkAll,
        "GET_NETWORK 0 bssid" => GetNetwork::new(0, "bssid"),
        "GET_NETWORK 0 disabled" => GetNetwork::new(0, "disabled"),
        "GET_NETWORK 0 key_mgmt" => GetNetwork::new(0, "key_mgmt"),
        "GET_NETWORK 0 nosuch" => GetNetwork::new(0, "nosuch"),
        "GET_NETWORK 0 psk" => GetNetwork::new(0, "psk"),
        "GET_NETWORK 0 ssid" => GetNetwork::new(0, "ssid"),
        "GET_NETWORK 1 ssid" => GetNetwork::new(1, "ssid"),
        "GET_NETWORK 2 ssid" => GetNetwork::new(2, "ssid"),
        "GET_NETWORK 3 ssid" => GetNetwork::new(3, "ssid"),
        "GET_NETWORK 4 ssid" => GetNetwork::new(4, "ssid"),
        "GET_NETWORK 5 ssid" => GetNetwork::new(5, "ssid"),
        "GET_NETWORK 99 ssid" => GetNetwork::new(99, "ssid"),
        "LIST_NETWORKS" => ListNetworks::new(),
        "LIST_NETWORKS LAST_ID=3" => ListNetworks::new().last_id(3),
        "LOGOFF" => Logoff,
        "LOGON" => Logon,
        "REASSOCIATE" => Reassociate,
        "REATTACH" => Reattach,
        "RECONNECT" => Reconnect,
        "REMOVE_NETWORK 1" => RemoveNetwork::new(1),
        "REMOVE_NETWORK 99" => RemoveNetwork::new(99),
        "REMOVE_NETWORK all" => RemoveNetworkAll,
        "SELECT_NETWORK 0" => SelectNetwork::new(0),
        "SELECT_NETWORK 1" => SelectNetwork::new(1),
        "SELECT_NETWORK 2" => SelectNetwork::new(2),
        "SELECT_NETWORK 3" => SelectNetwork::new(3),
        "SELECT_NETWORK 4" => SelectNetwork::new(4),
        "SELECT_NETWORK 5" => SelectNetwork::new(5),
        "SELECT_NETWORK 6" => SelectNetwork::new(6),
        "SELECT_NETWORK 99" => SelectNetwork::new(99),
        "CTRL-RSP-EXT_CERT_CHECK-1:good" => CtrlRsp::certificate(1, true),
        "CTRL-RSP-IDENTITY-1:user@lab" => CtrlRsp::new("IDENTITY", 1, "user@lab"),
        "CTRL-RSP-OTP-1:token" => CtrlRsp::new("OTP", 1, "token"),
        "CTRL-RSP-PASSPHRASE-1:secret" => CtrlRsp::new(ResponseField::Passphrase, 1, "secret"),
        "CTRL-RSP-PASSWORD-1:pass word" => CtrlRsp::new(ResponseField::Password, 1, "pass word"),
        "CTRL-RSP-PSK_PASSPHRASE-1:\"correct horse\"" => {
            CtrlRsp::new("PSK_PASSPHRASE", 1, "correct horse")
        },
    ]
}

fn credentials() -> Vec<Recorded> {
    use CredentialVariable as V;
    recorded![
        "ADD_CRED" => AddCred,
        "GET_CRED 0 password" => GetCred::new(0, "password"),
        "GET_CRED 0 realm" => GetCred::new(0, "realm"),
        "LIST_CREDS" => ListCreds,
        "SET_CRED 0 domain \"lab.example\"" => SetCred::new(0, V::domain("lab.example")),
        "SET_CRED 0 password \"pass word\"" => SetCred::new(0, V::password("pass word")),
        "SET_CRED 0 realm \"lab.example\"" => SetCred::new(0, V::realm("lab.example")),
        "SET_CRED 0 roaming_consortium 021122" => {
            SetCred::new(0, V::roaming_consortium(&[2, 0x11, 0x22]))
        },
        "SET_CRED 0 username \"user@lab\"" => SetCred::new(0, V::username("user@lab")),
    ]
}

fn settings() -> Vec<Recorded> {
    recorded![
        "AP_SCAN 1" => ApScan::new(1),
        "DUMP" => Dump,
        "GET country" => Get::new("country"),
        "GET dtim_period" => Get::new("dtim_period"),
        "GET nosuch" => Get::new("nosuch"),
        "GET tls_library" => Get::new("tls_library"),
        "GET version" => Get::new("version"),
        "GET_CAPABILITY acs" => capability("acs"),
        "GET_CAPABILITY auth_alg" => capability("auth_alg"),
        "GET_CAPABILITY channels" => GetCapabilityChannels,
        "GET_CAPABILITY dpp" => capability("dpp"),
        "GET_CAPABILITY eap" => capability("eap"),
        "GET_CAPABILITY erp" => capability("erp"),
        "GET_CAPABILITY fips" => capability("fips"),
        "GET_CAPABILITY freq" => GetCapabilityFreq,
        "GET_CAPABILITY fst" => capability("fst"),
        "GET_CAPABILITY group" => capability("group"),
        "GET_CAPABILITY group_mgmt" => capability("group_mgmt"),
        "GET_CAPABILITY key_mgmt" => capability("key_mgmt"),
        "GET_CAPABILITY key_mgmt iftype=AP" => capability("key_mgmt").interface_type("AP"),
        "GET_CAPABILITY modes" => capability("modes"),
        "GET_CAPABILITY multibss" => capability("multibss"),
        "GET_CAPABILITY nosuch" => capability("nosuch"),
        "GET_CAPABILITY pairwise" => capability("pairwise"),
        "GET_CAPABILITY pairwise strict" => capability("pairwise").strict(),
        "GET_CAPABILITY proto" => capability("proto"),
        "GET_CAPABILITY sae" => capability("sae"),
        "GET_CAPABILITY tdls" => capability("tdls"),
        "GET_PREF_FREQ_LIST STATION" => {
            GetPrefFreqList::new(GetPrefFreqListInterfaceType::Station)
        },
        "RECONFIGURE" => Reconfigure,
        "SAVE_CONFIG" => SaveConfig,
        "SET ap_scan 1" => Set::new("ap_scan", 1),
        "SET country DE" => Set::new("country", "DE"),
        "SET country US" => Set::new("country", "US"),
        "SET dpp_config_processing 2" => Set::new("dpp_config_processing", 2),
        "SET nosuch 1" => Set::new("nosuch", 1),
        "SET persistent_reconnect 1" => Set::new("persistent_reconnect", 1),
        "SET wpa_passphrase another pass" => Set::new("wpa_passphrase", "another pass"),
    ]
}

fn scans() -> Vec<Recorded> {
    use BssSelector as S;
    let address = |last| MacAddress::new([2, 0, 0, 0, last, 0]);
    let index = |index: u32| Bss::new(S::Index(index.into()));
    let range = |first: u32, last: Option<u32>| {
        Bss::new(S::Range(Some(first.into()), last.map(Number::from)))
    };
    recorded![
        "BLACKLIST" => Blacklist,
        "BSS 0" => index(0),
        "BSS 0 MASK=0x1" => index(0).mask(1),
        "BSS 00:11:22:33:44:55" => Bss::bssid([0, 0x11, 0x22, 0x33, 0x44, 0x55]),
        "BSS 02:00:00:00:00:00" => Bss::bssid(address(0)),
        "BSS 1" => index(1),
        "BSS 10" => index(10),
        "BSS 11" => index(11),
        "BSS 12" => index(12),
        "BSS 13" => index(13),
        "BSS 14" => index(14),
        "BSS 2" => index(2),
        "BSS 3" => index(3),
        "BSS 4" => index(4),
        "BSS 5" => index(5),
        "BSS 6" => index(6),
        "BSS 7" => index(7),
        "BSS 8" => index(8),
        "BSS 9" => index(9),
        "BSS CURRENT" => Bss::new(S::Current),
        "BSS FIRST" => Bss::new(S::First),
        "BSS ID-0" => Bss::id(0),
        "BSS ID-1 MASK=0x7" => Bss::id(1).mask(7),
        "BSS LAST" => Bss::new(S::Last),
        "BSS NEXT-0" => Bss::new(S::Next(0.into())),
        "BSS RANGE=0- MASK=0x80000000" => range(0, None).mask(0x8000_0000),
        "BSS RANGE=2-4 MASK=0x1000" => range(2, Some(4)).mask(0x1000),
        "BSS RANGE=ALL" => Bss::all(),
        "BSS RANGE=ALL MASK=0x21987" => Bss::all().mask(0x21987),
        "BSS p2p_dev_addr=02:00:00:00:02:00" => Bss::new(S::P2pDevice(address(2))),
        "BSSID_IGNORE" => BssidIgnore,
        "BSSID_IGNORE clear" => BssidIgnoreClear,
        "BSS_EXPIRE_AGE 180" => BssExpireAge::new(180),
        "BSS_EXPIRE_COUNT 2" => BssExpireCount::new(2),
        "BSS_FLUSH 3600" => BssFlush::new(3600),
        "SCAN" => Scan::new(),
        "SCAN freq=2412,2437 ssid 68696464656e206f6e65 ssid 68696464656e2074776f use_id=1" => {
            Scan::new().frequencies([2412, 2437]).ssid("hidden one").ssid("hidden two").use_id(true)
        },
        "SCAN ssid 68696464656e206f6e65 passive=0" => Scan::new().ssid("hidden one").passive(false),
        "SCAN_INTERVAL 5" => ScanInterval::new(5),
        "SCAN_RESULTS" => ScanResults,
    ]
}
