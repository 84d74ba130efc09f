"""A client without this module's: the simulation is tested by itself."""

import contextlib
import os
import socket


class RawClient:
    """A datagram socket that is connected to a daemon on a UNIX socket."""

    def __init__(self, path, own):
        self.own = str(own)
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.settimeout(10)
        try:
            self.socket.bind(self.own)
            self.connect(path)
        except OSError:
            self.close()
            raise

    def connect(self, path):
        self.socket.connect(os.fsencode(path))

    def send(self, command):
        self.socket.send(command)

    def receive(self):
        return self.socket.recv(1 << 20)

    def ask(self, command):
        self.send(command)
        return self.receive()

    def close(self):
        self.socket.close()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.own)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()
