"""Requests for asyncio."""

import asyncio

import pytest

from wpa_supplicant import Refused, aio
from wpa_supplicant.simulation import Step


def run(task):
    return asyncio.run(asyncio.wait_for(task, 50), debug=True)


def test_requests(daemon, socket_path):
    async def main():
        async with aio.Client(socket_path) as client:
            assert await client.request("PING") == "PONG\n"
            assert await client.request_bytes(b"PING") == b"PONG\n"
            await client.ping()
            assert (await client.status()).wpa_state == "INACTIVE"
            with pytest.raises(Refused):
                await client.send("SELECT_NETWORK 99")
            replies = await asyncio.gather(*(client.request("PING") for _ in range(20)))
            assert replies == ["PONG\n"] * 20
        with pytest.raises(OSError, match="closed"):
            await client.ping()

    run(main())


def test_a_cancelled_request_leaves_no_reply_to_another(daemon, socket_path):
    # The reply comes when its asker is gone.
    daemon.on("STATUS", Step.late(0.2, "wpa_state=COMPLETED\n"))

    async def main():
        loop = asyncio.get_running_loop()
        async with aio.Client(socket_path) as client:
            task = asyncio.ensure_future(client.request("STATUS"))
            await loop.run_in_executor(None, daemon.wait_for_received, "STATUS")
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            for _ in range(3):
                assert await client.request("PING") == "PONG\n"
            late = lambda log: any(b"COMPLETED" in datagram.data for datagram in log)
            await loop.run_in_executor(None, daemon.wait_for, late)
            assert await client.request("PING") == "PONG\n"

    run(main())


def test_no_daemon(tmp_path):
    with pytest.raises(FileNotFoundError):
        run(aio.Client(tmp_path / "wlan0").ping())
