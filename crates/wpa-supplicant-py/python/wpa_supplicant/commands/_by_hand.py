"""The commands that a template does not say enough about."""

from typing import TYPE_CHECKING, Optional, Sequence, Tuple, Union

from .._arguments import Text
from .._command import Command, several
from .._native import (
    CommandText,
    _interface_add,
    _response,
    _scan,
    _set,
    _set_credential,
    _set_network,
)

if TYPE_CHECKING:
    from .. import replies

__all__ = ["Bss", "CtrlRsp", "InterfaceAdd", "Scan", "Set", "SetCred", "SetNetwork"]

Value = Union[str, bytes, bytearray, int, Sequence[int]]


class SetNetwork(Command["replies.Done"]):
    """Sets a variable of a network.

    The value is encoded as the variable wants it; see :meth:`wpa_supplicant.Client.set_network`.

    >>> bytes(SetNetwork(0, "ssid", b"\\xff\\n"))
    b'SET_NETWORK 0 ssid ff0a'
    >>> SetNetwork(0, "psk", "open sesame")
    <SetNetwork: SET_NETWORK 0 psk <secret>>
    """

    _reply = "Done"

    def __init__(self, network_id: int, variable: Text, value: Value) -> None:
        self._text = _set_network(network_id, variable, value)


class SetCred(Command["replies.Done"]):
    """Sets a variable of a credential for Interworking.

    Texts go in quotes, those of ``eap`` as words; ``roaming_consortium`` and
    ``required_roaming_consortium`` take ``bytes``.

    >>> bytes(SetCred(0, "realm", "lab.example"))
    b'SET_CRED 0 realm "lab.example"'
    >>> SetCred(0, "password", "open sesame")
    <SetCred: SET_CRED 0 password <secret>>
    """

    _reply = "Done"

    def __init__(self, credential_id: int, variable: Text, value: Value) -> None:
        self._text = _set_credential(credential_id, variable, value)


class Set(Command["replies.Done"]):
    """Changes a setting of wpa_supplicant, or of a hostapd interface.

    The value goes as it is, to the end of the command; with ``quoted``, a text goes in the form of
    wpa_supplicant's configuration file. The values of settings that are known to be secret, and
    any with ``secret``, are not shown.

    >>> bytes(Set("ap_scan", 1)), bytes(Set("device_name", "Lab", quoted=True))
    (b'SET ap_scan 1', b'SET device_name "Lab"')
    >>> Set("wpa_passphrase", "open sesame")
    <Set: SET wpa_passphrase <secret>>
    """

    _reply = "Done"

    def __init__(
        self,
        variable: Text,
        value: Union[Text, int],
        *,
        quoted: bool = False,
        secret: bool = False,
    ) -> None:
        self._text = _set(variable, value, quoted, secret)


class CtrlRsp(Command["replies.Done"]):
    """Answers a question of the daemon, which came as ``CTRL-REQ-FIELD-ID:``.

    The answer is not shown. A passphrase for ``PSK_PASSPHRASE`` is put in quotes; the answer to
    ``EXT_CERT_CHECK`` is ``good`` or ``bad``.

    >>> bytes(CtrlRsp("PSK_PASSPHRASE", 1, "open sesame"))
    b'CTRL-RSP-PSK_PASSPHRASE-1:"open sesame"'
    """

    _reply = "Done"

    def __init__(self, field: Text, network_id: int, value: Text) -> None:
        self._text = _response(field, network_id, value)


class Scan(Command["replies.ScanStarted"]):
    """Starts a scan; its result comes as an event.

    ``ssids``: asks for these by name. ``frequencies`` and ``frequency_ranges``, in MHz: looks only
    there. ``networks``: asks for the names of these configured networks. ``passive``: only
    listens. ``use_id``: an event tells the scan's number. ``only_new``: the driver forgets what
    it heard before. ``scan_only``: does not connect to what is found. ``bssid``: asks this access
    point, with ``wildcard_ssid`` for any name. ``non_colocated_6ghz``: also channels of the 6 GHz
    band that no other access point tells of.

    >>> bytes(Scan(ssids=["Lab"], frequencies=[2412, 2437], passive=False))
    b'SCAN freq=2412,2437 ssid 4c6162 passive=0'
    """

    _reply = "ScanStarted"

    def __init__(
        self,
        *,
        ssids: Sequence[Text] = (),
        frequencies: Sequence[int] = (),
        frequency_ranges: Sequence[Tuple[int, int]] = (),
        networks: Sequence[int] = (),
        passive: Optional[bool] = None,
        use_id: Optional[bool] = None,
        only_new: bool = False,
        scan_only: bool = False,
        bssid: Optional[str] = None,
        wildcard_ssid: bool = False,
        non_colocated_6ghz: Optional[bool] = None,
    ) -> None:
        self._text = _scan(
            list(several("ssids", ssids)),
            list(frequencies),
            list(frequency_ranges),
            list(networks),
            passive,
            use_id,
            only_new,
            scan_only,
            bssid,
            wildcard_ssid,
            non_colocated_6ghz,
        )


class Bss(Command["replies.BssList"]):
    """Asks for all that is known of one or more BSSs of the scan table.

    ``selector``: a BSSID, an index, ``FIRST``, ``LAST``, ``ID-<id>``, ``NEXT-<id>``, ``CURRENT``,
    ``p2p_dev_addr=<mac>``, ``RANGE=ALL`` or ``RANGE=<from>-<to>``. ``mask``: which lines are
    wanted, a bit each.

    >>> bytes(Bss("RANGE=ALL", mask=3))
    b'BSS RANGE=ALL MASK=0x3'
    """

    _reply = "BssList"

    def __init__(self, selector: Union[Text, int], *, mask: Optional[int] = None) -> None:
        text = CommandText("BSS ")
        text.put("word", "selector", selector)
        if mask is not None:
            text.literal(" MASK=0x")
            text.put("hexnum", "mask", mask)
        self._text = text


class InterfaceAdd(Command["replies.Done"]):
    """Lets wpa_supplicant take care of one more interface; for its global socket.

    ``configuration``: the path of its configuration file. ``driver``: such as ``nl80211``.
    ``control_interface``: where its control socket is made. ``create``: makes the interface, of
    the kind ``sta`` or ``ap``, with this ``address``.

    >>> bytes(InterfaceAdd("wlan5", driver="nl80211"))
    b'INTERFACE_ADD wlan5\\t\\tnl80211\\t\\t\\t'
    """

    _reply = "Done"

    def __init__(
        self,
        interface: Text,
        *,
        configuration: Text = "",
        driver: Text = "",
        control_interface: Text = "",
        driver_parameters: Text = "",
        bridge: Text = "",
        create: Optional[Text] = None,
        address: Optional[str] = None,
    ) -> None:
        self._text = _interface_add(
            interface,
            configuration,
            driver,
            control_interface,
            driver_parameters,
            bridge,
            create,
            address,
        )
