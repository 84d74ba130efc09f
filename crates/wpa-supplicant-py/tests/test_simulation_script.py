"""Scripts: which commands, and what happens then."""

import pytest
from raw_client import RawClient

from wpa_supplicant.simulation import Daemon, Pattern, Script, Step


@pytest.fixture
def run(tmp_path):
    """Starts a daemon with a script; gives the daemon and a client."""
    started = []

    def run(script):
        daemon = Daemon(tmp_path / "wlan0", script)
        started.append(daemon)
        client = RawClient(daemon.path, tmp_path / "own")
        started.append(client)
        return daemon, client

    yield run
    for one in reversed(started):
        one.close() if isinstance(one, RawClient) else one.stop()


def test_an_empty_script_knows_nothing(run):
    _, client = run(Script())
    assert client.ask(b"PING") == b"UNKNOWN COMMAND\n"


def test_patterns(run):
    script = (
        Script()
        .on(Pattern.exact("A").nth(2), "second")
        .on(Pattern.prefix(b"A").first(2), b"early")
        .on(Pattern.any().after(3), "late")
        .before("B", "B first")
    )
    _, client = run(script)
    asked = [client.ask(command) for command in (b"A", b"A", b"AB", b"B", b"A")]
    assert asked == [b"early", b"second", b"UNKNOWN COMMAND\n", b"B first", b"late"]


def test_steps_run_in_order(run):
    script = (
        Script.wpa_supplicant()
        .on("A", Step.attach(), Step.event_to_monitors("<3>ALL"), *Step.events(2), Step.empty())
        .on("B", Step.delay(0.001), Step.oversized(5000))
        .on("C", Step.late(0.001, "late"), Step.event("<3>BEFORE"))
        .on("D", Step.detach(), Step.behave_twice())
        .on("PING", Step.behave_twice())
        .on("STATUS", Step.behave_late(0.001))
        .on("E", "e", Step.ignore(1))
        .on("F")
    )
    daemon, client = run(script)
    client.send(b"A")
    expected = [b"<3>ALL", b"<3>TEST-EVENT 0", b"<3>TEST-EVENT 1", b""]
    assert [client.receive() for _ in expected] == expected
    assert client.ask(b"B") == b"x" * 5000
    assert [client.ask(b"C"), client.receive()] == [b"<3>BEFORE", b"late"]
    assert [client.ask(b"PING"), client.receive()] == [b"PONG\n"] * 2
    assert client.ask(b"STATUS").startswith(b"wpa_state=")
    assert [client.ask(b"D"), client.receive()] == [b"UNKNOWN COMMAND\n"] * 2
    assert daemon.monitors() == []
    assert client.ask(b"E") == b"e"
    client.send(b"E")
    client.send(b"F")
    assert client.ask(b"PING") == b"PONG\n"


def test_a_reply_may_be_any_bytes(run):
    _, client = run(Script().on("SSID", "caf\udce9\n").on(b"\xff", b"\x00\xff"))
    assert client.ask(b"SSID") == b"caf\xe9\n"
    assert client.ask(b"\xff") == b"\x00\xff"


def test_the_daemon_ends_by_itself(run):
    daemon, client = run(Script().on("KILL", Step.die_leaving_file()))
    client.send(b"KILL")
    daemon.wait_for_end()
    assert not daemon.is_running
    with pytest.raises(ConnectionRefusedError):
        client.send(b"PING")


def test_rules_for_a_daemon_that_runs(run):
    daemon, client = run(Script.wpa_supplicant())
    daemon.on("PING", "HELLO\n")
    daemon.on(Pattern.exact("PING").first(1), "FIRST\n")
    daemon.fault("STATUS=reply:none\\n")
    assert [client.ask(b"PING"), client.ask(b"PING")] == [b"FIRST\n", b"HELLO\n"]
    assert client.ask(b"STATUS") == b"none\n"


def test_a_script_can_be_changed_while_others_run_it(run):
    script = Script().on("A", "1")
    _, client = run(script)
    script.before("A", "2")
    assert client.ask(b"A") == b"1"


def test_texts_of_scripts_and_faults(run):
    script = Script.parse('daemon hostapd\non PING: reply "HI\\n"').fault("STATUS nth 2=empty")
    _, client = run(script)
    assert client.ask(b"PING") == b"HI\n"
    assert client.ask(b"STATUS").startswith(b"state=")
    assert client.ask(b"STATUS") == b""
    with pytest.raises(ValueError, match="line 2: unknown step `replly`"):
        Script.parse('daemon none\non PING: replly "PONG"')
    with pytest.raises(ValueError, match="write COMMAND=FAULT"):
        Script().fault("PING")


def test_a_recording_is_played(run, tmp_path):
    recording = tmp_path / "recording"
    recording.write_text(
        '{"t": 0.1, "iface": "wlan1", "dir": "cmd", "data": "SIGNAL_POLL"}\n'
        '{"t": 0.2, "iface": "wlan1", "dir": "reply", "data": "RSSI=-40\\n"}\n'
    )
    daemon, client = run(Script.replay(recording, speed=0))
    assert client.ask(b"SIGNAL_POLL") == b"RSSI=-40\n"
    assert client.ask(b"STATUS") == b"UNKNOWN COMMAND\n"
    assert daemon.not_recorded() == [b"STATUS"]
    with pytest.raises(FileNotFoundError):
        Script.replay(tmp_path / "missing")
    recording.write_text("no recording\n")
    with pytest.raises(ValueError):
        Script.replay(recording)


def test_the_socket_can_be_another(run, tmp_path):
    daemon, _ = run(Script().socket(mode=0o600))
    assert (tmp_path / "wlan0").stat().st_mode & 0o777 == 0o600
    script = Script.wpa_supplicant().socket(cookie=b"12345678", cookie_rule="optional", remote=True)
    with Daemon("udp:", script) as daemon:
        assert daemon.cookie == b"12345678"
    with pytest.raises(ValueError, match="required, optional and off"):
        Script().socket(cookie_rule="sometimes")


def test_what_is_no_step_is_refused():
    with pytest.raises(TypeError, match="str or bytes, not int"):
        Script().on("PING", 7)
    with pytest.raises(ValueError, match="16777216"):
        Step.oversized(1 << 30)
    for wrong in (-1, float("nan")):
        with pytest.raises(ValueError, match="seconds"):
            Step.delay(wrong)


def test_steps_are_values():
    assert Step.delay(1) == Step.delay(1.0) != Step.delay(2)
    assert hash(Step.reply("A")) == hash(Step.reply(b"A"))
    assert Step.reply("A") != "A"
    assert "Delay(2s)" in repr(Step.delay(2))
