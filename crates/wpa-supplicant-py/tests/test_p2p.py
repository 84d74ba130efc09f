"""Tasks of P2P, through both faces."""

import asyncio

import pytest
from faces import FACES, run

from station_world import no_more_sockets_than, own_sockets
from wpa_supplicant import P2pConnectError, Refused
from wpa_supplicant.simulation import P2pPeer, Pattern, Step, Supplicant, World

TELEVISION, PHONE = "42:00:00:00:03:00", "42:00:00:00:04:00"
DEVICE = "p2p-dev-wlan0"
QUERY, RESPONSE = b"\x04_ipp\xc0\x0c\x00\x0c\x01", b"\x06Office\xc0\x27"


@pytest.fixture
def air():
    before = own_sockets()
    television = P2pPeer(
        TELEVISION,
        "Télé 'vision'",
        kind="7-0050F204-1",
        label_pin="12345670",
        bonjour=[(QUERY, RESPONSE)],
        upnp=[(0x10, "uuid:1::urn:schemas-upnp-org:service:ContentDirectory:2")],
    )
    supplicant = Supplicant("wlan0", p2p="laptop", update_config=True)
    with World(supplicants=[supplicant], peers=[television, P2pPeer(PHONE, "Phone")]) as air:
        yield air
    no_more_sockets_than(before)


@pytest.fixture
def television(air):
    return air.peer(TELEVISION)


@pytest.fixture(params=FACES)
def on(request, air):
    """Does this with P2P of one of the faces."""

    def on(body):
        async def main():
            async with FACES[request.param].P2p(air.address("wlan0")) as p2p:
                await body(p2p)

        run(main())

    return on


async def seen(p2p, address=TELEVISION):
    """Looks until this device is found."""
    async with await p2p.find() as events:
        async for event in events:
            if event.peer is not None and event.peer.address == address:
                return event.peer
    raise AssertionError("it was not found")


async def request(requests):
    """The next one that a device asks."""
    incoming = await requests.__anext__()
    assert incoming.kind == "request"
    return incoming.request


def sent(air, start):
    return [text for text in air.received(DEVICE) if text.startswith(start)]


def test_finding(on, air):
    async def body(p2p):
        peer = await seen(p2p)
        assert (peer.name, peer.device_type) == ("Télé 'vision'", "7-0050F204-1")
        assert isinstance(peer.has_push_button, bool) and not peer.is_group_owner
        air.wait_for_received(DEVICE, "P2P_STOP_FIND")
        known = await p2p.peer(TELEVISION)
        assert (known.name, known.level) == (peer.name, -50)
        assert TELEVISION in [other.address for other in await p2p.peers()]
        assert await p2p.peer("42:00:00:00:09:00") is None
        find = {"time": 5, "kind": "social", "device": TELEVISION, "device_type": "7-0050F204-1"}
        async with await p2p.find(**find):
            pass
        (asked,) = sent(air, b"P2P_FIND 5")
        for word in (b"type=social", b"dev_id=" + TELEVISION.encode(), b"dev_type=7-0050F204-1"):
            assert word in asked
        async with await p2p.find() as events:
            await p2p.stop_find()
            kinds = [event.kind async for event in events]
            assert kinds[-1] == "stopped"
        await p2p.listen(3)
        assert sent(air, b"P2P_LISTEN 3")
        with pytest.raises(ValueError, match='"social", "progressive"'):
            await p2p.find(kind="quick")
        with pytest.raises(ValueError, match="no device type"):
            await p2p.find(device_type="television")

    on(body)


def test_a_group_by_button(on):
    async def body(p2p):
        await seen(p2p)
        async with await p2p.groups() as groups:
            told = []
            group = await p2p.connect(TELEVISION, intent=15, callback=told.append)
            assert [step.kind for step in told] == ["negotiated", "formed", "connected"]
            assert (group.interface, group.role) == ("p2p-wlan0-0", "owner")
            assert told[0].role == "owner" and told[0].frequency == group.frequency
            assert group.passphrase.reveal() not in repr(group)
            started = await groups.__anext__()
            assert (started.kind, started.group) == ("started", group)
            joined = await groups.__anext__()
            assert (joined.kind, joined.member.device) == ("joined", TELEVISION)
            assert joined.member.group == group.interface
            assert await p2p.remove_group(group.interface)
            while (event := await groups.__anext__()).kind != "stopped":
                assert event.kind == "left"
            assert (event.interface, event.role, event.reason) == (
                group.interface, "owner", "requested",
            )
        assert not await p2p.remove_group("p2p-wlan0-9")

    on(body)


