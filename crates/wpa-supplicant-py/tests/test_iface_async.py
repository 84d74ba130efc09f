"""``IFace`` on an asyncio loop."""

import asyncio
import errno
import gc
import threading
import weakref

import pytest

from scripted import echo, scripted
from wpa_supplicant import IFace, simulation


def run(coroutine):
    return asyncio.run(asyncio.wait_for(coroutine, 30))


def test_requests_in_turn_and_all_at_once(socket_path):
    async def main():
        async with IFace(socket_path) as iface:
            assert await iface.request_async("A") == "re A"
            assert await iface.request_async(b"\xff") == "re \udcff"
            commands = [f"COMMAND {number}" for number in range(50)]
            replies = await asyncio.gather(*map(iface.request_async, commands))
            assert replies == ["re " + command for command in commands]
        assert iface.closed
        with pytest.raises(OSError, match="not open"):
            await iface.request_async("A")

    with scripted(socket_path, echo):
        run(main())


def test_a_cancelled_request_shifts_no_answer(socket_path):
    waiting = []

    def answer(daemon, command, peer):
        if command == b"LATE":
            waiting.append(peer)
            return
        for late in waiting:
            daemon.send(b"re LATE", late)
        daemon.send(b"re " + command, peer)

    async def main(daemon):
        with IFace(socket_path) as iface:
            iface.attach()
            for _ in range(5):
                late = asyncio.ensure_future(iface.request_async("LATE"))
                behind = asyncio.ensure_future(iface.request_async("BEHIND"))
                await asyncio.sleep(0)
                await asyncio.get_running_loop().run_in_executor(
                    None, daemon.wait_for, b"LATE", len(waiting) or 1
                )
                late.cancel()
                assert await behind == "re BEHIND"
                assert await iface.request_async("A") == "re A"
                assert iface.request("B") == "re B"
            # It is attached all the same.
            daemon.event("<3>EVENT ")
            assert await iface.recv_async() == "<3>EVENT "

    with scripted(socket_path, answer) as daemon:
        run(main(daemon))


def test_time_limits(socket_path):
    async def main():
        with IFace(socket_path) as iface:
            iface.attach()
            iface.timeout = 0.05
            with pytest.raises(TimeoutError, match="no answer within 50 ms to HANG") as caught:
                await iface.request_async("HANG")
            assert caught.value.errno == errno.ETIMEDOUT
            iface.timeout = 10
            assert await iface.request_async("A") == "re A"
            for timeout in [0, 20]:
                with pytest.raises(TimeoutError, match=f"within {timeout} ms"):
                    await iface.recv_async(timeout)

    with scripted(socket_path, echo):
        run(main())


def test_events_come_while_requests_do(socket_path):
    def answer(daemon, command, peer):
        daemon.send(b"<3>BEFORE " + command, peer)
        daemon.send(b"re " + command, peer)
        daemon.send(b"<3>AFTER " + command, peer)

    async def main():
        async with IFace(socket_path) as iface:
            iface.attach()
            events = []

            async def listen():
                async for event in iface:
                    events.append(event)
                    if len(events) == 100:
                        return

            listener = asyncio.ensure_future(listen())
            for count in range(50):
                assert await iface.request_async(f"C{count}") == f"re C{count}"
            await listener
            assert events == [
                f"<3>{when} C{count}" for count in range(50) for when in ("BEFORE", "AFTER")
            ]

    with scripted(socket_path, answer):
        run(main())


def test_a_cancelled_recv_loses_no_event(socket_path):
    async def main(daemon):
        async with IFace(socket_path) as iface:
            iface.attach()
            waiting = [asyncio.ensure_future(iface.recv_async()) for _ in range(3)]
            await asyncio.sleep(0)
            for task in waiting:
                task.cancel()
            daemon.event("<3>EVENT ")
            assert await iface.recv_async() == "<3>EVENT "

    with scripted(socket_path, echo) as daemon:
        run(main(daemon))


def test_close_and_threads_beside_the_loop(socket_path):
    async def main(daemon):
        loop = asyncio.get_running_loop()
        async with IFace(socket_path) as iface:
            iface.attach()

            def ask():
                return [iface.request(f"T{count}") for count in range(100)]

            thread = loop.run_in_executor(None, ask)
            for count in range(100):
                assert await iface.request_async(f"L{count}") == f"re L{count}"
            assert await thread == [f"re T{count}" for count in range(100)]
            hanging = asyncio.ensure_future(iface.request_async("HANG"))
            listening = asyncio.ensure_future(iface.recv_async())
            await loop.run_in_executor(None, daemon.wait_for, b"HANG")
            with pytest.raises(RuntimeError, match="not finished in this thread"):
                iface.request("A")
            await loop.run_in_executor(None, iface.close)
            for task in [hanging, listening]:
                with pytest.raises(OSError) as caught:
                    await task
                assert caught.value.errno == errno.EBADF

    before = threading.active_count()
    with scripted(socket_path, echo) as daemon:
        run(main(daemon))
    assert threading.active_count() == before


