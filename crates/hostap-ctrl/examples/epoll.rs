//! Blocking monitors in an event loop of one's own: many daemons, one thread, plain epoll. Prints
//! events, and survives restarts of the daemons, until it is interrupted.
//!
//! ```text
//! epoll SOCKET...
//! ```

use std::env;
use std::error::Error;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;
use std::time::Instant;

use hostap_ctrl::{Endpoint, Monitor, MonitorItem, Reconnect};
use rustix::event::{Timespec, epoll};
use rustix::io::Errno;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("epoll: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut monitors = Vec::new();
    for socket in env::args_os().skip(1) {
        let builder = Monitor::builder(Endpoint::from(socket.as_bytes()));
        monitors.push(builder.reconnect(Reconnect::Always).open()?);
    }
    println!("attached to {} daemons", monitors.len());
    let waiting = epoll::create(epoll::CreateFlags::CLOEXEC)?;
    loop {
        // Whatever woke the program: each monitor is asked until it has nothing more, which also
        // does what is due. Asking one in vain is a single system call.
        for monitor in &mut monitors {
            while let Some(item) = monitor.try_next()? {
                tell(monitor.endpoint(), item);
            }
        }
        wait(&waiting, &monitors)?;
    }
}

/// Waits until one has something to receive, or something is due.
fn wait(waiting: &OwnedFd, monitors: &[Monitor]) -> Result<(), Errno> {
    for (number, monitor) in (0..).zip(monitors) {
        let number = epoll::EventData::new_u64(number);
        match epoll::add(waiting, monitor, number, epoll::EventFlags::IN) {
            // The one from before. When a monitor has reconnected, it has another descriptor, and
            // the system has forgotten the old one.
            Ok(()) | Err(Errno::EXIST) => {}
            Err(error) => return Err(error),
        }
    }
    let due = monitors.iter().filter_map(Monitor::next_deadline).min();
    let left = due.map(|due| due.saturating_duration_since(Instant::now()));
    // What is too long for the system to count is for ever.
    let left = left.and_then(|left| Timespec::try_from(left).ok());
    let mut ready = [const { std::mem::MaybeUninit::uninit() }; 16];
    match epoll::wait(waiting, &mut ready, left.as_ref()) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error),
    }
}

fn tell(endpoint: &Endpoint, item: MonitorItem) {
    match item {
        MonitorItem::Event(event) => println!("{endpoint}: {:?}", event.event()),
        MonitorItem::Lost(loss) => println!("{endpoint}: the daemon is gone: {loss}"),
        MonitorItem::Reattached(_) => println!("{endpoint}: attached again"),
        _ => {}
    }
}
