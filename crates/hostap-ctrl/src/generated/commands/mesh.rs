//! Mesh networks.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request, Secret};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Makes an interface for a mesh; the reply is its name.
///
/// ```text
/// MESH_INTERFACE_ADD[? ifname=<interface:word>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Value`](reply::Value).
///
/// ```
/// use hostap_ctrl::command::{Command, MeshInterfaceAdd};
///
/// let command = MeshInterfaceAdd::new().interface("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"MESH_INTERFACE_ADD ifname=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct MeshInterfaceAdd<'a> {
    interface: Option<Argument<'a>>,
}

impl<'a> MeshInterfaceAdd<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name that the interface gets; without it the daemon makes one.
    pub fn interface(mut self, interface: impl Into<Argument<'a>>) -> Self {
        self.interface = Some(interface.into());
        self
    }
}

impl Command for MeshInterfaceAdd<'_> {
    type Reply<'r> = reply::Value<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MESH_INTERFACE_ADD");
        if let Some(interface) = self.interface {
            request.literal(" ifname=");
            request.word("interface", interface)?;
        }
        Ok(())
    }
}

/// Joins a mesh.
///
/// ```text
/// MESH_GROUP_ADD <network_id:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, MeshGroupAdd};
///
/// let command = MeshGroupAdd::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"MESH_GROUP_ADD 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MeshGroupAdd {
    network_id: Number,
}

impl MeshGroupAdd {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    pub fn new(network_id: impl Into<Number>) -> Self {
        Self { network_id: network_id.into() }
    }
}

impl Command for MeshGroupAdd {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MESH_GROUP_ADD ");
        request.unsigned("network_id", self.network_id)?;
        Ok(())
    }
}

/// Leaves the mesh of an interface.
///
/// ```text
/// MESH_GROUP_REMOVE <interface:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, MeshGroupRemove};
///
/// let command = MeshGroupRemove::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"MESH_GROUP_REMOVE word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MeshGroupRemove<'a> {
    interface: Argument<'a>,
}

impl<'a> MeshGroupRemove<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface.
    pub fn new(interface: impl Into<Argument<'a>>) -> Self {
        Self { interface: interface.into() }
    }
}

impl Command for MeshGroupRemove<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MESH_GROUP_REMOVE ");
        request.word("interface", self.interface)?;
        Ok(())
    }
}

/// Connects to a mesh peer.
///
/// ```text
/// MESH_PEER_ADD <peer:mac>[? duration=<duration:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, MeshPeerAdd};
///
/// let command = MeshPeerAdd::new([2, 0, 0, 0, 1, 0]).duration(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"MESH_PEER_ADD 02:00:00:00:01:00 duration=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MeshPeerAdd {
    peer: MacAddress,
    duration: Option<Number>,
}

impl MeshPeerAdd {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into(), duration: None }
    }

    /// How long the connection may take, in seconds.
    pub fn duration(mut self, duration: impl Into<Number>) -> Self {
        self.duration = Some(duration.into());
        self
    }
}

impl Command for MeshPeerAdd {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MESH_PEER_ADD ");
        request.address(self.peer);
        if let Some(duration) = self.duration {
            request.literal(" duration=");
            request.unsigned("duration", duration)?;
        }
        Ok(())
    }
}

/// Disconnects a mesh peer.
///
/// ```text
/// MESH_PEER_REMOVE <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, MeshPeerRemove};
///
/// let command = MeshPeerRemove::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"MESH_PEER_REMOVE 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MeshPeerRemove {
    peer: MacAddress,
}

impl MeshPeerRemove {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for MeshPeerRemove {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MESH_PEER_REMOVE ");
        request.address(self.peer);
        Ok(())
    }
}

