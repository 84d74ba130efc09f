"""What is raised: where it is from, and what is left of it in another process."""

import copy
import pathlib
import pickle
import re
import subprocess
import sys

import pytest

import wpa_supplicant
from station_world import world
from wpa_supplicant import ConnectError, Error, Failed, P2pConnectError, Refused, Station, UnexpectedReply
from wpa_supplicant.results import ConnectReason, P2pFailure

WAYS = {
    "copied": copy.copy,
    "copied deeply": copy.deepcopy,
    **{
        f"pickled by protocol {protocol}": lambda error, protocol=protocol: pickle.loads(
            pickle.dumps(error, protocol)
        )
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    },
}


@pytest.fixture
def of_connect():
    with world() as air, Station(air.address("wlan0")) as station:
        with pytest.raises(ConnectError) as caught:
            station.connect("Lab", "wrong horse")
    return caught.value


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_failed_connection_survives(of_connect, way):
    of_connect.attempt = 3
    made = way(of_connect)
    assert type(made) is ConnectError and made is not of_connect
    assert str(made) == str(of_connect) and made.args == of_connect.args
    assert (made.reason, made.ssid, made.network_id) == ("wrong_key", "Lab", of_connect.network_id)
    assert made.details == of_connect.details and made.details.kind == "wrong_key"
    assert made.events == of_connect.events and made.events
    assert made.attempt == 3


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("kind", [Error, Refused, UnexpectedReply, Failed], ids=lambda kind: kind.__name__)
def test_the_others_survive(kind, way):
    made = way(kind("no", command="STATUS", reply="FAIL", endpoint="/run/w"))
    assert type(made) is kind and str(made) == "no"
    assert (made.command, made.reply, made.endpoint) == ("STATUS", "FAIL", "/run/w")


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_failed_group_survives(way):
    made = way(P2pConnectError("no group", details=P2pFailure(kind="wrong_pin")))
    assert type(made) is P2pConnectError and str(made) == "no group"
    assert made.reason == "wrong_pin" and made.details == P2pFailure(kind="wrong_pin")


class Own(ConnectError):
    """A user's own."""


def test_subclasses_survive():
    made = copy.copy(Own("no", details=ConnectReason(kind="timed_out"), ssid="Lab"))
    assert type(made) is Own and (made.reason, made.ssid) == ("timed_out", "Lab")


def test_one_that_came_from_another_process(of_connect):
    program = "import pickle, sys; error = pickle.load(sys.stdin.buffer); print(error.reason)"
    told = subprocess.run(
        [sys.executable, "-c", program], input=pickle.dumps(of_connect), capture_output=True, check=True
    )
    assert told.stdout == b"wrong_key\n"


@pytest.mark.parametrize("kind", [Error, Refused, UnexpectedReply, Failed, ConnectError, P2pConnectError])
def test_tracebacks_name_them_as_users_do(kind):
    assert kind.__module__ == "wpa_supplicant"
    assert getattr(wpa_supplicant, kind.__name__) is kind


def test_the_version_is_that_of_the_distribution():
    cargo = pathlib.Path(__file__).parents[3] / "Cargo.toml"
    (version,) = re.findall(r'^version = "(.*)"', cargo.read_text(), re.MULTILINE)
    assert wpa_supplicant.__version__ == version
