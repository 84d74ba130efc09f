//! How a station proves who it is by EAP.

use core::fmt;
use std::borrow::ToOwned;
use std::string::String;
use std::vec::Vec;

use crate::command::NetworkVariable;

/// How a station proves who it is by EAP, for [`NetworkConfiguration::enterprise`].
///
/// What is left out and needed the daemon asks for: see [`Prompt`](super::Prompt). Without a
/// [`ca_certificate`](Self::ca_certificate) the server is not checked, and anybody can pass for it.
///
/// ```
/// use hostap_ctrl::station::EapConfiguration;
///
/// let eap = EapConfiguration::new("PEAP")
///     .identity("user@example.org")
///     .anonymous_identity("anonymous@example.org")
///     .password("hush")
///     .ca_certificate("/etc/ssl/certs/example.pem")
///     .domain_match("radius.example.org")
///     .phase2("auth=MSCHAPV2");
/// assert!(!format!("{eap:?}").contains("hush"));
/// ```
///
/// [`NetworkConfiguration::enterprise`]: super::NetworkConfiguration::enterprise
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct EapConfiguration {
    methods: String,
    values: Vec<(Kind, Vec<u8>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Identity,
    AnonymousIdentity,
    Password,
    CaCertificate,
    ClientCertificate,
    PrivateKey,
    PrivateKeyPassphrase,
    Phase1,
    Phase2,
    DomainMatch,
    DomainSuffixMatch,
}

macro_rules! setters {
    ($($(#[$about:meta])* $method:ident = $kind:ident;)*) => {
        $(
            $(#[$about])*
            pub fn $method(mut self, value: impl AsRef<[u8]>) -> Self {
                self.values.retain(|(kind, _)| *kind != Kind::$kind);
                self.values.push((Kind::$kind, value.as_ref().to_owned()));
                self
            }
        )*

        fn variable(kind: Kind, value: &[u8]) -> NetworkVariable<'_> {
            match kind {
                Kind::CaCertificate => NetworkVariable::ca_certificate(value),
                Kind::ClientCertificate => NetworkVariable::client_certificate(value),
                Kind::PrivateKey => NetworkVariable::private_key(value),
                Kind::PrivateKeyPassphrase => NetworkVariable::private_key_passphrase(value),
                Kind::Identity => NetworkVariable::identity(value),
                Kind::AnonymousIdentity => NetworkVariable::anonymous_identity(value),
                Kind::Password => NetworkVariable::password(value),
                Kind::Phase1 => NetworkVariable::phase1(value),
                Kind::Phase2 => NetworkVariable::phase2(value),
                Kind::DomainMatch => NetworkVariable::domain_match(value),
                Kind::DomainSuffixMatch => NetworkVariable::domain_suffix_match(value),
            }
        }
    };
}

impl EapConfiguration {
    /// By one of these methods, such as `PEAP` or `PEAP TTLS`; an empty text allows all.
    pub fn new(methods: impl Into<String>) -> Self {
        Self { methods: methods.into(), values: Vec::new() }
    }

    setters! {
        /// The user, mostly; asked for if it is left out.
        identity = Identity;
        /// The identity that goes over the air before encryption begins.
        anonymous_identity = AnonymousIdentity;
        /// The password; asked for if it is left out.
        password = Password;
        /// The path of the file with the certificates that are trusted, on the daemon's machine.
        ca_certificate = CaCertificate;
        /// The path of the client's certificate.
        client_certificate = ClientCertificate;
        /// The path of the client's private key.
        private_key = PrivateKey;
        /// The passphrase of the private key; asked for if it is left out and needed.
        private_key_passphrase = PrivateKeyPassphrase;
        /// Parameters of the outer method, such as `peapver=0`.
        phase1 = Phase1;
        /// Parameters of the inner method, such as `auth=MSCHAPV2`.
        phase2 = Phase2;
        /// The name that the server's certificate must have.
        domain_match = DomainMatch;
        /// The end that the name in the server's certificate must have.
        domain_suffix_match = DomainSuffixMatch;
    }

    pub(super) fn variables(&self) -> impl Iterator<Item = NetworkVariable<'_>> {
        let methods = self.methods.as_str();
        let methods = (!methods.is_empty()).then(|| NetworkVariable::eap(methods));
        let values = self.values.iter();
        methods.into_iter().chain(values.map(|(kind, value)| Self::variable(*kind, value)))
    }
}

impl fmt::Debug for EapConfiguration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.variables()).finish()
    }
}
