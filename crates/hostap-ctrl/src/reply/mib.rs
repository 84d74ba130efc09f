//! MIB: the counters of RSN, of IEEE 802.1X and of RADIUS.

use super::body::{Body, blocks, refused};
use super::reply_type::reply_type;
use super::{
    RadiusAccountingServer, RadiusAuthenticationServer, RadiusClient, RadiusServerCounters, Reply,
    ReplyError, SuiteSelector,
};
use crate::value::{HexBytes, MacAddress};

reply_type! {
    /// The reply of `MIB`, of both daemons, and of hostapd's `MIB radius_server`. It may be empty.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Mib, Reply};
    ///
    /// let reply = b"dot11RSNAEnabled=TRUE\ndot11RSNAPairwiseCipherSelected=00-0f-ac-4\ndot1xSuppSuppControlledPortStatus=Authorized\n";
    /// let mib = Mib::parse(reply).unwrap();
    /// assert_eq!(mib.rsna_enabled(), Some(true));
    /// assert_eq!(mib.rsna_pairwise_cipher_selected().unwrap().number, 4);
    /// assert_eq!(mib.supplicant_port_authorized(), Some(true));
    /// ```
    pub struct Mib {
        part radius_server: RadiusServerCounters;
        fields {
            /// Whether RSN is implemented.
            rsna_option_implemented: bool = "dot11RSNAOptionImplemented";
            /// Whether preauthentication is implemented.
            rsna_preauthentication_implemented: bool = "dot11RSNAPreauthenticationImplemented";
            /// Whether RSN is in use.
            rsna_enabled: bool = "dot11RSNAEnabled";
            /// Whether preauthentication is in use.
            rsna_preauthentication_enabled: bool = "dot11RSNAPreauthenticationEnabled";
            /// The version of RSN.
            rsna_version: u32 = "dot11RSNAConfigVersion";
            /// How many pairwise keys there can be.
            rsna_pairwise_keys_supported: u32 = "dot11RSNAConfigPairwiseKeysSupported";
            /// Whether the group key is renewed when a station leaves; hostapd.
            rsna_group_rekey_strict: bool = "dot11RSNAConfigGroupRekeyStrict";
            /// How often a group key is sent at most; hostapd.
            rsna_group_update_count: u32 = "dot11RSNAConfigGroupUpdateCount";
            /// How often a pairwise key is sent at most; hostapd.
            rsna_pairwise_update_count: u32 = "dot11RSNAConfigPairwiseUpdateCount";
            /// The size of the group key in bits.
            rsna_group_cipher_size: u32 = "dot11RSNAConfigGroupCipherSize";
            /// For how many seconds a PMK is valid.
            rsna_pmk_lifetime: u32 = "dot11RSNAConfigPMKLifetime";
            /// After which part of that it is renewed, in percent.
            rsna_pmk_reauth_threshold: u32 = "dot11RSNAConfigPMKReauthThreshold";
            /// How many replay counters a pairwise key has, as coded in the element.
            rsna_ptksa_replay_counters: u32 = "dot11RSNAConfigNumberOfPTKSAReplayCounters";
            /// How many seconds a handshake may take.
            rsna_sa_timeout: u32 = "dot11RSNAConfigSATimeout";
            /// The key management in use.
            rsna_authentication_suite_selected: SuiteSelector = "dot11RSNAAuthenticationSuiteSelected";
            /// The pairwise cipher in use.
            rsna_pairwise_cipher_selected: SuiteSelector = "dot11RSNAPairwiseCipherSelected";
            /// The group cipher in use.
            rsna_group_cipher_selected: SuiteSelector = "dot11RSNAGroupCipherSelected";
            /// The name of the key in use; empty if it has none.
            rsna_pmkid_used: HexBytes<'a> = "dot11RSNAPMKIDUsed";
            /// The key management that was asked for.
            rsna_authentication_suite_requested: SuiteSelector = "dot11RSNAAuthenticationSuiteRequested";
            /// The pairwise cipher that was asked for.
            rsna_pairwise_cipher_requested: SuiteSelector = "dot11RSNAPairwiseCipherRequested";
            /// The group cipher that was asked for.
            rsna_group_cipher_requested: SuiteSelector = "dot11RSNAGroupCipherRequested";
            /// How often TKIP's countermeasures were taken; hostapd.
            rsna_tkip_countermeasures_invoked: u32 = "dot11RSNATKIPCounterMeasuresInvoked";
            /// How many handshakes failed.
            rsna_four_way_handshake_failures: u32 = "dot11RSNA4WayHandshakeFailures";
            /// How many replay counters a group key has, as coded in the element.
            rsna_gtksa_replay_counters: u32 = "dot11RSNAConfigNumberOfGTKSAReplayCounters";
            /// The state of the group key's state machine; hostapd.
            group_state: u32 = "hostapdWPAGroupState";
            /// The state of the supplicant: 5 when it is authenticated.
            supplicant_pae_state: u32 = "dot1xSuppPaeState";
            /// Seconds of silence after a failure.
            supplicant_held_period: u32 = "dot1xSuppHeldPeriod";
            /// Seconds until it gives up waiting for a request.
            supplicant_auth_period: u32 = "dot1xSuppAuthPeriod";
            /// Seconds between two EAPOL-Start frames.
            supplicant_start_period: u32 = "dot1xSuppStartPeriod";
            /// How many EAPOL-Start frames it sends at most.
            supplicant_max_start: u32 = "dot1xSuppMaxStart";
            /// Whether the port is open.
            supplicant_port_authorized: bool = "dot1xSuppSuppControlledPortStatus";
            /// The state of the supplicant's backend.
            supplicant_backend_state: u32 = "dot1xSuppBackendPaeState";
            /// EAPOL frames received.
            supplicant_eapol_frames_rx: u32 = "dot1xSuppEapolFramesRx";
            /// EAPOL frames sent.
            supplicant_eapol_frames_tx: u32 = "dot1xSuppEapolFramesTx";
            /// EAPOL-Start frames sent.
            supplicant_eapol_start_frames_tx: u32 = "dot1xSuppEapolStartFramesTx";
            /// EAPOL-Logoff frames sent.
            supplicant_eapol_logoff_frames_tx: u32 = "dot1xSuppEapolLogoffFramesTx";
            /// EAP responses sent.
            supplicant_eapol_resp_frames_tx: u32 = "dot1xSuppEapolRespFramesTx";
            /// EAP requests for an identity received.
            supplicant_eapol_req_id_frames_rx: u32 = "dot1xSuppEapolReqIdFramesRx";
            /// Other EAP requests received.
            supplicant_eapol_req_frames_rx: u32 = "dot1xSuppEapolReqFramesRx";
            /// EAPOL frames of an unknown type received.
            supplicant_invalid_eapol_frames_rx: u32 = "dot1xSuppInvalidEapolFramesRx";
            /// EAPOL frames with a wrong length received.
            supplicant_length_error_frames_rx: u32 = "dot1xSuppEapLengthErrorFramesRx";
            /// The version of the last EAPOL frame.
            supplicant_last_eapol_frame_version: u32 = "dot1xSuppLastEapolFrameVersion";
            /// Where the last EAPOL frame came from; all zero if there was none.
            supplicant_last_eapol_frame_source: MacAddress = "dot1xSuppLastEapolFrameSource";
        }
        lists {
            radius_authentication_servers = ["radiusAuthServerIndex", "radiusAuthServerAddress"] as "radiusAuthServers";
            radius_accounting_servers = ["radiusAccServerIndex", "radiusAccServerAddress"] as "radiusAccServers";
            radius_clients = ["radiusAuthClientIndex", "radiusAuthClientAddress"] as "radiusClients";
        }
    }
}

