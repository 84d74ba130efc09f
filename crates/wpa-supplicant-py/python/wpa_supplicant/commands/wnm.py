"""Wireless network management (WNM).

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Sequence, Tuple, Union

from .._arguments import Text
from .._command import Command, several
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class WnmSleep(Command["replies.Done"]):
    """Enters or leaves WNM sleep mode.

    ``WNM_SLEEP <action:enum(enter|exit)>[? interval=<interval:uint>][? tfs_req=<tfs_request:hex>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``action``: Whether the sleep begins or ends.
    - ``interval``: How long the sleep may last, in DTIM intervals.
    - ``tfs_request``: The TFS Request elements.

    >>> bytes(WnmSleep("enter", interval=7))
    b'WNM_SLEEP enter interval=7'
    """

    _reply = "Done"

    def __init__(
        self,
        action: Literal["enter", "exit"],
        *,
        interval: Optional[int] = None,
        tfs_request: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("WNM_SLEEP ")
        wire.choice("action", action, ["enter", "exit"])
        if interval is not None:
            wire.literal(" interval=")
            wire.put("uint", "interval", interval)
        if tfs_request is not None:
            wire.literal(" tfs_req=")
            wire.put("hex", "tfs_request", tfs_request)
        self._text = wire


class WnmBssQuery(Command["replies.Done"]):
    """Asks the access point where to move.

    ``WNM_BSS_QUERY <reason:uint>[? <list:lit(list)>]{*neighbors  neighbor=<neighbor:mac>,<bssid_information:0xhex>,<operating_class:uint>,<channel:uint>,<phy_type:uint>[?,<subelements:hex>]}``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    List: our scan results are the candidates, and neighbor does not count.

    - ``reason``: The reason, as in IEEE 802.11.
    - ``list``: Sends our scan results along as candidates.
    - ``neighbors``: tuples of ``neighbor`` (The BSSID of an access point to move to),
      ``bssid_information`` (The BSSID Information field of its neighbor report),
      ``operating_class`` (The operating class), ``channel`` (The channel), ``phy_type`` (Its
      PHY type), ``subelements`` or ``None`` (More about it, as subelements).

    >>> bytes(WnmBssQuery(7, list=True))
    b'WNM_BSS_QUERY 7 list'
    """

    _reply = "Done"

    def __init__(
        self,
        reason: int,
        *,
        list: bool = False,
        neighbors: Sequence[Tuple[str, int, int, int, int, Optional[Union[bytes, bytearray]]]] = (),
    ) -> None:
        wire = CommandText("WNM_BSS_QUERY ")
        wire.put("uint", "reason", reason)
        if wire.given("list", list):
            wire.literal(" list")
        for its_neighbor, its_bssid_information, its_operating_class, its_channel, its_phy_type, its_subelements in several("neighbors", neighbors):
            wire.literal(" neighbor=")
            wire.put("mac", "neighbor", its_neighbor)
            wire.literal(",0x")
            wire.put("hexnum", "bssid_information", its_bssid_information)
            wire.literal(",")
            wire.put("uint", "operating_class", its_operating_class)
            wire.literal(",")
            wire.put("uint", "channel", its_channel)
            wire.literal(",")
            wire.put("uint", "phy_type", its_phy_type)
            if its_subelements is not None:
                wire.literal(",")
                wire.put("hex", "subelements", its_subelements)
        self._text = wire


class ColocIntfReport(Command["replies.Done"]):
    r"""Tells the access point about interference in our device.

    ``COLOC_INTF_REPORT <elements:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``elements``: The elements.

    >>> bytes(ColocIntfReport(b"\x01\xff"))
    b'COLOC_INTF_REPORT 01ff'
    """

    _reply = "Done"

    def __init__(self, elements: Union[bytes, bytearray]) -> None:
        wire = CommandText("COLOC_INTF_REPORT ")
        wire.put("hex", "elements", elements)
        self._text = wire


class ColocIntfReq(Command["replies.Done"]):
    """Asks a station about interference in its device.

    ``COLOC_INTF_REQ <address:mac> <automatic_report:uint> <timeout:uint>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``automatic_report``: When reports are sent: 0 never, 1 on changes, 2 at intervals, 3
      both.
    - ``timeout``: The Report Timeout field.

    >>> bytes(ColocIntfReq("02:00:00:00:01:00", 7, 7))
    b'COLOC_INTF_REQ 02:00:00:00:01:00 7 7'
    """

    _reply = "Done"

    def __init__(self, address: str, automatic_report: int, timeout: int) -> None:
        wire = CommandText("COLOC_INTF_REQ ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("uint", "automatic_report", automatic_report)
        wire.literal(" ")
        wire.put("uint", "timeout", timeout)
        self._text = wire


class DisassocImminent(Command["replies.Done"]):
    """Tells a station that it will be disassociated soon.

    ``DISASSOC_IMMINENT <address:mac> <timer:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: since 2.11.

    - ``address``: The MAC address of the station.
    - ``timer``: The time until the disassociation, in beacon intervals.

    >>> bytes(DisassocImminent("02:00:00:00:01:00", 7))
    b'DISASSOC_IMMINENT 02:00:00:00:01:00 7'
    """

    _reply = "Done"

    def __init__(self, address: str, timer: int) -> None:
        wire = CommandText("DISASSOC_IMMINENT ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("uint", "timer", timer)
        self._text = wire


class EssDisassoc(Command["replies.Done"]):
    """Tells a station that it will be disassociated from the whole network soon.

    ``ESS_DISASSOC <address:mac> <timer:uint> <url:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: since 2.11.

    - ``address``: The MAC address of the station.
    - ``timer``: The time until the disassociation, in beacon intervals.
    - ``url``: The URL.

    >>> bytes(EssDisassoc("02:00:00:00:01:00", 7, "some text"))
    b'ESS_DISASSOC 02:00:00:00:01:00 7 some text'
    """

    _reply = "Done"

    def __init__(self, address: str, timer: int, url: Union[Text, int]) -> None:
        wire = CommandText("ESS_DISASSOC ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("uint", "timer", timer)
        wire.literal(" ")
        wire.put("text", "url", url)
        self._text = wire


class BssTmReq(Command["replies.Done"]):
    """Asks a station to move to another BSS.

    ``BSS_TM_REQ <address:mac>[? disassoc_timer=<timer:uint>][? valid_int=<validity:uint>][? dialog_token=<dialog_token:uint>][? bss_term=<termination:uint>,<termination_duration:uint>]{*neighbors  neighbor=<neighbor:mac>,<bssid_information:0xhex>,<operating_class:uint>,<channel:uint>,<phy_type:uint>[?,<subelements:hex>]}[? url=<url:word>][? <preferred:lit(pref=1)>][? <abridged:lit(abridged=1)>][? <disassociation_imminent:lit(disassoc_imminent=1)>][? <link_removal_imminent:lit(link_removal_imminent=1)>][? mbo=<mbo:uint>:<reassociation_delay:uint>:<cellular_preference:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: since 2.11; link_removal_imminent: after 2.10.

    - ``address``: The MAC address of the station.
    - ``timer``: The time until the disassociation, in beacon intervals.
    - ``validity``: How long the list of candidates is valid, in beacon intervals.
    - ``dialog_token``: The dialog token.
    - ``termination``: a tuple of ``termination`` (When the BSS ends, as a TSF),
      ``termination_duration`` (How long it is gone, in minutes).
    - ``neighbors``: tuples of ``neighbor`` (The BSSID of an access point to move to),
      ``bssid_information`` (The BSSID Information field of its neighbor report),
      ``operating_class`` (The operating class), ``channel`` (The channel), ``phy_type`` (Its
      PHY type), ``subelements`` or ``None`` (More about it, as subelements).
    - ``url``: The URL.
    - ``preferred``: Says that a list of candidates is sent.
    - ``abridged``: Tells the station that access points that are not listed are not wanted.
    - ``disassociation_imminent``: Tells the station that it will be disassociated when the
      timer ends.
    - ``link_removal_imminent``: Tells the station that the link will be removed when the
      timer ends.
    - ``mbo``: a tuple of ``mbo`` (The reason of the transition, as in the MBO specification),
      ``reassociation_delay`` (How long the station should stay away, in seconds),
      ``cellular_preference`` (How much the cellular network is preferred: 0 not at all, 1 not
      much, 255 much).

    >>> bytes(BssTmReq("02:00:00:00:01:00", timer=7))
    b'BSS_TM_REQ 02:00:00:00:01:00 disassoc_timer=7'
    """

    _reply = "Done"

    def __init__(
        self,
        address: str,
        *,
        timer: Optional[int] = None,
        validity: Optional[int] = None,
        dialog_token: Optional[int] = None,
        termination: Optional[Tuple[int, int]] = None,
        neighbors: Sequence[Tuple[str, int, int, int, int, Optional[Union[bytes, bytearray]]]] = (),
        url: Optional[Union[Text, int]] = None,
        preferred: bool = False,
        abridged: bool = False,
        disassociation_imminent: bool = False,
        link_removal_imminent: bool = False,
        mbo: Optional[Tuple[int, int, int]] = None,
    ) -> None:
        wire = CommandText("BSS_TM_REQ ")
        wire.put("mac", "address", address)
        if timer is not None:
            wire.literal(" disassoc_timer=")
            wire.put("uint", "timer", timer)
        if validity is not None:
            wire.literal(" valid_int=")
            wire.put("uint", "validity", validity)
        if dialog_token is not None:
            wire.literal(" dialog_token=")
            wire.put("uint", "dialog_token", dialog_token)
        if termination is not None:
            its_termination, its_termination_duration = termination
            wire.literal(" bss_term=")
            wire.put("uint", "termination", its_termination)
            wire.literal(",")
            wire.put("uint", "termination_duration", its_termination_duration)
        for its_neighbor, its_bssid_information, its_operating_class, its_channel, its_phy_type, its_subelements in several("neighbors", neighbors):
            wire.literal(" neighbor=")
            wire.put("mac", "neighbor", its_neighbor)
            wire.literal(",0x")
            wire.put("hexnum", "bssid_information", its_bssid_information)
            wire.literal(",")
            wire.put("uint", "operating_class", its_operating_class)
            wire.literal(",")
            wire.put("uint", "channel", its_channel)
            wire.literal(",")
            wire.put("uint", "phy_type", its_phy_type)
            if its_subelements is not None:
                wire.literal(",")
                wire.put("hex", "subelements", its_subelements)
        if url is not None:
            wire.literal(" url=")
            wire.put("word", "url", url)
        if wire.given("preferred", preferred):
            wire.literal(" pref=1")
        if wire.given("abridged", abridged):
            wire.literal(" abridged=1")
        if wire.given("disassociation_imminent", disassociation_imminent):
            wire.literal(" disassoc_imminent=1")
        if wire.given("link_removal_imminent", link_removal_imminent):
            wire.literal(" link_removal_imminent=1")
        if mbo is not None:
            its_mbo, its_reassociation_delay, its_cellular_preference = mbo
            wire.literal(" mbo=")
            wire.put("uint", "mbo", its_mbo)
            wire.literal(":")
            wire.put("uint", "reassociation_delay", its_reassociation_delay)
            wire.literal(":")
            wire.put("uint", "cellular_preference", its_cellular_preference)
        self._text = wire
