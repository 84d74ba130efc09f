"""Every reply that was recorded of a real daemon, read by its command."""

import collections

import pytest
from reply_data import check, exchanges, parse_reply, replies

from wpa_supplicant import Refused

# Types, replies and refusals of the recordings that the Rust crate counts as well.
COUNTED = {
    "AccessList": 2,
    "Addresses": 5,
    "BssList": 31,  # one of a BSS command that was wrong on purpose
    "CredentialList": 2,
    "DriverFlags": 3,
    "GlobalConfig": 1,
    "HostapdConfig": 2,
    "HostapdStatus": 12,
    "InterfaceControls": 5,
    "InterfaceNames": 10,
    "Mib": 18,
    "NetworkList": 36,
    "P2pPeer": 16,
    "PmksaCache": 18,
    "ScanResults": 15,
    "SignalPoll": 1,
    "StationReply": 9,
    "WpsStatus": 4,
}


def test_replies_have_the_class_of_their_command():
    counts, refused = collections.Counter(), 0
    for _, command, reply in exchanges("transcripts"):
        try:
            counts[type(parse_reply(command, reply)).__name__] += 1
        except Refused:
            refused += 1
    assert sum(counts.values()) + refused == 819
    assert refused == 101
    assert {name: counts[name] for name in COUNTED} == COUNTED


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["transcripts", "recordings/wired", "recordings/wifi"])
def test_attributes_are_of_the_annotated_types(folder):
    read = 0
    for _, command, reply in exchanges(folder):
        try:
            record = parse_reply(command, reply)
        except Refused:
            continue
        assert record.raw == reply
        assert record.text.encode("utf-8", "surrogateescape") == reply
        check(record)
        read += 1
    assert read > 90


def test_a_status_of_the_recordings():
    wanted = (reply for file, command, reply in exchanges("transcripts")
              if file.startswith("wlan1") and command == "STATUS" and b"COMPLETED" in reply)
    reply = next(wanted)
    pairs = dict(line.split("=", 1) for line in reply.decode().splitlines())
    status = parse_reply("STATUS", reply)
    assert type(status) is replies.Status
    assert status.wpa_state == "COMPLETED"
    assert status.bssid == pairs["bssid"]
    assert status.freq == int(pairs["freq"])
    assert status.key_mgmt == pairs["key_mgmt"]
    assert status.id == int(pairs["id"])
