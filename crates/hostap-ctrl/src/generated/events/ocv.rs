//! Operating channel validation.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// A frame was dropped because it named another operating channel.
///
/// Prefix `OCV-FAILURE `. Sent by wpa_supplicant and hostapd. `OCV_FAILURE` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// addr=<addr:mac> frame=<frame:enum+(eapol-key-m2|eapol-key-m3|eapol-key-g1|eapol-key-g2|fils-assoc|fils-reassoc-req|ft-assoc|ft-reassoc-req|saqueryreq|saqueryresp)> error=<error:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"OCV-FAILURE addr=02:00:00:00:03:00 frame=eapol-key-m2 error=did not receive mandatory OCI");
/// let Event::OcvFailure(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.error, "did not receive mandatory OCI");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct OcvFailure<'a> {
    /// MAC address of the other side.
    pub addr: MacAddress,
    /// Frame in which the channel information was wrong.
    pub frame: OcvFailureFrame<'a>,
    /// What is wrong, as a text.
    pub error: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> OcvFailure<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.literal(b" frame=")?;
        let frame = c.word().map(OcvFailureFrame::from_text)?;
        c.literal(b" error=")?;
        let error = c.all();
        Some(Event::OcvFailure(Self { addr, frame, error, source }))
    }
}

impl<'a> Visit<'a> for OcvFailure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("frame", self.frame.into());
        field("error", self.error.into());
    }
}

event! { OcvFailure }

enumeration! {
    /// Values of `frame` of [`OcvFailure`](super::OcvFailure).
    OcvFailureFrame {
        "eapol-key-m2" => EapolKeyM2,
        "eapol-key-m3" => EapolKeyM3,
        "eapol-key-g1" => EapolKeyG1,
        "eapol-key-g2" => EapolKeyG2,
        "fils-assoc" => FilsAssoc,
        "fils-reassoc-req" => FilsReassocReq,
        "ft-assoc" => FtAssoc,
        "ft-reassoc-req" => FtReassocReq,
        "saqueryreq" => Saqueryreq,
        "saqueryresp" => Saqueryresp,
    }
}
