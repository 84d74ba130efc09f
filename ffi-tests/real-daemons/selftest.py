"""Shows that the comparison can fail: each mistake in faults.c must be found, and nothing else."""

import os

from clients import run as command

HERE = os.path.dirname(os.path.abspath(__file__))

# Mistake, and the scenarios of which at least one must notice it.
FAULTS = (
    ("SHORT_REPLY", ["wpa_cli_while_connected"]),
    ("WRONG_BYTE", ["wpa_cli_commands_that_ask"]),
    ("LOST_EVENT", ["events_at_the_prompt"]),
    ("CUT_EVENT", ["daemon_ends_and_returns"]),
    ("LOST_CALLBACK", ["hostapd_cli_prompt"]),
    ("WRONG_ERRNO", ["wrong_paths"]),
    ("SOCKET_LEFT", ["action_in_the_background"]),
    ("ATTACH_REFUSED", ["action_in_the_foreground"]),
    ("TIMEOUT_IS_ERROR", ["silent_daemon"]),
)


def run(tally, start, compare, folder):
    """Runs the scenarios without a mistake, then each mistake with its own."""
    scenarios = sorted({name for _, names in FAULTS for name in names})
    libraries = []
    for fault, _ in FAULTS:
        libraries.append(os.path.join(folder, f"fault-{fault.lower()}.so"))
        command(["cc", "-Wall", "-shared", "-fPIC", f"-DFAULT_{fault}", "-o", libraries[-1],
                 os.path.join(HERE, "faults.c"), "-ldl"])
    # All at the same time: they mostly wait for what a mistake keeps from coming.
    original = start("original", scenarios)
    clean = start("shared", scenarios)
    broken = [start("shared", names, library)
              for (_, names), library in zip(FAULTS, libraries)]
    original = original.results()
    clean = clean.results()
    for name in scenarios:
        complaints = [text for _, text in compare(original[name], clean[name]) if text]
        tally.note(f"without a mistake, {name} passes", "\n".join(complaints) or None)
    for (fault, names), worker in zip(FAULTS, broken):
        results = worker.results()
        found = [label for name in names
                 for label, text in compare(original[name], results[name]) if text]
        print(f"{fault}: {len(found)} differences" + (f", first: {found[0]}" if found else ""))
        tally.note(f"the mistake {fault} is found",
                   None if found else f"no difference in {', '.join(names)}")
