"""A monitor on the loop of asyncio."""

import asyncio
import errno
import os
import threading

import pytest

from wpa_supplicant import Monitor, MonitorLost, MonitorReattached, events, simulation

STARTED = "<3>CTRL-EVENT-SCAN-STARTED "
LONG = 30


def added(number):
    return f"<3>CTRL-EVENT-BSS-ADDED {number} 02:00:00:00:00:01"


async def begun(awaitable):
    """A task that waits already."""
    task = asyncio.ensure_future(awaitable)
    for _ in range(3):
        await asyncio.sleep(0)
    assert not task.done()
    return task


def test_iterating(daemon, socket_path):
    async def main():
        seen = []
        async with Monitor(socket_path) as monitor:
            for number in range(5):
                daemon.send_event(added(number))
            async for event in monitor:
                seen.append(event.bss_id)
                if event.bss_id == 4:
                    break
        assert monitor.closed
        return seen

    assert asyncio.run(main()) == [0, 1, 2, 3, 4]


def test_no_thread_and_nothing_left(daemon, socket_path):
    threads = []

    async def main():
        before = len(os.listdir("/proc/self/fd"))
        async with Monitor(socket_path) as monitor:
            for _ in range(100):
                waiting = await begun(monitor.next_async())
                threads.append(threading.active_count())
                daemon.send_event(STARTED)
                assert isinstance(await waiting, events.ScanStarted)
        return before, len(os.listdir("/proc/self/fd"))

    alone = threading.active_count()
    before, after = asyncio.run(main())
    assert set(threads) == {alone}
    assert after == before


def test_two_monitors_and_something_else_at_the_same_time(daemon, socket_path, tmp_path):
    async def collect(monitor, count):
        return [(await monitor.next_async(LONG)).bss_id for _ in range(count)]

    async def send(daemons):
        for number in range(200):
            for each in daemons:
                while each.send_event(added(number)) == 0:
                    await asyncio.sleep(0)

    async def main(second):
        async with Monitor(socket_path) as one, Monitor(second.address) as other:
            outcome = await asyncio.gather(
                collect(one, 200), collect(other, 200), send([daemon, second])
            )
            return outcome[:2]

    with simulation.Daemon(tmp_path / "wlan1") as second:
        assert asyncio.run(main(second)) == [list(range(200))] * 2


def test_time_limits(daemon, socket_path):
    async def main():
        async with Monitor(socket_path) as monitor:
            for limit in (0, 0.01):
                with pytest.raises(TimeoutError) as caught:
                    await monitor.next_async(limit)
                assert caught.value.errno == errno.ETIMEDOUT
            with pytest.raises(ValueError, match="zero seconds or more"):
                await monitor.next_async(-1)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(monitor.next_async(), 0.01)
            daemon.send_event(STARTED)
            # What is here is given even when there is no time for it.
            return await monitor.next_async(0)

    assert isinstance(asyncio.run(main()), events.ScanStarted)


def test_cancelling_loses_no_event(daemon, socket_path):
    async def main():
        seen = []
        async with Monitor(socket_path) as monitor:
            for number in range(300):
                waiting = await begun(monitor.next_async())
                daemon.send_event(added(number))
                if number % 3 == 0:
                    await asyncio.sleep(0)
                waiting.cancel()
                try:
                    seen.append((await waiting).bss_id)
                except asyncio.CancelledError:
                    pass
                while (event := monitor.try_next()) is not None:
                    seen.append(event.bss_id)
        return seen

    assert asyncio.run(main()) == list(range(300))


def test_several_tasks_share_the_events(daemon, socket_path):
    async def main():
        async with Monitor(socket_path) as monitor:
            waiting = [await begun(monitor.next_async(LONG)) for _ in range(5)]
            for number in range(5):
                daemon.send_event(added(number))
            return {event.bss_id for event in await asyncio.gather(*waiting)}

    assert asyncio.run(main()) == set(range(5))


@pytest.mark.parametrize("by_thread", [False, True])
def test_closing_ends_the_waits(daemon, socket_path, by_thread):
    async def main():
        monitor = Monitor(socket_path)
        waiting = [await begun(monitor.next_async()), await begun(monitor.next_async(LONG))]
        if by_thread:
            closer = threading.Thread(target=monitor.close)
            closer.start()
            closer.join()
        else:
            monitor.close()
        return await asyncio.gather(*waiting, return_exceptions=True)

    for outcome in asyncio.run(main()):
        assert isinstance(outcome, OSError) and outcome.errno == errno.EBADF


def test_events_during_set_level_reach_who_waits(daemon, socket_path):
    async def main():
        async with Monitor(socket_path) as monitor:
            waiting = await begun(monitor.next_async(LONG))
            daemon.fault("LEVEL*=event:" + STARTED)
            monitor.set_level(3)
            return await waiting

    assert isinstance(asyncio.run(main()), events.ScanStarted)


def test_the_daemon_goes_and_comes_back(daemon, socket_path):
    async def main():
        async with Monitor(socket_path, reconnect=True, ping_interval=0.02) as monitor:
            daemon.restart(0.05)
            notices = [await monitor.next_async(LONG) for _ in range(2)]
            assert [type(notice) for notice in notices] == [MonitorLost, MonitorReattached]
            waiting = await begun(monitor.next_async(LONG))
            daemon.send_event(STARTED)
            return await waiting

    assert isinstance(asyncio.run(main()), events.ScanStarted)


def test_without_reconnecting_the_iteration_ends_with_an_error(daemon, socket_path):
    async def main():
        async with Monitor(socket_path, ping_interval=0.02) as monitor:
            daemon.stop()
            with pytest.raises(ConnectionError, match="is gone"):
                async for _ in monitor:
                    pass
            return [item async for item in monitor]

    assert asyncio.run(main()) == []


def test_a_flood_lets_other_tasks_run(daemon, socket_path):
    async def main():
        turns = 0

        async def other():
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        async with Monitor(socket_path) as monitor:
            sent, received = 0, 0
            task = asyncio.ensure_future(other())
            # Never more than fit into the queue, and always some: there is nothing to wait for.
            while received < 1000:
                while sent < received + 5:
                    sent += daemon.send_event(added(sent))
                assert (await monitor.next_async()).bss_id == received
                received += 1
            task.cancel()
        return turns

    assert asyncio.run(main()) >= 10
