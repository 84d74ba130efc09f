//! The cookie of the UDP transport.
//!
//! `GET_COOKIE` is answered with `COOKIE=` and 16 lower-case hexadecimal digits, no newline. Every
//! other command begins with that text and any number of spaces; without it, or with a wrong one, it
//! is dropped without an answer (hostap 2.10, both daemons' UDP receive functions).

use std::hash::{BuildHasher, RandomState};

const PREFIX: &[u8] = b"COOKIE=";

/// What a daemon on UDP does about cookies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CookieRule {
    /// Commands without the right cookie are dropped silently, as every current daemon does.
    #[default]
    Required,
    /// A wrong cookie is dropped, but a command without any is accepted, as before cookies existed.
    Optional,
    /// Cookies mean nothing: a rule or the behaviour sees the whole datagram, `GET_COOKIE` included.
    Off,
}

/// What is to be done with a datagram that came over UDP.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Checked<'a> {
    /// `GET_COOKIE`.
    GetCookie,
    /// A command, without its cookie.
    Command(&'a [u8]),
    /// Silence.
    Drop,
}

impl CookieRule {
    pub(crate) fn check<'a>(self, cookie: [u8; 8], datagram: &'a [u8]) -> Checked<'a> {
        if self == Self::Off {
            return Checked::Command(datagram);
        }
        // A NUL ends the command in the daemon.
        if datagram.split(|byte| *byte == 0).next() == Some(b"GET_COOKIE") {
            return Checked::GetCookie;
        }
        let Some(rest) = datagram.strip_prefix(PREFIX) else {
            return match self {
                Self::Optional => Checked::Command(datagram),
                _ => Checked::Drop,
            };
        };
        let Some((digits, command)) = rest.split_at_checked(16) else { return Checked::Drop };
        if !digits.eq_ignore_ascii_case(hex(cookie).as_bytes()) {
            return Checked::Drop;
        }
        let spaces = command.iter().take_while(|byte| **byte == b' ').count();
        Checked::Command(&command[spaces..])
    }
}

/// The answer to `GET_COOKIE`.
pub(crate) fn answer(cookie: [u8; 8]) -> Vec<u8> {
    [PREFIX, hex(cookie).as_bytes()].concat()
}

/// Eight bytes that differ from daemon to daemon. Not fit for secrets, and nothing here is one.
pub(crate) fn random() -> [u8; 8] {
    RandomState::new().hash_one(std::process::id()).to_ne_bytes()
}

fn hex(cookie: [u8; 8]) -> String {
    format!("{:016x}", u64::from_be_bytes(cookie))
}

#[cfg(test)]
mod tests {
    use super::*;

    const COOKIE: [u8; 8] = [0, 1, 2, 3, 0xab, 0xcd, 0xef, 0xff];

    #[test]
    fn the_right_cookie_is_taken_off() {
        let check = |text: &'static str| CookieRule::Required.check(COOKIE, text.as_bytes());
        assert_eq!(answer(COOKIE), b"COOKIE=00010203abcdefff");
        assert_eq!(check("GET_COOKIE"), Checked::GetCookie);
        assert_eq!(check("GET_COOKIE\0x"), Checked::GetCookie);
        assert_eq!(check("COOKIE=00010203abcdefff PING"), Checked::Command(b"PING"));
        assert_eq!(check("COOKIE=00010203ABCDEFFF   PING "), Checked::Command(b"PING "));
        assert_eq!(check("COOKIE=00010203abcdefffPING"), Checked::Command(b"PING"));
        assert_eq!(check("COOKIE=00010203abcdefff"), Checked::Command(b""));
    }

    #[test]
    fn anything_else_is_dropped() {
        for text in ["PING", "", "GET_COOKIE ", "COOKIE=00010203abcdeff", "COOKIE=x PING"] {
            assert_eq!(CookieRule::Required.check(COOKIE, text.as_bytes()), Checked::Drop);
        }
        let wrong = b"COOKIE=00010203abcdeffe PING";
        assert_eq!(CookieRule::Required.check(COOKIE, wrong), Checked::Drop);
        assert_eq!(CookieRule::Optional.check(COOKIE, wrong), Checked::Drop);
    }

    #[test]
    fn older_daemons_take_commands_without_one() {
        assert_eq!(CookieRule::Optional.check(COOKIE, b"PING"), Checked::Command(b"PING"));
        assert_eq!(CookieRule::Off.check(COOKIE, b"GET_COOKIE"), Checked::Command(b"GET_COOKIE"));
    }

    #[test]
    fn two_daemons_have_two_cookies() {
        assert_ne!(random(), random());
    }
}
