"""The simulated daemon itself."""

import socket


def ask(path, own, command):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as client:
        client.settimeout(5)
        client.bind(str(own))
        client.connect(str(path))
        client.send(command)
        return client.recv(4096)


def test_a_simulated_daemon_answers(daemon, socket_path, tmp_path):
    assert ask(socket_path, tmp_path / "own", b"PING") == b"PONG\n"
    assert daemon.received() == [b"PING"]


def test_its_socket_is_gone_with_it(daemon, socket_path):
    assert socket_path.exists()
    daemon.stop()
    assert not socket_path.exists()
