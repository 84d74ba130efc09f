"""The texts with which messages begin, by the names they have in ``wpa_ctrl.h``.

Most end with a space, which belongs to them: without it ``CTRL-EVENT-EAP-SUCCESS`` would also
match ``CTRL-EVENT-EAP-SUCCESS2``.

Generated from ``protocol/events.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import Final, List

# Requests to the user

WPA_CTRL_REQ: Final = "CTRL-REQ-"
"""The daemon asks for an identity, a password, a PIN or another answer that only the user has."""

WPA_CTRL_RSP: Final = "CTRL-RSP-"
"""Begins the command that answers a CTRL-REQ- message."""

# Connection

WPA_EVENT_CONNECTED: Final = "CTRL-EVENT-CONNECTED "
"""The station has joined an access point and may send data."""

WPA_EVENT_DISCONNECTED: Final = "CTRL-EVENT-DISCONNECTED "
"""The station has lost or left its access point."""

WPA_EVENT_ASSOC_REJECT: Final = "CTRL-EVENT-ASSOC-REJECT "
"""An access point turned down the association."""

WPA_EVENT_AUTH_REJECT: Final = "CTRL-EVENT-AUTH-REJECT "
"""An access point turned down the IEEE 802.11 authentication."""

WPA_EVENT_TERMINATING: Final = "CTRL-EVENT-TERMINATING "
"""The daemon is about to stop serving this interface."""

WPA_EVENT_STATE_CHANGE: Final = "CTRL-EVENT-STATE-CHANGE "
"""The station went to another connection state (Android builds only)."""

WPA_EVENT_SIGNAL_CHANGE: Final = "CTRL-EVENT-SIGNAL-CHANGE "
"""The signal of the access point crossed the watched threshold."""

WPA_EVENT_BEACON_LOSS: Final = "CTRL-EVENT-BEACON-LOSS "
"""The driver no longer hears the access point's beacons."""

WPA_EVENT_UNPROT_BEACON: Final = "CTRL-EVENT-UNPROT-BEACON "
"""A beacon without valid protection was seen where protection is required."""

WPA_EVENT_SUBNET_STATUS_UPDATE: Final = "CTRL-EVENT-SUBNET-STATUS-UPDATE "
"""Tells whether the station is in another IP subnet after moving."""

PMKSA_CACHE_ADDED: Final = "PMKSA-CACHE-ADDED "
"""The key of an access point was put into the key cache."""

PMKSA_CACHE_REMOVED: Final = "PMKSA-CACHE-REMOVED "
"""The key of an access point was dropped from the key cache."""

FILS_HLP_RX: Final = "FILS-HLP-RX "
"""A higher-layer packet came in with the FILS association."""

TRANSITION_DISABLE: Final = "TRANSITION-DISABLE "
"""The access point asks the station to refuse weaker modes of this network."""

# Configured networks

WPA_EVENT_TEMP_DISABLED: Final = "CTRL-EVENT-SSID-TEMP-DISABLED "
"""A configured network is left out for some seconds after failed attempts."""

WPA_EVENT_REENABLED: Final = "CTRL-EVENT-SSID-REENABLED "
"""A network that was left out for a while may be tried again."""

WPA_EVENT_NETWORK_NOT_FOUND: Final = "CTRL-EVENT-NETWORK-NOT-FOUND "
"""The last scan saw none of the networks that are allowed."""

WPA_EVENT_NETWORK_ADDED: Final = "CTRL-EVENT-NETWORK-ADDED "
"""A network was put into the configuration."""

WPA_EVENT_NETWORK_REMOVED: Final = "CTRL-EVENT-NETWORK-REMOVED "
"""A network was taken out of the configuration."""

# Scanning

WPA_EVENT_SCAN_STARTED: Final = "CTRL-EVENT-SCAN-STARTED "
"""A scan has begun."""

WPA_EVENT_SCAN_RESULTS: Final = "CTRL-EVENT-SCAN-RESULTS "
"""A scan has ended and its results can be read."""

WPA_EVENT_SCAN_FAILED: Final = "CTRL-EVENT-SCAN-FAILED "
"""A scan could not be started."""

WPA_EVENT_BSS_ADDED: Final = "CTRL-EVENT-BSS-ADDED "
"""A BSS entered the scan table."""

WPA_EVENT_BSS_REMOVED: Final = "CTRL-EVENT-BSS-REMOVED "
"""A BSS left the scan table."""

# Roaming

WPA_EVENT_DO_ROAM: Final = "CTRL-EVENT-DO-ROAM "
"""The station decided to move to another BSS of the same network."""

WPA_EVENT_SKIP_ROAM: Final = "CTRL-EVENT-SKIP-ROAM "
"""The station looked at another BSS of the same network and stays."""

# Regulatory domain

WPA_EVENT_REGDOM_CHANGE: Final = "CTRL-EVENT-REGDOM-CHANGE "
"""Other radio rules apply from now on; says who set them and for which country."""

WPA_EVENT_REGDOM_BEACON_HINT: Final = "CTRL-EVENT-REGDOM-BEACON-HINT "
"""A heard beacon changed what the radio rules allow on a channel."""

WPA_EVENT_AVOID_FREQ: Final = "CTRL-EVENT-AVOID-FREQ "
"""Lists the frequencies that the driver asks to keep clear of."""

# EAP

WPA_EVENT_PASSWORD_CHANGED: Final = "CTRL-EVENT-PASSWORD-CHANGED "
"""The server accepted the new password of an EAP-MSCHAPv2 user."""

WPA_EVENT_EAP_NOTIFICATION: Final = "CTRL-EVENT-EAP-NOTIFICATION "
"""The EAP server sent a text that is meant for the user."""

WPA_EVENT_EAP_STARTED: Final = "CTRL-EVENT-EAP-STARTED "
"""An EAP conversation begins."""

WPA_EVENT_EAP_PROPOSED_METHOD: Final = "CTRL-EVENT-EAP-PROPOSED-METHOD "
"""The EAP server offers a method; the station may decline it."""

WPA_EVENT_EAP_METHOD: Final = "CTRL-EVENT-EAP-METHOD "
"""Both sides settled on an EAP method."""

WPA_EVENT_EAP_STATUS: Final = "CTRL-EVENT-EAP-STATUS "
"""Tells how far EAP has come, or at which step it failed."""

WPA_EVENT_EAP_RETRANSMIT: Final = "CTRL-EVENT-EAP-RETRANSMIT "
"""The EAP server had no answer from the station and sends its request again."""

WPA_EVENT_EAP_RETRANSMIT2: Final = "CTRL-EVENT-EAP-RETRANSMIT2 "
"""The EAP server behind RADIUS had no answer and has its request sent again."""

WPA_EVENT_EAP_SUCCESS: Final = "CTRL-EVENT-EAP-SUCCESS "
"""EAP ended well."""

WPA_EVENT_EAP_SUCCESS2: Final = "CTRL-EVENT-EAP-SUCCESS2 "
"""EAP ended well for a station that a RADIUS server checked."""

WPA_EVENT_EAP_FAILURE: Final = "CTRL-EVENT-EAP-FAILURE "
"""EAP ended without success."""

WPA_EVENT_EAP_FAILURE2: Final = "CTRL-EVENT-EAP-FAILURE2 "
"""EAP ended without success for a station that a RADIUS server checked."""

