"""The examples, on simulated worlds."""

import pathlib
import subprocess
import sys

import pytest

EXAMPLES = pathlib.Path(__file__).parent.parent / "examples"

# What each prints, among others.
PRINTS = {
    "scan.py": ["bssid / frequency / signal level / flags / ssid", "\t-48\t[WPA2", "\tHome\n"],
    "monitor.py": ["ScanStarted(", "BssAdded(", "ScanResults("],
    "selectors_loop.py": ["wlan0: <3>CTRL-EVENT-SCAN-RESULTS", "wlan1: <3>CTRL-EVENT-SCAN-RESULTS"],
    "connect.py": ["not connected (wrong_key): ", "connected to Home, 02:00:00:00:10:00"],
}


def run(name, *arguments):
    """Runs an example, with warnings as errors."""
    return subprocess.run(
        [sys.executable, "-W", "error", EXAMPLES / name, *arguments],
        capture_output=True,
        text=True,
        timeout=50,
    )


def test_all_examples_are_known_here():
    assert {path.name for path in EXAMPLES.glob("*.py")} == set(PRINTS)


@pytest.mark.parametrize("name", PRINTS)
def test_example(name):
    ended = run(name, "--simulated")
    assert (ended.stderr, ended.returncode) == ("", 0)
    for text in PRINTS[name]:
        assert text in ended.stdout


@pytest.mark.parametrize("name", PRINTS)
def test_without_arguments_it_says_how_to_use_it(name):
    ended = run(name)
    assert ended.returncode == 1
    assert f"{name} --simulated" in ended.stderr


@pytest.mark.parametrize("name", ["scan.py", "monitor.py", "selectors_loop.py"])
def test_without_a_daemon_it_names_the_socket(name, tmp_path):
    ended = run(name, tmp_path / "nobody")
    assert ended.returncode == 1
    assert str(tmp_path / "nobody") in ended.stderr
