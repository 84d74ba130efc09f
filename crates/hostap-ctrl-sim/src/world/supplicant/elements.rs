//! The information elements in an access point's frames.

use crate::world::air::OnAir;

/// The suite selectors of IEEE 802.11 all begin so.
const SUITE: [u8; 3] = [0x00, 0x0f, 0xac];

/// The elements of its probe response; with `beacon`, of its beacon.
pub(super) fn elements(point: &OnAir, ssid: &[u8], beacon: bool) -> Vec<u8> {
    let setup = &point.setup;
    let mut out = Vec::new();
    let low = setup.frequency < 5000;
    push(&mut out, 0, ssid);
    if low {
        push(&mut out, 1, &[0x82, 0x84, 0x8b, 0x96, 0x0c, 0x12, 0x18, 0x24]);
    } else {
        push(&mut out, 1, &[0x8c, 0x12, 0x98, 0x24, 0xb0, 0x48, 0x60, 0x6c]);
    }
    let channel = channel(setup.frequency);
    if low {
        push(&mut out, 3, &[channel]);
    }
    if beacon {
        push(&mut out, 5, &[0, 2, 0, 0]);
    }
    if let Some([first, second]) = setup.country {
        push(&mut out, 7, &[first, second, b' ', 1, 13, 20]);
    }
    if low {
        push(&mut out, 42, &[4]);
        push(&mut out, 50, &[0x30, 0x48, 0x60, 0x6c]);
    }
    rsn(&mut out, point);
    push(&mut out, 59, &[if low { 0x51 } else { 0x73 }, 0]);
    let mut capabilities = [0; 26];
    capabilities[..5].copy_from_slice(&[0x0c, 0x00, 0x1b, 0xff, 0xff]);
    capabilities[15] = 1;
    push(&mut out, 45, &capabilities);
    let mut operation = [0; 22];
    operation[0] = channel;
    push(&mut out, 61, &operation);
    push(&mut out, 127, &[4, 0, 0x40, 2, 0, 0, 0, 0x40]);
    if setup.security.sae_password.is_some() {
        push(&mut out, 244, &[0x20]);
    }
    let parameters = [0x00, 0x03, 0xa4, 0x00, 0x00, 0x27, 0xa4, 0x00, 0x00, 0x42, 0x43];
    let more = [0x5e, 0x00, 0x62, 0x32, 0x2f, 0x00];
    push(&mut out, 221, &[&[0x00, 0x50, 0xf2, 2, 1, 1, 1][..], &parameters, &more].concat());
    if setup.wps {
        let mut wps = vec![0x00, 0x50, 0xf2, 4, 0x10, 0x4a, 0, 1, 0x10, 0x10, 0x44, 0, 1, 2];
        if point.button || !point.pins.is_empty() {
            let password = if point.button { 4 } else { 0 };
            wps.extend([0x10, 0x41, 0, 1, 1, 0x10, 0x12, 0, 2, 0, password]);
        }
        push(&mut out, 221, &wps);
    }
    out
}

/// The element of the name alone.
pub(super) fn name_element(ssid: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    push(&mut out, 0, ssid);
    out
}

fn push(out: &mut Vec<u8>, id: u8, content: &[u8]) {
    let length = content.len().min(255);
    // The cut above makes it fit.
    out.extend([id, u8::try_from(length).unwrap_or(255)]);
    out.extend_from_slice(&content[..length]);
}

fn rsn(out: &mut Vec<u8>, point: &OnAir) {
    let security = &point.setup.security;
    let mut suites = Vec::new();
    suites.extend(security.users.as_ref().map(|_| 1));
    suites.extend(security.passphrase.as_ref().map(|_| 2));
    suites.extend(security.sae_password.as_ref().map(|_| 8));
    suites.extend(security.owe.then_some(18));
    let Ok(count @ 1..) = u8::try_from(suites.len()) else { return };
    let suite = |kind: u8| [&SUITE[..], &[kind]].concat();
    let mut content = [&[1, 0][..], &suite(4), &[1, 0], &suite(4), &[count, 0]].concat();
    suites.iter().for_each(|kind| content.extend(suite(*kind)));
    // Management frames are protected: needed, or possible.
    content.push(match (security.needs_protection(), security.may_protect()) {
        (true, _) => 0xcc,
        (false, true) => 0x8c,
        _ => 0x0c,
    });
    content.push(0);
    push(out, 48, &content);
}

fn channel(frequency: u32) -> u8 {
    let number = match frequency {
        2484 => 14,
        2407..2484 => (frequency - 2407) / 5,
        5000..5950 => (frequency - 5000) / 5,
        5950.. => (frequency - 5950) / 5,
        _ => 0,
    };
    u8::try_from(number).unwrap_or(0)
}

/// The flags that SCAN_RESULTS shows for it.
pub(super) fn flags(point: &OnAir) -> String {
    let security = &point.setup.security;
    let mut words = Vec::new();
    words.extend(security.users.as_ref().map(|_| "EAP"));
    words.extend(security.passphrase.as_ref().map(|_| "PSK"));
    words.extend(security.sae_password.as_ref().map(|_| "SAE"));
    words.extend(security.owe.then_some("OWE"));
    let mut flags = match words.is_empty() {
        true => String::new(),
        false => format!("[WPA2-{}-CCMP]", words.join("+")),
    };
    if security.sae_password.is_some() {
        flags.push_str("[SAE-H2E]");
    }
    if point.setup.wps {
        flags.push_str(match (point.button, point.pins.is_empty()) {
            (true, _) => "[WPS-PBC]",
            (false, false) => "[WPS-AUTH]",
            (false, true) => "[WPS]",
        });
    }
    flags + "[ESS]"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels() {
        for (frequency, number) in [(2412, 1), (2472, 13), (2484, 14), (5180, 36), (5955, 1)] {
            assert_eq!(channel(frequency), number, "{frequency}");
        }
    }
}
