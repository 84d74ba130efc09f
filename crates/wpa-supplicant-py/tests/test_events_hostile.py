"""Whatever stands in a message, an event comes back."""

import random

import pytest

from event_data import examples, mistyped
from wpa_supplicant import events, parse_event

SEED = 20260611


def well_formed(datagram):
    event = parse_event(datagram)
    assert isinstance(event, events.Event), datagram
    assert event.raw == datagram and mistyped(event) == [], datagram
    assert isinstance(repr(event), str) and isinstance(event.text, str)
    return event


@pytest.mark.slow
def test_cut_at_every_byte():
    for example in examples():
        line = example["line"].encode("latin-1")
        for end in range(len(line)):
            well_formed(line[:end])


def test_random_bytes():
    source = random.Random(SEED)
    starts = [b"", b"<3>", b"<", b"IFNAME=", b"IFNAME=wlan0 <3>", b"<300>", b"<3>CTRL-REQ-"]
    for _ in range(5000):
        size = source.randrange(200)
        well_formed(source.choice(starts) + bytes(source.choices(range(256), k=size)))


def test_examples_with_changed_bytes():
    source = random.Random(SEED)
    for example in examples():
        line = bytearray(example["line"].encode("latin-1"))
        for _ in range(10):
            changed = bytearray(line)
            for _ in range(source.randrange(1, 4)):
                changed[source.randrange(len(changed))] = source.choice(b'\x00\xff\\" =<>[]|0x\n')
            well_formed(bytes(changed))


def test_a_megabyte():
    assert well_formed(b"<3>CTRL-EVENT-CONNECTED " + b"x" * 1_000_000).kind == "Connected"


@pytest.mark.parametrize("text", ["", "OK\n", "FAIL", "<3>", "IFNAME=wlan0 ", "\x00", "\ud800"])
def test_what_is_no_event(text):
    event = parse_event(text)
    assert type(event) is events.UnknownEvent
    assert isinstance(event.text, str)


@pytest.mark.parametrize("wrong", [None, 3, ["<3>"], memoryview(b"<3>"), object()])
def test_another_type_is_an_error(wrong):
    with pytest.raises(TypeError, match=f"str or bytes, not {type(wrong).__name__}"):
        parse_event(wrong)


def test_a_field_can_not_pass_for_what_every_event_has():
    event = parse_event("<3>CTRL-EVENT-PASSWORD-CHANGED raw=x level=9 interface=evil0")
    assert (event.level, event.interface) == (3, None)
    assert event.text_ == "raw=x level=9 interface=evil0"
