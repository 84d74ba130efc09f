"""The end of the program: threads that wait keep alive what they use, and its sockets go all the same."""

import atexit

from . import _native

# What is registered first runs last: the others may still talk to simulated daemons of this program.
atexit.register(_native._stop_all)
atexit.register(_native._close_all)
