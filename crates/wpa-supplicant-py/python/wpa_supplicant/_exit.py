"""The end of the program: threads that wait keep alive what they use, and its sockets go all the same."""

import atexit

from . import _monitor, _native

# What is registered last runs first. Simulated daemons go last: clients still say goodbye to them.
atexit.register(_native._stop_all)
atexit.register(_native._shut_down)
atexit.register(_native._close_all)
atexit.register(_monitor.close_all)
atexit.register(_native._prepare_end)
