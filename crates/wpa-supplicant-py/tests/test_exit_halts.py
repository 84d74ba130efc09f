"""The end of the program while threads run Python code that the module called: CPython before 3.14
unwinds them, which must not reach the module's frames."""

import subprocess
import sys

import pytest

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
