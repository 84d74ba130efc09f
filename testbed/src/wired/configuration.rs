//! What a wpa_supplicant is told and keeps: networks, credentials, blobs, the file.

use hostap_ctrl::ErrorKind;
use hostap_ctrl::command::{self, ConfigValue, CredentialVariable, NetworkVariable};
use hostap_ctrl::event::EventKind;

use super::pair::SOON;
use super::restart::lone_supplicant;
use crate::bed::Bed;
use crate::failure::{Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "network_life",
        about: "a network is added, set, enabled, disabled and removed; LIST_NETWORKS and events \
                follow",
        everyday: true,
        run: network_life,
    },
    Scenario {
        name: "network_refusals",
        about: "what the daemon refuses: networks, variables and values that are not there",
        everyday: true,
        run: network_refusals,
    },
    Scenario {
        name: "credentials_saved",
        about: "credentials are listed, saved, and there after a restart; passwords stay hidden",
        everyday: true,
        run: credentials_saved,
    },
    Scenario {
        name: "blob_saved",
        about: "a blob is set, saved, and in the file that the next wpa_supplicant reads",
        everyday: true,
        run: blob_saved,
    },
    Scenario {
        name: "configuration_read_again",
        about: "RECONFIGURE takes what was written into the file meanwhile",
        everyday: true,
        run: configuration_read_again,
    },
    Scenario {
        name: "settings",
        about: "SET, GET, DUMP and GET_CAPABILITY",
        everyday: true,
        run: settings,
    },
];

fn network_life(bed: &Bed) -> Outcome {
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let mut watch = daemon.watch("lo")?;
    let id = client.add_network()?;
    let added = watch.expect(EventKind::NetworkAdded, SOON)?;
    equal("the added network", typed!(added, NetworkAdded).id, i64::from(id))?;
    client.set_network(id, NetworkVariable::ssid("Lab"))?;
    client.set_network(id, NetworkVariable::key_management("IEEE8021X"))?;
    client.set_network(id, NetworkVariable::priority(7))?;
    let listed = client.networks()?;
    let network = listed.iter().next();
    let disabled = network.as_ref().map(|network| network.flags.is_disabled());
    equal("whether a new network is disabled", disabled, Some(true))?;
    client.enable_network(id)?;
    let network = client.networks()?.iter().next().map(|network| network.flags.is_disabled());
    equal("whether it still is", network, Some(false))?;
    let priority = client.send(&command::GetNetwork::new(id, "priority"))?.number();
    equal("the priority", priority, Some(7))?;
    let words = client.send(&command::GetNetwork::new(id, "key_mgmt"))?;
    let words: Vec<String> = words.words().map(|word| word.to_string()).collect();
    equal("the key management", words, ["IEEE8021X"])?;
    client.disable_network(id)?;
    client.remove_network(id)?;
    let removed = watch.expect(EventKind::NetworkRemoved, SOON)?;
    equal("the removed network", typed!(removed, NetworkRemoved).id, i64::from(id))?;
    check(client.networks()?.is_empty(), || "a network is left".to_owned())
}

fn network_refusals(bed: &Bed) -> Outcome {
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let id = client.add_network()?;
    let refused = [
        client.select_network(id + 1).err(),
        client.remove_network(id + 1).err(),
        client.set_network(id, NetworkVariable::key_management("WPA-COLOUR")).err(),
        client.set_network(id, NetworkVariable::other("colour", ConfigValue::words("blue"))).err(),
        client.send(&command::GetNetwork::new(id, "colour")).err(),
    ];
    for error in refused {
        let kind = error.as_ref().map(hostap_ctrl::Error::kind);
        equal("what should be refused", kind, Some(ErrorKind::Refused))?;
    }
    equal("an unknown command", client.request(b"COLOUR blue")?, b"UNKNOWN COMMAND\n")?;
    // Nothing of it has done harm.
    equal("the networks", client.networks()?.len(), 1)
}

fn credentials_saved(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let mut daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let id = client.send(&command::AddCred)?.value();
    for variable in [
        CredentialVariable::realm("lab.example"),
        CredentialVariable::username("user \"quoted\""),
        CredentialVariable::password("pass word"),
        CredentialVariable::domain("lab.example"),
    ] {
        client.send(&command::SetCred::new(id, variable))?;
    }
    client.save_configuration()?;
    daemon.process().terminate();
    daemon.start_again()?;
    let mut client = daemon.client("lo")?;
    let list = client.send(&command::ListCreds)?;
    let listed = list.iter().next();
    let realm = listed.as_ref().map(|credential| credential.realm.to_string());
    equal("the realm", realm.as_deref(), Some("lab.example"))?;
    let user = client.send(&command::GetCred::new(id, "username"))?.text().to_string();
    equal("the user", user.as_str(), "user \"quoted\"")?;
    let password = client.send(&command::GetCred::new(id, "password"))?.text().to_string();
    equal("the password", password.as_str(), "*")?;
    client.send(&command::RemoveCredAll)?;
    equal("the credentials", client.send(&command::ListCreds)?.iter().count(), 0)
}

fn blob_saved(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let mut daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    client.send(&command::Set::new("blob", "lab 00ff0d0a22"))?;
    client.save_configuration()?;
    daemon.process().terminate();
    let file = bed.directory().join("station-lo.conf");
    let saved = std::fs::read_to_string(&file)?;
    check(saved.contains("blob-base64-lab={\nAP8NCiI=\n}"), || format!("the file is:\n{saved}"))?;
    daemon.start_again()?;
    let mut client = daemon.client("lo")?;
    client.save_configuration()?;
    equal("the file of the next daemon", std::fs::read_to_string(&file)?, saved)
}

fn configuration_read_again(bed: &Bed) -> Outcome {
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let file = bed.directory().join("station-lo.conf");
    let before = std::fs::read_to_string(&file)?;
    let network = "network={\nssid=\"written\"\nkey_mgmt=IEEE8021X\ndisabled=1\n}\n";
    std::fs::write(&file, format!("{before}{network}"))?;
    client.send(&command::Reconfigure)?;
    let networks = client.networks()?;
    let ssids: Vec<Vec<u8>> = networks.iter().map(|net| net.ssid.decode().collect()).collect();
    equal("the networks", ssids, [b"written"])?;
    std::fs::write(&file, format!("{before}network={{\ncolour=blue\n}}\n"))?;
    let error = client.send(&command::Reconfigure).err().map(|error| error.kind());
    equal("a file with a mistake", error, Some(ErrorKind::Refused))
}

fn settings(bed: &Bed) -> Outcome {
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    client.send(&command::Set::new("EAPOL::heldPeriod", "7"))?;
    daemon.wait_for_log("'EAPOL::heldPeriod'='7'", SOON)?;
    client.send(&command::Set::config("eapol_version", 2))?;
    let version = client.send(&command::Dump)?.read::<u32>("eapol_version");
    equal("the version of EAPOL", version, Some(2))?;
    let version = client.send(&command::Get::new("version"))?.text().to_string();
    check(daemon.log().contains(&version), || format!("the version is {version:?}"))?;
    let methods = client.send(&command::GetCapability::new("eap"))?;
    check(methods.has("PEAP"), || format!("the methods are {methods:?}"))
}
