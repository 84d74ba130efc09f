"""Threads, Ctrl-C, and the end of the program."""

import errno
import os
import selectors
import signal
import threading

import pytest

from running import Waiting, go_on, rest, run
from wpa_supplicant import Monitor, MonitorLost, events

STARTED = "<3>CTRL-EVENT-SCAN-STARTED "
LONG = 30


def added(number):
    return f"<3>CTRL-EVENT-BSS-ADDED {number} 02:00:00:00:00:01"


def test_closing_ends_the_waits_of_other_threads(daemon, socket_path):
    monitor = Monitor(socket_path)
    waiting = [Waiting(monitor.next), Waiting(lambda: monitor.next(LONG)), Waiting(monitor.__next__)]
    monitor.close()
    for thread in waiting:
        outcome = thread.ended()
        assert isinstance(outcome, OSError) and outcome.errno == errno.EBADF


def test_closing_ends_the_wait_for_an_answer(daemon, socket_path):
    monitor = Monitor(socket_path, timeout=10 * LONG)
    daemon.on("LEVEL 1")
    thread = Waiting(lambda: monitor.set_level(1))
    daemon.wait_for_received("LEVEL 1")
    monitor.close()
    assert isinstance(thread.ended(), OSError)


def test_each_event_goes_to_one_of_several_threads(daemon, socket_path):
    # No more than fit into the smallest queue.
    room = threading.Semaphore(8)

    def collect(monitor):
        seen = []
        for event in monitor.within(1):
            seen.append(event.bss_id)
            room.release()
        return seen

    with Monitor(socket_path) as monitor:
        threads = [Waiting(lambda: collect(monitor)) for _ in range(4)]
        for number in range(100):
            assert room.acquire(timeout=LONG)
            daemon.send_event(added(number))
        seen = [thread.ended() for thread in threads]
    assert sorted(sum(seen, [])) == list(range(100))
    assert all(each == sorted(each) for each in seen)


def test_events_during_set_level_wake_who_waits(daemon, socket_path):
    with Monitor(socket_path) as monitor:
        thread = Waiting(lambda: monitor.next(LONG))
        daemon.fault("LEVEL*=event:" + STARTED)
        monitor.set_level(3)
        assert isinstance(thread.ended(), events.ScanStarted)


def test_others_run_while_one_waits(daemon, socket_path):
    with Monitor(socket_path) as monitor:
        # If the wait kept the GIL, nothing would come of this.
        timer = threading.Timer(0.01, daemon.send_event, (STARTED,))
        timer.start()
        assert isinstance(monitor.next(LONG), events.ScanStarted)
        timer.join()


def test_a_loop_with_selectors(daemon, socket_path):
    with Monitor(socket_path, reconnect=True, ping_interval=0.02) as monitor:
        seen = []
        for number in range(3):
            daemon.send_event(added(number))
        while not (seen and isinstance(seen[-1], MonitorLost)):
            item = monitor.try_next()
            if item is not None:
                seen.append(item)
                if len(seen) == 3:
                    daemon.stop()
                continue
            with selectors.DefaultSelector() as selector:
                selector.register(monitor, selectors.EVENT_READ)
                selector.select(monitor.next_timeout())
        assert [event.bss_id for event in seen[:3]] == [0, 1, 2]


INTERRUPTED = """
# Not within the wait: for Ctrl-C in the middle of an exec() such as namedtuple's, CPython ends with
# the signal's code, even if the exception was caught.
import asyncio
import signal
import sys
import wpa_supplicant

# Who runs the tests in the background of a shell has it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)

def wait(monitor):
    print("waiting", flush=True)
    {wait}

try:
    with wpa_supplicant.Monitor(sys.argv[1], reconnect=True, timeout=60) as monitor:
        try:
            wait(monitor)
        except KeyboardInterrupt:
            print("interrupted", flush=True)
        {afterwards}
finally:
    print("closed", flush=True)
"""


@pytest.mark.parametrize(
    "wait",
    [
        "monitor.next()",
        "monitor.next(60)",
        "next(monitor)",
        "list(monitor.within(60))",
        "monitor.set_level(1)",
        "asyncio.run(monitor.next_async())",
    ],
)
def test_ctrl_c_ends_a_wait(daemon, socket_path, wait):
    daemon.on("LEVEL 1")
    then = "print(type(monitor.next(60)).__name__)"
    with run(INTERRUPTED.format(wait=wait, afterwards=then), socket_path) as process:
        assert process.stdout.readline() == "waiting\n"
        if "level" in wait:
            daemon.wait_for_received("LEVEL 1", LONG)
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "interrupted\n"
        daemon.send_event(STARTED)
        output, errors = rest(process)
    assert output.split() == ["ScanStarted", "closed"], errors
    assert process.returncode == 0, errors
    daemon.wait_for_monitors(0)


