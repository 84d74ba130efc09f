"""EAP.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from ._base import Event


class PasswordChanged(Event):
    """The server accepted the new password of an EAP-MSCHAPv2 user.

    Prefix ``CTRL-EVENT-PASSWORD-CHANGED``. Sent by wpa_supplicant.
    ``WPA_EVENT_PASSWORD_CHANGED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        text_: The sentence of the daemon.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-PASSWORD-CHANGED EAP-MSCHAPV2: Password changed successfully')
    >>> event.text_
    'EAP-MSCHAPV2: Password changed successfully'
    """

    macro: str = "WPA_EVENT_PASSWORD_CHANGED"
    prefix: str = "CTRL-EVENT-PASSWORD-CHANGED "
    __match_args__ = ("text_",)

    text_: str


class EapNotification(Event):
    """The EAP server sent a text that is meant for the user.

    Prefix ``CTRL-EVENT-EAP-NOTIFICATION``. Sent by wpa_supplicant.
    ``WPA_EVENT_EAP_NOTIFICATION`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        msg: The text of the server; bytes that cannot be printed are shown as _.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-NOTIFICATION Welcome to the network')
    >>> event.msg
    'Welcome to the network'
    """

    macro: str = "WPA_EVENT_EAP_NOTIFICATION"
    prefix: str = "CTRL-EVENT-EAP-NOTIFICATION "
    __match_args__ = ("msg",)

    msg: str


class EapStarted(Event):
    """An EAP conversation begins.

    Prefix ``CTRL-EVENT-EAP-STARTED``. Sent by wpa_supplicant and hostapd.
    ``WPA_EVENT_EAP_STARTED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-STARTED 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "WPA_EVENT_EAP_STARTED"
    prefix: str = "CTRL-EVENT-EAP-STARTED "
    __match_args__ = ("addr",)

    addr: Optional[str] = None


class EapProposedMethod(Event):
    """The EAP server offers a method; the station may decline it.

    Prefix ``CTRL-EVENT-EAP-PROPOSED-METHOD``. Sent by wpa_supplicant and hostapd.
    ``WPA_EVENT_EAP_PROPOSED_METHOD`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        vendor: Vendor of an expanded EAP method; 0 for the methods of IETF.
        method: EAP method number (IANA).
        nak: Present when the method was declined. Whether ``NAK`` is there.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=25 -> NAK')
    >>> event.vendor, event.method, event.nak
    (0, 25, True)
    """

    macro: str = "WPA_EVENT_EAP_PROPOSED_METHOD"
    prefix: str = "CTRL-EVENT-EAP-PROPOSED-METHOD "
    __match_args__ = ("vendor", "method", "nak")

    vendor: Optional[int] = None
    method: int
    nak: bool = False


class EapMethod(Event):
    """Both sides settled on an EAP method.

    Prefix ``CTRL-EVENT-EAP-METHOD``. Sent by wpa_supplicant. ``WPA_EVENT_EAP_METHOD`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        vendor: Vendor of an expanded EAP method; 0 for the methods of IETF.
        method: EAP method number (IANA).
        name: Name of the EAP method.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-METHOD EAP vendor 0 method 25 (PEAP) selected')
    >>> event.vendor, event.method, event.name
    (0, 25, 'PEAP')
    """

    macro: str = "WPA_EVENT_EAP_METHOD"
    prefix: str = "CTRL-EVENT-EAP-METHOD "
    __match_args__ = ("vendor", "method", "name")

    vendor: int
    method: int
    name: str


class EapStatus(Event):
    """Tells how far EAP has come, or at which step it failed.

    Prefix ``CTRL-EVENT-EAP-STATUS``. Sent by wpa_supplicant. ``WPA_EVENT_EAP_STATUS`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        status: What EAP is doing or has done.
        parameter: What belongs to the status: a method, an outcome, an alert, a field; may be
            empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("CTRL-EVENT-EAP-STATUS status='accept proposed method' parameter='PEAP'")
    >>> event.status, event.parameter
    ('accept proposed method', 'PEAP')
    """

    macro: str = "WPA_EVENT_EAP_STATUS"
    prefix: str = "CTRL-EVENT-EAP-STATUS "
    __match_args__ = ("status", "parameter")

    status: str
    parameter: str


class EapRetransmit(Event):
    """The EAP server had no answer from the station and sends its request again.

    Prefix ``CTRL-EVENT-EAP-RETRANSMIT``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``WPA_EVENT_EAP_RETRANSMIT`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-RETRANSMIT 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "WPA_EVENT_EAP_RETRANSMIT"
    prefix: str = "CTRL-EVENT-EAP-RETRANSMIT "
    __match_args__ = ("addr",)

    addr: str


class EapRetransmit2(Event):
    """The EAP server behind RADIUS had no answer and has its request sent again.

    Prefix ``CTRL-EVENT-EAP-RETRANSMIT2``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``WPA_EVENT_EAP_RETRANSMIT2`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-RETRANSMIT2 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "WPA_EVENT_EAP_RETRANSMIT2"
    prefix: str = "CTRL-EVENT-EAP-RETRANSMIT2 "
    __match_args__ = ("addr",)

    addr: str


