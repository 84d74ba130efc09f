"""``IFace`` as the C extension's README documents it."""

import errno
import gc
import os
import pathlib
import weakref

import pytest

import wpa_supplicant
from wpa_supplicant import IFace, simulation


def raises(number, text, kind=OSError):
    """OSError with this number, and a message that has this text."""

    def check(action, *arguments):
        with pytest.raises(kind, match=text) as caught:
            action(*arguments)
        assert caught.value.errno == number

    return check


def test_the_forms_of_opening(daemon, socket_path, tmp_path):
    directory = tmp_path / "own"
    directory.mkdir()
    for iface in [
        IFace(str(socket_path)),
        IFace(bytes(socket_path)),
        IFace(socket_path),
        IFace(ctrl_path=str(socket_path)),
        IFace(str(socket_path), str(directory)),
        IFace(ctrl_path=str(socket_path), cli_path=os.fsencode(directory)),
    ]:
        assert iface.request("PING") == "PONG\n"
        iface.close()
    iface = IFace()
    iface.open(ctrl_path=str(socket_path), cli_path=directory)
    assert [entry.name[:9] for entry in directory.iterdir()] == ["wpa_ctrl_"]
    iface.close()
    assert list(directory.iterdir()) == []


def test_a_relative_cli_path_is_honoured(daemon, socket_path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own").mkdir()
    iface = IFace(str(socket_path), "own")
    assert len(list((tmp_path / "own").iterdir())) == 1
    monkeypatch.chdir("/")
    assert iface.request("PING") == "PONG\n"
    iface.close()
    assert list((tmp_path / "own").iterdir()) == []


def test_a_closed_one_can_do_nothing():
    iface = IFace()
    not_open = raises(errno.EBADF, "interface not open")
    for action in [iface.close, iface.attach, iface.detach, iface.pending, iface.recv]:
        not_open(action)
    not_open(iface.recv, -1)
    not_open(iface.recv_bytes)
    not_open(iface.request, "PING")
    not_open(iface.request_bytes, "PING", print)
    not_open(iface.fileno)
    not_open(next, iface)
    assert (iface.closed, iface.attached, iface.ctrl_path) == (True, False, None)
    assert repr(iface) == "<IFace closed>"


def test_wrong_states_of_an_open_one(daemon, socket_path):
    iface = IFace(str(socket_path))
    raises(errno.EISCONN, "open already")(iface.open, str(socket_path))
    not_attached = raises(errno.ENOTCONN, "not attached")
    for action in [iface.detach, iface.pending, iface.recv, iface.recv_bytes]:
        not_attached(action)
    not_attached(iface.recv, -1)
    iface.attach()
    raises(errno.EISCONN, "attached already")(iface.attach)
    assert repr(iface) == f"<IFace {socket_path}, attached>"
    iface.detach()
    not_attached(iface.detach)
    assert repr(iface) == f"<IFace {socket_path}>"
    iface.close()


def test_state_is_right_after_close_and_reopening(daemon, socket_path):
    iface = IFace(str(socket_path))
    iface.attach()
    daemon.send_event("<3>OLD ")
    iface.close()
    iface.open(str(socket_path))
    assert (iface.closed, iface.attached) == (False, False)
    iface.attach()
    raises(errno.ETIMEDOUT, "no event", TimeoutError)(iface.recv)
    iface.close()
    with IFace(str(socket_path)) as other:
        other.request("PING")
    # Closing does not wait, but the daemon reads in turn.
    assert daemon.received() == [b"ATTACH", b"DETACH", b"ATTACH", b"DETACH", b"PING"]


def test_events_come_with_their_level(daemon, socket_path):
    iface = IFace(str(socket_path))
    iface.attach()
    assert iface.pending() is False
    raises(errno.ETIMEDOUT, "within 0 ms", TimeoutError)(iface.recv)
    raises(errno.ETIMEDOUT, "within 20 ms", TimeoutError)(iface.recv, 20)
    daemon.send_event("<3>CTRL-EVENT-SCAN-RESULTS ")
    assert iface.recv(-1).startswith("CTRL-EVENT-SCAN-RESULTS", 3)
    daemon.send_event(b"<3>\xff\xc3\xb6 ")
    daemon.send_event(b"<3>\xff\xc3\xb6 ")
    assert iface.recv(5000) == "<3>\udcffö "
    assert iface.pending() is True
    assert iface.recv_bytes() == b"<3>\xff\xc3\xb6 "
    iface.close()


def test_refusals_are_returned_and_text_goes_both_ways(daemon, socket_path):
    iface = IFace(str(socket_path))
    assert iface.request("NO_SUCH") == "UNKNOWN COMMAND\n"
    iface.request(b"A \xff")
    iface.request(bytearray(b"B \xff"))
    iface.request("C \udcff ö")
    assert daemon.received()[1:] == [b"A \xff", b"B \xff", b"C \xff \xc3\xb6"]
    assert iface.request_bytes("PING") == b"PONG\n"
    iface.close()


@pytest.mark.parametrize(
    ("action", "kind", "text"),
    [
        (lambda iface: iface.request(1), TypeError, "cmd must be str or bytes, not int"),
        (lambda iface: iface.request("PING", 1), TypeError, "callable or None, not int"),
        (lambda iface: iface.request("A\0B"), ValueError, "NUL"),
        (lambda iface: iface.request("A \ud800"), UnicodeEncodeError, "surrogates"),
        (lambda iface: iface.request("x" * 9000), OSError, "8192 at most"),
        (lambda iface: iface.recv(1.5), TypeError, "timeout must be an int"),
        (lambda iface: iface.recv("1"), TypeError, "timeout must be an int"),
        (lambda iface: IFace(1), TypeError, "expected str, bytes or os.PathLike"),
        (lambda iface: IFace(""), ValueError, "can't be empty"),
        (lambda iface: IFace("a\0b"), ValueError, "NUL"),
        (lambda iface: IFace("a", 1), TypeError, "expected str, bytes or os.PathLike"),
        (lambda iface: IFace(cli_path="/tmp"), TypeError, "only with a ctrl_path"),
        (lambda iface: IFace("a" * 200), OSError, "107 bytes"),
        (lambda iface: IFace("/nonexistent/wlan0"), FileNotFoundError, "no control socket at"),
        (lambda iface: setattr(iface, "timeout", 0), ValueError, "above 0"),
        (lambda iface: setattr(iface, "timeout", float("nan")), ValueError, "above 0"),
        (lambda iface: setattr(iface, "timeout", "1"), TypeError, "str"),
    ],
)
def test_wrong_arguments(daemon, socket_path, action, kind, text):
    with IFace(str(socket_path)) as iface:
        with pytest.raises(kind, match=text):
            action(iface)
        assert iface.request("PING") == "PONG\n"


def test_a_failed_opening_leaves_nothing(daemon, socket_path, tmp_path):
    iface = IFace()
    raises(errno.ENOENT, "cli_path", FileNotFoundError)(iface.open, str(socket_path), tmp_path / "no")
    assert iface.closed
    iface.open(socket_path, tmp_path)
    assert iface.request("PING") == "PONG\n"
    iface.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["wlan0"]


def test_a_second_init_begins_anew(daemon, socket_path, tmp_path):
    iface = IFace(socket_path, tmp_path)
    iface.attach()
    iface.__init__(socket_path, tmp_path)
    assert not iface.attached
    assert len(list(tmp_path.glob("wpa_ctrl_*"))) == 1
    iface.__init__()
    assert iface.closed
    assert list(tmp_path.glob("wpa_ctrl_*")) == []


def test_subclasses_weak_references_and_garbage(daemon, socket_path, tmp_path):
    class Named(IFace):
        def __init__(self, name, *, directory):
            super().__init__(directory / name, directory)
            self.name = name

    iface = Named("wlan0", directory=tmp_path)
    iface.attach()
    assert iface.request("PING") == "PONG\n" and iface.name == "wlan0"
    assert repr(iface).startswith("<Named ")
    reference = weakref.ref(iface)
    assert len(list(tmp_path.glob("wpa_ctrl_*"))) == 1
    iface.itself = iface
    del iface
    gc.collect()
    assert reference() is None
    assert list(tmp_path.glob("wpa_ctrl_*")) == []


def test_with_closes_even_what_is_closed_already(daemon, socket_path):
    with IFace(str(socket_path)) as iface:
        pass
    assert iface.closed
    with IFace(str(socket_path)) as iface:
        iface.close()


def test_an_abstract_endpoint():
    import socket
    import threading

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as server:
        # hostap's library fills the whole address with NULs.
        name = f"hostap-ctrl-python-{os.getpid()}"
        server.bind(b"\0" + name.encode().ljust(107, b"\0"))
        thread = threading.Thread(target=lambda: server.sendto(b"OK\n", server.recvfrom(99)[1]))
        thread.start()
        with IFace(f"@abstract:{name}") as iface:
            assert iface.request("PING") == "OK\n"
            assert iface.ctrl_path == f"@abstract:{name}"
        thread.join()


def test_an_endpoint_over_udp():
    import socket
    import threading

    def serve(server):
        for answer in [b"COOKIE=0011223344556677", b"PONG\n"]:
            _, peer = server.recvfrom(4096)
            server.sendto(answer, peer)

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=serve, args=(server,))
        thread.start()
        with IFace(f"udp:127.0.0.1:{server.getsockname()[1]}") as iface:
            assert iface.request("PING") == "PONG\n"
            assert iface.ctrl_path.startswith("udp:")
        thread.join()


