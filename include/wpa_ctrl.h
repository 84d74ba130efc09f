/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * wpa_ctrl.h - client of the control interface of wpa_supplicant and hostapd
 *
 * Source compatible with the header of the same name that comes with hostap
 * 2.10, 2.11 and its main branch: it has the functions, macros and constants of
 * all three. A remark in parentheses tells where these differ: "since 2.11" is
 * not in 2.10, "after 2.11" is in main alone, "up to 2.11" is gone from main.
 *
 * Define CONFIG_CTRL_IFACE_UDP if the library was built for UDP sockets.
 *
 * This file is generated from protocol/ and crates/hostap-ctrl-capi/ by
 *
 *     cargo run -p protocol-gen
 *
 * Change it there.
 */

#ifndef WPA_CTRL_H
#define WPA_CTRL_H

#include <stddef.h>

/* ---- Functions ----------------------------------------------------------- */

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A connection to the control interface of a daemon.
 *
 * Its content is the library's own business; programs only pass the pointer
 * around.
 */
struct wpa_ctrl;

/*
 * Connects to the control interface of wpa_supplicant or hostapd.
 *
 * ctrl_path is the path of the daemon's socket, such as
 * /var/run/wpa_supplicant/wlan0, or @abstract:NAME for a socket in Linux'
 * abstract namespace. The library's own socket gets the name
 * /tmp/wpa_ctrl_<process>-<number>, is non-blocking and closed on exec.
 *
 * A library built for UDP connects to port 9877 of this machine and ignores
 * ctrl_path; built for remote UDP it takes HOST[:PORT] or, with IPv6,
 * ADDRESS[%SCOPE][,PORT].
 *
 * Returns: the connection, or NULL with errno set: ENOENT without such a
 * socket, ECONNREFUSED when nobody listens on it, EACCES without permission,
 * ENAMETOOLONG for a path of more than 107 bytes, EINVAL for NULL. Nothing is
 * left behind then.
 */
struct wpa_ctrl *wpa_ctrl_open(const char *ctrl_path);

/*
 * Connects as wpa_ctrl_open() does, from a socket in the directory cli_path.
 *
 * A cli_path that is NULL or does not begin with a slash is ignored. A library
 * built for UDP does not have this function.
 *
 * Returns: as wpa_ctrl_open(); ENOENT also without such a directory.
 */
struct wpa_ctrl *wpa_ctrl_open2(const char *ctrl_path, const char *cli_path);

/*
 * Closes a connection and removes its socket from the file system.
 *
 * NULL is ignored. In a child of the process that opened the connection, the
 * parent's goes on working.
 */
void wpa_ctrl_close(struct wpa_ctrl *ctrl);

/*
 * Sends a command and waits for its reply.
 *
 * The reply is written to reply, whose size is *reply_len before and the
 * reply's length after the call. It is not ended by a NUL: leave room for one
 * and write it yourself. What does not fit is cut off. Bytes behind the reply
 * stay as they were, but for events that came first. With reply or reply_len
 * NULL the reply is awaited and dropped.
 *
 * Event messages that arrive before the reply, on an attached connection, are
 * passed to msg_cb: msg is reply itself, now holding the event and a NUL, len
 * the event's length. With msg_cb NULL they are lost.
 *
 * A command that finds the daemon's queue full is tried for 5 seconds; the
 * reply may take 10 seconds in all. A reply that comes later than that does not
 * answer a later command, if it is there before that command is sent.
 *
 * Returns: 0 with a reply, -1 when sending or receiving failed (see errno), -2
 * without a reply in time.
 */
int wpa_ctrl_request(struct wpa_ctrl *ctrl,
                     const char *cmd,
                     size_t cmd_len,
                     char *reply,
                     size_t *reply_len,
                     void (*msg_cb)(char *msg, size_t len));

/*
 * Attaches the connection as a monitor: from now on it receives the daemon's
 * event messages.
 *
 * Read them, with wpa_ctrl_recv(), for as long as it is attached: unread events
 * of one monitor delay and in the end stop those of all others. Use a second
 * connection for commands.
 *
 * Returns: 0, -1 when it failed or the daemon refused, -2 without an answer
 * within 10 seconds.
 */
int wpa_ctrl_attach(struct wpa_ctrl *ctrl);

/*
 * Ends what wpa_ctrl_attach() began.
 *
 * Returns: as wpa_ctrl_attach(); -1 also when the connection was not attached.
 */
int wpa_ctrl_detach(struct wpa_ctrl *ctrl);

/*
 * Receives one event message.
 *
 * It is written to reply, whose size is *reply_len before and the message's
 * length after the call; what does not fit is cut off, and no NUL is added. A
 * connection over UNIX sockets does not wait: without a message the call fails
 * with EAGAIN. One over UDP waits.
 *
 * Returns: 0, or -1 with errno set; *reply_len then stays as it was.
 */
int wpa_ctrl_recv(struct wpa_ctrl *ctrl, char *reply, size_t *reply_len);

/*
 * Tells whether a message can be received at once.
 *
 * Returns: 1 if so, 0 if not, -1 with errno set when that can't be told.
 */
int wpa_ctrl_pending(struct wpa_ctrl *ctrl);

/*
 * The connection's file descriptor, to wait on with poll() and its kin.
 *
 * Do not read, write or close it.
 *
 * Returns: the descriptor, or -1 for NULL.
 */
int wpa_ctrl_get_fd(struct wpa_ctrl *ctrl);

#if defined(ANDROID)
/*
 * Removes every file in the directory of the library's own sockets, which on
 * Android holds nothing else: what a crash left behind goes, and so do the
 * sockets of open connections.
 *
 * Call it before the first wpa_ctrl_open() of any program.
 */
void wpa_ctrl_cleanup(void);
#endif

#if defined(CONFIG_CTRL_IFACE_UDP)
/*
 * The daemon's host and network interface, as HOST/INTERFACE.
 *
 * Returns: a string in a buffer that all connections share, valid until the
 * next call; NULL for NULL.
 */
char *wpa_ctrl_get_remote_ifname(struct wpa_ctrl *ctrl);
#endif

#ifdef __cplusplus
}
#endif

/* ---- What the command BSS prints (MASK=) --------------------------------- */

/* The number that has bit x alone set. */
#ifndef BIT
#define BIT(x) (1U << (x))
#endif

