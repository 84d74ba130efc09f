//! Mesh.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The interface takes part in a mesh.
///
/// Prefix `MESH-GROUP-STARTED `. Sent by wpa_supplicant. `MESH_GROUP_STARTED` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// ssid="<ssid:ssidtxt>" id=<id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MESH-GROUP-STARTED ssid=\"Example \\\"Net\\\"\" id=0");
/// let Event::MeshGroupStarted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ssid.to_string(), "Example \\\"Net\\\"");
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshGroupStarted<'a> {
    /// Mesh ID, encoded.
    pub ssid: EncodedText<'a>,
    /// Number of the configured network.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> MeshGroupStarted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"ssid=\"")?;
        let ssid = c.encoded()?;
        c.literal(b"\" id=")?;
        let id = c.integer()?;
        c.end()?;
        Some(Event::MeshGroupStarted(Self { ssid, id, source }))
    }
}

impl<'a> Visit<'a> for MeshGroupStarted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ssid", self.ssid.into());
        field("id", self.id.into());
    }
}

/// The interface left its mesh.
///
/// Prefix `MESH-GROUP-REMOVED `. Sent by wpa_supplicant. `MESH_GROUP_REMOVED` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <ifname:word>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MESH-GROUP-REMOVED wlan0");
/// let Event::MeshGroupRemoved(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshGroupRemoved<'a> {
    /// Name of the network interface.
    pub ifname: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> MeshGroupRemoved<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let ifname = c.word()?;
        c.end()?;
        Some(Event::MeshGroupRemoved(Self { ifname, source }))
    }
}

impl<'a> Visit<'a> for MeshGroupRemoved<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ifname", self.ifname.into());
    }
}

/// A mesh link to a neighbour is up.
///
/// Prefix `MESH-PEER-CONNECTED `. Sent by wpa_supplicant. `MESH_PEER_CONNECTED` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MESH-PEER-CONNECTED 02:00:00:00:03:00");
/// let Event::MeshPeerConnected(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshPeerConnected<'a> {
    /// MAC address of the mesh neighbour.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> MeshPeerConnected<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::MeshPeerConnected(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for MeshPeerConnected<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// A mesh link to a neighbour is gone.
///
/// Prefix `MESH-PEER-DISCONNECTED `. Sent by wpa_supplicant. `MESH_PEER_DISCONNECTED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MESH-PEER-DISCONNECTED 02:00:00:00:03:00");
/// let Event::MeshPeerDisconnected(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshPeerDisconnected<'a> {
    /// MAC address of the mesh neighbour.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> MeshPeerDisconnected<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::MeshPeerDisconnected(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for MeshPeerDisconnected<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// SAE with a mesh neighbour failed, most likely for a different password.
///
/// Prefix `MESH-SAE-AUTH-FAILURE `. Sent by wpa_supplicant. `MESH_SAE_AUTH_FAILURE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// addr=<addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MESH-SAE-AUTH-FAILURE addr=02:00:00:00:03:00");
/// let Event::MeshSaeAuthFailure(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshSaeAuthFailure<'a> {
    /// MAC address of the mesh neighbour.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> MeshSaeAuthFailure<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.end()?;
        Some(Event::MeshSaeAuthFailure(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for MeshSaeAuthFailure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// A mesh neighbour failed SAE too often and is ignored for some seconds.
///
/// Prefix `MESH-SAE-AUTH-BLOCKED `. Sent by wpa_supplicant. `MESH_SAE_AUTH_BLOCKED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// addr=<addr:mac> duration=<duration:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MESH-SAE-AUTH-BLOCKED addr=02:00:00:00:03:00 duration=10");
/// let Event::MeshSaeAuthBlocked(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.duration, 10);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshSaeAuthBlocked<'a> {
    /// MAC address of the mesh neighbour.
    pub addr: MacAddress,
    /// How long the neighbour is ignored. Unit: seconds.
    pub duration: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> MeshSaeAuthBlocked<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.literal(b" duration=")?;
        let duration = c.integer()?;
        c.end()?;
        Some(Event::MeshSaeAuthBlocked(Self { addr, duration, source }))
    }
}

impl<'a> Visit<'a> for MeshSaeAuthBlocked<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("duration", self.duration.into());
    }
}

/// The interface starts to take part in a mesh.
///
/// Prefix `joining mesh `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```text
/// <ssid:ssidtxt>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"joining mesh my mesh");
/// let Event::MeshJoining(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ssid.to_string(), "my mesh");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshJoining<'a> {
    /// Mesh ID, encoded.
    pub ssid: EncodedText<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> MeshJoining<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let ssid = c.all();
        Some(Event::MeshJoining(Self { ssid: EncodedText::new(ssid.as_bytes()), source }))
    }
}

impl<'a> Visit<'a> for MeshJoining<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ssid", self.ssid.into());
    }
}

/// The interface leaves its mesh.
///
/// Prefix `leaving mesh`. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"leaving mesh");
/// assert!(matches!(event, Event::MeshLeaving(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshLeaving<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> MeshLeaving<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::MeshLeaving(Self { source }))
    }
}

impl<'a> Visit<'a> for MeshLeaving<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// A mesh neighbour was heard for the first time.
///
/// Prefix `new peer notification for `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since
/// 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"new peer notification for 02:00:00:00:00:10");
/// let Event::MeshNewPeer(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:00:10");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshNewPeer<'a> {
    /// MAC address of the mesh neighbour.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> MeshNewPeer<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::MeshNewPeer(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for MeshNewPeer<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// A link to a mesh neighbour was opened or closed.
///
/// Prefix `mesh plink with `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```text
/// <addr:mac> <established:lit(established)>
/// <addr:mac> closed with reason <reason:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"mesh plink with 02:00:00:00:00:10 established");
/// let Event::MeshPlink(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:00:10");
/// assert!(event.established);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MeshPlink<'a> {
    /// MAC address of the mesh neighbour.
    pub addr: MacAddress,
    /// Present when the link was opened.
    pub established: bool,
    /// IEEE 802.11 reason code.
    pub reason: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> MeshPlink<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        c.literal(b"established")?;
        c.end()?;
        Some(Event::MeshPlink(Self { addr, established: true, reason: None, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" closed with reason ")?;
        let reason = c.integer()?;
        c.end()?;
        Some(Event::MeshPlink(Self { addr, established: false, reason: Some(reason), source }))
    }
}

impl<'a> Visit<'a> for MeshPlink<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        if self.established {
            field("established", "established".into());
        }
        if let Some(value) = self.reason {
            field("reason", value.into());
        }
    }
}

event! { MeshGroupStarted MeshGroupRemoved MeshPeerConnected MeshPeerDisconnected MeshSaeAuthFailure MeshSaeAuthBlocked MeshJoining MeshLeaving MeshNewPeer MeshPlink }
