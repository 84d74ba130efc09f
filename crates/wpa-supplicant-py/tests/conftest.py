"""Simulated daemons for the tests."""

import pytest

from wpa_supplicant import simulation


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
