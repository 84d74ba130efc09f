//! What Debian's clients do on radios alone: scans, signals, WPS.

use crate::bed::Bed;
use crate::failure::Outcome;
use crate::scenario::Scenario;

use super::clients::{connect, each, hostapd_cli, type_and_wait, wpa_cli};
use super::programs::contains;
use super::{CLIENT_VARIANTS, compare};

pub(crate) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "clients_scan",
        about: "wpa_cli scans, and shows results, a BSS and a signal",
        everyday: true,
        run: scan,
    },
    Scenario {
        name: "clients_wps",
        about: "the button of WPS pressed in wpa_cli and hostapd_cli",
        everyday: false,
        run: wps,
    },
];

fn scan(bed: &Bed) -> Outcome {
    compare(bed, CLIENT_VARIANTS, |stage| {
        let arguments = wpa_cli(stage)?;
        let mut running = stage.spawn("wpa_cli", &arguments)?;
        running.wait_for("Interactive mode")?;
        type_and_wait(&mut running, "scan", "CTRL-EVENT-SCAN-RESULTS")?;
        type_and_wait(&mut running, "scan_results", "bed linked")?;
        type_and_wait(&mut running, "bss 0", "ssid=bed linked")?;
        running.type_line("quit")?;
        running.close();
        stage.ended(running)?;
        connect(stage)?;
        let asked = [
            "signal_poll",
            "scan_results",
            "bss 02:00:00:00:00:00",
            "pmksa",
            "get_capability freq",
        ];
        let output = each(stage, "wpa_cli", &arguments, &asked)?;
        contains(&output, &["FREQUENCY=2412\n", "02:00:00:00:00:00\t2412\t"])
    })
}

fn wps(bed: &Bed) -> Outcome {
    compare(bed, CLIENT_VARIANTS, |stage| {
        let access_point = hostapd_cli(stage)?;
        let arguments = wpa_cli(stage)?;
        let mut running = stage.spawn("wpa_cli", &arguments)?;
        running.wait_for("Interactive mode")?;
        each(stage, "hostapd_cli", &access_point, &["wps_pbc"])?;
        type_and_wait(&mut running, "wps_pbc", "WPS-SUCCESS")?;
        running.wait_for("CTRL-EVENT-CONNECTED")?;
        let output = each(stage, "hostapd_cli", &access_point, &["wps_get_status"])?;
        contains(&output, &["Last WPS result: Success\n"])?;
        running.type_line("quit")?;
        running.close();
        let output = stage.ended(running)?;
        contains(&output, &["WPS-CRED-RECEIVED", "WPS-AP-AVAILABLE-PBC"])
    })
}
