"""Radio work of other programs.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class ExtRadioWorkStart(Event):
    """The radio is reserved for the client that asked for it.

    Prefix ``EXT-RADIO-WORK-START``. Sent by wpa_supplicant. ``EXT_RADIO_WORK_START`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the radio work, as RADIO_WORK add returned it.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('EXT-RADIO-WORK-START 0')
    >>> event.id
    0
    """

    macro: str = "EXT_RADIO_WORK_START"
    prefix: str = "EXT-RADIO-WORK-START "
    __match_args__ = ("id",)

    id: int


class ExtRadioWorkTimeout(Event):
    """A client held the radio too long and its reservation has ended.

    Prefix ``EXT-RADIO-WORK-TIMEOUT``. Sent by wpa_supplicant. ``EXT_RADIO_WORK_TIMEOUT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the radio work, as RADIO_WORK add returned it.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('EXT-RADIO-WORK-TIMEOUT 0')
    >>> event.id
    0
    """

    macro: str = "EXT_RADIO_WORK_TIMEOUT"
    prefix: str = "EXT-RADIO-WORK-TIMEOUT "
    __match_args__ = ("id",)

    id: int
