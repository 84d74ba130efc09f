"""Device Provisioning Protocol (DPP).

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class DppQrCode(Command["replies.Identifier"]):
    """Hands over the URI of a QR code that was read.

    ``DPP_QR_CODE <uri:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    - ``uri``: The URI, which begins with DPP:.

    >>> bytes(DppQrCode("some text"))
    b'DPP_QR_CODE some text'
    """

    _reply = "Identifier"

    def __init__(self, uri: Union[Text, int]) -> None:
        wire = CommandText("DPP_QR_CODE ")
        wire.put("text", "uri", uri)
        self._text = wire


class DppNfcUri(Command["replies.Identifier"]):
    """Hands over the URI of an NFC tag that was read.

    ``DPP_NFC_URI <uri:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    - ``uri``: The URI, which begins with DPP:.

    >>> bytes(DppNfcUri("some text"))
    b'DPP_NFC_URI some text'
    """

    _reply = "Identifier"

    def __init__(self, uri: Union[Text, int]) -> None:
        wire = CommandText("DPP_NFC_URI ")
        wire.put("text", "uri", uri)
        self._text = wire


class DppNfcHandoverReq(Command["replies.Identifier"]):
    """Hands over the URI of an NFC handover request.

    ``DPP_NFC_HANDOVER_REQ own=<own_id:uint> uri=<uri:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    - ``own_id``: The number of our bootstrapping information.
    - ``uri``: The URI, which begins with DPP:.

    >>> bytes(DppNfcHandoverReq(7, "some text"))
    b'DPP_NFC_HANDOVER_REQ own=7 uri=some text'
    """

    _reply = "Identifier"

    def __init__(self, own_id: int, uri: Union[Text, int]) -> None:
        wire = CommandText("DPP_NFC_HANDOVER_REQ")
        wire.literal(" own=")
        wire.put("uint", "own_id", own_id)
        wire.literal(" uri=")
        wire.put("text", "uri", uri, stops=[" own=", " uri="])
        self._text = wire


class DppNfcHandoverSel(Command["replies.Identifier"]):
    """Hands over the URI of an NFC handover answer.

    ``DPP_NFC_HANDOVER_SEL own=<own_id:uint> uri=<uri:text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    - ``own_id``: The number of our bootstrapping information.
    - ``uri``: The URI, which begins with DPP:.

    >>> bytes(DppNfcHandoverSel(7, "some text"))
    b'DPP_NFC_HANDOVER_SEL own=7 uri=some text'
    """

    _reply = "Identifier"

    def __init__(self, own_id: int, uri: Union[Text, int]) -> None:
        wire = CommandText("DPP_NFC_HANDOVER_SEL")
        wire.literal(" own=")
        wire.put("uint", "own_id", own_id)
        wire.literal(" uri=")
        wire.put("text", "uri", uri, stops=[" own=", " uri="])
        self._text = wire


class DppBootstrapGen(Command["replies.Identifier"]):
    """Makes bootstrapping information of our own.

    ``DPP_BOOTSTRAP_GEN type=<kind:enum(qrcode|pkex|nfc-uri)>[? chan=<channels:word>][? mac=<address:word>][? info=<information:word>][? curve=<curve:word>][? supported_curves=<supported_curves:word>][? host=<host:word>][? key=<key:secret hex>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    Supported_curves and host: after 2.10.

    - ``kind``: How the other side gets the information.
    - ``channels``: Operating class and channel where our device listens, as in 81/1; several
      are separated by commas.
    - ``address``: The MAC address under which our device can be reached, which goes into the
      URI; or auto, after 2.10.
    - ``information``: Information that goes into the URI.
    - ``curve``: The curve of the keys, such as prime256v1.
    - ``supported_curves``: The curves that we support, with colons between them.
    - ``host``: The host and port of a controller, which go into the URI.
    - ``key``: The private key, in DER; without it a new one is made.

    >>> bytes(DppBootstrapGen("qrcode", channels="word"))
    b'DPP_BOOTSTRAP_GEN type=qrcode chan=word'
    """

    _reply = "Identifier"

    def __init__(
        self,
        kind: Literal["qrcode", "pkex", "nfc-uri"],
        *,
        channels: Optional[Union[Text, int]] = None,
        address: Optional[Union[Text, int]] = None,
        information: Optional[Union[Text, int]] = None,
        curve: Optional[Union[Text, int]] = None,
        supported_curves: Optional[Union[Text, int]] = None,
        host: Optional[Union[Text, int]] = None,
        key: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("DPP_BOOTSTRAP_GEN")
        wire.literal(" type=")
        wire.choice("kind", kind, ["qrcode", "pkex", "nfc-uri"])
        if channels is not None:
            wire.literal(" chan=")
            wire.put("word", "channels", channels)
        if address is not None:
            wire.literal(" mac=")
            wire.put("word", "address", address)
        if information is not None:
            wire.literal(" info=")
            wire.put("word", "information", information)
        if curve is not None:
            wire.literal(" curve=")
            wire.put("word", "curve", curve)
        if supported_curves is not None:
            wire.literal(" supported_curves=")
            wire.put("word", "supported_curves", supported_curves)
        if host is not None:
            wire.literal(" host=")
            wire.put("word", "host", host)
        if key is not None:
            wire.literal(" key=")
            wire.put("hex", "key", key, secret=True)
        self._text = wire


class DppBootstrapRemove(Command["replies.Done"]):
    """Removes bootstrapping information.

    ``DPP_BOOTSTRAP_REMOVE <bootstrap_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bootstrap_id``: The number of the bootstrapping information.

    >>> bytes(DppBootstrapRemove(7))
    b'DPP_BOOTSTRAP_REMOVE 7'
    """

    _reply = "Done"

    def __init__(self, bootstrap_id: int) -> None:
        wire = CommandText("DPP_BOOTSTRAP_REMOVE ")
        wire.put("uint", "bootstrap_id", bootstrap_id)
        self._text = wire


class DppBootstrapRemoveAll(Command["replies.Done"]):
    """Removes all bootstrapping information.

    ``DPP_BOOTSTRAP_REMOVE *``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DppBootstrapRemoveAll())
    b'DPP_BOOTSTRAP_REMOVE *'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DPP_BOOTSTRAP_REMOVE")
        wire.literal(" *")
        self._text = wire


