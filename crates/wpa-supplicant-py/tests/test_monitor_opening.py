"""Opening a monitor: subclasses, twice, and without a wait of the event loop."""

import asyncio
import errno
import gc
import os
import subprocess
import sys
import threading

import pytest

from scripted import echo, scripted
from wpa_supplicant import Monitor, events

STARTED = "<3>CTRL-EVENT-SCAN-STARTED "
LONG = 30


@pytest.fixture
def own(tmp_path):
    """A directory for sockets of monitors, none of which stays."""
    own = tmp_path / "own"
    own.mkdir()
    yield own
    assert os.listdir(own) == []


def test_a_subclass_may_have_arguments_of_its_own(daemon, socket_path):
    class Named(Monitor):
        def __init__(self, name, level):
            super().__init__(socket_path, level=level)
            self.name = name

    with Named("first", 2) as monitor:
        assert monitor.name == "first"
        assert daemon.send_event("<2>debugging") == 1
        assert monitor.next(LONG).level == 2


def test_one_that_is_not_open_says_so(daemon, socket_path):
    class Forgetful(Monitor):
        def __init__(self):
            pass

    monitor = Forgetful()
    assert monitor.closed and "closed" in repr(monitor)
    for call in [monitor.next, monitor.try_next, monitor.fileno, monitor.next_timeout]:
        with pytest.raises(OSError, match="closed") as caught:
            call()
        assert caught.value.errno == errno.EBADF
    monitor.close()


def test_opening_twice(daemon, socket_path):
    monitor = Monitor(socket_path)
    with pytest.raises(OSError, match="open already") as caught:
        monitor.__init__(socket_path)
    assert caught.value.errno == errno.EISCONN
    daemon.send_event(STARTED)
    assert isinstance(monitor.next(LONG), events.ScanStarted)
    monitor.close()
    # As if it were a new object.
    monitor.__init__(socket_path)
    daemon.send_event(STARTED)
    assert isinstance(monitor.next(LONG), events.ScanStarted)
    monitor.set_level(3)
    monitor.close()


def test_opening_in_asyncio(daemon, socket_path, own):
    class Mine(Monitor):
        pass

    async def main():
        async with await Mine.open_async(socket_path, level=2, client_directory=own) as monitor:
            assert type(monitor) is Mine
            daemon.send_event("<2>debugging")
            assert (await monitor.next_async(LONG)).level == 2
            # From here on it is like any other.
            monitor.set_level(3)
            monitor.reopen()

    asyncio.run(main())


def test_the_loop_goes_on_while_it_opens(daemon, socket_path, own):
    async def main():
        daemon.on("ATTACH")
        opening = asyncio.ensure_future(Monitor.open_async(socket_path, client_directory=own, timeout=LONG))
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, daemon.wait_for_received, "ATTACH")
        assert not opening.done() and len(os.listdir(own)) == 1
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening
        while os.listdir(own):
            await asyncio.sleep(0.01)
        # It may have been attached.
        await loop.run_in_executor(None, daemon.wait_for_received, "DETACH")
        with pytest.raises(TimeoutError):
            await Monitor.open_async(socket_path, client_directory=own, timeout=0.05)
        with pytest.raises(FileNotFoundError):
            await Monitor.open_async("/nonexistent/wlan0", client_directory=own)
        with pytest.raises(ValueError, match="a level is 0 to 5"):
            await Monitor.open_async(socket_path, level=6)

    asyncio.run(asyncio.wait_for(main(), LONG))
    gc.collect()


def test_a_program_may_end_while_one_opens(daemon, socket_path, own):
    script = """
import asyncio, sys
from wpa_supplicant import Monitor
async def main():
    asyncio.ensure_future(Monitor.open_async(sys.argv[1], client_directory=sys.argv[2], timeout=60))
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
asyncio.run(main())
"""
    daemon.on("ATTACH")
    command = [sys.executable, "-W", "error", "-c", script, str(socket_path), str(own)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as program:
        daemon.wait_for_received("ATTACH")
        said = program.communicate("\n", timeout=LONG)
        assert (program.returncode, said) == (0, ("", ""))


def test_a_child_does_not_wait_for_a_thread_of_its_parent(daemon, socket_path, own):
    script = """
import os, sys, threading
from wpa_supplicant import Monitor
monitor = Monitor(sys.argv[1], client_directory=sys.argv[2], timeout=60)
threading.Thread(target=monitor.set_level, args=(1,), daemon=True).start()
sys.stdin.readline()
for how in [monitor.try_next, monitor.close, lambda: monitor.set_level(2), repr, None]:
    child = os.fork()
    if child == 0:
        try:
            how and how()
        except OSError as error:
            assert "was forked while another thread" in str(error), error
        except TypeError:
            repr(monitor)
        sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0
print(len(os.listdir(sys.argv[2])))
"""
    daemon.on("LEVEL 1")
    command = [sys.executable, "-W", "ignore", "-c", script, str(socket_path), str(own)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as program:
        daemon.wait_for_received("LEVEL 1")
        said = program.communicate("\n", timeout=LONG)
        assert (program.returncode, said) == (0, ("1\n", ""))


def test_an_event_that_is_too_long_is_told_and_the_next_one_comes(socket_path):
    with scripted(socket_path, echo) as daemon, Monitor(socket_path) as monitor:
        long = "<3>CTRL-EVENT-EAP-STATUS " + "x" * 300_000
        daemon.event(long)
        daemon.event(STARTED)
        with pytest.raises(OSError, match="300025 bytes") as caught:
            monitor.next(LONG)
        assert caught.value.errno == errno.EMSGSIZE
        assert isinstance(monitor.next(LONG), events.ScanStarted)
        # Now there is room for one of its length.
        daemon.event(long)
        assert monitor.next(LONG).raw == long.encode()


def test_a_thread_that_waits_while_the_monitor_is_opened_anew(daemon, socket_path):
    with Monitor(socket_path) as monitor:
        seen = []
        thread = threading.Thread(target=lambda: seen.append(monitor.next(LONG)))
        thread.start()
        for _ in range(20):
            monitor.reopen()
        daemon.send_event(STARTED)
        thread.join(LONG)
        assert [type(event) for event in seen] == [events.ScanStarted]
