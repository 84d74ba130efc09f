//! A simulated world: access points, wpa_supplicants and hostapds that hear each other.

mod access_point;
mod air;
mod builder;
mod core;
mod growing;
mod handle;
mod hostapd;
mod keys;
mod notice;
mod p2p;
mod port;
mod process;
mod supplicant;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

pub use access_point::AccessPoint;
pub use builder::{Hostapd, Supplicant, WorldBuilder};
pub use handle::AccessPointHandle;
pub use hostapd::HostapdHandle;
pub use p2p::{P2pAnswer, P2pMethod, P2pPeer, P2pPeerHandle};
pub(crate) use port::{Port, PortBehaviour};
pub(crate) use supplicant::answer_bss;

use self::core::{Core, place};
use notice::ProcessId;
use process::{Process, SocketName};

/// A running world: access points, and the daemons that hear them.
///
/// Dropping it ends its daemons and removes their socket files (their directories stay).
///
/// ```
/// use hostap_ctrl_sim::{AccessPoint, Hostapd, Supplicant, World};
/// use std::os::unix::net::UnixDatagram;
///
/// # let directory = std::env::temp_dir().join(format!("hostap-ctrl-world-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory)?;
/// let world = World::builder()
///     .access_point(AccessPoint::new("Café").wpa2("correct horse").signal(-61))
///     .hostapd(Hostapd::new("wlan1", AccessPoint::new("Lab").wpa3("battery staple")))
///     .supplicant(Supplicant::new("wlan0").update_config(true))
///     .start(&directory)?;
///
/// let client = UnixDatagram::bind(directory.join("client"))?;
/// client.connect(world.path("wlan0").unwrap())?;
/// client.send(b"PING")?;
/// let mut buffer = [0; 64];
/// let length = client.recv(&mut buffer)?;
/// assert_eq!(&buffer[..length], b"PONG\n");
///
/// world.access_point("Café").unwrap().set_signal(-80);
/// world.fault("wlan0", "STATUS nth 2=late:300ms".parse()?)?;
/// # drop(world);
/// # std::fs::remove_dir_all(&directory)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct World {
    core: Arc<Core>,
    directory: PathBuf,
    processes: Vec<(&'static str, ProcessId)>,
    time: Option<JoinHandle<()>>,
}

impl World {
    /// Begins the description of a world.
    pub fn builder() -> WorldBuilder {
        WorldBuilder::default()
    }

    fn start(builder: WorldBuilder, directory: &Path) -> io::Result<Self> {
        let core = Core::new(builder.pace);
        let time = std::thread::Builder::new().name("hostap-ctrl-world".into()).spawn({
            let core = Arc::clone(&core);
            move || core.keep_time()
        })?;
        let directory = directory.to_path_buf();
        // From here on, dropping it undoes what was done.
        let mut world = Self { core, directory, processes: Vec::new(), time: Some(time) };
        for peer in builder.peers {
            world.core.change(|state| state.air.p2p.add(peer));
        }
        for setup in builder.access_points {
            world.core.change(|state| state.air.add(setup, None));
        }
        for setup in builder.hostapds {
            world.add_hostapd(setup)?;
        }
        for setup in builder.supplicants {
            world.add_supplicant(setup)?;
        }
        Ok(world)
    }

    /// Opens a process' sockets and starts it. Of several processes of one program, all but the
    /// first have a number in their global socket's name.
    fn add(
        &mut self,
        program: &'static str,
        interface: &str,
        udp: bool,
        process: Box<dyn Process>,
    ) -> io::Result<()> {
        let directory = self.directory.join(program);
        let directory = (!udp).then_some(directory.as_path());
        if let Some(directory) = directory {
            fs::create_dir_all(directory)?;
        }
        let global = match self.count(program) {
            0 => "global".to_string(),
            number => format!("global-{number}"),
        };
        let id = self.core.add_process(process, program == "hostapd");
        let core = &self.core;
        core.change(|state| {
            let name = SocketName::Interface(interface.into());
            state.open_port(core, id, name, place(directory, interface))?;
            state.open_port(core, id, SocketName::Global, place(directory, &global))?;
            let own = state.ports.iter_mut().filter(|port| port.process == id);
            own.for_each(|port| port.lasting = true);
            io::Result::Ok(())
        })?;
        core.start_process(id);
        self.processes.push((program, id));
        Ok(())
    }

    /// How many processes of this program there are.
    fn count(&self, program: &str) -> usize {
        self.processes.iter().filter(|(name, _)| *name == program).count()
    }

    /// The directory that holds `wpa_supplicant/` and `hostapd/`.
    pub fn directory(&self) -> &Path {
        &self.directory
    }
}

impl Drop for World {
    fn drop(&mut self) {
        drop(self.core.end());
        if let Some(time) = self.time.take() {
            // A panic of the thread was printed by its own hook.
            let _ = time.join();
        }
        // A thread that was closing a socket may have left one.
        drop(self.core.end());
        for path in self.core.left_files() {
            // Those of daemons that were killed are there, others are not.
            let _ = fs::remove_file(path);
        }
    }
}
