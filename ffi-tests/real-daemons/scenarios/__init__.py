"""All scenarios: functions that take a Laboratory, by name, in the order in which they run."""

from . import action, hostapd, interactive, oneshot, trouble

SCENARIOS = {}
for _module in (oneshot, trouble, interactive, action, hostapd):
    for _name, _function in vars(_module).items():
        if callable(_function) and getattr(_function, "is_scenario", False):
            SCENARIOS[_name] = _function
