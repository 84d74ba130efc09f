//! Texts that are no plain ASCII, on their way through a daemon and back.

use hostap_ctrl::Client;
use hostap_ctrl::command::{self, NetworkVariable};
use hostap_ctrl::event::EventKind;

use super::authentication::MD5;
use super::link::{SERVER, STATION};
use super::pair::{Pair, SOON, station_recipe};
use crate::bed::Bed;
use crate::daemon::Recipe;
use crate::failure::{Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "odd_identity",
        about: "an identity of UTF-8, quotes and bytes that are neither: hostapd knows the user by \
                exactly these bytes",
        everyday: true,
        run: odd_identity,
    },
    Scenario {
        name: "odd_id_str",
        about: "an id_str that looks like lines of STATUS forges none",
        everyday: true,
        run: odd_id_str,
    },
    Scenario {
        name: "networks_saved",
        about: "SSIDs of any bytes, saved and read back by the next wpa_supplicant",
        everyday: true,
        run: networks_saved,
    },
];
