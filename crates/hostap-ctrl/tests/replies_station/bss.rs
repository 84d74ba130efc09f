//! `BSS`: one and many, with and without delimiters, and all kinds of lines.

use hostap_ctrl::reply::*;

use crate::walk::each_beginning;

fn read(reply: &[u8]) -> BssList<'_> {
    BssList::parse(reply).unwrap()
}

pub(crate) const WHOLE: &str = "id=7\nbssid=02:00:00:00:00:07\nfreq=5955\nbeacon_int=100\n\
    capabilities=0x1411\nqual=3\nnoise=-92\nlevel=-20\ntsf=0001795216322785\nage=1\n\
    ie=00034c6162ff02010cdd050050f2\nflags=[WPA2-SAE-CCMP][WPS][ESS]\nssid=Lab\\t\n\
    wps_state=configured\nwps_ap_setup_locked=1\nwps_selected_registrar=1\nwps_device_password_id=4\n\
    wps_selected_registrar_config_methods=0x0080\nwps_primary_device_type=6-0050F204-1\n\
    wps_device_name=a=b\nwps_config_methods=0x210c\np2p_dev_capab=0x25\np2p_group_capab=0x09\n\
    p2p_primary_device_type=10-0050F204-5\np2p_device_name=phone\np2p_device_addr=42:00:00:00:02:00\n\
    p2p_config_methods=0x0188\nwfd_subelems=0000060010\nanqp_venue_name=07010c\nanqp[277]=0a0b\n\
    anqp[65535]=\nprotected-anqp-info[301]=1\nhs20_capability_list=0206\nhs20_wan_metrics=01\n\
    mesh_id=me\\tsh\nactive_path_selection_protocol_id=0x01\nmesh_capability=0x09\n\
    bss_basic_rate_set=10 20 55\nsnr=72\nest_throughput=65000\nupdate_idx=3\nbeacon_ie=0000\n\
    fils_info=0208\nfils_cache_id=1234\nfils_realms=abcd\nap_mld_addr=02:00:00:00:00:0f\n\
    ap_info[0]: tbtt_info[0]: hdr=0x0310, len=13, op_c=131, channel=37, tbtt_offset=255, \
    bssid=02:00:00:00:00:05, short SSID=0x12345678, bss_params=0x4e, PSD=0x7f, mld ID=2, link ID=3\n\
    ap_info[1]: tbtt_info[2]: hdr=0x0110, len=1, op_c=81, channel=6, \n\
    multi-link: control=0x01b0, common info len=13, MLD addr=02:00:00:00:00:09, link ID=1, later=x\n\
    a line of its own\nnew_key=new=value\n";

#[test]
fn one_with_all_kinds_of_lines() {
    let list = read(WHOLE.as_bytes());
    assert_eq!(list.iter().count(), 1);
    let bss = list.first().unwrap();
    assert_eq!((bss.id(), bss.freq(), bss.beacon_int()), (Some(7), Some(5955), Some(100)));
    assert_eq!((bss.qual(), bss.noise(), bss.level()), (Some(3), Some(-92), Some(-20)));
    assert_eq!((bss.tsf(), bss.age(), bss.snr()), (Some(1_795_216_322_785), Some(1), Some(72)));
    assert_eq!((bss.est_throughput(), bss.update_idx()), (Some(65000), Some(3)));
    assert_eq!(bss.capabilities().unwrap().value(), 0x1411);
    assert!(bss.flags().unwrap().has_sae());
    assert_eq!(bss.ssid().unwrap().to_ssid().unwrap().as_bytes(), b"Lab\t");
    assert_eq!(bss.wps_state(), Some(BssWpsState::Configured));
    assert_eq!((bss.wps_ap_setup_locked(), bss.wps_device_password_id()), (Some(true), Some(4)));
    assert_eq!(bss.wps_primary_device_type().unwrap().category(), 6);
    assert_eq!(bss.wps_device_name().unwrap(), "a=b");
    assert_eq!(bss.p2p_dev_capab().unwrap().value(), 0x25);
    assert_eq!(bss.p2p_device_addr().unwrap().octets()[0], 0x42);
    assert_eq!(bss.wfd_subelems().unwrap().len(), 5);
    assert_eq!(bss.anqp_venue_name().unwrap().to_vec(), [7, 1, 12]);
    let anqp: Vec<_> = bss.anqp_elements().map(|(id, bytes)| (id, bytes.to_vec())).collect();
    assert_eq!(anqp, [(277, vec![10, 11]), (65535, vec![])]);
    assert!(bss.protected_anqp().eq([301]));
    assert_eq!(bss.mesh_id().unwrap().decode().collect::<Vec<_>>(), b"me\tsh");
    assert!(bss.basic_rates().eq([10, 20, 55]));
    assert_eq!(bss.fils_info().unwrap().value(), 0x208);
    assert_eq!(bss.ap_mld_addr().unwrap().octets()[5], 15);
    assert_eq!(bss.get("new_key").unwrap(), "new=value");
    assert!(bss.other_lines().eq(["a line of its own"]));
    assert_eq!(bss.text(), WHOLE);
}

