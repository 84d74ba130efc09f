"""The examples in the docstrings run."""

import doctest
import inspect

from wpa_supplicant import simulation


def examples():
    """All of the module; the finder passes over static methods of classes in Rust."""
    yield from doctest.DocTestFinder(exclude_empty=True).find(simulation)
    parser = doctest.DocTestParser()
    for name in simulation.__all__:
        for method, function in vars(getattr(simulation, name)).items():
            if isinstance(function, staticmethod):
                text = inspect.getdoc(getattr(simulation, name).__dict__[method].__func__) or ""
                where = f"{name}.{method}"
                yield parser.get_doctest(text, dict(vars(simulation)), where, None, None)


def test_examples():
    runner = doctest.DocTestRunner()
    found = [test for test in examples() if test.examples]
    for test in found:
        runner.run(test)
    assert runner.failures == 0
    names = {test.name.rpartition(".")[2] for test in found}
    assert {"simulation", "Daemon", "World", "AccessPoint", "fault", "pin", "parse"} <= names
