//! Each generated command: the text of its samples, hostile bytes in each of its texts, and its
//! secrets in `Debug`.
//!
//! Generated from `protocol/commands.tsv` by `cargo run -p protocol-gen`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

#[path = "commands/support.rs"]
mod support;

use core::net::Ipv4Addr;
use hostap_ctrl::command::*;
use hostap_ctrl::value::{DeviceType, Text, Uuid};
use support::{hides, is, refuses_all, refuses_in_text, refuses_in_word};

mod interface {
    use super::*;

    #[test]
    fn ping() {
        is("PING", &Ping);
    }

    #[test]
    fn detach() {
        is("DETACH", &Detach);
    }

    #[test]
    fn ifname() {
        is("IFNAME", &Ifname);
    }

    #[test]
    fn interfaces() {
        is("INTERFACES", &Interfaces);
    }

    #[test]
    fn interfaces_ctrl() {
        is("INTERFACES ctrl", &InterfacesCtrl);
    }

    #[test]
    fn interface_list() {
        is("INTERFACE_LIST", &InterfaceList);
    }

    #[test]
    fn interface_remove() {
        is("INTERFACE_REMOVE word", &InterfaceRemove::new("word"));
        refuses_in_word("interface", &[], &|value| InterfaceRemove::new(value).to_request());
    }

    #[test]
    fn hostapd_add() {
        is("ADD word word", &HostapdAdd::new("word", "word"));
        is("ADD word word word", &HostapdAdd::new("word", "word").driver("word"));
        refuses_in_word("interface", &[], &|value| HostapdAdd::new(value, "word").to_request());
        refuses_in_word("control_interface", &[], &|value| HostapdAdd::new("word", value).to_request());
        refuses_in_word("driver", &[], &|value| HostapdAdd::new("word", "word").driver(value).to_request());
    }

    #[test]
    fn hostapd_add_bss() {
        is("ADD bss_config=word:some text", &HostapdAddBss::new("word", "some text"));
        refuses_in_word("phy", &[&b"a:b"[..]], &|value| HostapdAddBss::new(value, "some text").to_request());
        refuses_in_text("configuration_file", &[&b"a bss_config=b"[..]], &|value| HostapdAddBss::new("word", value).to_request());
    }

    #[test]
    fn hostapd_add_config() {
        is("ADD word config=some text", &HostapdAddConfig::new("word", "some text"));
        refuses_in_word("interface", &[&b"a config=b"[..]], &|value| HostapdAddConfig::new(value, "some text").to_request());
        refuses_in_text("configuration_file", &[&b"a config=b"[..]], &|value| HostapdAddConfig::new("word", value).to_request());
    }

    #[test]
    fn hostapd_remove() {
        is("REMOVE word", &HostapdRemove::new("word"));
        refuses_in_word("interface", &[], &|value| HostapdRemove::new(value).to_request());
    }

    #[test]
    fn terminate() {
        is("TERMINATE", &Terminate);
    }

    #[test]
    fn suspend() {
        is("SUSPEND", &Suspend);
    }

    #[test]
    fn resume() {
        is("RESUME", &Resume);
    }

    #[test]
    fn relog() {
        is("RELOG", &Relog);
    }

    #[test]
    fn close_log() {
        is("CLOSE_LOG", &CloseLog);
    }

    #[test]
    fn note() {
        is("NOTE some text", &Note::new("some text"));
        refuses_in_text("text", &[], &|value| Note::new(value).to_request());
    }

    #[test]
    fn log_level() {
        is("LOG_LEVEL", &LogLevel);
    }

    #[test]
    fn log_level_set() {
        is("LOG_LEVEL EXCESSIVE", &LogLevelSet::new(LogLevelSetLevel::Excessive));
        is("LOG_LEVEL EXCESSIVE 1", &LogLevelSet::new(LogLevelSetLevel::Excessive).timestamp(true));
    }

    #[test]
    fn flush() {
        is("FLUSH", &Flush);
    }

    #[test]
    fn get_cookie() {
        is("GET_COOKIE", &GetCookie);
    }
}

mod scan {
    use super::*;

    #[test]
    fn scan_results() {
        is("SCAN_RESULTS", &ScanResults);
    }

    #[test]
    fn abort_scan() {
        is("ABORT_SCAN", &AbortScan);
    }

    #[test]
    fn bss_flush() {
        is("BSS_FLUSH 7", &BssFlush::new(7));
    }

    #[test]
    fn bss_expire_age() {
        is("BSS_EXPIRE_AGE 7", &BssExpireAge::new(7));
    }

    #[test]
    fn bss_expire_count() {
        is("BSS_EXPIRE_COUNT 7", &BssExpireCount::new(7));
    }

    #[test]
    fn scan_interval() {
        is("SCAN_INTERVAL 7", &ScanInterval::new(7));
    }

    #[test]
    fn ap_scan() {
        is("AP_SCAN 7", &ApScan::new(7));
    }

    #[test]
    fn autoscan() {
        is("AUTOSCAN some text", &Autoscan::new("some text"));
        refuses_in_text("module", &[], &|value| Autoscan::new(value).to_request());
    }

    #[test]
    fn mac_rand_scan() {
        is("MAC_RAND_SCAN enable=1", &MacRandScan::new(true));
        is("MAC_RAND_SCAN scan sched pno all enable=1 addr=02:00:00:00:01:00 mask=02:00:00:00:01:00", &MacRandScan::new(true).scan().scheduled().offload().all().address([2, 0, 0, 0, 1, 0]).mask([2, 0, 0, 0, 1, 0]));
    }
}

mod network {
    use super::*;

    #[test]
    fn list_networks() {
        is("LIST_NETWORKS", &ListNetworks::new());
        is("LIST_NETWORKS LAST_ID=7", &ListNetworks::new().last_id(7));
    }

    #[test]
    fn add_network() {
        is("ADD_NETWORK", &AddNetwork);
    }

    #[test]
    fn get_network() {
        is("GET_NETWORK 7 word", &GetNetwork::new(7, "word"));
        refuses_in_word("variable", &[], &|value| GetNetwork::new(7, value).to_request());
    }

    #[test]
    fn dup_network() {
        is("DUP_NETWORK 7 7 word", &DupNetwork::new(7, 7, "word"));
        refuses_in_word("variable", &[], &|value| DupNetwork::new(7, 7, value).to_request());
    }

    #[test]
    fn global_dup_network() {
        is("DUP_NETWORK word word 7 7 word", &GlobalDupNetwork::new("word", "word", 7, 7, "word"));
        refuses_in_word("source_interface", &[], &|value| GlobalDupNetwork::new(value, "word", 7, 7, "word").to_request());
        refuses_in_word("destination_interface", &[], &|value| GlobalDupNetwork::new("word", value, 7, 7, "word").to_request());
        refuses_in_word("variable", &[], &|value| GlobalDupNetwork::new("word", "word", 7, 7, value).to_request());
    }

    #[test]
    fn hostapd_dup_network() {
        is("DUP_NETWORK word word word", &HostapdDupNetwork::new("word", "word", "word"));
        refuses_in_word("source_interface", &[], &|value| HostapdDupNetwork::new(value, "word", "word").to_request());
        refuses_in_word("destination_interface", &[], &|value| HostapdDupNetwork::new("word", value, "word").to_request());
        refuses_in_word("variable", &[], &|value| HostapdDupNetwork::new("word", "word", value).to_request());
    }

    #[test]
    fn select_network() {
        is("SELECT_NETWORK 7", &SelectNetwork::new(7));
        is("SELECT_NETWORK 7 freq=word", &SelectNetwork::new(7).frequencies("word"));
        refuses_in_word("frequencies", &[], &|value| SelectNetwork::new(7).frequencies(value).to_request());
    }

    #[test]
    fn select_network_any() {
        is("SELECT_NETWORK any", &SelectNetworkAny::new());
        is("SELECT_NETWORK any freq=word", &SelectNetworkAny::new().frequencies("word"));
        refuses_in_word("frequencies", &[], &|value| SelectNetworkAny::new().frequencies(value).to_request());
    }

    #[test]
    fn enable_network() {
        is("ENABLE_NETWORK 7", &EnableNetwork::new(7));
        is("ENABLE_NETWORK 7 no-connect", &EnableNetwork::new(7).no_connect());
    }

    #[test]
    fn enable_network_all() {
        is("ENABLE_NETWORK all", &EnableNetworkAll);
    }

    #[test]
    fn disable_network() {
        is("DISABLE_NETWORK 7", &DisableNetwork::new(7));
    }

    #[test]
    fn disable_network_all() {
        is("DISABLE_NETWORK all", &DisableNetworkAll);
    }

    #[test]
    fn remove_network() {
        is("REMOVE_NETWORK 7", &RemoveNetwork::new(7));
    }

    #[test]
    fn remove_network_all() {
        is("REMOVE_NETWORK all", &RemoveNetworkAll);
    }