def test_a_group_by_pin(on):
    async def body(p2p):
        await seen(p2p)
        group = await p2p.connect(TELEVISION, pin="12345670", intent=0)
        assert group.role == "client" and group.owner == TELEVISION
        await p2p.remove_group(group.interface)
        with pytest.raises(P2pConnectError) as caught:
            await p2p.connect(TELEVISION, pin="12345678", intent=0)
        assert caught.value.reason in ("wrong_pin", "formation", "pairing")
        assert caught.value.details.kind == caught.value.reason and str(caught.value)

    on(body)


def test_a_shown_pin_is_the_first_step(on):
    async def body(p2p):
        await seen(p2p)
        async with await p2p.connecting(TELEVISION, method="show_pin") as steps:
            step = await steps.__anext__()
            assert step.kind == "show_pin" and len(step.pin.reveal()) == 8
            assert step.pin.reveal() not in repr(step)

    on(body)


def test_what_fails(on, air, television):
    async def body(p2p):
        with pytest.raises(Refused):
            await p2p.connect("42:00:00:00:09:00")
        await seen(p2p)
        television.set_answer("rejects")
        with pytest.raises(P2pConnectError, match="said no") as caught:
            await p2p.connect(TELEVISION)
        assert caught.value.reason == "rejected_by_user"
        air.on(DEVICE, Pattern.prefix("P2P_CONNECT"), "OK\n",
               Step.event_to_monitors("<3>P2P-GO-NEG-FAILURE status=9"))
        async with await p2p.connecting(TELEVISION) as steps:
            (step,) = [step async for step in steps]
        details = step.failure.details
        assert (step.kind, details.kind) == ("failed", "negotiation")
        assert (details.status, details.status_code) == ("both_want_to_own", 9)
        air.on(DEVICE, Pattern.prefix("P2P_CONNECT"), "OK\n",
               Step.event_to_monitors("<3>P2P-GO-NEG-FAILURE status=77"))
        with pytest.raises(P2pConnectError) as caught:
            await p2p.connect(TELEVISION)
        assert (caught.value.details.status, caught.value.details.status_code) == ("other", 77)
        air.on(DEVICE, Pattern.prefix("P2P_CONNECT"), "OK\n")
        with pytest.raises(P2pConnectError) as caught:
            await p2p.connect(TELEVISION, timeout=0.05)
        assert caught.value.reason == "timed_out"
        air.wait_for_received(DEVICE, "P2P_CANCEL")

    on(body)


def test_arguments(on, air):
    async def body(p2p):
        air.on(DEVICE, Pattern.prefix("P2P_CONNECT"), "FAIL\n")
        with pytest.raises(Refused):
            await p2p.connect(TELEVISION, join=True, persistent=True, frequency=2437,
                              provision_discovery=True)
        (asked,) = sent(air, b"P2P_CONNECT")
        for word in (b" pbc", b" persistent", b" join", b" freq=2437", b" provdisc"):
            assert word in asked
        for wrong, error, words in [
            ({"method": "wink"}, ValueError, '"button", "show_pin", "enter_pin"'),
            ({"method": "button", "pin": "12345670"}, TypeError, "no PIN"),
            ({"method": "enter_pin"}, TypeError, "needs the PIN"),
            ({"pin": "1234567"}, ValueError, "4 or 8 digits"),
            ({"pin": 12345670}, TypeError, "str or Secret, not int"),
            ({"intent": 16}, ValueError, "0 to 15"),
            ({"timeout": -1}, ValueError, "zero seconds or more"),
        ]:
            with pytest.raises(error, match=words) as caught:
                await p2p.connect(TELEVISION, **wrong)
            assert "1234567" not in str(caught.value)

    on(body)


