//! The test that the README of hostap-ctrl-sim shows to authors of network managers.

// README: from here
use hostap_ctrl::station::{ConnectReason, NetworkConfiguration, Station};
use hostap_ctrl_sim::{AccessPoint, World};

#[test]
fn a_wrong_passphrase_is_told_and_the_right_one_connects() {
    let directory = std::env::temp_dir().join(format!("my-manager-{}", std::process::id()));
    let home = AccessPoint::new("Home").wpa2("correct horse").signal(-48);
    let world = World::builder().access_point(home).supplicant("wlan0").start(&directory).unwrap();

    // In place of these: your program, told to look for sockets in DIRECTORY/wpa_supplicant.
    let mut station = Station::open(directory.join("wpa_supplicant/wlan0")).unwrap();
    let wrong = NetworkConfiguration::wpa2("Home", "wrong horse");
    let failure = station.connect(wrong).unwrap_err();
    assert_eq!(failure.reason(), Some(&ConnectReason::WrongKey));
    let connected = station.connect(NetworkConfiguration::wpa2("Home", "correct horse")).unwrap();

    // What the other side sees, and what happens to it.
    let home = world.access_point("Home").unwrap();
    assert_eq!(connected.bssid.octets(), home.bssid());
    assert_eq!(home.stations().len(), 1);
    home.vanish();
    drop(world);
    std::fs::remove_dir_all(directory).unwrap();
}
// README: to here

#[test]
fn the_readme_shows_this_test() {
    let own = include_str!("station_in_a_world.rs");
    let test = own.split("// README: from here\n").nth(1).unwrap();
    let test = test.split("// README: to here").next().unwrap();
    let readme = include_str!("../../hostap-ctrl-sim/README.md");
    assert!(readme.contains(test), "the README shows another test:\n{test}");
}
