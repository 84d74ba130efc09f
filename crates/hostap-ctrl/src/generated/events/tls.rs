//! Certificates in EAP.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// Shows one certificate of the chain that the EAP server presented.
///
/// Prefix `CTRL-EVENT-EAP-PEER-CERT `. Sent by wpa_supplicant. `WPA_EVENT_EAP_PEER_CERT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// depth=<depth:int> subject='<subject:qtext>'[? hash=<hash:hex>][? tod=<tod:int>]
/// depth=<depth:int> subject='<subject:qtext>' cert=<cert:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-PEER-CERT depth=1 subject=\'/C=FI/O=w1.fi/CN=Root CA\' hash=abababababababababababababababababababababababababababababababab tod=1");
/// let Event::EapPeerCert(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.depth, 1);
/// assert_eq!(event.subject, "/C=FI/O=w1.fi/CN=Root CA");
/// assert_eq!(event.tod, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapPeerCert<'a> {
    /// Place in the chain of certificates: 0 is the server itself.
    pub depth: i64,
    /// Subject of the certificate; its bytes are the server's choice.
    pub subject: Text<'a>,
    /// SHA-256 of the certificate.
    pub hash: Option<HexBytes<'a>>,
    /// Trust override disable policy in the certificate: 1 is STRICT, 2 is TOFU.
    pub tod: Option<i64>,
    /// The certificate, DER.
    pub cert: Option<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapPeerCert<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"depth=")?;
        let depth = c.integer()?;
        c.literal(b" subject='")?;
        let part1 = c.optional(|c| {
            let tod = c.back(b" tod=", |c| c.integer())?;
            Some(tod)
        });
        let part2 = c.optional(|c| {
            let hash = c.back(b" hash=", |c| c.hex())?;
            Some(hash)
        });
        c.back_literal(b"'")?;
        let subject = c.all();
        Some(Event::EapPeerCert(Self {
            depth,
            subject,
            hash: part2,
            tod: part1,
            cert: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"depth=")?;
        let depth = c.integer()?;
        c.literal(b" subject='")?;
        let cert = c.back(b"' cert=", |c| c.hex())?;
        let subject = c.all();
        Some(Event::EapPeerCert(Self {
            depth,
            subject,
            hash: None,
            tod: None,
            cert: Some(cert),
            source,
        }))
    }
}

impl<'a> Visit<'a> for EapPeerCert<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("depth", self.depth.into());
        field("subject", self.subject.into());
        if let Some(value) = self.hash {
            field("hash", value.into());
        }
        if let Some(value) = self.tod {
            field("tod", value.into());
        }
        if let Some(value) = self.cert {
            field("cert", value.into());
        }
    }
}

/// Shows one alternative subject name of the EAP server's certificate.
///
/// Prefix `CTRL-EVENT-EAP-PEER-ALT `. Sent by wpa_supplicant. `WPA_EVENT_EAP_PEER_ALT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// depth=<depth:int> <altsubject:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-PEER-ALT depth=1 DNS:server.w1.fi");
/// let Event::EapPeerAlt(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.depth, 1);
/// assert_eq!(event.altsubject, "DNS:server.w1.fi");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapPeerAlt<'a> {
    /// Place in the chain of certificates: 0 is the server itself.
    pub depth: i64,
    /// Alternative name with its kind: DNS:, EMAIL:, URI:, ...
    pub altsubject: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapPeerAlt<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"depth=")?;
        let depth = c.integer()?;
        c.literal(b" ")?;
        let altsubject = c.all();
        Some(Event::EapPeerAlt(Self { depth, altsubject, source }))
    }
}

impl<'a> Visit<'a> for EapPeerAlt<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("depth", self.depth.into());
        field("altsubject", self.altsubject.into());
    }
}

/// The EAP server's certificate was not accepted; says which one and why.
///
/// Prefix `CTRL-EVENT-EAP-TLS-CERT-ERROR `. Sent by wpa_supplicant.
/// `WPA_EVENT_EAP_TLS_CERT_ERROR` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// reason=<reason:int> depth=<depth:int> subject='<subject:qtext>' err='<err:qtext>'
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-TLS-CERT-ERROR reason=3 depth=1 subject=\'/C=FI/O=w1.fi/CN=Root CA\' err=\'self signed certificate\'");
/// let Event::EapTlsCertError(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.reason, 3);
/// assert_eq!(event.depth, 1);
/// assert_eq!(event.subject, "/C=FI/O=w1.fi/CN=Root CA");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapTlsCertError<'a> {
    /// Number of hostap: 1 untrusted, 2 revoked, 3 not yet valid, 4 expired, 5 subject, 6
    /// alternative subject, 9 domain suffix, 10 domain, 11 short key, 12 other name fields; 0, 7, 8
    /// others.
    pub reason: i64,
    /// Place in the chain of certificates: 0 is the server itself.
    pub depth: i64,
    /// Subject of the certificate; its bytes are the server's choice.
    pub subject: Text<'a>,
    /// Why the certificate was not accepted, as a text.
    pub err: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapTlsCertError<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"reason=")?;
        let reason = c.integer()?;
        c.literal(b" depth=")?;
        let depth = c.integer()?;
        c.literal(b" subject='")?;
        c.back_literal(b"'")?;
        let (subject, ()) = c.split_last(b"' err='", |_| Some(()))?;
        let err = c.all();
        Some(Event::EapTlsCertError(Self { reason, depth, subject, err, source }))
    }
}

impl<'a> Visit<'a> for EapTlsCertError<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("reason", self.reason.into());
        field("depth", self.depth.into());
        field("subject", self.subject.into());
        field("err", self.err.into());
    }
}

event! { EapPeerCert EapPeerAlt EapTlsCertError }