def test_an_exception_of_the_callback_gives_up(on, air):
    async def body(p2p):
        await seen(p2p)

        def callback(step):
            raise KeyError(step.kind)

        with pytest.raises(KeyError, match="negotiated"):
            await p2p.connect(TELEVISION, callback=callback)
        group = await p2p.connect(TELEVISION)
        assert group.interface.startswith("p2p-wlan0-")

    on(body)


def test_own_groups(on, air):
    async def body(p2p):
        group = await p2p.create_group(frequency=2437)
        assert (group.role, group.frequency, group.persistent) == ("owner", 2437, False)
        pin = await p2p.admit(group.interface, method="show_pin")
        assert len(pin.reveal()) == 8
        async with await p2p.groups() as groups:
            air.peer(PHONE).join_by_pin(pin.reveal())
            joined = await groups.__anext__()
            assert (joined.kind, joined.member.device) == ("joined", PHONE)
            assert await p2p.admit(group.interface) is None
            air.peer(TELEVISION).join_by_button()
            joined = await groups.__anext__()
            assert joined.member.device == TELEVISION
            air.peer(PHONE).leave_group()
            left = await groups.__anext__()
            assert (left.kind, left.member.device) == ("left", PHONE)
        await p2p.remove_group(group.interface)
        with pytest.raises(Refused):
            await p2p.admit("p2p-wlan0-9")

    on(body)


def test_stored_groups(on, air):
    async def body(p2p):
        group = await p2p.create_group(persistent=True)
        assert group.persistent
        pin = await p2p.admit(group.interface, method="show_pin")
        async with await p2p.groups() as groups:
            air.peer(PHONE).join_by_pin(pin.reveal())
            assert (await groups.__anext__()).member.device == PHONE
        await p2p.remove_group(group.interface)
        (stored,) = await p2p.stored_groups()
        assert stored.ssid == group.ssid and stored.owner == group.owner
        await seen(p2p, PHONE)
        again = await p2p.reinvoke(PHONE, stored.network)
        assert again.ssid == group.ssid
        await p2p.remove_group(again.interface)
        again = await p2p.create_group(network=stored.network)
        assert again.ssid == group.ssid
        await p2p.remove_group(again.interface)
        assert await p2p.forget_group(stored.network)
        assert not await p2p.forget_group(stored.network)
        assert await p2p.stored_groups() == []

    on(body)


def test_inviting(on, air, television):
    async def body(p2p):
        group = await p2p.create_group()
        await seen(p2p)
        answer = await p2p.invite(TELEVISION, group.interface)
        assert answer.kind in ("accepted", "asked")
        result = Step.event_to_monitors("<3>P2P-INVITATION-RESULT status=8")
        air.on(DEVICE, Pattern.prefix("P2P_INVITE"), "OK\n", result)
        answer = await p2p.invite(TELEVISION, group.interface, owner=PHONE)
        assert (answer.kind, answer.status, answer.status_code) == ("refused", "unknown_group", 8)
        air.on(DEVICE, Pattern.prefix("P2P_INVITE"), "OK\n")
        assert (await p2p.invite(TELEVISION, group.interface, timeout=0.05)).kind == "timed_out"

    on(body)


def test_asking_to_pair(on, air):
    async def body(p2p):
        await seen(p2p)
        assert (await p2p.ask_to_pair(TELEVISION, "press_button")).kind == "button_pressed"
        assert (await p2p.ask_to_pair(TELEVISION, "show_pin")).kind == "enter_pin"
        answer = await p2p.ask_to_pair(TELEVISION, "enter_pin")
        assert answer.kind == "show_pin" and len(answer.pin.reveal()) == 8
        failure = Step.event_to_monitors(f"<3>P2P-PROV-DISC-FAILURE p2p_dev_addr={TELEVISION} status=1")
        air.on(DEVICE, Pattern.prefix("P2P_PROV_DISC"), "OK\n", failure)
        answer = await p2p.ask_to_pair(TELEVISION, "press_button")
        assert (answer.kind, answer.code) == ("refused", 1)
        with pytest.raises(ValueError, match='"press_button"'):
            await p2p.ask_to_pair(TELEVISION, "dance")

    on(body)


