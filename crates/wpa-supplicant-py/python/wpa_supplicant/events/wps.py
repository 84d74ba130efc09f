"""WPS.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from .._record import Secret
from ._base import Event


class WpsOverlap(Event):
    """More than one device has its push button pressed, so WPS stops.

    Prefix ``WPS-OVERLAP-DETECTED``. Sent by wpa_supplicant and hostapd. ``WPS_EVENT_OVERLAP``
    in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-OVERLAP-DETECTED ')
    WpsOverlap()
    """

    macro: str = "WPS_EVENT_OVERLAP"
    prefix: str = "WPS-OVERLAP-DETECTED "


class WpsApAvailablePbc(Event):
    """The scan saw an access point with its push button pressed.

    Prefix ``WPS-AP-AVAILABLE-PBC``. Sent by wpa_supplicant. ``WPS_EVENT_AP_AVAILABLE_PBC`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-AP-AVAILABLE-PBC ')
    WpsApAvailablePbc()
    """

    macro: str = "WPS_EVENT_AP_AVAILABLE_PBC"
    prefix: str = "WPS-AP-AVAILABLE-PBC "


class WpsApAvailableAuth(Event):
    """The scan saw an access point that lists this station as welcome for WPS.

    Prefix ``WPS-AP-AVAILABLE-AUTH``. Sent by wpa_supplicant. ``WPS_EVENT_AP_AVAILABLE_AUTH`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-AP-AVAILABLE-AUTH ')
    WpsApAvailableAuth()
    """

    macro: str = "WPS_EVENT_AP_AVAILABLE_AUTH"
    prefix: str = "WPS-AP-AVAILABLE-AUTH "


class WpsApAvailablePin(Event):
    """The scan saw an access point whose registrar has just been given a PIN.

    Prefix ``WPS-AP-AVAILABLE-PIN``. Sent by wpa_supplicant. ``WPS_EVENT_AP_AVAILABLE_PIN`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-AP-AVAILABLE-PIN ')
    WpsApAvailablePin()
    """

    macro: str = "WPS_EVENT_AP_AVAILABLE_PIN"
    prefix: str = "WPS-AP-AVAILABLE-PIN "


class WpsApAvailable(Event):
    """The scan saw an access point that offers WPS.

    Prefix ``WPS-AP-AVAILABLE``. Sent by wpa_supplicant. ``WPS_EVENT_AP_AVAILABLE`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-AP-AVAILABLE ')
    WpsApAvailable()
    """

    macro: str = "WPS_EVENT_AP_AVAILABLE"
    prefix: str = "WPS-AP-AVAILABLE "


class WpsCredReceived(Event):
    """WPS delivered the settings of a network.

    Prefix ``WPS-CRED-RECEIVED``. Sent by wpa_supplicant. ``WPS_EVENT_CRED_RECEIVED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        cred_attr: The Credential attribute of WPS, with the key of the network. In hex
            digits.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-CRED-RECEIVED 100e0036')
    >>> event.cred_attr
    Secret(hidden)
    """

    macro: str = "WPS_EVENT_CRED_RECEIVED"
    prefix: str = "WPS-CRED-RECEIVED "
    secrets = ("cred_attr",)
    __match_args__ = ("cred_attr",)

    cred_attr: Optional[Secret] = None


class WpsM2d(Event):
    """The registrar does not know this station's password and says so.

    Prefix ``WPS-M2D``. Sent by wpa_supplicant and hostapd. ``WPS_EVENT_M2D`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        dev_password_id: Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button,
            5 from the registrar.
        config_error: Configuration Error (WPS): 0 is none, 18 a wrong device password.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-M2D dev_password_id=4 config_error=0')
    >>> event.dev_password_id, event.config_error
    (4, 0)
    """

    macro: str = "WPS_EVENT_M2D"
    prefix: str = "WPS-M2D "
    __match_args__ = ("dev_password_id", "config_error")

    dev_password_id: Optional[int] = None
    config_error: Optional[int] = None


class WpsFail(Event):
    """WPS failed; says at which message and with which error.

    Prefix ``WPS-FAIL``. Sent by wpa_supplicant and hostapd. ``WPS_EVENT_FAIL`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        msg: Message at which it failed (WPS message type: 4 is M1, 5 M2, and so on).
        config_error: Configuration Error (WPS): 0 is none, 18 a wrong device password.
        reason: Why, as a number of hostap.
        reason_txt: The same in words.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-FAIL msg=8 config_error=0 reason=0 (No Error)')
    >>> event.msg, event.config_error, event.reason
    (8, 0, 0)
    """

    macro: str = "WPS_EVENT_FAIL"
    prefix: str = "WPS-FAIL "
    __match_args__ = ("msg", "config_error", "reason", "reason_txt")

    msg: Optional[int] = None
    config_error: Optional[int] = None
    reason: Optional[int] = None
    reason_txt: Optional[str] = None


class WpsSuccess(Event):
    """WPS ended well.

    Prefix ``WPS-SUCCESS``. Sent by wpa_supplicant and hostapd. ``WPS_EVENT_SUCCESS`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-SUCCESS ')
    WpsSuccess()
    """

    macro: str = "WPS_EVENT_SUCCESS"
    prefix: str = "WPS-SUCCESS "


class WpsTimeout(Event):
    """WPS found no partner within its time and gave up.

    Prefix ``WPS-TIMEOUT``. Sent by wpa_supplicant and hostapd. ``WPS_EVENT_TIMEOUT`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-TIMEOUT Requested operation timed out')
    WpsTimeout()
    """

    macro: str = "WPS_EVENT_TIMEOUT"
    prefix: str = "WPS-TIMEOUT "


class WpsActive(Event):
    """The push button of WPS counts as pressed.

    Prefix ``WPS-PBC-ACTIVE``. Sent by wpa_supplicant and hostapd. ``WPS_EVENT_ACTIVE`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-PBC-ACTIVE ')
    WpsActive()
    """

    macro: str = "WPS_EVENT_ACTIVE"
    prefix: str = "WPS-PBC-ACTIVE "


class WpsDisable(Event):
    """The push button of WPS no longer counts as pressed.

    Prefix ``WPS-PBC-DISABLE``. Sent by wpa_supplicant and hostapd. ``WPS_EVENT_DISABLE`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-PBC-DISABLE ')
    WpsDisable()
    """

    macro: str = "WPS_EVENT_DISABLE"
    prefix: str = "WPS-PBC-DISABLE "


class WpsEnrolleeSeen(Event):
    """A device that looks for a WPS registrar was heard.

    Prefix ``WPS-ENROLLEE-SEEN``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``WPS_EVENT_ENROLLEE_SEEN`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the device that joins.
        uuid: UUID of the device.
        pri_dev_type: Kind of device (WPS primary device type).
        config_methods: Config Methods (WPS bits).
        dev_password_id: Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button,
            5 from the registrar.
        request_type: Request Type (WPS): 0 enrollee info, 1 open 802.1X, 2 registrar, 3 WLAN
            manager registrar.
        dev_name: Name of the device, as it calls itself.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-ENROLLEE-SEEN 02:00:00:00:03:00 572cf82f-c957-5653-9b16-b5cfb298abf1 1-0050F204-1 0x188 4 1 [Wireless Client]')
    >>> event.addr, event.uuid, event.pri_dev_type
    ('02:00:00:00:03:00', '572cf82f-c957-5653-9b16-b5cfb298abf1', '1-0050F204-1')
    """

    macro: str = "WPS_EVENT_ENROLLEE_SEEN"
    prefix: str = "WPS-ENROLLEE-SEEN "
    __match_args__ = (
        "addr",
        "uuid",
        "pri_dev_type",
        "config_methods",
        "dev_password_id",
        "request_type",
        "dev_name",
    )

    addr: str
    uuid: str
    pri_dev_type: str
    config_methods: int
    dev_password_id: int
    request_type: int
    dev_name: str


class WpsOpenNetwork(Event):
    """WPS delivered a network without encryption, which stays off until it is selected.

    Prefix ``WPS-OPEN-NETWORK``. Sent by wpa_supplicant. ``WPS_EVENT_OPEN_NETWORK`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configured network.
        id2: The number of the network once more.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("WPS-OPEN-NETWORK id=0 - Credentials for an open network disabled by default - use 'select_network 0' to enable")
    >>> event.id, event.id2
    (0, 0)
    """

    macro: str = "WPS_EVENT_OPEN_NETWORK"
    prefix: str = "WPS-OPEN-NETWORK "
    __match_args__ = ("id", "id2")

    id: int
    id2: int


class WpsPinNeeded(Event):
    """A station wants to join by PIN and the PIN must be entered here.

    Prefix ``WPS-PIN-NEEDED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``WPS_EVENT_PIN_NEEDED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        uuid: UUID of the device.
        addr: MAC address of the device that joins.
        device_name: Name of the device, as it calls itself.
        manufacturer: Manufacturer, as the device names it.
        model_name: Name of the model, as the device gives it.
        model_number: Number of the model, as the device gives it.
        serial_number: Serial number, as the device gives it.
        pri_dev_type: Kind of device (WPS primary device type).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-PIN-NEEDED 572cf82f-c957-5653-9b16-b5cfb298abf1 02:00:00:00:03:00 [Wireless Client|Company|WAP|123|12345|1-0050F204-1]')
    >>> event.uuid, event.addr, event.device_name
    ('572cf82f-c957-5653-9b16-b5cfb298abf1', '02:00:00:00:03:00', 'Wireless Client')
    """

    macro: str = "WPS_EVENT_PIN_NEEDED"
    prefix: str = "WPS-PIN-NEEDED "
    __match_args__ = (
        "uuid",
        "addr",
        "device_name",
        "manufacturer",
        "model_name",
        "model_number",
        "serial_number",
        "pri_dev_type",
    )

    uuid: str
    addr: str
    device_name: str
    manufacturer: str
    model_name: str
    model_number: str
    serial_number: str
    pri_dev_type: str


class WpsNewApSettings(Event):
    """The access point was given new settings over WPS.

    Prefix ``WPS-NEW-AP-SETTINGS``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``WPS_EVENT_NEW_AP_SETTINGS`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        cred_attr: The Credential attribute of WPS, with the key of the network. In hex
            digits.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-NEW-AP-SETTINGS 100e0036')
    >>> event.cred_attr
    Secret(hidden)
    """

    macro: str = "WPS_EVENT_NEW_AP_SETTINGS"
    prefix: str = "WPS-NEW-AP-SETTINGS "
    secrets = ("cred_attr",)
    __match_args__ = ("cred_attr",)

    cred_attr: Optional[Secret] = None


class WpsRegSuccess(Event):
    """A station was given the network's settings over WPS.

    Prefix ``WPS-REG-SUCCESS``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``WPS_EVENT_REG_SUCCESS`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the device that joins.
        uuid: UUID of the device.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS-REG-SUCCESS 02:00:00:00:03:00 572cf82f-c957-5653-9b16-b5cfb298abf1')
    >>> event.addr, event.uuid
    ('02:00:00:00:03:00', '572cf82f-c957-5653-9b16-b5cfb298abf1')
    """

    macro: str = "WPS_EVENT_REG_SUCCESS"
    prefix: str = "WPS-REG-SUCCESS "
    __match_args__ = ("addr", "uuid")

    addr: str
    uuid: str


class WpsApSetupLocked(Event):
    """Wrong PINs locked the access point against external registrars.

    Prefix ``WPS-AP-SETUP-LOCKED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``WPS_EVENT_AP_SETUP_LOCKED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-AP-SETUP-LOCKED ')
    WpsApSetupLocked()
    """

    macro: str = "WPS_EVENT_AP_SETUP_LOCKED"
    prefix: str = "WPS-AP-SETUP-LOCKED "


class WpsApSetupUnlocked(Event):
    """External registrars may set up the access point again.

    Prefix ``WPS-AP-SETUP-UNLOCKED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``WPS_EVENT_AP_SETUP_UNLOCKED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-AP-SETUP-UNLOCKED ')
    WpsApSetupUnlocked()
    """

    macro: str = "WPS_EVENT_AP_SETUP_UNLOCKED"
    prefix: str = "WPS-AP-SETUP-UNLOCKED "


class WpsApPinEnabled(Event):
    """The PIN of the access point is in force.

    Prefix ``WPS-AP-PIN-ENABLED``. Sent by no known release. ``WPS_EVENT_AP_PIN_ENABLED`` in
    ``wpa_ctrl.h`` since 2.10.
    """

    macro: str = "WPS_EVENT_AP_PIN_ENABLED"
    prefix: str = "WPS-AP-PIN-ENABLED "


class WpsApPinDisabled(Event):
    """The PIN of the access point is no longer in force.

    Prefix ``WPS-AP-PIN-DISABLED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``WPS_EVENT_AP_PIN_DISABLED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-AP-PIN-DISABLED ')
    WpsApPinDisabled()
    """

    macro: str = "WPS_EVENT_AP_PIN_DISABLED"
    prefix: str = "WPS-AP-PIN-DISABLED "


class WpsPinActive(Event):
    """WPS by PIN is under way.

    Prefix ``WPS-PIN-ACTIVE``. Sent by wpa_supplicant. ``WPS_EVENT_PIN_ACTIVE`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-PIN-ACTIVE ')
    WpsPinActive()
    """

    macro: str = "WPS_EVENT_PIN_ACTIVE"
    prefix: str = "WPS-PIN-ACTIVE "


class WpsCancel(Event):
    """A running WPS operation was called off.

    Prefix ``WPS-CANCEL``. Sent by wpa_supplicant and hostapd. ``WPS_EVENT_CANCEL`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WPS-CANCEL ')
    WpsCancel()
    """

    macro: str = "WPS_EVENT_CANCEL"
    prefix: str = "WPS-CANCEL "


class WpsPbcOverlap(Event):
    """Two access points have their push button pressed; names them.

    Prefix ``WPS: PBC overlap detected:``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``;
    since 2.10.

    Attributes:
        bssid: BSSID of the access point that was chosen.
        other_bssid: BSSID of the other access point.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WPS: PBC overlap detected: 02:00:00:00:00:10 and 02:00:00:00:00:20')
    >>> event.bssid, event.other_bssid
    ('02:00:00:00:00:10', '02:00:00:00:00:20')
    """

    macro: str = "WPS_PBC_OVERLAP"
    prefix: str = "WPS: PBC overlap detected: "
    __match_args__ = ("bssid", "other_bssid")

    bssid: str
    other_bssid: str