class EapSuccess(Event):
    """EAP ended well.

    Prefix ``CTRL-EVENT-EAP-SUCCESS``. Sent by wpa_supplicant and hostapd.
    ``WPA_EVENT_EAP_SUCCESS`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        text_: The sentence of the daemon.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-SUCCESS EAP authentication completed successfully')
    >>> event.text_
    'EAP authentication completed successfully'
    """

    macro: str = "WPA_EVENT_EAP_SUCCESS"
    prefix: str = "CTRL-EVENT-EAP-SUCCESS "
    __match_args__ = ("addr", "text_")

    addr: Optional[str] = None
    text_: Optional[
        Literal[
            "EAP authentication completed successfully",
            "EAP re-authentication completed successfully",
            "EAP authentication completed successfully (based on lower layer success)",
        ]
    ] = None


class EapSuccess2(Event):
    """EAP ended well for a station that a RADIUS server checked.

    Prefix ``CTRL-EVENT-EAP-SUCCESS2``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``WPA_EVENT_EAP_SUCCESS2`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-SUCCESS2 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "WPA_EVENT_EAP_SUCCESS2"
    prefix: str = "CTRL-EVENT-EAP-SUCCESS2 "
    __match_args__ = ("addr",)

    addr: str


class EapFailure(Event):
    """EAP ended without success.

    Prefix ``CTRL-EVENT-EAP-FAILURE``. Sent by wpa_supplicant and hostapd.
    ``WPA_EVENT_EAP_FAILURE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-FAILURE 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "WPA_EVENT_EAP_FAILURE"
    prefix: str = "CTRL-EVENT-EAP-FAILURE "
    __match_args__ = ("addr",)

    addr: Optional[str] = None


class EapFailure2(Event):
    """EAP ended without success for a station that a RADIUS server checked.

    Prefix ``CTRL-EVENT-EAP-FAILURE2``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``WPA_EVENT_EAP_FAILURE2`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-FAILURE2 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "WPA_EVENT_EAP_FAILURE2"
    prefix: str = "CTRL-EVENT-EAP-FAILURE2 "
    __match_args__ = ("addr",)

    addr: str


class EapTimeoutFailure(Event):
    """EAP ended because the station stopped answering.

    Prefix ``CTRL-EVENT-EAP-TIMEOUT-FAILURE``. Sent by hostapd, and by wpa_supplicant as an
    access point. ``WPA_EVENT_EAP_TIMEOUT_FAILURE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-TIMEOUT-FAILURE 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "WPA_EVENT_EAP_TIMEOUT_FAILURE"
    prefix: str = "CTRL-EVENT-EAP-TIMEOUT-FAILURE "
    __match_args__ = ("addr",)

    addr: str