/* Everything but the delimiters. */
#define WPA_BSS_MASK_ALL             0xFFFDFFFF
/* The number of the entry in the scan table. */
#define WPA_BSS_MASK_ID              BIT(0)
/* The BSSID. */
#define WPA_BSS_MASK_BSSID           BIT(1)
/* The frequency in MHz. */
#define WPA_BSS_MASK_FREQ            BIT(2)
/* The beacon interval. */
#define WPA_BSS_MASK_BEACON_INT      BIT(3)
/* The capability field. */
#define WPA_BSS_MASK_CAPABILITIES    BIT(4)
/* The quality of the signal. */
#define WPA_BSS_MASK_QUAL            BIT(5)
/* The noise level. */
#define WPA_BSS_MASK_NOISE           BIT(6)
/* The signal level. */
#define WPA_BSS_MASK_LEVEL           BIT(7)
/* The timer of the BSS. */
#define WPA_BSS_MASK_TSF             BIT(8)
/* The age of the entry in seconds. */
#define WPA_BSS_MASK_AGE             BIT(9)
/* The information elements, in hex. */
#define WPA_BSS_MASK_IE              BIT(10)
/* The flags, as in the list of scan results. */
#define WPA_BSS_MASK_FLAGS           BIT(11)
/* The SSID. */
#define WPA_BSS_MASK_SSID            BIT(12)
/* What the BSS tells about WPS. */
#define WPA_BSS_MASK_WPS_SCAN        BIT(13)
/* What the BSS tells about P2P. */
#define WPA_BSS_MASK_P2P_SCAN        BIT(14)
/* What is known from ANQP and Hotspot 2.0. */
#define WPA_BSS_MASK_INTERNETW       BIT(15)
/* What the BSS tells about Wi-Fi Display. */
#define WPA_BSS_MASK_WIFI_DISPLAY    BIT(16)
/* A line ==== after each entry, #### after the last one. */
#define WPA_BSS_MASK_DELIM           BIT(17)
/* What the BSS tells about its mesh. */
#define WPA_BSS_MASK_MESH_SCAN       BIT(18)
/* The ratio of signal to noise in dB. */
#define WPA_BSS_MASK_SNR             BIT(19)
/* The expected throughput in kbit/s. */
#define WPA_BSS_MASK_EST_THROUGHPUT  BIT(20)
/* The elements of fast session transfer. */
#define WPA_BSS_MASK_FST             BIT(21)
/* The number of the entry's last change. */
#define WPA_BSS_MASK_UPDATE_IDX      BIT(22)
/* The information elements of the beacon, in hex. */
#define WPA_BSS_MASK_BEACON_IE       BIT(23)
/* What the BSS tells about FILS. */
#define WPA_BSS_MASK_FILS_INDICATION BIT(24)
/* The reduced neighbour report (since 2.11). */
#define WPA_BSS_MASK_RNR             BIT(25)
/* The multi-link element (since 2.11). */
#define WPA_BSS_MASK_ML              BIT(26)
/* The address of the multi-link device the BSS belongs to (since 2.11). */
#define WPA_BSS_MASK_AP_MLD_ADDR     BIT(27)

/* ---- Frames of the commands VENDOR_ELEM_ADD, _GET and _REMOVE ------------ */

enum wpa_vendor_elem_frame {
	/* P2P probe requests. */
	VENDOR_ELEM_PROBE_REQ_P2P = 0,
	/* P2P probe responses. */
	VENDOR_ELEM_PROBE_RESP_P2P = 1,
	/* Probe responses of a P2P group owner. */
	VENDOR_ELEM_PROBE_RESP_P2P_GO = 2,
	/* Beacons of a P2P group owner. */
	VENDOR_ELEM_BEACON_P2P_GO = 3,
	/* P2P provision discovery requests. */
	VENDOR_ELEM_P2P_PD_REQ = 4,
	/* P2P provision discovery responses. */
	VENDOR_ELEM_P2P_PD_RESP = 5,
	/* P2P group owner negotiation requests. */
	VENDOR_ELEM_P2P_GO_NEG_REQ = 6,
	/* P2P group owner negotiation responses. */
	VENDOR_ELEM_P2P_GO_NEG_RESP = 7,
	/* P2P group owner negotiation confirmations. */
	VENDOR_ELEM_P2P_GO_NEG_CONF = 8,
	/* P2P invitation requests. */
	VENDOR_ELEM_P2P_INV_REQ = 9,
	/* P2P invitation responses. */
	VENDOR_ELEM_P2P_INV_RESP = 10,
	/* Association requests of a P2P client. */
	VENDOR_ELEM_P2P_ASSOC_REQ = 11,
	/* Association responses of a P2P group owner. */
	VENDOR_ELEM_P2P_ASSOC_RESP = 12,
	/* Association requests of a station. */
	VENDOR_ELEM_ASSOC_REQ = 13,
	/* Probe requests of a station. */
	VENDOR_ELEM_PROBE_REQ = 14,
	/* The number of frame kinds above. */
	NUM_VENDOR_ELEM_FRAMES = 15
};

/* ---- UDP ports ----------------------------------------------------------- */

#ifdef CONFIG_CTRL_IFACE_UDP

/* UDP port of an interface of wpa_supplicant. */
#define WPA_CTRL_IFACE_PORT              9877
/* How many ports the daemon tries, counting down from that port. */
#define WPA_CTRL_IFACE_PORT_LIMIT        50
/* UDP port of the global interface of wpa_supplicant. */
#define WPA_GLOBAL_CTRL_IFACE_PORT       9878
/* How many ports the daemon tries, counting up from that port. */
#define WPA_GLOBAL_CTRL_IFACE_PORT_LIMIT 20

#endif /* CONFIG_CTRL_IFACE_UDP */

/* ---- Messages: Requests to the user -------------------------------------- */

/*
 * The daemon asks for an identity, a password, a PIN or another answer that
 * only the user has.
 */
#define WPA_CTRL_REQ "CTRL-REQ-"
/* Begins the command that answers a CTRL-REQ- message. */
#define WPA_CTRL_RSP "CTRL-RSP-"

/* ---- Messages: Connection ------------------------------------------------ */

/* The station has joined an access point and may send data. */
#define WPA_EVENT_CONNECTED            "CTRL-EVENT-CONNECTED "
/* The station has lost or left its access point. */
#define WPA_EVENT_DISCONNECTED         "CTRL-EVENT-DISCONNECTED "
/* An access point turned down the association. */
#define WPA_EVENT_ASSOC_REJECT         "CTRL-EVENT-ASSOC-REJECT "
/* An access point turned down the IEEE 802.11 authentication. */
#define WPA_EVENT_AUTH_REJECT          "CTRL-EVENT-AUTH-REJECT "
/* The daemon is about to stop serving this interface. */
#define WPA_EVENT_TERMINATING          "CTRL-EVENT-TERMINATING "
/* The station went to another connection state (Android builds only). */
#define WPA_EVENT_STATE_CHANGE         "CTRL-EVENT-STATE-CHANGE "
/* The signal of the access point crossed the watched threshold. */
#define WPA_EVENT_SIGNAL_CHANGE        "CTRL-EVENT-SIGNAL-CHANGE "
/* The driver no longer hears the access point's beacons. */
#define WPA_EVENT_BEACON_LOSS          "CTRL-EVENT-BEACON-LOSS "
/* A beacon without valid protection was seen where protection is required. */
#define WPA_EVENT_UNPROT_BEACON        "CTRL-EVENT-UNPROT-BEACON "
/* Tells whether the station is in another IP subnet after moving. */
#define WPA_EVENT_SUBNET_STATUS_UPDATE "CTRL-EVENT-SUBNET-STATUS-UPDATE "
/* The key of an access point was put into the key cache. */
#define PMKSA_CACHE_ADDED              "PMKSA-CACHE-ADDED "
/* The key of an access point was dropped from the key cache. */
#define PMKSA_CACHE_REMOVED            "PMKSA-CACHE-REMOVED "
/* A higher-layer packet came in with the FILS association. */
#define FILS_HLP_RX                    "FILS-HLP-RX "
/* The access point asks the station to refuse weaker modes of this network. */
#define TRANSITION_DISABLE             "TRANSITION-DISABLE "

