"""The end of the program while threads run Python code that the module called: CPython before 3.14
unwinds them, which must not reach the module's frames."""

import contextlib
import subprocess
import sys

import pytest

from wpa_supplicant import simulation

HEAD = """
import asyncio, sys, threading
import wpa_supplicant
from wpa_supplicant import simulation
own = sys.argv[1]
there = threading.Event()

def for_ever(*_):
    there.set()
    while True:
        pass

def leave(work):
    threading.Thread(target=work, daemon=True).start()
    assert there.wait(20)

class Path:
    __fspath__ = for_ever

class Names:
    __iter__ = __next__ = for_ever
"""

# What a thread is in when the main thread ends.
WITHIN = {
    "callback": """
daemon = simulation.Daemon()
daemon.on("PING", simulation.Step.event("<3>CTRL-EVENT-SCAN-STARTED "), simulation.Step.reply("PONG\\n"))
def work():
    iface = wpa_supplicant.IFace(daemon.path, own)
    iface.attach()
    iface.request("PING", for_ever)
leave(work)
""",
    "predicate": """
daemon = simulation.Daemon()
leave(lambda: daemon.wait_for(for_ever))
""",
    "path": "leave(lambda: wpa_supplicant.Client(Path()))",
    "path of IFace": "leave(lambda: wpa_supplicant.IFace(Path()))",
    "names": "leave(lambda: wpa_supplicant.Monitor(simulation.Daemon().path, interface=Names()))",
    "future": """
class Loop(asyncio.SelectorEventLoop):
    create_future = for_ever
async def main():
    station = wpa_supplicant.aio.Station(daemon.path, client_directory=own)
    await station.status()
daemon = simulation.Daemon()
def work():
    Loop().run_until_complete(main())
leave(work)
""",
    "import": """
class Finder:
    find_spec = for_ever
sys.meta_path.insert(0, Finder())
leave(lambda: wpa_supplicant.parse_event("<3>CTRL-EVENT-SCAN-STARTED "))
""",
}


@pytest.mark.parametrize("what", WITHIN)
def test_a_thread_that_runs_python_code(tmp_path, what):
    command = [sys.executable, "-W", "error", "-c", HEAD + WITHIN[what], str(tmp_path)]
    pipe = subprocess.PIPE
    done = subprocess.run(command, stdout=pipe, stderr=pipe, text=True, timeout=50)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


# The process lives for some seconds after its interpreter, and a handler that comes after the module's
# own gives threads the time to begin something else.
AFTER = """
import asyncio, atexit, ctypes, sys, threading, time
path, own = sys.argv[1:]
libc = ctypes.CDLL(None)
libc.on_exit(libc.sleep, None)  # As many seconds as the exit status says.
atexit.register(time.sleep, 2)
from wpa_supplicant import Client, IFace, Monitor, Station, aio, simulation

async def ask():
    async with aio.Client(path, client_directory=own) as client:
        await client.ping()

def leave(begin):
    def work():
        while True:
            try:
                begin()
            except Exception:
                pass
    threading.Thread(target=work, daemon=True).start()
"""

BEGIN = {
    "client": "Client(path, client_directory=own).request('HANG')",
    "interface": "IFace(path, own).request('LATE', print)",
    "monitor": "Monitor(path, client_directory=own, timeout=1.2)",
    "station": "Station(path, client_directory=own).status()",
    "asyncio": "asyncio.run(ask())",
    "daemon": "simulation.Daemon(own + '/wlan0').stop()",
}


def test_threads_that_go_on_after_the_end(daemon, socket_path, tmp_path):
    daemon.on("HANG")
    daemon.on("ATTACH")
    late = simulation.Step.late
    daemon.on("LATE", late(1, "<3>CTRL-EVENT-SCAN-STARTED "), late(1.5, "OK\n"))
    programs, outcomes = {}, {}
    pipe = subprocess.PIPE
    with contextlib.ExitStack() as ends:
        # All at once: they mostly wait.
        for what, begin in BEGIN.items():
            own = tmp_path / what
            own.mkdir()
            source = AFTER + f"leave(lambda: {begin})\ntime.sleep(0.2)\nsys.exit(2)\n"
            command = [sys.executable, "-W", "error", "-c", source, str(socket_path), str(own)]
            program = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True)
            programs[what] = ends.enter_context(program)
            ends.callback(program.kill)
        for what, program in programs.items():
            said, errors = program.communicate(timeout=40)
            outcomes[what] = (program.returncode, said, errors, list((tmp_path / what).iterdir()))
    assert outcomes == {what: (2, "", "", []) for what in BEGIN}


FINALISER = """
class Late:
    def __del__(self, path=path, own=own, Client=Client, IFace=IFace):
        for name, ask in [
            ("client", lambda: Client(path, client_directory=own, timeout=1.2).request("HANG")),
            ("interface", lambda: print(IFace(path, own).request("LATE", print).strip(), flush=True)),
        ]:
            try:
                ask()
            except TimeoutError:
                print(name, flush=True)

late = Late()
late.itself = late
sys.exit(0)
"""


def test_requests_of_a_finaliser(daemon, socket_path, tmp_path):
    daemon.on("HANG")
    event = simulation.Step.event("<3>CTRL-EVENT-SCAN-STARTED ")
    daemon.on("LATE", event, simulation.Step.delay(0.7), "OK\n")
    own = tmp_path / "own"
    own.mkdir()
    source = AFTER.replace("time.sleep, 2", "time.sleep, 0") + FINALISER
    command = [sys.executable, "-W", "error", "-c", source, str(socket_path), str(own)]
    pipe = subprocess.PIPE
    done = subprocess.run(command, stdout=pipe, stderr=pipe, text=True, timeout=50)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout in ["client\nOK\n", "client\n<3>CTRL-EVENT-SCAN-STARTED \nOK\n"]
    assert list(own.iterdir()) == []
