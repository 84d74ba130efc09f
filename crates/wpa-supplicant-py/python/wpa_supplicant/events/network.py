"""Configured networks.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class TempDisabled(Event):
    r"""A configured network is left out for some seconds after failed attempts.

    Prefix ``CTRL-EVENT-SSID-TEMP-DISABLED``. Sent by wpa_supplicant.
    ``WPA_EVENT_TEMP_DISABLED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configured network.
        ssid: SSID of the network, encoded.
        auth_failures: How many times authentication has failed.
        duration: How long the network is left out. Unit: seconds.
        reason: Why the attempts failed. Known values: ``NO_PSK_AVAILABLE``, ``WRONG_KEY``,
            ``AUTH_FAILED``, ``CONN_FAILED``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid="Example \\"Net\\"" auth_failures=1 duration=10 reason=NO_PSK_AVAILABLE')
    >>> event.id, event.auth_failures, event.duration
    (0, 1, 10)
    """

    macro: str = "WPA_EVENT_TEMP_DISABLED"
    prefix: str = "CTRL-EVENT-SSID-TEMP-DISABLED "
    __match_args__ = ("id", "ssid", "auth_failures", "duration", "reason")

    id: int
    ssid: str
    auth_failures: int
    duration: int
    reason: str


class Reenabled(Event):
    r"""A network that was left out for a while may be tried again.

    Prefix ``CTRL-EVENT-SSID-REENABLED``. Sent by wpa_supplicant. ``WPA_EVENT_REENABLED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configured network.
        ssid: SSID of the network, encoded.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SSID-REENABLED id=0 ssid="Example \\"Net\\""')
    >>> event.id
    0
    """

    macro: str = "WPA_EVENT_REENABLED"
    prefix: str = "CTRL-EVENT-SSID-REENABLED "
    __match_args__ = ("id", "ssid")

    id: int
    ssid: str


class NetworkNotFound(Event):
    """The last scan saw none of the networks that are allowed.

    Prefix ``CTRL-EVENT-NETWORK-NOT-FOUND``. Sent by wpa_supplicant.
    ``WPA_EVENT_NETWORK_NOT_FOUND`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('CTRL-EVENT-NETWORK-NOT-FOUND ')
    NetworkNotFound()
    """

    macro: str = "WPA_EVENT_NETWORK_NOT_FOUND"
    prefix: str = "CTRL-EVENT-NETWORK-NOT-FOUND "


class NetworkAdded(Event):
    """A network was put into the configuration.

    Prefix ``CTRL-EVENT-NETWORK-ADDED``. Sent by wpa_supplicant. ``WPA_EVENT_NETWORK_ADDED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configured network.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-NETWORK-ADDED 0')
    >>> event.id
    0
    """

    macro: str = "WPA_EVENT_NETWORK_ADDED"
    prefix: str = "CTRL-EVENT-NETWORK-ADDED "
    __match_args__ = ("id",)

    id: int


class NetworkRemoved(Event):
    """A network was taken out of the configuration.

    Prefix ``CTRL-EVENT-NETWORK-REMOVED``. Sent by wpa_supplicant. ``WPA_EVENT_NETWORK_REMOVED``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configured network.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-NETWORK-REMOVED 0')
    >>> event.id
    0
    """

    macro: str = "WPA_EVENT_NETWORK_REMOVED"
    prefix: str = "CTRL-EVENT-NETWORK-REMOVED "
    __match_args__ = ("id",)

    id: int