    #[test]
    fn bssid() {
        is("BSSID 7 02:00:00:00:01:00", &Bssid::new(7, [2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn status() {
        is("STATUS", &Status);
    }

    #[test]
    fn status_verbose() {
        is("STATUS-VERBOSE", &StatusVerbose);
    }

    #[test]
    fn status_wps() {
        is("STATUS-WPS", &StatusWps);
    }

    #[test]
    fn status_no_events() {
        is("STATUS-NO_EVENTS", &StatusNoEvents);
    }

    #[test]
    fn status_driver() {
        is("STATUS-DRIVER", &StatusDriver);
    }

    #[test]
    fn global_status() {
        is("STATUS", &GlobalStatus);
    }

    #[test]
    fn signal_poll() {
        is("SIGNAL_POLL", &SignalPoll);
    }

    #[test]
    fn signal_monitor() {
        is("SIGNAL_MONITOR", &SignalMonitor::new());
        is("SIGNAL_MONITOR THRESHOLD=-7 HYSTERESIS=7", &SignalMonitor::new().threshold(-7).hysteresis(7));
    }

    #[test]
    fn pktcnt_poll() {
        is("PKTCNT_POLL", &PktcntPoll);
    }

    #[test]
    fn mlo_status() {
        is("MLO_STATUS", &MloStatus);
    }

    #[test]
    fn mlo_signal_poll() {
        is("MLO_SIGNAL_POLL", &MloSignalPoll);
    }

    #[test]
    fn reassociate() {
        is("REASSOCIATE", &Reassociate);
    }

    #[test]
    fn reattach() {
        is("REATTACH", &Reattach);
    }

    #[test]
    fn reconnect() {
        is("RECONNECT", &Reconnect);
    }

    #[test]
    fn disconnect() {
        is("DISCONNECT", &Disconnect);
    }

    #[test]
    fn roam() {
        is("ROAM 02:00:00:00:01:00", &Roam::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn sta_autoconnect() {
        is("STA_AUTOCONNECT 1", &StaAutoconnect::new(true));
    }

    #[test]
    fn bssid_ignore() {
        is("BSSID_IGNORE", &BssidIgnore);
    }

    #[test]
    fn bssid_ignore_add() {
        is("BSSID_IGNORE 02:00:00:00:01:00", &BssidIgnoreAdd::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn bssid_ignore_clear() {
        is("BSSID_IGNORE clear", &BssidIgnoreClear);
    }

    #[test]
    fn blacklist() {
        is("BLACKLIST", &Blacklist);
    }

    #[test]
    fn blacklist_add() {
        is("BLACKLIST 02:00:00:00:01:00", &BlacklistAdd::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn blacklist_clear() {
        is("BLACKLIST clear", &BlacklistClear);
    }

    #[test]
    fn ft_ds() {
        is("FT_DS 02:00:00:00:01:00", &FtDs::new([2, 0, 0, 0, 1, 0]));
        is("FT_DS 02:00:00:00:01:00 force", &FtDs::new([2, 0, 0, 0, 1, 0]).force());
    }

    #[test]
    fn ibss_rsn() {
        is("IBSS_RSN 02:00:00:00:01:00", &IbssRsn::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn new_random_mac_address() {
        is("NEW_RANDOM_MAC_ADDRESS", &NewRandomMacAddress);
    }

    #[test]
    fn setup_link_reconfig() {
        is("SETUP_LINK_RECONFIG", &SetupLinkReconfig::new());
        is("SETUP_LINK_RECONFIG add=some text delete=some text", &SetupLinkReconfig::new().added_links("some text").deleted_links("some text"));
        refuses_in_text("added_links", &[&b"a add=b"[..], &b"a delete=b"[..]], &|value| SetupLinkReconfig::new().added_links(value).to_request());
        refuses_in_text("deleted_links", &[&b"a add=b"[..], &b"a delete=b"[..]], &|value| SetupLinkReconfig::new().deleted_links(value).to_request());
    }
}

mod credential {
    use super::*;

    #[test]
    fn list_creds() {
        is("LIST_CREDS", &ListCreds);
    }

    #[test]
    fn add_cred() {
        is("ADD_CRED", &AddCred);
    }

    #[test]
    fn get_cred() {
        is("GET_CRED 7 word", &GetCred::new(7, "word"));
        refuses_in_word("variable", &[], &|value| GetCred::new(7, value).to_request());
    }

    #[test]
    fn remove_cred() {
        is("REMOVE_CRED 7", &RemoveCred::new(7));
    }

    #[test]
    fn remove_cred_all() {
        is("REMOVE_CRED all", &RemoveCredAll);
    }

    #[test]
    fn remove_cred_sp_fqdn() {
        is("REMOVE_CRED sp_fqdn=word", &RemoveCredSpFqdn::new("word"));
        refuses_in_word("domain", &[], &|value| RemoveCredSpFqdn::new(value).to_request());
    }

    #[test]
    fn remove_cred_provisioning_sp() {
        is("REMOVE_CRED provisioning_sp=word", &RemoveCredProvisioningSp::new("word"));
        refuses_in_word("domain", &[], &|value| RemoveCredProvisioningSp::new(value).to_request());
    }
}

mod settings {
    use super::*;

    #[test]
    fn get() {
        is("GET word", &Get::new("word"));
        refuses_in_word("variable", &[], &|value| Get::new(value).to_request());
    }

    #[test]
    fn dump() {
        is("DUMP", &Dump);
    }

    #[test]
    fn save_config() {
        is("SAVE_CONFIG", &SaveConfig);
    }

    #[test]
    fn reconfigure() {
        is("RECONFIGURE", &Reconfigure);
    }

    #[test]
    fn get_capability() {
        is("GET_CAPABILITY eap", &GetCapability::new(GetCapabilityField::Eap));
        is("GET_CAPABILITY eap iftype=STATION strict", &GetCapability::new(GetCapabilityField::Eap).interface_type(GetCapabilityInterfaceType::Station).strict());
        refuses_in_word("field", &[], &|value| GetCapability::new(Text::from(value)).to_request());
        refuses_in_word("interface_type", &[], &|value| GetCapability::new(GetCapabilityField::Eap).interface_type(Text::from(value)).to_request());
    }

    #[test]
    fn get_capability_channels() {
        is("GET_CAPABILITY channels", &GetCapabilityChannels);
    }

    #[test]
    fn get_capability_freq() {
        is("GET_CAPABILITY freq", &GetCapabilityFreq);
    }
}

mod security {
    use super::*;

    #[test]
    fn logon() {
        is("LOGON", &Logon);
    }

    #[test]
    fn logoff() {
        is("LOGOFF", &Logoff);
    }

    #[test]
    fn reauthenticate() {
        is("REAUTHENTICATE", &Reauthenticate);
    }

    #[test]
    fn preauth() {
        is("PREAUTH 02:00:00:00:01:00", &Preauth::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn mib() {
        is("MIB", &Mib);
    }

    #[test]
    fn pmksa() {
        is("PMKSA", &Pmksa);
    }

    #[test]
    fn pmksa_flush() {
        is("PMKSA_FLUSH", &PmksaFlush);
    }

    #[test]
    fn pmksa_add() {
        is("PMKSA_ADD 7 02:00:00:00:01:00 01ff 68757368 7 7 7 1", &PmksaAdd::new(7, [2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7, 7, 7, true));
        is("PMKSA_ADD 7 02:00:00:00:01:00 01ff 68757368 7 7 7 1 01ff", &PmksaAdd::new(7, [2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7, 7, 7, true).fils_cache_id(b"\x01\xff"));
        hides(&PmksaAdd::new(7, [2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7, 7, 7, true).fils_cache_id(b"\x01\xff"));
        refuses_all("pmkid", &[], &|value| PmksaAdd::new(7, [2, 0, 0, 0, 1, 0], value, "hush", 7, 7, 7, true).to_request());
        refuses_all("pmk", &[], &|value| PmksaAdd::new(7, [2, 0, 0, 0, 1, 0], b"\x01\xff", value, 7, 7, 7, true).to_request());
        refuses_all("fils_cache_id", &[], &|value| PmksaAdd::new(7, [2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7, 7, 7, true).fils_cache_id(value).to_request());
    }

    #[test]
    fn hostapd_pmksa_add() {
        is("PMKSA_ADD 02:00:00:00:01:00 01ff 68757368 7 7", &HostapdPmksaAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7, 7));
        hides(&HostapdPmksaAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7, 7));
        refuses_all("pmkid", &[], &|value| HostapdPmksaAdd::new([2, 0, 0, 0, 1, 0], value, "hush", 7, 7).to_request());
        refuses_all("pmk", &[], &|value| HostapdPmksaAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff", value, 7, 7).to_request());
    }

    #[test]
    fn pmksa_get() {
        is("PMKSA_GET 7", &PmksaGet::new(7));
    }

    #[test]
    fn ptksa_cache_list() {
        is("PTKSA_CACHE_LIST", &PtksaCacheList);
    }

    #[test]
    fn erp_flush() {
        is("ERP_FLUSH", &ErpFlush);
    }

    #[test]
    fn fils_hlp_req_add() {
        is("FILS_HLP_REQ_ADD 02:00:00:00:01:00 01ff", &FilsHlpReqAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff"));
        refuses_all("packet", &[], &|value| FilsHlpReqAdd::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn fils_hlp_req_flush() {
        is("FILS_HLP_REQ_FLUSH", &FilsHlpReqFlush);
    }

    #[test]
    fn pasn_start() {
        is("PASN_START bssid=02:00:00:00:01:00 akmp=PASN cipher=CCMP-256 group=7", &PasnStart::new([2, 0, 0, 0, 1, 0], PasnStartAkm::Pasn, PasnStartCipher::Ccmp256, 7));
        is("PASN_START bssid=02:00:00:00:01:00 akmp=PASN cipher=CCMP-256 group=7 nid=7 comeback=01ff", &PasnStart::new([2, 0, 0, 0, 1, 0], PasnStartAkm::Pasn, PasnStartCipher::Ccmp256, 7).network_id(7).comeback(b"\x01\xff"));
        refuses_in_word("akm", &[], &|value| PasnStart::new([2, 0, 0, 0, 1, 0], Text::from(value), PasnStartCipher::Ccmp256, 7).to_request());
        refuses_all("comeback", &[], &|value| PasnStart::new([2, 0, 0, 0, 1, 0], PasnStartAkm::Pasn, PasnStartCipher::Ccmp256, 7).comeback(value).to_request());
    }

    #[test]
    fn pasn_stop() {
        is("PASN_STOP", &PasnStop);
    }

    #[test]
    fn pasn_deauth() {
        is("PASN_DEAUTH bssid=02:00:00:00:01:00", &PasnDeauth::new([2, 0, 0, 0, 1, 0]));
    }
}

mod station {
    use super::*;

    #[test]
    fn sta() {
        is("STA 02:00:00:00:01:00", &Sta::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn sta_eapol() {
        is("STA 02:00:00:00:01:00 eapol", &StaEapol::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn sta_first() {
        is("STA-FIRST", &StaFirst);
    }

    #[test]
    fn sta_next() {
        is("STA-NEXT 02:00:00:00:01:00", &StaNext::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn new_sta() {
        is("NEW_STA 02:00:00:00:01:00", &NewSta::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn deauthenticate() {
        is("DEAUTHENTICATE 02:00:00:00:01:00", &Deauthenticate::new([2, 0, 0, 0, 1, 0]));
        is("DEAUTHENTICATE 02:00:00:00:01:00 reason=7 test=1 p2p=7 tx=0", &Deauthenticate::new([2, 0, 0, 0, 1, 0]).reason(7).encrypted(true).p2p_reason(7).silent());
    }

    #[test]
    fn disassociate() {
        is("DISASSOCIATE 02:00:00:00:01:00", &Disassociate::new([2, 0, 0, 0, 1, 0]));
        is("DISASSOCIATE 02:00:00:00:01:00 reason=7 test=1 p2p=7 tx=0", &Disassociate::new([2, 0, 0, 0, 1, 0]).reason(7).encrypted(true).p2p_reason(7).silent());
    }

    #[test]
    fn poll_sta() {
        is("POLL_STA 02:00:00:00:01:00", &PollSta::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn sa_query() {
        is("SA_QUERY 02:00:00:00:01:00", &SaQuery::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn signature() {
        is("SIGNATURE 02:00:00:00:01:00", &Signature::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn track_sta_list() {
        is("TRACK_STA_LIST", &TrackStaList);
    }

    #[test]
    fn eapol_reauth() {
        is("EAPOL_REAUTH 02:00:00:00:01:00", &EapolReauth::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn eapol_set() {
        is("EAPOL_SET 02:00:00:00:01:00 AdminControlledDirections word", &EapolSet::new([2, 0, 0, 0, 1, 0], EapolSetParameter::AdminControlledDirections, "word"));
        refuses_in_word("parameter", &[], &|value| EapolSet::new([2, 0, 0, 0, 1, 0], Text::from(value), "word").to_request());
        refuses_in_word("value", &[], &|value| EapolSet::new([2, 0, 0, 0, 1, 0], EapolSetParameter::AdminControlledDirections, value).to_request());
    }
}

mod access_point {
    use super::*;

    #[test]
    fn hostapd_status() {
        is("STATUS", &HostapdStatus);
    }

    #[test]
    fn get_config() {
        is("GET_CONFIG", &GetConfig);
    }

    #[test]
    fn mib_radius_server() {
        is("MIB radius_server", &MibRadiusServer);
    }

    #[test]
    fn stop_ap() {
        is("STOP_AP", &StopAp);
    }

    #[test]
    fn update_beacon() {
        is("UPDATE_BEACON", &UpdateBeacon);
    }

    #[test]
    fn enable() {
        is("ENABLE", &Enable);
    }

    #[test]
    fn disable() {
        is("DISABLE", &Disable);
    }

    #[test]
    fn reload() {
        is("RELOAD", &Reload);
    }

    #[test]
    fn reload_bss() {
        is("RELOAD_BSS", &ReloadBss);
    }

    #[test]
    fn reload_config() {
        is("RELOAD_CONFIG", &ReloadConfig);
    }

    #[test]
    fn reload_wpa_psk() {
        is("RELOAD_WPA_PSK", &ReloadWpaPsk);
    }

    #[test]
    fn get_rxkhs() {
        is("GET_RXKHS", &GetRxkhs);
    }

    #[test]
    fn reload_rxkhs() {
        is("RELOAD_RXKHS", &ReloadRxkhs);
    }

    #[test]
    fn accept_acl_add_mac() {
        is("ACCEPT_ACL ADD_MAC 02:00:00:00:01:00", &AcceptAclAddMac::new([2, 0, 0, 0, 1, 0]));
        is("ACCEPT_ACL ADD_MAC 02:00:00:00:01:00 VLAN_ID=7", &AcceptAclAddMac::new([2, 0, 0, 0, 1, 0]).vlan(7));
    }

    #[test]
    fn accept_acl_del_mac() {
        is("ACCEPT_ACL DEL_MAC 02:00:00:00:01:00", &AcceptAclDelMac::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn accept_acl_show() {
        is("ACCEPT_ACL SHOW", &AcceptAclShow);
    }

    #[test]
    fn accept_acl_clear() {
        is("ACCEPT_ACL CLEAR", &AcceptAclClear);
    }

    #[test]
    fn deny_acl_add_mac() {
        is("DENY_ACL ADD_MAC 02:00:00:00:01:00", &DenyAclAddMac::new([2, 0, 0, 0, 1, 0]));
        is("DENY_ACL ADD_MAC 02:00:00:00:01:00 VLAN_ID=7", &DenyAclAddMac::new([2, 0, 0, 0, 1, 0]).vlan(7));
    }

    #[test]
    fn deny_acl_del_mac() {
        is("DENY_ACL DEL_MAC 02:00:00:00:01:00", &DenyAclDelMac::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn deny_acl_show() {
        is("DENY_ACL SHOW", &DenyAclShow);
    }

    #[test]
    fn deny_acl_clear() {
        is("DENY_ACL CLEAR", &DenyAclClear);
    }

    #[test]
    fn chan_switch() {
        is("CHAN_SWITCH 7 7", &ChanSwitch::new(7, 7));
        is("CHAN_SWITCH 7 7 sec_channel_offset=-7 center_freq1=7 center_freq2=7 bandwidth=7 blocktx ht vht he eht", &ChanSwitch::new(7, 7).secondary_channel_offset(-7).center_frequency(7).second_center_frequency(7).width(7).block_transmission().ht().vht().he().eht());
    }

    #[test]
    fn color_change() {
        is("COLOR_CHANGE 7", &ColorChange::new(7));
    }

    #[test]
    fn notify_cw_change() {
        is("NOTIFY_CW_CHANGE 7", &NotifyCwChange::new(7));
    }

    #[test]
    fn dump_beacon() {
        is("DUMP_BEACON", &DumpBeacon);
    }

    #[test]
    fn set_qos_map_set() {
        is("SET_QOS_MAP_SET word", &SetQosMapSet::new("word"));
        refuses_in_word("map", &[], &|value| SetQosMapSet::new(value).to_request());
    }

    #[test]
    fn send_qos_map_conf() {
        is("SEND_QOS_MAP_CONF 02:00:00:00:01:00", &SendQosMapConf::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn dac_request() {
        is("DAC_REQUEST disconnect 02:00:00:00:01:00", &DacRequest::new(DacRequestKind::Disconnect, [2, 0, 0, 0, 1, 0]));
        is("DAC_REQUEST disconnect 02:00:00:00:01:00 t_c_clear", &DacRequest::new(DacRequestKind::Disconnect, [2, 0, 0, 0, 1, 0]).t_c_clear());
    }

    #[test]
    fn enable_mld() {
        is("ENABLE_MLD", &EnableMld);
    }

    #[test]
    fn disable_mld() {
        is("DISABLE_MLD", &DisableMld);
    }

    #[test]
    fn sae_password_bind() {
        is("SAE_PASSWORD_BIND 02:00:00:00:01:00 hush", &SaePasswordBind::new([2, 0, 0, 0, 1, 0], "hush"));
        hides(&SaePasswordBind::new([2, 0, 0, 0, 1, 0], "hush"));
        refuses_in_text("password", &[], &|value| SaePasswordBind::new([2, 0, 0, 0, 1, 0], value).to_request());
    }
}

mod wps {
    use super::*;

    #[test]
    fn wps_pbc() {
        is("WPS_PBC", &WpsPbc::new());
        is("WPS_PBC 02:00:00:00:01:00 multi_ap=7", &WpsPbc::new().bssid([2, 0, 0, 0, 1, 0]).multi_ap(7));
    }

    #[test]
    fn wps_pbc_p2p() {
        is("WPS_PBC p2p_dev_addr=02:00:00:00:01:00", &WpsPbcP2p::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn wps_pin_any() {
        is("WPS_PIN any", &WpsPinAny::new());
        is("WPS_PIN any 12345670 7", &WpsPinAny::new().pin("12345670").timeout(7));
        hides(&WpsPinAny::new().pin("12345670").timeout(7));
        refuses_all("pin", &[], &|value| WpsPinAny::new().pin(value).to_request());
        let error = WpsPinAny::new().timeout(7).to_request().unwrap_err();
        assert_eq!((error.argument, error.reason), ("timeout", "needs pin to be given too"));
    }

    #[test]
    fn wps_pin() {
        is("WPS_PIN 02:00:00:00:01:00", &WpsPin::new([2, 0, 0, 0, 1, 0]));
        is("WPS_PIN 02:00:00:00:01:00 12345670 7", &WpsPin::new([2, 0, 0, 0, 1, 0]).pin("12345670").timeout(7));
        hides(&WpsPin::new([2, 0, 0, 0, 1, 0]).pin("12345670").timeout(7));
        refuses_all("pin", &[], &|value| WpsPin::new([2, 0, 0, 0, 1, 0]).pin(value).to_request());
        let error = WpsPin::new([2, 0, 0, 0, 1, 0]).timeout(7).to_request().unwrap_err();
        assert_eq!((error.argument, error.reason), ("timeout", "needs pin to be given too"));
    }

    #[test]
    fn wps_pin_get() {
        is("WPS_PIN get", &WpsPinGet);
    }

    #[test]
    fn hostapd_wps_pin_any() {
        is("WPS_PIN any 12345670", &HostapdWpsPinAny::new("12345670"));
        is("WPS_PIN any 12345670 7 02:00:00:00:01:00", &HostapdWpsPinAny::new("12345670").timeout(7).address([2, 0, 0, 0, 1, 0]));
        hides(&HostapdWpsPinAny::new("12345670").timeout(7).address([2, 0, 0, 0, 1, 0]));
        refuses_all("pin", &[], &|value| HostapdWpsPinAny::new(value).to_request());
        let error = HostapdWpsPinAny::new("12345670").address([2, 0, 0, 0, 1, 0]).to_request().unwrap_err();
        assert_eq!((error.argument, error.reason), ("address", "needs timeout to be given too"));
    }

    #[test]
    fn hostapd_wps_pin() {
        is("WPS_PIN 1f1f1f1f-1f1f-1f1f-1f1f-1f1f1f1f1f1f 12345670", &HostapdWpsPin::new(Uuid::new([0x1f; 16]), "12345670"));
        is("WPS_PIN 1f1f1f1f-1f1f-1f1f-1f1f-1f1f1f1f1f1f 12345670 7 02:00:00:00:01:00", &HostapdWpsPin::new(Uuid::new([0x1f; 16]), "12345670").timeout(7).address([2, 0, 0, 0, 1, 0]));
        hides(&HostapdWpsPin::new(Uuid::new([0x1f; 16]), "12345670").timeout(7).address([2, 0, 0, 0, 1, 0]));
        refuses_all("pin", &[], &|value| HostapdWpsPin::new(Uuid::new([0x1f; 16]), value).to_request());
        let error = HostapdWpsPin::new(Uuid::new([0x1f; 16]), "12345670").address([2, 0, 0, 0, 1, 0]).to_request().unwrap_err();
        assert_eq!((error.argument, error.reason), ("address", "needs timeout to be given too"));
    }

    #[test]
    fn wps_check_pin() {
        is("WPS_CHECK_PIN hush", &WpsCheckPin::new("hush"));
        hides(&WpsCheckPin::new("hush"));
        refuses_in_text("pin", &[], &|value| WpsCheckPin::new(value).to_request());
    }

    #[test]
    fn wps_cancel() {
        is("WPS_CANCEL", &WpsCancel);
    }

    #[test]
    fn wps_reg() {
        is("WPS_REG 02:00:00:00:01:00 12345670", &WpsReg::new([2, 0, 0, 0, 1, 0], "12345670"));
        hides(&WpsReg::new([2, 0, 0, 0, 1, 0], "12345670"));
        refuses_all("pin", &[], &|value| WpsReg::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn wps_reg_configure() {
        is("WPS_REG 02:00:00:00:01:00 12345670 01ff OPEN NONE 68757368", &WpsRegConfigure::new([2, 0, 0, 0, 1, 0], "12345670", b"\x01\xff", WpsRegConfigureAuthentication::Open, WpsRegConfigureEncryption::None, "hush"));
        hides(&WpsRegConfigure::new([2, 0, 0, 0, 1, 0], "12345670", b"\x01\xff", WpsRegConfigureAuthentication::Open, WpsRegConfigureEncryption::None, "hush"));
        refuses_all("pin", &[], &|value| WpsRegConfigure::new([2, 0, 0, 0, 1, 0], value, b"\x01\xff", WpsRegConfigureAuthentication::Open, WpsRegConfigureEncryption::None, "hush").to_request());
        refuses_all("ssid", &[], &|value| WpsRegConfigure::new([2, 0, 0, 0, 1, 0], "12345670", value, WpsRegConfigureAuthentication::Open, WpsRegConfigureEncryption::None, "hush").to_request());
        refuses_in_word("encryption", &[], &|value| WpsRegConfigure::new([2, 0, 0, 0, 1, 0], "12345670", b"\x01\xff", WpsRegConfigureAuthentication::Open, Text::from(value), "hush").to_request());
        refuses_all("key", &[], &|value| WpsRegConfigure::new([2, 0, 0, 0, 1, 0], "12345670", b"\x01\xff", WpsRegConfigureAuthentication::Open, WpsRegConfigureEncryption::None, value).to_request());
    }

    #[test]
    fn wps_ap_pin_disable() {
        is("WPS_AP_PIN disable", &WpsApPinDisable);
    }

    #[test]
    fn wps_ap_pin_random() {
        is("WPS_AP_PIN random", &WpsApPinRandom::new());
        is("WPS_AP_PIN random 7", &WpsApPinRandom::new().timeout(7));
    }

    #[test]
    fn wps_ap_pin_get() {
        is("WPS_AP_PIN get", &WpsApPinGet);
    }

    #[test]
    fn wps_ap_pin_set() {
        is("WPS_AP_PIN set 12345670", &WpsApPinSet::new("12345670"));
        is("WPS_AP_PIN set 12345670 7", &WpsApPinSet::new("12345670").timeout(7));
        hides(&WpsApPinSet::new("12345670").timeout(7));
        refuses_all("pin", &[], &|value| WpsApPinSet::new(value).to_request());
    }

    #[test]
    fn wps_config() {
        is("WPS_CONFIG 01ff OPEN", &WpsConfig::new(b"\x01\xff", WpsConfigAuthentication::Open));
        is("WPS_CONFIG 01ff OPEN NONE 68757368", &WpsConfig::new(b"\x01\xff", WpsConfigAuthentication::Open).encryption(WpsConfigEncryption::None).key("hush"));
        hides(&WpsConfig::new(b"\x01\xff", WpsConfigAuthentication::Open).encryption(WpsConfigEncryption::None).key("hush"));
        refuses_all("ssid", &[], &|value| WpsConfig::new(value, WpsConfigAuthentication::Open).to_request());
        refuses_in_word("encryption", &[], &|value| WpsConfig::new(b"\x01\xff", WpsConfigAuthentication::Open).encryption(Text::from(value)).to_request());
        let error = WpsConfig::new(b"\x01\xff", WpsConfigAuthentication::Open).key("hush").to_request().unwrap_err();
        assert_eq!((error.argument, error.reason), ("key", "needs encryption to be given too"));
        refuses_all("key", &[], &|value| WpsConfig::new(b"\x01\xff", WpsConfigAuthentication::Open).encryption(WpsConfigEncryption::None).key(value).to_request());
    }

    #[test]
    fn wps_get_status() {
        is("WPS_GET_STATUS", &WpsGetStatus);
    }

    #[test]
    fn wps_nfc() {
        is("WPS_NFC", &WpsNfc::new());
        is("WPS_NFC 02:00:00:00:01:00", &WpsNfc::new().bssid([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn wps_nfc_config_token() {
        is("WPS_NFC_CONFIG_TOKEN WPS", &WpsNfcConfigToken::new(WpsNfcConfigTokenEncoding::Wps));
        is("WPS_NFC_CONFIG_TOKEN WPS 7", &WpsNfcConfigToken::new(WpsNfcConfigTokenEncoding::Wps).network_id(7));
    }

    #[test]
    fn wps_nfc_token() {
        is("WPS_NFC_TOKEN WPS", &WpsNfcToken::new(WpsNfcTokenEncoding::Wps));
    }

    #[test]
    fn wps_nfc_token_enable() {
        is("WPS_NFC_TOKEN enable", &WpsNfcTokenEnable);
    }

    #[test]
    fn wps_nfc_token_disable() {
        is("WPS_NFC_TOKEN disable", &WpsNfcTokenDisable);
    }

    #[test]
    fn wps_nfc_tag_read() {
        is("WPS_NFC_TAG_READ 68757368", &WpsNfcTagRead::new("hush"));
        is("WPS_NFC_TAG_READ 68757368 freq=7", &WpsNfcTagRead::new("hush").frequency(7));
        hides(&WpsNfcTagRead::new("hush").frequency(7));
        refuses_all("tag", &[], &|value| WpsNfcTagRead::new(value).to_request());
    }

    #[test]
    fn nfc_get_handover_req() {
        is("NFC_GET_HANDOVER_REQ WPS WPS", &NfcGetHandoverReq::new(NfcGetHandoverReqEncoding::Wps, NfcGetHandoverReqCarrier::Wps));
    }

    #[test]
    fn nfc_get_handover_sel() {
        is("NFC_GET_HANDOVER_SEL WPS WPS", &NfcGetHandoverSel::new(NfcGetHandoverSelEncoding::Wps, NfcGetHandoverSelCarrier::Wps));
        is("NFC_GET_HANDOVER_SEL WPS WPS word", &NfcGetHandoverSel::new(NfcGetHandoverSelEncoding::Wps, NfcGetHandoverSelCarrier::Wps).access_point("word"));
        refuses_in_word("access_point", &[], &|value| NfcGetHandoverSel::new(NfcGetHandoverSelEncoding::Wps, NfcGetHandoverSelCarrier::Wps).access_point(value).to_request());
    }

    #[test]
    fn nfc_report_handover() {
        is("NFC_REPORT_HANDOVER INIT WPS 68757368 68757368", &NfcReportHandover::new(NfcReportHandoverRole::Init, NfcReportHandoverKind::Wps, "hush", "hush"));
        is("NFC_REPORT_HANDOVER INIT WPS 68757368 68757368 freq=7", &NfcReportHandover::new(NfcReportHandoverRole::Init, NfcReportHandoverKind::Wps, "hush", "hush").frequency(7));
        hides(&NfcReportHandover::new(NfcReportHandoverRole::Init, NfcReportHandoverKind::Wps, "hush", "hush").frequency(7));
        refuses_all("request", &[], &|value| NfcReportHandover::new(NfcReportHandoverRole::Init, NfcReportHandoverKind::Wps, value, "hush").to_request());
        refuses_all("select", &[], &|value| NfcReportHandover::new(NfcReportHandoverRole::Init, NfcReportHandoverKind::Wps, "hush", value).to_request());
    }
}

mod wps_er {
    use super::*;

    #[test]
    fn wps_er_start() {
        is("WPS_ER_START", &WpsErStart::new());
        is("WPS_ER_START ifname=word 192.0.2.1", &WpsErStart::new().interface("word").address(Ipv4Addr::new(192, 0, 2, 1)));
        refuses_in_word("interface", &[], &|value| WpsErStart::new().interface(value).to_request());
    }

    #[test]
    fn wps_er_stop() {
        is("WPS_ER_STOP", &WpsErStop);
    }

    #[test]
    fn wps_er_pin() {
        is("WPS_ER_PIN word 12345670", &WpsErPin::new("word", "12345670"));
        is("WPS_ER_PIN word 12345670 02:00:00:00:01:00", &WpsErPin::new("word", "12345670").address([2, 0, 0, 0, 1, 0]));
        hides(&WpsErPin::new("word", "12345670").address([2, 0, 0, 0, 1, 0]));
        refuses_in_word("enrollee", &[], &|value| WpsErPin::new(value, "12345670").to_request());
        refuses_all("pin", &[], &|value| WpsErPin::new("word", value).to_request());
    }

    #[test]
    fn wps_er_pbc() {
        is("WPS_ER_PBC word", &WpsErPbc::new("word"));
        refuses_in_word("enrollee", &[], &|value| WpsErPbc::new(value).to_request());
    }

    #[test]
    fn wps_er_learn() {
        is("WPS_ER_LEARN word 12345670", &WpsErLearn::new("word", "12345670"));
        hides(&WpsErLearn::new("word", "12345670"));
        refuses_in_word("access_point", &[], &|value| WpsErLearn::new(value, "12345670").to_request());
        refuses_all("pin", &[], &|value| WpsErLearn::new("word", value).to_request());
    }

    #[test]
    fn wps_er_set_config() {
        is("WPS_ER_SET_CONFIG word 7", &WpsErSetConfig::new("word", 7));
        refuses_in_word("access_point", &[], &|value| WpsErSetConfig::new(value, 7).to_request());
    }

    #[test]
    fn wps_er_config() {
        is("WPS_ER_CONFIG word 12345670 01ff OPEN NONE 68757368", &WpsErConfig::new("word", "12345670", b"\x01\xff", WpsErConfigAuthentication::Open, WpsErConfigEncryption::None, "hush"));
        hides(&WpsErConfig::new("word", "12345670", b"\x01\xff", WpsErConfigAuthentication::Open, WpsErConfigEncryption::None, "hush"));
        refuses_in_word("access_point", &[], &|value| WpsErConfig::new(value, "12345670", b"\x01\xff", WpsErConfigAuthentication::Open, WpsErConfigEncryption::None, "hush").to_request());
        refuses_all("pin", &[], &|value| WpsErConfig::new("word", value, b"\x01\xff", WpsErConfigAuthentication::Open, WpsErConfigEncryption::None, "hush").to_request());
        refuses_all("ssid", &[], &|value| WpsErConfig::new("word", "12345670", value, WpsErConfigAuthentication::Open, WpsErConfigEncryption::None, "hush").to_request());
        refuses_in_word("encryption", &[], &|value| WpsErConfig::new("word", "12345670", b"\x01\xff", WpsErConfigAuthentication::Open, Text::from(value), "hush").to_request());
        refuses_all("key", &[], &|value| WpsErConfig::new("word", "12345670", b"\x01\xff", WpsErConfigAuthentication::Open, WpsErConfigEncryption::None, value).to_request());
    }

    #[test]
    fn wps_er_nfc_config_token() {
        is("WPS_ER_NFC_CONFIG_TOKEN WPS word", &WpsErNfcConfigToken::new(WpsErNfcConfigTokenEncoding::Wps, "word"));
        refuses_in_word("access_point", &[], &|value| WpsErNfcConfigToken::new(WpsErNfcConfigTokenEncoding::Wps, value).to_request());
    }
}

mod p2p {
    use super::*;

    #[test]
    fn p2p_find() {
        is("P2P_FIND", &P2pFind::new());
        is("P2P_FIND 7 type=social dev_id=02:00:00:00:01:00 dev_type=10-0050F204-5 delay=7 freq=7 include_6ghz seek=word", &P2pFind::new().timeout(7).kind(P2pFindKind::Social).device_address([2, 0, 0, 0, 1, 0]).device_type(DeviceType::new(10, [0, 0x50, 0xf2, 4], 5)).delay(7).frequency(7).include_6ghz().service("word"));
        refuses_in_word("service", &[], &|value| P2pFind::new().service(value).to_request());
    }

    #[test]
    fn p2p_stop_find() {
        is("P2P_STOP_FIND", &P2pStopFind);
    }

    #[test]
    fn p2p_listen() {
        is("P2P_LISTEN", &P2pListen::new());
        is("P2P_LISTEN 7", &P2pListen::new().timeout(7));
    }

    #[test]
    fn p2p_connect() {
        is("P2P_CONNECT 02:00:00:00:01:00 pbc", &P2pConnect::new([2, 0, 0, 0, 1, 0], P2pConnectMethod::Pbc));
        is("P2P_CONNECT 02:00:00:00:01:00 pbc persistent=7 persistent join auth auto go_intent=7 freq=7 freq2=7 max_oper_chwidth=7 ht40 vht he edmg provdisc skip_prov allow_6ghz ssid=01ff p2p2 bstrapmethod=7 password=hush", &P2pConnect::new([2, 0, 0, 0, 1, 0], P2pConnectMethod::Pbc).persistent_network_id(7).persistent().join().authorize().automatic().go_intent(7).frequency(7).second_frequency(7).maximum_width(7).ht40().vht().he().edmg().provision_discovery().skip_provision().allow_6ghz().ssid(b"\x01\xff").p2p2().bootstrap_method(7).password("hush"));
        hides(&P2pConnect::new([2, 0, 0, 0, 1, 0], P2pConnectMethod::Pbc).persistent_network_id(7).persistent().join().authorize().automatic().go_intent(7).frequency(7).second_frequency(7).maximum_width(7).ht40().vht().he().edmg().provision_discovery().skip_provision().allow_6ghz().ssid(b"\x01\xff").p2p2().bootstrap_method(7).password("hush"));
        refuses_all("ssid", &[], &|value| P2pConnect::new([2, 0, 0, 0, 1, 0], P2pConnectMethod::Pbc).ssid(value).to_request());
        refuses_in_word("password", &[], &|value| P2pConnect::new([2, 0, 0, 0, 1, 0], P2pConnectMethod::Pbc).password(value).to_request());
    }

    #[test]
    fn p2p_connect_pin() {
        is("P2P_CONNECT 02:00:00:00:01:00 12345670", &P2pConnectPin::new([2, 0, 0, 0, 1, 0], "12345670"));
        is("P2P_CONNECT 02:00:00:00:01:00 12345670 label persistent=7 persistent join auth auto go_intent=7 freq=7 freq2=7 max_oper_chwidth=7 ht40 vht he edmg provdisc skip_prov allow_6ghz ssid=01ff", &P2pConnectPin::new([2, 0, 0, 0, 1, 0], "12345670").kind(P2pConnectPinKind::Label).persistent_network_id(7).persistent().join().authorize().automatic().go_intent(7).frequency(7).second_frequency(7).maximum_width(7).ht40().vht().he().edmg().provision_discovery().skip_provision().allow_6ghz().ssid(b"\x01\xff"));
        hides(&P2pConnectPin::new([2, 0, 0, 0, 1, 0], "12345670").kind(P2pConnectPinKind::Label).persistent_network_id(7).persistent().join().authorize().automatic().go_intent(7).frequency(7).second_frequency(7).maximum_width(7).ht40().vht().he().edmg().provision_discovery().skip_provision().allow_6ghz().ssid(b"\x01\xff"));
        refuses_all("pin", &[], &|value| P2pConnectPin::new([2, 0, 0, 0, 1, 0], value).to_request());
        refuses_all("ssid", &[], &|value| P2pConnectPin::new([2, 0, 0, 0, 1, 0], "12345670").ssid(value).to_request());
    }

    #[test]
    fn p2p_group_add() {
        is("P2P_GROUP_ADD", &P2pGroupAdd::new());
        is("P2P_GROUP_ADD persistent=7 persistent freq=7 freq=acs freq2=7 max_oper_chwidth=7 ht40 vht he edmg allow_6ghz p2p2 p2pmode=7 go_bssid=02:00:00:00:01:00", &P2pGroupAdd::new().persistent_network_id(7).persistent().frequency(7).acs().second_frequency(7).maximum_width(7).ht40().vht().he().edmg().allow_6ghz().p2p2().mode(7).bssid([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn p2p_group_remove() {
        is("P2P_GROUP_REMOVE word", &P2pGroupRemove::new("word"));
        refuses_in_word("interface", &[], &|value| P2pGroupRemove::new(value).to_request());
    }

    #[test]
    fn p2p_group_remove_all() {
        is("P2P_GROUP_REMOVE *", &P2pGroupRemoveAll);
    }

    #[test]
    fn p2p_group_member() {
        is("P2P_GROUP_MEMBER 02:00:00:00:01:00", &P2pGroupMember::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn p2p_prov_disc() {
        is("P2P_PROV_DISC 02:00:00:00:01:00 display", &P2pProvDisc::new([2, 0, 0, 0, 1, 0], P2pProvDiscMethod::Display));
        is("P2P_PROV_DISC 02:00:00:00:01:00 display join auto bstrapmethod=7", &P2pProvDisc::new([2, 0, 0, 0, 1, 0], P2pProvDiscMethod::Display).join().automatic().bootstrap_method(7));
        refuses_in_word("method", &[], &|value| P2pProvDisc::new([2, 0, 0, 0, 1, 0], Text::from(value)).to_request());
    }

    #[test]
    fn p2p_get_passphrase() {
        is("P2P_GET_PASSPHRASE", &P2pGetPassphrase);
    }

    #[test]
    fn p2p_get_dira() {
        is("P2P_GET_DIRA", &P2pGetDira);
    }

    #[test]
    fn p2p_validate_dira() {
        is("P2P_VALIDATE_DIRA 02:00:00:00:01:00 nonce=01ff tag=01ff", &P2pValidateDira::new([2, 0, 0, 0, 1, 0], b"\x01\xff", b"\x01\xff"));
        refuses_all("nonce", &[], &|value| P2pValidateDira::new([2, 0, 0, 0, 1, 0], value, b"\x01\xff").to_request());
        refuses_all("tag", &[], &|value| P2pValidateDira::new([2, 0, 0, 0, 1, 0], b"\x01\xff", value).to_request());
    }

    #[test]
    fn p2p_reject() {
        is("P2P_REJECT 02:00:00:00:01:00", &P2pReject::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn p2p_invite() {
        is("P2P_INVITE persistent", &P2pInvite::new());
        is("P2P_INVITE persistent=7 peer=02:00:00:00:01:00 freq=7 freq2=7 max_oper_chwidth=7 pref=7 ht40 vht he edmg allow_6ghz p2p2", &P2pInvite::new().network_id(7).peer([2, 0, 0, 0, 1, 0]).frequency(7).second_frequency(7).maximum_width(7).preferred_frequency(7).ht40().vht().he().edmg().allow_6ghz().p2p2());
    }

    #[test]
    fn p2p_invite_group() {
        is("P2P_INVITE group=word peer=02:00:00:00:01:00", &P2pInviteGroup::new("word", [2, 0, 0, 0, 1, 0]));
        is("P2P_INVITE group=word peer=02:00:00:00:01:00 go_dev_addr=02:00:00:00:01:00 allow_6ghz", &P2pInviteGroup::new("word", [2, 0, 0, 0, 1, 0]).owner([2, 0, 0, 0, 1, 0]).allow_6ghz());
        refuses_in_word("interface", &[], &|value| P2pInviteGroup::new(value, [2, 0, 0, 0, 1, 0]).to_request());
    }

    #[test]
    fn p2p_peer() {
        is("P2P_PEER 02:00:00:00:01:00", &P2pPeer::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn p2p_peer_first() {
        is("P2P_PEER FIRST", &P2pPeerFirst);
    }

    #[test]
    fn p2p_peer_next() {
        is("P2P_PEER NEXT-02:00:00:00:01:00", &P2pPeerNext::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn p2p_set() {
        is("P2P_SET discoverability some text", &P2pSet::new(P2pSetField::Discoverability, "some text"));
        refuses_in_word("field", &[], &|value| P2pSet::new(Text::from(value), "some text").to_request());
        refuses_in_text("value", &[], &|value| P2pSet::new(P2pSetField::Discoverability, value).to_request());
    }

    #[test]
    fn p2p_flush() {
        is("P2P_FLUSH", &P2pFlush);
    }

    #[test]
    fn p2p_unauthorize() {
        is("P2P_UNAUTHORIZE 02:00:00:00:01:00", &P2pUnauthorize::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn p2p_cancel() {
        is("P2P_CANCEL", &P2pCancel);
    }

    #[test]
    fn p2p_presence_req() {
        is("P2P_PRESENCE_REQ", &P2pPresenceReq::new());
        is("P2P_PRESENCE_REQ 7 7 7 7", &P2pPresenceReq::new().duration(7, 7).second_duration(7, 7));
        let error = P2pPresenceReq::new().second_duration(7, 7).to_request().unwrap_err();
        assert_eq!((error.argument, error.reason), ("second_duration", "needs duration to be given too"));
    }

    #[test]
    fn p2p_ext_listen() {
        is("P2P_EXT_LISTEN", &P2pExtListen::new());
        is("P2P_EXT_LISTEN 7 7", &P2pExtListen::new().period(7, 7));
    }

    #[test]
    fn p2p_remove_client() {
        is("P2P_REMOVE_CLIENT 02:00:00:00:01:00", &P2pRemoveClient::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn p2p_remove_client_interface() {
        is("P2P_REMOVE_CLIENT iface=02:00:00:00:01:00", &P2pRemoveClientInterface::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn p2p_lo_start() {
        is("P2P_LO_START 7 7 7 7", &P2pLoStart::new(7, 7, 7, 7));
    }

    #[test]
    fn p2p_lo_stop() {
        is("P2P_LO_STOP", &P2pLoStop);
    }

    #[test]
    fn p2p_remove_identity() {
        is("P2P_REMOVE_IDENTITY", &P2pRemoveIdentity);
    }

    #[test]
    fn wfd_subelem_set() {
        is("WFD_SUBELEM_SET 7 01ff", &WfdSubelemSet::new(7, b"\x01\xff"));
        refuses_all("content", &[], &|value| WfdSubelemSet::new(7, value).to_request());
    }

    #[test]
    fn wfd_subelem_set_all() {
        is("WFD_SUBELEM_SET all 01ff", &WfdSubelemSetAll::new(b"\x01\xff"));
        refuses_all("content", &[], &|value| WfdSubelemSetAll::new(value).to_request());
    }

    #[test]
    fn wfd_subelem_get() {
        is("WFD_SUBELEM_GET 7", &WfdSubelemGet::new(7));
    }

    #[test]
    fn wfd_subelem_get_all() {
        is("WFD_SUBELEM_GET all", &WfdSubelemGetAll);
    }
}

mod p2p_service {
    use super::*;

    #[test]
    fn p2p_serv_disc_req() {
        is("P2P_SERV_DISC_REQ 02:00:00:00:01:00 01ff", &P2pServDiscReq::new([2, 0, 0, 0, 1, 0], b"\x01\xff"));
        refuses_all("query", &[], &|value| P2pServDiscReq::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn p2p_serv_disc_req_upnp() {
        is("P2P_SERV_DISC_REQ 02:00:00:00:01:00 upnp 01ff some text", &P2pServDiscReqUpnp::new([2, 0, 0, 0, 1, 0], b"\x01\xff", "some text"));
        refuses_all("version", &[], &|value| P2pServDiscReqUpnp::new([2, 0, 0, 0, 1, 0], value, "some text").to_request());
        refuses_in_text("service", &[], &|value| P2pServDiscReqUpnp::new([2, 0, 0, 0, 1, 0], b"\x01\xff", value).to_request());
    }

    #[test]
    fn p2p_serv_disc_req_wifi_display() {
        is("P2P_SERV_DISC_REQ 02:00:00:00:01:00 wifi-display some text", &P2pServDiscReqWifiDisplay::new([2, 0, 0, 0, 1, 0], "some text"));
        refuses_in_text("roles", &[], &|value| P2pServDiscReqWifiDisplay::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn p2p_serv_disc_req_asp() {
        is("P2P_SERV_DISC_REQ 02:00:00:00:01:00 asp 1f word", &P2pServDiscReqAsp::new([2, 0, 0, 0, 1, 0], 0x1f, "word"));
        is("P2P_SERV_DISC_REQ 02:00:00:00:01:00 asp 1f word 'some text'", &P2pServDiscReqAsp::new([2, 0, 0, 0, 1, 0], 0x1f, "word").information("some text"));
        refuses_in_word("service", &[], &|value| P2pServDiscReqAsp::new([2, 0, 0, 0, 1, 0], 0x1f, value).to_request());
        refuses_in_text("information", &[&b"a\'b"[..]], &|value| P2pServDiscReqAsp::new([2, 0, 0, 0, 1, 0], 0x1f, "word").information(value).to_request());
    }

    #[test]
    fn p2p_serv_disc_cancel_req() {
        is("P2P_SERV_DISC_CANCEL_REQ word", &P2pServDiscCancelReq::new("word"));
        refuses_in_word("request", &[], &|value| P2pServDiscCancelReq::new(value).to_request());
    }

    #[test]
    fn p2p_serv_disc_resp() {
        is("P2P_SERV_DISC_RESP 7 02:00:00:00:01:00 7 01ff", &P2pServDiscResp::new(7, [2, 0, 0, 0, 1, 0], 7, b"\x01\xff"));
        refuses_all("response", &[], &|value| P2pServDiscResp::new(7, [2, 0, 0, 0, 1, 0], 7, value).to_request());
    }

    #[test]
    fn p2p_serv_disc_external() {
        is("P2P_SERV_DISC_EXTERNAL 1", &P2pServDiscExternal::new(true));
    }

    #[test]
    fn p2p_service_update() {
        is("P2P_SERVICE_UPDATE", &P2pServiceUpdate);
    }

    #[test]
    fn p2p_service_flush() {
        is("P2P_SERVICE_FLUSH", &P2pServiceFlush);
    }

    #[test]
    fn p2p_service_add_bonjour() {
        is("P2P_SERVICE_ADD bonjour 01ff 01ff", &P2pServiceAddBonjour::new(b"\x01\xff", b"\x01\xff"));
        refuses_all("query", &[], &|value| P2pServiceAddBonjour::new(value, b"\x01\xff").to_request());
        refuses_all("response", &[], &|value| P2pServiceAddBonjour::new(b"\x01\xff", value).to_request());
    }

    #[test]
    fn p2p_service_add_upnp() {
        is("P2P_SERVICE_ADD upnp 01ff some text", &P2pServiceAddUpnp::new(b"\x01\xff", "some text"));
        refuses_all("version", &[], &|value| P2pServiceAddUpnp::new(value, "some text").to_request());
        refuses_in_text("service", &[], &|value| P2pServiceAddUpnp::new(b"\x01\xff", value).to_request());
    }

    #[test]
    fn p2p_service_add_asp() {
        is("P2P_SERVICE_ADD asp 7 1f 1f 1f word", &P2pServiceAddAsp::new(7, 0x1f, 0x1f, 0x1f, "word"));
        is("P2P_SERVICE_ADD asp 7 1f 1f 1f word cpt=word svc_info='some text'", &P2pServiceAddAsp::new(7, 0x1f, 0x1f, 0x1f, "word").protocols("word").information("some text"));
        refuses_in_word("service", &[&b"a cpt=b"[..]], &|value| P2pServiceAddAsp::new(7, 0x1f, 0x1f, 0x1f, value).to_request());
        refuses_in_word("protocols", &[], &|value| P2pServiceAddAsp::new(7, 0x1f, 0x1f, 0x1f, "word").protocols(value).to_request());
        refuses_in_text("information", &[&b"a cpt=b"[..], &b"a\'b"[..]], &|value| P2pServiceAddAsp::new(7, 0x1f, 0x1f, 0x1f, "word").information(value).to_request());
    }

    #[test]
    fn p2p_service_rep_asp() {
        is("P2P_SERVICE_REP asp 7 1f 1f 1f word", &P2pServiceRepAsp::new(7, 0x1f, 0x1f, 0x1f, "word"));
        is("P2P_SERVICE_REP asp 7 1f 1f 1f word cpt=word svc_info='some text'", &P2pServiceRepAsp::new(7, 0x1f, 0x1f, 0x1f, "word").protocols("word").information("some text"));
        refuses_in_word("service", &[&b"a cpt=b"[..]], &|value| P2pServiceRepAsp::new(7, 0x1f, 0x1f, 0x1f, value).to_request());
        refuses_in_word("protocols", &[], &|value| P2pServiceRepAsp::new(7, 0x1f, 0x1f, 0x1f, "word").protocols(value).to_request());
        refuses_in_text("information", &[&b"a cpt=b"[..], &b"a\'b"[..]], &|value| P2pServiceRepAsp::new(7, 0x1f, 0x1f, 0x1f, "word").information(value).to_request());
    }

    #[test]
    fn p2p_service_del_bonjour() {
        is("P2P_SERVICE_DEL bonjour 01ff", &P2pServiceDelBonjour::new(b"\x01\xff"));
        refuses_all("query", &[], &|value| P2pServiceDelBonjour::new(value).to_request());
    }

    #[test]
    fn p2p_service_del_upnp() {
        is("P2P_SERVICE_DEL upnp 01ff some text", &P2pServiceDelUpnp::new(b"\x01\xff", "some text"));
        refuses_all("version", &[], &|value| P2pServiceDelUpnp::new(value, "some text").to_request());
        refuses_in_text("service", &[], &|value| P2pServiceDelUpnp::new(b"\x01\xff", value).to_request());
    }

    #[test]
    fn p2p_service_del_asp() {
        is("P2P_SERVICE_DEL asp 1f", &P2pServiceDelAsp::new(0x1f));
    }

    #[test]
    fn p2p_service_del_asp_all() {
        is("P2P_SERVICE_DEL asp all", &P2pServiceDelAspAll);
    }

    #[test]
    fn p2p_asp_provision() {
        is("P2P_ASP_PROVISION 02:00:00:00:01:00 adv_id=1f adv_mac=02:00:00:00:01:00 session=1f session_mac=02:00:00:00:01:00", &P2pAspProvision::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0]));
        is("P2P_ASP_PROVISION 02:00:00:00:01:00 adv_id=1f adv_mac=02:00:00:00:01:00 session=1f session_mac=02:00:00:00:01:00 status=7 role=1f method=1f cpt=word info='some text'", &P2pAspProvision::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0]).status(7).role(0x1f).method(0x1f).protocols("word").information("some text"));
        refuses_in_word("protocols", &[], &|value| P2pAspProvision::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0]).protocols(value).to_request());
        refuses_in_text("information", &[&b"a adv_id=b"[..], &b"a adv_mac=b"[..], &b"a cpt=b"[..], &b"a method=b"[..], &b"a role=b"[..], &b"a session=b"[..], &b"a session_mac=b"[..], &b"a status=b"[..], &b"a\'b"[..]], &|value| P2pAspProvision::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0]).information(value).to_request());
    }

    #[test]
    fn p2p_asp_provision_resp() {
        is("P2P_ASP_PROVISION_RESP 02:00:00:00:01:00 adv_id=1f adv_mac=02:00:00:00:01:00 session=1f session_mac=02:00:00:00:01:00 status=7", &P2pAspProvisionResp::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 7));
        is("P2P_ASP_PROVISION_RESP 02:00:00:00:01:00 adv_id=1f adv_mac=02:00:00:00:01:00 session=1f session_mac=02:00:00:00:01:00 status=7 role=1f method=1f cpt=word info='some text'", &P2pAspProvisionResp::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 7).role(0x1f).method(0x1f).protocols("word").information("some text"));
        refuses_in_word("protocols", &[], &|value| P2pAspProvisionResp::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 7).protocols(value).to_request());
        refuses_in_text("information", &[&b"a adv_id=b"[..], &b"a adv_mac=b"[..], &b"a cpt=b"[..], &b"a method=b"[..], &b"a role=b"[..], &b"a session=b"[..], &b"a session_mac=b"[..], &b"a status=b"[..], &b"a\'b"[..]], &|value| P2pAspProvisionResp::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 7).information(value).to_request());
    }
}

mod dpp {
    use super::*;

    #[test]
    fn dpp_qr_code() {
        is("DPP_QR_CODE some text", &DppQrCode::new("some text"));
        refuses_in_text("uri", &[], &|value| DppQrCode::new(value).to_request());
    }

    #[test]
    fn dpp_nfc_uri() {
        is("DPP_NFC_URI some text", &DppNfcUri::new("some text"));
        refuses_in_text("uri", &[], &|value| DppNfcUri::new(value).to_request());
    }

    #[test]
    fn dpp_nfc_handover_req() {
        is("DPP_NFC_HANDOVER_REQ own=7 uri=some text", &DppNfcHandoverReq::new(7, "some text"));
        refuses_in_text("uri", &[&b"a own=b"[..], &b"a uri=b"[..]], &|value| DppNfcHandoverReq::new(7, value).to_request());
    }

    #[test]
    fn dpp_nfc_handover_sel() {
        is("DPP_NFC_HANDOVER_SEL own=7 uri=some text", &DppNfcHandoverSel::new(7, "some text"));
        refuses_in_text("uri", &[&b"a own=b"[..], &b"a uri=b"[..]], &|value| DppNfcHandoverSel::new(7, value).to_request());
    }

    #[test]
    fn dpp_bootstrap_gen() {
        is("DPP_BOOTSTRAP_GEN type=qrcode", &DppBootstrapGen::new(DppBootstrapGenKind::Qrcode));
        is("DPP_BOOTSTRAP_GEN type=qrcode chan=word mac=word info=word curve=word supported_curves=word host=word key=68757368", &DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).channels("word").address("word").information("word").curve("word").supported_curves("word").host("word").key("hush"));
        hides(&DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).channels("word").address("word").information("word").curve("word").supported_curves("word").host("word").key("hush"));
        refuses_in_word("channels", &[], &|value| DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).channels(value).to_request());
        refuses_in_word("address", &[], &|value| DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).address(value).to_request());
        refuses_in_word("information", &[], &|value| DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).information(value).to_request());
        refuses_in_word("curve", &[], &|value| DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).curve(value).to_request());
        refuses_in_word("supported_curves", &[], &|value| DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).supported_curves(value).to_request());
        refuses_in_word("host", &[], &|value| DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).host(value).to_request());
        refuses_all("key", &[], &|value| DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).key(value).to_request());
    }

    #[test]
    fn dpp_bootstrap_remove() {
        is("DPP_BOOTSTRAP_REMOVE 7", &DppBootstrapRemove::new(7));
    }

    #[test]
    fn dpp_bootstrap_remove_all() {
        is("DPP_BOOTSTRAP_REMOVE *", &DppBootstrapRemoveAll);
    }

    #[test]
    fn dpp_bootstrap_get_uri() {
        is("DPP_BOOTSTRAP_GET_URI 7", &DppBootstrapGetUri::new(7));
    }

    #[test]
    fn dpp_bootstrap_info() {
        is("DPP_BOOTSTRAP_INFO 7", &DppBootstrapInfo::new(7));
    }

    #[test]
    fn dpp_bootstrap_set() {
        is("DPP_BOOTSTRAP_SET 7", &DppBootstrapSet::new(7));
        is("DPP_BOOTSTRAP_SET 7 conf=word ssid=01ff ssid_charset=7 group_id=word expiry=7 csrattrs=word configurator=7 conn_status=1 akm_use_selector=1 pass=68757368 psk=68757368", &DppBootstrapSet::new(7).configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        hides(&DppBootstrapSet::new(7).configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        refuses_in_word("configuration", &[], &|value| DppBootstrapSet::new(7).configuration(value).to_request());
        refuses_all("ssid", &[], &|value| DppBootstrapSet::new(7).ssid(value).to_request());
        refuses_in_word("group", &[], &|value| DppBootstrapSet::new(7).group(value).to_request());
        refuses_in_word("csr_attributes", &[], &|value| DppBootstrapSet::new(7).csr_attributes(value).to_request());
        refuses_all("passphrase", &[], &|value| DppBootstrapSet::new(7).passphrase(value).to_request());
        refuses_all("psk", &[], &|value| DppBootstrapSet::new(7).psk(value).to_request());
    }

    #[test]
    fn dpp_auth_init() {
        is("DPP_AUTH_INIT peer=7", &DppAuthInit::new(7));
        is("DPP_AUTH_INIT peer=7 own=7 role=configurator netrole=sta neg_freq=7 tcp_addr=word tcp_port=7 conf=word ssid=01ff ssid_charset=7 group_id=word expiry=7 csrattrs=word configurator=7 conn_status=1 akm_use_selector=1 pass=68757368 psk=68757368", &DppAuthInit::new(7).own_id(7).role(DppAuthInitRole::Configurator).network_role(DppAuthInitNetworkRole::Sta).frequency(7).tcp_address("word").tcp_port(7).configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        hides(&DppAuthInit::new(7).own_id(7).role(DppAuthInitRole::Configurator).network_role(DppAuthInitNetworkRole::Sta).frequency(7).tcp_address("word").tcp_port(7).configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        refuses_in_word("network_role", &[], &|value| DppAuthInit::new(7).network_role(Text::from(value)).to_request());
        refuses_in_word("tcp_address", &[], &|value| DppAuthInit::new(7).tcp_address(value).to_request());
        refuses_in_word("configuration", &[], &|value| DppAuthInit::new(7).configuration(value).to_request());
        refuses_all("ssid", &[], &|value| DppAuthInit::new(7).ssid(value).to_request());
        refuses_in_word("group", &[], &|value| DppAuthInit::new(7).group(value).to_request());
        refuses_in_word("csr_attributes", &[], &|value| DppAuthInit::new(7).csr_attributes(value).to_request());
        refuses_all("passphrase", &[], &|value| DppAuthInit::new(7).passphrase(value).to_request());
        refuses_all("psk", &[], &|value| DppAuthInit::new(7).psk(value).to_request());
    }

    #[test]
    fn dpp_listen() {
        is("DPP_LISTEN 7", &DppListen::new(7));
        is("DPP_LISTEN 7 role=configurator qr=mutual netrole=sta", &DppListen::new(7).role(DppListenRole::Configurator).mutual().network_role(DppListenNetworkRole::Sta));
        refuses_in_word("network_role", &[], &|value| DppListen::new(7).network_role(Text::from(value)).to_request());
    }

    #[test]
    fn dpp_stop_listen() {
        is("DPP_STOP_LISTEN", &DppStopListen);
    }

    #[test]
    fn dpp_configurator_add() {
        is("DPP_CONFIGURATOR_ADD", &DppConfiguratorAdd::new());
        is("DPP_CONFIGURATOR_ADD curve=word net_access_key_curve=word key=68757368 ppkey=68757368", &DppConfiguratorAdd::new().curve("word").network_key_curve("word").key("hush").privacy_key("hush"));
        hides(&DppConfiguratorAdd::new().curve("word").network_key_curve("word").key("hush").privacy_key("hush"));
        refuses_in_word("curve", &[], &|value| DppConfiguratorAdd::new().curve(value).to_request());
        refuses_in_word("network_key_curve", &[], &|value| DppConfiguratorAdd::new().network_key_curve(value).to_request());
        refuses_all("key", &[], &|value| DppConfiguratorAdd::new().key(value).to_request());
        refuses_all("privacy_key", &[], &|value| DppConfiguratorAdd::new().privacy_key(value).to_request());
    }

    #[test]
    fn dpp_configurator_set() {
        is("DPP_CONFIGURATOR_SET 7", &DppConfiguratorSet::new(7));
        is("DPP_CONFIGURATOR_SET 7 net_access_key_curve=word", &DppConfiguratorSet::new(7).network_key_curve("word"));
        refuses_in_word("network_key_curve", &[], &|value| DppConfiguratorSet::new(7).network_key_curve(value).to_request());
    }

    #[test]
    fn dpp_configurator_remove() {
        is("DPP_CONFIGURATOR_REMOVE 7", &DppConfiguratorRemove::new(7));
    }

    #[test]
    fn dpp_configurator_remove_all() {
        is("DPP_CONFIGURATOR_REMOVE *", &DppConfiguratorRemoveAll);
    }

    #[test]
    fn dpp_configurator_sign() {
        is("DPP_CONFIGURATOR_SIGN conf=word", &DppConfiguratorSign::new("word"));
        is("DPP_CONFIGURATOR_SIGN conf=word curve=word ssid=01ff ssid_charset=7 group_id=word expiry=7 csrattrs=word configurator=7 conn_status=1 akm_use_selector=1 pass=68757368 psk=68757368", &DppConfiguratorSign::new("word").curve("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        hides(&DppConfiguratorSign::new("word").curve("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        refuses_in_word("configuration", &[], &|value| DppConfiguratorSign::new(value).to_request());
        refuses_in_word("curve", &[], &|value| DppConfiguratorSign::new("word").curve(value).to_request());
        refuses_all("ssid", &[], &|value| DppConfiguratorSign::new("word").ssid(value).to_request());
        refuses_in_word("group", &[], &|value| DppConfiguratorSign::new("word").group(value).to_request());
        refuses_in_word("csr_attributes", &[], &|value| DppConfiguratorSign::new("word").csr_attributes(value).to_request());
        refuses_all("passphrase", &[], &|value| DppConfiguratorSign::new("word").passphrase(value).to_request());
        refuses_all("psk", &[], &|value| DppConfiguratorSign::new("word").psk(value).to_request());
    }

    #[test]
    fn dpp_configurator_get_key() {
        is("DPP_CONFIGURATOR_GET_KEY 7", &DppConfiguratorGetKey::new(7));
    }

    #[test]
    fn dpp_pkex_add() {
        is("DPP_PKEX_ADD own=7 code=hush", &DppPkexAdd::new(7, "hush"));
        is("DPP_PKEX_ADD own=7 identifier=word init=7 ver=7 role=configurator tcp_addr=word tcp_port=7 conf=word ssid=01ff ssid_charset=7 group_id=word expiry=7 csrattrs=word configurator=7 conn_status=1 akm_use_selector=1 pass=68757368 psk=68757368 code=hush", &DppPkexAdd::new(7, "hush").identifier("word").initiate(7).version(7).role(DppPkexAddRole::Configurator).tcp_address("word").tcp_port(7).configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        hides(&DppPkexAdd::new(7, "hush").identifier("word").initiate(7).version(7).role(DppPkexAddRole::Configurator).tcp_address("word").tcp_port(7).configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        refuses_in_word("identifier", &[], &|value| DppPkexAdd::new(7, "hush").identifier(value).to_request());
        refuses_in_word("tcp_address", &[], &|value| DppPkexAdd::new(7, "hush").tcp_address(value).to_request());
        refuses_in_word("configuration", &[], &|value| DppPkexAdd::new(7, "hush").configuration(value).to_request());
        refuses_all("ssid", &[], &|value| DppPkexAdd::new(7, "hush").ssid(value).to_request());
        refuses_in_word("group", &[], &|value| DppPkexAdd::new(7, "hush").group(value).to_request());
        refuses_in_word("csr_attributes", &[], &|value| DppPkexAdd::new(7, "hush").csr_attributes(value).to_request());
        refuses_all("passphrase", &[], &|value| DppPkexAdd::new(7, "hush").passphrase(value).to_request());
        refuses_all("psk", &[], &|value| DppPkexAdd::new(7, "hush").psk(value).to_request());
        refuses_in_text("code", &[&b"a akm_use_selector=1b"[..], &b"a code=b"[..], &b"a conf=b"[..], &b"a configurator=b"[..], &b"a conn_status=1b"[..], &b"a csrattrs=b"[..], &b"a expiry=b"[..], &b"a group_id=b"[..], &b"a identifier=b"[..], &b"a init=b"[..], &b"a own=b"[..], &b"a pass=b"[..], &b"a psk=b"[..], &b"a role=b"[..], &b"a ssid=b"[..], &b"a ssid_charset=b"[..], &b"a tcp_addr=b"[..], &b"a tcp_port=b"[..], &b"a ver=b"[..]], &|value| DppPkexAdd::new(7, value).to_request());
    }

    #[test]
    fn dpp_pkex_remove() {
        is("DPP_PKEX_REMOVE 7", &DppPkexRemove::new(7));
    }

    #[test]
    fn dpp_pkex_remove_all() {
        is("DPP_PKEX_REMOVE *", &DppPkexRemoveAll);
    }

    #[test]
    fn dpp_conf_set() {
        is("DPP_CONF_SET peer=7", &DppConfSet::new(7));
        is("DPP_CONF_SET peer=7 comeback=7 conf=word ssid=01ff ssid_charset=7 group_id=word expiry=7 csrattrs=word configurator=7 conn_status=1 akm_use_selector=1 pass=68757368 psk=68757368", &DppConfSet::new(7).comeback(7).configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        hides(&DppConfSet::new(7).comeback(7).configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        refuses_in_word("configuration", &[], &|value| DppConfSet::new(7).configuration(value).to_request());
        refuses_all("ssid", &[], &|value| DppConfSet::new(7).ssid(value).to_request());
        refuses_in_word("group", &[], &|value| DppConfSet::new(7).group(value).to_request());
        refuses_in_word("csr_attributes", &[], &|value| DppConfSet::new(7).csr_attributes(value).to_request());
        refuses_all("passphrase", &[], &|value| DppConfSet::new(7).passphrase(value).to_request());
        refuses_all("psk", &[], &|value| DppConfSet::new(7).psk(value).to_request());
    }

    #[test]
    fn dpp_controller_start() {
        is("DPP_CONTROLLER_START", &DppControllerStart::new());
        is("DPP_CONTROLLER_START tcp_port=7 role=configurator qr=mutual", &DppControllerStart::new().tcp_port(7).role(DppControllerStartRole::Configurator).mutual());
    }

    #[test]
    fn dpp_controller_stop() {
        is("DPP_CONTROLLER_STOP", &DppControllerStop);
    }

    #[test]
    fn dpp_chirp() {
        is("DPP_CHIRP own=7", &DppChirp::new(7));
        is("DPP_CHIRP own=7 iter=7 listen=7", &DppChirp::new(7).iterations(7).frequency(7));
    }

    #[test]
    fn dpp_stop_chirp() {
        is("DPP_STOP_CHIRP", &DppStopChirp);
    }

    #[test]
    fn dpp_reconfig() {
        is("DPP_RECONFIG 7", &DppReconfig::new(7));
        is("DPP_RECONFIG 7 iter=7", &DppReconfig::new(7).iterations(7));
    }

    #[test]
    fn dpp_ca_set() {
        is("DPP_CA_SET peer=7 name=status value=some text", &DppCaSet::new(7, DppCaSetName::Status, "some text"));
        refuses_in_text("value", &[&b"a name=b"[..], &b"a peer=b"[..], &b"a value=b"[..]], &|value| DppCaSet::new(7, DppCaSetName::Status, value).to_request());
    }

    #[test]
    fn dpp_push_button() {
        is("DPP_PUSH_BUTTON", &DppPushButton::new());
        is("DPP_PUSH_BUTTON role=configurator conf=word ssid=01ff ssid_charset=7 group_id=word expiry=7 csrattrs=word configurator=7 conn_status=1 akm_use_selector=1 pass=68757368 psk=68757368", &DppPushButton::new().configurator().configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        hides(&DppPushButton::new().configurator().configuration("word").ssid(b"\x01\xff").ssid_charset(7).group("word").expiry(7).csr_attributes("word").configurator_id(7).connection_status().akm_use_selector().passphrase("hush").psk("hush"));
        refuses_in_word("configuration", &[], &|value| DppPushButton::new().configuration(value).to_request());
        refuses_all("ssid", &[], &|value| DppPushButton::new().ssid(value).to_request());
        refuses_in_word("group", &[], &|value| DppPushButton::new().group(value).to_request());
        refuses_in_word("csr_attributes", &[], &|value| DppPushButton::new().csr_attributes(value).to_request());
        refuses_all("passphrase", &[], &|value| DppPushButton::new().passphrase(value).to_request());
        refuses_all("psk", &[], &|value| DppPushButton::new().psk(value).to_request());
    }

    #[test]
    fn dpp_relay_add_controller() {
        is("DPP_RELAY_ADD_CONTROLLER word 01ff", &DppRelayAddController::new("word", b"\x01\xff"));
        refuses_in_word("address", &[], &|value| DppRelayAddController::new(value, b"\x01\xff").to_request());
        refuses_all("key_hash", &[], &|value| DppRelayAddController::new("word", value).to_request());
    }

    #[test]
    fn dpp_relay_remove_controller() {
        is("DPP_RELAY_REMOVE_CONTROLLER word", &DppRelayRemoveController::new("word"));
        refuses_in_word("address", &[], &|value| DppRelayRemoveController::new(value).to_request());
    }
}

mod nan {
    use super::*;

    #[test]
    fn nan_publish() {
        is("NAN_PUBLISH service_name=word", &NanPublish::new("word"));
        is("NAN_PUBLISH service_name=word ttl=7 freq=7 freq_list=word srv_proto_type=7 ssi=01ff p2p=1 solicited=0 unsolicited=0 fsd=0 pr=1 sync=1 match_filter_tx=word match_filter_rx=word close_proximity=1 pbm=word cipher_suites=word gtk_required=1 data_path=1 forced_addr=02:00:00:00:01:00 security_required=0 nd_pmk=68757368", &NanPublish::new("word").lifetime(7).frequency(7).frequencies("word").protocol(7).service_information(b"\x01\xff").p2p().not_solicited().not_unsolicited().no_fsd().proximity_ranging().synchronized().transmit_filter("word").receive_filter("word").close_proximity().bootstrap_methods("word").cipher_suites("word").gtk_required().data_path().forced_address([2, 0, 0, 0, 1, 0]).no_security().pmk("hush"));
        hides(&NanPublish::new("word").lifetime(7).frequency(7).frequencies("word").protocol(7).service_information(b"\x01\xff").p2p().not_solicited().not_unsolicited().no_fsd().proximity_ranging().synchronized().transmit_filter("word").receive_filter("word").close_proximity().bootstrap_methods("word").cipher_suites("word").gtk_required().data_path().forced_address([2, 0, 0, 0, 1, 0]).no_security().pmk("hush"));
        refuses_in_word("service", &[], &|value| NanPublish::new(value).to_request());
        refuses_in_word("frequencies", &[], &|value| NanPublish::new("word").frequencies(value).to_request());
        refuses_all("service_information", &[], &|value| NanPublish::new("word").service_information(value).to_request());
        refuses_in_word("transmit_filter", &[], &|value| NanPublish::new("word").transmit_filter(value).to_request());
        refuses_in_word("receive_filter", &[], &|value| NanPublish::new("word").receive_filter(value).to_request());
        refuses_in_word("bootstrap_methods", &[], &|value| NanPublish::new("word").bootstrap_methods(value).to_request());
        refuses_in_word("cipher_suites", &[], &|value| NanPublish::new("word").cipher_suites(value).to_request());
        refuses_all("pmk", &[], &|value| NanPublish::new("word").pmk(value).to_request());
    }

    #[test]
    fn nan_cancel_publish() {
        is("NAN_CANCEL_PUBLISH publish_id=7", &NanCancelPublish::new(7));
    }

    #[test]
    fn nan_update_publish() {
        is("NAN_UPDATE_PUBLISH publish_id=7", &NanUpdatePublish::new(7));
        is("NAN_UPDATE_PUBLISH publish_id=7 ssi=01ff", &NanUpdatePublish::new(7).service_information(b"\x01\xff"));
        refuses_all("service_information", &[], &|value| NanUpdatePublish::new(7).service_information(value).to_request());
    }

    #[test]
    fn nan_publish_stop_listen() {
        is("NAN_PUBLISH_STOP_LISTEN id=7", &NanPublishStopListen::new(7));
    }

    #[test]
    fn nan_unpause_publish() {
        is("NAN_UNPAUSE_PUBLISH publish_id=7 peer_instance_id=7 peer=02:00:00:00:01:00", &NanUnpausePublish::new(7, 7, [2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn nan_subscribe() {
        is("NAN_SUBSCRIBE service_name=word", &NanSubscribe::new("word"));
        is("NAN_SUBSCRIBE service_name=word active=1 ttl=7 freq=7 freq_list=word srv_proto_type=7 ssi=01ff p2p=1 pr=1 sync=1 match_filter_tx=word match_filter_rx=word srf_include=1 srf_mac_list=word srf_bf_len=7 srf_bf_idx=7 close_proximity=1 pbm=word forced_addr=02:00:00:00:01:00", &NanSubscribe::new("word").active().lifetime(7).frequency(7).frequencies("word").protocol(7).service_information(b"\x01\xff").p2p().proximity_ranging().synchronized().transmit_filter("word").receive_filter("word").response_filter_include(true).response_filter_addresses("word").bloom_filter_length(7).bloom_filter_index(7).close_proximity().bootstrap_methods("word").forced_address([2, 0, 0, 0, 1, 0]));
        refuses_in_word("service", &[], &|value| NanSubscribe::new(value).to_request());
        refuses_in_word("frequencies", &[], &|value| NanSubscribe::new("word").frequencies(value).to_request());
        refuses_all("service_information", &[], &|value| NanSubscribe::new("word").service_information(value).to_request());
        refuses_in_word("transmit_filter", &[], &|value| NanSubscribe::new("word").transmit_filter(value).to_request());
        refuses_in_word("receive_filter", &[], &|value| NanSubscribe::new("word").receive_filter(value).to_request());
        refuses_in_word("response_filter_addresses", &[], &|value| NanSubscribe::new("word").response_filter_addresses(value).to_request());
        refuses_in_word("bootstrap_methods", &[], &|value| NanSubscribe::new("word").bootstrap_methods(value).to_request());
    }

    #[test]
    fn nan_cancel_subscribe() {
        is("NAN_CANCEL_SUBSCRIBE subscribe_id=7", &NanCancelSubscribe::new(7));
    }

    #[test]
    fn nan_subscribe_stop_listen() {
        is("NAN_SUBSCRIBE_STOP_LISTEN id=7", &NanSubscribeStopListen::new(7));
    }

    #[test]
    fn nan_transmit() {
        is("NAN_TRANSMIT handle=7 address=02:00:00:00:01:00", &NanTransmit::new(7, [2, 0, 0, 0, 1, 0]));
        is("NAN_TRANSMIT handle=7 req_instance_id=7 address=02:00:00:00:01:00 ssi=01ff cookie=7", &NanTransmit::new(7, [2, 0, 0, 0, 1, 0]).peer_instance_id(7).service_information(b"\x01\xff").cookie(7));
        refuses_all("service_information", &[], &|value| NanTransmit::new(7, [2, 0, 0, 0, 1, 0]).service_information(value).to_request());
    }

    #[test]
    fn nan_flush() {
        is("NAN_FLUSH", &NanFlush);
    }

    #[test]
    fn nan_start() {
        is("NAN_START", &NanStart);
    }

    #[test]
    fn nan_stop() {
        is("NAN_STOP", &NanStop);
    }

    #[test]
    fn nan_set() {
        is("NAN_SET master_pref some text", &NanSet::new(NanSetParameter::MasterPref, "some text"));
        refuses_in_word("parameter", &[], &|value| NanSet::new(Text::from(value), "some text").to_request());
        refuses_in_text("value", &[], &|value| NanSet::new(NanSetParameter::MasterPref, value).to_request());
    }

    #[test]
    fn nan_set_nik() {
        is("NAN_SET nik 68757368", &NanSetNik::new("hush"));
        hides(&NanSetNik::new("hush"));
        refuses_all("key", &[], &|value| NanSetNik::new(value).to_request());
    }

    #[test]
    fn nan_update_conf() {
        is("NAN_UPDATE_CONF", &NanUpdateConf);
    }

    #[test]
    fn nan_sched_config_map() {
        is("NAN_SCHED_CONFIG_MAP map_id=7", &NanSchedConfigMap::new(7));
        is("NAN_SCHED_CONFIG_MAP map_id=7 cdw_overwrite_low_band cdw_overwrite_high_band 7:01ff", &NanSchedConfigMap::new(7).overwrite_low_band().overwrite_high_band().frequency(7, b"\x01\xff"));
        refuses_all("bitmap", &[], &|value| NanSchedConfigMap::new(7).frequency(7, value).to_request());
    }

    #[test]
    fn nan_ndp_request() {
        is("NAN_NDP_REQUEST handle=7 ndi=word peer_nmi=02:00:00:00:01:00 peer_id=7", &NanNdpRequest::new(7, "word", [2, 0, 0, 0, 1, 0], 7));
        is("NAN_NDP_REQUEST handle=7 ndi=word peer_nmi=02:00:00:00:01:00 peer_id=7 ssi=01ff qos=7:7 csid=7 gtk_csid=7 interface_id=01ff password=hush pwd_hex=68757368 pmk=68757368", &NanNdpRequest::new(7, "word", [2, 0, 0, 0, 1, 0], 7).service_information(b"\x01\xff").minimum_slots(7, 7).cipher_suite(7).group_cipher_suite(7).interface_id(b"\x01\xff").password("hush").password_bytes("hush").pmk("hush"));
        hides(&NanNdpRequest::new(7, "word", [2, 0, 0, 0, 1, 0], 7).service_information(b"\x01\xff").minimum_slots(7, 7).cipher_suite(7).group_cipher_suite(7).interface_id(b"\x01\xff").password("hush").password_bytes("hush").pmk("hush"));
        refuses_in_word("interface", &[], &|value| NanNdpRequest::new(7, value, [2, 0, 0, 0, 1, 0], 7).to_request());
        refuses_all("service_information", &[], &|value| NanNdpRequest::new(7, "word", [2, 0, 0, 0, 1, 0], 7).service_information(value).to_request());
        refuses_all("interface_id", &[], &|value| NanNdpRequest::new(7, "word", [2, 0, 0, 0, 1, 0], 7).interface_id(value).to_request());
        refuses_in_word("password", &[], &|value| NanNdpRequest::new(7, "word", [2, 0, 0, 0, 1, 0], 7).password(value).to_request());
        refuses_all("password_bytes", &[], &|value| NanNdpRequest::new(7, "word", [2, 0, 0, 0, 1, 0], 7).password_bytes(value).to_request());
        refuses_all("pmk", &[], &|value| NanNdpRequest::new(7, "word", [2, 0, 0, 0, 1, 0], 7).pmk(value).to_request());
    }

    #[test]
    fn nan_ndp_response() {
        is("NAN_NDP_RESPONSE accept peer_nmi=02:00:00:00:01:00 init_ndi=02:00:00:00:01:00 ndp_id=7", &NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7));
        is("NAN_NDP_RESPONSE accept peer_nmi=02:00:00:00:01:00 init_ndi=02:00:00:00:01:00 ndp_id=7 reason_code=7 ndi=word handle=7 ssi=01ff qos=7:7 csid=7 interface_id=01ff password=hush pwd_hex=68757368 pmk=68757368", &NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).reason(7).interface("word").handle(7).service_information(b"\x01\xff").minimum_slots(7, 7).cipher_suite(7).interface_id(b"\x01\xff").password("hush").password_bytes("hush").pmk("hush"));
        hides(&NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).reason(7).interface("word").handle(7).service_information(b"\x01\xff").minimum_slots(7, 7).cipher_suite(7).interface_id(b"\x01\xff").password("hush").password_bytes("hush").pmk("hush"));
        refuses_in_word("interface", &[], &|value| NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).interface(value).to_request());
        refuses_all("service_information", &[], &|value| NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).service_information(value).to_request());
        refuses_all("interface_id", &[], &|value| NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).interface_id(value).to_request());
        refuses_in_word("password", &[], &|value| NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).password(value).to_request());
        refuses_all("password_bytes", &[], &|value| NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).password_bytes(value).to_request());
        refuses_all("pmk", &[], &|value| NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).pmk(value).to_request());
    }

    #[test]
    fn nan_ndp_terminate() {
        is("NAN_NDP_TERMINATE peer_nmi=02:00:00:00:01:00 init_ndi=02:00:00:00:01:00 ndp_id=7", &NanNdpTerminate::new([2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7));
    }

    #[test]
    fn nan_peer_info() {
        is("NAN_PEER_INFO 02:00:00:00:01:00 schedule", &NanPeerInfo::new([2, 0, 0, 0, 1, 0], NanPeerInfoKind::Schedule));
        is("NAN_PEER_INFO 02:00:00:00:01:00 schedule 7", &NanPeerInfo::new([2, 0, 0, 0, 1, 0], NanPeerInfoKind::Schedule).map_id(7));
        refuses_in_word("kind", &[], &|value| NanPeerInfo::new([2, 0, 0, 0, 1, 0], Text::from(value)).to_request());
    }

    #[test]
    fn nan_status() {
        is("NAN_STATUS", &NanStatus);
    }

    #[test]
    fn nan_bootstrap() {
        is("NAN_BOOTSTRAP 02:00:00:00:01:00 handle=7 method=7", &NanBootstrap::new([2, 0, 0, 0, 1, 0], 7, 7));
        is("NAN_BOOTSTRAP 02:00:00:00:01:00 handle=7 req_instance_id=7 method=7 auth", &NanBootstrap::new([2, 0, 0, 0, 1, 0], 7, 7).peer_instance_id(7).authenticated());
    }

    #[test]
    fn nan_bootstrap_reset() {
        is("NAN_BOOTSTRAP_RESET 02:00:00:00:01:00", &NanBootstrapReset::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn nan_pair() {
        is("NAN_PAIR 02:00:00:00:01:00 handle=7 peer_instance_id=7 cipher=CCMP", &NanPair::new([2, 0, 0, 0, 1, 0], 7, 7, NanPairCipher::Ccmp));
        is("NAN_PAIR 02:00:00:00:01:00 auth=7 handle=7 peer_instance_id=7 cipher=CCMP responder password=hush pwd_hex=68757368", &NanPair::new([2, 0, 0, 0, 1, 0], 7, 7, NanPairCipher::Ccmp).authentication(7).responder().password("hush").password_bytes("hush"));
        hides(&NanPair::new([2, 0, 0, 0, 1, 0], 7, 7, NanPairCipher::Ccmp).authentication(7).responder().password("hush").password_bytes("hush"));
        refuses_in_word("password", &[], &|value| NanPair::new([2, 0, 0, 0, 1, 0], 7, 7, NanPairCipher::Ccmp).password(value).to_request());
        refuses_all("password_bytes", &[], &|value| NanPair::new([2, 0, 0, 0, 1, 0], 7, 7, NanPairCipher::Ccmp).password_bytes(value).to_request());
    }

    #[test]
    fn nan_pair_abort() {
        is("NAN_PAIR_ABORT 02:00:00:00:01:00", &NanPairAbort::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn pr_pasn_start() {
        is("PR_PASN_START addr=02:00:00:00:01:00 role=ISTA ranging_type=EDCA freq=7", &PrPasnStart::new([2, 0, 0, 0, 1, 0], PrPasnStartRole::Ista, PrPasnStartRangingType::Edca, 7));
        is("PR_PASN_START addr=02:00:00:00:01:00 role=ISTA ranging_type=EDCA freq=7 auth=7 forced_pr_freq=7", &PrPasnStart::new([2, 0, 0, 0, 1, 0], PrPasnStartRole::Ista, PrPasnStartRangingType::Edca, 7).authentication(7).forced_frequency(7));
    }

    #[test]
    fn pr_set_dik_context() {
        is("PR_SET_DIK_CONTEXT dik=68757368", &PrSetDikContext::new("hush"));
        is("PR_SET_DIK_CONTEXT self dik=68757368 password=hush pmk=68757368", &PrSetDikContext::new("hush").own().password("hush").pmk("hush"));
        hides(&PrSetDikContext::new("hush").own().password("hush").pmk("hush"));
        refuses_all("key", &[], &|value| PrSetDikContext::new(value).to_request());
        refuses_in_word("password", &[], &|value| PrSetDikContext::new("hush").password(value).to_request());
        refuses_all("pmk", &[], &|value| PrSetDikContext::new("hush").pmk(value).to_request());
    }

    #[test]
    fn pr_clear_dik_context() {
        is("PR_CLEAR_DIK_CONTEXT", &PrClearDikContext);
    }

    #[test]
    fn pr_ranging_abort() {
        is("PR_RANGING_ABORT", &PrRangingAbort);
    }
}

mod interworking {
    use super::*;

    #[test]
    fn fetch_anqp() {
        is("FETCH_ANQP", &FetchAnqp);
    }

    #[test]
    fn stop_fetch_anqp() {
        is("STOP_FETCH_ANQP", &StopFetchAnqp);
    }

    #[test]
    fn interworking_select() {
        is("INTERWORKING_SELECT", &InterworkingSelect::new());
        is("INTERWORKING_SELECT auto freq=word", &InterworkingSelect::new().automatic().frequencies("word"));
        refuses_in_word("frequencies", &[], &|value| InterworkingSelect::new().frequencies(value).to_request());
    }

    #[test]
    fn interworking_connect() {
        is("INTERWORKING_CONNECT 02:00:00:00:01:00", &InterworkingConnect::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn interworking_add_network() {
        is("INTERWORKING_ADD_NETWORK 02:00:00:00:01:00", &InterworkingAddNetwork::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn anqp_get() {
        is("ANQP_GET 02:00:00:00:01:00 word", &AnqpGet::new([2, 0, 0, 0, 1, 0], "word"));
        is("ANQP_GET 02:00:00:00:01:00 freq=7 word", &AnqpGet::new([2, 0, 0, 0, 1, 0], "word").frequency(7));
        refuses_in_word("ids", &[&b"a freq=b"[..]], &|value| AnqpGet::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn gas_request() {
        is("GAS_REQUEST 02:00:00:00:01:00 01ff", &GasRequest::new([2, 0, 0, 0, 1, 0], b"\x01\xff"));
        is("GAS_REQUEST 02:00:00:00:01:00 01ff 01ff", &GasRequest::new([2, 0, 0, 0, 1, 0], b"\x01\xff").query(b"\x01\xff"));
        refuses_all("protocol", &[], &|value| GasRequest::new([2, 0, 0, 0, 1, 0], value).to_request());
        refuses_all("query", &[], &|value| GasRequest::new([2, 0, 0, 0, 1, 0], b"\x01\xff").query(value).to_request());
    }

    #[test]
    fn gas_response_get() {
        is("GAS_RESPONSE_GET 02:00:00:00:01:00 7", &GasResponseGet::new([2, 0, 0, 0, 1, 0], 7));
        is("GAS_RESPONSE_GET 02:00:00:00:01:00 7 7,7", &GasResponseGet::new([2, 0, 0, 0, 1, 0], 7).offset(7, 7));
    }

    #[test]
    fn hs20_anqp_get() {
        is("HS20_ANQP_GET 02:00:00:00:01:00 word", &Hs20AnqpGet::new([2, 0, 0, 0, 1, 0], "word"));
        refuses_in_word("subtypes", &[], &|value| Hs20AnqpGet::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn hs20_get_nai_home_realm_list() {
        is("HS20_GET_NAI_HOME_REALM_LIST 02:00:00:00:01:00", &Hs20GetNaiHomeRealmList::new([2, 0, 0, 0, 1, 0]));
        is("HS20_GET_NAI_HOME_REALM_LIST 02:00:00:00:01:00 realm=some text", &Hs20GetNaiHomeRealmList::new([2, 0, 0, 0, 1, 0]).realm("some text"));
        refuses_in_text("realm", &[&b"a realm=b"[..]], &|value| Hs20GetNaiHomeRealmList::new([2, 0, 0, 0, 1, 0]).realm(value).to_request());
    }

    #[test]
    fn hs20_get_nai_home_realm_list_hex() {
        is("HS20_GET_NAI_HOME_REALM_LIST 02:00:00:00:01:00 01ff", &Hs20GetNaiHomeRealmListHex::new([2, 0, 0, 0, 1, 0], b"\x01\xff"));
        refuses_all("request", &[], &|value| Hs20GetNaiHomeRealmListHex::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn hs20_icon_request() {
        is("HS20_ICON_REQUEST 02:00:00:00:01:00 some text", &Hs20IconRequest::new([2, 0, 0, 0, 1, 0], "some text"));
        refuses_in_text("name", &[], &|value| Hs20IconRequest::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn req_hs20_icon() {
        is("REQ_HS20_ICON 02:00:00:00:01:00 some text", &ReqHs20Icon::new([2, 0, 0, 0, 1, 0], "some text"));
        refuses_in_text("name", &[], &|value| ReqHs20Icon::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn get_hs20_icon() {
        is("GET_HS20_ICON 02:00:00:00:01:00 word 7 7", &GetHs20Icon::new([2, 0, 0, 0, 1, 0], "word", 7, 7));
        refuses_in_word("name", &[], &|value| GetHs20Icon::new([2, 0, 0, 0, 1, 0], value, 7, 7).to_request());
    }

    #[test]
    fn del_hs20_icon() {
        is("DEL_HS20_ICON 02:00:00:00:01:00", &DelHs20Icon::new([2, 0, 0, 0, 1, 0]));
        is("DEL_HS20_ICON 02:00:00:00:01:00 some text", &DelHs20Icon::new([2, 0, 0, 0, 1, 0]).name("some text"));
        refuses_in_text("name", &[], &|value| DelHs20Icon::new([2, 0, 0, 0, 1, 0]).name(value).to_request());
    }

    #[test]
    fn del_hs20_icon_all() {
        is("DEL_HS20_ICON ", &DelHs20IconAll);
    }

    #[test]
    fn fetch_osu() {
        is("FETCH_OSU", &FetchOsu);
    }

    #[test]
    fn fetch_osu_no_scan() {
        is("FETCH_OSU no-scan", &FetchOsuNoScan);
    }

    #[test]
    fn cancel_fetch_osu() {
        is("CANCEL_FETCH_OSU", &CancelFetchOsu);
    }

    #[test]
    fn hs20_wnm_notif() {
        is("HS20_WNM_NOTIF 02:00:00:00:01:00", &Hs20WnmNotif::new([2, 0, 0, 0, 1, 0]));
        is("HS20_WNM_NOTIF 02:00:00:00:01:00 some text", &Hs20WnmNotif::new([2, 0, 0, 0, 1, 0]).url("some text"));
        refuses_in_text("url", &[], &|value| Hs20WnmNotif::new([2, 0, 0, 0, 1, 0]).url(value).to_request());
    }

    #[test]
    fn hs20_deauth_req() {
        is("HS20_DEAUTH_REQ 02:00:00:00:01:00 7 7", &Hs20DeauthReq::new([2, 0, 0, 0, 1, 0], 7, 7));
        is("HS20_DEAUTH_REQ 02:00:00:00:01:00 7 7 some text", &Hs20DeauthReq::new([2, 0, 0, 0, 1, 0], 7, 7).url("some text"));
        refuses_in_text("url", &[], &|value| Hs20DeauthReq::new([2, 0, 0, 0, 1, 0], 7, 7).url(value).to_request());
    }
}

mod mesh {
    use super::*;

    #[test]
    fn mesh_interface_add() {
        is("MESH_INTERFACE_ADD", &MeshInterfaceAdd::new());
        is("MESH_INTERFACE_ADD ifname=word", &MeshInterfaceAdd::new().interface("word"));
        refuses_in_word("interface", &[], &|value| MeshInterfaceAdd::new().interface(value).to_request());
    }

    #[test]
    fn mesh_group_add() {
        is("MESH_GROUP_ADD 7", &MeshGroupAdd::new(7));
    }

    #[test]
    fn mesh_group_remove() {
        is("MESH_GROUP_REMOVE word", &MeshGroupRemove::new("word"));
        refuses_in_word("interface", &[], &|value| MeshGroupRemove::new(value).to_request());
    }

    #[test]
    fn mesh_peer_add() {
        is("MESH_PEER_ADD 02:00:00:00:01:00", &MeshPeerAdd::new([2, 0, 0, 0, 1, 0]));
        is("MESH_PEER_ADD 02:00:00:00:01:00 duration=7", &MeshPeerAdd::new([2, 0, 0, 0, 1, 0]).duration(7));
    }

    #[test]
    fn mesh_peer_remove() {
        is("MESH_PEER_REMOVE 02:00:00:00:01:00", &MeshPeerRemove::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn mesh_link_probe() {
        is("MESH_LINK_PROBE 02:00:00:00:01:00", &MeshLinkProbe::new([2, 0, 0, 0, 1, 0]));
        is("MESH_LINK_PROBE 02:00:00:00:01:00 payload=01ff", &MeshLinkProbe::new([2, 0, 0, 0, 1, 0]).payload(b"\x01\xff"));
        refuses_all("payload", &[], &|value| MeshLinkProbe::new([2, 0, 0, 0, 1, 0]).payload(value).to_request());
    }

    #[test]
    fn mesh_pmksa_get() {
        is("MESH_PMKSA_GET 02:00:00:00:01:00", &MeshPmksaGet::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn mesh_pmksa_get_any() {
        is("MESH_PMKSA_GET any", &MeshPmksaGetAny);
    }

    #[test]
    fn mesh_pmksa_add() {
        is("MESH_PMKSA_ADD 02:00:00:00:01:00 01ff 68757368 7", &MeshPmksaAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7));
        hides(&MeshPmksaAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7));
        refuses_all("pmkid", &[], &|value| MeshPmksaAdd::new([2, 0, 0, 0, 1, 0], value, "hush", 7).to_request());
        refuses_all("pmk", &[], &|value| MeshPmksaAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff", value, 7).to_request());
    }
}

mod tdls {
    use super::*;

    #[test]
    fn tdls_discover() {
        is("TDLS_DISCOVER 02:00:00:00:01:00", &TdlsDiscover::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn tdls_setup() {
        is("TDLS_SETUP 02:00:00:00:01:00", &TdlsSetup::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn tdls_teardown() {
        is("TDLS_TEARDOWN 02:00:00:00:01:00", &TdlsTeardown::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn tdls_teardown_all() {
        is("TDLS_TEARDOWN *", &TdlsTeardownAll);
    }

    #[test]
    fn tdls_chan_switch() {
        is("TDLS_CHAN_SWITCH 02:00:00:00:01:00 7 7", &TdlsChanSwitch::new([2, 0, 0, 0, 1, 0], 7, 7));
        is("TDLS_CHAN_SWITCH 02:00:00:00:01:00 7 7 sec_channel_offset=-7 center_freq1=7 center_freq2=7 bandwidth=7 ht vht", &TdlsChanSwitch::new([2, 0, 0, 0, 1, 0], 7, 7).secondary_channel_offset(-7).center_frequency(7).second_center_frequency(7).width(7).ht().vht());
    }

    #[test]
    fn tdls_cancel_chan_switch() {
        is("TDLS_CANCEL_CHAN_SWITCH 02:00:00:00:01:00", &TdlsCancelChanSwitch::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn tdls_link_status() {
        is("TDLS_LINK_STATUS 02:00:00:00:01:00", &TdlsLinkStatus::new([2, 0, 0, 0, 1, 0]));
    }
}

mod wnm {
    use super::*;

    #[test]
    fn wnm_sleep() {
        is("WNM_SLEEP enter", &WnmSleep::new(WnmSleepAction::Enter));
        is("WNM_SLEEP enter interval=7 tfs_req=01ff", &WnmSleep::new(WnmSleepAction::Enter).interval(7).tfs_request(b"\x01\xff"));
        refuses_all("tfs_request", &[], &|value| WnmSleep::new(WnmSleepAction::Enter).tfs_request(value).to_request());
    }

    #[test]
    fn wnm_bss_query() {
        is("WNM_BSS_QUERY 7", &WnmBssQuery::new(7));
        is("WNM_BSS_QUERY 7 list neighbor=02:00:00:00:01:00,0x1f,7,7,7,01ff", &WnmBssQuery::new(7).list().neighbor([2, 0, 0, 0, 1, 0], 0x1f, 7, 7, 7, Some(b"\x01\xff".into())));
        refuses_all("subelements", &[], &|value| WnmBssQuery::new(7).neighbor([2, 0, 0, 0, 1, 0], 0x1f, 7, 7, 7, Some(value.into())).to_request());
    }

    #[test]
    fn coloc_intf_report() {
        is("COLOC_INTF_REPORT 01ff", &ColocIntfReport::new(b"\x01\xff"));
        refuses_all("elements", &[], &|value| ColocIntfReport::new(value).to_request());
    }

    #[test]
    fn coloc_intf_req() {
        is("COLOC_INTF_REQ 02:00:00:00:01:00 7 7", &ColocIntfReq::new([2, 0, 0, 0, 1, 0], 7, 7));
    }

    #[test]
    fn disassoc_imminent() {
        is("DISASSOC_IMMINENT 02:00:00:00:01:00 7", &DisassocImminent::new([2, 0, 0, 0, 1, 0], 7));
    }

    #[test]
    fn ess_disassoc() {
        is("ESS_DISASSOC 02:00:00:00:01:00 7 some text", &EssDisassoc::new([2, 0, 0, 0, 1, 0], 7, "some text"));
        refuses_in_text("url", &[], &|value| EssDisassoc::new([2, 0, 0, 0, 1, 0], 7, value).to_request());
    }

    #[test]
    fn bss_tm_req() {
        is("BSS_TM_REQ 02:00:00:00:01:00", &BssTmReq::new([2, 0, 0, 0, 1, 0]));
        is("BSS_TM_REQ 02:00:00:00:01:00 disassoc_timer=7 valid_int=7 dialog_token=7 bss_term=7,7 neighbor=02:00:00:00:01:00,0x1f,7,7,7,01ff url=word pref=1 abridged=1 disassoc_imminent=1 link_removal_imminent=1 mbo=7:7:7", &BssTmReq::new([2, 0, 0, 0, 1, 0]).timer(7).validity(7).dialog_token(7).termination(7, 7).neighbor([2, 0, 0, 0, 1, 0], 0x1f, 7, 7, 7, Some(b"\x01\xff".into())).url("word").preferred().abridged().disassociation_imminent().link_removal_imminent().mbo(7, 7, 7));
        refuses_all("subelements", &[], &|value| BssTmReq::new([2, 0, 0, 0, 1, 0]).neighbor([2, 0, 0, 0, 1, 0], 0x1f, 7, 7, 7, Some(value.into())).to_request());
        refuses_in_word("url", &[], &|value| BssTmReq::new([2, 0, 0, 0, 1, 0]).url(value).to_request());
    }
}

mod rrm {
    use super::*;

    #[test]
    fn neighbor_rep_request() {
        is("NEIGHBOR_REP_REQUEST", &NeighborRepRequest::new());
        is("NEIGHBOR_REP_REQUEST ssid=\"Lab\" lci civic", &NeighborRepRequest::new().ssid("Lab").lci().civic());
        refuses_all("ssid", &[], &|value| NeighborRepRequest::new().ssid(value).to_request());
    }

    #[test]
    fn set_neighbor() {
        is("SET_NEIGHBOR 02:00:00:00:01:00 ssid=\"Lab\" nr=01ff", &SetNeighbor::new([2, 0, 0, 0, 1, 0], "Lab", b"\x01\xff"));
        is("SET_NEIGHBOR 02:00:00:00:01:00 ssid=\"Lab\" nr=01ff lci=01ff civic=01ff stat bss_parameter=7", &SetNeighbor::new([2, 0, 0, 0, 1, 0], "Lab", b"\x01\xff").lci(b"\x01\xff").civic(b"\x01\xff").stationary().bss_parameter(7));
        refuses_all("ssid", &[], &|value| SetNeighbor::new([2, 0, 0, 0, 1, 0], value, b"\x01\xff").to_request());
        refuses_all("report", &[], &|value| SetNeighbor::new([2, 0, 0, 0, 1, 0], "Lab", value).to_request());
        refuses_all("lci", &[], &|value| SetNeighbor::new([2, 0, 0, 0, 1, 0], "Lab", b"\x01\xff").lci(value).to_request());
        refuses_all("civic", &[], &|value| SetNeighbor::new([2, 0, 0, 0, 1, 0], "Lab", b"\x01\xff").civic(value).to_request());
    }

    #[test]
    fn remove_neighbor() {
        is("REMOVE_NEIGHBOR 02:00:00:00:01:00", &RemoveNeighbor::new([2, 0, 0, 0, 1, 0]));
        is("REMOVE_NEIGHBOR 02:00:00:00:01:00 ssid=\"Lab\"", &RemoveNeighbor::new([2, 0, 0, 0, 1, 0]).ssid("Lab"));
        refuses_all("ssid", &[], &|value| RemoveNeighbor::new([2, 0, 0, 0, 1, 0]).ssid(value).to_request());
    }

    #[test]
    fn show_neighbor() {
        is("SHOW_NEIGHBOR", &ShowNeighbor);
    }

    #[test]
    fn req_lci() {
        is("REQ_LCI 02:00:00:00:01:00", &ReqLci::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn req_range() {
        is("REQ_RANGE 02:00:00:00:01:00 7 7", &ReqRange::new([2, 0, 0, 0, 1, 0], 7, 7));
        is("REQ_RANGE 02:00:00:00:01:00 7 7 02:00:00:00:01:00", &ReqRange::new([2, 0, 0, 0, 1, 0], 7, 7).responder([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn req_beacon() {
        is("REQ_BEACON 02:00:00:00:01:00 01ff", &ReqBeacon::new([2, 0, 0, 0, 1, 0], b"\x01\xff"));
        is("REQ_BEACON 02:00:00:00:01:00 req_mode=01ff 01ff", &ReqBeacon::new([2, 0, 0, 0, 1, 0], b"\x01\xff").request_mode(b"\x01\xff"));
        refuses_all("request_mode", &[], &|value| ReqBeacon::new([2, 0, 0, 0, 1, 0], b"\x01\xff").request_mode(value).to_request());
        refuses_all("request", &[], &|value| ReqBeacon::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn req_link_measurement() {
        is("REQ_LINK_MEASUREMENT 02:00:00:00:01:00", &ReqLinkMeasurement::new([2, 0, 0, 0, 1, 0]));
    }
}

mod wmm {
    use super::*;

    #[test]
    fn wmm_ac_status() {
        is("WMM_AC_STATUS", &WmmAcStatus);
    }

    #[test]
    fn wmm_ac_addts() {
        is("WMM_AC_ADDTS downlink tsid=7 up=7", &WmmAcAddts::new(WmmAcAddtsDirection::Downlink, 7, 7));
        is("WMM_AC_ADDTS downlink tsid=7 up=7 nominal_msdu_size=7 mean_data_rate=7 min_phy_rate=7 sba=7 fixed_nominal_msdu", &WmmAcAddts::new(WmmAcAddtsDirection::Downlink, 7, 7).nominal_msdu_size(7).mean_data_rate(7).minimum_phy_rate(7).surplus_bandwidth(7).fixed_nominal_msdu());
    }

    #[test]
    fn wmm_ac_delts() {
        is("WMM_AC_DELTS 7", &WmmAcDelts::new(7));
    }

    #[test]
    fn mscs() {
        is("MSCS add up_bitmap=01ff up_limit=7 stream_timeout=7 frame_classifier=01ff", &Mscs::new(MscsAction::Add, b"\x01\xff", 7, 7, b"\x01\xff"));
        refuses_all("priorities", &[], &|value| Mscs::new(MscsAction::Add, value, 7, 7, b"\x01\xff").to_request());
        refuses_all("classifier", &[], &|value| Mscs::new(MscsAction::Add, b"\x01\xff", 7, 7, value).to_request());
    }

    #[test]
    fn mscs_remove() {
        is("MSCS remove", &MscsRemove);
    }

    #[test]
    fn scs() {
        is("SCS some text", &Scs::new("some text"));
        refuses_in_text("descriptors", &[], &|value| Scs::new(value).to_request());
    }

    #[test]
    fn scs_remove() {
        is("SCS scs_id=7 remove", &ScsRemove::new(7));
    }

    #[test]
    fn dscp_resp() {
        is("DSCP_RESP", &DscpResp::new());
        is("DSCP_RESP solicited policy_id=7 status=7 more", &DscpResp::new().solicited().policy_id(7, 7).more());
    }

    #[test]
    fn dscp_resp_reset() {
        is("DSCP_RESP reset", &DscpRespReset::new());
        is("DSCP_RESP reset more", &DscpRespReset::new().more());
    }

    #[test]
    fn dscp_query() {
        is("DSCP_QUERY domain_name=some text", &DscpQuery::new("some text"));
        refuses_in_text("domain", &[&b"a domain_name=b"[..]], &|value| DscpQuery::new(value).to_request());
    }

    #[test]
    fn dscp_query_wildcard() {
        is("DSCP_QUERY wildcard", &DscpQueryWildcard);
    }

    #[test]
    fn dscp_policy() {
        is("DSCP_POLICY 02:00:00:00:01:00 some text", &DscpPolicy::new([2, 0, 0, 0, 1, 0], "some text"));
        refuses_in_text("policy", &[], &|value| DscpPolicy::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn dscp_policy_reset() {
        is("DSCP_POLICY 02:00:00:00:01:00 reset=1", &DscpPolicyReset::new([2, 0, 0, 0, 1, 0], true));
    }

    #[test]
    fn send_unsolicited_dscp_req() {
        is("SEND_UNSOLICITED_DSCP_REQ 02:00:00:00:01:00", &SendUnsolicitedDscpReq::new([2, 0, 0, 0, 1, 0]));
        is("SEND_UNSOLICITED_DSCP_REQ 02:00:00:00:01:00 reset=1 policy_id_list=word", &SendUnsolicitedDscpReq::new([2, 0, 0, 0, 1, 0]).reset(true).policy_ids("word"));
        refuses_in_word("policy_ids", &[], &|value| SendUnsolicitedDscpReq::new([2, 0, 0, 0, 1, 0]).policy_ids(value).to_request());
    }
}

mod fst {
    use super::*;

    #[test]
    fn fst_attach() {
        is("FST-ATTACH word word", &FstAttach::new("word", "word"));
        is("FST-ATTACH word word llt=7 priority=7", &FstAttach::new("word", "word").timeout(7).priority(7));
        refuses_in_word("interface", &[&b"a llt=b"[..], &b"a priority=b"[..]], &|value| FstAttach::new(value, "word").to_request());
        refuses_in_word("group", &[&b"a llt=b"[..], &b"a priority=b"[..]], &|value| FstAttach::new("word", value).to_request());
    }

    #[test]
    fn fst_detach() {
        is("FST-DETACH word", &FstDetach::new("word"));
        refuses_in_word("interface", &[], &|value| FstDetach::new(value).to_request());
    }

    #[test]
    fn fst_manager_list_groups() {
        is("FST-MANAGER list_groups", &FstManagerListGroups);
    }

    #[test]
    fn fst_manager_list_ifaces() {
        is("FST-MANAGER list_ifaces word", &FstManagerListIfaces::new("word"));
        refuses_in_word("group", &[], &|value| FstManagerListIfaces::new(value).to_request());
    }

    #[test]
    fn fst_manager_iface_peers() {
        is("FST-MANAGER iface_peers word word", &FstManagerIfacePeers::new("word", "word"));
        refuses_in_word("group", &[], &|value| FstManagerIfacePeers::new(value, "word").to_request());
        refuses_in_word("interface", &[], &|value| FstManagerIfacePeers::new("word", value).to_request());
    }

    #[test]
    fn fst_manager_get_peer_mbies() {
        is("FST-MANAGER get_peer_mbies word 02:00:00:00:01:00", &FstManagerGetPeerMbies::new("word", [2, 0, 0, 0, 1, 0]));
        refuses_in_word("interface", &[], &|value| FstManagerGetPeerMbies::new(value, [2, 0, 0, 0, 1, 0]).to_request());
    }

    #[test]
    fn fst_manager_list_sessions() {
        is("FST-MANAGER list_sessions word", &FstManagerListSessions::new("word"));
        refuses_in_word("group", &[], &|value| FstManagerListSessions::new(value).to_request());
    }

    #[test]
    fn fst_manager_session_add() {
        is("FST-MANAGER session_add word", &FstManagerSessionAdd::new("word"));
        refuses_in_word("group", &[], &|value| FstManagerSessionAdd::new(value).to_request());
    }

    #[test]
    fn fst_manager_session_remove() {
        is("FST-MANAGER session_remove 7", &FstManagerSessionRemove::new(7));
    }

    #[test]
    fn fst_manager_session_get() {
        is("FST-MANAGER session_get 7", &FstManagerSessionGet::new(7));
    }

    #[test]
    fn fst_manager_session_set() {
        is("FST-MANAGER session_set 7 old_ifname=word", &FstManagerSessionSet::new(7, FstManagerSessionSetParameter::OldIfname, "word"));
        refuses_in_word("parameter", &[], &|value| FstManagerSessionSet::new(7, Text::from(value), "word").to_request());
        refuses_in_word("value", &[], &|value| FstManagerSessionSet::new(7, FstManagerSessionSetParameter::OldIfname, value).to_request());
    }

    #[test]
    fn fst_manager_session_initiate() {
        is("FST-MANAGER session_initiate 7", &FstManagerSessionInitiate::new(7));
    }

    #[test]
    fn fst_manager_session_respond() {
        is("FST-MANAGER session_respond 7 accept", &FstManagerSessionRespond::new(7, FstManagerSessionRespondAnswer::Accept));
        refuses_in_word("answer", &[], &|value| FstManagerSessionRespond::new(7, Text::from(value)).to_request());
    }

    #[test]
    fn fst_manager_session_transfer() {
        is("FST-MANAGER session_transfer 7", &FstManagerSessionTransfer::new(7));
    }

    #[test]
    fn fst_manager_session_teardown() {
        is("FST-MANAGER session_teardown 7", &FstManagerSessionTeardown::new(7));
    }

    #[test]
    fn fst_manager_test_request() {
        is("FST-MANAGER test_request some text", &FstManagerTestRequest::new("some text"));
        refuses_in_text("request", &[], &|value| FstManagerTestRequest::new(value).to_request());
    }
}

mod driver {
    use super::*;

    #[test]
    fn driver_flags() {
        is("DRIVER_FLAGS", &DriverFlags);
    }

    #[test]
    fn driver_flags2() {
        is("DRIVER_FLAGS2", &DriverFlags2);
    }

    #[test]
    fn driver() {
        is("DRIVER some text", &Driver::new("some text"));
        refuses_in_text("command", &[], &|value| Driver::new(value).to_request());
    }

    #[test]
    fn get_pref_freq_list() {
        is("GET_PREF_FREQ_LIST STATION", &GetPrefFreqList::new(GetPrefFreqListInterfaceType::Station));
    }

    #[test]
    fn radio_work_show() {
        is("RADIO_WORK show", &RadioWorkShow);
    }

    #[test]
    fn radio_work_add() {
        is("RADIO_WORK add word", &RadioWorkAdd::new("word"));
        is("RADIO_WORK add word freq=7 timeout=7", &RadioWorkAdd::new("word").frequency(7).timeout(7));
        refuses_in_word("name", &[&b"a freq=b"[..], &b"a timeout=b"[..]], &|value| RadioWorkAdd::new(value).to_request());
    }

    #[test]
    fn radio_work_done() {
        is("RADIO_WORK done 7", &RadioWorkDone::new(7));
    }
}

mod vendor {
    use super::*;

    #[test]
    fn vendor() {
        is("VENDOR 1f 7", &Vendor::new(0x1f, 7));
        is("VENDOR 1f 7 01ff  nested=1", &Vendor::new(0x1f, 7).data(b"\x01\xff").nested(true));
        refuses_all("data", &[], &|value| Vendor::new(0x1f, 7).data(value).to_request());
    }

    #[test]
    fn vendor_elem_add() {
        is("VENDOR_ELEM_ADD 7 01ff", &VendorElemAdd::new(7, b"\x01\xff"));
        refuses_all("elements", &[], &|value| VendorElemAdd::new(7, value).to_request());
    }

    #[test]
    fn vendor_elem_get() {
        is("VENDOR_ELEM_GET 7", &VendorElemGet::new(7));
    }

    #[test]
    fn vendor_elem_remove() {
        is("VENDOR_ELEM_REMOVE 7 01ff", &VendorElemRemove::new(7, b"\x01\xff"));
        refuses_all("elements", &[], &|value| VendorElemRemove::new(7, value).to_request());
    }

    #[test]
    fn vendor_elem_remove_all() {
        is("VENDOR_ELEM_REMOVE 7 *", &VendorElemRemoveAll::new(7));
    }
}

mod test {
    use super::*;

    #[test]
    fn p2p_get_pasnptk() {
        is("P2P_GET_PASNPTK", &P2pGetPasnptk);
    }

    #[test]
    fn p2p_pmk_get() {
        is("P2P_PMK_GET", &P2pPmkGet);
    }

    #[test]
    fn module_tests() {
        is("MODULE_TESTS", &ModuleTests);
    }

    #[test]
    fn drop_sa() {
        is("DROP_SA", &DropSa);
    }

    #[test]
    fn mgmt_tx() {
        is("MGMT_TX 02:00:00:00:01:00 02:00:00:00:01:00 action=01ff", &MgmtTx::new([2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], b"\x01\xff"));
        is("MGMT_TX 02:00:00:00:01:00 02:00:00:00:01:00 freq=7 wait_time=7 no_cck=1 action=01ff", &MgmtTx::new([2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], b"\x01\xff").frequency(7).wait(7).no_cck());
        refuses_all("frame", &[], &|value| MgmtTx::new([2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn hostapd_mgmt_tx() {
        is("MGMT_TX 01ff", &HostapdMgmtTx::new(b"\x01\xff"));
        refuses_all("frame", &[], &|value| HostapdMgmtTx::new(value).to_request());
    }

    #[test]
    fn mgmt_tx_done() {
        is("MGMT_TX_DONE", &MgmtTxDone);
    }

    #[test]
    fn mgmt_tx_status_process() {
        is("MGMT_TX_STATUS_PROCESS stype=7 ok=1 buf=01ff", &MgmtTxStatusProcess::new(7, true, b"\x01\xff"));
        refuses_all("frame", &[], &|value| MgmtTxStatusProcess::new(7, true, value).to_request());
    }

    #[test]
    fn mgmt_rx_process() {
        is("MGMT_RX_PROCESS freq=7 frame=01ff", &MgmtRxProcess::new(7, b"\x01\xff"));
        is("MGMT_RX_PROCESS freq=7 datarate=7 ssi_signal=-7 frame=01ff", &MgmtRxProcess::new(7, b"\x01\xff").data_rate(7).signal(-7));
        refuses_all("frame", &[], &|value| MgmtRxProcess::new(7, value).to_request());
    }

    #[test]
    fn driver_event() {
        is("DRIVER_EVENT INTERFACE_ENABLED", &DriverEvent::new(DriverEventEvent::InterfaceEnabled));
        is("DRIVER_EVENT INTERFACE_ENABLED some text", &DriverEvent::new(DriverEventEvent::InterfaceEnabled).parameters("some text"));
        refuses_in_word("event", &[], &|value| DriverEvent::new(Text::from(value)).to_request());
        refuses_in_text("parameters", &[], &|value| DriverEvent::new(DriverEventEvent::InterfaceEnabled).parameters(value).to_request());
    }

    #[test]
    fn eapol_rx() {
        is("EAPOL_RX 02:00:00:00:01:00 01ff", &EapolRx::new([2, 0, 0, 0, 1, 0], b"\x01\xff"));
        refuses_all("frame", &[], &|value| EapolRx::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn eapol_tx() {
        is("EAPOL_TX 02:00:00:00:01:00 01ff", &EapolTx::new([2, 0, 0, 0, 1, 0], b"\x01\xff"));
        is("EAPOL_TX 02:00:00:00:01:00 01ff encrypt=1", &EapolTx::new([2, 0, 0, 0, 1, 0], b"\x01\xff").encrypt());
        refuses_all("frame", &[], &|value| EapolTx::new([2, 0, 0, 0, 1, 0], value).to_request());
    }

    #[test]
    fn data_test_config() {
        is("DATA_TEST_CONFIG 1", &DataTestConfig::new(true));
        is("DATA_TEST_CONFIG 1 ifname=word", &DataTestConfig::new(true).interface("word"));
        refuses_in_word("interface", &[], &|value| DataTestConfig::new(true).interface(value).to_request());
    }

    #[test]
    fn data_test_tx() {
        is("DATA_TEST_TX 02:00:00:00:01:00 02:00:00:00:01:00 7", &DataTestTx::new([2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7));
        is("DATA_TEST_TX 02:00:00:00:01:00 02:00:00:00:01:00 7 len=7", &DataTestTx::new([2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).length(7));
    }

    #[test]
    fn data_test_frame() {
        is("DATA_TEST_FRAME 01ff", &DataTestFrame::new(b"\x01\xff"));
        is("DATA_TEST_FRAME ifname=word 01ff", &DataTestFrame::new(b"\x01\xff").interface("word"));
        refuses_in_word("interface", &[], &|value| DataTestFrame::new(b"\x01\xff").interface(value).to_request());
        refuses_all("frame", &[], &|value| DataTestFrame::new(value).to_request());
    }

    #[test]
    fn test_alloc_fail() {
        is("TEST_ALLOC_FAIL 7:some text", &TestAllocFail::new(7, "some text"));
        refuses_in_text("functions", &[], &|value| TestAllocFail::new(7, value).to_request());
    }

    #[test]
    fn get_alloc_fail() {
        is("GET_ALLOC_FAIL", &GetAllocFail);
    }

    #[test]
    fn test_fail() {
        is("TEST_FAIL 7:some text", &TestFail::new(7, "some text"));
        refuses_in_text("functions", &[], &|value| TestFail::new(7, value).to_request());
    }

    #[test]
    fn get_fail() {
        is("GET_FAIL", &GetFail);
    }

    #[test]
    fn event_test() {
        is("EVENT_TEST 7", &EventTest::new(7));
    }

    #[test]
    fn test_assoc_ie() {
        is("TEST_ASSOC_IE 01ff", &TestAssocIe::new(b"\x01\xff"));
        refuses_all("elements", &[], &|value| TestAssocIe::new(value).to_request());
    }

    #[test]
    fn test_eapol_m2_elems() {
        is("TEST_EAPOL_M2_ELEMS 01ff", &TestEapolM2Elems::new(b"\x01\xff"));
        refuses_all("elements", &[], &|value| TestEapolM2Elems::new(value).to_request());
    }

    #[test]
    fn test_eapol_m4_elems() {
        is("TEST_EAPOL_M4_ELEMS 01ff", &TestEapolM4Elems::new(b"\x01\xff"));
        refuses_all("elements", &[], &|value| TestEapolM4Elems::new(value).to_request());
    }

    #[test]
    fn test_rsnxe_data() {
        is("TEST_RSNXE_DATA some text", &TestRsnxeData::new("some text"));
        refuses_in_text("parameters", &[], &|value| TestRsnxeData::new(value).to_request());
    }

    #[test]
    fn reset_pn() {
        is("RESET_PN", &ResetPn);
    }

    #[test]
    fn hostapd_reset_pn() {
        is("RESET_PN 02:00:00:00:01:00", &HostapdResetPn::new([2, 0, 0, 0, 1, 0]));
        is("RESET_PN 02:00:00:00:01:00 BIGTK IGTK", &HostapdResetPn::new([2, 0, 0, 0, 1, 0]).bigtk().igtk());
    }

    #[test]
    fn key_request() {
        is("KEY_REQUEST 1 1", &KeyRequest::new(true, true));
    }

    #[test]
    fn resend_assoc() {
        is("RESEND_ASSOC", &ResendAssoc);
    }

    #[test]
    fn unprot_deauth() {
        is("UNPROT_DEAUTH", &UnprotDeauth);
    }

    #[test]
    fn get_tk() {
        is("GET_TK", &GetTk);
    }

    #[test]
    fn ml_probe_req() {
        is("ML_PROBE_REQ bssid=02:00:00:00:01:00", &MlProbeReq::new([2, 0, 0, 0, 1, 0]));
        is("ML_PROBE_REQ bssid=02:00:00:00:01:00 mld_id=-7 link_id=-7", &MlProbeReq::new([2, 0, 0, 0, 1, 0]).mld_id(-7).link_id(-7));
    }

    #[test]
    fn twt_setup() {
        is("TWT_SETUP", &TwtSetup::new());
        is("TWT_SETUP dialog=7 exponent=7 mantissa=7 min_twt=7 setup_cmd=7 twt=7 requestor=1 trigger=1 implicit=1 flow_type=1 flow_id=7 protection=1 twt_channel=7 control=7", &TwtSetup::new().dialog_token(7).exponent(7).mantissa(7).minimum_duration(7).setup_command(7).target_wake_time(7).requestor(true).trigger(true).implicit(true).flow_type(true).flow_id(7).protection(true).channel(7).control(7));
    }

    #[test]
    fn twt_teardown() {
        is("TWT_TEARDOWN", &TwtTeardown::new());
        is("TWT_TEARDOWN flags=7", &TwtTeardown::new().flags(7));
    }

    #[test]
    fn pasn_driver() {
        is("PASN_DRIVER auth", &PasnDriver::new(PasnDriverAction::Auth));
        is("PASN_DRIVER auth bssid=02:00:00:00:01:00 akmp=word cipher=word group=7 nid=7 comeback=01ff password=hush", &PasnDriver::new(PasnDriverAction::Auth).bssid([2, 0, 0, 0, 1, 0], "word", "word", 7, Some(7.into()), Some(b"\x01\xff".into()), Some("hush".into())));
        hides(&PasnDriver::new(PasnDriverAction::Auth).bssid([2, 0, 0, 0, 1, 0], "word", "word", 7, Some(7.into()), Some(b"\x01\xff".into()), Some("hush".into())));
        refuses_in_word("akm", &[], &|value| PasnDriver::new(PasnDriverAction::Auth).bssid([2, 0, 0, 0, 1, 0], value, "word", 7, Some(7.into()), Some(b"\x01\xff".into()), Some("hush".into())).to_request());
        refuses_in_word("cipher", &[], &|value| PasnDriver::new(PasnDriverAction::Auth).bssid([2, 0, 0, 0, 1, 0], "word", value, 7, Some(7.into()), Some(b"\x01\xff".into()), Some("hush".into())).to_request());
        refuses_all("comeback", &[], &|value| PasnDriver::new(PasnDriverAction::Auth).bssid([2, 0, 0, 0, 1, 0], "word", "word", 7, Some(7.into()), Some(value.into()), Some("hush".into())).to_request());
        refuses_in_word("password", &[], &|value| PasnDriver::new(PasnDriverAction::Auth).bssid([2, 0, 0, 0, 1, 0], "word", "word", 7, Some(7.into()), Some(b"\x01\xff".into()), Some(value.into())).to_request());
    }

    #[test]
    fn radar() {
        is("RADAR DETECTED", &Radar::new(RadarEvent::Detected));
        is("RADAR DETECTED freq=7 ht_enabled=1 chan_offset=-7 chan_width=7 cf1=7 cf2=7", &Radar::new(RadarEvent::Detected).frequency(7).ht().secondary_channel_offset(-7).width(7).center_frequency(7).second_center_frequency(7));
    }

    #[test]
    fn set_key() {
        is("SET_KEY 7 02:00:00:00:01:00 7 1 01ff 68757368 7", &SetKey::new(7, [2, 0, 0, 0, 1, 0], 7, true, b"\x01\xff", "hush", 7));
        hides(&SetKey::new(7, [2, 0, 0, 0, 1, 0], 7, true, b"\x01\xff", "hush", 7));
        refuses_all("sequence", &[], &|value| SetKey::new(7, [2, 0, 0, 0, 1, 0], 7, true, value, "hush", 7).to_request());
        refuses_all("key", &[], &|value| SetKey::new(7, [2, 0, 0, 0, 1, 0], 7, true, b"\x01\xff", value, 7).to_request());
    }

    #[test]
    fn resend_m1() {
        is("RESEND_M1 02:00:00:00:01:00", &ResendM1::new([2, 0, 0, 0, 1, 0]));
        is("RESEND_M1 02:00:00:00:01:00 change-anonce plaintext", &ResendM1::new([2, 0, 0, 0, 1, 0]).change_nonce().plaintext());
    }

    #[test]
    fn resend_m3() {
        is("RESEND_M3 02:00:00:00:01:00", &ResendM3::new([2, 0, 0, 0, 1, 0]));
        is("RESEND_M3 02:00:00:00:01:00 plaintext", &ResendM3::new([2, 0, 0, 0, 1, 0]).plaintext());
    }

    #[test]
    fn resend_group_m1() {
        is("RESEND_GROUP_M1 02:00:00:00:01:00", &ResendGroupM1::new([2, 0, 0, 0, 1, 0]));
        is("RESEND_GROUP_M1 02:00:00:00:01:00 plaintext", &ResendGroupM1::new([2, 0, 0, 0, 1, 0]).plaintext());
    }

    #[test]
    fn rekey_ptk() {
        is("REKEY_PTK 02:00:00:00:01:00", &RekeyPtk::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn rekey_gtk() {
        is("REKEY_GTK", &RekeyGtk);
    }

    #[test]
    fn get_pmk() {
        is("GET_PMK 02:00:00:00:01:00", &GetPmk::new([2, 0, 0, 0, 1, 0]));
    }

    #[test]
    fn register_frame() {
        is("REGISTER_FRAME 1f 01ff", &RegisterFrame::new(0x1f, b"\x01\xff"));
        is("REGISTER_FRAME 1f 01ff multicast", &RegisterFrame::new(0x1f, b"\x01\xff").multicast());
        refuses_all("match_bytes", &[], &|value| RegisterFrame::new(0x1f, value).to_request());
    }

    #[test]
    fn set_bw() {
        is("SET_BW some text", &SetBw::new("some text"));
        refuses_in_text("parameters", &[], &|value| SetBw::new(value).to_request());
    }

    #[test]
    fn link_remove() {
        is("LINK_REMOVE 7", &LinkRemove::new(7));
    }

    #[test]
    fn link_enable() {
        is("LINK_ENABLE bss_config=word:some text", &LinkEnable::new("word", "some text"));
        refuses_in_word("phy", &[&b"a:b"[..]], &|value| LinkEnable::new(value, "some text").to_request());
        refuses_in_text("configuration_file", &[&b"a bss_config=b"[..]], &|value| LinkEnable::new("word", value).to_request());
    }

    #[test]
    fn proc_coord_test() {
        is("PROC_COORD_TEST 7", &ProcCoordTest::new(7));
    }
}
