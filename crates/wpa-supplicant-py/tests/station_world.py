"""A world for the tests of stations, and what may be left behind in it."""

import glob
import os
import tempfile

from wpa_supplicant.simulation import AccessPoint, Pattern, Step, World

# Not UTF-8, quotes, an end of line, a backslash, and letters beyond ASCII.
ODD = [b"caf\xe9", b'a "quoted" \\name', b"two\nlines\t", "café ☕".encode(), b"\x01\x7f\xff"]

ACCESS_POINTS = [
    AccessPoint("Lab", wpa2="correct horse", signal=-42),
    AccessPoint("New", wpa3="battery staple", frequency=5180),
    AccessPoint("Quiet", wpa2="correct horse", hidden=True),
    AccessPoint("Office", users=[("user", "hush")]),
    AccessPoint("Wall", wpa2="correct horse", silent=True),
    *(AccessPoint(name) for name in ODD),
]


def world(**arguments):
    """All of these access points, and a station wlan0."""
    return World(access_points=ACCESS_POINTS, supplicants=["wlan0"], **arguments)


def deaf(air):
    """From now on the daemon looks for each network without an end: connecting goes on."""
    started = Step.event_to_monitors("<3>CTRL-EVENT-SCAN-STARTED ")
    air.on("wlan0", Pattern.prefix("SELECT_NETWORK "), "OK\n", started)


def hears_again(air):
    """Undoes it."""
    air.on("wlan0", Pattern.prefix("SELECT_NETWORK "), Step.behave())


def own_sockets():
    """The socket files of this process's clients."""
    return set(glob.glob(os.path.join(tempfile.gettempdir(), f"wpa_ctrl_{os.getpid()}-*")))
