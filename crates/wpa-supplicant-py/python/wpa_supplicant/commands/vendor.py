"""Vendor commands and elements.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Union

from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class Vendor(Command["replies.Hex"]):
    r"""Sends a vendor command to the driver.

    ``VENDOR <vendor_id:hexnum> <subcommand:uint>[? <data:hex>][?  nested=<nested:enum(0|1)>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Hex`.

    Two spaces before nested: with one it would be read as data when there is none; an empty
    reply is a success without data.

    - ``vendor_id``: The OUI of the vendor.
    - ``subcommand``: The number of the command.
    - ``data``: The data of the command.
    - ``nested``: Whether the data is marked as nested attributes.

    >>> bytes(Vendor(0x1f, 7, data=b"\x01\xff"))
    b'VENDOR 1f 7 01ff'
    """

    _reply = "Hex"

    def __init__(
        self,
        vendor_id: int,
        subcommand: int,
        *,
        data: Optional[Union[bytes, bytearray]] = None,
        nested: Optional[bool] = None,
    ) -> None:
        wire = CommandText("VENDOR ")
        wire.put("hexnum", "vendor_id", vendor_id)
        wire.literal(" ")
        wire.put("uint", "subcommand", subcommand)
        if data is not None:
            wire.literal(" ")
            wire.put("hex", "data", data)
        if nested is not None:
            wire.literal("  nested=")
            wire.put("bool", "nested", nested)
        self._text = wire


class VendorElemAdd(Command["replies.Done"]):
    r"""Adds vendor elements to a kind of frame.

    ``VENDOR_ELEM_ADD <frame:uint> <elements:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``frame``: The number of the kind of frame.
    - ``elements``: The elements.

    >>> bytes(VendorElemAdd(7, b"\x01\xff"))
    b'VENDOR_ELEM_ADD 7 01ff'
    """

    _reply = "Done"

    def __init__(self, frame: int, elements: Union[bytes, bytearray]) -> None:
        wire = CommandText("VENDOR_ELEM_ADD ")
        wire.put("uint", "frame", frame)
        wire.literal(" ")
        wire.put("hex", "elements", elements)
        self._text = wire


class VendorElemGet(Command["replies.Hex"]):
    """Asks for the vendor elements of a kind of frame.

    ``VENDOR_ELEM_GET <frame:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Hex`.

    - ``frame``: The number of the kind of frame.

    >>> bytes(VendorElemGet(7))
    b'VENDOR_ELEM_GET 7'
    """

    _reply = "Hex"

    def __init__(self, frame: int) -> None:
        wire = CommandText("VENDOR_ELEM_GET ")
        wire.put("uint", "frame", frame)
        self._text = wire


class VendorElemRemove(Command["replies.Done"]):
    r"""Removes vendor elements from a kind of frame.

    ``VENDOR_ELEM_REMOVE <frame:uint> <elements:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``frame``: The number of the kind of frame.
    - ``elements``: The elements.

    >>> bytes(VendorElemRemove(7, b"\x01\xff"))
    b'VENDOR_ELEM_REMOVE 7 01ff'
    """

    _reply = "Done"

    def __init__(self, frame: int, elements: Union[bytes, bytearray]) -> None:
        wire = CommandText("VENDOR_ELEM_REMOVE ")
        wire.put("uint", "frame", frame)
        wire.literal(" ")
        wire.put("hex", "elements", elements)
        self._text = wire


class VendorElemRemoveAll(Command["replies.Done"]):
    """Removes all vendor elements from a kind of frame.

    ``VENDOR_ELEM_REMOVE <frame:uint> *``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``frame``: The number of the kind of frame.

    >>> bytes(VendorElemRemoveAll(7))
    b'VENDOR_ELEM_REMOVE 7 *'
    """

    _reply = "Done"

    def __init__(self, frame: int) -> None:
        wire = CommandText("VENDOR_ELEM_REMOVE ")
        wire.put("uint", "frame", frame)
        wire.literal(" *")
        self._text = wire
