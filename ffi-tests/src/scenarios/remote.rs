//! UDP: where the daemon is, and what `wpa_ctrl_get_remote_ifname` says of it.

use std::ffi::CStr;
#[cfg(feature = "udp-remote")]
use std::ffi::CString;

#[cfg(feature = "udp-remote")]
use hostap_ctrl_sim::{CookieRule, Daemon, Transport};
use hostap_ctrl_sim::{Pattern, Script, Step};

use crate::run::{Handle, Run, escaped};
use crate::scenario::Scenario;
#[cfg(feature = "udp-remote")]
use crate::surroundings;
use crate::{deviation, scenarios};

pub(super) const SCENARIOS: &[Scenario] = scenarios![interface_is_in_shared_memory];

/// Those of which the host is a part.
#[cfg(feature = "udp-remote")]
pub(super) const REMOTE: &[Scenario] = scenarios![
    hosts_are_numbers,
    hosts_are_names,
    unknown_hosts,
    the_usual_port_and_host,
    long_interface_names_are_cut,
];

#[cfg(all(feature = "udp-remote", not(feature = "udp-ipv6")))]
pub(super) const VARIANT: &[Scenario] = scenarios![long_host_names_are_cut];

#[cfg(all(feature = "udp-remote", feature = "udp-ipv6"))]
pub(super) const VARIANT: &[Scenario] = &[];

#[cfg(not(feature = "udp-remote"))]
pub(super) const VARIANT: &[Scenario] = scenarios![the_path_is_ignored];

