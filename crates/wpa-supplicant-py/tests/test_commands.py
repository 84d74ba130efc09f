"""The typed commands: their text, what they refuse, what they hide, and their replies."""

import asyncio
import importlib

import pytest
from command_samples import ALONE, SAMPLES

from wpa_supplicant import Client, Refused, UnexpectedReply, aio, commands, replies


def made(call):
    return eval(call, {name: getattr(commands, name) for name in [call.split("(")[0]]})


@pytest.mark.parametrize("call, text, secret", SAMPLES, ids=[call for call, *_ in SAMPLES])
def test_samples(call, text, secret):
    """The same samples, with the same text, as in the tests of the Rust crate."""
    command = made(call)
    assert bytes(command) == text
    assert command == made(call) and hash(command) == hash(made(call))
    if not secret:
        assert str(command) == text.decode("ascii")
    for shown in (str(command), repr(command)):
        assert "hush" not in shown and b"hush".hex() not in shown
    assert b"hush" not in text or secret


@pytest.mark.parametrize("call", ALONE)
def test_options_that_need_another_one(call):
    with pytest.raises(ValueError, match="needs .* to be given too"):
        made(call)


def test_every_class_is_there_and_has_its_reply():
    names = {call.split("(")[0] for call, *_ in SAMPLES}
    by_hand = importlib.import_module("wpa_supplicant.commands._by_hand").__all__
    assert names | set(by_hand) | {"Command"} == set(commands.__all__)
    for name in commands.__all__:
        assert hasattr(replies, getattr(commands, name)._reply)
    with pytest.raises(AttributeError, match="NoSuch"):
        commands.NoSuch


@pytest.mark.parametrize("make, error, says", [
    (lambda: commands.Note("a\nTERMINATE"), ValueError, "line end"),
    (lambda: commands.Note(b"a\0b"), ValueError, "NUL"),
    (lambda: commands.GetNetwork(0, "a b"), ValueError, "one word"),
    (lambda: commands.GetNetwork(0, ""), ValueError, "a word is expected"),
    (lambda: commands.SelectNetwork(-1), ValueError, "negative"),
    (lambda: commands.SelectNetwork(2**64), ValueError, "64 bits"),
    (lambda: commands.SelectNetwork("1"), TypeError, "int"),
    (lambda: commands.SelectNetwork(1.0), TypeError, "int"),
    (lambda: commands.Sta("nobody"), ValueError, "MAC address"),
    (lambda: commands.Sta(b"02:00:00:00:01:00"), TypeError, "str"),
    (lambda: commands.MacRandScan("yes"), TypeError, "bool"),
    (lambda: commands.MacRandScan(True, scan="no"), TypeError, "bool"),
    (lambda: commands.LogLevelSet("LOUD"), ValueError, "MSGDUMP, DEBUG"),
    (lambda: commands.LogLevelSet(3), ValueError, "MSGDUMP, DEBUG"),
    (lambda: commands.Note("\ud800"), ValueError, "surrogate"),
    (lambda: commands.Note(None), TypeError, "str, bytes or int"),
    (lambda: commands.Scan(ssids="Lab"), TypeError, "sequence"),
    (lambda: commands.Scan(ssids=["x" * 33]), ValueError, "32 bytes"),
    (lambda: commands.Scan(wildcard_ssid=True), ValueError, "bssid"),
    (lambda: commands.SetNetwork(0, "psk", "short"), ValueError, "8 to 63"),
    (lambda: commands.Set("a b", 1), ValueError, "one word"),
    (lambda: commands.Set("country", None), TypeError, "str, bytes or int"),
    (lambda: commands.Set("country", "DE\nPING"), ValueError, "line end"),
    (lambda: commands.CtrlRsp("A-B", 1, "x"), ValueError, "CTRL-RSP-"),
    (lambda: commands.InterfaceAdd("a\tb"), ValueError, "interface"),
    (lambda: commands.InterfaceAdd("a", driver="b\tc"), ValueError, "driver"),
    (lambda: commands.SetCred(0, "domain", "a\rb"), ValueError, "line end"),
])
def test_what_is_refused(make, error, says):
    with pytest.raises(error, match=says):
        make()


@pytest.mark.parametrize("make", [
    lambda: commands.SetNetwork(0, "psk", "hush\nhush"),
    lambda: commands.CtrlRsp("PASSWORD", 0, "hush\0"),
    lambda: commands.Set("wpa_passphrase", "hush\n"),
    lambda: commands.SetCred(0, "password", "hush\0"),
])
def test_errors_hold_no_secret(make):
    with pytest.raises(ValueError) as wrong:
        make()
    assert "hush" not in str(wrong.value)


@pytest.mark.parametrize("command", [
    commands.SetNetwork(0, "psk", "hush hush"),
    commands.SetNetwork(0, "password", b"hush\xff"),
    commands.SetCred(0, "password", "hush"),
    commands.Set("sae_password", "hush"),
    commands.Set("acme", "hush", secret=True),
    commands.CtrlRsp("PIN", 3, "hush"),
])
def test_secrets_are_hidden(command):
    assert "<secret>" in str(command) and "hush" not in repr(command)


def test_a_command_can_not_be_changed():
    command = commands.Ping()
    with pytest.raises(AttributeError, match="changed"):
        command._text = commands.Terminate()._text
    assert bytes(command) == b"PING"


def test_the_client_sends_them(daemon, socket_path):
    with Client(socket_path) as client:
        assert type(client.send(commands.Ping())) is replies.Pong
        identifier = client.send(commands.AddNetwork())
        assert type(client.send(commands.SetNetwork(identifier.value, "ssid", "café"))) is replies.Done
        assert type(client.send(commands.Status())) is replies.Status
        with pytest.raises(Refused) as refused:
            client.send(commands.SelectNetwork(77))
        assert refused.value.command == "SELECT_NETWORK"
        daemon.on("IFNAME", "FAIL-BUSY\n")
        with pytest.raises(Refused):
            client.send(commands.Ifname())
        daemon.on("PING", "ready\n")
        with pytest.raises(UnexpectedReply):
            client.send(commands.Ping())
        with pytest.raises(TypeError, match="command of wpa_supplicant.commands"):
            client.send(commands.Ping)
    assert b"SET_NETWORK 0 ssid 636166c3a9" in daemon.received()


def test_the_aio_client_sends_them(daemon, socket_path):
    async def main():
        async with aio.Client(socket_path) as client:
            assert type(await client.send(commands.ScanResults())) is replies.ScanResults
            with pytest.raises(Refused):
                await client.send(commands.SelectNetwork(77))

    asyncio.run(main())
