"""Loops that are closed, children of fork, and many rounds: nothing is lost, and nothing stays."""

import asyncio
import os
import warnings

import pytest

from station_world import deaf, here, no_more_sockets_than, own_sockets, until, world
from wpa_supplicant import NetworkConfiguration, Station, aio
from wpa_supplicant.simulation import Step


@pytest.fixture
def air():
    before = own_sockets()
    with world() as air:
        yield air
    no_more_sockets_than(before)


def run(task):
    return asyncio.run(asyncio.wait_for(task, 50), debug=True)


def test_a_result_that_comes_to_a_closed_loop(daemon, socket_path):
    client = aio.Client(socket_path)
    assert run(client.request("PING")) == "PONG\n"
    daemon.on("STATUS", Step.late(0.2, "wpa_state=COMPLETED\n"))
    loop = asyncio.new_event_loop()
    waiting = []

    async def begin():
        waiting.append(client._tasks.request("STATUS").start())

    loop.run_until_complete(begin())
    daemon.wait_for_received("STATUS")
    loop.close()
    late = lambda log: any(b"COMPLETED" in datagram.data for datagram in log)
    daemon.wait_for(late)
    # It is this one's turn when the result was given to the loop that is no more.
    assert run(client.request("PING")) == "PONG\n"
    assert not waiting.pop().done()
    run(client.close())


def test_a_child_that_is_forked_while_a_task_is_under_way(air):
    address = air.address("wlan0")

    async def main():
        async with aio.Station(address) as station:
            deaf(air)
            task = asyncio.ensure_future(station.connect("Lab", "correct horse", timeout=60))
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(None, air.wait_for_received, "wlan0", b"SELECT_NETWORK 0")
            read, write = os.pipe()
            with warnings.catch_warnings():
                # Python 3.12 and later warn of threads.
                warnings.simplefilter("ignore", DeprecationWarning)
                child = os.fork()
            if child == 0:
                told = b"nothing"
                try:
                    task.cancel()
                    del task, station
                    with Station(address) as other:
                        told = str([network.id for network in other.networks()]).encode()
                except BaseException as error:
                    told = repr(error).encode()
                finally:
                    os.write(write, told)
                    os._exit(0)
            os.close(write)
            with os.fdopen(read, "rb") as pipe:
                told = await loop.run_in_executor(None, pipe.read)
            os.waitpid(child, 0)
            # The child neither ended the task of its parent nor undid it.
            assert told == b"[0]"
            assert not task.done() and [network.id for network in Station(address).networks()] == [0]
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await station.networks() == []

    run(main())


def in_a_child(action):
    """What this gives in a child of a fork."""
    read, write = os.pipe()
    with warnings.catch_warnings():
        # Python 3.12 and later warn of threads.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        told = "nothing"
        try:
            told = str(action())
        except BaseException as error:
            told = repr(error)
        finally:
            os.write(write, told.encode())
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    return told


def test_a_child_closes_what_is_its_parents_and_does_no_harm(air):
    with Station(air.address("wlan0")) as station, station.states() as states:
        assert next(states).kind

        def action():
            try:
                station.status()
            except RuntimeError as error:
                assert "the Station was opened before the process forked" in str(error)
            with station:
                pass
            with states:
                pass
            station.close()
            try:
                station.status()
            except OSError as error:
                return station.closed, states.ended, str(error)

        told = in_a_child(action)
        assert told == "(True, True, '[Errno 9] the Station is closed; open another one')"
        assert not station.closed and not states.ended
        # The parent's are as they were.
        station.connect("Lab", "correct horse")
        assert station.status().connected
        assert next(states).kind


def rounds(count, once):
    """What this process has gained by so many rounds, after some to warm up."""
    for _ in range(20):
        once()
    descriptors, threads, memory = here()
    for _ in range(count):
        once()
    until(lambda: here()[0] <= descriptors, "the descriptors of before")
    after = here()
    return after[0] - descriptors, after[1] - threads, after[2] - memory


# What a round may keep at most: a record of a BSS alone has more.
ROUND = 20


def test_many_rounds_leave_nothing(air):
    address = air.address("wlan0")

    def once():
        with Station(address) as station:
            station.scan()
            station.connect("Lab", "correct horse")
            station.forget_all()

    descriptors, threads, memory = rounds(100, once)
    assert descriptors <= 0 and threads <= 0 and memory < 100 * ROUND


def test_many_rounds_of_asyncio_leave_nothing(air):
    address = air.address("wlan0")

    # It is heard, and answers nothing: nobody is connected before the end.
    network = NetworkConfiguration("Wall", "correct horse")

    async def once():
        async with aio.Station(address) as station:
            await station.scan()
            async with await station.connecting(network) as steps:
                await steps.__anext__()
            waiting = asyncio.ensure_future(station.connect("Wall", "correct horse"))
            await asyncio.sleep(0)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            # A network that is being added is removed when the daemon has told its number.
            while await station.networks():
                await asyncio.sleep(0.001)

    descriptors, threads, memory = rounds(100, lambda: asyncio.run(once()))
    assert descriptors <= 0 and threads <= 0 and memory < 100 * ROUND
