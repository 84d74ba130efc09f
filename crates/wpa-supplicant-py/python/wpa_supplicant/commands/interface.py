"""The daemon, its interfaces and its log.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class Ping(Command["replies.Pong"]):
    """Asks whether the daemon is there and answers.

    ``PING``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Pong`.

    >>> bytes(Ping())
    b'PING'
    """

    _reply = "Pong"

    def __init__(self) -> None:
        wire = CommandText("PING")
        self._text = wire


class Ifname(Command["replies.Value"]):
    """Asks for the name of the interface that the socket belongs to.

    ``IFNAME``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Value`.

    >>> bytes(Ifname())
    b'IFNAME'
    """

    _reply = "Value"

    def __init__(self) -> None:
        wire = CommandText("IFNAME")
        self._text = wire


class Interfaces(Command["replies.InterfaceNames"]):
    """Lists the interfaces that the daemon controls.

    ``INTERFACES``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.InterfaceNames`.

    Hostapd: on its global socket only.

    >>> bytes(Interfaces())
    b'INTERFACES'
    """

    _reply = "InterfaceNames"

    def __init__(self) -> None:
        wire = CommandText("INTERFACES")
        self._text = wire


class InterfacesCtrl(Command["replies.InterfaceControls"]):
    """Lists the interfaces and where the control socket of each is.

    ``INTERFACES ctrl``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.InterfaceControls`.

    Hostapd: on its global socket only.

    >>> bytes(InterfacesCtrl())
    b'INTERFACES ctrl'
    """

    _reply = "InterfaceControls"

    def __init__(self) -> None:
        wire = CommandText("INTERFACES")
        wire.literal(" ctrl")
        self._text = wire


class InterfaceList(Command["replies.InterfaceList"]):
    """Lists the network interfaces that the drivers know.

    ``INTERFACE_LIST``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.InterfaceList`.

    >>> bytes(InterfaceList())
    b'INTERFACE_LIST'
    """

    _reply = "InterfaceList"

    def __init__(self) -> None:
        wire = CommandText("INTERFACE_LIST")
        self._text = wire


class InterfaceRemove(Command["replies.Done"]):
    """Stops to control an interface.

    ``INTERFACE_REMOVE <interface:word>``

    For wpa_supplicant, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``interface``: The name of the interface.

    >>> bytes(InterfaceRemove("word"))
    b'INTERFACE_REMOVE word'
    """

    _reply = "Done"

    def __init__(self, interface: Union[Text, int]) -> None:
        wire = CommandText("INTERFACE_REMOVE ")
        wire.put("word", "interface", interface)
        self._text = wire


class HostapdAdd(Command["replies.Done"]):
    """Lets hostapd control one more interface, without a configuration file.

    ``ADD <interface:word> <control_interface:word>[? <driver:word>]``

    For hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``interface``: The name of the interface.
    - ``control_interface``: The directory of the control sockets.
    - ``driver``: The name of the driver interface, such as nl80211; without it the first one.

    >>> bytes(HostapdAdd("word", "word", driver="word"))
    b'ADD word word word'
    """

    _reply = "Done"

    def __init__(
        self,
        interface: Union[Text, int],
        control_interface: Union[Text, int],
        *,
        driver: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("ADD ")
        wire.put("word", "interface", interface)
        wire.literal(" ")
        wire.put("word", "control_interface", control_interface)
        if driver is not None:
            wire.literal(" ")
            wire.put("word", "driver", driver)
        self._text = wire


class HostapdAddBss(Command["replies.Done"]):
    """Adds a BSS of a configuration file to a radio.

    ``ADD bss_config=<phy:word>:<configuration_file:text>``

    For hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``phy``: The name of the radio, such as phy0.
    - ``configuration_file``: The path of the configuration file.

    >>> bytes(HostapdAddBss("word", "some text"))
    b'ADD bss_config=word:some text'
    """

    _reply = "Done"

    def __init__(self, phy: Union[Text, int], configuration_file: Union[Text, int]) -> None:
        wire = CommandText("ADD")
        wire.literal(" bss_config=")
        wire.put("word", "phy", phy, stops=[":"])
        wire.literal(":")
        wire.put("text", "configuration_file", configuration_file, stops=[" bss_config="])
        self._text = wire


class HostapdAddConfig(Command["replies.Done"]):
    """Starts an interface with a configuration file.

    ``ADD <interface:word> config=<configuration_file:text>``

    For hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``interface``: The name of the interface.
    - ``configuration_file``: The path of the configuration file.

    >>> bytes(HostapdAddConfig("word", "some text"))
    b'ADD word config=some text'
    """

    _reply = "Done"

    def __init__(self, interface: Union[Text, int], configuration_file: Union[Text, int]) -> None:
        wire = CommandText("ADD ")
        wire.put("word", "interface", interface, stops=[" config="])
        wire.literal(" config=")
        wire.put("text", "configuration_file", configuration_file, stops=[" config="])
        self._text = wire


class HostapdRemove(Command["replies.Done"]):
    """Stops an interface or BSS and forgets it.

    ``REMOVE <interface:word>``

    For hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``interface``: The name of the interface.

    >>> bytes(HostapdRemove("word"))
    b'REMOVE word'
    """

    _reply = "Done"

    def __init__(self, interface: Union[Text, int]) -> None:
        wire = CommandText("REMOVE ")
        wire.put("word", "interface", interface)
        self._text = wire


class Terminate(Command["replies.Done"]):
    """Stops the daemon; the OK comes first.

    ``TERMINATE``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Terminate())
    b'TERMINATE'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("TERMINATE")
        self._text = wire


class Suspend(Command["replies.Done"]):
    """Tells wpa_supplicant that the system goes to sleep.

    ``SUSPEND``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Suspend())
    b'SUSPEND'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("SUSPEND")
        self._text = wire


class Resume(Command["replies.Done"]):
    """Tells wpa_supplicant that the system is awake again.

    ``RESUME``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Resume())
    b'RESUME'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RESUME")
        self._text = wire


class Relog(Command["replies.Done"]):
    """Closes the log file and opens it again.

    ``RELOG``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Relog())
    b'RELOG'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RELOG")
        self._text = wire


class CloseLog(Command["replies.Done"]):
    """Closes the log file.

    ``CLOSE_LOG``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(CloseLog())
    b'CLOSE_LOG'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("CLOSE_LOG")
        self._text = wire


class Note(Command["replies.Done"]):
    """Writes a line into the log of the daemon.

    ``NOTE <text:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    On the global socket of wpa_supplicant only in main; none in that of hostapd.

    - ``text``: The text.

    >>> bytes(Note("some text"))
    b'NOTE some text'
    """

    _reply = "Done"

    def __init__(self, text: Union[Text, int]) -> None:
        wire = CommandText("NOTE ")
        wire.put("text", "text", text)
        self._text = wire


class LogLevel(Command["replies.LogLevel"]):
    """Asks what the daemon writes into its log.

    ``LOG_LEVEL``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.LogLevel`.

    >>> bytes(LogLevel())
    b'LOG_LEVEL'
    """

    _reply = "LogLevel"

    def __init__(self) -> None:
        wire = CommandText("LOG_LEVEL")
        self._text = wire


class LogLevelSet(Command["replies.Done"]):
    """Sets what the daemon writes into its log.

    ``LOG_LEVEL <level:enum(EXCESSIVE|MSGDUMP|DEBUG|INFO|WARNING|ERROR)>[? <timestamp:enum(0|1)>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``level``: The lowest level that is written.
    - ``timestamp``: Whether lines begin with the time.

    >>> bytes(LogLevelSet("EXCESSIVE", timestamp=True))
    b'LOG_LEVEL EXCESSIVE 1'
    """

    _reply = "Done"

    def __init__(
        self,
        level: Literal["EXCESSIVE", "MSGDUMP", "DEBUG", "INFO", "WARNING", "ERROR"],
        *,
        timestamp: Optional[bool] = None,
    ) -> None:
        wire = CommandText("LOG_LEVEL ")
        wire.choice("level", level, ["EXCESSIVE", "MSGDUMP", "DEBUG", "INFO", "WARNING", "ERROR"])
        if timestamp is not None:
            wire.literal(" ")
            wire.put("bool", "timestamp", timestamp)
        self._text = wire


class Flush(Command["replies.Done"]):
    """Forgets all state that commands and the air left; made for test runs.

    ``FLUSH``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: on the socket of an interface, and it also removes its networks; hostapd:
    on the global socket, and it removes its interfaces.

    >>> bytes(Flush())
    b'FLUSH'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("FLUSH")
        self._text = wire


class GetCookie(Command["replies.Cookie"]):
    """Asks for the cookie that every command over UDP begins with.

    ``GET_COOKIE``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Cookie`.

    UDP only; the client asks for it by itself.

    >>> bytes(GetCookie())
    b'GET_COOKIE'
    """

    _reply = "Cookie"

    def __init__(self) -> None:
        wire = CommandText("GET_COOKIE")
        self._text = wire
