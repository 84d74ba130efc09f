"""What the scenario files share."""

STATION = ["wpa_cli", "-p", "/mnt/st", "-i", "st0"]
AUTHENTICATOR = ["hostapd_cli", "-p", "/mnt/ap", "-i", "ap0"]


def scenario(function):
    """Marks a function as a scenario; its name is the scenario's."""
    function.is_scenario = True
    return function


def each(laboratory, client, commands):
    """Runs one command after the other, each in a process of its own."""
    for command in commands:
        laboratory.run([*client, *command])
