"""A child of ``fork()`` that drops its copies of clients leaves the parent's as they are."""

import json
import os
import subprocess
import sys

import pytest

from scripted import scripted
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
        stdin=subprocess.PIPE,
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


# Another thread's request is under way at the fork: in the child nobody will give the connection back.
BUSY = """
import os, sys, threading
import wpa_supplicant
client = wpa_supplicant.Client(sys.argv[1], client_directory=sys.argv[2])
replies = []
thread = threading.Thread(target=lambda: replies.append(client.request("SLOW")))
thread.start()
sys.stdin.readline()
for how in ["request", "close", "close and request", "with", "end"]:
    child = os.fork()
    if child == 0:
        assert not client.closed and "closed" not in repr(client)
        if "close" in how:
            client.close()
            assert client.closed and "closed" in repr(client)
        if how == "with":
            with client:
                pass
            assert client.closed
        if "request" in how:
            try:
                client.request("PING")
            except OSError as error:
                assert ("is closed" if "close" in how else "forked while a request was") in str(error), error
            else:
                os._exit(1)
        sys.stdout.flush()
        os._exit(0) if how != "end" else sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0, how
with wpa_supplicant.Client(sys.argv[1]) as other:
    other.request("GO")
thread.join()
print(len(os.listdir(sys.argv[2])), replies, client.request("PING"))
client.close()
print(len(os.listdir(sys.argv[2])))
"""


def slow(daemon, command, peer):
    """``SLOW`` is answered when ``GO`` is."""
    if command == b"SLOW":
        daemon.slow = peer
    else:
        daemon.send(b"re " + command, peer)
    if command == b"GO":
        daemon.send(b"re SLOW", daemon.slow)


def test_with_a_request_of_another_thread_under_way(socket_path, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    with scripted(socket_path, slow) as daemon, run(BUSY, socket_path, own) as process:
        try:
            daemon.wait_for(b"SLOW")
            output, errors = process.communicate("\n", timeout=40)
        finally:
            process.kill()
    assert (output, errors) == ("1 ['re SLOW'] re PING\n0\n", "")


# Threads of a child may share what it has from its parent.
SHARED = """
import os, sys, threading
import wpa_supplicant
client = wpa_supplicant.Client(sys.argv[1], client_directory=sys.argv[2])
child = os.fork()
if child == 0:
    wrong = []
    def ask():
        for _ in range(200):
            try:
                client.request("PING")
            except BaseException as error:
                wrong.append(error)
    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(wrong, flush=True)
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
print(client.request("PING").strip())
"""


def test_threads_of_a_child_share_it(daemon, socket_path, tmp_path):
    with run(SHARED, socket_path, tmp_path) as process:
        try:
            output, errors = process.communicate(timeout=40)
        finally:
            process.kill()
    assert (output, errors) == ("[]\nPONG\n", "")