WPA_EVENT_EAP_TIMEOUT_FAILURE: Final = "CTRL-EVENT-EAP-TIMEOUT-FAILURE "
"""EAP ended because the station stopped answering."""

WPA_EVENT_EAP_TIMEOUT_FAILURE2: Final = "CTRL-EVENT-EAP-TIMEOUT-FAILURE2 "
"""EAP through a RADIUS server ended because the station stopped answering."""

WPA_EVENT_EAP_ERROR_CODE: Final = "EAP-ERROR-CODE "
"""An EAP method reported an error number of its own."""

# Certificates in EAP

WPA_EVENT_EAP_PEER_CERT: Final = "CTRL-EVENT-EAP-PEER-CERT "
"""Shows one certificate of the chain that the EAP server presented."""

WPA_EVENT_EAP_PEER_ALT: Final = "CTRL-EVENT-EAP-PEER-ALT "
"""Shows one alternative subject name of the EAP server's certificate."""

WPA_EVENT_EAP_TLS_CERT_ERROR: Final = "CTRL-EVENT-EAP-TLS-CERT-ERROR "
"""The EAP server's certificate was not accepted; says which one and why."""

# SAE

WPA_EVENT_SAE_UNKNOWN_PASSWORD_IDENTIFIER: Final = "CTRL-EVENT-SAE-UNKNOWN-PASSWORD-IDENTIFIER "
"""SAE failed because one side does not know the password identifier."""

# PASN

PASN_AUTH_STATUS: Final = "PASN-AUTH-STATUS "
"""PASN authentication with a peer has ended; tells how."""

# Operating channel validation

OCV_FAILURE: Final = "OCV-FAILURE "
"""A frame was dropped because it named another operating channel."""

# Quality of service: MSCS, SCS and DSCP

WPA_EVENT_MSCS_RESULT: Final = "CTRL-EVENT-MSCS-RESULT "
"""The access point answered a request for mirrored stream classification."""

WPA_EVENT_SCS_RESULT: Final = "CTRL-EVENT-SCS-RESULT "
"""The access point answered a stream classification request, or none came."""

WPA_EVENT_DSCP_POLICY: Final = "CTRL-EVENT-DSCP-POLICY "
"""The access point adds, removes or clears a rule for marking IP packets."""

# WMM admission control

WMM_AC_EVENT_TSPEC_ADDED: Final = "TSPEC-ADDED "
"""The access point admitted a traffic stream."""

WMM_AC_EVENT_TSPEC_REMOVED: Final = "TSPEC-REMOVED "
"""An admitted traffic stream has ended."""

WMM_AC_EVENT_TSPEC_REQ_FAILED: Final = "TSPEC-REQ-FAILED "
"""The access point did not admit a traffic stream."""

# Multi-link operation

WPA_EVENT_LINK_CHANNEL_SWITCH_STARTED: Final = "CTRL-EVENT-STARTED-LINK-CHANNEL-SWITCH "
"""A move of one link of a multi-link connection has been announced."""

WPA_EVENT_LINK_CHANNEL_SWITCH: Final = "CTRL-EVENT-LINK-CHANNEL-SWITCH "
"""One link of a multi-link connection works on another channel now."""

WPA_EVENT_T2LM_UPDATE: Final = "CTRL-EVENT-T2LM-UPDATE "
"""Shows which links carry which traffic identifiers from now on."""

WPA_EVENT_LINK_RECONFIG: Final = "CTRL-EVENT-LINK-RECONFIG "
"""The set of links of a multi-link connection changed."""

WPA_EVENT_LINK_STA_REMOVED: Final = "CTRL-EVENT-LINK-STA-REMOVED "
"""A station's link to this access point was taken away."""

WPA_EVENT_LINK_STA_ADDED: Final = "CTRL-EVENT-LINK-STA-ADDED "
"""A station gained a link to this access point."""

# MBO (Agile Multiband)

RX_MBO_ANQP: Final = "RX-MBO-ANQP "
"""An access point told over ANQP how it ranks cellular data."""

MBO_CELL_PREFERENCE: Final = "MBO-CELL-PREFERENCE "
"""The access point told how it ranks cellular data."""

MBO_TRANSITION_REASON: Final = "MBO-TRANSITION-REASON "
"""The access point told why it wants the station to move."""

# WNM (wireless network management)

ESS_DISASSOC_IMMINENT: Final = "ESS-DISASSOC-IMMINENT "
"""The access point will soon end this connection and names a web page."""

BSS_TM_QUERY: Final = "BSS-TM-QUERY "
"""A station asks for advice on which BSS to use."""

BSS_TM_RESP: Final = "BSS-TM-RESP "
"""A station answered the advice to move to another BSS."""

COLOC_INTF_REQ: Final = "COLOC-INTF-REQ "
"""The access point asks about interference from the station's other radios."""

COLOC_INTF_REPORT: Final = "COLOC-INTF-REPORT "
"""A station reports interference from its other radios."""

# Radio measurement

RRM_EVENT_NEIGHBOR_REP_RXED: Final = "RRM-NEIGHBOR-REP-RECEIVED "
"""The access point described one of its neighbours."""

RRM_EVENT_NEIGHBOR_REP_FAILED: Final = "RRM-NEIGHBOR-REP-REQUEST-FAILED "
"""The access point did not answer with a usable list of neighbours."""

BEACON_REQ_TX_STATUS: Final = "BEACON-REQ-TX-STATUS "
"""Tells whether a beacon measurement request was acknowledged."""

BEACON_RESP_RX: Final = "BEACON-RESP-RX "
"""A station answered a beacon measurement request."""

LINK_MSR_RESP_RX: Final = "LINK-MSR-RESP-RX "
"""A station answered a link measurement request."""

# Interworking, ANQP and GAS

INTERWORKING_AP: Final = "INTERWORKING-AP "
"""An access point was found that one of the stored credentials fits."""

INTERWORKING_EXCLUDED: Final = "INTERWORKING-BLACKLISTED "
"""An access point fits a credential but is barred by the configuration."""

INTERWORKING_NO_MATCH: Final = "INTERWORKING-NO-MATCH "
"""No access point was found that any stored credential fits."""

INTERWORKING_ALREADY_CONNECTED: Final = "INTERWORKING-ALREADY-CONNECTED "
"""The best match is the access point already in use."""

INTERWORKING_SELECTED: Final = "INTERWORKING-SELECTED "
"""This access point was chosen by its credential."""

CRED_ADDED: Final = "CRED-ADDED "
"""A credential was put into the configuration."""

CRED_MODIFIED: Final = "CRED-MODIFIED "
"""A field of a credential was changed."""

CRED_REMOVED: Final = "CRED-REMOVED "
"""A credential was taken out of the configuration."""

GAS_RESPONSE_INFO: Final = "GAS-RESPONSE-INFO "
"""The answer to a GAS request that a client sent is complete and can be fetched."""

GAS_QUERY_START: Final = "GAS-QUERY-START "
"""A GAS query goes out."""

GAS_QUERY_DONE: Final = "GAS-QUERY-DONE "
"""A GAS query has ended; tells how."""

ANQP_QUERY_DONE: Final = "ANQP-QUERY-DONE "
"""An ANQP query has ended; tells how."""

RX_ANQP: Final = "RX-ANQP "
"""An access point answered one of the ANQP questions."""

RX_VENUE_URL: Final = "RX-VENUE-URL "
"""An access point named a web page about its venue."""