class EapTimeoutFailure2(Event):
    """EAP through a RADIUS server ended because the station stopped answering.

    Prefix ``CTRL-EVENT-EAP-TIMEOUT-FAILURE2``. Sent by hostapd, and by wpa_supplicant as an
    access point. ``WPA_EVENT_EAP_TIMEOUT_FAILURE2`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-EAP-TIMEOUT-FAILURE2 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "WPA_EVENT_EAP_TIMEOUT_FAILURE2"
    prefix: str = "CTRL-EVENT-EAP-TIMEOUT-FAILURE2 "
    __match_args__ = ("addr",)

    addr: str


class EapErrorCode(Event):
    """An EAP method reported an error number of its own.

    Prefix ``EAP-ERROR-CODE``. Sent by wpa_supplicant. ``WPA_EVENT_EAP_ERROR_CODE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        code: Number of the error, as the EAP method defines it.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('EAP-ERROR-CODE 16384')
    >>> event.code
    16384
    """

    macro: str = "WPA_EVENT_EAP_ERROR_CODE"
    prefix: str = "EAP-ERROR-CODE "
    __match_args__ = ("code",)

    code: int


class EapMethodInitializationFailed(Event):
    """An EAP method cannot start: its settings are missing or wrong.

    Prefix ``EAP: Failed to initialize EAP method:``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    Attributes:
        vendor: Vendor of an expanded EAP method; 0 for the methods of IETF.
        method: EAP method number (IANA).
        name: Name of the EAP method.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('EAP: Failed to initialize EAP method: vendor 0 method 13 (TLS)')
    >>> event.vendor, event.method, event.name
    (0, 13, 'TLS')
    """

    macro: str = "EAP_METHOD_INITIALIZATION_FAILED"
    prefix: str = "EAP: Failed to initialize EAP method: "
    __match_args__ = ("vendor", "method", "name")

    vendor: int
    method: int
    name: str


class EapTooManyRounds(Event):
    """EAP went on for too many messages and was stopped.

    Prefix ``EAP: more than``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since 2.10.

    Attributes:
        rounds: The limit that was reached, in messages.
        short: Present when the messages were ones without content. Whether ``(short)`` is
            there.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('EAP: more than 50 authentication rounds (short) - abort')
    >>> event.rounds, event.short
    (50, True)
    """

    macro: str = "EAP_TOO_MANY_ROUNDS"
    prefix: str = "EAP: more than "
    __match_args__ = ("rounds", "short")

    rounds: int
    short: bool = False


class EapMschapv2Failure(Event):
    """The server turned down name or password; says whether to try again.

    Prefix ``EAP-MSCHAPV2: failure message:``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    Attributes:
        message: The text of the server, raw.
        denied: Present when another try is of no use. Whether ``not`` is there.
        error: Error number of MSCHAPv2: 691 is a wrong name or password, 648 an expired
            password.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("EAP-MSCHAPV2: failure message: 'FAILED' (retry not allowed, error 691)")
    >>> event.message, event.denied, event.error
    ('FAILED', True, 691)
    """

    macro: str = "EAP_MSCHAPV2_FAILURE"
    prefix: str = "EAP-MSCHAPV2: failure message: "
    __match_args__ = ("message", "denied", "error")

    message: str
    denied: bool = False
    error: int


class EapMschapv2PasswordExpired(Event):
    """The server wants a new password; the question for it comes next.

    Prefix ``EAP-MSCHAPV2: Password expired - password change required``. Sent by
    wpa_supplicant. No macro of ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('EAP-MSCHAPV2: Password expired - password change required')
    EapMschapv2PasswordExpired()
    """

    macro: str = "EAP_MSCHAPV2_PASSWORD_EXPIRED"
    prefix: str = "EAP-MSCHAPV2: Password expired - password change required"


class TncRecommendation(Event):
    """The server judged the state of this device (Trusted Network Connect).

    Prefix ``TNC: Recommendation =``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since
    2.10.

    Attributes:
        recommendation: What the server recommends.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('TNC: Recommendation = allow')
    >>> event.recommendation
    'allow'
    """

    macro: str = "TNC_RECOMMENDATION"
    prefix: str = "TNC: Recommendation = "
    __match_args__ = ("recommendation",)

    recommendation: Literal["allow", "none", "isolate"]


class SimInitializationFailed(Event):
    """No SIM card reader can be used.

    Prefix ``Failed to initialize SIM (pcsc-lite)``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('Failed to initialize SIM (pcsc-lite)')
    SimInitializationFailed()
    """

    macro: str = "SIM_INITIALIZATION_FAILED"
    prefix: str = "Failed to initialize SIM (pcsc-lite)"


class SimPinValidationFailed(Event):
    """The SIM card did not accept the PIN.

    Prefix ``PC/SC PIN validation failed``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``;
    since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('PC/SC PIN validation failed')
    SimPinValidationFailed()
    """

    macro: str = "SIM_PIN_VALIDATION_FAILED"
    prefix: str = "PC/SC PIN validation failed"
