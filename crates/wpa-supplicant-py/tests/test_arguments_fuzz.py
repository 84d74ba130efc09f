"""Arguments of all kinds, by chance: only the documented errors, and nothing else is harmed."""

import random
from pathlib import PurePosixPath

import pytest

from wpa_supplicant import (
    Client,
    Error,
    Refused,
    Station,
    UnexpectedReply,
    aio,
    commands,
    parse_event,
    parse_reply,
)
from wpa_supplicant.events import Event
from wpa_supplicant.replies import Reply

# What wrong arguments raise.
WRONG = (TypeError, ValueError)


class Strange:
    """Answers to everything that could be asked of an argument with an error of its own."""

    def __fspath__(self):
        return 7

    def __index__(self):
        return "no int"

    def __float__(self):
        return None

    def __len__(self):
        return -1


VALUES = [
    None, True, False, 0, 1, -1, 7, 2**31, 2**32, 2**63, 2**64, -(2**63), 10**40,
    0.0, -0.0, 1.5, -1.5, float("inf"), float("-inf"), float("nan"), 1e300,
    "", "x", "PING", "SCAN", "a b", "a\0b", "a\nb", "\ud800", "\udcff", "é" * 40, "x" * 5000,
    "@abstract:", "@abstract:" + "y" * 200, "udp:", "udp:127.0.0.1:0", "udp:127.0.0.1:99999",
    "/nowhere/at/all", "02:00:00:00:01:00", "0f" * 32, "ssid", "psk", "key_mgmt", "bssid", "mka_cak",
    b"", b"x", b"\0", b"\xff" * 32, b"SCAN_RESULTS", bytearray(b"STATUS"), bytearray(), memoryview(b"x"),
    [], [1, 2], ["a"], [None], (), (1,), (1, 2), ((1, 2),), {}, {"a": 1}, set(), range(3), object(),
    Strange(), Strange, len, Ellipsis, 1j, PurePosixPath("/nowhere"), PurePosixPath("x" * 300),
]


class Chance(random.Random):
    """What is given by chance: mostly of VALUES, sometimes a text of its own."""

    def value(self):
        if self.random() < 0.8:
            return self.choice(VALUES)
        text = bytes(self.randrange(256) for _ in range(self.randrange(40)))
        return text if self.random() < 0.5 else text.decode("utf-8", "surrogateescape")

    def text(self):
        """One that is a text at least."""
        while True:
            value = self.value()
            if isinstance(value, (str, bytes, bytearray)):
                return value

    def keywords(self, names):
        return {name: self.value() for name in names if self.random() < 0.3}


METHODS = [
    ("request", 1), ("request_bytes", 1), ("send", 1), ("get_capability", 1), ("set_network", 3),
    ("select_network", 1), ("enable_network", 1), ("disable_network", 1), ("remove_network", 1),
    ("station", 1),
]


def test_methods_of_the_client(daemon, socket_path):
    chance = Chance(1)
    raised = set()
    with Client(socket_path, timeout=20) as client:
        for _ in range(3000):
            name, count = chance.choice(METHODS)
            arguments = [chance.value() for _ in range(count)]
            try:
                getattr(client, name)(*arguments)
            except (*WRONG, Error, OSError) as error:
                assert not isinstance(error, TimeoutError), (name, arguments)
                raised.add(type(error))
        client.ping()
    assert {TypeError, ValueError, Refused} <= raised


@pytest.mark.parametrize("kind", [Client, Station, aio.Client, aio.Station])
def test_constructors(kind):
    chance = Chance(2)
    names = ["timeout", "client_directory", "cookie"]
    if kind.__name__ == "Station":
        names += ["interface", "socket_mode", "socket_group"]
    raised = set()
    for _ in range(1500):
        try:
            kind(chance.value(), **chance.keywords(names))
        except (*WRONG, OSError) as error:
            raised.add(type(error))
    assert {TypeError, ValueError} <= raised


def test_parse_reply():
    chance = Chance(3)
    parsed = 0
    for _ in range(4000):
        command, reply = chance.value(), chance.value()
        try:
            assert isinstance(parse_reply(command, reply), Reply)
            parsed += 1
        except (TypeError, Refused, UnexpectedReply):
            pass
        except ValueError:
            # A surrogate that stands for no byte.
            assert "\ud800" in (command, reply)
    assert parsed > 500


def test_parse_event():
    chance = Chance(4)
    parsed = 0
    for _ in range(4000):
        text = chance.value()
        try:
            assert isinstance(parse_event(text), Event)
            parsed += 1
        except TypeError:
            assert not isinstance(text, (str, bytes, bytearray))
        except ValueError:
            assert text == "\ud800"
    assert parsed > 500


def test_commands():
    chance = Chance(5)
    classes = [getattr(commands, name) for name in commands.__all__ if name != "Command"]
    made = 0
    for _ in range(6000):
        kind = chance.choice(classes)
        names = kind.__init__.__code__.co_varnames[1:]
        required = kind.__init__.__code__.co_argcount - 1
        names = names[: required + kind.__init__.__code__.co_kwonlyargcount]
        arguments = [chance.value() for _ in range(required)]
        try:
            command = kind(*arguments, **chance.keywords(names[required:]))
        except WRONG:
            continue
        made += 1
        line = bytes(command)
        assert not {0, 10, 13} & set(line), (kind, arguments)
        str(command), repr(command), hash(command)
    assert made > 500
