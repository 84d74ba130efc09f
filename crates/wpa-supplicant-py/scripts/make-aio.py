#!/usr/bin/env python3
"""Makes the modules of ``wpa_supplicant.aio`` from the blocking ones: ``make-aio.py [--check]``.

The two faces differ in ``async`` and ``await`` and in nothing else, so only one is written by hand.
A comment ``# aio: CODE`` stands for CODE there; ``# aio: -`` after a line leaves it out.
"""

import re
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "python" / "wpa_supplicant"
MODULES = {
    "_stream.py": "_stream.py",
    "access_point.py": "_access_point.py",
    "p2p.py": "_p2p.py",
    "station.py": "_station.py",
}

SPECIAL = {
    "__iter__": "__aiter__",
    "__next__": "__anext__",
    "__enter__": "__aenter__",
    "__exit__": "__aexit__",
}
WORDS = [
    (r"\bStopIteration\b", "StopAsyncIteration"),
    (r"from \._(arguments|command|errors|native|record)", r"from .._\1"),
    (r"from \.(results)", r"from ..\1"),
    (r"from \. import", "from .. import"),
    (r"^(\s+)with steps:", r"\1async with steps:"),
    (r"\bwith self\.", "async with await self."),
    (r"^(\s+)for step in steps", r"\1async for step in steps"),
    (r"an iterator that waits for the next", "an asynchronous iterator"),
    (r"``with`` block", "``async with`` block"),
    (r"what Ctrl-C ends", "what is cancelled"),
    (r"Several threads may share it: they wait", "Several tasks may share it: they wait"),
    (
        r"^Callback = .*",
        "Reply = Optional[Text]\nCallback = Callable[[ConnectStep], Union[Reply, Awaitable[Reply]]]",
    ),
    (r"and what it returns answers a prompt\.", "and what it returns answers a prompt;\n        it may be a coroutine function."),
]


def without_examples(text: str) -> str:
    """Examples are those of the blocking face."""
    return re.sub(r"\n\n *>>> .*?(?=\n *\"\"\")", "", text, flags=re.DOTALL)


def convert(text: str) -> str:
    lines = []
    for line in without_examples(text).split("\n"):
        if line.endswith("# aio: -"):
            continue
        line = re.sub(r"# aio: (.*)", r"\1", line)
        method = re.match(r"    def (\w+)\(", line)
        is_property = lines and lines[-1] == "    @property"
        if method and not is_property and method[1] not in ("__init__", "__iter__", "__repr__"):
            line = line.replace("    def ", "    async def ", 1)
        if method:
            line = line.replace(method[1], SPECIAL.get(method[1], method[1]), 1)
        for pattern, replacement in WORDS:
            line = re.sub(pattern, replacement, line)
        line = re.sub(r"(?<![\w.])((?:self\._\w+\.)?\w+(?:\(.*?\))?)\.wait\(\)", r"await \1.start()", line)
        lines.append(line)
    # What only this face needs.
    made = "\n".join(lines)
    if "isawaitable(" in made:
        made = made.replace("\nfrom os import", "\nfrom inspect import isawaitable\nfrom os import", 1)
    if "Awaitable[" in made:
        made = made.replace("\nfrom typing import", "\nfrom typing import Awaitable,", 1)
    head = "# Made of its blocking namesake by scripts/make-aio.py; change that one.\n"
    return head + made


def main() -> int:
    """Writes what differs, or tells of it."""
    stale = 0
    for source, target in MODULES.items():
        made = convert((PACKAGE / source).read_text())
        path = PACKAGE / "aio" / target
        if not path.exists() or path.read_text() != made:
            stale += 1
            if "--check" in sys.argv:
                print(f"{path} is stale: run scripts/make-aio.py", file=sys.stderr)
            else:
                path.write_text(made)
    return stale if "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