#[test]
fn elements_up_to_the_one_that_is_cut_off() {
    let list = read(WHOLE.as_bytes());
    let bss = list.first().unwrap();
    let elements: Vec<_> = bss.elements().map(|one| (one.id, one.bytes.to_vec())).collect();
    assert_eq!(elements, [(0, b"Lab".to_vec()), (255, vec![1, 12])]);
    assert_eq!(
        bss.beacon_elements().map(|one| (one.id, one.bytes.len())).collect::<Vec<_>>(),
        [(0, 0)]
    );
    let odd = read(b"ie=00034c616\n");
    assert_eq!(odd.first().unwrap().elements().count(), 0);
    assert_eq!(odd.first().unwrap().get("ie").unwrap(), "00034c616");
}

#[test]
fn neighbours_and_links_are_not_keys() {
    let list = read(WHOLE.as_bytes());
    let bss = list.first().unwrap();
    let neighbors: Vec<_> = bss.neighbors().collect();
    assert_eq!(neighbors.len(), 2);
    let (first, second) = (neighbors[0], neighbors[1]);
    assert_eq!((first.access_point(), first.target()), (0, 0));
    assert_eq!((first.header().unwrap().value(), first.length()), (0x310, Some(13)));
    assert_eq!(
        (first.operating_class(), first.channel(), first.tbtt_offset()),
        (Some(131), Some(37), Some(255))
    );
    assert_eq!(first.bssid().unwrap().octets()[5], 5);
    assert_eq!(first.short_ssid().unwrap().value(), 0x1234_5678);
    assert_eq!(first.power_spectral_density().unwrap().value(), 0x7f);
    assert_eq!((first.mld_id(), first.link_id()), (Some(2), Some(3)));
    assert_eq!((second.access_point(), second.target(), second.channel()), (1, 2, Some(6)));
    assert!(second.bssid().is_none() && second.pairs().count() == 4);
    let links = bss.multi_link().unwrap();
    assert_eq!((links.control().unwrap().value(), links.common_length()), (0x1b0, Some(13)));
    assert_eq!((links.mld_address().unwrap().octets()[5], links.link_id()), (9, Some(1)));
    assert_eq!(links.get("later").unwrap(), "x");
    let strange = |key: &[u8]| key.starts_with(b"ap_info") || key.starts_with(b"multi");
    assert!(!bss.pairs().any(|(key, _)| strange(key.as_bytes())));
}

#[test]
fn ranges_with_and_without_delimiters() {
    let ids = |reply: &str| read(reply.as_bytes()).iter().map(|bss| bss.id()).collect::<Vec<_>>();
    assert_eq!(ids("id=1\nssid=a\nid=2\nssid=b\n"), [Some(1), Some(2)]);
    assert_eq!(ids("id=1\nssid=a\n====\nid=2\nssid=b\n####\n"), [Some(1), Some(2)]);
    assert_eq!(ids("id=1\n====\nid=2\nssid=b"), [Some(1), Some(2)]);
    // A delimiter is no line of a BSS.
    let reply = read(b"id=1\nssid=a\n====\nid=2\nssid=b\n####\n");
    assert!(reply.iter().map(|bss| bss.text()).eq(["id=1\nssid=a\n", "id=2\nssid=b\n"]));
    // Without ids the first key tells the BSSes apart.
    let reply = read(b"ssid=a\nssid=b\nssid=\n");
    let ssids: Vec<_> = reply.iter().map(|bss| bss.ssid().unwrap().to_string()).collect();
    assert_eq!(ssids, ["a", "b", ""]);
    let reply = read(b"freq=1\nwps_state=configured\nfreq=2\nfreq=3\nwps_state=unconfigured\n");
    let freqs: Vec<_> = reply.iter().map(|bss| (bss.freq(), bss.wps_state().is_some())).collect();
    assert_eq!(freqs, [(Some(1), true), (Some(2), false), (Some(3), true)]);
    // The delimiter alone stands for a BSS each.
    assert_eq!(read(b"====\n====\n####\n").iter().count(), 3);
    // A value that looks like a delimiter is none.
    let reply = read(b"id=1\nwps_device_name=====\nssid=a\n");
    assert_eq!(reply.iter().count(), 1);
    assert_eq!(reply.first().unwrap().wps_device_name().unwrap(), "====");
}

#[test]
fn the_end_of_the_table() {
    assert!(read(b"id=1\n####\n").reaches_end() && read(b"id=1\n####").reaches_end());
    for reply in [&b"id=1\n====\n"[..], b"id=1\n", b"", b"id=1\nwps_device_name=####\n"] {
        assert!(!read(reply).reaches_end());
    }
}

#[test]
fn no_bss_and_no_reply_of_this_kind() {
    assert!(read(b"").is_empty() && read(b"").first().is_none());
    assert!(!read(b"id=1\n").is_empty());
    for reply in [&b"OK\n"[..], b"PONG\n", b"\n"] {
        assert!(matches!(BssList::parse(reply), Err(ReplyError::Unexpected { .. })));
    }
    assert_eq!(BssList::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
}

#[test]
fn cut_off_anywhere() {
    each_beginning(WHOLE.as_bytes());
}
