"""A program at the other end of a pseudo terminal or of a pipe, spoken to in steps."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time


class NoAnswer(Exception):
    """The awaited text did not come in time."""


class Terminal:
    """Runs argv on a pseudo terminal of 80 by 24 characters."""

    def __init__(self, argv, environment):
        self.master, end = pty.openpty()
        fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.process = subprocess.Popen(
            argv, stdin=end, stdout=end, stderr=end, env=environment, start_new_session=True)
        os.close(end)
        self.finished = False

    def send(self, text):
        """Types text."""
        os.write(self.master, text.encode())

    def take(self, until, seconds=15.0, quiet=0.15):
        """Everything printed since the last call: waits for the text `until`, then for silence."""
        wanted = until.encode()
        seen = b""
        limit = time.monotonic() + seconds
        while True:
            patience = quiet if wanted in seen else limit - time.monotonic()
            if patience <= 0:
                raise NoAnswer(f"no {until!r} within {seconds} s, only {seen!r}")
            ready, _, _ = select.select([self.master], [], [], patience)
            if ready:
                try:
                    piece = os.read(self.master, 65536)
                except OSError:  # the program has closed its side
                    piece = b""
                if not piece:
                    self.finished = True
                    if wanted in seen:
                        return seen
                    raise NoAnswer(f"the program ended without {until!r}: {seen!r}")
                seen += piece
            elif wanted in seen:
                return seen

    def type(self, line, until="> ", seconds=15.0):
        """Types a line and returns what it brought about, its echo included.

        The echo itself may hold the awaited text, so this waits for the text after the echo.
        """
        self.send(line)
        echo = self.take(line, seconds, 0.05)
        self.send("\n")
        return echo + self.take(until, seconds)

    def end(self, signal_number=None, seconds=10.0):
        """Waits for the program to end, after sending it a signal if there is one.

        Returns the rest of its output and its exit status.
        """
        if signal_number is not None:
            self.process.send_signal(signal_number)
        rest = b""
        limit = time.monotonic() + seconds
        while not self.finished:
            ready, _, _ = select.select([self.master], [], [], max(0.0, limit - time.monotonic()))
            if not ready:
                self.process.kill()
                raise NoAnswer(f"the program did not end within {seconds} s, only {rest!r}")
            try:
                piece = os.read(self.master, 65536)
            except OSError:
                piece = b""
            rest += piece
            self.finished = not piece
        status = self.process.wait(seconds)
        os.close(self.master)
        return rest, status
