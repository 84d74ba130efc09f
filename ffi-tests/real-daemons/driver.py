"""Runs the scenarios for each variant, compares, and says what passed. Started by ./run."""

import argparse
import difflib
import json
import os
import subprocess
import sys
import time

import clients
import selftest
from normalise import normalise
from scenarios import SCENARIOS

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BUILD = os.path.join(ROOT, "build", "real-daemons")


def namespaces():
    """The command that makes namespaces of our own, or an error that says what is missing."""
    argv = ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"]
    if os.geteuid() != 0:
        argv += ["--user", "--map-root-user"]
    done = subprocess.run([*argv, "true"], capture_output=True, text=True)
    if done.returncode != 0:
        who = "root" if os.geteuid() == 0 else "an ordinary user"
        sys.exit(f"real-daemons: these tests need namespaces of their own, which {who} may not "
                 f"make here ({done.stderr.strip()}).\n"
                 "Run them as root with CAP_SYS_ADMIN and CAP_NET_ADMIN, or allow user namespaces.")
    return argv


class Run:
    """One worker: a variant and the scenarios that it goes through."""

    def __init__(self, prefix, variant, libdir, scenarios, preload=None):
        self.process = subprocess.Popen(
            [*prefix, sys.executable, os.path.join(HERE, "worker.py")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        orders = {
            "programs": {name: os.path.join(BUILD, variant, name)
                         for name in ("wpa_cli", "hostapd_cli")},
            "library": os.path.join(libdir, "libwpa_client.so") if variant == "shared" else None,
            "preload": preload,
            "scenarios": scenarios,
        }
        json.dump(orders, self.process.stdin)
        self.process.stdin.close()

    def results(self):
        output = self.process.stdout.read()
        if self.process.wait() != 0 or not output:
            sys.exit("real-daemons: a worker failed, see above")
        return json.loads(output)


def compare(original, ours):
    """Compares two results of one scenario. Yields (label, complaint or None)."""
    for who, result in (("original", original), ("ours", ours)):
        if result["error"]:
            yield f"the scenario itself ({who})", result["error"]
    ours_seen = ours["observations"]
    for index, expected in enumerate(original["observations"]):
        label = expected["label"]
        if index >= len(ours_seen):
            yield label, "our side did not come that far"
            continue
        seen = ours_seen[index]
        if "ours" in expected:
            if expected["original"] not in expected["content"]:
                yield label, (f"the original should show {expected['original']!r} here, "
                              f"but shows {expected['content']!r}")
            elif seen["ours"] not in seen["content"] or "left in /tmp" in seen["content"]:
                yield label, (f"ours should show {seen['ours']!r} here and leave nothing in /tmp, "
                              f"but shows {seen['content']!r}")
            else:
                yield label, None
            continue
        before, after = normalise(expected["content"]), normalise(seen["content"])
        if before != after:
            yield label, "\n".join(difflib.unified_diff(
                [repr(line)[1:-1] for line in before.splitlines(True)],
                [repr(line)[1:-1] for line in after.splitlines(True)],
                "original", "ours", lineterm=""))
        elif expected["contains"] and expected["contains"] not in before:
            yield label, f"both lack {expected['contains']!r}, so nothing was tested: {before!r}"
        else:
            yield label, None


class Tally:
    """Counts and shows."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def note(self, name, complaint):
        if complaint is None:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED  {name}")
            print("    " + complaint.replace("\n", "\n    "))

    def end(self, seconds):
        print(f"{self.passed} passed, {self.failed} failed ({seconds:.0f} s)")
        return 1 if self.failed or not self.passed else 0


def bindings(tally, variant, found):
    """At run time, too, the functions must come from where they should."""
    if variant == "shared":
        elsewhere = {name: path for name, path in found.items()
                     if path != "/mnt/lib/libwpa_client.so"}
        complaint = None
        if elsewhere or "wpa_ctrl_request" not in found:
            complaint = f"bound to {elsewhere or 'nothing'}"
        tally.note("shared: the dynamic linker takes the functions from our library", complaint)
    else:
        tally.note(f"{variant}: the dynamic linker has nothing to look up",
                   f"bound to {found}" if found else None)


def main():
    parser = argparse.ArgumentParser(prog="run", description=__doc__)
    parser.add_argument("--libdir", default=os.path.join(ROOT, "target", "release"),
                        help="folder of libwpa_client.so and .a (default: target/release)")
    parser.add_argument("--only", action="append", metavar="SCENARIO", choices=list(SCENARIOS))
    parser.add_argument("--self-test", action="store_true",
                        help="show that mistakes in the library make the tests fail")
    parser.add_argument("--list", action="store_true", help="name the scenarios")
    options = parser.parse_args()
    if options.list:
        print("\n".join(SCENARIOS))
        return 0
    libdir = os.path.abspath(options.libdir)
    prefix = namespaces()
    for name in ("libwpa_client.so", "libwpa_client.a"):
        if not os.path.exists(os.path.join(libdir, name)):
            sys.exit(f"real-daemons: {libdir} has no {name}; build it with: cargo dropin")
    started = time.monotonic()
    tally = Tally()
    try:
        clients.build(ROOT, libdir, BUILD)
        for name, complaint in clients.linkage(BUILD):
            tally.note(name, complaint)
        if options.self_test:
            selftest.run(tally, lambda *arguments: Run(prefix, arguments[0], libdir, *arguments[1:]),
                         compare, BUILD)
            return tally.end(time.monotonic() - started)
    except clients.BuildError as error:
        sys.exit(f"real-daemons: {error}")

    names = options.only or list(SCENARIOS)
    # The three wait for the same time-outs: together they take as long as one.
    runs = {variant: Run(prefix, variant, libdir, names) for variant in clients.VARIANTS}
    results = {variant: run.results() for variant, run in runs.items()}
    for variant, found in results.items():
        bindings(tally, variant, found["bindings"])
    for name in names:
        print(f"{name}: {len(results['original'][name]['observations'])} observations, "
              f"{results['original'][name]['seconds']:.1f} s")
        for variant in ("shared", "static"):
            for label, complaint in compare(results["original"][name], results[variant][name]):
                tally.note(f"{name}, {variant}: {label}", complaint)
    return tally.end(time.monotonic() - started)


sys.exit(main())
