"""The generated package: its names, its documentation, and when it is imported."""

import doctest
import importlib
import inspect
import keyword
import pkgutil
import re
import subprocess
import sys
import typing

import pytest

import wpa_supplicant
from event_data import ROOT
from wpa_supplicant import events

MODULES = ["wpa_supplicant.events"] + [
    f"wpa_supplicant.events.{module.name}" for module in pkgutil.iter_modules(events.__path__)
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_documentation(name):
    module = importlib.import_module(name)
    result = doctest.testmod(module)
    assert result.failed == 0
    if name != "wpa_supplicant.events.prefixes":
        assert result.attempted > 0


def test_the_example_of_parse_event():
    finder, runner = doctest.DocTestFinder(), doctest.DocTestRunner()
    (test,) = finder.find(wpa_supplicant.parse_event, "parse_event", globs={})
    assert runner.run(test) == doctest.TestResults(0, 4)


def test_every_name_is_there():
    assert len(events.__all__) == len(set(events.__all__))
    for name in events.__all__:
        assert getattr(events, name) is not None
    assert set(events.__all__) <= set(dir(events))
    with pytest.raises(AttributeError, match="'wpa_supplicant.events' has no attribute 'Conected'"):
        events.Conected


def test_every_class_is_documented_and_typed():
    for name in events._MODULES:
        made = getattr(events, name)
        assert made.__name__ == name and made.__doc__
        hints = typing.get_type_hints(made)
        assert set(made.__match_args__) <= hints.keys()
        for field in made.__match_args__:
            assert f"\n    {field}: " in inspect.getdoc(made), name
            assert field.isidentifier() and not keyword.iskeyword(field)
            assert not hasattr(events.Event, field), f"{name}.{field} hides what all events have"


def test_the_constants_are_those_of_the_header():
    header = (ROOT / "include/wpa_ctrl.h").read_text()
    # Some stand on a line of their own.
    macros = re.findall(r'^#define (\w+)(?:[ \t]|\\\n)+"((?:[^"\\]|\\.)*)"', header, re.MULTILINE)
    assert len(macros) > 250
    # `\"` is the only escape that the header needs.
    assert {name: getattr(events, name) for name, _ in macros} == {
        name: text.replace('\\"', '"') for name, text in macros
    }
    assert set(events.prefixes.__all__) == set(dict(macros))


def test_the_page_on_coverage_counts_the_classes():
    page = (ROOT / "docs/coverage.md").read_text()
    made = [getattr(events, name) for name in events._MODULES]
    count = sum(issubclass(each, events.Event) for each in made)
    assert f"`wpa_supplicant.events` has {count}\n" in page


def imported(code):
    """The modules of the package that are there after this code, in a Python of its own."""
    code += "\nimport sys\nprint(*[name for name in sys.modules if name.startswith('wpa_supp')])"
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], stdout=subprocess.PIPE, check=True, text=True
    )
    return set(result.stdout.split())


def test_nothing_is_imported_before_it_is_needed():
    assert "wpa_supplicant.events" not in imported("import wpa_supplicant")
    found = imported("import wpa_supplicant\nwpa_supplicant.parse_event('AP-ENABLED ').macro")
    assert "wpa_supplicant.events.ap" in found and "wpa_supplicant.events.p2p" not in found
    found = imported("import wpa_supplicant\nwpa_supplicant.events.ScanResults")
    assert "wpa_supplicant.events.scan" in found and "wpa_supplicant.events.ap" not in found
    found = imported("from wpa_supplicant.events import *\nScanResults, WPA_EVENT_CONNECTED")
    assert set(MODULES) <= found
