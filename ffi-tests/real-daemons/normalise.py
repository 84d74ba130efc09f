"""The only things in which two runs of the same program may differ. Everything else is compared."""

import re

# (pattern, replacement, why)
RULES = (
    (rb"wpa_ctrl_\d+-\d+", b"wpa_ctrl_PID-N", "the name of a client's socket has its process id"),
    (rb"(dot1xAuthSessionId|authMultiSessionId)=[0-9A-F]+", rb"\1=RANDOM",
     "hostapd draws session identifiers at random"),
    (rb"dot1xAuthSessionTime=\d+", b"dot1xAuthSessionTime=SECONDS", "hostapd counts seconds"),
)


def normalise(text):
    """Applies all rules to an observation (latin-1 text, one character a byte)."""
    content = text.encode("latin-1")
    for pattern, replacement, _ in RULES:
        content = re.sub(pattern, replacement, content)
    return content.decode("latin-1")
