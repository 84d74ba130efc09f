"""The recorded commands and replies of the project, and what a reply's attributes must be."""

import collections.abc
import json
import pathlib
import typing

from wpa_supplicant import Secret, parse_reply, replies
from wpa_supplicant._record import Record

DATA = pathlib.Path(__file__).parents[2] / "hostap-ctrl" / "tests" / "data"


def exchanges(*folders):
    """Each recorded command with its reply in bytes, and the file's name."""
    for folder in folders:
        for path in sorted((DATA / folder).glob("*.jsonl")):
            asked = {}
            for line in path.read_text(encoding="utf-8").splitlines():
                record = json.loads(line)
                connection = record.get("connection", 0)
                if record["dir"] == "cmd":
                    asked[connection] = record["data"]
                elif record["dir"] == "reply" and connection in asked:
                    yield path.name, asked.pop(connection), record["data"].encode("latin-1")


def fits(value, annotation):
    """Whether a value is what an annotation says."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Union:
        return any(fits(value, one) for one in arguments)
    if origin is collections.abc.Mapping:
        return all(fits(k, arguments[0]) and fits(v, arguments[1]) for k, v in value.items())
    if origin is collections.abc.Sequence:
        return isinstance(value, (list, tuple)) and all(fits(item, arguments[0]) for item in value)
    if origin is tuple:
        return isinstance(value, tuple) and all(map(fits, value, arguments))
    if isinstance(annotation, typing.TypeVar):
        return True
    return type(value) is annotation


def check(record):
    """All attributes of a record are annotated, and of their types; so are those inside."""
    hints = typing.get_type_hints(type(record))
    for name, value in vars(record).items():
        if name in ("_raw", "_odd"):
            continue
        assert name in hints, (type(record), name)
        assert fits(value, hints[name]), (type(record), name, value, hints[name])
        for item in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(item, Record):
                check(item)
    for name, hint in hints.items():
        optional = type(None) in typing.get_args(hint)
        assert optional or name.startswith("_") or hasattr(record, name), (type(record), name)
    base = [base for base in getattr(type(record), "__orig_bases__", ()) if typing.get_args(base)]
    for base in base:
        (argument,) = typing.get_args(base)
        if isinstance(record, replies.Reply) and hasattr(type(record), "_items"):
            assert all(fits(item, argument) for item in record)
        else:
            assert fits(record.value, argument)


__all__ = ["Secret", "check", "exchanges", "fits", "parse_reply", "replies"]
