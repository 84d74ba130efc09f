"""The control interface of wpa_supplicant and hostapd."""

from ._discovery import ControlSocket, find_interfaces
from ._errors import Error, Failed, Refused, UnexpectedReply
from ._monitor import Monitor, MonitorLost, MonitorReattached
from ._native import remove_leftover_client_sockets, wait_for

__all__ = [
    "ControlSocket",
    "Error",
    "Failed",
    "Monitor",
    "MonitorLost",
    "MonitorReattached",
    "Refused",
    "UnexpectedReply",
    "find_interfaces",
    "remove_leftover_client_sockets",
    "wait_for",
]
