//! `wpactl p2p`: what it prints for programs, and how it ends.

use serde_json::Value;

use super::ground::ground;
use super::p2p::no_groups;
use super::p2p_peer::{BONJOUR, Consent};
use super::tool::{Following, of_type, run, tool};
use crate::bed::Bed;
use crate::failure::{Context, Outcome, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "tool_p2p_connect",
        about: "wpactl p2p finds a device, connects to it by a PIN, and tells who is in the group",
        everyday: true,
        run: connect,
    },
    Scenario {
        name: "tool_p2p_requests",
        about: "wpactl p2p lets a device in that asks, and rejects one",
        everyday: true,
        run: requests,
    },
    Scenario {
        name: "tool_p2p_services",
        about: "wpactl p2p lists the services of a device, and offers some",
        everyday: true,
        run: services,
    },
];

fn connect(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Television")?;
    let address = other.address().to_string();
    other.be_found()?;
    let mut found = Following::start(tool(bed, &device, &["p2p", "find", "--time", "60"])?)?;
    let peer = found.until("peer")?;
    equal("who is found", &peer["address"], &Value::from(address.as_str()))?;
    equal("its name", &peer["name"], &Value::from("Television"))?;
    found.interrupt()?;
    let peers = run(tool(bed, &device, &["p2p", "peers"])?)?.done()?;
    equal("how many are known", peers.len(), 1)?;

    let mut members = Following::start(tool(bed, &device, &["p2p", "groups", "--follow"])?)?;
    let arguments = ["p2p", "connect", &address, "--show-pin", "--intent", "14"];
    let mut steps = Following::start(tool(
        bed,
        &device,
        &[&arguments[..], &["--frequency", "2412"]].concat(),
    )?)?;
    let shown = steps.until("progress")?;
    equal("the first step", &shown["step"], &Value::from("show-pin"))?;
    let pin = shown["pin"].as_str().unwrap_or_default();
    other.consent(device.address, Consent::Types(pin))?;
    let group = steps.until("group")?;
    equal("how it ends", steps.child.wait()?.code(), Some(0))?;
    equal("the role", &group["role"], &Value::from("group owner"))?;
    equal("the channel", &group["frequency"], &Value::from(2412))?;
    let member = members.until("member")?;
    equal("who joined", &member["device"], &Value::from(address.as_str()))?;
    let interface = group["interface"].as_str().unwrap_or_default();
    run(tool(bed, &device, &["p2p", "remove", interface])?)?.done()?;
    let stopped = members.until("group-stopped")?;
    equal("the group that stopped", &stopped["interface"], &group["interface"])?;
    members.interrupt()?;
    no_groups(bed, &device)
}

fn requests(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Television")?;
    let address = other.address().to_string();
    let mut waiting =
        Following::start(tool(bed, &device, &["p2p", "requests", "--accept", "button"])?)?;
    equal("what comes first", &waiting.next()?["type"], &Value::from("listening"))?;
    other.be_found()?;
    other.want_group(device.address)?;
    let request = waiting.until("request")?;
    equal("who asks", &request["peer"], &Value::from(address.as_str()))?;
    equal("the answer", &request["answer"], &Value::from("accept"))?;
    let group = waiting.until("group")?;
    equal("how it ends", waiting.child.wait()?.code(), Some(0))?;
    let interface = group["interface"].as_str().unwrap_or_default();
    run(tool(bed, &device, &["p2p", "remove", interface])?)?.done()?;
    no_groups(bed, &device)?;

    let arguments = ["p2p", "requests", "--reject", "--peer", &address];
    let mut waiting = Following::start(tool(bed, &device, &arguments)?)?;
    equal("what comes first", &waiting.next()?["type"], &Value::from("listening"))?;
    other.be_found()?;
    other.want_group(device.address)?;
    let request = waiting.until("request")?;
    equal("the answer", &request["answer"], &Value::from("reject"))?;
    waiting.interrupt()
}

fn services(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Files")?;
    let address = other.address().to_string();
    other.be_found()?;
    let arguments = ["p2p", "services", "--peer", &address, "--time", "60"];
    let mut found = Following::start(tool(bed, &device, &["p2p", "find", "--time", "60"])?)?;
    found.until("peer")?;
    found.interrupt()?;
    let mut answers = Following::start(tool(bed, &device, &arguments)?)?;
    let hex: String = BONJOUR.0.iter().chain(BONJOUR.1).map(|byte| format!("{byte:02x}")).collect();
    loop {
        let service = answers.until("service")?;
        equal("whose it is", &service["peer"], &Value::from(address.as_str()))?;
        if service["protocol"] == "bonjour" {
            equal("what is offered", &service["data"], &Value::from(hex.as_str()))?;
            break;
        }
    }
    answers.interrupt()?;
    let name = ["p2p", "offer", "--upnp", "urn:schemas-upnp-org:service:Lab:1"];
    let done = run(tool(bed, &device, &name)?)?.done()?;
    equal("what is told", of_type(&done, "done").len(), 1)?;
    run(tool(bed, &device, &[&name[..], &["--withdraw"]].concat())?)?.done()?;
    let missing = run(tool(bed, &device, &[&name[..], &["--withdraw"]].concat())?)?;
    equal("the code of what is not offered", missing.code, Some(6)).context(|| missing.errors)?;
    run(tool(bed, &device, &["p2p", "offer", "--nothing"])?)?.done().map(drop)
}
