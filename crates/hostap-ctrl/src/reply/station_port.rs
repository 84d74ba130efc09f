//! The port of a station under IEEE 802.1X.

use super::EapMethod;
use super::reply_type::reply_type;
use crate::value::{HexNumber, MacAddress, Text};

reply_type! {
    /// What the authenticator of IEEE 802.1X notes of a station. All is absent when that is not
    /// in use.
    ///
    /// ```
    /// use hostap_ctrl::reply::Station;
    ///
    /// let reply = b"02:00:00:00:01:00\ndot1xAuthSessionTime=7\nlast_eap_type_as=25 (PEAP)\n";
    /// let port = Station::from_block(reply).unwrap().port();
    /// assert_eq!(port.session_time(), Some(7));
    /// assert_eq!(port.last_eap_type_as().unwrap().name, "PEAP");
    /// ```
    pub struct StationPort {
        fields {
            /// The port's number, which is the association identifier.
            port_number: u32 = "dot1xPaePortNumber";
            /// The version of EAPOL.
            protocol_version: u32 = "dot1xPaePortProtocolVersion";
            /// The port's capabilities: 1 for an authenticator.
            port_capabilities: u32 = "dot1xPaePortCapabilities";
            /// Whether the port is being initialised.
            port_initialize: u32 = "dot1xPaePortInitialize";
            /// Whether it must authenticate again.
            port_reauthenticate: bool = "dot1xPaePortReauthenticate";
            /// The state of the authenticator.
            pae_state: u32 = "dot1xAuthPaeState";
            /// The state of the backend.
            backend_state: u32 = "dot1xAuthBackendAuthState";
            /// Which directions are to be controlled.
            admin_controlled_directions: u32 = "dot1xAuthAdminControlledDirections";
            /// Which directions are controlled.
            oper_controlled_directions: u32 = "dot1xAuthOperControlledDirections";
            /// Whether the port is open: 1 if so, 2 if not.
            controlled_port_status: u32 = "dot1xAuthAuthControlledPortStatus";
            /// How the port is controlled.
            controlled_port_control: u32 = "dot1xAuthAuthControlledPortControl";
            /// Seconds of silence after a failure.
            quiet_period: u32 = "dot1xAuthQuietPeriod";
            /// Seconds that the server may take.
            server_timeout: u32 = "dot1xAuthServerTimeout";
            /// Seconds until it must authenticate again.
            reauth_period: u32 = "dot1xAuthReAuthPeriod";
            /// Whether it must do so at all.
            reauth_enabled: bool = "dot1xAuthReAuthEnabled";
            /// Whether keys are sent.
            key_tx_enabled: bool = "dot1xAuthKeyTxEnabled";
            /// EAPOL frames from the station.
            eapol_frames_rx: u32 = "dot1xAuthEapolFramesRx";
            /// EAPOL frames to the station.
            eapol_frames_tx: u32 = "dot1xAuthEapolFramesTx";
            /// EAPOL-Start frames from it.
            eapol_start_frames_rx: u32 = "dot1xAuthEapolStartFramesRx";
            /// EAPOL-Logoff frames from it.
            eapol_logoff_frames_rx: u32 = "dot1xAuthEapolLogoffFramesRx";
            /// EAP responses with an identity from it.
            eapol_resp_id_frames_rx: u32 = "dot1xAuthEapolRespIdFramesRx";
            /// Other EAP responses from it.
            eapol_resp_frames_rx: u32 = "dot1xAuthEapolRespFramesRx";
            /// EAP requests for an identity to it.
            eapol_req_id_frames_tx: u32 = "dot1xAuthEapolReqIdFramesTx";
            /// Other EAP requests to it.
            eapol_req_frames_tx: u32 = "dot1xAuthEapolReqFramesTx";
            /// EAPOL frames of an unknown type from it.
            invalid_eapol_frames_rx: u32 = "dot1xAuthInvalidEapolFramesRx";
            /// EAPOL frames with a wrong length from it.
            length_error_frames_rx: u32 = "dot1xAuthEapLengthErrorFramesRx";
            /// The version of its last EAPOL frame.
            last_eapol_frame_version: u32 = "dot1xAuthLastEapolFrameVersion";
            /// Where its last EAPOL frame came from.
            last_eapol_frame_source: MacAddress = "dot1xAuthLastEapolFrameSource";
            /// How often it began to connect.
            enters_connecting: u32 = "dot1xAuthEntersConnecting";
            /// Logoffs while connecting.
            logoffs_while_connecting: u32 = "dot1xAuthEapLogoffsWhileConnecting";
            /// How often it began to authenticate.
            enters_authenticating: u32 = "dot1xAuthEntersAuthenticating";
            /// Successes while authenticating.
            successes_while_authenticating: u32 = "dot1xAuthAuthSuccessesWhileAuthenticating";
            /// Time limits passed while authenticating.
            timeouts_while_authenticating: u32 = "dot1xAuthAuthTimeoutsWhileAuthenticating";
            /// Failures while authenticating.
            failures_while_authenticating: u32 = "dot1xAuthAuthFailWhileAuthenticating";
            /// Starts while authenticating.
            starts_while_authenticating: u32 = "dot1xAuthAuthEapStartsWhileAuthenticating";
            /// Logoffs while authenticating.
            logoffs_while_authenticating: u32 = "dot1xAuthAuthEapLogoffWhileAuthenticating";
            /// New authentications when authenticated.
            reauths_while_authenticated: u32 = "dot1xAuthAuthReauthsWhileAuthenticated";
            /// Starts when authenticated.
            starts_while_authenticated: u32 = "dot1xAuthAuthEapStartsWhileAuthenticated";
            /// Logoffs when authenticated.
            logoffs_while_authenticated: u32 = "dot1xAuthAuthEapLogoffWhileAuthenticated";
            /// Requests to the server.
            backend_responses: u32 = "dot1xAuthBackendResponses";
            /// Challenges from the server.
            backend_access_challenges: u32 = "dot1xAuthBackendAccessChallenges";
            /// Other requests to the station.
            backend_other_requests: u32 = "dot1xAuthBackendOtherRequestsToSupplicant";
            /// Successes told by the server.
            backend_successes: u32 = "dot1xAuthBackendAuthSuccesses";
            /// Failures told by the server.
            backend_failures: u32 = "dot1xAuthBackendAuthFails";
            /// The session's identifier for accounting.
            session_id: HexNumber<'a> = "dot1xAuthSessionId";
            /// 1 if a server authenticated it, 2 if this host did.
            session_authentic_method: u32 = "dot1xAuthSessionAuthenticMethod";
            /// Seconds since the session began.
            session_time: u64 = "dot1xAuthSessionTime";
            /// Why the session ended; 999 while it goes on.
            session_terminate_cause: u32 = "dot1xAuthSessionTerminateCause";
            /// The station's identity.
            session_user_name: Text<'a> = "dot1xAuthSessionUserName";
            /// The identifier of the sessions that belong together.
            multi_session_id: HexNumber<'a> = "authMultiSessionId";
            /// The last EAP method that the server used.
            last_eap_type_as: EapMethod<'a> = "last_eap_type_as";
            /// The last EAP method that the station used.
            last_eap_type_sta: EapMethod<'a> = "last_eap_type_sta";
        }
    }
}
