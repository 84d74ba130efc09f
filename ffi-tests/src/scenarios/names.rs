//! Names: what the connection's own socket is called, and the daemon's at the limits of length.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixDatagram;
use std::time::Duration;

use hostap_ctrl_sim::{Daemon, Script, Transport};

use crate::run::Run;
use crate::scenario::Scenario;
use crate::steps::{c_path, drop_privileges, set_mode};
use crate::{deviation, scenarios};

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    socket_name_keeps_its_pattern,
    dead_socket_of_our_name_is_replaced,
    file_of_our_name_is_replaced,
    longest_path_of_a_daemon,
    abstract_names_are_padded,
];

pub(super) const DEVIATIONS: &[Scenario] = &[
    deviation!(
        path_of_the_daemon_too_long,
        reference: [r#"
            open 108 bytes -> NULL errno -1
            open 109 bytes -> NULL errno -1
            open 4096 bytes -> NULL errno -1
            open 100000 bytes -> NULL errno -1
            sockets: ["wpa_ctrl_<pid>-1", "wpa_ctrl_<pid>-2", "wpa_ctrl_<pid>-3", "wpa_ctrl_<pid>-4"]
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-5
            close"#],
        ours: "
            open 108 bytes -> NULL errno 36
            open 109 bytes -> NULL errno 36
            open 4096 bytes -> NULL errno 36
            open 100000 bytes -> NULL errno 36
            sockets: []
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-1
            close",
    ),
    deviation!(
        client_directory_too_long,
        reference: ["
            open from 108 bytes -> NULL errno -1
            open from 4096 bytes -> NULL errno -1
            sockets: []"],
        ours: "
            open from 108 bytes -> NULL errno 36
            open from 4096 bytes -> NULL errno 36
            sockets: []",
    ),
    deviation!(
        living_socket_of_our_name,
        reference: ["
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-1
            the other one waits in vain
            close
            the other one's name is gone"],
        ours: "
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-2
            the other one has a reply
            close
            the other one's name is there",
    ),
    deviation!(
        dangling_link_of_our_name,
        reference: ["
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-1
            close
            the link is gone"],
        ours: "
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-2
            close
            the link is there",
    ),
    deviation!(
        directory_of_our_name,
        reference: ["
            open the daemon -> NULL errno 98
            sockets: []"],
        ours: "
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-2
            close
            sockets: []",
    ),
    deviation!(
        leftover_that_may_not_be_removed,
        reference: ["
            child:
            open the daemon -> NULL errno 98
            child ended: exit status: 0"],
        ours: "
            child:
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-2
            close
            child ended: exit status: 0",
    ),
];

fn socket_name_keeps_its_pattern(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let first = run.open();
    run.describe(first);
    let second = run.open();
    run.describe(second);
    run.open_path(Some(c"/nonexistent/wlan0"));
    let fourth = run.open_in_client();
    run.describe(fourth);
    run.request(second, b"PING", 64);
    run.request(fourth, b"PING", 64);
    run.close(second);
    // A number that was used once is not used again.
    let fifth = run.open();
    run.describe(fifth);
    for connection in [first, fourth, fifth] {
        run.close(connection);
    }
    run.surroundings();
    run.daemon_log(&daemon);
}

fn dead_socket_of_our_name_is_replaced(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    for number in 1..=3 {
        drop(UnixDatagram::bind(run.own_name(number)).expect("a socket can be bound"));
    }
    run.surroundings();
    for _ in 0..3 {
        let connection = run.open_in_client();
        run.describe(connection);
        run.request(connection, b"PING", 64);
        run.close(connection);
    }
    run.surroundings();
}

fn file_of_our_name_is_replaced(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    fs::write(run.own_name(1), "text").expect("a file can be made");
    let connection = run.open_in_client();
    run.describe(connection);
    run.request(connection, b"PING", 64);
    run.close(connection);
    let there = run.own_name(1).exists();
    run.note(format!("the file is there: {there}"));
}

/// A path of that many bytes below this run's directory; its parents exist if it is not too long.
fn path_of_length(run: &Run, length: usize) -> std::path::PathBuf {
    let directory = run.directory().as_os_str().len() + 1;
    assert!(directory < length, "the directory for temporary files has too long a path");
    run.directory().join("x".repeat(length - directory))
}

fn longest_path_of_a_daemon(run: &mut Run) {
    let path = path_of_length(run, 107);
    let daemon = Daemon::start(Transport::unix(&path), Script::wpa_supplicant());
    let daemon = daemon.expect("the simulated daemon listens on a path of 107 bytes");
    let connection = run.open_what("107 bytes", Some(&c_path(path)), Some(&run.client()));
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.surroundings();
    daemon.stop();
}

fn path_of_the_daemon_too_long(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let client = run.client();
    for length in [108, 109, 4096, 100_000] {
        let path = c_path(path_of_length(run, length));
        run.open_what(&format!("{length} bytes"), Some(&path), Some(&client));
    }
    run.note_sockets();
    open_and_close(run);
}

fn client_directory_too_long(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let address = run.address();
    for length in [108, 4096] {
        let client = c_path(path_of_length(run, length));
        run.open_what(&format!("from {length} bytes"), address.as_deref(), Some(&client));
    }
    run.note_sockets();
}

/// hostap's daemons pad a name as its library does, and cut it after 106 bytes as well.
fn abstract_names_are_padded(run: &mut Run) {
    let unique = format!("hostap-ctrl-{}-{}-", run.library().name, std::process::id());
    let client = run.client();
    for (length, opened) in [(30, &[30, 29, 31][..]), (106, &[106, 107, 200, 105])] {
        let name = |length: usize| format!("{unique:x<length$}");
        let daemon =
            Daemon::start(Transport::abstract_name(name(length)), Script::wpa_supplicant());
        let daemon = daemon.expect("the simulated daemon listens on an abstract name");
        for opened in opened {
            let path = c_path(format!("@abstract:{}", name(*opened)));
            let what = format!("{opened} bytes, of {length}");
            let connection = run.open_what(&what, Some(&path), Some(&client));
            if !connection.is_null() {
                run.request(connection, b"PING", 64);
                run.close(connection);
            }
        }
        run.daemon_log(&daemon);
    }
    run.surroundings();
}

/// Opens and, if that goes well, says under what name.
fn open_and_close(run: &mut Run) {
    let address = run.address();
    let connection = run.open_what("the daemon", address.as_deref(), Some(&run.client()));
    if !connection.is_null() {
        run.note_bound(connection);
        run.close(connection);
    }
}

/// As a process has it whose PID is the same in another namespace.
fn living_socket_of_our_name(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let name = run.own_name(1);
    let other = UnixDatagram::bind(&name).expect("a socket can be bound");
    other.connect(daemon.path().expect("it has one")).expect("the daemon is there");
    other.set_read_timeout(Some(Duration::from_secs(2))).expect("not zero");
    let address = run.address();
    let connection = run.open_what("the daemon", address.as_deref(), Some(&run.client()));
    run.note_bound(connection);
    other.send(b"PING").expect("the daemon takes it");
    let answered = other.recv(&mut [0; 64]).is_ok();
    run.note(format!("the other one {}", if answered { "has a reply" } else { "waits in vain" }));
    run.close(connection);
    let there = if name.exists() { "there" } else { "gone" };
    run.note(format!("the other one's name is {there}"));
}

fn dangling_link_of_our_name(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let name = run.own_name(1);
    symlink("nowhere", &name).expect("a symbolic link can be made");
    open_and_close(run);
    run.note(format!("the link is {}", if name.is_symlink() { "there" } else { "gone" }));
}

fn directory_of_our_name(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    fs::create_dir(run.own_name(1)).expect("a directory can be made");
    open_and_close(run);
    run.note_sockets();
}

/// Somebody else's socket in a sticky directory, as /tmp is; only root can make that. Anybody
/// can make a directory of that name, which unlink() refuses to remove just so.
fn leftover_that_may_not_be_removed(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant().socket_mode(0o777));
    run.admit_everybody();
    set_mode(&run.directory().join("client"), 0o1777);
    run.in_child(|run| {
        let name = run.own_name(1);
        // SAFETY: geteuid() takes nothing and can't fail.
        if unsafe { libc::geteuid() } == 0 {
            drop(UnixDatagram::bind(&name).expect("a socket can be bound"));
            drop_privileges();
        } else {
            fs::create_dir(&name).expect("a directory can be made");
        }
        open_and_close(run);
    });
}
