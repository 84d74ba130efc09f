"""Builds wpa_cli and hostapd_cli from Debian's source package in three variants.

original  as Debian builds them
shared    linked with libwpa_client.so in place of wpa_ctrl.o
static    linked with libwpa_client.a in place of wpa_ctrl.o

The three differ in the last link step alone: each other object is the same file.
"""

import os
import shlex
import shutil
import subprocess
import sys

VARIANTS = ("original", "shared", "static")
# Program, folder in the source tree, Debian's configuration of it.
PROGRAMS = (
    ("wpa_cli", "wpa_supplicant", "config/wpasupplicant/linux"),
    ("hostapd_cli", "hostapd", "config/hostapd/linux"),
)
# What the two programs call between them.
FUNCTIONS = {
    "wpa_ctrl_attach", "wpa_ctrl_close", "wpa_ctrl_detach", "wpa_ctrl_get_fd", "wpa_ctrl_open",
    "wpa_ctrl_open2", "wpa_ctrl_pending", "wpa_ctrl_recv", "wpa_ctrl_request",
}


class BuildError(Exception):
    """Something could not be built; the text says what."""


def run(argv, folder=None):
    """Runs a command and returns its standard output."""
    done = subprocess.run(argv, cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        raise BuildError(f"{shlex.join(argv)} failed:\n{done.stderr}{done.stdout}")
    return done.stdout


def prepare_source(root, folder):
    """Copies Debian's source into folder/source, once for each version of it."""
    source = run([os.path.join(root, "scripts/setup"), "debian-source"]).splitlines()[-1]
    packaging = os.path.join(os.path.dirname(source), "debian")
    copy = os.path.join(folder, "source")
    stamp = os.path.join(folder, "stamp")
    with open(os.path.join(packaging, "changelog"), encoding="utf-8") as changelog:
        version = changelog.readline()
    if os.path.exists(stamp):
        with open(stamp, encoding="utf-8") as file:
            if file.read() == version:
                return copy
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    shutil.copytree(source, copy, symlinks=True)
    for _, part, configuration in PROGRAMS:
        shutil.copy(os.path.join(packaging, configuration), os.path.join(copy, part, ".config"))
    with open(stamp, "w", encoding="utf-8") as file:
        file.write(version)
    return copy


def link_command(program, folder):
    """The command by which the Makefile links the program, as a list."""
    os.unlink(os.path.join(folder, program))
    for line in run(["make", "-n", program], folder).splitlines():
        words = shlex.split(line)
        if "-o" in words and words[words.index("-o") + 1] == program:
            return words
    raise BuildError(f"the Makefile in {folder} shows no command that links {program}")


def build(root, libdir, folder):
    """Builds all variants into folder/VARIANT/ and returns nothing."""
    source = prepare_source(root, folder)
    for variant in VARIANTS:
        os.makedirs(os.path.join(folder, variant), exist_ok=True)
    for program, part, _ in PROGRAMS:
        place = os.path.join(source, part)
        run(["make", program], place)
        shutil.copy(os.path.join(place, program), os.path.join(folder, "original", program))
        words = link_command(program, place)
        theirs = [word for word in words if word.endswith("src/common/wpa_ctrl.o")]
        if len(theirs) != 1:
            raise BuildError(f"{program} should be linked with one wpa_ctrl.o: {shlex.join(words)}")
        replacements = {
            # The path is for testbed/; here LD_LIBRARY_PATH goes before it.
            "shared": ["-L" + libdir, "-lwpa_client", "-Wl,-rpath,$ORIGIN/lib"],
            "static": [os.path.join(libdir, "libwpa_client.a")],
        }
        for variant, replacement in replacements.items():
            argv = []
            for word in words:
                if word == theirs[0]:
                    argv += replacement
                elif word == program:
                    argv.append(os.path.join(folder, variant, program))
                else:
                    argv.append(word)
            run(argv, place)


def symbols(path, *options):
    """The wpa_ctrl_* symbols that nm shows with the options: a dictionary of name to type."""
    found = {}
    for line in run(["nm", *options, path]).splitlines():
        words = line.split()
        if words and words[-1].startswith("wpa_ctrl_") and words[-1] in FUNCTIONS:
            found[words[-1]] = words[-2]
    return found


def linkage(folder):
    """Checks which variant takes the functions from where. Yields (name, complaint or None)."""
    used = {}
    for program, _, _ in PROGRAMS:
        path = {variant: os.path.join(folder, variant, program) for variant in VARIANTS}
        own = symbols(path["original"])
        used[program] = set(own)
        wrong = [name for name, kind in own.items() if kind != "T"]
        yield (f"{program}, original: has its own wpa_ctrl functions",
               f"not defined in it: {wrong}" if wrong or not own else None)

        dynamic = symbols(path["shared"])
        wrong = [name for name, kind in dynamic.items() if kind != "U"]
        needed = "[libwpa_client.so]" in run(["readelf", "-d", path["shared"]])
        complaint = None
        if wrong or not dynamic:
            complaint = f"defined in the program itself: {wrong}"
        elif not needed:
            complaint = "libwpa_client.so is not among its NEEDED libraries"
        yield f"{program}, shared: takes them from libwpa_client.so", complaint

        inside = symbols(path["static"])
        wrong = [name for name in dynamic if inside.get(name, "U") == "U"]
        needed = "[libwpa_client.so]" in run(["readelf", "-d", path["static"]])
        complaint = None
        if wrong:
            complaint = f"undefined: {wrong}"
        elif needed:
            complaint = "it needs libwpa_client.so all the same"
        yield f"{program}, static: has them from libwpa_client.a", complaint


if __name__ == "__main__":
    # clients.py LIBDIR FOLDER: builds all variants, for others than this folder's driver.
    try:
        build(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."),
              *map(os.path.abspath, sys.argv[1:]))
    except BuildError as error:
        sys.exit(f"clients: {error}")
