"""The driver.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class DriverFlags(Command["replies.DriverFlags"]):
    """Asks what the driver can do.

    ``DRIVER_FLAGS``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.DriverFlags`.

    >>> bytes(DriverFlags())
    b'DRIVER_FLAGS'
    """

    _reply = "DriverFlags"

    def __init__(self) -> None:
        wire = CommandText("DRIVER_FLAGS")
        self._text = wire


class DriverFlags2(Command["replies.DriverFlags"]):
    """Asks what else the driver can do.

    ``DRIVER_FLAGS2``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.DriverFlags`.

    >>> bytes(DriverFlags2())
    b'DRIVER_FLAGS2'
    """

    _reply = "DriverFlags"

    def __init__(self) -> None:
        wire = CommandText("DRIVER_FLAGS2")
        self._text = wire


class Driver(Command["replies.Raw"]):
    """Sends a private command to the driver.

    ``DRIVER <command:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Raw`.

    Android builds only; global socket: wpa_supplicant only.

    - ``command``: The private command.

    >>> bytes(Driver("some text"))
    b'DRIVER some text'
    """

    _reply = "Raw"

    def __init__(self, command: Union[Text, int]) -> None:
        wire = CommandText("DRIVER ")
        wire.put("text", "command", command)
        self._text = wire


class GetPrefFreqList(Command["replies.PreferredFrequencies"]):
    """Asks which frequencies the driver prefers.

    ``GET_PREF_FREQ_LIST <interface_type:enum(STATION|AP|P2P_GO|P2P_CLIENT|IBSS|TDLS)>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.PreferredFrequencies`.

    Numbers of MHz, separated by commas.

    - ``interface_type``: The kind of interface that it is about.

    >>> bytes(GetPrefFreqList("STATION"))
    b'GET_PREF_FREQ_LIST STATION'
    """

    _reply = "PreferredFrequencies"

    def __init__(
        self,
        interface_type: Literal["STATION", "AP", "P2P_GO", "P2P_CLIENT", "IBSS", "TDLS"],
    ) -> None:
        wire = CommandText("GET_PREF_FREQ_LIST ")
        wire.choice("interface_type", interface_type, [
            "STATION",
            "AP",
            "P2P_GO",
            "P2P_CLIENT",
            "IBSS",
            "TDLS",
        ])
        self._text = wire


class RadioWorkShow(Command["replies.RadioWork"]):
    """Lists what the radio does and has to do.

    ``RADIO_WORK show``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.RadioWork`.

    >>> bytes(RadioWorkShow())
    b'RADIO_WORK show'
    """

    _reply = "RadioWork"

    def __init__(self) -> None:
        wire = CommandText("RADIO_WORK")
        wire.literal(" show")
        self._text = wire


class RadioWorkAdd(Command["replies.Identifier"]):
    """Asks for the radio; an event tells when it is free for us.

    ``RADIO_WORK add <name:word>[? freq=<frequency:uint>][? timeout=<timeout:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    - ``name``: A name for the work, which comes back in events.
    - ``frequency``: The frequency that is needed, in MHz.
    - ``timeout``: How long it lasts, in seconds.

    >>> bytes(RadioWorkAdd("word", frequency=7))
    b'RADIO_WORK add word freq=7'
    """

    _reply = "Identifier"

    def __init__(
        self,
        name: Union[Text, int],
        *,
        frequency: Optional[int] = None,
        timeout: Optional[int] = None,
    ) -> None:
        wire = CommandText("RADIO_WORK")
        wire.literal(" add ")
        wire.put("word", "name", name, stops=[" freq=", " timeout="])
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if timeout is not None:
            wire.literal(" timeout=")
            wire.put("uint", "timeout", timeout)
        self._text = wire


class RadioWorkDone(Command["replies.Done"]):
    """Gives the radio back.

    ``RADIO_WORK done <work_id:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``work_id``: The number of the work; 0 for the first one.

    >>> bytes(RadioWorkDone(7))
    b'RADIO_WORK done 7'
    """

    _reply = "Done"

    def __init__(self, work_id: int) -> None:
        wire = CommandText("RADIO_WORK")
        wire.literal(" done ")
        wire.put("uint", "work_id", work_id)
        self._text = wire
