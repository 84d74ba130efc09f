"""Wi-Fi Protected Setup (WPS).

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class WpsPbc(Command["replies.Done"]):
    """Starts WPS with the push button method.

    ``WPS_PBC[? <bssid:mac>][? multi_ap=<multi_ap:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Hostapd: no arguments; refused with FAIL-PBC-OVERLAP when two access points are in push
    button mode.

    - ``bssid``: The BSSID of the access point; without it any.
    - ``multi_ap``: 1: the backhaul of a Multi-AP network is wanted.

    >>> bytes(WpsPbc(bssid="02:00:00:00:01:00"))
    b'WPS_PBC 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, *, bssid: Optional[str] = None, multi_ap: Optional[int] = None) -> None:
        wire = CommandText("WPS_PBC")
        if bssid is not None:
            wire.literal(" ")
            wire.put("mac", "bssid", bssid)
        if multi_ap is not None:
            wire.literal(" multi_ap=")
            wire.put("uint", "multi_ap", multi_ap)
        self._text = wire


class WpsPbcP2p(Command["replies.Done"]):
    """Lets one P2P device join the group with the push button method.

    ``WPS_PBC p2p_dev_addr=<device_address:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``device_address``: The P2P Device Address.

    >>> bytes(WpsPbcP2p("02:00:00:00:01:00"))
    b'WPS_PBC p2p_dev_addr=02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, device_address: str) -> None:
        wire = CommandText("WPS_PBC")
        wire.literal(" p2p_dev_addr=")
        wire.put("mac", "device_address", device_address)
        self._text = wire


class WpsPinAny(Command["replies.Pin"]):
    """Starts WPS with a PIN, with any access point or device.

    ``WPS_PIN any[? <pin:pin8>[? <timeout:uint>]]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Pin`.

    Without a PIN wpa_supplicant makes one; timeout in AP mode only: elsewhere it would become
    part of the PIN.

    - ``pin``: The PIN, eight or four digits.
    - ``timeout``: How long the PIN is valid, in seconds.

    >>> bytes(WpsPinAny(pin="12345670"))
    b'WPS_PIN any 12345670'
    """

    _reply = "Pin"

    def __init__(self, *, pin: Optional[Text] = None, timeout: Optional[int] = None) -> None:
        wire = CommandText("WPS_PIN")
        if timeout is not None and pin is None:
            wire.needs("timeout", "pin")
        wire.literal(" any")
        if pin is not None:
            wire.literal(" ")
            wire.put("pin", "pin", pin, secret=True)
            if timeout is not None:
                wire.literal(" ")
                wire.put("uint", "timeout", timeout)
        self._text = wire


class WpsPin(Command["replies.Pin"]):
    """Starts WPS with a PIN, with one access point or device.

    ``WPS_PIN <bssid:mac>[? <pin:pin8>[? <timeout:uint>]]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Pin`.

    Without a PIN wpa_supplicant makes one; timeout in AP mode only: elsewhere it would become
    part of the PIN.

    - ``bssid``: The BSSID of the access point or, in AP mode, the MAC address of the device.
    - ``pin``: The PIN, eight or four digits.
    - ``timeout``: How long the PIN is valid, in seconds.

    >>> bytes(WpsPin("02:00:00:00:01:00", pin="12345670"))
    b'WPS_PIN 02:00:00:00:01:00 12345670'
    """

    _reply = "Pin"

    def __init__(
        self,
        bssid: str,
        *,
        pin: Optional[Text] = None,
        timeout: Optional[int] = None,
    ) -> None:
        wire = CommandText("WPS_PIN ")
        if timeout is not None and pin is None:
            wire.needs("timeout", "pin")
        wire.put("mac", "bssid", bssid)
        if pin is not None:
            wire.literal(" ")
            wire.put("pin", "pin", pin, secret=True)
            if timeout is not None:
                wire.literal(" ")
                wire.put("uint", "timeout", timeout)
        self._text = wire


class WpsPinGet(Command["replies.Pin"]):
    """Asks for a new random PIN; nothing is started.

    ``WPS_PIN get``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Pin`.

    >>> bytes(WpsPinGet())
    b'WPS_PIN get'
    """

    _reply = "Pin"

    def __init__(self) -> None:
        wire = CommandText("WPS_PIN")
        wire.literal(" get")
        self._text = wire


class HostapdWpsPinAny(Command["replies.Done"]):
    """Gives the PIN of a device that wants to join.

    ``WPS_PIN any <pin:pin8>[? <timeout:uint>[? <address:mac>]]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``pin``: The PIN, eight or four digits.
    - ``timeout``: How many seconds the PIN is valid; 0 for ever.
    - ``address``: The MAC address of the device, if only this one may use the PIN.

    >>> bytes(HostapdWpsPinAny("12345670", timeout=7))
    b'WPS_PIN any 12345670 7'
    """

    _reply = "Done"

    def __init__(
        self,
        pin: Text,
        *,
        timeout: Optional[int] = None,
        address: Optional[str] = None,
    ) -> None:
        wire = CommandText("WPS_PIN")
        if address is not None and timeout is None:
            wire.needs("address", "timeout")
        wire.literal(" any ")
        wire.put("pin", "pin", pin, secret=True)
        if timeout is not None:
            wire.literal(" ")
            wire.put("uint", "timeout", timeout)
            if address is not None:
                wire.literal(" ")
                wire.put("mac", "address", address)
        self._text = wire


class HostapdWpsPin(Command["replies.Done"]):
    """Gives the PIN of a device that is known by its UUID.

    ``WPS_PIN <uuid:uuid> <pin:pin8>[? <timeout:uint>[? <address:mac>]]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``uuid``: The UUID of the device.
    - ``pin``: The PIN, eight or four digits.
    - ``timeout``: How many seconds the PIN is valid; 0 for ever.
    - ``address``: The MAC address of the device, if only this one may use the PIN.

    >>> bytes(HostapdWpsPin("1f1f1f1f-1f1f-1f1f-1f1f-1f1f1f1f1f1f", "12345670", timeout=7))
    b'WPS_PIN 1f1f1f1f-1f1f-1f1f-1f1f-1f1f1f1f1f1f 12345670 7'
    """

    _reply = "Done"

    def __init__(
        self,
        uuid: str,
        pin: Text,
        *,
        timeout: Optional[int] = None,
        address: Optional[str] = None,
    ) -> None:
        wire = CommandText("WPS_PIN ")
        if address is not None and timeout is None:
            wire.needs("address", "timeout")
        wire.put("uuid", "uuid", uuid)
        wire.literal(" ")
        wire.put("pin", "pin", pin, secret=True)
        if timeout is not None:
            wire.literal(" ")
            wire.put("uint", "timeout", timeout)
            if address is not None:
                wire.literal(" ")
                wire.put("mac", "address", address)
        self._text = wire


class WpsCheckPin(Command["replies.Pin"]):
    """Asks whether a PIN is well formed and gets it without separators.

    ``WPS_CHECK_PIN <pin:secret text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Pin`.

    Refused with FAIL-CHECKSUM when the last digit is wrong.

    - ``pin``: The PIN, with or without separators.

    >>> bytes(WpsCheckPin("hush"))
    b'WPS_CHECK_PIN hush'
    """

    _reply = "Pin"

    def __init__(self, pin: Union[Text, int]) -> None:
        wire = CommandText("WPS_CHECK_PIN ")
        wire.put("text", "pin", pin, secret=True)
        self._text = wire


class WpsCancel(Command["replies.Done"]):
    """Stops WPS.

    ``WPS_CANCEL``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(WpsCancel())
    b'WPS_CANCEL'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("WPS_CANCEL")
        self._text = wire


class WpsReg(Command["replies.Done"]):
    """Learns the settings of an access point with its PIN.

    ``WPS_REG <bssid:mac> <pin:pin8>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``pin``: The PIN of the access point.

    >>> bytes(WpsReg("02:00:00:00:01:00", "12345670"))
    b'WPS_REG 02:00:00:00:01:00 12345670'
    """

    _reply = "Done"

    def __init__(self, bssid: str, pin: Text) -> None:
        wire = CommandText("WPS_REG ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("pin", "pin", pin, secret=True)
        self._text = wire


class WpsRegConfigure(Command["replies.Done"]):
    r"""Gives an access point new settings with its PIN.

    ``WPS_REG <bssid:mac> <pin:pin8> <ssid:hex> <authentication:enum(OPEN|WPAPSK|WPA2PSK)> <encryption:enum+(NONE|TKIP|CCMP)> <key:secret hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``pin``: The PIN of the access point.
    - ``ssid``: The SSID.
    - ``authentication``: The authentication of the new settings.
    - ``encryption``: The encryption of the new settings.
    - ``key``: The new passphrase or key; empty for an open network.

    >>> bytes(WpsRegConfigure("02:00:00:00:01:00", "12345670", b"\x01\xff", "OPEN", "NONE", b"hush"))
    b'WPS_REG 02:00:00:00:01:00 12345670 01ff OPEN NONE 68757368'
    """

    _reply = "Done"

    def __init__(
        self,
        bssid: str,
        pin: Text,
        ssid: Union[bytes, bytearray],
        authentication: Literal["OPEN", "WPAPSK", "WPA2PSK"],
        encryption: Text,
        key: Union[bytes, bytearray],
    ) -> None:
        wire = CommandText("WPS_REG ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("pin", "pin", pin, secret=True)
        wire.literal(" ")
        wire.put("hex", "ssid", ssid)
        wire.literal(" ")
        wire.choice("authentication", authentication, ["OPEN", "WPAPSK", "WPA2PSK"])
        wire.literal(" ")
        wire.put("word", "encryption", encryption)
        wire.literal(" ")
        wire.put("hex", "key", key, secret=True)
        self._text = wire


class WpsApPinDisable(Command["replies.Done"]):
    """Turns the PIN of the access point off.

    ``WPS_AP_PIN disable``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(WpsApPinDisable())
    b'WPS_AP_PIN disable'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("WPS_AP_PIN")
        wire.literal(" disable")
        self._text = wire


class WpsApPinRandom(Command["replies.Pin"]):
    """Makes a new random PIN for the access point.

    ``WPS_AP_PIN random[? <timeout:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Pin`.

    - ``timeout``: How many seconds the PIN is valid; 0 for ever, 300 without it.

    >>> bytes(WpsApPinRandom(timeout=7))
    b'WPS_AP_PIN random 7'
    """

    _reply = "Pin"

    def __init__(self, *, timeout: Optional[int] = None) -> None:
        wire = CommandText("WPS_AP_PIN")
        wire.literal(" random")
        if timeout is not None:
            wire.literal(" ")
            wire.put("uint", "timeout", timeout)
        self._text = wire


class WpsApPinGet(Command["replies.Pin"]):
    """Asks for the PIN of the access point.

    ``WPS_AP_PIN get``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Pin`.

    FAIL when none is active.

    >>> bytes(WpsApPinGet())
    b'WPS_AP_PIN get'
    """

    _reply = "Pin"

    def __init__(self) -> None:
        wire = CommandText("WPS_AP_PIN")
        wire.literal(" get")
        self._text = wire


class WpsApPinSet(Command["replies.Pin"]):
    """Sets the PIN of the access point.

    ``WPS_AP_PIN set <pin:pin8>[? <timeout:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Pin`.

    - ``pin``: The PIN, eight or four digits.
    - ``timeout``: How many seconds the PIN is valid; 0 for ever, 300 without it.

    >>> bytes(WpsApPinSet("12345670", timeout=7))
    b'WPS_AP_PIN set 12345670 7'
    """

    _reply = "Pin"

    def __init__(self, pin: Text, *, timeout: Optional[int] = None) -> None:
        wire = CommandText("WPS_AP_PIN")
        wire.literal(" set ")
        wire.put("pin", "pin", pin, secret=True)
        if timeout is not None:
            wire.literal(" ")
            wire.put("uint", "timeout", timeout)
        self._text = wire


class WpsConfig(Command["replies.Done"]):
    r"""Sets the network of the access point, as WPS would.

    ``WPS_CONFIG <ssid:hex> <authentication:enum(OPEN|WPAPSK|WPA2PSK)>[? <encryption:enum+(NONE|TKIP|CCMP)>[? <key:secret hex>]]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``ssid``: The SSID.
    - ``authentication``: The authentication of the new settings.
    - ``encryption``: The encryption of the new settings.
    - ``key``: The new passphrase or key.

    >>> bytes(WpsConfig(b"\x01\xff", "OPEN", encryption="NONE"))
    b'WPS_CONFIG 01ff OPEN NONE'
    """

    _reply = "Done"

    def __init__(
        self,
        ssid: Union[bytes, bytearray],
        authentication: Literal["OPEN", "WPAPSK", "WPA2PSK"],
        *,
        encryption: Optional[Text] = None,
        key: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("WPS_CONFIG ")
        if key is not None and encryption is None:
            wire.needs("key", "encryption")
        wire.put("hex", "ssid", ssid)
        wire.literal(" ")
        wire.choice("authentication", authentication, ["OPEN", "WPAPSK", "WPA2PSK"])
        if encryption is not None:
            wire.literal(" ")
            wire.put("word", "encryption", encryption)
            if key is not None:
                wire.literal(" ")
                wire.put("hex", "key", key, secret=True)
        self._text = wire


class WpsGetStatus(Command["replies.WpsStatus"]):
    """Asks how the last WPS run went.

    ``WPS_GET_STATUS``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.WpsStatus`.

    >>> bytes(WpsGetStatus())
    b'WPS_GET_STATUS'
    """

    _reply = "WpsStatus"

    def __init__(self) -> None:
        wire = CommandText("WPS_GET_STATUS")
        self._text = wire


class WpsNfc(Command["replies.Done"]):
    """Starts WPS with the password of our NFC tag.

    ``WPS_NFC[? <bssid:mac>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point; without it any.

    >>> bytes(WpsNfc(bssid="02:00:00:00:01:00"))
    b'WPS_NFC 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, *, bssid: Optional[str] = None) -> None:
        wire = CommandText("WPS_NFC")
        if bssid is not None:
            wire.literal(" ")
            wire.put("mac", "bssid", bssid)
        self._text = wire


class WpsNfcConfigToken(Command["replies.SecretHex"]):
    """Makes the content of an NFC tag with the settings of a network.

    ``WPS_NFC_CONFIG_TOKEN <encoding:enum(WPS|NDEF)>[? <network_id:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.SecretHex`.

    Hostapd: without network_id; the reply has capital digits and ends with a line feed.

    - ``encoding``: Whether the content stands alone or in an NDEF message.
    - ``network_id``: The number of the network.

    >>> bytes(WpsNfcConfigToken("WPS", network_id=7))
    b'WPS_NFC_CONFIG_TOKEN WPS 7'
    """

    _reply = "SecretHex"

    def __init__(
        self,
        encoding: Literal["WPS", "NDEF"],
        *,
        network_id: Optional[int] = None,
    ) -> None:
        wire = CommandText("WPS_NFC_CONFIG_TOKEN ")
        wire.choice("encoding", encoding, ["WPS", "NDEF"])
        if network_id is not None:
            wire.literal(" ")
            wire.put("uint", "network_id", network_id)
        self._text = wire


class WpsNfcToken(Command["replies.SecretHex"]):
    """Makes the content of an NFC tag with a device password.

    ``WPS_NFC_TOKEN <encoding:enum(WPS|NDEF)>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.SecretHex`.

    Global socket: wpa_supplicant only; the reply has capital digits and ends with a line
    feed.

    - ``encoding``: Whether the content stands alone or in an NDEF message.

    >>> bytes(WpsNfcToken("WPS"))
    b'WPS_NFC_TOKEN WPS'
    """

    _reply = "SecretHex"

    def __init__(self, encoding: Literal["WPS", "NDEF"]) -> None:
        wire = CommandText("WPS_NFC_TOKEN ")
        wire.choice("encoding", encoding, ["WPS", "NDEF"])
        self._text = wire


class WpsNfcTokenEnable(Command["replies.Empty"]):
    """Lets devices use the password of our NFC tag.

    ``WPS_NFC_TOKEN enable``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Empty`.

    The reply is empty, or FAIL.

    >>> bytes(WpsNfcTokenEnable())
    b'WPS_NFC_TOKEN enable'
    """

    _reply = "Empty"

    def __init__(self) -> None:
        wire = CommandText("WPS_NFC_TOKEN")
        wire.literal(" enable")
        self._text = wire


class WpsNfcTokenDisable(Command["replies.Empty"]):
    """Stops the use of the password of our NFC tag.

    ``WPS_NFC_TOKEN disable``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Empty`.

    The reply is empty.

    >>> bytes(WpsNfcTokenDisable())
    b'WPS_NFC_TOKEN disable'
    """

    _reply = "Empty"

    def __init__(self) -> None:
        wire = CommandText("WPS_NFC_TOKEN")
        wire.literal(" disable")
        self._text = wire


class WpsNfcTagRead(Command["replies.Done"]):
    """Hands over what was read from an NFC tag.

    ``WPS_NFC_TAG_READ <tag:secret hex>[? freq=<frequency:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    Freq: wpa_supplicant only; global socket: wpa_supplicant only.

    - ``tag``: The content of the tag.
    - ``frequency``: The frequency that a P2P group has to use, in MHz.

    >>> bytes(WpsNfcTagRead(b"hush", frequency=7))
    b'WPS_NFC_TAG_READ 68757368 freq=7'
    """

    _reply = "Done"

    def __init__(self, tag: Union[bytes, bytearray], *, frequency: Optional[int] = None) -> None:
        wire = CommandText("WPS_NFC_TAG_READ ")
        wire.put("hex", "tag", tag, secret=True)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        self._text = wire


class NfcGetHandoverReq(Command["replies.SecretHex"]):
    """Makes the request of an NFC connection handover.

    ``NFC_GET_HANDOVER_REQ <encoding:enum(WPS|NDEF)> <carrier:enum(WPS|WPS-CR|P2P-CR)>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.SecretHex`.

    WPS carriers in NDEF only; the reply has capital digits and ends with a line feed.

    - ``encoding``: Whether the content stands alone or in an NDEF message.
    - ``carrier``: What the handover is about: WPS, or P2P.

    >>> bytes(NfcGetHandoverReq("WPS", "WPS"))
    b'NFC_GET_HANDOVER_REQ WPS WPS'
    """

    _reply = "SecretHex"

    def __init__(
        self,
        encoding: Literal["WPS", "NDEF"],
        carrier: Literal["WPS", "WPS-CR", "P2P-CR"],
    ) -> None:
        wire = CommandText("NFC_GET_HANDOVER_REQ ")
        wire.choice("encoding", encoding, ["WPS", "NDEF"])
        wire.literal(" ")
        wire.choice("carrier", carrier, ["WPS", "WPS-CR", "P2P-CR"])
        self._text = wire


class NfcGetHandoverSel(Command["replies.SecretHex"]):
    """Makes the answer of an NFC connection handover.

    ``NFC_GET_HANDOVER_SEL <encoding:enum(WPS|NDEF)> <carrier:enum(WPS|WPS-CR|P2P-CR|P2P-CR-TAG)>[? <access_point:word>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.SecretHex`.

    Hostapd: WPS-CR without access_point; global socket: wpa_supplicant only; the reply has
    capital digits and ends with a line feed.

    - ``encoding``: Whether the content stands alone or in an NDEF message.
    - ``carrier``: What the handover is about: WPS, or P2P.
    - ``access_point``: The access point, by its UUID or BSSID, of which an external registrar
      hands the settings over; without it ours.

    >>> bytes(NfcGetHandoverSel("WPS", "WPS", access_point="word"))
    b'NFC_GET_HANDOVER_SEL WPS WPS word'
    """

    _reply = "SecretHex"

    def __init__(
        self,
        encoding: Literal["WPS", "NDEF"],
        carrier: Literal["WPS", "WPS-CR", "P2P-CR", "P2P-CR-TAG"],
        *,
        access_point: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("NFC_GET_HANDOVER_SEL ")
        wire.choice("encoding", encoding, ["WPS", "NDEF"])
        wire.literal(" ")
        wire.choice("carrier", carrier, ["WPS", "WPS-CR", "P2P-CR", "P2P-CR-TAG"])
        if access_point is not None:
            wire.literal(" ")
            wire.put("word", "access_point", access_point)
        self._text = wire


class NfcReportHandover(Command["replies.Done"]):
    """Hands over both messages of a finished NFC connection handover.

    ``NFC_REPORT_HANDOVER <role:enum(INIT|RESP)> <kind:enum(WPS|P2P)> <request:secret hex> <select:secret hex>[? freq=<frequency:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    Hostapd: RESP WPS, without freq; global socket: wpa_supplicant only.

    - ``role``: Which side of the handover we were.
    - ``kind``: What the handover was about.
    - ``request``: The handover request message.
    - ``select``: The handover select message.
    - ``frequency``: The frequency that a P2P group has to use, in MHz.

    >>> bytes(NfcReportHandover("INIT", "WPS", b"hush", b"hush", frequency=7))
    b'NFC_REPORT_HANDOVER INIT WPS 68757368 68757368 freq=7'
    """

    _reply = "Done"

    def __init__(
        self,
        role: Literal["INIT", "RESP"],
        kind: Literal["WPS", "P2P"],
        request: Union[bytes, bytearray],
        select: Union[bytes, bytearray],
        *,
        frequency: Optional[int] = None,
    ) -> None:
        wire = CommandText("NFC_REPORT_HANDOVER ")
        wire.choice("role", role, ["INIT", "RESP"])
        wire.literal(" ")
        wire.choice("kind", kind, ["WPS", "P2P"])
        wire.literal(" ")
        wire.put("hex", "request", request, secret=True)
        wire.literal(" ")
        wire.put("hex", "select", select, secret=True)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        self._text = wire