/* ---- Messages: Configured networks --------------------------------------- */

/* A configured network is left out for some seconds after failed attempts. */
#define WPA_EVENT_TEMP_DISABLED     "CTRL-EVENT-SSID-TEMP-DISABLED "
/* A network that was left out for a while may be tried again. */
#define WPA_EVENT_REENABLED         "CTRL-EVENT-SSID-REENABLED "
/* The last scan saw none of the networks that are allowed. */
#define WPA_EVENT_NETWORK_NOT_FOUND "CTRL-EVENT-NETWORK-NOT-FOUND "
/* A network was put into the configuration. */
#define WPA_EVENT_NETWORK_ADDED     "CTRL-EVENT-NETWORK-ADDED "
/* A network was taken out of the configuration. */
#define WPA_EVENT_NETWORK_REMOVED   "CTRL-EVENT-NETWORK-REMOVED "

/* ---- Messages: Scanning -------------------------------------------------- */

/* A scan has begun. */
#define WPA_EVENT_SCAN_STARTED "CTRL-EVENT-SCAN-STARTED "
/* A scan has ended and its results can be read. */
#define WPA_EVENT_SCAN_RESULTS "CTRL-EVENT-SCAN-RESULTS "
/* A scan could not be started. */
#define WPA_EVENT_SCAN_FAILED  "CTRL-EVENT-SCAN-FAILED "
/* A BSS entered the scan table. */
#define WPA_EVENT_BSS_ADDED    "CTRL-EVENT-BSS-ADDED "
/* A BSS left the scan table. */
#define WPA_EVENT_BSS_REMOVED  "CTRL-EVENT-BSS-REMOVED "

/* ---- Messages: Roaming --------------------------------------------------- */

/* The station decided to move to another BSS of the same network. */
#define WPA_EVENT_DO_ROAM   "CTRL-EVENT-DO-ROAM "
/* The station looked at another BSS of the same network and stays. */
#define WPA_EVENT_SKIP_ROAM "CTRL-EVENT-SKIP-ROAM "

/* ---- Messages: Regulatory domain ----------------------------------------- */

/*
 * Other radio rules apply from now on; says who set them and for which country.
 */
#define WPA_EVENT_REGDOM_CHANGE      "CTRL-EVENT-REGDOM-CHANGE "
/*
 * A heard beacon changed what the radio rules allow on a channel (since 2.11).
 */
#define WPA_EVENT_REGDOM_BEACON_HINT "CTRL-EVENT-REGDOM-BEACON-HINT "
/* Lists the frequencies that the driver asks to keep clear of. */
#define WPA_EVENT_AVOID_FREQ         "CTRL-EVENT-AVOID-FREQ "

/* ---- Messages: EAP ------------------------------------------------------- */

/* The server accepted the new password of an EAP-MSCHAPv2 user. */
#define WPA_EVENT_PASSWORD_CHANGED     "CTRL-EVENT-PASSWORD-CHANGED "
/* The EAP server sent a text that is meant for the user. */
#define WPA_EVENT_EAP_NOTIFICATION     "CTRL-EVENT-EAP-NOTIFICATION "
/* An EAP conversation begins. */
#define WPA_EVENT_EAP_STARTED          "CTRL-EVENT-EAP-STARTED "
/* The EAP server offers a method; the station may decline it. */
#define WPA_EVENT_EAP_PROPOSED_METHOD  "CTRL-EVENT-EAP-PROPOSED-METHOD "
/* Both sides settled on an EAP method. */
#define WPA_EVENT_EAP_METHOD           "CTRL-EVENT-EAP-METHOD "
/* Tells how far EAP has come, or at which step it failed. */
#define WPA_EVENT_EAP_STATUS           "CTRL-EVENT-EAP-STATUS "
/* The EAP server had no answer from the station and sends its request again. */
#define WPA_EVENT_EAP_RETRANSMIT       "CTRL-EVENT-EAP-RETRANSMIT "
/* The EAP server behind RADIUS had no answer and has its request sent again. */
#define WPA_EVENT_EAP_RETRANSMIT2      "CTRL-EVENT-EAP-RETRANSMIT2 "
/* EAP ended well. */
#define WPA_EVENT_EAP_SUCCESS          "CTRL-EVENT-EAP-SUCCESS "
/* EAP ended well for a station that a RADIUS server checked. */
#define WPA_EVENT_EAP_SUCCESS2         "CTRL-EVENT-EAP-SUCCESS2 "
/* EAP ended without success. */
#define WPA_EVENT_EAP_FAILURE          "CTRL-EVENT-EAP-FAILURE "
/* EAP ended without success for a station that a RADIUS server checked. */
#define WPA_EVENT_EAP_FAILURE2         "CTRL-EVENT-EAP-FAILURE2 "
/* EAP ended because the station stopped answering. */
#define WPA_EVENT_EAP_TIMEOUT_FAILURE  "CTRL-EVENT-EAP-TIMEOUT-FAILURE "
/* EAP through a RADIUS server ended because the station stopped answering. */
#define WPA_EVENT_EAP_TIMEOUT_FAILURE2 "CTRL-EVENT-EAP-TIMEOUT-FAILURE2 "
/* An EAP method reported an error number of its own. */
#define WPA_EVENT_EAP_ERROR_CODE       "EAP-ERROR-CODE "

/* ---- Messages: Certificates in EAP --------------------------------------- */

/* Shows one certificate of the chain that the EAP server presented. */
#define WPA_EVENT_EAP_PEER_CERT      "CTRL-EVENT-EAP-PEER-CERT "
/* Shows one alternative subject name of the EAP server's certificate. */
#define WPA_EVENT_EAP_PEER_ALT       "CTRL-EVENT-EAP-PEER-ALT "
/* The EAP server's certificate was not accepted; says which one and why. */
#define WPA_EVENT_EAP_TLS_CERT_ERROR "CTRL-EVENT-EAP-TLS-CERT-ERROR "

/* ---- Messages: SAE ------------------------------------------------------- */

/* SAE failed because one side does not know the password identifier. */
#define WPA_EVENT_SAE_UNKNOWN_PASSWORD_IDENTIFIER \
	"CTRL-EVENT-SAE-UNKNOWN-PASSWORD-IDENTIFIER "

/* ---- Messages: PASN ------------------------------------------------------ */

/* PASN authentication with a peer has ended; tells how. */
#define PASN_AUTH_STATUS "PASN-AUTH-STATUS "

/* ---- Messages: Operating channel validation ------------------------------ */

/* A frame was dropped because it named another operating channel. */
#define OCV_FAILURE "OCV-FAILURE "

/* ---- Messages: Quality of service: MSCS, SCS and DSCP -------------------- */

