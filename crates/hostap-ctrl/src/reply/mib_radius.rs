//! The RADIUS parts of hostapd's MIB.

use super::body::Body;
use super::reply_type::reply_type;
use crate::value::Text;

reply_type! {
    /// A server that hostapd asks who a station is, with what went between them.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Mib, Reply};
    ///
    /// let mib = Mib::parse(b"radiusAuthServerIndex=1\nradiusAuthServerAddress=192.0.2.1\nradiusAuthClientAccessAccepts=3\n").unwrap();
    /// let server = mib.radius_authentication_servers().next().unwrap();
    /// assert_eq!(server.access_accepts(), Some(3));
    /// ```
    pub struct RadiusAuthenticationServer {
        fields {
            /// Its number.
            index: u32 = "radiusAuthServerIndex";
            /// Its IP address.
            address: Text<'a> = "radiusAuthServerAddress";
            /// Its UDP port.
            port: u16 = "radiusAuthClientServerPortNumber";
            /// The last round trip, in hundredths of a second.
            round_trip_time: u32 = "radiusAuthClientRoundTripTime";
            /// Requests sent.
            access_requests: u32 = "radiusAuthClientAccessRequests";
            /// Requests sent once more.
            access_retransmissions: u32 = "radiusAuthClientAccessRetransmissions";
            /// Times it said yes.
            access_accepts: u32 = "radiusAuthClientAccessAccepts";
            /// Times it said no.
            access_rejects: u32 = "radiusAuthClientAccessRejects";
            /// Times it asked on.
            access_challenges: u32 = "radiusAuthClientAccessChallenges";
            /// Responses that make no sense.
            malformed_access_responses: u32 = "radiusAuthClientMalformedAccessResponses";
            /// Responses that were not signed with the shared secret.
            bad_authenticators: u32 = "radiusAuthClientBadAuthenticators";
            /// Requests without an answer yet.
            pending_requests: u32 = "radiusAuthClientPendingRequests";
            /// Requests that took too long.
            timeouts: u32 = "radiusAuthClientTimeouts";
            /// Packets of an unknown type.
            unknown_types: u32 = "radiusAuthClientUnknownTypes";
            /// Packets dropped for another reason.
            packets_dropped: u32 = "radiusAuthClientPacketsDropped";
        }
    }
}

impl<'a> RadiusAuthenticationServer<'a> {
    pub(super) const fn new(body: Body<'a>) -> Self {
        Self { body }
    }
}

reply_type! {
    /// A server to which hostapd tells what stations did, with what went between them.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Mib, Reply};
    ///
    /// let mib = Mib::parse(b"radiusAccServerIndex=1\nradiusAccClientRequests=5\n").unwrap();
    /// let server = mib.radius_accounting_servers().next().unwrap();
    /// assert_eq!(server.requests(), Some(5));
    /// ```
    pub struct RadiusAccountingServer {
        fields {
            /// Its number.
            index: u32 = "radiusAccServerIndex";
            /// Its IP address.
            address: Text<'a> = "radiusAccServerAddress";
            /// Its UDP port.
            port: u16 = "radiusAccClientServerPortNumber";
            /// The last round trip, in hundredths of a second.
            round_trip_time: u32 = "radiusAccClientRoundTripTime";
            /// Requests sent.
            requests: u32 = "radiusAccClientRequests";
            /// Requests sent once more.
            retransmissions: u32 = "radiusAccClientRetransmissions";
            /// Responses received.
            responses: u32 = "radiusAccClientResponses";
            /// Responses that make no sense.
            malformed_responses: u32 = "radiusAccClientMalformedResponses";
            /// Responses that were not signed with the shared secret.
            bad_authenticators: u32 = "radiusAccClientBadAuthenticators";
            /// Requests without an answer yet.
            pending_requests: u32 = "radiusAccClientPendingRequests";
            /// Requests that took too long.
            timeouts: u32 = "radiusAccClientTimeouts";
            /// Packets of an unknown type.
            unknown_types: u32 = "radiusAccClientUnknownTypes";
            /// Packets dropped for another reason.
            packets_dropped: u32 = "radiusAccClientPacketsDropped";
        }
    }
}

impl<'a> RadiusAccountingServer<'a> {
    pub(super) const fn new(body: Body<'a>) -> Self {
        Self { body }
    }
}

