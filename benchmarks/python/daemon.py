"""The daemon that all participants talk to, in a process of its own."""

import os
import socket
import subprocess
import tempfile
from types import TracebackType
from typing import Optional, Type


class Daemon:
    """Runs while it is entered."""

    def __init__(self, program: str, processor: Optional[int] = None) -> None:
        self._directory = tempfile.TemporaryDirectory()
        self.path = os.path.join(self._directory.name, "daemon")
        place = [] if processor is None else [str(processor)]
        self._process = subprocess.Popen([program, self.path, *place], stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        if self._process.stdout.readline() != b"ready\n":
            raise RuntimeError("the daemon of the benchmark did not start")
        self._asker = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._asker.bind(os.path.join(self._directory.name, "asker"))
        self._asker.connect(self.path)

    def send(self, count: int) -> None:
        """Sends events to whom is attached; they are in its queue when this returns."""
        self._asker.send(b"SEND %d" % count)
        if self._asker.recv(16) != b"OK\n":
            raise RuntimeError("the daemon did not send")

    def __enter__(self) -> "Daemon":
        return self

    def __exit__(
        self,
        _type: Optional[Type[BaseException]],
        _value: Optional[BaseException],
        _traceback: Optional[TracebackType],
    ) -> None:
        self._asker.close()
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._directory.cleanup()
