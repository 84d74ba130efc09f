"""Requests to the user.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class CtrlRequest(Event):
    """The daemon asks for an identity, a password, a PIN or another answer that only the user has.

    Prefix ``CTRL-REQ-``. Sent by wpa_supplicant. ``WPA_CTRL_REQ`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        field: What is asked for; goes into the answer CTRL-RSP-. Known values: ``OTP``,
            ``IDENTITY``, ``PASSWORD``, ``NEW_PASSWORD``, ``PIN``, ``PASSPHRASE``, ``SIM``,
            ``PSK_PASSPHRASE``, ``EXT_CERT_CHECK``.
        network_id: Number of the configured network.
        txt: The question for the user; for OTP it is the text of the server, for SIM a
            challenge in hex.
        ssid: SSID of the configured network; encoded since 2.11, raw bytes in 2.10.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-REQ-PSK_PASSPHRASE-2:PSK or passphrase needed for SSID test-psk')
    >>> event.field, event.network_id, event.txt
    ('PSK_PASSPHRASE', 2, 'PSK or passphrase')
    """

    macro: str = "WPA_CTRL_REQ"
    prefix: str = "CTRL-REQ-"
    __match_args__ = ("field", "network_id", "txt", "ssid")

    field: str
    network_id: int
    txt: str
    ssid: str
