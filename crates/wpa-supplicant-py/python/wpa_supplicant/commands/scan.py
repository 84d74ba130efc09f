"""Scanning and scan results.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class ScanResults(Command["replies.ScanResults"]):
    """Lists the access points that scans have found.

    ``SCAN_RESULTS``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.ScanResults`.

    The reply stops before a row that does not fit into 4096 bytes: BSS gets everything.

    >>> bytes(ScanResults())
    b'SCAN_RESULTS'
    """

    _reply = "ScanResults"

    def __init__(self) -> None:
        wire = CommandText("SCAN_RESULTS")
        self._text = wire


class AbortScan(Command["replies.Done"]):
    """Stops the scan that is running.

    ``ABORT_SCAN``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(AbortScan())
    b'ABORT_SCAN'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("ABORT_SCAN")
        self._text = wire


class BssFlush(Command["replies.Done"]):
    """Removes what no scan has seen for some time from the scan table.

    ``BSS_FLUSH <age:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``age``: How many seconds ago the last scan saw what is removed; 0 removes everything.

    >>> bytes(BssFlush(7))
    b'BSS_FLUSH 7'
    """

    _reply = "Done"

    def __init__(self, age: int) -> None:
        wire = CommandText("BSS_FLUSH ")
        wire.put("uint", "age", age)
        self._text = wire


class BssExpireAge(Command["replies.Done"]):
    """Sets how old an entry of the scan table can become.

    ``BSS_EXPIRE_AGE <age:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``age``: The age that an entry can reach, 10 seconds or more.

    >>> bytes(BssExpireAge(7))
    b'BSS_EXPIRE_AGE 7'
    """

    _reply = "Done"

    def __init__(self, age: int) -> None:
        wire = CommandText("BSS_EXPIRE_AGE ")
        wire.put("uint", "age", age)
        self._text = wire


class BssExpireCount(Command["replies.Done"]):
    """Sets after how many scans without it an entry leaves the scan table.

    ``BSS_EXPIRE_COUNT <count:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``count``: The number of scans, 1 or more.

    >>> bytes(BssExpireCount(7))
    b'BSS_EXPIRE_COUNT 7'
    """

    _reply = "Done"

    def __init__(self, count: int) -> None:
        wire = CommandText("BSS_EXPIRE_COUNT ")
        wire.put("uint", "count", count)
        self._text = wire


class ScanInterval(Command["replies.Done"]):
    """Sets the time between the scans of a search for a network.

    ``SCAN_INTERVAL <interval:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``interval``: The time between two scans, in seconds.

    >>> bytes(ScanInterval(7))
    b'SCAN_INTERVAL 7'
    """

    _reply = "Done"

    def __init__(self, interval: int) -> None:
        wire = CommandText("SCAN_INTERVAL ")
        wire.put("uint", "interval", interval)
        self._text = wire


class ApScan(Command["replies.Done"]):
    """Sets who scans and who selects the access point.

    ``AP_SCAN <mode:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``mode``: 0: the driver scans and selects; 1: wpa_supplicant does; 2: the driver selects
      with our parameters.

    >>> bytes(ApScan(7))
    b'AP_SCAN 7'
    """

    _reply = "Done"

    def __init__(self, mode: int) -> None:
        wire = CommandText("AP_SCAN ")
        wire.put("uint", "mode", mode)
        self._text = wire


class Autoscan(Command["replies.Done"]):
    """Sets the plan for scans while no network is found.

    ``AUTOSCAN <module:text>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    An empty module turns it off.

    - ``module``: The plan and its parameters, such as exponential:3:300 or periodic:30.

    >>> bytes(Autoscan("some text"))
    b'AUTOSCAN some text'
    """

    _reply = "Done"

    def __init__(self, module: Union[Text, int]) -> None:
        wire = CommandText("AUTOSCAN ")
        wire.put("text", "module", module)
        self._text = wire


class MacRandScan(Command["replies.Done"]):
    """Turns random MAC addresses in scans on or off.

    ``MAC_RAND_SCAN[? <scan:lit(scan)>][? <scheduled:lit(sched)>][? <offload:lit(pno)>][? <all:lit(all)>] enable=<enable:enum(0|1)>[? addr=<address:mac>][? mask=<mask:mac>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    At least one of scan, sched, pno, all is needed.

    - ``scan``: Means normal scans.
    - ``scheduled``: Means the scheduled scans that the driver does.
    - ``offload``: Means the scans for preferred networks that the driver does.
    - ``all``: Means all kinds of scans.
    - ``enable``: Whether addresses are random.
    - ``address``: The bits of the address that are not random.
    - ``mask``: Which bits of the address are not random.

    >>> bytes(MacRandScan(True, scan=True))
    b'MAC_RAND_SCAN scan enable=1'
    """

    _reply = "Done"

    def __init__(
        self,
        enable: bool,
        *,
        scan: bool = False,
        scheduled: bool = False,
        offload: bool = False,
        all: bool = False,
        address: Optional[str] = None,
        mask: Optional[str] = None,
    ) -> None:
        wire = CommandText("MAC_RAND_SCAN")
        if wire.given("scan", scan):
            wire.literal(" scan")
        if wire.given("scheduled", scheduled):
            wire.literal(" sched")
        if wire.given("offload", offload):
            wire.literal(" pno")
        if wire.given("all", all):
            wire.literal(" all")
        wire.literal(" enable=")
        wire.put("bool", "enable", enable)
        if address is not None:
            wire.literal(" addr=")
            wire.put("mac", "address", address)
        if mask is not None:
            wire.literal(" mask=")
            wire.put("mac", "mask", mask)
        self._text = wire
