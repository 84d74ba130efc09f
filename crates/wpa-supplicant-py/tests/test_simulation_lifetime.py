"""Whatever runs ends with its object, and at the latest with the interpreter."""

import gc
import os
import subprocess
import sys
import threading

import pytest

from wpa_supplicant.simulation import Daemon, World

BEGINNINGS = {
    "Daemon": "from wpa_supplicant.simulation import Daemon; it = Daemon(); path = it.path",
    "World": "from wpa_supplicant.simulation import World; it = World(supplicants=['wlan0']);"
    " path = it.path('wlan0')",
}


def run(program):
    """Runs a program in an interpreter of its own; gives what it printed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, timeout=50
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


def own_threads():
    return len(os.listdir("/proc/self/task"))


@pytest.mark.parametrize("make", [Daemon, lambda: World(supplicants=["wlan0", "wlan1"])])
def test_the_last_reference_ends_it(make):
    before = own_threads()
    it = make()
    place = os.path.dirname(it.path if isinstance(it, Daemon) else it.path("wlan0"))
    assert own_threads() > before and os.path.exists(place)
    # A cycle, which only the collector finds.
    class Holder:
        pass

    holder = Holder()
    holder.it, holder.itself = it, holder
    del it, holder
    gc.collect()
    assert not os.path.exists(place)
    assert own_threads() == before


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_the_interpreter_s_exit_ends_it(kind):
    path = run(BEGINNINGS[kind] + "; print(path)")
    assert path and not os.path.exists(os.path.dirname(path))


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_an_error_at_the_end_is_no_obstacle(kind):
    program = BEGINNINGS[kind] + "; print(path); import sys; sys.excepthook = print; 1 / 0"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=50)
    assert done.returncode == 1
    path = done.stdout.splitlines()[0]
    assert path and not os.path.exists(os.path.dirname(path))


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_a_fork_leaves_it_alone(kind):
    program = BEGINNINGS[kind] + """
import os, sys
child = os.fork()
if child == 0:
    del it
    sys.exit(0)  # with all that is done at exit
assert os.waitpid(child, 0) == (child, 0)
assert os.path.exists(path)
print(path)
"""
    path = run(program)
    assert path and not os.path.exists(os.path.dirname(path))


def test_a_stop_while_another_thread_waits():
    with World(supplicants=["wlan0"]) as world:
        caught = []

        def wait():
            try:
                world.wait_for_monitors("wlan0", 1, timeout=None)
            except OSError as error:
                caught.append(error)

        waiting = threading.Thread(target=wait)
        waiting.start()
        world.stop()
        waiting.join()
        assert "ended" in str(caught[0])
