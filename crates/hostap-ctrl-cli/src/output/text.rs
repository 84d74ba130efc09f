//! Text of strangers on a terminal: nothing of it may steer the terminal or look like something else.

use hostap_ctrl::value::Ssid;

/// Control characters, and those that are invisible or turn the direction of writing.
fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// Bytes that are meant as text: as they are where they are harmless, with `\` doubled, else encoded
/// as the daemons encode SSIDs. Either form can be read back.
pub(crate) fn encoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.chars().any(is_harmful) => text.replace('\\', "\\\\"),
        _ => {
            let mut text = String::new();
            // A `String` takes everything.
            let _ = hostap_ctrl::encoding::printf_encode(bytes, &mut text);
            text
        }
    }
}

/// An SSID; one without a name is said to be hidden.
pub(crate) fn ssid(ssid: &[u8]) -> String {
    if ssid.iter().all(|byte| *byte == 0) { "(hidden)".into() } else { encoded(ssid) }
}

/// Text that came encoded: it is decoded first. What has too many bytes for an SSID stays as it is.
pub(crate) fn encoded_ssid(text: hostap_ctrl::value::EncodedText<'_>) -> String {
    match text.to_ssid() {
        Some(name) => ssid(Ssid::as_bytes(&name)),
        None => plain(text.encoded().as_bytes()),
    }
}

/// Text that is shown as it stands on the wire: only what is harmful is escaped.
pub(crate) fn plain(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => line(text),
        Err(_) => bytes.escape_ascii().to_string(),
    }
}

/// The same for text that is known to be UTF-8.
pub(crate) fn line(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if is_harmful(character) {
            safe.extend(character.escape_default());
        } else {
            safe.push(character);
        }
    }
    safe
}

/// A time as people say it, as `2 h 5 min`; the two greatest units count.
pub(crate) fn time(time: std::time::Duration) -> String {
    let seconds = time.as_secs();
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60);
    match (days, hours, minutes) {
        (0, 0, 0) => format!("{seconds} s"),
        (0, 0, _) => format!("{minutes} min {} s", seconds % 60),
        (0, _, _) => format!("{hours} h {minutes} min"),
        _ => format!("{days} d {hours} h"),
    }
}

/// An amount of bytes as people say it, as `1.5 MB`.
pub(crate) fn bytes(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["kB", "MB", "GB", "TB", "PB"];
    if bytes < 1000 {
        return format!("{bytes} B");
    }
    let mut amount = bytes as f64;
    let mut unit = "B";
    for next in UNITS {
        if amount < 1000.0 {
            break;
        }
        (amount, unit) = (amount / 1000.0, next);
    }
    format!("{amount:.1} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_harmless_stays() {
        assert_eq!(ssid("café ☕".as_bytes()), "café ☕");
        assert_eq!(ssid(br"a\x20"), r"a\\x20");
        assert_eq!(plain(br"a\x20"), r"a\x20");
    }

    #[test]
    fn amounts() {
        let seconds = |seconds| time(std::time::Duration::from_secs(seconds));
        assert_eq!((seconds(59), seconds(61)), ("59 s".into(), "1 min 1 s".into()));
        assert_eq!((seconds(7500), seconds(90_000)), ("2 h 5 min".into(), "1 d 1 h".into()));
        assert_eq!((bytes(999), bytes(1500)), ("999 B".into(), "1.5 kB".into()));
        assert_eq!((bytes(2_000_000), bytes(u64::MAX)), ("2.0 MB".into(), "18446.7 PB".into()));
    }

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(ssid(b"\x1b[2J"), r"\e[2J");
        assert_eq!(ssid("a\u{9b}2J".as_bytes()), r"a\xc2\x9b2J");
        assert_eq!(ssid("\u{202e}evil".as_bytes()), r"\xe2\x80\xaeevil");
        assert_eq!(plain(b"a\nb\x1b"), r"a\nb\u{1b}");
        assert_eq!(plain(b"\xff\n"), r"\xff\n");
        assert_eq!(ssid(b"\0\0"), "(hidden)");
    }
}
