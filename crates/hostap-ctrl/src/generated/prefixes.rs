//! The texts with which messages begin, by the names they have in `wpa_ctrl.h`.
//!
//! Most end with a space, which belongs to them: without it `CTRL-EVENT-EAP-SUCCESS` would also
//! match `CTRL-EVENT-EAP-SUCCESS2`. What follows each of them is in `docs/events.md`.
//!
//! Generated from `protocol/events.tsv` by `cargo run -p protocol-gen`.

// Requests to the user

/// The daemon asks for an identity, a password, a PIN or another answer that only the user has.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_CTRL_REQ: &str = "CTRL-REQ-";

/// Begins the command that answers a CTRL-REQ- message.
///
/// Not a message of a daemon. In `wpa_ctrl.h` since 2.10.
pub const WPA_CTRL_RSP: &str = "CTRL-RSP-";

// Connection

/// The station has joined an access point and may send data.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_CONNECTED: &str = "CTRL-EVENT-CONNECTED ";

/// The station has lost or left its access point.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_DISCONNECTED: &str = "CTRL-EVENT-DISCONNECTED ";

/// An access point turned down the association.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_ASSOC_REJECT: &str = "CTRL-EVENT-ASSOC-REJECT ";

/// An access point turned down the IEEE 802.11 authentication.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_AUTH_REJECT: &str = "CTRL-EVENT-AUTH-REJECT ";

/// The daemon is about to stop serving this interface.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_TERMINATING: &str = "CTRL-EVENT-TERMINATING ";

/// The station went to another connection state (Android builds only).
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_STATE_CHANGE: &str = "CTRL-EVENT-STATE-CHANGE ";

/// The signal of the access point crossed the watched threshold.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_SIGNAL_CHANGE: &str = "CTRL-EVENT-SIGNAL-CHANGE ";

/// The driver no longer hears the access point's beacons.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_BEACON_LOSS: &str = "CTRL-EVENT-BEACON-LOSS ";

/// A beacon without valid protection was seen where protection is required.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_UNPROT_BEACON: &str = "CTRL-EVENT-UNPROT-BEACON ";

/// Tells whether the station is in another IP subnet after moving.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_SUBNET_STATUS_UPDATE: &str = "CTRL-EVENT-SUBNET-STATUS-UPDATE ";

/// The key of an access point was put into the key cache.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const PMKSA_CACHE_ADDED: &str = "PMKSA-CACHE-ADDED ";

/// The key of an access point was dropped from the key cache.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const PMKSA_CACHE_REMOVED: &str = "PMKSA-CACHE-REMOVED ";

/// A higher-layer packet came in with the FILS association.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const FILS_HLP_RX: &str = "FILS-HLP-RX ";

/// The access point asks the station to refuse weaker modes of this network.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const TRANSITION_DISABLE: &str = "TRANSITION-DISABLE ";

// Configured networks

/// A configured network is left out for some seconds after failed attempts.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_TEMP_DISABLED: &str = "CTRL-EVENT-SSID-TEMP-DISABLED ";

/// A network that was left out for a while may be tried again.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_REENABLED: &str = "CTRL-EVENT-SSID-REENABLED ";

/// The last scan saw none of the networks that are allowed.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_NETWORK_NOT_FOUND: &str = "CTRL-EVENT-NETWORK-NOT-FOUND ";

/// A network was put into the configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_NETWORK_ADDED: &str = "CTRL-EVENT-NETWORK-ADDED ";

/// A network was taken out of the configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_NETWORK_REMOVED: &str = "CTRL-EVENT-NETWORK-REMOVED ";

// Scanning

/// A scan has begun.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_SCAN_STARTED: &str = "CTRL-EVENT-SCAN-STARTED ";

/// A scan has ended and its results can be read.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_SCAN_RESULTS: &str = "CTRL-EVENT-SCAN-RESULTS ";

/// A scan could not be started.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_SCAN_FAILED: &str = "CTRL-EVENT-SCAN-FAILED ";

/// A BSS entered the scan table.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_BSS_ADDED: &str = "CTRL-EVENT-BSS-ADDED ";

/// A BSS left the scan table.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_BSS_REMOVED: &str = "CTRL-EVENT-BSS-REMOVED ";

// Roaming

/// The station decided to move to another BSS of the same network.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_DO_ROAM: &str = "CTRL-EVENT-DO-ROAM ";

/// The station looked at another BSS of the same network and stays.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_SKIP_ROAM: &str = "CTRL-EVENT-SKIP-ROAM ";

// Regulatory domain

/// Other radio rules apply from now on; says who set them and for which country.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_REGDOM_CHANGE: &str = "CTRL-EVENT-REGDOM-CHANGE ";

/// A heard beacon changed what the radio rules allow on a channel.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.11.
pub const WPA_EVENT_REGDOM_BEACON_HINT: &str = "CTRL-EVENT-REGDOM-BEACON-HINT ";

/// Lists the frequencies that the driver asks to keep clear of.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_AVOID_FREQ: &str = "CTRL-EVENT-AVOID-FREQ ";

// EAP

/// The server accepted the new password of an EAP-MSCHAPv2 user.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_PASSWORD_CHANGED: &str = "CTRL-EVENT-PASSWORD-CHANGED ";

