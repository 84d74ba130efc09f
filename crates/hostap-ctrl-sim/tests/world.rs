//! The simulated world, over its sockets.

mod common;

use common::Directory;
use hostap_ctrl_sim::{AccessPoint, Hostapd, World};

#[test]
fn every_process_has_its_sockets() {
    let directory = Directory::new();
    let lab = AccessPoint::new("Lab WPA2").wpa2("correct horse");
    let world = World::builder()
        .hostapd(Hostapd::new("wlan1", lab))
        .supplicant("wlan0")
        .start(directory.path("world"))
        .unwrap();
    for name in ["wpa_supplicant/wlan0", "wpa_supplicant/global", "hostapd/wlan1", "hostapd/global"]
    {
        let client = directory.client_of(&directory.path("world").join(name));
        assert_eq!(client.ask("PING"), "PONG\n", "{name}");
        assert_eq!(client.ask("ATTACH"), "OK\n", "{name}");
    }
    drop(world);
    assert!(!directory.path("world/wpa_supplicant/wlan0").exists());
}
