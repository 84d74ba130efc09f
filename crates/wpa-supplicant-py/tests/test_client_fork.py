"""A child of ``fork()`` that drops its copies of clients leaves the parent's as they are."""

import json
import os
import subprocess
import sys

import pytest

from wpa_supplicant import simulation

# The child closes its copies, or only ends; then the parent goes on.
BLOCKING = """
import gc, os, sys
import wpa_supplicant
client = wpa_supplicant.Client(sys.argv[1], client_directory=sys.argv[2])
client.ping()
child = os.fork()
if child == 0:
    {ending}
    sys.exit(0)
assert os.waitpid(child, 0)[1] == 0
print(len(os.listdir(sys.argv[2])), client.request("PING").strip())
client.close()
print(len(os.listdir(sys.argv[2])))
"""

# Also with a request under way, whose reply the parent gets afterwards.
ASYNCIO = """
import asyncio, gc, os, sys
from wpa_supplicant import aio
async def main():
    client = aio.Client(sys.argv[1], client_directory=sys.argv[2])
    await client.ping()
    pending = asyncio.ensure_future(client.request("SLOW"))
    while not os.path.exists(sys.argv[3]):
        await asyncio.sleep(0.01)
    child = os.fork()
    if child == 0:
        # The end of asyncio's loop in the child would take the parent's descriptors from it.
        {ending}
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    found = len(os.listdir(sys.argv[2]))
    print("forked", flush=True)
    print(found, (await pending).strip(), (await client.request("PING")).strip())
    await client.close()
    print(len(os.listdir(sys.argv[2])))
asyncio.run(main())
"""

ENDINGS = {"end": "pass", "drop": "del client; gc.collect()"}


def run(script, *arguments):
    return subprocess.Popen(
        # From 3.12 on Python warns of what this is about: forking beside other threads.
        [sys.executable, "-W", "ignore:This process:DeprecationWarning", "-c", script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


@pytest.mark.parametrize("ending", [*ENDINGS, "close"])
def test_blocking(daemon, socket_path, tmp_path, ending):
    own = tmp_path / "own"
    own.mkdir()
    script = BLOCKING.format(ending=ENDINGS.get(ending, "client.close()"))
    with run(script, socket_path, own) as process:
        output, errors = process.communicate(timeout=50)
    assert (output, errors) == ("1 PONG\n0\n", "")
    assert b"DETACH" not in daemon.received()


@pytest.mark.parametrize("ending", ENDINGS)
def test_asyncio(daemon, socket_path, tmp_path, ending):
    own = tmp_path / "own"
    own.mkdir()
    asked = tmp_path / "asked"
    daemon.on("SLOW", simulation.Step.late(1, "late\n"))
    with run(ASYNCIO.format(ending=ENDINGS[ending]), socket_path, own, asked) as process:
        daemon.wait_for_received("SLOW", 20)
        asked.touch()
        assert process.stdout.readline() == "forked\n", process.stderr.read()
        output, errors = process.communicate(timeout=50)
    assert (output, errors) == ("1 late PONG\n0\n", "")
    assert b"DETACH" not in daemon.received()