/// The EAP server sent a text that is meant for the user.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_NOTIFICATION: &str = "CTRL-EVENT-EAP-NOTIFICATION ";

/// An EAP conversation begins.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_STARTED: &str = "CTRL-EVENT-EAP-STARTED ";

/// The EAP server offers a method; the station may decline it.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_PROPOSED_METHOD: &str = "CTRL-EVENT-EAP-PROPOSED-METHOD ";

/// Both sides settled on an EAP method.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_METHOD: &str = "CTRL-EVENT-EAP-METHOD ";

/// Tells how far EAP has come, or at which step it failed.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_STATUS: &str = "CTRL-EVENT-EAP-STATUS ";

/// The EAP server had no answer from the station and sends its request again.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_RETRANSMIT: &str = "CTRL-EVENT-EAP-RETRANSMIT ";

/// The EAP server behind RADIUS had no answer and has its request sent again.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_RETRANSMIT2: &str = "CTRL-EVENT-EAP-RETRANSMIT2 ";

/// EAP ended well.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_SUCCESS: &str = "CTRL-EVENT-EAP-SUCCESS ";

/// EAP ended well for a station that a RADIUS server checked.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_SUCCESS2: &str = "CTRL-EVENT-EAP-SUCCESS2 ";

/// EAP ended without success.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_FAILURE: &str = "CTRL-EVENT-EAP-FAILURE ";

/// EAP ended without success for a station that a RADIUS server checked.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_FAILURE2: &str = "CTRL-EVENT-EAP-FAILURE2 ";

/// EAP ended because the station stopped answering.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_TIMEOUT_FAILURE: &str = "CTRL-EVENT-EAP-TIMEOUT-FAILURE ";

/// EAP through a RADIUS server ended because the station stopped answering.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_TIMEOUT_FAILURE2: &str = "CTRL-EVENT-EAP-TIMEOUT-FAILURE2 ";

/// An EAP method reported an error number of its own.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_ERROR_CODE: &str = "EAP-ERROR-CODE ";

// Certificates in EAP

/// Shows one certificate of the chain that the EAP server presented.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_PEER_CERT: &str = "CTRL-EVENT-EAP-PEER-CERT ";

/// Shows one alternative subject name of the EAP server's certificate.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_PEER_ALT: &str = "CTRL-EVENT-EAP-PEER-ALT ";

/// The EAP server's certificate was not accepted; says which one and why.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_EAP_TLS_CERT_ERROR: &str = "CTRL-EVENT-EAP-TLS-CERT-ERROR ";

// SAE

/// SAE failed because one side does not know the password identifier.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_SAE_UNKNOWN_PASSWORD_IDENTIFIER: &str =
    "CTRL-EVENT-SAE-UNKNOWN-PASSWORD-IDENTIFIER ";

// PASN

/// PASN authentication with a peer has ended; tells how.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const PASN_AUTH_STATUS: &str = "PASN-AUTH-STATUS ";

// Operating channel validation

/// A frame was dropped because it named another operating channel.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const OCV_FAILURE: &str = "OCV-FAILURE ";

// Quality of service: MSCS, SCS and DSCP

/// The access point answered a request for mirrored stream classification.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_MSCS_RESULT: &str = "CTRL-EVENT-MSCS-RESULT ";

/// The access point answered a stream classification request, or none came.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_SCS_RESULT: &str = "CTRL-EVENT-SCS-RESULT ";

/// The access point adds, removes or clears a rule for marking IP packets.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_DSCP_POLICY: &str = "CTRL-EVENT-DSCP-POLICY ";

// WMM admission control

/// The access point admitted a traffic stream.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WMM_AC_EVENT_TSPEC_ADDED: &str = "TSPEC-ADDED ";

/// An admitted traffic stream has ended.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WMM_AC_EVENT_TSPEC_REMOVED: &str = "TSPEC-REMOVED ";

/// The access point did not admit a traffic stream.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WMM_AC_EVENT_TSPEC_REQ_FAILED: &str = "TSPEC-REQ-FAILED ";

// Multi-link operation

/// A move of one link of a multi-link connection has been announced.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.11.
pub const WPA_EVENT_LINK_CHANNEL_SWITCH_STARTED: &str = "CTRL-EVENT-STARTED-LINK-CHANNEL-SWITCH ";

/// One link of a multi-link connection works on another channel now.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.11.
pub const WPA_EVENT_LINK_CHANNEL_SWITCH: &str = "CTRL-EVENT-LINK-CHANNEL-SWITCH ";

/// Shows which links carry which traffic identifiers from now on.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.11.
pub const WPA_EVENT_T2LM_UPDATE: &str = "CTRL-EVENT-T2LM-UPDATE ";

/// The set of links of a multi-link connection changed.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.11.
pub const WPA_EVENT_LINK_RECONFIG: &str = "CTRL-EVENT-LINK-RECONFIG ";

/// A station's link to this access point was taken away.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` after 2.11.
pub const WPA_EVENT_LINK_STA_REMOVED: &str = "CTRL-EVENT-LINK-STA-REMOVED ";

/// A station gained a link to this access point.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` after 2.11.
pub const WPA_EVENT_LINK_STA_ADDED: &str = "CTRL-EVENT-LINK-STA-ADDED ";

// MBO (Agile Multiband)

