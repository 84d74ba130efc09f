//! The daemon, its interfaces, monitors, keys and drivers.

use super::{Recorded, recorded};
use hostap_ctrl::command::*;

pub(crate) fn built() -> Vec<Recorded> {
    let mut all = daemon();
    all.extend(interfaces());
    all.extend(rest());
    all
}

fn daemon() -> Vec<Recorded> {
    recorded![
        "ATTACH" => Attach::new(),
        "DETACH" => Detach,
        "IFNAME" => Ifname,
        "INTERFACES" => Interfaces,
        "INTERFACES ctrl" => InterfacesCtrl,
        "INTERFACE_ADD wlan5\t/run/sta1.conf\tnl80211\t/run/wpas1\t\t" => {
            InterfaceAdd::new("wlan5")
                .configuration("/run/sta1.conf")
                .driver("nl80211")
                .control_interface("/run/wpas1")
        },
        "INTERFACE_LIST" => InterfaceList,
        "INTERFACE_REMOVE wlan5" => InterfaceRemove::new("wlan5"),
        "LEVEL 0" => Level::new(0),
        "LEVEL 1" => Level::new(1),
        "LEVEL 2" => Level::new(2),
        "LEVEL 4" => Level::new(4),
        "LOG_LEVEL" => LogLevel,
        "NOTE a note in the log" => Note::new("a note in the log"),
        "NOTE note" => Note::new("note"),
        "PING" => Ping,
        "RELOG" => Relog,
        "REMOVE wlan4" => HostapdRemove::new("wlan4"),
        "RESUME" => Resume,
        "STATUS" => Status,
        "STATUS-DRIVER" => StatusDriver,
        "STATUS-NO_EVENTS" => StatusNoEvents,
        "STATUS-VERBOSE" => StatusVerbose,
        "STATUS-WPS" => StatusWps,
        "SUSPEND" => Suspend,
        "TERMINATE" => Terminate,
    ]
}

fn interfaces() -> Vec<Recorded> {
    recorded![
        "IFNAME=nosuch PING" => Ping.on_interface("nosuch"),
        "IFNAME=p2p-wlan2-0 STATUS" => Status.on_interface("p2p-wlan2-0"),
        "IFNAME=p2p-wlan3-0 STATUS" => Status.on_interface("p2p-wlan3-0"),
        "IFNAME=wlan0 PING" => Ping.on_interface("wlan0"),
        "IFNAME=wlan0 STA-FIRST" => StaFirst.on_interface("wlan0"),
        "IFNAME=wlan0 STATUS" => HostapdStatus.on_interface("wlan0"),
        "IFNAME=wlan0_sae ALL_STA" => RawCommand::new("ALL_STA").on_interface("wlan0_sae"),
        "IFNAME=wlan0_sae PMKSA" => Pmksa.on_interface("wlan0_sae"),
        "IFNAME=wlan0_sae STATUS" => HostapdStatus.on_interface("wlan0_sae"),
        "IFNAME=wlan1 PING" => Ping.on_interface("wlan1"),
        "IFNAME=wlan1 STATUS" => Status.on_interface("wlan1"),
        "IFNAME=wlan2 PING" => Ping.on_interface("wlan2"),
        "IFNAME=wlan3 PING" => Ping.on_interface("wlan3"),
        "IFNAME=wlan5 PING" => Ping.on_interface("wlan5"),
        "IFNAME=wlan5 STATUS" => Status.on_interface("wlan5"),
    ]
}

fn rest() -> Vec<Recorded> {
    recorded![
        "DRIVER_FLAGS" => DriverFlags,
        "DRIVER_FLAGS2" => DriverFlags2,
        "MESH_GROUP_REMOVE wlan1" => MeshGroupRemove::new("wlan1"),
        "MESH_GROUP_REMOVE wlan5" => MeshGroupRemove::new("wlan5"),
        "PKTCNT_POLL" => PktcntPoll,
        "PMKSA" => Pmksa,
        "PMKSA_FLUSH" => PmksaFlush,
        "RADIO_WORK add testwork freq=2412 timeout=5" => {
            RadioWorkAdd::new("testwork").frequency(2412).timeout(5)
        },
        "RADIO_WORK add testwork timeout=1" => RadioWorkAdd::new("testwork").timeout(1),
        "RADIO_WORK done 1" => RadioWorkDone::new(1),
        "RADIO_WORK show" => RadioWorkShow,
        "SIGNAL_MONITOR THRESHOLD=-20 HYSTERESIS=2" => {
            SignalMonitor::new().threshold(-20).hysteresis(2)
        },
        "SIGNAL_MONITOR THRESHOLD=-45 HYSTERESIS=2" => {
            SignalMonitor::new().threshold(-45).hysteresis(2)
        },
        "SIGNAL_POLL" => SignalPoll,
        "VENDOR 1 1" => Vendor::new(1, 1),
    ]
}
