"""Connection.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from ._base import Event


class Connected(Event):
    """The station has joined an access point and may send data.

    Prefix ``CTRL-EVENT-CONNECTED``. Sent by wpa_supplicant. ``WPA_EVENT_CONNECTED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        id: Number of the configured network, -1 for none.
        id_str: The text id_str of the configured network; empty when it has none.
        fils_hlp_sent: Present when higher layer data was sent in the association (FILS).
            Whether ``FILS_HLP_SENT`` is there.
        ap_mld_addr: MLD MAC address of the access point, when the connection has several
            links.
        auth: Fixed word of this layout. Whether ``(auth)`` is there.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:10 completed [id=0 id_str=home FILS_HLP_SENT] ap_mld_addr=02:00:00:00:0a:00')
    >>> event.bssid, event.id, event.id_str
    ('02:00:00:00:00:10', 0, 'home')
    """

    macro: str = "WPA_EVENT_CONNECTED"
    prefix: str = "CTRL-EVENT-CONNECTED "
    __match_args__ = ("bssid", "id", "id_str", "fils_hlp_sent", "ap_mld_addr", "auth")

    bssid: str
    id: int
    id_str: str
    fils_hlp_sent: bool = False
    ap_mld_addr: Optional[str] = None
    auth: bool = False


class Disconnected(Event):
    """The station has lost or left its access point.

    Prefix ``CTRL-EVENT-DISCONNECTED``. Sent by wpa_supplicant. ``WPA_EVENT_DISCONNECTED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point; all zeros when there is none.
        reason: IEEE 802.11 reason code.
        locally_generated: Is 1 when this side ended it.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:10 reason=3 locally_generated=1')
    >>> event.bssid, event.reason, event.locally_generated
    ('02:00:00:00:00:10', 3, 1)
    """

    macro: str = "WPA_EVENT_DISCONNECTED"
    prefix: str = "CTRL-EVENT-DISCONNECTED "
    __match_args__ = ("bssid", "reason", "locally_generated")

    bssid: str
    reason: int
    locally_generated: Optional[int] = None


class AssocReject(Event):
    """An access point turned down the association.

    Prefix ``CTRL-EVENT-ASSOC-REJECT``. Sent by wpa_supplicant. ``WPA_EVENT_ASSOC_REJECT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        status_code: IEEE 802.11 status code.
        timeout: Present when no answer came in time. Whether ``timeout`` is there.
        timeout_reason: At which step no answer came.
        qca_driver_reason: Reason of a Qualcomm driver.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-ASSOC-REJECT bssid=02:00:00:00:00:10 status_code=17 timeout=auth qca_driver_reason=UNSPECIFIED')
    >>> event.bssid, event.status_code, event.timeout
    ('02:00:00:00:00:10', 17, True)
    """

    macro: str = "WPA_EVENT_ASSOC_REJECT"
    prefix: str = "CTRL-EVENT-ASSOC-REJECT "
    __match_args__ = ("bssid", "status_code", "timeout", "timeout_reason", "qca_driver_reason")

    bssid: Optional[str] = None
    status_code: int
    timeout: bool = False
    timeout_reason: Optional[str] = None
    qca_driver_reason: Optional[str] = None


class AuthReject(Event):
    """An access point turned down the IEEE 802.11 authentication.

    Prefix ``CTRL-EVENT-AUTH-REJECT``. Sent by wpa_supplicant. ``WPA_EVENT_AUTH_REJECT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the other side: the access point for a station, the station for
            an access point.
        auth_type: Authentication algorithm (IEEE 802.11).
        auth_transaction: Number of the authentication frame (IEEE 802.11).
        status_code: IEEE 802.11 status code.
        ie: Information elements of the frame.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-AUTH-REJECT 02:00:00:00:03:00 auth_type=0 auth_transaction=2 status_code=17 ie=3000')
    >>> event.addr, event.auth_type, event.auth_transaction
    ('02:00:00:00:03:00', 0, 2)
    """

    macro: str = "WPA_EVENT_AUTH_REJECT"
    prefix: str = "CTRL-EVENT-AUTH-REJECT "
    __match_args__ = ("addr", "auth_type", "auth_transaction", "status_code", "ie")

    addr: str
    auth_type: int
    auth_transaction: int
    status_code: int
    ie: Optional[bytes] = None


class Terminating(Event):
    """The daemon is about to stop serving this interface.

    Prefix ``CTRL-EVENT-TERMINATING``. Sent by wpa_supplicant and hostapd.
    ``WPA_EVENT_TERMINATING`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('CTRL-EVENT-TERMINATING ')
    Terminating()
    """

    macro: str = "WPA_EVENT_TERMINATING"
    prefix: str = "CTRL-EVENT-TERMINATING "


class StateChange(Event):
    """The station went to another connection state (Android builds only).

    Prefix ``CTRL-EVENT-STATE-CHANGE``. Sent by wpa_supplicant. ``WPA_EVENT_STATE_CHANGE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configured network, -1 for none.
        state: Number of the state: 0 disconnected, 1 interface disabled, 2 inactive, 3
            scanning, 4 authenticating, 5 associating, 6 associated, 7 4-way handshake, 8 group
            handshake, 9 completed.
        bssid: BSSID of the access point; all zeros when there is none.
        ssid: SSID of the network, encoded.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-STATE-CHANGE id=0 state=9 BSSID=02:00:00:00:00:10 SSID=Example Net')
    >>> event.id, event.state, event.bssid
    (0, 9, '02:00:00:00:00:10')
    """

    macro: str = "WPA_EVENT_STATE_CHANGE"
    prefix: str = "CTRL-EVENT-STATE-CHANGE "
    __match_args__ = ("id", "state", "bssid", "ssid")

    id: int
    state: int
    bssid: str
    ssid: str


class SignalChange(Event):
    """The signal of the access point crossed the watched threshold.

    Prefix ``CTRL-EVENT-SIGNAL-CHANGE``. Sent by wpa_supplicant. ``WPA_EVENT_SIGNAL_CHANGE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        above: Is 1 if the signal is above the threshold now, 0 if below.
        signal: Signal strength. Unit: dBm.
        noise: Noise level; 9999 when unknown. Unit: dBm.
        txrate: Transmit rate. Unit: kbit/s.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SIGNAL-CHANGE above=1 signal=-62 noise=-95 txrate=144400')
    >>> event.above, event.signal, event.noise
    (1, -62, -95)
    """

    macro: str = "WPA_EVENT_SIGNAL_CHANGE"
    prefix: str = "CTRL-EVENT-SIGNAL-CHANGE "
    __match_args__ = ("above", "signal", "noise", "txrate")

    above: int
    signal: int
    noise: int
    txrate: int


class BeaconLoss(Event):
    """The driver no longer hears the access point's beacons.

    Prefix ``CTRL-EVENT-BEACON-LOSS``. Sent by wpa_supplicant. ``WPA_EVENT_BEACON_LOSS`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('CTRL-EVENT-BEACON-LOSS ')
    BeaconLoss()
    """

    macro: str = "WPA_EVENT_BEACON_LOSS"
    prefix: str = "CTRL-EVENT-BEACON-LOSS "


class UnprotBeacon(Event):
    """A beacon without valid protection was seen where protection is required.

    Prefix ``CTRL-EVENT-UNPROT-BEACON``. Sent by wpa_supplicant and hostapd.
    ``WPA_EVENT_UNPROT_BEACON`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        sa: MAC address in the beacon as its sender.
        reporter: MAC address of the station that reported the beacon.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-UNPROT-BEACON 02:00:00:00:05:00')
    >>> event.sa
    '02:00:00:00:05:00'
    """

    macro: str = "WPA_EVENT_UNPROT_BEACON"
    prefix: str = "CTRL-EVENT-UNPROT-BEACON "
    __match_args__ = ("sa", "reporter")

    sa: Optional[str] = None
    reporter: Optional[str] = None


class SubnetStatusUpdate(Event):
    """Tells whether the station is in another IP subnet after moving.

    Prefix ``CTRL-EVENT-SUBNET-STATUS-UPDATE``. Sent by wpa_supplicant.
    ``WPA_EVENT_SUBNET_STATUS_UPDATE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        status: IP subnet after moving: 0 unknown, 1 the same, 2 another one.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SUBNET-STATUS-UPDATE status=0')
    >>> event.status
    0
    """

    macro: str = "WPA_EVENT_SUBNET_STATUS_UPDATE"
    prefix: str = "CTRL-EVENT-SUBNET-STATUS-UPDATE "
    __match_args__ = ("status",)

    status: int


class PmksaCacheAdded(Event):
    """The key of an access point was put into the key cache.

    Prefix ``PMKSA-CACHE-ADDED``. Sent by wpa_supplicant. ``PMKSA_CACHE_ADDED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        network_id: Number of the configured network.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PMKSA-CACHE-ADDED 02:00:00:00:00:10 0')
    >>> event.bssid, event.network_id
    ('02:00:00:00:00:10', 0)
    """

    macro: str = "PMKSA_CACHE_ADDED"
    prefix: str = "PMKSA-CACHE-ADDED "
    __match_args__ = ("bssid", "network_id")

    bssid: str
    network_id: int


class PmksaCacheRemoved(Event):
    """The key of an access point was dropped from the key cache.

    Prefix ``PMKSA-CACHE-REMOVED``. Sent by wpa_supplicant. ``PMKSA_CACHE_REMOVED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        network_id: Number of the configured network.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PMKSA-CACHE-REMOVED 02:00:00:00:00:10 0')
    >>> event.bssid, event.network_id
    ('02:00:00:00:00:10', 0)
    """

    macro: str = "PMKSA_CACHE_REMOVED"
    prefix: str = "PMKSA-CACHE-REMOVED "
    __match_args__ = ("bssid", "network_id")

    bssid: str
    network_id: int


class FilsHlpRx(Event):
    r"""A higher-layer packet came in with the FILS association.

    Prefix ``FILS-HLP-RX``. Sent by wpa_supplicant. ``FILS_HLP_RX`` in ``wpa_ctrl.h`` since
    2.10.

    Attributes:
        dst: MAC address of the receiver.
        src: MAC address of the sender.
        frame: The frame.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('FILS-HLP-RX dst=ff:ff:ff:ff:ff:ff src=02:00:00:00:06:00 frame=ffff')
    >>> event.dst, event.src, event.frame
    ('ff:ff:ff:ff:ff:ff', '02:00:00:00:06:00', b'\xff\xff')
    """

    macro: str = "FILS_HLP_RX"
    prefix: str = "FILS-HLP-RX "
    __match_args__ = ("dst", "src", "frame")

    dst: str
    src: str
    frame: bytes


class TransitionDisable(Event):
    """The access point asks the station to refuse weaker modes of this network.

    Prefix ``TRANSITION-DISABLE``. Sent by wpa_supplicant. ``TRANSITION_DISABLE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bitmap: Bits of the network security modes not to use any more (transition disable).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('TRANSITION-DISABLE 01')
    >>> event.bitmap
    1
    """

    macro: str = "TRANSITION_DISABLE"
    prefix: str = "TRANSITION-DISABLE "
    __match_args__ = ("bitmap",)

    bitmap: int


class SmeTryingToAuthenticate(Event):
    """The station begins IEEE 802.11 authentication with an access point.

    Prefix ``SME: Trying to authenticate with``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        ssid: SSID of the network, encoded.
        freq: Frequency of the channel. Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("SME: Trying to authenticate with 02:00:00:00:01:00 (SSID='net' freq=2412 MHz)")
    >>> event.bssid, event.ssid, event.freq
    ('02:00:00:00:01:00', 'net', 2412)
    """

    macro: str = "SME_TRYING_TO_AUTHENTICATE"
    prefix: str = "SME: Trying to authenticate with "
    __match_args__ = ("bssid", "ssid", "freq")

    bssid: str
    ssid: str
    freq: int


class TryingToAssociate(Event):
    """The station asks an access point, or any with this SSID, to let it in.

    Prefix ``Trying to associate with``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``;
    since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        ssid: SSID of the network, encoded.
        freq: Frequency of the channel. Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("Trying to associate with 02:00:00:00:01:00 (SSID='net' freq=2412 MHz)")
    >>> event.bssid, event.ssid, event.freq
    ('02:00:00:00:01:00', 'net', 2412)
    """

    macro: str = "TRYING_TO_ASSOCIATE"
    prefix: str = "Trying to associate with "
    __match_args__ = ("bssid", "ssid", "freq")

    bssid: Optional[str] = None
    ssid: str
    freq: Optional[int] = None


class AssociatedWith(Event):
    """The station is associated; keys and EAP are still to come where the network has them.

    Prefix ``Associated with``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since 2.10.

    Attributes:
        bssid: BSSID of the access point.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('Associated with 02:00:00:00:00:10')
    >>> event.bssid
    '02:00:00:00:00:10'
    """

    macro: str = "ASSOCIATED_WITH"
    prefix: str = "Associated with "
    __match_args__ = ("bssid",)

    bssid: str


class AuthenticationTimedOut(Event):
    """Joining this access point took too long and was given up.

    Prefix ``Authentication with``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since
    2.10.

    Attributes:
        bssid: BSSID of the access point.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('Authentication with 02:00:00:00:00:10 timed out.')
    >>> event.bssid
    '02:00:00:00:00:10'
    """

    macro: str = "AUTHENTICATION_TIMED_OUT"
    prefix: str = "Authentication with "
    __match_args__ = ("bssid",)

    bssid: str


class SmeAuthenticationRequestFailed(Event):
    """The driver did not take the request to authenticate.

    Prefix ``SME: Authentication request to the driver failed``. Sent by wpa_supplicant. No
    macro of ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('SME: Authentication request to the driver failed')
    SmeAuthenticationRequestFailed()
    """

    macro: str = "SME_AUTHENTICATION_REQUEST_FAILED"
    prefix: str = "SME: Authentication request to the driver failed"


class SmeAssociationRequestFailed(Event):
    """The driver did not take the request to associate.

    Prefix ``SME: Association request to the driver failed``. Sent by wpa_supplicant. No macro
    of ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('SME: Association request to the driver failed')
    SmeAssociationRequestFailed()
    """

    macro: str = "SME_ASSOCIATION_REQUEST_FAILED"
    prefix: str = "SME: Association request to the driver failed"


class AssociationRequestFailed(Event):
    """The driver did not take the request to connect.

    Prefix ``Association request to the driver failed``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('Association request to the driver failed')
    AssociationRequestFailed()
    """

    macro: str = "ASSOCIATION_REQUEST_FAILED"
    prefix: str = "Association request to the driver failed"


class NoNetworkConfigurationFound(Event):
    """The driver joined an access point that no configured network fits.

    Prefix ``No network configuration found for the current AP``. Sent by wpa_supplicant. No
    macro of ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('No network configuration found for the current AP')
    NoNetworkConfigurationFound()
    """

    macro: str = "NO_NETWORK_CONFIGURATION_FOUND"
    prefix: str = "No network configuration found for the current AP"


class WpaKeyNegotiationCompleted(Event):
    """The keys of the connection are in place.

    Prefix ``WPA: Key negotiation completed with``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    Attributes:
        addr: MAC address of the access point.
        ptk: Cipher for our own traffic.
        gtk: Cipher for group traffic.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPA: Key negotiation completed with 02:00:00:00:01:00 [PTK=CCMP GTK=CCMP]')
    >>> event.addr, event.ptk, event.gtk
    ('02:00:00:00:01:00', 'CCMP', 'CCMP')
    """

    macro: str = "WPA_KEY_NEGOTIATION_COMPLETED"
    prefix: str = "WPA: Key negotiation completed with "
    __match_args__ = ("addr", "ptk", "gtk")

    addr: str
    ptk: str
    gtk: str


class WpaGroupRekeyingCompleted(Event):
    """The access point gave the station a new group key.

    Prefix ``WPA: Group rekeying completed with``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        gtk: Cipher for group traffic.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPA: Group rekeying completed with 02:00:00:00:00:10 [GTK=TKIP]')
    >>> event.bssid, event.gtk
    ('02:00:00:00:00:10', 'TKIP')
    """

    macro: str = "WPA_GROUP_REKEYING_COMPLETED"
    prefix: str = "WPA: Group rekeying completed with "
    __match_args__ = ("bssid", "gtk")

    bssid: str
    gtk: str


class RsnGroupRekeyingCompleted(Event):
    """The access point gave the station a new group key.

    Prefix ``RSN: Group rekeying completed with``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.11.

    Attributes:
        bssid: BSSID of the access point.
        gtk: Cipher for group traffic.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RSN: Group rekeying completed with 02:00:00:00:00:10 [GTK=CCMP]')
    >>> event.bssid, event.gtk
    ('02:00:00:00:00:10', 'CCMP')
    """

    macro: str = "RSN_GROUP_REKEYING_COMPLETED"
    prefix: str = "RSN: Group rekeying completed with "
    __match_args__ = ("bssid", "gtk")

    bssid: str
    gtk: str


class MloGroupRekeyingCompleted(Event):
    """The access point gave the station new group keys for all links.

    Prefix ``MLO RSN: Group rekeying completed with``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.11.

    Attributes:
        ap_mld_addr: MLD MAC address of the access point, when the connection has several
            links.
        gtk: Cipher for group traffic.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MLO RSN: Group rekeying completed with 02:00:00:00:00:10 [GTK=GCMP-256]')
    >>> event.ap_mld_addr, event.gtk
    ('02:00:00:00:00:10', 'GCMP-256')
    """

    macro: str = "MLO_GROUP_REKEYING_COMPLETED"
    prefix: str = "MLO RSN: Group rekeying completed with "
    __match_args__ = ("ap_mld_addr", "gtk")

    ap_mld_addr: str
    gtk: str


class Wpa4wayHandshakeFailed(Event):
    """The 4-way handshake failed: the passphrase is most likely wrong.

    Prefix ``WPA: 4-Way Handshake failed -``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPA: 4-Way Handshake failed - pre-shared key may be incorrect')
    Wpa4wayHandshakeFailed()
    """

    macro: str = "WPA_4WAY_HANDSHAKE_FAILED"
    prefix: str = "WPA: 4-Way Handshake failed - "


class NoPskAvailable(Event):
    """The network has no passphrase or key, so it cannot be joined.

    Prefix ``No PSK available for association``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('No PSK available for association')
    NoPskAvailable()
    """

    macro: str = "NO_PSK_AVAILABLE"
    prefix: str = "No PSK available for association"


class MichaelMicFailure(Event):
    """A TKIP frame was forged or damaged; a second one stops the connection.

    Prefix ``Michael MIC failure detected``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``;
    since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('Michael MIC failure detected')
    MichaelMicFailure()
    """

    macro: str = "MICHAEL_MIC_FAILURE"
    prefix: str = "Michael MIC failure detected"


class TkipCountermeasuresStarted(Event):
    """After two forged TKIP frames the station stays off the network for a minute.

    Prefix ``TKIP countermeasures started``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``;
    since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('TKIP countermeasures started')
    TkipCountermeasuresStarted()
    """

    macro: str = "TKIP_COUNTERMEASURES_STARTED"
    prefix: str = "TKIP countermeasures started"


class TkipCountermeasuresStopped(Event):
    """The minute without network after forged TKIP frames is over.

    Prefix ``WPA: TKIP countermeasures stopped``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPA: TKIP countermeasures stopped')
    TkipCountermeasuresStopped()
    """

    macro: str = "TKIP_COUNTERMEASURES_STOPPED"
    prefix: str = "WPA: TKIP countermeasures stopped"


class RsnPreauthentication(Event):
    """Authentication in advance with an access point to roam to has ended; tells how.

    Prefix ``RSN: pre-authentication with``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``;
    since 2.10.

    Attributes:
        addr: MAC address of the access point.
        result: How it ended.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RSN: pre-authentication with 02:00:00:00:00:10 completed successfully')
    >>> event.addr, event.result
    ('02:00:00:00:00:10', 'completed successfully')
    """

    macro: str = "RSN_PREAUTHENTICATION"
    prefix: str = "RSN: pre-authentication with "
    __match_args__ = ("addr", "result")

    addr: str
    result: Literal["completed successfully", "failed", "timed out"]