/// An access point told over ANQP how it ranks cellular data.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const RX_MBO_ANQP: &str = "RX-MBO-ANQP ";

/// The access point told how it ranks cellular data.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const MBO_CELL_PREFERENCE: &str = "MBO-CELL-PREFERENCE ";

/// The access point told why it wants the station to move.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const MBO_TRANSITION_REASON: &str = "MBO-TRANSITION-REASON ";

// WNM (wireless network management)

/// The access point will soon end this connection and names a web page.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const ESS_DISASSOC_IMMINENT: &str = "ESS-DISASSOC-IMMINENT ";

/// A station asks for advice on which BSS to use.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.11.
pub const BSS_TM_QUERY: &str = "BSS-TM-QUERY ";

/// A station answered the advice to move to another BSS.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const BSS_TM_RESP: &str = "BSS-TM-RESP ";

/// The access point asks about interference from the station's other radios.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const COLOC_INTF_REQ: &str = "COLOC-INTF-REQ ";

/// A station reports interference from its other radios.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const COLOC_INTF_REPORT: &str = "COLOC-INTF-REPORT ";

// Radio measurement

/// The access point described one of its neighbours.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const RRM_EVENT_NEIGHBOR_REP_RXED: &str = "RRM-NEIGHBOR-REP-RECEIVED ";

/// The access point did not answer with a usable list of neighbours.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const RRM_EVENT_NEIGHBOR_REP_FAILED: &str = "RRM-NEIGHBOR-REP-REQUEST-FAILED ";

/// Tells whether a beacon measurement request was acknowledged.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const BEACON_REQ_TX_STATUS: &str = "BEACON-REQ-TX-STATUS ";

/// A station answered a beacon measurement request.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const BEACON_RESP_RX: &str = "BEACON-RESP-RX ";

/// A station answered a link measurement request.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.11.
pub const LINK_MSR_RESP_RX: &str = "LINK-MSR-RESP-RX ";

// Interworking, ANQP and GAS

/// An access point was found that one of the stored credentials fits.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const INTERWORKING_AP: &str = "INTERWORKING-AP ";

/// An access point fits a credential but is barred by the configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const INTERWORKING_EXCLUDED: &str = "INTERWORKING-BLACKLISTED ";

/// No access point was found that any stored credential fits.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const INTERWORKING_NO_MATCH: &str = "INTERWORKING-NO-MATCH ";

/// The best match is the access point already in use.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const INTERWORKING_ALREADY_CONNECTED: &str = "INTERWORKING-ALREADY-CONNECTED ";

/// This access point was chosen by its credential.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const INTERWORKING_SELECTED: &str = "INTERWORKING-SELECTED ";

/// A credential was put into the configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const CRED_ADDED: &str = "CRED-ADDED ";

/// A field of a credential was changed.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const CRED_MODIFIED: &str = "CRED-MODIFIED ";

/// A credential was taken out of the configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const CRED_REMOVED: &str = "CRED-REMOVED ";

/// The answer to a GAS request that a client sent is complete and can be fetched.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const GAS_RESPONSE_INFO: &str = "GAS-RESPONSE-INFO ";

/// A GAS query goes out.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const GAS_QUERY_START: &str = "GAS-QUERY-START ";

/// A GAS query has ended; tells how.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const GAS_QUERY_DONE: &str = "GAS-QUERY-DONE ";

/// An ANQP query has ended; tells how.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const ANQP_QUERY_DONE: &str = "ANQP-QUERY-DONE ";

/// An access point answered one of the ANQP questions.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const RX_ANQP: &str = "RX-ANQP ";

/// An access point named a web page about its venue.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const RX_VENUE_URL: &str = "RX-VENUE-URL ";

// Hotspot 2.0

/// An access point answered one of the Hotspot 2.0 questions.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const RX_HS20_ANQP: &str = "RX-HS20-ANQP ";

/// A requested operator icon was stored in a file.
///
/// Sent by wpa_supplicant up to 2.11. In `wpa_ctrl.h` since 2.10.
pub const RX_HS20_ANQP_ICON: &str = "RX-HS20-ANQP-ICON ";

/// A requested operator icon is complete and can be read.
///
/// Sent by wpa_supplicant up to 2.11. In `wpa_ctrl.h` since 2.10.
pub const RX_HS20_ICON: &str = "RX-HS20-ICON ";

/// The network will soon end this connection; says why and for how long.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const HS20_DEAUTH_IMMINENT_NOTICE: &str = "HS20-DEAUTH-IMMINENT-NOTICE ";

/// The user must accept the terms of the network on the named web page.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const HS20_T_C_ACCEPTANCE: &str = "HS20-T-C-ACCEPTANCE ";

/// A station's traffic is restricted until its user accepts the terms.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const HS20_T_C_FILTERING_ADD: &str = "HS20-T-C-FILTERING-ADD ";

/// A station's traffic is no longer restricted by terms to accept.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const HS20_T_C_FILTERING_REMOVE: &str = "HS20-T-C-FILTERING-REMOVE ";

/// The network asks the user to put the subscription in order.
///
/// Sent by wpa_supplicant up to 2.11. In `wpa_ctrl.h` since 2.10, up to 2.11.
pub const HS20_SUBSCRIPTION_REMEDIATION: &str = "HS20-SUBSCRIPTION-REMEDIATION ";

