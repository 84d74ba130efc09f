//! The world of the demonstration.

use std::path::Path;

use hostap_ctrl_sim::{AccessPoint, Hostapd, P2pPeer, Supplicant, World};

use crate::failure::Failure;

/// The password of everything there.
pub(super) const PASSWORD: &str = "correct horse";

/// Starts it below this directory.
pub(super) fn start(directory: &Path, speed: f64) -> Result<World, Failure> {
    let guests = AccessPoint::new("Guests").wpa2(PASSWORD).frequency(2412).signal(-40);
    World::builder()
        .access_point(AccessPoint::new("Home").wpa2(PASSWORD).frequency(2437).signal(-48).wps(None))
        .access_point(AccessPoint::new("Café").wpa3(PASSWORD).frequency(5180).signal(-57))
        .access_point(AccessPoint::new("Airport").frequency(2462).signal(-63))
        .access_point(AccessPoint::new("Office").user("anna", PASSWORD).frequency(5500).signal(-66))
        .access_point(AccessPoint::new("Grumpy").reject_association(17).frequency(2412).signal(-72))
        .access_point(AccessPoint::new("Attic").wpa2(PASSWORD).hidden().frequency(2462).signal(-79))
        // What a stranger may call a network.
        .access_point(AccessPoint::new("\x1b[2J CTRL-EVENT-CONNECTED").frequency(2412).signal(-84))
        .hostapd(Hostapd::new("ap0", guests))
        .supplicant(Supplicant::new("wlan0").update_config(true).p2p("Laptop"))
        .peer(P2pPeer::new([2, 0, 0, 0, 0x50, 1], "Living room TV").level(-51))
        .peer(P2pPeer::new([2, 0, 0, 0, 0x50, 2], "Printer").level(-60).label_pin("12345670"))
        .pace(1.0 / speed)
        .start(directory)
        .map_err(|error| {
            Failure::system(&format!("can't start the world below {}", directory.display()), &error)
        })
}