/// Sends a frame over one mesh link, to measure it.
///
/// ```text
/// MESH_LINK_PROBE <peer:mac>[? payload=<payload:hex>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, MeshLinkProbe};
///
/// let command = MeshLinkProbe::new([2, 0, 0, 0, 1, 0]).payload(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"MESH_LINK_PROBE 02:00:00:00:01:00 payload=01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MeshLinkProbe<'a> {
    peer: MacAddress,
    payload: Option<Text<'a>>,
}

impl<'a> MeshLinkProbe<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into(), payload: None }
    }

    /// What the frame holds.
    pub fn payload(mut self, payload: impl Into<Text<'a>>) -> Self {
        self.payload = Some(payload.into());
        self
    }
}

impl Command for MeshLinkProbe<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MESH_LINK_PROBE ");
        request.address(self.peer);
        if let Some(payload) = self.payload {
            request.literal(" payload=");
            request.hex(payload);
        }
        Ok(())
    }
}

/// Asks for the cached key of a mesh peer.
///
/// ```text
/// MESH_PMKSA_GET <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`PmksaKeys`](reply::PmksaKeys).
///
/// Builds with an external PMKSA cache only; lines of BSSID, PMKID, PMK and expiration in seconds;
/// the reply holds keys.
///
/// ```
/// use hostap_ctrl::command::{Command, MeshPmksaGet};
///
/// let command = MeshPmksaGet::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"MESH_PMKSA_GET 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MeshPmksaGet {
    peer: MacAddress,
}

impl MeshPmksaGet {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for MeshPmksaGet {
    type Reply<'r> = reply::PmksaKeys<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MESH_PMKSA_GET ");
        request.address(self.peer);
        Ok(())
    }
}

/// Lists the cached keys of all mesh peers.
///
/// ```text
/// MESH_PMKSA_GET any
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`PmksaKeys`](reply::PmksaKeys).
///
/// Builds with an external PMKSA cache only; lines of BSSID, PMKID, PMK and expiration in seconds;
/// the reply holds keys.
///
/// ```
/// use hostap_ctrl::command::{Command, MeshPmksaGetAny};
///
/// let command = MeshPmksaGetAny;
/// assert_eq!(command.to_request()?.as_bytes(), b"MESH_PMKSA_GET any");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct MeshPmksaGetAny;

impl Command for MeshPmksaGetAny {
    type Reply<'r> = reply::PmksaKeys<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MESH_PMKSA_GET");
        request.literal(" any");
        Ok(())
    }
}

/// Adds a mesh peer to the cache of keys.
///
/// ```text
/// MESH_PMKSA_ADD <peer:mac> <pmkid:hex> <pmk:secret hex> <expiration:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Builds with an external PMKSA cache only.
///
/// ```
/// use hostap_ctrl::command::{Command, MeshPmksaAdd};
///
/// let command = MeshPmksaAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"MESH_PMKSA_ADD 02:00:00:00:01:00 01ff 68757368 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct MeshPmksaAdd<'a> {
    peer: MacAddress,
    pmkid: Text<'a>,
    pmk: Secret<Text<'a>>,
    expiration: Number,
}

impl<'a> MeshPmksaAdd<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `pmkid`: The number of the key, 16 bytes.
    /// - `pmk`: The pairwise master key.
    /// - `expiration`: How long the entry is valid, in seconds.
    pub fn new(
        peer: impl Into<MacAddress>,
        pmkid: impl Into<Text<'a>>,
        pmk: impl Into<Text<'a>>,
        expiration: impl Into<Number>,
    ) -> Self {
        Self {
            peer: peer.into(),
            pmkid: pmkid.into(),
            pmk: Secret(pmk.into()),
            expiration: expiration.into(),
        }
    }
}

impl Command for MeshPmksaAdd<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MESH_PMKSA_ADD ");
        request.address(self.peer);
        request.literal(" ");
        request.hex(self.pmkid);
        request.literal(" ");
        request.secret(|request| {
            request.hex(self.pmk.0);
            Ok(())
        })?;
        request.literal(" ");
        request.unsigned("expiration", self.expiration)?;
        Ok(())
    }
}