// Radio work of other programs

/// The radio is reserved for the client that asked for it.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const EXT_RADIO_WORK_START: &str = "EXT-RADIO-WORK-START ";

/// A client held the radio too long and its reservation has ended.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const EXT_RADIO_WORK_TIMEOUT: &str = "EXT-RADIO-WORK-TIMEOUT ";

// Ad hoc networks (IBSS)

/// Keys are in place with a station of the same ad hoc network.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const IBSS_RSN_COMPLETED: &str = "IBSS-RSN-COMPLETED ";

// Mesh

/// The interface takes part in a mesh.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const MESH_GROUP_STARTED: &str = "MESH-GROUP-STARTED ";

/// The interface left its mesh.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const MESH_GROUP_REMOVED: &str = "MESH-GROUP-REMOVED ";

/// A mesh link to a neighbour is up.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const MESH_PEER_CONNECTED: &str = "MESH-PEER-CONNECTED ";

/// A mesh link to a neighbour is gone.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const MESH_PEER_DISCONNECTED: &str = "MESH-PEER-DISCONNECTED ";

/// SAE with a mesh neighbour failed, most likely for a different password.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const MESH_SAE_AUTH_FAILURE: &str = "MESH-SAE-AUTH-FAILURE ";

/// A mesh neighbour failed SAE too often and is ignored for some seconds.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const MESH_SAE_AUTH_BLOCKED: &str = "MESH-SAE-AUTH-BLOCKED ";

// Access point

/// A move to another channel has been announced.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_CHANNEL_SWITCH_STARTED: &str = "CTRL-EVENT-STARTED-CHANNEL-SWITCH ";

/// The interface works on another channel now.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_CHANNEL_SWITCH: &str = "CTRL-EVENT-CHANNEL-SWITCH ";

/// A station has joined this access point and is authorized.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_STA_CONNECTED: &str = "AP-STA-CONNECTED ";

/// A station has left this access point.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_STA_DISCONNECTED: &str = "AP-STA-DISCONNECTED ";

/// A station failed the key handshake, most likely for a wrong passphrase.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_STA_POSSIBLE_PSK_MISMATCH: &str = "AP-STA-POSSIBLE-PSK-MISMATCH ";

/// A station that was polled is still there.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_STA_POLL_OK: &str = "AP-STA-POLL-OK ";

/// A station was refused because the access point is full.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_REJECTED_MAX_STA: &str = "AP-REJECTED-MAX-STA ";

/// A station was refused because it is on the block list.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_REJECTED_BLOCKED_STA: &str = "AP-REJECTED-BLOCKED-STA ";

/// The access point is on the air.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_EVENT_ENABLED: &str = "AP-ENABLED ";

/// The access point is off the air.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_EVENT_DISABLED: &str = "AP-DISABLED ";

/// The access point may not transmit first on any of its channels and stays silent.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.11.
pub const AP_EVENT_NO_IR: &str = "AP-NO_IR";

/// The network interface of the access point came up.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const INTERFACE_ENABLED: &str = "INTERFACE-ENABLED ";

/// The network interface of the access point went down.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const INTERFACE_DISABLED: &str = "INTERFACE-DISABLED ";

/// The access point ended its announced change of channel.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_CSA_FINISHED: &str = "AP-CSA-FINISHED ";

/// The access point heard a probe request.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const RX_PROBE_REQUEST: &str = "RX-PROBE-REQUEST ";

/// A station changed the widest channel it uses.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const STA_OPMODE_MAX_BW_CHANGED: &str = "STA-OPMODE-MAX-BW-CHANGED ";

/// A station changed how it saves power with its antennas.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const STA_OPMODE_SMPS_MODE_CHANGED: &str = "STA-OPMODE-SMPS-MODE-CHANGED ";

/// A station changed the number of its spatial streams.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const STA_OPMODE_N_SS_CHANGED: &str = "STA-OPMODE-N_SS-CHANGED ";

/// A four-address station got a network interface of its own.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WDS_STA_INTERFACE_ADDED: &str = "WDS-STA-INTERFACE-ADDED ";

/// The network interface of a four-address station was removed.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WDS_STA_INTERFACE_REMOVED: &str = "WDS-STA-INTERFACE-REMOVED ";

/// The access point received a management frame, given in full.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const AP_MGMT_FRAME_RECEIVED: &str = "AP-MGMT-FRAME-RECEIVED ";

/// A station told its Wi-Fi Alliance capabilities.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` after 2.11.
pub const WFA_GEN_CAPAB_RX: &str = "WFA-GEN-CAPAB ";

// Automatic channel selection

/// The search for the best channel has begun.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const ACS_EVENT_STARTED: &str = "ACS-STARTED ";

/// The search for the best channel has ended with a choice.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const ACS_EVENT_COMPLETED: &str = "ACS-COMPLETED ";

/// The search for the best channel failed.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const ACS_EVENT_FAILED: &str = "ACS-FAILED ";

// DFS (radar avoidance)

/// Radar was heard on a channel.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const DFS_EVENT_RADAR_DETECTED: &str = "DFS-RADAR-DETECTED ";

/// The access point picked another channel because of radar.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const DFS_EVENT_NEW_CHANNEL: &str = "DFS-NEW-CHANNEL ";

