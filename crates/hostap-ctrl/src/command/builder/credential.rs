//! `SET_CRED`: a variable of a credential for Interworking and Hotspot 2.0.

use core::fmt;

use super::variable::Variable;
use crate::command::{Command, ConfigValue, InvalidArgument, Number, Request};
use crate::reply::Done;
use crate::value::Text;

/// Sets a variable of a credential: `SET_CRED`.
///
/// ```
/// use hostap_ctrl::command::{Command, CredentialVariable, SetCred};
///
/// let realm = SetCred::new(0, CredentialVariable::realm("lab.example"));
/// assert_eq!(realm.to_request()?.as_bytes(), br#"SET_CRED 0 realm "lab.example""#);
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SetCred<'a> {
    credential_id: Number,
    variable: CredentialVariable<'a>,
}

impl<'a> SetCred<'a> {
    /// This variable of the credential with this number, from `ADD_CRED` or `LIST_CREDS`.
    pub fn new(credential_id: impl Into<Number>, variable: CredentialVariable<'a>) -> Self {
        Self { credential_id: credential_id.into(), variable }
    }
}

impl Command for SetCred<'_> {
    type Reply<'r> = Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SET_CRED ");
        request.unsigned("credential_id", self.credential_id)?;
        request.literal(" ");
        self.variable.0.write(request, super::rules::credential)
    }
}

/// The variables whose values nobody should see: those that `GET_CRED` answers with `*`.
const SECRETS: &[&str] = &["password", "milenage", "private_key_passwd"];

/// A variable of a credential and its value, for [`SetCred`].
///
/// ```
/// use hostap_ctrl::command::CredentialVariable;
///
/// let organization = CredentialVariable::roaming_consortium(&[2, 0x11, 0x22]);
/// assert_eq!(format!("{organization:?}"), "roaming_consortium=021122");
/// assert_eq!(format!("{:?}", CredentialVariable::password("hush")), "password=<secret>");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CredentialVariable<'a>(Variable<'a>);

impl<'a> CredentialVariable<'a> {
    /// Any variable, by its name. Values that are known to be secret are hidden in `Debug`.
    pub fn other(name: impl Into<Text<'a>>, value: impl Into<ConfigValue<'a>>) -> Self {
        Self(Variable::other(name, value, SECRETS))
    }

    /// Hides the value in `Debug`.
    pub fn secret(self) -> Self {
        Self(Variable { secret: true, ..self.0 })
    }

    /// `priority`: which credential is preferred: the higher, the sooner.
    pub fn priority(priority: impl Into<Number>) -> Self {
        Self(Variable::new("priority", priority.into()))
    }

    /// `temporary`: whether the credential is kept out of the configuration file.
    pub fn temporary(temporary: bool) -> Self {
        Self(Variable::new("temporary", temporary))
    }

