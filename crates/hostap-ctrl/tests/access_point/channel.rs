// Moving to another channel.

use hostap_ctrl::ErrorKind;
use hostap_ctrl::access_point::{ChannelSwitch, ChannelSwitchOutcome, ChannelWidth};
use hostap_ctrl::event::ChWidth;
use hostap_ctrl_sim::{Pattern, Script, Step};
use std::time::Duration;

const SWITCH: &str = "freq=2437 ht_enabled=1 ch_offset=0 ch_width=20 MHz cf1=2437 cf2=0 dfs=0";

fn to_monitors(text: impl Into<String>) -> Step {
    Step::event_to_monitors(text.into())
}

/// hostapd that answers the command, between the events that it sends.
fn switching(command: &str, before: Vec<String>, after: Vec<String>) -> Script {
    let steps = before.into_iter().map(to_monitors).chain([Step::reply("OK\n")]);
    let steps = steps.chain(after.into_iter().map(to_monitors));
    Script::hostapd().on(Pattern::exact(command), steps.collect::<Vec<_>>())
}

fn started() -> Vec<String> {
    vec![format!("<3>CTRL-EVENT-STARTED-CHANNEL-SWITCH {SWITCH}")]
}

test!(it_is_over_when_the_daemon_says_so, {
    let place = Place::new();
    let after = [
        // The end of another one.
        "<3>AP-CSA-FINISHED freq=2412 dfs=0".to_owned(),
        format!("<3>CTRL-EVENT-CHANNEL-SWITCH {SWITCH}"),
        "<3>AP-CSA-FINISHED freq=2437 dfs=0".to_owned(),
    ];
    let _daemon = place.daemon(switching("CHAN_SWITCH 5 2437 ht", started(), after.into()));
    let mut access_point = open!(place);
    let outcome = wait!(access_point.switch_channel(&ChannelSwitch::to(2437).ht())).unwrap();
    let ChannelSwitchOutcome::Switched(channel) = outcome else { panic!("{outcome:?}") };
    assert_eq!((channel.frequency, channel.dfs), (2437, Some(false)));
    assert_eq!(channel.width, Some(ChWidth::Width20MHz));
    assert_eq!(place.clients().len(), 1, "nothing listens any more");
});

test!(the_radios_word_is_enough_where_the_daemon_says_nothing, {
    let place = Place::new();
    let after = vec![format!("<3>CTRL-EVENT-CHANNEL-SWITCH {SWITCH}")];
    let _daemon = place.daemon(switching("CHAN_SWITCH 1 2437", started(), after));
    let mut access_point = open!(place);
    let switch = ChannelSwitch::to(2437).beacons(1);
    let outcome = wait!(access_point.switch_channel(&switch)).unwrap();
    assert!(matches!(outcome, ChannelSwitchOutcome::Switched(_)), "{outcome:?}");
});

