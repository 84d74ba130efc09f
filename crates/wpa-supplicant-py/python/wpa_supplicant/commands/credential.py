"""Credentials.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class ListCreds(Command["replies.CredentialList"]):
    """Lists the credentials for Hotspot 2.0 and Interworking.

    ``LIST_CREDS``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.CredentialList`.

    >>> bytes(ListCreds())
    b'LIST_CREDS'
    """

    _reply = "CredentialList"

    def __init__(self) -> None:
        wire = CommandText("LIST_CREDS")
        self._text = wire


class AddCred(Command["replies.Identifier"]):
    """Adds a credential without settings.

    ``ADD_CRED``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    >>> bytes(AddCred())
    b'ADD_CRED'
    """

    _reply = "Identifier"

    def __init__(self) -> None:
        wire = CommandText("ADD_CRED")
        self._text = wire


class GetCred(Command["replies.Value"]):
    """Asks for a variable of a credential.

    ``GET_CRED <credential_id:uint> <variable:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Value`.

    Passwords are answered with an asterisk.

    - ``credential_id``: The number of the credential.
    - ``variable``: The name of the variable.

    >>> bytes(GetCred(7, "word"))
    b'GET_CRED 7 word'
    """

    _reply = "Value"

    def __init__(self, credential_id: int, variable: Union[Text, int]) -> None:
        wire = CommandText("GET_CRED ")
        wire.put("uint", "credential_id", credential_id)
        wire.literal(" ")
        wire.put("word", "variable", variable)
        self._text = wire


class RemoveCred(Command["replies.Done"]):
    """Removes a credential.

    ``REMOVE_CRED <credential_id:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``credential_id``: The number of the credential.

    >>> bytes(RemoveCred(7))
    b'REMOVE_CRED 7'
    """

    _reply = "Done"

    def __init__(self, credential_id: int) -> None:
        wire = CommandText("REMOVE_CRED ")
        wire.put("uint", "credential_id", credential_id)
        self._text = wire


class RemoveCredAll(Command["replies.Done"]):
    """Removes every credential.

    ``REMOVE_CRED all``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(RemoveCredAll())
    b'REMOVE_CRED all'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("REMOVE_CRED")
        wire.literal(" all")
        self._text = wire


class RemoveCredSpFqdn(Command["replies.Done"]):
    """Removes the credentials that have this domain.

    ``REMOVE_CRED sp_fqdn=<domain:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``domain``: The domain name.

    >>> bytes(RemoveCredSpFqdn("word"))
    b'REMOVE_CRED sp_fqdn=word'
    """

    _reply = "Done"

    def __init__(self, domain: Union[Text, int]) -> None:
        wire = CommandText("REMOVE_CRED")
        wire.literal(" sp_fqdn=")
        wire.put("word", "domain", domain)
        self._text = wire


class RemoveCredProvisioningSp(Command["replies.Done"]):
    """Removes the credentials that this service provider gave.

    ``REMOVE_CRED provisioning_sp=<domain:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``domain``: The domain name.

    >>> bytes(RemoveCredProvisioningSp("word"))
    b'REMOVE_CRED provisioning_sp=word'
    """

    _reply = "Done"

    def __init__(self, domain: Union[Text, int]) -> None:
        wire = CommandText("REMOVE_CRED")
        wire.literal(" provisioning_sp=")
        wire.put("word", "domain", domain)
        self._text = wire
