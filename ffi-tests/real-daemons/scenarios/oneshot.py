"""wpa_cli with one command on its command line, in an order that gives each a defined state."""

from .base import STATION, each, scenario

ASKING = """
ping | status | status verbose | status wps | status driver | ifname | mib | pmksa | list_networks
list_creds | interface | interface_list | driver_flags | dump | get version | get country
get config_methods | get ap_scan | get no_such_variable | get_capability eap | get_capability pairwise
get_capability group | get_capability key_mgmt | get_capability proto | get_capability auth_alg
get_capability channels | get_capability freq | get_capability tdls | get_capability erp
get_capability fips | get_capability nonsense | log_level | level | note a note with blanks
scan_results | bss 0 | bss first | bss range=all | bss 02:00:00:00:00:01 | all_bss | bssid_ignore
blacklist | signal_poll | pktcnt_poll | radio_work show | all_sta | list_sta | sta 02:00:00:00:00:01
p2p_peers | p2p_peer 02:00:00:00:00:01 | p2p_get_passphrase | wps_check_pin 12345670
wps_check_pin 12345671 | wps_check_pin 12 | vendor_elem_get 0 | wfd_subelem_get 0 | tdls_link_status x
ptksa_cache_list | help | help ping | help set_network | help no_such_command | license
raw PING | raw STATUS | raw GET_NETWORK 0 id_str | raw NO-SUCH-COMMAND | raw
IFNAME=st0 ping | IFNAME=nosuch ping | erp_flush | get_pref_freq_list 3
"""

CHANGING = """
add_network | list_networks | set_network | set_network 1 | set_network 1 ssid
set_network 1 ssid "plain name" | get_network 1 ssid | set_network 1 ssid 000102ff80
get_network 1 ssid | list_networks | set_network 1 ssid P"tab\\tand\\x00zero" | list_networks
set_network 1 psk "too short" | set_network 1 psk "tooshrt" | set_network 1 psk "long enough"
get_network 1 psk | set_network 1 key_mgmt NONE | get_network 1 key_mgmt | set_network 1 nonsense 1
set_network 1 priority 5 | get_network 1 priority | get_network 7 ssid | get_network x ssid
dup_network 1 1 ssid | dup_network 1 9 ssid | bssid 1 02:00:00:00:00:09 | list_networks
set_network 1 bssid any | new_password 0 fresh | password 0 secret | identity 0 tester | otp 0 123
passphrase 0 words | pin 0 1234 | sim 0 UMTS-AUTH:1 | set_network 0 password "secret"
enable_network 1 | disable_network 1 | disable_network all | remove_network 1 | remove_network 1
remove_network x | add_cred | set_cred 0 realm "lab.example" | set_cred 0 username "u"
get_cred 0 realm | get_cred 0 username | get_cred 0 nonsense | list_creds | remove_cred 0
remove_cred 0 | set | set ap_scan 0 | set country FI | set no_such_variable 1 | set dot11RSNAConfigSATimeout 61
ap_scan 0 | ap_scan 9 | scan_interval 5 | scan_interval x | bss_expire_age 100 | bss_expire_count 3
bss_expire_age 1 | bss_flush | bss_flush 10 | scan | abort_scan | autoscan exponential:3:300
log_level INFO | log_level nonsense | relog | pmksa_flush | bssid_ignore 02:00:00:00:00:01
bssid_ignore | bssid_ignore clear | preauthenticate 02:00:00:00:00:01 | preauthenticate
logoff | logon | reassociate | reattach | disconnect | reconnect | suspend | resume | drop_sa
roam 02:00:00:00:00:01 | ft_ds 02:00:00:00:00:01 | wps_cancel | wps_reg | wps_pin
wps_ap_pin disable | p2p_find 1 | p2p_stop_find | p2p_flush | p2p_listen 1 | p2p_group_add
p2p_set discoverability 1 | p2p_cancel | p2p_reject 02:00:00:00:00:01 | p2p_ext_listen
p2p_service_add upnp 10 uuid:1::x | p2p_service_flush | p2p_connect | p2p_invite
tdls_discover 02:00:00:00:00:01 | tdls_setup 02:00:00:00:00:01 | tdls_teardown 02:00:00:00:00:01
wmm_ac_status | wnm_sleep enter | wnm_bss_query 0 | neighbor_rep_request | mac_rand_scan scan enable=1
fetch_anqp | stop_fetch_anqp | interworking_select | anqp_get 02:00:00:00:00:01 261
hs20_anqp_get 02:00:00:00:00:01 3 | gas_request 02:00:00:00:00:01 00 | vendor_elem_add 0 dd03000102
vendor_elem_get 0 | vendor_elem_remove 0 * | wfd_subelem_set 0 00 | sta_autoconnect 0 | sta_autoconnect
signal_monitor THRESHOLD=-50 | chan_switch 5 2412 | update_beacon | deauthenticate 02:00:00:00:00:01
mesh_group_add 0 | mesh_peer_remove 02:00:00:00:00:01 | ibss_rsn 02:00:00:00:00:01
dpp_qr_code DPP:K:MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgADURzxmttZoIRIPWGoQMV00XHWCAQIhXruVWOz0NjlkIA=;;
dpp_bootstrap_info 1 | dpp_bootstrap_get_uri 1 | dpp_bootstrap_remove 1 | dpp_stop_listen
dpp_configurator_add | dpp_configurator_remove 1 | driver nonsense | vendor 1 2 | flush
reconfigure | list_networks | save_config | interface nosuch | status
"""


