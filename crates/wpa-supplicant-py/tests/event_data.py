"""The lines of the Rust crate's tests, and what must come of them in Python."""

import json
import pathlib
import re
import typing

from wpa_supplicant import Secret

ROOT = pathlib.Path(__file__).resolve().parents[3]
DATA = ROOT / "crates/hostap-ctrl/tests/data"


def lines(path):
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def examples():
    """Those of every event, those of QNX's page, and those that imitate other events."""
    names = ["events.examples.jsonl", "qnx-events.jsonl", "hostile-events.jsonl"]
    return [example for name in names for example in lines(DATA / name)]


def recorded():
    """Every event that was recorded, with its file."""
    for folder in ["transcripts", "recordings/wired", "recordings/wifi"]:
        for path in sorted((DATA / folder).glob("*.jsonl")):
            for entry in lines(path):
                if entry["dir"] == "event":
                    yield path.name, entry["data"].encode("latin-1")


def field_types():
    """Of each macro the types of its fields in the tables, as sets, by name."""
    found = {}
    for name in ["events.tsv", "messages.tsv"]:
        header, *rows = (ROOT / "protocol" / name).read_text().splitlines()
        columns = header.split("\t")
        for row in rows:
            cells = dict(zip(columns, row.split("\t")))
            types = found.setdefault(cells["macro"], {})
            # A type goes on to the `>` that is neither escaped nor inside parentheses.
            for field in re.finditer(r"<(\w+):((?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^<>()])+)>", cells["fields"]):
                types.setdefault(field[1], set()).add(field[2])
            for part in re.finditer(r"\{\*(\w+) ", cells["fields"]):
                types[part[1]] = {"list"}
    return found


ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"e": b"\x1b"}


def unescaped(match):
    code = match[1]
    if code[:1] == b"x":
        return bytes([int(code[1:], 16)])
    return ESCAPES.get(code, code)


def text(data):
    return data.decode("utf-8", "surrogateescape")


def expected(kinds, value):
    """The value in Python of what stands on the wire, for a field of these types."""
    if any(kind.startswith("secret ") for kind in kinds):
        return Secret(text(value.encode("latin-1")))
    kinds = {re.sub(r"-first$|\(.*", "", kind) for kind in kinds}
    if kinds <= {"int", "uint"}:
        assert isinstance(value, int)
        return value
    data = value.encode("latin-1")
    if kinds <= {"0xhex", "hexnum"}:
        return int(value, 16)
    if kinds == {"bin8"}:
        return int(value, 2)
    if kinds == {"hex"}:
        return bytes.fromhex(value)
    if kinds == {"lit"}:
        return True
    if kinds == {"esc"}:
        return text(re.sub(rb"\\([\\'])", rb"\1", data))
    if kinds & {"ssidtxt", "penc"}:
        # 2.10 writes some names as they are; a backslash at their end is lost in decoding.
        return text(re.sub(rb'\\(x[0-9a-fA-F]{2}|["\\enrt]|$)', unescaped, data))
    if kinds <= {"mac", "uuid", "ip4", "devtype", "word", "word0", "text", "qtext", "pipe", "pin8",
                 "b64", "enum", "enum+", "lit"}:
        return text(data)
    raise AssertionError(f"no rule for {kinds}")


def conforms(value, hint):
    """Whether a value is of an annotated type."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union:
        return any(conforms(value, argument) for argument in arguments)
    if origin is typing.Literal:
        return value in arguments
    if origin is list:
        return type(value) is list and all(conforms(element, arguments[0]) for element in value)
    if origin is tuple:
        return type(value) is tuple and all(conforms(element, arguments[0]) for element in value)
    return type(value) is hint


HINTS = {}


def mistyped(record):
    """The attributes that are missing, not declared, or not of their annotated type."""
    kind = type(record)
    if kind not in HINTS:
        hints = typing.get_type_hints(kind).items()
        # What belongs to the class is none of an object's attributes.
        of_class = {k for k, v in hints if k[:2] == "__" or typing.get_origin(v) is typing.ClassVar}
        HINTS[kind] = {k: v for k, v in hints if k not in of_class}
    hints = HINTS[kind]
    wrong = [name for name in record.__dict__ if name not in hints]
    for name, hint in hints.items():
        if not hasattr(record, name) or not conforms(getattr(record, name), hint):
            wrong.append(name)
        elif isinstance(getattr(record, name), list):
            wrong += [name for element in getattr(record, name) for name in mistyped(element)]
    return wrong
