"""Arguments of every kind: only the documented exceptions, and never a crash."""

import os
import random

from wpa_supplicant import IFace

ALLOWED = (OSError, TypeError, ValueError)
"""TimeoutError and UnicodeEncodeError are among them."""


class Hostile:
    """Raises from all that is asked of it."""

    def __getattr__(self, name):
        raise ValueError(name)

    def __fspath__(self):
        raise ValueError("__fspath__")

    def __index__(self):
        raise ValueError("__index__")


class WrongPath:
    def __fspath__(self):
        return 1


def value(numbers, socket_path):
    """Something, of any type."""
    return numbers.choice(
        [
            lambda: None,
            lambda: numbers.choice([True, False]),
            lambda: numbers.randint(-(2**70), 2**70),
            lambda: numbers.randint(0, 3),
            lambda: numbers.choice([0.0, -1.5, float("nan"), float("inf"), 1e300]),
            lambda: "".join(chr(numbers.randrange(0x110000)) for _ in range(numbers.randrange(9))),
            lambda: numbers.choice(["PING", "STATUS", "x" * 9000, "\0", "\ud800", "\udcff", ""]),
            lambda: bytes(numbers.randrange(256) for _ in range(numbers.randrange(9))),
            lambda: bytearray(b"PING"),
            lambda: memoryview(b"PING"),
            lambda: numbers.choice([[], {}, (), set(), object(), print, len, IFace, Ellipsis]),
            lambda: Hostile(),
            lambda: WrongPath(),
            lambda: socket_path,
            lambda: str(socket_path),
            lambda: "/nonexistent/" + "x" * numbers.randrange(300),
            lambda: numbers.choice(["udp:", "udp:x:y:z", "udp6:", "@abstract:", "@abstract:nobody"]),
        ]
    )()


def test_random_arguments(daemon, socket_path):
    numbers = random.Random(6)
    methods = ["__init__", "open", "close", "attach", "detach", "pending", "recv", "recv_bytes"]
    methods += ["request", "request_bytes", "fileno", "__enter__", "__exit__", "_session"]
    steps = ["begin", "begin_attach", "begin_detach", "progress", "give_up", "try_event"]
    steps += ["reply_descriptor", "event_descriptor", "milliseconds"]
    methods += steps
    seen = set()
    iface = IFace()
    for _ in range(6_000):
        if numbers.random() < 0.2 and iface.closed:
            iface.open(socket_path)
        # Nothing that waits long where it may.
        iface.timeout = 0.001
        name = numbers.choice(methods)
        arguments = [value(numbers, socket_path) for _ in range(numbers.choice([0, 1, 1, 2, 3]))]
        if name.startswith("recv") and arguments and isinstance(arguments[0], int):
            arguments[0] = min(abs(arguments[0]), 2)
        keywords = {}
        if numbers.random() < 0.1:
            keyword = numbers.choice(["ctrl_path", "cli_path", "cmd", "callback", "wrong"])
            keywords[keyword] = value(numbers, socket_path)
        try:
            on = iface._session() if name in steps else iface
            returned = getattr(on, name)(*arguments, **keywords)
            if name.endswith("_descriptor"):
                os.close(returned)
            seen.add((name, "returned"))
        except ALLOWED as error:
            assert str(error)
            seen.add((name, type(error)))
        except RuntimeError as error:
            # A request in steps is under way in this thread.
            assert "not finished in this thread" in str(error)
            iface._session().give_up()
        repr(iface)
    iface.__init__(socket_path)
    assert iface.request("PING") == "PONG\n"
    iface.close()
    for name in methods:
        assert any(method == name for method, _ in seen), name
    assert len(seen) > 40, seen


def test_random_settings(daemon, socket_path):
    numbers = random.Random(7)
    with IFace(socket_path) as iface:
        for _ in range(2_000):
            for name in ["timeout", "ctrl_path", "attached", "closed", "last_reply"]:
                try:
                    setattr(iface, name, value(numbers, socket_path))
                except (*ALLOWED, AttributeError):
                    pass
        assert iface.timeout > 0 and not iface.closed
