//! The command-line tool `wpactl`: what it prints for programs, and how it ends.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use super::connecting::PASSPHRASE;
use super::ground::{Security, Site, Wanted, ground};
use crate::bed::Bed;
use crate::failure::{Context, Failure, Outcome, check, equal};
use crate::scenario::Scenario;

/// The tool has one face.
pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "tool_connect",
        about: "wpactl scans, connects, tells its status and lists the networks",
        everyday: true,
        run: connect,
    },
    Scenario {
        name: "tool_failures",
        about: "wpactl connect ends with the code of the reason",
        everyday: true,
        run: failures,
    },
    Scenario {
        name: "tool_monitor",
        about: "wpactl monitor prints the events of a connection",
        everyday: true,
        run: monitor,
    },
    Scenario {
        name: "tool_stations",
        about: "wpactl stations follows who comes and goes, and sends a station away",
        everyday: true,
        run: stations,
    },
    Scenario {
        name: "tool_raw",
        about: "wpactl raw prints replies as they come, also over the global socket",
        everyday: true,
        run: raw,
    },
];

/// How a run of the tool ended.
pub(super) struct Ran {
    pub(super) code: Option<i32>,
    pub(super) objects: Vec<Value>,
    pub(super) errors: String,
}

impl Ran {
    /// The objects, if the tool was content.
    pub(super) fn done(self) -> Result<Vec<Value>, Failure> {
        equal("the exit code", self.code, Some(0)).context(|| self.errors.clone())?;
        Ok(self.objects)
    }
}

/// The tool for one interface, printing JSON.
pub(super) fn tool(bed: &Bed, site: &Site, arguments: &[&str]) -> Result<Command, Failure> {
    let mut command = bed.program("wpactl")?;
    let directory = site.socket.parent().unwrap_or(Path::new("/"));
    command.arg("-p").arg(directory).args(["-i", &site.interface, "--json"]).args(arguments);
    command.stdin(Stdio::null()).env_remove("WPACTL_PASSWORD");
    Ok(command)
}

pub(super) fn run(mut command: Command) -> Result<Ran, Failure> {
    let output = command.output().context(|| "wpactl can't be run".to_owned())?;
    let text = String::from_utf8(output.stdout)?;
    let objects: Result<Vec<Value>, _> = text.lines().map(serde_json::from_str).collect();
    Ok(Ran {
        code: output.status.code(),
        objects: objects.context(|| format!("this is no JSON: {text}"))?,
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

pub(super) fn connecting(
    bed: &Bed,
    site: &Site,
    arguments: &[&str],
    password: &str,
) -> Result<Ran, Failure> {
    let mut command = tool(bed, site, &[&["connect"], arguments].concat())?;
    command.env("WPACTL_PASSWORD", password);
    run(command)
}

/// The objects of this type.
pub(super) fn of_type<'v>(objects: &'v [Value], wanted: &str) -> Vec<&'v Value> {
    objects.iter().filter(|object| object["type"] == wanted).collect()
}

fn connect(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"tool wpa2", Security::Wpa2(PASSPHRASE));
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let scan = ["scan", "--wait", "--frequency", "2412"];
    let found = run(tool(bed, &site, &scan)?)?.done()?;
    let ours = found.iter().find(|bss| bss["ssid"] == "tool wpa2");
    let ours = ours.ok_or_else(|| Failure::new(format!("it is not among {found:?}")))?;
    equal("the BSSID", &ours["bssid"], &Value::from(access_point.address.to_string()))?;
    equal("the channel", &ours["channel"], &Value::from(1))?;

    let told = connecting(bed, &site, &["tool wpa2", "--save"], PASSPHRASE)?.done()?;
    let connected = of_type(&told, "connected");
    equal("how often it connected", connected.len(), 1)?;
    equal("the BSSID", &connected[0]["bssid"], &ours["bssid"])?;
    check(!of_type(&told, "progress").is_empty(), || "no progress is told".to_owned())?;

    let status = run(tool(bed, &site, &["status"])?)?.done()?;
    let text = format!("{status:?}");
    check(text.contains("COMPLETED") && text.contains("tool wpa2"), || text.clone())?;
    let networks = run(tool(bed, &site, &["networks"])?)?.done()?;
    equal("the networks", networks.len(), 1)?;
    equal("its name", &networks[0]["ssid"], &Value::from("tool wpa2"))?;
    run(tool(bed, &site, &["signal"])?)?.done()?;
    run(tool(bed, &site, &["disconnect"])?)?.done()?;
    run(tool(bed, &site, &["networks", "forget", "--all"])?)?.done()?;
    equal("the networks", run(tool(bed, &site, &["networks"])?)?.done()?.len(), 0)
}

