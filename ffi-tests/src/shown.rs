//! How a transcript shows what a run has met.

use hostap_ctrl_sim::{Direction, Peer, Record};

use crate::run::UNTOUCHED;

/// Bytes as readable text; long ones by their ends.
pub fn escaped(bytes: &[u8]) -> String {
    if bytes.len() <= 300 {
        return format!("\"{}\"", bytes.escape_ascii());
    }
    let (front, back) = (&bytes[..20], &bytes[bytes.len() - 20..]);
    // Any hash will do that tells two runs' bytes apart: this is FNV-1a.
    let step = |sum: u32, byte: &u8| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let sum = bytes.iter().fold(0x811c_9dc5, step);
    let (front, back) = (front.escape_ascii(), back.escape_ascii());
    format!("\"{front}\"...\"{back}\" ({} bytes, {sum:08x})", bytes.len())
}

/// What a call has left in a buffer, byte for byte.
pub(crate) fn content(buffer: &[u8], length: usize, capacity: usize) -> String {
    let touched = buffer.iter().rposition(|byte| *byte != UNTOUCHED).map_or(0, |last| last + 1);
    let beyond = if touched > capacity { ", WRITTEN BEYOND ITS END" } else { "" };
    format!("length {length} buffer {}{beyond}", escaped(&buffer[..touched]))
}

/// A line of a daemon's log without what differs from run to run.
pub(crate) fn without_time(record: &Record) -> String {
    let peer = match &record.peer {
        Peer::Udp(address) => format!("udp {}", address.ip()),
        peer => peer.to_string(),
    };
    let bytes = escaped(&record.bytes);
    match record.direction {
        Direction::Received => format!("received {bytes} from {peer}"),
        Direction::Sent => format!("sent {bytes} to {peer}"),
        Direction::Refused(errno) => format!("could not send {bytes} to {peer}: errno {errno}"),
    }
}
