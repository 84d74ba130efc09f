"""Simulated daemons for the tests."""

import pytest

from wpa_supplicant import simulation

# Those move the process that runs them into namespaces: only who names that folder gets them.
collect_ignore = ["real"]


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
