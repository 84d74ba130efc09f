"""Certificates in EAP.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from ._base import Event


class EapPeerCert(Event):
    """Shows one certificate of the chain that the EAP server presented.

    Prefix ``CTRL-EVENT-EAP-PEER-CERT``. Sent by wpa_supplicant. ``WPA_EVENT_EAP_PEER_CERT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        depth: Place in the chain of certificates: 0 is the server itself.
        subject: Subject of the certificate; its bytes are the server's choice.
        hash: SHA-256 of the certificate.
        tod: Trust override disable policy in the certificate: 1 is STRICT, 2 is TOFU.
        cert: The certificate, DER.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("CTRL-EVENT-EAP-PEER-CERT depth=1 subject='/C=FI/O=w1.fi/CN=Root CA' hash=abababababababababababababababababababababababababababababababab tod=1")
    >>> event.depth, event.subject, event.tod
    (1, '/C=FI/O=w1.fi/CN=Root CA', 1)
    """

    macro: str = "WPA_EVENT_EAP_PEER_CERT"
    prefix: str = "CTRL-EVENT-EAP-PEER-CERT "
    __match_args__ = ("depth", "subject", "hash", "tod", "cert")

    depth: int
    subject: str
    hash: Optional[bytes] = None
    tod: Optional[int] = None
    cert: Optional[bytes] = None


class EapPeerAlt(Event):
    """Shows one alternative subject name of the EAP server's certificate.

    Prefix ``CTRL-EVENT-EAP-PEER-ALT``. Sent by wpa_supplicant. ``WPA_EVENT_EAP_PEER_ALT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        depth: Place in the chain of certificates: 0 is the server itself.
        altsubject: Alternative name with its kind: DNS:, EMAIL:, URI:, ...

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-PEER-ALT depth=1 DNS:server.w1.fi')
    >>> event.depth, event.altsubject
    (1, 'DNS:server.w1.fi')
    """

    macro: str = "WPA_EVENT_EAP_PEER_ALT"
    prefix: str = "CTRL-EVENT-EAP-PEER-ALT "
    __match_args__ = ("depth", "altsubject")

    depth: int
    altsubject: str


class EapTlsCertError(Event):
    """The EAP server's certificate was not accepted; says which one and why.

    Prefix ``CTRL-EVENT-EAP-TLS-CERT-ERROR``. Sent by wpa_supplicant.
    ``WPA_EVENT_EAP_TLS_CERT_ERROR`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        reason: Number of hostap: 1 untrusted, 2 revoked, 3 not yet valid, 4 expired, 5
            subject, 6 alternative subject, 9 domain suffix, 10 domain, 11 short key, 12 other
            name fields; 0, 7, 8 others.
        depth: Place in the chain of certificates: 0 is the server itself.
        subject: Subject of the certificate; its bytes are the server's choice.
        err: Why the certificate was not accepted, as a text.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("CTRL-EVENT-EAP-TLS-CERT-ERROR reason=3 depth=1 subject='/C=FI/O=w1.fi/CN=Root CA' err='self signed certificate'")
    >>> event.reason, event.depth, event.subject
    (3, 1, '/C=FI/O=w1.fi/CN=Root CA')
    """

    macro: str = "WPA_EVENT_EAP_TLS_CERT_ERROR"
    prefix: str = "CTRL-EVENT-EAP-TLS-CERT-ERROR "
    __match_args__ = ("reason", "depth", "subject", "err")

    reason: int
    depth: int
    subject: str
    err: str