pub(super) const DEVIATIONS: &[Scenario] = &[
    deviation!(
        interface_name_longer_than_the_cookie,
        reference: [r#"
            interface "wlan0"
            close
            interface "an-interface-of-23-byte"
            close
            interface "an-interface-whose-name"
            close"#],
        ours: r#"
            interface "wlan0"
            close
            interface "an-interface-of-23-byte"
            close
            interface "an-interface-whose-name-is-longer"
            close"#,
    ),
    deviation!(
        interface_without_an_answer,
        reference: [r#"
            interface "(null)"
            close
            after 10 s"#],
        ours: r#"
            interface ""
            close
            after 10 s"#,
    ),
    #[cfg(not(feature = "udp-remote"))]
    deviation!(
        host_of_a_local_daemon,
        reference: [r#"
            remote interface "(null)/wlan0", 12 bytes
            close"#],
        ours: r#"
            remote interface "localhost/wlan0", 15 bytes
            close"#,
    ),
    #[cfg(feature = "udp-remote")]
    deviation!(
        ports_that_are_none,
        reference: [r#"
            open port "" -> ok
            request "PING" into 64
            -> -1 errno 111 length 64 buffer ""
            close
            open port "none" -> ok
            request "PING" into 64
            -> -1 errno 111 length 64 buffer ""
            close
            open port "65536" -> ok
            request "PING" into 64
            -> -1 errno 111 length 64 buffer ""
            close
            open port "-1" -> ok
            request "PING" into 64
            -> -1 errno 111 length 64 buffer ""
            close
            open port " 1" -> ok
            request "PING" into 64
            -> -1 errno 111 length 64 buffer ""
            close
            open port "1x" -> ok
            request "PING" into 64
            -> -1 errno 111 length 64 buffer ""
            close"#],
        ours: r#"
            open port "" -> NULL errno 22
            open port "none" -> NULL errno 22
            open port "65536" -> NULL errno 22
            open port "-1" -> NULL errno 22
            open port " 1" -> ok
            request "PING" into 64
            -> -1 errno 111 length 64 buffer ""
            close
            open port "1x" -> ok
            request "PING" into 64
            -> -1 errno 111 length 64 buffer ""
            close"#,
    ),
];

/// What `wpa_ctrl_get_remote_ifname` gives.
fn remote_interface(run: &Run, connection: Handle) -> Vec<u8> {
    // SAFETY: the connection is open.
    let text = unsafe { (run.library().get_remote_ifname)(connection.0) };
    assert!(!text.is_null(), "an open connection has one");
    // SAFETY: it is a string in static memory, which nothing changes meanwhile.
    unsafe { CStr::from_ptr(text) }.to_bytes().to_vec()
}

/// Opens, writes down what it gives, and closes.
fn note_remote_interface(run: &mut Run) {
    let connection = run.open_quietly();
    let text = remote_interface(run, connection);
    run.note(format!("remote interface {}, {} bytes", escaped(&text), text.len()));
    run.close(connection);
}

/// The same of what is behind the host alone.
fn note_interface(run: &mut Run) {
    let connection = run.open_quietly();
    let text = remote_interface(run, connection);
    let interface = text.splitn(2, |byte| *byte == b'/').nth(1);
    run.note(format!("interface {}", escaped(interface.expect("there is a slash"))));
    run.close(connection);
}

fn interface_is_in_shared_memory(run: &mut Run) {
    let script = Script::wpa_supplicant()
        .on(Pattern::exact("IFNAME").nth(1), [Step::reply("wlan0")])
        .on(Pattern::exact("IFNAME").nth(2), [Step::reply("wlan1")]);
    let _daemon = run.daemon(script);
    let connections = [run.open(), run.open()];
    // SAFETY: the connections are open.
    let ask = |connection: &Handle| unsafe { (run.library().get_remote_ifname)(connection.0) };
    let [first, second] = [ask(&connections[0]), ask(&connections[1])];
    run.note(format!("the same memory: {}", first == second));
    // SAFETY: it is a string in static memory, which nothing changes meanwhile.
    let text = unsafe { CStr::from_ptr(first) }.to_bytes().to_vec();
    run.note(format!("the second one's interface: {}", text.ends_with(b"/wlan1")));
    for connection in connections {
        run.close(connection);
    }
    // The memory outlives the connections.
    // SAFETY: as above.
    let still = unsafe { CStr::from_ptr(first) }.to_bytes() == text;
    run.note(format!("still there: {still}"));
}

/// The cookie's length was the limit of the name's.
fn interface_name_longer_than_the_cookie(run: &mut Run) {
    for name in ["wlan0", "an-interface-of-23-byte", "an-interface-whose-name-is-longer"] {
        let script = Script::wpa_supplicant().on(Pattern::exact("IFNAME"), [Step::reply(name)]);
        let _daemon = run.daemon(script);
        note_interface(run);
    }
}

fn interface_without_an_answer(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant().on(Pattern::exact("IFNAME"), []));
    run.timed(note_interface);
}

#[cfg(not(feature = "udp-remote"))]
fn host_of_a_local_daemon(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    note_remote_interface(run);
}

#[cfg(not(feature = "udp-remote"))]
fn the_path_is_ignored(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    for path in [None, Some(c""), Some(c"/nonexistent/wlan0"), Some(c"192.0.2.1:1")] {
        let connection = run.open_path(path);
        run.request(connection, b"PING", 64);
        run.close(connection);
    }
    run.daemon_log(&daemon);
}

/// A daemon whose cookie does not cut the name, answering IFNAME with that many bytes.
#[cfg(feature = "udp-remote")]
fn with_long_interface(run: &mut Run, length: usize) -> Daemon {
    let script = Script::new()
        .cookie_rule(CookieRule::Off)
        .on(Pattern::exact("GET_COOKIE"), [Step::reply([b'c'; 127])])
        .on(Pattern::any(), [Step::reply(vec![b'i'; length])]);
    run.daemon(script)
}

/// Host, slash and name have 99 bytes together.
#[cfg(feature = "udp-remote")]
fn long_interface_names_are_cut(run: &mut Run) {
    for length in (85..100).chain([127, 128, 200]) {
        let _daemon = with_long_interface(run, length);
        note_remote_interface(run);
    }
}

#[cfg(feature = "udp-remote")]
fn path_to(host: &str, port: Option<&str>) -> String {
    let separator = if cfg!(feature = "udp-ipv6") { "," } else { ":" };
    port.map_or_else(|| host.to_owned(), |port| format!("{host}{separator}{port}"))
}

#[cfg(feature = "udp-remote")]
fn open_and_ask(run: &mut Run, host: &str, port: Option<&str>) {
    let path = CString::new(path_to(host, port)).expect("it holds no NUL");
    let connection = run.open_path(Some(&path));
    ask(run, connection);
}

#[cfg(feature = "udp-remote")]
fn ask(run: &mut Run, connection: Handle) {
    run.request(connection, b"PING", 64);
    let text = remote_interface(run, connection);
    run.note(format!("remote interface {}, {} bytes", escaped(&text), text.len()));
    run.close(connection);
}

#[cfg(feature = "udp-remote")]
fn port_of(daemon: &Daemon) -> String {
    daemon.address().udp_address().expect("it is UDP").port().to_string()
}

/// Numbers, which need no name service.
#[cfg(feature = "udp-remote")]
const HOSTS: &[&str] = if cfg!(feature = "udp-ipv6") {
    &["::1", "0:0:0:0:0:0:0:1", "::1%lo", "::1%no-such-interface"]
} else {
    &["127.0.0.1", "127.1", "0.0.0.0"]
};

#[cfg(feature = "udp-remote")]
fn hosts_are_numbers(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let port = port_of(&daemon);
    for host in HOSTS {
        open_and_ask(run, host, Some(&port));
    }
    run.surroundings();
    run.daemon_log(&daemon);
}

/// That localhost has an IPv6 address depends on the machine, and so does the errno if not.
#[cfg(feature = "udp-remote")]
fn hosts_are_names(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let path = CString::new(path_to("localhost", Some(&port_of(&daemon)))).expect("no NUL");
    // SAFETY: the path ends with a NUL.
    let connection = Handle(unsafe { (run.library().open)(path.as_ptr()) });
    run.note(format!("opened: {}", !connection.is_null()));
    assert!(!connection.is_null() || cfg!(feature = "udp-ipv6"), "localhost is unknown");
    if !connection.is_null() {
        ask(run, connection);
    }
    run.daemon_log(&daemon);
}

#[cfg(feature = "udp-remote")]
fn the_usual_port_and_host(run: &mut Run) {
    let _lock = surroundings::lock("udp-9877");
    let host = if cfg!(feature = "udp-ipv6") { "::1" } else { "127.0.0.1" };
    let address = if cfg!(feature = "udp-ipv6") { "[::1]:9877" } else { "127.0.0.1:9877" };
    let transport = Transport::Udp(address.parse().expect("it is an address"));
    let daemon = Daemon::start(transport, Script::wpa_supplicant().cookie([1; 8]));
    let daemon = daemon.expect("nobody else uses hostap's port on this machine");
    open_and_ask(run, host, None);
    let connection = run.open_path(None);
    run.request(connection, b"PING", 64);
    let text = remote_interface(run, connection);
    run.note(format!("remote interface {}", escaped(&text)));
    run.close(connection);
    run.daemon_log(&daemon);
}

/// Leading zeroes make a long host of a short one.
#[cfg(all(feature = "udp-remote", not(feature = "udp-ipv6")))]
fn long_host_names_are_cut(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let host = format!("0{:0>120}.0.0.1", 177);
    open_and_ask(run, &host, Some(&port_of(&daemon)));
}

#[cfg(feature = "udp-remote")]
fn ports_that_are_none(run: &mut Run) {
    let host = if cfg!(feature = "udp-ipv6") { "::1" } else { "127.0.0.1" };
    for port in ["", "none", "65536", "-1", " 1", "1x"] {
        let path = CString::new(path_to(host, Some(port))).expect("it holds no NUL");
        let connection = run.open_what(&format!("port {port:?}"), Some(&path));
        if !connection.is_null() {
            run.request(connection, b"PING", 64);
            run.close(connection);
        }
    }
}

/// None of them can be asked for in the DNS, so no server has to be there. What the errno is
/// in hostap's library depends on the machine.
#[cfg(feature = "udp-remote")]
fn unknown_hosts(run: &mut Run) {
    let long = "x".repeat(64) + ".invalid";
    for host in ["", "..", &long] {
        let path = CString::new(path_to(host, Some("1"))).expect("it holds no NUL");
        // SAFETY: the path ends with a NUL.
        let connection = Handle(unsafe { (run.library().open)(path.as_ptr()) });
        run.note(format!("open {host:?} -> NULL: {}", connection.is_null()));
    }
    run.surroundings();
}