/* The access point answered a request for mirrored stream classification. */
#define WPA_EVENT_MSCS_RESULT "CTRL-EVENT-MSCS-RESULT "
/* The access point answered a stream classification request, or none came. */
#define WPA_EVENT_SCS_RESULT  "CTRL-EVENT-SCS-RESULT "
/* The access point adds, removes or clears a rule for marking IP packets. */
#define WPA_EVENT_DSCP_POLICY "CTRL-EVENT-DSCP-POLICY "

/* ---- Messages: WMM admission control ------------------------------------- */

/* The access point admitted a traffic stream. */
#define WMM_AC_EVENT_TSPEC_ADDED      "TSPEC-ADDED "
/* An admitted traffic stream has ended. */
#define WMM_AC_EVENT_TSPEC_REMOVED    "TSPEC-REMOVED "
/* The access point did not admit a traffic stream. */
#define WMM_AC_EVENT_TSPEC_REQ_FAILED "TSPEC-REQ-FAILED "

/* ---- Messages: Multi-link operation -------------------------------------- */

/*
 * A move of one link of a multi-link connection has been announced (since
 * 2.11).
 */
#define WPA_EVENT_LINK_CHANNEL_SWITCH_STARTED \
	"CTRL-EVENT-STARTED-LINK-CHANNEL-SWITCH "
/*
 * One link of a multi-link connection works on another channel now (since
 * 2.11).
 */
#define WPA_EVENT_LINK_CHANNEL_SWITCH "CTRL-EVENT-LINK-CHANNEL-SWITCH "
/*
 * Shows which links carry which traffic identifiers from now on (since 2.11).
 */
#define WPA_EVENT_T2LM_UPDATE         "CTRL-EVENT-T2LM-UPDATE "
/* The set of links of a multi-link connection changed (since 2.11). */
#define WPA_EVENT_LINK_RECONFIG       "CTRL-EVENT-LINK-RECONFIG "
/* A station's link to this access point was taken away (after 2.11). */
#define WPA_EVENT_LINK_STA_REMOVED    "CTRL-EVENT-LINK-STA-REMOVED "
/* A station gained a link to this access point (after 2.11). */
#define WPA_EVENT_LINK_STA_ADDED      "CTRL-EVENT-LINK-STA-ADDED "

/* ---- Messages: MBO (Agile Multiband) ------------------------------------- */

/* An access point told over ANQP how it ranks cellular data. */
#define RX_MBO_ANQP           "RX-MBO-ANQP "
/* The access point told how it ranks cellular data. */
#define MBO_CELL_PREFERENCE   "MBO-CELL-PREFERENCE "
/* The access point told why it wants the station to move. */
#define MBO_TRANSITION_REASON "MBO-TRANSITION-REASON "

/* ---- Messages: WNM (wireless network management) ------------------------- */

/* The access point will soon end this connection and names a web page. */
#define ESS_DISASSOC_IMMINENT "ESS-DISASSOC-IMMINENT "
/* A station asks for advice on which BSS to use (since 2.11). */
#define BSS_TM_QUERY          "BSS-TM-QUERY "
/* A station answered the advice to move to another BSS. */
#define BSS_TM_RESP           "BSS-TM-RESP "
/* The access point asks about interference from the station's other radios. */
#define COLOC_INTF_REQ        "COLOC-INTF-REQ "
/* A station reports interference from its other radios. */
#define COLOC_INTF_REPORT     "COLOC-INTF-REPORT "

/* ---- Messages: Radio measurement ----------------------------------------- */

/* The access point described one of its neighbours. */
#define RRM_EVENT_NEIGHBOR_REP_RXED   "RRM-NEIGHBOR-REP-RECEIVED "
/* The access point did not answer with a usable list of neighbours. */
#define RRM_EVENT_NEIGHBOR_REP_FAILED "RRM-NEIGHBOR-REP-REQUEST-FAILED "
/* Tells whether a beacon measurement request was acknowledged. */
#define BEACON_REQ_TX_STATUS          "BEACON-REQ-TX-STATUS "
/* A station answered a beacon measurement request. */
#define BEACON_RESP_RX                "BEACON-RESP-RX "
/* A station answered a link measurement request (since 2.11). */
#define LINK_MSR_RESP_RX              "LINK-MSR-RESP-RX "

/* ---- Messages: Interworking, ANQP and GAS -------------------------------- */

/* An access point was found that one of the stored credentials fits. */
#define INTERWORKING_AP                "INTERWORKING-AP "
/* An access point fits a credential but is barred by the configuration. */
#define INTERWORKING_EXCLUDED          "INTERWORKING-BLACKLISTED "
/* No access point was found that any stored credential fits. */
#define INTERWORKING_NO_MATCH          "INTERWORKING-NO-MATCH "
/* The best match is the access point already in use. */
#define INTERWORKING_ALREADY_CONNECTED "INTERWORKING-ALREADY-CONNECTED "
/* This access point was chosen by its credential. */
#define INTERWORKING_SELECTED          "INTERWORKING-SELECTED "
/* A credential was put into the configuration. */
#define CRED_ADDED                     "CRED-ADDED "
/* A field of a credential was changed. */
#define CRED_MODIFIED                  "CRED-MODIFIED "
/* A credential was taken out of the configuration. */
#define CRED_REMOVED                   "CRED-REMOVED "
/*
 * The answer to a GAS request that a client sent is complete and can be
 * fetched.
 */
#define GAS_RESPONSE_INFO              "GAS-RESPONSE-INFO "
/* A GAS query goes out. */
#define GAS_QUERY_START                "GAS-QUERY-START "
/* A GAS query has ended; tells how. */
#define GAS_QUERY_DONE                 "GAS-QUERY-DONE "
/* An ANQP query has ended; tells how. */
#define ANQP_QUERY_DONE                "ANQP-QUERY-DONE "
/* An access point answered one of the ANQP questions. */
#define RX_ANQP                        "RX-ANQP "
/* An access point named a web page about its venue. */
#define RX_VENUE_URL                   "RX-VENUE-URL "

/* ---- Messages: Hotspot 2.0 ----------------------------------------------- */

/* An access point answered one of the Hotspot 2.0 questions. */
#define RX_HS20_ANQP                  "RX-HS20-ANQP "
/* A requested operator icon was stored in a file (not sent after 2.11). */
#define RX_HS20_ANQP_ICON             "RX-HS20-ANQP-ICON "
/*
 * A requested operator icon is complete and can be read (not sent after 2.11).
 */
#define RX_HS20_ICON                  "RX-HS20-ICON "
/* The network will soon end this connection; says why and for how long. */
#define HS20_DEAUTH_IMMINENT_NOTICE   "HS20-DEAUTH-IMMINENT-NOTICE "
/* The user must accept the terms of the network on the named web page. */
#define HS20_T_C_ACCEPTANCE           "HS20-T-C-ACCEPTANCE "
/* A station's traffic is restricted until its user accepts the terms. */
#define HS20_T_C_FILTERING_ADD        "HS20-T-C-FILTERING-ADD "
/* A station's traffic is no longer restricted by terms to accept. */
#define HS20_T_C_FILTERING_REMOVE     "HS20-T-C-FILTERING-REMOVE "
/* The network asks the user to put the subscription in order (up to 2.11). */
#define HS20_SUBSCRIPTION_REMEDIATION "HS20-SUBSCRIPTION-REMEDIATION "

