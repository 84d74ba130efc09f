"""What the pages say: each Python block runs, each command is one that the tests run."""

import pathlib
import re
import subprocess
import sys

import pytest

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
        cwd=tmp_path,
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
