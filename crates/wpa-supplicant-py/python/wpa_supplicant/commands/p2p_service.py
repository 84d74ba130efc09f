"""P2P service discovery.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class P2pServDiscReq(Command["replies.HexIdentifier"]):
    r"""Asks a peer for its services.

    ``P2P_SERV_DISC_REQ <peer:mac> <query:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.HexIdentifier`.

    00:00:00:00:00:00 asks all peers; the reply is the number of the request in hex, for
    P2P_SERV_DISC_CANCEL_REQ.

    - ``peer``: The MAC address of the peer.
    - ``query``: The query.

    >>> bytes(P2pServDiscReq("02:00:00:00:01:00", b"\x01\xff"))
    b'P2P_SERV_DISC_REQ 02:00:00:00:01:00 01ff'
    """

    _reply = "HexIdentifier"

    def __init__(self, peer: str, query: Union[bytes, bytearray]) -> None:
        wire = CommandText("P2P_SERV_DISC_REQ ")
        wire.put("mac", "peer", peer)
        wire.literal(" ")
        wire.put("hex", "query", query)
        self._text = wire


class P2pServDiscReqUpnp(Command["replies.HexIdentifier"]):
    r"""Asks a peer for a UPnP service.

    ``P2P_SERV_DISC_REQ <peer:mac> upnp <version:hex> <service:text>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.HexIdentifier`.

    The reply is the number of the request in hex.

    - ``peer``: The MAC address of the peer.
    - ``version``: The version of UPnP, one byte.
    - ``service``: The name of the service.

    >>> bytes(P2pServDiscReqUpnp("02:00:00:00:01:00", b"\x01\xff", "some text"))
    b'P2P_SERV_DISC_REQ 02:00:00:00:01:00 upnp 01ff some text'
    """

    _reply = "HexIdentifier"

    def __init__(
        self,
        peer: str,
        version: Union[bytes, bytearray],
        service: Union[Text, int],
    ) -> None:
        wire = CommandText("P2P_SERV_DISC_REQ ")
        wire.put("mac", "peer", peer)
        wire.literal(" upnp ")
        wire.put("hex", "version", version)
        wire.literal(" ")
        wire.put("text", "service", service)
        self._text = wire


class P2pServDiscReqWifiDisplay(Command["replies.HexIdentifier"]):
    """Asks a peer for its Wi-Fi Display services.

    ``P2P_SERV_DISC_REQ <peer:mac> wifi-display <roles:text>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.HexIdentifier`.

    The reply is the number of the request in hex.

    - ``peer``: The MAC address of the peer.
    - ``roles``: The roles that are looked for: [source], [pri-sink], [sec-sink],
      [source+sink].

    >>> bytes(P2pServDiscReqWifiDisplay("02:00:00:00:01:00", "some text"))
    b'P2P_SERV_DISC_REQ 02:00:00:00:01:00 wifi-display some text'
    """

    _reply = "HexIdentifier"

    def __init__(self, peer: str, roles: Union[Text, int]) -> None:
        wire = CommandText("P2P_SERV_DISC_REQ ")
        wire.put("mac", "peer", peer)
        wire.literal(" wifi-display ")
        wire.put("text", "roles", roles)
        self._text = wire


class P2pServDiscReqAsp(Command["replies.HexIdentifier"]):
    """Asks a peer for a service of the application service platform.

    ``P2P_SERV_DISC_REQ <peer:mac> asp <transaction_id:hexnum> <service:word>[? '<information:text>']``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.HexIdentifier`.

    The reply is the number of the request in hex.

    - ``peer``: The MAC address of the peer.
    - ``transaction_id``: The number of the query, 0 to 255.
    - ``service``: The name of the service.
    - ``information``: Information about the service; a quote ends it and a backslash takes
      away the meaning of what follows, so write two.

    >>> bytes(P2pServDiscReqAsp("02:00:00:00:01:00", 0x1f, "word", information="some text"))
    b"P2P_SERV_DISC_REQ 02:00:00:00:01:00 asp 1f word 'some text'"
    """

    _reply = "HexIdentifier"

    def __init__(
        self,
        peer: str,
        transaction_id: int,
        service: Union[Text, int],
        *,
        information: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("P2P_SERV_DISC_REQ ")
        wire.put("mac", "peer", peer)
        wire.literal(" asp ")
        wire.put("hexnum", "transaction_id", transaction_id)
        wire.literal(" ")
        wire.put("word", "service", service)
        if information is not None:
            wire.literal(" '")
            wire.put("text", "information", information, stops=["'"])
            wire.literal("'")
        self._text = wire


class P2pServDiscCancelReq(Command["replies.Done"]):
    """Stops a request for services.

    ``P2P_SERV_DISC_CANCEL_REQ <request:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``request``: The number of the request, as its reply wrote it.

    >>> bytes(P2pServDiscCancelReq("word"))
    b'P2P_SERV_DISC_CANCEL_REQ word'
    """

    _reply = "Done"

    def __init__(self, request: Union[Text, int]) -> None:
        wire = CommandText("P2P_SERV_DISC_CANCEL_REQ ")
        wire.put("word", "request", request)
        self._text = wire


class P2pServDiscResp(Command["replies.Done"]):
    r"""Answers a request for services.

    ``P2P_SERV_DISC_RESP <frequency:uint> <peer:mac> <dialog_token:uint> <response:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``frequency``: The frequency, in MHz.
    - ``peer``: The MAC address of the peer.
    - ``dialog_token``: The dialog token.
    - ``response``: The answer.

    >>> bytes(P2pServDiscResp(7, "02:00:00:00:01:00", 7, b"\x01\xff"))
    b'P2P_SERV_DISC_RESP 7 02:00:00:00:01:00 7 01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        frequency: int,
        peer: str,
        dialog_token: int,
        response: Union[bytes, bytearray],
    ) -> None:
        wire = CommandText("P2P_SERV_DISC_RESP ")
        wire.put("uint", "frequency", frequency)
        wire.literal(" ")
        wire.put("mac", "peer", peer)
        wire.literal(" ")
        wire.put("uint", "dialog_token", dialog_token)
        wire.literal(" ")
        wire.put("hex", "response", response)
        self._text = wire


