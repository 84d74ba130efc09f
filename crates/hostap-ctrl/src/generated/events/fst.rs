//! Fast session transfer.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// An interface joined or left a group for fast session transfer.
///
/// Prefix `FST-EVENT-IFACE `. Sent by wpa_supplicant and hostapd. No macro of `wpa_ctrl.h`;
/// since 2.10.
///
/// ```text
/// <state:enum(attached|detached)> ifname=<ifname:word> group=<group:word>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"FST-EVENT-IFACE attached ifname=wlan0 group=fstg0");
/// let Event::FstIface(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// assert_eq!(event.group, "fstg0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct FstIface<'a> {
    /// Whether the interface joined or left.
    pub state: FstIfaceState<'a>,
    /// Name of the network interface.
    pub ifname: Text<'a>,
    /// Name of the FST group.
    pub group: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> FstIface<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let state = c.one_of(&["attached", "detached"]).map(FstIfaceState::from_text)?;
        c.literal(b" ifname=")?;
        let ifname = c.word()?;
        c.literal(b" group=")?;
        let group = c.word()?;
        c.end()?;
        Some(Event::FstIface(Self { state, ifname, group, source }))
    }
}

impl<'a> Visit<'a> for FstIface<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("state", self.state.into());
        field("ifname", self.ifname.into());
        field("group", self.group.into());
    }
}

/// A peer that can do fast session transfer came or went.
///
/// Prefix `FST-EVENT-PEER `. Sent by wpa_supplicant and hostapd. No macro of `wpa_ctrl.h`;
/// since 2.10.
///
/// ```text
/// <state:enum(connected|disconnected)> ifname=<ifname:word> peer_addr=<peer_addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"FST-EVENT-PEER connected ifname=wlan0 peer_addr=02:00:00:00:01:00");
/// let Event::FstPeer(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// assert_eq!(event.peer_addr.to_string(), "02:00:00:00:01:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct FstPeer<'a> {
    /// Whether the peer came or went.
    pub state: FstPeerState<'a>,
    /// Name of the network interface.
    pub ifname: Text<'a>,
    /// MAC address of the peer.
    pub peer_addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> FstPeer<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let state = c.one_of(&["disconnected", "connected"]).map(FstPeerState::from_text)?;
        c.literal(b" ifname=")?;
        let ifname = c.word()?;
        c.literal(b" peer_addr=")?;
        let peer_addr = c.mac()?;
        c.end()?;
        Some(Event::FstPeer(Self { state, ifname, peer_addr, source }))
    }
}

impl<'a> Visit<'a> for FstPeer<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("state", self.state.into());
        field("ifname", self.ifname.into());
        field("peer_addr", self.peer_addr.into());
    }
}

/// A fast session transfer went to another state.
///
/// Prefix `FST-EVENT-SESSION `. Sent by wpa_supplicant and hostapd. No macro of `wpa_ctrl.h`;
/// since 2.10.
///
/// ```text
/// session_id=<session_id:uint> event_type=<event_type:enum+(EVENT_FST_SESSION_STATE|EVENT_FST_ESTABLISHED|EVENT_FST_SETUP)>[? old_state=<old_state:word> new_state=<new_state:word> [?reason=<reason:word> reject_code=<reject_code:word> initiator=<initiator:word>]]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"FST-EVENT-SESSION session_id=1 event_type=EVENT_FST_SESSION_STATE old_state=SETUP_COMPLETION new_state=INITIAL reason=REASON_REJECT reject_code=37 initiator=REMOTE");
/// let Event::FstSession(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.session_id, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct FstSession<'a> {
    /// Number of the FST session.
    pub session_id: u64,
    /// What happened to the session.
    pub event_type: FstSessionEventType<'a>,
    /// State before.
    pub old_state: Option<Text<'a>>,
    /// State now.
    pub new_state: Option<Text<'a>>,
    /// Why the session went back to its initial state.
    pub reason: Option<Text<'a>>,
    /// Code with which the session was rejected, or NONE.
    pub reject_code: Option<Text<'a>>,
    /// Who began it: LOCAL, REMOTE or NONE.
    pub initiator: Option<Text<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> FstSession<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"session_id=")?;
        let session_id = c.unsigned()?;
        c.literal(b" event_type=")?;
        let event_type = c.word().map(FstSessionEventType::from_text)?;
        let part2 = c.optional(|c| {
            c.literal(b" old_state=")?;
            let old_state = c.word()?;
            c.literal(b" new_state=")?;
            let new_state = c.word()?;
            c.literal(b" ")?;
            let part1 = c.optional(|c| {
                c.literal(b"reason=")?;
                let reason = c.word()?;
                c.literal(b" reject_code=")?;
                let reject_code = c.word()?;
                c.literal(b" initiator=")?;
                let initiator = c.word()?;
                Some((reason, reject_code, initiator))
            });
            Some((
                old_state,
                new_state,
                part1.map(|part| part.0),
                part1.map(|part| part.1),
                part1.map(|part| part.2),
            ))
        });
        c.end()?;
        Some(Event::FstSession(Self {
            session_id,
            event_type,
            old_state: part2.map(|part| part.0),
            new_state: part2.map(|part| part.1),
            reason: part2.and_then(|part| part.2),
            reject_code: part2.and_then(|part| part.3),
            initiator: part2.and_then(|part| part.4),
            source,
        }))
    }
}

impl<'a> Visit<'a> for FstSession<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("session_id", self.session_id.into());
        field("event_type", self.event_type.into());
        if let Some(value) = self.old_state {
            field("old_state", value.into());
        }
        if let Some(value) = self.new_state {
            field("new_state", value.into());
        }
        if let Some(value) = self.reason {
            field("reason", value.into());
        }
        if let Some(value) = self.reject_code {
            field("reject_code", value.into());
        }
        if let Some(value) = self.initiator {
            field("initiator", value.into());
        }
    }
}

event! { FstIface FstPeer FstSession }

enumeration! {
    /// Values of `state` of [`FstIface`](super::FstIface).
    FstIfaceState {
        "attached" => Attached,
        "detached" => Detached,
    }
}

enumeration! {
    /// Values of `state` of [`FstPeer`](super::FstPeer).
    FstPeerState {
        "connected" => Connected,
        "disconnected" => Disconnected,
    }
}

enumeration! {
    /// Values of `event_type` of [`FstSession`](super::FstSession).
    FstSessionEventType {
        "EVENT_FST_SESSION_STATE" => EventFstSessionState,
        "EVENT_FST_ESTABLISHED" => EventFstEstablished,
        "EVENT_FST_SETUP" => EventFstSetup,
    }
}
