"""Fast session transfer (FST).

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class FstAttach(Command["replies.Done"]):
    """Puts an interface into a group for fast session transfer.

    ``FST-ATTACH <interface:word> <group:word>[? llt=<timeout:uint>][? priority=<priority:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    FST builds only.

    - ``interface``: The name of the interface.
    - ``group``: The name of the group.
    - ``timeout``: The link loss timeout.
    - ``priority``: The priority of the interface.

    >>> bytes(FstAttach("word", "word", timeout=7))
    b'FST-ATTACH word word llt=7'
    """

    _reply = "Done"

    def __init__(
        self,
        interface: Union[Text, int],
        group: Union[Text, int],
        *,
        timeout: Optional[int] = None,
        priority: Optional[int] = None,
    ) -> None:
        wire = CommandText("FST-ATTACH ")
        wire.put("word", "interface", interface, stops=[" llt=", " priority="])
        wire.literal(" ")
        wire.put("word", "group", group, stops=[" llt=", " priority="])
        if timeout is not None:
            wire.literal(" llt=")
            wire.put("uint", "timeout", timeout)
        if priority is not None:
            wire.literal(" priority=")
            wire.put("uint", "priority", priority)
        self._text = wire


class FstDetach(Command["replies.Done"]):
    """Takes an interface out of its group for fast session transfer.

    ``FST-DETACH <interface:word>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    FST builds only.

    - ``interface``: The name of the interface.

    >>> bytes(FstDetach("word"))
    b'FST-DETACH word'
    """

    _reply = "Done"

    def __init__(self, interface: Union[Text, int]) -> None:
        wire = CommandText("FST-DETACH ")
        wire.put("word", "interface", interface)
        self._text = wire


class FstManagerListGroups(Command["replies.FstGroups"]):
    """Lists the groups for fast session transfer.

    ``FST-MANAGER list_groups``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.FstGroups`.

    FST builds only.

    >>> bytes(FstManagerListGroups())
    b'FST-MANAGER list_groups'
    """

    _reply = "FstGroups"

    def __init__(self) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" list_groups")
        self._text = wire


class FstManagerListIfaces(Command["replies.FstInterfaces"]):
    """Lists the interfaces of a group.

    ``FST-MANAGER list_ifaces <group:word>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.FstInterfaces`.

    FST builds only.

    - ``group``: The name of the group.

    >>> bytes(FstManagerListIfaces("word"))
    b'FST-MANAGER list_ifaces word'
    """

    _reply = "FstInterfaces"

    def __init__(self, group: Union[Text, int]) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" list_ifaces ")
        wire.put("word", "group", group)
        self._text = wire


class FstManagerIfacePeers(Command["replies.Addresses"]):
    """Lists the peers of an interface.

    ``FST-MANAGER iface_peers <group:word> <interface:word>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Addresses`.

    FST builds only.

    - ``group``: The name of the group.
    - ``interface``: The name of the interface.

    >>> bytes(FstManagerIfacePeers("word", "word"))
    b'FST-MANAGER iface_peers word word'
    """

    _reply = "Addresses"

    def __init__(self, group: Union[Text, int], interface: Union[Text, int]) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" iface_peers ")
        wire.put("word", "group", group)
        wire.literal(" ")
        wire.put("word", "interface", interface)
        self._text = wire


class FstManagerGetPeerMbies(Command["replies.Hex"]):
    """Asks for the multi-band elements of a peer.

    ``FST-MANAGER get_peer_mbies <interface:word> <peer:mac>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Hex`.

    FST builds only.

    - ``interface``: The name of the interface.
    - ``peer``: The MAC address of the peer.

    >>> bytes(FstManagerGetPeerMbies("word", "02:00:00:00:01:00"))
    b'FST-MANAGER get_peer_mbies word 02:00:00:00:01:00'
    """

    _reply = "Hex"

    def __init__(self, interface: Union[Text, int], peer: str) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" get_peer_mbies ")
        wire.put("word", "interface", interface)
        wire.literal(" ")
        wire.put("mac", "peer", peer)
        self._text = wire


class FstManagerListSessions(Command["replies.FstSessions"]):
    """Lists the sessions of a group.

    ``FST-MANAGER list_sessions <group:word>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.FstSessions`.

    FST builds only; numbers with a space before each.

    - ``group``: The name of the group.

    >>> bytes(FstManagerListSessions("word"))
    b'FST-MANAGER list_sessions word'
    """

    _reply = "FstSessions"

    def __init__(self, group: Union[Text, int]) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" list_sessions ")
        wire.put("word", "group", group)
        self._text = wire


class FstManagerSessionAdd(Command["replies.Identifier"]):
    """Makes a session.

    ``FST-MANAGER session_add <group:word>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    FST builds only.

    - ``group``: The name of the group.

    >>> bytes(FstManagerSessionAdd("word"))
    b'FST-MANAGER session_add word'
    """

    _reply = "Identifier"

    def __init__(self, group: Union[Text, int]) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" session_add ")
        wire.put("word", "group", group)
        self._text = wire


class FstManagerSessionRemove(Command["replies.Done"]):
    """Removes a session.

    ``FST-MANAGER session_remove <session_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    FST builds only.

    - ``session_id``: The number of the session.

    >>> bytes(FstManagerSessionRemove(7))
    b'FST-MANAGER session_remove 7'
    """

    _reply = "Done"

    def __init__(self, session_id: int) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" session_remove ")
        wire.put("uint", "session_id", session_id)
        self._text = wire


class FstManagerSessionGet(Command["replies.Pairs"]):
    """Asks for the state of a session.

    ``FST-MANAGER session_get <session_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Pairs`.

    FST builds only.

    - ``session_id``: The number of the session.

    >>> bytes(FstManagerSessionGet(7))
    b'FST-MANAGER session_get 7'
    """

    _reply = "Pairs"

    def __init__(self, session_id: int) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" session_get ")
        wire.put("uint", "session_id", session_id)
        self._text = wire


class FstManagerSessionSet(Command["replies.Done"]):
    """Sets a parameter of a session.

    ``FST-MANAGER session_set <session_id:uint> <parameter:enum+(old_ifname|new_ifname|old_peer_addr|new_peer_addr|llt)>=<value:word>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    FST builds only.

    - ``session_id``: The number of the session.
    - ``parameter``: The parameter.
    - ``value``: The value.

    >>> bytes(FstManagerSessionSet(7, "old_ifname", "word"))
    b'FST-MANAGER session_set 7 old_ifname=word'
    """

    _reply = "Done"

    def __init__(self, session_id: int, parameter: Text, value: Union[Text, int]) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" session_set ")
        wire.put("uint", "session_id", session_id)
        wire.literal(" ")
        wire.put("word", "parameter", parameter)
        wire.literal("=")
        wire.put("word", "value", value)
        self._text = wire


class FstManagerSessionInitiate(Command["replies.Done"]):
    """Asks the peer to set a session up.

    ``FST-MANAGER session_initiate <session_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    FST builds only.

    - ``session_id``: The number of the session.

    >>> bytes(FstManagerSessionInitiate(7))
    b'FST-MANAGER session_initiate 7'
    """

    _reply = "Done"

    def __init__(self, session_id: int) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" session_initiate ")
        wire.put("uint", "session_id", session_id)
        self._text = wire


class FstManagerSessionRespond(Command["replies.Done"]):
    """Answers the wish of a peer to set a session up.

    ``FST-MANAGER session_respond <session_id:uint> <answer:enum+(accept|reject)>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    FST builds only.

    - ``session_id``: The number of the session.
    - ``answer``: The answer.

    >>> bytes(FstManagerSessionRespond(7, "accept"))
    b'FST-MANAGER session_respond 7 accept'
    """

    _reply = "Done"

    def __init__(self, session_id: int, answer: Text) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" session_respond ")
        wire.put("uint", "session_id", session_id)
        wire.literal(" ")
        wire.put("word", "answer", answer)
        self._text = wire


class FstManagerSessionTransfer(Command["replies.Done"]):
    """Moves a session to the other interface.

    ``FST-MANAGER session_transfer <session_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    FST builds only.

    - ``session_id``: The number of the session.

    >>> bytes(FstManagerSessionTransfer(7))
    b'FST-MANAGER session_transfer 7'
    """

    _reply = "Done"

    def __init__(self, session_id: int) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" session_transfer ")
        wire.put("uint", "session_id", session_id)
        self._text = wire


class FstManagerSessionTeardown(Command["replies.Done"]):
    """Ends a session.

    ``FST-MANAGER session_teardown <session_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    FST builds only.

    - ``session_id``: The number of the session.

    >>> bytes(FstManagerSessionTeardown(7))
    b'FST-MANAGER session_teardown 7'
    """

    _reply = "Done"

    def __init__(self, session_id: int) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" session_teardown ")
        wire.put("uint", "session_id", session_id)
        self._text = wire


class FstManagerTestRequest(Command["replies.Raw"]):
    """Runs a test function of fast session transfer.

    ``FST-MANAGER test_request <request:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Raw`.

    FST builds only; testing builds only.

    - ``request``: The function and its parameters.

    >>> bytes(FstManagerTestRequest("some text"))
    b'FST-MANAGER test_request some text'
    """

    _reply = "Raw"

    def __init__(self, request: Union[Text, int]) -> None:
        wire = CommandText("FST-MANAGER")
        wire.literal(" test_request ")
        wire.put("text", "request", request)
        self._text = wire