def commands(text):
    return [line.strip().split(" ") for line in text.replace("\n", "|").split("|") if line.strip()]


@scenario
def wpa_cli_commands_that_ask(laboratory):
    laboratory.start("station")
    each(laboratory, STATION, commands(ASKING))


@scenario
def wpa_cli_commands_that_change(laboratory):
    laboratory.start("station")
    each(laboratory, STATION, commands(CHANGING))
    with open("/mnt/st.conf", "rb") as file:
        laboratory.record("the configuration saved", file.read(), contains="id_str=\"home\"")


@scenario
def wpa_cli_while_connected(laboratory):
    """The answers that only a connection makes interesting."""
    laboratory.start("authenticator")
    laboratory.start("station")
    laboratory.run([*STATION, "select_network", "0"])
    laboratory.wait_for_file("/mnt/station.log", "CTRL-EVENT-CONNECTED")
    for command in ("status", "mib", "list_networks", "pmksa", "ping", "status verbose"):
        laboratory.run([*STATION, *command.split()])
    laboratory.run([*STATION, "logoff"])
    laboratory.run([*STATION, "disconnect"])
    laboratory.wait_for_file("/mnt/station.log", "CTRL-EVENT-DISCONNECTED")
    laboratory.run([*STATION, "status"])


@scenario
def wpa_cli_global(laboratory):
    """The global socket: a plain one, an abstract one, interfaces that come and go."""
    laboratory.start("station", "-g@abstract:laboratory")
    client = ["wpa_cli", "-g", "@abstract:laboratory"]
    each(laboratory, client, commands("""
        ping | interface_list | interface | status | IFNAME=st0 status | IFNAME=st0 ping
        IFNAME=nosuch ping | list_networks | interface_add lo | interface_list | help ping
        interface_add lo "" wired /mnt/more | interface_list | IFNAME=lo status | IFNAME=lo add_network
        IFNAME=lo list_networks | ifname | interface_remove lo | interface_remove lo | raw INTERFACES
        interface_list | save_config | relog | terminate
    """))
    laboratory.running.pop("station").wait(10)
    laboratory.run([*client, "ping"])
    laboratory.start("station")
    each(laboratory, ["wpa_cli", "-g", "/mnt/global"], commands("ping | interface | IFNAME=st0 ping"))
    laboratory.run(["wpa_cli", "-g", "/mnt/global", "-i", "st0", "status"])


@scenario
def wpa_cli_sizes(laboratory):
    """Long commands, long values, arguments of every byte, replies that fill the daemon's buffer."""
    laboratory.start("station")
    for length in (0, 1, 32, 33, 1000, 2000, 4000, 4050, 4080, 4090, 4095, 4096, 5000, 9000):
        value = "x" * length
        laboratory.run([*STATION, "note", value], label=f"wpa_cli note with {length} bytes")
        laboratory.run([*STATION, "set_network", "0", "identity", f'"{value}"'],
                       label=f"wpa_cli set_network identity with {length} bytes")
        laboratory.run([*STATION, "get_network", "0", "identity"],
                       label=f"wpa_cli get_network identity of {length} bytes")
        laboratory.run([*STATION, "raw", f"NOTE {value}"], label=f"wpa_cli raw with {length} bytes")
    laboratory.run([*STATION, "note", *["word"] * 900], label="wpa_cli note with 900 words")
    odd = bytes(range(1, 256)).decode("utf-8", "surrogateescape")
    laboratory.run([*STATION, "set_network", "0", "id_str", f'"{odd}"'],
                   label="wpa_cli set_network id_str with every byte")
    laboratory.run([*STATION, "get_network", "0", "id_str"])
    laboratory.run([*STATION, "list_networks"])
    for _ in range(150):
        laboratory.provoke("ADD_NETWORK")
    for network in range(1, 151):
        laboratory.provoke(f'SET_NETWORK {network} ssid "network with the number {network}"')
    laboratory.run([*STATION, "list_networks"], label="wpa_cli list_networks, 151 of them")
