"""The module as somebody meets it who has never used it: its names, and what mistakes lead to."""

import asyncio
import copy
import doctest
import inspect
import pickle
import sys

import pytest

import wpa_supplicant
from wpa_supplicant import Client, IFace, Monitor, NetworkConfiguration, Station, aio, simulation

KINDS = [IFace, Client, Monitor, Station]


def test_the_tour_runs():
    result = doctest.testmod(wpa_supplicant)
    assert result.attempted > 10 and result.failed == 0


def test_dir_has_what_is_imported_on_first_use():
    names = [name for name in dir(wpa_supplicant) if not name.startswith("_")]
    assert names == sorted(wpa_supplicant.__all__)
    everything = {}
    exec("from wpa_supplicant import *", everything)
    assert set(wpa_supplicant.__all__) <= set(everything)


def public_callables():
    for module in [wpa_supplicant, aio, simulation]:
        for name in module.__all__:
            thing = getattr(module, name)
            if inspect.isroutine(thing):
                yield f"{module.__name__}.{name}", thing
            if inspect.isclass(thing) and not issubclass(thing, BaseException):
                for member in dir(thing):
                    found = getattr(thing, member)
                    if not member.startswith("_") and callable(found):
                        yield f"{module.__name__}.{name}.{member}", found


@pytest.mark.parametrize("name, thing", list(public_callables()))
def test_the_signature_is_known_with_its_defaults(name, thing):
    for parameter in inspect.signature(thing).parameters.values():
        assert parameter.default is not ...


@pytest.mark.parametrize("kind", [Client, NetworkConfiguration, simulation.Daemon, simulation.World])
def test_classes_show_their_arguments(kind):
    if sys.version_info < (3, 10):
        with pytest.raises(ValueError, match="no signature found"):
            inspect.signature(kind)  # 3.9 hides those of native classes, whatever they tell.
        return
    parameters = inspect.signature(kind).parameters.values()
    assert parameters and all(parameter.default is not ... for parameter in parameters)


def test_iface_shows_its_arguments():
    assert list(inspect.signature(IFace).parameters) == ["ctrl_path", "cli_path", "cookie"]


@pytest.mark.parametrize("kind", KINDS)
def test_all_connections_have_the_same_face(daemon, socket_path, kind):
    with kind(socket_path) as connection:
        assert repr(connection).startswith(f"<{kind.__name__} {socket_path}")
        assert connection.closed is False
    assert connection.closed is True and "closed" in repr(connection)
    if kind is IFace:
        with pytest.raises(OSError, match="not open"):
            connection.close()
    else:
        assert connection.endpoint == str(socket_path)
        connection.close()
    daemon.settle()
    assert daemon.monitors() == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "arguments, error, text",
    [
        (("wlan0",), FileNotFoundError, "whole path, such as /run/wpa_supplicant/wlan0"),
        (("/nonexistent/wlan0",), FileNotFoundError, "is wpa_supplicant running with"),
        (("/etc/passwd",), ConnectionRefusedError, "is not a socket"),
        ((5,), TypeError, "expected str, bytes or os.PathLike"),
        (("",), ValueError, "can't be empty"),
        (("udp:localhost:1", "cookie", "topsecretcookie"), ValueError, "16 hex digits"),
        (("/tmp/wlan0", "cookie", "00" * 8), ValueError, "only daemons at UDP endpoints"),
    ],
)
def test_mistakes_are_told_with_what_would_be_right(kind, arguments, error, text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    keywords = dict([arguments[1:]]) if arguments[1:] else {}
    with pytest.raises(error, match=text) as caught:
        kind(arguments[0], **keywords)
    assert "topsecret" not in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
def test_a_directory_is_told_with_what_is_in_it(daemon, socket_path, kind):
    with pytest.raises(ConnectionRefusedError, match=f"is a directory.*{socket_path.name}"):
        kind(socket_path.parent)


@pytest.mark.parametrize("kind", [Client, Monitor, Station])
def test_time_limits_are_the_same_everywhere(daemon, socket_path, kind):
    for wrong in [0, -1, float("nan")]:
        with pytest.raises(ValueError, match="a number of seconds above 0"):
            kind(socket_path, timeout=wrong)
    with pytest.raises(TypeError, match="a number of seconds, not str"):
        kind(socket_path, timeout="5")
    kind(socket_path, timeout=float("inf")).close()


def test_who_looks_for_them_in_aio_is_told_where_they_are():
    for name in ["IFace", "Monitor"]:
        with pytest.raises(AttributeError, match=f"wpa_supplicant.{name} itself"):
            getattr(aio, name)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        aio.nothing


def test_the_reprs_of_the_asynchronous_ones(daemon, socket_path):
    async def use(kind):
        connection = kind(socket_path)
        assert not connection.closed and connection.endpoint == str(socket_path)
        await connection.close()
        await connection.close()
        assert connection.closed
        return repr(connection)

    for kind in [aio.Client, aio.Station]:
        assert asyncio.run(use(kind)) == f"<{kind.__name__} {socket_path}, closed>"


def test_records_survive_copies_and_pickles():
    text = "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:01:00 completed [id=0 id_str=]"
    event = wpa_supplicant.parse_event(text)
    status = wpa_supplicant.parse_reply("STATUS", "wpa_state=INACTIVE\naddress=02:00:00:00:01:00\n")
    refused = wpa_supplicant.Refused("no", command="SCAN", reply="FAIL", endpoint="here")
    for record in [event, status]:
        assert pickle.loads(pickle.dumps(record)) == record
        assert copy.deepcopy(record) == record == copy.copy(record)
    assert vars(pickle.loads(pickle.dumps(refused))) == vars(refused)


def test_a_wrong_security_is_told_with_the_right_ones():
    with pytest.raises(ValueError, match='"wpa9" is not known; one of .*"wpa3"'):
        NetworkConfiguration("Lab", "correct horse", security="wpa9")


@pytest.mark.parametrize(
    "arguments", [("Lab", "5ecret"), ("L" * 33, "5ecret of some length"), ("Lab", "5ecret\n long one")]
)
def test_no_passphrase_in_errors(daemon, socket_path, arguments):
    with Station(socket_path) as station, pytest.raises(ValueError) as caught:
        station.connect(*arguments)
    assert "5ecret" not in str(caught.value)


def test_no_secret_in_the_errors_of_the_simulation(daemon, socket_path):
    daemon.on("GET_KEY", "5ecret key\n")
    with IFace(socket_path) as iface:
        iface.request('SET_NETWORK 0 psk "5ecret passphrase"')
        iface.request("CTRL-RSP-PASSWORD-0:5ecret")
        iface.request("GET_KEY")
    with pytest.raises(TimeoutError) as caught:
        daemon.wait_for_received("NEVER", timeout=0.01)
    assert "received SET_NETWORK" in str(caught.value) and "5ecret" not in str(caught.value)
