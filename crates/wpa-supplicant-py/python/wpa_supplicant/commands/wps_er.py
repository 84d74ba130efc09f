"""WPS external registrar.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class WpsErStart(Command["replies.Done"]):
    """Starts to look for access points as an external registrar.

    ``WPS_ER_START[? ifname=<interface:word>][? <address:ip4>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``interface``: The name of the interface on which access points are looked for.
    - ``address``: The IPv4 address of the access point, if only this one is wanted.

    >>> bytes(WpsErStart(interface="word"))
    b'WPS_ER_START ifname=word'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        interface: Optional[Union[Text, int]] = None,
        address: Optional[str] = None,
    ) -> None:
        wire = CommandText("WPS_ER_START")
        if interface is not None:
            wire.literal(" ifname=")
            wire.put("word", "interface", interface)
        if address is not None:
            wire.literal(" ")
            wire.put("ip4", "address", address)
        self._text = wire


class WpsErStop(Command["replies.Done"]):
    """Stops being an external registrar.

    ``WPS_ER_STOP``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(WpsErStop())
    b'WPS_ER_STOP'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("WPS_ER_STOP")
        self._text = wire


class WpsErPin(Command["replies.Done"]):
    """Gives the PIN of a device that wants to join.

    ``WPS_ER_PIN <enrollee:word> <pin:pin8>[? <address:mac>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``enrollee``: The device, by its UUID or MAC address; for a PIN also any.
    - ``pin``: The PIN, eight or four digits.
    - ``address``: The MAC address of the device, if only this one may use the PIN.

    >>> bytes(WpsErPin("word", "12345670", address="02:00:00:00:01:00"))
    b'WPS_ER_PIN word 12345670 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(
        self,
        enrollee: Union[Text, int],
        pin: Text,
        *,
        address: Optional[str] = None,
    ) -> None:
        wire = CommandText("WPS_ER_PIN ")
        wire.put("word", "enrollee", enrollee)
        wire.literal(" ")
        wire.put("pin", "pin", pin, secret=True)
        if address is not None:
            wire.literal(" ")
            wire.put("mac", "address", address)
        self._text = wire


class WpsErPbc(Command["replies.Done"]):
    """Lets a device join whose button was pushed.

    ``WPS_ER_PBC <enrollee:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Refused with FAIL-PBC-OVERLAP, FAIL-UNKNOWN-UUID or FAIL-NO-AP-SETTINGS.

    - ``enrollee``: The device, by its UUID or MAC address; for a PIN also any.

    >>> bytes(WpsErPbc("word"))
    b'WPS_ER_PBC word'
    """

    _reply = "Done"

    def __init__(self, enrollee: Union[Text, int]) -> None:
        wire = CommandText("WPS_ER_PBC ")
        wire.put("word", "enrollee", enrollee)
        self._text = wire


class WpsErLearn(Command["replies.Done"]):
    """Learns the settings of an access point with its PIN.

    ``WPS_ER_LEARN <access_point:word> <pin:pin8>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``access_point``: The access point, by its UUID or BSSID.
    - ``pin``: The PIN of the access point.

    >>> bytes(WpsErLearn("word", "12345670"))
    b'WPS_ER_LEARN word 12345670'
    """

    _reply = "Done"

    def __init__(self, access_point: Union[Text, int], pin: Text) -> None:
        wire = CommandText("WPS_ER_LEARN ")
        wire.put("word", "access_point", access_point)
        wire.literal(" ")
        wire.put("pin", "pin", pin, secret=True)
        self._text = wire


class WpsErSetConfig(Command["replies.Done"]):
    """Tells which network has the settings of an access point.

    ``WPS_ER_SET_CONFIG <access_point:word> <network_id:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``access_point``: The access point, by its UUID or BSSID.
    - ``network_id``: The number of the network.

    >>> bytes(WpsErSetConfig("word", 7))
    b'WPS_ER_SET_CONFIG word 7'
    """

    _reply = "Done"

    def __init__(self, access_point: Union[Text, int], network_id: int) -> None:
        wire = CommandText("WPS_ER_SET_CONFIG ")
        wire.put("word", "access_point", access_point)
        wire.literal(" ")
        wire.put("uint", "network_id", network_id)
        self._text = wire


class WpsErConfig(Command["replies.Done"]):
    r"""Gives an access point new settings with its PIN.

    ``WPS_ER_CONFIG <access_point:word> <pin:pin8> <ssid:hex> <authentication:enum(OPEN|WPAPSK|WPA2PSK)> <encryption:enum+(NONE|TKIP|CCMP)> <key:secret hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``access_point``: The access point, by its UUID or BSSID.
    - ``pin``: The PIN of the access point.
    - ``ssid``: The SSID.
    - ``authentication``: The authentication of the new settings.
    - ``encryption``: The encryption of the new settings.
    - ``key``: The new passphrase or key; empty for an open network.

    >>> bytes(WpsErConfig("word", "12345670", b"\x01\xff", "OPEN", "NONE", b"hush"))
    b'WPS_ER_CONFIG word 12345670 01ff OPEN NONE 68757368'
    """

    _reply = "Done"

    def __init__(
        self,
        access_point: Union[Text, int],
        pin: Text,
        ssid: Union[bytes, bytearray],
        authentication: Literal["OPEN", "WPAPSK", "WPA2PSK"],
        encryption: Text,
        key: Union[bytes, bytearray],
    ) -> None:
        wire = CommandText("WPS_ER_CONFIG ")
        wire.put("word", "access_point", access_point)
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


class WpsErNfcConfigToken(Command["replies.SecretHex"]):
    """Makes the content of an NFC tag with the settings of an access point.

    ``WPS_ER_NFC_CONFIG_TOKEN <encoding:enum(WPS|NDEF)> <access_point:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.SecretHex`.

    The reply has capital digits and ends with a line feed.

    - ``encoding``: Whether the content stands alone or in an NDEF message.
    - ``access_point``: The access point, by its UUID or BSSID.

    >>> bytes(WpsErNfcConfigToken("WPS", "word"))
    b'WPS_ER_NFC_CONFIG_TOKEN WPS word'
    """

    _reply = "SecretHex"

    def __init__(self, encoding: Literal["WPS", "NDEF"], access_point: Union[Text, int]) -> None:
        wire = CommandText("WPS_ER_NFC_CONFIG_TOKEN ")
        wire.choice("encoding", encoding, ["WPS", "NDEF"])
        wire.literal(" ")
        wire.put("word", "access_point", access_point)
        self._text = wire
