"""The end of the program while threads still use tasks, and what it leaves: nothing."""

import os
import subprocess
import sys

import pytest

from station_world import deaf, world
from wpa_supplicant import Station

HEAD = """
import asyncio, atexit, sys, threading, time
from wpa_supplicant import Station, aio
path, own = sys.argv[1:]

def in_a_thread(work):
    def run():
        work()
        time.sleep(1000)
    threading.Thread(target=run, daemon=True).start()
"""


@pytest.fixture
def own(tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    return own


def begin(source, path, own):
    command = [sys.executable, "-W", "error", "-c", HEAD + source, str(path), str(own)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def end(program, own):
    """Lets it end, silently."""
    try:
        said, errors = program.communicate("\n", timeout=50)
    except subprocess.TimeoutExpired:
        program.kill()
        raise
    assert (program.returncode, errors, os.listdir(own)) == (0, "", [])
    return said


@pytest.fixture
def air():
    with world() as air:
        yield air


# What a thread does, and until when the main thread waits before it ends.
THREADS = {
    "idle": """
def work():
    global station, states
    station = Station(path, client_directory=own)
    states = station.states()
    print("there", flush=True)
""",
    "stream": """
def work():
    states = Station(path, client_directory=own).states()
    next(states)
    print("there", flush=True)
    list(states)
""",
    "requests": """
def work():
    station = Station(path, client_directory=own)
    station.status()
    print("there", flush=True)
    while True:
        station.status()
""",
    "asyncio": """
async def main():
    station = aio.Station(path, client_directory=own)
    states = await station.states()
    await states.__anext__()
    print("there", flush=True)
    await asyncio.gather(states.__anext__(), states.__anext__(), station.scan())
def work():
    asyncio.run(main())
""",
}


@pytest.mark.parametrize("kind", THREADS)
def test_a_thread_that_is_left_behind(air, own, kind):
    source = THREADS[kind] + "in_a_thread(work)\nsys.stdin.readline()\n"
    with begin(source, air.address("wlan0"), own) as program:
        assert program.stdout.readline() == "there\n", program.stderr.read()
        end(program, own)


@pytest.mark.parametrize("method, command", [("status", "STATUS"), ("networks", "LIST_NETWORKS")])
def test_a_request_that_is_not_answered(daemon, socket_path, own, method, command):
    daemon.on(command)
    source = f"""
station = Station(path, client_directory=own)
in_a_thread(station.{method})
in_a_thread(station.found)
sys.stdin.readline()
"""
    with begin(source, socket_path, own) as program:
        daemon.wait_for_received(command)
        end(program, own)


def test_a_connection_that_is_being_made_is_undone(air, own):
    deaf(air)
    source = """
in_a_thread(lambda: Station(path, client_directory=own).connect("Lab", "correct horse", timeout=60))
sys.stdin.readline()
"""
    with begin(source, air.address("wlan0"), own) as program:
        air.wait_for_received("wlan0", b"SELECT_NETWORK 0")
        end(program, own)
    with Station(air.address("wlan0")) as station:
        assert station.networks() == []


# What a thread does with a daemon of its own process, which ends after all that uses it.
BESIDE = {
    "station": """
    station = Station(daemon.path, client_directory=own)
    while True:
        station.status()
""",
    "asyncio": """
    async def main():
        station = aio.Station(daemon.path, client_directory=own)
        while True:
            await asyncio.gather(station.status(), station.networks())
    asyncio.run(main())
""",
    "client": """
    client = wpa_supplicant.Client(daemon.path, client_directory=own)
    while True:
        client.request("STATUS")
""",
    "interface": """
    iface = wpa_supplicant.IFace(daemon.path, own)
    iface.attach()
    while True:
        iface.request("STATUS", print)
""",
    "events": """
    iface = wpa_supplicant.IFace(daemon.path, own)
    iface.attach()
    iface.request("STATUS")
    list(iface)
""",
    "monitor": """
    with wpa_supplicant.Monitor(daemon.path, client_directory=own) as monitor:
        wpa_supplicant.Client(daemon.path, client_directory=own).request("STATUS")
        list(monitor)
""",
}


@pytest.mark.parametrize("kind", BESIDE)
def test_a_daemon_in_the_same_process(own, kind):
    source = f"""
import wpa_supplicant
from wpa_supplicant import simulation
def work():
{BESIDE[kind]}
daemon = simulation.Daemon()
in_a_thread(work)
daemon.wait_for_received("STATUS")
"""
    with begin(source, "", own) as program:
        end(program, own)


# Registered before there is any task.
BYE = """
station = None
def bye():
    print(station.status().connected)
    station.disconnect()
    station.close()
    print(station.closed)
"""


def test_a_handler_of_the_program_is_first(daemon, socket_path, own):
    source = BYE + "atexit.register(bye)\nstation = Station(path, client_directory=own)\n"
    with begin(source, socket_path, own) as program:
        assert end(program, own) == "False\nTrue\n"
    assert daemon.received()[-1] == b"DISCONNECT"


def test_a_handler_that_comes_after_the_module_was_ended(daemon, socket_path, own):
    # This one was registered before the module was imported.
    head = "import atexit\natexit.register(lambda: late())\n"
    late = """
def late():
    try:
        station.status()
    except OSError as error:
        print(error.errno)
    with Station(path, client_directory=own) as other:
        print(other.status().connected)
station = Station(path, client_directory=own)
"""
    source = head + HEAD + late
    command = [sys.executable, "-W", "error", "-c", source, str(socket_path), str(own)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=50)
    assert (done.returncode, done.stdout, done.stderr) == (0, "9\nFalse\n", "")
    assert os.listdir(own) == []
