"""The client for asyncio: the same as the blocking one, to be awaited."""

import asyncio
import inspect
import re
import sys

import pytest

from wpa_supplicant import Client, Refused, aio, replies
from wpa_supplicant.simulation import Daemon, Pattern

# Context managers differ by nature.
BLOCKING = {name for name in dir(Client) if not name.startswith("_")}
SYNCHRONOUS = {"closed", "endpoint"}


def parameters(callable):
    return [(one.name, one.kind, one.default) for one in inspect.signature(callable).parameters.values()]


def test_it_has_the_same_methods():
    assert {name for name in dir(aio.Client) if not name.startswith("_")} == BLOCKING
    # Python 3.9 does not tell the signature of a native class.
    if sys.version_info >= (3, 10):
        assert parameters(aio.Client) == parameters(Client)


@pytest.mark.parametrize("name", sorted(BLOCKING - SYNCHRONOUS))
def test_signatures(name):
    method = getattr(aio.Client, name)
    assert inspect.iscoroutinefunction(method)
    blocking = parameters(getattr(Client, name))
    # Native methods have self by position only.
    assert [one[0] for one in parameters(method)] == [one[0] for one in blocking]
    assert parameters(method)[1:] == blocking[1:]


def first_sentence(thing):
    text = re.sub(r":\w+:`[\w.]*?(\w+)`", r"\1", inspect.getdoc(thing) or "")
    return " ".join(text.replace("`", "").split()).partition(".")[0]


@pytest.mark.parametrize("name", sorted(BLOCKING))
def test_docstrings_begin_alike(name):
    assert first_sentence(getattr(aio.Client, name)) == first_sentence(getattr(Client, name)) != ""


def test_typed_commands(daemon, socket_path):
    bss = "id=%d\nbssid=02:00:00:00:00:0%d\nssid=caf\\xc3\\xa9\n"
    daemon.on(Pattern.prefix("BSS "), f"{bss}====\n{bss}####\n" % (0, 1, 1, 2))
    daemon.on("GET_CAPABILITY eap", "TLS PEAP")
    daemon.on("SIGNAL_POLL", "RSSI=-42\n")

    async def main():
        async with aio.Client(socket_path) as client:
            await client.ping()
            assert type(await client.status()) is replies.Status
            assert type(await client.scan()) is replies.ScanStarted
            assert type(await client.scan_results()) is replies.ScanResults
            assert [bss.ssid for bss in await client.all_bsses()] == ["café"] * 2
            assert list(await client.get_capability("eap")) == ["TLS", "PEAP"]
            assert (await client.signal_poll()).rssi == -42
            network = await client.add_network()
            await client.set_network(network, "ssid", "café")
            await client.set_network(network, "key_mgmt", "NONE")
            assert [one.ssid for one in await client.all_networks()] == ["café"]
            assert len(await client.list_networks()) == 1
            await client.select_network(network)
            await client.enable_network(network)
            await client.disable_network(network)
            await client.remove_network(network)
            with pytest.raises(Refused):
                await client.remove_network(network)
            assert await client.all_networks() == []
            assert (repr(client), client.closed) == (f"<Client {socket_path}>", False)
        assert client.closed and repr(client).endswith(", closed>")
        with pytest.raises(OSError, match="closed"):
            await client.ping()

    asyncio.run(main())
    assert b"SET_NETWORK 0 ssid 636166c3a9" in daemon.received()


def test_wrong_arguments_send_nothing(daemon, socket_path):
    async def main():
        async with aio.Client(socket_path) as client:
            for name, value in [("psk", "short"), ("key_mgmt", "NONE\nssid"), ("ssid x", "value")]:
                with pytest.raises(ValueError):
                    await client.set_network(0, name, value)
            with pytest.raises(ValueError, match="0 to 4294967295"):
                await client.select_network(-1)
            with pytest.raises(TypeError):
                await client.select_network("0")
            with pytest.raises(ValueError, match="NUL"):
                await client.send("PI\0NG")

    asyncio.run(main())
    assert daemon.received() == []


def test_stations(socket_path):
    daemon = Daemon(socket_path, hostapd=True)

    async def main():
        async with aio.Client(socket_path) as client:
            assert type(await client.status()) is replies.HostapdStatus
            assert all(type(one) is replies.Station for one in await client.all_stations())
            with pytest.raises(Refused):
                await client.station("02:00:00:00:00:99")
            with pytest.raises(ValueError, match="six pairs"):
                await client.station("anybody")

    asyncio.run(main())
    daemon.stop()
