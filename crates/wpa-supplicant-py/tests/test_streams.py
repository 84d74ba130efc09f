"""Streams: whether there is more to come, in both faces."""

import errno

import pytest

from faces import FACES, run
from station_world import world
from wpa_supplicant import NetworkConfiguration

LAB = NetworkConfiguration("Lab", "correct horse")


@pytest.fixture(params=FACES.values(), ids=list(FACES))
def face(request):
    return request.param


@pytest.fixture
def air():
    with world() as air:
        yield air


def shown(stream):
    return repr(getattr(stream, "thing", stream))


def opened(face, address):
    # `faces` dresses streams, and what gives them.
    import faces
    import wpa_supplicant

    station = face.Station(address)
    return faces.Awaitable(station) if isinstance(station, wpa_supplicant.Station) else station


def test_none_of_an_end_is_told_from_none_of_a_time_limit(air, face):
    async def main():
        async with opened(face, air.address("wlan0")) as station:
            states = await station.states()
            assert await states.next_within(10) is not None
            assert await states.next_within(0.05) is None
            assert not states.ended and not states.closed
            assert shown(states) == "<Stream StationStates>"
            await states.close()
            assert states.ended and states.closed
            assert shown(states) == "<Stream StationStates, closed>"

            steps = await station.connecting(LAB)
            kinds = []
            while not steps.ended:
                step = await steps.next_within(30)
                if step is not None:
                    kinds.append(step.kind)
            assert kinds[-1] == "connected"
            assert not steps.closed and shown(steps) == "<Stream ConnectingSteps, ended>"
            assert await steps.next_within(0) is None
            await steps.close()

    run(main())


def test_what_is_closed_says_what_it_is(air, face):
    async def main():
        async with opened(face, air.address("wlan0")) as station:
            states = await station.states()
            await states.close()
            with pytest.raises(OSError, match="the stream is closed; open another one") as caught:
                await states.next_within(1)
            assert caught.value.errno == errno.EBADF
        with pytest.raises(OSError, match="the Station is closed; open another one"):
            await station.status()

    run(main())
