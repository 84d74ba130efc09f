//! Addresses as C programs pass them.

use hostap_ctrl::endpoint::{UdpTarget, android_reserved, parse, parse_android, unix};

/// Reads the text in each of the ways that variants of the library have.
pub fn run(text: &[u8]) {
    for address in [unix(text), parse(text), parse_android(text), android_reserved(text)] {
        match address {
            Ok(address) => drop(format!("{address:?}")),
            Err(error) => drop(format!("{error} {error:?}")),
        }
    }
    for ipv6 in [false, true] {
        // Not resolved: that would ask the network.
        let _ = format!("{:?}", UdpTarget::parse(text, ipv6));
    }
}
