"""Who is compared: a request, and receiving events that are there, as each of them does it."""

import asyncio
import ctypes
import importlib
import os
import time
from contextlib import ExitStack
from typing import AsyncIterator, Callable, Dict, Optional

import wpa_supplicant

from daemon import Daemon
from sockets import BareSocket, SocketWithSelect, SocketWithTimeout
from timing import Participant

# How many requests are made, and events received, in one go. A queue holds ten datagrams at least.
REQUESTS = 50
EVENTS = 8

HOSTAP = "hostap's C library, from C"
EVENT = "<3>CTRL-EVENT-BSS-ADDED 17 02:00:00:00:00:10"


class Hostap:
    """hostap's library, in loops that are written in C."""

    def __init__(self, library: str, path: str) -> None:
        self._library = ctypes.CDLL(library)
        self._library.wpa_ctrl_open.restype = ctypes.c_void_p
        opened = self._library.wpa_ctrl_open(os.fsencode(path))
        if not opened:
            raise OSError("hostap's library could not connect")
        self._handle = ctypes.c_void_p(opened)

    def requests(self) -> None:
        """A batch of them."""
        if self._library.requests(self._handle, b"PING", REQUESTS) != 0:
            raise RuntimeError("hostap's library failed to ask")

    def attach(self) -> None:
        """Lets the daemon send events."""
        if self._library.wpa_ctrl_attach(self._handle) != 0:
            raise RuntimeError("hostap's library failed to attach")

    def events(self) -> None:
        """A batch of them."""
        if self._library.events(self._handle, EVENTS) != 0:
            raise RuntimeError("hostap's library failed to receive")

    def close(self) -> None:
        """Disconnects."""
        self._library.wpa_ctrl_close(self._handle)


def timed(batch: Callable[[], object]) -> Participant:
    """Tells how long that takes."""

    def measured() -> int:
        start = time.perf_counter_ns()
        batch()
        return time.perf_counter_ns() - start

    return measured


def repeated(ask: Callable[[str], str]) -> Participant:
    """A batch of requests, each reply looked at."""

    def batch() -> None:
        for _ in range(REQUESTS):
            if ask("PING") != "PONG\n":
                raise RuntimeError("a wrong reply")

    return timed(batch)


def awaited(iface: wpa_supplicant.IFace, loop: asyncio.AbstractEventLoop) -> Participant:
    """A batch of requests in one task, timed within it."""

    async def batch() -> int:
        start = time.perf_counter_ns()
        for _ in range(REQUESTS):
            if await iface.request_async("PING") != "PONG\n":
                raise RuntimeError("a wrong reply")
        return time.perf_counter_ns() - start

    return lambda: loop.run_until_complete(batch())


def pywpas(path: str, stack: ExitStack) -> Optional[Participant]:
    """The peer from PyPI; it takes a directory and a name, and has a method for this command."""
    try:
        peer = importlib.import_module("pywpas")
    except ImportError:
        return None
    control = peer.Control(os.path.dirname(path))
    stack.callback(control.close)
    interface = control.interface(os.path.basename(path))
    stack.callback(interface.close)

    def batch() -> None:
        for _ in range(REQUESTS):
            interface.ping()

    return timed(batch)


def requesters(daemon: Daemon, library: str, stack: ExitStack) -> Dict[str, Participant]:
    """A request, in batches; the first is what the others are compared with."""
    path = daemon.path
    hostap = Hostap(library, path)
    stack.callback(hostap.close)
    iface = stack.enter_context(wpa_supplicant.IFace(path))
    client = stack.enter_context(wpa_supplicant.Client(path))
    waiting = stack.enter_context(wpa_supplicant.IFace(path))
    loop = asyncio.new_event_loop()
    stack.callback(loop.close)
    result = {
        HOSTAP: timed(hostap.requests),
        "IFace.request": repeated(iface.request),
        "Client.request": repeated(client.request),
        "IFace.request_async": awaited(waiting, loop),
    }
    for title, kind in (
        ("socket: send, recv (no time limit)", BareSocket),
        ("socket: send, select, recv", SocketWithSelect),
        ("socket: settimeout, send, recv", SocketWithTimeout),
    ):
        plain = kind(path)
        stack.callback(plain.close)
        result[title] = repeated(plain.request)
    peer = pywpas(path, stack)
    if peer is not None:
        result["pywpas 0.9.4, Interface.ping"] = peer
    return result


