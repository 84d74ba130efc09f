"""Events as Python objects: compared, copied, kept, shown."""

import copy
import pickle
import sys
import textwrap

import pytest

from event_data import examples
from wpa_supplicant import Secret, events, parse_event

ADDED = "IFNAME=wlan0 <3>CTRL-EVENT-BSS-ADDED 34 00:11:22:33:44:55"


def test_what_every_event_has():
    event = parse_event(ADDED)
    assert type(event) is events.BssAdded and isinstance(event, events.Event)
    assert (event.bss_id, event.bssid) == (34, "00:11:22:33:44:55")
    assert (event.interface, event.level, event.rest) == ("wlan0", 3, "")
    assert event.raw == ADDED.encode()
    assert event.text == "CTRL-EVENT-BSS-ADDED 34 00:11:22:33:44:55"
    assert (event.macro, event.prefix) == ("WPA_EVENT_BSS_ADDED", events.WPA_EVENT_BSS_ADDED)
    assert parse_event(event.text).level is None


def test_what_a_newer_daemon_adds_is_the_rest():
    event = parse_event(ADDED + " freq=2412")
    assert (event.bss_id, event.rest) == (34, " freq=2412")
    assert event != parse_event(ADDED)


def test_names_in_an_encoding_and_bytes_that_are_none():
    line = b'<3>CTRL-EVENT-SSID-TEMP-DISABLED id=3 ssid="caf\\xc3\\xa9 \\xff\\n" auth_failures=2'
    event = parse_event(line + b" duration=20 reason=WRONG_KEY")
    assert event.ssid == "café \udcff\n"
    assert event.ssid.encode("utf-8", "surrogateescape") == b"caf\xc3\xa9 \xff\n"
    assert event.raw.startswith(line)


def test_elements_of_a_list():
    event = parse_event(
        "CTRL-EVENT-T2LM-UPDATE default=0 link_id=1 up_link=11111111 down_link=00000001"
        " link_id=2 up_link=00000000 down_link=00000101"
    )
    assert [type(link) for link in event.links] == [events.T2lmUpdateLink] * 2
    assert [(link.link_id, link.up_link, link.down_link) for link in event.links] == [
        (1, 255, 1),
        (2, 0, 5),
    ]
    assert event.to_dict()["links"][1] == {"link_id": 2, "up_link": 0, "down_link": 5}
    assert copy.deepcopy(event) == event


def test_the_same_event_is_equal():
    one, same = parse_event(ADDED), parse_event(ADDED.encode())
    assert one == same and hash(one) == hash(same) and len({one, same}) == 1
    others = [
        ADDED.replace("34", "35"),
        ADDED.replace("<3>", "<4>"),
        ADDED.replace("wlan0", "wlan1"),
        ADDED.replace("ADDED", "REMOVED"),
        "OK",
    ]
    for other in others:
        assert parse_event(other) != one
    assert one != ADDED


def test_copied_and_pickled():
    for example in examples():
        event = parse_event(example["line"].encode("latin-1"))
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(event, protocol))
            assert type(again) is type(event) and again == event
            assert (again.text, again.level) == (event.text, event.level)
        assert copy.copy(event) == copy.deepcopy(event) == event


def test_it_can_not_be_changed():
    event = parse_event(ADDED)
    with pytest.raises(AttributeError, match="BssAdded can't be changed"):
        event.bss_id = 3
    with pytest.raises(AttributeError):
        del event.raw
    with pytest.raises(AttributeError):
        event.text = "x"
    event.to_dict()["bss_id"] = 3
    assert event == parse_event(ADDED)


def test_made_by_hand():
    event = events.BssAdded(bss_id=34, bssid="00:11:22:33:44:55", level=3)
    assert repr(event) == "BssAdded(bss_id=34, bssid='00:11:22:33:44:55', level=3)"
    assert event.to_dict() == {"bss_id": 34, "bssid": "00:11:22:33:44:55", "level": 3}
    assert (event.raw, event.text, event.interface) == (b"", "", None)


def test_made_by_hand_it_has_what_its_kind_has():
    for wrong, text in [
        ({"foo": 3}, "Disconnected has no attribute 'foo', but .*bssid, reason"),
        ({}, "Disconnected needs bssid, reason"),
        ({"bssid": "02:00:00:00:00:01"}, "Disconnected needs reason"),
        ({"bssid": "02:00:00:00:00:01", "reason": 3, "_raw": b""}, "no attribute '_raw'"),
    ]:
        with pytest.raises(TypeError, match=text):
            events.Disconnected(**wrong)
    made = events.Disconnected(bssid="02:00:00:00:00:01", reason=3)
    assert made.locally_generated is None


def test_made_by_hand_it_is_the_same_with_the_same_raw():
    line = "<3>CTRL-EVENT-SCAN-RESULTS "
    assert parse_event(line) == events.ScanResults(level=3, raw=line.encode())
    assert parse_event(line) != events.ScanResults(level=3)


def test_a_stripped_text_is_of_no_known_kind():
    line = "<3>CTRL-EVENT-SCAN-RESULTS "
    assert type(parse_event(line)) is events.ScanResults
    assert type(parse_event(line.strip())) is events.UnknownEvent


def test_no_secret_is_shown():
    seen = set()
    for example in examples():
        event = parse_event(example["line"].encode("latin-1"))
        for name in event.secrets:
            secret = getattr(event, name)
            if secret is None:
                continue
            assert type(secret) is Secret
            value = secret.reveal()
            assert value in event.text
            if not value:
                continue
            seen.add(event.macro)
            assert value not in repr(event) and value not in repr(event.to_dict())
            assert value not in str(event) and value not in f"{event}"
    assert len(seen) >= 9


def test_no_secret_is_shown_in_a_form_that_is_not_known():
    event = parse_event("<3>DPP-CONFOBJ-PASS what 616263")
    assert (event.kind, event.macro) == ("DppConfobjPass", "DPP_EVENT_CONFOBJ_PASS")
    assert "616263" not in repr(event) and "616263" in event.text
    assert repr(event) == "UnrecognisedEvent(<hidden>, kind='DppConfobjPass', level=3)"
    assert event.secrets == events.DppConfobjPass.secrets == ("passphrase",)
    assert event.prefix == events.DppConfobjPass.prefix


def test_a_form_that_is_not_known():
    event = parse_event("<3>CTRL-EVENT-BSS-ADDED 34")
    assert type(event) is events.UnrecognisedEvent
    assert repr(event) == "UnrecognisedEvent('CTRL-EVENT-BSS-ADDED 34', kind='BssAdded', level=3)"
    assert getattr(events, event.kind).macro == event.macro


MATCH = """
    def name(event):
        match event:
            case events.BssAdded(number, address):
                return f"{number} {address}"
            case events.Connected(bssid=address, fils_hlp_sent=False):
                return address
            case events.UnrecognisedEvent("Connected", text):
                return text
            case events.UnknownEvent(text):
                return text
"""


@pytest.mark.skipif(sys.version_info < (3, 10), reason="match came with Python 3.10")
def test_patterns():
    names = {"events": events}
    exec(textwrap.dedent(MATCH), names)
    connected = "CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:10 completed [id=0 id_str=]"
    assert names["name"](parse_event(ADDED)) == "34 00:11:22:33:44:55"
    assert names["name"](parse_event(connected)) == "02:00:00:00:00:10"
    assert names["name"](parse_event(connected[:25])) == connected[:25]
    assert names["name"](parse_event("hello")) == "hello"
    assert names["name"](parse_event("AP-ENABLED ")) is None
