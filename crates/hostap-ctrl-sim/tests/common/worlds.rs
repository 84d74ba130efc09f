//! The recordings that the world follows, and worlds like those they were made in.

use hostap_ctrl_sim::{AccessPoint, AccessPointHandle, World, WorldBuilder};

pub(crate) const STATION: [u8; 6] = [2, 0, 0, 0, 3, 0];
const FIRST: [u8; 6] = [2, 0, 0, 0, 0, 0];
const SECOND: [u8; 6] = [2, 0, 0, 0, 1, 0];

/// What somebody does to the world at a command of this number, counted from 1.
pub(crate) type Action = (usize, fn(&World));

/// One recording, and how to set up a world like the one it was made in.
pub(crate) struct Followed {
    pub(crate) name: &'static str,
    pub(crate) world: fn(WorldBuilder) -> WorldBuilder,
    /// What somebody else did before a command.
    pub(crate) before: &'static [Action],
    /// What somebody else did after the reply to a command.
    pub(crate) after: &'static [Action],
    /// Followed up to here: so many commands.
    pub(crate) commands: usize,
}

fn lab(ssid: &str) -> AccessPoint {
    AccessPoint::new(ssid).bssid(FIRST).signal(-30)
}

const ALL: usize = usize::MAX;

pub(crate) const FOLLOWED: &[Followed] = &[
    Followed {
        name: "open.station0-wlan3",
        world: |world| world.access_point(lab("bed open")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "wpa2.station0-wlan3",
        world: |world| world.access_point(lab("bed wpa2").wpa2("correct horse")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "sae.station0-wlan3",
        world: |world| {
            world.access_point(lab("bed sae").wpa3("correct horse").transition_disable(1))
        },
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "owe.station0-wlan3",
        world: |world| world.access_point(lab("bed owe").owe()),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "wrong_passphrase.station0-wlan3",
        world: |world| world.access_point(lab("bed wrong").wpa2("correct horse")),
        before: &[],
        after: &[],
        // Then the daemon's next scan and the next command may overtake each other.
        commands: 6,
    },
    Followed {
        name: "wrong_sae_password.station0-wlan3",
        world: |world| world.access_point(lab("bed wrong sae").wpa3("correct horse")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "not_found.station0-wlan3",
        world: |world| world.access_point(lab("another")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "status.station0-wlan3",
        world: |world| world.access_point(lab("bed status").wpa2("correct horse")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "leaves.station0-wlan3",
        world: |world| world.access_point(lab("bed leaves").wpa2("correct horse")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "again.station0-wlan3",
        world: |world| world.access_point(lab("bed again").wpa2("correct horse")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "passphrase_on_request.station0-wlan3",
        world: |world| world.access_point(lab("bed asks").wpa2("correct horse")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "scan.station0-wlan3",
        world: |world| {
            let second = AccessPoint::new("bed scan two").bssid(SECOND).frequency(2437);
            world
                .access_point(lab("bed scan one").wpa2("correct horse"))
                .access_point(second.wpa2("correct horse").signal(-30))
        },
        before: &[],
        after: &[],
        // Then comes a hidden access point that sends its SSID's length.
        commands: 3,
    },
    Followed {
        name: "cached_keys.station0-wlan3",
        world: |world| world.access_point(lab("bed cached").wpa3("correct horse")),
        before: &[],
        after: &[],
        // Then come the names of the keys.
        commands: 7,
    },
    Followed {
        name: "preferred_network.station0-wlan3",
        world: |world| {
            let preferred = AccessPoint::new("bed preferred").bssid([2, 0, 0, 0, 0, 1]);
            world
                .access_point(lab("bed other").wpa2("correct horse"))
                .access_point(preferred.wpa2("correct horse"))
        },
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "roam.station0-wlan3",
        world: |world| {
            let second = AccessPoint::new("bed roam").bssid(SECOND).frequency(2437);
            world
                .access_point(lab("bed roam").wpa2("correct horse"))
                .access_point(second.wpa2("correct horse").signal(-30))
        },
        before: &[],
        after: &[],
        commands: 6,
    },
    Followed {
        name: "association_rejected.station0-wlan3",
        world: |world| {
            let picky = lab("bed picky").wpa2("correct horse");
            world.access_point(picky.reject_association(27))
        },
        before: &[],
        after: &[],
        // Then the driver fails to do what it is told.
        commands: 6,
    },
    Followed {
        name: "eap_peap.station0-wlan3",
        world: |world| world.access_point(lab("bed eap").user("user@lab", "pass word")),
        before: &[],
        after: &[],
        commands: 10,
    },
    Followed {
        name: "eap_wrong_password.station0-wlan3",
        world: |world| world.access_point(lab("bed eap").user("user@lab", "pass word")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "eap_external_check.station0-wlan3",
        world: |world| world.access_point(lab("bed eap").user("user@lab", "pass word")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "eap_gtc.station0-wlan3",
        world: |world| world.access_point(lab("bed eap").user("gtc", "token")),
        before: &[],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "eap_certificate_error.station0-wlan3",
        world: |world| {
            let eap = lab("bed eap").user("user@lab", "pass word");
            world.access_point(eap.bad_certificate())
        },
        before: &[],
        after: &[],
        commands: 9,
    },
    Followed {
        name: "sent_away.station0-wlan3",
        world: |world| world.access_point(lab("bed sent away").wpa2("correct horse")),
        before: &[],
        after: &[
            (6, |world| away(world, 12)),
            (7, |world| away(world, 2)),
            (8, |world| away(world, 5)),
        ],
        commands: ALL,
    },
    Followed {
        name: "denied.station0-wlan3",
        world: |world| world.access_point(lab("bed denied").wpa2("correct horse")),
        before: &[],
        after: &[(6, |world| {
            first(world).set_denied(STATION, true);
            away(world, 1);
        })],
        // As above.
        commands: 6,
    },
    Followed {
        name: "transition.station0-wlan3",
        world: |world| {
            let both = lab("bed transition").wpa2("correct horse").wpa3("correct horse");
            world.access_point(both)
        },
        before: &[],
        after: &[],
        // Then the kernel lists BSSs of earlier tests.
        commands: 16,
    },
    Followed {
        name: "ignored_bss.station0-wlan3",
        world: |world| {
            let second = AccessPoint::new("bed ignored").bssid(SECOND).frequency(2437);
            world
                .access_point(lab("bed ignored").wpa2("correct horse"))
                .access_point(second.wpa2("correct horse").signal(-30))
        },
        before: &[],
        after: &[],
        // Then a scan of another interface comes in between.
        commands: 23,
    },
    Followed {
        name: "bss_lost.station0-wlan3",
        world: |world| world.access_point(lab("bed lost").wpa2("correct horse")),
        before: &[(3, |world| first(world).vanish())],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "access_point_dies.station0-wlan3",
        world: |world| world.access_point(lab("bed dies").wpa2("correct horse")),
        before: &[],
        after: &[(6, |world| first(world).vanish())],
        commands: 6,
    },
    Followed {
        name: "signal.station0-wlan3",
        world: |world| world.access_point(lab("bed signal").wpa2("correct horse")),
        before: &[],
        after: &[],
        // Then the kernel averages signals, and the events come with its averages.
        commands: 6,
    },
    Followed {
        name: "wps_button.station-wlan1-wlan1",
        world: |world| world.access_point(lab("Lab WPS").wpa2("correct horse").wps(None)),
        before: &[(1, |world| first(world).push_button())],
        after: &[],
        commands: ALL,
    },
    Followed {
        name: "wps_wrong_pin.station-wlan1-wlan1",
        world: |world| world.access_point(lab("Lab WPS").wpa2("correct horse").wps(None)),
        before: &[(1, |world| first(world).accept_pin("12345670"))],
        after: &[],
        commands: ALL,
    },
];

fn first(world: &World) -> AccessPointHandle {
    world.access_point_with(FIRST).unwrap()
}

fn away(world: &World, reason: u16) {
    assert!(first(world).deauthenticate(STATION, reason));
}