@pytest.mark.parametrize("anew", [False, True], ids=["closed", "opened anew"])
def test_close_ends_the_waits_of_its_own_loop(socket_path, anew):
    async def each(iface):
        async for event in iface:
            return event

    async def main(daemon):
        iface = IFace(socket_path)
        await iface.attach_async()
        hanging = iface.request_async("HANG")
        waits = [iface.recv_async(), iface.recv_async(30_000), each(iface), hanging]
        tasks = [asyncio.ensure_future(wait) for wait in waits]
        await asyncio.get_running_loop().run_in_executor(None, daemon.wait_for, b"HANG")
        # All of them wait by now.
        await asyncio.sleep(0)
        iface.close()
        if anew:
            iface.open(socket_path)
            await iface.attach_async()
            daemon.event("<3>FOR THE NEW ONE ")
        done, _ = await asyncio.wait(tasks, timeout=10)
        assert done == set(tasks)
        for task in tasks:
            assert "was closed by close() meanwhile" in str(task.exception())
            assert task.exception().errno == errno.EBADF
        if anew:
            assert await iface.request_async("A") == "re A"
            assert await iface.recv_async() == "<3>FOR THE NEW ONE "
            iface.close()

    with scripted(socket_path, echo) as daemon:
        run(main(daemon))


def test_recv_async_checks_its_argument_as_recv_does(socket_path):
    async def main():
        async with IFace(socket_path) as iface:
            iface.attach()
            for wrong in [None, 1.5, "5", b"5", [1]]:
                with pytest.raises(TypeError, match="timeout must be an int, in milliseconds"):
                    await iface.recv_async(wrong)
                with pytest.raises(TypeError, match="timeout must be an int, in milliseconds"):
                    iface.recv(wrong)
                with pytest.raises(TypeError, match="timeout must be an int, in milliseconds"):
                    iface.recv_bytes(wrong)
            for timeout in [0, True]:
                with pytest.raises(TimeoutError, match=f"within {int(timeout)} ms"):
                    await iface.recv_async(timeout)
            with pytest.raises(TimeoutError, match="within 0 ms"):
                iface.recv()

    with scripted(socket_path, echo):
        run(main())


def test_attaching_and_detaching(daemon, socket_path):
    async def main():
        async with IFace(socket_path) as iface:
            with pytest.raises(OSError, match="not attached"):
                await iface.detach_async()
            both = await asyncio.gather(
                iface.attach_async(), iface.attach_async(), return_exceptions=True
            )
            assert both[0] is None and both[1].errno == errno.EISCONN
            assert iface.attached
            daemon.send_event("<3>ONE ")
            assert await iface.recv_async() == "<3>ONE "
            daemon.send_event("<3>NOBODY ASKS FOR IT ")
            listening = asyncio.ensure_future(iface.recv_async())
            await iface.detach_async()
            assert not iface.attached
            # It has got the event, or the error.
            assert await asyncio.gather(listening, return_exceptions=True)
            await iface.attach_async()
            daemon.send_event("<3>TWO ")
            assert iface.recv(-1) == "<3>TWO "
            iface.detach()

    run(main())
    assert daemon.received() == [b"ATTACH", b"DETACH"] * 2


def test_a_cancelled_attach_leaves_nothing(daemon, socket_path):
    async def main():
        async with IFace(socket_path) as iface:
            daemon.on("ATTACH")
            attaching = asyncio.ensure_future(iface.attach_async())
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(None, daemon.wait_for_received, "ATTACH")
            # The loop goes on meanwhile.
            assert not attaching.done() and not iface.attached
            attaching.cancel()
            with pytest.raises(asyncio.CancelledError):
                await attaching
            assert await iface.request_async("PING") == "PONG\n"
            assert not iface.attached
            daemon.on("ATTACH", simulation.Step.reply("FAIL\n"))
            with pytest.raises(OSError, match="refused ATTACH: FAIL"):
                await iface.attach_async()
            assert not iface.attached

    run(main())


def test_a_cancelled_detach_detaches_all_the_same(daemon, socket_path):
    async def main():
        async with IFace(socket_path) as iface:
            await iface.attach_async()
            daemon.on("DETACH")
            detaching = asyncio.ensure_future(iface.detach_async())
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(None, daemon.wait_for_received, "DETACH")
            detaching.cancel()
            with pytest.raises(asyncio.CancelledError):
                await detaching
            assert not iface.attached
            await iface.attach_async()
            daemon.send_event("<3>ONE ")
            assert await iface.recv_async() == "<3>ONE "

    run(main())


def test_who_waits_for_events_does_so_after_a_lost_request(socket_path):
    async def main(daemon):
        async with IFace(socket_path) as iface:
            await iface.attach_async()
            listening = asyncio.ensure_future(iface.recv_async())
            await asyncio.sleep(0)
            iface.timeout = 0.02
            with pytest.raises(TimeoutError):
                await iface.request_async("HANG")
            iface.timeout = 10
            # The connection is another one: recv_async() attaches it.
            await asyncio.get_running_loop().run_in_executor(None, daemon.wait_for, b"ATTACH", 2)
            daemon.event("<3>EVENT ")
            assert await listening == "<3>EVENT "

    with scripted(socket_path, echo) as daemon:
        run(main(daemon))


def test_loops_that_are_over_are_let_go(daemon, socket_path):
    with IFace(socket_path) as iface:
        loops = []

        async def main():
            loops.append(weakref.ref(asyncio.get_running_loop()))
            await asyncio.gather(*(iface.request_async("PING") for _ in range(3)))

        for _ in range(4):
            run(main())
        gc.collect()
        assert sum(loop() is not None for loop in loops) <= 1
