//! Waiting for a daemon.

use core::time::Duration;
use std::path::Path;
use std::time::Instant;

use crate::client::link::{self, Link};
use crate::client::options::Options;
use crate::error::{Error, ErrorKind};

const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LAST_PAUSE: Duration = Duration::from_millis(100);

/// Waits until somebody listens on the control socket at `path`, `timeout` at most.
///
/// It looks every 5 ms at first, and every 100 ms later. The directory need not be there yet. That
/// a socket file is there is not enough: it may be a dead daemon's.
///
/// # Errors
/// After the time, what the last look said, as [`Client::open`](crate::Client::open) would. At
/// once, what time does not mend: a path that is too long, or a socket that is not for us.
///
/// ```
/// use std::time::Duration;
/// use hostap_ctrl::{ErrorKind, discovery};
///
/// let error = discovery::wait_for("/nonexistent/wlan0", Duration::from_millis(20)).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NoDaemon);
/// ```
pub fn wait_for(path: impl AsRef<Path>, timeout: Duration) -> Result<(), Error> {
    let options = Options::new(path.as_ref().into());
    let start = Instant::now();
    let mut pause = FIRST_PAUSE;
    loop {
        match Link::open(&options) {
            Ok(_) => return Ok(()),
            Err(error) => {
                let left = timeout.saturating_sub(start.elapsed());
                if left.is_zero() || error.kind() != ErrorKind::NoDaemon {
                    return Err(error);
                }
                link::pause(pause.min(left));
                pause = (pause * 2).min(LAST_PAUSE);
            }
        }
    }
}
