"""Tasks of a station for asyncio."""

import asyncio
import gc
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import wpa_supplicant
from station_world import deaf, hears_again, own_sockets, world
from wpa_supplicant import ConnectError, NetworkConfiguration, Refused, aio


@pytest.fixture
def air():
    before = own_sockets()
    with world() as air:
        yield air
    gc.collect()
    assert own_sockets() == before


def run(task):
    """Runs it with asyncio's own checks."""
    return asyncio.run(asyncio.wait_for(task, 50), debug=True)


def test_connecting(air):
    async def main():
        async with aio.Station(air.address("wlan0")) as station:
            connected = await station.connect("Lab", "correct horse")
            assert connected.ssid == "Lab" and (await station.status()).connected
            assert (await station.signal()).level == -42
            assert {bss.ssid for bss in await station.scan()} >= {"Lab", "New"}
            with pytest.raises(Refused):
                await station.forget(99)
            with pytest.raises(ConnectError) as caught:
                await station.connect("New", "wrong staple")
            assert caught.value.reason == "wrong_key"

    run(main())


def test_it_is_opened_by_the_first_task(air):
    async def main():
        station = aio.Station(air.address("wlan0"))
        assert (await station.status()).connected is False
        await station.close()
        with pytest.raises(OSError, match="closed"):
            await station.status()
        with pytest.raises(FileNotFoundError):
            await aio.Station("/nonexistent/wlan0").status()

    run(main())


def test_cancelling_undoes(air):
    async def main():
        async with aio.Station(air.address("wlan0")) as station:
            deaf(air)
            task = asyncio.ensure_future(station.connect("Lab", "correct horse", timeout=60))
            received = asyncio.get_running_loop().run_in_executor(
                None, air.wait_for_received, "wlan0", b"SELECT_NETWORK 0"
            )
            await received
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await station.networks() == []
            hears_again(air)
            assert (await station.connect("Lab", "correct horse")).ssid == "Lab"

    run(main())


def test_a_time_limit_of_asyncio_undoes(air):
    async def main():
        async with aio.Station(air.address("wlan0")) as station:
            deaf(air)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(station.connect("Lab", "correct horse"), 0.2)
            assert await station.networks() == []

    run(main())


def test_two_tasks_at_once(air):
    async def main():
        async with aio.Station(air.address("wlan0")) as station, aio.Station(
            air.address("wlan0")
        ) as other:
            connected, found, status = await asyncio.gather(
                station.connect("Lab", "correct horse"), other.scan(), station.status()
            )
            assert connected.ssid == "Lab" and found and status.connected

    run(main())


def test_steps_and_prompts(air):
    async def main():
        async with aio.Station(air.address("wlan0")) as station:
            answers = {"identity": "user", "password": "hush"}
            kinds = []
            async with await station.connecting(NetworkConfiguration("Office", eap="PEAP")) as steps:
                async for step in steps:
                    kinds.append(step.kind)
                    if step.prompt is not None:
                        await station.answer(step.prompt, answers[step.prompt.field])
            assert kinds[0] == "searching" and kinds[-1] == "connected"
            assert kinds.count("prompt") == 2

            await station.forget_all()

            async def callback(step):
                await asyncio.sleep(0)
                return step.prompt and answers[step.prompt.field]

            connected = await station.connect_with(NetworkConfiguration("Office", eap="PEAP"), callback)
            assert connected.ssid == "Office"

    run(main())


def test_states_while_connecting(air):
    async def main():
        async with aio.Station(air.address("wlan0")) as station:
            states = await station.states()
            first = await states.__anext__()
            assert not first.connected
            assert await states.next_within(0.01) is None

            async def until_connected():
                async for state in states:
                    if state.connected:
                        return state.ssid

            watching = asyncio.ensure_future(until_connected())
            await station.connect("Lab", "correct horse")
            assert await watching == "Lab"
            # Cancelled while it waits, it loses nothing.
            waiting = asyncio.ensure_future(states.__anext__())
            await asyncio.sleep(0)
            waiting.cancel()
            await station.disconnect()
            assert (await states.__anext__()).kind == "disconnected"
            await states.close()

    run(main())


def test_the_daemon_is_restarted_in_the_middle(air):
    async def main():
        async with aio.Station(air.address("wlan0")) as station:
            deaf(air)
            steps = await station.connecting(NetworkConfiguration("Lab", "correct horse"))
            await steps.__anext__()
            air.restart("wlan0")
            seen = [step async for step in steps]
            assert seen[-1].failure.reason == "daemon_gone"

    run(main())


def test_a_loop_that_was_closed_does_no_harm(air):
    loop = asyncio.new_event_loop()
    station = aio.Station(air.address("wlan0"))

    async def begin():
        states = await station.states()
        await states.__anext__()
        return states, asyncio.ensure_future(states.__anext__())

    states, waiting = loop.run_until_complete(begin())
    loop.run_until_complete(asyncio.sleep(0))
    waiting.cancel()
    loop.run_until_complete(asyncio.gather(waiting, return_exceptions=True))
    loop.close()
    # Another loop goes on with the same objects.
    assert run(station.status()).connected is False
    run(states.close())
    run(station.close())


def test_the_end_of_the_interpreter_undoes(air):
    deaf(air)
    program = """
import asyncio, sys
from wpa_supplicant import NetworkConfiguration, aio
async def main():
    steps = await station.connecting(NetworkConfiguration("Lab", "correct horse"), timeout=60)
    await steps.__anext__()
    global waiting
    waiting = steps, asyncio.ensure_future(steps.__anext__())
    await asyncio.sleep(0)
    raise SystemExit(3)
station = aio.Station(sys.argv[1])
asyncio.run(main())
"""
    command = [sys.executable, "-W", "error", "-c", program, air.address("wlan0")]
    done = subprocess.run(command, stderr=subprocess.PIPE, timeout=50)
    assert (done.returncode, done.stderr) == (3, b"")
    assert run(aio.Station(air.address("wlan0")).networks()) == []


def test_both_faces_have_the_same_methods():
    tasks = ["Station", "AccessPoint", "AccessPoints", "P2p"]
    assert sorted(aio.__all__) == sorted([*tasks, "Client", "Stream"])
    for name in tasks:
        blocking, asynchronous = getattr(wpa_supplicant, name), getattr(aio, name)
        names = {name for name in vars(blocking) if not name.startswith("_")}
        assert names == {name for name in vars(asynchronous) if not name.startswith("_")}
        for name in names:
            one, other = getattr(blocking, name), getattr(asynchronous, name)
            assert other.__doc__
            if isinstance(one, property):
                continue
            assert inspect.iscoroutinefunction(other)
            assert list(inspect.signature(one).parameters) == list(inspect.signature(other).parameters)


def test_the_asynchronous_face_is_made_of_the_blocking_one():
    script = Path(__file__).parent.parent / "scripts" / "make-aio.py"
    subprocess.run([sys.executable, str(script), "--check"], check=True)
