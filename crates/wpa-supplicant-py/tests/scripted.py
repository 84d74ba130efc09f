"""A daemon of a few lines for what the simulated one does not do on demand."""

import contextlib
import socket
import threading


class Scripted:
    """Calls ``answer(daemon, command, peer)`` for each command, in one thread."""

    def __init__(self, path, answer):
        self.path = str(path)
        self.received = []
        self.peers = []
        self._answer = answer
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        # For the longest of datagrams.
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
        self._socket.bind(self.path)
        self._arrived = threading.Condition()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self):
        while True:
            command, peer = self._socket.recvfrom(65536)
            if command == b"end of the test":
                return
            if command == b"ATTACH":
                self.peers.append(peer)
            if command in (b"ATTACH", b"DETACH"):
                self.send(b"OK\n", peer)
            else:
                self._answer(self, command, peer)
            with self._arrived:
                self.received.append(command)
                self._arrived.notify_all()

    def send(self, datagram, peer):
        # Who asked may be gone.
        with contextlib.suppress(OSError):
            self._socket.sendto(datagram, peer)

    def event(self, text):
        """To the one that attached last."""
        self.send(text.encode(), self.peers[-1])

    def wait_for(self, command, count=1):
        with self._arrived:
            arrived = self._arrived.wait_for(lambda: self.received.count(command) >= count, 20)
        assert arrived, self.received

    def stop(self):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as client:
            client.sendto(b"end of the test", self.path)
        self._thread.join()
        self._socket.close()


@contextlib.contextmanager
def scripted(path, answer):
    """The same, stopped in the end."""
    daemon = Scripted(path, answer)
    try:
        yield daemon
    finally:
        daemon.stop()


def echo(daemon, command, peer):
    """``HANG`` is not answered, all else is echoed."""
    if not command.startswith(b"HANG"):
        daemon.send(b"re " + command, peer)