# Hotspot 2.0

RX_HS20_ANQP: Final = "RX-HS20-ANQP "
"""An access point answered one of the Hotspot 2.0 questions."""

RX_HS20_ANQP_ICON: Final = "RX-HS20-ANQP-ICON "
"""A requested operator icon was stored in a file."""

RX_HS20_ICON: Final = "RX-HS20-ICON "
"""A requested operator icon is complete and can be read."""

HS20_DEAUTH_IMMINENT_NOTICE: Final = "HS20-DEAUTH-IMMINENT-NOTICE "
"""The network will soon end this connection; says why and for how long."""

HS20_T_C_ACCEPTANCE: Final = "HS20-T-C-ACCEPTANCE "
"""The user must accept the terms of the network on the named web page."""

HS20_T_C_FILTERING_ADD: Final = "HS20-T-C-FILTERING-ADD "
"""A station's traffic is restricted until its user accepts the terms."""

HS20_T_C_FILTERING_REMOVE: Final = "HS20-T-C-FILTERING-REMOVE "
"""A station's traffic is no longer restricted by terms to accept."""

HS20_SUBSCRIPTION_REMEDIATION: Final = "HS20-SUBSCRIPTION-REMEDIATION "
"""The network asks the user to put the subscription in order."""

# Radio work of other programs

EXT_RADIO_WORK_START: Final = "EXT-RADIO-WORK-START "
"""The radio is reserved for the client that asked for it."""

EXT_RADIO_WORK_TIMEOUT: Final = "EXT-RADIO-WORK-TIMEOUT "
"""A client held the radio too long and its reservation has ended."""

# Ad hoc networks (IBSS)

IBSS_RSN_COMPLETED: Final = "IBSS-RSN-COMPLETED "
"""Keys are in place with a station of the same ad hoc network."""

# Mesh

MESH_GROUP_STARTED: Final = "MESH-GROUP-STARTED "
"""The interface takes part in a mesh."""

MESH_GROUP_REMOVED: Final = "MESH-GROUP-REMOVED "
"""The interface left its mesh."""

MESH_PEER_CONNECTED: Final = "MESH-PEER-CONNECTED "
"""A mesh link to a neighbour is up."""

MESH_PEER_DISCONNECTED: Final = "MESH-PEER-DISCONNECTED "
"""A mesh link to a neighbour is gone."""

MESH_SAE_AUTH_FAILURE: Final = "MESH-SAE-AUTH-FAILURE "
"""SAE with a mesh neighbour failed, most likely for a different password."""

MESH_SAE_AUTH_BLOCKED: Final = "MESH-SAE-AUTH-BLOCKED "
"""A mesh neighbour failed SAE too often and is ignored for some seconds."""

# Access point

WPA_EVENT_CHANNEL_SWITCH_STARTED: Final = "CTRL-EVENT-STARTED-CHANNEL-SWITCH "
"""A move to another channel has been announced."""

WPA_EVENT_CHANNEL_SWITCH: Final = "CTRL-EVENT-CHANNEL-SWITCH "
"""The interface works on another channel now."""

AP_STA_CONNECTED: Final = "AP-STA-CONNECTED "
"""A station has joined this access point and is authorized."""

AP_STA_DISCONNECTED: Final = "AP-STA-DISCONNECTED "
"""A station has left this access point."""

AP_STA_POSSIBLE_PSK_MISMATCH: Final = "AP-STA-POSSIBLE-PSK-MISMATCH "
"""A station failed the key handshake, most likely for a wrong passphrase."""

AP_STA_POLL_OK: Final = "AP-STA-POLL-OK "
"""A station that was polled is still there."""

AP_REJECTED_MAX_STA: Final = "AP-REJECTED-MAX-STA "
"""A station was refused because the access point is full."""

AP_REJECTED_BLOCKED_STA: Final = "AP-REJECTED-BLOCKED-STA "
"""A station was refused because it is on the block list."""

AP_EVENT_ENABLED: Final = "AP-ENABLED "
"""The access point is on the air."""

AP_EVENT_DISABLED: Final = "AP-DISABLED "
"""The access point is off the air."""

AP_EVENT_NO_IR: Final = "AP-NO_IR"
"""The access point may not transmit first on any of its channels and stays silent."""

INTERFACE_ENABLED: Final = "INTERFACE-ENABLED "
"""The network interface of the access point came up."""

INTERFACE_DISABLED: Final = "INTERFACE-DISABLED "
"""The network interface of the access point went down."""

AP_CSA_FINISHED: Final = "AP-CSA-FINISHED "
"""The access point ended its announced change of channel."""

RX_PROBE_REQUEST: Final = "RX-PROBE-REQUEST "
"""The access point heard a probe request."""

STA_OPMODE_MAX_BW_CHANGED: Final = "STA-OPMODE-MAX-BW-CHANGED "
"""A station changed the widest channel it uses."""

STA_OPMODE_SMPS_MODE_CHANGED: Final = "STA-OPMODE-SMPS-MODE-CHANGED "
"""A station changed how it saves power with its antennas."""

STA_OPMODE_N_SS_CHANGED: Final = "STA-OPMODE-N_SS-CHANGED "
"""A station changed the number of its spatial streams."""

WDS_STA_INTERFACE_ADDED: Final = "WDS-STA-INTERFACE-ADDED "
"""A four-address station got a network interface of its own."""

WDS_STA_INTERFACE_REMOVED: Final = "WDS-STA-INTERFACE-REMOVED "
"""The network interface of a four-address station was removed."""

AP_MGMT_FRAME_RECEIVED: Final = "AP-MGMT-FRAME-RECEIVED "
"""The access point received a management frame, given in full."""

WFA_GEN_CAPAB_RX: Final = "WFA-GEN-CAPAB "
"""A station told its Wi-Fi Alliance capabilities."""

# Automatic channel selection

ACS_EVENT_STARTED: Final = "ACS-STARTED "
"""The search for the best channel has begun."""

ACS_EVENT_COMPLETED: Final = "ACS-COMPLETED "
"""The search for the best channel has ended with a choice."""

ACS_EVENT_FAILED: Final = "ACS-FAILED "
"""The search for the best channel failed."""

# DFS (radar avoidance)

DFS_EVENT_RADAR_DETECTED: Final = "DFS-RADAR-DETECTED "
"""Radar was heard on a channel."""

DFS_EVENT_NEW_CHANNEL: Final = "DFS-NEW-CHANNEL "
"""The access point picked another channel because of radar."""

DFS_EVENT_CAC_START: Final = "DFS-CAC-START "
"""The access point listens for radar before using a channel."""

DFS_EVENT_CAC_COMPLETED: Final = "DFS-CAC-COMPLETED "
"""Listening for radar has ended; tells whether the channel is free."""

DFS_EVENT_NOP_FINISHED: Final = "DFS-NOP-FINISHED "
"""A channel with radar has rested long enough to be tried again."""

DFS_EVENT_PRE_CAC_EXPIRED: Final = "DFS-PRE-CAC-EXPIRED "
"""An earlier check of a channel for radar no longer counts."""

# WPS

WPS_EVENT_OVERLAP: Final = "WPS-OVERLAP-DETECTED "
"""More than one device has its push button pressed, so WPS stops."""

WPS_EVENT_AP_AVAILABLE_PBC: Final = "WPS-AP-AVAILABLE-PBC "
"""The scan saw an access point with its push button pressed."""

