//! Opening: the connection's descriptor, its own directory, and what keeps it from opening.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::{UnixDatagram, UnixListener};

use hostap_ctrl_sim::Script;

use crate::run::Run;
use crate::scenario::Scenario;
use crate::steps::{c_path, drop_privileges, set_mode};
use crate::{deviation, scenarios};

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    descriptors_do_not_block,
    permissions_follow_the_umask,
    client_directories_are_used,
    client_directories_may_be_unusable,
    client_directory_without_permission,
    open_failures_set_errno,
    daemon_without_permission,
    a_symbolic_link_leads_to_the_daemon,
    no_descriptor_is_left,
];

pub(super) const DEVIATIONS: &[Scenario] = &[
    deviation!(
        null_path,
        reference: ["
            open NULL -> NULL errno -1
            open NULL and a directory -> NULL errno -1
            +0 descriptors"],
        ours: "
            open NULL -> NULL errno 22
            open NULL and a directory -> NULL errno 22
            +0 descriptors",
    ),
    deviation!(
        descriptor_after_exec,
        reference: ["
            open the daemon -> ok
            the program has it"],
        ours: "
            open the daemon -> ok
            the program does not have it",
    ),
];

fn descriptors_do_not_block(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_in_client();
    run.describe(connection);
    run.recv(connection, 64);
    run.surroundings();
    run.close(connection);
    run.surroundings();
}

fn permissions_follow_the_umask(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    for mask in [0o022, 0o077, 0o000, 0o777] {
        // SAFETY: umask() takes no pointers and can't fail.
        let before = unsafe { libc::umask(mask) };
        run.note(format!("umask {mask:o}"));
        let connection = run.open_in_client();
        // SAFETY: as above.
        unsafe { libc::umask(before) };
        run.surroundings();
        run.close(connection);
    }
}

fn client_directories_are_used(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let address = run.address();
    let client = run.directory().join("client");
    symlink(&client, run.directory().join("link")).expect("a symbolic link can be made");
    let with_slash = c_path(client.join(""));
    let link = c_path(run.directory().join("link"));
    let client = c_path(client);
    // Whatever does not begin with a slash is ignored.
    let directories = [
        Some(client.as_c_str()),
        Some(&with_slash),
        Some(&link),
        None,
        Some(c"client"),
        Some(c"./client"),
        Some(c""),
    ];
    for directory in directories {
        let connection = run.open2(address.as_deref(), directory);
        run.describe(connection);
        run.request(connection, b"PING", 64);
        run.close(connection);
    }
    run.surroundings();
    run.daemon_log(&daemon);
}

fn client_directories_may_be_unusable(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let address = run.address();
    fs::write(run.directory().join("file"), "").expect("a file can be made");
    for name in ["missing", "file", "missing/client", "daemon"] {
        let directory = c_path(run.directory().join(name));
        run.open2(address.as_deref(), Some(&directory));
    }
    // The numbers of those that failed are used up.
    let connection = run.open_in_client();
    run.describe(connection);
    run.close(connection);
    run.surroundings();
}

fn client_directory_without_permission(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant().socket_mode(0o777));
    run.admit_everybody();
    set_mode(&run.directory().join("client"), 0o555);
    run.in_child(|run| {
        drop_privileges();
        run.open_in_client();
    });
    run.surroundings();
}

fn open_failures_set_errno(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let directory = run.directory().to_path_buf();
    let client = run.client();
    fs::write(directory.join("file"), "").expect("a file can be made");
    symlink("loop", directory.join("loop")).expect("a symbolic link can be made");
    symlink("nowhere", directory.join("dangling")).expect("a symbolic link can be made");
    drop(UnixDatagram::bind(directory.join("stale")).expect("a socket can be bound"));
    let _stream = UnixListener::bind(directory.join("stream")).expect("a socket can be bound");
    // One that has a peer takes nothing from others.
    let taken = UnixDatagram::bind(directory.join("taken")).expect("a socket can be bound");
    taken.connect(directory.join("daemon")).expect("the daemon is there");
    let names = [
        "missing",
        "missing/wlan0",
        "",
        "file",
        "file/wlan0",
        "loop",
        "dangling",
        "stale",
        "stream",
        "taken",
        "daemon/",
    ];
    let paths = names.map(|name| c_path(directory.join(name)));
    let others = [c"", c"wlan0", c"@abstract", c"@abstract:", c"@abstract:hostap-ctrl-nobody"];
    for path in paths.iter().map(|path| path.as_c_str()).chain(others) {
        run.open_path(Some(path));
        run.open2(Some(path), Some(&client));
    }
    run.surroundings();
}

fn daemon_without_permission(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant().socket_mode(0));
    run.admit_everybody();
    run.in_child(|run| {
        drop_privileges();
        run.open_in_client();
    });
    run.surroundings();
}

fn a_symbolic_link_leads_to_the_daemon(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let link = run.directory().join("link");
    symlink("daemon", &link).expect("a symbolic link can be made");
    let connection = run.open2(Some(&c_path(link)), Some(&run.client()));
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn no_descriptor_is_left(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: `limit` outlives the call.
    unsafe { libc::getrlimit(libc::RLIMIT_NOFILE, &mut limit) };
    let none = libc::rlimit { rlim_cur: 0, ..limit };
    // SAFETY: as above.
    unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &none) };
    run.open_in_client();
    // SAFETY: as above.
    unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &limit) };
    let connection = run.open_in_client();
    run.describe(connection);
    run.close(connection);
    run.surroundings();
}

fn null_path(run: &mut Run) {
    run.open_what("NULL", None, None);
    run.open_what("NULL and a directory", None, Some(&run.client()));
    run.surroundings();
}

fn descriptor_after_exec(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let address = run.address();
    let connection = run.open_what("the daemon", address.as_deref(), Some(&run.client()));
    let check = format!("test -e /proc/$$/fd/{}", run.get_fd(connection));
    let status = std::process::Command::new("sh").args(["-c", &check]).status();
    let has = status.expect("there is a shell").success();
    run.note(if has { "the program has it" } else { "the program does not have it" });
    // Quietly: the descriptor is what this is about.
    // SAFETY: the connection is open and not used again.
    unsafe { (run.library().close)(connection.0) };
}
