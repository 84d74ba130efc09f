//! What a process has: memory, descriptors, threads, socket files.

use std::fs;
use std::path::Path;

/// Where the libraries make their socket files.
pub const CLIENT_DIRECTORY: &str = "/tmp";

/// What a process has at one moment.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Usage {
    /// The memory that is in RAM, in KiB.
    pub resident: u64,
    /// The same, with memory that is shared counted in parts, in KiB.
    pub proportional: u64,
    /// The bytes that its allocator has given out; 0 where that is not known.
    pub live_bytes: u64,
    /// Open descriptors.
    pub descriptors: u64,
    /// Threads.
    pub threads: u64,
    /// Its files among the clients' sockets.
    pub socket_files: u64,
}

impl Usage {
    /// Looks at the process of this number. What can't be read (it may be about to end) is 0.
    pub fn of(process: u32, live_bytes: u64) -> Self {
        let place = Path::new("/proc").join(process.to_string());
        let read = |name: &str| fs::read_to_string(place.join(name)).unwrap_or_default();
        let status = read("status");
        // Reading the directory of the own process counts the descriptor that reads it.
        let own = u64::from(process == std::process::id());
        let descriptors = fs::read_dir(place.join("fd")).map_or(0, |entries| entries.count());
        Self {
            resident: line(&status, "VmRSS:"),
            proportional: line(&read("smaps_rollup"), "Pss:"),
            live_bytes,
            descriptors: (descriptors as u64).saturating_sub(own),
            threads: line(&status, "Threads:"),
            socket_files: socket_files(process),
        }
    }
}

/// The number in the line that begins so.
fn line(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|rest| rest.split_ascii_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// How many clients' sockets a process has in the file system.
fn socket_files(process: u32) -> u64 {
    names(&format!("wpa_ctrl_{process}-"))
}

/// How many clients' sockets there are at all.
pub fn all_socket_files() -> u64 {
    names("wpa_ctrl_")
}

fn names(start: &str) -> u64 {
    let Ok(entries) = fs::read_dir(CLIENT_DIRECTORY) else { return 0 };
    let names = entries.flatten().map(|entry| entry.file_name());
    names.filter(|name| name.to_string_lossy().starts_with(start)).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_proc_are_read() {
        let text = "VmPeak:\t  9000 kB\nVmRSS:\t    1234 kB\nThreads:\t7\n";
        assert_eq!(line(text, "VmRSS:"), 1234);
        assert_eq!(line(text, "Threads:"), 7);
        assert_eq!(line(text, "Pss:"), 0);
    }

    #[test]
    fn this_process_has_something_of_each() {
        let usage = Usage::of(std::process::id(), 5);
        assert!(usage.resident > 100 && usage.proportional > 50, "{usage:?}");
        assert!(usage.descriptors >= 3 && usage.threads >= 1, "{usage:?}");
        assert_eq!(usage.live_bytes, 5);
    }
}
