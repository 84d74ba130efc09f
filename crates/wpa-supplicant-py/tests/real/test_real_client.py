"""Client, find_interfaces and the end of daemons, with Debian's daemons on Ethernet."""

import asyncio
import os
import pathlib
import signal
import subprocess
import sys

import pytest

from wpa_supplicant import (
    Client,
    IFace,
    Monitor,
    MonitorLost,
    MonitorReattached,
    Refused,
    aio,
    events,
    find_interfaces,
    replies,
)

ODD = b'caf\xc3\xa9 "\\\t\x1b\xff'
EXAMPLE = pathlib.Path(__file__).parent.parent / "original_readme_example.py"


@pytest.fixture
def client(supplicant):
    with Client(supplicant.socket) as client:
        yield client


def test_typed_replies(client):
    client.ping()
    status = client.status()
    assert isinstance(status, replies.Status)
    address = pathlib.Path("/sys/class/net/wlp4s0/address")
    # /sys shows the network of whoever mounted it.
    if address.exists():
        assert status.address == address.read_text().strip()
    assert status.wpa_state in ("DISCONNECTED", "ASSOCIATED")
    assert "IEEE8021X" in client.get_capability("key_mgmt")
    assert client.send("GET version").value.startswith("2.")
    assert list(client.scan_results()) == [] and client.all_bsses() == []


def test_networks(client):
    number = client.add_network()
    client.set_network(number, "ssid", ODD)
    client.set_network(number, "priority", 7)
    assert bytes.fromhex(client.request(f"GET_NETWORK {number} ssid")) == ODD
    (network,) = client.all_networks()
    assert network.id == number
    assert network.ssid.encode("utf-8", "surrogateescape") == ODD
    client.remove_network(number)
    assert list(client.list_networks()) == []


def test_refusals(client):
    with pytest.raises(Refused) as refused:
        client.select_network(77)
    assert (refused.value.command, refused.value.reply) == ("SELECT_NETWORK", "FAIL")
    with pytest.raises(Refused) as refused:
        client.send("NO_SUCH_COMMAND")
    assert refused.value.reply.startswith("UNKNOWN COMMAND")


def test_one_of_hostapd(hostapd):
    with Client(hostapd.socket) as client:
        status = client.status()
        assert isinstance(status, replies.HostapdStatus) and status.state == "ENABLED"
        assert [bss.ifname for bss in status.bss_list] == ["ap0"]
        assert client.all_stations() == []


def test_on_asyncio(supplicant, hostapd):
    async def ask():
        async with aio.Client(supplicant.socket) as one, aio.Client(hostapd.socket) as other:
            return await asyncio.gather(one.send("STATUS"), other.send("STATUS"))

    station, authenticator = asyncio.run(ask())
    assert isinstance(station, replies.Status)
    assert isinstance(authenticator, replies.HostapdStatus)


def test_the_global_socket_leads_to_interfaces(supplicant):
    with Client(supplicant.global_socket) as client:
        assert list(client.send("INTERFACES")) == ["wlp4s0"]
        assert isinstance(client.send("IFNAME=wlp4s0 STATUS"), replies.Status)
        with pytest.raises(Refused) as refused:
            client.send("IFNAME=nothing PING")
        assert refused.value.reply.startswith("FAIL-NO-IFNAME-MATCH")


def test_both_daemons_are_found(supplicant, hostapd):
    found = {one.path: one for one in find_interfaces(probe=True)}
    station, authenticator = found[str(supplicant.socket)], found[str(hostapd.socket)]
    assert (station.name, station.daemon, station.is_global) == ("wlp4s0", "wpa_supplicant", False)
    assert (authenticator.name, authenticator.daemon) == ("ap0", "hostapd")
    (everything,) = find_interfaces("/run", probe=True)
    assert everything.path == supplicant.global_socket
    assert everything.is_global and everything.interfaces == ["wlp4s0"]

    supplicant.kill()
    found = {one.path: one for one in find_interfaces(probe=True)}
    assert isinstance(found[str(supplicant.socket)].error, ConnectionRefusedError)
    assert found[str(hostapd.socket)].error is None


@pytest.mark.parametrize("end, loss", [("TERMINATE", "terminated"), (None, None)])
def test_a_monitor_on_asyncio_outlives_the_daemon(supplicant, end, loss):
    async def watch():
        seen = []
        with Monitor(supplicant.socket, reconnect=True) as monitor:
            if end is None:
                supplicant.kill()
            else:
                with IFace(supplicant.socket) as iface:
                    iface.request(end)
                supplicant.process.wait(20)
            async for event in monitor:
                seen.append(event)
                if isinstance(event, MonitorLost):
                    supplicant.start()
                elif isinstance(event, MonitorReattached):
                    with Client(supplicant.socket) as client:
                        client.add_network()
                elif isinstance(event, events.NetworkAdded):
                    return seen

    seen = asyncio.run(asyncio.wait_for(watch(), 60))
    (lost,) = [event for event in seen if isinstance(event, MonitorLost)]
    (again,) = [event for event in seen if isinstance(event, MonitorReattached)]
    assert again.loss == lost.loss
    # Without a word, it depends on what is noticed first.
    assert lost.loss == loss or loss is None and lost.loss in ("refused", "socket_replaced")


def test_the_original_example_waits_for_its_scan(supplicant):
    """On Ethernet nothing is ever scanned: it gets as far as waiting, and Ctrl-C ends that."""
    path = os.pathsep.join(entry for entry in sys.path if entry)
    example = subprocess.Popen(
        [sys.executable, "-u", str(EXAMPLE)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    try:
        assert example.stdout.readline() == "OK\n"
        # An event that is not the one that it wants.
        with Client(supplicant.socket) as client:
            client.add_network()
        with pytest.raises(subprocess.TimeoutExpired):
            example.wait(0.5)
        example.send_signal(signal.SIGINT)
        _, errors = example.communicate(timeout=20)
    finally:
        example.kill()
        example.wait()
    assert example.returncode == -signal.SIGINT
    assert "recv(-1)" in errors and errors.endswith("KeyboardInterrupt\n")
    left = [name for name in os.listdir("/tmp") if name.startswith(f"wpa_ctrl_{example.pid}-")]
    assert left == []
