"""Prints what find_interfaces tells of directories: sockets.py DIRECTORY..."""

import sys

from wpa_supplicant import find_interfaces

for directory in sys.argv[1:]:
    for found in find_interfaces(directory, probe=True):
        if found.error is not None:
            print(found.name, "error", type(found.error).__name__)
        else:
            kind = "global" if found.is_global else "interface"
            print(found.name, found.daemon, kind, *found.interfaces)
