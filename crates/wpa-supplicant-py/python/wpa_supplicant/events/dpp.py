"""DPP (Wi-Fi Easy Connect).

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from .._record import Secret
from ._base import Event


class DppAuthSuccess(Event):
    """DPP authentication with the peer ended well.

    Prefix ``DPP-AUTH-SUCCESS``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_AUTH_SUCCESS``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        init: Is 1 if we began the authentication, 0 if the peer did.
        pkhash: SHA-256 of the public key of the peer; may be empty.
        own: Number of our own bootstrapping entry, -1 for none.
        peer: Number of the peer in our list of bootstrapping entries, -1 for none.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-AUTH-SUCCESS init=1 pkhash=cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd own=1 peer=1')
    >>> event.init, event.own, event.peer
    (1, 1, 1)
    """

    macro: str = "DPP_EVENT_AUTH_SUCCESS"
    prefix: str = "DPP-AUTH-SUCCESS "
    __match_args__ = ("init", "pkhash", "own", "peer")

    init: int
    pkhash: Optional[bytes] = None
    own: Optional[int] = None
    peer: Optional[int] = None


class DppAuthInitFailed(Event):
    """DPP authentication got no answer from the peer.

    Prefix ``DPP-AUTH-INIT-FAILED``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_AUTH_INIT_FAILED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('DPP-AUTH-INIT-FAILED ')
    DppAuthInitFailed()
    """

    macro: str = "DPP_EVENT_AUTH_INIT_FAILED"
    prefix: str = "DPP-AUTH-INIT-FAILED "


class DppNotCompatible(Event):
    """The two DPP devices want roles that do not fit together.

    Prefix ``DPP-NOT-COMPATIBLE``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_NOT_COMPATIBLE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        i_capab: Roles of the initiator (DPP capability bits).
        r_capab: Roles of the responder (DPP capability bits).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-NOT-COMPATIBLE i-capab=0x01')
    >>> event.i_capab
    1
    """

    macro: str = "DPP_EVENT_NOT_COMPATIBLE"
    prefix: str = "DPP-NOT-COMPATIBLE "
    __match_args__ = ("i_capab", "r_capab")

    i_capab: Optional[int] = None
    r_capab: Optional[int] = None


class DppResponsePending(Event):
    """The DPP peer answers later, when its user has scanned our code.

    Prefix ``DPP-RESPONSE-PENDING``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_RESPONSE_PENDING`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        uri: Bootstrapping URI of our own that the peer has to scan; may be empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-RESPONSE-PENDING DPP:K:MDkwEw==;;')
    >>> event.uri
    'DPP:K:MDkwEw==;;'
    """

    macro: str = "DPP_EVENT_RESPONSE_PENDING"
    prefix: str = "DPP-RESPONSE-PENDING "
    __match_args__ = ("uri",)

    uri: str


class DppScanPeerQrCode(Event):
    """The DPP peer wants mutual authentication: its code must be scanned.

    Prefix ``DPP-SCAN-PEER-QR-CODE``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_SCAN_PEER_QR_CODE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        hash: SHA-256 of the bootstrapping key.

    >>> from wpa_supplicant import parse_event
    >>> type(parse_event('DPP-SCAN-PEER-QR-CODE abababababababababababababababababababababababababababababababab')).__name__
    'DppScanPeerQrCode'
    """

    macro: str = "DPP_EVENT_SCAN_PEER_QR_CODE"
    prefix: str = "DPP-SCAN-PEER-QR-CODE "
    __match_args__ = ("hash",)

    hash: bytes


class DppAuthDirection(Event):
    """Tells whether DPP authentication is mutual or one-sided.

    Prefix ``DPP-AUTH-DIRECTION``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_AUTH_DIRECTION`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        mutual: Is 1 if both sides are authenticated, 0 if only one is.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-AUTH-DIRECTION mutual=0')
    >>> event.mutual
    0
    """

    macro: str = "DPP_EVENT_AUTH_DIRECTION"
    prefix: str = "DPP-AUTH-DIRECTION "
    __match_args__ = ("mutual",)

    mutual: int


class DppConfReceived(Event):
    """The DPP enrollee got its configuration.

    Prefix ``DPP-CONF-RECEIVED``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_CONF_RECEIVED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('DPP-CONF-RECEIVED ')
    DppConfReceived()
    """

    macro: str = "DPP_EVENT_CONF_RECEIVED"
    prefix: str = "DPP-CONF-RECEIVED "


class DppConfSent(Event):
    """The DPP configurator delivered a configuration.

    Prefix ``DPP-CONF-SENT``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CONF_SENT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        wait_conn_status: Is 1 when the enrollee will report whether it could connect.
        conf_status: DPP status that was sent with the configuration: 0 is success.
        conf_resp_status: DPP status that was sent with the configuration: 0 is success.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONF-SENT wait_conn_status=1 conf_status=0')
    >>> event.wait_conn_status, event.conf_status
    (1, 0)
    """

    macro: str = "DPP_EVENT_CONF_SENT"
    prefix: str = "DPP-CONF-SENT "
    __match_args__ = ("wait_conn_status", "conf_status", "conf_resp_status")

    wait_conn_status: Optional[int] = None
    conf_status: Optional[int] = None
    conf_resp_status: Optional[int] = None


class DppConfFailed(Event):
    """Handing over a DPP configuration failed.

    Prefix ``DPP-CONF-FAILED``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CONF_FAILED`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('DPP-CONF-FAILED ')
    DppConfFailed()
    """

    macro: str = "DPP_EVENT_CONF_FAILED"
    prefix: str = "DPP-CONF-FAILED "


class DppConnStatusResult(Event):
    r"""A configured DPP enrollee reports whether it could connect.

    Prefix ``DPP-CONN-STATUS-RESULT``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_CONN_STATUS_RESULT`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        result: DPP status: 0 is success.
        ssid: SSID of the network that the enrollee tried, encoded.
        channel_list: Operating classes and channels that the enrollee scanned, or N/A.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONN-STATUS-RESULT result=0 ssid=Example \\"Net\\" channel_list=81/6')
    >>> event.result, event.channel_list
    (0, '81/6')
    """

    macro: str = "DPP_EVENT_CONN_STATUS_RESULT"
    prefix: str = "DPP-CONN-STATUS-RESULT "
    __match_args__ = ("result", "ssid", "channel_list")

    result: Optional[int] = None
    ssid: Optional[str] = None
    channel_list: Optional[str] = None


class DppConfobjAkm(Event):
    """Kind of authentication in the received DPP configuration.

    Prefix ``DPP-CONFOBJ-AKM``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CONFOBJ_AKM`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        akm: Kind of authentication. Known values: ``dpp``, ``psk``, ``sae``, ``psk+sae``,
            ``dpp+sae``, ``dpp+psk+sae``, ``dot1x``, ``??``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONFOBJ-AKM dpp')
    >>> event.akm
    'dpp'
    """

    macro: str = "DPP_EVENT_CONFOBJ_AKM"
    prefix: str = "DPP-CONFOBJ-AKM "
    __match_args__ = ("akm",)

    akm: str


class DppConfobjSsid(Event):
    r"""SSID in the received DPP configuration.

    Prefix ``DPP-CONFOBJ-SSID``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CONFOBJ_SSID``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ssid: SSID in the configuration, encoded.

    >>> from wpa_supplicant import parse_event
    >>> type(parse_event('DPP-CONFOBJ-SSID Example \\"Net\\"')).__name__
    'DppConfobjSsid'
    """

    macro: str = "DPP_EVENT_CONFOBJ_SSID"
    prefix: str = "DPP-CONFOBJ-SSID "
    __match_args__ = ("ssid",)

    ssid: str


class DppConfobjSsidCharset(Event):
    """Character set of the SSID in the received DPP configuration.

    Prefix ``DPP-CONFOBJ-SSID-CHARSET``. Sent by wpa_supplicant.
    ``DPP_EVENT_CONFOBJ_SSID_CHARSET`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        charset: MIBenum number of the character set (IANA).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONFOBJ-SSID-CHARSET 106')
    >>> event.charset
    106
    """

    macro: str = "DPP_EVENT_CONFOBJ_SSID_CHARSET"
    prefix: str = "DPP-CONFOBJ-SSID-CHARSET "
    __match_args__ = ("charset",)

    charset: int


class DppConfobjPass(Event):
    """Passphrase in the received DPP configuration.

    Prefix ``DPP-CONFOBJ-PASS``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CONFOBJ_PASS``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        passphrase: Passphrase, in hex. In hex digits.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONFOBJ-PASS 3132333435363738')
    >>> event.passphrase
    Secret(hidden)
    """

    macro: str = "DPP_EVENT_CONFOBJ_PASS"
    prefix: str = "DPP-CONFOBJ-PASS "
    secrets = ("passphrase",)
    __match_args__ = ("passphrase",)

    passphrase: Secret


class DppConfobjIdpass(Event):
    """SAE password identifier in the received DPP configuration.

    Prefix ``DPP-CONFOBJ-IDPASS``. Sent by wpa_supplicant. ``DPP_EVENT_CONFOBJ_IDPASS`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        password_id: SAE password identifier.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONFOBJ-IDPASS pwid')
    >>> event.password_id
    'pwid'
    """

    macro: str = "DPP_EVENT_CONFOBJ_IDPASS"
    prefix: str = "DPP-CONFOBJ-IDPASS "
    __match_args__ = ("password_id",)

    password_id: str


class DppConfobjPsk(Event):
    """Pre-shared key in the received DPP configuration.

    Prefix ``DPP-CONFOBJ-PSK``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CONFOBJ_PSK`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        psk: Pre-shared key. In hex digits.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONFOBJ-PSK 1111111111111111111111111111111111111111111111111111111111111111')
    >>> event.psk
    Secret(hidden)
    """

    macro: str = "DPP_EVENT_CONFOBJ_PSK"
    prefix: str = "DPP-CONFOBJ-PSK "
    secrets = ("psk",)
    __match_args__ = ("psk",)

    psk: Secret


class DppConnector(Event):
    """Signed connector in the received DPP configuration.

    Prefix ``DPP-CONNECTOR``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CONNECTOR`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        connector: The connector: three base64url parts with dots.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONNECTOR eyJ0eXAi.eyJncm91.LzxpVC')
    >>> event.connector
    'eyJ0eXAi.eyJncm91.LzxpVC'
    """

    macro: str = "DPP_EVENT_CONNECTOR"
    prefix: str = "DPP-CONNECTOR "
    __match_args__ = ("connector",)

    connector: str


class DppCSignKey(Event):
    """Public key of the configurator that signed the received connector.

    Prefix ``DPP-C-SIGN-KEY``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_C_SIGN_KEY`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        key: Public key with which the configurator signs.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-C-SIGN-KEY 3039')
    >>> event.key
    b'09'
    """

    macro: str = "DPP_EVENT_C_SIGN_KEY"
    prefix: str = "DPP-C-SIGN-KEY "
    __match_args__ = ("key",)

    key: bytes


class DppPpKey(Event):
    """Key with which the received DPP configuration protects privacy.

    Prefix ``DPP-PP-KEY``. Sent by wpa_supplicant. ``DPP_EVENT_PP_KEY`` in ``wpa_ctrl.h`` since
    2.10.

    Attributes:
        key: Public key for the protection of privacy.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-PP-KEY 3039')
    >>> event.key
    b'09'
    """

    macro: str = "DPP_EVENT_PP_KEY"
    prefix: str = "DPP-PP-KEY "
    __match_args__ = ("key",)

    key: bytes


class DppNetAccessKey(Event):
    """Private key that belongs to the received connector.

    Prefix ``DPP-NET-ACCESS-KEY``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_NET_ACCESS_KEY`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        key: Private network access key. In hex digits.
        expiry: When the key expires, since 1970. Unit: seconds.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-NET-ACCESS-KEY 3077 1798761600')
    >>> event.key, event.expiry
    (Secret(hidden), 1798761600)
    """

    macro: str = "DPP_EVENT_NET_ACCESS_KEY"
    prefix: str = "DPP-NET-ACCESS-KEY "
    secrets = ("key",)
    __match_args__ = ("key", "expiry")

    key: Secret
    expiry: Optional[int] = None


class DppServerName(Event):
    """Name of the EAP server in the received DPP configuration.

    Prefix ``DPP-SERVER-NAME``. Sent by wpa_supplicant. ``DPP_EVENT_SERVER_NAME`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        server_name: Name that the certificate of the EAP server must have.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-SERVER-NAME radius.example.com')
    >>> event.server_name
    'radius.example.com'
    """

    macro: str = "DPP_EVENT_SERVER_NAME"
    prefix: str = "DPP-SERVER-NAME "
    __match_args__ = ("server_name",)

    server_name: str


class DppCertbag(Event):
    """Certificates for EAP in the received DPP configuration.

    Prefix ``DPP-CERTBAG``. Sent by wpa_supplicant. ``DPP_EVENT_CERTBAG`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        certbag: Certificates in a PKCS #7 bundle, base64.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CERTBAG MIIB')
    >>> event.certbag
    'MIIB'
    """

    macro: str = "DPP_EVENT_CERTBAG"
    prefix: str = "DPP-CERTBAG "
    __match_args__ = ("certbag",)

    certbag: str


class DppCacert(Event):
    """CA certificate for EAP in the received DPP configuration.

    Prefix ``DPP-CACERT``. Sent by wpa_supplicant. ``DPP_EVENT_CACERT`` in ``wpa_ctrl.h`` since
    2.10.

    Attributes:
        cacert: CA certificate, base64.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CACERT MIIB')
    >>> event.cacert
    'MIIB'
    """

    macro: str = "DPP_EVENT_CACERT"
    prefix: str = "DPP-CACERT "
    __match_args__ = ("cacert",)

    cacert: str


class DppMissingConnector(Event):
    """A DPP network cannot be used: its connector or a key is missing or expired.

    Prefix ``DPP-MISSING-CONNECTOR``. Sent by wpa_supplicant. ``DPP_EVENT_MISSING_CONNECTOR`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        what: What is missing.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-MISSING-CONNECTOR missing Connector')
    >>> event.what
    'Connector'
    """

    macro: str = "DPP_EVENT_MISSING_CONNECTOR"
    prefix: str = "DPP-MISSING-CONNECTOR "
    __match_args__ = ("what",)

    what: Optional[Literal["Connector", "netAccessKey", "C-sign-key"]] = None


class DppNetworkId(Event):
    """A network was made from the received DPP configuration.

    Prefix ``DPP-NETWORK-ID``. Sent by wpa_supplicant. ``DPP_EVENT_NETWORK_ID`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configured network.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-NETWORK-ID 0')
    >>> event.id
    0
    """

    macro: str = "DPP_EVENT_NETWORK_ID"
    prefix: str = "DPP-NETWORK-ID "
    __match_args__ = ("id",)

    id: int


class DppConfiguratorId(Event):
    """A DPP configurator was added; gives its number.

    Prefix ``DPP-CONFIGURATOR-ID``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_CONFIGURATOR_ID`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configurator.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONFIGURATOR-ID 0')
    >>> event.id
    0
    """

    macro: str = "DPP_EVENT_CONFIGURATOR_ID"
    prefix: str = "DPP-CONFIGURATOR-ID "
    __match_args__ = ("id",)

    id: int


class DppRx(Event):
    """A DPP frame came in.

    Prefix ``DPP-RX``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_RX`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        src: MAC address of the sender.
        freq: Frequency of the channel. Unit: MHz.
        type: Type of the DPP public action frame.
        ignore: Why the frame was ignored.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-RX src=02:00:00:00:06:00 freq=2437 type=0 ignore=unsupported-crypto-suite')
    >>> event.src, event.freq, event.type
    ('02:00:00:00:06:00', 2437, 0)
    """

    macro: str = "DPP_EVENT_RX"
    prefix: str = "DPP-RX "
    __match_args__ = ("src", "freq", "type", "ignore")

    src: str
    freq: int
    type: int
    ignore: Optional[Literal["unsupported-crypto-suite", "invalid-attributes"]] = None


class DppTx(Event):
    """A DPP frame goes out.

    Prefix ``DPP-TX``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_TX`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        dst: MAC address of the receiver.
        freq: Frequency of the channel. Unit: MHz.
        type: Type of the DPP public action frame.
        status: DPP status: 0 is success.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-TX dst=ff:ff:ff:ff:ff:ff freq=2437 type=0 status=0')
    >>> event.dst, event.freq, event.type
    ('ff:ff:ff:ff:ff:ff', 2437, 0)
    """

    macro: str = "DPP_EVENT_TX"
    prefix: str = "DPP-TX "
    __match_args__ = ("dst", "freq", "type", "status")

    dst: str
    freq: int
    type: int
    status: Optional[int] = None


class DppTxStatus(Event):
    """Tells whether a DPP frame that went out was acknowledged.

    Prefix ``DPP-TX-STATUS``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_TX_STATUS`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        dst: MAC address of the receiver.
        freq: Frequency of the channel. Unit: MHz.
        result: Whether the frame was acknowledged.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-TX-STATUS dst=ff:ff:ff:ff:ff:ff freq=2437 result=SUCCESS')
    >>> event.dst, event.freq, event.result
    ('ff:ff:ff:ff:ff:ff', 2437, 'SUCCESS')
    """

    macro: str = "DPP_EVENT_TX_STATUS"
    prefix: str = "DPP-TX-STATUS "
    __match_args__ = ("dst", "freq", "result")

    dst: str
    freq: Optional[int] = None
    result: Literal["SUCCESS", "no-ACK", "FAILED"]


class DppFail(Event):
    """DPP failed; the text says why.

    Prefix ``DPP-FAIL``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_FAIL`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        reason: Why, as a sentence.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-FAIL No response from PKEX peer')
    >>> event.reason
    'No response from PKEX peer'
    """

    macro: str = "DPP_EVENT_FAIL"
    prefix: str = "DPP-FAIL "
    __match_args__ = ("reason",)

    reason: str


class DppPkexTLimit(Event):
    """PKEX failed too often with one code, which is not used any more.

    Prefix ``DPP-PKEX-T-LIMIT``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_PKEX_T_LIMIT``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the code; always 0.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-PKEX-T-LIMIT id=0')
    >>> event.id
    0
    """

    macro: str = "DPP_EVENT_PKEX_T_LIMIT"
    prefix: str = "DPP-PKEX-T-LIMIT "
    __match_args__ = ("id",)

    id: int


class DppIntro(Event):
    """Shows the outcome of the DPP introduction of two network members.

    Prefix ``DPP-INTRO``. Sent by wpa_supplicant. ``DPP_EVENT_INTRO`` in ``wpa_ctrl.h`` since
    2.10.

    Attributes:
        peer: MAC address of the peer.
        status: DPP status: 0 is success.
        version: DPP version of the peer.
        fail: Why it failed. Known values: ``missing_transaction_id``,
            ``transaction_id_mismatch``, ``missing_status``, ``missing_connector``,
            ``missing_version``, ``peer_connector_validation_failed``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-INTRO peer=02:00:00:00:07:00 status=0 version=3 fail=missing_transaction_id')
    >>> event.peer, event.status, event.version
    ('02:00:00:00:07:00', 0, 3)
    """

    macro: str = "DPP_EVENT_INTRO"
    prefix: str = "DPP-INTRO "
    __match_args__ = ("peer", "status", "version", "fail")

    peer: str
    status: Optional[int] = None
    version: Optional[int] = None
    fail: Optional[str] = None


class DppConfReqRx(Event):
    """A DPP enrollee asked for its configuration.

    Prefix ``DPP-CONF-REQ-RX``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CONF_REQ_RX`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        src: MAC address of the sender.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONF-REQ-RX src=02:00:00:00:06:00')
    >>> event.src
    '02:00:00:00:06:00'
    """

    macro: str = "DPP_EVENT_CONF_REQ_RX"
    prefix: str = "DPP-CONF-REQ-RX "
    __match_args__ = ("src",)

    src: Optional[str] = None


class DppChirpStopped(Event):
    """The device stopped announcing that it waits for DPP.

    Prefix ``DPP-CHIRP-STOPPED``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_CHIRP_STOPPED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('DPP-CHIRP-STOPPED ')
    DppChirpStopped()
    """

    macro: str = "DPP_EVENT_CHIRP_STOPPED"
    prefix: str = "DPP-CHIRP-STOPPED "


class DppMudUrl(Event):
    """A DPP enrollee named the address of its usage description (MUD).

    Prefix ``DPP-MUD-URL``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_MUD_URL`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        url: Web address of the usage description (MUD).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-MUD-URL https://example.com/')
    >>> event.url
    'https://example.com/'
    """

    macro: str = "DPP_EVENT_MUD_URL"
    prefix: str = "DPP-MUD-URL "
    __match_args__ = ("url",)

    url: str


class DppBandSupport(Event):
    """A DPP enrollee listed the operating classes it supports.

    Prefix ``DPP-BAND-SUPPORT``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_BAND_SUPPORT``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        opclasses: Operating classes, separated by commas; may be empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-BAND-SUPPORT 81,115')
    >>> event.opclasses
    '81,115'
    """

    macro: str = "DPP_EVENT_BAND_SUPPORT"
    prefix: str = "DPP-BAND-SUPPORT "
    __match_args__ = ("opclasses",)

    opclasses: str


class DppEnrolleeCapability(Event):
    """A DPP enrollee listed its capabilities.

    Prefix ``DPP-ENROLLEE-CAPABILITY``. Sent by wpa_supplicant and hostapd.
    ``DPP_EVENT_ENROLLEE_CAPABILITY`` in ``wpa_ctrl.h`` after 2.11.

    Attributes:
        capabilities: Capabilities of the enrollee, as a number.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-ENROLLEE-CAPABILITY 1')
    >>> event.capabilities
    1
    """

    macro: str = "DPP_EVENT_ENROLLEE_CAPABILITY"
    prefix: str = "DPP-ENROLLEE-CAPABILITY "
    __match_args__ = ("capabilities",)

    capabilities: int


class DppCsr(Event):
    """A DPP enrollee wants a certificate and sent its signing request.

    Prefix ``DPP-CSR``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CSR`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        peer: Number of the DPP peer, for the answer with DPP_CONF_SET or DPP_CA_SET.
        csr: Certificate signing request, base64.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CSR peer=1 csr=MIIB')
    >>> event.peer, event.csr
    (1, 'MIIB')
    """

    macro: str = "DPP_EVENT_CSR"
    prefix: str = "DPP-CSR "
    __match_args__ = ("peer", "csr")

    peer: int
    csr: str


class DppChirpRx(Event):
    """A device announced that it waits for DPP.

    Prefix ``DPP-CHIRP-RX``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CHIRP_RX`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the bootstrapping entry, -1 when none fits.
        src: MAC address of the sender.
        freq: Frequency of the channel. Unit: MHz.
        hash: SHA-256 of the bootstrapping key.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CHIRP-RX id=0 src=02:00:00:00:06:00 freq=2437 hash=abababababababababababababababababababababababababababababababab')
    >>> event.id, event.src, event.freq
    (0, '02:00:00:00:06:00', 2437)
    """

    macro: str = "DPP_EVENT_CHIRP_RX"
    prefix: str = "DPP-CHIRP-RX "
    __match_args__ = ("id", "src", "freq", "hash")

    id: int
    src: str
    freq: int
    hash: bytes


class DppConfNeeded(Event):
    """A DPP enrollee waits for a configuration that the user must supply.

    Prefix ``DPP-CONF-NEEDED``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_CONF_NEEDED`` in
    ``wpa_ctrl.h`` since 2.11.

    Attributes:
        peer: Number of the DPP peer, for the answer with DPP_CONF_SET or DPP_CA_SET.
        src: MAC address of the sender.
        net_role: Role of the enrollee in the network. Known values: ``sta``, ``ap``,
            ``configurator``, ``??``.
        name: Name of the enrollee, encoded.
        opclass: Operating classes the enrollee supports, separated by commas; may be empty.
        mud_url: Web address of the usage description (MUD) of the enrollee, or N/A.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-CONF-NEEDED peer=1 src=02:00:00:00:06:00 net_role=sta name="Test" opclass=81,115 mud_url=https://example.com/mud')
    >>> event.peer, event.src, event.net_role
    (1, '02:00:00:00:06:00', 'sta')
    """

    macro: str = "DPP_EVENT_CONF_NEEDED"
    prefix: str = "DPP-CONF-NEEDED "
    __match_args__ = ("peer", "src", "net_role", "name", "opclass", "mud_url")

    peer: int
    src: Optional[str] = None
    net_role: str
    name: str
    opclass: str
    mud_url: str


class DppPbStatus(Event):
    """Tells how far DPP by push button has come.

    Prefix ``DPP-PB-STATUS``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_PB_STATUS`` in
    ``wpa_ctrl.h`` since 2.11.

    Attributes:
        addr: MAC address of the access point or configurator.
        freq: Frequency of the channel. Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-PB-STATUS discovered push button AP/Configurator 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "DPP_EVENT_PB_STATUS"
    prefix: str = "DPP-PB-STATUS "
    __match_args__ = ("addr", "freq")

    addr: Optional[str] = None
    freq: Optional[int] = None