reply_type! {
    /// A client of hostapd's own RADIUS server.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Mib, Reply};
    ///
    /// let mib = Mib::parse(b"radiusAuthClientIndex=1\nradiusAuthServAccessRequests=7\n").unwrap();
    /// let client = mib.radius_clients().next().unwrap();
    /// assert_eq!(client.access_requests(), Some(7));
    /// ```
    pub struct RadiusClient {
        fields {
            /// Its number.
            index: u32 = "radiusAuthClientIndex";
            /// Its IP address and its netmask, with `/` between.
            address: Text<'a> = "radiusAuthClientAddress";
            /// Requests received from it.
            access_requests: u32 = "radiusAuthServAccessRequests";
            /// Of these, the ones that came before.
            duplicate_access_requests: u32 = "radiusAuthServDupAccessRequests";
            /// Times it was told yes.
            access_accepts: u32 = "radiusAuthServAccessAccepts";
            /// Times it was told no.
            access_rejects: u32 = "radiusAuthServAccessRejects";
            /// Times it was asked on.
            access_challenges: u32 = "radiusAuthServAccessChallenges";
            /// Requests that make no sense.
            malformed_access_requests: u32 = "radiusAuthServMalformedAccessRequests";
            /// Requests that were not signed with the shared secret.
            bad_authenticators: u32 = "radiusAuthServBadAuthenticators";
            /// Packets dropped.
            packets_dropped: u32 = "radiusAuthServPacketsDropped";
            /// Packets of an unknown type.
            unknown_types: u32 = "radiusAuthServUnknownTypes";
            /// Accounting requests received.
            accounting_requests: u32 = "radiusAccServTotalRequests";
            /// Of these, from unknown clients.
            accounting_invalid_requests: u32 = "radiusAccServTotalInvalidRequests";
            /// Responses to them.
            accounting_responses: u32 = "radiusAccServTotalResponses";
            /// Accounting requests that make no sense.
            accounting_malformed_requests: u32 = "radiusAccServTotalMalformedRequests";
            /// Accounting requests that were not signed with the shared secret.
            accounting_bad_authenticators: u32 = "radiusAccServTotalBadAuthenticators";
            /// Accounting packets of an unknown type.
            accounting_unknown_types: u32 = "radiusAccServTotalUnknownTypes";
        }
    }
}

impl<'a> RadiusClient<'a> {
    pub(super) const fn new(body: Body<'a>) -> Self {
        Self { body }
    }
}

reply_type! {
    /// The counters of hostapd's own RADIUS server: `MIB radius_server`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Mib, Reply};
    ///
    /// let mib = Mib::parse(b"radiusAuthServIdent=hostapd\nradiusAuthServTotalAccessRequests=7\n").unwrap();
    /// assert_eq!(mib.radius_server().access_requests(), Some(7));
    /// ```
    pub struct RadiusServerCounters {
        fields {
            /// What the server is: `hostapd`.
            ident: Text<'a> = "radiusAuthServIdent";
            /// For how long it has run, in hundredths of a second.
            up_time: u64 = "radiusAuthServUpTime";
            /// How long ago it was reset.
            reset_time: u64 = "radiusAuthServResetTime";
            /// The state of the reset: 4 when it runs.
            config_reset: u32 = "radiusAuthServConfigReset";
            /// Requests received.
            access_requests: u32 = "radiusAuthServTotalAccessRequests";
            /// Of these, from unknown clients.
            invalid_requests: u32 = "radiusAuthServTotalInvalidRequests";
            /// Of these, the ones that came before.
            duplicate_access_requests: u32 = "radiusAuthServTotalDupAccessRequests";
            /// Times it said yes.
            access_accepts: u32 = "radiusAuthServTotalAccessAccepts";
            /// Times it said no.
            access_rejects: u32 = "radiusAuthServTotalAccessRejects";
            /// Times it asked on.
            access_challenges: u32 = "radiusAuthServTotalAccessChallenges";
            /// Requests that make no sense.
            malformed_access_requests: u32 = "radiusAuthServTotalMalformedAccessRequests";
            /// Requests that were not signed with the shared secret.
            bad_authenticators: u32 = "radiusAuthServTotalBadAuthenticators";
            /// Packets dropped.
            packets_dropped: u32 = "radiusAuthServTotalPacketsDropped";
            /// Packets of an unknown type.
            unknown_types: u32 = "radiusAuthServTotalUnknownTypes";
            /// Accounting requests received.
            accounting_requests: u32 = "radiusAccServTotalRequests";
            /// Of these, from unknown clients.
            accounting_invalid_requests: u32 = "radiusAccServTotalInvalidRequests";
            /// Responses to them.
            accounting_responses: u32 = "radiusAccServTotalResponses";
            /// Accounting requests that make no sense.
            accounting_malformed_requests: u32 = "radiusAccServTotalMalformedRequests";
            /// Accounting requests that were not signed with the shared secret.
            accounting_bad_authenticators: u32 = "radiusAccServTotalBadAuthenticators";
            /// Accounting packets of an unknown type.
            accounting_unknown_types: u32 = "radiusAccServTotalUnknownTypes";
        }
    }
}
