//! Values of a network as the real wpa_supplicant takes, gives, writes and reads them again. Needs
//! root and /usr/sbin/wpa_supplicant; without them nothing is tested, and that is said.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};
use std::time::Duration;

use hostap_ctrl::command::{
    AddNetwork, GetNetwork, InterfaceAdd, ListNetworks, NetworkVariable, Reconfigure, SaveConfig,
    SetNetwork,
};
use hostap_ctrl::{Client, discovery};
use tempfile::TempDir;

const PROGRAM: &str = "/usr/sbin/wpa_supplicant";

struct Daemon {
    directory: TempDir,
    child: Child,
}

impl Daemon {
    fn start() -> Option<Self> {
        let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
        if !is_root || !Path::new(PROGRAM).exists() {
            eprintln!("not tested: this needs root and {PROGRAM}");
            return None;
        }
        let directory = tempfile::tempdir().unwrap();
        let global = directory.path().join("global");
        let log = std::fs::File::create(directory.path().join("log")).unwrap();
        let mut process = Process::new(PROGRAM);
        process.arg("-dd").arg("-g").arg(&global).stdout(log).stderr(Stdio::null());
        let child = process.spawn().unwrap();
        let daemon = Self { directory, child };
        discovery::wait_for(&global, Duration::from_secs(10)).unwrap();
        let sockets = daemon.directory.path().join("sockets");
        let settings = format!("ctrl_interface={}\nupdate_config=1\n", sockets.display());
        std::fs::write(daemon.configuration(), settings).unwrap();
        let configuration = daemon.configuration().to_str().unwrap().to_owned();
        let add = InterfaceAdd::new("lo").configuration(&configuration).driver("wired");
        Client::open(global).unwrap().send(&add).unwrap();
        Some(daemon)
    }

    /// With a space in its name, which `INTERFACE_ADD` must carry.
    fn configuration(&self) -> PathBuf {
        self.directory.path().join("the configuration.conf")
    }