    /// `realm`: the home realm.
    pub fn realm(realm: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("realm", ConfigValue::string(realm)))
    }

    /// `username`: the user's name.
    pub fn username(username: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("username", ConfigValue::string(username)))
    }

    /// `password`: the password.
    pub fn password(password: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("password", ConfigValue::string(password)))
    }

    /// `password`: the name under which the daemon finds the password in its
    /// `ext_password_backend`.
    pub fn external_password(name: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("password", ConfigValue::external(name)))
    }

    /// `ca_cert`: the path of the file with the trusted certificates.
    pub fn ca_certificate(ca_certificate: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("ca_cert", ConfigValue::string(ca_certificate)))
    }

    /// `client_cert`: the path of the client's certificate.
    pub fn client_certificate(client_certificate: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("client_cert", ConfigValue::string(client_certificate)))
    }

    /// `private_key`: the path of the client's private key.
    pub fn private_key(private_key: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("private_key", ConfigValue::string(private_key)))
    }

    /// `private_key_passwd`: the passphrase of the private key.
    pub fn private_key_passphrase(private_key_passphrase: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("private_key_passwd", ConfigValue::string(private_key_passphrase)))
    }

    /// `imsi`: the IMSI, as `<MCC and MNC>-<MSIN>`.
    pub fn imsi(imsi: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("imsi", ConfigValue::string(imsi)))
    }

    /// `milenage`: the parameters of Milenage, for a simulated SIM.
    pub fn milenage(milenage: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("milenage", ConfigValue::string(milenage)))
    }

    /// `domain`: the home service provider's domain.
    pub fn domain(domain: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("domain", ConfigValue::string(domain)))
    }

    /// `domain_suffix_match`: the end that the name in the server's certificate must have.
    pub fn domain_suffix_match(domain_suffix_match: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("domain_suffix_match", ConfigValue::string(domain_suffix_match)))
    }

    /// `roaming_consortium`: an organization identifier (OI) of 3 to 15 bytes with which the
    /// network can be used.
    pub fn roaming_consortium(roaming_consortium: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("roaming_consortium", ConfigValue::hex(roaming_consortium)))
    }

    /// `required_roaming_consortium`: an organization identifier (OI) that the network must have.
    pub fn required_roaming_consortium(required_roaming_consortium: impl Into<Text<'a>>) -> Self {
        Self(Variable::new(
            "required_roaming_consortium",
            ConfigValue::hex(required_roaming_consortium),
        ))
    }

    /// `eap`: the EAP method, such as `TTLS`.
    pub fn eap(eap: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("eap", ConfigValue::words(eap)))
    }

    /// `phase1`: parameters of the outer EAP method.
    pub fn phase1(phase1: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("phase1", ConfigValue::string(phase1)))
    }

    /// `phase2`: parameters of the inner EAP method, such as `auth=MSCHAPV2`.
    pub fn phase2(phase2: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("phase2", ConfigValue::string(phase2)))
    }

    /// `excluded_ssid`: a network that is left out.
    pub fn excluded_ssid(excluded_ssid: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("excluded_ssid", ConfigValue::string(excluded_ssid)))
    }

    /// `sp_priority`: which credential of the same provider is preferred: the lower, the sooner.
    pub fn service_provider_priority(service_provider_priority: impl Into<Number>) -> Self {
        Self(Variable::new("sp_priority", service_provider_priority.into()))
    }

    /// `sim_num`: the number of the SIM.
    pub fn sim_number(sim_number: impl Into<Number>) -> Self {
        Self(Variable::new("sim_num", sim_number.into()))
    }
}

impl fmt::Debug for CredentialVariable<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;

    #[test]
    fn no_value_ends_the_command() {
        let set = |variable| SetCred::new(0, variable).to_request();
        for variable in [
            CredentialVariable::eap("TTLS\nTERMINATE"),
            CredentialVariable::other("a b", 1),
            CredentialVariable::other("a", ConfigValue::words("\0")),
        ] {
            assert!(set(variable).is_err(), "{variable:?}");
        }
        let request = set(CredentialVariable::excluded_ssid("a\nb")).unwrap();
        assert_eq!(request.as_bytes(), b"SET_CRED 0 excluded_ssid 610a62");
        assert!(SetCred::new(-1, CredentialVariable::priority(1)).to_request().is_err());
    }

    #[test]
    fn what_the_daemon_would_refuse_or_cut() {
        use ConfigValue as Value;
        for (variable, argument, reason) in [
            (CredentialVariable::realm("a\nb"), "realm", "line end"),
            (CredentialVariable::password("a\0b"), "password", "NUL"),
            (CredentialVariable::other("domain", Value::string("a\r")), "value", "line end"),
            (CredentialVariable::roaming_consortium(&[1, 2]), "roaming_consortium", "3 to 15"),
            (CredentialVariable::excluded_ssid(&[b'a'; 33]), "excluded_ssid", "32 bytes"),
        ] {
            let error = SetCred::new(0, variable).to_request().unwrap_err();
            assert_eq!((error.command, error.argument), ("SET_CRED", argument), "{variable:?}");
            assert!(error.reason.contains(reason), "{error}");
        }
        let external = SetCred::new(0, CredentialVariable::external_password("lab"));
        assert_eq!(external.to_request().unwrap().as_bytes(), b"SET_CRED 0 password ext:lab");
    }

    #[test]
    fn secrets_are_hidden() {
        for variable in [
            CredentialVariable::password("hush"),
            CredentialVariable::milenage("hush"),
            CredentialVariable::other("password", ConfigValue::words("ext:hush")),
            CredentialVariable::other("acme", ConfigValue::string("hush")).secret(),
        ] {
            let set = SetCred::new(0, variable);
            let shown = format!("{set:?} {:?}", set.to_request().unwrap());
            assert!(!shown.contains("hush"), "{shown}");
        }
    }
}
