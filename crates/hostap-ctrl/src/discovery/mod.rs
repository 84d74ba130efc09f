//! Which daemons are there: control sockets in directories, what listens on one, waiting for one
//! to appear.
//!
//! ```no_run
//! use hostap_ctrl::{Client, discovery};
//!
//! for socket in discovery::default_control_sockets() {
//!     let mut client = Client::open(&socket.path)?;
//!     println!("{}: {}", socket.path.display(), client.request(b"STATUS")?.escape_ascii());
//! }
//! # Ok::<(), hostap_ctrl::Error>(())
//! ```

mod leftovers;
mod probe;
mod sockets;
mod waiting;

pub use leftovers::remove_leftover_client_sockets;
pub use probe::{ControlInterface, probe, probe_with};
pub use sockets::{
    ControlSocket, HOSTAPD_DIRECTORIES, WPA_SUPPLICANT_DIRECTORIES, control_sockets,
    default_control_sockets,
};
pub use waiting::wait_for;