def test_ctrl_c_while_it_is_opened(daemon, socket_path):
    daemon.on("ATTACH")
    script = (
        "import signal, sys, wpa_supplicant\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "wpa_supplicant.Monitor(sys.argv[1], timeout=60)\n"
    )
    with run(script, socket_path) as process:
        daemon.wait_for_received("ATTACH", LONG)
        process.send_signal(signal.SIGINT)
        _, errors = rest(process)
    assert "KeyboardInterrupt" in errors


ENDINGS = {
    "a global": "monitor = open_it()",
    "a cycle": "class Cycle: pass\ncycle = Cycle(); cycle.own = cycle; cycle.monitor = open_it()",
    "a thread that waits": (
        "import threading\nmonitor = open_it()\n"
        "threading.Thread(target=monitor.next, daemon=True).start()"
    ),
    "an error": "monitor = open_it()\nraise SystemExit(0)",
    "a task": (
        "import asyncio\nmonitor = open_it()\n"
        "async def main():\n"
        "    asyncio.ensure_future(monitor.next_async())\n"
        "    await asyncio.sleep(0)\n"
        "asyncio.run(main())"
    ),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_nothing_is_left_at_the_end_of_the_program(daemon, socket_path, tmp_path, ending):
    script = (
        "import sys, wpa_supplicant\n"
        "def open_it(): return wpa_supplicant.Monitor(sys.argv[1], client_directory=sys.argv[2])\n"
    )
    own = tmp_path / "own"
    own.mkdir()
    with run(script + ENDINGS[ending], socket_path, own) as process:
        _, errors = rest(process)
    assert (process.returncode, errors) == (0, "")
    assert os.listdir(own) == []
    daemon.wait_for_monitors(0)
    assert daemon.received() == [b"ATTACH", b"DETACH"]


@pytest.mark.parametrize("call", ["open_it()", "monitor.set_level(2)", "monitor.reopen()"])
def test_what_a_thread_still_asks_leaves_nothing_behind(daemon, socket_path, tmp_path, call):
    script = f"""
import sys, threading, wpa_supplicant
def open_it(): return wpa_supplicant.Monitor(sys.argv[1], client_directory=sys.argv[2], timeout=60)
monitor = open_it()
sys.stdin.readline()
threading.Thread(target=lambda: {call}, daemon=True).start()
sys.stdin.readline()
"""
    own = tmp_path / "own"
    own.mkdir()
    with run(script, socket_path, own) as process:
        daemon.wait_for_received("ATTACH", LONG)
        for command in ("ATTACH", "LEVEL 2"):
            daemon.on(command)
        go_on(process)
        daemon.wait_for_received(2, LONG)
        go_on(process)
        assert rest(process) == ("", "")
    assert os.listdir(own) == []


@pytest.mark.parametrize("call", ["next()", "next(60)", "__next__()", "set_level(2)", "reopen()"])
def test_who_waits_for_a_thread_at_the_end_of_the_program(daemon, socket_path, call):
    """A handler that was registered before the module's runs after it."""
    script = f"""
import atexit, sys, threading

@atexit.register
def wait():
    thread.join()
    print(said)

import wpa_supplicant
said = []

def work():
    try:
        monitor.{call}
    except OSError as error:
        said.append(error.errno)

monitor = wpa_supplicant.Monitor(sys.argv[1], timeout=600)
thread = threading.Thread(target=work, daemon=True)
sys.stdin.readline()
thread.start()
sys.stdin.readline()
"""
    with run(script, socket_path) as process:
        daemon.wait_for_received("ATTACH", LONG)
        for command in ("ATTACH", "LEVEL 2"):
            daemon.on(command)
        go_on(process)
        if "next" not in call:
            daemon.wait_for_received(2, LONG)
        go_on(process)
        assert rest(process) == (f"[{errno.EBADF}]\n", "")


def test_a_child_does_not_detach_its_parent(daemon, socket_path):
    script = """
import os, sys, wpa_supplicant
monitor = wpa_supplicant.Monitor(sys.argv[1])
child = os.fork()
if child == 0:
    monitor.close()
    sys.exit(0)
assert os.waitpid(child, 0)[1] == 0
assert os.path.exists(monitor.local_path)
print("ready", flush=True)
print(type(monitor.next(60)).__name__)
"""
    with run(script, socket_path) as process:
        assert process.stdout.readline() == "ready\n", process.stderr.read()
        daemon.send_event(STARTED)
        output, errors = rest(process)
    assert (output, errors) == ("ScanStarted\n", "")


def test_a_child_that_closes_does_not_keep_its_parent_awake(daemon, socket_path):
    script = """
import os, sys, time, wpa_supplicant
with wpa_supplicant.Monitor(sys.argv[1]) as monitor:
    assert list(monitor.within(0.05)) == []
    child = os.fork()
    if child == 0:
        sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0
    before = time.process_time()
    assert list(monitor.within(1)) == []
    print(time.process_time() - before)
"""
    with run(script, socket_path) as process:
        output, errors = rest(process)
    assert errors == ""
    # Where it turns round and round, it has as much of this second as other processes leave.
    assert float(output) < 0.1
