"""Replies of daemons that misbehave: nothing but the documented errors, whatever the bytes."""

import random

import pytest

from reply_data import check, exchanges, parse_reply
from wpa_supplicant import Refused, UnexpectedReply


def read(command, reply):
    try:
        record = parse_reply(command, reply)
    except (Refused, UnexpectedReply):
        return 0
    assert record.raw == reply
    check(record)
    repr(record)
    return 1


def distinct():
    """One reply for each command word, the longest."""
    longest = {}
    for _, command, reply in exchanges("transcripts", "recordings/wifi"):
        word = command.split(" ")[0]
        if len(reply) > len(longest.get(word, ("", b""))[1]):
            longest[word] = command, reply
    return list(longest.values())


@pytest.mark.slow
def test_cut_at_every_byte():
    replies = distinct()
    assert len(replies) > 60
    for command, reply in replies:
        for end in range(min(len(reply), 400)):
            read(command, reply[:end])


@pytest.mark.slow
def test_random_bytes_and_mixed_lines():
    chance = random.Random(6)
    replies = distinct()
    lines = [line for _, reply in replies for line in reply.splitlines(keepends=True)]
    lines += [name + b"=" + value + b"\n" for value in (b"", b"\xff", b"-1", b"99999999999999999999")
              for name in (b"other", b"interfaces", b"participants", b"preauthentication",
                           b"ap_info", b"multi-link", b"eapol", b"_raw", b"__class__", b"items",
                           b"bss", b"peer_addr", b"ndps", b"radiusClients", b"address")]
    parsed = 0
    for _ in range(6000):
        command, reply = chance.choice(replies)
        if chance.random() < 0.7:
            reply = b"".join(chance.choice(lines) for _ in range(chance.randrange(1, 8)))
        octets = bytearray(reply)
        for _ in range(chance.randrange(4) if octets else 0):
            octets[chance.randrange(len(octets))] = chance.randrange(256)
        parsed += read(command, bytes(octets))
    assert parsed > 1000
