"""Simulated daemons, for tests and demonstrations without a radio."""

from ._native import Daemon

__all__ = ["Daemon"]
