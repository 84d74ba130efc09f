"""One-shot commands where something is wrong: nobody there, nothing allowed, nobody answering."""

import os
import signal
import socket

from .base import AUTHENTICATOR, STATION, each, scenario


# How ours ends when a path is too long.
TOO_LONG = "File name too long\n"


@scenario
def wrong_paths(laboratory):
    """The error text after a failed open carries errno, so errno must be the original's."""
    laboratory.start("station")
    laboratory.start("authenticator")
    os.mkdir("/mnt/odd")
    open("/mnt/odd/file", "w", encoding="ascii").close()
    os.mkdir("/mnt/odd/folder")
    stream = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    stream.bind("/mnt/odd/stream")
    stream.listen(1)
    datagram = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    datagram.bind("/mnt/odd/dead")
    datagram.close()
    os.symlink("/mnt/st/st0", "/mnt/odd/link")
    os.symlink("/mnt/odd/loop", "/mnt/odd/loop")
    for client in ("wpa_cli", "hostapd_cli"):
        for name in ("nosuch", "file", "folder", "stream", "dead", "link", "loop", "", "file/below"):
            laboratory.run([client, "-p", "/mnt/odd", "-i", name, "ping"])
        laboratory.run([client, "-p", "/mnt/nosuch", "-i", "st0", "ping"])
        laboratory.run([client, "-p", "/mnt/nosuch", "ping"])
        laboratory.run([client, "-p", "/mnt/odd/folder", "ping"])
        laboratory.run([client, "-p", "", "-i", "st0", "ping"])
        laboratory.run([client, "-p", "@abstract:", "-i", "nosuch", "ping"])
        # /mnt/ and 102 bytes are the longest path that a socket address holds.
        for length in (90, 100, 101, 102):
            laboratory.run([client, "-p", "/mnt", "-i", "n" * length, "ping"],
                           label=f"{client} -i with {length} bytes")
        # One byte more, and the original says "Success" and leaves its own socket in /tmp.
        for length in (103, 104, 105, 107, 108, 200, 4000):
            laboratory.run([client, "-p", "/mnt", "-i", "n" * length, "ping"],
                           label=f"{client} -i with {length} bytes",
                           deviation=("Success\n-- left in /tmp: wpa_ctrl_", TOO_LONG))
            for leftover in os.listdir("/tmp"):
                os.unlink(f"/tmp/{leftover}")
    stream.close()
    for path in ("/mnt/nosuch", "/mnt/odd/file", "@abstract:nosuch", "@abstract:", ""):
        laboratory.run(["wpa_cli", "-g", path, "ping"])


@scenario
def first_interface_found(laboratory):
    """Without -i the programs take what the control directory offers."""
    laboratory.start("station")
    laboratory.start("authenticator")
    laboratory.run(["wpa_cli", "-p", "/mnt/st", "status"])
    laboratory.run(["hostapd_cli", "-p", "/mnt/ap", "ping"])


@scenario
def client_directories(laboratory):
    """-s: where the client's own socket goes."""
    laboratory.start("station")
    laboratory.start("authenticator")
    os.mkdir("/mnt/clients")
    deep = "/mnt/" + "d" * 95
    os.mkdir(deep)
    for client in (STATION, AUTHENTICATOR):
        for directory in ("/mnt/clients", "/mnt/clients/", "/mnt/nosuch", "clients", "nosuch", "",
                          "/mnt/st.conf", deep):
            # The original forgets errno when its own socket's path would be too long.
            laboratory.run([*client, "-s", directory, "ping"],
                           deviation=("Success\n", TOO_LONG) if directory == deep else None)
            laboratory.record(f"the client directory {directory} afterwards",
                              repr(sorted(os.listdir("/mnt/clients")) + os.listdir(deep)))


@scenario
def not_permitted(laboratory):
    """Without the privilege to override file modes, root is refused like anybody."""
    laboratory.start("station")
    laboratory.start("authenticator")
    plain = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    for client, directory in ((STATION, "/mnt/st"), (AUTHENTICATOR, "/mnt/ap")):
        laboratory.run([*client, "ping"], before=plain, label=f"{client[0]} ping, no privileges")
        name = os.path.join(directory, client[4])
        os.chmod(name, 0)
        laboratory.run([*client, "ping"], before=plain, label=f"{client[0]} ping, closed socket")
        os.chmod(directory, 0)
        laboratory.run([*client, "ping"], before=plain, label=f"{client[0]} ping, closed directory")
        os.chmod("/tmp", 0o555)
        laboratory.run([*client, "ping"], before=plain, label=f"{client[0]} ping, closed /tmp")
        os.chmod("/tmp", 0o1777)


@scenario
def dead_daemon(laboratory):
    """A killed daemon leaves its socket; one that ended properly removes it."""
    for number in (signal.SIGKILL, signal.SIGTERM):
        laboratory.start("station")
        laboratory.start("authenticator")
        laboratory.run([*STATION, "ping"])
        laboratory.stop("station", number)
        laboratory.stop("authenticator", number)
        each(laboratory, STATION, [["ping"], ["status"]])
        each(laboratory, AUTHENTICATOR, [["ping"], ["status"]])
        laboratory.run(["wpa_cli", "-g", "/mnt/global", "ping"])
    laboratory.start("station")
    laboratory.run([*STATION, "ping"])
    laboratory.run([*STATION, "terminate"])
    laboratory.running.pop("station").wait(10)
    laboratory.run([*STATION, "ping"])


@scenario
def silent_daemon(laboratory):
    """Ten seconds of silence end a command, and not earlier."""
    laboratory.start("station")
    laboratory.freeze("station")
    laboratory.run([*STATION, "status"])
    laboratory.thaw("station")
    laboratory.run([*STATION, "ping"])
    laboratory.run([*STATION, "-s", "/mnt", "raw", "y" * 4095], label="wpa_cli raw with 4095 bytes")