/// The access point listens for radar before using a channel.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const DFS_EVENT_CAC_START: &str = "DFS-CAC-START ";

/// Listening for radar has ended; tells whether the channel is free.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const DFS_EVENT_CAC_COMPLETED: &str = "DFS-CAC-COMPLETED ";

/// A channel with radar has rested long enough to be tried again.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const DFS_EVENT_NOP_FINISHED: &str = "DFS-NOP-FINISHED ";

/// An earlier check of a channel for radar no longer counts.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const DFS_EVENT_PRE_CAC_EXPIRED: &str = "DFS-PRE-CAC-EXPIRED ";

// WPS

/// More than one device has its push button pressed, so WPS stops.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_OVERLAP: &str = "WPS-OVERLAP-DETECTED ";

/// The scan saw an access point with its push button pressed.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_AP_AVAILABLE_PBC: &str = "WPS-AP-AVAILABLE-PBC ";

/// The scan saw an access point that lists this station as welcome for WPS.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_AP_AVAILABLE_AUTH: &str = "WPS-AP-AVAILABLE-AUTH ";

/// The scan saw an access point whose registrar has just been given a PIN.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_AP_AVAILABLE_PIN: &str = "WPS-AP-AVAILABLE-PIN ";

/// The scan saw an access point that offers WPS.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_AP_AVAILABLE: &str = "WPS-AP-AVAILABLE ";

/// WPS delivered the settings of a network.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_CRED_RECEIVED: &str = "WPS-CRED-RECEIVED ";

/// The registrar does not know this station's password and says so.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_M2D: &str = "WPS-M2D ";

/// WPS failed; says at which message and with which error.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_FAIL: &str = "WPS-FAIL ";

/// WPS ended well.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_SUCCESS: &str = "WPS-SUCCESS ";

/// WPS found no partner within its time and gave up.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_TIMEOUT: &str = "WPS-TIMEOUT ";

/// The push button of WPS counts as pressed.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_ACTIVE: &str = "WPS-PBC-ACTIVE ";

/// The push button of WPS no longer counts as pressed.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_DISABLE: &str = "WPS-PBC-DISABLE ";

/// A device that looks for a WPS registrar was heard.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_ENROLLEE_SEEN: &str = "WPS-ENROLLEE-SEEN ";

/// WPS delivered a network without encryption, which stays off until it is selected.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_OPEN_NETWORK: &str = "WPS-OPEN-NETWORK ";

/// A station wants to join by PIN and the PIN must be entered here.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_PIN_NEEDED: &str = "WPS-PIN-NEEDED ";

/// The access point was given new settings over WPS.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_NEW_AP_SETTINGS: &str = "WPS-NEW-AP-SETTINGS ";

/// A station was given the network's settings over WPS.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_REG_SUCCESS: &str = "WPS-REG-SUCCESS ";

/// Wrong PINs locked the access point against external registrars.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_AP_SETUP_LOCKED: &str = "WPS-AP-SETUP-LOCKED ";

/// External registrars may set up the access point again.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_AP_SETUP_UNLOCKED: &str = "WPS-AP-SETUP-UNLOCKED ";

/// The PIN of the access point is in force.
///
/// Sent by no known release. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_AP_PIN_ENABLED: &str = "WPS-AP-PIN-ENABLED ";

/// The PIN of the access point is no longer in force.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_AP_PIN_DISABLED: &str = "WPS-AP-PIN-DISABLED ";

/// WPS by PIN is under way.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_PIN_ACTIVE: &str = "WPS-PIN-ACTIVE ";

/// A running WPS operation was called off.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_CANCEL: &str = "WPS-CANCEL ";

// WPS external registrar

/// The external registrar found an access point in the IP network.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_ER_AP_ADD: &str = "WPS-ER-AP-ADD ";

/// An access point known to the external registrar is gone.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_ER_AP_REMOVE: &str = "WPS-ER-AP-REMOVE ";

/// The external registrar learnt of a device that wants to join.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_ER_ENROLLEE_ADD: &str = "WPS-ER-ENROLLEE-ADD ";

/// A device known to the external registrar is gone.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_ER_ENROLLEE_REMOVE: &str = "WPS-ER-ENROLLEE-REMOVE ";

/// The external registrar read the current settings of an access point.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_ER_AP_SETTINGS: &str = "WPS-ER-AP-SETTINGS ";

/// Tells how the external registrar's call to announce itself went.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPS_EVENT_ER_SET_SEL_REG: &str = "WPS-ER-AP-SET-SEL-REG ";

// P2P (Wi-Fi Direct)

/// A configured network was disabled: a P2P connection needs another channel.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const WPA_EVENT_FREQ_CONFLICT: &str = "CTRL-EVENT-FREQ-CONFLICT ";

/// A P2P device was found, or told something new about itself.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_DEVICE_FOUND: &str = "P2P-DEVICE-FOUND ";

/// A P2P device has not been heard for too long.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_DEVICE_LOST: &str = "P2P-DEVICE-LOST ";

/// A P2P device wants to form a group and waits for the user's consent.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_GO_NEG_REQUEST: &str = "P2P-GO-NEG-REQUEST ";

/// Two P2P devices agreed which one owns the group.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_GO_NEG_SUCCESS: &str = "P2P-GO-NEG-SUCCESS ";