class DppBootstrapGetUri(Command["replies.Value"]):
    """Asks for the URI of bootstrapping information.

    ``DPP_BOOTSTRAP_GET_URI <bootstrap_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Value`.

    - ``bootstrap_id``: The number of the bootstrapping information.

    >>> bytes(DppBootstrapGetUri(7))
    b'DPP_BOOTSTRAP_GET_URI 7'
    """

    _reply = "Value"

    def __init__(self, bootstrap_id: int) -> None:
        wire = CommandText("DPP_BOOTSTRAP_GET_URI ")
        wire.put("uint", "bootstrap_id", bootstrap_id)
        self._text = wire


class DppBootstrapInfo(Command["replies.DppBootstrap"]):
    """Asks what bootstrapping information holds.

    ``DPP_BOOTSTRAP_INFO <bootstrap_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.DppBootstrap`.

    - ``bootstrap_id``: The number of the bootstrapping information.

    >>> bytes(DppBootstrapInfo(7))
    b'DPP_BOOTSTRAP_INFO 7'
    """

    _reply = "DppBootstrap"

    def __init__(self, bootstrap_id: int) -> None:
        wire = CommandText("DPP_BOOTSTRAP_INFO ")
        wire.put("uint", "bootstrap_id", bootstrap_id)
        self._text = wire