class P2pServDiscExternal(Command["replies.Done"]):
    """Sets who answers requests for services.

    ``P2P_SERV_DISC_EXTERNAL <external:enum(0|1)>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``external``: Whether events ask us, instead of the daemon answering by itself.

    >>> bytes(P2pServDiscExternal(True))
    b'P2P_SERV_DISC_EXTERNAL 1'
    """

    _reply = "Done"

    def __init__(self, external: bool) -> None:
        wire = CommandText("P2P_SERV_DISC_EXTERNAL ")
        wire.put("bool", "external", external)
        self._text = wire


class P2pServiceUpdate(Command["replies.Done"]):
    """Tells peers that our services have changed.

    ``P2P_SERVICE_UPDATE``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(P2pServiceUpdate())
    b'P2P_SERVICE_UPDATE'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("P2P_SERVICE_UPDATE")
        self._text = wire


class P2pServiceFlush(Command["replies.Done"]):
    """Removes every service.

    ``P2P_SERVICE_FLUSH``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(P2pServiceFlush())
    b'P2P_SERVICE_FLUSH'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("P2P_SERVICE_FLUSH")
        self._text = wire


class P2pServiceAddBonjour(Command["replies.Done"]):
    r"""Offers a Bonjour service.

    ``P2P_SERVICE_ADD bonjour <query:hex> <response:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``query``: The query.
    - ``response``: The answer to the query.

    >>> bytes(P2pServiceAddBonjour(b"\x01\xff", b"\x01\xff"))
    b'P2P_SERVICE_ADD bonjour 01ff 01ff'
    """

    _reply = "Done"

    def __init__(self, query: Union[bytes, bytearray], response: Union[bytes, bytearray]) -> None:
        wire = CommandText("P2P_SERVICE_ADD")
        wire.literal(" bonjour ")
        wire.put("hex", "query", query)
        wire.literal(" ")
        wire.put("hex", "response", response)
        self._text = wire


