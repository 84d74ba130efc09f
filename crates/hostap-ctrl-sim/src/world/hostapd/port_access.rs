//! The authenticator of IEEE 802.1X, as STA shows it of a station that came in by EAP.

use std::fmt::Write as _;

/// Lines of STA. The state machines rest: the station has been let in.
pub(super) fn statistics(address: &str) -> String {
    const BEFORE: &[(&str, &str)] = &[
        ("PaePortNumber", "1"),
        ("PaePortProtocolVersion", "2"),
        ("PaePortCapabilities", "1"),
        ("PaePortInitialize", "0"),
        ("PaePortReauthenticate", "FALSE"),
        ("AuthPaeState", "5"),
        ("AuthBackendAuthState", "6"),
        ("AuthAdminControlledDirections", "0"),
        ("AuthOperControlledDirections", "0"),
        ("AuthAuthControlledPortStatus", "1"),
        ("AuthAuthControlledPortControl", "2"),
        ("AuthQuietPeriod", "60"),
        ("AuthServerTimeout", "30"),
        ("AuthReAuthPeriod", "3600"),
        ("AuthReAuthEnabled", "TRUE"),
        ("AuthKeyTxEnabled", "FALSE"),
        ("AuthEapolFramesRx", "2"),
        ("AuthEapolFramesTx", "2"),
        ("AuthEapolStartFramesRx", "0"),
        ("AuthEapolLogoffFramesRx", "0"),
        ("AuthEapolRespIdFramesRx", "0"),
        ("AuthEapolRespFramesRx", "0"),
        ("AuthEapolReqIdFramesTx", "0"),
        ("AuthEapolReqFramesTx", "0"),
        ("AuthInvalidEapolFramesRx", "0"),
        ("AuthEapLengthErrorFramesRx", "0"),
        ("AuthLastEapolFrameVersion", "1"),
    ];
    const AFTER: &[(&str, &str)] = &[
        ("EntersConnecting", "0"),
        ("EapLogoffsWhileConnecting", "0"),
        ("EntersAuthenticating", "0"),
        ("AuthSuccessesWhileAuthenticating", "1"),
        ("AuthTimeoutsWhileAuthenticating", "0"),
        ("AuthFailWhileAuthenticating", "0"),
        ("AuthEapStartsWhileAuthenticating", "0"),
        ("AuthEapLogoffWhileAuthenticating", "0"),
        ("AuthReauthsWhileAuthenticated", "0"),
        ("AuthEapStartsWhileAuthenticated", "0"),
        ("AuthEapLogoffWhileAuthenticated", "0"),
        ("BackendResponses", "0"),
        ("BackendAccessChallenges", "0"),
        ("BackendOtherRequestsToSupplicant", "0"),
        ("BackendAuthSuccesses", "0"),
        ("BackendAuthFails", "0"),
        ("SessionId", "5B08C8CD6D67B2E6"),
        ("SessionAuthenticMethod", "1"),
        ("SessionTime", "0"),
        ("SessionTerminateCause", "999"),
        ("SessionUserName", "N/A"),
    ];
    let mut text = String::new();
    for (name, value) in BEFORE {
        let _ = writeln!(text, "dot1x{name}={value}");
    }
    let _ = writeln!(text, "dot1xAuthLastEapolFrameSource={address}");
    for (name, value) in AFTER {
        let _ = writeln!(text, "dot1xAuth{name}={value}");
    }
    text.push_str(
        "authMultiSessionId=9A90C515F4744AEA\nlast_eap_type_as=0 (unknown)\n\
         last_eap_type_sta=0 (unknown)\n",
    );
    text
}
