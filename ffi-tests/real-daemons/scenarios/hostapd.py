"""hostapd_cli: single commands, the prompt, and -a."""

import os
import signal
import time

from .action import gone
from .base import AUTHENTICATOR, each, scenario
from .oneshot import commands

ASKING = """
ping | mib | mib nonsense | status | get_config | all_sta | list_sta | sta 02:00:00:00:02:00
sta 02:00:00:00:00:09 | sta nonsense | sta | get version | get tls_library | get nonsense | get
interface | log_level | pmksa | show_neighbor | driver_flags | help | help ping | help nonsense
license | level 2 | level | raw PING | raw NONSENSE | raw | accept_acl SHOW | deny_acl SHOW
wps_get_status | wps_check_pin 12345670 | wps_ap_pin get | dpp_bootstrap_info 1 | st | bogus
poll_sta 02:00:00:00:02:00 | signature 02:00:00:00:02:00
"""

CHANGING = """
new_sta 02:00:00:00:00:05 | all_sta | deauthenticate 02:00:00:00:00:05 | list_sta
disassociate 02:00:00:00:00:05 | deauthenticate | deauthenticate nonsense | set nonsense 1 | set
set deny_mac_file /mnt/nosuch | accept_acl ADD_MAC 02:00:00:00:00:05 | accept_acl SHOW
accept_acl DEL_MAC 02:00:00:00:00:05 | accept_acl CLEAR | deny_acl ADD_MAC 02:00:00:00:00:06
deny_acl SHOW | deny_acl CLEAR | log_level INFO | log_level nonsense | relog | pmksa_flush
erp_flush | wps_pbc | wps_cancel | wps_pin any 12345670 | chan_switch 5 2412 | sa_query
set_neighbor 02:00:00:00:00:07 | remove_neighbor 02:00:00:00:00:07 | bss_tm_req | req_lci
dpp_configurator_add | dpp_configurator_remove 1 | update_beacon | vendor 1 2 | disable | status
enable | status | reload | ping
"""


def connect(laboratory):
    laboratory.start("authenticator")
    laboratory.start("station")
    laboratory.provoke("SELECT_NETWORK 0")
    laboratory.wait_for_file("/mnt/authenticator.log", "AP-STA-CONNECTED")
    laboratory.wait_for_file("/mnt/station.log", "CTRL-EVENT-CONNECTED")
    time.sleep(0.2)


@scenario
def hostapd_cli_commands_that_ask(laboratory):
    connect(laboratory)
    each(laboratory, AUTHENTICATOR, commands(ASKING))


@scenario
def hostapd_cli_commands_that_change(laboratory):
    laboratory.start("authenticator")
    each(laboratory, AUTHENTICATOR, commands(CHANGING))
    for length in (1000, 2000, 4000, 4090, 5000):
        laboratory.run([*AUTHENTICATOR, "raw", "z" * length],
                       label=f"hostapd_cli raw with {length} bytes")


@scenario
def hostapd_cli_prompt(laboratory):
    """One connection for commands and events here: events arrive inside requests."""
    laboratory.start("authenticator")
    laboratory.start("station")
    terminal = laboratory.terminal(*AUTHENTICATOR, "-G", "1")
    laboratory.record("the greeting", terminal.take("> "), contains="Interactive mode")
    for line in ("ping", "status", "get_config", "all_sta", "bogus", "help ping", "list_sta"):
        laboratory.record(f"> {line}", terminal.type(line))
    laboratory.provoke("SELECT_NETWORK 0")
    laboratory.record("authentication", terminal.take("AP-STA-CONNECTED"))
    laboratory.record("> all_sta", terminal.type("all_sta"), contains="AUTHORIZED")
    # The events of these commands come before their replies.
    laboratory.record("> deauthenticate", terminal.type("deauthenticate 02:00:00:00:02:00"))
    laboratory.record("> disable", terminal.type("disable"), contains="AP-DISABLED")
    laboratory.record("> enable", terminal.type("enable"), contains="AP-ENABLED")
    laboratory.record("> status", terminal.type("status"))
    terminal.send("quit\n")
    rest, status = terminal.end()
    laboratory.record("> quit", rest + b"exit status %d\n" % status + laboratory.left_behind())


