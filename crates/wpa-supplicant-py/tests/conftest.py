"""Simulated daemons for the tests."""

import signal

import pytest

from wpa_supplicant import simulation

# Those move the process that runs them into namespaces: only who names that folder gets them.
collect_ignore = ["real"]


# A shell without job control starts what it puts in the background with Ctrl-C ignored, and children
# would inherit that: the tests of Ctrl-C would wait for ever.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def socket_path(tmp_path):
    """Where a control socket of a test belongs."""
    return tmp_path / "wlan0"


@pytest.fixture
def daemon(socket_path):
    """A simulated wpa_supplicant that answers as a real one does."""
    daemon = simulation.Daemon(socket_path)
    yield daemon
    daemon.stop()