WPS_EVENT_AP_AVAILABLE_AUTH: Final = "WPS-AP-AVAILABLE-AUTH "
"""The scan saw an access point that lists this station as welcome for WPS."""

WPS_EVENT_AP_AVAILABLE_PIN: Final = "WPS-AP-AVAILABLE-PIN "
"""The scan saw an access point whose registrar has just been given a PIN."""

WPS_EVENT_AP_AVAILABLE: Final = "WPS-AP-AVAILABLE "
"""The scan saw an access point that offers WPS."""

WPS_EVENT_CRED_RECEIVED: Final = "WPS-CRED-RECEIVED "
"""WPS delivered the settings of a network."""

WPS_EVENT_M2D: Final = "WPS-M2D "
"""The registrar does not know this station's password and says so."""

WPS_EVENT_FAIL: Final = "WPS-FAIL "
"""WPS failed; says at which message and with which error."""

WPS_EVENT_SUCCESS: Final = "WPS-SUCCESS "
"""WPS ended well."""

WPS_EVENT_TIMEOUT: Final = "WPS-TIMEOUT "
"""WPS found no partner within its time and gave up."""

WPS_EVENT_ACTIVE: Final = "WPS-PBC-ACTIVE "
"""The push button of WPS counts as pressed."""

WPS_EVENT_DISABLE: Final = "WPS-PBC-DISABLE "
"""The push button of WPS no longer counts as pressed."""

WPS_EVENT_ENROLLEE_SEEN: Final = "WPS-ENROLLEE-SEEN "
"""A device that looks for a WPS registrar was heard."""

WPS_EVENT_OPEN_NETWORK: Final = "WPS-OPEN-NETWORK "
"""WPS delivered a network without encryption, which stays off until it is selected."""

WPS_EVENT_PIN_NEEDED: Final = "WPS-PIN-NEEDED "
"""A station wants to join by PIN and the PIN must be entered here."""

WPS_EVENT_NEW_AP_SETTINGS: Final = "WPS-NEW-AP-SETTINGS "
"""The access point was given new settings over WPS."""

WPS_EVENT_REG_SUCCESS: Final = "WPS-REG-SUCCESS "
"""A station was given the network's settings over WPS."""

WPS_EVENT_AP_SETUP_LOCKED: Final = "WPS-AP-SETUP-LOCKED "
"""Wrong PINs locked the access point against external registrars."""

WPS_EVENT_AP_SETUP_UNLOCKED: Final = "WPS-AP-SETUP-UNLOCKED "
"""External registrars may set up the access point again."""

WPS_EVENT_AP_PIN_ENABLED: Final = "WPS-AP-PIN-ENABLED "
"""The PIN of the access point is in force."""

WPS_EVENT_AP_PIN_DISABLED: Final = "WPS-AP-PIN-DISABLED "
"""The PIN of the access point is no longer in force."""

WPS_EVENT_PIN_ACTIVE: Final = "WPS-PIN-ACTIVE "
"""WPS by PIN is under way."""

WPS_EVENT_CANCEL: Final = "WPS-CANCEL "
"""A running WPS operation was called off."""

# WPS external registrar

WPS_EVENT_ER_AP_ADD: Final = "WPS-ER-AP-ADD "
"""The external registrar found an access point in the IP network."""

WPS_EVENT_ER_AP_REMOVE: Final = "WPS-ER-AP-REMOVE "
"""An access point known to the external registrar is gone."""

WPS_EVENT_ER_ENROLLEE_ADD: Final = "WPS-ER-ENROLLEE-ADD "
"""The external registrar learnt of a device that wants to join."""

WPS_EVENT_ER_ENROLLEE_REMOVE: Final = "WPS-ER-ENROLLEE-REMOVE "
"""A device known to the external registrar is gone."""

WPS_EVENT_ER_AP_SETTINGS: Final = "WPS-ER-AP-SETTINGS "
"""The external registrar read the current settings of an access point."""

WPS_EVENT_ER_SET_SEL_REG: Final = "WPS-ER-AP-SET-SEL-REG "
"""Tells how the external registrar's call to announce itself went."""

# P2P (Wi-Fi Direct)

WPA_EVENT_FREQ_CONFLICT: Final = "CTRL-EVENT-FREQ-CONFLICT "
"""A configured network was disabled: a P2P connection needs another channel."""

P2P_EVENT_DEVICE_FOUND: Final = "P2P-DEVICE-FOUND "
"""A P2P device was found, or told something new about itself."""

P2P_EVENT_DEVICE_LOST: Final = "P2P-DEVICE-LOST "
"""A P2P device has not been heard for too long."""

P2P_EVENT_GO_NEG_REQUEST: Final = "P2P-GO-NEG-REQUEST "
"""A P2P device wants to form a group and waits for the user's consent."""

P2P_EVENT_GO_NEG_SUCCESS: Final = "P2P-GO-NEG-SUCCESS "
"""Two P2P devices agreed which one owns the group."""

P2P_EVENT_GO_NEG_FAILURE: Final = "P2P-GO-NEG-FAILURE "
"""Two P2P devices could not agree who owns the group."""

P2P_EVENT_GROUP_FORMATION_SUCCESS: Final = "P2P-GROUP-FORMATION-SUCCESS "
"""The WPS step of a new P2P group ended well."""

P2P_EVENT_GROUP_FORMATION_FAILURE: Final = "P2P-GROUP-FORMATION-FAILURE "
"""A new P2P group could not be formed."""

P2P_EVENT_GROUP_STARTED: Final = "P2P-GROUP-STARTED "
"""A P2P group is up; gives its interface and role."""

P2P_EVENT_GROUP_REMOVED: Final = "P2P-GROUP-REMOVED "
"""A P2P group has ended; gives its interface and the cause."""

P2P_EVENT_CROSS_CONNECT_ENABLE: Final = "P2P-CROSS-CONNECT-ENABLE "
"""A P2P group may share the network behind the named interface."""

P2P_EVENT_CROSS_CONNECT_DISABLE: Final = "P2P-CROSS-CONNECT-DISABLE "
"""A P2P group no longer shares the network behind the named interface."""

P2P_EVENT_PROV_DISC_SHOW_PIN: Final = "P2P-PROV-DISC-SHOW-PIN "
"""Provision discovery needs this PIN to be shown to the user."""

P2P_EVENT_PROV_DISC_ENTER_PIN: Final = "P2P-PROV-DISC-ENTER-PIN "
"""Provision discovery needs the PIN that the peer shows."""

P2P_EVENT_PROV_DISC_PBC_REQ: Final = "P2P-PROV-DISC-PBC-REQ "
"""A P2P device asks for pairing by push button."""

P2P_EVENT_PROV_DISC_PBC_RESP: Final = "P2P-PROV-DISC-PBC-RESP "
"""A P2P device agreed to pairing by push button."""

P2P_EVENT_PROV_DISC_FAILURE: Final = "P2P-PROV-DISC-FAILURE"
"""Provision discovery failed."""

P2P_EVENT_SERV_DISC_REQ: Final = "P2P-SERV-DISC-REQ "
"""A P2P device asks for our services."""

P2P_EVENT_SERV_DISC_RESP: Final = "P2P-SERV-DISC-RESP "
"""A P2P device listed its services."""

P2P_EVENT_SERV_ASP_RESP: Final = "P2P-SERV-ASP-RESP "
"""A P2P device described one of its services in the P2PS form."""