@scenario
def hostapd_ends_and_returns(laboratory):
    for number in (signal.SIGTERM, signal.SIGKILL):
        laboratory.start("authenticator")
        terminal = laboratory.terminal(*AUTHENTICATOR, "-G", "1")
        laboratory.record("the greeting", terminal.take("> "))
        laboratory.stop("authenticator", number)
        laboratory.record("the daemon is gone", terminal.take("trying to reconnect"))
        time.sleep(0.5)
        laboratory.start("authenticator")
        laboratory.record("the daemon is back", terminal.take("re-established"))
        laboratory.record("> ping", terminal.type("ping"), contains="PONG")
        rest, status = terminal.end(signal.SIGINT)
        laboratory.record("SIGINT", rest + b"exit status %d\n" % status + laboratory.left_behind())
        laboratory.stop("authenticator")


@scenario
def hostapd_started_later(laboratory):
    terminal = laboratory.terminal(*AUTHENTICATOR)
    laboratory.record("nobody there", terminal.take("re-trying"))
    laboratory.start("authenticator")
    laboratory.record("connected", terminal.take("> "), contains="Connection established.")
    rest, status = terminal.end(signal.SIGTERM)
    laboratory.record("SIGTERM", rest + b"exit status %d\n" % status + laboratory.left_behind())


@scenario
def hostapd_cli_through_a_pipe(laboratory):
    laboratory.start("authenticator")
    laboratory.run(AUTHENTICATOR, stdin=b"ping\nstatus\nall_sta\nbogus\nquit\n",
                   label="hostapd_cli with a script that quits")
    laboratory.run(AUTHENTICATOR, stdin=b"ping\n", label="hostapd_cli with a script that ends")


@scenario
def hostapd_cli_action(laboratory):
    """The script sees every event of the authenticator; the program ends with the daemon."""
    laboratory.start("authenticator")
    laboratory.start("station")
    client = laboratory.spawn(*AUTHENTICATOR, "-a", "/mnt/action", "-G", "1")
    time.sleep(0.5)
    laboratory.provoke("SELECT_NETWORK 0")
    laboratory.wait_for_file("/mnt/action.log", "AP-STA-CONNECTED")
    laboratory.stop("authenticator", signal.SIGKILL)
    laboratory.record("exit status", str(client.wait(10)) + laboratory.left_behind().decode())
    laboratory.record("its output", laboratory.wait_for_file("/mnt/spawned.log"), contains="exiting")
    with open("/mnt/action.log", "rb") as file:
        laboratory.record("the script's calls", file.read(), contains="CTRL-EVENT-EAP-SUCCESS")


@scenario
def hostapd_cli_action_in_the_background(laboratory):
    laboratory.start("authenticator")
    laboratory.start("station")
    laboratory.run([*AUTHENTICATOR, "-a", "/mnt/action", "-B", "-P", "/mnt/client.pid", "-G", "1"],
                   label="hostapd_cli -a -B -P")
    pid = int(laboratory.wait_for_file("/mnt/client.pid", "\n"))
    time.sleep(0.3)
    laboratory.provoke("SELECT_NETWORK 0")
    laboratory.wait_for_file("/mnt/action.log", "AP-STA-CONNECTED")
    # This program heeds no SIGTERM between events: it ends when its daemon does.
    laboratory.stop("authenticator")
    laboratory.record("ended", f"{gone(pid)}, pid file there: {os.path.exists('/mnt/client.pid')}\n"
                      + laboratory.left_behind().decode())
    with open("/mnt/action.log", "rb") as file:
        laboratory.record("the script's calls", file.read(), contains="AP-STA-CONNECTED")
