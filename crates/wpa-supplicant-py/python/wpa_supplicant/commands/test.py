"""Tests of the daemons.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Sequence, Tuple, Union

from .._arguments import Text
from .._command import Command, several
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class P2pGetPasnptk(Command["replies.SecretHex"]):
    """Asks for the last key of a pairing.

    ``P2P_GET_PASNPTK``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.SecretHex`.

    Testing builds only; the reply is a secret.

    >>> bytes(P2pGetPasnptk())
    b'P2P_GET_PASNPTK'
    """

    _reply = "SecretHex"

    def __init__(self) -> None:
        wire = CommandText("P2P_GET_PASNPTK")
        self._text = wire


class P2pPmkGet(Command["replies.SecretHex"]):
    """Asks for the last key of a pairing.

    ``P2P_PMK_GET``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.SecretHex`.

    Testing builds only; the reply is a secret.

    >>> bytes(P2pPmkGet())
    b'P2P_PMK_GET'
    """

    _reply = "SecretHex"

    def __init__(self) -> None:
        wire = CommandText("P2P_PMK_GET")
        self._text = wire


class ModuleTests(Command["replies.Done"]):
    """Runs the tests that are built into the daemon.

    ``MODULE_TESTS``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    >>> bytes(ModuleTests())
    b'MODULE_TESTS'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("MODULE_TESTS")
        self._text = wire


class DropSa(Command["replies.Done"]):
    """Drops the keys without telling the access point.

    ``DROP_SA``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    >>> bytes(DropSa())
    b'DROP_SA'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DROP_SA")
        self._text = wire


class MgmtTx(Command["replies.Done"]):
    r"""Sends an action frame.

    ``MGMT_TX <destination:mac> <bssid:mac>[? freq=<frequency:uint>][? wait_time=<wait:uint>][? <no_cck:lit(no_cck=1)>] action=<frame:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``destination``: The MAC address of the receiver.
    - ``bssid``: The BSSID of the access point.
    - ``frequency``: The frequency, in MHz.
    - ``wait``: How long an answer is waited for, in milliseconds.
    - ``no_cck``: Uses no CCK rates.
    - ``frame``: The body of the action frame.

    >>> bytes(MgmtTx("02:00:00:00:01:00", "02:00:00:00:01:00", b"\x01\xff", frequency=7))
    b'MGMT_TX 02:00:00:00:01:00 02:00:00:00:01:00 freq=7 action=01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        destination: str,
        bssid: str,
        frame: Union[bytes, bytearray],
        *,
        frequency: Optional[int] = None,
        wait: Optional[int] = None,
        no_cck: bool = False,
    ) -> None:
        wire = CommandText("MGMT_TX ")
        wire.put("mac", "destination", destination)
        wire.literal(" ")
        wire.put("mac", "bssid", bssid)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if wait is not None:
            wire.literal(" wait_time=")
            wire.put("uint", "wait", wait)
        if wire.given("no_cck", no_cck):
            wire.literal(" no_cck=1")
        wire.literal(" action=")
        wire.put("hex", "frame", frame)
        self._text = wire


class HostapdMgmtTx(Command["replies.Done"]):
    r"""Sends a management frame.

    ``MGMT_TX <frame:hex>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``frame``: The frame.

    >>> bytes(HostapdMgmtTx(b"\x01\xff"))
    b'MGMT_TX 01ff'
    """

    _reply = "Done"

    def __init__(self, frame: Union[bytes, bytearray]) -> None:
        wire = CommandText("MGMT_TX ")
        wire.put("hex", "frame", frame)
        self._text = wire


