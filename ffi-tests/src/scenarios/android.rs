//! Android: reserved sockets, whose they are, and the removal of what a crash left.
//!
//! This variant is built with `CONFIG_CTRL_IFACE_CLIENT_DIR=client-sockets` and
//! `ANDROID_RESERVED_SOCKET_PREFIX=reserved/` in the environment: each run has directories of
//! these names below its own, and makes that its current one.

use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::os::unix::net::UnixDatagram;
use std::time::Duration;

use hostap_ctrl_sim::{Daemon, Script, Step, Transport};

use crate::run::Run;
use crate::scenario::Scenario;
use crate::steps::{c_path, drop_privileges, set_mode};
use crate::surroundings::ANDROID_DIRECTORIES;
use crate::{deviation, scenarios};

/// Where the library's own sockets are, and where init would make the daemons'.
const CLIENTS: &str = ANDROID_DIRECTORIES[0];
const RESERVED: &str = ANDROID_DIRECTORIES[1];

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    sockets_belong_to_the_system,
    sockets_of_the_unprivileged,
    names_mean_reserved_sockets,
    reserved_sockets_block,
    reserved_sockets_that_are_not_there,
    nothing_can_be_bound_without_the_directory,
    cleanup_removes_every_file,
    cleanup_without_the_directory,
];

pub(super) const DEVIATIONS: &[Scenario] = &[deviation!(
    reserved_name_too_long,
    reference: ["
            open a name of 98 bytes -> NULL errno 2
            open a name of 99 bytes -> NULL errno -1
            open a name of 200 bytes -> NULL errno -1
            0 files"],
    ours: "
            open a name of 98 bytes -> NULL errno 2
            open a name of 99 bytes -> NULL errno 36
            open a name of 200 bytes -> NULL errno 36
            0 files",
)];

/// A daemon in the reserved namespace.
fn reserved(run: &mut Run, name: &str, script: Script) -> Daemon {
    let path = run.directory().join(RESERVED).join(name);
    Daemon::start(Transport::unix(path), script).expect("the simulated daemon can listen there")
}

/// Writes down the mode and the owner of all that is in the directory of clients.
fn list_clients(run: &mut Run) {
    let mut lines: Vec<String> = fs::read_dir(run.directory().join(CLIENTS))
        .expect("the directory is there")
        .map(|entry| {
            let entry = entry.expect("the directory can be read");
            let metadata = entry.metadata().expect("the file is there");
            let (mode, user, group) = (metadata.mode(), metadata.uid(), metadata.gid());
            format!("{} has mode {mode:o}, {user}:{group}", entry.path().display())
        })
        .collect();
    lines.sort();
    run.note(format!("{} files", lines.len()));
    for line in lines {
        run.note(line);
    }
}

fn sockets_belong_to_the_system(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    for mask in [0o022, 0o000, 0o077] {
        // SAFETY: umask() takes no pointers and can't fail.
        unsafe { libc::umask(mask) };
        let connection = run.open();
        run.describe(connection);
        list_clients(run);
        run.request(connection, b"PING", 64);
        run.close(connection);
    }
    list_clients(run);
    run.daemon_log(&daemon);
}

/// Who may not give files away keeps them.
fn sockets_of_the_unprivileged(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant().socket_mode(0o777));
    run.admit_everybody();
    set_mode(&run.directory().join(CLIENTS), 0o777);
    run.in_child(|run| {
        drop_privileges();
        let connection = run.open();
        list_clients(run);
        run.close(connection);
        list_clients(run);
    });
}

fn names_mean_reserved_sockets(run: &mut Run) {
    let short = reserved(run, "wpa_wlan0", Script::wpa_supplicant());
    let long = reserved(run, "wpa_0123456789abcdef", Script::hostapd());
    let longer = reserved(run, "wpa_0123456789abcdefghij", Script::hostapd());
    let names = [
        c"wlan0",
        c"@android:wpa_wlan0",
        c"0123456789abcdef",
        // Cut after 20 bytes, the prefix included.
        c"0123456789abcdefghij",
        c"@android:wpa_0123456789abcdefghij",
    ];
    for name in names {
        let connection = run.open_path(Some(name));
        run.note_bound(connection);
        run.request(connection, b"PING", 64);
        run.close(connection);
    }
    list_clients(run);
    for daemon in [short, long, longer] {
        run.daemon_log(&daemon);
    }
}

fn reserved_sockets_block(run: &mut Run) {
    let later = Step::late(Duration::from_secs(1), "<3>CTRL-EVENT-SCAN-RESULTS ");
    let script = Script::wpa_supplicant().on("ATTACH", [Step::Behave, later]);
    let _daemon = reserved(run, "wpa_wlan0", script);
    let connection = run.open_path(Some(c"wlan0"));
    run.describe(connection);
    // SAFETY: the connection is open.
    assert_eq!(unsafe { (run.library().attach)(connection.0) }, 0);
    run.timed(|run| run.recv(connection, 64));
    run.close(connection);
}

fn reserved_sockets_that_are_not_there(run: &mut Run) {
    let names = [
        c"wlan0",
        c"",
        c"@android:",
        c"@android:none",
        c"@android:/wlan0",
        c"@abstract:wpa",
        c"directory/wlan0",
        c"/wlan0",
    ];
    for name in names {
        run.open_path(Some(name));
    }
    list_clients(run);
    run.surroundings();
}

fn nothing_can_be_bound_without_the_directory(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    fs::remove_dir(run.directory().join(CLIENTS)).expect("it is empty");
    run.open();
    let connection = run.open_in_client();
    run.describe(connection);
    run.close(connection);
    run.surroundings();
}

fn cleanup(run: &mut Run) {
    // SAFETY: the function takes nothing.
    unsafe { (run.library().cleanup)() };
    run.note("cleanup");
}

fn cleanup_removes_every_file(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let clients = run.directory().join(CLIENTS);
    for name in ["wpa_ctrl_1-1", "wpa_ctrl_99999-3", "other"] {
        drop(UnixDatagram::bind(clients.join(name)).expect("a socket can be bound"));
    }
    fs::write(clients.join(".hidden"), "text").expect("a file can be made");
    fs::write(run.directory().join("elsewhere"), "text").expect("a file can be made");
    symlink("../elsewhere", clients.join("link")).expect("a symbolic link can be made");
    fs::create_dir(clients.join("directory")).expect("a directory can be made");
    fs::write(clients.join("directory/file"), "text").expect("a file can be made");
    let elsewhere = run.open_in_client();
    cleanup(run);
    let mut left: Vec<_> = fs::read_dir(&clients)
        .expect("the directory is there")
        .map(|entry| entry.expect("it can be read").file_name())
        .collect();
    left.sort();
    run.note(format!("left: {left:?}"));
    let kept =
        clients.join("directory/file").exists() && run.directory().join("elsewhere").exists();
    run.note(format!("what is elsewhere is kept: {kept}"));
    run.request(elsewhere, b"PING", 64);
    run.close(elsewhere);
    run.surroundings();
}

fn cleanup_without_the_directory(run: &mut Run) {
    fs::remove_dir(run.directory().join(CLIENTS)).expect("it is empty");
    cleanup(run);
    run.surroundings();
}

fn reserved_name_too_long(run: &mut Run) {
    for length in [98, 99, 200] {
        let path = c_path(format!("@android:{}", "x".repeat(length)));
        run.open_what(&format!("a name of {length} bytes"), Some(&path), None);
    }
    list_clients(run);
}
