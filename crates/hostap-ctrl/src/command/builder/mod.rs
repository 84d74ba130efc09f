//! The commands that a template does not say enough about, written by hand.

mod bss;
mod credential;
mod ctrl_rsp;
mod interface_add;
mod monitor;
mod network;
mod network_variable;
mod paging;
mod rules;
mod scan;
mod set;
mod variable;

pub use bss::{Bss, BssSelector};
pub use credential::{CredentialVariable, SetCred};
pub use ctrl_rsp::{CtrlRsp, ResponseField};
pub use interface_add::InterfaceAdd;
pub use monitor::{Attach, Level};
pub use network::SetNetwork;
pub use network_variable::NetworkVariable;
pub use scan::Scan;
pub use set::Set;
