"""Every example of an event becomes an object of its class with the stated values."""

import pytest

from event_data import DATA, conforms, examples, expected, field_types, lines, mistyped, recorded
from wpa_supplicant import events, parse_event

TYPES = field_types()
CLASSES = {
    value.macro: value
    for value in (getattr(events, name) for name in events._MODULES)
    if issubclass(value, events.Event)
}


def fields_of(event):
    """What an event says of its own."""
    common = ("raw", "level", "interface")
    return {name: value for name, value in event.__dict__.items() if name not in common}


def attribute(name):
    """The rule that the documentation of the package states."""
    return {"text": "text_", "6ghz": "_6ghz"}.get(name, name)


def values(macro, fields):
    """The expected attributes."""
    types = TYPES[macro]
    found = {}
    for name, value in fields.items():
        if types[name] == {"list"}:
            found[attribute(name)] = [values(macro, element) for element in value]
        else:
            found[attribute(name)] = expected(types[name], value)
    return found


def as_dicts(fields):
    return {
        name: [element.__dict__ for element in value] if isinstance(value, list) else value
        for name, value in fields.items()
    }


def mistake(example):
    """What is wrong with an example, if something is."""
    line = example["line"].encode("latin-1")
    event = parse_event(line)
    macro, fields = example["macro"], example["fields"]
    if macro is None:
        right = type(event) is events.UnknownEvent and fields_of(event) == {}
    elif fields is None:
        right = type(event) is events.UnrecognisedEvent and event.macro == macro
    else:
        right = type(event) is CLASSES[macro] and as_dicts(fields_of(event)) == values(macro, fields)
    right = right and event.raw == line and mistyped(event) == []
    return None if right else f"{example}\n gave {event!r} {mistyped(event)}"


def test_every_example_gives_its_values():
    wrong = [text for text in map(mistake, examples()) if text]
    assert not wrong, "\n".join(wrong)


def test_every_class_has_an_example():
    seen = {example["macro"] for example in lines(DATA / "events.examples.jsonl")}
    # No release sends the first; the second stands only in the middle of a line.
    assert CLASSES.keys() - seen == {"WPS_EVENT_AP_PIN_ENABLED", "P2P_LISTEN_OFFLOAD_STOP_REASON"}
    assert len(CLASSES) > 300


def test_text_gives_the_same_event_as_bytes():
    for example in examples():
        line = example["line"].encode("latin-1")
        text = line.decode("utf-8", "surrogateescape")
        assert parse_event(text) == parse_event(line) == parse_event(bytearray(line))


# A remark of the daemon at the level of events.
REMARKS = ["SME: Deauth request to the driver failed"]


def test_every_recorded_event_has_a_class():
    kinds = set()
    for file, datagram in recorded():
        event = parse_event(datagram)
        assert event.raw == datagram and mistyped(event) == [], (file, event)
        if type(event) is events.UnknownEvent:
            # At lower levels daemons say much that is no event.
            assert event.level < 3 or event.text in REMARKS, (file, event)
        else:
            assert type(event) is CLASSES[event.macro] and event.rest == "", (file, event)
            assert event.text.startswith(event.prefix), (file, event)
            kinds.add(type(event))
    assert len(kinds) > 150


@pytest.mark.parametrize(
    "hint, right, wrong",
    [
        ("int", 1, True),
        ("Optional[str]", None, b""),
        ("Literal['a']", "a", "b"),
        ("List[int]", [1], [None]),
    ],
)
def test_the_check_of_annotations_finds_mistakes(hint, right, wrong):
    import typing

    hint = eval(hint, vars(typing))
    assert conforms(right, hint) and not conforms(wrong, hint)
