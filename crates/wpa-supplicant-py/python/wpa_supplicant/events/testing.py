"""Test builds.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from ._base import Event


class EapolRx(Event):
    """A test build reports an EAPOL frame that came in.

    Prefix ``EAPOL-RX``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since 2.10.

    Attributes:
        src: MAC address of the sender.
        len: Length of the frame. Unit: bytes.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('EAPOL-RX 02:00:00:00:00:10 99')
    >>> event.src, event.len
    ('02:00:00:00:00:10', 99)
    """

    macro: str = "EAPOL_RX"
    prefix: str = "EAPOL-RX "
    __match_args__ = ("src", "len")

    src: str
    len: int


class EapolTx(Event):
    r"""A test build hands an EAPOL frame to the client to send.

    Prefix ``EAPOL-TX``. Sent by wpa_supplicant and hostapd. No macro of ``wpa_ctrl.h``; since
    2.10.

    Attributes:
        dst: MAC address of the receiver.
        frame: The frame.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('EAPOL-TX 02:00:00:00:00:10 0203005f02')
    >>> event.dst, event.frame
    ('02:00:00:00:00:10', b'\x02\x03\x00_\x02')
    """

    macro: str = "EAPOL_TX"
    prefix: str = "EAPOL-TX "
    __match_args__ = ("dst", "frame")

    dst: str
    frame: bytes


class MgmtRx(Event):
    """A test build hands a management frame that came in to the client.

    Prefix ``MGMT-RX``. Sent by wpa_supplicant and hostapd. No macro of ``wpa_ctrl.h``; since
    2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        datarate: Data rate of the frame as the driver gives it.
        ssi_signal: Signal strength of the frame. Unit: dBm.
        frame: The frame.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MGMT-RX freq=2412 datarate=0 ssi_signal=-30 d0003a01')
    >>> event.freq, event.datarate, event.ssi_signal
    (2412, 0, -30)
    """

    macro: str = "MGMT_RX"
    prefix: str = "MGMT-RX "
    __match_args__ = ("freq", "datarate", "ssi_signal", "frame")

    freq: Optional[int] = None
    datarate: Optional[int] = None
    ssi_signal: Optional[int] = None
    frame: bytes


class MgmtTxStatus(Event):
    """A test build tells whether a management frame was acknowledged.

    Prefix ``MGMT-TX-STATUS``. Sent by wpa_supplicant and hostapd. No macro of ``wpa_ctrl.h``;
    since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        dst: MAC address of the receiver.
        src: MAC address of the sender.
        bssid: BSSID in the frame.
        result: Whether the frame was acknowledged.
        stype: Subtype of the management frame (IEEE 802.11).
        ok: Is 1 if the frame was acknowledged, else 0.
        buf: The frame.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MGMT-TX-STATUS freq=2412 dst=02:00:00:00:00:10 src=02:00:00:00:00:20 bssid=02:00:00:00:00:10 result=NO_ACK')
    >>> event.freq, event.dst, event.src
    (2412, '02:00:00:00:00:10', '02:00:00:00:00:20')
    """

    macro: str = "MGMT_TX_STATUS"
    prefix: str = "MGMT-TX-STATUS "
    __match_args__ = ("freq", "dst", "src", "bssid", "result", "stype", "ok", "buf")

    freq: Optional[int] = None
    dst: Optional[str] = None
    src: Optional[str] = None
    bssid: Optional[str] = None
    result: Optional[Literal["SUCCESS", "NO_ACK", "FAILED"]] = None
    stype: Optional[int] = None
    ok: Optional[int] = None
    buf: Optional[bytes] = None


class DataTestRx(Event):
    """A test build received a frame of its data test.

    Prefix ``DATA-TEST-RX``. Sent by wpa_supplicant and hostapd. No macro of ``wpa_ctrl.h``;
    since 2.10.

    Attributes:
        dst: MAC address of the receiver.
        src: MAC address of the sender.
        len: Length of the frame. Unit: bytes.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DATA-TEST-RX 02:00:00:00:00:10 02:00:00:00:00:20 len=64')
    >>> event.dst, event.src, event.len
    ('02:00:00:00:00:10', '02:00:00:00:00:20', 64)
    """

    macro: str = "DATA_TEST_RX"
    prefix: str = "DATA-TEST-RX "
    __match_args__ = ("dst", "src", "len")

    dst: str
    src: str
    len: Optional[int] = None


class TestMessage(Event):
    """One of the messages that the command EVENT_TEST asked for.

    Prefix ``TEST-EVENT-MESSAGE``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since
    2.10.

    Attributes:
        index: Number of this message.
        count: Number of messages in all.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('TEST-EVENT-MESSAGE 1/2')
    >>> event.index, event.count
    (1, 2)
    """

    macro: str = "TEST_EVENT_MESSAGE"
    prefix: str = "TEST-EVENT-MESSAGE "
    __match_args__ = ("index", "count")

    index: int
    count: int


class DelayEapolTx(Event):
    """A test build holds back an EAPOL frame.

    Prefix ``DELAY-EAPOL-TX-``. Sent by hostapd, and by wpa_supplicant as an access point. No
    macro of ``wpa_ctrl.h``; after 2.11.

    Attributes:
        ctr: Number of the frame.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DELAY-EAPOL-TX-3')
    >>> event.ctr
    3
    """

    macro: str = "DELAY_EAPOL_TX"
    prefix: str = "DELAY-EAPOL-TX-"
    __match_args__ = ("ctr",)

    ctr: int


class ProcCoordTest(Event):
    """A test build got a message of another hostapd process.

    Prefix ``PROC-COORD-TEST``. Sent by hostapd, and by wpa_supplicant as an access point. No
    macro of ``wpa_ctrl.h``; after 2.11.

    Attributes:
        src: Number of the process that sent the message.
        msg_type: Type of the message.
        seq: Sequence number of the message.
        msg_len: Length of the message. Unit: bytes.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PROC-COORD-TEST RX src=1234 msg_type=2 seq=5 msg_len=16')
    >>> event.src, event.msg_type, event.seq
    (1234, 2, 5)
    """

    macro: str = "PROC_COORD_TEST"
    prefix: str = "PROC-COORD-TEST "
    __match_args__ = ("src", "msg_type", "seq", "msg_len")

    src: int
    msg_type: Optional[int] = None
    seq: Optional[int] = None
    msg_len: int