class DppPbResult(Event):
    """DPP by push button has ended; tells how.

    Prefix ``DPP-PB-RESULT``. Sent by wpa_supplicant and hostapd. ``DPP_EVENT_PB_RESULT`` in
    ``wpa_ctrl.h`` since 2.11.

    Attributes:
        result: How it ended.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-PB-RESULT success')
    >>> event.result
    'success'
    """

    macro: str = "DPP_EVENT_PB_RESULT"
    prefix: str = "DPP-PB-RESULT "
    __match_args__ = ("result",)

    result: Literal[
        "success",
        "no-configuration-available",
        "session-overlap",
        "could-not-connect",
        "failed",
    ]


class DppRelayNeedsController(Event):
    """A DPP frame came in that the relay has no controller for.

    Prefix ``DPP-RELAY-NEEDS-CONTROLLER``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``DPP_EVENT_RELAY_NEEDS_CONTROLLER`` in ``wpa_ctrl.h`` since 2.11.

    Attributes:
        src: MAC address of the sender.
        type: Type of the DPP public action frame.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DPP-RELAY-NEEDS-CONTROLLER 02:00:00:00:06:00 0')
    >>> event.src, event.type
    ('02:00:00:00:06:00', 0)
    """

    macro: str = "DPP_EVENT_RELAY_NEEDS_CONTROLLER"
    prefix: str = "DPP-RELAY-NEEDS-CONTROLLER "
    __match_args__ = ("src", "type")

    src: str
    type: int
