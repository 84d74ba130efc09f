"""Signal handlers that use what the main thread waits for: nothing waits for itself."""

import subprocess
import sys

import pytest

# One thread sees that the main thread waits, and sends it the signal.
PROGRAM = """
import signal, sys, threading
from wpa_supplicant import Station
from wpa_supplicant.simulation import AccessPoint, Daemon, Step, World

def when(seen, handler):
    signal.signal(signal.SIGALRM, lambda *_: handler())
    def wait():
        seen()
        signal.pthread_kill(threading.main_thread().ident, signal.SIGALRM)
    threading.Thread(target=wait).start()

def raised(action):
    try:
        return action()
    except OSError as error:
        return error.errno
"""

DAEMON = """
daemon = Daemon()
station = Station(daemon.path)
"""

WORLD = """
world = World(access_points=[AccessPoint("Lab", wpa2="correct horse")], supplicants=["wlan0"])
station = Station(world.address("wlan0"))
"""


def run(*sources):
    program = PROGRAM + "".join(sources)
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=50)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_handler_closes_during_a_request():
    source = """
daemon.on("STATUS")
when(lambda: daemon.wait_for_received("STATUS"), station.close)
print(raised(station.status), station.closed)
daemon.stop()
"""
    assert run(DAEMON, source) == "9 True\n"


def test_a_handler_closes_during_a_connection():
    source = """
started = Step.event_to_monitors("<3>CTRL-EVENT-SCAN-STARTED ")
world.on("wlan0", "SELECT_NETWORK 0", "OK\\n", started)
when(lambda: world.wait_for_received("wlan0", "SELECT_NETWORK 0"), station.close)
print(raised(lambda: station.connect("Lab", "correct horse")), station.closed)
world.wait_for_received("wlan0", "REMOVE_NETWORK 0")
world.stop()
"""
    assert run(WORLD, source) == "9 True\n"


def test_a_handler_asks_for_something_else_in_turn():
    source = """
daemon.on("STATUS", Step.late(0.3, "wpa_state=COMPLETED\\n"))
said = []
when(lambda: daemon.wait_for_received("STATUS"), lambda: said.append(len(station.networks())))
print(station.status().connected, said)
station.close()
daemon.stop()
"""
    assert run(DAEMON, source) == "True [0]\n"


def test_a_handler_that_raises_ends_the_wait():
    source = """
daemon.on("STATUS")
when(lambda: daemon.wait_for_received("STATUS"), lambda: (station.close(), sys.exit(3)))
try:
    station.status()
except SystemExit as end:
    print(end.code, station.closed)
daemon.stop()
"""
    assert run(DAEMON, source) == "3 True\n"


WAITS = """
states = station.states()
next(states)
# Nothing tells that the main thread waits; the signal may also come shortly before it does.
seen = threading.Event()
def waiting():
    seen.set()
    return next(states).kind
"""


@pytest.mark.parametrize("closed", ["states", "station, states"])
def test_a_handler_ends_a_stream(closed):
    source = f"""
when(seen.wait, lambda: (print(states.next_within(0)), [it.close() for it in ({closed},)]))
print(raised(waiting))
world.stop()
"""
    assert run(WORLD, WAITS, source) == "None\n9\n"


def test_a_handler_takes_from_the_stream_that_is_waited_for():
    source = """
told = []
def handler():
    station.connect("Lab", "correct horse")
    told.append(next(states).kind)
when(seen.wait, handler)
told.append(waiting())
print(told, next(states).kind)
station.close()
world.stop()
"""
    assert run(WORLD, WAITS, source) == "['scanning', 'authenticating'] associating\n"


def test_a_handler_forks():
    source = """
import os, warnings
warnings.simplefilter("ignore", DeprecationWarning)
daemon.on("STATUS", Step.late(0.3, "wpa_state=COMPLETED\\n"))
children = []
when(lambda: daemon.wait_for_received("STATUS"), lambda: children.append(os.fork()))
try:
    told = station.status().connected
except RuntimeError as error:
    # In the child nobody goes on with it.
    os._exit(7 if "fork" in str(error) else 1)
print(told, os.waitpid(children[0], 0)[1] >> 8)
station.close()
daemon.stop()
"""
    assert run(DAEMON, source) == "True 7\n"