class MgmtTxDone(Command["replies.Done"]):
    """Stops to wait for an answer to MGMT_TX.

    ``MGMT_TX_DONE``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    >>> bytes(MgmtTxDone())
    b'MGMT_TX_DONE'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("MGMT_TX_DONE")
        self._text = wire


class MgmtTxStatusProcess(Command["replies.Done"]):
    r"""Acts as if the driver had told the status of a frame.

    ``MGMT_TX_STATUS_PROCESS stype=<subtype:uint> ok=<acknowledged:enum(0|1)> buf=<frame:hex>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``subtype``: The subtype of the frame.
    - ``acknowledged``: Whether the station acknowledged the frame.
    - ``frame``: The frame.

    >>> bytes(MgmtTxStatusProcess(7, True, b"\x01\xff"))
    b'MGMT_TX_STATUS_PROCESS stype=7 ok=1 buf=01ff'
    """

    _reply = "Done"

    def __init__(self, subtype: int, acknowledged: bool, frame: Union[bytes, bytearray]) -> None:
        wire = CommandText("MGMT_TX_STATUS_PROCESS")
        wire.literal(" stype=")
        wire.put("uint", "subtype", subtype)
        wire.literal(" ok=")
        wire.put("bool", "acknowledged", acknowledged)
        wire.literal(" buf=")
        wire.put("hex", "frame", frame)
        self._text = wire


class MgmtRxProcess(Command["replies.Done"]):
    r"""Acts as if a management frame had come.

    ``MGMT_RX_PROCESS freq=<frequency:uint>[? datarate=<data_rate:uint>][? ssi_signal=<signal:int>] frame=<frame:hex>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``frequency``: The frequency, in MHz.
    - ``data_rate``: The data rate, in the unit of the driver.
    - ``signal``: The signal, in dBm.
    - ``frame``: The frame.

    >>> bytes(MgmtRxProcess(7, b"\x01\xff", data_rate=7))
    b'MGMT_RX_PROCESS freq=7 datarate=7 frame=01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        frequency: int,
        frame: Union[bytes, bytearray],
        *,
        data_rate: Optional[int] = None,
        signal: Optional[int] = None,
    ) -> None:
        wire = CommandText("MGMT_RX_PROCESS")
        wire.literal(" freq=")
        wire.put("uint", "frequency", frequency)
        if data_rate is not None:
            wire.literal(" datarate=")
            wire.put("uint", "data_rate", data_rate)
        if signal is not None:
            wire.literal(" ssi_signal=")
            wire.put("int", "signal", signal)
        wire.literal(" frame=")
        wire.put("hex", "frame", frame)
        self._text = wire


class DriverEvent(Command["replies.Done"]):
    """Acts as if the driver had sent an event.

    ``DRIVER_EVENT <event:enum+(INTERFACE_ENABLED|INTERFACE_DISABLED|AVOID_FREQUENCIES|SCAN_RES|ASSOC)>[? <parameters:text>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``event``: The event.
    - ``parameters``: The parameters.

    >>> bytes(DriverEvent("INTERFACE_ENABLED", parameters="some text"))
    b'DRIVER_EVENT INTERFACE_ENABLED some text'
    """

    _reply = "Done"

    def __init__(self, event: Text, *, parameters: Optional[Union[Text, int]] = None) -> None:
        wire = CommandText("DRIVER_EVENT ")
        wire.put("word", "event", event)
        if parameters is not None:
            wire.literal(" ")
            wire.put("text", "parameters", parameters)
        self._text = wire


class EapolRx(Command["replies.Done"]):
    r"""Acts as if an EAPOL frame had come.

    ``EAPOL_RX <source:mac> <frame:hex>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``source``: The MAC address of the sender.
    - ``frame``: The frame, from the EAPOL header on.

    >>> bytes(EapolRx("02:00:00:00:01:00", b"\x01\xff"))
    b'EAPOL_RX 02:00:00:00:01:00 01ff'
    """

    _reply = "Done"

    def __init__(self, source: str, frame: Union[bytes, bytearray]) -> None:
        wire = CommandText("EAPOL_RX ")
        wire.put("mac", "source", source)
        wire.literal(" ")
        wire.put("hex", "frame", frame)
        self._text = wire


class EapolTx(Command["replies.Done"]):
    r"""Sends an EAPOL frame.

    ``EAPOL_TX <destination:mac> <frame:hex>[? <encrypt:lit(encrypt=1)>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only; encrypt: after 2.10.

    - ``destination``: The MAC address of the receiver.
    - ``frame``: The frame, from the EAPOL header on.
    - ``encrypt``: Encrypts the frame.

    >>> bytes(EapolTx("02:00:00:00:01:00", b"\x01\xff", encrypt=True))
    b'EAPOL_TX 02:00:00:00:01:00 01ff encrypt=1'
    """

    _reply = "Done"

    def __init__(
        self,
        destination: str,
        frame: Union[bytes, bytearray],
        *,
        encrypt: bool = False,
    ) -> None:
        wire = CommandText("EAPOL_TX ")
        wire.put("mac", "destination", destination)
        wire.literal(" ")
        wire.put("hex", "frame", frame)
        if wire.given("encrypt", encrypt):
            wire.literal(" encrypt=1")
        self._text = wire


class DataTestConfig(Command["replies.Done"]):
    """Turns tests of the data path on or off.

    ``DATA_TEST_CONFIG <enable:enum(0|1)>[? ifname=<interface:word>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``enable``: Whether tests are possible.
    - ``interface``: The name of the interface.

    >>> bytes(DataTestConfig(True, interface="word"))
    b'DATA_TEST_CONFIG 1 ifname=word'
    """

    _reply = "Done"

    def __init__(self, enable: bool, *, interface: Optional[Union[Text, int]] = None) -> None:
        wire = CommandText("DATA_TEST_CONFIG ")
        wire.put("bool", "enable", enable)
        if interface is not None:
            wire.literal(" ifname=")
            wire.put("word", "interface", interface)
        self._text = wire