test!(why_it_did_not_come_to_it, {
    let place = Place::new();
    let elsewhere = "<3>CTRL-EVENT-CHANNEL-SWITCH freq=2462 ht_enabled=1 ch_offset=0 \
                     ch_width=20 MHz cf1=2462 cf2=0 dfs=0";
    let script = switching("CHAN_SWITCH 5 2437", started(), vec![elsewhere.to_owned()])
        .on(Pattern::exact("CHAN_SWITCH 6 2437"), [Step::reply("OK\n")])
        .on(Pattern::exact("CHAN_SWITCH 7 2437"), [Step::reply("FAIL\n")])
        .on(
            Pattern::exact("CHAN_SWITCH 8 2437"),
            [Step::reply("OK\n"), to_monitors("<3>AP-DISABLED ")],
        )
        .on(
            Pattern::exact("CHAN_SWITCH 5 5300"),
            [
                Step::reply("OK\n"),
                to_monitors("<3>DFS-RADAR-DETECTED freq=5300 ht_enabled=1 chan_offset=0 chan_width=1 cf1=5300 cf2=0"),
            ],
        )
        .on(Pattern::exact("STATUS"), [Step::reply("state=DISABLED\nphy=phy0\nfreq=2412\n")]);
    let _daemon = place.daemon(script);
    let mut access_point = open!(place);
    let switch = ChannelSwitch::to(2437).limit(Duration::from_millis(50));
    let outcome = wait!(access_point.switch_channel(&switch)).unwrap();
    let ChannelSwitchOutcome::Elsewhere(channel) = outcome else { panic!("{outcome:?}") };
    assert_eq!(channel.frequency, 2462);
    let outcome = wait!(access_point.switch_channel(&switch.beacons(6))).unwrap();
    assert_eq!(outcome, ChannelSwitchOutcome::TimedOut);
    let error = wait!(access_point.switch_channel(&switch.beacons(7))).unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Refused, Some("CHAN_SWITCH")));
    let disabled = switch.beacons(8).limit(LONG);
    let outcome = wait!(access_point.switch_channel(&disabled)).unwrap();
    assert_eq!(outcome, ChannelSwitchOutcome::Disabled);
    let outcome = wait!(access_point.switch_channel(&ChannelSwitch::to(5300))).unwrap();
    assert_eq!(outcome, ChannelSwitchOutcome::Radar);
});

test!(where_radar_has_to_be_listened_for_it_goes_off_and_on, {
    let place = Place::new();
    let after = [
        "<3>AP-DISABLED ",
        "<3>DFS-CAC-START freq=5300 chan=60 sec_chan=0, width=0, seg0=0, seg1=0, cac_time=60s",
        "<3>DFS-CAC-COMPLETED success=1 freq=5300 ht_enabled=1 chan_offset=0 chan_width=1 cf1=5300 cf2=0",
        "<3>AP-ENABLED ",
    ];
    let after = after.map(str::to_owned).to_vec();
    let script = switching("CHAN_SWITCH 5 5300", vec![], after)
        .on(Pattern::exact("STATUS").first(1), [Step::reply("state=DFS\nphy=phy0\nfreq=5300\n")])
        .on(Pattern::exact("STATUS"), [Step::reply("state=ENABLED\nphy=phy0\nfreq=5300\n")]);
    let _daemon = place.daemon(script);
    let mut access_point = open!(place);
    let outcome = wait!(access_point.switch_channel(&ChannelSwitch::to(5300))).unwrap();
    assert!(matches!(outcome, ChannelSwitchOutcome::Switched(_)), "{outcome:?}");
});

test!(how_wide_a_channel_is_goes_to_the_daemon, {
    let place = Place::new();
    let script = Script::hostapd().on(Pattern::prefix("CHAN_SWITCH "), [Step::reply("FAIL\n")]);
    let daemon = place.daemon(script);
    let mut access_point = open!(place);
    let switches = [
        ChannelSwitch::to(2437).width(ChannelWidth::Mhz40Below).ht(),
        ChannelSwitch::to(5180).width(ChannelWidth::Mhz80 { center: 5210 }).ht().vht().quiet(),
        ChannelSwitch::to(5200).width(ChannelWidth::Mhz160 { center: 5250 }).he(),
    ];
    for switch in switches {
        assert!(wait!(access_point.switch_channel(&switch)).is_err());
    }
    let asked: Vec<_> =
        daemon.received().into_iter().filter(|it| it.starts_with(b"CHAN")).collect();
    let wanted = [
        "CHAN_SWITCH 5 2437 sec_channel_offset=-1 center_freq1=2427 bandwidth=40 ht",
        "CHAN_SWITCH 5 5180 sec_channel_offset=1 center_freq1=5210 bandwidth=80 blocktx ht vht",
        "CHAN_SWITCH 5 5200 sec_channel_offset=-1 center_freq1=5250 bandwidth=160 he",
    ];
    assert_eq!(asked, wanted.map(|text| text.as_bytes().to_vec()));
});
