"""Simulated daemons for the tests."""

import asyncio
import signal
import warnings

import pytest

from wpa_supplicant import simulation

# Those move the process that runs them into namespaces: only who names that folder gets them.
collect_ignore = ["real"]


# A shell without job control starts what it puts in the background with Ctrl-C ignored, and children
# would inherit that: the tests of Ctrl-C would wait for ever.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser):
    parser.addoption("--uvloop", action="store_true", help="run what needs an event loop on uvloop's")


def pytest_configure(config):
    if config.getoption("--uvloop"):
        import uvloop

        # Python 3.14 wants each call to name its loop.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())


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