/// Two P2P devices could not agree who owns the group.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_GO_NEG_FAILURE: &str = "P2P-GO-NEG-FAILURE ";

/// The WPS step of a new P2P group ended well.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_GROUP_FORMATION_SUCCESS: &str = "P2P-GROUP-FORMATION-SUCCESS ";

/// A new P2P group could not be formed.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_GROUP_FORMATION_FAILURE: &str = "P2P-GROUP-FORMATION-FAILURE ";

/// A P2P group is up; gives its interface and role.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_GROUP_STARTED: &str = "P2P-GROUP-STARTED ";

/// A P2P group has ended; gives its interface and the cause.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_GROUP_REMOVED: &str = "P2P-GROUP-REMOVED ";

/// A P2P group may share the network behind the named interface.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_CROSS_CONNECT_ENABLE: &str = "P2P-CROSS-CONNECT-ENABLE ";

/// A P2P group no longer shares the network behind the named interface.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_CROSS_CONNECT_DISABLE: &str = "P2P-CROSS-CONNECT-DISABLE ";

/// Provision discovery needs this PIN to be shown to the user.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_PROV_DISC_SHOW_PIN: &str = "P2P-PROV-DISC-SHOW-PIN ";

/// Provision discovery needs the PIN that the peer shows.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_PROV_DISC_ENTER_PIN: &str = "P2P-PROV-DISC-ENTER-PIN ";

/// A P2P device asks for pairing by push button.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_PROV_DISC_PBC_REQ: &str = "P2P-PROV-DISC-PBC-REQ ";

/// A P2P device agreed to pairing by push button.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_PROV_DISC_PBC_RESP: &str = "P2P-PROV-DISC-PBC-RESP ";

/// Provision discovery failed.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_PROV_DISC_FAILURE: &str = "P2P-PROV-DISC-FAILURE";

/// A P2P device asks for our services.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_SERV_DISC_REQ: &str = "P2P-SERV-DISC-REQ ";

/// A P2P device listed its services.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_SERV_DISC_RESP: &str = "P2P-SERV-DISC-RESP ";

/// A P2P device described one of its services in the P2PS form.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_SERV_ASP_RESP: &str = "P2P-SERV-ASP-RESP ";

/// A P2P device invites us into a group.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_INVITATION_RECEIVED: &str = "P2P-INVITATION-RECEIVED ";

/// An invitation we sent was answered, or was not.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_INVITATION_RESULT: &str = "P2P-INVITATION-RESULT ";

/// We accepted the invitation of a P2P device.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_INVITATION_ACCEPTED: &str = "P2P-INVITATION-ACCEPTED ";

/// The search for P2P devices has ended.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_FIND_STOPPED: &str = "P2P-FIND-STOPPED ";

/// The stored key of a persistent P2P group was refused more than once.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_PERSISTENT_PSK_FAIL: &str = "P2P-PERSISTENT-PSK-FAIL id=";

/// The group owner answered when it will be present.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_PRESENCE_RESPONSE: &str = "P2P-PRESENCE-RESPONSE ";

/// A touched NFC peer owns a group, and so do we.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_NFC_BOTH_GO: &str = "P2P-NFC-BOTH-GO ";

/// A touched NFC peer is a member of another device's group.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_NFC_PEER_CLIENT: &str = "P2P-NFC-PEER-CLIENT ";

/// An NFC peer was touched while we are a member of a group.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_NFC_WHILE_CLIENT: &str = "P2P-NFC-WHILE-CLIENT ";

/// Joining a group did not work; a new one is negotiated instead.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_FALLBACK_TO_GO_NEG: &str = "P2P-FALLBACK-TO-GO-NEG ";

/// Joining may turn into negotiating a new group if no owner is found.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_FALLBACK_TO_GO_NEG_ENABLED: &str = "P2P-FALLBACK-TO-GO-NEG-ENABLED ";

/// The P2P group is taken down and set up again on another channel.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_REMOVE_AND_REFORM_GROUP: &str = "P2P-REMOVE-AND-REFORM-GROUP ";

/// A P2PS session with a peer needs a decision or a PIN.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_P2PS_PROVISION_START: &str = "P2PS-PROV-START ";

/// The preparation of a P2PS session has ended; tells how.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_P2PS_PROVISION_DONE: &str = "P2PS-PROV-DONE ";

/// A P2P device wants to begin pairing by the named method.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const P2P_EVENT_BOOTSTRAP_REQUEST: &str = "P2P-BOOTSTRAP-REQUEST ";

/// A P2P device agreed on how pairing begins.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const P2P_EVENT_BOOTSTRAP_SUCCESS: &str = "P2P-BOOTSTRAP-SUCCESS ";

/// No agreement was found on how pairing with a P2P device begins.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const P2P_EVENT_BOOTSTRAP_FAILURE: &str = "P2P-BOOTSTRAP-FAILURE ";

/// The driver stopped listening for P2P devices on its own.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_EVENT_LISTEN_OFFLOAD_STOP: &str = "P2P-LISTEN-OFFLOAD-STOPPED ";

/// Comes after P2P-LISTEN-OFFLOAD-STOPPED in the same message and gives the cause.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const P2P_LISTEN_OFFLOAD_STOP_REASON: &str = "P2P-LISTEN-OFFLOAD-STOP-REASON ";

