//! What a daemon is to do: rules, and a behaviour beneath them.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hostap_ctrl_sim as sim;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::pattern::Commands;
use super::step::steps;
use super::surroundings::{Bss, Station};
use super::values::exception;
use crate::seconds::Seconds;
use crate::whole::whole;

/// Everything a daemon does: rules first, then a behaviour for the commands that no rule takes.
///
/// ``Script()`` knows its rules only, every other command is ``UNKNOWN COMMAND``;
/// ``Script.wpa_supplicant()`` and ``Script.hostapd()`` are small daemons.
///
/// >>> script = Script.wpa_supplicant(interface="wlan1")
/// >>> script = script.on(Pattern.exact("ATTACH").first(1), "FAIL\n")
/// >>> script = script.on("STATUS", Step.delay(0.2), Step.behave())
/// >>> script = script.on("SIGNAL_POLL")  # never answered
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct Script {
    script: Mutex<sim::Script>,
}

impl From<sim::Script> for Script {
    fn from(script: sim::Script) -> Self {
        Self { script: Mutex::new(script) }
    }
}

impl Script {
    fn lock(&self) -> MutexGuard<'_, sim::Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As it is now.
    pub(super) fn get(&self) -> sim::Script {
        self.lock().clone()
    }

    fn change(&self, change: impl FnOnce(sim::Script) -> sim::Script) {
        let mut script = self.lock();
        *script = change(std::mem::take(&mut script));
    }
}

/// The small wpa_supplicant with what it finds around it.
pub(super) fn wpa_supplicant(
    interface: Option<String>,
    scan_time: Option<Seconds>,
    bss: Option<Vec<PyRef<'_, Bss>>>,
) -> sim::Script {
    let mut script = sim::Script::wpa_supplicant();
    if let Some(interface) = interface {
        script = script.interface(interface);
    }
    if let Some(time) = scan_time {
        script = script.scan_time(time.bounded());
    }
    match bss {
        Some(bss) => script.bss(bss.iter().map(|bss| bss.bss.clone())),
        None => script,
    }
}

/// The small hostapd with its stations.
pub(super) fn hostapd(
    interface: Option<String>,
    stations: Option<Vec<PyRef<'_, Station>>>,
) -> sim::Script {
    let mut script = sim::Script::hostapd();
    if let Some(interface) = interface {
        script = script.interface(interface);
    }
    match stations {
        Some(all) => script.stations(all.iter().map(|station| station.station.clone())),
        None => script,
    }
}

#[pymethods]
impl Script {
    #[new]
    fn new() -> Self {
        sim::Script::new().into()
    }

    /// A small wpa_supplicant without a radio: it never associates. ``scan_time`` is in seconds
    /// (0.05 otherwise); ``bss`` is what scans find, in place of four examples.
    ///
    /// It knows PING, ATTACH, DETACH, LEVEL, STATUS, IFNAME, NOTE, GET, GET_CAPABILITY, the commands
    /// for networks, SCAN, SCAN_RESULTS, BSS and TERMINATE as version 2.10 answers them.
    #[staticmethod]
    #[pyo3(name = "wpa_supplicant", signature = (*, interface = None, scan_time = None, bss = None))]
    fn small_wpa_supplicant(
        interface: Option<String>,
        scan_time: Option<Seconds>,
        bss: Option<Vec<PyRef<'_, Bss>>>,
    ) -> Self {
        wpa_supplicant(interface, scan_time, bss).into()
    }

    /// A small hostapd with one BSS and these stations.
    ///
    /// It knows PING, ATTACH, DETACH, LEVEL, STATUS, NOTE, GET version, STA, STA-FIRST, STA-NEXT and
    /// TERMINATE as version 2.10 answers them.
    #[staticmethod]
    #[pyo3(name = "hostapd", signature = (*, interface = None, stations = None))]
    fn small_hostapd(interface: Option<String>, stations: Option<Vec<PyRef<'_, Station>>>) -> Self {
        hostapd(interface, stations).into()
    }

    /// A script in the form of script files, as the program ``hostap-ctrl-sim`` reads them.
    ///
    /// Raises ``ValueError`` that names the line.
    ///
    /// >>> script = Script.parse("daemon hostapd\non PING: delay 100ms; behave")
    #[staticmethod]
    fn parse(text: &str) -> PyResult<Self> {
        let script = text.parse::<sim::Script>();
        script.map(Self::from).map_err(|error| PyValueError::new_err(error.to_string()))
    }

