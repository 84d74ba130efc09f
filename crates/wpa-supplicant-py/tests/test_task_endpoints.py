"""Where a daemon listens, as tasks tell it."""

import os

import pytest

from wpa_supplicant import aio, simulation


@pytest.mark.parametrize("name", ["Station", "AccessPoint", "AccessPoints", "P2p", "Client"])
@pytest.mark.parametrize("path", [b"/run/wl\xffan0", "/run/caf\u00e9", "@abstract:lab", "udp:127.0.0.1:9877"])
def test_every_byte_is_told(name, path):
    task = getattr(aio, name)(path)
    assert task.endpoint == os.fsdecode(path)
    assert os.fsdecode(path) in repr(task)


def test_a_blocking_one(tmp_path):
    from wpa_supplicant import Station

    path = os.fsencode(tmp_path) + b"/wl\xff"
    with simulation.Daemon(os.fsdecode(path)), Station(path) as station:
        assert os.fsencode(station.endpoint) == path
