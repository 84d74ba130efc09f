"""Simulated daemons, for tests and demonstrations without a radio.

``Daemon`` is one small wpa_supplicant or hostapd that does what a ``Script`` says; in a ``World``,
whole ones and access points hear each other. Both have real control sockets: whatever speaks to a
daemon can be tested against them.

>>> with Daemon() as daemon:
...     daemon.on("SIGNAL_POLL", "RSSI=-42\\n")
...     path = daemon.path  # for IFace, Client and the others, or for wpa_cli

In a test suite with pytest, a fixture starts and stops it::

    @pytest.fixture
    def daemon():
        with simulation.Daemon() as daemon:
            yield daemon
"""

from typing import Optional

from ._native import (
    AccessPointHandle,
    Bss,
    Daemon,
    Hostapd,
    HostapdHandle,
    P2pPeer,
    P2pPeerHandle,
    Pattern,
    Script,
    Step,
    Supplicant,
    World,
)
from ._native import SimulatedAccessPoint as AccessPoint
from ._native import SimulatedStation as Station
from ._record import Record

__all__ = [
    "AccessPoint",
    "AccessPointHandle",
    "Bss",
    "Daemon",
    "Datagram",
    "Hostapd",
    "HostapdHandle",
    "P2pPeer",
    "P2pPeerHandle",
    "Pattern",
    "Script",
    "Station",
    "Step",
    "Supplicant",
    "World",
]


class Datagram(Record):
    """One datagram that a simulated daemon received or sent."""

    at: float
    """When, in seconds from the daemon's start."""

    direction: str
    """``"received"``, ``"sent"``, or ``"refused"`` when the kernel did not take it."""

    peer: str
    """The client."""

    data: bytes
    """Every byte of it; a UDP cookie is in it."""

    errno: Optional[int] = None
    """Why the kernel refused it."""
