"""wpa_cli at its prompt, on a terminal and on a pipe, with events coming in between."""

import os
import signal
import time

from .base import STATION, scenario


def history(laboratory):
    path = "/mnt/home/.wpa_cli_history"
    if os.path.exists(path):
        with open(path, "rb") as file:
            laboratory.record("the history saved", file.read())


def at_end(laboratory, terminal, label, number=None):
    """Lets the program end and records how."""
    rest, status = terminal.end(number)
    laboratory.record(label, rest + b"exit status %d\n" % status + laboratory.left_behind())
    history(laboratory)


@scenario
def prompt(laboratory):
    """Commands typed at the prompt; some bring events about."""
    laboratory.start("station")
    terminal = laboratory.terminal(*STATION)
    laboratory.record("the greeting", terminal.take("> "), contains="Interactive mode")
    for line in ("ping", "status", "add_network", 'set_network 1 ssid "a \\"b\\" c"',
                 "list_networks", "get_network 1 ssid", "raw GET_NETWORK 0 id_str", "bogus", "se",
                 "set_network 1", "help ping", "interface", "level 2", "note", "",
                 "scan_results", "list_creds", "remove_network 1", "remove_network 1",
                 "password 0 kept out of the history", "get_capability eap", "ifname", "bss 0"):
        laboratory.record(f"> {line}", terminal.type(line))
    terminal.send("\x10\n")  # the line before once more
    laboratory.record("the line before", terminal.take("> "))
    terminal.send("remove_ne\t 9\n")
    laboratory.record("a completed command", terminal.take("> "), contains="remove_network")
    terminal.send("quit\n")
    at_end(laboratory, terminal, "> quit")


@scenario
def events_at_the_prompt(laboratory):
    """Events from a whole authentication, while a half-typed line stands at the prompt."""
    laboratory.start("authenticator")
    laboratory.start("station")
    terminal = laboratory.terminal(*STATION)
    laboratory.record("the greeting", terminal.take("> "))
    laboratory.provoke("ADD_NETWORK")
    laboratory.record("a network appears", terminal.take("NETWORK-ADDED"))
    terminal.send("sta")
    laboratory.record("half a line", terminal.take("sta"))
    laboratory.provoke("REMOVE_NETWORK 1")
    laboratory.record("an event within the line", terminal.take("NETWORK-REMOVED"))
    terminal.send("tus\n")
    laboratory.record("the rest of the line", terminal.take("wpa_state"))
    laboratory.provoke("SELECT_NETWORK 0")
    laboratory.record("authentication", terminal.take("CTRL-EVENT-CONNECTED"),
                      contains="CTRL-EVENT-EAP-SUCCESS")
    laboratory.record("> status", terminal.type("status"), contains="COMPLETED")
    laboratory.record("> disconnect", terminal.type("disconnect", "CTRL-EVENT-DISCONNECTED"))
    for _ in range(100):
        laboratory.provoke("ADD_NETWORK")
    laboratory.record("a hundred events", terminal.take("NETWORK-ADDED 100", quiet=0.4))
    terminal.send("\x04")
    at_end(laboratory, terminal, "end of input")


@scenario
def password_asked_for(laboratory):
    """The daemon asks for a password that the configuration lacks, and is answered at the prompt."""
    laboratory.start("authenticator")
    laboratory.start("station")
    laboratory.provoke("SET_NETWORK 0 password NULL")
    terminal = laboratory.terminal(*STATION)
    laboratory.record("the greeting", terminal.take("> "))
    laboratory.record("> select_network 0", terminal.type("select_network 0", "CTRL-REQ-PASSWORD"))
    laboratory.record("> password", terminal.type("password 0 secret", "CTRL-EVENT-CONNECTED"))
    terminal.send("quit\n")
    at_end(laboratory, terminal, "> quit")