/* ---- Messages: Radio work of other programs ------------------------------ */

/* The radio is reserved for the client that asked for it. */
#define EXT_RADIO_WORK_START   "EXT-RADIO-WORK-START "
/* A client held the radio too long and its reservation has ended. */
#define EXT_RADIO_WORK_TIMEOUT "EXT-RADIO-WORK-TIMEOUT "

/* ---- Messages: Ad hoc networks (IBSS) ------------------------------------ */

/* Keys are in place with a station of the same ad hoc network. */
#define IBSS_RSN_COMPLETED "IBSS-RSN-COMPLETED "

/* ---- Messages: Mesh ------------------------------------------------------ */

/* The interface takes part in a mesh. */
#define MESH_GROUP_STARTED     "MESH-GROUP-STARTED "
/* The interface left its mesh. */
#define MESH_GROUP_REMOVED     "MESH-GROUP-REMOVED "
/* A mesh link to a neighbour is up. */
#define MESH_PEER_CONNECTED    "MESH-PEER-CONNECTED "
/* A mesh link to a neighbour is gone. */
#define MESH_PEER_DISCONNECTED "MESH-PEER-DISCONNECTED "
/* SAE with a mesh neighbour failed, most likely for a different password. */
#define MESH_SAE_AUTH_FAILURE  "MESH-SAE-AUTH-FAILURE "
/* A mesh neighbour failed SAE too often and is ignored for some seconds. */
#define MESH_SAE_AUTH_BLOCKED  "MESH-SAE-AUTH-BLOCKED "

/* ---- Messages: Access point ---------------------------------------------- */

/* A move to another channel has been announced. */
#define WPA_EVENT_CHANNEL_SWITCH_STARTED "CTRL-EVENT-STARTED-CHANNEL-SWITCH "
/* The interface works on another channel now. */
#define WPA_EVENT_CHANNEL_SWITCH         "CTRL-EVENT-CHANNEL-SWITCH "
/* A station has joined this access point and is authorized. */
#define AP_STA_CONNECTED                 "AP-STA-CONNECTED "
/* A station has left this access point. */
#define AP_STA_DISCONNECTED              "AP-STA-DISCONNECTED "
/* A station failed the key handshake, most likely for a wrong passphrase. */
#define AP_STA_POSSIBLE_PSK_MISMATCH     "AP-STA-POSSIBLE-PSK-MISMATCH "
/* A station that was polled is still there. */
#define AP_STA_POLL_OK                   "AP-STA-POLL-OK "
/* A station was refused because the access point is full. */
#define AP_REJECTED_MAX_STA              "AP-REJECTED-MAX-STA "
/* A station was refused because it is on the block list. */
#define AP_REJECTED_BLOCKED_STA          "AP-REJECTED-BLOCKED-STA "
/* The access point is on the air. */
#define AP_EVENT_ENABLED                 "AP-ENABLED "
/* The access point is off the air. */
#define AP_EVENT_DISABLED                "AP-DISABLED "
/*
 * The access point may not transmit first on any of its channels and stays
 * silent (since 2.11).
 */
#define AP_EVENT_NO_IR                   "AP-NO_IR"
/* The network interface of the access point came up. */
#define INTERFACE_ENABLED                "INTERFACE-ENABLED "
/* The network interface of the access point went down. */
#define INTERFACE_DISABLED               "INTERFACE-DISABLED "
/* The access point ended its announced change of channel. */
#define AP_CSA_FINISHED                  "AP-CSA-FINISHED "
/* The access point heard a probe request. */
#define RX_PROBE_REQUEST                 "RX-PROBE-REQUEST "
/* A station changed the widest channel it uses. */
#define STA_OPMODE_MAX_BW_CHANGED        "STA-OPMODE-MAX-BW-CHANGED "
/* A station changed how it saves power with its antennas. */
#define STA_OPMODE_SMPS_MODE_CHANGED     "STA-OPMODE-SMPS-MODE-CHANGED "
/* A station changed the number of its spatial streams. */
#define STA_OPMODE_N_SS_CHANGED          "STA-OPMODE-N_SS-CHANGED "
/* A four-address station got a network interface of its own. */
#define WDS_STA_INTERFACE_ADDED          "WDS-STA-INTERFACE-ADDED "
/* The network interface of a four-address station was removed. */
#define WDS_STA_INTERFACE_REMOVED        "WDS-STA-INTERFACE-REMOVED "
/* The access point received a management frame, given in full. */
#define AP_MGMT_FRAME_RECEIVED           "AP-MGMT-FRAME-RECEIVED "
/* A station told its Wi-Fi Alliance capabilities (after 2.11). */
#define WFA_GEN_CAPAB_RX                 "WFA-GEN-CAPAB "

/* ---- Messages: Automatic channel selection ------------------------------- */

/* The search for the best channel has begun. */
#define ACS_EVENT_STARTED   "ACS-STARTED "
/* The search for the best channel has ended with a choice. */
#define ACS_EVENT_COMPLETED "ACS-COMPLETED "
/* The search for the best channel failed. */
#define ACS_EVENT_FAILED    "ACS-FAILED "

/* ---- Messages: DFS (radar avoidance) ------------------------------------- */

/* Radar was heard on a channel. */
#define DFS_EVENT_RADAR_DETECTED  "DFS-RADAR-DETECTED "
/* The access point picked another channel because of radar. */
#define DFS_EVENT_NEW_CHANNEL     "DFS-NEW-CHANNEL "
/* The access point listens for radar before using a channel. */
#define DFS_EVENT_CAC_START       "DFS-CAC-START "
/* Listening for radar has ended; tells whether the channel is free. */
#define DFS_EVENT_CAC_COMPLETED   "DFS-CAC-COMPLETED "
/* A channel with radar has rested long enough to be tried again. */
#define DFS_EVENT_NOP_FINISHED    "DFS-NOP-FINISHED "
/* An earlier check of a channel for radar no longer counts. */
#define DFS_EVENT_PRE_CAC_EXPIRED "DFS-PRE-CAC-EXPIRED "

/* ---- Messages: WPS ------------------------------------------------------- */

/* More than one device has its push button pressed, so WPS stops. */
#define WPS_EVENT_OVERLAP           "WPS-OVERLAP-DETECTED "
/* The scan saw an access point with its push button pressed. */
#define WPS_EVENT_AP_AVAILABLE_PBC  "WPS-AP-AVAILABLE-PBC "
/* The scan saw an access point that lists this station as welcome for WPS. */
#define WPS_EVENT_AP_AVAILABLE_AUTH "WPS-AP-AVAILABLE-AUTH "
/* The scan saw an access point whose registrar has just been given a PIN. */
#define WPS_EVENT_AP_AVAILABLE_PIN  "WPS-AP-AVAILABLE-PIN "
/* The scan saw an access point that offers WPS. */
#define WPS_EVENT_AP_AVAILABLE      "WPS-AP-AVAILABLE "
/* WPS delivered the settings of a network. */
#define WPS_EVENT_CRED_RECEIVED     "WPS-CRED-RECEIVED "
/* The registrar does not know this station's password and says so. */
#define WPS_EVENT_M2D               "WPS-M2D "
/* WPS failed; says at which message and with which error. */
#define WPS_EVENT_FAIL              "WPS-FAIL "
/* WPS ended well. */
#define WPS_EVENT_SUCCESS           "WPS-SUCCESS "
/* WPS found no partner within its time and gave up. */
#define WPS_EVENT_TIMEOUT           "WPS-TIMEOUT "
/* The push button of WPS counts as pressed. */
#define WPS_EVENT_ACTIVE            "WPS-PBC-ACTIVE "
/* The push button of WPS no longer counts as pressed. */
#define WPS_EVENT_DISABLE           "WPS-PBC-DISABLE "
/* A device that looks for a WPS registrar was heard. */
#define WPS_EVENT_ENROLLEE_SEEN     "WPS-ENROLLEE-SEEN "
/*
 * WPS delivered a network without encryption, which stays off until it is
 * selected.
 */
