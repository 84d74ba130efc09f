"""The protocol on Python's own sockets: what programs do that have no library for it."""

import itertools
import os
import select
import socket
import tempfile

_numbers = itertools.count()


class BareSocket:
    """A blocking send and a blocking receive: the least that is possible in Python."""

    def __init__(self, path: str) -> None:
        self._own = os.path.join(tempfile.gettempdir(), f"bench-{os.getpid()}-{next(_numbers)}")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self._own)
        self.socket.connect(path)

    def request(self, command: str) -> str:
        """Sends and receives."""
        self.socket.send(command.encode())
        return self.socket.recv(4096).decode()

    def recv(self) -> str:
        """An event."""
        return self.socket.recv(4096).decode()

    def close(self) -> None:
        """Removes the socket."""
        self.socket.close()
        os.unlink(self._own)


class SocketWithSelect(BareSocket):
    """Waits with ``select.select`` and a limit, as hostap's own Python client does."""

    def request(self, command: str) -> str:
        self.socket.send(command.encode())
        if not select.select([self.socket], [], [], 10)[0]:
            raise TimeoutError
        return self.socket.recv(4096).decode()

    def recv(self) -> str:
        if not select.select([self.socket], [], [], 0)[0]:
            raise TimeoutError
        return self.socket.recv(4096).decode()


class SocketWithTimeout(BareSocket):
    """Has ``settimeout`` do that."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.socket.settimeout(10)
