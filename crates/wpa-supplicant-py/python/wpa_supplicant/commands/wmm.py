"""Quality of service.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Sequence, Tuple, Union

from .._arguments import Text
from .._command import Command, several
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class WmmAcStatus(Command["replies.Raw"]):
    """Asks for the state of WMM admission control.

    ``WMM_AC_STATUS``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Raw`.

    Text for people.

    >>> bytes(WmmAcStatus())
    b'WMM_AC_STATUS'
    """

    _reply = "Raw"

    def __init__(self) -> None:
        wire = CommandText("WMM_AC_STATUS")
        self._text = wire


class WmmAcAddts(Command["replies.Done"]):
    """Asks the access point to admit a traffic stream.

    ``WMM_AC_ADDTS <direction:enum(downlink|uplink|bidi)> tsid=<tsid:uint> up=<user_priority:uint>[? nominal_msdu_size=<nominal_msdu_size:uint>][? mean_data_rate=<mean_data_rate:uint>][? min_phy_rate=<minimum_phy_rate:uint>][? sba=<surplus_bandwidth:uint>][? <fixed_nominal_msdu:lit(fixed_nominal_msdu)>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``direction``: The direction of the stream.
    - ``tsid``: The number of the stream, 0 to 7.
    - ``user_priority``: The user priority, 0 to 7.
    - ``nominal_msdu_size``: The usual size of a packet, in bytes.
    - ``mean_data_rate``: The average data rate, in bit/s.
    - ``minimum_phy_rate``: The lowest physical rate, in bit/s.
    - ``surplus_bandwidth``: The surplus bandwidth allowance, in units of 1/8192.
    - ``fixed_nominal_msdu``: Says that all packets have the nominal size.

    >>> bytes(WmmAcAddts("downlink", 7, 7, nominal_msdu_size=7))
    b'WMM_AC_ADDTS downlink tsid=7 up=7 nominal_msdu_size=7'
    """

    _reply = "Done"

    def __init__(
        self,
        direction: Literal["downlink", "uplink", "bidi"],
        tsid: int,
        user_priority: int,
        *,
        nominal_msdu_size: Optional[int] = None,
        mean_data_rate: Optional[int] = None,
        minimum_phy_rate: Optional[int] = None,
        surplus_bandwidth: Optional[int] = None,
        fixed_nominal_msdu: bool = False,
    ) -> None:
        wire = CommandText("WMM_AC_ADDTS ")
        wire.choice("direction", direction, ["downlink", "uplink", "bidi"])
        wire.literal(" tsid=")
        wire.put("uint", "tsid", tsid)
        wire.literal(" up=")
        wire.put("uint", "user_priority", user_priority)
        if nominal_msdu_size is not None:
            wire.literal(" nominal_msdu_size=")
            wire.put("uint", "nominal_msdu_size", nominal_msdu_size)
        if mean_data_rate is not None:
            wire.literal(" mean_data_rate=")
            wire.put("uint", "mean_data_rate", mean_data_rate)
        if minimum_phy_rate is not None:
            wire.literal(" min_phy_rate=")
            wire.put("uint", "minimum_phy_rate", minimum_phy_rate)
        if surplus_bandwidth is not None:
            wire.literal(" sba=")
            wire.put("uint", "surplus_bandwidth", surplus_bandwidth)
        if wire.given("fixed_nominal_msdu", fixed_nominal_msdu):
            wire.literal(" fixed_nominal_msdu")
        self._text = wire


class WmmAcDelts(Command["replies.Done"]):
    """Ends a traffic stream.

    ``WMM_AC_DELTS <tsid:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``tsid``: The number of the stream, 0 to 7.

    >>> bytes(WmmAcDelts(7))
    b'WMM_AC_DELTS 7'
    """

    _reply = "Done"

    def __init__(self, tsid: int) -> None:
        wire = CommandText("WMM_AC_DELTS ")
        wire.put("uint", "tsid", tsid)
        self._text = wire


class Mscs(Command["replies.Done"]):
    r"""Asks the access point to mirror the priorities of our streams.

    ``MSCS <action:enum(add|change)> up_bitmap=<priorities:hex> up_limit=<priority_limit:uint> stream_timeout=<timeout:uint> frame_classifier=<classifier:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``action``: Whether the mirroring is new or a change.
    - ``priorities``: The user priorities that are mirrored, one byte with a bit for each.
    - ``priority_limit``: The highest user priority that is mirrored.
    - ``timeout``: How long a stream is remembered, in time units of 1024 microseconds.
    - ``classifier``: The frame classifier: which streams are mirrored.

    >>> bytes(Mscs("add", b"\x01\xff", 7, 7, b"\x01\xff"))
    b'MSCS add up_bitmap=01ff up_limit=7 stream_timeout=7 frame_classifier=01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        action: Literal["add", "change"],
        priorities: Union[bytes, bytearray],
        priority_limit: int,
        timeout: int,
        classifier: Union[bytes, bytearray],
    ) -> None:
        wire = CommandText("MSCS ")
        wire.choice("action", action, ["add", "change"])
        wire.literal(" up_bitmap=")
        wire.put("hex", "priorities", priorities)
        wire.literal(" up_limit=")
        wire.put("uint", "priority_limit", priority_limit)
        wire.literal(" stream_timeout=")
        wire.put("uint", "timeout", timeout)
        wire.literal(" frame_classifier=")
        wire.put("hex", "classifier", classifier)
        self._text = wire


class MscsRemove(Command["replies.Done"]):
    """Stops the mirroring of priorities.

    ``MSCS remove``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(MscsRemove())
    b'MSCS remove'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("MSCS")
        wire.literal(" remove")
        self._text = wire


class Scs(Command["replies.Done"]):
    """Asks the access point to classify streams.

    ``SCS <descriptors:text>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    The parts of each descriptor in this order: scs_id, add or change or remove, scs_up,
    classifier_type with its parameters, tclas_processing and, after 2.10,
    qos_characteristics.

    - ``descriptors``: The descriptors of the streams, one behind the other.

    >>> bytes(Scs("some text"))
    b'SCS some text'
    """

    _reply = "Done"

    def __init__(self, descriptors: Union[Text, int]) -> None:
        wire = CommandText("SCS ")
        wire.put("text", "descriptors", descriptors)
        self._text = wire


class ScsRemove(Command["replies.Done"]):
    """Ends the classification of a stream.

    ``SCS scs_id=<scs_id:uint> remove``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``scs_id``: The number of the stream.

    >>> bytes(ScsRemove(7))
    b'SCS scs_id=7 remove'
    """

    _reply = "Done"

    def __init__(self, scs_id: int) -> None:
        wire = CommandText("SCS")
        wire.literal(" scs_id=")
        wire.put("uint", "scs_id", scs_id)
        wire.literal(" remove")
        self._text = wire


class DscpResp(Command["replies.Done"]):
    """Tells the access point which of its DSCP policies we use.

    ``DSCP_RESP[? <solicited:lit(solicited)>]{*policies  policy_id=<policy_id:uint> status=<status:uint>}[? <more:lit(more)>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    At least one policy is needed.

    - ``solicited``: Says that we had asked the access point before.
    - ``policies``: tuples of ``policy_id`` (The number of the policy, 1 or more), ``status``
      (The status code).
    - ``more``: Says that more messages follow.

    >>> bytes(DscpResp(solicited=True))
    b'DSCP_RESP solicited'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        solicited: bool = False,
        policies: Sequence[Tuple[int, int]] = (),
        more: bool = False,
    ) -> None:
        wire = CommandText("DSCP_RESP")
        if wire.given("solicited", solicited):
            wire.literal(" solicited")
        for its_policy_id, its_status in several("policies", policies):
            wire.literal(" policy_id=")
            wire.put("uint", "policy_id", its_policy_id)
            wire.literal(" status=")
            wire.put("uint", "status", its_status)
        if wire.given("more", more):
            wire.literal(" more")
        self._text = wire


class DscpRespReset(Command["replies.Done"]):
    """Tells the access point that we use none of its DSCP policies any more.

    ``DSCP_RESP reset[? <more:lit(more)>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``more``: Says that more messages follow.

    >>> bytes(DscpRespReset(more=True))
    b'DSCP_RESP reset more'
    """

    _reply = "Done"

    def __init__(self, *, more: bool = False) -> None:
        wire = CommandText("DSCP_RESP")
        wire.literal(" reset")
        if wire.given("more", more):
            wire.literal(" more")
        self._text = wire


class DscpQuery(Command["replies.Done"]):
    """Asks the access point for its DSCP policies for a domain.

    ``DSCP_QUERY domain_name=<domain:text>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``domain``: The domain name.

    >>> bytes(DscpQuery("some text"))
    b'DSCP_QUERY domain_name=some text'
    """

    _reply = "Done"

    def __init__(self, domain: Union[Text, int]) -> None:
        wire = CommandText("DSCP_QUERY")
        wire.literal(" domain_name=")
        wire.put("text", "domain", domain, stops=[" domain_name="])
        self._text = wire


class DscpQueryWildcard(Command["replies.Done"]):
    """Asks the access point for all its DSCP policies.

    ``DSCP_QUERY wildcard``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DscpQueryWildcard())
    b'DSCP_QUERY wildcard'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DSCP_QUERY")
        wire.literal(" wildcard")
        self._text = wire


class DscpPolicy(Command["replies.Done"]):
    """Sets a DSCP policy for a station.

    ``DSCP_POLICY <address:mac> <policy:text>``

    For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``policy``: The policy, in the form that hostapd reads.

    >>> bytes(DscpPolicy("02:00:00:00:01:00", "some text"))
    b'DSCP_POLICY 02:00:00:00:01:00 some text'
    """

    _reply = "Done"

    def __init__(self, address: str, policy: Union[Text, int]) -> None:
        wire = CommandText("DSCP_POLICY ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("text", "policy", policy)
        self._text = wire


class DscpPolicyReset(Command["replies.Done"]):
    """Removes the DSCP policies of a station.

    ``DSCP_POLICY <address:mac> reset=<reset:enum(0|1)>``

    For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``reset``: Whether the policies are removed.

    >>> bytes(DscpPolicyReset("02:00:00:00:01:00", True))
    b'DSCP_POLICY 02:00:00:00:01:00 reset=1'
    """

    _reply = "Done"

    def __init__(self, address: str, reset: bool) -> None:
        wire = CommandText("DSCP_POLICY ")
        wire.put("mac", "address", address)
        wire.literal(" reset=")
        wire.put("bool", "reset", reset)
        self._text = wire


class SendUnsolicitedDscpReq(Command["replies.Done"]):
    """Sends DSCP policies to a station that did not ask.

    ``SEND_UNSOLICITED_DSCP_REQ <address:mac>[? reset=<reset:enum(0|1)>][? policy_id_list=<policy_ids:word>]``

    For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``reset``: Whether all earlier policies are removed.
    - ``policy_ids``: The numbers of the policies, with underscores between them.

    >>> bytes(SendUnsolicitedDscpReq("02:00:00:00:01:00", reset=True))
    b'SEND_UNSOLICITED_DSCP_REQ 02:00:00:00:01:00 reset=1'
    """

    _reply = "Done"

    def __init__(
        self,
        address: str,
        *,
        reset: Optional[bool] = None,
        policy_ids: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("SEND_UNSOLICITED_DSCP_REQ ")
        wire.put("mac", "address", address)
        if reset is not None:
            wire.literal(" reset=")
            wire.put("bool", "reset", reset)
        if policy_ids is not None:
            wire.literal(" policy_id_list=")
            wire.put("word", "policy_ids", policy_ids)
        self._text = wire