def received(
    daemon: Daemon, receive: Callable[[], object], good: Callable[[object], bool]
) -> Participant:
    """A batch of events, which are in the queue before the time starts."""

    def measured() -> int:
        daemon.send(EVENTS)
        start = time.perf_counter_ns()
        events = [receive() for _ in range(EVENTS)]
        taken = time.perf_counter_ns() - start
        if not all(good(event) for event in events):
            raise RuntimeError(f"wrong events: {events}")
        return taken

    return measured


def received_in_task(
    daemon: Daemon,
    events: Callable[[], AsyncIterator[object]],
    good: Callable[[object], bool],
    loop: asyncio.AbstractEventLoop,
) -> Participant:
    """The same by a task of asyncio, timed within it."""

    async def batch() -> int:
        start = time.perf_counter_ns()
        got = []
        async for event in events():
            got.append(event)
            if len(got) == EVENTS:
                break
        taken = time.perf_counter_ns() - start
        if not all(good(event) for event in got):
            raise RuntimeError(f"wrong events: {got}")
        return taken

    def measured() -> int:
        daemon.send(EVENTS)
        return loop.run_until_complete(batch())

    return measured


def receivers(program: str, library: str, stack: ExitStack) -> Dict[str, Participant]:
    """Receiving, each from a daemon of its own."""

    def start() -> Daemon:
        return stack.enter_context(Daemon(program))

    result: Dict[str, Participant] = {}

    own = start()
    hostap = Hostap(library, own.path)
    stack.callback(hostap.close)
    hostap.attach()
    batch = timed(hostap.events)

    def measured() -> int:
        own.send(EVENTS)
        return batch()

    result["hostap's C library, from C: pending, recv"] = measured

    def is_text(event: object) -> bool:
        return event == EVENT

    def is_typed(event: object) -> bool:
        return isinstance(event, wpa_supplicant.events.BssAdded)

    def iface() -> wpa_supplicant.IFace:
        opened = stack.enter_context(wpa_supplicant.IFace(attached.path))
        opened.attach()
        return opened

    attached = start()
    result["IFace.recv, text"] = received(attached, iface().recv, is_text)
    attached = start()
    typed = iface()
    result["IFace.recv and parse_event, typed"] = received(
        attached, lambda: wpa_supplicant.parse_event(typed.recv()), is_typed
    )
    attached = start()
    monitor = stack.enter_context(wpa_supplicant.Monitor(attached.path))
    result["Monitor, typed"] = received(attached, monitor.next, is_typed)
    attached = start()
    loop = asyncio.new_event_loop()
    stack.callback(loop.close)
    waiting = stack.enter_context(wpa_supplicant.Monitor(attached.path))
    result["Monitor with async for, typed"] = received_in_task(
        attached, waiting.__aiter__, is_typed, loop
    )
    for title, kind in (
        ("socket: recv, text", BareSocket),
        ("socket: select, recv, text", SocketWithSelect),
    ):
        attached = start()
        plain = kind(attached.path)
        stack.callback(plain.close)
        if plain.request("ATTACH") != "OK\n":
            raise RuntimeError("a socket could not be attached")
        result[title] = received(attached, plain.recv, is_text)
    parse = wpa_supplicant.parse_event
    result["parse_event alone, without receiving"] = timed(
        lambda: [parse(EVENT) for _ in range(EVENTS)]
    )
    return result
