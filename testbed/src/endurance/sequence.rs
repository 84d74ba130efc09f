//! Numbers in events, by which it shows that one is missing.
//!
//! A request `NOTE e1.42` makes the daemon send every monitor of level 2 the event
//! `Control interface command 'NOTE e1.42'`: number 42 of sender 1. Requests of one sender are
//! handled in their order, so the numbers that a monitor sees rise by one, and whatever is skipped
//! was lost.

/// How many senders there may be for one daemon.
pub const SENDERS: usize = 4;

/// The number of an event, and who had it sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The sender, below [`SENDERS`].
    pub sender: usize,
    /// The number.
    pub number: u64,
}

impl Stamp {
    /// The request that makes the daemon send this number to its monitors.
    pub fn request(self) -> String {
        format!("NOTE e{}.{}", self.sender, self.number)
    }

    /// The number in an event's text, if it has one.
    pub fn of(text: &[u8]) -> Option<Self> {
        let text = text.strip_prefix(b"Control interface command 'NOTE e")?.strip_suffix(b"'")?;
        let (sender, number) = std::str::from_utf8(text).ok()?.split_once('.')?;
        let stamp = Self { sender: sender.parse().ok()?, number: number.parse().ok()? };
        (stamp.sender < SENDERS).then_some(stamp)
    }
}

/// What a number tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// The next one, or the first of its sender.
    Next,
    /// So many are missing, and a report that some may be stands in between.
    Reported(u64),
    /// So many are missing, and nothing told of it.
    Unreported(u64),
    /// A number that was there before, or one before it.
    Backwards,
}

/// The numbers that one monitor has seen.
#[derive(Debug, Default)]
pub struct Sequence {
    last: [Option<u64>; SENDERS],
    /// A report came since this sender's last number.
    excused: [bool; SENDERS],
}

impl Sequence {
    /// The next number that was seen.
    pub fn saw(&mut self, stamp: Stamp) -> Finding {
        let Stamp { sender, number } = stamp;
        let excused = std::mem::take(&mut self.excused[sender]);
        let Some(last) = self.last[sender].replace(number) else { return Finding::Next };
        match number.checked_sub(last + 1) {
            None => Finding::Backwards,
            Some(0) => Finding::Next,
            Some(missing) if excused => Finding::Reported(missing),
            Some(missing) => Finding::Unreported(missing),
        }
    }

    /// The library told that events may be missing here.
    pub fn report(&mut self) {
        self.excused = [true; SENDERS];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(sender: usize, number: u64) -> Stamp {
        Stamp { sender, number }
    }

    #[test]
    fn the_request_comes_back_in_the_event() {
        let sent = stamp(3, 12_345_678_901);
        let event = format!("Control interface command '{}'", sent.request());
        assert_eq!(Stamp::of(event.as_bytes()), Some(sent));
        let others = [
            "Control interface command 'PING'",
            "Control interface command 'NOTE e4.1'",
            "Control interface command 'NOTE e1.x'",
            "Control interface command 'NOTE e1.1",
            "NOTE e1.1",
        ];
        for other in others {
            assert_eq!(Stamp::of(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn a_skipped_number_is_found() {
        let mut sequence = Sequence::default();
        assert_eq!(sequence.saw(stamp(0, 7)), Finding::Next);
        assert_eq!(sequence.saw(stamp(1, 1)), Finding::Next);
        assert_eq!(sequence.saw(stamp(0, 8)), Finding::Next);
        assert_eq!(sequence.saw(stamp(1, 4)), Finding::Unreported(2));
        assert_eq!(sequence.saw(stamp(0, 8)), Finding::Backwards);
    }

    #[test]
    fn a_report_excuses_one_gap_of_each_sender() {
        let mut sequence = Sequence::default();
        for sender in 0..2 {
            sequence.saw(stamp(sender, 1));
        }
        sequence.report();
        assert_eq!(sequence.saw(stamp(0, 5)), Finding::Reported(3));
        assert_eq!(sequence.saw(stamp(0, 7)), Finding::Unreported(1));
        assert_eq!(sequence.saw(stamp(1, 2)), Finding::Next);
        assert_eq!(sequence.saw(stamp(1, 4)), Finding::Unreported(1));
        sequence.report();
        assert_eq!(sequence.saw(stamp(1, 4)), Finding::Backwards);
    }
}