#define WPS_EVENT_OPEN_NETWORK      "WPS-OPEN-NETWORK "
/* A station wants to join by PIN and the PIN must be entered here. */
#define WPS_EVENT_PIN_NEEDED        "WPS-PIN-NEEDED "
/* The access point was given new settings over WPS. */
#define WPS_EVENT_NEW_AP_SETTINGS   "WPS-NEW-AP-SETTINGS "
/* A station was given the network's settings over WPS. */
#define WPS_EVENT_REG_SUCCESS       "WPS-REG-SUCCESS "
/* Wrong PINs locked the access point against external registrars. */
#define WPS_EVENT_AP_SETUP_LOCKED   "WPS-AP-SETUP-LOCKED "
/* External registrars may set up the access point again. */
#define WPS_EVENT_AP_SETUP_UNLOCKED "WPS-AP-SETUP-UNLOCKED "
/* The PIN of the access point is in force (sent by no known release). */
#define WPS_EVENT_AP_PIN_ENABLED    "WPS-AP-PIN-ENABLED "
/* The PIN of the access point is no longer in force. */
#define WPS_EVENT_AP_PIN_DISABLED   "WPS-AP-PIN-DISABLED "
/* WPS by PIN is under way. */
#define WPS_EVENT_PIN_ACTIVE        "WPS-PIN-ACTIVE "
/* A running WPS operation was called off. */
#define WPS_EVENT_CANCEL            "WPS-CANCEL "

/* ---- Messages: WPS external registrar ------------------------------------ */

/* The external registrar found an access point in the IP network. */
#define WPS_EVENT_ER_AP_ADD          "WPS-ER-AP-ADD "
/* An access point known to the external registrar is gone. */
#define WPS_EVENT_ER_AP_REMOVE       "WPS-ER-AP-REMOVE "
/* The external registrar learnt of a device that wants to join. */
#define WPS_EVENT_ER_ENROLLEE_ADD    "WPS-ER-ENROLLEE-ADD "
/* A device known to the external registrar is gone. */
#define WPS_EVENT_ER_ENROLLEE_REMOVE "WPS-ER-ENROLLEE-REMOVE "
/* The external registrar read the current settings of an access point. */
#define WPS_EVENT_ER_AP_SETTINGS     "WPS-ER-AP-SETTINGS "
/* Tells how the external registrar's call to announce itself went. */
#define WPS_EVENT_ER_SET_SEL_REG     "WPS-ER-AP-SET-SEL-REG "

/* ---- Messages: P2P (Wi-Fi Direct) ---------------------------------------- */

/* A configured network was disabled: a P2P connection needs another channel. */
#define WPA_EVENT_FREQ_CONFLICT              "CTRL-EVENT-FREQ-CONFLICT "
/* A P2P device was found, or told something new about itself. */
#define P2P_EVENT_DEVICE_FOUND               "P2P-DEVICE-FOUND "
/* A P2P device has not been heard for too long. */
#define P2P_EVENT_DEVICE_LOST                "P2P-DEVICE-LOST "
/* A P2P device wants to form a group and waits for the user's consent. */
#define P2P_EVENT_GO_NEG_REQUEST             "P2P-GO-NEG-REQUEST "
/* Two P2P devices agreed which one owns the group. */
#define P2P_EVENT_GO_NEG_SUCCESS             "P2P-GO-NEG-SUCCESS "
/* Two P2P devices could not agree who owns the group. */
#define P2P_EVENT_GO_NEG_FAILURE             "P2P-GO-NEG-FAILURE "
/* The WPS step of a new P2P group ended well. */
#define P2P_EVENT_GROUP_FORMATION_SUCCESS    "P2P-GROUP-FORMATION-SUCCESS "
/* A new P2P group could not be formed. */
#define P2P_EVENT_GROUP_FORMATION_FAILURE    "P2P-GROUP-FORMATION-FAILURE "
/* A P2P group is up; gives its interface and role. */
#define P2P_EVENT_GROUP_STARTED              "P2P-GROUP-STARTED "
/* A P2P group has ended; gives its interface and the cause. */
#define P2P_EVENT_GROUP_REMOVED              "P2P-GROUP-REMOVED "
/* A P2P group may share the network behind the named interface. */
#define P2P_EVENT_CROSS_CONNECT_ENABLE       "P2P-CROSS-CONNECT-ENABLE "
/* A P2P group no longer shares the network behind the named interface. */
#define P2P_EVENT_CROSS_CONNECT_DISABLE      "P2P-CROSS-CONNECT-DISABLE "
/* Provision discovery needs this PIN to be shown to the user. */
#define P2P_EVENT_PROV_DISC_SHOW_PIN         "P2P-PROV-DISC-SHOW-PIN "
/* Provision discovery needs the PIN that the peer shows. */
#define P2P_EVENT_PROV_DISC_ENTER_PIN        "P2P-PROV-DISC-ENTER-PIN "
/* A P2P device asks for pairing by push button. */
#define P2P_EVENT_PROV_DISC_PBC_REQ          "P2P-PROV-DISC-PBC-REQ "
/* A P2P device agreed to pairing by push button. */
#define P2P_EVENT_PROV_DISC_PBC_RESP         "P2P-PROV-DISC-PBC-RESP "
/* Provision discovery failed. */
#define P2P_EVENT_PROV_DISC_FAILURE          "P2P-PROV-DISC-FAILURE"
/* A P2P device asks for our services. */
#define P2P_EVENT_SERV_DISC_REQ              "P2P-SERV-DISC-REQ "
/* A P2P device listed its services. */
#define P2P_EVENT_SERV_DISC_RESP             "P2P-SERV-DISC-RESP "
/* A P2P device described one of its services in the P2PS form. */
#define P2P_EVENT_SERV_ASP_RESP              "P2P-SERV-ASP-RESP "
/* A P2P device invites us into a group. */
#define P2P_EVENT_INVITATION_RECEIVED        "P2P-INVITATION-RECEIVED "
/* An invitation we sent was answered, or was not. */
#define P2P_EVENT_INVITATION_RESULT          "P2P-INVITATION-RESULT "
/* We accepted the invitation of a P2P device. */
#define P2P_EVENT_INVITATION_ACCEPTED        "P2P-INVITATION-ACCEPTED "
/* The search for P2P devices has ended. */
#define P2P_EVENT_FIND_STOPPED               "P2P-FIND-STOPPED "
/* The stored key of a persistent P2P group was refused more than once. */
#define P2P_EVENT_PERSISTENT_PSK_FAIL        "P2P-PERSISTENT-PSK-FAIL id="
/* The group owner answered when it will be present. */
#define P2P_EVENT_PRESENCE_RESPONSE          "P2P-PRESENCE-RESPONSE "
/* A touched NFC peer owns a group, and so do we. */
#define P2P_EVENT_NFC_BOTH_GO                "P2P-NFC-BOTH-GO "
/* A touched NFC peer is a member of another device's group. */
#define P2P_EVENT_NFC_PEER_CLIENT            "P2P-NFC-PEER-CLIENT "
/* An NFC peer was touched while we are a member of a group. */
#define P2P_EVENT_NFC_WHILE_CLIENT           "P2P-NFC-WHILE-CLIENT "
/* Joining a group did not work; a new one is negotiated instead. */
#define P2P_EVENT_FALLBACK_TO_GO_NEG         "P2P-FALLBACK-TO-GO-NEG "
/* Joining may turn into negotiating a new group if no owner is found. */
#define P2P_EVENT_FALLBACK_TO_GO_NEG_ENABLED "P2P-FALLBACK-TO-GO-NEG-ENABLED "
/* The P2P group is taken down and set up again on another channel. */
#define P2P_EVENT_REMOVE_AND_REFORM_GROUP    "P2P-REMOVE-AND-REFORM-GROUP "
/* A P2PS session with a peer needs a decision or a PIN. */
#define P2P_EVENT_P2PS_PROVISION_START       "P2PS-PROV-START "
/* The preparation of a P2PS session has ended; tells how. */
#define P2P_EVENT_P2PS_PROVISION_DONE        "P2PS-PROV-DONE "
/* A P2P device wants to begin pairing by the named method (after 2.11). */
#define P2P_EVENT_BOOTSTRAP_REQUEST          "P2P-BOOTSTRAP-REQUEST "
/* A P2P device agreed on how pairing begins (after 2.11). */
#define P2P_EVENT_BOOTSTRAP_SUCCESS          "P2P-BOOTSTRAP-SUCCESS "
/*
 * No agreement was found on how pairing with a P2P device begins (after 2.11).
 */
