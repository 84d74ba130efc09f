"""What the pages say: each Python block runs, each command is one that the tests run."""

import importlib
import pathlib
import re
import subprocess
import sys

import pytest

import wpa_supplicant
from wpa_supplicant import simulation

CRATE = pathlib.Path(__file__).parent.parent
ROOT = CRATE.parent.parent
PAGES = {"the module's": CRATE / "README.md", "the project's": ROOT / "README.md"}

# Commands of the pages, and how it is known that they work: all of these are run by
# scripts/test-python, to which this test belongs.
COMMANDS = {
    "scripts/test-python",
    "pip install ./crates/wpa-supplicant-py",
    "maturin build --manifest-path crates/wpa-supplicant-py/Cargo.toml",
}
# What this module does better than the C extension, by the page's table, and what shows it.
BETTER = {
    "Python 3.10 and later": "test_iface_basics.test_the_original_readme_example_runs_unchanged",
    "errors": "test_iface_basics.test_wrong_states_of_an_open_one",
    "an exception in the callback": "test_iface_requests.test_an_exception_in_the_callback_loses_nothing",
    "a request inside the callback": "test_iface_requests.test_within_its_own_callback_nothing_hangs",
    "`close` beside a waiting thread": "test_iface_threads.test_close_ends_all_waits",
    "`close`, then `open` and `attach`": "test_iface_basics.test_state_is_right_after_close_and_reopening",
    "replies and events that are not UTF-8":
        "test_iface_basics.test_refusals_are_returned_and_text_goes_both_ways",
    "a reply that comes late": "test_iface_requests.test_a_late_reply_goes_nowhere",
    "Ctrl-C": "test_iface_signals.test_ctrl_c_ends_a_wait",
    "garbage collection": "test_iface_basics.test_subclasses_weak_references_and_garbage",
}
EXAMPLE = re.compile(r"python3 crates/wpa-supplicant-py/examples/(\w+\.py) --simulated")

# The pages' real sockets; here a simulated world is behind them.
SOCKET = re.compile(r"/run/wpa_supplicant/(\w+)")


def blocks(page, language):
    """The fenced blocks of this language, each with its line."""
    text = PAGES[page].read_text(encoding="utf-8")
    if page == "the project's":
        text = re.sub(r"(?ms)\A.*?(?=^## For Python programs$)|^## A simulated world$.*", _blank, text)
    for match in re.finditer(rf"(?ms)^```{language}\n(.*?)^```$", text):
        yield text[: match.start()].count("\n") + 1, match[1]


def _blank(match):
    """Keeps the lines' numbers."""
    return "\n" * match[0].count("\n")


PYTHON = [(page, *block) for page in PAGES for block in blocks(page, "python")]
SHELL = [(page, *block) for page in PAGES for block in blocks(page, "sh")]


def test_the_pages_have_such_blocks():
    assert {page for page, _, _ in PYTHON} == set(PAGES)
    assert {page for page, _, _ in SHELL} == set(PAGES)


@pytest.fixture
def world():
    """What the pages' scripts expect around them."""
    home = simulation.AccessPoint("Home", wpa2="correct horse", signal=-48)
    with simulation.World(access_points=[home], supplicants=["wlan0", "wlp4s0"]) as world:
        yield world


@pytest.mark.parametrize("page, line, code", PYTHON, ids=[f"{p} line {n}" for p, n, _ in PYTHON])
def test_python_block(page, line, code, world, tmp_path):
    script = tmp_path / "script.py"
    script.write_text(SOCKET.sub(lambda found: world.address(found[1]), code), encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-W", "error", script],
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert (ended.stderr, ended.returncode) == ("", 0)
    # A comment behind a print tells the output.
    for told in re.findall(r"(?m)^\s*print\(.*\)  # (.*)$", code):
        assert told in ended.stdout


@pytest.mark.parametrize("page, line, code", SHELL, ids=[f"{p} line {n}" for p, n, _ in SHELL])
def test_commands_are_run_somewhere(page, line, code):
    for command in filter(None, (text.partition("#")[0].strip() for text in code.splitlines())):
        example = EXAMPLE.fullmatch(command)
        if example:
            assert (CRATE / "examples" / example[1]).is_file()
        else:
            assert command in COMMANDS


def rows(heading):
    """The first cells of the first table below this heading of the module's page."""
    text = PAGES["the module's"].read_text(encoding="utf-8")
    table = re.search(rf"(?ms)^## {heading}$.*?^\| --- .*?\n(.*?)^$", text)[1]
    return [row.split(" | ")[0].lstrip("| ") for row in table.splitlines()]


def test_each_difference_is_tested():
    assert rows("In place of the C extension") == list(BETTER)
    for test in BETTER.values():
        module, _, name = test.partition(".")
        assert callable(getattr(importlib.import_module(module), name))


def test_what_there_is_is_there():
    names = [name for row in rows("What there is") for name in re.findall(r"`(\w+)`", row)]
    assert {"IFace", "simulation"} <= set(names) and all(hasattr(wpa_supplicant, name) for name in names)
