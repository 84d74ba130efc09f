"""Records and secrets: made by hand, matched, copied, and not to be changed."""

import copy
import importlib
import inspect
import pickle

import pytest

from wpa_supplicant import (
    ControlSocket,
    MonitorLost,
    Secret,
    events,
    replies,
    results,
    simulation,
)
from wpa_supplicant._record import Record


def all_records():
    """Each class that a user may meet."""
    modules = [replies, results, events, simulation, importlib.import_module("wpa_supplicant._discovery")]
    found = {value for module in modules for value in vars(module).values() if inspect.isclass(value)}
    return sorted(
        (kind for kind in found if issubclass(kind, Record)), key=lambda kind: (kind.__module__, kind.__name__)
    )


def test_match_args_are_the_attributes_in_their_order():
    assert MonitorLost.__match_args__ == ("loss", "reason")
    assert ControlSocket.__match_args__[:3] == ("name", "path", "is_p2p_device")
    assert results.ConnectStep.__match_args__[0] == "kind"
    assert results.FoundBss.__match_args__[:2] == ("bssid", "ssid")
    assert results.Connected.__match_args__ and replies.Status.__match_args__
    # What all events have is not matched by place.
    assert events.Terminating.__match_args__ == ()
    assert events.ScanResults.__match_args__ == ("id",)
    assert events.Event.__match_args__ == ()


@pytest.mark.parametrize("kind", all_records(), ids=lambda kind: kind.__name__)
def test_match_args_are_attributes(kind):
    places = kind.__match_args__
    assert len(set(places)) == len(places)
    for name in places:
        assert not name.startswith("_") or name == "_6ghz"
        assert hasattr(kind, name) or any(name in base.__dict__.get("__annotations__", {}) for base in kind.__mro__)


@pytest.mark.parametrize("kind", all_records(), ids=lambda kind: kind.__name__)
def test_no_record_takes_what_it_does_not_have(kind):
    with pytest.raises(TypeError, match="has no attribute 'no_such_thing'"):
        kind(no_such_thing=1)


# The text of these two is part of what came.
MADE_BY_HAND = [kind for kind in all_records() if "text" not in kind.__match_args__]


@pytest.mark.parametrize("kind", MADE_BY_HAND, ids=lambda kind: kind.__name__)
def test_by_hand_with_all_that_it_has(kind):
    given = {name: 1 for name in kind.__match_args__}
    made = kind(**given)
    assert all(getattr(made, name) == 1 for name in given)


def test_what_is_needed_is_named():
    with pytest.raises(TypeError, match="^MonitorLost needs reason$"):
        MonitorLost(loss="refused")
    assert MonitorLost(loss="refused", reason="nobody listens").loss == "refused"


def test_a_secret_can_not_be_changed():
    secret = Secret("open sesame")
    for change in [
        lambda: setattr(secret, "_text", "y"),
        lambda: setattr(secret, "other", "y"),
        lambda: delattr(secret, "_text"),
        lambda: secret.__init__("y"),
    ]:
        with pytest.raises(AttributeError, match="Secret can't be changed"):
            change()
    assert secret.reveal() == "open sesame" and {secret: 1}[Secret("open sesame")] == 1


@pytest.mark.parametrize("wrong", [12345670, b"bytes", None, Secret("x")], ids=repr)
def test_a_secret_is_text(wrong):
    with pytest.raises(TypeError, match="a secret is a str, not " + type(wrong).__name__) as caught:
        Secret(wrong)
    assert "1234" not in str(caught.value)


def test_secrets_are_copied_and_pickled():
    secret = Secret("open sesame")
    ways = [copy.copy, copy.deepcopy]
    ways += [
        lambda it, protocol=protocol: pickle.loads(pickle.dumps(it, protocol))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    ]
    for way in ways:
        assert way(secret) == secret and repr(way(secret)) == "Secret(hidden)"
