//! Credentials.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;

pub use crate::command::builder::{CredentialVariable, SetCred};

/// Lists the credentials for Hotspot 2.0 and Interworking.
///
/// ```text
/// LIST_CREDS
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`CredentialList`](reply::CredentialList).
///
/// ```
/// use hostap_ctrl::command::{Command, ListCreds};
///
/// let command = ListCreds;
/// assert_eq!(command.to_request()?.as_bytes(), b"LIST_CREDS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ListCreds;

impl Command for ListCreds {
    type Reply<'r> = reply::CredentialList<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LIST_CREDS");
        Ok(())
    }
}

/// Adds a credential without settings.
///
/// ```text
/// ADD_CRED
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// ```
/// use hostap_ctrl::command::{AddCred, Command};
///
/// let command = AddCred;
/// assert_eq!(command.to_request()?.as_bytes(), b"ADD_CRED");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct AddCred;

impl Command for AddCred {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ADD_CRED");
        Ok(())
    }
}

/// Asks for a variable of a credential.
///
/// ```text
/// GET_CRED <credential_id:uint> <variable:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Value`](reply::Value).
///
/// Passwords are answered with an asterisk.
///
/// ```
/// use hostap_ctrl::command::{Command, GetCred};
///
/// let command = GetCred::new(7, "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_CRED 7 word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetCred<'a> {
    credential_id: Number,
    variable: Argument<'a>,
}

impl<'a> GetCred<'a> {
    /// The command with what it needs.
    ///
    /// - `credential_id`: The number of the credential.
    /// - `variable`: The name of the variable.
    pub fn new(credential_id: impl Into<Number>, variable: impl Into<Argument<'a>>) -> Self {
        Self { credential_id: credential_id.into(), variable: variable.into() }
    }
}

impl Command for GetCred<'_> {
    type Reply<'r> = reply::Value<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_CRED ");
        request.unsigned("credential_id", self.credential_id)?;
        request.literal(" ");
        request.word("variable", self.variable)?;
        Ok(())
    }
}

/// Removes a credential.
///
/// ```text
/// REMOVE_CRED <credential_id:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, RemoveCred};
///
/// let command = RemoveCred::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"REMOVE_CRED 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct RemoveCred {
    credential_id: Number,
}

impl RemoveCred {
    /// The command with what it needs.
    ///
    /// - `credential_id`: The number of the credential.
    pub fn new(credential_id: impl Into<Number>) -> Self {
        Self { credential_id: credential_id.into() }
    }
}

impl Command for RemoveCred {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REMOVE_CRED ");
        request.unsigned("credential_id", self.credential_id)?;
        Ok(())
    }
}

/// Removes every credential.
///
/// ```text
/// REMOVE_CRED all
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, RemoveCredAll};
///
/// let command = RemoveCredAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"REMOVE_CRED all");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct RemoveCredAll;

impl Command for RemoveCredAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REMOVE_CRED");
        request.literal(" all");
        Ok(())
    }
}

/// Removes the credentials that have this domain.
///
/// ```text
/// REMOVE_CRED sp_fqdn=<domain:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, RemoveCredSpFqdn};
///
/// let command = RemoveCredSpFqdn::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"REMOVE_CRED sp_fqdn=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct RemoveCredSpFqdn<'a> {
    domain: Argument<'a>,
}

impl<'a> RemoveCredSpFqdn<'a> {
    /// The command with what it needs.
    ///
    /// - `domain`: The domain name.
    pub fn new(domain: impl Into<Argument<'a>>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Command for RemoveCredSpFqdn<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REMOVE_CRED");
        request.literal(" sp_fqdn=");
        request.word("domain", self.domain)?;
        Ok(())
    }
}

/// Removes the credentials that this service provider gave.
///
/// ```text
/// REMOVE_CRED provisioning_sp=<domain:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, RemoveCredProvisioningSp};
///
/// let command = RemoveCredProvisioningSp::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"REMOVE_CRED provisioning_sp=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct RemoveCredProvisioningSp<'a> {
    domain: Argument<'a>,
}

impl<'a> RemoveCredProvisioningSp<'a> {
    /// The command with what it needs.
    ///
    /// - `domain`: The domain name.
    pub fn new(domain: impl Into<Argument<'a>>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Command for RemoveCredProvisioningSp<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REMOVE_CRED");
        request.literal(" provisioning_sp=");
        request.word("domain", self.domain)?;
        Ok(())
    }
}
