"""Connects as programs of the C extension do, with its IFace, and counts the events.

callback.py PATH SSID PASSPHRASE

Each event comes once and in order, through the callback of a request or through recv: a Monitor
beside it says which there were.
"""

import sys

from wpa_supplicant import IFace, Monitor, events


def connect(iface, ssid, passphrase):
    """All events until it is connected, and how many of them came during a request."""
    seen = []
    during = 0

    def ask(command):
        nonlocal during
        before = len(seen)
        reply = iface.request(command, seen.append)
        during += len(seen) - before
        while iface.pending():
            seen.append(iface.recv())
        return reply

    number = ask("ADD_NETWORK").strip()
    for variable in (f'ssid "{ssid}"', "key_mgmt WPA-PSK", f'psk "{passphrase}"'):
        reply = ask(f"SET_NETWORK {number} {variable}")
        assert reply == "OK\n", reply
    assert ask(f"SELECT_NETWORK {number}") == "OK\n"
    while not any(event.startswith("CTRL-EVENT-CONNECTED", 3) for event in seen):
        assert ask("PING") == "PONG\n"
    return seen, during


with Monitor(sys.argv[1]) as monitor, IFace(sys.argv[1]) as iface:
    iface.attach()
    seen, during = connect(iface, *sys.argv[2:])
    iface.detach()
    expected = []
    for event in monitor:
        expected.append(event.raw.decode("utf-8", "surrogateescape"))
        if isinstance(event, events.Connected):
            break
    # Others may have come behind it.
    assert seen[: len(expected)] == expected, (seen, expected)
    print("events during requests:", "some" if during else "none")
    print("connected")
