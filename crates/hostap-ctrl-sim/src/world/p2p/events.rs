//! The texts of a group's events.

use super::group::{Group, Role};
use crate::behaviour::write_mac;
use crate::world::keys::psk;

/// P2P-GROUP-STARTED. The owner tells the passphrase, a client the key that it has been given.
pub(super) fn group_started(group: &Group) -> String {
    let key = match group.role {
        Role::Owner => {
            format!("passphrase=\"{}\"", String::from_utf8_lossy(&group.passphrase))
        }
        Role::Client => format!("psk={}", psk(&group.passphrase, &group.ssid)),
    };
    format!(
        "P2P-GROUP-STARTED {} {} ssid=\"{}\" freq={} {key} go_dev_addr={}{}",
        group.interface,
        group.role.name(),
        group.ssid_text(),
        group.frequency,
        write_mac(group.owner),
        if group.is_persistent { " [PERSISTENT]" } else { "" },
    )
}

/// What a client says while it finds its owner and associates with it.
pub(super) fn association(group: &Group) -> [String; 4] {
    let bssid = write_mac(group.bssid());
    let (ssid, frequency) = (group.ssid_text(), group.frequency);
    [
        format!("SME: Trying to authenticate with {bssid} (SSID='{ssid}' freq={frequency} MHz)"),
        format!("Trying to associate with {bssid} (SSID='{ssid}' freq={frequency} MHz)"),
        format!("Associated with {bssid}"),
        "CTRL-EVENT-SUBNET-STATUS-UPDATE status=0".into(),
    ]
}

/// What a client says while it gets its credential.
pub(super) const REGISTRATION: [&str; 5] = [
    "CTRL-EVENT-EAP-STARTED EAP authentication started",
    "CTRL-EVENT-EAP-STATUS status='started' parameter=''",
    "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=14122 method=1",
    "CTRL-EVENT-EAP-STATUS status='accept proposed method' parameter='WSC'",
    "CTRL-EVENT-EAP-METHOD EAP vendor 14122 method 1 (WSC) selected",
];

/// What both end a registration with: EAP fails on purpose.
pub(super) const REGISTRATION_END: [&str; 2] = [
    "CTRL-EVENT-EAP-STATUS status='completion' parameter='failure'",
    "CTRL-EVENT-EAP-FAILURE EAP authentication failed",
];