// DPP (Wi-Fi Easy Connect)

/// DPP authentication with the peer ended well.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_AUTH_SUCCESS: &str = "DPP-AUTH-SUCCESS ";

/// DPP authentication got no answer from the peer.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_AUTH_INIT_FAILED: &str = "DPP-AUTH-INIT-FAILED ";

/// The two DPP devices want roles that do not fit together.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_NOT_COMPATIBLE: &str = "DPP-NOT-COMPATIBLE ";

/// The DPP peer answers later, when its user has scanned our code.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_RESPONSE_PENDING: &str = "DPP-RESPONSE-PENDING ";

/// The DPP peer wants mutual authentication: its code must be scanned.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_SCAN_PEER_QR_CODE: &str = "DPP-SCAN-PEER-QR-CODE ";

/// Tells whether DPP authentication is mutual or one-sided.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_AUTH_DIRECTION: &str = "DPP-AUTH-DIRECTION ";

/// The DPP enrollee got its configuration.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONF_RECEIVED: &str = "DPP-CONF-RECEIVED ";

/// The DPP configurator delivered a configuration.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONF_SENT: &str = "DPP-CONF-SENT ";

/// Handing over a DPP configuration failed.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONF_FAILED: &str = "DPP-CONF-FAILED ";

/// A configured DPP enrollee reports whether it could connect.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONN_STATUS_RESULT: &str = "DPP-CONN-STATUS-RESULT ";

/// Kind of authentication in the received DPP configuration.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONFOBJ_AKM: &str = "DPP-CONFOBJ-AKM ";

/// SSID in the received DPP configuration.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONFOBJ_SSID: &str = "DPP-CONFOBJ-SSID ";

/// Character set of the SSID in the received DPP configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONFOBJ_SSID_CHARSET: &str = "DPP-CONFOBJ-SSID-CHARSET ";

/// Passphrase in the received DPP configuration.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONFOBJ_PASS: &str = "DPP-CONFOBJ-PASS ";

/// SAE password identifier in the received DPP configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const DPP_EVENT_CONFOBJ_IDPASS: &str = "DPP-CONFOBJ-IDPASS ";

/// Pre-shared key in the received DPP configuration.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONFOBJ_PSK: &str = "DPP-CONFOBJ-PSK ";

/// Signed connector in the received DPP configuration.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONNECTOR: &str = "DPP-CONNECTOR ";

/// Public key of the configurator that signed the received connector.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_C_SIGN_KEY: &str = "DPP-C-SIGN-KEY ";

/// Key with which the received DPP configuration protects privacy.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_PP_KEY: &str = "DPP-PP-KEY ";

/// Private key that belongs to the received connector.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_NET_ACCESS_KEY: &str = "DPP-NET-ACCESS-KEY ";

/// Name of the EAP server in the received DPP configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_SERVER_NAME: &str = "DPP-SERVER-NAME ";

/// Certificates for EAP in the received DPP configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CERTBAG: &str = "DPP-CERTBAG ";

/// CA certificate for EAP in the received DPP configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CACERT: &str = "DPP-CACERT ";

/// A DPP network cannot be used: its connector or a key is missing or expired.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_MISSING_CONNECTOR: &str = "DPP-MISSING-CONNECTOR ";

/// A network was made from the received DPP configuration.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_NETWORK_ID: &str = "DPP-NETWORK-ID ";

/// A DPP configurator was added; gives its number.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONFIGURATOR_ID: &str = "DPP-CONFIGURATOR-ID ";

/// A DPP frame came in.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_RX: &str = "DPP-RX ";

/// A DPP frame goes out.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_TX: &str = "DPP-TX ";

/// Tells whether a DPP frame that went out was acknowledged.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_TX_STATUS: &str = "DPP-TX-STATUS ";

/// DPP failed; the text says why.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_FAIL: &str = "DPP-FAIL ";

/// PKEX failed too often with one code, which is not used any more.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_PKEX_T_LIMIT: &str = "DPP-PKEX-T-LIMIT ";

/// Shows the outcome of the DPP introduction of two network members.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_INTRO: &str = "DPP-INTRO ";

/// A DPP enrollee asked for its configuration.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CONF_REQ_RX: &str = "DPP-CONF-REQ-RX ";

/// The device stopped announcing that it waits for DPP.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CHIRP_STOPPED: &str = "DPP-CHIRP-STOPPED ";

/// A DPP enrollee named the address of its usage description (MUD).
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_MUD_URL: &str = "DPP-MUD-URL ";

/// A DPP enrollee listed the operating classes it supports.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_BAND_SUPPORT: &str = "DPP-BAND-SUPPORT ";

/// A DPP enrollee listed its capabilities.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` after 2.11.
pub const DPP_EVENT_ENROLLEE_CAPABILITY: &str = "DPP-ENROLLEE-CAPABILITY ";

/// A DPP enrollee wants a certificate and sent its signing request.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CSR: &str = "DPP-CSR ";

/// A device announced that it waits for DPP.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.10.
pub const DPP_EVENT_CHIRP_RX: &str = "DPP-CHIRP-RX ";

/// A DPP enrollee waits for a configuration that the user must supply.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.11.
pub const DPP_EVENT_CONF_NEEDED: &str = "DPP-CONF-NEEDED ";

