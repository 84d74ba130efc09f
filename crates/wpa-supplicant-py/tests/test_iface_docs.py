"""The examples in the docstrings of ``IFace``, and that everything has a docstring."""

import doctest
import inspect

from wpa_supplicant import IFace


def test_the_examples_run():
    runner = doctest.DocTestRunner()
    for example in doctest.DocTestFinder().find(IFace, "IFace", module=False, globs={}):
        runner.run(example)
    assert runner.failures == 0 and runner.tries > 10


def test_everything_is_documented():
    for name, value in inspect.getmembers(IFace):
        if not name.startswith("_"):
            assert inspect.getdoc(value), name


def test_signatures_are_there():
    for method, signature in [
        (IFace.open, "(self, /, ctrl_path, cli_path=None, *, cookie=None)"),
        (IFace.request, "(self, /, cmd, callback=None)"),
        (IFace.recv, "(self, /, timeout=0)"),
    ]:
        assert str(inspect.signature(method)) == signature
