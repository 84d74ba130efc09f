//! Wi-Fi Direct in a simulated world: what no recording has, or only in passing.

mod common;

use common::{Client, Directory};
use hostap_ctrl_sim::{P2pAnswer, P2pPeer, P2pPeerHandle, Supplicant, World};

const PEER: [u8; 6] = [0x42, 0, 0, 0, 3, 0];

struct Bed {
    world: World,
    /// Of the P2P device's socket.
    client: Client,
    monitor: Client,
    directory: Directory,
}

impl Bed {
    fn new(peer: P2pPeer) -> Self {
        let directory = Directory::new();
        let supplicant = Supplicant::new("wlan0").address([2, 0, 0, 0, 2, 0]).p2p("laptop");
        let builder = World::builder().supplicant(supplicant).peer(peer);
        let world = builder.start(directory.path("world")).unwrap();
        let socket = directory.path("world/wpa_supplicant/p2p-dev-wlan0");
        let (client, monitor) = (directory.client_of(&socket), directory.client_of(&socket));
        assert_eq!(monitor.ask("ATTACH"), "OK\n");
        Self { world, client, monitor, directory }
    }

    /// With the peer found.
    fn found(peer: P2pPeer) -> Self {
        let bed = Self::new(peer);
        assert_eq!(bed.client.ask("P2P_FIND"), "OK\n");
        bed.event("P2P-DEVICE-FOUND ");
        bed
    }

    /// The next event that begins so; scans and the end of a search may come before.
    fn event(&self, start: &str) -> String {
        loop {
            let event = self.monitor.receive();
            let event = event.strip_prefix("<3>").unwrap();
            if event.starts_with(start) {
                return event.to_owned();
            }
            let passing = event.starts_with("CTRL-EVENT-SCAN") || event == "P2P-FIND-STOPPED ";
            assert!(passing, "{event} in place of {start}");
        }
    }

    fn group(&self, number: u32) -> Client {
        let name = format!("world/wpa_supplicant/p2p-wlan0-{number}");
        self.directory.client_of(&self.directory.path(&name))
    }

    fn peer(&self) -> P2pPeerHandle {
        self.world.peer(PEER).unwrap()
    }
}

fn peer() -> P2pPeer {
    P2pPeer::new(PEER, "TV")
}

const CONNECT: &str = "P2P_CONNECT 42:00:00:00:03:00";

#[test]
fn those_who_do_not_want() {
    for (answer, status) in [(P2pAnswer::Rejects, 11), (P2pAnswer::Silent, -1)] {
        let bed = Bed::found(peer().answer(answer));
        assert_eq!(bed.client.ask(format!("{CONNECT} pbc")), "OK\n");
        let failure = format!("P2P-GO-NEG-FAILURE status={status}");
        assert_eq!(bed.event("P2P-GO-NEG"), failure);
        assert_eq!(bed.client.ask("P2P_PROV_DISC 42:00:00:00:03:00 pbc"), "OK\n");
        bed.event("P2P-PROV-DISC-FAILURE p2p_dev_addr=42:00:00:00:03:00 status=");
    }
}

#[test]
fn a_wrong_pin_makes_no_group() {
    for intent in [0, 15] {
        let bed = Bed::found(peer().label_pin("12345670").intent(7));
        let command = format!("{CONNECT} 73630593 keypad go_intent={intent}");
        assert_eq!(bed.client.ask(command), "OK\n");
        bed.event("P2P-GO-NEG-SUCCESS ");
        bed.event("WPS-FAIL msg=8 config_error=18");
        assert_eq!(bed.event("P2P-GROUP"), "P2P-GROUP-FORMATION-FAILURE ");
        let removed = bed.event("P2P-GROUP-REMOVED p2p-wlan0-0 ");
        assert!(removed.ends_with(" reason=FORMATION_FAILED"), "{removed}");
        common::recorded::until("the socket is gone", || {
            !bed.directory.path("world/wpa_supplicant/p2p-wlan0-0").exists()
        });
    }
}