/// Tells how far DPP by push button has come.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.11.
pub const DPP_EVENT_PB_STATUS: &str = "DPP-PB-STATUS ";

/// DPP by push button has ended; tells how.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.11.
pub const DPP_EVENT_PB_RESULT: &str = "DPP-PB-RESULT ";

/// A DPP frame came in that the relay has no controller for.
///
/// Sent by hostapd, and by wpa_supplicant as an access point. In `wpa_ctrl.h` since 2.11.
pub const DPP_EVENT_RELAY_NEEDS_CONTROLLER: &str = "DPP-RELAY-NEEDS-CONTROLLER ";

// NAN (Wi-Fi Aware)

/// A service that this device subscribed to was found.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.11.
pub const NAN_DISCOVERY_RESULT: &str = "NAN-DISCOVERY-RESULT ";

/// A published service was asked for and the answer was sent.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.11.
pub const NAN_REPLIED: &str = "NAN-REPLIED ";

/// A service is no longer published.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.11.
pub const NAN_PUBLISH_TERMINATED: &str = "NAN-PUBLISH-TERMINATED ";

/// A service is no longer searched for.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.11.
pub const NAN_SUBSCRIBE_TERMINATED: &str = "NAN-SUBSCRIBE-TERMINATED ";

/// A NAN follow-up message came in from a peer.
///
/// Sent by wpa_supplicant and hostapd. In `wpa_ctrl.h` since 2.11.
pub const NAN_RECEIVE: &str = "NAN-RECEIVE ";

/// Tells whether a NAN follow-up message was acknowledged.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_TRANSMIT_STATUS: &str = "NAN-TRANSMIT-STATUS ";

/// The device joined a NAN cluster or founded one.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_CLUSTER_JOIN: &str = "NAN-CLUSTER-JOIN ";

/// A peer asks for a NAN data path.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_NDP_REQUEST: &str = "NAN-NDP-REQUEST ";

/// A peer answered a request for a NAN data path with terms of its own.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_NDP_COUNTER_REQUEST: &str = "NAN-NDP-COUNTER-REQUEST ";

/// A NAN data path is up.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_NDP_CONNECTED: &str = "NAN-NDP-CONNECTED ";

/// A NAN data path ended or could not be set up.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_NDP_DISCONNECTED: &str = "NAN-NDP-DISCONNECTED ";

/// A peer wants to begin NAN pairing by the named method.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_BOOTSTRAP_REQUEST: &str = "NAN-BOOTSTRAP-REQUEST ";

/// A peer agreed on how NAN pairing begins.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_BOOTSTRAP_SUCCESS: &str = "NAN-BOOTSTRAP-SUCCESS ";

/// No agreement was found on how NAN pairing begins.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_BOOTSTRAP_FAILURE: &str = "NAN-BOOTSTRAP-FAILURE ";

/// A peer handed over its NAN identity key.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_NIK_RECEIVED: &str = "NAN-NIK-RECEIVED ";

/// A peer asks for NAN pairing.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_PAIRING_REQUEST: &str = "NAN-PAIRING-REQUEST ";

/// A NAN peer is awake at other times from now on.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_PEER_SCHEDULE_CHANGED: &str = "NAN-PEER-SCHEDULE-CHANGED ";

/// A change of our own NAN schedule has ended; tells how.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_SCHEDULE_UPDATE_DONE: &str = "NAN-SCHEDULE-UPDATE-DONE ";

/// NAN pairing with a peer has ended; tells how.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_PAIRING_STATUS: &str = "NAN-PAIRING-STATUS ";

/// NAN must leave a channel of its schedule.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_CHAN_EVACUATION: &str = "NAN-CHAN-EVACUATION ";

/// NAN was switched off on an interface.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const NAN_STOPPED: &str = "NAN-STOPPED ";

// Proximity ranging

/// Proximity ranging begins to negotiate with a peer.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const PR_PASN_NEGOTIATION_STARTED: &str = "PR-PASN-NEGOTIATION-STARTED ";

/// Negotiation for proximity ranging ended well; gives role and channel.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const PR_PASN_RESULT: &str = "PR-PASN-RESULT ";

/// Proximity ranging was stopped; gives the cause.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const PR_RANGING_TERMINATED: &str = "PR-RANGING-TERMINATED ";

/// Shows the agreed parameters of proximity ranging.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const PR_RANGING_PARAMS: &str = "PR-RANGING-PARAMS ";

/// Shows one measured distance to a peer, or why there is none.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const PR_EVENT_PEER_MEASUREMENT: &str = "PR-PEER-MEASUREMENT ";

/// All measurements of a proximity ranging request are done.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const PR_EVENT_RANGING_COMPLETE: &str = "PR-RANGING-COMPLETE ";

/// A device that offers proximity ranging was found.
///
/// Sent by wpa_supplicant. In `wpa_ctrl.h` after 2.11.
pub const PR_PEER_FOUND: &str = "PR-PEER-FOUND ";

// Socket names

/// Stands between the interface name and the link number in the name of a hostapd link socket.
///
/// Not a message of a daemon. In `wpa_ctrl.h` after 2.11.
pub const WPA_CTRL_IFACE_LINK_NAME: &str = "link";
