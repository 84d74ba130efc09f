//! What fails leaves nothing behind. Alone in its program, because it counts descriptors.

mod common;

use std::os::unix::net::{UnixDatagram, UnixListener};

use common::{Place, SHORT, descriptors};
use hostap_ctrl::{Client, ErrorKind, Monitor};
use hostap_ctrl_sim::{Fault, Script, Step};

#[test]
fn no_file_and_no_descriptor_is_left() {
    let place = Place::new();
    std::fs::write(place.path().join("file"), "").unwrap();
    drop(UnixDatagram::bind(place.path().join("dead")).unwrap());
    let _stream = UnixListener::bind(place.path().join("stream")).unwrap();
    let long = "x".repeat(200);
    let silent = "NEVER=no-reply".parse::<Fault>().unwrap();
    let script = Script::wpa_supplicant().fault(silent).on("ATTACH", [Step::reply("FAIL\n")]);
    let daemon = place.daemon(script);
    let before = descriptors();

    for path in ["missing", "missing/too", "file", "dead", "stream", long.as_str()] {
        let path = place.path().join(path);
        assert!(Client::builder(path).client_directory(place.path()).open().is_err());
    }
    assert!(Client::open("udp:nonexistent.invalid:1").is_err());
    assert!(Client::builder("udp:127.0.0.1:1").time_limit(SHORT).open().is_err());
    let refused = place.monitor().open().unwrap_err();
    assert_eq!((refused.kind(), refused.command()), (ErrorKind::Refused, Some("ATTACH")));
    assert!(Monitor::open(place.path().join("missing")).is_err());
    let taken = place.client().socket_group(u32::MAX - 1).open();
    drop(taken); // Root may give it to any group, others may not.
    assert_eq!(place.clients().len(), 0);
    assert_eq!(descriptors(), before);

    let mut client = place.client().time_limit(SHORT).open().unwrap();
    assert!(client.request(b"NEVER").is_err());
    assert!(client.attach().is_err());
    assert_eq!((place.clients().len(), descriptors()), (1, before + 1));
    drop(daemon);
    assert!(client.request(b"PING").is_err());
    assert!(client.reconnect().is_err());
    assert_eq!(place.clients().len(), 1);
    drop(client);
    assert_eq!(place.clients().len(), 0);
}