class DataTestTx(Command["replies.Done"]):
    """Sends a test frame.

    ``DATA_TEST_TX <destination:mac> <source:mac> <tos:uint>[? len=<length:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``destination``: The MAC address of the receiver.
    - ``source``: The MAC address of the sender.
    - ``tos``: The type of service.
    - ``length``: The length, in bytes.

    >>> bytes(DataTestTx("02:00:00:00:01:00", "02:00:00:00:01:00", 7, length=7))
    b'DATA_TEST_TX 02:00:00:00:01:00 02:00:00:00:01:00 7 len=7'
    """

    _reply = "Done"

    def __init__(
        self,
        destination: str,
        source: str,
        tos: int,
        *,
        length: Optional[int] = None,
    ) -> None:
        wire = CommandText("DATA_TEST_TX ")
        wire.put("mac", "destination", destination)
        wire.literal(" ")
        wire.put("mac", "source", source)
        wire.literal(" ")
        wire.put("uint", "tos", tos)
        if length is not None:
            wire.literal(" len=")
            wire.put("uint", "length", length)
        self._text = wire


class DataTestFrame(Command["replies.Done"]):
    r"""Sends a frame as it is.

    ``DATA_TEST_FRAME[? ifname=<interface:word>] <frame:hex>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only; ifname: after 2.10.

    - ``interface``: The name of the interface.
    - ``frame``: The frame, from the Ethernet header on.

    >>> bytes(DataTestFrame(b"\x01\xff", interface="word"))
    b'DATA_TEST_FRAME ifname=word 01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        frame: Union[bytes, bytearray],
        *,
        interface: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("DATA_TEST_FRAME")
        if interface is not None:
            wire.literal(" ifname=")
            wire.put("word", "interface", interface)
        wire.literal(" ")
        wire.put("hex", "frame", frame)
        self._text = wire


class TestAllocFail(Command["replies.Done"]):
    """Lets memory allocations fail.

    ``TEST_ALLOC_FAIL <count:uint>:<functions:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``count``: Which call fails: 1 for the first.
    - ``functions``: The functions, separated by semicolons, each followed by its callers.

    >>> bytes(TestAllocFail(7, "some text"))
    b'TEST_ALLOC_FAIL 7:some text'
    """

    _reply = "Done"

    def __init__(self, count: int, functions: Union[Text, int]) -> None:
        wire = CommandText("TEST_ALLOC_FAIL ")
        wire.put("uint", "count", count)
        wire.literal(":")
        wire.put("text", "functions", functions)
        self._text = wire


class GetAllocFail(Command["replies.Value"]):
    """Asks which memory allocations are still to fail.

    ``GET_ALLOC_FAIL``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Value`.

    Testing builds only.

    >>> bytes(GetAllocFail())
    b'GET_ALLOC_FAIL'
    """

    _reply = "Value"

    def __init__(self) -> None:
        wire = CommandText("GET_ALLOC_FAIL")
        self._text = wire


class TestFail(Command["replies.Done"]):
    """Lets functions fail.

    ``TEST_FAIL <count:uint>:<functions:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``count``: Which call fails: 1 for the first.
    - ``functions``: The functions, separated by semicolons, each followed by its callers.

    >>> bytes(TestFail(7, "some text"))
    b'TEST_FAIL 7:some text'
    """

    _reply = "Done"

    def __init__(self, count: int, functions: Union[Text, int]) -> None:
        wire = CommandText("TEST_FAIL ")
        wire.put("uint", "count", count)
        wire.literal(":")
        wire.put("text", "functions", functions)
        self._text = wire


class GetFail(Command["replies.Value"]):
    """Asks which functions are still to fail.

    ``GET_FAIL``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Value`.

    Testing builds only.

    >>> bytes(GetFail())
    b'GET_FAIL'
    """

    _reply = "Value"

    def __init__(self) -> None:
        wire = CommandText("GET_FAIL")
        self._text = wire


class EventTest(Command["replies.Done"]):
    """Sends test events.

    ``EVENT_TEST <count:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``count``: How many events are sent.

    >>> bytes(EventTest(7))
    b'EVENT_TEST 7'
    """

    _reply = "Done"

    def __init__(self, count: int) -> None:
        wire = CommandText("EVENT_TEST ")
        wire.put("uint", "count", count)
        self._text = wire


class TestAssocIe(Command["replies.Done"]):
    r"""Replaces the RSN element of associations.

    ``TEST_ASSOC_IE <elements:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``elements``: The elements.

    >>> bytes(TestAssocIe(b"\x01\xff"))
    b'TEST_ASSOC_IE 01ff'
    """

    _reply = "Done"

    def __init__(self, elements: Union[bytes, bytearray]) -> None:
        wire = CommandText("TEST_ASSOC_IE ")
        wire.put("hex", "elements", elements)
        self._text = wire


class TestEapolM2Elems(Command["replies.Done"]):
    r"""Adds elements to message 2 of the 4-way handshake.

    ``TEST_EAPOL_M2_ELEMS <elements:hex>``

    For wpa_supplicant, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``elements``: The elements.

    >>> bytes(TestEapolM2Elems(b"\x01\xff"))
    b'TEST_EAPOL_M2_ELEMS 01ff'
    """

    _reply = "Done"

    def __init__(self, elements: Union[bytes, bytearray]) -> None:
        wire = CommandText("TEST_EAPOL_M2_ELEMS ")
        wire.put("hex", "elements", elements)
        self._text = wire


class TestEapolM4Elems(Command["replies.Done"]):
    r"""Adds elements to message 4 of the 4-way handshake.

    ``TEST_EAPOL_M4_ELEMS <elements:hex>``

    For wpa_supplicant, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``elements``: The elements.

    >>> bytes(TestEapolM4Elems(b"\x01\xff"))
    b'TEST_EAPOL_M4_ELEMS 01ff'
    """

    _reply = "Done"

    def __init__(self, elements: Union[bytes, bytearray]) -> None:
        wire = CommandText("TEST_EAPOL_M4_ELEMS ")
        wire.put("hex", "elements", elements)
        self._text = wire


class TestRsnxeData(Command["replies.Done"]):
    """Replaces bits of the RSN extension element.

    ``TEST_RSNXE_DATA <parameters:text>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``parameters``: The parameters.

    >>> bytes(TestRsnxeData("some text"))
    b'TEST_RSNXE_DATA some text'
    """

    _reply = "Done"

    def __init__(self, parameters: Union[Text, int]) -> None:
        wire = CommandText("TEST_RSNXE_DATA ")
        wire.put("text", "parameters", parameters)
        self._text = wire


class ResetPn(Command["replies.Done"]):
    """Starts the packet numbers again.

    ``RESET_PN``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    >>> bytes(ResetPn())
    b'RESET_PN'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RESET_PN")
        self._text = wire


