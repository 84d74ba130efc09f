//! The list of attached clients.
//!
//! Rules of hostap 2.10 (`ctrl_iface_common.c`, `ctrl_iface_unix.c`): a new monitor goes to the head
//! of the list with level 3 and no errors; attaching twice changes nothing; a monitor is dropped when
//! more than ten sends in a row failed, or at once for the errors that mean it is gone.

use rustix::io::Errno;

use crate::transport::Peer;

/// The level a new monitor has (MSG_INFO).
const DEFAULT_LEVEL: i32 = 3;

/// A monitor is dropped when it has more failures in a row than this.
const MOST_FAILURES: u32 = 10;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Monitor {
    peer: Peer,
    level: i32,
    failures: u32,
}

/// Which errors drop a monitor at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GoneRule {
    /// wpa_supplicant on UNIX sockets: ENOENT and EPERM.
    WpaSupplicant,
    /// hostapd on UNIX sockets: ENOENT.
    Hostapd,
    /// UDP: none, only the count.
    Udp,
}

impl GoneRule {
    fn is_gone(self, errno: i32) -> bool {
        let not_found = errno == Errno::NOENT.raw_os_error();
        match self {
            Self::WpaSupplicant => not_found || errno == Errno::PERM.raw_os_error(),
            Self::Hostapd => not_found,
            Self::Udp => false,
        }
    }
}

/// The monitors of one daemon, the newest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Monitors {
    list: Vec<Monitor>,
}

impl Monitors {
    /// Adds a peer; `false` when it was there already.
    pub(crate) fn attach(&mut self, peer: &Peer) -> bool {
        if self.contains(peer) {
            return false;
        }
        let monitor = Monitor { peer: peer.clone(), level: DEFAULT_LEVEL, failures: 0 };
        self.list.insert(0, monitor);
        true
    }

    /// Removes a peer; `false` when it was not there.
    pub(crate) fn detach(&mut self, peer: &Peer) -> bool {
        let before = self.list.len();
        self.list.retain(|monitor| monitor.peer != *peer);
        self.list.len() != before
    }

    /// Sets the lowest level a peer gets; `false` when it is not attached.
    pub(crate) fn set_level(&mut self, peer: &Peer, level: i32) -> bool {
        match self.list.iter_mut().find(|monitor| monitor.peer == *peer) {
            Some(monitor) => {
                monitor.level = level;
                true
            }
            None => false,
        }
    }

    pub(crate) fn contains(&self, peer: &Peer) -> bool {
        self.list.iter().any(|monitor| monitor.peer == *peer)
    }

    /// Everybody who gets an event of this level; of unknown level: everybody.
    pub(crate) fn listening(&self, level: Option<i32>) -> Vec<Peer> {
        let wanted = |monitor: &&Monitor| level.is_none_or(|level| level >= monitor.level);
        self.list.iter().filter(wanted).map(|monitor| monitor.peer.clone()).collect()
    }

    pub(crate) fn peers(&self) -> Vec<Peer> {
        self.listening(None)
    }

    pub(crate) fn succeeded(&mut self, peer: &Peer) {
        if let Some(monitor) = self.list.iter_mut().find(|monitor| monitor.peer == *peer) {
            monitor.failures = 0;
        }
    }

    pub(crate) fn failed(&mut self, peer: &Peer, errno: i32, rule: GoneRule) {
        let Some(monitor) = self.list.iter_mut().find(|monitor| monitor.peer == *peer) else {
            return;
        };
        monitor.failures += 1;
        if monitor.failures > MOST_FAILURES || rule.is_gone(errno) {
            self.detach(peer);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.list.clear();
    }
}

/// The level of an event, from its text: `[IFNAME=name ]<N>...`.
pub(crate) fn level_of(event: &[u8]) -> Option<i32> {
    let text = match event.strip_prefix(b"IFNAME=") {
        Some(rest) => &rest[rest.iter().position(|byte| *byte == b' ')? + 1..],
        None => event,
    };
    let end = text.iter().position(|byte| *byte == b'>')?;
    std::str::from_utf8(text.get(..end)?.strip_prefix(b"<")?).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(name: &str) -> Peer {
        Peer::Path(name.into())
    }

    #[test]
    fn the_newest_comes_first_and_nobody_twice() {
        let mut monitors = Monitors::default();
        assert!(monitors.attach(&peer("a")));
        assert!(monitors.attach(&peer("b")));
        assert!(!monitors.attach(&peer("a")));
        assert_eq!(monitors.peers(), [peer("b"), peer("a")]);
        assert!(monitors.detach(&peer("b")));
        assert!(!monitors.detach(&peer("b")));
        assert!(!monitors.set_level(&peer("b"), 1));
    }

    #[test]
    fn levels_filter() {
        let mut monitors = Monitors::default();
        monitors.attach(&peer("a"));
        assert!(monitors.listening(Some(2)).is_empty());
        assert_eq!(monitors.listening(Some(3)).len(), 1);
        assert_eq!(monitors.listening(None).len(), 1);
        assert!(monitors.set_level(&peer("a"), 2));
        assert_eq!(monitors.listening(Some(2)).len(), 1);
    }

    #[test]
    fn the_eleventh_failure_in_a_row_drops() {
        let mut monitors = Monitors::default();
        monitors.attach(&peer("a"));
        let refused = Errno::CONNREFUSED.raw_os_error();
        for _ in 0..10 {
            monitors.failed(&peer("a"), refused, GoneRule::WpaSupplicant);
        }
        monitors.succeeded(&peer("a"));
        for _ in 0..10 {
            monitors.failed(&peer("a"), refused, GoneRule::WpaSupplicant);
        }
        assert!(monitors.contains(&peer("a")));
        monitors.failed(&peer("a"), refused, GoneRule::WpaSupplicant);
        assert!(!monitors.contains(&peer("a")));
    }

    #[test]
    fn each_daemon_has_its_own_idea_of_gone() {
        let cases = [
            (GoneRule::WpaSupplicant, Errno::NOENT, true),
            (GoneRule::WpaSupplicant, Errno::PERM, true),
            (GoneRule::WpaSupplicant, Errno::ACCESS, false),
            (GoneRule::Hostapd, Errno::NOENT, true),
            (GoneRule::Hostapd, Errno::PERM, false),
            (GoneRule::Udp, Errno::NOENT, false),
        ];
        for (rule, errno, gone) in cases {
            let mut monitors = Monitors::default();
            monitors.attach(&peer("a"));
            monitors.failed(&peer("a"), errno.raw_os_error(), rule);
            assert_eq!(!monitors.contains(&peer("a")), gone, "{rule:?} {errno:?}");
        }
    }

    #[test]
    fn a_level_is_read_from_the_event() {
        assert_eq!(level_of(b"<3>CTRL-EVENT-SCAN-RESULTS "), Some(3));
        assert_eq!(level_of(b"IFNAME=wlan0 <2>text"), Some(2));
        for text in [&b"plain"[..], b"", b"<", b"<x>", b"IFNAME=wlan0", b">3<"] {
            assert_eq!(level_of(text), None);
        }
    }
}