def test_what_others_ask(on, air, television):
    async def body(p2p):
        async with await p2p.requests() as requests:
            assert await requests.next_within(0) is None
            television.want_group("button")
            asked = await request(requests)
            assert (asked.kind, asked.peer, asked.password_id) == ("negotiation", TELEVISION, 4)
            assert not asked.needs_pin and asked.intent is not None and asked.pin is None
            assert TELEVISION in repr(asked)
            group = await p2p.accept(asked)
            assert group.interface == "p2p-wlan0-0"
            await p2p.remove_group(group.interface)
            television.prove("display")
            asked = await request(requests)
            while asked.kind != "show_pin":
                asked = await request(requests)
            assert len(asked.pin.reveal()) == 8 and asked.name == "Télé 'vision'"
            await p2p.reject(asked)
            assert sent(air, b"P2P_REJECT " + TELEVISION.encode())
            television.prove("keypad")
            asked = await request(requests)
            assert (asked.kind, asked.needs_pin) == ("enter_pin", True)
            with pytest.raises(Exception, match="PIN is missing"):
                await p2p.accept(asked)
            air.send_event(DEVICE, f"<3>P2P-INVITATION-RECEIVED sa={PHONE} persistent=4 freq=2412")
            asked = await request(requests)
            assert (asked.kind, asked.peer, asked.network) == ("invitation", PHONE, 4)
            assert (asked.frequency, asked.owner, asked.group) == (2412, None, None)
            with pytest.raises(Refused):
                await p2p.accepting(asked)
            air.restart("wlan0")
            assert (await requests.__anext__()).kind == "daemon_lost"
            back = await requests.__anext__()
            assert back.kind == "daemon_back" and back.lasted >= 0 and back.loss

    on(body)


def test_services(on, air, television):
    async def body(p2p):
        await seen(p2p)
        async with await p2p.discover_services(peer=TELEVISION) as answers:
            answer = await answers.__anext__()
            assert answer.peer == TELEVISION and answer.raw
            bonjour, upnp = answer.services
            assert (bonjour.protocol, bonjour.status, bonjour.data) == ("bonjour", 0, QUERY + RESPONSE)
            assert bonjour.upnp_names == []
            assert upnp.upnp_names == ["uuid:1::urn:schemas-upnp-org:service:ContentDirectory:2"]
            assert [answer async for answer in answers] == []
        async with await p2p.discover_services(peer=TELEVISION, upnp="ssdp:all") as answers:
            (answer,) = [answer async for answer in answers]
            assert [service.protocol for service in answer.services] == ["upnp"]
        async with await p2p.discover_services(bonjour=b"", timeout=5) as answers:
            answer = await answers.__anext__()
            assert [service.protocol for service in answer.services] == ["bonjour"]
        await p2p.add_service(bonjour=(QUERY, RESPONSE))
        await p2p.add_service(upnp="uuid:2::upnp:rootdevice")
        assert await p2p.remove_service(upnp="uuid:2::upnp:rootdevice")
        assert not await p2p.remove_service(upnp="uuid:2::upnp:rootdevice")
        await p2p.flush_services()
        assert not await p2p.remove_service(bonjour=(QUERY, RESPONSE))
        with pytest.raises(TypeError, match="one kind"):
            await p2p.add_service()
        with pytest.raises(TypeError, match="Bonjour or of UPnP"):
            await p2p.discover_services(bonjour=b"", upnp="ssdp:all")

    on(body)


def test_cancelling_undoes(air):
    async def main():
        async with FACES["asyncio"].P2p(air.address("wlan0")) as p2p:
            await seen(p2p)
            air.on(DEVICE, Pattern.prefix("P2P_CONNECT"), "OK\n")
            waiting = asyncio.ensure_future(p2p.connect(TELEVISION))
            await asyncio.get_running_loop().run_in_executor(
                None, air.wait_for_received, DEVICE, f"P2P_CONNECT {TELEVISION} pbc")
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            air.wait_for_received(DEVICE, "P2P_CANCEL")

    run(main())


@pytest.mark.parametrize("name", FACES)
def test_closed_or_not_there(name, air):
    async def main():
        with pytest.raises(FileNotFoundError):
            async with FACES[name].P2p("/nonexistent/wlan0"):
                pass
        p2p = FACES[name].P2p(air.address("wlan0"))
        await p2p.close()
        with pytest.raises(OSError, match="closed"):
            await p2p.peers()

    run(main())
