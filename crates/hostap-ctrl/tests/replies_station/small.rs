//! `GET_NETWORK`, `SIGNAL_POLL`, `PKTCNT_POLL` and `GET_CAPABILITY`.

use hostap_ctrl::reply::*;
use proptest::prelude::*;

use crate::walk::each_beginning;

fn value(reply: &[u8]) -> NetworkValue<'_> {
    NetworkValue::parse(reply).unwrap()
}

#[test]
fn every_form_of_a_networks_value() {
    let quoted = value(br#""quo"te 'n' back\slash""#);
    assert_eq!(quoted.quoted().unwrap().as_bytes(), br#"quo"te 'n' back\slash"#);
    assert_eq!(quoted.to_vec().unwrap(), br#"quo"te 'n' back\slash"#);
    assert_eq!(value(b"74616209686572650a").to_vec().unwrap(), b"tab\there\n");
    assert_eq!(value(b"000000").to_ssid().unwrap().as_bytes(), [0; 3]);
    assert_eq!(value(br#"P"a\nb\x00\"c""#).to_vec().unwrap(), b"a\nb\0\"c");
    assert_eq!(value(b"\"\"").to_vec().unwrap(), b"");
    assert_eq!((value(b"-1").number(), value(b"0").switch()), (Some(-1), Some(false)));
    assert!(value(b"*").is_hidden() && !value(b"\"*\"").is_hidden());
    assert!(value(b"WPA-PSK WPA-EAP").words().eq(["WPA-PSK", "WPA-EAP"]));
    for neither in [&b"\""[..], b"P\"", b"P", b"*", b"abc", b"WPA-PSK", b"\xff"] {
        assert_eq!(value(neither).to_vec(), None, "{neither:?}");
    }
    let long = format!("\"{}\"", "x".repeat(33));
    assert!(
        value(long.as_bytes()).to_vec().is_some() && value(long.as_bytes()).to_ssid().is_none()
    );
    assert_eq!(NetworkValue::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
}

#[test]
fn a_signal_with_all_keys() {
    let reply =
        b"RSSI=-52\nLINKSPEED=866\nNOISE=-92\nFREQUENCY=5180\nWIDTH=80+80 MHz\nCENTER_FRQ1=5210\n\
        CENTER_FRQ2=5775\nAVG_RSSI=-51\nAVG_BEACON_RSSI=-50\nNEW=1\n";
    let signal = SignalPoll::parse(reply).unwrap();
    assert_eq!(
        (signal.rssi(), signal.link_speed(), signal.noise()),
        (Some(-52), Some(866), Some(-92))
    );
    assert_eq!(
        (signal.frequency(), signal.width()),
        (Some(5180), Some(ChannelWidth::EightyPlusEighty))
    );
    assert_eq!(
        (signal.center_frequency_1(), signal.center_frequency_2()),
        (Some(5210), Some(5775))
    );
    assert_eq!((signal.average_rssi(), signal.average_beacon_rssi()), (Some(-51), Some(-50)));
    assert_eq!(signal.get("NEW").unwrap(), "1");
    each_beginning(reply);
    let unknown = SignalPoll::parse(b"RSSI=-52\nLINKSPEED=0\nNOISE=9999\n").unwrap();
    assert_eq!((unknown.link_speed(), unknown.noise(), unknown.width()), (None, None, None));
    assert_eq!(
        (unknown.link_speed_as_written(), unknown.noise_as_written()),
        (Some(0), Some(9999))
    );
    assert_eq!(SignalPoll::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
    assert!(matches!(SignalPoll::parse(b"OK\n"), Err(ReplyError::Unexpected { .. })));
    for (text, width) in [
        ("20 MHz (no HT)", 20),
        ("20 MHz", 20),
        ("40 MHz", 40),
        ("80 MHz", 80),
        ("160 MHz", 160),
        ("320 MHz", 320),
    ] {
        assert_eq!(ChannelWidth::new(text.as_bytes()).megahertz(), Some(width));
    }
    assert_eq!(ChannelWidth::new(b"640 MHz").megahertz(), None);
}

#[test]
fn links_of_a_multi_link_connection() {
    let reply =
        b"LINK_ID=0\nRSSI=-50\nWIDTH=20 MHz\nLINK_ID=2\nRSSI=-61\nNOISE=9999\nFREQUENCY=5955\n";
    let poll = MloSignalPoll::parse(reply).unwrap();
    let links: Vec<_> = poll.iter().collect();
    assert_eq!(links.len(), 2);
    assert_eq!(
        (links[0].0, links[0].1.frequency(), links[0].1.width()),
        (Some(0), None, Some(ChannelWidth::Twenty))
    );
    assert_eq!(
        (links[1].0, links[1].1.frequency(), links[1].1.width()),
        (Some(2), Some(5955), None)
    );
    let reply =
        b"link_id=0\nfreq=2412\nap_link_addr=02:00:00:00:00:00\nsta_link_addr=02:00:00:00:01:00\n\
        max_nss_rx=2\nmax_nss_tx=1\nchannel_width=20\nlink_id=1\nfreq=5180\nlater=1\n";
    let links: Vec<_> = MloStatus::parse(reply).unwrap().links().collect();
    assert_eq!(links.len(), 2);
    assert_eq!(
        (
            links[0].ap_link_addr().unwrap().octets()[4],
            links[0].sta_link_addr().unwrap().octets()[4]
        ),
        (0, 1)
    );
    assert_eq!(
        (links[0].max_nss_rx(), links[0].max_nss_tx(), links[0].channel_width()),
        (Some(2), Some(1), Some(20))
    );
    assert_eq!((links[1].link_id(), links[1].max_nss_rx()), (Some(1), None));
    assert_eq!(links[1].get("later").unwrap(), "1");
    each_beginning(reply);
    assert_eq!(MloStatus::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
    assert!(matches!(MloSignalPoll::parse(reply), Err(ReplyError::Unexpected { .. })));
}

#[test]
fn packet_counters_need_all_three() {
    assert!(PacketCounters::parse(b"TXGOOD=1\nTXBAD=2\nRXGOOD=18446744073709551615\n").is_ok());
    for reply in [&b"TXGOOD=1\nTXBAD=2\n"[..], b"TXGOOD=1\nTXBAD=x\nRXGOOD=3\n", b"", b"OK\n"] {
        assert!(matches!(PacketCounters::parse(reply), Err(ReplyError::Unexpected { .. })));
    }
    assert_eq!(PacketCounters::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
}

#[test]
fn words_of_capabilities() {
    let words = |reply: &'static str| Words::parse(reply.as_bytes()).unwrap();
    assert!(words("EXTERNAL\n").iter().eq(["EXTERNAL"]));
    assert!(words("FILS FILS-SK-PFS").has("FILS-SK-PFS") && !words("FILS FILS-SK-PFS").has("SK"));
    assert_eq!(words("").iter().count(), 0);
    assert_eq!(words("supported").is_supported(), Some(true));
    assert_eq!(words("not supported").is_supported(), Some(false));
    assert_eq!((words("").is_supported(), words("not").is_supported()), (None, None));
    assert_eq!(Words::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
}

#[test]
fn channels_and_frequencies() {
    let text = b"Mode[B] Channels: 1 11\nMode[AD] Channels: 1 2\nMode[A] Channels:\n";
    let channels = Channels::parse(text).unwrap();
    let modes: Vec<_> =
        channels.iter().map(|mode| (mode.mode, mode.numbers().collect::<Vec<_>>())).collect();
    assert_eq!(
        modes,
        [(HardwareMode::B, vec![1, 11]), (HardwareMode::Ad, vec![1, 2]), (HardwareMode::A, vec![])]
    );
    each_beginning(text);

    let text =
        b"Mode[G] Channels:\n 1 = 2412 MHz\n\nMode[A] Channels:\n 52 = 5260 MHz (NO_IR) (DFS)\n\
        what\n 36 = 5180 MHz (DFS)\n\n";
    let all: Vec<_> = Frequencies::parse(text).unwrap().iter().collect();
    let short: Vec<_> = all.iter().map(|one| (one.mode, one.channel, one.frequency)).collect();
    let (g, a) = (HardwareMode::G, HardwareMode::A);
    assert_eq!(short, [(g, 1, 2412), (a, 52, 5260), (a, 36, 5180)]);
    let restrictions: Vec<_> = all.iter().map(|one| (one.has_no_ir(), one.has_dfs())).collect();
    assert_eq!(restrictions, [(false, false), (true, true), (false, true)]);
    each_beginning(text);
    assert_eq!(Frequencies::parse(b"").unwrap().iter().count(), 0);
    assert!(matches!(Channels::parse(b"OK\n"), Err(ReplyError::Unexpected { .. })));
}

proptest! {
    /// The bytes that were quoted come back, whatever they are.
    #[test]
    fn quoted_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
        let quoted = [b"\"", &bytes[..], b"\""].concat();
        prop_assert_eq!(value(&quoted).to_vec().unwrap(), bytes.clone());
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        prop_assert_eq!(value(hex.as_bytes()).to_vec().unwrap(), bytes);
    }
}
