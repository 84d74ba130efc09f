"""Signal handlers and finalisers that use a client while a request of it is under way."""

import subprocess
import sys

import pytest

# `during(action)` runs it in a signal handler, while a request is under way.
PROGRAM = """
import signal, sys, threading
from wpa_supplicant import Client, simulation
directory = sys.argv[1]
daemon = simulation.Daemon(directory + "/wlan0")
daemon.on("HANG")
client = Client(directory + "/wlan0", client_directory=directory, timeout={timeout})

def during(action):
    def interrupt():
        daemon.wait_for_received("HANG", 20)
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)

    signal.signal(signal.SIGUSR1, lambda *_: action())
    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        client.request("HANG")
    except Exception as error:
        print(type(error).__name__, error)
    finally:
        thread.join()
"""


def run(directory, source, timeout=50):
    script = PROGRAM.format(timeout=timeout) + source
    command = [sys.executable, "-c", script, str(directory)]
    return subprocess.run(command, capture_output=True, text=True, timeout=40)


@pytest.mark.parametrize("nested", ["client.request('PING')", "client.status()", "client.all_bsses()"])
def test_a_request_within_a_request_is_an_error_and_does_not_wait(tmp_path, nested):
    source = f"during(lambda: {nested})\nprint(client.request('PING'), end='')\n"
    done = run(tmp_path, source)
    said = done.stdout.splitlines()
    assert said[0].startswith("RuntimeError a request of this Client is not finished in this thread")
    assert (said[1:], done.stderr) == (["PONG"], "")


def test_a_handler_may_take_the_error_and_the_request_goes_on(tmp_path):
    source = """
def handler():
    try:
        client.request("DISCONNECT")
    except RuntimeError:
        print("nested")
during(handler)
print(client.request("PING"), end="")
"""
    done = run(tmp_path, source, timeout=1)
    said = done.stdout.splitlines()
    assert said[0] == "nested" and said[1].startswith("TimeoutError") and said[2] == "PONG"
    assert done.stderr == ""


@pytest.mark.parametrize(
    "raised, said", [("KeyError(3)", "KeyError 3\n"), ("OSError(3, 'x')", "ProcessLookupError [Errno 3] x\n")]
)
def test_what_a_handler_raises_is_not_lost_when_it_closes_as_well(tmp_path, raised, said):
    source = f"""
def handler():
    client.close()
    raise {raised}
during(handler)
print(client.closed)
"""
    done = run(tmp_path, source)
    assert (done.stdout, done.stderr) == (said + "True\n", "")


def test_a_handler_that_closes_and_exits_ends_the_program(tmp_path):
    done = run(tmp_path, "during(lambda: (client.close(), sys.exit(3)))\n")
    assert (done.returncode, done.stdout, done.stderr) == (3, "", "")


def test_a_handler_that_closes(tmp_path):
    done = run(tmp_path, "during(client.close)\n")
    assert (done.stdout, done.stderr) == ("OSError [Errno 9] this client is closed; open another one\n", "")
