"""Takes the measurements and prints the page: report.py DAEMON LIBRARY [--quick]"""

import os
import platform
import sys
from contextlib import ExitStack
from typing import Dict, Iterator, Optional, Tuple

import participants
from daemon import Daemon
from timing import Effort, Timing, compare

PREFACE = """\
# Benchmarks of the Python module

Made by `scripts/bench-python`, on {interpreter} and {system}. All participants run
in one process and take turns, in an order drawn anew for each batch; a ratio is the median over all
rounds, with the quartiles in brackets. hostap's library (`wpa_ctrl.c`, `-O2`) is called from a loop in C: nothing
of Python is in its time. Ratios are what to look at; times are this machine's.

## A request

`PING` to a daemon in a process of its own that answers as fast as it can. `IFace.request` is wanted
to take at most {wanted:.2f} of the C library's time. The sockets are Python's own, in the ways in
which programs without a library use them: they take any datagram for the reply, events as well.
The one with `select` makes the system calls of hostap's own Python client. {peer}

| client | the daemon runs | microseconds | time / C library |
| --- | --- | ---: | ---: |
"""

EVENTS = """
## Events

They are in the client's queue before the time starts, so the figures are what receiving costs.
Typed means an object of a class for the event, with its fields as attributes. The sockets are read
in the same two ways as above.

| how | events a second | time / C library |
| --- | ---: | ---: |
"""

# The most that a request should take, in proportion to the C library's.
WANTED = 1.12


def places() -> Iterator[Tuple[str, Optional[int], Optional[int]]]:
    """Where the daemon and the clients run."""
    yield "anywhere", None, None
    processors = sorted(os.sched_getaffinity(0))
    if len(processors) > 1:
        yield "on another processor", processors[0], processors[-1]
        yield "on the same processor", processors[0], processors[0]


def rows(timings: Dict[str, Timing], form: str) -> str:
    """Rows of a table."""
    return "".join(
        form.format(
            title=title,
            microseconds=timing.nanoseconds / 1e3,
            rate=1e9 / timing.nanoseconds,
            ratio=f"**{timing.ratio:.2f}** ({timing.quartiles[0]:.2f} to {timing.quartiles[1]:.2f})",
        )
        for title, timing in timings.items()
    )


def requests(program: str, library: str, effort: Effort) -> str:
    """The table of requests."""
    table = ""
    everywhere = os.sched_getaffinity(0)
    for place, daemons, clients in places():
        os.sched_setaffinity(0, everywhere if clients is None else {clients})
        with ExitStack() as stack:
            daemon = stack.enter_context(Daemon(program, daemons))
            timings = compare(
                participants.requesters(daemon, library, stack), participants.REQUESTS, effort
            )
        table += rows(timings, f"| {{title}} | {place} | {{microseconds:.1f}} | {{ratio}} |\n")
        print(f"measured: requests, the daemon {place}", file=sys.stderr)
    os.sched_setaffinity(0, everywhere)
    return table


def events(program: str, library: str, effort: Effort) -> str:
    """The table of events."""
    with ExitStack() as stack:
        timings = compare(
            participants.receivers(program, library, stack), participants.EVENTS, effort
        )
    return rows(timings, "| {title} | {rate:,.0f} | {ratio} |\n")


def main() -> None:
    """Prints the page."""
    program, library, *options = sys.argv[1:]
    quick = options == ["--quick"]
    effort = Effort(rounds=4, batches=5) if quick else Effort(rounds=40, batches=40)
    try:
        import pywpas  # noqa: F401

        peer = "pywpas is a client found on PyPI."
    except ImportError:
        peer = "The peer from PyPI could not be installed."
    release = ".".join(platform.release().split(".")[:2])
    page = PREFACE.format(
        interpreter=f"{platform.python_implementation()} {platform.python_version()}",
        system=f"{platform.system()} {release}, {platform.machine()}",
        wanted=WANTED,
        peer=peer,
    )
    page += requests(program, library, effort)
    page += EVENTS + events(program, library, effort)
    print(page, end="")


if __name__ == "__main__":
    main()
