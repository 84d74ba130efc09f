"""Two stations on one event loop connect at the same time; then one attempt is cancelled.

pair.py PATH PATH SSID PASSPHRASE
"""

import asyncio
import sys

from wpa_supplicant import Monitor, aio, events


async def begun(monitor):
    """Waits until a network is looked for."""
    async for event in monitor:
        if isinstance(event, events.ScanStarted):
            return


async def main(first, second, ssid, passphrase):
    async with aio.Station(first) as one, aio.Station(second) as two:
        both = await asyncio.gather(one.connect(ssid, passphrase), two.connect(ssid, passphrase))
        for connected in both:
            print(connected.address, "is connected to", connected.bssid)
        loop = asyncio.get_running_loop()
        async with await loop.run_in_executor(None, Monitor, second) as monitor:
            attempt = asyncio.create_task(two.connect("bed python nowhere", passphrase))
            await begun(monitor)
            # What another one does meanwhile is not held up.
            print("the first is still connected:", (await one.status()).connected)
            attempt.cancel()
            try:
                await attempt
            except asyncio.CancelledError:
                print("cancelled")
        # Where it was before.
        async for state in await two.states():
            if state.connected:
                print("connected again to", state.bssid)
                break
        print("networks:", len(await two.networks()))


asyncio.run(main(*sys.argv[1:]))