#define P2P_EVENT_BOOTSTRAP_FAILURE          "P2P-BOOTSTRAP-FAILURE "
/* The driver stopped listening for P2P devices on its own. */
#define P2P_EVENT_LISTEN_OFFLOAD_STOP        "P2P-LISTEN-OFFLOAD-STOPPED "
/*
 * Comes after P2P-LISTEN-OFFLOAD-STOPPED in the same message and gives the
 * cause.
 */
#define P2P_LISTEN_OFFLOAD_STOP_REASON       "P2P-LISTEN-OFFLOAD-STOP-REASON "

/* ---- Messages: DPP (Wi-Fi Easy Connect) ---------------------------------- */

/* DPP authentication with the peer ended well. */
#define DPP_EVENT_AUTH_SUCCESS           "DPP-AUTH-SUCCESS "
/* DPP authentication got no answer from the peer. */
#define DPP_EVENT_AUTH_INIT_FAILED       "DPP-AUTH-INIT-FAILED "
/* The two DPP devices want roles that do not fit together. */
#define DPP_EVENT_NOT_COMPATIBLE         "DPP-NOT-COMPATIBLE "
/* The DPP peer answers later, when its user has scanned our code. */
#define DPP_EVENT_RESPONSE_PENDING       "DPP-RESPONSE-PENDING "
/* The DPP peer wants mutual authentication: its code must be scanned. */
#define DPP_EVENT_SCAN_PEER_QR_CODE      "DPP-SCAN-PEER-QR-CODE "
/* Tells whether DPP authentication is mutual or one-sided. */
#define DPP_EVENT_AUTH_DIRECTION         "DPP-AUTH-DIRECTION "
/* The DPP enrollee got its configuration. */
#define DPP_EVENT_CONF_RECEIVED          "DPP-CONF-RECEIVED "
/* The DPP configurator delivered a configuration. */
#define DPP_EVENT_CONF_SENT              "DPP-CONF-SENT "
/* Handing over a DPP configuration failed. */
#define DPP_EVENT_CONF_FAILED            "DPP-CONF-FAILED "
/* A configured DPP enrollee reports whether it could connect. */
#define DPP_EVENT_CONN_STATUS_RESULT     "DPP-CONN-STATUS-RESULT "
/* Kind of authentication in the received DPP configuration. */
#define DPP_EVENT_CONFOBJ_AKM            "DPP-CONFOBJ-AKM "
/* SSID in the received DPP configuration. */
#define DPP_EVENT_CONFOBJ_SSID           "DPP-CONFOBJ-SSID "
/* Character set of the SSID in the received DPP configuration. */
#define DPP_EVENT_CONFOBJ_SSID_CHARSET   "DPP-CONFOBJ-SSID-CHARSET "
/* Passphrase in the received DPP configuration. */
#define DPP_EVENT_CONFOBJ_PASS           "DPP-CONFOBJ-PASS "
/* SAE password identifier in the received DPP configuration (after 2.11). */
#define DPP_EVENT_CONFOBJ_IDPASS         "DPP-CONFOBJ-IDPASS "
/* Pre-shared key in the received DPP configuration. */
#define DPP_EVENT_CONFOBJ_PSK            "DPP-CONFOBJ-PSK "
/* Signed connector in the received DPP configuration. */
#define DPP_EVENT_CONNECTOR              "DPP-CONNECTOR "
/* Public key of the configurator that signed the received connector. */
#define DPP_EVENT_C_SIGN_KEY             "DPP-C-SIGN-KEY "
/* Key with which the received DPP configuration protects privacy. */
#define DPP_EVENT_PP_KEY                 "DPP-PP-KEY "
/* Private key that belongs to the received connector. */
#define DPP_EVENT_NET_ACCESS_KEY         "DPP-NET-ACCESS-KEY "
/* Name of the EAP server in the received DPP configuration. */
#define DPP_EVENT_SERVER_NAME            "DPP-SERVER-NAME "
/* Certificates for EAP in the received DPP configuration. */
#define DPP_EVENT_CERTBAG                "DPP-CERTBAG "
/* CA certificate for EAP in the received DPP configuration. */
#define DPP_EVENT_CACERT                 "DPP-CACERT "
/*
 * A DPP network cannot be used: its connector or a key is missing or expired.
 */
