"""What signal handlers, other threads and tasks meet while a thread is in ``set_level()`` or
``reopen()``."""

import asyncio
import errno
import os
import signal

import pytest

from running import Waiting, go_on, rest, run
from scripted import scripted
from wpa_supplicant import Monitor, events

STARTED = "<3>CTRL-EVENT-SCAN-STARTED "
LONG = 30

HANDLER = """
import signal, sys, wpa_supplicant

def outcome(call):
    try:
        return type(call()).__name__
    except Exception as error:
        return type(error).__name__

def handler(*_):
    said.extend([monitor.is_attached, monitor.is_away, monitor.closed, "Monitor" in repr(monitor)])
    for call in (monitor.next, monitor.try_next, monitor.reopen, lambda: monitor.set_level(1)):
        said.append(outcome(call))
    said.append(outcome(monitor.close))
    said.append(monitor.closed)

said = []
monitor = wpa_supplicant.Monitor(sys.argv[1], client_directory=sys.argv[2], timeout=60)
signal.signal(signal.SIGALRM, handler)
print("open", flush=True)
sys.stdin.readline()
try:
    monitor.{ask}
except OSError as error:
    print(error)
print(said)
"""


@pytest.mark.parametrize("ask, command", [("set_level(2)", "LEVEL 2"), ("reopen()", "ATTACH")])
def test_a_signal_handler_may_look_and_close(daemon, socket_path, tmp_path, ask, command):
    own = tmp_path / "own"
    own.mkdir()
    with run(HANDLER.format(ask=ask), socket_path, own) as process:
        assert process.stdout.readline() == "open\n"
        daemon.on(command)
        go_on(process)
        assert daemon.wait_for_received(2, LONG) == [b"ATTACH", command.encode()]
        process.send_signal(signal.SIGALRM)
        output, errors = rest(process)
    said = [command == "LEVEL 2", False, False, True, *["RuntimeError"] * 4, "NoneType", True]
    closed = f"[Errno {errno.EBADF}] the monitor is closed; open another one"
    assert (output.splitlines(), errors) == ([closed, str(said)], "")
    assert os.listdir(own) == []


@pytest.fixture
def asked(daemon, socket_path):
    """A monitor for whose answer a thread waits until it is closed."""
    monitor = Monitor(socket_path, timeout=10 * LONG, ping_interval=10 * LONG)
    daemon.on("LEVEL 2")
    thread = Waiting(lambda: monitor.set_level(2))
    daemon.wait_for_received("LEVEL 2", LONG)
    yield monitor
    monitor.close()
    assert isinstance(thread.ended(), OSError)


def test_others_wait_no_longer_than_they_want_to(asked):
    assert isinstance(Waiting(lambda: asked.next(0.05)).ended(), TimeoutError)
    assert Waiting(lambda: list(asked.within(0.05))).ended() == []
    assert Waiting(asked.try_next).ended() is None
    about = Waiting(lambda: (asked.is_attached, asked.is_away, asked.closed, repr(asked))).ended()
    assert about[:3] == (True, False, False) and about[3].endswith(", attached>")


def test_closing_ends_the_waits_of_those_who_wait_for_another_thread(asked):
    waiting = [Waiting(asked.next), Waiting(asked.fileno), Waiting(lambda: asked.set_level(1))]
    asked.close()
    for thread in waiting:
        outcome = thread.ended()
        assert isinstance(outcome, OSError) and outcome.errno == errno.EBADF


def test_a_task_waits_no_longer_than_it_wants_to(asked):
    async def main():
        with pytest.raises(TimeoutError):
            await asked.next_async(0.05)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(asked.next_async(), 0.05)
        return "went on"

    # Were the loop to stand still, the thread would not end in time.
    assert Waiting(lambda: asyncio.run(main())).ended() == "went on"


INTERRUPTED = """
import signal, sys, threading, wpa_supplicant
signal.signal(signal.SIGALRM, signal.default_int_handler)
monitor = wpa_supplicant.Monitor(sys.argv[1], timeout=600)

def ask():
    try:
        monitor.set_level(2)
    except OSError:
        pass

thread = threading.Thread(target=ask)
thread.start()
sys.stdin.readline()
try:
    # It mostly comes in the midst of the wait.
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    {wait}
except KeyboardInterrupt:
    print("interrupted", thread.is_alive())
monitor.close()
thread.join()
"""


@pytest.mark.parametrize("wait", ["monitor.next()", "monitor.set_level(1)", "monitor.fileno()"])
def test_a_signal_ends_a_wait_for_another_thread(daemon, socket_path, wait):
    daemon.on("LEVEL 2")
    with run(INTERRUPTED.format(wait=wait), socket_path) as process:
        daemon.wait_for_received("LEVEL 2", LONG)
        go_on(process)
        assert rest(process) == ("interrupted True\n", "")


def an_event_before_the_answer(daemon, command, peer):
    if command == b"LEVEL 2":
        daemon.send(STARTED.encode(), peer)
        daemon.answer_level = lambda: daemon.send(b"OK\n", peer)


def test_a_task_gets_what_came_while_another_thread_asked(socket_path):
    async def main(daemon, monitor):
        thread = Waiting(lambda: monitor.set_level(2))
        await asyncio.get_running_loop().run_in_executor(None, daemon.wait_for, b"LEVEL 2")
        task = asyncio.ensure_future(monitor.next_async())
        await asyncio.sleep(0.01)
        daemon.answer_level()
        event = await asyncio.wait_for(task, LONG)
        return thread.ended(), type(event)

    with scripted(socket_path, an_event_before_the_answer) as daemon:
        with Monitor(socket_path, ping_interval=10 * LONG) as monitor:
            assert asyncio.run(main(daemon, monitor)) == (None, events.ScanStarted)


class Between(asyncio.SelectorEventLoop):
    """Has something done just before a task begins to wait."""

    act = None

    def create_future(self):
        act, self.act = self.act, None
        if act is not None:
            act()
        return super().create_future()


def test_a_task_gets_what_came_just_before_it_began_to_wait(daemon, socket_path):
    daemon.fault("LEVEL*=event:" + STARTED)

    async def main(monitor):
        loop = asyncio.get_running_loop()
        task = asyncio.ensure_future(monitor.next_async())
        loop.call_later(LONG, task.cancel)
        loop.act = lambda: Waiting(lambda: monitor.set_level(2)).ended()
        return await task

    loop = Between()
    try:
        with Monitor(socket_path, ping_interval=10 * LONG) as monitor:
            assert isinstance(loop.run_until_complete(main(monitor)), events.ScanStarted)
    finally:
        loop.close()


def test_a_selector_is_told_that_events_came_meanwhile(daemon, socket_path):
    daemon.fault("LEVEL*=event:" + STARTED)
    with Monitor(socket_path, ping_interval=10 * LONG) as monitor:
        assert monitor.try_next() is None and monitor.next_timeout() > LONG
        monitor.set_level(2)
        assert monitor.next_timeout() == 0
        assert isinstance(monitor.try_next(), events.ScanStarted)
        assert monitor.try_next() is None and monitor.next_timeout() > LONG