P2P_EVENT_INVITATION_RECEIVED: Final = "P2P-INVITATION-RECEIVED "
"""A P2P device invites us into a group."""

P2P_EVENT_INVITATION_RESULT: Final = "P2P-INVITATION-RESULT "
"""An invitation we sent was answered, or was not."""

P2P_EVENT_INVITATION_ACCEPTED: Final = "P2P-INVITATION-ACCEPTED "
"""We accepted the invitation of a P2P device."""

P2P_EVENT_FIND_STOPPED: Final = "P2P-FIND-STOPPED "
"""The search for P2P devices has ended."""

P2P_EVENT_PERSISTENT_PSK_FAIL: Final = "P2P-PERSISTENT-PSK-FAIL id="
"""The stored key of a persistent P2P group was refused more than once."""

P2P_EVENT_PRESENCE_RESPONSE: Final = "P2P-PRESENCE-RESPONSE "
"""The group owner answered when it will be present."""

P2P_EVENT_NFC_BOTH_GO: Final = "P2P-NFC-BOTH-GO "
"""A touched NFC peer owns a group, and so do we."""

P2P_EVENT_NFC_PEER_CLIENT: Final = "P2P-NFC-PEER-CLIENT "
"""A touched NFC peer is a member of another device's group."""

P2P_EVENT_NFC_WHILE_CLIENT: Final = "P2P-NFC-WHILE-CLIENT "
"""An NFC peer was touched while we are a member of a group."""

P2P_EVENT_FALLBACK_TO_GO_NEG: Final = "P2P-FALLBACK-TO-GO-NEG "
"""Joining a group did not work; a new one is negotiated instead."""

P2P_EVENT_FALLBACK_TO_GO_NEG_ENABLED: Final = "P2P-FALLBACK-TO-GO-NEG-ENABLED "
"""Joining may turn into negotiating a new group if no owner is found."""

P2P_EVENT_REMOVE_AND_REFORM_GROUP: Final = "P2P-REMOVE-AND-REFORM-GROUP "
"""The P2P group is taken down and set up again on another channel."""

P2P_EVENT_P2PS_PROVISION_START: Final = "P2PS-PROV-START "
"""A P2PS session with a peer needs a decision or a PIN."""

P2P_EVENT_P2PS_PROVISION_DONE: Final = "P2PS-PROV-DONE "
"""The preparation of a P2PS session has ended; tells how."""

P2P_EVENT_BOOTSTRAP_REQUEST: Final = "P2P-BOOTSTRAP-REQUEST "
"""A P2P device wants to begin pairing by the named method."""

P2P_EVENT_BOOTSTRAP_SUCCESS: Final = "P2P-BOOTSTRAP-SUCCESS "
"""A P2P device agreed on how pairing begins."""

P2P_EVENT_BOOTSTRAP_FAILURE: Final = "P2P-BOOTSTRAP-FAILURE "
"""No agreement was found on how pairing with a P2P device begins."""

P2P_EVENT_LISTEN_OFFLOAD_STOP: Final = "P2P-LISTEN-OFFLOAD-STOPPED "
"""The driver stopped listening for P2P devices on its own."""

P2P_LISTEN_OFFLOAD_STOP_REASON: Final = "P2P-LISTEN-OFFLOAD-STOP-REASON "
"""Comes after P2P-LISTEN-OFFLOAD-STOPPED in the same message and gives the cause."""

# DPP (Wi-Fi Easy Connect)

DPP_EVENT_AUTH_SUCCESS: Final = "DPP-AUTH-SUCCESS "
"""DPP authentication with the peer ended well."""

DPP_EVENT_AUTH_INIT_FAILED: Final = "DPP-AUTH-INIT-FAILED "
"""DPP authentication got no answer from the peer."""

DPP_EVENT_NOT_COMPATIBLE: Final = "DPP-NOT-COMPATIBLE "
"""The two DPP devices want roles that do not fit together."""

DPP_EVENT_RESPONSE_PENDING: Final = "DPP-RESPONSE-PENDING "
"""The DPP peer answers later, when its user has scanned our code."""

DPP_EVENT_SCAN_PEER_QR_CODE: Final = "DPP-SCAN-PEER-QR-CODE "
"""The DPP peer wants mutual authentication: its code must be scanned."""

DPP_EVENT_AUTH_DIRECTION: Final = "DPP-AUTH-DIRECTION "
"""Tells whether DPP authentication is mutual or one-sided."""

DPP_EVENT_CONF_RECEIVED: Final = "DPP-CONF-RECEIVED "
"""The DPP enrollee got its configuration."""

DPP_EVENT_CONF_SENT: Final = "DPP-CONF-SENT "
"""The DPP configurator delivered a configuration."""

DPP_EVENT_CONF_FAILED: Final = "DPP-CONF-FAILED "
"""Handing over a DPP configuration failed."""

DPP_EVENT_CONN_STATUS_RESULT: Final = "DPP-CONN-STATUS-RESULT "
"""A configured DPP enrollee reports whether it could connect."""

DPP_EVENT_CONFOBJ_AKM: Final = "DPP-CONFOBJ-AKM "
"""Kind of authentication in the received DPP configuration."""

DPP_EVENT_CONFOBJ_SSID: Final = "DPP-CONFOBJ-SSID "
"""SSID in the received DPP configuration."""

DPP_EVENT_CONFOBJ_SSID_CHARSET: Final = "DPP-CONFOBJ-SSID-CHARSET "
"""Character set of the SSID in the received DPP configuration."""

DPP_EVENT_CONFOBJ_PASS: Final = "DPP-CONFOBJ-PASS "
"""Passphrase in the received DPP configuration."""

DPP_EVENT_CONFOBJ_IDPASS: Final = "DPP-CONFOBJ-IDPASS "
"""SAE password identifier in the received DPP configuration."""

DPP_EVENT_CONFOBJ_PSK: Final = "DPP-CONFOBJ-PSK "
"""Pre-shared key in the received DPP configuration."""

DPP_EVENT_CONNECTOR: Final = "DPP-CONNECTOR "
"""Signed connector in the received DPP configuration."""

DPP_EVENT_C_SIGN_KEY: Final = "DPP-C-SIGN-KEY "
"""Public key of the configurator that signed the received connector."""

DPP_EVENT_PP_KEY: Final = "DPP-PP-KEY "
"""Key with which the received DPP configuration protects privacy."""

DPP_EVENT_NET_ACCESS_KEY: Final = "DPP-NET-ACCESS-KEY "
"""Private key that belongs to the received connector."""

DPP_EVENT_SERVER_NAME: Final = "DPP-SERVER-NAME "
"""Name of the EAP server in the received DPP configuration."""

DPP_EVENT_CERTBAG: Final = "DPP-CERTBAG "
"""Certificates for EAP in the received DPP configuration."""

DPP_EVENT_CACERT: Final = "DPP-CACERT "
"""CA certificate for EAP in the received DPP configuration."""

DPP_EVENT_MISSING_CONNECTOR: Final = "DPP-MISSING-CONNECTOR "
"""A DPP network cannot be used: its connector or a key is missing or expired."""

DPP_EVENT_NETWORK_ID: Final = "DPP-NETWORK-ID "
"""A network was made from the received DPP configuration."""

DPP_EVENT_CONFIGURATOR_ID: Final = "DPP-CONFIGURATOR-ID "
"""A DPP configurator was added; gives its number."""