class HostapdResetPn(Command["replies.Done"]):
    """Starts the packet numbers again.

    ``RESET_PN <address:mac>[? <bigtk:lit(BIGTK)>][? <igtk:lit(IGTK)>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``address``: The MAC address of the station.
    - ``bigtk``: Means the beacon key.
    - ``igtk``: Means the key for management frames.

    >>> bytes(HostapdResetPn("02:00:00:00:01:00", bigtk=True))
    b'RESET_PN 02:00:00:00:01:00 BIGTK'
    """

    _reply = "Done"

    def __init__(self, address: str, *, bigtk: bool = False, igtk: bool = False) -> None:
        wire = CommandText("RESET_PN ")
        wire.put("mac", "address", address)
        if wire.given("bigtk", bigtk):
            wire.literal(" BIGTK")
        if wire.given("igtk", igtk):
            wire.literal(" IGTK")
        self._text = wire


class KeyRequest(Command["replies.Done"]):
    """Sends an EAPOL key request.

    ``KEY_REQUEST <error:enum(0|1)> <pairwise:enum(0|1)>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``error``: Whether an error of the integrity check is reported.
    - ``pairwise``: Whether the pairwise key is asked for.

    >>> bytes(KeyRequest(True, True))
    b'KEY_REQUEST 1 1'
    """

    _reply = "Done"

    def __init__(self, error: bool, pairwise: bool) -> None:
        wire = CommandText("KEY_REQUEST ")
        wire.put("bool", "error", error)
        wire.literal(" ")
        wire.put("bool", "pairwise", pairwise)
        self._text = wire


class ResendAssoc(Command["replies.Done"]):
    """Sends the association request again.

    ``RESEND_ASSOC``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    >>> bytes(ResendAssoc())
    b'RESEND_ASSOC'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RESEND_ASSOC")
        self._text = wire


class UnprotDeauth(Command["replies.Done"]):
    """Acts as if an unprotected deauthentication had come.

    ``UNPROT_DEAUTH``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    >>> bytes(UnprotDeauth())
    b'UNPROT_DEAUTH'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("UNPROT_DEAUTH")
        self._text = wire


class GetTk(Command["replies.SecretHex"]):
    """Asks for the temporal key.

    ``GET_TK``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.SecretHex`.

    Testing builds only; the reply is a secret.

    >>> bytes(GetTk())
    b'GET_TK'
    """

    _reply = "SecretHex"

    def __init__(self) -> None:
        wire = CommandText("GET_TK")
        self._text = wire


