"""wpa_cli -a: a script is called for events, in the foreground and in the background."""

import os
import signal
import time

from .base import STATION, scenario


def gone(pid):
    """Waits until a process of that number has ended."""
    limit = time.monotonic() + 10
    while os.path.exists(f"/proc/{pid}"):
        with open(f"/proc/{pid}/stat", encoding="latin-1") as file:
            if file.read().split(")")[-1].split()[0] == "Z":
                return True
        if time.monotonic() > limit:
            return False
        time.sleep(0.02)
    return True


def up_and_down(laboratory, wait_attached=0.5, first_call=True):
    """A connection, its end and one more, seen by the script.

    Without `first_call` the program takes itself for connected from before, and calls no script
    for the first of them.
    """
    time.sleep(wait_attached)
    laboratory.provoke("SELECT_NETWORK 0")
    if first_call:
        laboratory.wait_for_lines("/mnt/action.log", 1)
    else:
        time.sleep(2)
    laboratory.provoke("DISCONNECT")
    laboratory.wait_for_lines("/mnt/action.log", 1 + first_call)
    laboratory.provoke("RECONNECT")
    laboratory.wait_for_lines("/mnt/action.log", 2 + first_call)


def record_calls(laboratory, contains="st0 CONNECTED id=0 id_str=home dir=/mnt/st"):
    with open("/mnt/action.log", "rb") as file:
        laboratory.record("the script's calls", file.read(), contains=contains)


@scenario
def action_in_the_foreground(laboratory):
    laboratory.start("authenticator")
    laboratory.start("station")
    client = laboratory.spawn(*STATION, "-a", "/mnt/action", "-G", "1")
    up_and_down(laboratory)
    with open("/mnt/inherited.log", "rb") as file:
        laboratory.deviation("sockets that the script inherits", b"\n" + file.read(),
                             original="\n1\n", ours="\n0\n")
    client.send_signal(signal.SIGTERM)
    laboratory.record("exit status", str(client.wait(10)) + laboratory.left_behind().decode())
    record_calls(laboratory)
    laboratory.record("its output", laboratory.wait_for_file("/mnt/spawned.log"))


@scenario
def action_while_the_daemon_ends(laboratory):
    """Without -r the program ends with the daemon."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        laboratory.start("authenticator")
        laboratory.start("station")
        client = laboratory.spawn(*STATION, "-a", "/mnt/action", "-G", "1")
        up_and_down(laboratory)
        laboratory.stop("station", number)
        laboratory.record("exit status", str(client.wait(10)) + laboratory.left_behind().decode())
        record_calls(laboratory)
        laboratory.record("its output", laboratory.wait_for_file("/mnt/spawned.log"),
                          contains="exiting")
        laboratory.stop("authenticator")
        os.unlink("/mnt/action.log")
        os.unlink("/mnt/spawned.log")


@scenario
def action_in_the_background(laboratory):
    laboratory.start("authenticator")
    laboratory.start("station")
    laboratory.run([*STATION, "-a", "/mnt/action", "-B", "-P", "/mnt/client.pid", "-G", "1"],
                   label="wpa_cli -a -B -P")
    pid = int(laboratory.wait_for_file("/mnt/client.pid", "\n"))
    up_and_down(laboratory)
    record_calls(laboratory)
    os.kill(pid, signal.SIGTERM)
    laboratory.record("ended", f"{gone(pid)}, pid file there: {os.path.exists('/mnt/client.pid')}\n"
                      + laboratory.left_behind().decode(), contains="True, pid file there: False")


@scenario
def action_with_reconnection(laboratory):
    """-r: the program outlives the daemon and attaches to its successor."""
    laboratory.start("authenticator")
    client = laboratory.spawn(*STATION, "-a", "/mnt/action", "-r", "-G", "1")
    time.sleep(0.5)
    for number in (signal.SIGTERM, signal.SIGKILL):
        laboratory.start("station")
        up_and_down(laboratory, 3.5)
        laboratory.stop("station", number)
        time.sleep(2.5)
        record_calls(laboratory)
        os.unlink("/mnt/action.log")
    laboratory.start("station")
    up_and_down(laboratory, 3.5, first_call=False)
    record_calls(laboratory)
    client.send_signal(signal.SIGTERM)
    laboratory.record("exit status", str(client.wait(10)) + laboratory.left_behind().decode())
    laboratory.record("its output", laboratory.wait_for_file("/mnt/spawned.log"))


@scenario
def action_on_the_global_socket(laboratory):
    laboratory.start("authenticator")
    laboratory.start("station")
    client = laboratory.spawn("wpa_cli", "-g", "/mnt/global", "-a", "/mnt/action", "-G", "1")
    up_and_down(laboratory)
    client.send_signal(signal.SIGINT)
    laboratory.record("exit status", str(client.wait(10)) + laboratory.left_behind().decode())
    record_calls(laboratory, contains="st0 CONNECTED id=0 id_str=home")


@scenario
def action_that_cannot_attach(laboratory):
    laboratory.run([*STATION, "-a", "/mnt/action"])
    laboratory.start("station")
    laboratory.freeze("station")
    laboratory.run([*STATION, "-a", "/mnt/action"], label="wpa_cli -a, frozen daemon")
