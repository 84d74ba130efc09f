"""What is public has a docstring, and the examples in those of the native part run.

pytest finds only those in Python files; scripts/test-python runs them apart.
"""

import doctest
import importlib
import inspect
import typing

import pytest

import wpa_supplicant
import wpa_supplicant.simulation

MODULES = [
    "wpa_supplicant",
    "wpa_supplicant.aio",
    "wpa_supplicant.results",
    "wpa_supplicant.simulation",
]


def public():
    """All that is public, by its full name: what modules export, and the members of classes."""
    for module in map(importlib.import_module, MODULES):
        yield module.__name__, module
        for name in module.__all__:
            thing = getattr(module, name)
            # The alias of a type, such as a Union, has no docstring of its own.
            if inspect.ismodule(thing) or typing.get_origin(thing) is not None:
                continue
            yield f"{module.__name__}.{name}", thing
            if inspect.isclass(thing):
                for member in members(thing):
                    yield f"{module.__name__}.{name}.{member}", getattr(thing, member)


def members(thing):
    """The public attributes that its class, or one of ours that it is made of, defines."""
    ours = [kind for kind in thing.__mro__ if kind.__module__.startswith("wpa_supplicant")]
    names = {name for kind in ours for name in vars(kind) if not name.startswith("_")}
    return sorted(name for name in names if describes(inspect.getattr_static(thing, name)))


def describes(member):
    """Whether it can have a docstring: constants and absent fields can't."""
    return callable(member) or inspect.isdatadescriptor(member)


PUBLIC = dict(public())


@pytest.mark.parametrize("name", PUBLIC)
def test_it_has_a_docstring(name):
    assert (inspect.getdoc(PUBLIC[name]) or "").strip()


def examples():
    """Those in native docstrings."""
    parser = doctest.DocTestParser()
    for name, thing in PUBLIC.items():
        text = inspect.getdoc(thing)
        if text and not is_in_python(thing):
            # As everywhere with doctest, they see what their module has.
            module = wpa_supplicant.simulation if ".simulation" in name else wpa_supplicant
            test = parser.get_doctest(text, {**vars(module), "wpa_supplicant": wpa_supplicant}, name, None, None)
            if test.examples:
                yield test


def is_in_python(thing):
    """Whether pytest finds it in a file."""
    try:
        inspect.getsourcefile(thing)
    except TypeError:
        return False
    return True


EXAMPLES = list(examples())


def test_there_are_examples():
    assert "wpa_supplicant.parse_event" in {test.name for test in EXAMPLES}


@pytest.mark.parametrize("test", EXAMPLES, ids=lambda test: test.name)
def test_example(test):
    told = []
    failed, _ = doctest.DocTestRunner(optionflags=doctest.IGNORE_EXCEPTION_DETAIL).run(
        test, out=told.append
    )
    assert not failed, "".join(told)