fn failures(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"tool wrong", Security::Wpa2(PASSPHRASE));
    let (_access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let wrong = connecting(bed, &site, &["tool wrong"], "wrong horse")?;
    equal("the code of a wrong key", wrong.code, Some(5)).context(|| wrong.errors.clone())?;
    let nowhere = ["tool nowhere", "--timeout", "60", "--hidden"];
    let missing = connecting(bed, &site, &nowhere, PASSPHRASE)?;
    equal("the code of what is not there", missing.code, Some(6))
        .context(|| missing.errors.clone())?;
    equal("the networks", run(tool(bed, &site, &["networks"])?)?.done()?.len(), 0)?;
    let refused = run(tool(bed, &site, &["raw", "SELECT_NETWORK", "9"])?)?;
    equal("the code of a refusal", refused.code, Some(1))?;
    ground.kill(&site)?;
    let gone = run(tool(bed, &site, &["status"])?)?;
    equal("the code without a daemon", gone.code, Some(3)).context(|| gone.errors.clone())
}

/// The tool while it goes on.
pub(super) struct Following {
    pub(super) child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Following {
    pub(super) fn start(mut command: Command) -> Result<Self, Failure> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or_else(|| Failure::new("no output"))?;
        Ok(Self { child, lines: BufReader::new(output).lines() })
    }

    /// The next object.
    pub(super) fn next(&mut self) -> Result<Value, Failure> {
        let line = self.lines.next().ok_or_else(|| Failure::new("wpactl has ended"))??;
        serde_json::from_str(&line).context(|| format!("this is no JSON: {line}"))
    }

    /// The next object of this type.
    pub(super) fn until(&mut self, wanted: &str) -> Result<Value, Failure> {
        loop {
            let object = self.next()?;
            if object["type"] == wanted {
                return Ok(object);
            }
            check(object["type"] != "error", || format!("{object}"))?;
        }
    }

    /// Ends it as Ctrl-C does, so that it can clean up.
    pub(super) fn interrupt(mut self) -> Outcome {
        kill_process(Pid::from_child(&self.child), Signal::INT)?;
        // It may have a line under way.
        while self.lines.next().is_some() {}
        equal("the exit code after Ctrl-C", self.child.wait()?.code(), Some(0))
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        // It may have ended by itself.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn monitor(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"tool watched", Security::Wpa2(PASSPHRASE));
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let arguments = ["monitor", "--event", "connected", "--event", "disconnected", "--count", "2"];
    let mut events = Following::start(tool(bed, &site, &arguments)?)?;
    equal("what comes first", &events.next()?["type"], &Value::from("attached"))?;
    connecting(bed, &site, &["tool watched"], PASSPHRASE)?.done()?;
    let connected = events.next()?;
    equal("the event", &connected["event"], &Value::from("CTRL-EVENT-CONNECTED"))?;
    let bssid = Value::from(access_point.address.to_string());
    equal("the BSSID", &connected["fields"]["bssid"], &bssid)?;
    run(tool(bed, &site, &["disconnect"])?)?.done()?;
    let disconnected = events.next()?;
    equal("the event", &disconnected["event"], &Value::from("CTRL-EVENT-DISCONNECTED"))?;
    equal("how it ends", events.child.wait()?.code(), Some(0))
}

fn stations(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"tool guests", Security::Wpa2(PASSPHRASE));
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let arguments = ["stations", "--follow", "--count", "2"];
    let mut changes = Following::start(tool(bed, &access_point, &arguments)?)?;
    equal("what comes first", &changes.next()?["type"], &Value::from("following"))?;
    connecting(bed, &site, &["tool guests"], PASSPHRASE)?.done()?;
    let address = site.address.to_string();
    let joined = changes.next()?;
    equal("the change", &joined["type"], &Value::from("joined"))?;
    equal("who joined", &joined["address"], &Value::from(address.as_str()))?;
    let listed = run(tool(bed, &access_point, &["stations"])?)?.done()?;
    equal("who is listed", &listed[0]["address"], &Value::from(address.as_str()))?;
    run(tool(bed, &site, &["disconnect"])?)?.done()?;
    let left = changes.next()?;
    equal("the change", &left["type"], &Value::from("left"))?;
    equal("who left", &left["address"], &Value::from(address.as_str()))
}

fn raw(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.station()?;
    let mut plain = bed.program("wpactl")?;
    plain.arg("-g").arg(&site.global).args(["-i", &site.interface, "raw", "PING"]);
    let output = plain.output()?;
    check(output.status.success(), || String::from_utf8_lossy(&output.stderr).into_owned())?;
    equal("the reply", output.stdout.as_slice(), b"PONG\n".as_slice())
}
