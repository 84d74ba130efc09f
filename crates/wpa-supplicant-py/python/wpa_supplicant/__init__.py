"""The control interface of wpa_supplicant and hostapd."""

from ._errors import Error, Failed, Refused, UnexpectedReply

__all__ = ["Error", "Failed", "Refused", "UnexpectedReply"]
