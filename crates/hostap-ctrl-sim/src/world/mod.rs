//! A simulated world: access points, wpa_supplicants and hostapds that hear each other.

mod access_point;
mod air;
mod builder;
mod core;
mod growing;
mod handle;
mod hostapd;
mod notice;
#[allow(dead_code)] // Being built.
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
pub(crate) use port::{Port, PortBehaviour};

use self::core::{Core, place};
use notice::ProcessId;
use process::{Process, SocketName};

/// A running world. Dropping it ends its daemons and removes their socket files.
///
/// ```
/// use hostap_ctrl_sim::{AccessPoint, World};
/// use std::os::unix::net::UnixDatagram;
///
/// # let directory = std::env::temp_dir().join(format!("hostap-ctrl-world-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory)?;
/// let world = World::builder()
///     .access_point(AccessPoint::new("Lab WPA2").wpa2("correct horse").signal(-42))
///     .supplicant("wlan0")
///     .start(&directory)?;
///
/// let client = UnixDatagram::bind(directory.join("client"))?;
/// client.connect(directory.join("wpa_supplicant/wlan0"))?;
/// client.send(b"PING")?;
/// let mut buffer = [0; 64];
/// let length = client.recv(&mut buffer)?;
/// assert_eq!(&buffer[..length], b"PONG\n");
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
        let number = self.processes.iter().filter(|(name, _)| *name == program).count();
        let global = match number {
            0 => "global".to_string(),
            number => format!("global-{number}"),
        };
        let id = self.core.add_process(process);
        let core = &self.core;
        core.change(|state| {
            let name = SocketName::Interface(interface.into());
            state.open_port(core, id, name, place(directory, interface))?;
            state.open_port(core, id, SocketName::Global, place(directory, &global))
        })?;
        core.start_process(id);
        self.processes.push((program, id));
        Ok(())
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
    }
}