    /// A daemon that plays a recording, a file that the program ``hostap-ctrl-sim`` made: events
    /// come ``speed`` times as fast as recorded (0: at once).
    ///
    /// Raises ``OSError`` when the file can't be read, and ``ValueError`` when it is no recording of
    /// one interface.
    #[staticmethod]
    #[pyo3(signature = (path, *, speed = 1.0))]
    fn replay(py: Python<'_>, path: PathBuf, speed: f64) -> PyResult<Self> {
        let file = std::fs::File::open(&path);
        file.map_err(|error| exception(&error))?;
        let replay = py.detach(|| sim::Replay::load(&path));
        let replay = replay.map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(sim::Script::replay(replay.speed(speed)).into())
    }

    /// Adds a rule after those there are; the first rule that takes a command decides. Returns the
    /// script, so that calls can be chained.
    #[pyo3(signature = (pattern, *steps))]
    fn on<'py>(
        this: Bound<'py, Self>,
        pattern: Commands,
        steps: &Bound<'py, PyTuple>,
    ) -> PyResult<Bound<'py, Self>> {
        let steps = self::steps(steps)?;
        this.get().change(|script| script.on(pattern.0, steps));
        Ok(this)
    }

    /// As ``on``, but before the rules there are.
    #[pyo3(signature = (pattern, *steps))]
    fn before<'py>(
        this: Bound<'py, Self>,
        pattern: Commands,
        steps: &Bound<'py, PyTuple>,
    ) -> PyResult<Bound<'py, Self>> {
        let steps = self::steps(steps)?;
        this.get().change(|script| script.before(pattern.0, steps));
        Ok(this)
    }

    /// Adds a fault in one line, before the rules there are; see ``Daemon.fault``.
    ///
    /// >>> script = Script.hostapd().fault("STATUS nth 2=late:300ms")
    fn fault<'py>(this: Bound<'py, Self>, fault: &str) -> PyResult<Bound<'py, Self>> {
        let fault = read_fault(fault)?;
        this.get().change(|script| script.fault(fault));
        Ok(this)
    }

    /// Sets what differs from a usual daemon. ``mode``: the socket file's permissions (0o770).
    /// ``cookie``: the eight bytes on UDP, in place of random ones; ``cookie_rule``: ``"required"``,
    /// ``"optional"`` or ``"off"``. ``remote``: whether UDP datagrams from other machines count.
    /// ``reopen_when_full``: whether the socket is opened anew when a client's queue is full, as
    /// wpa_supplicant does. Returns the script.
    #[pyo3(signature = (*, mode = None, cookie = None, cookie_rule = None, remote = None, reopen_when_full = None))]
    fn socket<'py>(
        this: Bound<'py, Self>,
        #[pyo3(from_py_with = whole)] mode: Option<u32>,
        cookie: Option<[u8; 8]>,
        cookie_rule: Option<&str>,
        remote: Option<bool>,
        reopen_when_full: Option<bool>,
    ) -> PyResult<Bound<'py, Self>> {
        let rule = cookie_rule.map(read_rule).transpose()?;
        this.get().change(|mut script| {
            if let Some(mode) = mode {
                script = script.socket_mode(mode);
            }
            if let Some(cookie) = cookie {
                script = script.cookie(cookie);
            }
            if let Some(rule) = rule {
                script = script.cookie_rule(rule);
            }
            if let Some(remote) = remote {
                script = script.remote(remote);
            }
            match reopen_when_full {
                Some(reopen) => script.reopen_when_full(reopen),
                None => script,
            }
        });
        Ok(this)
    }
}

fn read_rule(text: &str) -> PyResult<sim::CookieRule> {
    match text {
        "required" => Ok(sim::CookieRule::Required),
        "optional" => Ok(sim::CookieRule::Optional),
        "off" => Ok(sim::CookieRule::Off),
        other => {
            let text = format!("{other:?} is no cookie rule; they are required, optional and off");
            Err(PyValueError::new_err(text))
        }
    }
}

pub(super) fn read_fault(text: &str) -> PyResult<sim::Fault> {
    text.parse().map_err(|error: sim::ParseError| PyValueError::new_err(error.to_string()))
}
