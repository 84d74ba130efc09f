"""What is raised besides ``OSError``, ``TimeoutError``, ``TypeError`` and ``ValueError``."""

from typing import Optional


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


class Refused(Error):
    """The daemon said no: ``FAIL``, ``UNKNOWN COMMAND`` or the like."""


class UnexpectedReply(Error):
    """The daemon answered something else than a reply to this command."""


class Failed(Error):
    """The daemon had begun what it was asked for, and then it failed."""
