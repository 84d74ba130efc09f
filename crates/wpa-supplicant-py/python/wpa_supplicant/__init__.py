"""The control interface of wpa_supplicant and hostapd."""

from ._errors import Error, Failed, Refused, UnexpectedReply
from ._iface import IFace

__all__ = ["Error", "Failed", "IFace", "Refused", "UnexpectedReply"]
