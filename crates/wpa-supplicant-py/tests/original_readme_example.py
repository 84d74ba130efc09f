#!/usr/bin/env python3

import wpa_supplicant

request_iface = wpa_supplicant.IFace('/run/wpa_supplicant/wlp4s0')
event_iface = wpa_supplicant.IFace('/run/wpa_supplicant/wlp4s0')
event_iface.attach()
print(request_iface.request("SCAN"))
while True:
    ev = event_iface.recv(-1)
    if ev.startswith('CTRL-EVENT-SCAN-RESULTS', 3):
        break
print(request_iface.request("SCAN_RESULTS"))
request_iface.close()
event_iface.detach()
event_iface.close()