DPP_EVENT_RX: Final = "DPP-RX "
"""A DPP frame came in."""

DPP_EVENT_TX: Final = "DPP-TX "
"""A DPP frame goes out."""

DPP_EVENT_TX_STATUS: Final = "DPP-TX-STATUS "
"""Tells whether a DPP frame that went out was acknowledged."""

DPP_EVENT_FAIL: Final = "DPP-FAIL "
"""DPP failed; the text says why."""

DPP_EVENT_PKEX_T_LIMIT: Final = "DPP-PKEX-T-LIMIT "
"""PKEX failed too often with one code, which is not used any more."""

DPP_EVENT_INTRO: Final = "DPP-INTRO "
"""Shows the outcome of the DPP introduction of two network members."""

DPP_EVENT_CONF_REQ_RX: Final = "DPP-CONF-REQ-RX "
"""A DPP enrollee asked for its configuration."""

DPP_EVENT_CHIRP_STOPPED: Final = "DPP-CHIRP-STOPPED "
"""The device stopped announcing that it waits for DPP."""

DPP_EVENT_MUD_URL: Final = "DPP-MUD-URL "
"""A DPP enrollee named the address of its usage description (MUD)."""

DPP_EVENT_BAND_SUPPORT: Final = "DPP-BAND-SUPPORT "
"""A DPP enrollee listed the operating classes it supports."""

DPP_EVENT_ENROLLEE_CAPABILITY: Final = "DPP-ENROLLEE-CAPABILITY "
"""A DPP enrollee listed its capabilities."""

DPP_EVENT_CSR: Final = "DPP-CSR "
"""A DPP enrollee wants a certificate and sent its signing request."""

DPP_EVENT_CHIRP_RX: Final = "DPP-CHIRP-RX "
"""A device announced that it waits for DPP."""

DPP_EVENT_CONF_NEEDED: Final = "DPP-CONF-NEEDED "
"""A DPP enrollee waits for a configuration that the user must supply."""

DPP_EVENT_PB_STATUS: Final = "DPP-PB-STATUS "
"""Tells how far DPP by push button has come."""

DPP_EVENT_PB_RESULT: Final = "DPP-PB-RESULT "
"""DPP by push button has ended; tells how."""

DPP_EVENT_RELAY_NEEDS_CONTROLLER: Final = "DPP-RELAY-NEEDS-CONTROLLER "
"""A DPP frame came in that the relay has no controller for."""

# NAN (Wi-Fi Aware)

NAN_DISCOVERY_RESULT: Final = "NAN-DISCOVERY-RESULT "
"""A service that this device subscribed to was found."""

NAN_REPLIED: Final = "NAN-REPLIED "
"""A published service was asked for and the answer was sent."""

NAN_PUBLISH_TERMINATED: Final = "NAN-PUBLISH-TERMINATED "
"""A service is no longer published."""

NAN_SUBSCRIBE_TERMINATED: Final = "NAN-SUBSCRIBE-TERMINATED "
"""A service is no longer searched for."""

NAN_RECEIVE: Final = "NAN-RECEIVE "
"""A NAN follow-up message came in from a peer."""

NAN_TRANSMIT_STATUS: Final = "NAN-TRANSMIT-STATUS "
"""Tells whether a NAN follow-up message was acknowledged."""

NAN_CLUSTER_JOIN: Final = "NAN-CLUSTER-JOIN "
"""The device joined a NAN cluster or founded one."""

NAN_NDP_REQUEST: Final = "NAN-NDP-REQUEST "
"""A peer asks for a NAN data path."""

NAN_NDP_COUNTER_REQUEST: Final = "NAN-NDP-COUNTER-REQUEST "
"""A peer answered a request for a NAN data path with terms of its own."""

NAN_NDP_CONNECTED: Final = "NAN-NDP-CONNECTED "
"""A NAN data path is up."""

NAN_NDP_DISCONNECTED: Final = "NAN-NDP-DISCONNECTED "
"""A NAN data path ended or could not be set up."""

NAN_BOOTSTRAP_REQUEST: Final = "NAN-BOOTSTRAP-REQUEST "
"""A peer wants to begin NAN pairing by the named method."""

NAN_BOOTSTRAP_SUCCESS: Final = "NAN-BOOTSTRAP-SUCCESS "
"""A peer agreed on how NAN pairing begins."""

NAN_BOOTSTRAP_FAILURE: Final = "NAN-BOOTSTRAP-FAILURE "
"""No agreement was found on how NAN pairing begins."""

NAN_NIK_RECEIVED: Final = "NAN-NIK-RECEIVED "
"""A peer handed over its NAN identity key."""

NAN_PAIRING_REQUEST: Final = "NAN-PAIRING-REQUEST "
"""A peer asks for NAN pairing."""

NAN_PEER_SCHEDULE_CHANGED: Final = "NAN-PEER-SCHEDULE-CHANGED "
"""A NAN peer is awake at other times from now on."""

NAN_SCHEDULE_UPDATE_DONE: Final = "NAN-SCHEDULE-UPDATE-DONE "
"""A change of our own NAN schedule has ended; tells how."""

NAN_PAIRING_STATUS: Final = "NAN-PAIRING-STATUS "
"""NAN pairing with a peer has ended; tells how."""

NAN_CHAN_EVACUATION: Final = "NAN-CHAN-EVACUATION "
"""NAN must leave a channel of its schedule."""

NAN_STOPPED: Final = "NAN-STOPPED "
"""NAN was switched off on an interface."""

# Proximity ranging

PR_PASN_NEGOTIATION_STARTED: Final = "PR-PASN-NEGOTIATION-STARTED "
"""Proximity ranging begins to negotiate with a peer."""

PR_PASN_RESULT: Final = "PR-PASN-RESULT "
"""Negotiation for proximity ranging ended well; gives role and channel."""

PR_RANGING_TERMINATED: Final = "PR-RANGING-TERMINATED "
"""Proximity ranging was stopped; gives the cause."""

PR_RANGING_PARAMS: Final = "PR-RANGING-PARAMS "
"""Shows the agreed parameters of proximity ranging."""

PR_EVENT_PEER_MEASUREMENT: Final = "PR-PEER-MEASUREMENT "
"""Shows one measured distance to a peer, or why there is none."""

PR_EVENT_RANGING_COMPLETE: Final = "PR-RANGING-COMPLETE "
"""All measurements of a proximity ranging request are done."""

PR_PEER_FOUND: Final = "PR-PEER-FOUND "
"""A device that offers proximity ranging was found."""

# Socket names

WPA_CTRL_IFACE_LINK_NAME: Final = "link"
"""Stands between the interface name and the link number in the name of a hostapd link socket."""

