from typing import Union

from .events import Event

# Events
def parse_event(text: Union[str, bytes, bytearray]) -> Event: ...
