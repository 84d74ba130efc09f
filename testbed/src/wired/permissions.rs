//! A daemon that runs without privileges, and who may use it.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::process::Command;

use hostap_ctrl::event::EventKind;

use super::link::{Link, SERVER, STATION};
use super::pair::SOON;
use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::{Process, output_of, wait_until};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "unprivileged_daemon",
        about: "a wpa_supplicant of an ordinary user: root and the members of its group use it, \
                each with a socket that the daemon may write to",
        everyday: true,
        run: unprivileged_daemon,
    },
    Scenario {
        name: "unprivileged_hostapd",
        about: "a hostapd of an ordinary user, used by root and by a member of its group",
        everyday: true,
        run: unprivileged_hostapd,
    },
    Scenario {
        name: "root_daemon_for_a_group",
        about: "a wpa_supplicant of root: members of its group use it, and follow its events",
        everyday: true,
        run: root_daemon,
    },
    Scenario {
        name: "stranger_is_refused",
        about: "who is not in the group is told that permission is missing, and that it is about \
                the group",
        everyday: true,
        run: stranger,
    },
];

/// Users and groups by number: none of them need have a name.
const DAEMON: u32 = 60_001;
/// Only a group that it is in can an ordinary user give files to.
const GROUP: u32 = 60_002;
const USER: u32 = 60_003;
/// The user's own group, which has no part in it.
const OTHER_GROUP: u32 = 60_004;

/// One of the programs, run as an ordinary user who is in this group.
fn as_user(bed: &Bed, program: &str, group: u32) -> Result<Command, Failure> {
    let program = bed.file(program)?;
    let mut command = Command::new("setpriv");
    command.arg(format!("--reuid={USER}")).arg(format!("--regid={group}"));
    command.args(["--clear-groups", "--inh-caps=-all"]).arg(program);
    Ok(command)
}

fn supplicant() -> Recipe {
    Recipe::wpa_supplicant(STATION).interface("lo", "ap_scan=0\n").control_group(&GROUP.to_string())
}

/// The socket as the daemon made it: for itself and the group alone.
fn expect_socket(daemon: &Daemon<'_>, interface: &str, owner: u32) -> Outcome {
    let directory = fs::metadata(daemon.control_directory())?;
    equal("the directory's group", directory.gid(), GROUP)?;
    equal("what others may do there", directory.permissions().mode() & 0o007, 0)?;
    let socket = fs::metadata(daemon.socket(interface))?;
    equal("the socket's owner", socket.uid(), owner)?;
    equal("the socket's group", socket.gid(), GROUP)?;
    equal("the socket's mode", socket.permissions().mode() & 0o777, 0o770)
}

/// That members of the group get the state.
fn expect_member_served(bed: &Bed, socket: &Path) -> Outcome {
    let said = output_of(as_user(bed, "examples/status", GROUP)?.arg(socket))?;
    check(said.contains("state:"), || format!("the example status said: {said}"))
}

fn unprivileged_daemon(bed: &Bed) -> Outcome {
    let daemon = supplicant().run_as(DAEMON, GROUP).start(bed)?;
    expect_socket(&daemon, "lo", DAEMON)?;
    // Root's own socket would be closed to the daemon if the client did not see to it.
    let mut client = daemon.client("lo")?;
    client.ping()?;
    let path = client.local_path().ok_or_else(|| Failure::new("the client has no socket file"))?;
    let own = fs::metadata(path)?;
    equal("the owner of the client's socket", own.uid(), DAEMON)?;
    equal("what others may do with it", own.permissions().mode() & 0o002, 0)?;
    let mut watch = daemon.watch("lo")?;
    client.add_network()?;
    watch.expect(EventKind::NetworkAdded, SOON)?;
    daemon.global_client()?.ping()?;
    expect_member_served(bed, &daemon.socket("lo"))
}

fn unprivileged_hostapd(bed: &Bed) -> Outcome {
    let _link = Link::plug_in()?;
    let daemon = Recipe::hostapd(SERVER)
        .namespace(SERVER)
        .interface(SERVER, "")
        .control_group(&GROUP.to_string())
        .run_as(DAEMON, GROUP)
        .start(bed)?;
    expect_socket(&daemon, SERVER, DAEMON)?;
    daemon.client(SERVER)?.access_point_status()?;
    let socket = daemon.socket(SERVER);
    let output = bed.directory().join("ap_clients.log");
    let mut command = as_user(bed, "examples/ap_clients", GROUP)?;
    command.arg(&socket);
    let clients = Process::start(command, &output)?;
    wait_until("list of no stations", SOON, || {
        Ok(clients.output().contains("0 here").then_some(()))
    })
}

fn root_daemon(bed: &Bed) -> Outcome {
    let daemon = supplicant().start(bed)?;
    expect_socket(&daemon, "lo", 0)?;
    let socket = daemon.socket("lo");
    expect_member_served(bed, &socket)?;
    let mut command = as_user(bed, "examples/monitor", GROUP)?;
    command.arg(&socket);
    let monitor = Process::start(command, &bed.directory().join("monitor.log"))?;
    wait_until("attachment of the example monitor", SOON, || {
        Ok(monitor.output().contains("attached to ").then_some(()))
    })?;
    daemon.client("lo")?.add_network()?;
    wait_until("event at the example monitor", SOON, || {
        Ok(monitor.output().contains("WPA_EVENT_NETWORK_ADDED id=0").then_some(()))
    })
}

fn stranger(bed: &Bed) -> Outcome {
    let daemon = supplicant().run_as(DAEMON, GROUP).start(bed)?;
    let socket = daemon.socket("lo");
    let error = output_of(as_user(bed, "examples/status", OTHER_GROUP)?.arg(&socket)).err();
    let error = error.map(|error| error.to_string()).unwrap_or_default();
    check(error.contains("ermission") && error.contains("group"), || {
        format!("a stranger should be told of the permission and the group, and was told: {error}")
    })?;
    let mut command = as_user(bed, "examples/monitor", OTHER_GROUP)?;
    command.arg(&socket);
    let mut monitor = Process::start(command, &bed.directory().join("monitor.log"))?;
    let status = monitor.wait(SOON)?;
    check(!status.success(), || format!("a stranger's monitor said: {}", monitor.output()))?;
    // Of STATUS the daemon's log tells nothing at this level, but it would of a monitor.
    let attached = daemon.log().matches("CTRL_IFACE monitor attached").count();
    equal("monitors that the daemon took", attached, 0)
}