class MlProbeReq(Command["replies.Done"]):
    """Sends a multi-link probe request.

    ``ML_PROBE_REQ bssid=<bssid:mac>[? mld_id=<mld_id:int>][? link_id=<link_id:int>]``

    For wpa_supplicant, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``bssid``: The BSSID of the access point.
    - ``mld_id``: The number of the multi-link device; -1 for none.
    - ``link_id``: The number of the link; -1 for all.

    >>> bytes(MlProbeReq("02:00:00:00:01:00", mld_id=-7))
    b'ML_PROBE_REQ bssid=02:00:00:00:01:00 mld_id=-7'
    """

    _reply = "Done"

    def __init__(
        self,
        bssid: str,
        *,
        mld_id: Optional[int] = None,
        link_id: Optional[int] = None,
    ) -> None:
        wire = CommandText("ML_PROBE_REQ")
        wire.literal(" bssid=")
        wire.put("mac", "bssid", bssid)
        if mld_id is not None:
            wire.literal(" mld_id=")
            wire.put("int", "mld_id", mld_id)
        if link_id is not None:
            wire.literal(" link_id=")
            wire.put("int", "link_id", link_id)
        self._text = wire


class TwtSetup(Command["replies.Done"]):
    """Agrees on a target wake time.

    ``TWT_SETUP[? dialog=<dialog_token:uint>][? exponent=<exponent:uint>][? mantissa=<mantissa:uint>][? min_twt=<minimum_duration:uint>][? setup_cmd=<setup_command:uint>][? twt=<target_wake_time:uint>][? requestor=<requestor:enum(0|1)>][? trigger=<trigger:enum(0|1)>][? implicit=<implicit:enum(0|1)>][? flow_type=<flow_type:enum(0|1)>][? flow_id=<flow_id:uint>][? protection=<protection:enum(0|1)>][? twt_channel=<channel:uint>][? control=<control:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``dialog_token``: The dialog token.
    - ``exponent``: The exponent of the wake interval.
    - ``mantissa``: The mantissa of the wake interval.
    - ``minimum_duration``: How long the station is awake at least, in units of 256
      microseconds.
    - ``setup_command``: The TWT Setup Command field.
    - ``target_wake_time``: When the station wakes for the first time, in microseconds.
    - ``requestor``: Whether we are the side that asks.
    - ``trigger``: Whether the access point triggers the station.
    - ``implicit``: Whether the wake times follow from the first one.
    - ``flow_type``: Whether the flow is unannounced.
    - ``flow_id``: The number of the flow.
    - ``protection``: Whether the wake times are protected.
    - ``channel``: The channel.
    - ``control``: The Control field.

    >>> bytes(TwtSetup(dialog_token=7))
    b'TWT_SETUP dialog=7'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        dialog_token: Optional[int] = None,
        exponent: Optional[int] = None,
        mantissa: Optional[int] = None,
        minimum_duration: Optional[int] = None,
        setup_command: Optional[int] = None,
        target_wake_time: Optional[int] = None,
        requestor: Optional[bool] = None,
        trigger: Optional[bool] = None,
        implicit: Optional[bool] = None,
        flow_type: Optional[bool] = None,
        flow_id: Optional[int] = None,
        protection: Optional[bool] = None,
        channel: Optional[int] = None,
        control: Optional[int] = None,
    ) -> None:
        wire = CommandText("TWT_SETUP")
        if dialog_token is not None:
            wire.literal(" dialog=")
            wire.put("uint", "dialog_token", dialog_token)
        if exponent is not None:
            wire.literal(" exponent=")
            wire.put("uint", "exponent", exponent)
        if mantissa is not None:
            wire.literal(" mantissa=")
            wire.put("uint", "mantissa", mantissa)
        if minimum_duration is not None:
            wire.literal(" min_twt=")
            wire.put("uint", "minimum_duration", minimum_duration)
        if setup_command is not None:
            wire.literal(" setup_cmd=")
            wire.put("uint", "setup_command", setup_command)
        if target_wake_time is not None:
            wire.literal(" twt=")
            wire.put("uint", "target_wake_time", target_wake_time)
        if requestor is not None:
            wire.literal(" requestor=")
            wire.put("bool", "requestor", requestor)
        if trigger is not None:
            wire.literal(" trigger=")
            wire.put("bool", "trigger", trigger)
        if implicit is not None:
            wire.literal(" implicit=")
            wire.put("bool", "implicit", implicit)
        if flow_type is not None:
            wire.literal(" flow_type=")
            wire.put("bool", "flow_type", flow_type)
        if flow_id is not None:
            wire.literal(" flow_id=")
            wire.put("uint", "flow_id", flow_id)
        if protection is not None:
            wire.literal(" protection=")
            wire.put("bool", "protection", protection)
        if channel is not None:
            wire.literal(" twt_channel=")
            wire.put("uint", "channel", channel)
        if control is not None:
            wire.literal(" control=")
            wire.put("uint", "control", control)
        self._text = wire


class TwtTeardown(Command["replies.Done"]):
    """Ends the agreement on a target wake time.

    ``TWT_TEARDOWN[? flags=<flags:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``flags``: The flags.

    >>> bytes(TwtTeardown(flags=7))
    b'TWT_TEARDOWN flags=7'
    """

    _reply = "Done"

    def __init__(self, *, flags: Optional[int] = None) -> None:
        wire = CommandText("TWT_TEARDOWN")
        if flags is not None:
            wire.literal(" flags=")
            wire.put("uint", "flags", flags)
        self._text = wire


class PasnDriver(Command["replies.Done"]):
    r"""Acts as if the driver had asked for PASN.

    ``PASN_DRIVER <action:enum(auth|del)>{*peers  bssid=<bssid:mac> akmp=<akm:word> cipher=<cipher:word> group=<group:uint>[? nid=<network_id:uint>][? comeback=<comeback:hex>][? password=<password:secret word>]}``

    For wpa_supplicant, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``action``: Whether keys are made or dropped.
    - ``peers``: tuples of ``bssid`` (The BSSID of the access point), ``akm`` (The key
      management), ``cipher`` (The cipher), ``group`` (The number of the finite cyclic group),
      ``network_id`` or ``None`` (The number of the network), ``comeback`` or ``None`` (The
      comeback cookie of an earlier try), ``password`` or ``None`` (The password).

    >>> bytes(PasnDriver("auth", peers=[("02:00:00:00:01:00", "word", "word", 7, 7, b"\x01\xff", "hush")]))
    b'PASN_DRIVER auth bssid=02:00:00:00:01:00 akmp=word cipher=word group=7 nid=7 comeback=01ff password=hush'
    """

    _reply = "Done"

    def __init__(
        self,
        action: Literal["auth", "del"],
        *,
        peers: Sequence[Tuple[str, Union[Text, int], Union[Text, int], int, Optional[int], Optional[Union[bytes, bytearray]], Optional[Union[Text, int]]]] = (),
    ) -> None:
        wire = CommandText("PASN_DRIVER ")
        wire.choice("action", action, ["auth", "del"])
        for its_bssid, its_akm, its_cipher, its_group, its_network_id, its_comeback, its_password in several("peers", peers):
            wire.literal(" bssid=")
            wire.put("mac", "bssid", its_bssid)
            wire.literal(" akmp=")
            wire.put("word", "akm", its_akm)
            wire.literal(" cipher=")
            wire.put("word", "cipher", its_cipher)
            wire.literal(" group=")
            wire.put("uint", "group", its_group)
            if its_network_id is not None:
                wire.literal(" nid=")
                wire.put("uint", "network_id", its_network_id)
            if its_comeback is not None:
                wire.literal(" comeback=")
                wire.put("hex", "comeback", its_comeback)
            if its_password is not None:
                wire.literal(" password=")
                wire.put("word", "password", its_password, secret=True)
        self._text = wire


class Radar(Command["replies.Done"]):
    """Acts as if the driver had sent a radar event.

    ``RADAR <event:enum(DETECTED|CAC-FINISHED|CAC-ABORTED|NOP-FINISHED)>[? freq=<frequency:uint>][? <ht:lit(ht_enabled=1)>][? chan_offset=<secondary_channel_offset:int>][? chan_width=<width:uint>][? cf1=<center_frequency:uint>][? cf2=<second_center_frequency:uint>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``event``: The event.
    - ``frequency``: The frequency, in MHz.
    - ``ht``: Uses HT.
    - ``secondary_channel_offset``: Where the second 20 MHz channel is: -1 below, 1 above, 0
      nowhere.
    - ``width``: The channel width, in MHz.
    - ``center_frequency``: The center of the channel or of its first segment, in MHz.
    - ``second_center_frequency``: The center of the second segment of an 80+80 MHz channel,
      in MHz.

    >>> bytes(Radar("DETECTED", frequency=7))
    b'RADAR DETECTED freq=7'
    """

    _reply = "Done"

    def __init__(
        self,
        event: Literal["DETECTED", "CAC-FINISHED", "CAC-ABORTED", "NOP-FINISHED"],
        *,
        frequency: Optional[int] = None,
        ht: bool = False,
        secondary_channel_offset: Optional[int] = None,
        width: Optional[int] = None,
        center_frequency: Optional[int] = None,
        second_center_frequency: Optional[int] = None,
    ) -> None:
        wire = CommandText("RADAR ")
        wire.choice("event", event, ["DETECTED", "CAC-FINISHED", "CAC-ABORTED", "NOP-FINISHED"])
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if wire.given("ht", ht):
            wire.literal(" ht_enabled=1")
        if secondary_channel_offset is not None:
            wire.literal(" chan_offset=")
            wire.put("int", "secondary_channel_offset", secondary_channel_offset)
        if width is not None:
            wire.literal(" chan_width=")
            wire.put("uint", "width", width)
        if center_frequency is not None:
            wire.literal(" cf1=")
            wire.put("uint", "center_frequency", center_frequency)
        if second_center_frequency is not None:
            wire.literal(" cf2=")
            wire.put("uint", "second_center_frequency", second_center_frequency)
        self._text = wire


class SetKey(Command["replies.Done"]):
    r"""Sets a key in the driver.

    ``SET_KEY <algorithm:uint> <address:mac> <key_index:uint> <transmit:enum(0|1)> <sequence:hex> <key:secret hex> <flags:uint>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``algorithm``: The number of the cipher in the daemon's own list; 0 removes the key.
    - ``address``: The MAC address of the station; ff:ff:ff:ff:ff:ff for a group key.
    - ``key_index``: The number of the key.
    - ``transmit``: Whether the key is used for sending.
    - ``sequence``: The packet number, six bytes.
    - ``key``: The key.
    - ``flags``: The flags.

    >>> bytes(SetKey(7, "02:00:00:00:01:00", 7, True, b"\x01\xff", b"hush", 7))
    b'SET_KEY 7 02:00:00:00:01:00 7 1 01ff 68757368 7'
    """

    _reply = "Done"

    def __init__(
        self,
        algorithm: int,
        address: str,
        key_index: int,
        transmit: bool,
        sequence: Union[bytes, bytearray],
        key: Union[bytes, bytearray],
        flags: int,
    ) -> None:
        wire = CommandText("SET_KEY ")
        wire.put("uint", "algorithm", algorithm)
        wire.literal(" ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("uint", "key_index", key_index)
        wire.literal(" ")
        wire.put("bool", "transmit", transmit)
        wire.literal(" ")
        wire.put("hex", "sequence", sequence)
        wire.literal(" ")
        wire.put("hex", "key", key, secret=True)
        wire.literal(" ")
        wire.put("uint", "flags", flags)
        self._text = wire


class ResendM1(Command["replies.Done"]):
    """Sends message 1 of the 4-way handshake again.

    ``RESEND_M1 <address:mac>[? <change_nonce:lit(change-anonce)>][? <plaintext:lit(plaintext)>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``address``: The MAC address of the station.
    - ``change_nonce``: Uses a new nonce.
    - ``plaintext``: Sends it without encryption.

    >>> bytes(ResendM1("02:00:00:00:01:00", change_nonce=True))
    b'RESEND_M1 02:00:00:00:01:00 change-anonce'
    """

    _reply = "Done"

    def __init__(
        self,
        address: str,
        *,
        change_nonce: bool = False,
        plaintext: bool = False,
    ) -> None:
        wire = CommandText("RESEND_M1 ")
        wire.put("mac", "address", address)
        if wire.given("change_nonce", change_nonce):
            wire.literal(" change-anonce")
        if wire.given("plaintext", plaintext):
            wire.literal(" plaintext")
        self._text = wire


class ResendM3(Command["replies.Done"]):
    """Sends message 3 of the 4-way handshake again.

    ``RESEND_M3 <address:mac>[? <plaintext:lit(plaintext)>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``address``: The MAC address of the station.
    - ``plaintext``: Sends it without encryption.

    >>> bytes(ResendM3("02:00:00:00:01:00", plaintext=True))
    b'RESEND_M3 02:00:00:00:01:00 plaintext'
    """

    _reply = "Done"

    def __init__(self, address: str, *, plaintext: bool = False) -> None:
        wire = CommandText("RESEND_M3 ")
        wire.put("mac", "address", address)
        if wire.given("plaintext", plaintext):
            wire.literal(" plaintext")
        self._text = wire


class ResendGroupM1(Command["replies.Done"]):
    """Sends message 1 of the group key handshake again.

    ``RESEND_GROUP_M1 <address:mac>[? <plaintext:lit(plaintext)>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``address``: The MAC address of the station.
    - ``plaintext``: Sends it without encryption.

    >>> bytes(ResendGroupM1("02:00:00:00:01:00", plaintext=True))
    b'RESEND_GROUP_M1 02:00:00:00:01:00 plaintext'
    """

    _reply = "Done"

    def __init__(self, address: str, *, plaintext: bool = False) -> None:
        wire = CommandText("RESEND_GROUP_M1 ")
        wire.put("mac", "address", address)
        if wire.given("plaintext", plaintext):
            wire.literal(" plaintext")
        self._text = wire


class RekeyPtk(Command["replies.Done"]):
    """Renews the pairwise key of a station.

    ``REKEY_PTK <address:mac>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``address``: The MAC address of the station.

    >>> bytes(RekeyPtk("02:00:00:00:01:00"))
    b'REKEY_PTK 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("REKEY_PTK ")
        wire.put("mac", "address", address)
        self._text = wire


class RekeyGtk(Command["replies.Done"]):
    """Renews the group key.

    ``REKEY_GTK``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    >>> bytes(RekeyGtk())
    b'REKEY_GTK'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("REKEY_GTK")
        self._text = wire


class GetPmk(Command["replies.SecretHex"]):
    """Asks for the pairwise master key of a station.

    ``GET_PMK <address:mac>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.SecretHex`.

    Testing builds only; the reply is a secret.

    - ``address``: The MAC address of the station.

    >>> bytes(GetPmk("02:00:00:00:01:00"))
    b'GET_PMK 02:00:00:00:01:00'
    """

    _reply = "SecretHex"

    def __init__(self, address: str) -> None:
        wire = CommandText("GET_PMK ")
        wire.put("mac", "address", address)
        self._text = wire


class RegisterFrame(Command["replies.Done"]):
    r"""Lets the driver hand frames over.

    ``REGISTER_FRAME <kind:hexnum> <match_bytes:hex>[? <multicast:lit(multicast)>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``kind``: The frame control field.
    - ``match_bytes``: How the body of the frame has to begin.
    - ``multicast``: Means frames to groups too.

    >>> bytes(RegisterFrame(0x1f, b"\x01\xff", multicast=True))
    b'REGISTER_FRAME 1f 01ff multicast'
    """

    _reply = "Done"

    def __init__(
        self,
        kind: int,
        match_bytes: Union[bytes, bytearray],
        *,
        multicast: bool = False,
    ) -> None:
        wire = CommandText("REGISTER_FRAME ")
        wire.put("hexnum", "kind", kind)
        wire.literal(" ")
        wire.put("hex", "match_bytes", match_bytes)
        if wire.given("multicast", multicast):
            wire.literal(" multicast")
        self._text = wire


class SetBw(Command["replies.Done"]):
    """Sets the channel width.

    ``SET_BW <parameters:text>``

    For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``parameters``: The parameters.

    >>> bytes(SetBw("some text"))
    b'SET_BW some text'
    """

    _reply = "Done"

    def __init__(self, parameters: Union[Text, int]) -> None:
        wire = CommandText("SET_BW ")
        wire.put("text", "parameters", parameters)
        self._text = wire


class LinkRemove(Command["replies.Done"]):
    """Removes a link of a multi-link AP.

    ``LINK_REMOVE <count:uint>``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``count``: The time until the link is gone, in beacon intervals.

    >>> bytes(LinkRemove(7))
    b'LINK_REMOVE 7'
    """

    _reply = "Done"

    def __init__(self, count: int) -> None:
        wire = CommandText("LINK_REMOVE ")
        wire.put("uint", "count", count)
        self._text = wire


class LinkEnable(Command["replies.Done"]):
    """Adds a link to a multi-link AP.

    ``LINK_ENABLE bss_config=<phy:word>:<configuration_file:text>``

    For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``phy``: The name of the radio, such as phy0.
    - ``configuration_file``: The path of the configuration file.

    >>> bytes(LinkEnable("word", "some text"))
    b'LINK_ENABLE bss_config=word:some text'
    """

    _reply = "Done"

    def __init__(self, phy: Union[Text, int], configuration_file: Union[Text, int]) -> None:
        wire = CommandText("LINK_ENABLE")
        wire.literal(" bss_config=")
        wire.put("word", "phy", phy, stops=[":"])
        wire.literal(":")
        wire.put("text", "configuration_file", configuration_file, stops=[" bss_config="])
        self._text = wire


class ProcCoordTest(Command["replies.Done"]):
    """Sends a test message to another process.

    ``PROC_COORD_TEST <process:uint>``

    For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Testing builds only.

    - ``process``: The number of the process.

    >>> bytes(ProcCoordTest(7))
    b'PROC_COORD_TEST 7'
    """

    _reply = "Done"

    def __init__(self, process: int) -> None:
        wire = CommandText("PROC_COORD_TEST ")
        wire.put("uint", "process", process)
        self._text = wire