class DppBootstrapSet(Command["replies.Done"]):
    """Sets what a device gets that uses this bootstrapping information.

    ``DPP_BOOTSTRAP_SET <bootstrap_id:uint>[? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bootstrap_id``: The number of the bootstrapping information.
    - ``configuration``: What the device gets: sta- or ap- followed by its kind, such as
      sta-psk, sta-sae, ap-dpp; or configurator.
    - ``ssid``: The SSID.
    - ``ssid_charset``: The number of the character set of the SSID, as in the IANA list.
    - ``group``: The name of the group.
    - ``expiry``: When the key of the device ends to be valid, in seconds since 1970.
    - ``csr_attributes``: The attributes of the certificate request, in base64.
    - ``configurator_id``: The number of the configurator.
    - ``connection_status``: Asks the device to tell how its connection went.
    - ``akm_use_selector``: Names key management by its selectors in the configuration.
    - ``passphrase``: The passphrase, 8 to 63 bytes.
    - ``psk``: The pre-shared key, 32 bytes.

    >>> bytes(DppBootstrapSet(7, configuration="word"))
    b'DPP_BOOTSTRAP_SET 7 conf=word'
    """

    _reply = "Done"

    def __init__(
        self,
        bootstrap_id: int,
        *,
        configuration: Optional[Union[Text, int]] = None,
        ssid: Optional[Union[bytes, bytearray]] = None,
        ssid_charset: Optional[int] = None,
        group: Optional[Union[Text, int]] = None,
        expiry: Optional[int] = None,
        csr_attributes: Optional[Union[Text, int]] = None,
        configurator_id: Optional[int] = None,
        connection_status: bool = False,
        akm_use_selector: bool = False,
        passphrase: Optional[Union[bytes, bytearray]] = None,
        psk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("DPP_BOOTSTRAP_SET ")
        wire.put("uint", "bootstrap_id", bootstrap_id)
        if configuration is not None:
            wire.literal(" conf=")
            wire.put("word", "configuration", configuration)
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("hex", "ssid", ssid)
        if ssid_charset is not None:
            wire.literal(" ssid_charset=")
            wire.put("uint", "ssid_charset", ssid_charset)
        if group is not None:
            wire.literal(" group_id=")
            wire.put("word", "group", group)
        if expiry is not None:
            wire.literal(" expiry=")
            wire.put("uint", "expiry", expiry)
        if csr_attributes is not None:
            wire.literal(" csrattrs=")
            wire.put("word", "csr_attributes", csr_attributes)
        if configurator_id is not None:
            wire.literal(" configurator=")
            wire.put("uint", "configurator_id", configurator_id)
        if wire.given("connection_status", connection_status):
            wire.literal(" conn_status=1")
        if wire.given("akm_use_selector", akm_use_selector):
            wire.literal(" akm_use_selector=1")
        if passphrase is not None:
            wire.literal(" pass=")
            wire.put("hex", "passphrase", passphrase, secret=True)
        if psk is not None:
            wire.literal(" psk=")
            wire.put("hex", "psk", psk, secret=True)
        self._text = wire


class DppAuthInit(Command["replies.Done"]):
    """Starts DPP with a device whose bootstrapping information is known.

    ``DPP_AUTH_INIT peer=<peer_id:uint>[? own=<own_id:uint>][? role=<role:enum(configurator|enrollee|either)>][? netrole=<network_role:enum+(sta|ap|configurator)>][? neg_freq=<frequency:uint>][? tcp_addr=<tcp_address:word>][? tcp_port=<tcp_port:uint>][? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Tcp_addr=from-uri: after 2.10.

    - ``peer_id``: The number of the bootstrapping information of the other side.
    - ``own_id``: The number of our bootstrapping information.
    - ``role``: The role of our device.
    - ``network_role``: The role of our device in the network.
    - ``frequency``: The frequency on which DPP goes on after its first message, in MHz.
    - ``tcp_address``: The IP address of the other side, if TCP is used; or from-uri.
    - ``tcp_port``: The TCP port.
    - ``configuration``: What the device gets: sta- or ap- followed by its kind, such as
      sta-psk, sta-sae, ap-dpp; or configurator.
    - ``ssid``: The SSID.
    - ``ssid_charset``: The number of the character set of the SSID, as in the IANA list.
    - ``group``: The name of the group.
    - ``expiry``: When the key of the device ends to be valid, in seconds since 1970.
    - ``csr_attributes``: The attributes of the certificate request, in base64.
    - ``configurator_id``: The number of the configurator.
    - ``connection_status``: Asks the device to tell how its connection went.
    - ``akm_use_selector``: Names key management by its selectors in the configuration.
    - ``passphrase``: The passphrase, 8 to 63 bytes.
    - ``psk``: The pre-shared key, 32 bytes.

    >>> bytes(DppAuthInit(7, own_id=7))
    b'DPP_AUTH_INIT peer=7 own=7'
    """

    _reply = "Done"

    def __init__(
        self,
        peer_id: int,
        *,
        own_id: Optional[int] = None,
        role: Optional[Literal["configurator", "enrollee", "either"]] = None,
        network_role: Optional[Text] = None,
        frequency: Optional[int] = None,
        tcp_address: Optional[Union[Text, int]] = None,
        tcp_port: Optional[int] = None,
        configuration: Optional[Union[Text, int]] = None,
        ssid: Optional[Union[bytes, bytearray]] = None,
        ssid_charset: Optional[int] = None,
        group: Optional[Union[Text, int]] = None,
        expiry: Optional[int] = None,
        csr_attributes: Optional[Union[Text, int]] = None,
        configurator_id: Optional[int] = None,
        connection_status: bool = False,
        akm_use_selector: bool = False,
        passphrase: Optional[Union[bytes, bytearray]] = None,
        psk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("DPP_AUTH_INIT")
        wire.literal(" peer=")
        wire.put("uint", "peer_id", peer_id)
        if own_id is not None:
            wire.literal(" own=")
            wire.put("uint", "own_id", own_id)
        if role is not None:
            wire.literal(" role=")
            wire.choice("role", role, ["configurator", "enrollee", "either"])
        if network_role is not None:
            wire.literal(" netrole=")
            wire.put("word", "network_role", network_role)
        if frequency is not None:
            wire.literal(" neg_freq=")
            wire.put("uint", "frequency", frequency)
        if tcp_address is not None:
            wire.literal(" tcp_addr=")
            wire.put("word", "tcp_address", tcp_address)
        if tcp_port is not None:
            wire.literal(" tcp_port=")
            wire.put("uint", "tcp_port", tcp_port)
        if configuration is not None:
            wire.literal(" conf=")
            wire.put("word", "configuration", configuration)
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("hex", "ssid", ssid)
        if ssid_charset is not None:
            wire.literal(" ssid_charset=")
            wire.put("uint", "ssid_charset", ssid_charset)
        if group is not None:
            wire.literal(" group_id=")
            wire.put("word", "group", group)
        if expiry is not None:
            wire.literal(" expiry=")
            wire.put("uint", "expiry", expiry)
        if csr_attributes is not None:
            wire.literal(" csrattrs=")
            wire.put("word", "csr_attributes", csr_attributes)
        if configurator_id is not None:
            wire.literal(" configurator=")
            wire.put("uint", "configurator_id", configurator_id)
        if wire.given("connection_status", connection_status):
            wire.literal(" conn_status=1")
        if wire.given("akm_use_selector", akm_use_selector):
            wire.literal(" akm_use_selector=1")
        if passphrase is not None:
            wire.literal(" pass=")
            wire.put("hex", "passphrase", passphrase, secret=True)
        if psk is not None:
            wire.literal(" psk=")
            wire.put("hex", "psk", psk, secret=True)
        self._text = wire


class DppListen(Command["replies.Done"]):
    """Waits for a device to start DPP with us.

    ``DPP_LISTEN <frequency:uint>[? role=<role:enum(configurator|enrollee)>][? <mutual:lit(qr=mutual)>][? netrole=<network_role:enum+(sta|ap|configurator)>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``frequency``: The frequency, in MHz.
    - ``role``: The role of our device.
    - ``mutual``: Wants the other side to use our QR code too.
    - ``network_role``: The role of our device in the network.

    >>> bytes(DppListen(7, role="configurator"))
    b'DPP_LISTEN 7 role=configurator'
    """

    _reply = "Done"

    def __init__(
        self,
        frequency: int,
        *,
        role: Optional[Literal["configurator", "enrollee"]] = None,
        mutual: bool = False,
        network_role: Optional[Text] = None,
    ) -> None:
        wire = CommandText("DPP_LISTEN ")
        wire.put("uint", "frequency", frequency)
        if role is not None:
            wire.literal(" role=")
            wire.choice("role", role, ["configurator", "enrollee"])
        if wire.given("mutual", mutual):
            wire.literal(" qr=mutual")
        if network_role is not None:
            wire.literal(" netrole=")
            wire.put("word", "network_role", network_role)
        self._text = wire


class DppStopListen(Command["replies.Done"]):
    """Stops DPP and the waiting for it.

    ``DPP_STOP_LISTEN``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DppStopListen())
    b'DPP_STOP_LISTEN'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DPP_STOP_LISTEN")
        self._text = wire


class DppConfiguratorAdd(Command["replies.Identifier"]):
    """Makes a configurator.

    ``DPP_CONFIGURATOR_ADD[? curve=<curve:word>][? net_access_key_curve=<network_key_curve:word>][? key=<key:secret hex>][? ppkey=<privacy_key:secret hex>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    Net_access_key_curve: after 2.10.

    - ``curve``: The curve of the keys, such as prime256v1.
    - ``network_key_curve``: The curve of the keys that devices get.
    - ``key``: The private key for signing, in DER; without it a new one is made.
    - ``privacy_key``: The private key that keeps reconfiguration private, in DER; without it
      a new one is made.

    >>> bytes(DppConfiguratorAdd(curve="word"))
    b'DPP_CONFIGURATOR_ADD curve=word'
    """

    _reply = "Identifier"

    def __init__(
        self,
        *,
        curve: Optional[Union[Text, int]] = None,
        network_key_curve: Optional[Union[Text, int]] = None,
        key: Optional[Union[bytes, bytearray]] = None,
        privacy_key: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("DPP_CONFIGURATOR_ADD")
        if curve is not None:
            wire.literal(" curve=")
            wire.put("word", "curve", curve)
        if network_key_curve is not None:
            wire.literal(" net_access_key_curve=")
            wire.put("word", "network_key_curve", network_key_curve)
        if key is not None:
            wire.literal(" key=")
            wire.put("hex", "key", key, secret=True)
        if privacy_key is not None:
            wire.literal(" ppkey=")
            wire.put("hex", "privacy_key", privacy_key, secret=True)
        self._text = wire


class DppConfiguratorSet(Command["replies.Done"]):
    """Changes a configurator.

    ``DPP_CONFIGURATOR_SET <configurator_id:uint>[? net_access_key_curve=<network_key_curve:word>]``

    For wpa_supplicant and hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``configurator_id``: The number of the configurator.
    - ``network_key_curve``: The curve of the keys that devices get.

    >>> bytes(DppConfiguratorSet(7, network_key_curve="word"))
    b'DPP_CONFIGURATOR_SET 7 net_access_key_curve=word'
    """

    _reply = "Done"

    def __init__(
        self,
        configurator_id: int,
        *,
        network_key_curve: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("DPP_CONFIGURATOR_SET ")
        wire.put("uint", "configurator_id", configurator_id)
        if network_key_curve is not None:
            wire.literal(" net_access_key_curve=")
            wire.put("word", "network_key_curve", network_key_curve)
        self._text = wire


class DppConfiguratorRemove(Command["replies.Done"]):
    """Removes a configurator.

    ``DPP_CONFIGURATOR_REMOVE <configurator_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``configurator_id``: The number of the configurator.

    >>> bytes(DppConfiguratorRemove(7))
    b'DPP_CONFIGURATOR_REMOVE 7'
    """

    _reply = "Done"

    def __init__(self, configurator_id: int) -> None:
        wire = CommandText("DPP_CONFIGURATOR_REMOVE ")
        wire.put("uint", "configurator_id", configurator_id)
        self._text = wire


class DppConfiguratorRemoveAll(Command["replies.Done"]):
    """Removes every configurator.

    ``DPP_CONFIGURATOR_REMOVE *``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DppConfiguratorRemoveAll())
    b'DPP_CONFIGURATOR_REMOVE *'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DPP_CONFIGURATOR_REMOVE")
        wire.literal(" *")
        self._text = wire


class DppConfiguratorSign(Command["replies.Done"]):
    """Lets a configurator give our own device a configuration.

    ``DPP_CONFIGURATOR_SIGN conf=<configuration:word>[? curve=<curve:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``configuration``: What the device gets: sta- or ap- followed by its kind, such as
      sta-psk, sta-sae, ap-dpp; or configurator.
    - ``curve``: The curve of the keys, such as prime256v1.
    - ``ssid``: The SSID.
    - ``ssid_charset``: The number of the character set of the SSID, as in the IANA list.
    - ``group``: The name of the group.
    - ``expiry``: When the key of the device ends to be valid, in seconds since 1970.
    - ``csr_attributes``: The attributes of the certificate request, in base64.
    - ``configurator_id``: The number of the configurator.
    - ``connection_status``: Asks the device to tell how its connection went.
    - ``akm_use_selector``: Names key management by its selectors in the configuration.
    - ``passphrase``: The passphrase, 8 to 63 bytes.
    - ``psk``: The pre-shared key, 32 bytes.

    >>> bytes(DppConfiguratorSign("word", curve="word"))
    b'DPP_CONFIGURATOR_SIGN conf=word curve=word'
    """

    _reply = "Done"

    def __init__(
        self,
        configuration: Union[Text, int],
        *,
        curve: Optional[Union[Text, int]] = None,
        ssid: Optional[Union[bytes, bytearray]] = None,
        ssid_charset: Optional[int] = None,
        group: Optional[Union[Text, int]] = None,
        expiry: Optional[int] = None,
        csr_attributes: Optional[Union[Text, int]] = None,
        configurator_id: Optional[int] = None,
        connection_status: bool = False,
        akm_use_selector: bool = False,
        passphrase: Optional[Union[bytes, bytearray]] = None,
        psk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("DPP_CONFIGURATOR_SIGN")
        wire.literal(" conf=")
        wire.put("word", "configuration", configuration)
        if curve is not None:
            wire.literal(" curve=")
            wire.put("word", "curve", curve)
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("hex", "ssid", ssid)
        if ssid_charset is not None:
            wire.literal(" ssid_charset=")
            wire.put("uint", "ssid_charset", ssid_charset)
        if group is not None:
            wire.literal(" group_id=")
            wire.put("word", "group", group)
        if expiry is not None:
            wire.literal(" expiry=")
            wire.put("uint", "expiry", expiry)
        if csr_attributes is not None:
            wire.literal(" csrattrs=")
            wire.put("word", "csr_attributes", csr_attributes)
        if configurator_id is not None:
            wire.literal(" configurator=")
            wire.put("uint", "configurator_id", configurator_id)
        if wire.given("connection_status", connection_status):
            wire.literal(" conn_status=1")
        if wire.given("akm_use_selector", akm_use_selector):
            wire.literal(" akm_use_selector=1")
        if passphrase is not None:
            wire.literal(" pass=")
            wire.put("hex", "passphrase", passphrase, secret=True)
        if psk is not None:
            wire.literal(" psk=")
            wire.put("hex", "psk", psk, secret=True)
        self._text = wire


class DppConfiguratorGetKey(Command["replies.SecretHex"]):
    """Asks for the private key of a configurator.

    ``DPP_CONFIGURATOR_GET_KEY <configurator_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.SecretHex`.

    The reply is a secret.

    - ``configurator_id``: The number of the configurator.

    >>> bytes(DppConfiguratorGetKey(7))
    b'DPP_CONFIGURATOR_GET_KEY 7'
    """

    _reply = "SecretHex"

    def __init__(self, configurator_id: int) -> None:
        wire = CommandText("DPP_CONFIGURATOR_GET_KEY ")
        wire.put("uint", "configurator_id", configurator_id)
        self._text = wire


class DppPkexAdd(Command["replies.Identifier"]):
    """Sets a code for PKEX, and starts it.

    ``DPP_PKEX_ADD own=<own_id:uint>[? identifier=<identifier:word>][? init=<initiate:uint>][? ver=<version:uint>][? role=<role:enum(configurator|enrollee|either)>][? tcp_addr=<tcp_address:word>][? tcp_port=<tcp_port:uint>][? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>] code=<code:secret text>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    Code has to be last; ver, tcp_addr and tcp_port: after 2.10.

    - ``own_id``: The number of our bootstrapping information.
    - ``identifier``: A name for the code, which the other side has to know too.
    - ``initiate``: Whether we start: 1 with version 1 of PKEX, 2 with version 2.
    - ``version``: The version of PKEX.
    - ``role``: The role of our device.
    - ``tcp_address``: The IP address of the other side, if TCP is used; or from-uri.
    - ``tcp_port``: The TCP port.
    - ``configuration``: What the device gets: sta- or ap- followed by its kind, such as
      sta-psk, sta-sae, ap-dpp; or configurator.
    - ``ssid``: The SSID.
    - ``ssid_charset``: The number of the character set of the SSID, as in the IANA list.
    - ``group``: The name of the group.
    - ``expiry``: When the key of the device ends to be valid, in seconds since 1970.
    - ``csr_attributes``: The attributes of the certificate request, in base64.
    - ``configurator_id``: The number of the configurator.
    - ``connection_status``: Asks the device to tell how its connection went.
    - ``akm_use_selector``: Names key management by its selectors in the configuration.
    - ``passphrase``: The passphrase, 8 to 63 bytes.
    - ``psk``: The pre-shared key, 32 bytes.
    - ``code``: The code that both sides know.

    >>> bytes(DppPkexAdd(7, "hush", identifier="word"))
    b'DPP_PKEX_ADD own=7 identifier=word code=hush'
    """

    _reply = "Identifier"

    def __init__(
        self,
        own_id: int,
        code: Union[Text, int],
        *,
        identifier: Optional[Union[Text, int]] = None,
        initiate: Optional[int] = None,
        version: Optional[int] = None,
        role: Optional[Literal["configurator", "enrollee", "either"]] = None,
        tcp_address: Optional[Union[Text, int]] = None,
        tcp_port: Optional[int] = None,
        configuration: Optional[Union[Text, int]] = None,
        ssid: Optional[Union[bytes, bytearray]] = None,
        ssid_charset: Optional[int] = None,
        group: Optional[Union[Text, int]] = None,
        expiry: Optional[int] = None,
        csr_attributes: Optional[Union[Text, int]] = None,
        configurator_id: Optional[int] = None,
        connection_status: bool = False,
        akm_use_selector: bool = False,
        passphrase: Optional[Union[bytes, bytearray]] = None,
        psk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("DPP_PKEX_ADD")
        wire.literal(" own=")
        wire.put("uint", "own_id", own_id)
        if identifier is not None:
            wire.literal(" identifier=")
            wire.put("word", "identifier", identifier)
        if initiate is not None:
            wire.literal(" init=")
            wire.put("uint", "initiate", initiate)
        if version is not None:
            wire.literal(" ver=")
            wire.put("uint", "version", version)
        if role is not None:
            wire.literal(" role=")
            wire.choice("role", role, ["configurator", "enrollee", "either"])
        if tcp_address is not None:
            wire.literal(" tcp_addr=")
            wire.put("word", "tcp_address", tcp_address)
        if tcp_port is not None:
            wire.literal(" tcp_port=")
            wire.put("uint", "tcp_port", tcp_port)
        if configuration is not None:
            wire.literal(" conf=")
            wire.put("word", "configuration", configuration)
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("hex", "ssid", ssid)
        if ssid_charset is not None:
            wire.literal(" ssid_charset=")
            wire.put("uint", "ssid_charset", ssid_charset)
        if group is not None:
            wire.literal(" group_id=")
            wire.put("word", "group", group)
        if expiry is not None:
            wire.literal(" expiry=")
            wire.put("uint", "expiry", expiry)
        if csr_attributes is not None:
            wire.literal(" csrattrs=")
            wire.put("word", "csr_attributes", csr_attributes)
        if configurator_id is not None:
            wire.literal(" configurator=")
            wire.put("uint", "configurator_id", configurator_id)
        if wire.given("connection_status", connection_status):
            wire.literal(" conn_status=1")
        if wire.given("akm_use_selector", akm_use_selector):
            wire.literal(" akm_use_selector=1")
        if passphrase is not None:
            wire.literal(" pass=")
            wire.put("hex", "passphrase", passphrase, secret=True)
        if psk is not None:
            wire.literal(" psk=")
            wire.put("hex", "psk", psk, secret=True)
        wire.literal(" code=")
        wire.put("text", "code", code, secret=True, stops=[
            " akm_use_selector=1",
            " code=",
            " conf=",
            " configurator=",
            " conn_status=1",
            " csrattrs=",
            " expiry=",
            " group_id=",
            " identifier=",
            " init=",
            " own=",
            " pass=",
            " psk=",
            " role=",
            " ssid=",
            " ssid_charset=",
            " tcp_addr=",
            " tcp_port=",
            " ver=",
        ])
        self._text = wire


class DppPkexRemove(Command["replies.Done"]):
    """Removes a code for PKEX.

    ``DPP_PKEX_REMOVE <pkex_id:uint>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``pkex_id``: The number of the code.

    >>> bytes(DppPkexRemove(7))
    b'DPP_PKEX_REMOVE 7'
    """

    _reply = "Done"

    def __init__(self, pkex_id: int) -> None:
        wire = CommandText("DPP_PKEX_REMOVE ")
        wire.put("uint", "pkex_id", pkex_id)
        self._text = wire


class DppPkexRemoveAll(Command["replies.Done"]):
    """Removes every code for PKEX.

    ``DPP_PKEX_REMOVE *``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DppPkexRemoveAll())
    b'DPP_PKEX_REMOVE *'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DPP_PKEX_REMOVE")
        wire.literal(" *")
        self._text = wire


class DppConfSet(Command["replies.Done"]):
    """Answers a DPP-CONF-NEEDED event.

    ``DPP_CONF_SET peer=<peer_id:uint>[? comeback=<comeback:uint>][? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]``

    For wpa_supplicant, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer_id``: The number of the bootstrapping information of the other side.
    - ``comeback``: How long the other side should wait before it asks again, in milliseconds.
    - ``configuration``: What the device gets: sta- or ap- followed by its kind, such as
      sta-psk, sta-sae, ap-dpp; or configurator.
    - ``ssid``: The SSID.
    - ``ssid_charset``: The number of the character set of the SSID, as in the IANA list.
    - ``group``: The name of the group.
    - ``expiry``: When the key of the device ends to be valid, in seconds since 1970.
    - ``csr_attributes``: The attributes of the certificate request, in base64.
    - ``configurator_id``: The number of the configurator.
    - ``connection_status``: Asks the device to tell how its connection went.
    - ``akm_use_selector``: Names key management by its selectors in the configuration.
    - ``passphrase``: The passphrase, 8 to 63 bytes.
    - ``psk``: The pre-shared key, 32 bytes.

    >>> bytes(DppConfSet(7, comeback=7))
    b'DPP_CONF_SET peer=7 comeback=7'
    """

    _reply = "Done"

    def __init__(
        self,
        peer_id: int,
        *,
        comeback: Optional[int] = None,
        configuration: Optional[Union[Text, int]] = None,
        ssid: Optional[Union[bytes, bytearray]] = None,
        ssid_charset: Optional[int] = None,
        group: Optional[Union[Text, int]] = None,
        expiry: Optional[int] = None,
        csr_attributes: Optional[Union[Text, int]] = None,
        configurator_id: Optional[int] = None,
        connection_status: bool = False,
        akm_use_selector: bool = False,
        passphrase: Optional[Union[bytes, bytearray]] = None,
        psk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("DPP_CONF_SET")
        wire.literal(" peer=")
        wire.put("uint", "peer_id", peer_id)
        if comeback is not None:
            wire.literal(" comeback=")
            wire.put("uint", "comeback", comeback)
        if configuration is not None:
            wire.literal(" conf=")
            wire.put("word", "configuration", configuration)
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("hex", "ssid", ssid)
        if ssid_charset is not None:
            wire.literal(" ssid_charset=")
            wire.put("uint", "ssid_charset", ssid_charset)
        if group is not None:
            wire.literal(" group_id=")
            wire.put("word", "group", group)
        if expiry is not None:
            wire.literal(" expiry=")
            wire.put("uint", "expiry", expiry)
        if csr_attributes is not None:
            wire.literal(" csrattrs=")
            wire.put("word", "csr_attributes", csr_attributes)
        if configurator_id is not None:
            wire.literal(" configurator=")
            wire.put("uint", "configurator_id", configurator_id)
        if wire.given("connection_status", connection_status):
            wire.literal(" conn_status=1")
        if wire.given("akm_use_selector", akm_use_selector):
            wire.literal(" akm_use_selector=1")
        if passphrase is not None:
            wire.literal(" pass=")
            wire.put("hex", "passphrase", passphrase, secret=True)
        if psk is not None:
            wire.literal(" psk=")
            wire.put("hex", "psk", psk, secret=True)
        self._text = wire


class DppControllerStart(Command["replies.Done"]):
    """Serves DPP over TCP.

    ``DPP_CONTROLLER_START[? tcp_port=<tcp_port:uint>][? role=<role:enum(configurator|enrollee|either)>][? <mutual:lit(qr=mutual)>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``tcp_port``: The TCP port.
    - ``role``: The role of our device.
    - ``mutual``: Wants the other side to use our QR code too.

    >>> bytes(DppControllerStart(tcp_port=7))
    b'DPP_CONTROLLER_START tcp_port=7'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        tcp_port: Optional[int] = None,
        role: Optional[Literal["configurator", "enrollee", "either"]] = None,
        mutual: bool = False,
    ) -> None:
        wire = CommandText("DPP_CONTROLLER_START")
        if tcp_port is not None:
            wire.literal(" tcp_port=")
            wire.put("uint", "tcp_port", tcp_port)
        if role is not None:
            wire.literal(" role=")
            wire.choice("role", role, ["configurator", "enrollee", "either"])
        if wire.given("mutual", mutual):
            wire.literal(" qr=mutual")
        self._text = wire


class DppControllerStop(Command["replies.Done"]):
    """Stops to serve DPP over TCP.

    ``DPP_CONTROLLER_STOP``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DppControllerStop())
    b'DPP_CONTROLLER_STOP'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DPP_CONTROLLER_STOP")
        self._text = wire


class DppChirp(Command["replies.Done"]):
    """Announces that our device wants to be configured.

    ``DPP_CHIRP own=<own_id:uint>[? iter=<iterations:uint>][? listen=<frequency:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``own_id``: The number of our bootstrapping information.
    - ``iterations``: How many times it is tried.
    - ``frequency``: The frequency on which we listen, in MHz.

    >>> bytes(DppChirp(7, iterations=7))
    b'DPP_CHIRP own=7 iter=7'
    """

    _reply = "Done"

    def __init__(
        self,
        own_id: int,
        *,
        iterations: Optional[int] = None,
        frequency: Optional[int] = None,
    ) -> None:
        wire = CommandText("DPP_CHIRP")
        wire.literal(" own=")
        wire.put("uint", "own_id", own_id)
        if iterations is not None:
            wire.literal(" iter=")
            wire.put("uint", "iterations", iterations)
        if frequency is not None:
            wire.literal(" listen=")
            wire.put("uint", "frequency", frequency)
        self._text = wire


class DppStopChirp(Command["replies.Done"]):
    """Stops the announcement.

    ``DPP_STOP_CHIRP``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DppStopChirp())
    b'DPP_STOP_CHIRP'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DPP_STOP_CHIRP")
        self._text = wire


class DppReconfig(Command["replies.Done"]):
    """Asks for a new configuration of a network.

    ``DPP_RECONFIG <network_id:uint>[? iter=<iterations:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``network_id``: The number of the network.
    - ``iterations``: How many times it is tried.

    >>> bytes(DppReconfig(7, iterations=7))
    b'DPP_RECONFIG 7 iter=7'
    """

    _reply = "Done"

    def __init__(self, network_id: int, *, iterations: Optional[int] = None) -> None:
        wire = CommandText("DPP_RECONFIG ")
        wire.put("uint", "network_id", network_id)
        if iterations is not None:
            wire.literal(" iter=")
            wire.put("uint", "iterations", iterations)
        self._text = wire


class DppCaSet(Command["replies.Done"]):
    """Hands over what a device that asked for a certificate gets.

    ``DPP_CA_SET peer=<peer_id:uint> name=<name:enum(status|trustedEapServerName|caCert|certBag)> value=<value:text>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer_id``: The number of the bootstrapping information of the other side.
    - ``name``: What it is.
    - ``value``: Its value; certificates in base64.

    >>> bytes(DppCaSet(7, "status", "some text"))
    b'DPP_CA_SET peer=7 name=status value=some text'
    """

    _reply = "Done"

    def __init__(
        self,
        peer_id: int,
        name: Literal["status", "trustedEapServerName", "caCert", "certBag"],
        value: Union[Text, int],
    ) -> None:
        wire = CommandText("DPP_CA_SET")
        wire.literal(" peer=")
        wire.put("uint", "peer_id", peer_id)
        wire.literal(" name=")
        wire.choice("name", name, ["status", "trustedEapServerName", "caCert", "certBag"])
        wire.literal(" value=")
        wire.put("text", "value", value, stops=[" name=", " peer=", " value="])
        self._text = wire


class DppPushButton(Command["replies.Done"]):
    """Starts DPP with the push button method.

    ``DPP_PUSH_BUTTON[? <configurator:lit(role=configurator)>][? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]``

    For wpa_supplicant and hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``configurator``: Makes us the configurator.
    - ``configuration``: What the device gets: sta- or ap- followed by its kind, such as
      sta-psk, sta-sae, ap-dpp; or configurator.
    - ``ssid``: The SSID.
    - ``ssid_charset``: The number of the character set of the SSID, as in the IANA list.
    - ``group``: The name of the group.
    - ``expiry``: When the key of the device ends to be valid, in seconds since 1970.
    - ``csr_attributes``: The attributes of the certificate request, in base64.
    - ``configurator_id``: The number of the configurator.
    - ``connection_status``: Asks the device to tell how its connection went.
    - ``akm_use_selector``: Names key management by its selectors in the configuration.
    - ``passphrase``: The passphrase, 8 to 63 bytes.
    - ``psk``: The pre-shared key, 32 bytes.

    >>> bytes(DppPushButton(configurator=True))
    b'DPP_PUSH_BUTTON role=configurator'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        configurator: bool = False,
        configuration: Optional[Union[Text, int]] = None,
        ssid: Optional[Union[bytes, bytearray]] = None,
        ssid_charset: Optional[int] = None,
        group: Optional[Union[Text, int]] = None,
        expiry: Optional[int] = None,
        csr_attributes: Optional[Union[Text, int]] = None,
        configurator_id: Optional[int] = None,
        connection_status: bool = False,
        akm_use_selector: bool = False,
        passphrase: Optional[Union[bytes, bytearray]] = None,
        psk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("DPP_PUSH_BUTTON")
        if wire.given("configurator", configurator):
            wire.literal(" role=configurator")
        if configuration is not None:
            wire.literal(" conf=")
            wire.put("word", "configuration", configuration)
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("hex", "ssid", ssid)
        if ssid_charset is not None:
            wire.literal(" ssid_charset=")
            wire.put("uint", "ssid_charset", ssid_charset)
        if group is not None:
            wire.literal(" group_id=")
            wire.put("word", "group", group)
        if expiry is not None:
            wire.literal(" expiry=")
            wire.put("uint", "expiry", expiry)
        if csr_attributes is not None:
            wire.literal(" csrattrs=")
            wire.put("word", "csr_attributes", csr_attributes)
        if configurator_id is not None:
            wire.literal(" configurator=")
            wire.put("uint", "configurator_id", configurator_id)
        if wire.given("connection_status", connection_status):
            wire.literal(" conn_status=1")
        if wire.given("akm_use_selector", akm_use_selector):
            wire.literal(" akm_use_selector=1")
        if passphrase is not None:
            wire.literal(" pass=")
            wire.put("hex", "passphrase", passphrase, secret=True)
        if psk is not None:
            wire.literal(" psk=")
            wire.put("hex", "psk", psk, secret=True)
        self._text = wire


class DppRelayAddController(Command["replies.Done"]):
    r"""Adds a controller to which DPP is relayed.

    ``DPP_RELAY_ADD_CONTROLLER <address:word> <key_hash:hex>``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The IP address of the controller.
    - ``key_hash``: The SHA-256 hash of the bootstrapping key of the controller.

    >>> bytes(DppRelayAddController("word", b"\x01\xff"))
    b'DPP_RELAY_ADD_CONTROLLER word 01ff'
    """

    _reply = "Done"

    def __init__(self, address: Union[Text, int], key_hash: Union[bytes, bytearray]) -> None:
        wire = CommandText("DPP_RELAY_ADD_CONTROLLER ")
        wire.put("word", "address", address)
        wire.literal(" ")
        wire.put("hex", "key_hash", key_hash)
        self._text = wire


class DppRelayRemoveController(Command["replies.Done"]):
    """Removes a controller to which DPP is relayed.

    ``DPP_RELAY_REMOVE_CONTROLLER <address:word>``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The IP address of the controller.

    >>> bytes(DppRelayRemoveController("word"))
    b'DPP_RELAY_REMOVE_CONTROLLER word'
    """

    _reply = "Done"

    def __init__(self, address: Union[Text, int]) -> None:
        wire = CommandText("DPP_RELAY_REMOVE_CONTROLLER ")
        wire.put("word", "address", address)
        self._text = wire