__all__: List[str] = [
    "WPA_CTRL_REQ",
    "WPA_CTRL_RSP",
    "WPA_EVENT_CONNECTED",
    "WPA_EVENT_DISCONNECTED",
    "WPA_EVENT_ASSOC_REJECT",
    "WPA_EVENT_AUTH_REJECT",
    "WPA_EVENT_TERMINATING",
    "WPA_EVENT_STATE_CHANGE",
    "WPA_EVENT_SIGNAL_CHANGE",
    "WPA_EVENT_BEACON_LOSS",
    "WPA_EVENT_UNPROT_BEACON",
    "WPA_EVENT_SUBNET_STATUS_UPDATE",
    "PMKSA_CACHE_ADDED",
    "PMKSA_CACHE_REMOVED",
    "FILS_HLP_RX",
    "TRANSITION_DISABLE",
    "WPA_EVENT_TEMP_DISABLED",
    "WPA_EVENT_REENABLED",
    "WPA_EVENT_NETWORK_NOT_FOUND",
    "WPA_EVENT_NETWORK_ADDED",
    "WPA_EVENT_NETWORK_REMOVED",
    "WPA_EVENT_SCAN_STARTED",
    "WPA_EVENT_SCAN_RESULTS",
    "WPA_EVENT_SCAN_FAILED",
    "WPA_EVENT_BSS_ADDED",
    "WPA_EVENT_BSS_REMOVED",
    "WPA_EVENT_DO_ROAM",
    "WPA_EVENT_SKIP_ROAM",
    "WPA_EVENT_REGDOM_CHANGE",
    "WPA_EVENT_REGDOM_BEACON_HINT",
    "WPA_EVENT_AVOID_FREQ",
    "WPA_EVENT_PASSWORD_CHANGED",
    "WPA_EVENT_EAP_NOTIFICATION",
    "WPA_EVENT_EAP_STARTED",
    "WPA_EVENT_EAP_PROPOSED_METHOD",
    "WPA_EVENT_EAP_METHOD",
    "WPA_EVENT_EAP_STATUS",
    "WPA_EVENT_EAP_RETRANSMIT",
    "WPA_EVENT_EAP_RETRANSMIT2",
    "WPA_EVENT_EAP_SUCCESS",
    "WPA_EVENT_EAP_SUCCESS2",
    "WPA_EVENT_EAP_FAILURE",
    "WPA_EVENT_EAP_FAILURE2",
    "WPA_EVENT_EAP_TIMEOUT_FAILURE",
    "WPA_EVENT_EAP_TIMEOUT_FAILURE2",
    "WPA_EVENT_EAP_ERROR_CODE",
    "WPA_EVENT_EAP_PEER_CERT",
    "WPA_EVENT_EAP_PEER_ALT",
    "WPA_EVENT_EAP_TLS_CERT_ERROR",
    "WPA_EVENT_SAE_UNKNOWN_PASSWORD_IDENTIFIER",
    "PASN_AUTH_STATUS",
    "OCV_FAILURE",
    "WPA_EVENT_MSCS_RESULT",
    "WPA_EVENT_SCS_RESULT",
    "WPA_EVENT_DSCP_POLICY",
    "WMM_AC_EVENT_TSPEC_ADDED",
    "WMM_AC_EVENT_TSPEC_REMOVED",
    "WMM_AC_EVENT_TSPEC_REQ_FAILED",
    "WPA_EVENT_LINK_CHANNEL_SWITCH_STARTED",
    "WPA_EVENT_LINK_CHANNEL_SWITCH",
    "WPA_EVENT_T2LM_UPDATE",
    "WPA_EVENT_LINK_RECONFIG",
    "WPA_EVENT_LINK_STA_REMOVED",
    "WPA_EVENT_LINK_STA_ADDED",
    "RX_MBO_ANQP",
    "MBO_CELL_PREFERENCE",
    "MBO_TRANSITION_REASON",
    "ESS_DISASSOC_IMMINENT",
    "BSS_TM_QUERY",
    "BSS_TM_RESP",
    "COLOC_INTF_REQ",
    "COLOC_INTF_REPORT",
    "RRM_EVENT_NEIGHBOR_REP_RXED",
    "RRM_EVENT_NEIGHBOR_REP_FAILED",
    "BEACON_REQ_TX_STATUS",
    "BEACON_RESP_RX",
    "LINK_MSR_RESP_RX",
    "INTERWORKING_AP",
    "INTERWORKING_EXCLUDED",
    "INTERWORKING_NO_MATCH",
    "INTERWORKING_ALREADY_CONNECTED",
    "INTERWORKING_SELECTED",
    "CRED_ADDED",
    "CRED_MODIFIED",
    "CRED_REMOVED",
    "GAS_RESPONSE_INFO",
    "GAS_QUERY_START",
    "GAS_QUERY_DONE",
    "ANQP_QUERY_DONE",
    "RX_ANQP",
    "RX_VENUE_URL",
    "RX_HS20_ANQP",
    "RX_HS20_ANQP_ICON",
    "RX_HS20_ICON",
    "HS20_DEAUTH_IMMINENT_NOTICE",
    "HS20_T_C_ACCEPTANCE",
    "HS20_T_C_FILTERING_ADD",
    "HS20_T_C_FILTERING_REMOVE",
    "HS20_SUBSCRIPTION_REMEDIATION",
    "EXT_RADIO_WORK_START",
    "EXT_RADIO_WORK_TIMEOUT",
    "IBSS_RSN_COMPLETED",
    "MESH_GROUP_STARTED",
    "MESH_GROUP_REMOVED",
    "MESH_PEER_CONNECTED",
    "MESH_PEER_DISCONNECTED",
    "MESH_SAE_AUTH_FAILURE",
    "MESH_SAE_AUTH_BLOCKED",
    "WPA_EVENT_CHANNEL_SWITCH_STARTED",
    "WPA_EVENT_CHANNEL_SWITCH",
    "AP_STA_CONNECTED",
    "AP_STA_DISCONNECTED",
    "AP_STA_POSSIBLE_PSK_MISMATCH",
    "AP_STA_POLL_OK",
    "AP_REJECTED_MAX_STA",
    "AP_REJECTED_BLOCKED_STA",
    "AP_EVENT_ENABLED",
    "AP_EVENT_DISABLED",
    "AP_EVENT_NO_IR",
    "INTERFACE_ENABLED",
    "INTERFACE_DISABLED",
    "AP_CSA_FINISHED",
    "RX_PROBE_REQUEST",
    "STA_OPMODE_MAX_BW_CHANGED",
    "STA_OPMODE_SMPS_MODE_CHANGED",
    "STA_OPMODE_N_SS_CHANGED",
    "WDS_STA_INTERFACE_ADDED",
    "WDS_STA_INTERFACE_REMOVED",
    "AP_MGMT_FRAME_RECEIVED",
    "WFA_GEN_CAPAB_RX",
    "ACS_EVENT_STARTED",
    "ACS_EVENT_COMPLETED",
    "ACS_EVENT_FAILED",
    "DFS_EVENT_RADAR_DETECTED",
    "DFS_EVENT_NEW_CHANNEL",
    "DFS_EVENT_CAC_START",
    "DFS_EVENT_CAC_COMPLETED",
    "DFS_EVENT_NOP_FINISHED",
    "DFS_EVENT_PRE_CAC_EXPIRED",
    "WPS_EVENT_OVERLAP",
    "WPS_EVENT_AP_AVAILABLE_PBC",
    "WPS_EVENT_AP_AVAILABLE_AUTH",
    "WPS_EVENT_AP_AVAILABLE_PIN",
    "WPS_EVENT_AP_AVAILABLE",
    "WPS_EVENT_CRED_RECEIVED",
    "WPS_EVENT_M2D",
    "WPS_EVENT_FAIL",
    "WPS_EVENT_SUCCESS",
    "WPS_EVENT_TIMEOUT",
    "WPS_EVENT_ACTIVE",
    "WPS_EVENT_DISABLE",
    "WPS_EVENT_ENROLLEE_SEEN",
    "WPS_EVENT_OPEN_NETWORK",
    "WPS_EVENT_PIN_NEEDED",
    "WPS_EVENT_NEW_AP_SETTINGS",
    "WPS_EVENT_REG_SUCCESS",
    "WPS_EVENT_AP_SETUP_LOCKED",
    "WPS_EVENT_AP_SETUP_UNLOCKED",
    "WPS_EVENT_AP_PIN_ENABLED",
    "WPS_EVENT_AP_PIN_DISABLED",
    "WPS_EVENT_PIN_ACTIVE",
    "WPS_EVENT_CANCEL",
    "WPS_EVENT_ER_AP_ADD",
    "WPS_EVENT_ER_AP_REMOVE",
    "WPS_EVENT_ER_ENROLLEE_ADD",
    "WPS_EVENT_ER_ENROLLEE_REMOVE",
    "WPS_EVENT_ER_AP_SETTINGS",
    "WPS_EVENT_ER_SET_SEL_REG",
    "WPA_EVENT_FREQ_CONFLICT",
    "P2P_EVENT_DEVICE_FOUND",
    "P2P_EVENT_DEVICE_LOST",
    "P2P_EVENT_GO_NEG_REQUEST",
    "P2P_EVENT_GO_NEG_SUCCESS",
    "P2P_EVENT_GO_NEG_FAILURE",
    "P2P_EVENT_GROUP_FORMATION_SUCCESS",
    "P2P_EVENT_GROUP_FORMATION_FAILURE",
    "P2P_EVENT_GROUP_STARTED",
    "P2P_EVENT_GROUP_REMOVED",
    "P2P_EVENT_CROSS_CONNECT_ENABLE",
    "P2P_EVENT_CROSS_CONNECT_DISABLE",
    "P2P_EVENT_PROV_DISC_SHOW_PIN",
    "P2P_EVENT_PROV_DISC_ENTER_PIN",
    "P2P_EVENT_PROV_DISC_PBC_REQ",
    "P2P_EVENT_PROV_DISC_PBC_RESP",
    "P2P_EVENT_PROV_DISC_FAILURE",
    "P2P_EVENT_SERV_DISC_REQ",
    "P2P_EVENT_SERV_DISC_RESP",
    "P2P_EVENT_SERV_ASP_RESP",
    "P2P_EVENT_INVITATION_RECEIVED",
    "P2P_EVENT_INVITATION_RESULT",
    "P2P_EVENT_INVITATION_ACCEPTED",
    "P2P_EVENT_FIND_STOPPED",
    "P2P_EVENT_PERSISTENT_PSK_FAIL",
    "P2P_EVENT_PRESENCE_RESPONSE",
    "P2P_EVENT_NFC_BOTH_GO",
    "P2P_EVENT_NFC_PEER_CLIENT",
    "P2P_EVENT_NFC_WHILE_CLIENT",
    "P2P_EVENT_FALLBACK_TO_GO_NEG",
    "P2P_EVENT_FALLBACK_TO_GO_NEG_ENABLED",
    "P2P_EVENT_REMOVE_AND_REFORM_GROUP",
    "P2P_EVENT_P2PS_PROVISION_START",
    "P2P_EVENT_P2PS_PROVISION_DONE",
    "P2P_EVENT_BOOTSTRAP_REQUEST",
    "P2P_EVENT_BOOTSTRAP_SUCCESS",
    "P2P_EVENT_BOOTSTRAP_FAILURE",
    "P2P_EVENT_LISTEN_OFFLOAD_STOP",
    "P2P_LISTEN_OFFLOAD_STOP_REASON",
    "DPP_EVENT_AUTH_SUCCESS",
    "DPP_EVENT_AUTH_INIT_FAILED",
    "DPP_EVENT_NOT_COMPATIBLE",
    "DPP_EVENT_RESPONSE_PENDING",
    "DPP_EVENT_SCAN_PEER_QR_CODE",
    "DPP_EVENT_AUTH_DIRECTION",
    "DPP_EVENT_CONF_RECEIVED",
    "DPP_EVENT_CONF_SENT",
    "DPP_EVENT_CONF_FAILED",
    "DPP_EVENT_CONN_STATUS_RESULT",
    "DPP_EVENT_CONFOBJ_AKM",
    "DPP_EVENT_CONFOBJ_SSID",
    "DPP_EVENT_CONFOBJ_SSID_CHARSET",
    "DPP_EVENT_CONFOBJ_PASS",
    "DPP_EVENT_CONFOBJ_IDPASS",
    "DPP_EVENT_CONFOBJ_PSK",
    "DPP_EVENT_CONNECTOR",
    "DPP_EVENT_C_SIGN_KEY",
    "DPP_EVENT_PP_KEY",
    "DPP_EVENT_NET_ACCESS_KEY",
    "DPP_EVENT_SERVER_NAME",
    "DPP_EVENT_CERTBAG",
    "DPP_EVENT_CACERT",
    "DPP_EVENT_MISSING_CONNECTOR",
    "DPP_EVENT_NETWORK_ID",
    "DPP_EVENT_CONFIGURATOR_ID",
    "DPP_EVENT_RX",
    "DPP_EVENT_TX",
    "DPP_EVENT_TX_STATUS",
    "DPP_EVENT_FAIL",
    "DPP_EVENT_PKEX_T_LIMIT",
    "DPP_EVENT_INTRO",
    "DPP_EVENT_CONF_REQ_RX",
    "DPP_EVENT_CHIRP_STOPPED",
    "DPP_EVENT_MUD_URL",
    "DPP_EVENT_BAND_SUPPORT",
    "DPP_EVENT_ENROLLEE_CAPABILITY",
    "DPP_EVENT_CSR",
    "DPP_EVENT_CHIRP_RX",
    "DPP_EVENT_CONF_NEEDED",
    "DPP_EVENT_PB_STATUS",
    "DPP_EVENT_PB_RESULT",
    "DPP_EVENT_RELAY_NEEDS_CONTROLLER",
    "NAN_DISCOVERY_RESULT",
    "NAN_REPLIED",
    "NAN_PUBLISH_TERMINATED",
    "NAN_SUBSCRIBE_TERMINATED",
    "NAN_RECEIVE",
    "NAN_TRANSMIT_STATUS",
    "NAN_CLUSTER_JOIN",
    "NAN_NDP_REQUEST",
    "NAN_NDP_COUNTER_REQUEST",
    "NAN_NDP_CONNECTED",
    "NAN_NDP_DISCONNECTED",
    "NAN_BOOTSTRAP_REQUEST",
    "NAN_BOOTSTRAP_SUCCESS",
    "NAN_BOOTSTRAP_FAILURE",
    "NAN_NIK_RECEIVED",
    "NAN_PAIRING_REQUEST",
    "NAN_PEER_SCHEDULE_CHANGED",
    "NAN_SCHEDULE_UPDATE_DONE",
    "NAN_PAIRING_STATUS",
    "NAN_CHAN_EVACUATION",
    "NAN_STOPPED",
    "PR_PASN_NEGOTIATION_STARTED",
    "PR_PASN_RESULT",
    "PR_RANGING_TERMINATED",
    "PR_RANGING_PARAMS",
    "PR_EVENT_PEER_MEASUREMENT",
    "PR_EVENT_RANGING_COMPLETE",
    "PR_PEER_FOUND",
    "WPA_CTRL_IFACE_LINK_NAME",
]
