"""What streams tell to tasks that are cancelled, or several at once, is lost to nobody."""

import asyncio

import pytest

from station_world import own_sockets, until, world
from wpa_supplicant import Station, aio


@pytest.fixture
def air():
    with world() as air:
        yield air


def run(task):
    return asyncio.run(asyncio.wait_for(task, 50), debug=True)


def connect(air):
    """Makes states, and leaves no time to the loop meanwhile."""
    with Station(air.address("wlan0")) as other:
        other.connect("Lab", "correct horse")


async def waits(states):
    """A task that waits for the next one."""
    waiting = asyncio.ensure_future(states.__anext__())
    await asyncio.sleep(0)
    return waiting


def test_what_comes_as_its_task_is_cancelled(air):
    async def main():
        async with aio.Station(air.address("wlan0")) as station:
            states = await station.states()
            await states.__anext__()
            waiting = await waits(states)
            loop = asyncio.get_running_loop()
            call_soon = loop.call_soon_threadsafe

            def cancelling(callback, *arguments, **more):
                # In the loop's round that hands it over, before the task goes on.
                call_soon(callback, *arguments, **more)
                call_soon(waiting.cancel)

            loop.call_soon_threadsafe = cancelling
            connect(air)
            with pytest.raises(asyncio.CancelledError):
                await waiting
            del loop.call_soon_threadsafe
            told = [(await states.__anext__()).kind for _ in range(3)]
            assert told == ["scanning", "authenticating", "associating"]

    run(main())


def test_several_wait(air):
    async def main():
        async with aio.Station(air.address("wlan0")) as station:
            states = await station.states()
            await states.__anext__()
            waiting = [await waits(states) for _ in range(4)]
            # Its time runs also while others wait.
            assert await states.next_within(0.01) is None
            waiting.pop(0).cancel()
            connect(air)
            told = {state.kind for state in await asyncio.gather(*waiting)}
            assert told == {"scanning", "authenticating", "associating"}
            assert (await states.__anext__()).kind == "associated"

    run(main())


def test_closing_that_is_cancelled_goes_on(air):
    before = own_sockets()

    async def main():
        station = aio.Station(air.address("wlan0"))
        await station.status()
        assert own_sockets() != before
        loop = asyncio.get_running_loop()
        call_soon = loop.call_soon_threadsafe
        begun, go_on = asyncio.Event(), asyncio.Event()
        closing = []

        def cancelling(callback, *arguments, **more):
            # Called by the thread that would close it, once.
            del loop.call_soon_threadsafe
            call_soon(begin)
            until(go_on.is_set, "the loop has cancelled it")
            call_soon(callback, *arguments, **more)

        def begin():
            closing.append(asyncio.ensure_future(station.close()))
            loop.call_soon(closing[0].cancel)
            closing[0].add_done_callback(lambda _: loop.call_soon(go_on.set))

        loop.call_soon_threadsafe = cancelling
        await asyncio.gather(station.status(), return_exceptions=True)
        assert closing[0].cancelled() and station.closed

    run(main())
    until(lambda: own_sockets() == before, "closed")