class P2pServiceAddUpnp(Command["replies.Done"]):
    r"""Offers a UPnP service.

    ``P2P_SERVICE_ADD upnp <version:hex> <service:text>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``version``: The version of UPnP, one byte.
    - ``service``: The name of the service.

    >>> bytes(P2pServiceAddUpnp(b"\x01\xff", "some text"))
    b'P2P_SERVICE_ADD upnp 01ff some text'
    """

    _reply = "Done"

    def __init__(self, version: Union[bytes, bytearray], service: Union[Text, int]) -> None:
        wire = CommandText("P2P_SERVICE_ADD")
        wire.literal(" upnp ")
        wire.put("hex", "version", version)
        wire.literal(" ")
        wire.put("text", "service", service)
        self._text = wire


class P2pServiceAddAsp(Command["replies.Done"]):
    """Offers a service of the application service platform.

    ``P2P_SERVICE_ADD asp <auto_accept:uint> <advertisement_id:hexnum> <state:hexnum> <config_methods:hexnum> <service:word>[? cpt=<protocols:word>][? svc_info='<information:text>']``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``auto_accept``: Which sessions are accepted without asking: 0 none, 1 new groups, 2 as
      a client, 4 as the group owner.
    - ``advertisement_id``: The number of the service.
    - ``state``: The state of the service; 1 for available.
    - ``config_methods``: The WPS methods of the service, a bit each.
    - ``service``: The name of the service.
    - ``protocols``: The coordination protocols UDP and MAC in the order of preference, with a
      colon between them.
    - ``information``: Information about the service; a quote ends it and a backslash takes
      away the meaning of what follows, so write two.

    >>> bytes(P2pServiceAddAsp(7, 0x1f, 0x1f, 0x1f, "word", protocols="word"))
    b'P2P_SERVICE_ADD asp 7 1f 1f 1f word cpt=word'
    """

    _reply = "Done"

    def __init__(
        self,
        auto_accept: int,
        advertisement_id: int,
        state: int,
        config_methods: int,
        service: Union[Text, int],
        *,
        protocols: Optional[Union[Text, int]] = None,
        information: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("P2P_SERVICE_ADD")
        wire.literal(" asp ")
        wire.put("uint", "auto_accept", auto_accept)
        wire.literal(" ")
        wire.put("hexnum", "advertisement_id", advertisement_id)
        wire.literal(" ")
        wire.put("hexnum", "state", state)
        wire.literal(" ")
        wire.put("hexnum", "config_methods", config_methods)
        wire.literal(" ")
        wire.put("word", "service", service, stops=[" cpt="])
        if protocols is not None:
            wire.literal(" cpt=")
            wire.put("word", "protocols", protocols)
        if information is not None:
            wire.literal(" svc_info='")
            wire.put("text", "information", information, stops=[" cpt=", "'"])
            wire.literal("'")
        self._text = wire


class P2pServiceRepAsp(Command["replies.Done"]):
    """Replaces a service of the application service platform.

    ``P2P_SERVICE_REP asp <auto_accept:uint> <advertisement_id:hexnum> <state:hexnum> <config_methods:hexnum> <service:word>[? cpt=<protocols:word>][? svc_info='<information:text>']``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``auto_accept``: Which sessions are accepted without asking: 0 none, 1 new groups, 2 as
      a client, 4 as the group owner.
    - ``advertisement_id``: The number of the service.
    - ``state``: The state of the service; 1 for available.
    - ``config_methods``: The WPS methods of the service, a bit each.
    - ``service``: The name of the service.
    - ``protocols``: The coordination protocols UDP and MAC in the order of preference, with a
      colon between them.
    - ``information``: Information about the service; a quote ends it and a backslash takes
      away the meaning of what follows, so write two.

    >>> bytes(P2pServiceRepAsp(7, 0x1f, 0x1f, 0x1f, "word", protocols="word"))
    b'P2P_SERVICE_REP asp 7 1f 1f 1f word cpt=word'
    """

    _reply = "Done"

    def __init__(
        self,
        auto_accept: int,
        advertisement_id: int,
        state: int,
        config_methods: int,
        service: Union[Text, int],
        *,
        protocols: Optional[Union[Text, int]] = None,
        information: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("P2P_SERVICE_REP")
        wire.literal(" asp ")
        wire.put("uint", "auto_accept", auto_accept)
        wire.literal(" ")
        wire.put("hexnum", "advertisement_id", advertisement_id)
        wire.literal(" ")
        wire.put("hexnum", "state", state)
        wire.literal(" ")
        wire.put("hexnum", "config_methods", config_methods)
        wire.literal(" ")
        wire.put("word", "service", service, stops=[" cpt="])
        if protocols is not None:
            wire.literal(" cpt=")
            wire.put("word", "protocols", protocols)
        if information is not None:
            wire.literal(" svc_info='")
            wire.put("text", "information", information, stops=[" cpt=", "'"])
            wire.literal("'")
        self._text = wire


class P2pServiceDelBonjour(Command["replies.Done"]):
    r"""Removes a Bonjour service.

    ``P2P_SERVICE_DEL bonjour <query:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``query``: The query.

    >>> bytes(P2pServiceDelBonjour(b"\x01\xff"))
    b'P2P_SERVICE_DEL bonjour 01ff'
    """

    _reply = "Done"

    def __init__(self, query: Union[bytes, bytearray]) -> None:
        wire = CommandText("P2P_SERVICE_DEL")
        wire.literal(" bonjour ")
        wire.put("hex", "query", query)
        self._text = wire


class P2pServiceDelUpnp(Command["replies.Done"]):
    r"""Removes a UPnP service.

    ``P2P_SERVICE_DEL upnp <version:hex> <service:text>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``version``: The version of UPnP, one byte.
    - ``service``: The name of the service.

    >>> bytes(P2pServiceDelUpnp(b"\x01\xff", "some text"))
    b'P2P_SERVICE_DEL upnp 01ff some text'
    """

    _reply = "Done"

    def __init__(self, version: Union[bytes, bytearray], service: Union[Text, int]) -> None:
        wire = CommandText("P2P_SERVICE_DEL")
        wire.literal(" upnp ")
        wire.put("hex", "version", version)
        wire.literal(" ")
        wire.put("text", "service", service)
        self._text = wire


class P2pServiceDelAsp(Command["replies.Done"]):
    """Removes a service of the application service platform.

    ``P2P_SERVICE_DEL asp <advertisement_id:hexnum>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``advertisement_id``: The number of the service.

    >>> bytes(P2pServiceDelAsp(0x1f))
    b'P2P_SERVICE_DEL asp 1f'
    """

    _reply = "Done"

    def __init__(self, advertisement_id: int) -> None:
        wire = CommandText("P2P_SERVICE_DEL")
        wire.literal(" asp ")
        wire.put("hexnum", "advertisement_id", advertisement_id)
        self._text = wire


class P2pServiceDelAspAll(Command["replies.Done"]):
    """Removes every service of the application service platform.

    ``P2P_SERVICE_DEL asp all``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(P2pServiceDelAspAll())
    b'P2P_SERVICE_DEL asp all'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("P2P_SERVICE_DEL")
        wire.literal(" asp all")
        self._text = wire


class P2pAspProvision(Command["replies.Done"]):
    """Asks a peer to open a session of a service.

    ``P2P_ASP_PROVISION <peer:mac> adv_id=<advertisement_id:hexnum> adv_mac=<advertiser:mac> session=<session:hexnum> session_mac=<session_address:mac>[? status=<status:uint>][? role=<role:hexnum>][? method=<method:hexnum>][? cpt=<protocols:word>][? info='<information:text>']``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.
    - ``advertisement_id``: The number of the service.
    - ``advertiser``: The MAC address of the device that offers the service.
    - ``session``: The number of the session.
    - ``session_address``: The MAC address of the device that opened the session.
    - ``status``: The status code.
    - ``role``: The roles that are wanted, a bit each: 1 a new group, 2 client, 4 group owner.
    - ``method``: The WPS method, a bit of the list in the specification.
    - ``protocols``: The coordination protocols UDP and MAC in the order of preference, with a
      colon between them.
    - ``information``: Information about the service; a quote ends it and a backslash takes
      away the meaning of what follows, so write two.

    >>> bytes(P2pAspProvision("02:00:00:00:01:00", 0x1f, "02:00:00:00:01:00", 0x1f, "02:00:00:00:01:00", status=7))
    b'P2P_ASP_PROVISION 02:00:00:00:01:00 adv_id=1f adv_mac=02:00:00:00:01:00 session=1f session_mac=02:00:00:00:01:00 status=7'
    """

    _reply = "Done"

    def __init__(
        self,
        peer: str,
        advertisement_id: int,
        advertiser: str,
        session: int,
        session_address: str,
        *,
        status: Optional[int] = None,
        role: Optional[int] = None,
        method: Optional[int] = None,
        protocols: Optional[Union[Text, int]] = None,
        information: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("P2P_ASP_PROVISION ")
        wire.put("mac", "peer", peer)
        wire.literal(" adv_id=")
        wire.put("hexnum", "advertisement_id", advertisement_id)
        wire.literal(" adv_mac=")
        wire.put("mac", "advertiser", advertiser)
        wire.literal(" session=")
        wire.put("hexnum", "session", session)
        wire.literal(" session_mac=")
        wire.put("mac", "session_address", session_address)
        if status is not None:
            wire.literal(" status=")
            wire.put("uint", "status", status)
        if role is not None:
            wire.literal(" role=")
            wire.put("hexnum", "role", role)
        if method is not None:
            wire.literal(" method=")
            wire.put("hexnum", "method", method)
        if protocols is not None:
            wire.literal(" cpt=")
            wire.put("word", "protocols", protocols)
        if information is not None:
            wire.literal(" info='")
            wire.put("text", "information", information, stops=[
                " adv_id=",
                " adv_mac=",
                " cpt=",
                " method=",
                " role=",
                " session=",
                " session_mac=",
                " status=",
                "'",
            ])
            wire.literal("'")
        self._text = wire


class P2pAspProvisionResp(Command["replies.Done"]):
    """Answers the wish of a peer to open a session of a service.

    ``P2P_ASP_PROVISION_RESP <peer:mac> adv_id=<advertisement_id:hexnum> adv_mac=<advertiser:mac> session=<session:hexnum> session_mac=<session_address:mac> status=<status:uint>[? role=<role:hexnum>][? method=<method:hexnum>][? cpt=<protocols:word>][? info='<information:text>']``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.
    - ``advertisement_id``: The number of the service.
    - ``advertiser``: The MAC address of the device that offers the service.
    - ``session``: The number of the session.
    - ``session_address``: The MAC address of the device that opened the session.
    - ``status``: The status code.
    - ``role``: The roles that are wanted, a bit each: 1 a new group, 2 client, 4 group owner.
    - ``method``: The WPS method, a bit of the list in the specification.
    - ``protocols``: The coordination protocols UDP and MAC in the order of preference, with a
      colon between them.
    - ``information``: Information about the service; a quote ends it and a backslash takes
      away the meaning of what follows, so write two.

    >>> bytes(P2pAspProvisionResp("02:00:00:00:01:00", 0x1f, "02:00:00:00:01:00", 0x1f, "02:00:00:00:01:00", 7, role=0x1f))
    b'P2P_ASP_PROVISION_RESP 02:00:00:00:01:00 adv_id=1f adv_mac=02:00:00:00:01:00 session=1f session_mac=02:00:00:00:01:00 status=7 role=1f'
    """

    _reply = "Done"

    def __init__(
        self,
        peer: str,
        advertisement_id: int,
        advertiser: str,
        session: int,
        session_address: str,
        status: int,
        *,
        role: Optional[int] = None,
        method: Optional[int] = None,
        protocols: Optional[Union[Text, int]] = None,
        information: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("P2P_ASP_PROVISION_RESP ")
        wire.put("mac", "peer", peer)
        wire.literal(" adv_id=")
        wire.put("hexnum", "advertisement_id", advertisement_id)
        wire.literal(" adv_mac=")
        wire.put("mac", "advertiser", advertiser)
        wire.literal(" session=")
        wire.put("hexnum", "session", session)
        wire.literal(" session_mac=")
        wire.put("mac", "session_address", session_address)
        wire.literal(" status=")
        wire.put("uint", "status", status)
        if role is not None:
            wire.literal(" role=")
            wire.put("hexnum", "role", role)
        if method is not None:
            wire.literal(" method=")
            wire.put("hexnum", "method", method)
        if protocols is not None:
            wire.literal(" cpt=")
            wire.put("word", "protocols", protocols)
        if information is not None:
            wire.literal(" info='")
            wire.put("text", "information", information, stops=[
                " adv_id=",
                " adv_mac=",
                " cpt=",
                " method=",
                " role=",
                " session=",
                " session_mac=",
                " status=",
                "'",
            ])
            wire.literal("'")
        self._text = wire
