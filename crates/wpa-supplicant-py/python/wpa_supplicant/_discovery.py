"""Which daemons are there."""

from pathlib import PurePath
from typing import Any, Dict, List, Optional

from . import _native
from ._arguments import PathLike
from ._record import Record


class ControlSocket(Record):
    """A control socket that was found by :func:`find_interfaces`."""

    name: str
    """The file's name, which is that of the network interface: of a BSS for hostapd, and
    ``p2p-dev-wlan0`` for the P2P management of ``wlan0``. A global socket has whatever name the
    administrator chose."""

    path: str
    """The file, to be given to :class:`wpa_supplicant.Monitor` and the like."""

    is_p2p_device: bool
    """Whether it is for the P2P management of an interface and not for the interface itself."""

    daemon: Optional[str] = None
    """``"wpa_supplicant"`` or ``"hostapd"``, as the daemon told or, when it was not asked, as the
    directory's name has it; ``None`` when neither tells."""

    is_global: Optional[bool] = None
    """Whether it is a global socket (option ``-g``); ``None`` when the daemon was not asked."""

    interfaces: Optional[List[str]] = None
    """The interfaces that a global socket leads to, and none for other sockets; ``None`` when the
    daemon was not asked."""

    error: Optional[Exception] = None
    """What came of asking, when it failed: ``PermissionError``, ``ConnectionRefusedError`` for what
    a dead daemon left, ``TimeoutError`` and others."""


def find_interfaces(
    directory: Optional[PathLike] = None,
    *,
    probe: bool = False,
    client_directory: Optional[PathLike] = None,
    timeout: float = 10.0,
) -> List[ControlSocket]:
    """The control sockets in a directory, by name, or those in the usual directories of both
    daemons: ``/run/wpa_supplicant``, ``/run/hostapd`` and the same in ``/var/run``.

    What is no socket is left out, and so are the sockets of clients. With ``probe``, each daemon is
    asked what it is and which interfaces it has. Where that fails, :attr:`ControlSocket.error` has
    the reason, and the others are asked all the same. A daemon may take ``timeout`` seconds to
    answer each of two questions. ``client_directory`` is where the socket of asking is made
    (``/tmp``).

    Raises ``OSError`` when the directory can't be read, ``ValueError`` and ``TypeError`` for wrong
    arguments. Usual directories that are not there are passed over.

    >>> from wpa_supplicant import find_interfaces, simulation
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as directory:
    ...     daemon = simulation.Daemon(f"{directory}/wlan0")
    ...     found = find_interfaces(directory, probe=True)
    ...     daemon.stop()
    >>> [(socket.name, socket.daemon, socket.is_global) for socket in found]
    [('wlan0', 'wpa_supplicant', False)]
    """
    _native._check_probe(client_directory, timeout)
    found = []
    for name, path, is_p2p_device in _native._control_sockets(directory):
        about: Dict[str, Any] = {"name": name, "path": path, "is_p2p_device": is_p2p_device}
        guess = _by_directory(path)
        if guess is not None:
            about["daemon"] = guess
        if probe:
            about.update(_native._probe(path, client_directory, timeout))
        found.append(ControlSocket(**about))
    return found


def _by_directory(path: str) -> Optional[str]:
    parts = PurePath(path).parent.parts
    named = [part for part in parts if part in ("wpa_supplicant", "hostapd")]
    return named[-1] if named else None
