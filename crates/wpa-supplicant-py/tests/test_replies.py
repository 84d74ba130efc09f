"""Typed replies: their values, what is not known, what is secret, and who reads them."""

import doctest

import pytest
from reply_data import Secret, check, parse_reply, replies

import wpa_supplicant
from wpa_supplicant import Refused, UnexpectedReply, _reply

TABLE = b"bssid / frequency / signal level / flags / ssid\n"


def test_names_of_networks_are_decoded_and_no_byte_is_lost():
    row = b"02:00:00:00:00:01\t2412\t-20\t[WPA2-PSK-CCMP][ESS]\tcaf\\xc3\\xa9\\xff\\n\\\\\n"
    (found,) = parse_reply("SCAN_RESULTS", TABLE + row)
    assert found.ssid.encode("utf-8", "surrogateescape") == b"caf\xc3\xa9\xff\n\\"
    assert (found.bssid, found.frequency, found.signal_level) == ("02:00:00:00:00:01", 2412, -20)
    assert found.flags == "[WPA2-PSK-CCMP][ESS]"


def test_text_that_is_not_utf_8_survives():
    device = parse_reply("BSS 0", b"wps_device_name=caf\xe9\n")[0].wps_device_name
    assert device.encode("utf-8", "surrogateescape") == b"caf\xe9"


def test_lists_are_sequences():
    rows = b"".join(b"02:00:00:00:00:0%d\t2412\t-20\t[ESS]\tn\n" % n for n in range(3))
    results = parse_reply("SCAN_RESULTS", TABLE + rows + b"odd\n")
    assert len(results) == 3
    assert results[-1].bssid == "02:00:00:00:00:02"
    assert [row.bssid for row in results[:2]] == ["02:00:00:00:00:00", "02:00:00:00:00:01"]
    assert results.odd_lines == ["odd"]
    assert results[0] in results


def test_hex_numbers_and_hex_bytes():
    (bss,) = parse_reply("BSS 0", "id=0\ncapabilities=0x0411\nie=0003616263\n")
    assert (bss.capabilities, bss.ie) == (0x411, b"\x00\x03abc")


def test_unknown_keys_and_values_of_another_form_are_kept():
    status = parse_reply("STATUS", "freq=fast\nid=1\nnew=thing\nother=1\ninterfaces=2\na line\n")
    assert (status.freq, status.id, status.interfaces) == (None, 1, ())
    assert status.other == {"freq": "fast", "new": "thing", "other": "1", "interfaces": "2"}
    assert status.odd_lines == ["a line"]
    check(status)


def test_parts_of_a_status_are_records():
    status = parse_reply(
        "STATUS", "wpa_state=COMPLETED\nSupplicant PAE state=AUTHENTICATED\n"
        "selectedMethod=21 (EAP-TTLS)\nEAP-TTLSv0 Phase2 method=MSCHAPV2\n")
    assert status.eapol.supplicant_pae_state == "AUTHENTICATED"
    assert status.eapol.selected_method == replies.SelectedMethod(number=21, name="EAP-TTLS")
    assert status.other == {"EAP-TTLSv0 Phase2 method": "MSCHAPV2"}
    check(status)


@pytest.mark.parametrize("command, reply, hidden", [
    ("P2P_GET_PASSPHRASE", "open sesame", "open sesame"),
    ("GET_CONFIG", "bssid=02:00:00:00:00:00\npassphrase=open sesame\nnew=open sesame\n", "sesame"),
    ("STATUS-WPS", "mode=AP\npassphrase=open sesame\n", "sesame"),
    ("DUMP", "sae_password=open sesame\n", "sesame"),
    ("WPS_PIN any", "12345670\n", "12345670"),
    ("DPP_CONFIGURATOR_GET_KEY 1", "30770201", "3077"),
    ("PMKSA_GET 0", "02:00:00:00:00:01 0123456789abcdef0123456789abcdef "
     "1122334455667788112233445566778811223344556677881122334455667788 1 43200 2 0\n", "1122"),
])
def test_secrets_are_hidden(command, reply, hidden):
    record = parse_reply(command, reply)
    assert hidden not in repr(record)
    assert hidden not in str(record.to_dict())
    assert hidden in record.text
    check(record)


def test_secrets_can_be_revealed():
    config = parse_reply("GET_CONFIG", "bssid=02:00:00:00:00:00\npassphrase=open sesame\nx=y z\n")
    assert config.passphrase == Secret("open sesame")
    assert config.other == {"x": Secret("y z")}
    assert parse_reply("WPS_PIN any", "01234567\n").value.reveal() == "01234567"


