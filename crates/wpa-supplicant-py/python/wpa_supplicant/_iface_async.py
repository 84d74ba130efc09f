"""``IFace`` on an asyncio loop, which waits for its descriptors; no thread is involved."""

import asyncio
import errno
import os
from typing import Callable, List, Optional, Tuple

from ._arguments import Text
from ._iface import IFace
from ._native import IFaceSession

BUSY = 0.01
"""How soon to try again what another thread's request is in the way of, in seconds."""

LOOK = 0.05
"""How often to look at a time limit, or whether the daemon's queue has room, in seconds."""


async def request(iface: IFace, cmd: Text) -> str:
    session = iface._session()
    return await _in_steps(iface, session, lambda: session.begin(cmd))


async def attach(iface: IFace) -> None:
    session = iface._session()
    await _in_steps(iface, session, session.begin_attach)


async def detach(iface: IFace) -> None:
    session = iface._session()
    await _in_steps(iface, session, session.begin_detach)


async def _in_steps(iface: IFace, session: IFaceSession, begin: Callable[[], bool]) -> str:
    async with _turn(iface):
        while not begin():
            await asyncio.sleep(BUSY)
        under_way = True
        try:
            while True:
                under_way = False
                reply = session.progress()
                if reply is not None:
                    return reply
                under_way = True
                await _readable(session.reply_descriptor, LOOK)
        finally:
            if under_way:
                session.give_up()


async def receive(iface: IFace, timeout: int) -> str:
    milliseconds = IFaceSession.milliseconds(timeout)
    # Whatever happens to the interface meanwhile, it is this connection whose events are wanted.
    session = iface._session()
    loop = asyncio.get_running_loop()
    deadline = None if milliseconds is None else loop.time() + milliseconds / 1000
    while True:
        seen = session.try_event()
        if isinstance(seen, str):
            return seen
        left = None if deadline is None else deadline - loop.time()
        if left is not None and left <= 0:
            raise TimeoutError(errno.ETIMEDOUT, f"no event came within {milliseconds} ms")
        if seen is None:
            await asyncio.sleep(BUSY)
        elif seen:
            await _readable(session.event_descriptor, left)
        else:
            # A fresh connection is attached with its first request.
            await _in_steps(iface, session, lambda: session.begin("PING"))


def _turn(iface: IFace) -> asyncio.Lock:
    """Requests of one loop go in the order in which they were made."""
    loop = asyncio.get_running_loop()
    try:
        return iface._turns[loop]
    except (AttributeError, KeyError):
        pass
    # A lock may hold its loop, so those of loops that are over are to be let go.
    turns = {loop: turn for loop, turn in _turns(iface) if not loop.is_closed()}
    iface._turns = turns
    return turns.setdefault(loop, asyncio.Lock())


def _turns(iface: IFace) -> List[Tuple[asyncio.AbstractEventLoop, asyncio.Lock]]:
    return list(getattr(iface, "_turns", {}).items())


async def _readable(copied: Callable[[], int], limit: Optional[float]) -> None:
    """Waits until there may be something to read from the descriptor that ``copied`` makes."""
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def wake() -> None:
        if not future.done():
            future.set_result(None)

    # A number of its own: a loop has one reader for each, and others may wait as well, or close it.
    own = copied()
    timer = None if limit is None else loop.call_later(limit, wake)
    try:
        loop.add_reader(own, wake)
        await future
    finally:
        if not loop.is_closed():
            loop.remove_reader(own)
        os.close(own)
        if timer is not None:
            timer.cancel()
