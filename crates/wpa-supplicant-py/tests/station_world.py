"""A world for the tests of stations, and what may be left behind in it."""

import gc
import glob
import os
import tempfile
import time

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


def until(happens, what):
    """Waits for it, which nobody tells of."""
    deadline = time.monotonic() + 20
    while not happens():
        assert time.monotonic() < deadline, f"not in time: {what}"
        time.sleep(0.001)


def no_more_sockets_than(before):
    """What is undone on the runtime's thread takes a moment."""
    gc.collect()
    until(lambda: own_sockets() <= before, f"gone: {own_sockets() - before}")


def waits(thread):
    """Waits until this thread sleeps in a system call: it was begun before."""
    stat = f"/proc/self/task/{thread.native_id}/stat"

    def sleeps():
        with open(stat) as text:
            return text.read().rpartition(")")[2].split()[0] == "S"

    until(sleeps, "a thread that waits")


def here():
    """What this process has: descriptors, threads, and memory in KiB."""
    with open("/proc/self/status") as status:
        memory = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    threads = len(os.listdir("/proc/self/task"))
    return len(os.listdir("/proc/self/fd")), threads, memory