impl<'a> Mib<'a> {
    fn blocks(&self, first: &'static str) -> impl Iterator<Item = Body<'a>> + Clone + use<'a> {
        let starts = |line: &[u8], key: &str| {
            line.strip_prefix(key.as_bytes()).is_some_and(|rest| rest.first() == Some(&b'='))
        };
        let any = move |line: &[u8]| {
            ["radiusAuthServerIndex", "radiusAccServerIndex", "radiusAuthClientIndex"]
                .iter()
                .any(|key| starts(line, key))
        };
        blocks(self.body.whole(), any).filter(move |block| starts(block, first)).map(Body::new)
    }

    /// The servers that hostapd asks who a station is, in the order of the configuration.
    ///
    /// On the wire: blocks that begin with `radiusAuthServerIndex`.
    pub fn radius_authentication_servers(
        &self,
    ) -> impl Iterator<Item = RadiusAuthenticationServer<'a>> + Clone + use<'a> {
        self.blocks("radiusAuthServerIndex").map(RadiusAuthenticationServer::new)
    }

    /// The servers to which hostapd tells what stations did.
    ///
    /// On the wire: blocks that begin with `radiusAccServerIndex`.
    pub fn radius_accounting_servers(
        &self,
    ) -> impl Iterator<Item = RadiusAccountingServer<'a>> + Clone + use<'a> {
        self.blocks("radiusAccServerIndex").map(RadiusAccountingServer::new)
    }

    /// The clients of hostapd's own RADIUS server: `MIB radius_server`.
    ///
    /// On the wire: blocks that begin with `radiusAuthClientIndex`.
    pub fn radius_clients(&self) -> impl Iterator<Item = RadiusClient<'a>> + Clone + use<'a> {
        self.blocks("radiusAuthClientIndex").map(RadiusClient::new)
    }
}

impl<'a> Reply<'a> for Mib<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let body = Body::new(reply);
        // A build without some parts has other keys, so that any pair will do.
        if body.pairs().iter().next().is_none() && !reply.is_empty() {
            return Err(ReplyError::Unexpected { expected: "key=value lines of the MIB" });
        }
        Ok(Self { body })
    }
}
