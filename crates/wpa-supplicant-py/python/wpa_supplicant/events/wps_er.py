"""WPS external registrar.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from .._record import Secret
from ._base import Event


class WpsErApAdd(Event):
    """The external registrar found an access point in the IP network.

    Prefix ``WPS-ER-AP-ADD``. Sent by wpa_supplicant. ``WPS_EVENT_ER_AP_ADD`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        uuid: UUID of the device.
        addr: MAC address of the access point.
        pri_dev_type: Kind of device (WPS primary device type).
        wps_state: WPS state: 1 not configured, 2 configured.
        friendly_name: Name of the device for people, from its UPnP description.
        manufacturer: Manufacturer, as the device names it.
        model_description: Description of the model, as the device gives it.
        model_name: Name of the model, as the device gives it.
        manufacturer_url: Web address of the manufacturer, as the device names it.
        model_url: Web address of the model, as the device names it.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-ER-AP-ADD 572cf82f-c957-5653-9b16-b5cfb298abf1 02:00:00:00:03:00 pri_dev_type=1-0050F204-1 wps_state=2 |Very friendly name|Company|Long description|WAP|http://w1.fi/|http://w1.fi/hostapd/|')
    >>> event.uuid, event.addr, event.pri_dev_type
    ('572cf82f-c957-5653-9b16-b5cfb298abf1', '02:00:00:00:03:00', '1-0050F204-1')
    """

    macro: str = "WPS_EVENT_ER_AP_ADD"
    prefix: str = "WPS-ER-AP-ADD "
    __match_args__ = (
        "uuid",
        "addr",
        "pri_dev_type",
        "wps_state",
        "friendly_name",
        "manufacturer",
        "model_description",
        "model_name",
        "manufacturer_url",
        "model_url",
    )

    uuid: str
    addr: str
    pri_dev_type: str
    wps_state: int
    friendly_name: str
    manufacturer: str
    model_description: str
    model_name: str
    manufacturer_url: str
    model_url: str


class WpsErApRemove(Event):
    """An access point known to the external registrar is gone.

    Prefix ``WPS-ER-AP-REMOVE``. Sent by wpa_supplicant. ``WPS_EVENT_ER_AP_REMOVE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        uuid: UUID of the device.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-ER-AP-REMOVE 572cf82f-c957-5653-9b16-b5cfb298abf1')
    >>> event.uuid
    '572cf82f-c957-5653-9b16-b5cfb298abf1'
    """

    macro: str = "WPS_EVENT_ER_AP_REMOVE"
    prefix: str = "WPS-ER-AP-REMOVE "
    __match_args__ = ("uuid",)

    uuid: str


class WpsErEnrolleeAdd(Event):
    """The external registrar learnt of a device that wants to join.

    Prefix ``WPS-ER-ENROLLEE-ADD``. Sent by wpa_supplicant. ``WPS_EVENT_ER_ENROLLEE_ADD`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        uuid: UUID of the device.
        addr: MAC address of the device that joins.
        m1: Is 1 if message M1 of the device has come, else 0.
        config_methods: Config Methods (WPS bits).
        dev_passwd_id: Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5
            from the registrar.
        pri_dev_type: Kind of device (WPS primary device type).
        dev_name: Name of the device, as it calls itself.
        manufacturer: Manufacturer, as the device names it.
        model_name: Name of the model, as the device gives it.
        model_number: Number of the model, as the device gives it.
        serial_number: Serial number, as the device gives it.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-ER-ENROLLEE-ADD 572cf82f-c957-5653-9b16-b5cfb298abf1 02:00:00:00:03:00 M1=1 config_methods=0x188 dev_passwd_id=0 pri_dev_type=1-0050F204-1 |Wireless Client|Company|WAP|123|12345|')
    >>> event.uuid, event.addr, event.m1
    ('572cf82f-c957-5653-9b16-b5cfb298abf1', '02:00:00:00:03:00', 1)
    """

    macro: str = "WPS_EVENT_ER_ENROLLEE_ADD"
    prefix: str = "WPS-ER-ENROLLEE-ADD "
    __match_args__ = (
        "uuid",
        "addr",
        "m1",
        "config_methods",
        "dev_passwd_id",
        "pri_dev_type",
        "dev_name",
        "manufacturer",
        "model_name",
        "model_number",
        "serial_number",
    )

    uuid: str
    addr: str
    m1: int
    config_methods: int
    dev_passwd_id: int
    pri_dev_type: str
    dev_name: str
    manufacturer: str
    model_name: str
    model_number: str
    serial_number: str


class WpsErEnrolleeRemove(Event):
    """A device known to the external registrar is gone.

    Prefix ``WPS-ER-ENROLLEE-REMOVE``. Sent by wpa_supplicant. ``WPS_EVENT_ER_ENROLLEE_REMOVE``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        uuid: UUID of the device.
        addr: MAC address of the device that joins.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-ER-ENROLLEE-REMOVE 572cf82f-c957-5653-9b16-b5cfb298abf1 02:00:00:00:03:00')
    >>> event.uuid, event.addr
    ('572cf82f-c957-5653-9b16-b5cfb298abf1', '02:00:00:00:03:00')
    """

    macro: str = "WPS_EVENT_ER_ENROLLEE_REMOVE"
    prefix: str = "WPS-ER-ENROLLEE-REMOVE "
    __match_args__ = ("uuid", "addr")

    uuid: str
    addr: str


class WpsErApSettings(Event):
    r"""The external registrar read the current settings of an access point.

    Prefix ``WPS-ER-AP-SETTINGS``. Sent by wpa_supplicant. ``WPS_EVENT_ER_AP_SETTINGS`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        uuid: UUID of the device.
        ssid: SSID of the network, encoded.
        auth_type: Authentication types (WPS bits).
        encr_type: Encryption types (WPS bits).
        key: Passphrase or key of the access point; empty unless its network is WPA-Personal.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-ER-AP-SETTINGS uuid=572cf82f-c957-5653-9b16-b5cfb298abf1 ssid=Example \\"Net\\" auth_type=0x0020 encr_type=0x0008 key=12345678')
    >>> event.uuid, event.auth_type, event.encr_type
    ('572cf82f-c957-5653-9b16-b5cfb298abf1', 32, 8)
    """

    macro: str = "WPS_EVENT_ER_AP_SETTINGS"
    prefix: str = "WPS-ER-AP-SETTINGS "
    secrets = ("key",)
    __match_args__ = ("uuid", "ssid", "auth_type", "encr_type", "key")

    uuid: str
    ssid: str
    auth_type: int
    encr_type: int
    key: Secret


class WpsErSetSelReg(Event):
    """Tells how the external registrar's call to announce itself went.

    Prefix ``WPS-ER-AP-SET-SEL-REG``. Sent by wpa_supplicant. ``WPS_EVENT_ER_SET_SEL_REG`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        uuid: UUID of the device.
        state: How far the call has come.
        sel_reg: Is 1 while a registrar is selected, else 0.
        dev_passwd_id: Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5
            from the registrar.
        sel_reg_config_methods: Config Methods (WPS bits) of the registrar.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-ER-AP-SET-SEL-REG uuid=572cf82f-c957-5653-9b16-b5cfb298abf1 state=START sel_reg=1 dev_passwd_id=0 sel_reg_config_methods=0x3148')
    >>> event.uuid, event.state, event.sel_reg
    ('572cf82f-c957-5653-9b16-b5cfb298abf1', 'START', 1)
    """

    macro: str = "WPS_EVENT_ER_SET_SEL_REG"
    prefix: str = "WPS-ER-AP-SET-SEL-REG "
    __match_args__ = ("uuid", "state", "sel_reg", "dev_passwd_id", "sel_reg_config_methods")

    uuid: str
    state: Literal["START", "DONE", "FAILED"]
    sel_reg: Optional[int] = None
    dev_passwd_id: Optional[int] = None
    sel_reg_config_methods: Optional[int] = None
