"""The examples of the monitor and of looking for daemons run."""

import doctest

import pytest

import wpa_supplicant

DOCUMENTED = [
    wpa_supplicant.Monitor,
    wpa_supplicant.find_interfaces,
    wpa_supplicant.wait_for,
    wpa_supplicant.remove_leftover_client_sockets,
]


@pytest.mark.parametrize("thing", DOCUMENTED, ids=lambda thing: thing.__name__)
def test_examples(thing):
    finder = doctest.DocTestFinder(exclude_empty=True)
    examples = finder.find(thing, thing.__name__, module=False)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for example in examples:
        runner.run(example)
    assert runner.summarize().failed == 0
    assert runner.tries > 0


def test_everything_public_is_documented():
    notices = [wpa_supplicant.MonitorLost, wpa_supplicant.MonitorReattached]
    for thing in [*DOCUMENTED, *notices, wpa_supplicant.ControlSocket]:
        assert thing.__doc__, thing
    monitor = wpa_supplicant.Monitor
    names = [name for name in dir(monitor) if not name.startswith("_")]
    assert [name for name in names if not getattr(monitor, name).__doc__] == []
