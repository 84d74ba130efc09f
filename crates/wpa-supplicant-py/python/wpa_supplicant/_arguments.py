"""What arguments may be, for type checkers."""

import os
from typing import Union

Text = Union[str, bytes, bytearray]
"""Text, or the bytes of it."""

PathLike = Union[str, bytes, "os.PathLike[str]", "os.PathLike[bytes]"]
"""A path or, where a daemon is meant, an endpoint."""
