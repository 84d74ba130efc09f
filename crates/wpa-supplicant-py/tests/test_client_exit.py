"""The end of programs in which a client is open."""

import os
import subprocess
import sys

import pytest

from scripted import echo, scripted

PROGRAM = """
import atexit, sys, threading
path, own = sys.argv[1:]
ready = threading.Event()

def in_a_thread(action):
    def run():
        client = Client(path, client_directory=own, timeout=50)
        client.request("A")
        ready.set()
        action(client)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    ready.wait()
    return thread
"""

ENDS = {
    "idle in a thread": "in_a_thread(lambda client: threading.Event().wait())",
    "a request in a thread": "in_a_thread(lambda client: client.request('HANG'))",
    "requests in a thread": """
def ask(client):
    while True:
        client.request("A")
in_a_thread(ask)
""",
    "a global variable": "client = Client(path, client_directory=own)",
    "a renewed one in a thread": """
def renew(client):
    with Client(path, client_directory=own, timeout=0.05) as other:
        try:
            other.request("HANG")
        except TimeoutError:
            pass
        done.set()
        threading.Event().wait()
done = threading.Event()
in_a_thread(renew)
done.wait()
""",
    "a closed one": "Client(path, client_directory=own).close()",
}


@pytest.mark.parametrize("end", ENDS)
def test_nothing_is_left_and_nothing_said(socket_path, tmp_path, end):
    own = tmp_path / "own"
    own.mkdir()
    source = PROGRAM + "from wpa_supplicant import Client\n" + ENDS[end]
    with scripted(socket_path, echo):
        command = [sys.executable, "-X", "dev", "-c", source, str(socket_path), str(own)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=40)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert os.listdir(own) == []


def test_functions_of_atexit(socket_path, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    # Those that were registered first are run last.
    source = PROGRAM + """
def last():
    try:
        client.request("A")
    except OSError as error:
        print(error)
    client.close()
    print(client.closed)
    stop.set()
    thread.join()

stop = threading.Event()
atexit.register(last)
from wpa_supplicant import Client
atexit.register(lambda: print(client.request("B")))
client = Client(path, client_directory=own)

def ask(client):
    try:
        while not stop.is_set():
            client.request("A")
    except OSError:
        pass
thread = in_a_thread(ask)
"""
    with scripted(socket_path, echo):
        command = [sys.executable, "-X", "dev", "-c", source, str(socket_path), str(own)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=40)
    assert done.stdout == "re B\n[Errno 9] the client was closed at the end of the program\nTrue\n"
    assert (done.returncode, done.stderr) == (0, "")
    assert os.listdir(own) == []


@pytest.mark.parametrize("kind", ["Client", "IFace"])
def test_a_function_of_atexit_waits_for_a_request_that_gets_no_reply(socket_path, tmp_path, kind):
    own = tmp_path / "own"
    own.mkdir()
    source = f"""
import atexit, sys, threading
path, own = sys.argv[1:]

def last():
    thread.join()
    print("ended", flush=True)

atexit.register(last)
from wpa_supplicant import Client, IFace
one = Client(path, client_directory=own, timeout=1000) if "{kind}" == "Client" else IFace(path, own)
if "{kind}" == "IFace":
    one.timeout = 1000

def ask():
    try:
        one.request("HANG")
    except OSError as error:
        print(error)

thread = threading.Thread(target=ask, daemon=True)
thread.start()
sys.stdin.readline()
"""
    command = [sys.executable, "-X", "dev", "-c", source, str(socket_path), str(own)]
    pipe = subprocess.PIPE
    with scripted(socket_path, echo) as daemon:
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as program:
            try:
                daemon.wait_for(b"HANG")
                said, errors = program.communicate("\n", timeout=40)
            finally:
                program.kill()
    name = {"Client": "client", "IFace": "interface"}[kind]
    assert said == f"[Errno 9] the {name} was closed at the end of the program\nended\n"
    assert (program.returncode, errors) == (0, "")
    assert os.listdir(own) == []