#[test]
fn arguments_that_are_refused() {
    let bed = Bed::new(peer());
    for command in [
        // Nobody has been found yet.
        "P2P_CONNECT 42:00:00:00:03:00 pbc",
        "P2P_CONNECT x pbc",
        "P2P_PEER FIRST",
        "P2P_PEER 42:00:00:00:03:00",
        "P2P_INVITE persistent=0 peer=42:00:00:00:03:00",
        "P2P_PROV_DISC 42:00:00:00:03:00 pbc",
        "P2P_GROUP_REMOVE p2p-wlan0-7",
        "P2P_GROUP_ADD persistent=3",
        "P2P_GROUP_ADD freq=x",
        "P2P_SERV_DISC_REQ x",
        "P2P_SERVICE_ADD bonjour zz",
        "P2P_SERVICE_DEL bonjour 0b",
        "P2P_SET nosuch 1",
        "P2P_SET disc_int",
        "P2P_CANCEL",
        "P2P_UNAUTHORIZE 02:00:00:00:09:00",
        "P2P_GET_PASSPHRASE",
        "P2P_REJECT x",
    ] {
        assert_eq!(bed.client.ask(command), "FAIL\n", "{command}");
    }
    assert_eq!(bed.client.ask("P2P_PEERS"), "UNKNOWN COMMAND\n");
    assert_eq!(bed.client.ask("P2P_GROUP_REMOVE *"), "OK\n");
    assert_eq!(bed.client.ask("P2P_SET disc_int 1 3 -1"), "OK\n");
}

#[test]
fn without_p2p_its_commands_are_unknown() {
    let directory = Directory::new();
    let world = World::builder().supplicant("wlan0").start(directory.path("world")).unwrap();
    let client = directory.client_of(&directory.path("world/wpa_supplicant/wlan0"));
    assert_eq!(client.ask("P2P_FIND"), "UNKNOWN COMMAND\n");
    assert!(!directory.path("world/wpa_supplicant/p2p-dev-wlan0").exists());
    drop(world);
}

#[test]
fn a_group_of_ones_own_that_another_joins_by_button() {
    let bed = Bed::new(peer());
    assert_eq!(bed.client.ask("P2P_GROUP_ADD freq=2437"), "OK\n");
    let started = bed.event("P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-");
    assert!(started.contains(" freq=2437 ") && !started.contains("PERSISTENT"), "{started}");
    let group = bed.group(0);
    let passphrase = group.ask("P2P_GET_PASSPHRASE");
    assert!(started.contains(&format!("passphrase=\"{passphrase}\"")), "{started}");
    assert_eq!(group.ask("STA-FIRST"), "");
    assert_eq!(group.ask("WPS_PIN any 12345670"), "12345670");
    assert_eq!(group.ask("ATTACH"), "OK\n");
    bed.peer().join_by_pin("73630593");
    bed.event("P2P-DEVICE-FOUND ");
    bed.event("P2P-PROV-DISC-SHOW-PIN 42:00:00:00:03:00 ");
    let failed = "<3>WPS-FAIL msg=8 config_error=18";
    while group.receive() != failed {}
    assert_eq!(group.receive(), "<3>CTRL-EVENT-EAP-FAILURE 46:00:00:00:03:00");
    assert_eq!(group.ask("DETACH"), "OK\n");
    assert_eq!(group.ask("WPS_PBC"), "OK\n");
    bed.peer().join_by_button();
    let asked = bed.event("P2P-PROV-DISC-PBC-REQ 42:00:00:00:03:00 ");
    assert!(asked.ends_with(" group=p2p-wlan0-0"), "{asked}");
    let joined = "AP-STA-CONNECTED 46:00:00:00:03:00 p2p_dev_addr=42:00:00:00:03:00";
    assert_eq!(bed.event("AP-STA"), joined);
    assert_eq!(bed.client.ask("P2P_GROUP_MEMBER 42:00:00:00:03:00"), "46:00:00:00:03:00");
    assert!(group.ask("STA-FIRST").contains("\np2p_device_name=TV\n"));
    assert_eq!(bed.client.ask("P2P_GROUP_REMOVE p2p-wlan0-0"), "OK\n");
    assert_eq!(bed.event("P2P-GROUP"), "P2P-GROUP-REMOVED p2p-wlan0-0 GO reason=REQUESTED");
    bed.event("AP-STA-DISCONNECTED 46:00:00:00:03:00");
}

