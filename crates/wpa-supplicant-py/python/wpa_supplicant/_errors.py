"""What is raised besides ``OSError``, ``TimeoutError``, ``TypeError`` and ``ValueError``."""

from typing import TYPE_CHECKING, Any, Dict, Optional, Sequence, Tuple, Type, TypeVar

if TYPE_CHECKING:
    from .events import Event
    from .results import ConnectReason, P2pFailure


_E = TypeVar("_E", bound="Error")


def _copied(kind: Type[_E], arguments: Tuple[Any, ...], attributes: Dict[str, Any]) -> _E:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(attributes)
    return error


class Error(Exception):
    """The daemon answered, but not as it was wanted to."""

    command: Optional[str]
    """The command's name, without its arguments."""

    reply: Optional[str]
    """How the daemon said no, such as ``FAIL``."""

    endpoint: Optional[str]
    """Whom it was asked."""

    def __init__(
        self,
        message: str = "",
        *,
        command: Optional[str] = None,
        reply: Optional[str] = None,
        endpoint: Optional[str] = None,
    ) -> None:
        super().__init__(message)
        self.command = command
        self.reply = reply
        self.endpoint = endpoint

    # Exceptions are copied, and go to other processes, by their positional arguments.
    def __reduce__(self) -> Tuple[Any, ...]:
        return _copied, (type(self), self.args, dict(self.__dict__))


class Refused(Error):
    """The daemon said no: ``FAIL``, ``UNKNOWN COMMAND`` or the like."""


class UnexpectedReply(Error):
    """The daemon answered something else than a reply to this command."""


class Failed(Error):
    """The daemon had begun what it was asked for, and then it failed."""


class ConnectError(Error):
    """A connection failed. What was begun has been undone; the message says what would be right.

    ``reason`` is one of

    - ``"wrong_key"``: the passphrase or the password is wrong;
    - ``"not_found"``: no BSS of the network is there, or none that fits its settings;
    - ``"rejected"``: access points refuse the station;
    - ``"eap_failure"``: the authentication by EAP failed;
    - ``"credentials_needed"``: the daemon asked for what nobody answered;
    - ``"timed_out"``: it took too long;
    - ``"interface_disabled"``: the interface is down, or its radio is blocked;
    - ``"interface_gone"``: the daemon has this interface no more;
    - ``"daemon_gone"``: the daemon ended, or was started anew;
    - ``"disconnected"``: the connection was cut again and again before it was complete;
    - ``"superseded"``: somebody else connected to another network meanwhile, or disabled this one;
    - ``"network_removed"``: somebody else removed the network meanwhile;
    - ``"setting_refused"``: the daemon does not take a setting of the network.
    """

    reason: str
    """Why, for a program to decide by."""

    details: "ConnectReason"
    """The reason and what belongs to it."""

    ssid: Optional[str]
    """To what; None on a wired interface."""

    network_id: Optional[int]
    """The number that the network had; it is gone if it was added for this."""

    def __init__(
        self,
        message: str = "",
        *,
        details: "ConnectReason",
        ssid: Optional[str] = None,
        network_id: Optional[int] = None,
        events: Sequence[str] = (),
    ) -> None:
        super().__init__(message)
        self.reason = details.kind
        self.details = details
        self.ssid = ssid
        self.network_id = network_id
        self._events = tuple(events)

    @property
    def events(self) -> Tuple["Event", ...]:
        """What the daemon told on the way, the last 256 of it, without BSSes that come and go."""
        from ._native import parse_event

        return tuple(parse_event(text) for text in self._events)


class P2pConnectError(Error):
    """There is no group of Wi-Fi Direct. What was begun has been undone.

    ``reason`` is one of

    - ``"negotiation"``: the two devices could not agree;
    - ``"rejected_by_user"``: the user of the other device said no;
    - ``"provision"``: the other device did not agree to the way to pair;
    - ``"invitation"``: the other device did not accept the invitation;
    - ``"wrong_pin"``: the PIN is wrong;
    - ``"pairing"``: WPS failed otherwise;
    - ``"formation"``: the group was not formed;
    - ``"ended"``: the group was formed and ended before it ran;
    - ``"peer_gone"``: the other device is not there any more;
    - ``"timed_out"``: it took too long;
    - ``"daemon_gone"``: the daemon is gone.
    """

    reason: str
    """Why, for a program to decide by."""

    details: "P2pFailure"
    """The reason and what belongs to it."""

    def __init__(self, message: str = "", *, details: "P2pFailure") -> None:
        super().__init__(message)
        self.reason = details.kind
        self.details = details


# Where users find them, which is what tracebacks show.
for _kind in (Error, Refused, UnexpectedReply, Failed, ConnectError, P2pConnectError):
    _kind.__module__ = "wpa_supplicant"
