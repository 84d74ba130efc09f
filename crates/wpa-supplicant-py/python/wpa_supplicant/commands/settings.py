"""Settings and capabilities.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class Get(Command["replies.Value"]):
    """Asks for a variable of the interface.

    ``GET <variable:word>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Value`.

    Hostapd: version and tls_library only.

    - ``variable``: The name of the variable.

    >>> bytes(Get("word"))
    b'GET word'
    """

    _reply = "Value"

    def __init__(self, variable: Union[Text, int]) -> None:
        wire = CommandText("GET ")
        wire.put("word", "variable", variable)
        self._text = wire


class Dump(Command["replies.GlobalConfig"]):
    """Lists the global settings of the configuration.

    ``DUMP``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.GlobalConfig`.

    >>> bytes(Dump())
    b'DUMP'
    """

    _reply = "GlobalConfig"

    def __init__(self) -> None:
        wire = CommandText("DUMP")
        self._text = wire


class SaveConfig(Command["replies.Done"]):
    """Writes the configuration to its file.

    ``SAVE_CONFIG``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Needs update_config=1; on the global socket for every interface that has it.

    >>> bytes(SaveConfig())
    b'SAVE_CONFIG'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("SAVE_CONFIG")
        self._text = wire


class Reconfigure(Command["replies.Done"]):
    """Reads the configuration file again.

    ``RECONFIGURE``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Reconfigure())
    b'RECONFIGURE'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RECONFIGURE")
        self._text = wire


class GetCapability(Command["replies.Words"]):
    """Asks what the driver and the build can do.

    ``GET_CAPABILITY <field:enum+(eap|pairwise|group|group_mgmt|key_mgmt|proto|auth_alg|modes|tdls|erp|fips|acs|fils|multibss|dpp|nan|sae|ocv|beacon_prot|p2p2|pcc_mode)>[? iftype=<interface_type:enum+(STATION|AP_VLAN|AP|P2P_GO|P2P_CLIENT|P2P_DEVICE|MESH|IBSS|NAN)>][? <strict:lit(strict)>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Words`.

    Hostapd: dpp only; iftype for key_mgmt only; nan, p2p2 and pcc_mode after 2.10; FAIL for a
    field that is not built in or not supported.

    - ``field``: What is asked for.
    - ``interface_type``: The kind of interface that it is about.
    - ``strict``: Wants an empty reply, instead of a guess, when the driver does not tell.

    >>> bytes(GetCapability("eap", interface_type="STATION"))
    b'GET_CAPABILITY eap iftype=STATION'
    """

    _reply = "Words"

    def __init__(
        self,
        field: Text,
        *,
        interface_type: Optional[Text] = None,
        strict: bool = False,
    ) -> None:
        wire = CommandText("GET_CAPABILITY ")
        wire.put("word", "field", field)
        if interface_type is not None:
            wire.literal(" iftype=")
            wire.put("word", "interface_type", interface_type)
        if wire.given("strict", strict):
            wire.literal(" strict")
        self._text = wire


class GetCapabilityChannels(Command["replies.Channels"]):
    """Asks for the channels that the driver can use.

    ``GET_CAPABILITY channels``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Channels`.

    >>> bytes(GetCapabilityChannels())
    b'GET_CAPABILITY channels'
    """

    _reply = "Channels"

    def __init__(self) -> None:
        wire = CommandText("GET_CAPABILITY")
        wire.literal(" channels")
        self._text = wire


class GetCapabilityFreq(Command["replies.Frequencies"]):
    """Asks for the channels with their frequencies and limits.

    ``GET_CAPABILITY freq``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Frequencies`.

    >>> bytes(GetCapabilityFreq())
    b'GET_CAPABILITY freq'
    """

    _reply = "Frequencies"

    def __init__(self) -> None:
        wire = CommandText("GET_CAPABILITY")
        wire.literal(" freq")
        self._text = wire
