"""One test body for both faces: it is written as for asyncio, and the blocking face is dressed up."""

import asyncio
import functools

import wpa_supplicant
from wpa_supplicant import aio
from wpa_supplicant._stream import Stream


class Awaitable:
    """An object of the blocking face; its methods are awaited, as those of the other face."""

    def __init__(self, thing):
        self.thing = thing

    def __getattr__(self, name):
        attribute = getattr(self.thing, name)
        if not callable(attribute):
            return attribute

        @functools.wraps(attribute)
        async def method(*arguments, **keywords):
            return dressed(attribute(*arguments, **keywords))

        return method

    async def __aenter__(self):
        self.thing.__enter__()
        return self

    async def __aexit__(self, *error):
        self.thing.__exit__(*error)

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.thing)
        except StopIteration:
            raise StopAsyncIteration from None


OURS = (wpa_supplicant.AccessPoint, wpa_supplicant.AccessPoints, wpa_supplicant.P2p, Stream)


def dressed(thing):
    return Awaitable(thing) if isinstance(thing, OURS) else thing


class Blocking:
    """The classes of `wpa_supplicant`."""

    def __getattr__(self, name):
        made = getattr(wpa_supplicant, name)
        return lambda *arguments, **keywords: dressed(made(*arguments, **keywords))


FACES = {"blocking": Blocking(), "asyncio": aio}


def run(task):
    """Runs it with asyncio's own checks."""
    return asyncio.run(asyncio.wait_for(task, 50), debug=True)
