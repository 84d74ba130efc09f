"""Access point.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from ._base import Event


class ChannelSwitchStarted(Event):
    """A move to another channel has been announced.

    Prefix ``CTRL-EVENT-STARTED-CHANNEL-SWITCH``. Sent by wpa_supplicant and hostapd.
    ``WPA_EVENT_CHANNEL_SWITCH_STARTED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        ht_enabled: Is 1 if HT (802.11n) is in use, else 0.
        ch_offset: Position of the secondary channel: 1 above, -1 below, 0 none.
        ch_width: Width of the channel. Known values: ``20 MHz (no HT)``, ``20 MHz``, ``40
            MHz``, ``80 MHz``, ``80+80 MHz``, ``160 MHz``, ``320 MHz``, ``unknown``.
        cf1: Centre frequency of the channel, or of its first segment. Unit: MHz.
        cf2: Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0.
            Unit: MHz.
        is_dfs0: Is 1 if the new channel needs DFS, as the driver sees it, else 0.
        dfs: Is 1 if the channel needs DFS, else 0.
        puncturing_bitmap: Bitmap of the 20 MHz subchannels that are not used.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-STARTED-CHANNEL-SWITCH freq=2437 ht_enabled=1 ch_offset=0 ch_width=20 MHz (no HT) cf1=2437 cf2=0 is_dfs0=0 dfs=0 puncturing_bitmap=0x0000')
    >>> event.freq, event.ht_enabled, event.ch_offset
    (2437, 1, 0)
    """

    macro: str = "WPA_EVENT_CHANNEL_SWITCH_STARTED"
    prefix: str = "CTRL-EVENT-STARTED-CHANNEL-SWITCH "
    __match_args__ = (
        "freq",
        "ht_enabled",
        "ch_offset",
        "ch_width",
        "cf1",
        "cf2",
        "is_dfs0",
        "dfs",
        "puncturing_bitmap",
    )

    freq: int
    ht_enabled: int
    ch_offset: int
    ch_width: str
    cf1: int
    cf2: int
    is_dfs0: Optional[int] = None
    dfs: Optional[int] = None
    puncturing_bitmap: Optional[int] = None


class ChannelSwitch(Event):
    """The interface works on another channel now.

    Prefix ``CTRL-EVENT-CHANNEL-SWITCH``. Sent by wpa_supplicant and hostapd.
    ``WPA_EVENT_CHANNEL_SWITCH`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        ht_enabled: Is 1 if HT (802.11n) is in use, else 0.
        ch_offset: Position of the secondary channel: 1 above, -1 below, 0 none.
        ch_width: Width of the channel. Known values: ``20 MHz (no HT)``, ``20 MHz``, ``40
            MHz``, ``80 MHz``, ``80+80 MHz``, ``160 MHz``, ``320 MHz``, ``unknown``.
        cf1: Centre frequency of the channel, or of its first segment. Unit: MHz.
        cf2: Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0.
            Unit: MHz.
        is_dfs0: Is 1 if the new channel needs DFS, as the driver sees it, else 0.
        dfs: Is 1 if the channel needs DFS, else 0.
        puncturing_bitmap: Bitmap of the 20 MHz subchannels that are not used.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-CHANNEL-SWITCH freq=2437 ht_enabled=1 ch_offset=0 ch_width=20 MHz (no HT) cf1=2437 cf2=0 is_dfs0=0 dfs=0 puncturing_bitmap=0x0000')
    >>> event.freq, event.ht_enabled, event.ch_offset
    (2437, 1, 0)
    """

    macro: str = "WPA_EVENT_CHANNEL_SWITCH"
    prefix: str = "CTRL-EVENT-CHANNEL-SWITCH "
    __match_args__ = (
        "freq",
        "ht_enabled",
        "ch_offset",
        "ch_width",
        "cf1",
        "cf2",
        "is_dfs0",
        "dfs",
        "puncturing_bitmap",
    )

    freq: int
    ht_enabled: int
    ch_offset: int
    ch_width: str
    cf1: int
    cf2: int
    is_dfs0: Optional[int] = None
    dfs: Optional[int] = None
    puncturing_bitmap: Optional[int] = None


class ApStaConnected(Event):
    """A station has joined this access point and is authorized.

    Prefix ``AP-STA-CONNECTED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``AP_STA_CONNECTED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        p2p_dev_addr: P2P device address of the peer, the same in all groups.
        ip_addr: IPv4 address given to the P2P client.
        keyid: Identifier of the entry in the PSK file that was used.
        dpp_pkhash: SHA-256 of the public key with which the station joined by DPP.
        vlanid: VLAN number of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('AP-STA-CONNECTED 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63 ip_addr=192.168.42.2 keyid=kid1 dpp_pkhash=efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef vlanid=3')
    >>> event.addr, event.p2p_dev_addr, event.ip_addr
    ('02:00:00:00:03:00', '02:b5:64:63:30:63', '192.168.42.2')
    """

    macro: str = "AP_STA_CONNECTED"
    prefix: str = "AP-STA-CONNECTED "
    __match_args__ = ("addr", "p2p_dev_addr", "ip_addr", "keyid", "dpp_pkhash", "vlanid")

    addr: str
    p2p_dev_addr: Optional[str] = None
    ip_addr: Optional[str] = None
    keyid: Optional[str] = None
    dpp_pkhash: Optional[bytes] = None
    vlanid: Optional[int] = None


class ApStaDisconnected(Event):
    """A station has left this access point.

    Prefix ``AP-STA-DISCONNECTED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``AP_STA_DISCONNECTED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        p2p_dev_addr: P2P device address of the peer, the same in all groups.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('AP-STA-DISCONNECTED 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63')
    >>> event.addr, event.p2p_dev_addr
    ('02:00:00:00:03:00', '02:b5:64:63:30:63')
    """

    macro: str = "AP_STA_DISCONNECTED"
    prefix: str = "AP-STA-DISCONNECTED "
    __match_args__ = ("addr", "p2p_dev_addr")

    addr: str
    p2p_dev_addr: Optional[str] = None


class ApStaPossiblePskMismatch(Event):
    """A station failed the key handshake, most likely for a wrong passphrase.

    Prefix ``AP-STA-POSSIBLE-PSK-MISMATCH``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``AP_STA_POSSIBLE_PSK_MISMATCH`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('AP-STA-POSSIBLE-PSK-MISMATCH 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "AP_STA_POSSIBLE_PSK_MISMATCH"
    prefix: str = "AP-STA-POSSIBLE-PSK-MISMATCH "
    __match_args__ = ("addr",)

    addr: str


class ApStaPollOk(Event):
    """A station that was polled is still there.

    Prefix ``AP-STA-POLL-OK``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``AP_STA_POLL_OK`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('AP-STA-POLL-OK 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "AP_STA_POLL_OK"
    prefix: str = "AP-STA-POLL-OK "
    __match_args__ = ("addr",)

    addr: str


class ApRejectedMaxSta(Event):
    """A station was refused because the access point is full.

    Prefix ``AP-REJECTED-MAX-STA``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``AP_REJECTED_MAX_STA`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('AP-REJECTED-MAX-STA 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "AP_REJECTED_MAX_STA"
    prefix: str = "AP-REJECTED-MAX-STA "
    __match_args__ = ("addr",)

    addr: str


class ApRejectedBlockedSta(Event):
    """A station was refused because it is on the block list.

    Prefix ``AP-REJECTED-BLOCKED-STA``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``AP_REJECTED_BLOCKED_STA`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('AP-REJECTED-BLOCKED-STA 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "AP_REJECTED_BLOCKED_STA"
    prefix: str = "AP-REJECTED-BLOCKED-STA "
    __match_args__ = ("addr",)

    addr: str


class ApEnabled(Event):
    """The access point is on the air.

    Prefix ``AP-ENABLED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``AP_EVENT_ENABLED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('AP-ENABLED ')
    ApEnabled()
    """

    macro: str = "AP_EVENT_ENABLED"
    prefix: str = "AP-ENABLED "


class ApDisabled(Event):
    """The access point is off the air.

    Prefix ``AP-DISABLED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``AP_EVENT_DISABLED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('AP-DISABLED ')
    ApDisabled()
    """

    macro: str = "AP_EVENT_DISABLED"
    prefix: str = "AP-DISABLED "


class ApNoIr(Event):
    """The access point may not transmit first on any of its channels and stays silent.

    Prefix ``AP-NO_IR``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``AP_EVENT_NO_IR`` in ``wpa_ctrl.h`` since 2.11.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('AP-NO_IR')
    ApNoIr()
    """

    macro: str = "AP_EVENT_NO_IR"
    prefix: str = "AP-NO_IR"


class InterfaceEnabled(Event):
    """The network interface of the access point came up.

    Prefix ``INTERFACE-ENABLED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``INTERFACE_ENABLED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('INTERFACE-ENABLED ')
    InterfaceEnabled()
    """

    macro: str = "INTERFACE_ENABLED"
    prefix: str = "INTERFACE-ENABLED "


class InterfaceDisabled(Event):
    """The network interface of the access point went down.

    Prefix ``INTERFACE-DISABLED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``INTERFACE_DISABLED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('INTERFACE-DISABLED ')
    InterfaceDisabled()
    """

    macro: str = "INTERFACE_DISABLED"
    prefix: str = "INTERFACE-DISABLED "


class ApCsaFinished(Event):
    """The access point ended its announced change of channel.

    Prefix ``AP-CSA-FINISHED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``AP_CSA_FINISHED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        dfs: Is 1 if the channel needs DFS, else 0.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('AP-CSA-FINISHED freq=2437 dfs=0')
    >>> event.freq, event.dfs
    (2437, 0)
    """

    macro: str = "AP_CSA_FINISHED"
    prefix: str = "AP-CSA-FINISHED "
    __match_args__ = ("freq", "dfs")

    freq: int
    dfs: int


class RxProbeRequest(Event):
    r"""The access point heard a probe request.

    Prefix ``RX-PROBE-REQUEST``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``RX_PROBE_REQUEST`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        sa: MAC address of the sender.
        signal: Signal strength. Unit: dBm.
        buf: The frame.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RX-PROBE-REQUEST sa=02:00:00:00:05:00 signal=-62 buf=40000000')
    >>> event.sa, event.signal, event.buf
    ('02:00:00:00:05:00', -62, b'@\x00\x00\x00')
    """

    macro: str = "RX_PROBE_REQUEST"
    prefix: str = "RX-PROBE-REQUEST "
    __match_args__ = ("sa", "signal", "buf")

    sa: str
    signal: int
    buf: Optional[bytes] = None


class StaOpmodeMaxBwChanged(Event):
    """A station changed the widest channel it uses.

    Prefix ``STA-OPMODE-MAX-BW-CHANGED``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``STA_OPMODE_MAX_BW_CHANGED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        width: Width of the channel.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('STA-OPMODE-MAX-BW-CHANGED 02:00:00:00:03:00 20(no-HT)')
    >>> event.addr, event.width
    ('02:00:00:00:03:00', '20(no-HT)')
    """

    macro: str = "STA_OPMODE_MAX_BW_CHANGED"
    prefix: str = "STA-OPMODE-MAX-BW-CHANGED "
    __match_args__ = ("addr", "width")

    addr: str
    width: Literal["20(no-HT)", "20", "40", "80", "80+80", "160", "320"]


class StaOpmodeSmpsModeChanged(Event):
    """A station changed how it saves power with its antennas.

    Prefix ``STA-OPMODE-SMPS-MODE-CHANGED``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``STA_OPMODE_SMPS_MODE_CHANGED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        mode: Spatial multiplexing power save mode.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('STA-OPMODE-SMPS-MODE-CHANGED 02:00:00:00:03:00 automatic')
    >>> event.addr, event.mode
    ('02:00:00:00:03:00', 'automatic')
    """

    macro: str = "STA_OPMODE_SMPS_MODE_CHANGED"
    prefix: str = "STA-OPMODE-SMPS-MODE-CHANGED "
    __match_args__ = ("addr", "mode")

    addr: str
    mode: Literal["automatic", "off", "dynamic", "static"]


class StaOpmodeNSsChanged(Event):
    """A station changed the number of its spatial streams.

    Prefix ``STA-OPMODE-N_SS-CHANGED``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``STA_OPMODE_N_SS_CHANGED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        nss: Number of spatial streams.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('STA-OPMODE-N_SS-CHANGED 02:00:00:00:03:00 2')
    >>> event.addr, event.nss
    ('02:00:00:00:03:00', 2)
    """

    macro: str = "STA_OPMODE_N_SS_CHANGED"
    prefix: str = "STA-OPMODE-N_SS-CHANGED "
    __match_args__ = ("addr", "nss")

    addr: str
    nss: int


class WdsStaInterfaceAdded(Event):
    """A four-address station got a network interface of its own.

    Prefix ``WDS-STA-INTERFACE-ADDED``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``WDS_STA_INTERFACE_ADDED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ifname: Interface for the traffic of the four-address station.
        sta_addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WDS-STA-INTERFACE-ADDED ifname=wlan0 sta_addr=02:00:00:00:07:00')
    >>> event.ifname, event.sta_addr
    ('wlan0', '02:00:00:00:07:00')
    """

    macro: str = "WDS_STA_INTERFACE_ADDED"
    prefix: str = "WDS-STA-INTERFACE-ADDED "
    __match_args__ = ("ifname", "sta_addr")

    ifname: str
    sta_addr: str


class WdsStaInterfaceRemoved(Event):
    """The network interface of a four-address station was removed.

    Prefix ``WDS-STA-INTERFACE-REMOVED``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``WDS_STA_INTERFACE_REMOVED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ifname: Interface for the traffic of the four-address station.
        sta_addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WDS-STA-INTERFACE-REMOVED ifname=wlan0 sta_addr=02:00:00:00:07:00')
    >>> event.ifname, event.sta_addr
    ('wlan0', '02:00:00:00:07:00')
    """

    macro: str = "WDS_STA_INTERFACE_REMOVED"
    prefix: str = "WDS-STA-INTERFACE-REMOVED "
    __match_args__ = ("ifname", "sta_addr")

    ifname: str
    sta_addr: str


class ApMgmtFrameReceived(Event):
    r"""The access point received a management frame, given in full.

    Prefix ``AP-MGMT-FRAME-RECEIVED``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``AP_MGMT_FRAME_RECEIVED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        buf: The frame.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('AP-MGMT-FRAME-RECEIVED buf=40000000')
    >>> event.buf
    b'@\x00\x00\x00'
    """

    macro: str = "AP_MGMT_FRAME_RECEIVED"
    prefix: str = "AP-MGMT-FRAME-RECEIVED "
    __match_args__ = ("buf",)

    buf: bytes


class WfaGenCapabRx(Event):
    r"""A station told its Wi-Fi Alliance capabilities.

    Prefix ``WFA-GEN-CAPAB``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``WFA_GEN_CAPAB_RX`` in ``wpa_ctrl.h`` after 2.11.

    Attributes:
        addr: MAC address of the station.
        capab: Wi-Fi Alliance generational capabilities of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WFA-GEN-CAPAB 02:00:00:00:03:00 0101')
    >>> event.addr, event.capab
    ('02:00:00:00:03:00', b'\x01\x01')
    """

    macro: str = "WFA_GEN_CAPAB_RX"
    prefix: str = "WFA-GEN-CAPAB "
    __match_args__ = ("addr", "capab")

    addr: str
    capab: bytes


class Eapol4wayHsCompleted(Event):
    """A station finished the 4-way handshake.

    Prefix ``EAPOL-4WAY-HS-COMPLETED``. Sent by hostapd, and by wpa_supplicant as an access
    point. No macro of ``wpa_ctrl.h``; since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('EAPOL-4WAY-HS-COMPLETED 02:00:00:00:01:00')
    >>> event.addr
    '02:00:00:00:01:00'
    """

    macro: str = "EAPOL_4WAY_HS_COMPLETED"
    prefix: str = "EAPOL-4WAY-HS-COMPLETED "
    __match_args__ = ("addr",)

    addr: str