def test_the_original_readme_example_runs_unchanged(daemon, socket_path, capsys):
    # The usage example of the C extension's README, with another path.
    source = (pathlib.Path(__file__).parent / "original_readme_example.py").read_text()
    assert source.count("/run/wpa_supplicant/wlp4s0") == 2
    exec(compile(source.replace("/run/wpa_supplicant/wlp4s0", str(socket_path)), "example", "exec"), {})
    shown = capsys.readouterr().out
    assert shown.startswith("OK\n") and "bssid / frequency" in shown


def test_the_module_has_it():
    assert wpa_supplicant.IFace.__module__ == "wpa_supplicant"


def test_a_restart_is_noticed_by_the_next_request(socket_path):
    first = simulation.Daemon(socket_path)
    with IFace(socket_path) as iface:
        iface.attach()
        first.stop()
        second = simulation.Daemon(socket_path)
        second.send_event("<3>FOR NOBODY ")
        with pytest.raises(TimeoutError):
            iface.recv(20)
        with pytest.raises(ConnectionRefusedError, match="is gone"):
            iface.request("PING")
        assert iface.request("PING") == "PONG\n"
        second.send_event("<3>ATTACHED ANEW ")
        assert iface.recv(-1) == "<3>ATTACHED ANEW "
    second.stop()
