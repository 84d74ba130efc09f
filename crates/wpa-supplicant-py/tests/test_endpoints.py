"""Where daemons listen, in all forms."""

import os
import pathlib
import socket

import pytest

from wpa_supplicant import Client, IFace, Monitor, Refused, events, simulation

STARTED = "<3>CTRL-EVENT-SCAN-STARTED "
LONG = 30


def hears(endpoint, daemon, **keywords):
    with Monitor(endpoint, **keywords) as monitor:
        daemon.send_event(STARTED)
        assert isinstance(monitor.next(LONG), events.ScanStarted)
        return monitor.endpoint


class Place:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


@pytest.mark.parametrize(
    "form", [str, os.fsencode, pathlib.Path, Place, lambda path: Place(os.fsencode(path))]
)
def test_a_path_in_all_forms(daemon, socket_path, form):
    assert hears(form(str(socket_path)), daemon) == str(socket_path)


def test_names_that_are_not_utf_8(tmp_path):
    path = os.fsencode(tmp_path) + b"/wlan\xff"
    with simulation.Daemon(path) as daemon:
        for form in (path, os.fsdecode(path), pathlib.Path(os.fsdecode(path))):
            assert hears(form, daemon) == os.fsdecode(path)


@pytest.mark.parametrize("kind, attribute", [(Client, "endpoint"), (IFace, "ctrl_path")])
def test_such_a_name_can_be_given_again(tmp_path, kind, attribute):
    path = os.fsencode(tmp_path) + b"/wlan\xff"
    with simulation.Daemon(path) as daemon, kind(path) as one:
        name = getattr(one, attribute)
        assert os.fsencode(name) == path
        with kind(name) as other:
            assert other.request("PING") == "PONG\n"
        # Where it is to be read, it can be printed.
        repr(one).encode()
        if kind is Client:
            daemon.on(simulation.Pattern.prefix("BSS "), "FAIL-BUSY\n")
            for ask in (one.all_bsses, lambda: one.send("NO_SUCH")):
                with pytest.raises(Refused) as refused:
                    ask()
                assert refused.value.endpoint == name


def test_a_relative_path(daemon, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert hears("wlan0", daemon) == "wlan0"


def test_path_objects_are_files_whatever_they_are_called(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with simulation.Daemon(tmp_path / "udp:1") as daemon:
        hears(pathlib.Path("udp:1"), daemon)


def test_abstract_names():
    name = f"@abstract:wpa-supplicant-py-{os.getpid()}"
    with simulation.Daemon(name) as daemon:
        assert hears(name, daemon) == name
        assert hears(name.encode(), daemon) == name
    with pytest.raises(ConnectionRefusedError, match="nobody listens on @abstract:"):
        Monitor(name)


def test_udp():
    with simulation.Daemon("udp:") as daemon:
        port = daemon.address.rsplit(":", 1)[1]
        for endpoint in (daemon.address, f"udp:{port}", f"udp:localhost:{port}"):
            assert hears(endpoint, daemon).startswith("udp:")
        with Monitor(daemon.address) as monitor:
            assert monitor.local_path is None


def test_udp_over_ipv6():
    if not socket.has_ipv6 or not has_loopback():
        pytest.skip("this system has no IPv6 loopback address")
    with simulation.Daemon("udp6:") as daemon:
        port = daemon.address.rsplit(",", 1)[-1].rsplit(":", 1)[-1]
        for endpoint in (f"udp6:::1,{port}", f"udp:[::1]:{port}", f"udp:[::1%lo]:{port}"):
            hears(endpoint, daemon)


def has_loopback():
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as trial:
        try:
            trial.bind(("::1", 0))
        except OSError:
            return False
    return True


def test_cookies():
    with simulation.Daemon("udp:") as daemon:
        for cookie in (daemon.cookie, bytearray(daemon.cookie), daemon.cookie.hex()):
            hears(daemon.address, daemon, cookie=cookie)
        assert b"GET_COOKIE" not in daemon.received()
        hears(daemon.address, daemon)
        assert b"GET_COOKIE" in daemon.received()
        with pytest.raises(OSError):
            Monitor(daemon.address, cookie=bytes(8), timeout=0.05)


@pytest.mark.parametrize("cookie", [b"1234567", "12345678", "x" * 16, "+" + "1" * 15, ""])
def test_wrong_cookies_are_not_shown(cookie):
    with pytest.raises(ValueError, match="8 bytes, or 16 hex digits") as caught:
        Monitor("udp:", cookie=cookie)
    assert not cookie or str(cookie) not in str(caught.value)


@pytest.mark.parametrize(
    "endpoint, error, text",
    [
        ("a\0b", ValueError, "NUL"),
        (b"a\0b", ValueError, "NUL"),
        (Place("a\0b"), ValueError, "NUL"),
        ("/x" * 60, OSError, "at most 107 bytes"),
        ("udp:127.0.0.1:x", OSError, '"x" is no port'),
        ("udp:127.0.0.1:65536", OSError, '"65536" is no port'),
        ("udp:no.such.host.invalid:1", OSError, 'the host "no.such.host.invalid"'),
        ("udp:[::1", OSError, "write udp:HOST:PORT"),
        ("", ValueError, "can't be empty"),
        ("/", OSError, "is a directory, not a control socket"),
        (7, TypeError, "int"),
        (None, TypeError, "NoneType"),
        (Place(7), TypeError, "__fspath__"),
        (["/run/wpa_supplicant/wlan0"], TypeError, "list"),
    ],
)
def test_what_is_no_endpoint(endpoint, error, text):
    with pytest.raises(error, match=text):
        Monitor(endpoint)


def test_a_path_object_that_fails_tells_why():
    class Broken:
        def __fspath__(self):
            raise KeyError("lost")

    with pytest.raises(KeyError, match="lost"):
        Monitor(Broken())
