"""Regulatory domain.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from ._base import Event


class RegdomChange(Event):
    """Other radio rules apply from now on; says who set them and for which country.

    Prefix ``CTRL-EVENT-REGDOM-CHANGE``. Sent by wpa_supplicant. ``WPA_EVENT_REGDOM_CHANGE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        init: Who set the rules. Known values: ``CORE``, ``USER``, ``DRIVER``, ``COUNTRY_IE``,
            ``BEACON_HINT``, ``?``.
        type: Kind of rules. Known values: ``UNKNOWN``, ``COUNTRY``, ``WORLD``,
            ``CUSTOM_WORLD``, ``INTERSECTION``, ``?``.
        alpha2: Country code; absent when the rules are not those of one country.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-REGDOM-CHANGE init=CORE type=UNKNOWN alpha2=FI')
    >>> event.init, event.type, event.alpha2
    ('CORE', 'UNKNOWN', 'FI')
    """

    macro: str = "WPA_EVENT_REGDOM_CHANGE"
    prefix: str = "CTRL-EVENT-REGDOM-CHANGE "
    __match_args__ = ("init", "type", "alpha2")

    init: str
    type: str
    alpha2: Optional[str] = None


class RegdomBeaconHint(Event):
    """A heard beacon changed what the radio rules allow on a channel.

    Prefix ``CTRL-EVENT-REGDOM-BEACON-HINT``. Sent by wpa_supplicant.
    ``WPA_EVENT_REGDOM_BEACON_HINT`` in ``wpa_ctrl.h`` since 2.11.

    Attributes:
        when: Whether the line shows the channel before or after the change.
        freq: Frequency of the channel. Unit: MHz.
        max_tx_power: Largest transmit power allowed, as nl80211 gives it. Unit: 0.01 dBm.
        disabled: Is 1 when the channel may not be used.
        no_ir: Is 1 when nothing may be sent first on the channel.
        radar: Is 1 when the channel needs DFS.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-REGDOM-BEACON-HINT before freq=2437 max_tx_power=2000 disabled=0 no_ir=0 radar=0')
    >>> event.when, event.freq, event.max_tx_power
    ('before', 2437, 2000)
    """

    macro: str = "WPA_EVENT_REGDOM_BEACON_HINT"
    prefix: str = "CTRL-EVENT-REGDOM-BEACON-HINT "
    __match_args__ = ("when", "freq", "max_tx_power", "disabled", "no_ir", "radar")

    when: Literal["before", "after"]
    freq: int
    max_tx_power: int
    disabled: Optional[int] = None
    no_ir: Optional[int] = None
    radar: Optional[int] = None


class AvoidFreq(Event):
    """Lists the frequencies that the driver asks to keep clear of.

    Prefix ``CTRL-EVENT-AVOID-FREQ``. Sent by wpa_supplicant. ``WPA_EVENT_AVOID_FREQ`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ranges: Frequencies to keep clear of in MHz: single ones and ranges, separated by
            commas; empty when none.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-AVOID-FREQ ranges=2412-2462,5745')
    >>> event.ranges
    '2412-2462,5745'
    """

    macro: str = "WPA_EVENT_AVOID_FREQ"
    prefix: str = "CTRL-EVENT-AVOID-FREQ "
    __match_args__ = ("ranges",)

    ranges: str