@scenario
def daemon_ends_and_returns(laboratory):
    laboratory.start("station")
    terminal = laboratory.terminal(*STATION, "-G", "1")
    laboratory.record("the greeting", terminal.take("> "))
    laboratory.stop("station")
    laboratory.record("the daemon ends", terminal.take("trying to reconnect"),
                      contains="CTRL-EVENT-TERMINATING")
    laboratory.record("> status", terminal.type("status"), contains="Not connected")
    laboratory.start("station")
    laboratory.record("the daemon is back", terminal.take("re-established"))
    laboratory.provoke("ADD_NETWORK")
    laboratory.record("events come again", terminal.take("NETWORK-ADDED 1"))
    laboratory.record("> ping", terminal.type("ping"), contains="PONG")
    at_end(laboratory, terminal, "SIGTERM", signal.SIGTERM)


@scenario
def daemon_killed_and_returns(laboratory):
    """A killed daemon says nothing: the next PING finds out."""
    laboratory.start("station")
    terminal = laboratory.terminal(*STATION, "-G", "1")
    laboratory.record("the greeting", terminal.take("> "))
    laboratory.stop("station", signal.SIGKILL)
    laboratory.record("the daemon is gone", terminal.take("trying to reconnect", quiet=0.5))
    laboratory.record("> ping", terminal.type("ping"), contains="Not connected")
    laboratory.start("station")
    laboratory.record("the daemon is back", terminal.take("re-established"))
    laboratory.record("> ping again", terminal.type("ping"), contains="PONG")
    terminal.send("quit\n")
    at_end(laboratory, terminal, "> quit")


@scenario
def started_before_the_daemon(laboratory):
    terminal = laboratory.terminal(*STATION)
    laboratory.record("nobody there", terminal.take("re-trying"))
    laboratory.start("station")
    laboratory.record("connected", terminal.take("> "), contains="Connection established.")
    laboratory.record("> ping", terminal.type("ping"), contains="PONG")
    at_end(laboratory, terminal, "SIGINT", signal.SIGINT)


@scenario
def silent_daemon_at_the_prompt(laboratory):
    """A command times out. What its late reply then does is the difference we want."""
    laboratory.start("station")
    terminal = laboratory.terminal(*STATION, "-G", "60")
    laboratory.record("the greeting", terminal.take("> "))
    laboratory.freeze("station")
    laboratory.record("> list_networks", terminal.type("list_networks", "timed out", 20))
    laboratory.thaw("station")
    time.sleep(0.3)
    laboratory.deviation("the command after a late reply", terminal.type("ping"),
                         original="network id / ssid", ours="PONG")
    terminal.send("quit\n")
    at_end(laboratory, terminal, "> quit")


@scenario
def scripted_through_a_pipe(laboratory):
    laboratory.start("station")
    script = b"ping\nstatus\nadd_network\nlist_networks\nremove_network 1\nbogus\nhelp ping\nquit\n"
    laboratory.run(STATION, stdin=script, label="wpa_cli with a script that quits")
    laboratory.run(STATION, stdin=b"ping\n", label="wpa_cli with a script that ends")
    laboratory.run(STATION, stdin=b"", label="wpa_cli with no input")


@scenario
def prompt_on_the_global_socket(laboratory):
    """Events carry IFNAME= there."""
    laboratory.start("station")
    terminal = laboratory.terminal("wpa_cli", "-g", "/mnt/global")
    laboratory.record("the greeting", terminal.take("> "))
    for line in ("ping", "interface_list", "IFNAME=st0 status", "IFNAME=st0 add_network",
                 "IFNAME=st0 list_networks", "status"):
        laboratory.record(f"> {line}", terminal.type(line))
    laboratory.provoke("REMOVE_NETWORK 1")
    laboratory.record("an event", terminal.take("NETWORK-REMOVED"), contains="IFNAME=st0 <3>")
    terminal.send("quit\n")
    at_end(laboratory, terminal, "> quit")