    fn client(&self) -> Client {
        Client::open(self.directory.path().join("sockets/lo")).unwrap()
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// All 256 byte values, and what quotes, comments and trimming could harm.
fn strings() -> Vec<Vec<u8>> {
    let all: Vec<u8> = (0..=255).collect();
    let mut strings: Vec<_> = all.chunks(32).map(<[u8]>::to_vec).collect();
    strings.extend(all.chunks(32).map(|chunk| chunk.iter().rev().copied().collect()));
    let texts: [&[u8]; 25] = [
        b"x",
        b"\"",
        b"\"\"",
        b"a\"b",
        b"\"a\"",
        b"a\"#b",
        b"a#b",
        b"#",
        b" # ",
        b" ",
        b" a ",
        b"a\t",
        b"\\",
        b"\\\"",
        b"\\x41",
        b"P\"a\"",
        b"6162",
        b"}",
        b"network={",
        b"a\nb=c",
        b"a\" psk=\"b",
        "caf\u{e9} \u{1f642}".as_bytes(),
        b"*",
        b"FAIL",
        b"\0a\0",
    ];
    strings.extend(texts.map(<[u8]>::to_vec));
    strings.push(vec![b'"'; 32]);
    strings.push(vec![b' '; 32]);
    strings
}

/// What the daemon makes of a string in a file that it wrote itself: a `#` behind a quote within
/// the string begins a comment, and the string ends at the last quote before. No client can mend
/// that, for the daemon writes what is printable in quotes however it was sent.
fn read_again(string: &[u8]) -> &[u8] {
    let printable = string.iter().all(|byte| matches!(byte, b' '..=b'~'));
    let quote = string.iter().position(|byte| *byte == b'"').filter(|_| printable);
    let hash = quote.and_then(|quote| {
        string[quote..].iter().position(|byte| *byte == b'#').map(|at| quote + at)
    });
    let end = hash.and_then(|hash| string[..hash].iter().rposition(|byte| *byte == b'"'));
    end.map_or(string, |end| &string[..end])
}

fn get(client: &mut Client, id: u32, name: &str) -> Vec<u8> {
    let value = client.send(&GetNetwork::new(id, name)).unwrap();
    value.to_vec().unwrap_or_else(|| panic!("{name} of {id}: {value:?}"))
}

#[test]
fn strings_come_back_also_from_the_file() {
    let Some(daemon) = Daemon::start() else { return };
    let mut client = daemon.client();
    let strings = strings();
    for (id, string) in (0u32..).zip(&strings) {
        assert_eq!(client.send(&AddNetwork).unwrap().value(), id);
        // The daemon does not write a network that needs a passphrase and has none.
        let open = NetworkVariable::key_management("NONE");
        for variable in [NetworkVariable::ssid(string), NetworkVariable::identity(string), open] {
            client.send(&SetNetwork::new(id, variable)).unwrap();
        }
        assert_eq!(get(&mut client, id, "ssid"), *string, "{}", string.escape_ascii());
    }
    for saved in [false, true] {
        if saved {
            client.send(&SaveConfig).unwrap();
            client.send(&Reconfigure).unwrap();
        }
        for (id, string) in (0u32..).zip(&strings) {
            let shown = string.escape_ascii();
            let string = if saved { read_again(string) } else { string };
            let value = client.send(&GetNetwork::new(id, "ssid"));
            let value = value.unwrap_or_else(|e| panic!("{saved} {shown}: {e}"));
            assert_eq!(value.to_ssid().unwrap().as_bytes(), string, "{saved} {shown}");
            assert_eq!(get(&mut client, id, "identity"), string, "{saved} {shown}");
        }
    }
    let networks = client.send(&ListNetworks::new()).unwrap();
    for (network, string) in networks.iter().zip(&strings) {
        assert_eq!(network.ssid.decode().collect::<Vec<_>>(), read_again(string));
    }
    assert!(networks.iter().count() > 20);
}

#[test]
fn passphrases_and_texts_come_back() {
    let Some(daemon) = Daemon::start() else { return };
    let mut client = daemon.client();
    let texts: Vec<String> = [
        "correct horse",
        "12345678",
        " 234567 ",
        "a\"b\"c\"d\"",
        "\"1234567",
        "pass#word # 1",
        "\\x41\\n\\\"12",
        "0011223344556677",
        "p\u{e4}ssw\u{f6}rter",
    ]
    .map(String::from)
    .into_iter()
    .chain(["f".repeat(63)])
    .collect();
    for (id, text) in (0u32..).zip(&texts) {
        client.send(&AddNetwork).unwrap();
        for variable in [
            NetworkVariable::ssid("net"),
            NetworkVariable::passphrase(text),
            NetworkVariable::sae_password(text),
            NetworkVariable::id_string(text),
            NetworkVariable::phase1(text),
        ] {
            let shown = format!("{variable:?}");
            client.send(&SetNetwork::new(id, variable)).unwrap_or_else(|e| panic!("{shown}: {e}"));
        }
    }
    client.send(&SaveConfig).unwrap();
    client.send(&Reconfigure).unwrap();
    let file = std::fs::read(daemon.configuration()).unwrap();
    for (id, text) in (0u32..).zip(&texts) {
        for name in ["id_str", "phase1"] {
            assert_eq!(get(&mut client, id, name), text.as_bytes(), "{name}");
        }
        for name in ["psk", "sae_password"] {
            let value = client.send(&GetNetwork::new(id, name)).unwrap();
            assert!(value.is_hidden(), "{value:?}");
        }
        let line = format!("\tpsk=\"{text}\"\n");
        assert!(file.windows(line.len()).any(|part| part == line.as_bytes()), "{text}");
    }
    // A second time: what the daemon read is what it writes.
    client.send(&SaveConfig).unwrap();
    assert_eq!(std::fs::read(daemon.configuration()).unwrap(), file);
}
