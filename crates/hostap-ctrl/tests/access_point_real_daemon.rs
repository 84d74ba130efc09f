//! The tasks of an access point on the real hostapd, with the real wpa_supplicant as its station,
//! on a pair of virtual Ethernet interfaces. Needs both in /usr/sbin, and fails without them;
//! without root nothing is tested, and that is said.

mod common;

use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use common::LONG;
use hostap_ctrl::access_point::{
    AccessPoint, AccessPoints, AccessPointsChange, AccessSide, Departure, Dismissal, StationChange,
};
use hostap_ctrl::command::NewSta;
use hostap_ctrl::reply::HostapdState;
use hostap_ctrl::value::MacAddress;
use hostap_ctrl::{Client, discovery};
use tempfile::TempDir;

const STATION: MacAddress = MacAddress::new([2, 0, 0, 0, 1, 0]);

/// In a network of their own; its end is theirs.
const DAEMONS: &str = "
set -e
ip link add server address 02:00:00:00:00:00 type veth peer name station address 02:00:00:00:01:00
ip link set server up
ip link set station up
/usr/sbin/wpa_supplicant -D wired -i station -c station.conf &
exec /usr/sbin/hostapd -g $PWD/global server.conf
";

struct Daemons {
    directory: TempDir,
    child: Child,
}

impl Daemons {
    fn start() -> Option<Self> {
        if std::fs::metadata("/proc/self").unwrap().uid() != 0 {
            eprintln!("not tested: this needs root");
            return None;
        }
        let directory = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            std::fs::write(directory.path().join(name), text).unwrap();
        };
        write("users", "\"user\" MD5 \"pass word\"\n");
        write(
            "server.conf",
            "interface=server\ndriver=wired\nctrl_interface=server\nieee8021x=1\n\
             eap_server=1\neap_user_file=users\nuse_pae_group_addr=1\n",
        );
        write(
            "station.conf",
            "ctrl_interface=station\nap_scan=0\nnetwork={\nkey_mgmt=IEEE8021X\neap=MD5\n\
             identity=\"user\"\npassword=\"pass word\"\neapol_flags=0\n}\n",
        );
        let mut command = Command::new("unshare");
        command.args(["--net", "--pid", "--fork", "--kill-child", "sh", "-c", DAEMONS]);
        command.current_dir(directory.path()).stdout(Stdio::null());
        let daemons = Self { directory, child: command.spawn().unwrap() };
        for socket in ["server/server", "station/station", "global"] {
            discovery::wait_for(daemons.socket(socket), LONG).unwrap();
        }
        Some(daemons)
    }

    fn socket(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// The station comes to the access point, as with a switch that has just noticed it.
    fn bring_station(&self) {
        let mut client = Client::open(self.socket("server/server")).unwrap();
        client.send(&NewSta::new(STATION)).unwrap();
    }
}

impl Drop for Daemons {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn a_station_comes_and_is_sent_away() {
    let Some(daemons) = Daemons::start() else { return };
    let mut access_point = AccessPoint::open(daemons.socket("server/server")).unwrap();
    let mut changes = access_point.station_changes().unwrap();
    let mut next = || changes.next_within(LONG).unwrap().expect("nothing came in time");
    daemons.bring_station();
    let joined = next();
    let StationChange::Joined(join) = &joined else { panic!("{joined:?}") };
    assert_eq!(join.address, STATION);
    assert!(join.details.as_ref().unwrap().get().is_authorized());
    let stations = access_point.stations().unwrap();
    assert!(stations.iter().any(|it| it.address() == STATION && it.is_authorized()));

    access_point.deauthenticate(STATION, Dismissal::reason(5).wait(LONG)).unwrap();
    let left = next();
    let StationChange::Left(leave) = &left else { panic!("{left:?}") };
    assert_eq!((leave.address, leave.departure), (STATION, Departure::Told));

    access_point.disable().unwrap();
    assert_eq!(next(), StationChange::Disabled);
    let status = access_point.status().unwrap();
    assert_eq!(status.get().state(), Some(HostapdState::Disabled));
    access_point.enable().unwrap();
    assert_eq!(next(), StationChange::Enabled);
}

#[test]
fn access_lists_hold_what_they_were_given() {
    let Some(daemons) = Daemons::start() else { return };
    let mut access_point = AccessPoint::open(daemons.socket("server/server")).unwrap();
    let other = MacAddress::new([2, 0, 0, 0, 2, 0]);
    for vlan in [None, Some(3), Some(4)] {
        access_point.add_access(AccessSide::Accept, other, vlan).unwrap();
        let list = access_point.access_list(AccessSide::Accept).unwrap();
        assert_eq!((list.len(), list[0].address), (1, other));
        assert_eq!(u32::try_from(list[0].vlan_id), Ok(vlan.unwrap_or(0)));
    }
    access_point.add_access(AccessSide::Deny, STATION, None).unwrap();
    access_point.remove_access(AccessSide::Deny, other).unwrap();
    assert_eq!(access_point.access_list(AccessSide::Deny).unwrap().len(), 1);
    access_point.remove_access(AccessSide::Deny, STATION).unwrap();
    access_point.clear_access(AccessSide::Accept).unwrap();
    for side in [AccessSide::Accept, AccessSide::Deny] {
        assert!(access_point.access_list(side).unwrap().is_empty());
    }
}

#[test]
fn an_interface_goes_with_its_station() {
    let Some(daemons) = Daemons::start() else { return };
    let mut all = AccessPoints::open(daemons.socket("global")).unwrap();
    assert!(all.interfaces().unwrap() == ["server"]);
    let mut changes = all.changes().unwrap();
    let mut told = Vec::new();
    let mut next = |told: &mut Vec<String>| {
        told.push(match changes.next_within(LONG).unwrap().expect("nothing came in time") {
            AccessPointsChange::Appeared(name) => format!("{name} appeared"),
            AccessPointsChange::Disappeared(name) => format!("{name} disappeared"),
            AccessPointsChange::Station { interface, change } => match change {
                StationChange::Joined(join) => format!("{interface} +{}", join.address),
                StationChange::Left(leave) => format!("{interface} -{}", leave.address),
                StationChange::Disabled => format!("{interface} disabled"),
                other => format!("{other:?}"),
            },
            other => format!("{other:?}"),
        });
    };
    next(&mut told);
    daemons.bring_station();
    next(&mut told);
    assert_eq!(all.on("server").unwrap().stations().unwrap().len(), 1);
    let mut client = Client::open(daemons.socket("global")).unwrap();
    assert_eq!(client.request(b"REMOVE server").unwrap(), b"OK\n");
    while told.last().is_some_and(|last| last != "server disappeared") {
        next(&mut told);
    }
    let station = "02:00:00:00:01:00";
    assert_eq!(told[..2], ["server appeared".to_owned(), format!("server +{station}")]);
    assert!(told.contains(&format!("server -{station}")), "{told:?}");
    assert!(all.interfaces().unwrap().is_empty());
}
