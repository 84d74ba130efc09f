//! Where a run took place: what the page says of the machine and the programs.

use std::fs;
use std::process::Command;

/// The machine and the programs, in words.
#[derive(Debug, Default, Clone)]
pub struct Facts {
    /// The processors, the distribution and the kernel.
    pub machine: String,
    /// wpa_supplicant's name and version.
    pub daemon: String,
    /// How many datagrams a socket's queue holds.
    pub queue: String,
}

impl Facts {
    /// Looks.
    pub fn collect() -> Self {
        let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        let system = read("/etc/os-release");
        let system = system.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
        let system = system.unwrap_or("an unknown system").trim_matches('"').to_owned();
        let kernel = read("/proc/sys/kernel/osrelease");
        let kernel: Vec<&str> = kernel.trim().split('.').take(2).collect();
        let version = Command::new("wpa_supplicant").arg("-v").output();
        let version = version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
        let version = version.unwrap_or_default();
        Self {
            machine: format!("{cores} processors, {system}, Linux {}", kernel.join(".")),
            daemon: version.lines().next().unwrap_or("wpa_supplicant").to_owned(),
            queue: read("/proc/sys/net/unix/max_dgram_qlen").trim().to_owned(),
        }
    }
}
