//! SIGINT, SIGTERM and SIGHUP: what is under way is ended in order, and no socket file stays behind.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::prompt;

/// Somebody looks at [`came`] again and again and ends by itself.
static LOOKED_AT: AtomicBool = AtomicBool::new(false);
static CAME: AtomicBool = AtomicBool::new(false);
static DIRECTORY: Mutex<Option<PathBuf>> = Mutex::new(None);

/// From now on signals do not just kill.
pub(crate) fn catch() -> io::Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let first = !CAME.swap(true, Ordering::SeqCst);
            if !(first && LOOKED_AT.load(Ordering::SeqCst)) {
                prompt::restore_terminal();
                remove_own_socket_files();
                let directory = DIRECTORY.lock().unwrap_or_else(PoisonError::into_inner).take();
                if let Some(directory) = directory {
                    let _ = fs::remove_dir_all(directory);
                }
                // Whoever started the tool sees that a signal ended it.
                let _ = signal_hook::low_level::emulate_default_handler(signal);
            }
        }
    });
    Ok(())
}

/// A directory to be removed, with all that is in it, if a signal ends the tool.
pub(crate) fn remove_at_the_end(directory: &Path) {
    *DIRECTORY.lock().unwrap_or_else(PoisonError::into_inner) = Some(directory.to_path_buf());
}

/// While this is held, the first signal is left to who asks [`came`]; the second one kills.
pub(crate) struct Guard(());

/// For work that must end in order.
pub(crate) fn guard() -> Guard {
    LOOKED_AT.store(true, Ordering::SeqCst);
    Guard(())
}

impl Drop for Guard {
    fn drop(&mut self) {
        LOOKED_AT.store(false, Ordering::SeqCst);
    }
}

/// Whether a signal came.
pub(crate) fn came() -> bool {
    CAME.load(Ordering::SeqCst)
}

/// The socket files of this very process: its descriptors tell the numbers of its sockets, and the
/// system's table the names of those.
fn remove_own_socket_files() {
    let own: BTreeSet<u64> = fs::read_dir("/proc/self/fd")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| fs::metadata(entry.path()).ok())
        .map(|file| file.ino())
        .collect();
    for path in bound_paths(&fs::read("/proc/self/net/unix").unwrap_or_default(), &own) {
        let _ = fs::remove_file(path);
    }
}

/// The files of the sockets with these numbers. A line of the table:
/// `Num RefCount Protocol Flags Type St Inode Path`, without a path for sockets without a name, with
/// an `@` for abstract ones.
fn bound_paths(table: &[u8], own: &BTreeSet<u64>) -> Vec<PathBuf> {
    let text = String::from_utf8_lossy(table);
    let lines = text.lines().skip(1);
    let path_of = |line: &str| {
        let words: Vec<_> = line.split_ascii_whitespace().take(7).collect();
        let number = words.get(6)?.parse().ok().filter(|number| own.contains(number))?;
        let (_, path) = line.split_once(&format!(" {number} "))?;
        path.starts_with('/').then(|| PathBuf::from(path))
    };
    lines.filter_map(path_of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_sockets_with_a_file() {
        let table = b"Num       RefCount Protocol Flags    Type St Inode Path\n\
            0000000000000000: 00000002 00000000 00000000 0002 01 41 /tmp/wpa_ctrl_7-1\n\
            0000000000000000: 00000002 00000000 00000000 0002 01 42 /tmp/a b\n\
            0000000000000000: 00000002 00000000 00000000 0002 01 43 @name\n\
            0000000000000000: 00000003 00000000 00000000 0001 03 44\n";
        let own = BTreeSet::from([42, 43, 44]);
        assert_eq!(bound_paths(table, &own), [PathBuf::from("/tmp/a b")]);
        assert!(bound_paths(b"", &own).is_empty());
    }
}
