"""What a Client tells of networks with odd names, and a Station connects to them.

names.py PATH HEX...: each SSID in hexadecimal digits
"""

import sys

from wpa_supplicant import Client, Monitor, Station, events


def digits(ssid):
    return ssid.encode("utf-8", "surrogateescape").hex()


def found(path):
    with Monitor(path) as monitor, Client(path) as client:
        client.scan()
        for event in monitor:
            if isinstance(event, events.ScanResults):
                break
        for row in client.scan_results():
            print("row", row.bssid, digits(row.ssid), row.frequency)
        for bss in client.all_bsses():
            print("bss", bss.bssid, digits(bss.ssid), bss.freq)


def used(path, ssids):
    with Client(path) as client, Station(path) as station:
        for ssid in ssids:
            # As text, which is where bytes would get lost.
            connected = station.connect(bytes.fromhex(ssid).decode("utf-8", "surrogateescape"))
            (network,) = client.list_networks()
            for told in (connected, client.status(), network):
                print("used", connected.bssid, digits(told.ssid))
            station.forget(connected.network_id)


found(sys.argv[1])
used(sys.argv[1], sys.argv[2:])
