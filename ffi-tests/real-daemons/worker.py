"""Runs scenarios for one variant, inside namespaces that driver.py made.

Reads its orders as JSON from standard input and writes what it saw as JSON to standard output:
{scenario: {"observations": [...], "error": text or null, "seconds": time}}.
"""

import json
import subprocess
import sys
import time
import traceback

import laboratory
from scenarios import SCENARIOS


def bindings(place):
    """Which file the dynamic linker gives for each wpa_ctrl function."""
    environment = dict(place.environment, LD_DEBUG="bindings", LD_BIND_NOW="1")
    done = subprocess.run(["/mnt/bin/wpa_cli", "-v"], env=environment, capture_output=True,
                          text=True)
    found = {}
    for line in done.stderr.splitlines():
        if "`wpa_ctrl_" in line and "/mnt/bin/wpa_cli" in line:
            name = line.split("`")[1].split("'")[0]
            found[name] = line.split(" to ")[1].split(" ")[0]
    return found


def main():
    orders = json.load(sys.stdin)
    place = laboratory.Laboratory(orders["programs"], orders["library"], orders["preload"])
    results = {"bindings": bindings(place)}
    for name in orders["scenarios"]:
        place.observations = []
        error = None
        started = time.monotonic()
        try:
            place.reset()
            SCENARIOS[name](place)
        except Exception:  # one scenario's failure must not hide the others' results
            error = traceback.format_exc()
        results[name] = {"observations": place.observations, "error": error,
                         "seconds": time.monotonic() - started}
    place.reset()
    json.dump(results, sys.stdout)


main()
