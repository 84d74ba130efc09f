"""Threads and programs that do something, and what came of it."""

import contextlib
import subprocess
import sys
import threading

LONG = 30


class Waiting(threading.Thread):
    """A thread that does something and keeps what came of it."""

    def __init__(self, call):
        super().__init__(daemon=True)
        self.call, self.outcome = call, None
        self.begun = threading.Event()
        self.start()
        assert self.begun.wait(LONG)

    def run(self):
        self.begun.set()
        try:
            self.outcome = self.call()
        except BaseException as error:
            self.outcome = error

    def ended(self):
        self.join(LONG)
        assert not self.is_alive()
        return self.outcome


@contextlib.contextmanager
def run(script, *arguments):
    """A program, killed in the end."""
    command = [sys.executable, "-W", "error", "-c", script, *map(str, arguments)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def go_on(process):
    """It reads a line."""
    process.stdin.write("go on\n")
    process.stdin.flush()


def rest(process):
    """What else it says, until its end. (communicate() does not know what readline() has read.)"""
    said = process.stdout.read(), process.stderr.read()
    process.wait(LONG)
    return said
