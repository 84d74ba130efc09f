//! A station that a test makes up: at a hostapd that a script describes, or of a world.

/// A station of a simulated hostapd.
///
/// In a [`Script`](crate::Script) it is there from the beginning; in a [`World`](crate::World) it
/// comes and goes, see [`HostapdHandle`](crate::HostapdHandle).
///
/// ```
/// use hostap_ctrl_sim::{Script, Station};
///
/// let station = Station::new([2, 0, 0, 0, 9, 0]).line("signal=-42");
/// let script = Script::hostapd().stations([station]);
///
/// // In a world: one that has typed the wrong passphrase.
/// let mistaken = Station::new([2, 0, 0, 0, 9, 1]).signal(-61).passphrase("corect horse");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Station {
    pub(crate) address: [u8; 6],
    /// What STA answers besides what every station has.
    pub(crate) lines: String,
    pub(crate) signal: i32,
    pub(crate) key_name: Option<String>,
    pub(crate) passphrase: Option<Vec<u8>>,
}

impl std::fmt::Debug for Station {
    /// Without the passphrase.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Station")
            .field("address", &crate::behaviour::write_mac(self.address))
            .field("lines", &self.lines)
            .field("signal", &self.signal)
            .finish_non_exhaustive()
    }
}

impl Station {
    /// A station with this address.
    pub fn new(address: [u8; 6]) -> Self {
        Self { address, lines: String::new(), signal: -30, key_name: None, passphrase: None }
    }

    /// Adds a line to what STA answers, without its newline.
    pub fn line(mut self, line: &str) -> Self {
        self.lines.push_str(line);
        self.lines.push('\n');
        self
    }

    /// In a world: the level at which the access point hears it, in dBm (-30 otherwise).
    pub fn signal(mut self, signal: i32) -> Self {
        self.signal = signal;
        self
    }

    /// In a world: the name of its key in hostapd's list of passphrases (`keyid=` in events).
    pub fn key_name(mut self, name: impl Into<String>) -> Self {
        self.key_name = Some(name.into());
        self
    }

    /// In a world: the passphrase or password that it comes with. Otherwise, the right one.
    pub fn passphrase(mut self, passphrase: impl Into<Vec<u8>>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
}