#[test]
fn the_group_of_another_is_joined_and_ends() {
    let bed = Bed::new(peer().group("DIRECT-gZ", "rnkvn9Jg", 2412).label_pin("92432802"));
    let join = format!("{CONNECT} 92432802 persistent join freq=2412");
    assert_eq!(bed.client.ask(join), "OK\n");
    let found = bed.event("P2P-DEVICE-FOUND 46:00:00:00:03:00 p2p_dev_addr=42:00:00:00:03:00");
    assert!(found.contains("group_capab=0x49"), "{found}");
    bed.event("P2P-GROUP-FORMATION-SUCCESS ");
    // The key is that of wpa_supplicant.p2p_persistent_group.
    let started = "P2P-GROUP-STARTED p2p-wlan0-0 client ssid=\"DIRECT-gZ\" freq=2412 \
                   psk=a6ff811100343bd61aec134c955c1e7621b4c6e1eff526385ee5dca69a4e64fc \
                   go_dev_addr=42:00:00:00:03:00 [PERSISTENT]";
    assert_eq!(bed.event("P2P-GROUP-STARTED"), started);
    assert_eq!(bed.group(0).ask("STA-FIRST"), "FAIL\n");
    bed.peer().leave_group();
    let removed = "P2P-GROUP-REMOVED p2p-wlan0-0 client reason=GO_ENDING_SESSION";
    assert_eq!(bed.event("P2P-GROUP-REMOVED"), removed);

    // It is remembered, and comes back when the owner invites.
    let networks = bed.client.ask("LIST_NETWORKS");
    assert!(networks.ends_with("0\tDIRECT-gZ\t42:00:00:00:03:00\t[DISABLED][P2P-PERSISTENT]\n"));
    bed.peer().invite();
    let received = "P2P-INVITATION-RECEIVED sa=42:00:00:00:03:00 persistent=0";
    assert_eq!(bed.event("P2P-INVITATION"), received);
    assert_eq!(bed.client.ask("SET persistent_reconnect 1"), "OK\n");
    bed.peer().invite();
    let accepted = "P2P-INVITATION-ACCEPTED sa=42:00:00:00:03:00 persistent=0";
    assert_eq!(bed.event("P2P-INVITATION"), accepted);
    bed.event("P2P-GROUP-STARTED p2p-wlan0-1 client ssid=\"DIRECT-gZ\"");
}

#[test]
fn no_group_to_join_and_nobody_to_invite() {
    let bed = Bed::found(peer().answer(P2pAnswer::Rejects));
    assert_eq!(bed.client.ask(format!("{CONNECT} pbc join")), "OK\n");
    assert_eq!(bed.event("P2P-GROUP"), "P2P-GROUP-FORMATION-FAILURE ");
    assert_eq!(bed.client.ask("P2P_GROUP_ADD persistent"), "OK\n");
    bed.event("P2P-GROUP-STARTED ");
    assert_eq!(bed.client.ask("P2P_INVITE group=p2p-wlan0-0 peer=42:00:00:00:03:00"), "OK\n");
    assert_eq!(bed.event("P2P-INVITATION"), "P2P-INVITATION-RESULT status=1 ");
}

#[test]
fn one_that_is_authorized_begins_by_itself() {
    let bed = Bed::found(peer());
    assert_eq!(bed.client.ask(format!("{CONNECT} pbc auth go_intent=15")), "OK\n");
    bed.peer().want_group(hostap_ctrl_sim::P2pMethod::Button);
    let success = bed.event("P2P-GO-NEG");
    assert!(success.starts_with("P2P-GO-NEG-SUCCESS role=GO freq=2412 "), "{success}");
    assert_eq!(bed.client.ask("P2P_CANCEL"), "OK\n");
    bed.event("P2P-GROUP-FORMATION-FAILURE ");
}

#[test]
fn a_device_that_is_switched_off_is_lost() {
    let bed = Bed::found(peer());
    assert_eq!(bed.client.ask("P2P_STOP_FIND"), "OK\n");
    bed.peer().vanish();
    assert_eq!(bed.event("P2P-DEVICE"), "P2P-DEVICE-LOST p2p_dev_addr=42:00:00:00:03:00");
    assert_eq!(bed.client.ask("P2P_PEER FIRST"), "FAIL\n");
    bed.peer().appear();
    assert_eq!(bed.client.ask("P2P_FIND 20"), "OK\n");
    let found = bed.event("P2P-DEVICE-FOUND");
    assert!(found.ends_with(" new=1"), "{found}");
    assert_eq!(bed.event("P2P-FIND"), "P2P-FIND-STOPPED ");
}

#[test]
fn a_supplicant_that_restarts_has_left_its_groups() {
    let bed = Bed::found(peer());
    assert_eq!(bed.client.ask("P2P_GROUP_ADD persistent"), "OK\n");
    bed.event("P2P-GROUP-STARTED p2p-wlan0-0 ");
    bed.world.restart("wlan0", std::time::Duration::from_millis(10)).unwrap();
    let sockets = bed.directory.path("world/wpa_supplicant");
    common::recorded::until("the group is gone", || !sockets.join("p2p-wlan0-0").exists());
    common::recorded::until("the device is back", || sockets.join("p2p-dev-wlan0").exists());
    let client = bed.directory.client_of(&sockets.join("p2p-dev-wlan0"));
    assert_eq!(client.ask("P2P_PEER FIRST"), "FAIL\n");
    assert_eq!(client.ask("LIST_NETWORKS"), "network id / ssid / bssid / flags\n");
    assert_eq!(client.ask("INTERFACES"), "p2p-dev-wlan0\nwlan0\n");
}