#define DPP_EVENT_MISSING_CONNECTOR      "DPP-MISSING-CONNECTOR "
/* A network was made from the received DPP configuration. */
#define DPP_EVENT_NETWORK_ID             "DPP-NETWORK-ID "
/* A DPP configurator was added; gives its number. */
#define DPP_EVENT_CONFIGURATOR_ID        "DPP-CONFIGURATOR-ID "
/* A DPP frame came in. */
#define DPP_EVENT_RX                     "DPP-RX "
/* A DPP frame goes out. */
#define DPP_EVENT_TX                     "DPP-TX "
/* Tells whether a DPP frame that went out was acknowledged. */
#define DPP_EVENT_TX_STATUS              "DPP-TX-STATUS "
/* DPP failed; the text says why. */
#define DPP_EVENT_FAIL                   "DPP-FAIL "
/* PKEX failed too often with one code, which is not used any more. */
#define DPP_EVENT_PKEX_T_LIMIT           "DPP-PKEX-T-LIMIT "
/* Shows the outcome of the DPP introduction of two network members. */
#define DPP_EVENT_INTRO                  "DPP-INTRO "
/* A DPP enrollee asked for its configuration. */
#define DPP_EVENT_CONF_REQ_RX            "DPP-CONF-REQ-RX "
/* The device stopped announcing that it waits for DPP. */
#define DPP_EVENT_CHIRP_STOPPED          "DPP-CHIRP-STOPPED "
/* A DPP enrollee named the address of its usage description (MUD). */
#define DPP_EVENT_MUD_URL                "DPP-MUD-URL "
/* A DPP enrollee listed the operating classes it supports. */
#define DPP_EVENT_BAND_SUPPORT           "DPP-BAND-SUPPORT "
/* A DPP enrollee listed its capabilities (after 2.11). */
#define DPP_EVENT_ENROLLEE_CAPABILITY    "DPP-ENROLLEE-CAPABILITY "
/* A DPP enrollee wants a certificate and sent its signing request. */
#define DPP_EVENT_CSR                    "DPP-CSR "
/* A device announced that it waits for DPP. */
#define DPP_EVENT_CHIRP_RX               "DPP-CHIRP-RX "
/*
 * A DPP enrollee waits for a configuration that the user must supply (since
 * 2.11).
 */
#define DPP_EVENT_CONF_NEEDED            "DPP-CONF-NEEDED "
/* Tells how far DPP by push button has come (since 2.11). */
#define DPP_EVENT_PB_STATUS              "DPP-PB-STATUS "
/* DPP by push button has ended; tells how (since 2.11). */
#define DPP_EVENT_PB_RESULT              "DPP-PB-RESULT "
/* A DPP frame came in that the relay has no controller for (since 2.11). */
#define DPP_EVENT_RELAY_NEEDS_CONTROLLER "DPP-RELAY-NEEDS-CONTROLLER "

/* ---- Messages: NAN (Wi-Fi Aware) ----------------------------------------- */

/* A service that this device subscribed to was found (since 2.11). */
#define NAN_DISCOVERY_RESULT      "NAN-DISCOVERY-RESULT "
/* A published service was asked for and the answer was sent (since 2.11). */
#define NAN_REPLIED               "NAN-REPLIED "
/* A service is no longer published (since 2.11). */
#define NAN_PUBLISH_TERMINATED    "NAN-PUBLISH-TERMINATED "
/* A service is no longer searched for (since 2.11). */
#define NAN_SUBSCRIBE_TERMINATED  "NAN-SUBSCRIBE-TERMINATED "
/* A NAN follow-up message came in from a peer (since 2.11). */
#define NAN_RECEIVE               "NAN-RECEIVE "
/* Tells whether a NAN follow-up message was acknowledged (after 2.11). */
#define NAN_TRANSMIT_STATUS       "NAN-TRANSMIT-STATUS "
/* The device joined a NAN cluster or founded one (after 2.11). */
#define NAN_CLUSTER_JOIN          "NAN-CLUSTER-JOIN "
/* A peer asks for a NAN data path (after 2.11). */
#define NAN_NDP_REQUEST           "NAN-NDP-REQUEST "
/*
 * A peer answered a request for a NAN data path with terms of its own (after
 * 2.11).
 */
#define NAN_NDP_COUNTER_REQUEST   "NAN-NDP-COUNTER-REQUEST "
/* A NAN data path is up (after 2.11). */
#define NAN_NDP_CONNECTED         "NAN-NDP-CONNECTED "
/* A NAN data path ended or could not be set up (after 2.11). */
#define NAN_NDP_DISCONNECTED      "NAN-NDP-DISCONNECTED "
/* A peer wants to begin NAN pairing by the named method (after 2.11). */
#define NAN_BOOTSTRAP_REQUEST     "NAN-BOOTSTRAP-REQUEST "
/* A peer agreed on how NAN pairing begins (after 2.11). */
#define NAN_BOOTSTRAP_SUCCESS     "NAN-BOOTSTRAP-SUCCESS "
/* No agreement was found on how NAN pairing begins (after 2.11). */
#define NAN_BOOTSTRAP_FAILURE     "NAN-BOOTSTRAP-FAILURE "
/* A peer handed over its NAN identity key (after 2.11). */
#define NAN_NIK_RECEIVED          "NAN-NIK-RECEIVED "
/* A peer asks for NAN pairing (after 2.11). */
#define NAN_PAIRING_REQUEST       "NAN-PAIRING-REQUEST "
/* A NAN peer is awake at other times from now on (after 2.11). */
#define NAN_PEER_SCHEDULE_CHANGED "NAN-PEER-SCHEDULE-CHANGED "
/* A change of our own NAN schedule has ended; tells how (after 2.11). */
#define NAN_SCHEDULE_UPDATE_DONE  "NAN-SCHEDULE-UPDATE-DONE "
/* NAN pairing with a peer has ended; tells how (after 2.11). */
#define NAN_PAIRING_STATUS        "NAN-PAIRING-STATUS "
/* NAN must leave a channel of its schedule (after 2.11). */
#define NAN_CHAN_EVACUATION       "NAN-CHAN-EVACUATION "
/* NAN was switched off on an interface (after 2.11). */
#define NAN_STOPPED               "NAN-STOPPED "

/* ---- Messages: Proximity ranging ----------------------------------------- */

/* Proximity ranging begins to negotiate with a peer (after 2.11). */
#define PR_PASN_NEGOTIATION_STARTED "PR-PASN-NEGOTIATION-STARTED "
/*
 * Negotiation for proximity ranging ended well; gives role and channel (after
 * 2.11).
 */
#define PR_PASN_RESULT              "PR-PASN-RESULT "
/* Proximity ranging was stopped; gives the cause (after 2.11). */
#define PR_RANGING_TERMINATED       "PR-RANGING-TERMINATED "
/* Shows the agreed parameters of proximity ranging (after 2.11). */
#define PR_RANGING_PARAMS           "PR-RANGING-PARAMS "
/* Shows one measured distance to a peer, or why there is none (after 2.11). */
#define PR_EVENT_PEER_MEASUREMENT   "PR-PEER-MEASUREMENT "
/* All measurements of a proximity ranging request are done (after 2.11). */
#define PR_EVENT_RANGING_COMPLETE   "PR-RANGING-COMPLETE "
/* A device that offers proximity ranging was found (after 2.11). */
#define PR_PEER_FOUND               "PR-PEER-FOUND "

/* ---- Socket names -------------------------------------------------------- */

/*
 * Stands between the interface name and the link number in the name of a
 * hostapd link socket (after 2.11).
 */
#define WPA_CTRL_IFACE_LINK_NAME "link"

#endif /* WPA_CTRL_H */