@pytest.mark.parametrize("command, reply, name", [
    ("STATUS", "state=ENABLED\nphy=phy0\n", "HostapdStatus"),
    ("STATUS", "wpa_state=INACTIVE\n", "Status"),
    ("IFNAME=wlan0 STATUS", "wpa_state=INACTIVE\n", "Status"),
    ("STATUS-DRIVER", "ifindex=3\n", "Pairs"),
    ("INTERFACES", "wlan0\n", "InterfaceNames"),
    ("INTERFACES ctrl", "wlan0 ctrl_iface=N/A\n", "InterfaceControls"),
    ("LOG_LEVEL", "Current level: DEBUG\n", "LogLevel"),
    ("LOG_LEVEL DEBUG", "OK\n", "Done"),
    ("WPS_PIN any 12345670", "OK\n", "Done"),
    ("WPS_PIN any 12345670", "12345670\n", "Pin"),
    ("STA 02:00:00:00:00:01", "", "StationReply"),
    ("STA 02:00:00:00:00:01 eapol", "auth_pae_state=1\n", "Pairs"),
    ("GET_CAPABILITY freq", "Mode[G] Channels:\n 1 = 2412 MHz\n", "Frequencies"),
    ("GET_CAPABILITY eap", "MD5 TLS", "Words"),
    ("LINKID 0 PING", "PONG\n", "Pong"),
    ("PINGER", "PONG\n", "Raw"),
    ("VENDOR_OF_NOBODY 1", "anything", "Raw"),
])
def test_the_command_says_the_class(command, reply, name):
    assert type(parse_reply(command, reply)).__name__ == name


def test_refusals():
    with pytest.raises(Refused) as refused:
        parse_reply(b"CTRL-RSP-PASSWORD-0:open sesame", b"FAIL\n")
    assert (refused.value.command, refused.value.reply) == ("CTRL-RSP-PASSWORD-0", "FAIL")
    assert "sesame" not in str(refused.value)
    with pytest.raises(UnexpectedReply, match="PONG"):
        parse_reply("PING", "PANG\n")
    with pytest.raises(TypeError):
        parse_reply("PING", 1)


def test_replies_can_be_compared_and_not_changed():
    one, same = (parse_reply("SIGNAL_POLL", "RSSI=-42\nLINKSPEED=0\nNOISE=9999\n") for _ in "12")
    assert one == same
    assert hash(one) == hash(same)
    assert (one.rssi, one.link_speed, one.noise, one.noise_as_written) == (-42, None, None, 9999)
    with pytest.raises(AttributeError):
        one.rssi = 0


@pytest.mark.parametrize("module", [_reply, wpa_supplicant._native], ids=lambda it: it.__name__)
def test_the_examples_run(module):
    if module is _reply:
        assert doctest.testmod(module).failed == 0
        return
    finder, runner = doctest.DocTestFinder(), doctest.DocTestRunner(
        optionflags=doctest.IGNORE_EXCEPTION_DETAIL)
    run = 0
    for subject in (wpa_supplicant.parse_reply, wpa_supplicant.Client,
                    wpa_supplicant.Client.set_network):
        for test in finder.find(subject, subject.__name__, globs={}, module=False):
            result = runner.run(test)
            assert result.failed == 0
            run += result.attempted > 0
    assert run >= 3


def test_values_of_networks_are_decoded():
    value = parse_reply("GET_NETWORK 0 ssid", '"the "best" net"')
    assert (value.value, value.decode(), value.is_hidden) == ('"the "best" net"', 'the "best" net', False)
    assert parse_reply("GET_NETWORK 0 ssid", "ff00").decode_bytes() == b"\xff\0"
    assert parse_reply("GET_NETWORK 0 ssid", "ff").decode() == "\udcff"
    assert parse_reply("GET_NETWORK 0 ssid", r'P"a\nb"').decode() == "a\nb"
    assert parse_reply("GET_NETWORK 0 psk", "*").is_hidden
    for other in ("*", "WPA-PSK SAE", "1"):
        with pytest.raises(ValueError, match="no string"):
            parse_reply("GET_NETWORK 0 key_mgmt", other).decode()


@pytest.mark.parametrize("command, reply, items, odd", [
    ("BSSID_IGNORE", b"02:00:00:00:00:01\nan\xff odd one\n", 1, ["an\udcff odd one"]),
    ("ACCEPT_ACL SHOW", b"02:00:00:00:00:01 VLAN_ID=0\nodd\n", 1, ["odd"]),
    ("SHOW_NEIGHBOR", b"02:00:00:00:00:01 ssid=4c6162 nr=00\nodd\n", 1, ["odd"]),
    ("INTERFACES", b"wlan0\nwlan1\n", 2, []),
])
def test_odd_lines_of_lists_without_a_header(command, reply, items, odd):
    entries = parse_reply(command, reply)
    assert (len(entries), entries.odd_lines) == (items, odd)
